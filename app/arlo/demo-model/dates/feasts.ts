import { Temporal } from 'temporal-polyfill';
import type { Moment } from './moment.ts';
import { rule, type Match, type Rule } from './piece.ts';
import { calendarSpan, span } from './calendar-spans.ts';
import { dayPiece, edgeLead } from './edges.ts';
import { weekday, weekdayNumber } from './vocabulary.ts';

type DayOf = (year: number) => Temporal.PlainDate;

const fixed =
  (month: number, day: number): DayOf =>
  (year) =>
    Temporal.PlainDate.from({ year, month, day });
const fromEaster =
  (days: number): DayOf =>
  (year) =>
    easterSunday(year).add({ days });

/** Days that have a name of their own; longer names come first. */
const feasts: [name: string, day: DayOf][] = [
  ['(?:christmas|xmas|x-mas) eve', fixed(12, 24)],
  [
    '(?:christmas|xmas|x-mas)(?: day)?(?! (?:party|dinner|lunch|drinks|do|shopping|concert|market|fair|play))',
    fixed(12, 25),
  ],
  ['boxing day', fixed(12, 26)],
  ["new year'?s'? eve|new year eve|nye", fixed(12, 31)],
  ["new year(?:'?s'?(?: day)?| day)|nyd", fixed(1, 1)],
  ["valentine'?s?'?(?: day)?", fixed(2, 14)],
  ["(?:saint|st\\.?) patrick'?s?(?: day)?", fixed(3, 17)],
  ['halloween', fixed(10, 31)],
  ['bonfire night|guy fawkes', fixed(11, 5)],
  ['maundy thursday', fromEaster(-3)],
  ['good friday', fromEaster(-2)],
  ['easter monday', fromEaster(1)],
  ['easter(?: sunday| day)?(?! (?:egg|holiday|break))', fromEaster(0)],
  ['shrove tuesday|pancake day', fromEaster(-47)],
  ['ash wednesday', fromEaster(-46)],
  ['whit monday|pentecost monday', fromEaster(50)],
];

/** Easter of the Gregorian calendar (Meeus, Jones and Butcher). */
function easterSunday(year: number): Temporal.PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return Temporal.PlainDate.from({ year, month, day: ((h + l - 7 * m + 114) % 31) + 1 });
}

/** The next day of this name, today included. */
function nextOf(dayOf: DayOf, { today }: Moment): Temporal.PlainDate {
  const here = dayOf(today.year);
  return Temporal.PlainDate.compare(here, today) < 0 ? dayOf(today.year + 1) : here;
}

/** What is held on such a day: "new year's eve party" is a name, and names the day only when nothing else does. */
const occasion =
  /^ (?:party|dinner|lunch|brunch|breakfast|drinks|tea|supper|meal|do|bash|ball|shopping|concert|market|fair|play|show|service|walk|run|fireworks|film|movie|quiz|disco|parade|celebrations?|gathering|get-together|egg hunt|trip)\b/;
const aFeast = new RegExp(`^(?:${feasts.map(([name]) => name).join('|')})$`);

/** Whether a date is the first half of the name of something that is held on that day. */
export function namesOccasion(match: Match, text: string, dates: readonly Match[]): boolean {
  const { start, end } = match;
  if (!aFeast.test(text.slice(start, end))) return false;
  if (occasion.test(text.slice(end))) return true;
  // "The christmas tree", where the day is told besides.
  const isOtherDay = (other: Match) => other !== match && other.piece.kind === 'days';
  return (
    / [a-z]{3,}/.test(text.slice(end, end + 4)) &&
    !/^ (?:the|and|for|with|from|day)\b/.test(text.slice(end)) &&
    dates.some(isOtherDay)
  );
}

const names = feasts.map(([name]) => name).join('|');
const known = feasts.map(([name, dayOf]): [RegExp, DayOf] => [new RegExp(`^(?:${name})$`), dayOf]);

function newYear(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.add({ years: 1 }).with({ month: 1, day: 1 });
}

function feastNamed(words: string | undefined, moment: Moment): Temporal.PlainDate | undefined {
  const dayOf = known.find(([pattern]) => pattern.test(words ?? ''))?.[1];
  return dayOf && nextOf(dayOf, moment);
}

/** Rules that name a day by what it is: "xmas", "the friday before christmas", "a week before easter". */
export const feastRules: Rule[] = [
  // "Between christmas and new year"
  rule(
    `(?:between|from) (?<a>${names}) (?:and|to|till|until) (?:the )?(?:new year(?!'?s| eve| day)|(?<b>${names}))`,
    (w, moment) => {
      const from = feastNamed(w.a, moment);
      const to = from && (w.b ? feastNamed(w.b, { ...moment, today: from }) : newYear(from));
      return from && to && span(from, to, 'days');
    },
  ),
  rule(`${edgeLead}(?:this |next )?(?:the )?(?<feast>${names})`, (w, moment) =>
    dayPiece(feastNamed(w.feast, moment), w.edge),
  ),
  // "A week before christmas" is a day, "the week before christmas" all of a week.
  rule(
    `(?:for |in |during |over |on )?the week (?<way>before|after) (?<feast>${names})(?: week)?`,
    (w, moment) => {
      const feast = feastNamed(w.feast, moment);
      return feast && calendarSpan('week', w.way === 'before' ? -1 : 1, feast, moment);
    },
  ),
  rule(
    `${edgeLead}(?:the |an? )?(?<w>${weekday}|day|week) (?<way>before|after) (?<feast>${names})`,
    (w, moment) => {
      const feast = feastNamed(w.feast, moment);
      if (!feast) return undefined;
      const back = w.way === 'before';
      if (w.w === 'day' || w.w === 'week') {
        const days = w.w === 'day' ? 1 : 7;
        return dayPiece(feast.add({ days: back ? -days : days }), w.edge);
      }
      const number = weekdayNumber(w.w ?? '');
      const days = back
        ? -((feast.dayOfWeek - number + 7) % 7 || 7)
        : (number - feast.dayOfWeek + 7) % 7 || 7;
      return dayPiece(feast.add({ days }), w.edge);
    },
  ),
];
