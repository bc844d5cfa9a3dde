import { editDistance } from '../understand/wording/spelling.ts';

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
  if (isShortFor(asked, word)) return true;
  // A hearing is no hiring: two slips are one word of nine letters, and two words of seven.
  const limit = asked.length >= 9 ? 2 : asked.length >= 4 ? 1 : 0;
  return limit > 0 && asked[0] === word[0] && editDistance(asked, word, limit) <= limit;
}

/**
 * "Vndr", "svc" and "wkshop" of a vendor, a service and a workshop: letters left out, most of all vowels. The first is
 * there, and where a vowel is, so are the last and most of the others.
 */
function isShortFor(asked: string, word: string): boolean {
  if (asked.length < 3 || asked.length >= word.length || asked[0] !== word[0]) return false;
  const hasVowel = /[aeiouy]/.test(asked.slice(1));
  if (hasVowel && (asked.at(-1) !== word.at(-1) || asked.length < mostOf * word.length)) return false;
  let at = 0;
  for (const letter of asked) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const mostOf = 0.7;
