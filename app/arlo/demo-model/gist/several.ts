import type { Gist, Phrase } from './gist.ts';
import type { Item } from './items.ts';

/* Messages that name several new events: "gym tomorrow at seven and the dentist on friday at ten". */

/** The gist of each new event, where each has a name and a time of its own; undefined of one event. */
export function eachNew(gist: Gist): Gist[] | undefined {
  if (gist.intent !== 'create') return undefined;
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
  if (parts.length < 2) return undefined;
  const each = parts.map((phrases, at) => within(gist, phrases, parts[at + 1]?.[0]?.at ?? gist.items.length));
  const isWhole = each.every(({ phrases, items }) => phrases.some(isName) && items.some(saysTime));
  return isWhole ? each.map((one) => ({ ...gist, ...one })) : undefined;
}

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
