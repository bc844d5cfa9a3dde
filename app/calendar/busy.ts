import { Temporal } from 'temporal-polyfill';
import type { BusyBlock } from './event.ts';
import type { GoogleEvent } from './google-event.ts';
import { endInstant, isoWithOffset, overlaps, startInstant, type CalendarSpan } from './time.ts';
import { busyLabel } from './time-words.ts';

/** Busy time with its source. `title` is null where the person may only see that time is taken. */
export type Busy = {
  span: CalendarSpan;
  title: string | null;
  calendarName: string;
  /** Whether others may have written the title, or the name of the calendar where there is no title. */
  foreign: boolean;
  /** Set when the person answered "maybe". */
  maybe?: true;
};

/**
 * Whether an event takes the person's time: not when it is cancelled, marked free, declined by the person or only
 * says where they work. An unanswered or tentative invitation does, because the time is asked for.
 */
export function takesTime(event: GoogleEvent): boolean {
  if (event.status === 'cancelled' || event.transparency === 'transparent') return false;
  if (event.eventType === 'workingLocation') return false;
  return ownAnswer(event) !== 'declined';
}

/** Whether an event of the person is there but takes no time. */
export function isMarkedFree(event: GoogleEvent): boolean {
  return event.transparency === 'transparent' && takesTime({ ...event, transparency: undefined });
}

/** Whether the person answered the invitation with "maybe". */
export function isMaybe(event: GoogleEvent): boolean {
  return ownAnswer(event) === 'tentative';
}

function ownAnswer(event: GoogleEvent) {
  return event.attendees?.find((attendee) => attendee.self)?.responseStatus;
}

/** Whether two spans share time in `zone`. All-day spans cover the local days. */
export function spansOverlap(a: CalendarSpan, b: CalendarSpan, zone: string): boolean {
  const instants = (span: CalendarSpan) => ({ start: startInstant(span, zone), end: endInstant(span, zone) });
  return overlaps(instants(a), instants(b));
}

/** A busy block with its own times, named as seen from `day`. */
export function busyBlock(busy: Busy, zone: string, day: Temporal.PlainDate): BusyBlock {
  return {
    start: isoWithOffset(startInstant(busy.span, zone).toZonedDateTimeISO(zone)),
    end: isoWithOffset(endInstant(busy.span, zone).toZonedDateTimeISO(zone)),
    label: busyLabel(busy.span, day),
    title: busy.title,
    calendarName: busy.calendarName,
    ...(busy.maybe && { maybe: true as const }),
    ...(busy.foreign && { foreign: true as const }),
  };
}

/** A busy block of which only the part within the window is kept, for a timeline of that window. */
export function clippedBlock(
  busy: Busy,
  zone: string,
  window: { start: Temporal.ZonedDateTime; end: Temporal.ZonedDateTime },
): BusyBlock {
  const block = busyBlock(busy, zone, window.start.toPlainDate());
  const start = startInstant(busy.span, zone).toZonedDateTimeISO(zone);
  const end = endInstant(busy.span, zone).toZonedDateTimeISO(zone);
  const later = Temporal.ZonedDateTime.compare(start, window.start) < 0 ? window.start : start;
  const earlier = Temporal.ZonedDateTime.compare(end, window.end) > 0 ? window.end : end;
  return { ...block, start: isoWithOffset(later), end: isoWithOffset(earlier) };
}
