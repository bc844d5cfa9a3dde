import { findDates } from '../../dates/find.ts';
import type { Moment } from '../../dates/moment.ts';
import { readSentence } from './sentence.ts';

/** "It starts at six now, still finishing at the same time": when it ended before. */
const sameTime =
  /(?<=\S)(?<!\b(?:ends?|ending|finish(?:es|ing)?)(?: at)?(?: the)?)(?: at| but)?(?: the)? same (?:time|hour)s?(?: of (?:the )?day)?\b(?! (?:as|again|of)\b)/gi;

/** "Flu jab 10 dec 9am, booster 14 jan same time": the time that was said before, where one was. */
export function withSameTime(text: string, moment: Moment): string {
  const last = [...text.matchAll(sameTime)].at(-1);
  if (!last) return text;
  const { text: before, tokens, source } = readSentence(text.slice(0, last.index));
  const [time, ...more] = findDates(before, moment, { ranges: true }).filter(({ piece: { kind } }) =>
    ['time', 'times'].includes(kind),
  );
  if (!time || more.length > 0) return text;
  const said = tokens.filter(({ at }) => at >= time.start && at < time.end);
  const words = source.slice(said[0]?.start, said.at(-1)?.end);
  return text.replace(sameTime, ` ${words.replaceAll('$', '$$$$')}`);
}
