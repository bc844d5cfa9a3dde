import { wordsOf } from './title-words.ts';

/** What stands before a name of one word: "home" alone is a place to be, and "the haircut" an event. */
const pointing =
  /^(?:the|my|our|this|that|both|next|today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** Whether the name of an event stands in a message as it is, as the name of something: in its order, and with nothing between. */
export function isSpelledOut(title: string, said: readonly string[]): boolean {
  const name = wordsOf(title);
  if (name.length === 0) return false;
  const isLast = (at: number) => at === name.length - 1;
  return said.some((_word, from) => {
    const stands = name.every((word, at) => {
      const own = said[from + at];
      return own === word || (isLast(at) && own === `${word}s`);
    });
    return stands && (name.length > 1 || pointing.test(said[from - 1] ?? ''));
  });
}

/** The words that may begin such a name: those behind an article and the like, in the order in which they stand. */
export function namesBegun(said: readonly string[]): string[] {
  const begun = said.filter((word, at) => pointing.test(said[at - 1] ?? '') && !pointing.test(word));
  return [...new Set(begun)];
}
