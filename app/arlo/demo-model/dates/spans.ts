import { Temporal } from 'temporal-polyfill';
import { nextDayOfMonth } from './days.ts';
import { dayPiece, edgeLead } from './edges.ts';
import { calendarSpan, monthNamed, span } from './calendar-spans.ts';
import { weekendStart, type Moment } from './moment.ts';
import { partRules } from './parts-of-spans.ts';
import { rule, type Piece, type Rule } from './piece.ts';
import {
  aside,
  clearMonth,
  count,
  isYear,
  dayOfMonth,
  month,
  numberOf,
  ordinalDay,
  weekday,
} from './vocabulary.ts';

const lead =
  '(?:(?:for|in|over|during|on|within|of|across|about|through|throughout) )?(?:all of |the whole of |the )?';

/** "All week from 7 december" */
const inFull = '(?:(?:all|whole|entire|full) )?';

/** "The week that starts monday the 11th of january" */
const weekFrom = `${lead}${inFull}week (?:of|from|commencing|beginning|starting|(?:that|which) (?:starts|begins))(?: on)?(?: (?:${weekday}))?`;

const joint = '(?<joint> ?- ?| to | till | until | through | and )';

const steps: Record<string, number> = {
  this: 0,
  my: 0,
  the: 0,
  current: 0,
  whole: 0,
  entire: 0,
  next: 1,
  coming: 1,
  following: 1,
  last: -1,
  previous: -1,
  past: -1,
};

/** "The coming weekend" ends this week, and is the one after on a weekend itself. */
function comingWeekend(moment: Moment): Piece {
  const named = calendarSpan('weekend', 0, moment.today, moment);
  const hasBegun = named.kind === 'days' && Temporal.PlainDate.compare(named.from, moment.today) <= 0;
  return hasBegun ? calendarSpan('weekend', 1, moment.today, moment) : named;
}

