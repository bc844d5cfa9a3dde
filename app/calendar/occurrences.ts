import { Temporal } from 'temporal-polyfill';
import { RRuleTemporal } from 'rrule-temporal';
import { ruleParts } from './recurrence.ts';
import type { CalendarSpan } from './time.ts';

/**
 * The spans of a new series from its first one until `until`, in order. `lines` are as `checkedRecurrence` gives them.
 * Local times are counted, so that a time which the clocks skip moves forward, as Google has it.
 */
export function occurrencesUntil(
  lines: readonly string[],
  first: CalendarSpan,
  until: Temporal.PlainDate,
): CalendarSpan[] {
  const start = first.allDay ? first.start.toPlainDateTime() : first.start.toPlainDateTime();
  const days = until.toPlainDateTime();
  const skipped = new Set(datesOf('EXDATE', lines, first).map(String));
  return [start, ...ruleDates(lines, first, days), ...datesOf('RDATE', lines, first)]
    .filter((at) => Temporal.PlainDateTime.compare(at, days) < 0 && !skipped.has(at.toString()))
    .toSorted(Temporal.PlainDateTime.compare)
    .filter((at, index, all) => index === 0 || !at.equals(all[index - 1] ?? start))
    .map((at) => spanAt(first, at));
}

/** Local starts that the rule gives. The library sees them in UTC, where no hour is skipped or comes twice. */
function ruleDates(
  lines: readonly string[],
  first: CalendarSpan,
  until: Temporal.PlainDateTime,
): Temporal.PlainDateTime[] {
  const parts = ruleParts(lines);
  if (parts === undefined) return [];
  const end = parts.get('UNTIL');
  parts.delete('UNTIL');
  const start = first.start.toPlainDateTime().toZonedDateTime('UTC');
  const rule = new RRuleTemporal({
    rruleString: `RRULE:${[...parts].map((part) => part.join('=')).join(';')}`,
    dtstart: start,
    tzid: 'UTC',
    temporal: Temporal,
    ...(end !== undefined && { until: localTime(end, first).toZonedDateTime('UTC') }),
  });
  return rule.between(start, until.toZonedDateTime('UTC'), true).map((at) => at.toPlainDateTime());
}

/** Local starts that lines of this name list one by one. */
function datesOf(
  name: 'EXDATE' | 'RDATE',
  lines: readonly string[],
  first: CalendarSpan,
): Temporal.PlainDateTime[] {
  return lines
    .filter((line) => line.toUpperCase().startsWith(name))
    .flatMap((line) => line.slice(line.indexOf(':') + 1).split(','))
    .map((value) => localTime(value, first));
}

/** A date or time of RFC 5545 as local time of the series. */
function localTime(value: string, first: CalendarSpan): Temporal.PlainDateTime {
  if (!value.endsWith('Z') || first.allDay) return Temporal.PlainDateTime.from(value.replace(/Z$/, ''));
  return Temporal.Instant.from(value).toZonedDateTimeISO(first.start.timeZoneId).toPlainDateTime();
}

function spanAt(first: CalendarSpan, at: Temporal.PlainDateTime): CalendarSpan {
  if (first.allDay) {
    const start = at.toPlainDate();
    return { allDay: true, start, end: start.add(first.start.until(first.end)) };
  }
  const zone = first.start.timeZoneId;
  const length = first.start.toPlainDateTime().until(first.end.toPlainDateTime());
  return {
    allDay: false,
    start: at.toZonedDateTime(zone),
    end: at.add(length).toZonedDateTime(zone),
  };
}
