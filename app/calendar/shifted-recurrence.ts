import { Temporal } from 'temporal-polyfill';
import { AppError } from '#app/platform/errors.ts';
import {
  checkedRecurrence,
  dayFrequencies,
  ruleLine,
  ruleParts,
  utcStamp,
  weekdayCodes,
  type RuleParts,
} from './recurrence.ts';
import type { CalendarSpan } from './time.ts';

/**
 * Moves a series along with its first event: every occurrence by `days` days, and to the new time of day. Skipped
 * and added dates and the end move too. Throws `invalid` for a series of which some occurrence could not move as far
 * as the others: monthly on the 31st to another day, say, or on the second Tuesday.
 */
export function shiftedRecurrence(
  lines: readonly string[],
  from: CalendarSpan,
  to: CalendarSpan,
  days: number,
): string[] {
  const moved = lines.map((line) => {
    const parts = ruleParts([line]);
    if (parts === undefined) return shiftedDates(line, from, to, days);
    assertMovable(parts, from, to);
    const until = parts.get('UNTIL');
    if (until !== undefined) parts.set('UNTIL', shiftedUntil(until, from, to));
    if (days !== 0) shiftDays(parts, plainDate(from), days);
    return ruleLine(parts);
  });
  return checkedRecurrence(moved, to);
}

const timeParts = ['BYHOUR', 'BYMINUTE', 'BYSECOND'];

/** A rule that tells times of day by itself does not follow its first event to another one. */
function assertMovable(parts: RuleParts, from: CalendarSpan, to: CalendarSpan): void {
  const keepsTime = from.allDay || to.allDay ? from.allDay === to.allDay : timeOf(from).equals(timeOf(to));
  const hasTimes =
    timeParts.some((part) => parts.has(part)) || !dayFrequencies.includes(parts.get('FREQ') ?? '');
  if (hasTimes && !keepsTime) {
    throw new AppError('invalid', 'A series with several times a day can’t move to another time as a whole.');
  }
}

function timeOf(span: CalendarSpan & { allDay: false }): Temporal.PlainTime {
  return span.start.toPlainTime();
}

function shiftDays(parts: RuleParts, start: Temporal.PlainDate, days: number): void {
  const frequency = parts.get('FREQ') ?? '';
  const isIn = (allowed: string[]) =>
    [...parts.keys()].every((part) => [...plainParts, ...allowed].includes(part));
  if (['DAILY', 'WEEKLY'].includes(frequency) && isIn(['BYDAY'])) return shiftWeekdays(parts, days);
  if (['MONTHLY', 'YEARLY'].includes(frequency) && isIn([])) {
    const unit = frequency === 'MONTHLY' ? 'months' : 'years';
    if (movesAlike(start, days, unit, Number(parts.get('INTERVAL') ?? 1))) return;
  }
  if (frequency === 'MONTHLY' && isIn(['BYMONTHDAY'])) return shiftMonthDays(parts, days);
  throw cannotMove();
}

/** Parts of a rule that have nothing to do with which day it is. */
const plainParts = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST'];

function cannotMove(): AppError {
  return new AppError(
    'invalid',
    'This series can’t move to another day as a whole, because some of its events would land on other days than the rest. Move one event, or make a new series.',
  );
}

/** Weeks are counted from WKST (Monday unless it is given), so it moves along where not every week counts. */
function shiftWeekdays(parts: RuleParts, days: number): void {
  const byDay = parts.get('BYDAY');
  if (byDay === undefined && parts.get('FREQ') === 'DAILY') return;
  const codes = byDay?.split(',');
  if (codes?.some((code) => !isWeekday(code))) throw cannotMove();
  if (codes) parts.set('BYDAY', codes.map((code) => shiftedCode(code, days)).join(','));
  if (Number(parts.get('INTERVAL') ?? 1) > 1) {
    parts.set('WKST', shiftedCode(parts.get('WKST') ?? 'MO', days));
  }
}

function isWeekday(code: string): boolean {
  return (weekdayCodes as readonly string[]).includes(code);
}

function shiftedCode(code: string, days: number): string {
  const index = (weekdayCodes as readonly string[]).indexOf(code);
  return weekdayCodes[(((index + days) % 7) + 7) % 7] ?? code;
}

