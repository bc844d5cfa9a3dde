import { ok, param, readBody, type ApiResponse, type Context } from './context.ts';
import { composeEvent, readWriteOptions } from './event-compose.ts';
import { calendarError, deleted, invalid, notFound, required } from './errors.ts';
import { readEventInput } from './event-input.ts';
import { eventsOf, importedEventId, putEvent, putEventIfChanged, storedEvent } from './event-store.ts';
import { viewEvent } from './event-view.ts';
import { reachGuests } from './copies.ts';
import { recordMails } from './outbox.ts';
import { openCalendar } from './roles.ts';
import { exceptionsOf, findEvent } from './series.ts';
import type { StoredEvent } from './state.ts';
import { formatUtc } from './times.ts';

/**
 * POST calendars/{calendarId}/events/import: a private copy of an event that lives elsewhere, known by its
 * iCalUID. The same one again replaces the first. Nobody is invited or mailed.
 */
export function importEvent(context: Context): ApiResponse {
  const { state, timeline, caller } = context;
  const access = openCalendar(state, caller.email, param(context, 'calendarId'), 'writer');
  const options = readWriteOptions(context);
  const input = readEventInput(readBody(context));
  if (input.iCalUID === undefined) throw required('Missing iCalUID.');
  if (input.eventType !== undefined && input.eventType !== 'default') {
    throw invalid('Only events of type default can be imported.');
  }
  const { iCalUID } = input;
  const known = Object.values(eventsOf(state, access.id)).find(
    (event) => event.iCalUID === iCalUID && event.recurringEventId === undefined,
  );
  const now = formatUtc(timeline.now());
  const creator = { email: caller.email };
  const organizer = input.organizer?.email
    ? { ...input.organizer, email: input.organizer.email.toLowerCase() }
    : { email: access.id, displayName: state.users[access.id]?.displayName ?? access.calendar.summary };
  const identity = {
    id: known?.id ?? importedEventId(iCalUID),
    iCalUID,
    created: known?.created ?? now,
    updated: now,
    creator: known?.creator ?? creator,
    organizer,
    sequence: input.sequence ?? 0,
    eventType: 'default',
  };
  const event = composeEvent(context, access, input, options, identity);
  return ok(viewEvent(putEvent(state, timeline, access.id, event), access));
}

/**
 * POST calendars/{calendarId}/events/{eventId}/move?destination=: another calendar becomes the organizer. The id
 * stays; the guests keep their copies.
 */
export function moveEvent(context: Context): ApiResponse {
  const { state, timeline, caller, query } = context;
  const source = openCalendar(state, caller.email, param(context, 'calendarId'), 'writer');
  const options = readWriteOptions(context);
  const wanted = query.text('destination');
  if (wanted === undefined || wanted === '') throw required('Missing destination calendar id.');
  const event = findEvent(state, source, param(context, 'eventId'));
  if (!event) throw notFound();
  if (event.status === 'cancelled') throw deleted();
  const destination = openCalendar(state, caller.email, wanted, 'writer');
  if (event.recurringEventId !== undefined) {
    throw calendarError('cannotChangeOrganizerOfInstance', 'Cannot change the organizer of an instance.');
  }
  if (event.eventType !== 'default') throw invalid('Only events of type default can be moved.');
  if (event.organizer.email !== source.id) {
    throw calendarError('cannotChangeOrganizer', 'Only the organizer of an event can move it.');
  }
  if (destination.id === source.id) return ok(viewEvent(event, source, options));
  const taken = storedEvent(state, destination.id, event.id);
  if (taken && taken.status !== 'cancelled' && taken.organizer.email !== source.id) {
    throw invalid('The event is already on the destination calendar.');
  }
  const displayName = state.users[destination.id]?.displayName ?? destination.calendar.summary;
  const carry = (moved: StoredEvent) => {
    const next = { ...moved, organizer: { email: destination.id, displayName } };
    const written = putEvent(state, timeline, destination.id, next);
    // Who loses an event but is a guest of it keeps a guest's copy.
    const stays = moved.attendees?.some(({ email }) => email === source.id);
    putEventIfChanged(state, timeline, source.id, stays ? next : { ...moved, status: 'cancelled' });
    reachGuests(context, moved, written);
    return written;
  };
  const exceptions = exceptionsOf(state, source.id, event.id);
  const written = carry(event);
  for (const exception of exceptions) carry(exception);
  recordMails(context, options.sendUpdates, event, written);
  return ok(viewEvent(written, destination, { maxAttendees: options.maxAttendees }));
}
