import type { Moment } from '../dates/moment.ts';
import type { When } from '../dates/when.ts';
import { readAnswered } from '../understand/bare-hour.ts';
import { covered, whenOf } from '../understand/utterance.ts';

/** Where a clause may end: at a stop, or a dash between words. */
const stops = /[.!?;,…]+\s+|\s+[–—-]+\s+/;
/** Words around a time that say nothing more. */
const around =
  /^(?:it|its|it's|that|that's|is|starts?|begins?|kicks|off|at|on|for|from|about|around|the|and|but|so|well|oh|ah|anyway|sorry|then|only|just|actually|i|think|said|says|he|she|they|be|will|should|o'clock|sharp|please|thanks)$/;

/** "Head like a sieve, sorry, it's at ten to eleven": the time in the last clauses of an answer that says more. */
export function timeTold(text: string, moment: Moment): When | undefined {
  const clauses = text.split(stops);
  for (let from = 1; from < clauses.length; from += 1) {
    const utterance = readAnswered(clauses.slice(from).join(', '), moment);
    const { sentence, dates } = utterance;
    const isTime = sentence.tokens.every(
      ({ word, at }) => covered(dates, at) || word.split(' ').every((part) => around.test(part)),
    );
    const when = whenOf(utterance);
    if (isTime && (when.time ?? when.instant)) return when;
  }
  return undefined;
}
