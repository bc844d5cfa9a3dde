import { AppError } from '#app/platform/errors.ts';
import type { MailedGuest } from './change.ts';
import type { Attendee, GoogleCalendar, GoogleEvent } from './google-event.ts';

type Person = { email: string; name: string };

/** Whether somebody else organises the event; `address` is the person's own. */
export function isForeign(event: GoogleEvent, address: string): boolean {
  const { organizer } = event;
  return (
    organizer?.email !== undefined &&
    !organizer.self &&
    organizer.email.toLowerCase() !== address.toLowerCase()
  );
}

/**
 * Whether others may have written what an event says: somebody else organises or made it, its guests may change it,
 * Google made it out of a mail, or it is on a calendar that is not the person's own. A calendar that was not found
 * in the person's list counts as another's; Google's own of holidays don't.
 */
export function isWrittenByOthers(event: GoogleEvent, calendar: GoogleCalendar): boolean {
  const { reader } = calendar;
  if (calendar.id.endsWith('#holiday@group.v.calendar.google.com')) return false;
  if (calendar.accessRole !== 'owner' || reader === undefined) return true;
  const isOther = (person: GoogleEvent['creator']) =>
    person?.email !== undefined && !person.self && person.email.toLowerCase() !== reader.toLowerCase();
  return (
    isOther(event.organizer) ||
    isOther(event.creator) ||
    event.eventType === 'fromGmail' ||
    (event.guestsCanModify === true && otherGuests(event.attendees ?? [], reader).length > 0)
  );
}

/**
 * The guests whom Google mails when the event changes: everybody but the person and rooms. A guest's own copy
 * reaches nobody, unless guests may change the event.
 */
export function toldOfChange(event: GoogleEvent, address: string): Person[] {
  return isForeign(event, address) && !event.guestsCanModify
    ? []
    : otherGuests(event.attendees ?? [], address);
}

/** The guests whom Google mails when the event is deleted. A guest who deletes only drops the own copy. */
export function toldOfDeletion(event: GoogleEvent, address: string): Person[] {
  return isForeign(event, address) ? [] : otherGuests(event.attendees ?? [], address);
}

/** Fields that each person has for themself: a change of them concerns nobody else. */
const ownFields = new Set(['reminders', 'colorId']);

/** Whether a write of these fields is anything to the guests. */
export function concernsGuests(patch: object): boolean {
  return Object.keys(patch).some((field) => !ownFields.has(field));
}

/**
 * The guests whom Google mails when these fields of an event change: who stays gets an update, who is new an
 * invitation, who is taken off a cancellation.
 */
export function toldOfUpdate(
  event: GoogleEvent,
  patch: { attendees?: Attendee[] },
  address: string,
): MailedGuest[] {
  if (!concernsGuests(patch)) return [];
  if (patch.attendees === undefined) return toldOfChange(event, address);
  const before = otherGuests(event.attendees ?? [], address);
  const after = otherGuests(patch.attendees, address);
  const added = without(after, before).map((guest) => ({ ...guest, mail: 'invitation' as const }));
  if (isForeign(event, address) && !event.guestsCanModify) return added;
  return [
    ...without(after, added).map((guest) => ({ ...guest, mail: 'update' as const })),
    ...added,
    ...without(before, after).map((guest) => ({ ...guest, mail: 'cancellation' as const })),
  ];
}

function without<Guest extends { email?: string | undefined }>(
  guests: readonly Guest[],
  others: readonly { email?: string | undefined }[],
): Guest[] {
  const emails = new Set(others.map(({ email }) => email?.toLowerCase()));
  return guests.filter(({ email }) => !emails.has(email?.toLowerCase()));
}

/**
 * The guest list of an event with some added and some taken off. Everybody else stays as Google has them, answer
 * included; undefined when nothing changes. Throws `invalid` for what is no address or no guest, and when Google has
 * not given the whole list; `forbidden` for what only the organizer can do.
 */
export function changedGuests(
  event: GoogleEvent,
  { addAttendees = [], removeAttendees = [] }: { addAttendees?: string[]; removeAttendees?: string[] },
): Attendee[] | undefined {
  const guests = event.attendees ?? [];
  const removed = removeAttendees.map((text) => ({ email: checkedAddress(text) }));
  const added = without(
    [...new Set(addAttendees.map(checkedAddress))].map((email) => ({ email })),
    guests,
  );
  if (added.length === 0 && removed.length === 0) return undefined;
  if (event.attendeesOmitted) {
    throw new AppError(
      'invalid',
      'Google doesn’t show all guests of this event, so they were left as they are.',
    );
  }
  const isGuestOnly = event.organizer?.email !== undefined && !event.organizer.self && !event.guestsCanModify;
  if (isGuestOnly && (removed.length > 0 || event.guestsCanInviteOthers === false)) {
    throw new AppError('forbidden', 'Only the organizer of this event can change its guests.');
  }
  const [stranger] = without(removed, guests);
  if (stranger) throw new AppError('invalid', `${stranger.email} isn’t a guest of this event.`);
  return [...without(guests, removed), ...added];
}

/** The guest list of an earlier version of an event, each with the answer that they have given since. */
export function guestsAsBefore(before: GoogleEvent, current: GoogleEvent): Attendee[] {
  const answers = new Map((current.attendees ?? []).map((guest) => [guest.email?.toLowerCase(), guest]));
  return (before.attendees ?? []).map((guest) => answers.get(guest.email?.toLowerCase()) ?? guest);
}

/** The guests of two lists by what becomes of them: their names, rooms included. */
export function guestNames(
  before: readonly Attendee[],
  after: readonly Attendee[],
): { kept: string[]; added: string[]; removed: string[] } {
  const kept = without(before, without(before, after));
  const names = (guests: readonly Attendee[]) =>
    guests.filter(({ self }) => !self).map(({ displayName, email = '' }) => displayName ?? email);
  return { kept: names(kept), added: names(without(after, before)), removed: names(without(before, after)) };
}

function otherGuests(attendees: readonly Attendee[], address: string): Person[] {
  return attendees
    .filter((attendee) => !attendee.self && !attendee.resource)
    .flatMap(({ email, displayName }) => (email === undefined ? [] : [{ email, name: displayName ?? email }]))
    .filter(({ email }) => email.toLowerCase() !== address.toLowerCase());
}

/** An address as Google takes it, in lower case. Throws `invalid` for anything else. */
export function checkedAddress(text: string): string {
  const address = text.trim().toLowerCase();
  if (isAddress(address)) return address;
  throw new AppError('invalid', `“${text}” isn’t an email address, so nobody can be invited with it.`);
}

/** Whether a text is an email address, as far as a form can tell. */
export function isAddress(text: string): boolean {
  return /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/.test(text);
}
