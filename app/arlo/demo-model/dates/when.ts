import { Temporal } from 'temporal-polyfill';
import type { Moment } from './moment.ts';
import type { ClockTime, Edge, Match, PartOfDay, Piece, Repeat, SpanUnit } from './piece.ts';
import { withLastDays } from './last-days.ts';
import { countIn, joinRepeats, onWeekdays } from './repeats.ts';

type DaysPiece = Extract<Piece, { kind: 'days' }>;

/** Everything that a request says about time, still without guesses. */
export type When = {
  /** First and last day, both included. */
  days?: { from: Temporal.PlainDate; to: Temporal.PlainDate; unit: SpanUnit; edge?: Edge; weekday?: true };
  /** Days that were named one by one: "tomorrow and thursday" is no day between. */
  each?: Temporal.PlainDate[];
  part?: PartOfDay;
  side?: 'early' | 'late';
  /** The time named, or the first of two. */
  time?: ClockTime;
  /** Where a range of times ends. */
  until?: ClockTime;
  /** Set when `time` is a border ("after 3") and not the time itself. */
  edge?: Edge;
  /** A moment counted from now. */
  instant?: Temporal.ZonedDateTime;
  /** Minutes after the hour that it has now: "half past". */
  minute?: number;
  /** Minutes after the hour that it ends at now: "until half past". */
  untilMinute?: number;
  /** How long, in minutes. */
  minutes?: number;
  /** How many whole days, for an event over several days. */
  wholeDays?: number;
  /** The next so many minutes from now. */
  soon?: number;
  shift?: { minutes: number; days: number; direction?: 'later' | 'earlier' };
  repeat?: Repeat;
  /** Minutes before the event at which it is to be remembered. */
  reminders?: number[];
  /** IANA zone in which the times were said; gone once they are on the person's own clock. */
  zone?: string;
  allDay?: true;
  /** It ends when it ended before, whenever it begins. */
  keepsEnd?: true;
  /** Only what is still to come of the day. */
  rest?: true;
};

/** Puts pieces together. The first of a kind counts; `text` is what the matches point into. */
export function readWhen(all: Match[], text: string, moment: Moment): When {
  const when: When = {};
  const matches = withLastDays(inMonthSaid(withoutRoughTimes(all), text), text);
  for (const [index, { piece, start }] of matches.entries()) {
    if (piece.kind === 'days' && when.days) joinDays(when, piece, matches[index - 1], text, start);
    else add(when, piece, moment);
  }
  // "Free at 9 that day now"
  if (when.instant && (when.time || (when.days && when.instant.equals(moment.now)))) delete when.instant;
  const over = matches.find(({ piece }) => piece.kind === 'times over')?.piece;
  // "Six times on Tuesdays"
  if (when.repeat && over?.kind === 'times over') when.repeat.count = over.count;
  if (when.repeat) endRepeat(when, when.repeat, moment);
  if (when.repeat?.rule === 'FREQ=DAILY' && !when.time && !when.part) toWholeDays(when, when.repeat);
  if (when.zone) toOwnClock(when, when.zone, moment);
  return when;
}

/** "Before work, at 7 in the morning", "first thing, at eight": the time itself says more than what it is before. */
function withoutRoughTimes(matches: Match[]): Match[] {
  const isRough = ({ piece }: Match) => piece.kind === 'time' && piece.rough === true;
  const isTime = ({ piece }: Match) => piece.kind === 'time' && !piece.edge && !piece.rough;
  return matches.some(isTime) ? matches.filter((match) => !isRough(match)) : matches;
}

/** "The 7th, 8th and 9th of december": all of that month. */
function inMonthSaid(matches: Match[], text: string): Match[] {
  return matches.reduceRight<Match[]>((later, match) => {
    const [next] = later;
    const { piece, end } = match;
    const list =
      next && next.piece.kind === 'days' && next.piece.unit === 'day' && !next.piece.weekday
        ? /^(?:and|&|or)?$/.test(text.slice(end, next.start).trim()) && next.piece.from
        : undefined;
    if (!list || piece.kind !== 'days' || !piece.numbered || piece.from.day >= list.day)
      return [match, ...later];
    const date = list.with({ day: piece.from.day });
    return [{ ...match, piece: { ...piece, from: date, to: date } }, ...later];
  }, []);
}

