import type { Gist, Phrase } from './gist.ts';

/** "They want me as a witness: Friday 18 December at ten": a day behind a stop is when it is, and no part of its name. */
export function withNameEnded(gist: Gist): Gist {
  if (gist.intent !== 'create') return gist;
  const phrases = gist.phrases.flatMap(parted);
  return withTitled({ ...gist, phrases: phrases.flatMap((phrase) => withWeekend(phrase, gist)) });
}

/** "As Wedding weekend", "call it Girls weekend": behind a name that is given, the word is no day of its own. */
function withWeekend(phrase: Phrase, { items, phrases }: Gist): Phrase[] {
  const { mark, items: own, at } = phrase;
  const weekendOf = (title: Phrase) => {
    const next = items[title.at + title.items.length];
    const isGiven = gives.test(items[title.at - 1]?.word ?? '') || givesIt(items, title.at);
    const isBehind = title.items.at(-1)?.stop === '' && next?.text.toLowerCase() === 'weekend';
    return title.mark === 'title' && isGiven && isBehind ? next : undefined;
  };
  const added = weekendOf(phrase);
  if (added) return [{ ...phrase, items: [...own, added] }];
  const isTaken = mark === 'when' && phrases.some((one) => weekendOf(one) === own[0]);
  const rest = isTaken ? own.slice(1) : own;
  return rest.length > 0 ? [{ ...phrase, items: rest, at: isTaken ? at + 1 : at }] : [];
}

const gives = /^(?:as|called|named|titled|saying)$/;
const givesIt = (items: Gist['items'], at: number) =>
  /^(?:call|name|title)$/.test(items[at - 2]?.word ?? '') &&
  /^(?:it|this|that)$/.test(items[at - 1]?.word ?? '');

/** "Call from Dr Okafor", of which "Call from Dr" is marked: who is called so belongs to the name, and comes to nothing else. */
function withTitled(gist: Gist): Gist {
  const { phrases } = gist;
  const title = phrases.find(({ mark, items }) => mark === 'title' && ofTitle.test(items.at(-1)?.word ?? ''));
  const who = title && phrases.find(({ mark, at }) => mark === 'who' && at === title.at + title.items.length);
  if (!title || !who) return gist;
  const isSame = ({ mark, items }: Phrase) =>
    mark === 'who' && who.items.every(({ word }) => items.some((item) => item.word === word));
  const whole = { ...title, items: [...title.items, ...who.items] };
  return {
    ...gist,
    phrases: phrases.flatMap((one) => (one === title ? [whole] : isSame(one) ? [] : [one])),
  };
}

const ofTitle = /^(?:dr|mr|mrs|ms|miss|prof|professor|doctor|nurse|father|sister|uncle|aunt|auntie)$/;

/** So much has to speak for a name, a word, that goes on behind a comma. */
const muchFor = 11;

function parted(phrase: Phrase): Phrase[] {
  const { mark, items, at, weight } = phrase;
  // "He wants to see the dentist, weird child", of which little speaks for the end
  const comma = items.findIndex(({ stop, quoted }) => stop.includes(',') && !quoted) + 1;
  if (mark === 'title' && comma > 0 && comma < items.length && weight < muchFor * items.length)
    return [{ ...phrase, items: items.slice(0, comma) }];
  const end = items.findIndex(
    ({ date, quoted }, index) => date && !quoted && /[:;,]/.test(items[index - 1]?.stop ?? ''),
  );
  if (mark !== 'title' || end < 1 || items.slice(end).some(({ date }) => !date)) return [phrase];
  return [
    { ...phrase, items: items.slice(0, end) },
    { mark: 'when', items: items.slice(end), at: at + end, weight: 0 },
  ];
}