/** Rules that name a span of days. */
export const spanRules: Rule[] = [
  rule(
    `${lead}(?<which>this|next|coming|following|last|previous|past|current|my|whole|entire)(?: (?:whole|coming))? (?<unit>working week|work week|week|weekend|month|quarter|year)(?! (?:(?!one)(?:${count})) (?!(?:in the (?:morning|afternoon|evening)|at night|to|till|until)\\b)|-)`,
    (w, moment) => {
      const from = w.which === 'following' ? moment.anchor : moment.today;
      if (w.which === 'coming' && w.unit === 'weekend') return comingWeekend(moment);
      return calendarSpan(w.unit ?? '', steps[w.which ?? ''] ?? 0, from, moment);
    },
  ),
  rule(
    `(?:from|starting|beginning|as of|since|first (?:one|session|lesson|class|time)) (?<which>this|next)(?: coming)? (?<unit>week|weekend|month|year)`,
    (w, moment) => {
      const named = calendarSpan(w.unit ?? '', steps[w.which ?? ''] ?? 0, moment.today, moment);
      return named.kind === 'days' ? dayPiece(named.from, 'from') : undefined;
    },
  ),
  rule(`${lead}this (?<unit>week|month) (?:or|and) (?:the )?next(?: one| (?:week|month))?`, (w, moment) =>
    twoSpans(w.unit ?? '', 0, moment),
  ),
  rule(`${lead}next (?<unit>week|month) (?:or|and) the (?:week|month|one) after(?: that)?`, (w, moment) =>
    twoSpans(w.unit ?? '', 1, moment),
  ),
  rule(
    `(?:for|over|during|on|in|at)? ?the (?<unit>week|weekend)(?! (?:after|of|commencing|beginning|before|starting|(?:away )?in (?:${month}))\\b)`,
    (w, moment) => calendarSpan(w.unit ?? '', 0, moment.today, moment),
  ),
  rule(`${lead}(?:that|the same) (?<unit>week|weekend|month)`, (w, moment) =>
    calendarSpan(w.unit ?? '', 0, moment.anchor, moment),
  ),
  // "Our weekend in March" is some weekend of that month.
  rule(`(?:at |on )?weekend(?! (?:away )?in (?:${month})\\b)`, (_w, moment) =>
    calendarSpan('weekend', 0, moment.today, moment),
  ),
  rule(`${lead}(?<unit>week|weekend|month) after next`, (w, moment) =>
    calendarSpan(w.unit ?? '', 2, moment.today, moment),
  ),
  rule(`${lead}(?<unit>week|weekend|month) after(?: that)?`, (w, moment) =>
    calendarSpan(w.unit ?? '', 1, moment.anchor, moment),
  ),
  // "The weekend, not this one, the one after"
  rule(
    `${lead}(?<unit>week|weekend|month) ${aside}not (?<which>this|next|the next)(?: coming| week| weekend| month)?(?: one)? ${aside}(?:but )?(?:the )?(?:one |week |weekend |month )?(?:after(?: that| next)?|next(?: one)?)`,
    (w, moment) => calendarSpan(w.unit ?? '', w.which === 'this' ? 1 : 2, moment.today, moment),
  ),
  rule(
    `${lead}not (?<which>this|next)(?: coming)? (?<unit>week|weekend|month) ${aside}(?:but )?(?:the )?(?:one |week |weekend |month )?(?:after(?: that)?|next(?: one)?)`,
    (w, moment) => calendarSpan(w.unit ?? '', w.which === 'this' ? 1 : 2, moment.today, moment),
  ),
  rule(`${lead}(?<unit>week|weekend|month) before last`, (w, moment) =>
    calendarSpan(w.unit ?? '', -2, moment.today, moment),
  ),
  rule(`${weekFrom}(?: the)? (?<d>${dayOfMonth})(?: of)? (?<m>${month})`, (w, moment) =>
    weekOf(moment, w.d, w.m),
  ),
  // "The week of the 7th"
  rule(`${weekFrom} (?:the )?(?<d>${ordinalDay})(?! (?:of )?(?:${month}))`, (w, moment) => {
    const day = nextDayOfMonth(moment, numberOf(w.d ?? ''));
    return day && calendarSpan('week', 0, day, moment);
  }),
  rule(`${weekFrom} (?<m>${month})(?: the)? (?<d>${dayOfMonth})`, (w, moment) => weekOf(moment, w.d, w.m)),
  rule(
    `${lead}(?:next|coming|following|upcoming) (?<n>${count}) (?<unit>days?|weeks?|months?)(?! (?:today|tomorrow|on |from ))`,
    (w, moment) => {
      const to = moment.today.add(lengthOf(w.n, w.unit));
      return span(
        moment.today,
        (w.unit ?? '').startsWith('day') ? to.subtract({ days: 1 }) : to.subtract({ days: 1 }),
        'days',
      );
    },
  ),
  // "The two weeks from the 7th of december"
  rule(
    `${lead}(?<n>${count}) (?<unit>days|weeks) (?:from|starting|beginning)(?: on| from)? (?:the )?(?<d>${dayOfMonth})(?: of)? (?<m>${month})`,
    (w, moment) => {
      const first = daysOfMonth(moment, w.d, w.d, w.m);
      if (first?.kind !== 'days') return undefined;
      return span(first.from, first.from.add(lengthOf(w.n, w.unit)).subtract({ days: 1 }), 'days');
    },
  ),
  rule(`${lead}(?:next|coming) fortnight`, (_w, moment) =>
    span(moment.today, moment.today.add({ days: 13 }), 'days'),
  ),
  rule(`${lead}(?:last|past|previous) (?<n>${count}) (?<unit>days?|weeks?|months?)`, (w, moment) =>
    span(moment.today.subtract(lengthOf(w.n, w.unit)), moment.today, 'days'),
  ),
  rule(
    `(?<edge>until|till|til|through|from|since|starting(?: in| from)?|beginning(?: in)?|as of|start(?<=\\b(?:every|each|daily|weekly|fortnightly|monthly|yearly)\\b.*)) (?:the |this |next |this coming )?(?<m>${month})(?! \\d)`,
    (w, moment) => {
      const named = monthNamed(moment, w.m ?? '', undefined, false);
      const edge = /^(?:from|since|start|beginning|as)/.test(w.edge ?? '') ? 'from' : 'until';
      return named.kind === 'days' ? { ...named, edge } : undefined;
    },
  ),
  rule(`(?:in|for|during|all of|throughout) (?<m>${month})(?: (?<y>20\\d\\d))?(?! \\d)`, (w, moment) =>
    monthNamed(moment, w.m ?? '', w.y, false),
  ),
  rule(
    `(?<!\\d(?:st|nd|rd|th)? (?:of )?)(?:(?<next>next|this) )?(?<m>${clearMonth})(?: (?<y>20\\d\\d))?(?! \\d)`,
    (w, moment) => monthNamed(moment, w.m ?? '', w.y, w.next === 'next'),
  ),
  ...['', ' (?<y>20\\d\\d)'].flatMap((year) => [
    rule(
      `(?:from |between |on |for )?(?:(?:${weekday}) )?(?:the )?(?<a>${dayOfMonth})${joint}(?:(?:${weekday}) )?(?:the )?(?<b>${dayOfMonth})(?: of)? (?<m>${month})${year}`,
      listedDays,
    ),
    rule(
      `(?:from |between )?(?<m>${month}) (?<a>${dayOfMonth})${joint}(?<b>${dayOfMonth})${year}`,
      listedDays,
    ),
  ]),
  // "24th-26th"
  rule(
    `(?:from |between |on |for )?(?:the )?(?<a>${ordinalDay}) ?- ?(?:the )?(?<b>${ordinalDay})(?! (?:of )?(?:${month}))`,
    (w, moment) => {
      const [first, last] = [nextDayOfMonth(moment, numberOf(w.a ?? '')), numberOf(w.b ?? '')];
      return first && last > first.day && last <= first.daysInMonth
        ? span(first, first.with({ day: last }), 'days')
        : undefined;
    },
  ),
  rule(
    `(?:(?:for|over|in|during) )?(?:the )?(?:rest|remainder) of (?:the |this |my )?(?<unit>day|today|week|month|year)`,
    (w, moment) => restOf(w.unit, moment),
  ),
  rule(`later (?<unit>today|this week|this month)`, (w, moment) =>
    restOf(w.unit?.replace('this ', ''), moment),
  ),
  rule(
    `${edgeLead}(?:at |towards )?(?:the )?(?:very )?(?:end|last day) of (?:(?<which>the|this|next|my) )?(?<unit>week|month|quarter|year)(?! after)`,
    (w, moment) => endOf(w, moment),
  ),
  rule(`${edgeLead}(?:at |towards )?(?:the )?end of (?<m>${month})(?: (?<y>20\\d\\d))?`, (w, moment) =>
    atEnd(lastDay(monthNamed(moment, w.m ?? '', w.y, false)), w.edge),
  ),
  rule(
    `${edgeLead}(?:on )?(?:the )?(?:very )?(?<which>first|last) day of (?:(?:the )?(?<unit>(?:next |this )?(?:month|year))|(?<m>${month})(?: (?<y>20\\d\\d))?)`,
    (w, moment) => {
      const ahead = w.unit?.startsWith('next') ? 1 : 0;
      const whole = w.m
        ? monthNamed(moment, w.m, w.y, false)
        : calendarSpan(w.unit?.replace(/^\w+ /, '') ?? '', ahead, moment.today, moment);
      return whole.kind === 'days' ? dayPiece(w.which === 'last' ? whole.to : whole.from, w.edge) : undefined;
    },
  ),
  ...partRules,
  rule(
    `(?:in |for |during |over |throughout )?(?:this )?q(?<q>[1-4])(?: (?<y>20\\d\\d))?(?=$| (?:look|please|and|so)\\b)`,
    (w, moment) => quarterNamed(moment, Number(w.q), w.y),
  ),
  // "Every year from 2027"
  rule(
    `(?:from|since|as of|(?:starting|beginning)(?: in| from)?) (?<y>20[2-4]\\d)(?=$| )(?:(?<=\\b(?:yearly|annually|(?:every|each) year)\\b.*)|(?= (?:yearly|annually|(?:every|each) year)\\b))`,
    (w, moment) => dayPiece(moment.today.with({ year: Number(w.y), month: 1, day: 1 }), 'from'),
  ),
  rule(`${lead}year (?<y>20\\d\\d)|in (?<y2>20[2-4]\\d)`, (w, moment) => {
    const first = moment.today.with({ year: Number(w.y ?? w.y2), month: 1, day: 1 });
    return span(first, first.with({ month: 12, day: 31 }), 'year');
  }),
  rule(`${lead}weekend of (?:the )?(?<d>${dayOfMonth})(?:(?: of)? (?<m>${month}))?`, (w, moment) => {
    const date = w.m ? daysOfMonth(moment, w.d, w.d, w.m) : nextNumbered(moment, numberOf(w.d ?? ''));
    return date?.kind === 'days' ? calendarSpan('weekend', 0, date.from, moment) : undefined;
  }),
  rule(`before the weekend`, (_w, moment) =>
    dayPiece(weekendStart(moment.today, moment).subtract({ days: 1 }), 'until'),
  ),
  rule(`(?:later|sometime|some time) next week`, (_w, moment) =>
    calendarSpan('week', 1, moment.today, moment),
  ),
];

