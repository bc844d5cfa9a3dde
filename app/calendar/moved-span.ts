import { Temporal } from 'temporal-polyfill';
import { fromGoogleSpan, fromGoogleTime, isZone, parseTime, spanOf, type CalendarSpan } from './time.ts';
import type { GoogleEvent } from './google-event.ts';

/** Length of an event that was all-day and gets a time without an end: Google Calendar's own default. */
const defaultMinutes = 60;

/** The zone in which an event's times are written: its own, so that a series keeps its local hour; else `zone`. */
export function writtenZone(event: GoogleEvent, zone: string): string {
  const own = event.start?.timeZone;
  return event.start?.date === undefined && own !== undefined && isZone(own) ? own : zone;
}

/**
 * The span of an event after a change of start, end or both. A start alone keeps the length in local time, so that
 * 22:00 – 06:00 stays that on a night when the clocks change; it is counted in `own`, the event's zone. An end alone
 * keeps the start. Times are read in `zone` (IANA, the person's or the asked one). Throws `invalid` when the end is
 * not after the start, or one is a date and the other a time.
 */
export function movedSpan(
  old: CalendarSpan,
  times: { startTime?: string | undefined; endTime?: string | undefined },
  zone: string,
  own = old.allDay ? zone : old.start.timeZoneId,
): CalendarSpan {
  const start = times.startTime === undefined ? undefined : parseTime(times.startTime, zone);
  const end = times.endTime === undefined ? undefined : parseTime(times.endTime, zone);
  if (start === undefined && end === undefined) return old;
  if (start === undefined) {
    const kept = old.allDay
      ? { allDay: true as const, date: old.start }
      : { allDay: false as const, at: old.start };
    return spanOf(kept, end ?? kept);
  }
  if (end !== undefined) return spanOf(start, end);
  if (start.allDay) return { allDay: true, start: start.date, end: start.date.add({ days: daysOf(old) }) };
  return { allDay: false, start: start.at, end: movedEnd(old, start.at, own) };
}

/** How many local days a span touches. */
function daysOf(span: CalendarSpan): number {
  if (span.allDay) return span.start.until(span.end).days;
  const last = span.end.equals(span.start) ? span.end : span.end.subtract({ nanoseconds: 1 });
  return span.start.toPlainDate().until(last.toPlainDate()).days + 1;
}

function movedEnd(old: CalendarSpan, start: Temporal.ZonedDateTime, zone: string): Temporal.ZonedDateTime {
  if (old.allDay) return start.add({ minutes: defaultMinutes });
  const wall = (time: Temporal.ZonedDateTime) => time.withTimeZone(zone).toPlainDateTime();
  const local = wall(old.start).until(wall(old.end));
  const end = start.withTimeZone(zone).toPlainDateTime().add(local).toZonedDateTime(zone);
  const runsForward = Temporal.ZonedDateTime.compare(end, start) > 0 || local.blank;
  // An event inside the hour that comes twice has no local length that means anything; its real one does.
  return (runsForward ? end : start.add(old.start.until(old.end))).withTimeZone(start.timeZoneId);
}

/**
 * The span of a whole series when one of its occurrences goes from `from` to `to`: the first occurrence moves by as
 * many days and takes over the new time of day and length. `days` is that distance in days.
 */
export function movedSeries(
  first: CalendarSpan,
  from: CalendarSpan,
  to: CalendarSpan,
  zone: string,
): { span: CalendarSpan; days: number } {
  const inZone = (span: CalendarSpan): CalendarSpan =>
    span.allDay
      ? span
      : { allDay: false, start: span.start.withTimeZone(zone), end: span.end.withTimeZone(zone) };
  const [old, next, start] = [inZone(from), inZone(to), inZone(first)];
  const days = dateOf(old).until(dateOf(next)).days;
  const date = dateOf(start).add({ days });
  if (next.allDay) {
    return { span: { allDay: true, start: date, end: date.add(next.start.until(next.end)) }, days };
  }
  const at = date.toZonedDateTime({ timeZone: zone, plainTime: next.start.toPlainTime() });
  return { span: { allDay: false, start: at, end: movedEnd(next, at, zone) }, days };
}

/**
 * The span that an occurrence has in its series, whatever became of it by itself: its original start with the length
 * of the series. In `zone` (IANA); of the series itself its own.
 */
export function placeOf(series: GoogleEvent, event: GoogleEvent, zone: string): CalendarSpan {
  const written = writtenZone(series, zone);
  const first = fromGoogleSpan(series.start ?? {}, series.end, written);
  const at = fromGoogleTime(event.originalStartTime ?? event.start ?? {}, written);
  if (at.allDay) return { allDay: true, start: at.date, end: at.date.add({ days: daysOf(first) }) };
  const [start, end] = [at.at.withTimeZone(zone), movedEnd(first, at.at, written).withTimeZone(zone)];
  return { allDay: false, start, end };
}

function dateOf(span: CalendarSpan): Temporal.PlainDate {
  return span.allDay ? span.start : span.start.toPlainDate();
}
