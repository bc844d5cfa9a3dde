import { Temporal } from 'temporal-polyfill';
import type { CalendarSpan } from './time.ts';

/*
 * Dates and times in words. They are written by hand and not by Intl, because the same words must come out on
 * every machine: they are stored, compared in tests and read by the model.
 */

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

type Day = Temporal.PlainDate | Temporal.ZonedDateTime;

/** `Wednesday` */
export function weekdayName(day: Day): string {
  return weekdayOf(day.dayOfWeek);
}

/** Name of an ISO weekday, 1 is Monday. */
export function weekdayOf(isoDay: number): string {
  return weekdays[isoDay - 1] ?? '';
}

/** `November`; months count from 1. */
export function monthOf(month: number): string {
  return months[month - 1] ?? '';
}

/** `Wed 25 Nov` */
export function dayLabel(day: Day): string {
  return `${weekdayName(day).slice(0, 3)} ${day.day} ${monthOf(day.month).slice(0, 3)}`;
}

/** `11:00` */
function clockLabel(time: Temporal.ZonedDateTime): string {
  return time.toPlainTime().toString({ smallestUnit: 'minute' });
}

/** `Wed 25 Nov 2026, 11:00` */
export function momentLabel(time: Temporal.ZonedDateTime): string {
  return `${dayLabel(time)} ${time.year}, ${clockLabel(time)}`;
}

/** `Wed 25 – Fri 27 Nov`, without a year; the last day is inclusive. */
function daysLabel(first: Day, last: Day): string {
  if (first.year !== last.year) return `${dayLabel(first)} ${first.year} – ${dayLabel(last)}`;
  if (first.month !== last.month) return `${dayLabel(first)} – ${dayLabel(last)}`;
  if (first.day !== last.day) return `${dayLabel(first).replace(/ \w+$/, '')} – ${dayLabel(last)}`;
  return dayLabel(last);
}

function sameDay(a: Temporal.ZonedDateTime, b: Temporal.ZonedDateTime): boolean {
  return a.toPlainDate().equals(b.toPlainDate());
}

/** The last moment that belongs to a span: midnight at the end of a day still counts to that day. */
function lastDay(span: {
  start: Temporal.ZonedDateTime;
  end: Temporal.ZonedDateTime;
}): Temporal.ZonedDateTime {
  const beforeEnd = span.end.subtract({ nanoseconds: 1 });
  return Temporal.ZonedDateTime.compare(beforeEnd, span.start) < 0 ? span.start : beforeEnd;
}

/** Start and end times, `11:00 – 11:45`; one time when they are equal. */
function hoursLabel(start: Temporal.ZonedDateTime, end: Temporal.ZonedDateTime): string {
  return start.equals(end) ? clockLabel(start) : `${clockLabel(start)} – ${clockLabel(end)}`;
}

/** `Wed 25 Nov 2026, 11:00 – 11:45`, `Wed 25 – Fri 27 Nov 2026, all day`. */
export function whenWords(span: CalendarSpan): string {
  if (span.allDay) {
    const last = span.end.subtract({ days: 1 });
    return `${daysLabel(span.start, last)} ${last.year}, all day`;
  }
  const { start, end } = span;
  if (sameDay(start, lastDay(span))) return `${dayLabel(start)} ${start.year}, ${hoursLabel(start, end)}`;
  const startYear = start.year === end.year ? '' : ` ${start.year}`;
  return `${dayLabel(start)}${startYear}, ${clockLabel(start)} – ${dayLabel(end)} ${end.year}, ${clockLabel(end)}`;
}

/** Days of a range, `Mon 23 – Fri 27 Nov`; the year joins when it is not `thisYear`. */
export function rangeLabel(
  start: Temporal.ZonedDateTime,
  end: Temporal.ZonedDateTime,
  thisYear: number,
): string {
  const last = lastDay({ start, end });
  return `${daysLabel(start, last)}${last.year === thisYear ? '' : ` ${last.year}`}`;
}

/** A span with its day but without a year, `Thu 26 Nov, 15:00 – 16:00`; the year joins when it is not `thisYear`. */
export function spanLabel(span: CalendarSpan, thisYear: number): string {
  return whenWords(span).replace(` ${thisYear}`, '');
}

/**
 * Hours of an event as seen from one day: `14:00 – 14:30`, `all day`; an event that runs past the day names the
 * other day too.
 */
export function busyLabel(span: CalendarSpan, day: Temporal.PlainDate): string {
  if (span.allDay) return 'all day';
  const { start, end } = span;
  const startsHere = start.toPlainDate().equals(day);
  const endsHere = lastDay(span).toPlainDate().equals(day);
  if (startsHere && endsHere) return hoursLabel(start, end);
  const from = startsHere ? clockLabel(start) : `${dayLabel(start)}, ${clockLabel(start)}`;
  return `${from} – ${endsHere ? clockLabel(end) : `${dayLabel(end)}, ${clockLabel(end)}`}`;
}

/** `Thu 16:30`, for a chip. */
export function slotLabel(start: Temporal.ZonedDateTime): string {
  return `${weekdayName(start).slice(0, 3)} ${clockLabel(start)}`;
}
