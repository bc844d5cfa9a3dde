import { findDates } from '../dates/find.ts';
import type { Moment } from '../dates/moment.ts';
import { readSentence } from './sentence.ts';
import { unquoted } from './utterance.ts';

/** Words that point back to a day: "that day", "that friday", "the day after". */
const pointsBack =
  /\b(?:that|(?:the )?same) (?:day|morning|afternoon|evening|night|week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\bthe (?:day|night|evening) (?:after|before)\b|\bthe (?:next|following|previous) day\b/;

/**
 * The moment for a message that names a day and points back to it: "it's my birthday on the 4th, what's on that day?"
 * What is nearer than the conversation is what is meant.
 */
export function withDayNamed(text: string, moment: Moment): Moment {
  const sentence = readSentence(text);
  const words = unquoted(sentence);
  const pointer = pointsBack.exec(words);
  if (!pointer) return moment;
  const named = findDates(words.slice(0, pointer.index), moment, { ranges: true }).findLast(
    ({ piece }) => piece.kind === 'days' && piece.unit === 'day' && piece.from.equals(piece.to),
  );
  return named?.piece.kind === 'days' ? { ...moment, anchor: named.piece.from } : moment;
}
