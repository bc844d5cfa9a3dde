import { eventEtag } from './etags.ts';
import type { JsonObject } from './json.ts';
import { allows, type CalendarAccess } from './roles.ts';
import type { Attendee, Person, StoredEvent } from './state.ts';
import { renderTime } from './times.ts';

export type ViewOptions = {
  /** IANA zone for dateTimes; the calendar's when absent. */
  timeZone?: string | undefined;
  maxAttendees?: number | undefined;
  /** Shows of a cancelled event no more than Google promises. */
  brief?: boolean;
};

/** An event as a caller with this access gets to see it. */
export function viewEvent(event: StoredEvent, access: CalendarAccess, options: ViewOptions = {}): JsonObject {
  const zone = options.timeZone ?? access.calendar.timeZone;
  const identity: JsonObject = {
    kind: 'calendar#event',
    etag: eventEtag(event),
    id: event.id,
    status: event.status,
  };
  const series: JsonObject = event.recurringEventId
    ? {
        recurringEventId: event.recurringEventId,
        ...(event.originalStartTime && { originalStartTime: renderTime(event.originalStartTime, zone) }),
      }
    : {};
  if (event.status === 'cancelled' && (options.brief || event.recurringEventId)) {
    return { ...identity, ...series };
  }
  const times = { start: renderTime(event.start, zone), end: renderTime(event.end, zone) };
  if (hidesDetails(event, access)) {
    return { ...identity, updated: event.updated, ...times, ...series, visibility: 'private' };
  }
  const {
    organizer,
    creator,
    attendees,
    recurringEventId: _,
    originalStartTime: __,
    changedAt: ___,
    ...own
  } = event;
  return {
    ...own,
    ...identity,
    htmlLink: htmlLink(event, access.id),
    creator: viewPerson(creator, access.id),
    organizer: viewPerson(organizer, access.id),
    ...times,
    ...series,
    ...viewAttendees(event, attendees, access.id, options.maxAttendees),
  };
}

/** Readers who are no guests see when a private event is, but not what. Free/busy readers see that of every event. */
function hidesDetails(event: StoredEvent, access: CalendarAccess): boolean {
  if (!allows(access.role, 'reader')) return true;
  const isPrivate = event.visibility === 'private' || event.visibility === 'confidential';
  const isGuest = event.attendees?.some(({ email }) => email === access.email);
  return isPrivate && !isGuest && !allows(access.role, 'writer');
}

function viewPerson(person: Person, calendarId: string): JsonObject {
  return { ...person, ...(person.email === calendarId && { self: true }) };
}

/** Over `maxAttendees` only the participant is left, and a guest may be kept from seeing the others. */
function viewAttendees(
  event: StoredEvent,
  attendees: Attendee[] | undefined,
  calendarId: string,
  maxAttendees = Number.POSITIVE_INFINITY,
): JsonObject {
  if (!attendees || attendees.length === 0) return {};
  const isOrganizer = event.organizer.email === calendarId;
  const secret = event.guestsCanSeeOtherGuests === false && !isOrganizer;
  const cut = secret || attendees.length > maxAttendees;
  const shown = cut ? attendees.filter(({ email }) => email === calendarId) : attendees;
  return {
    ...(shown.length > 0 && {
      attendees: shown.map((attendee) => ({
        ...attendee,
        ...(attendee.email === event.organizer.email && { organizer: true }),
        ...(attendee.email === calendarId && { self: true }),
      })),
    }),
    ...(cut && { attendeesOmitted: true }),
  };
}

function htmlLink(event: StoredEvent, calendarId: string): string {
  const eid = Buffer.from(`${event.id} ${calendarId}`).toString('base64url');
  return `https://www.google.com/calendar/event?eid=${eid}`;
}
