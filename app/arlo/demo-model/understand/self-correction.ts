import { findDates } from '../dates/find.ts';
import type { Moment } from '../dates/moment.ts';
import type { Piece } from '../dates/piece.ts';
import { hourWord } from '../dates/vocabulary.ts';
import { readSentence } from './sentence.ts';

const slip = /\b(?:no|nope|sorry|wait|hang(?: on)?|hold on|i mean|rather|scratch that|make (?:that|it))\b/i;
const between =
  /^(?: (?:no|nope|sorry|wait|oh|u+m+|u+h+|e+rm?|hang(?: on)?|hold(?: on)?|actually|i mean|or rather|rather|scratch that|make (?:that|it)|it['’]?s|that['’]?s|at|on|for))+ $/;
const unlike = /\b(?:not|from|than|of)(?: (?:at|on|the))*$/;

/** "At six, no, sorry, seven": an hour that is meant is one without its "at". */
function withoutSlippedHour(text: string): string {
  return text.replace(slippedHour, '$<lead>$<meant>');
}

const bareHour = `\\d{1,2}(?:[.:]\\d\\d)?|${hourWord}`;
const slippedHour = new RegExp(
  `(?<lead>\\b(?:at|from|until|till|to) )(?:${bareHour})(?: ?[ap]m)?,?(?: (?:no|nope|sorry|wait|oh|hang on|hold on|actually|i mean|scratch that|make (?:that|it)),?){1,4} (?<meant>(?:${bareHour})(?: ?[ap]m)?)(?=$|[.,?!]| (?:on|this|next|in the|to(?:day|morrow|night)|(?:mon|tue|wed|thu|fri|sat|sun)\\w*|please|for|with|and)\\b)`,
  'i',
);

/** Whether both are times, or both are days. */
function isAlike(said: Piece['kind'], meant: Piece['kind']): boolean {
  return meant === 'days' || meant === 'no such day'
    ? said === 'days' || said === 'no such day'
    : said === 'time' && meant === 'time';
}

/**
 * "Saturday half past three no make that four": what somebody says and takes back in the same breath goes, the words as
 * they were typed.
 */
export function withoutSlips(text: string, moment: Moment): string {
  const mended = slip.test(text) ? withoutSlip(text, moment) : text;
  return mended === text ? text : withoutSlips(mended, moment);
}

/** Without the first slip; every one is shorter than the text before. */
function withoutSlip(text: string, moment: Moment): string {
  const { text: words, tokens, source } = readSentence(text);
  const dates = findDates(words, moment, { ranges: false });
  const slips = dates.flatMap((said, index) => {
    // "At six in the evening no wait make that six thirty": the part of the day belongs to the first.
    const part = dates[index + 1]?.piece.kind === 'part' ? dates[index + 1] : undefined;
    const meant = dates[index + (part ? 2 : 1)];
    if (!meant || !isAlike(said.piece.kind, meant.piece.kind)) return [];
    const talk = words.slice((part ?? said).end, meant.start);
    const isSlip =
      between.test(talk) && slip.test(talk) && !unlike.test(words.slice(0, said.start).trimEnd());
    return isSlip ? [{ said, meant }] : [];
  });
  const [{ said, meant } = {}] = slips;
  if (!said || !meant) return withoutSlippedHour(text);
  const [from, to] = [said, meant].map(({ start }) => tokens.find(({ at }) => at >= start)?.start ?? 0);
  return source.slice(0, from) + source.slice(to);
}
