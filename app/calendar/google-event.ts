import { z } from 'zod';

/**
 * The parts of Google Calendar's resources that Arlo reads, checked at run time. Field meanings:
 * https://developers.google.com/workspace/calendar/api/v3/reference/events. Unknown fields are kept, because the
 * whole resource is what undo restores; `google-event.test.ts` keeps these assignable to Google's own types.
 */
const responseStatuses = ['needsAction', 'declined', 'tentative', 'accepted'] as const;

/** A date (all-day) or an RFC 3339 time with offset, and the zone the event was written in. */
const eventTimeSchema = z.object({
  date: z.string().optional(),
  dateTime: z.string().optional(),
  timeZone: z.string().optional(),
});

const attendeeSchema = z.object({
  email: z.string().optional(),
  displayName: z.string().optional(),
  responseStatus: z.enum(responseStatuses).optional().catch('needsAction'),
  organizer: z.boolean().optional(),
  self: z.boolean().optional(),
  optional: z.boolean().optional(),
  resource: z.boolean().optional(),
  /** The note that a guest sent with the answer. */
  comment: z.string().optional(),
});

const personSchema = z.object({
  email: z.string().optional(),
  displayName: z.string().optional(),
  self: z.boolean().optional(),
});

const remindersSchema = z.object({
  useDefault: z.boolean().optional(),
  overrides: z.array(z.object({ method: z.string().optional(), minutes: z.number().optional() })).optional(),
});

const conferenceSchema = z.object({
  conferenceSolution: z.object({ name: z.string().optional() }).optional(),
  entryPoints: z
    .array(z.object({ entryPointType: z.string().optional(), uri: z.string().optional() }))
    .optional(),
});

export const eventSchema = z.object({
  id: z.string(),
  etag: z.string().optional(),
  /** `cancelled` marks a deleted event, which `get` still returns. */
  status: z.string().optional(),
  htmlLink: z.string().optional(),
  summary: z.string().optional(),
  description: z.string().optional(),
  location: z.string().optional(),
  colorId: z.string().optional(),
  organizer: personSchema.optional(),
  creator: personSchema.optional(),
  start: eventTimeSchema.optional(),
  end: eventTimeSchema.optional(),
  recurrence: z.array(z.string()).optional(),
  recurringEventId: z.string().optional(),
  originalStartTime: eventTimeSchema.optional(),
  transparency: z.string().optional(),
  visibility: z.string().optional(),
  iCalUID: z.string().optional(),
  attendees: z.array(attendeeSchema.loose()).optional(),
  /** Set when the list is not whole. */
  attendeesOmitted: z.boolean().optional(),
  guestsCanModify: z.boolean().optional(),
  /** False forbids it; absent means true. */
  guestsCanInviteOthers: z.boolean().optional(),
  reminders: remindersSchema.optional(),
  hangoutLink: z.string().optional(),
  conferenceData: conferenceSchema.loose().optional(),
  eventType: z.string().optional(),
});

export const calendarSchema = z.object({
  id: z.string(),
  summary: z.string().optional(),
  /** The person's own name for the calendar; wins over `summary`. */
  summaryOverride: z.string().optional(),
  timeZone: z.string().optional(),
  backgroundColor: z.string().optional(),
  /** freeBusyReader, reader, writerWithoutPrivateAccess, writer or owner. */
  accessRole: z.string().optional(),
  primary: z.boolean().optional(),
  /** Whether the person has ticked the calendar in Google Calendar. */
  selected: z.boolean().optional(),
});

export const eventResourceSchema = eventSchema.loose();

export const eventPageSchema = z.object({
  items: z.array(eventResourceSchema).default([]),
  nextPageToken: z.string().optional(),
});

export const calendarPageSchema = z.object({
  items: z.array(calendarSchema).default([]),
  nextPageToken: z.string().optional(),
});

export const freeBusySchema = z.object({
  calendars: z.record(
    z.string(),
    z.object({
      busy: z.array(z.object({ start: z.string(), end: z.string() })).default([]),
      errors: z.array(z.object({ reason: z.string().optional() })).optional(),
    }),
  ),
});

export type EventTime = z.infer<typeof eventTimeSchema>;
export type Attendee = z.infer<typeof attendeeSchema>;
export type GoogleEvent = z.infer<typeof eventResourceSchema>;
export type GoogleCalendar = z.infer<typeof calendarSchema> & {
  /** Address of the person in whose list the calendar is. */
  reader?: string | undefined;
};

/** Whether Google lets the person change events on this calendar. */
export function isWritable(calendar: GoogleCalendar): boolean {
  return ['owner', 'writer', 'writerWithoutPrivateAccess'].includes(calendar.accessRole ?? '');
}

/** The calendar's name as the person sees it in Google Calendar. */
export function calendarName(calendar: GoogleCalendar): string {
  return calendar.summaryOverride ?? calendar.summary ?? calendar.id;
}
