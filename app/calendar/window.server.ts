import { Temporal } from 'temporal-polyfill';
import { AppError } from '#app/platform/errors.ts';
import type { UnreadableCalendar } from './event.ts';
import { spanOfEvent } from './event-view.ts';
import type { GoogleApi } from './google-api.server.ts';
import { isWritable, type GoogleCalendar, type GoogleEvent } from './google-event.ts';
import { unreadable } from './person-calendars.server.ts';
import { endInstant, overlaps, startInstant, type CalendarSpan } from './time.ts';

/** Most events that one list holds. Past it the list says that it was cut. */
export const eventCap = 500;

/** A span of instants with the zone whose days it means. */
export type Window = { start: Temporal.ZonedDateTime; end: Temporal.ZonedDateTime };

/** An event at its place in time: in the person's zone, an all-day one over the person's local days. */
type PlacedEvent = {
  event: GoogleEvent;
  calendar: GoogleCalendar;
  span: CalendarSpan;
  start: Temporal.Instant;
  end: Temporal.Instant;
};

export type WindowReading = {
  found: PlacedEvent[];
  read: GoogleCalendar[];
  unreadable: UnreadableCalendar[];
  /** Calendars that hold more than the cap. */
  cut: GoogleCalendar[];
};

/**
 * Reads a window on several calendars at once: every page up to the cap, copies of one event once, earliest first.
 * A calendar that fails is named; when all fail, the first failure is thrown, unless they `allMayFail`.
 */
export async function readWindow(
  { api, zone }: { api: GoogleApi; zone: string },
  calendars: readonly GoogleCalendar[],
  window: Window,
  { query, allMayFail = false }: { query?: string | undefined; allMayFail?: boolean } = {},
): Promise<WindowReading> {
  const results = await Promise.allSettled(
    calendars.map((calendar) => readCalendar(api, calendar, window, zone, query)),
  );
  const reading: WindowReading = { found: [], read: [], unreadable: [], cut: [] };
  const failures: unknown[] = [];
  calendars.forEach((calendar, index) => {
    const result = results[index];
    if (result?.status === 'fulfilled') {
      reading.read.push(calendar);
      reading.found.push(...result.value.found);
      if (result.value.cut) reading.cut.push(calendar);
    } else {
      failures.push(result?.reason);
      reading.unreadable.push(unreadable(calendar, result?.reason));
    }
  });
  if (!allMayFail && reading.read.length === 0 && failures.length > 0) throw failures[0];
  return { ...reading, found: withoutCopies(reading.found).toSorted(byStart) };
}

/** Events of one calendar that share time with the window, at most the cap. */
async function readCalendar(
  api: GoogleApi,
  calendar: GoogleCalendar,
  window: Window,
  zone: string,
  query: string | undefined,
): Promise<{ found: PlacedEvent[]; cut: boolean }> {
  if (calendar.accessRole === 'freeBusyReader') {
    throw new AppError('forbidden', 'Only busy times of this calendar are shared with you.');
  }
  const bounds = { start: window.start.toInstant(), end: window.end.toInstant() };
  const found: PlacedEvent[] = [];
  const asked = { ...askedOfGoogle(window, calendar), ...(query && { q: query }) };
  for await (const page of api.events(calendar.id, asked)) {
    for (const event of page) {
      if (event.status === 'cancelled') continue;
      const placed = place(event, calendar, zone);
      if (!overlaps(placed, bounds)) continue;
      if (found.length === eventCap) return { found, cut: true };
      found.push(placed);
    }
  }
  return { found, cut: false };
}

function place(event: GoogleEvent, calendar: GoogleCalendar, zone: string): PlacedEvent {
  const span = spanOfEvent(event, zone);
  return { event, calendar, span, start: startInstant(span, zone), end: endInstant(span, zone) };
}

/**
 * The bounds for Google's query. Google places all-day events by the calendar's zone, Arlo by the person's; a day
 * more on each side holds both, and the reader then drops what lies outside.
 */
function askedOfGoogle(window: Window, calendar: GoogleCalendar): { timeMin: string; timeMax: string } {
  const margin = { days: calendar.timeZone === window.start.timeZoneId ? 0 : 1 };
  const end = window.end.add(margin).round({ smallestUnit: 'second', roundingMode: 'ceil' });
  return {
    timeMin: window.start.subtract(margin).toInstant().toString({ smallestUnit: 'second' }),
    timeMax: end.toInstant().toString({ smallestUnit: 'second' }),
  };
}

/** One event on two calendars (an invitation and its original, say) is kept once, best on one's own calendar. */
function withoutCopies(found: readonly PlacedEvent[]): PlacedEvent[] {
  const kept = new Map<string, PlacedEvent>();
  for (const candidate of found) {
    const identity = candidate.event.iCalUID ?? candidate.calendar.id + candidate.event.id;
    const key = JSON.stringify([identity, candidate.start, candidate.end]);
    const other = kept.get(key);
    if (other === undefined || rank(candidate.calendar) > rank(other.calendar)) kept.set(key, candidate);
  }
  return [...kept.values()];
}

function rank(calendar: GoogleCalendar): number {
  if (calendar.primary) return 3;
  if (calendar.accessRole === 'owner') return 2;
  return isWritable(calendar) ? 1 : 0;
}

/** Earliest first; all-day events before timed ones that start with the day. */
function byStart(a: PlacedEvent, b: PlacedEvent): number {
  return (
    Temporal.Instant.compare(a.start, b.start) ||
    Number(b.span.allDay) - Number(a.span.allDay) ||
    (a.event.summary ?? '').localeCompare(b.event.summary ?? '', 'en') ||
    (a.event.id < b.event.id ? -1 : 1)
  );
}
