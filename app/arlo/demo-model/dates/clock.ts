import type { ClockTime } from './piece.ts';
import { anyMinuteWord, hourWord, minuteWord, numberOf } from './vocabulary.ts';

/** Hours after noon in words, as the 24-hour clock says them. */
const lateHourWord =
  'thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[ -](?:one|two|three))?';
/** "At 8, am I free" has no half of the day in it. */
const half = '(?:(?<=\\d)am|am(?! i\\b)|pm|a m|p m)';
const hour = `\\d{1,2}|${hourWord}`;
const longMinutes = 'fifteen|thirty|forty[ -]five';

/** Times that are times wherever they stand: `15:30`, `3pm`, `half past three`, `eleven thirty`. */
export const sureClock = [
  `\\d{1,2}[:.h]\\d\\d ?${half}(?:ish)?`,
  `\\d{1,2} ?${half}(?:ish)?`,
  `\\d{1,2}[0-5]\\d ?${half}(?:ish)?`,
  `\\d{1,2}:\\d\\d(?:ish)?(?: ?(?:hrs|hours))?`,
  `(?:[01]\\d|2[0-3])h(?:[0-5]\\d)?`,
  `\\d{1,2}\\.[0-5]\\d(?= (?:on|from|tomorrow|today|this|next|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)\\b)`,
  `\\d{1,2}\\.[0-5][05](?! ?(?:hours?|hrs?|h|%|[km]|million|percent)\\b)`,
  `(?:${hour}) ?o['’ ]?clock(?: (?:in the )?(?:morning|afternoon|evening|at night))?`,
  `half (?:past )?(?:${hour})(?: ?${half})?(?:ish)?(?! ?(?:hours?|minutes?|days?))`,
  `(?:a )?(?:quarter|five|ten|twenty|twenty[ -]five|5|10|20|25)(?: minutes?)? (?:past|to|after|before|till) (?:${hour})(?: ?${half})?(?! ?(?:hours?|minutes?|mins?|days?|weeks?|december))`,
  `(?:${hourWord}) (?:${anyMinuteWord}|\\d\\d) ?${half}`,
  `(?:${hourWord}) ?${half}`,
  `(?:${hourWord}) (?:${longMinutes})(?! ?(?:minutes?|mins?|seconds?))`,
  `(?:${lateHourWord}) (?:hundred|${minuteWord})(?: hours)?(?! ?(?:minutes?|mins?))`,
  `(?:12 |twelve )?(?:noon|midday|midnight)`,
  `\\d{1,2}ish`,
].join('|');

const things =
  '(?:minutes?|mins?|hours?|hrs?|h|m|days?|weeks?|months?|years?|people|persons?|guests|of|events?|meetings?|times|things|items?|options?|and a|%|[a-z]+s of|nights|seconds|drinks|glasses|pints|beers|coffees|tries|attempts|goes|lessons|classes|sessions|miles|laps|rounds|emails|mails|children|kids)';

/** Times that need a word such as "at" before them: `3`, `three thirty`, `1530`. */
export const bareClock = [
  `\\d{1,2} (?:00|15|30|45)(?! ?${things}\\b)`,
  `\\d{1,2}(?! ?${things}\\b)`,
  `(?:[01]\\d|2[0-3])[0-5]\\d(?: ?(?:hrs|hours))?`,
  `(?:${hourWord})(?: (?:${anyMinuteWord}))?(?:ish)?(?! ?${things}\\b)`,
].join('|');

const fractions: Record<string, number> = { quarter: 15, five: 5, ten: 10, twenty: 20 };

/** A time from its parts; undefined when there is no such time. */
function made(hourText: string, minute: number, halfText?: string): ClockTime | undefined {
  const number = numberOf(hourText);
  if (!(number >= 0 && number <= 24 && minute >= 0 && minute < 60)) return undefined;
  if (halfText) {
    if (number > 12) return { hour: number % 24, minute, sure: true };
    return { hour: (number % 12) + (halfText.startsWith('p') ? 12 : 0), minute, sure: true };
  }
  // "09:30" is written on the 24-hour clock, "9:30" may be either; noon is noon.
  const sure = number > 12 || number === 0 || number === 12 || /^0\d/.test(hourText);
  return { hour: number % 24, minute, sure };
}

/** Reads what `sureClock` and `bareClock` match; undefined when the clock has no such time. */
export function readClock(phrase: string): ClockTime | undefined {
  const text = phrase.trim().replace(/(?:ish| ?(?:hrs|hours))$/, '');
  if (/\b(?:noon|midday)$/.test(text)) return { hour: 12, minute: 0, sure: true };
  if (/\bmidnight$/.test(text)) return { hour: 0, minute: 0, sure: true };
  const halfText = /([ap]) ?m$/.exec(text)?.[1];
  const plain = text.replace(/ ?[ap] ?m$/, '').trim();
  const clock = /^(.+?) ?o['’ ]?clock(?: (?:in the )?(morning|.+))?$/.exec(plain);
  if (clock) return made(clock[1] ?? '', 0, clock[2] && (clock[2] === 'morning' ? 'a' : 'p'));
  const past = /^half (?:past )?(.+)$/.exec(plain)?.[1];
  if (past) return made(past, 30, halfText);
  const fraction = /^(?:a )?(\S+?(?:[ -]five)?)(?: minutes?)? (past|after|to|before|till) (.+)$/.exec(plain);
  if (fraction) return fractionOf(fraction[1] ?? '', fraction[2] ?? '', fraction[3] ?? '', halfText);
  const digits = /^(\d{1,2})(?:[:.h ](\d\d)|h)?$/.exec(plain) ?? /^(\d\d?)(\d\d)$/.exec(plain);
  if (digits) return made(digits[1] ?? '', Number(digits[2] ?? 0), halfText);
  return fromWords(plain, halfText);
}

function fractionOf(part: string, way: string, hourText: string, halfText?: string): ClockTime | undefined {
  const minutes = fractions[part] ?? numberOf(part);
  if (way === 'past' || way === 'after') return made(hourText, minutes, halfText);
  const number = numberOf(hourText);
  // A quarter to noon is in the morning, whatever half of the day noon begins.
  const before = made(
    String(number === 1 ? 12 : number - 1),
    60 - minutes,
    number === 12 ? undefined : halfText,
  );
  return before && { ...before, sure: before.sure && (number > 12 || halfText !== undefined) };
}

function fromWords(text: string, halfText?: string): ClockTime | undefined {
  const words = text.replace(/twenty[ -](one|two|three) (?=\S)/, 'twenty-$1 ').split(' ');
  const [hourText = '', ...rest] = words;
  const minutes = rest.join(' ');
  if (minutes === '' || minutes === 'hundred') return made(hourText, 0, halfText);
  return made(hourText, numberOf(minutes), halfText);
}
