import { Temporal } from 'temporal-polyfill';
import { AppError } from '#app/platform/errors.ts';
import { askedZone } from './asked-time.ts';
import type { ListInput } from './calendar.ts';
import type { Clock } from '#app/platform/clock.ts';
import type { CalendarEvent, EventList } from './event.ts';
import { eventView } from './event-view.ts';
import type { GoogleApi } from './google-api.server.ts';
import { eventNotFound } from './google-error.ts';
import { calendarName, type GoogleCalendar, type GoogleEvent } from './google-event.ts';
import type { PersonCalendars } from './person-calendars.server.ts';
import { isoWithOffset, parseTime } from './time.ts';
import { momentLabel, rangeLabel } from './time-words.ts';
import { eventCap, readWindow, type Window, type WindowReading } from './window.server.ts';

export type Reading = { api: GoogleApi; calendars: PersonCalendars; clock: Clock; zone: string };

/** An event with the calendar on which it was found. */
export type Found = { event: GoogleEvent; calendar: GoogleCalendar };

/** Lists events; see `Calendar.listEvents`. Rejects when no calendar at all could be read. */
export async function listEvents(reading: Reading, input: ListInput): Promise<EventList> {
  const { api, calendars, clock } = reading;
  const zone = askedZone(input.timeZone, reading.zone);
  const now = clock.now().toZonedDateTimeISO(zone);
  const window = listWindow(input, now);
  const result = await readWindow({ api, zone }, await calendars.ticked(), window, { query: input.query });
  const shown = result.found.slice(0, eventCap);
  const cut = cutCalendars(result, shown, zone);
  const events = await Promise.all(
    shown.map(async ({ event, calendar }) =>
      eventView(event, calendar, zone, await calendars.seriesOf(calendar.id, event)),
    ),
  );
  return {
    events,
    range: {
      start: isoWithOffset(window.start),
      end: isoWithOffset(window.end),
      zone,
      label: rangeLabel(window.start, window.end, now.year),
    },
    calendars: result.read.map(calendarName),
    unreadable: result.unreadable,
    truncated: cut.length > 0,
    ...(cut.length > 0 && { cut }),
  };
}

/**
 * The calendars of which events are missing, each with the time until which none is: it was cut by itself, or its
 * later events did not fit into the list.
 */
function cutCalendars(
  { found, cut }: WindowReading,
  shown: WindowReading['found'],
  zone: string,
): NonNullable<EventList['cut']> {
  const left = found.slice(shown.length);
  const calendars = new Set([...cut, ...left.map(({ calendar }) => calendar)]);
  return [...calendars].map((calendar) => {
    const missing = left.find((placed) => placed.calendar === calendar);
    const last = found.findLast((placed) => placed.calendar === calendar);
    const until = (missing ?? last)?.start.toZonedDateTimeISO(zone);
    return { name: calendarName(calendar), until: until ? momentLabel(until) : '' };
  });
}

/** The span to list: from now or the given start, through the given end, else 7 days (28 when searching). */
function listWindow({ startDate, endDate, query }: ListInput, now: Temporal.ZonedDateTime): Window {
  const zone = now.timeZoneId;
  const days = query ? 28 : 7;
  const first = startDate === undefined ? undefined : parseTime(startDate, zone);
  const last = endDate === undefined ? undefined : parseTime(endDate, zone);
  const end = last?.allDay ? last.date.add({ days: 1 }).toZonedDateTime(zone) : last?.at;
  let start = first?.allDay ? first.date.toZonedDateTime(zone) : first?.at;
  if (start === undefined && end !== undefined && Temporal.ZonedDateTime.compare(end, now) <= 0) {
    start = end.subtract({ days });
  }
  start ??= now;
  const window = { start, end: end ?? start.toPlainDate().add({ days }).toZonedDateTime(zone) };
  if (Temporal.ZonedDateTime.compare(window.start, window.end) >= 0) {
    throw new AppError('invalid', 'The end must be after the start.');
  }
  return window;
}

/**
 * Finds an event by id: on the named calendar, else on the primary one, else on every other. Rejects with
 * `not_found` when it is nowhere or deleted, and with the failure when a calendar that may hold it cannot be read.
 */
export async function findEvent(
  { api, calendars }: Pick<Reading, 'api' | 'calendars'>,
  { eventId, calendarId }: { eventId: string; calendarId?: string },
): Promise<Found> {
  const all = await calendars.all();
  if (calendarId !== undefined) {
    const calendar = namedCalendar(all, calendarId);
    return alive({
      event: await api.event(calendar?.id ?? calendarId, eventId),
      calendar: calendar ?? { id: calendarId },
    });
  }
  const [primary, ...others] = all;
  if (primary === undefined) throw new AppError('not_found', eventNotFound);
  const own = await attempt(api, primary, eventId);
  if ('event' in own && own.event.status !== 'cancelled') return own;
  const rest = await Promise.all(others.map((calendar) => attempt(api, calendar, eventId)));
  const found = rest.find(
    (result): result is Found => 'event' in result && result.event.status !== 'cancelled',
  );
  if (found !== undefined) return found;
  const failed = [own, ...rest].find((result) => 'failure' in result);
  throw failed === undefined ? new AppError('not_found', eventNotFound) : failed.failure;
}

/** The calendar with this id, or with this name, because people and models call calendars by their names. */
export function namedCalendar(all: readonly GoogleCalendar[], name: string): GoogleCalendar | undefined {
  const wanted = name.trim().toLowerCase();
  return (
    all.find((calendar) => calendar.id === name) ??
    all.find((calendar) =>
      wanted === 'primary' ? calendar.primary : calendarName(calendar).toLowerCase() === wanted,
    )
  );
}

/** The event, `absent`, or the failure that leaves it open whether it is there. */
async function attempt(
  api: GoogleApi,
  calendar: GoogleCalendar,
  eventId: string,
): Promise<Found | { absent: true } | { failure: unknown }> {
  try {
    return { event: await api.event(calendar.id, eventId), calendar };
  } catch (error) {
    const absent = error instanceof AppError && ['not_found', 'forbidden', 'invalid'].includes(error.code);
    return absent ? { absent: true } : { failure: error };
  }
}

function alive(found: Found): Found {
  if (found.event.status === 'cancelled') throw new AppError('not_found', eventNotFound);
  return found;
}

/** One event as Arlo shows it; see `Calendar.getEvent`. */
export async function getEvent(
  reading: Reading,
  input: { eventId: string; calendarId?: string },
): Promise<CalendarEvent> {
  const { event, calendar } = await findEvent(reading, input);
  return eventView(event, calendar, reading.zone, await reading.calendars.seriesOf(calendar.id, event));
}
