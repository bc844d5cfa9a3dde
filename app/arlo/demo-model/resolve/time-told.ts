import type { Moment } from '../dates/moment.ts';
import type { When } from '../dates/when.ts';
import { readAnswered } from '../understand/parts/bare-hour.ts';
import { covered, whenOf } from '../understand/wording/utterance.ts';

/** Where a clause may end: at a stop, or a dash between words. */
const stops = /[.!?;,…]+\s+|\s+[–—-]+\s+/;
/** Words around a time that say nothing more. */
const around =
  /^(?:it|its|it's|that|that's|is|starts?|begins?|kicks|off|at|on|for|from|about|around|the|and|but|so|well|oh|ah|anyway|sorry|then|only|just|actually|i|think|said|says|he|she|they|be|will|should|o'clock|sharp|please|thanks)$/;

/**
 * "Head like a sieve, sorry, it's at ten to eleven": the time in the last clauses of an answer that says more, or in the
 * only one that is a time ("I never said when! Half past four, they eat like wolves").
 */
export function timeTold(text: string, moment: Moment): When | undefined {
  const clauses = text.split(stops);
  for (let from = 1; from < clauses.length; from += 1) {
    const when = onlyTimeIn(clauses.slice(from).join(', '), moment);
    if (when) return when;
  }
  if (clauses.length < 2) return undefined;
  const [when, ...others] = clauses.flatMap((clause) => onlyTimeIn(clause, moment) ?? []);
  if (!when || others.length > 0) return undefined;
  const { minutes } = whenOf(readAnswered(text, moment));
  return { ...(minutes !== undefined && { minutes }), ...when };
}

/** The time that words say, if they say nothing else. */
function onlyTimeIn(text: string, moment: Moment): When | undefined {
  const utterance = readAnswered(text, moment);
  const { sentence, dates } = utterance;
  const isTime = sentence.tokens.every(
    ({ word, at }) => covered(dates, at) || word.split(' ').every((part) => around.test(part)),
  );
  const when = whenOf(utterance);
  return isTime && (when.time ?? when.instant) ? when : undefined;
}
