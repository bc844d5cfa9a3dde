import { findDates } from '../dates/find.ts';
import type { Moment } from '../dates/moment.ts';
import { readSentence } from './sentence.ts';

const sameTime = /(?<=\S)(?: at| but)?(?: the)? same (?:time|hour)s?\b(?! (?:as|again|of)\b)/gi;

/** "Flu jab 10 dec 9am, booster 14 jan same time": the time that was said before, where one was. */
export function withSameTime(text: string, moment: Moment): string {
  if (!sameTime.test(text)) return text;
  sameTime.lastIndex = 0;
  return text.replace(sameTime, (words, place: number) => {
    const { text: before, tokens, source } = readSentence(text.slice(0, place));
    const times = findDates(before, moment, { ranges: true }).filter(({ piece: { kind } }) =>
      ['time', 'times'].includes(kind),
    );
    const [time, ...more] = times;
    if (!time || more.length > 0) return words;
    const said = tokens.filter(({ at }) => at >= time.start && at < time.end);
    return ` ${source.slice(said[0]?.start, said.at(-1)?.end)}`;
  });
}
