import { calendarName, type Attendee, type GoogleCalendar, type GoogleEvent } from './google-event.ts';
import type { CalendarEvent, Guest } from './event.ts';
import { colourName, eventColor } from './color.ts';
import { isWrittenByOthers } from './guests.ts';
import { plainText } from './plain-text.ts';
import { recurrenceWords } from './recurrence-words.ts';
import { reminderMinutes } from './reminders.ts';
import { fromGoogleSpan, isoWithOffset, type CalendarSpan } from './time.ts';
import { weekdayName, whenWords } from './time-words.ts';

/** The span of a Google event in `zone`. A cancelled occurrence promises only the start it would have had. */
export function spanOfEvent(event: GoogleEvent, zone: string): CalendarSpan {
  const start = event.start ?? event.originalStartTime ?? {};
  return fromGoogleSpan(start, event.start === undefined ? undefined : event.end, zone);
}

/**
 * A Google event as Arlo shows it, in `zone` (IANA, the person's). `series` is the event that holds the recurrence
 * when this is an occurrence; without it the words only say that it repeats.
 */
export function eventView(
  event: GoogleEvent,
  calendar: GoogleCalendar,
  zone: string,
  series?: GoogleEvent,
): CalendarEvent {
  const span = spanOfEvent(event, zone);
  const times = span.allDay
    ? { start: span.start.toString(), end: span.end.toString() }
    : { start: isoWithOffset(span.start), end: isoWithOffset(span.end) };
  const guests = (event.attendees ?? []).filter((attendee) => !attendee.resource).map(guestView);
  const organizer = event.organizer;
  const colour = colourName(event.colorId);
  const reminders = reminderMinutes(event);
  return {
    id: event.id,
    calendarId: calendar.id,
    calendarName: calendarName(calendar),
    title: event.summary?.trim() || (event.visibility === 'private' ? 'Busy' : '(No title)'),
    allDay: span.allDay,
    ...times,
    zone,
    weekday: weekdayName(span.start),
    when: whenWords(span),
    location: event.location?.trim() || null,
    description: plainText(event.description ?? '') || null,
    conference: conferenceView(event),
    color: eventColor(event.colorId, calendar.backgroundColor),
    ...(colour && { colour }),
    ...(reminders && { reminders }),
    recurrence: recurrenceView(event, zone, series),
    organizer: organizer?.email
      ? {
          email: organizer.email,
          name: organizer.displayName ?? organizer.email,
          self: organizer.self ?? false,
        }
      : null,
    guests,
    response: guests.find((guest) => guest.self)?.response ?? null,
    free: event.transparency === 'transparent',
    eventType: event.eventType ?? 'default',
    ...(isWrittenByOthers(event, calendar) && { foreign: true as const }),
    link: webAddress(event.htmlLink),
    etag: event.etag ?? '',
  };
}

function guestView(attendee: Attendee): Guest {
  const email = attendee.email ?? '';
  return {
    email,
    name: attendee.displayName ?? email,
    response: attendee.responseStatus ?? 'needsAction',
    organizer: attendee.organizer ?? false,
    self: attendee.self ?? false,
    optional: attendee.optional ?? false,
  };
}

function conferenceView(event: GoogleEvent): CalendarEvent['conference'] {
  const video = event.conferenceData?.entryPoints?.find((entry) => entry.entryPointType === 'video');
  const url = webAddress(video?.uri) ?? webAddress(event.hangoutLink);
  // Google answers a new video call before it has made the link.
  if (url === null && event.conferenceData?.createRequest === undefined) return null;
  return { name: event.conferenceData?.conferenceSolution?.name ?? 'Google Meet', url };
}

function recurrenceView(event: GoogleEvent, zone: string, series?: GoogleEvent): CalendarEvent['recurrence'] {
  const master = event.recurrence === undefined ? series : event;
  const seriesId = event.recurringEventId ?? (event.recurrence === undefined ? undefined : event.id);
  if (seriesId === undefined) return null;
  if (master?.recurrence === undefined || master.start === undefined)
    return { seriesId, words: 'as a series' };
  return { seriesId, words: recurrenceWords(master.recurrence, master.start, zone) };
}

/** An address that is safe to link to: only http and https. */
function webAddress(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  return /^https?:$/.test(new URL(address).protocol) ? address : null;
}
