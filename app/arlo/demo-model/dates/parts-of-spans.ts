import { Temporal } from 'temporal-polyfill';
import { calendarSpan, monthNamed, span } from './calendar-spans.ts';
import { dayPiece, edgeLead } from './edges.ts';
import { weekendStart, type Moment } from './moment.ts';
import { rule, type Piece, type Rule } from './piece.ts';
import { month, numberOf } from './vocabulary.ts';

const lead = '(?:(?:in|on|at|during|for|over|within|towards|around|about) )?(?:the )?';
/** In "when does the class start this week" it is what the class does. */
const early = 'start(?<!\\b(?:do|does|did|will|should)\\b.{0,60})|beginning|early part|early';
const middlePart = 'middle|mid';
const late = 'late|latter part';

const weekOrMonth = `(?:(?<which>this|next|the|last) (?<unit>week|month|year)|(?<m>${month})(?: (?<y>20\\d\\d))?)`;

/** The week, month or year whose part is meant. */
function wholeOf(w: Record<string, string | undefined>, moment: Moment): Days | undefined {
  const steps = w.which === 'next' ? 1 : w.which === 'last' ? -1 : 0;
  const whole = w.m
    ? monthNamed(moment, w.m, w.y, false)
    : calendarSpan(w.unit ?? 'week', steps, moment.today, moment);
  return whole.kind === 'days' ? whole : undefined;
}

type Days = Extract<Piece, { kind: 'days' }>;

/** Part of a span: of a week its first or last two working days, of anything longer a third. */
function third(whole: Days | undefined, part: string): Piece | undefined {
  if (!whole) return undefined;
  if (whole.unit === 'week') {
    const monday = whole.from.add({ days: (8 - whole.from.dayOfWeek) % 7 });
    const from = part === 'early' ? 0 : part === 'middle' ? 1 : 3;
    return span(monday.add({ days: from }), monday.add({ days: part === 'middle' ? 3 : from + 1 }), 'days');
  }
  if (whole.unit === 'month') {
    const [from, to] = part === 'early' ? [1, 10] : part === 'middle' ? [11, 20] : [21, whole.to.day];
    return span(whole.from.with({ day: from }), whole.from.with({ day: to }), 'days');
  }
  const months = part === 'early' ? [1, 4] : part === 'middle' ? [5, 8] : [9, 12];
  const first = whole.from.with({ month: months[0] ?? 1 });
  const last = whole.from.with({ month: months[1] ?? 12, day: 1 });
  return span(first, last.with({ day: last.daysInMonth }), 'days');
}

function half(whole: Days | undefined, which: string | undefined): Piece | undefined {
  if (!whole) return undefined;
  const first = which === 'first' || which === '1st';
  const length = whole.from.until(whole.to).days + 1;
  // The half of a week is of its working days, Wednesday belongs to both.
  const middle = whole.from.add({ days: whole.unit === 'week' ? 2 : Math.ceil(length / 2) - 1 });
  const second = whole.unit === 'week' ? middle : middle.add({ days: 1 });
  return first ? span(whole.from, middle, 'days') : span(second, whole.to, 'days');
}

/** A week belongs to the month that holds its fourth day. */
function nthWeek(whole: Days, nth: number, moment: Moment): Temporal.PlainDate | undefined {
  const firstOf = (date: Temporal.PlainDate) => {
    const week = calendarSpan('week', 0, date, moment);
    return week.kind === 'days' ? week.from : date;
  };
  if (nth > 0) {
    const start = firstOf(whole.from);
    const own = start.add({ days: 3 }).month === whole.from.month ? start : start.add({ days: 7 });
    return own.add({ days: 7 * (nth - 1) });
  }
  const start = firstOf(whole.to);
  return start.add({ days: 3 }).month === whole.to.month ? start : start.subtract({ days: 7 });
}

/** A weekend belongs to the month that it begins in. */
function nthWeekend(whole: Days, nth: number, moment: Moment): Piece {
  const [first, last] = [weekendStart(whole.from, moment), weekendStart(whole.to, moment)];
  const isBefore = Temporal.PlainDate.compare(first, whole.from) < 0;
  const isBehind = Temporal.PlainDate.compare(last, whole.to) > 0;
  const start =
    nth < 0 ? last.subtract({ days: isBehind ? 7 : 0 }) : first.add({ days: 7 * (nth - (isBefore ? 0 : 1)) });
  return span(start, start.add({ days: moment.weekend.days - 1 }), 'weekend');
}

/** Rules for a part of a week, month or year. */
export const partRules: Rule[] = [
  rule(`${lead}(?:${early}) (?:of |in )?${weekOrMonth}`, (w, moment) => third(wholeOf(w, moment), 'early')),
  rule(`${lead}(?:${middlePart})[ -](?:of |in )?${weekOrMonth}`, (w, moment) =>
    third(wholeOf(w, moment), 'middle'),
  ),
  rule(`${lead}(?:later?|${late}) (?:of |in )?${weekOrMonth}`, (w, moment) =>
    third(wholeOf(w, moment), 'late'),
  ),
  rule(`${lead}(?<half>first|second|1st|2nd|last|latter) half of (?:the )?${weekOrMonth}`, (w, moment) =>
    half(wholeOf(w, moment), w.half),
  ),
  rule(
    `${edgeLead}(?:in |during )?(?:the )?(?<nth>first|second|third|fourth|1st|2nd|3rd|4th|last)(?: full)? (?<n>week|weekend|two weeks|few days) (?:of|in) (?:the )?${weekOrMonth}`,
    (w, moment) => {
      const whole = wholeOf(w, moment);
      if (!whole || whole.unit === 'week') return undefined;
      if (w.n === 'few days') return span(whole.from, whole.from.add({ days: 2 }), 'days');
      if (w.n === 'weekend') return nthWeekend(whole, w.nth === 'last' ? -1 : numberOf(w.nth ?? ''), moment);
      const start = nthWeek(whole, w.nth === 'last' ? -1 : numberOf(w.nth ?? ''), moment);
      return (
        start && span(start, start.add({ days: w.n === 'week' ? 6 : 13 }), w.n === 'week' ? 'week' : 'days')
      );
    },
  ),
  rule(`(?:in |during |over )?the new year`, (_w, moment) => {
    const first = moment.today.add({ years: 1 }).with({ month: 1, day: 1 });
    return dayPiece(first, 'from');
  }),
];