/** Occurrences that are looked at: four years of months, and fifty years, hold every length that a month can have. */
const looked = 48;

/** Whether the later dates of a rule without days move by as many days as its first one does. */
function movesAlike(
  start: Temporal.PlainDate,
  days: number,
  unit: 'months' | 'years',
  interval: number,
): boolean {
  const moved = start.add({ days });
  return Array.from({ length: looked }, (_, index) => ({ [unit]: index * interval })).every((later) => {
    const [old, next] = [start.add(later), moved.add(later)];
    // Temporal clips the 31st to what a month has; such a month has no occurrence.
    return old.day === start.day && next.day === moved.day && old.add({ days }).equals(next);
  });
}

/** The 28th is the last day that every month has. */
function shiftMonthDays(parts: RuleParts, days: number): void {
  const old = parts.get('BYMONTHDAY')?.split(',').map(Number) ?? [];
  const moved = old.map((day) => day + days);
  if (![...old, ...moved].every((day) => day >= 1 && day <= 28)) throw cannotMove();
  parts.set('BYMONTHDAY', moved.join(','));
}

function shiftedUntil(until: string, from: CalendarSpan, to: CalendarSpan): string {
  if (until.length === 8) {
    const days = plainDate(from).until(plainDate(to)).days;
    return basicDate(Temporal.PlainDate.from(until).add({ days }));
  }
  if (from.allDay) return until;
  const local = Temporal.Instant.from(until).toZonedDateTimeISO(from.start.timeZoneId).toPlainDateTime();
  if (to.allDay) {
    // An end before the hour of the series leaves that day out.
    const isBefore = Temporal.PlainTime.compare(local.toPlainTime(), timeOf(from)) < 0;
    const last = isBefore ? local.toPlainDate().subtract({ days: 1 }) : local.toPlainDate();
    return basicDate(last.add(plainDate(from).until(to.start)));
  }
  const shift = from.start.toPlainDateTime().until(to.start.toPlainDateTime());
  return utcStamp(local.add(shift).toZonedDateTime(to.start.timeZoneId).toInstant());
}

/** A date in the basic form of RFC 5545, `20270322`. */
function basicDate(date: Temporal.PlainDate): string {
  return date.toString().replaceAll('-', '');
}

function plainDate(span: CalendarSpan): Temporal.PlainDate {
  return span.allDay ? span.start : span.start.toPlainDate();
}

/** EXDATE and RDATE lines moved like the start, so that a skipped date stays skipped. */
function shiftedDates(line: string, from: CalendarSpan, to: CalendarSpan, days: number): string {
  const name = /^[A-Z]+/i.exec(line)?.[0].toUpperCase() ?? '';
  const zone = /TZID=([^;:]+)/i.exec(line)?.[1];
  const values = line
    .slice(line.indexOf(':') + 1)
    .split(',')
    .map((value) => localTime(value, zone, from));
  if (to.allDay) {
    return `${name};VALUE=DATE:${values.map((value) => basicDate(value.toPlainDate().add({ days }))).join(',')}`;
  }
  const stamps = values.map((value) => {
    const moved = from.allDay
      ? value.toPlainDate().add({ days }).toPlainDateTime(to.start.toPlainTime())
      : value.add(from.start.toPlainDateTime().until(to.start.toPlainDateTime()));
    return utcStamp(moved.toZonedDateTime(to.start.timeZoneId).toInstant());
  });
  return `${name}:${stamps.join(',')}`;
}

/** A date or time of RFC 5545 as wall time of the series; one in UTC or in another zone is taken to the series' own. */
export function localTime(
  value: string,
  zone: string | undefined,
  series: CalendarSpan,
): Temporal.PlainDateTime {
  if (series.allDay) return Temporal.PlainDate.from(value.slice(0, 8)).toPlainDateTime();
  if (value.length === 8) return Temporal.PlainDate.from(value).toPlainDateTime(series.start.toPlainTime());
  const own = series.start.timeZoneId;
  if (value.endsWith('Z')) return Temporal.Instant.from(value).toZonedDateTimeISO(own).toPlainDateTime();
  return Temporal.PlainDateTime.from(value)
    .toZonedDateTime(zone ?? own)
    .withTimeZone(own)
    .toPlainDateTime();
}
