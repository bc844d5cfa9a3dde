import { findDates } from '../dates/find.ts';
import type { Moment } from '../dates/moment.ts';
import { readSentence } from './sentence.ts';

const slip = /\b(?:no|nope|sorry|wait|hang on|i mean|rather|scratch that|make that)\b/i;
const between =
  /^(?: (?:no|nope|sorry|wait|oh|hang on|actually|i mean|or rather|rather|scratch that|make (?:that|it)|at|on|for))+ $/;
const unlike = /\b(?:not|from|than|of)(?: (?:at|on|the))*$/;

/**
 * "Saturday half past three no make that four": what somebody says and takes back in the same breath goes, the words as
 * they were typed.
 */
export function withoutSlips(text: string, moment: Moment): string {
  if (!slip.test(text)) return text;
  const { text: words, tokens, source } = readSentence(text);
  const dates = findDates(words, moment, { ranges: false });
  const found = dates.findIndex((date, index) => {
    const next = dates[index + 1];
    return (
      next?.piece.kind === date.piece.kind &&
      (date.piece.kind === 'time' || date.piece.kind === 'days') &&
      between.test(words.slice(date.end, next.start)) &&
      slip.test(words.slice(date.end, next.start)) &&
      !unlike.test(words.slice(0, date.start).trimEnd())
    );
  });
  const [said, meant] = [dates[found], dates[found + 1]];
  if (!said || !meant) return text;
  const [from, to] = [said, meant].map(({ start }) => tokens.find(({ at }) => at >= start)?.start ?? 0);
  return source.slice(0, from) + source.slice(to);
}