/** "3pm tokyo time" is some other time on the person's own clock, perhaps of another day. */
function toOwnClock(when: When, zone: string, { today, now }: Moment): void {
  delete when.zone;
  const { time, until, part, days } = when;
  if (!time || (days && !days.from.equals(days.to))) return;
  const own = (at: ClockTime) =>
    (days?.from ?? today)
      .toZonedDateTime({ timeZone: zone, plainTime: settleTime(at, { part }) })
      .withTimeZone(now.timeZoneId);
  const start = own(time);
  const date = start.toPlainDate();
  delete when.part;
  when.time = { hour: start.hour, minute: start.minute, sure: true };
  if (until) when.until = { hour: own(until).hour, minute: own(until).minute, sure: true };
  if (days) when.days = { ...days, from: date, to: date };
}

/** "Holiday for ten days in a row": without an hour it is one thing that lasts as long. */
function toWholeDays(when: When, { count }: Repeat): void {
  if (count === undefined) return;
  when.wholeDays = count;
  delete when.repeat;
}

/** Of something that repeats, "until christmas" and "for ten weeks" say when it ends, not when it is. */
function endRepeat(when: When, repeat: Repeat, moment: Moment): void {
  const { days, wholeDays } = when;
  // "It comes round every January, so have it repeat yearly": the month is the one that it is in.
  if (repeat.rule === 'FREQ=YEARLY' && days?.unit === 'month' && days.edge === undefined) return;
  if (days?.edge === 'until') {
    repeat.until = days.to;
    delete when.days;
  } else if (days?.edge === 'from') {
    const { from, weekday } = days;
    when.days = { from, to: from, unit: 'day', edge: 'from', ...(weekday && { weekday }) };
  } else if (days?.unit === 'days' && repeat.rule === 'FREQ=WEEKLY' && days.from.until(days.to).days < 7) {
    // "Every week, monday to friday"
    when.repeat = onWeekdays(repeat, { ...days, ...(when.each && { each: when.each }) });
    delete when.days;
    delete when.each;
  } else if (days && !days.from.equals(days.to)) {
    // "Every tuesday from january until march", "for the next six weeks"
    repeat.until = days.to;
    if (days.from.equals(moment.today)) delete when.days;
    else when.days = { from: days.from, to: days.from, unit: 'day', edge: 'from' };
  }
  if (wholeDays !== undefined) {
    repeat.count ??= countIn(wholeDays, repeat);
    delete when.wholeDays;
  }
}

function add(when: When, piece: Piece, moment: Moment): void {
  switch (piece.kind) {
    case 'days': {
      const { kind: _kind, part, each, numbered: _numbered, ...days } = piece;
      when.days = days;
      if (each) when.each = each;
      if (part) when.part ??= part;
      return;
    }
    case 'part':
      if (when.part) return;
      when.part = piece.part;
      if (piece.side) when.side = piece.side;
      return;
    case 'time':
      if (!when.time) {
        when.time = piece.time;
        if (piece.edge) when.edge = piece.edge;
      } else if (when.edge === 'from' && !piece.edge) {
        // "After lunch at 1:30": the time itself says more than its border.
        when.time = piece.time;
        delete when.edge;
      } else if (piece.edge === 'until' && when.edge !== 'until') {
        when.until ??= piece.time;
        delete when.edge;
      }
      return;
    case 'times':
      if (when.time) return;
      when.time = piece.from;
      when.until = piece.to;
      return;
    case 'minute':
      if (piece.edge && when.time && !when.until) when.until = within(when.time, piece.minute);
      else if (piece.ends && !when.until) when.untilMinute ??= piece.minute;
      else when.minute ??= piece.minute;
      return;
    case 'instant':
      when.instant ??= piece.at;
      return;
    case 'soon':
      when.soon ??= piece.minutes;
      return;
    case 'length':
      when.minutes ??= piece.minutes;
      return;
    case 'wholeDays':
      when.wholeDays ??= piece.days;
      return;
    case 'shift': {
      const { kind: _kind, ...shift } = piece;
      when.shift ??= shift;
      return;
    }
    case 'repeat':
      when.repeat = joinRepeats(when.repeat, piece.repeat);
      if (piece.part) when.part ??= piece.part;
      return;
    case 'times over':
      return;
    case 'reminder':
      when.reminders = [...(when.reminders ?? []), ...piece.minutes];
      return;
    case 'zone':
      when.zone ??= piece.zone;
      return;
    case 'rest':
      when.days ??= { from: moment.today, to: moment.today, unit: 'day' };
      when.rest = true;
      return;
    case 'allDay':
      when.allDay = true;
  }
}

