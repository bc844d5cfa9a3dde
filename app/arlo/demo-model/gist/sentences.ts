import type { Item } from './items.ts';

/* What a message wants is said in one of its sentences; the others tell why. */

/** The items of a message by the sentences they stand in. */
export function sentencesOf(items: readonly Item[]): Item[][] {
  const sentences: Item[][] = [];
  for (const [index, item] of items.entries()) {
    const before = items[index - 1];
    if (!before || endsSentence(before)) sentences.push([]);
    sentences.at(-1)?.push(item);
  }
  return sentences;
}

/** "What a roast!" ends one; "St." and "well..." do not. */
export function endsSentence({ word, stop }: Item): boolean {
  return /(?<!\.)[.!?…](?!\.)/.test(stop) && !shortened.test(word);
}

const shortened = /^(?:st|mr|mrs|ms|dr|no|vs|prof|rev|\p{L})$/u;
