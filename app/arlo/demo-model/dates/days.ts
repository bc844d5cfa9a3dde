import { Temporal } from 'temporal-polyfill';
import { weekStart, type Moment } from './moment.ts';
import { dayPiece, edgeLead } from './edges.ts';
import { rule, type PartOfDay, type Piece, type Rule } from './piece.ts';
import {
  aside,
  count,
  dayOfMonth,
  isYear,
  month,
  monthNumber,
  numberOf,
  weekday,
  weekdayNumber,
} from './vocabulary.ts';

function oneDay(date: Temporal.PlainDate): Extract<Piece, { kind: 'days' }> {
  return { kind: 'days', from: date, to: date, unit: 'day' };
}

/** A calendar date, or undefined when there is none such. Without a year: the next one, up to 2 months back. */
export function calendarDate(moment: Moment, monthWord: number, dayWord: number, yearWord?: string) {
  const make = (year: number) => {
    try {
      return Temporal.PlainDate.from({ year, month: monthWord, day: dayWord }, { overflow: 'reject' });
    } catch {
      return undefined;
    }
  };
  if (yearWord) return make(yearWord.length === 2 ? 2000 + Number(yearWord) : Number(yearWord));
  const { year } = moment.today;
  const longAgo = moment.today.subtract({ months: 2 });
  for (const candidate of [make(year - 1), make(year), make(year + 1), make(year + 2), make(year + 4)]) {
    if (candidate && Temporal.PlainDate.compare(candidate, longAgo) > 0) return candidate;
  }
  return undefined;
}

/** A day that was said and that no calendar has, such as the 31st of november; undefined for what is no date at all. */
export function noSuchDay(monthNumeral: number, day: number, year?: string): Piece | undefined {
  if (!(monthNumeral >= 1 && monthNumeral <= 12 && day >= 29 && day <= 39)) return undefined;
  const first = Temporal.PlainDate.from({ year: 2000, month: monthNumeral, day: 1 });
  const name = `${day} ${first.toLocaleString('en-GB', { month: 'long' })}`;
  return { kind: 'no such day', name: year ? `${name} ${year}` : name };
}

/** A day by its number, month and year, with what no calendar has told apart. */
function datePiece(moment: Moment, w: Record<string, string | undefined>): Piece | undefined {
  const [monthNumeral, day] = [monthNumber(w.m ?? ''), numberOf(w.d ?? '')];
  if (w.y && !isYear(w.y, moment)) return undefined;
  return dayPiece(calendarDate(moment, monthNumeral, day, w.y), w.edge) ?? noSuchDay(monthNumeral, day, w.y);
}

/** The days of this number in the months around today, nearest first: those to come, or those that have been. */
export function daysOfNumber({ today, past }: Moment, number: number): Temporal.PlainDate[] {
  if (number < 1 || number > 31) return [];
  return Array.from({ length: 12 }, (_, months) => months)
    .map((months) => today.with({ day: 1 }).add({ months: past ? -months : months }))
    .filter(({ daysInMonth }) => number <= daysInMonth)
    .map((first) => first.with({ day: number }))
    .filter((day) => Temporal.PlainDate.compare(day, today) * (past ? -1 : 1) >= 0);
}

/** Of the days with this number, the one next to what is talked about. */
export function nextDayOfMonth(moment: Moment, number: number): Temporal.PlainDate | undefined {
  const distance = (day: Temporal.PlainDate) => Math.abs(moment.anchor.until(day).days);
  return daysOfNumber(moment, number).reduce<Temporal.PlainDate | undefined>(
    (best, day) => (best && distance(best) <= distance(day) ? best : day),
    undefined,
  );
}

/** The weekday in the week that is `weeks` from the one that `date` lies in. */
function inWeek(date: Temporal.PlainDate, number: number, weeks: number, moment: Moment) {
  return weekStart(date, moment).add({ days: 7 * weeks + ((number - moment.firstWeekday + 7) % 7) });
}

/** The first such weekday on or after the date. */
function onOrAfter(date: Temporal.PlainDate, number: number) {
  return date.add({ days: (number - date.dayOfWeek + 7) % 7 });
}

