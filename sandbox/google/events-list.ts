import { ok, param, type ApiResponse, type Context } from './context.ts';
import { badRequest, invalid, invalidAt, timeRangeEmpty, updatedMinTooLongAgo } from './errors.ts';
import { readFilters, type Filters } from './event-filters.ts';
import { eventsOf, lastChange, storedEvent } from './event-store.ts';
import { viewEvent } from './event-view.ts';
import { listEnvelope, readPageSize } from './events-envelope.ts';
import {
  comparePositions,
  cutPage,
  readPageToken,
  readSyncToken,
  writePageToken,
  writeSyncToken,
  type Position,
} from './paging.ts';
import { openCalendar, type CalendarAccess } from './roles.ts';
import {
  exceptionsBySeries,
  horizon,
  instancesOf,
  isOccurrence,
  isSeries,
  place,
  seriesTouches,
  touches,
  type Placed,
  type Range,
} from './series.ts';
import type { StoredEvent } from './state.ts';
import { parseInstant } from './times.ts';

/** Filters that a sync token cannot be combined with, and without which a list gives none. */
const unsyncable = [
  'iCalUID',
  'orderBy',
  'privateExtendedProperty',
  'q',
  'sharedExtendedProperty',
  'timeMin',
  'timeMax',
  'updatedMin',
] as const;

type Listing = {
  range: Range;
  limited: boolean;
  singleEvents: boolean;
  showDeleted: boolean;
  /** Epoch milliseconds; only what was written later, deletions included. */
  changedAfter: number | undefined;
  orderBy: 'startTime' | 'updated' | undefined;
  filters: Filters;
};

/** GET calendars/{calendarId}/events */
export function listEvents(context: Context): ApiResponse {
  const { state, caller, query, timeline } = context;
  const access = openCalendar(state, caller.email, param(context, 'calendarId'), 'freeBusyReader');
  const list = `events ${access.id}`;
  const pageText = query.text('pageToken');
  const pageToken = pageText === undefined ? undefined : readPageToken(pageText, list);
  const cursor = pageToken?.cursor ?? timeline.last();
  const syncText = query.text('syncToken');
  const sync =
    syncText === undefined ? undefined : readSyncToken(syncText, list, state.expiredSyncTokens[access.id]);
  if (sync) refuseFiltersWithSync(context);
  const listing = readListing(context, sync);
  const view = {
    timeZone: query.timeZone(),
    maxAttendees: query.number('maxAttendees', { min: 1, max: 2_147_483_647 }),
    brief: sync !== undefined && !query.flag('showDeleted'),
  };
  const limit = readPageSize(context);
  const positionOf = order(listing);
  const items = collect(context, access, listing).toSorted((left, right) =>
    comparePositions(positionOf(left), positionOf(right)),
  );
  const { page, next } = cutPage(items, positionOf, { after: pageToken?.after ?? null, limit });
  const canSync = !unsyncable.some((name) => query.has(name) && name !== 'timeMin' && name !== 'timeMax');
  return ok({
    ...listEnvelope(context, access, view.timeZone),
    items: page.map(({ event }) => viewEvent(event, access, view)),
    ...(next && { nextPageToken: writePageToken(list, next.after, cursor) }),
    ...(!next && canSync && { nextSyncToken: writeSyncToken(list, cursor, listing.singleEvents) }),
  });
}

