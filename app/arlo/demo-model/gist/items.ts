import { findDates } from '../dates/find.ts';
import type { Moment } from '../dates/moment.ts';
import type { Piece } from '../dates/piece.ts';
import { readSentence } from '../understand/wording/sentence.ts';
import { unquoted } from '../understand/wording/utterance.ts';

/** A word of a message, or several that say a time together. */
export type Item = {
  /** Lower case; of a time its kind. */
  word: string;
  /** As typed, and where it stands in the source. */
  text: string;
  start: number;
  end: number;
  /** What it says about time, if anything. */
  date?: Piece['kind'];
  /** Punctuation behind it. */
  stop: string;
  quoted: boolean;
};

/** Sounds that people make while they think. */
const hesitation = /^(?:u+m+|u+h+|e+rm*|h+m+)$/;

/** A day that no calendar has is said like any other. */
function kindOf({ kind }: Piece): Piece['kind'] {
  return kind === 'no such day' ? 'days' : kind;
}

/** Cuts a message into words and times. */
export function itemsOf(text: string, moment: Moment): Item[] {
  const sentence = readSentence(text);
  const dates = findDates(unquoted(sentence), moment, { ranges: true });
  const items: Item[] = [];
  let open: (typeof dates)[number] | undefined;
  for (const { word, text: typed, start, end, at, stop, quoted } of sentence.tokens) {
    if (hesitation.test(word)) continue;
    const date = dates.find((match) => at >= match.start && at < match.end);
    const last = items.at(-1);
    if (date && date === open && last) {
      Object.assign(last, { end, stop, text: sentence.source.slice(last.start, end) });
      continue;
    }
    open = date;
    items.push({
      word: date ? `<${kindOf(date.piece)}>` : word.toLowerCase(),
      text: typed,
      start,
      end,
      stop,
      quoted,
      ...(date && { date: kindOf(date.piece) }),
    });
  }
  return items;
}