/** "friday" is the coming one, today included; "next friday" is the one in the next calendar week. */
function namedWeekdayPiece(
  moment: Moment,
  word: string,
  before: string | undefined,
  after: string | undefined,
) {
  const number = weekdayNumber(word);
  const { today } = moment;
  const coming = onOrAfter(today, number);
  if (after === 'week' || after === 'in a week' || after === "week's time") return coming.add({ weeks: 1 });
  if (after === 'fortnight') return coming.add({ weeks: 2 });
  if (after === 'after next') return inWeek(today, number, 2, moment);
  if (after === 'next week' || after === 'of next week' || before === 'next week' || before === "next week's")
    return inWeek(today, number, 1, moment);
  if (after === 'last week' || after === 'of last week' || before === 'last week')
    return inWeek(today, number, -1, moment);
  if (before === 'this week' || after === 'this week' || after === 'of this week')
    return inWeek(today, number, 0, moment);
  if (before === 'next') return inWeek(today, number, 1, moment);
  if (before === 'last' || before === 'past') {
    const latest = coming.subtract({ weeks: 1 });
    return latest;
  }
  if (before === 'following') return onOrAfter(moment.anchor.add({ days: 1 }), number);
  return coming;
}

/** The nth weekday of a month; -1 is the last one. */
function nthWeekdayPiece(first: Temporal.PlainDate, number: number, nth: number) {
  if (nth > 0) return onOrAfter(first, number).add({ weeks: nth - 1 });
  const last = first.with({ day: first.daysInMonth });
  return last.subtract({ days: (last.dayOfWeek - number + 7) % 7 });
}

type Distance = { days?: number; weeks?: number; months?: number; years?: number };

const inUnits: Record<string, (n: number) => Distance> = {
  day: (n) => ({ days: n }),
  week: (n) => ({ weeks: n }),
  fortnight: (n) => ({ weeks: 2 * n }),
  month: (n) => ({ months: n }),
  year: (n) => ({ years: n }),
};

function away(words: Record<string, string | undefined>): Distance | undefined {
  return inUnits[(words.unit ?? '').replace(/s$/, '')]?.(numberOf(words.n ?? 'a'));
}

const unit = 'days?|weeks?|fortnights?|months?|years?';

/** The weekday among the days that were last looked through. */
function inSpan({ span }: Moment, number: number): Temporal.PlainDate | undefined {
  const day = span && onOrAfter(span.from, number);
  return day && Temporal.PlainDate.compare(day, span.to) <= 0 ? day : undefined;
}

/** Rules for a day with its month, and with what follows them. */
function dateRules(year: string): Rule[] {
  return [
    rule(
      `${edgeLead}(?:(?:(?:this |the )?(?:coming|next) |this |that |the )?(?:${weekday}) )?(?:the )?(?<d>${dayOfMonth})(?: of)? (?<m>${month})${year}`,
      (w, moment) => datePiece(moment, w),
    ),
    rule(
      `${edgeLead}(?:(?:the )?(?:${weekday}) )?(?<m>${month}) (?:the )?(?<d>${dayOfMonth})${year}(?! ?(?:am|pm)\\b)`,
      (w, moment) => datePiece(moment, w),
    ),
  ];
}

/** Rules that name one day of a year that is said. */
export const yearRules = dateRules(' (?<y>20\\d\\d)');

/** The number of a day that would be an hour or a length by itself. */
const cardinalDay =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|thirty(?:[ -]one)?)';

