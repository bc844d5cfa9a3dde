import type { Context } from './context.ts';
import { contentEtag } from './etags.ts';
import { eventsOf, lastChange } from './event-store.ts';
import type { JsonObject } from './json.ts';
import type { CalendarAccess } from './roles.ts';

/** What frames the items of events.list and events.instances. */
export function listEnvelope(
  context: Context,
  access: CalendarAccess,
  timeZone: string | undefined,
): JsonObject {
  const { calendar } = access;
  const entry = context.state.calendarLists[context.caller.email]?.[access.id];
  const events = Object.values(eventsOf(context.state, access.id));
  const changed = Math.max(0, ...events.map(lastChange));
  const updated = events
    .map((event) => event.updated)
    .toSorted()
    .at(-1);
  const envelope = {
    kind: 'calendar#events',
    summary: calendar.summary,
    ...(calendar.description !== undefined && { description: calendar.description }),
    updated: updated ?? '1970-01-01T00:00:00.000Z',
    timeZone: timeZone ?? calendar.timeZone,
    accessRole: access.role,
    defaultReminders: (entry?.defaultReminders ?? []).map((reminder) => ({ ...reminder })),
  };
  const { search } = new URL(context.path, 'http://google');
  return { ...envelope, etag: contentEtag([envelope, changed, search]) };
}

/** Google's limits of a page of events: 250 unless asked, never more than 2500. */
export function readPageSize(context: Context): number {
  const asked = context.query.number('maxResults', { min: 1, max: 2500, clamp: true }) ?? 250;
  return Math.min(asked, context.pageLimit ?? asked);
}