function readListing(
  context: Context,
  sync: { cursor: number; singleEvents?: boolean } | undefined,
): Listing {
  const { query, timeline } = context;
  // Fractions of a second are ignored in both.
  const timeMin = wholeSeconds(query.instant('timeMin'));
  const timeMax = wholeSeconds(query.instant('timeMax'));
  if (timeMin !== undefined && timeMax !== undefined && timeMin >= timeMax) throw timeRangeEmpty();
  const singleEvents = query.flag('singleEvents') ?? sync?.singleEvents ?? false;
  const orderBy = query.choice('orderBy', ['startTime', 'updated']);
  if (orderBy === 'startTime' && !singleEvents) {
    throw invalidAt('orderBy', 'The requested ordering is not available for the particular query.');
  }
  const showDeleted = query.flag('showDeleted');
  if (sync && showDeleted === false) throw badRequest();
  query.flag('showHiddenInvitations');
  const updatedMin = query.instant('updatedMin');
  if (updatedMin !== undefined && updatedMin < timeline.now() - oldestUpdatedMin)
    throw updatedMinTooLongAgo();
  const changedAfter = sync?.cursor ?? (updatedMin === undefined ? undefined : updatedMin - 1);
  return {
    range: { fromMs: timeMin ?? -Infinity, toMs: timeMax ?? horizon(timeline.now(), timeMin ?? 0) },
    limited: timeMin !== undefined || timeMax !== undefined,
    singleEvents,
    showDeleted: (showDeleted ?? false) || changedAfter !== undefined,
    changedAfter,
    orderBy,
    filters: readFilters(context),
  };
}

function wholeSeconds(milliseconds: number | undefined): number | undefined {
  return milliseconds === undefined ? undefined : Math.floor(milliseconds / 1000) * 1000;
}

/** Google forgets modification times after some weeks. */
const oldestUpdatedMin = 28 * 86_400_000;

function refuseFiltersWithSync(context: Context): void {
  const used = unsyncable.find((name) => context.query.has(name));
  if (used) throw invalid(`Sync token cannot be used with this parameter: ${used}.`);
}

function order(listing: Listing): (item: Placed) => Position {
  if (listing.orderBy === 'updated') return ({ event }) => [parseInstant(event.updated), event.id];
  if (listing.singleEvents) return ({ event, startMs }) => [startMs, event.id];
  return ({ event }) => [parseInstant(event.created), event.id];
}

function collect(context: Context, access: CalendarAccess, listing: Listing): Placed[] {
  const events = eventsOf(context.state, access.id);
  const exceptions = exceptionsBySeries(events);
  const zone = access.calendar.timeZone;
  const range = listing.limited ? listing.range : { fromMs: -Infinity, toMs: Number.POSITIVE_INFINITY };
  const found: Placed[] = [];
  for (const event of Object.values(events)) {
    const siblings = exceptions.get(event.id) ?? [];
    if (!isSeries(event)) {
      const placed = placeSingle(context, access, event, listing);
      if (placed && touches(placed, range)) found.push(placed);
    } else if (listing.singleEvents) {
      found.push(...instancesOf(event, siblings, zone, listing.range));
    } else if (!listing.limited || seriesTouches(event, siblings, zone, listing.range)) {
      found.push(place(event, zone));
    }
  }
  return found.filter(({ event }) => isWanted(context, access, event, listing));
}

/** A stored event that is no series, as it stands in a list; undefined where its series already speaks for it. */
function placeSingle(
  context: Context,
  access: CalendarAccess,
  event: StoredEvent,
  listing: Listing,
): Placed | undefined {
  const zone = access.calendar.timeZone;
  const { recurringEventId } = event;
  const master = recurringEventId ? storedEvent(context.state, access.id, recurringEventId) : undefined;
  if (!master) return place(event, zone);
  const rests = !isOccurrence(master, event, zone);
  const gone = rests || master.status === 'cancelled';
  // Somebody who synchronises must hear that an exception went with its series or its rule.
  if (gone) return listing.changedAfter === undefined ? undefined : place(cancelledWith(event, master), zone);
  return listing.singleEvents ? undefined : place(event, zone);
}

function cancelledWith(event: StoredEvent, master: StoredEvent): StoredEvent {
  return { ...event, status: 'cancelled', changedAt: Math.max(lastChange(event), lastChange(master)) };
}

function isWanted(context: Context, access: CalendarAccess, event: StoredEvent, listing: Listing): boolean {
  if (listing.changedAfter !== undefined && lastChange(event) <= listing.changedAfter) return false;
  if (event.status === 'cancelled' && !listing.showDeleted) {
    // The reference on showDeleted: cancelled instances still come while the series itself is listed.
    const { recurringEventId } = event;
    const master = recurringEventId && storedEvent(context.state, access.id, recurringEventId);
    if (listing.singleEvents || !master || master.status === 'cancelled') return false;
  }
  return listing.filters(event);
}
