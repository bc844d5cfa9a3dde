import { Temporal } from 'temporal-polyfill';
import { AppError } from '#app/platform/errors.ts';
import type { EventTime } from './google-event.ts';

/** A point of a calendar: a whole day, which has no zone, or a moment in a zone. */
export type CalendarTime =
  { allDay: true; date: Temporal.PlainDate } | { allDay: false; at: Temporal.ZonedDateTime };

/** A span between two points of the same kind. The end is exclusive, for dates too. */
export type CalendarSpan =
  | { allDay: true; start: Temporal.PlainDate; end: Temporal.PlainDate }
  | { allDay: false; start: Temporal.ZonedDateTime; end: Temporal.ZonedDateTime };

const dateOnly = /^\d{4}-\d{2}-\d{2}$/;
const wallTime = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/;
const instantTime = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/i;

/**
 * Reads a time as tools give it: a date, local wall time in `zone` (IANA), or a time with `Z` or an offset, which is
 * that instant. A wall time that the clocks skip moves forward by the gap and one that comes twice means the first,
 * as Google Calendar does. Throws `invalid` for anything else.
 */
export function parseTime(text: string, zone: string): CalendarTime {
  const value = text.trim();
  try {
    if (dateOnly.test(value)) return { allDay: true, date: Temporal.PlainDate.from(value) };
    if (wallTime.test(value)) {
      const plain = Temporal.PlainDateTime.from(value);
      return { allDay: false, at: plain.toZonedDateTime(zone, { disambiguation: 'compatible' }) };
    }
    if (instantTime.test(value)) {
      return { allDay: false, at: Temporal.Instant.from(value).toZonedDateTimeISO(zone) };
    }
  } catch (cause) {
    throw new AppError('invalid', `“${value}” isn’t a date or time that exists.`, { cause });
  }
  throw new AppError('invalid', `“${value}” isn’t a date like 2026-11-25 or a time like 2026-11-25T15:00.`);
}

/**
 * Makes a span of two given times. Two equal dates mean that one day, because an event of no days cannot be meant.
 * Throws `invalid` when one is a date and the other a time, or the end is not after the start.
 */
export function spanOf(start: CalendarTime, end: CalendarTime): CalendarSpan {
  if (start.allDay && end.allDay) {
    const order = Temporal.PlainDate.compare(start.date, end.date);
    if (order > 0) throw new AppError('invalid', 'The end must be after the start.');
    return { allDay: true, start: start.date, end: order === 0 ? end.date.add({ days: 1 }) : end.date };
  }
  if (!start.allDay && !end.allDay) {
    if (Temporal.ZonedDateTime.compare(start.at, end.at) >= 0) {
      throw new AppError('invalid', 'The end must be after the start.');
    }
    return { allDay: false, start: start.at, end: end.at };
  }
  throw new AppError('invalid', 'Start and end must both be dates (all day) or both be times.');
}

/** Whether two spans are the same days, or the same time. Their zones don't count. */
export function isSameSpan(a: CalendarSpan, b: CalendarSpan): boolean {
  if (a.allDay) return b.allDay && a.start.equals(b.start) && a.end.equals(b.end);
  if (b.allDay) return false;
  const same = (x: Temporal.ZonedDateTime, y: Temporal.ZonedDateTime) => x.toInstant().equals(y.toInstant());
  return same(a.start, b.start) && same(a.end, b.end);
}

/** Whether Temporal knows the zone. Google keeps a few names that are no IANA zones. */
export function isZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

/** Google's time as Arlo's, in `zone` (IANA). */
export function fromGoogleTime(time: EventTime, zone: string): CalendarTime {
  if (time.date !== undefined) return { allDay: true, date: Temporal.PlainDate.from(time.date) };
  const dateTime = time.dateTime ?? '';
  if (instantTime.test(dateTime)) {
    return { allDay: false, at: Temporal.Instant.from(dateTime).toZonedDateTimeISO(zone) };
  }
  const written = time.timeZone !== undefined && isZone(time.timeZone) ? time.timeZone : zone;
  return {
    allDay: false,
    at: Temporal.PlainDateTime.from(dateTime).toZonedDateTime(written).withTimeZone(zone),
  };
}

/** The span of a Google event in `zone`; a missing end is the start. */
export function fromGoogleSpan(start: EventTime, end: EventTime | undefined, zone: string): CalendarSpan {
  const from = fromGoogleTime(start, zone);
  const to = end === undefined ? from : fromGoogleTime(end, zone);
  if (from.allDay) {
    return { allDay: true, start: from.date, end: to.allDay ? to.date : from.date.add({ days: 1 }) };
  }
  return { allDay: false, start: from.at, end: to.allDay ? from.at : to.at };
}

/**
 * A time as Google stores it: a date, or the local time in the time's own zone together with that zone. The offset
 * joins only for the second of two equal wall times, where the local time alone would mean the first.
 */
export function toGoogleTime(time: CalendarTime): EventTime {
  if (time.allDay) return { date: time.date.toString() };
  const plain = time.at.toPlainDateTime();
  const first = plain.toZonedDateTime(time.at.timeZoneId, { disambiguation: 'compatible' });
  const local = plain.toString({ smallestUnit: 'second' });
  return {
    dateTime: first.toInstant().equals(time.at.toInstant()) ? local : `${local}${time.at.offset}`,
    timeZone: time.at.timeZoneId,
  };
}

/** First instant of a span in `zone`. An all-day span starts when the local day does, which is not always 00:00. */
export function startInstant(span: CalendarSpan, zone: string): Temporal.Instant {
  return (span.allDay ? span.start.toZonedDateTime(zone) : span.start).toInstant();
}

/** Instant at which a span is over, exclusive. */
export function endInstant(span: CalendarSpan, zone: string): Temporal.Instant {
  return (span.allDay ? span.end.toZonedDateTime(zone) : span.end).toInstant();
}

/** ISO 8601 with offset, without the zone in brackets: `2026-11-25T11:00:00+00:00`. */
export function isoWithOffset(time: Temporal.ZonedDateTime): string {
  return time.toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/** Whether two half-open spans share time. A span without length counts as the moment it stands for. */
export function overlaps(
  a: { start: Temporal.Instant; end: Temporal.Instant },
  b: { start: Temporal.Instant; end: Temporal.Instant },
): boolean {
  const before = (x: Temporal.Instant, y: Temporal.Instant) => Temporal.Instant.compare(x, y) < 0;
  const moment = (x: { start: Temporal.Instant; end: Temporal.Instant }) => x.start.equals(x.end);
  if (moment(a)) return !before(a.start, b.start) && before(a.start, b.end);
  if (moment(b)) return !before(b.start, a.start) && before(b.start, a.end);
  return before(a.start, b.end) && before(b.start, a.end);
}
