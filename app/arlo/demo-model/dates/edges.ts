import type { Temporal } from 'temporal-polyfill';
import type { Edge, Piece } from './piece.ts';

/** Words before a day that say where a span begins or ends, or nothing at all. "What am I up to on the 27th" and
 * "the run through on friday" have none. */
export const edgeLead =
  '(?:(?<edge>until|till|til|(?:up )?(?:to|until|till) and including|(?:right |straight )?(?:through|thru|(?<!\\b(?:i|we|you|get|getting|been) )up) (?:to|until|till)(?= (?:and including )?(?:on )?(?:the )?(?:following )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b)|(?<!\\b(?:i|we|you|get|getting|been) )up to(?! on\\b)|up until|by|(?:through|thru)(?! on\\b)|from|since|starting from|starting|beginning|ending|finishing|as of|after|before|on|for) )?(?:on )?';

function edgeOf(word: string | undefined): Edge | undefined {
  if (word === undefined || word === 'on' || word === 'for') return undefined;
  return ['from', 'since', 'starting', 'starting from', 'beginning', 'as of', 'after'].includes(word)
    ? 'from'
    : 'until';
}

/** One day, with the edge that the word before it gives; "after" and "before" leave the day itself out. */
export function dayPiece(date: Temporal.PlainDate | undefined, edgeWord?: string): Piece | undefined {
  if (!date) return undefined;
  const edge = edgeOf(edgeWord);
  const shifted =
    edgeWord === 'after' ? date.add({ days: 1 }) : edgeWord === 'before' ? date.subtract({ days: 1 }) : date;
  return { kind: 'days', from: shifted, to: shifted, unit: 'day', ...(edge && { edge }) };
}
