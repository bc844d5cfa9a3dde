import { putEvent, putEventIfChanged } from './event-store.ts';
import { inheritAttendees } from './guests.ts';
import { sameJson } from './json.ts';
import { exceptionsOf, findEvent, isSeries } from './series.ts';
import type { SandboxState, StoredEvent } from './state.ts';
import type { Timeline } from './timeline.ts';

/** Fields that every copy of an event has in common; the rest belongs to the calendar a copy is on. */
const sharedFields = [
  'status',
  'summary',
  'description',
  'location',
  'start',
  'end',
  'recurrence',
  'attendees',
  'anyoneCanAddSelf',
  'guestsCanInviteOthers',
  'guestsCanModify',
  'guestsCanSeeOtherGuests',
  'hangoutLink',
  'conferenceData',
  'attachments',
  'organizer',
  'sequence',
] as const satisfies (keyof StoredEvent)[];

/** Over 200 guests Google no longer carries answers to the organizer. */
const mostPropagated = 200;

type World = { state: SandboxState; timeline: Timeline };

/** What the organizer's copy was and is, after a guest's write reached it. */
export type Reached = { before: StoredEvent; after: StoredEvent; sharedChanged: boolean };

/**
 * Carries a write on the organizer's copy to the calendars of the guests: new guests get a copy, fields that
 * changed change there too, and who was taken off the list finds the copy cancelled. A series hands what changed
 * on to its exceptions.
 */
export function reachGuests(world: World, before: StoredEvent | undefined, after: StoredEvent): void {
  const organizer = after.organizer.email;
  const invited = new Set((after.attendees ?? []).map(({ email }) => email));
  const known = new Set((before?.attendees ?? []).map(({ email }) => email));
  for (const email of invited) {
    if (!world.state.users[email] || email === organizer) continue;
    const copy = guestCopy(world.state, email, known.has(email) ? before : undefined, after);
    if (copy) putEventIfChanged(world.state, world.timeline, email, copy);
  }
  for (const email of known) {
    if (invited.has(email) || !world.state.users[email] || email === organizer) continue;
    const copy = guestCopy(world.state, email, before, { ...after, status: 'cancelled' });
    if (copy) putEventIfChanged(world.state, world.timeline, email, copy);
  }
  if (before && isSeries(after)) reachExceptions(world, before, after);
}

/**
 * Carries a guest's write to the organizer's copy, as far as it may go: the guest's answer always, new guests and
 * other changes where the organizer allows them. From there it reaches the other guests.
 */
export function reachOrganizer(
  world: World,
  guest: string,
  before: StoredEvent,
  after: StoredEvent,
): Reached | undefined {
  const { state, timeline } = world;
  const id = after.organizer.email;
  const calendar = Object.hasOwn(state.calendars, id) ? state.calendars[id] : undefined;
  const original = calendar && findEvent(state, { id, calendar, role: 'owner', email: guest }, after.id);
  if (!original || original.status === 'cancelled') return undefined;
  if ((original.attendees?.length ?? 0) > mostPropagated) return undefined;
  const removed = after.status === 'cancelled';
  const list = new Map((original.attendees ?? []).map((attendee) => [attendee.email, attendee]));
  for (const attendee of after.attendees ?? []) {
    if (attendee.email === guest || !list.has(attendee.email)) list.set(attendee.email, attendee);
  }
  const mine = list.get(guest);
  if (mine && removed) list.set(guest, { ...mine, responseStatus: 'declined' });
  const shared = original.guestsCanModify && !removed ? changedFields(before, after) : {};
  const attendees = [...list.values()];
  const next: StoredEvent = {
    ...withFields(original, shared),
    ...(attendees.length > 0 && { attendees }),
  };
  // A plain instance would become an exception by being stored, so nothing is where nothing changed.
  if (sameJson(next, original)) return undefined;
  const written = putEvent(state, timeline, id, next);
  reachGuests(world, original, written);
  return { before: original, after: written, sharedChanged: Object.keys(shared).length > 0 };
}

/**
 * The copy on a guest's calendar; undefined where there is nothing to cancel, or the guest has invitations wait for
 * an answer. `before` undefined: a new guest.
 */
function guestCopy(
  state: SandboxState,
  email: string,
  before: StoredEvent | undefined,
  after: StoredEvent,
): StoredEvent | undefined {
  const calendar = state.calendars[email];
  const existing = calendar && findEvent(state, { id: email, calendar, role: 'owner', email }, after.id);
  const shared = after.extendedProperties?.shared;
  if (existing && before) {
    const changed = { ...changedFields(before, after), attendees: after.attendees };
    return withSharedProperties(withFields(existing, changed), shared);
  }
  if (after.status === 'cancelled') return undefined;
  const answer = after.attendees?.find((attendee) => attendee.email === email)?.responseStatus;
  const waits = state.users[email]?.addInvitations !== 'always' && answer === 'needsAction';
  if (!existing && waits) return undefined;
  const { colorId: _, eventLabelId: __, extendedProperties: ___, source: ____, ...common } = after;
  const own = { reminders: existing?.reminders ?? { useDefault: true } };
  return withSharedProperties({ ...common, ...own }, shared);
}

function reachExceptions(world: World, before: StoredEvent, after: StoredEvent): void {
  const calendarId = after.organizer.email;
  const {
    start: _,
    end: __,
    recurrence: ___,
    status: ____,
    attendees: _____,
    ...changed
  } = changedFields(before, after);
  for (const exception of exceptionsOf(world.state, calendarId, after.id)) {
    const followed = Object.entries(changed).filter(([field]) =>
      sameJson(exception[field as keyof StoredEvent], before[field as keyof StoredEvent]),
    );
    const attendees = inheritAttendees(exception.attendees, before.attendees, after.attendees);
    const next = withFields(exception, { ...Object.fromEntries(followed), attendees });
    const written = putEventIfChanged(world.state, world.timeline, calendarId, next);
    if (written !== exception) reachGuests(world, exception, written);
  }
}

type SharedFields = Partial<Pick<StoredEvent, (typeof sharedFields)[number]>>;

/** The shared fields in which two versions differ, with their new values; undefined = gone. */
function changedFields(before: StoredEvent, after: StoredEvent): SharedFields {
  const changed = sharedFields.filter((field) => !sameJson(before[field], after[field]));
  return Object.fromEntries(changed.map((field) => [field, after[field]]));
}

function withFields(event: StoredEvent, fields: SharedFields): StoredEvent {
  const merged = { ...event, ...fields };
  return Object.fromEntries(
    Object.entries(merged).filter(([, value]) => value !== undefined),
  ) as unknown as StoredEvent;
}

function withSharedProperties(event: StoredEvent, shared: Record<string, string> | undefined): StoredEvent {
  const { extendedProperties, ...rest } = event;
  const { shared: _, ...own } = extendedProperties ?? {};
  const properties = { ...own, ...(shared && { shared }) };
  return Object.keys(properties).length > 0 ? { ...rest, extendedProperties: properties } : rest;
}
