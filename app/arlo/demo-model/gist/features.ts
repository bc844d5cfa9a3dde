import type { Item } from './items.ts';
import type { Intent } from './marks.ts';

/* What of a message counts when its gist is read: words, their neighbours, their forms, and times by their kind. */

const shortest = 4;

/** Gives the name of a feature: what kind it is of, and the words that it is of. */
export type NameFeature<Name> = (kind: string, ...words: string[]) => Name;

/** A name to be learned under. */
export const inWords: NameFeature<string> = (...parts) => parts.join(' ');

/** What of a whole message tells what it wants. */
export function intentFeatures<Name>(items: readonly Item[], name: NameFeature<Name>): Name[] {
  const words = ['^', ...items.map(({ word }) => word), '$'];
  const found = new Set([name('*'), name(`n${Math.min(8, Math.floor(items.length / 4))}`)]);
  for (const [index, word] of words.entries()) {
    const [next, afterNext] = [words[index + 1], words[index + 2]];
    found.add(name('1', word));
    if (next !== undefined) found.add(name('2', word, next));
    if (next !== undefined && afterNext !== undefined) {
      found.add(name('3', word, next, afterNext));
      found.add(name('_', word, afterNext));
    }
    if (word.startsWith('<')) continue;
    for (let at = 0; at + shortest <= word.length; at += 1)
      found.add(name('c', word.slice(at, at + shortest)));
  }
  for (const word of words.slice(1, 4)) found.add(name('f', word));
  for (const word of words.slice(-4, -1)) found.add(name('l', word));
  for (const { stop } of items) if (stop.includes('?')) found.add(name('?'));
  if (items.at(-1)?.stop.includes('?')) found.add(name('$?'));
  return [...found];
}

const far = 4;

/** What of each word tells what it says, in a message that wants this. */
export function markFeatures<Name>(
  items: readonly Item[],
  intent: Intent,
  name: NameFeature<Name>,
): Name[][] {
  const at = (index: number) => (index < 0 ? '^' : (items[index]?.word ?? '$'));
  const capitals = items.slice(1).some(({ text }) => isCapital(text));
  return items.map((item, index) => {
    const { word, text, quoted, stop, date } = item;
    const [p3, p2, p1, n1, n2] = [at(index - 3), at(index - 2), at(index - 1), at(index + 1), at(index + 2)];
    const around: [kind: string, ...words: string[]][] = [
      ['w', word],
      ['p', p1],
      ['n', n1],
      ['pp', p2],
      ['nn', n2],
      ['pw', p1, word],
      ['wn', word, n1],
      ['p2', p2, p1],
      ['n2', n1, n2],
      ['pn', p1, n1],
      ['p3', p3, p2, p1],
    ];
    const clause = items.findLastIndex((before, place) => place < index && /[.,;:!?]/.test(before.stop)) + 1;
    const before = items.slice(0, index).toReversed();
    const own = [
      name('s', word.slice(-3)),
      name('h', `${isCapital(text) ? 'C' : /^\d/.test(text) ? '9' : 'x'}${index === 0}${capitals}`),
      name('q', String(quoted)),
      name('e', stop),
      name('b', items[index - 1]?.stop ?? ''),
      name('c', at(clause), at(clause + 1)),
      name('i', String(Math.min(5, index))),
      name('d', String(date !== undefined)),
      name('nd', String(distance(items.slice(index + 1)))),
      name('pd', String(distance(before))),
    ];
    const alone = around.map((parts) => name(...parts));
    return [...alone, ...own, ...around.map((parts) => name(intent, ...parts)), name('=', intent)];
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
