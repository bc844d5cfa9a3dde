import type { Gist, Phrase } from './gist.ts';
import type { Item } from './items.ts';
import { endsSentence } from './sentences.ts';
import { wordsOf } from './text.ts';

/* Messages that name several new events: "gym tomorrow at seven and the dentist on friday at ten". */

/** The gist of each new event, where each has a name and a time of its own; undefined of one event. */
export function eachNew(whole: Gist): Gist[] | undefined {
  if (whole.intent !== 'create') return undefined;
  const alike = eachAlike(whole);
  if (alike) return alike;
  const gist = withDatedNames(whole);
  const parts = partsOf(gist);
  if (parts.length < 2) return undefined;
  // "I sing with the choir every Wednesday. Add choir practice": a name that goes on in another is no event of its own.
  const names = parts.map((part) => ` ${wordsOf(part.filter(isName).flatMap(({ items }) => items))} `);
  // "The train leaves at 9 on friday and arrives at 12. Add the trip": an end is none of another event.
  const isEnd = parts
    .slice(1)
    .some((part) => part.filter(isHour).some(({ items: [first] }) => ends.test(first?.text ?? '')));
  const isShorter = parts.some(
    (part, at) =>
      !part.some(isHour) && names.some((other) => other !== names[at] && other.includes(names[at] ?? '')),
  );
  if (isEnd || isShorter) return undefined;
  const each = parts.map((phrases, at) => within(gist, phrases, parts[at + 1]?.[0]?.at ?? gist.items.length));
  const isWhole = each.every(({ phrases, items }) => phrases.some(isName) && items.some(saysTime));
  return isWhole ? each.map((one) => ({ ...gist, ...one })) : undefined;
}

/** "Two tutorials, one is on Tuesday at five and the other on Thursday at four": two of one name. */
function eachAlike(gist: Gist): Gist[] | undefined {
  const { items, phrases } = gist;
  const name = phrases.find(
    (phrase) =>
      phrase.mark === 'title' && phrase.weight > 0 && /[^s]s$/i.test(phrase.items.at(-1)?.text ?? ''),
  );
  const begins = (wanted: RegExp) =>
    items.findIndex(
      ({ text }, at) => wanted.test(text) && items.slice(at + 1, at + 4).some(({ date }) => date === 'days'),
    );
  const [one, other] = [begins(/^(?:one|(?:the )?first)$/i), begins(/^(?:other|another|(?:the )?second)$/i)];
  if (!name || one < name.at || other <= one) return undefined;
  const single = name.items.map((item, at) =>
    at === name.items.length - 1 ? { ...item, text: item.text.replace(/s$/i, ''), stop: '' } : item,
  );
  return [items.slice(one, other), items.slice(other)].map((run) => {
    const end = run.findIndex((item, at) => at > 0 && endsSentence(item));
    const times = run.slice(1, end < 0 ? undefined : end + 1).filter(({ date }) => date);
    const when: Phrase = { mark: 'when', items: times, at: single.length, weight: 0 };
    return { ...gist, items: [...single, ...times], phrases: [{ ...name, items: single, at: 0 }, when] };
  });
}

