import { ok, param, type ApiResponse, type Context } from './context.ts';
import { notFound } from './errors.ts';
import { viewEvent } from './event-view.ts';
import { listEnvelope, readPageSize } from './events-envelope.ts';
import { cutPage, readPageToken, writePageToken } from './paging.ts';
import { openCalendar } from './roles.ts';
import { exceptionsOf, findEvent, horizon, instancesOf, isSeries, type Placed } from './series.ts';
import type { EventTime } from './state.ts';
import { parseInstant } from './times.ts';

const maxAttendeesLimits = { min: 1, max: 2_147_483_647 };

/** GET calendars/{calendarId}/events/{eventId}: a deleted event is still there, as cancelled. */
export function getEvent(context: Context): ApiResponse {
  const { state, caller, query } = context;
  const access = openCalendar(state, caller.email, param(context, 'calendarId'), 'freeBusyReader');
  const options = {
    timeZone: query.timeZone(),
    maxAttendees: query.number('maxAttendees', maxAttendeesLimits),
  };
  const event = findEvent(state, access, param(context, 'eventId'));
  if (!event) throw notFound();
  return ok(viewEvent(event, access, options));
}

/** GET calendars/{calendarId}/events/{eventId}/instances */
export function listInstances(context: Context): ApiResponse {
  const { state, caller, query, timeline } = context;
  const access = openCalendar(state, caller.email, param(context, 'calendarId'), 'freeBusyReader');
  const zone = access.calendar.timeZone;
  const master = findEvent(state, access, param(context, 'eventId'));
  if (!master) throw notFound();
  const list = `instances ${access.id} ${master.id}`;
  const token = query.text('pageToken');
  const start = token === undefined ? undefined : readPageToken(token, list);
  const cursor = start?.cursor ?? timeline.last();
  const timeMin = query.instant('timeMin');
  const timeMax = query.instant('timeMax');
  const showDeleted = query.flag('showDeleted') ?? false;
  const original = query.text('originalStart');
  const view = { timeZone: query.timeZone(), maxAttendees: query.number('maxAttendees', maxAttendeesLimits) };
  // Unlike in events.list, an instance that ends exactly at timeMin belongs to the list.
  const range = {
    fromMs: timeMin === undefined ? -Infinity : timeMin - 1,
    toMs: timeMax ?? horizon(timeline.now(), timeMin ?? 0),
  };
  const found: Placed[] = isSeries(master)
    ? instancesOf(master, exceptionsOf(state, access.id, master.id), zone, range)
    : [];
  const items = found
    .filter(({ event }) => showDeleted || event.status !== 'cancelled')
    .filter(({ event }) => original === undefined || isOriginalStart(event.originalStartTime, original))
    .toSorted((left, right) => left.startMs - right.startMs);
  const { page, next } = cutPage(items, ({ event, startMs }) => [startMs, event.id] as const, {
    after: start?.after ?? null,
    limit: readPageSize(context),
  });
  return ok({
    ...listEnvelope(context, access, view.timeZone),
    items: page.map(({ event }) => viewEvent(event, access, view)),
    ...(next && { nextPageToken: writePageToken(list, next.after, cursor) }),
  });
}

/** The original start as the client wrote it: a date, or the same instant with whatever offset. */
function isOriginalStart(time: EventTime | undefined, text: string): boolean {
  if (!time) return false;
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return time.date === text;
  return time.dateTime !== undefined && parseInstant(time.dateTime) === parseInstant(text);
}