/** Rules that name one day. */
export const dayRules: Rule[] = [
  rule(
    `${edgeLead}(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})`,
    (w, moment) =>
      dayPiece(calendarDate(moment, Number(w.m), Number(w.d), w.y), w.edge) ??
      noSuchDay(Number(w.m), Number(w.d), w.y),
  ),
  ...dateRules(''),
  // "From nine december"
  rule(
    `(?<edge>from|starting|until|till|by|on) (?<d>${cardinalDay}) (?<m>${month})(?! (?:the )?(?:${dayOfMonth})\\b)`,
    (w, moment) => datePiece(moment, w),
  ),
  rule(
    `${edgeLead}(?:(?:${weekday}) )?(?<a>\\d{1,2})/(?<b>\\d{1,2})(?:/(?<y>(?:20)?\\d\\d))?`,
    (w, moment) => {
      const [d, m] = moment.dayFirst ? [w.a, w.b] : [w.b, w.a];
      return (
        dayPiece(
          calendarDate(moment, Number(m), Number(d), w.y) ?? calendarDate(moment, Number(d), Number(m), w.y),
          w.edge,
        ) ?? noSuchDay(Number(m), Number(d), w.y)
      );
    },
  ),
  rule(`${edgeLead}(?<d>\\d{1,2})[.-](?<m>\\d{1,2})[.-](?<y>(?:20)?\\d\\d)`, (w, moment) =>
    dayPiece(calendarDate(moment, Number(w.m), Number(w.d), w.y), w.edge),
  ),
  // "18.12. 19:30": without a year it is a day only where a time follows, or after "on".
  rule(
    `${edgeLead}(?:(?:${weekday}) )?(?:(?<=\\bon )|(?=\\d+\\.\\d+ (?:at |from )?\\d))(?<d>[0-3]?\\d)\\.(?<m>1[0-2]|0?[1-9])`,
    (w, moment) => dayPiece(calendarDate(moment, Number(w.m), Number(w.d)), w.edge),
  ),
  rule(`${edgeLead}(?:the )?day after tomorrow`, (w, moment) =>
    dayPiece(moment.today.add({ days: 2 }), w.edge),
  ),
  rule(`${edgeLead}(?:the )?day before yesterday`, (w, moment) =>
    dayPiece(moment.today.subtract({ days: 2 }), w.edge),
  ),
  rule(`${edgeLead}today`, (w, moment) => dayPiece(moment.today, w.edge)),
  rule(`(?:for |by |until )?tonight`, (_w, moment) => ({ ...oneDay(moment.today), part: 'evening' })),
  rule(`(?:for |by |until |in )?this (?<part>morning|afternoon|evening|lunchtime)`, (w, moment) => ({
    ...oneDay(moment.today),
    part: w.part as PartOfDay,
  })),
  rule(`last night`, (_w, moment) => ({ ...oneDay(moment.today.subtract({ days: 1 })), part: 'evening' })),
  rule(`${edgeLead}tomorrow`, (w, moment) => dayPiece(moment.today.add({ days: 1 }), w.edge)),
  rule(`${edgeLead}yesterday`, (w, moment) => dayPiece(moment.today.subtract({ days: 1 }), w.edge)),
  rule(
    `(?:for |on |in )?the (?<part>morning|afternoon|evening|night) (?<side>before|after)(?! (?:that|it) )`,
    (w, moment) => ({
      ...oneDay(moment.anchor.add({ days: w.side === 'before' ? -1 : 1 })),
      part: w.part as PartOfDay,
    }),
  ),
  rule(`${edgeLead}(?:the )?(?:day after|next day|following day)(?! tomorrow)`, (w, moment) =>
    dayPiece(moment.anchor.add({ days: 1 }), w.edge),
  ),
  rule(`${edgeLead}(?:the )?(?:day before|previous day)(?! yesterday)`, (w, moment) =>
    dayPiece(moment.anchor.subtract({ days: 1 }), w.edge),
  ),
  // "And on the wednesday", after next week's tuesday: of that week.
  rule(`${edgeLead}the (?<w>${weekday})(?! (?:after|before|of|in|to|through|until))`, (w, moment) => {
    const day = inWeek(moment.anchor, weekdayNumber(w.w ?? ''), 0, moment);
    const isLater = Temporal.PlainDate.compare(moment.anchor, moment.today.add({ days: 6 })) > 0;
    return isLater ? dayPiece(day, w.edge) : undefined;
  }),
  // "Friday, no, not this one, the one after"
  rule(
    `${edgeLead}(?:(?<w>${weekday}) ${aside}not (?:this|the (?:next|coming))(?: coming)?(?: (?:one|week|${weekday}))?|not (?:this|the (?:next|coming))(?: coming)? (?<w2>${weekday})) ${aside}(?:but )?(?:the )?(?:one |(?:${weekday}) )?(?:after(?: that)?|next(?: one)?)`,
    (w, moment) =>
      dayPiece(onOrAfter(moment.today, weekdayNumber(w.w ?? w.w2 ?? '')).add({ weeks: 1 }), w.edge),
  ),
  // "That wednesday": of the week that was talked about.
  rule(`${edgeLead}that (?<w>${weekday})`, (w, moment) =>
    dayPiece(inWeek(moment.anchor, weekdayNumber(w.w ?? ''), 0, moment), w.edge),
  ),
  rule(
    `(?:on |in )?that (?<part>morning|afternoon|evening|night(?! (?:shift|train|bus|flight|class|out)\\b))`,
    (w, moment) => ({
      ...oneDay(moment.anchor),
      part: w.part as PartOfDay,
    }),
  ),
  rule(`${edgeLead}(?:the )?(?<w>${weekday}) (?:of |in )?(?:that|the same) week`, (w, moment) =>
    dayPiece(inWeek(moment.anchor, weekdayNumber(w.w ?? ''), 0, moment), w.edge),
  ),
  rule(`${edgeLead}(?:(?:on )?that|(?:the )?same) day`, (w, moment) => dayPiece(moment.anchor, w.edge)),
  rule(
    `${edgeLead}(?:the )?(?:(?<before>this coming|this week|next week's|next week|last week|this|next|(?<!\\bat (?:long )?)last|past|coming(?! on)|following) )?(?:on )?(?<w>${weekday})(?: (?<after>(?:of )?next week|(?:of )?this week|(?:of )?last week|after next|in a week|week|fortnight)(?! (?:of|commencing|beginning)))?(?=(?<shared> (?:or|and) (?:on )?(?:the )?(?:${weekday}) (?:of )?next week)|)(?:(?<next> after(?! (?:all|\\d|work|school|lunch|breakfast|dinner|noon|half|quarter))| after that))?`,
    (w, moment) => {
      const number = weekdayNumber(w.w ?? '');
      if (w.next) return dayPiece(onOrAfter(moment.anchor.add({ days: 1 }), number), w.edge);
      // "On monday or tuesday of next week": of the week of the second.
      const after = w.shared === undefined ? w.after : 'next week';
      if (w.before || after) return dayPiece(namedWeekdayPiece(moment, w.w ?? '', w.before, after), w.edge);
      const piece = dayPiece(
        inSpan(moment, number) ?? namedWeekdayPiece(moment, w.w ?? '', w.before, w.after),
        w.edge,
      );
      return piece?.kind === 'days' ? { ...piece, weekday: true } : piece;
    },
  ),
  rule(
    `${edgeLead}(?<!for )(?<n>${count}) (?<unit>weeks?|fortnights?) (?:(?:on|from) )?(?:this )?(?<w>${weekday}|today|tomorrow)`,
    (w, moment) => {
      const weeks = numberOf(w.n ?? '') * (w.unit?.startsWith('f') ? 2 : 1);
      const start =
        w.w === 'today'
          ? moment.today
          : w.w === 'tomorrow'
            ? moment.today.add({ days: 1 })
            : onOrAfter(moment.today, weekdayNumber(w.w ?? ''));
      return dayPiece(start.add({ weeks }), w.edge);
    },
  ),
  rule(`${edgeLead}(?<w>${weekday}) in (?<n>${count}) weeks?(?:'? time)?`, (w, moment) =>
    dayPiece(inWeek(moment.today, weekdayNumber(w.w ?? ''), numberOf(w.n ?? ''), moment), w.edge),
  ),
  rule(`${edgeLead}(?<w>today|tomorrow) (?<n>week|fortnight)(?! (?:of|commencing|beginning))`, (w, moment) =>
    dayPiece(moment.today.add({ days: (w.w === 'today' ? 0 : 1) + (w.n === 'week' ? 7 : 14) }), w.edge),
  ),
  rule(`from now(?= (?:until|till|til|to|up to|through))|(?<=\\bbetween )now(?= and )`, (_w, moment) => ({
    ...oneDay(moment.today),
    edge: 'from',
  })),
  rule(
    `(?:in|within) (?<n>${count}) (?<unit>${unit})(?:'s?)?(?: time| from now| from today)?`,
    (w, moment) => {
      const length = away(w);
      return dayPiece(length && moment.today.add(length));
    },
  ),
  rule(`(?<n>${count}) (?<unit>${unit}) (?:from now|from today|ahead|hence)`, (w, moment) => {
    const length = away(w);
    return dayPiece(length && moment.today.add(length));
  }),
  rule(`(?<n>${count}) (?<unit>${unit}) ago`, (w, moment) => {
    const length = away(w);
    return dayPiece(length && moment.today.subtract(length));
  }),
  rule(`(?:this time|same time|same day) next (?<unit>week|month|year)`, (w, moment) => {
    const length = away(w);
    return dayPiece(length && moment.today.add(length));
  }),
  rule(
    `${edgeLead}(?<w>${weekday}) (?<part>morning|afternoon|evening) (?:of )?(?<week>next|this) week`,
    (w, moment) => ({
      ...oneDay(inWeek(moment.today, weekdayNumber(w.w ?? ''), w.week === 'next' ? 1 : 0, moment)),
      part: w.part as PartOfDay,
    }),
  ),
  rule(
    `${edgeLead}(?:the )?(?<nth>first|second|third|fourth|last) (?<w>${weekday}) (?:of|in) (?:(?<which>this|the|next) month|(?<m>${month}))(?: (?<y>20\\d\\d))?`,
    (w, moment) => {
      const first = w.m
        ? calendarDate(moment, monthNumber(w.m), 28, w.y)?.with({ day: 1 })
        : moment.today.with({ day: 1 }).add({ months: w.which === 'next' ? 1 : 0 });
      const nth = w.nth === 'last' ? -1 : numberOf(w.nth ?? '');
      return dayPiece(first && nthWeekdayPiece(first, weekdayNumber(w.w ?? ''), nth), w.edge);
    },
  ),
];