/** "From three to half past": the next time that has these minutes. */
function within({ hour, minute, sure }: ClockTime, past: number): ClockTime {
  const minutes = (60 + past) % 60;
  return { hour: minutes > minute ? hour : (hour + 1) % 24, minute: minutes, sure };
}

/** "monday to wednesday", "between friday and sunday", "friday next week": two pieces, one span. */
function joinDays(when: When, said: DaysPiece, before: Match | undefined, text: string, start: number): void {
  const first = when.days;
  if (!first || !before) return;
  const piece = numberedAfter(first.from, said);
  const inYear = dayInYear(first, piece) ?? dayInYear(piece, first);
  if (inYear) {
    when.days = { from: inYear, to: inYear, unit: 'day' };
    return;
  }
  // "In march, the 14th": the day of that month.
  if (first.unit === 'month' && piece.numbered && piece.edge !== 'until' && isWithin(piece, first)) {
    when.days = { from: piece.from, to: piece.to, unit: 'day', ...(piece.edge && { edge: piece.edge }) };
    return;
  }
  // "What did my week look like last week": the one that says which it is.
  const isBare = first.unit !== 'day' && /^(?:my|the) \w+$/.test(text.slice(before.start, before.end));
  if (isBare && first.unit === piece.unit) {
    const { kind: _kind, part: _part, numbered: _numbered, ...days } = piece;
    when.days = days;
    return;
  }
  // "Weds 7 to 9, first one 9 dec": the wednesday that is meant.
  const isWhich = first.weekday && piece.edge === 'from' && piece.from.dayOfWeek === first.from.dayOfWeek;
  if (isWhich && Temporal.PlainDate.compare(piece.from, first.from) > 0) {
    when.days = { from: piece.from, to: piece.to, unit: 'day', weekday: true, edge: 'from' };
    return;
  }
  const between = text.slice(before.end, start).trim();
  // "Wednesday evening the second of december": the day that the weekday is.
  if (between === '' && isDateOf(first, piece)) {
    when.days = { from: piece.from, to: piece.to, unit: 'day', ...(first.edge && { edge: first.edge }) };
    return;
  }
  listDays(when, first, piece, between);
  const joined =
    /^(?:to|through|thru|-|(?:and|&|plus)(?: also| again)?(?: the one)?(?: on)?)$/.test(between) ||
    piece.edge === 'until';
  if (!joined || Temporal.PlainDate.compare(piece.from, first.from) < 0) {
    if (joined && first.unit === 'day' && piece.unit === 'day' && namesWeekday(piece, text.slice(start))) {
      // "monday to wednesday" said on a Tuesday, "from friday the 11th to the sunday": the first that follows.
      const ahead = (piece.to.dayOfWeek - first.from.dayOfWeek + 7) % 7 || 7;
      when.days = { from: first.from, to: first.from.add({ days: ahead }), unit: 'days' };
    }
    return;
  }
  // "Monday to wednesday next week": the Monday of that week too.
  const weeks = first.weekday && !piece.weekday ? Math.floor(first.from.until(piece.from).days / 7) : 0;
  when.days = { from: first.from.add({ weeks }), to: piece.to, unit: 'days' };
}

/** Whether a weekday that was named is that of a date that follows it. */
function isDateOf(first: NonNullable<When['days']>, { unit, weekday, edge, from }: DaysPiece): boolean {
  const isDate = unit === 'day' && !weekday && !edge;
  return first.weekday === true && isDate && from.dayOfWeek === first.from.dayOfWeek;
}

function isWithin({ from, to }: DaysPiece, span: NonNullable<When['days']>): boolean {
  return Temporal.PlainDate.compare(from, span.from) >= 0 && Temporal.PlainDate.compare(to, span.to) <= 0;
}

/** "The 3rd of december, every year from 2027": the day of the year from which on it is. */
function dayInYear(
  day: NonNullable<When['days']>,
  start: NonNullable<When['days']>,
): Temporal.PlainDate | undefined {
  const isStart = start.edge === 'from' && start.from.dayOfYear === 1;
  const isDay = day.unit === 'day' && !day.edge && !day.weekday;
  return isStart && isDay && day.from.year <= start.from.year
    ? day.from.with({ year: start.from.year })
    : undefined;
}

function namesWeekday({ weekday }: DaysPiece, text: string): boolean {
  return weekday === true || /^(?:to |till? |until )?the following [a-z]+day\b/.test(text);
}

