import type { Gist } from './gist.ts';
import { wordsOf } from './text.ts';

/** "Can you cut it by half an hour": by how much is no time to move to where the verb says what becomes longer or shorter. */
export function withLengthMeant(gist: Gist): Gist {
  const { intent, phrases, items } = gist;
  const [by, ...others] = phrases.filter(({ mark }) => mark === 'when');
  if (intent !== 'move' || !by || others.length > 0) return gist;
  const isBy = /^by /i.test(wordsOf(by.items)) && resizes.test(wordsOf(items.slice(0, by.at)));
  return isBy
    ? {
        ...gist,
        intent: 'length',
        phrases: phrases.map((one) => (one === by ? { ...one, mark: 'length' } : one)),
      }
    : gist;
}

const resizes = /\b(?:cut|shorten|trim|reduce|extend|lengthen|stretch|prolong)\b(?: \S+){0,4}$/;
