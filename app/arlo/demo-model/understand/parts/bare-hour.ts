import type { Moment } from '../../dates/moment.ts';
import { hourWord, numberOf } from '../../dates/vocabulary.ts';
import type { When } from '../../dates/when.ts';
import { readUtterance, whenOf, type Utterance } from '../wording/utterance.ts';

const number = `(?:${hourWord}|\\d{1,2})`;
const alone = new RegExp(`^(?:for |at |like |say )?(?<hour>${number})$`);
/** What makes a number something else than an hour. */
const counted = `(?! ?(?:${number}|[:.]\\d|minutes?|mins?|m|hours?|hrs?|h|days?|weeks?|months?|people|persons?|guests|of|times|th|st|nd|rd|years?|past|to|o'?clock|thirty|fifteen|forty)\\b)(?![\\w:])`;
const bare = new RegExp(
  `(?<=^|[\\s,;])(?<!\\b(?:half|past|to|at|until|till|the|number|option|room|another|quarter|first|second|third|fourth|last|other|that|this|which|next) )(?=${number}\\b)(?=(?:${number})${counted})`,
  'gi',
);

/** "1130", and nothing else. */
const digitsAlone = /^\W*(?<hour>[01]?\d|2[0-3])(?<minute>[0-5]\d)\W*$/;

/** "10 to 11", of what is to be booked, is no time before eleven. */
const range =
  /(?<!\bfrom )\b(?:9 to 1[0-2]|10 to 1[12]|11 to 12|8 to (?:9|1[0-2])|1 to [2-4]|2 to [3-5]|3 to [4-6]|4 to [56])\b(?![:.]\d)/i;

/** The number of words that are nothing else: "seven", "at 7". */
export function bareHour(text: string): number | undefined {
  const hour = alone.exec(text)?.groups?.hour;
  return hour === undefined ? undefined : numberOf(hour);
}

/** A message that says when something is, a bare hour too: "um, eleven, for half an hour", "ten in the morning he said", "1130". */
export function readAnswered(text: string, moment: Moment): Utterance {
  const spoken = text.replace(digitsAlone, '$<hour>:$<minute>').replace(range, 'from $&');
  const plain = readUtterance(spoken, moment, { asSaid: true });
  const { time, instant, days } = whenOf(plain);
  if (time || instant) return plain;
  const hours = [...spoken.matchAll(bare)].slice(0, 3);
  const timed = hours
    .map(({ index }) => `${spoken.slice(0, index)}at ${spoken.slice(index)}`)
    .map((words) => readUtterance(words, moment, { asSaid: true }))
    // "On thursday 10 december": a number of the day.
    .find((utterance) => whenOf(utterance).time && isSame(days, whenOf(utterance).days));
  return timed ?? plain;
}

function isSame(days: When['days'], others: When['days']): boolean {
  if (!days || !others) return days === others;
  return days.from.equals(others.from) && days.to.equals(others.to);
}
