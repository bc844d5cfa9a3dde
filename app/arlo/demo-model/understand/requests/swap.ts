import type { SwapRequest } from '../request.ts';
import { tokenAt } from '../wording/sentence.ts';
import { readTarget } from '../parts/target.ts';
import type { Utterance } from '../wording/utterance.ts';

const both =
  /^(?:swap|switch|exchange) (?:(?:the )?(?:times|slots|days) (?:of|for) )?(?<one>(?!it\b|that\b).+?) (?:and|with|for|&) (?<other>.+?)(?: (?:round|around|over))?(?: so .+)?$/d;
const them =
  /^(?:swap|switch|exchange) (?:them|those|these|both|the two|those two|these two|the two of them)(?: (?:round|around|over))?$/;

/** "Swap lunch with Sam to friday", "… from tuesday to thursday": it goes to a time, and to no other event's. */
function isMovedTo(text: string, start: number): boolean {
  return /\bto (?:the )?$/.test(text.slice(0, start)) || text.startsWith('to ', start);
}

/** "Swap the haircut and parkrun", "swap the two": each goes to the other's time. */
export function readSwap(utterance: Utterance): SwapRequest | undefined {
  const { text, sentence } = utterance;
  if (them.test(text)) return { kind: 'swap', target: { words: [], when: {} } };
  const { one, other } = both.exec(text)?.indices?.groups ?? {};
  if (!one || !other || utterance.dates.some(({ start }) => isMovedTo(text, start))) return undefined;
  const [first, second] = [one, other].map(([from, to]) =>
    readTarget(utterance, tokenAt(sentence, from), tokenAt(sentence, to)),
  );
  if (!first?.words.length || !second?.words.length) return undefined;
  return {
    kind: 'swap',
    target: {
      words: [...first.words, ...second.words],
      parts: [first.words, second.words],
      name: text.slice(one[0], other[1]),
      when: { ...first.when, ...second.when },
    },
  };
}