/** "From 5 january to the 7th", "from the 28th to the 3rd": the first day of that number that follows. */
function numberedAfter(first: Temporal.PlainDate, piece: DaysPiece): DaysPiece {
  const { day } = piece.from;
  if (!piece.numbered || day === first.day) return piece;
  const months = [0, 1, 2].map((ahead) => first.with({ day: 1 }).add({ months: ahead }));
  const date = months
    .filter(({ daysInMonth }) => day <= daysInMonth)
    .map((month) => month.with({ day }))
    .find((at) => Temporal.PlainDate.compare(at, first) > 0);
  return date ? { ...piece, from: date, to: date } : piece;
}

/** "Tomorrow and thursday", "the 3rd, and also the 10th". */
function listDays(when: When, first: NonNullable<When['days']>, piece: DaysPiece, between: string): void {
  const isDay = ({ from, to, edge }: { from: Temporal.PlainDate; to: Temporal.PlainDate; edge?: Edge }) =>
    from.equals(to) && !edge;
  const listed = when.each ?? (isDay(first) ? [first.from] : []);
  const follows = piece.numbered ? /^(?:$|and\b|plus\b|&)/ : /^(?:and\b|plus\b|&)/;
  if (!follows.test(between) || listed.length === 0 || !isDay(piece)) return;
  if (listed.some((day) => day.equals(piece.from))) return;
  when.each = [...listed, piece.from].toSorted((a, b) => Temporal.PlainDate.compare(a, b));
}

/** "From thursday", of an event, names the day it is on, not where something begins. */
export function withoutEdge({ edge: _edge, days, ...when }: When): When {
  return { ...when, ...(days && { days: { from: days.from, to: days.to, unit: days.unit } }) };
}

/** Whether the words said nothing about time at all. */
export function isEmpty(when: When): boolean {
  return Object.keys(when).length === 0;
}

/** Wall time windows of the parts of a day; an end of 24 is midnight. */
export const partHours: Record<PartOfDay, [from: number, to: number]> = {
  morning: [6, 12],
  lunchtime: [12, 14],
  afternoon: [12, 18],
  evening: [18, 24],
  night: [18, 24],
};

/** What helps to tell three in the night from three in the afternoon. */
export type ClockHints = {
  part?: PartOfDay | undefined;
  /** Words of the request: "dinner" and "drinks" are in the evening. */
  words?: string;
  /** The time it is moved from; the nearer reading wins. */
  near?: Temporal.PlainTime;
  /** Set when the day is today: the past reading loses. */
  notBefore?: Temporal.PlainTime;
};

/** What may begin at ten or eleven at night; a children's party, a rehearsal and a booking do so in the morning. */
const lateNight = /\b(?:drinks|night|gig|concert|karaoke|pub|film|movie|cinema)\b/;

/**
 * The time of day that was meant. Unless something tells otherwise, 1 to 6 are in the afternoon and 7 to 11 in the
 * morning, as in office hours.
 */
export function settleTime(time: ClockTime, hints: ClockHints = {}): Temporal.PlainTime {
  const { hour, minute } = time;
  const early = new Temporal.PlainTime(hour, minute);
  if (time.sure || hour >= 12) return early;
  const late = new Temporal.PlainTime(hour + 12, minute);
  if (hints.part) return hints.part === 'morning' ? early : late;
  if (
    /\b(?:dinner|drinks|supper|date (?:with|night)|(?<!(?:working|search|third|work) )party|cinema|theatre|concert|gig|opera|ballet|musical|karaoke|movie|film|pub|night|evening|choir|singers|chorus|rehearsal|quiz|book club|table|booking|reservation)\b/.test(
      hints.words ?? '',
    )
  )
    return hour >= 1 && (hour < 10 || lateNight.test(hints.words ?? '')) ? late : early;
  if (/\b(?:breakfast|sunrise|school run)\b/.test(hints.words ?? '')) return early;
  // What is early in the morning is moved within it.
  const nearEarly =
    hints.near && hints.near.hour < 9 && Math.abs(hints.near.until(early).total('minutes')) <= 120;
  const usual = hour >= 1 && hour <= 6 && !nearEarly ? late : early;
  if (hints.near && hour >= 7) {
    const distance = (at: Temporal.PlainTime) => Math.abs(hints.near?.until(at).total('minutes') ?? 0);
    return distance(early) <= distance(late) ? early : late;
  }
  if (hints.notBefore && Temporal.PlainTime.compare(usual, hints.notBefore) < 0) return late;
  return usual;
}
