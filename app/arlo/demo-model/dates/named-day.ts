import { readSentence } from '../understand/sentence.ts';
import { findDates } from './find.ts';
import type { Moment } from './moment.ts';

/** What counts from a day that was named before: "that day", "that friday", "the day after". */
const fromNamedDay =
  /\b(?:that (?:day|morning|afternoon|evening|\w+day)|(?:the )?same day|the (?:(?:day|morning|evening) (?:after|before)(?! (?:tomorrow|yesterday))|(?:following|next|previous) day))\b/;

/**
 * The moment as the words behind a day see it: "Ingrid's birthday is on the 1st, so delete the focus block that day". What
 * the conversation was about before counts for less than what the message itself names.
 */
export function withNamedDay(text: string, moment: Moment): Moment {
  const { text: words } = readSentence(text);
  const at = fromNamedDay.exec(words)?.index;
  if (at === undefined) return moment;
  const named = findDates(words.slice(0, at), moment, { ranges: true })
    .map(({ piece }) => piece)
    .findLast((piece) => piece.kind === 'days' && piece.from.equals(piece.to));
  return named?.kind === 'days' ? { ...moment, anchor: named.from } : moment;
}
