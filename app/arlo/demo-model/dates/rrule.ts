import type { Temporal } from 'temporal-polyfill';
import type { Repeat } from './piece.ts';

/**
 * The RFC 5545 line of something that repeats. `UNTIL` ends with the last day in the person's zone: an instant in UTC
 * for events with a time, as the standard wants, and a date for those that last the day.
 */
export function recurrenceRule({ rule, until, count }: Repeat, startTime: string, zone: string): string {
  const end = until
    ? `;UNTIL=${startTime.includes('T') ? lastInstant(until, zone) : compact(until.toString())}`
    : '';
  const times = !end && count !== undefined ? `;COUNT=${count}` : '';
  return `RRULE:${rule}${end}${times}`;
}

function lastInstant(day: Temporal.PlainDate, zone: string): string {
  const end = day.add({ days: 1 }).toZonedDateTime(zone).toInstant().subtract({ seconds: 1 });
  return compact(end.toString({ smallestUnit: 'second' }));
}

/** `20261225T235959Z` */
function compact(iso: string): string {
  return iso.replace(/[-:]/g, '');
}
