import type { Gist, Phrase } from './gist.ts';

/* Messages that name several new events: "gym tomorrow at seven and the dentist on friday at ten". */

/** The gist of each new event, where each has a name and a time of its own; undefined of one event. */
export function eachNew(gist: Gist): Gist[] | undefined {
  if (gist.intent !== 'create') return undefined;
  const parts: Phrase[][] = [[]];
  // "So embarrassing. From Sunday on I want “Supplier order” every week": where names are quoted, others are none.
  const isQuoted = gist.phrases.some((phrase) => isName(phrase) && isInQuotes(phrase));
  const named = gist.phrases.filter((phrase) => !isQuoted || phrase.mark !== 'title' || isInQuotes(phrase));
  for (const phrase of named.toSorted((one, other) => one.at - other.at)) {
    const part = parts.at(-1) ?? [];
    const isNext =
      (isName(phrase) && part.some(isName)) || (isTime(phrase) && part.some(isName) && part.some(isTime));
    if (isNext) parts.push([phrase]);
    else part.push(phrase);
  }
  const isWhole = parts.every((part) => part.some(isName) && part.some(isTime));
  return parts.length > 1 && isWhole
    ? parts.map((phrases) => ({ ...gist, ...within(gist, phrases) }))
    : undefined;
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
  return mark === 'when' && items.some(({ date }) => date === 'time' || date === 'times' || date === 'days');
}

/** The words of some phrases, with what stands between them. */
function within({ items }: Gist, phrases: Phrase[]): Pick<Gist, 'items' | 'phrases'> {
  const first = Math.min(...phrases.map(({ at }) => at));
  const last = Math.max(...phrases.map(({ at, items: own }) => at + own.length));
  return {
    items: items.slice(first, last),
    phrases: phrases.map((phrase) => ({ ...phrase, at: phrase.at - first })),
  };
}
