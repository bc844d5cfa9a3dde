import type { Item } from './items.ts';
import type { Intent } from './marks.ts';

/* What of a message counts when its gist is read: words, their neighbours, their forms, and times by their kind. */

const shortest = 4;

/** What of a whole message tells what it wants. */
export function intentFeatures(items: readonly Item[]): string[] {
  const words = ['^', ...items.map(({ word }) => word), '$'];
  const found = new Set(['*', `n${Math.min(8, Math.floor(items.length / 4))}`]);
  for (const [index, word] of words.entries()) {
    const [next, afterNext] = [words[index + 1], words[index + 2]];
    found.add(`1 ${word}`);
    if (next !== undefined) found.add(`2 ${word} ${next}`);
    if (afterNext !== undefined) {
      found.add(`3 ${word} ${next} ${afterNext}`);
      found.add(`_ ${word} ${afterNext}`);
    }
    if (word.startsWith('<')) continue;
    for (let at = 0; at + shortest <= word.length; at += 1) found.add(`c ${word.slice(at, at + shortest)}`);
  }
  for (const word of words.slice(1, 4)) found.add(`f ${word}`);
  for (const word of words.slice(-4, -1)) found.add(`l ${word}`);
  for (const { stop } of items) if (stop.includes('?')) found.add('?');
  if (items.at(-1)?.stop.includes('?')) found.add('$?');
  return [...found];
}

const far = 4;

/** What of each word tells what it says, in a message that wants this. */
export function markFeatures(items: readonly Item[], intent: Intent): string[][] {
  const at = (index: number) => (index < 0 ? '^' : (items[index]?.word ?? '$'));
  const capitals = items.slice(1).some(({ text }) => isCapital(text));
  return items.map((item, index) => {
    const { word, text, quoted, stop, date } = item;
    const [p3, p2, p1, n1, n2] = [at(index - 3), at(index - 2), at(index - 1), at(index + 1), at(index + 2)];
    const around = [
      `w ${word}`,
      `p ${p1}`,
      `n ${n1}`,
      `pp ${p2}`,
      `nn ${n2}`,
      `pw ${p1} ${word}`,
      `wn ${word} ${n1}`,
      `p2 ${p2} ${p1}`,
      `n2 ${n1} ${n2}`,
      `pn ${p1} ${n1}`,
      `p3 ${p3} ${p2} ${p1}`,
    ];
    const clause = items.findLastIndex((before, place) => place < index && /[.,;:!?]/.test(before.stop)) + 1;
    const before = items.slice(0, index).toReversed();
    const own = [
      `s ${word.slice(-3)}`,
      `h ${isCapital(text) ? 'C' : /^\d/.test(text) ? '9' : 'x'}${index === 0}${capitals}`,
      `q ${quoted}`,
      `e ${stop}`,
      `b ${items[index - 1]?.stop ?? ''}`,
      `c ${at(clause)} ${at(clause + 1)}`,
      `i ${Math.min(5, index)}`,
      `d ${date !== undefined}`,
      `nd ${distance(items.slice(index + 1))}`,
      `pd ${distance(before)}`,
    ];
    return [...around, ...own, ...around.map((one) => `${intent} ${one}`), `= ${intent}`];
  });
}

function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

/** How far the next time is, up to four words. */
function distance(items: readonly Item[]): number {
  const place = items.findIndex(({ date }) => date !== undefined);
  return place < 0 ? far : Math.min(place, far);
}
