import type { EventInput } from './event-input.ts';
import { readAttendees } from './event-rules.ts';
import type { Attendee, SandboxState, StoredEvent } from './state.ts';

/**
 * The guest list after a write by the organizer: what was sent, as it was sent. A guest without an answer in it
 * is back to needsAction, one who is missing is uninvited. With attendeesOmitted the list only adds to what was.
 */
export function organizerAttendees(
  state: SandboxState,
  input: EventInput,
  before: StoredEvent | undefined,
): Attendee[] | undefined {
  const sent = readAttendees(state, input);
  if (!input.attendeesOmitted || !before?.attendees) return sent;
  const merged = new Map(before.attendees.map((attendee) => [attendee.email, attendee]));
  for (const attendee of sent ?? []) merged.set(attendee.email, attendee);
  return [...merged.values()];
}

/**
 * The guest list after a write by a guest: a guest may answer for themself and, where the organizer allows it,
 * bring others, but can neither answer for others nor uninvite them.
 */
export function guestAttendees(
  state: SandboxState,
  input: EventInput,
  before: StoredEvent,
  self: string,
): Attendee[] | undefined {
  const sent = readAttendees(state, input) ?? [];
  const mine = sent.find(({ email }) => email === self);
  const list = (before.attendees ?? []).map((attendee) =>
    attendee.email === self && mine ? { ...attendee, ...mine } : attendee,
  );
  const known = new Set(list.map(({ email }) => email));
  const added = sent.filter(({ email }) => !known.has(email));
  const allowed =
    before.guestsCanInviteOthers === false ? added.filter(({ email }) => email === self) : added;
  const all = [
    ...list,
    ...allowed.map((guest) => (guest.email === self ? guest : { ...guest, responseStatus: 'needsAction' })),
  ];
  return all.length > 0 ? all : undefined;
}

/**
 * The guest list of an exception after its series was given another: guests join and leave with the series, and an
 * answer to the series counts for the exception unless it was answered on its own.
 */
export function inheritAttendees(
  exception: Attendee[] | undefined,
  before: Attendee[] | undefined,
  after: Attendee[] | undefined,
): Attendee[] | undefined {
  const old = new Map((before ?? []).map((attendee) => [attendee.email, attendee]));
  const now = new Map((after ?? []).map((attendee) => [attendee.email, attendee]));
  const kept = (exception ?? [])
    .filter(({ email }) => now.has(email) || !old.has(email))
    .map((attendee) => {
      const master = now.get(attendee.email);
      const followed = attendee.responseStatus === old.get(attendee.email)?.responseStatus;
      return master && followed ? { ...attendee, ...master } : attendee;
    });
  const joined = [...now.values()].filter(({ email }) => !old.has(email));
  const present = new Set(kept.map(({ email }) => email));
  const all = [...kept, ...joined.filter(({ email }) => !present.has(email))];
  return all.length > 0 ? all : undefined;
}
