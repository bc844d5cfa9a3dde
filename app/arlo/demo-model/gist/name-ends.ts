import type { Gist, Phrase } from './gist.ts';

/** "They want me as a witness: Friday 18 December at ten": a day behind a stop is when it is, and no part of its name. */
export function withNameEnded(gist: Gist): Gist {
  return gist.intent === 'create' ? { ...gist, phrases: gist.phrases.flatMap(parted) } : gist;
}

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
