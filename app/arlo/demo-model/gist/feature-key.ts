import { keptByText } from '../patterns/kept-by-text.ts';

/*
 * Features as numbers: a message has thousands, and none of them has to be put together as a text. Two rolling hashes (Rabin &
 * Karp 1987) of 32 bits, of which 53 are kept: the chance that a text shares its number with one of a million features is one
 * in ten thousand million.
 */

/** The hashes of a text, and the powers by which what stands before it is moved up. */
type Rolling = { one: number; other: number; oneUp: number; otherUp: number };

const [oneBase, otherBase] = [0x01000193, 0x5bd1e995];

/** The key of a stretch of a text. */
export function keyIn(text: string, from: number, to: number): number {
  let [one, other] = [0, 0];
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at) + 1;
    one = (Math.imul(one, oneBase) + code) | 0;
    other = (Math.imul(other, otherBase) + code) | 0;
  }
  return keyOf(one, other);
}

/** The key of texts with a space between each: the one that the whole text has. */
export function joinedKey(...texts: readonly string[]): number {
  let [one, other] = [0, 0];
  for (let at = 0; at < texts.length; at += 1) {
    const next = at === 0 ? rollingOf(texts[at] as string) : behindSpace(texts[at] as string);
    one = (Math.imul(one, next.oneUp) + next.one) | 0;
    other = (Math.imul(other, next.otherUp) + next.other) | 0;
  }
  return keyOf(one, other);
}

const mostTexts = 20_000;
const rollingOf = keptByText(mostTexts, rolling);
const behindSpace = keptByText(mostTexts, (text) => rolling(` ${text}`));

function rolling(text: string): Rolling {
  let [one, other, oneUp, otherUp] = [0, 0, 1, 1];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at) + 1;
    one = (Math.imul(one, oneBase) + code) | 0;
    other = (Math.imul(other, otherBase) + code) | 0;
    oneUp = Math.imul(oneUp, oneBase);
    otherUp = Math.imul(otherUp, otherBase);
  }
  return { one, other, oneUp, otherUp };
}

function keyOf(one: number, other: number): number {
  return (one >>> 0) * 0x200000 + (other >>> 11);
}