function lengthOf(n: string | undefined, unit: string | undefined): Temporal.DurationLike {
  const number = Math.min(Math.max(Math.round(numberOf(n ?? '')), 1), 400);
  if (unit?.startsWith('week')) return { weeks: number };
  return unit?.startsWith('month') ? { months: number } : { days: number };
}

function weekOf(
  moment: Moment,
  dayWord: string | undefined,
  monthWord: string | undefined,
): Piece | undefined {
  const days = daysOfMonth(moment, dayWord, dayWord, monthWord);
  return days?.kind === 'days' ? calendarSpan('week', 0, days.from, moment) : undefined;
}

function daysOfMonth(
  moment: Moment,
  a?: string,
  b?: string,
  monthWord = '',
  year?: string,
): Piece | undefined {
  const [from, to] = [numberOf(a ?? ''), numberOf(b ?? '')];
  const named = monthNamed(moment, monthWord, year, false);
  if (named.kind !== 'days' || !(from >= 1) || to < from || to > named.to.day) return undefined;
  return span(named.from.with({ day: from }), named.from.with({ day: to }), 'days');
}

/** From one day of a month to another; "the 3rd and 10th of december" are two days. */
function listedDays(w: Record<string, string | undefined>, moment: Moment): Piece | undefined {
  if (w.y && !isYear(w.y, moment)) return undefined;
  const piece = daysOfMonth(moment, w.a, w.b, w.m, w.y);
  return piece?.kind === 'days' && w.joint === ' and ' ? { ...piece, each: [piece.from, piece.to] } : piece;
}

