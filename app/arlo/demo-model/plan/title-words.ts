import { editDistance } from '../understand/spelling.ts';

/** Other ways to say a word of a title. */
const sameAs: Record<string, string[]> = {
  '1:1': ['one-on-one', '1-1', '1on1', '121', 'one-to-one', '1-2-1', '1-on-1'],
  'stand-up': ['standup', 'daily'],
  sync: ['sync-up', 'syncup'],
  'catch-up': ['catchup', 'catch'],
  call: ['phone', 'chat'],
  doctor: ['dr', 'gp'],
  review: ['retro'],
  flight: ['fly', 'flying', 'plane'],
  christmas: ['xmas'],
  haircut: ['hairdresser', 'hairdressers', 'barber', 'barbers'],
};

/** Words of a text, lower case and without punctuation at their ends. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s,;()<>/&“”"]+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/['’]s$/, ''))
    .filter(Boolean);
}

/** `all-hands` is also called all and hands. */
export function withPieces(words: string[]): string[] {
  return words.flatMap((word) => (/\p{L}-\p{L}/u.test(word) ? [word, ...word.split('-')] : [word]));
}

/** Whether a word that was said may be this word of a title. */
export function alike(asked: string, word: string): boolean {
  if (word === asked) return true;
  if (asked.length >= 3 && word.startsWith(asked)) return true;
  if (word.length >= 4 && asked.startsWith(word) && asked.length - word.length <= 2) return true;
  if (sameAs[word]?.includes(asked) || sameAs[asked]?.includes(word)) return true;
  if (word.replaceAll('-', '') === asked.replaceAll('-', '')) return true;
  const limit = asked.length >= 7 ? 2 : asked.length >= 4 ? 1 : 0;
  return limit > 0 && asked[0] === word[0] && editDistance(asked, word, limit) <= limit;
}
