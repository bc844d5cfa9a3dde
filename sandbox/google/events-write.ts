import { reachGuests, reachOrganizer } from './copies.ts';
import { noContent, ok, param, readBody, type ApiResponse, type Context } from './context.ts';
import { composeEvent, readWriteOptions, type WriteOptions } from './event-compose.ts';
import { deleted, duplicate, forbiddenForNonOrganizer, invalid, notFound } from './errors.ts';
import { checkIfMatch, eventEtag } from './etags.ts';
import { readEventInput, writablePart, type EventInput } from './event-input.ts';
import { checkEventId } from './event-rules.ts';
import { readEventType } from './event-types.ts';
import { newEventId, putEvent, storedEvent } from './event-store.ts';
import { viewEvent } from './event-view.ts';
import { mergePatch } from './json.ts';
import { recordMails, recordReply, type SendUpdates } from './outbox.ts';
import { openCalendar, type CalendarAccess } from './roles.ts';
import { findEvent } from './series.ts';
import type { StoredEvent } from './state.ts';
import { formatUtc } from './times.ts';

/** POST calendars/{calendarId}/events */
export function insertEvent(context: Context): ApiResponse {
  const access = openCalendar(context.state, context.caller.email, param(context, 'calendarId'), 'writer');
  const options = readWriteOptions(context);
  return created(context, access, readEventInput(readBody(context)), options);
}

/** Creates an event from what a client sent; also the end of quickAdd. */
export function created(
  context: Context,
  access: CalendarAccess,
  input: EventInput,
  options: WriteOptions,
): ApiResponse {
  const { state, timeline, caller } = context;
  if (input.id !== undefined) {
    checkEventId(input.id);
    if (storedEvent(state, access.id, input.id)) throw duplicate();
  }
  const isPrimary = access.id in state.users;
  const type = readEventType(input, { isPrimary, owner: state.users[access.id] });
  const id = input.id ?? newEventId(`${access.id} ${timeline.last()} ${timeline.now()}`);
  const now = formatUtc(timeline.now());
  const event = composeEvent(context, access, input, options, {
    id,
    iCalUID: input.iCalUID ?? `${id}@google.com`,
    created: now,
    updated: now,
    creator: named(caller.email, state.users[caller.email]?.displayName),
    organizer: named(access.id, state.users[access.id]?.displayName ?? access.calendar.summary),
    sequence: input.sequence ?? 0,
    ...type,
  });
  return ok(view(save(context, access, undefined, event, options.sendUpdates), access, options));
}

/** PATCH calendars/{calendarId}/events/{eventId} */
export function patchEvent(context: Context): ApiResponse {
  return change(context, (event) => mergePatch(writablePart(event), readBody(context)));
}

/** PUT calendars/{calendarId}/events/{eventId}: what is not sent is gone. */
export function updateEvent(context: Context): ApiResponse {
  return change(context, () => ({ ...readBody(context) }));
}

function change(context: Context, bodyFor: (event: StoredEvent) => ReturnType<typeof readBody>): ApiResponse {
  const access = openCalendar(context.state, context.caller.email, param(context, 'calendarId'), 'writer');
  const options = readWriteOptions(context);
  const before = findEvent(context.state, access, param(context, 'eventId'));
  if (!before) throw notFound();
  checkIfMatch(context.headers, eventEtag(before));
  const input = readEventInput(bodyFor(before));
  checkChange(input, before, access);
  const event = composeEvent(context, access, input, options, before);
  return ok(view(save(context, access, before, event, options.sendUpdates), access, options));
}

/** DELETE calendars/{calendarId}/events/{eventId}: the event stays behind as cancelled. */
export function deleteEvent(context: Context): ApiResponse {
  const access = openCalendar(context.state, context.caller.email, param(context, 'calendarId'), 'writer');
  const { sendUpdates } = readWriteOptions(context);
  const before = findEvent(context.state, access, param(context, 'eventId'));
  if (!before) throw notFound();
  if (before.status === 'cancelled') throw deleted();
  checkIfMatch(context.headers, eventEtag(before));
  save(context, access, before, { ...before, status: 'cancelled' }, sendUpdates);
  return noContent();
}

/** Throws what Google answers to a change that this event cannot take. */
function checkChange(input: EventInput, before: StoredEvent, access: CalendarAccess): void {
  if (before.recurringEventId !== undefined && input.recurrence !== undefined) {
    throw invalid('Cannot turn an instance of a recurring event into a recurring event itself.');
  }
  if (input.eventType !== undefined && input.eventType !== before.eventType) {
    throw invalid('Event type cannot be changed.');
  }
  if (input.sequence !== undefined && input.sequence < before.sequence) {
    const reason = 'The specified sequence number is below the current sequence number of the resource.';
    throw invalid(`Invalid sequence value. ${reason}`);
  }
  if (before.organizer.email !== access.id && changesGuestRights(input, before)) {
    throw forbiddenForNonOrganizer();
  }
}

const rights = [
  ['anyoneCanAddSelf', false],
  ['guestsCanInviteOthers', true],
  ['guestsCanModify', false],
  ['guestsCanSeeOtherGuests', true],
] as const;

function changesGuestRights(input: EventInput, before: StoredEvent): boolean {
  return rights.some(
    ([field, standard]) => input[field] !== undefined && input[field] !== (before[field] ?? standard),
  );
}

/** Stores a write and lets it reach the other calendars and the mailboxes it concerns. */
function save(
  context: Context,
  access: CalendarAccess,
  before: StoredEvent | undefined,
  event: StoredEvent,
  sendUpdates: SendUpdates,
): StoredEvent {
  const written = putEvent(context.state, context.timeline, access.id, event);
  if (written.organizer.email === access.id) {
    reachGuests(context, before, written);
    recordMails(context, sendUpdates, before, written);
  } else if (before) {
    recordReply(context, sendUpdates, access.id, before, written);
    const reached = reachOrganizer(context, access.id, before, written);
    const about = reached?.sharedChanged ? 'everything' : 'newGuests';
    if (reached) recordMails(context, sendUpdates, reached.before, reached.after, about);
  }
  return storedEvent(context.state, access.id, written.id) ?? written;
}

function view(event: StoredEvent, access: CalendarAccess, options: WriteOptions) {
  return viewEvent(event, access, { maxAttendees: options.maxAttendees });
}

function named(email: string, displayName: string | undefined) {
  return { email, ...(displayName && { displayName }) };
}