/** A week or month so many ahead, and the one after it. */
function twoSpans(unit: string, ahead: number, moment: Moment): Piece | undefined {
  const [first, second] = [ahead, ahead + 1].map((step) => calendarSpan(unit, step, moment.today, moment));
  return first?.kind === 'days' && second?.kind === 'days' ? span(first.from, second.to, 'days') : undefined;
}

/** From now on, to the end of the day, week, month or year. */
function restOf(unit: string | undefined, moment: Moment): Piece | undefined {
  if (unit === 'day' || unit === 'today') return { kind: 'rest' };
  const whole = calendarSpan(unit ?? 'week', 0, moment.today, moment);
  return whole.kind === 'days' ? { ...whole, from: moment.today, unit: 'days' } : undefined;
}

function endOf(w: Record<string, string | undefined>, moment: Moment): Piece | undefined {
  const whole = calendarSpan(w.unit ?? '', w.which === 'next' ? 1 : 0, moment.today, moment);
  if (whole.kind !== 'days') return undefined;
  if (w.unit !== 'week') return atEnd(whole.to, w.edge);
  // The end of a week is its Friday.
  return atEnd(whole.from.add({ days: (12 - whole.from.dayOfWeek) % 7 }), w.edge);
}

/** "Before the end of the month": on its last day at the latest. */
function atEnd(date: Temporal.PlainDate | undefined, edge: string | undefined): Piece | undefined {
  return dayPiece(date, edge === 'before' ? 'by' : edge);
}

function lastDay(whole: Piece): Temporal.PlainDate | undefined {
  return whole.kind === 'days' ? whole.to : undefined;
}

function quarterNamed(moment: Moment, quarter: number, year: string | undefined): Piece {
  const thisYear = moment.today.with({ day: 1, month: 3 * quarter - 2 });
  const named = year ? thisYear.with({ year: Number(year) }) : thisYear;
  const over = !year && quarter * 3 < moment.today.month;
  const first = over ? named.add({ years: 1 }) : named;
  return span(first, first.add({ months: 3 }).subtract({ days: 1 }), 'quarter');
}

/** The day of this month or the next that has this number and is not over. */
function nextNumbered({ today }: Moment, number: number): Piece | undefined {
  if (!(number >= 1 && number <= 28)) return undefined;
  const here = today.with({ day: number });
  const date = number < today.day ? here.add({ months: 1 }) : here;
  return span(date, date, 'day');
}
