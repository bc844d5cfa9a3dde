import { singularOf } from '../understand/parts/target.ts';

/** A search for any of these words, or for one of them alone; undefined where that is no wider. */
export function anyOf(words: string[]): string | undefined {
  const terms = [...new Set(words.flatMap((word) => [word, singularOf(word)]))];
  return terms.length > 1 ? terms.join(' OR ') : undefined;
}