/** "Moulds are on the 30th at eight, fitting's on the 14th": of several names, those that have a day right behind them count. */
function withDatedNames(gist: Gist): Gist {
  const { items, phrases } = gist;
  const isDated = ({ mark, at, items: own }: Phrase) => {
    const end = at + own.length;
    const isOwner = /['’]s$/.test(own.at(-1)?.text ?? '');
    const next = !isOwner && /^(?:is|are)$/.test(items[end]?.word ?? '') ? items[end + 1] : items[end];
    return mark === 'title' && (isOwner || next !== items[end]) && next?.date !== undefined;
  };
  if (phrases.filter(isDated).length < 2) return gist;
  const counting = (phrase: Phrase) =>
    isDated(phrase) ? Math.max(phrase.weight, (enoughFor + 1) * phrase.items.length) : phrase.weight;
  return { ...gist, phrases: phrases.map((phrase) => ({ ...phrase, weight: counting(phrase) })) };
}

/** What is marked, parted where another event begins. */
function partsOf(gist: Gist): Phrase[][] {
  // "So embarrassing. From Sunday on I want “Supplier order” every week": where names are quoted, others are none.
  const isQuoted = gist.phrases.some((phrase) => isName(phrase) && isInQuotes(phrase));
  const named = gist.phrases
    .filter((phrase) => !isQuoted || phrase.mark !== 'title' || isInQuotes(phrase))
    .toSorted((one, other) => one.at - other.at);
  const parts: Phrase[][] = [[]];
  for (const phrase of named) {
    const part = parts.at(-1) ?? [];
    const isNext =
      (isName(phrase) && part.some(isName)) ||
      (isTime(phrase) && part.some(isName) && part.some((other) => isRivalOf(phrase, other)));
    if (isNext) parts.push([phrase]);
    else part.push(phrase);
  }
  return parts;
}

/**
 * "On friday it's curry night. Could you note Street curry, 8pm?": where what is ordered has the hour and what is told the
 * day, and they share a word, they are one event, and the order has its name.
 */
export function withoutTold(gist: Gist): Gist {
  const [told = [], ordered = [], ...more] = gist.intent === 'create' ? partsOf(gist) : [];
  const [name, other] = [told.find(isName), ordered.find(isName)];
  if (!name || !other || more.length > 0) return gist;
  const { items, phrases } = gist;
  const isOrder = orders.test(wordsOf(items.slice(Math.max(0, other.at - 3), other.at)));
  const isReason = items.slice(name.at, other.at).some(endsSentence);
  const isOfDay = (part: Phrase[]) => part.some((one) => one.items.some(({ date }) => date === 'days'));
  const isSame = name.items.some(({ word }) => other.items.some((item) => item.word === word));
  const isSplit = isOfDay(told) && !told.some(isHour) && ordered.some(isHour) && !isOfDay(ordered);
  return isOrder && isReason && isSame && isSplit
    ? { ...gist, phrases: phrases.filter((phrase) => phrase !== name) }
    : gist;
}

const orders = /\b(?:add|book|enter|mark|note|pop|put|save|stick)(?: down)?(?: an?| the)?$/;

const ends =
  /^(?:and )?(?:arrives|arriving|lands|landing|docks|docking|gets in|ends|ending|finishes|finishing|until|till?) /i;

/** So much has to speak for a name, a word, that it may be one of several. */
const enoughFor = 6;

function isName({ mark, weight, items }: Phrase): boolean {
  return mark === 'title' && weight > enoughFor * items.length;
}

function isInQuotes({ items }: Phrase): boolean {
  return items.every(({ quoted }) => quoted);
}

function isTime({ mark, items }: Phrase): boolean {
  return mark === 'when' && items.some(saysTime);
}

function saysTime({ date }: Item): boolean {
  return date === 'time' || date === 'times' || date === 'days';
}

function isHour({ mark, items }: Phrase): boolean {
  return mark === 'when' && items.some(({ date }) => date === 'time' || date === 'times');
}

/** "On Thursday a survey at nine": a day and an hour are of one event, two hours or two days are not. */
function isRivalOf(one: Phrase, other: Phrase): boolean {
  const daysOf = ({ items }: Phrase) => items.some(({ date }) => date === 'days');
  const hoursOf = ({ items }: Phrase) => items.some(({ date }) => date === 'time' || date === 'times');
  return isTime(other) && ((daysOf(one) && daysOf(other)) || (hoursOf(one) && hoursOf(other)));
}

/** The words of some phrases, with what stands between them and before those of the next event. */
function within({ items }: Gist, phrases: Phrase[], end: number): Pick<Gist, 'items' | 'phrases'> {
  const first = Math.min(...phrases.map(({ at }) => at));
  return {
    items: items.slice(first, end),
    phrases: phrases.map((phrase) => ({ ...phrase, at: phrase.at - first })),
  };
}
