import { z } from 'zod';
import { badRequest } from './errors.ts';
import type { Json, JsonObject } from './json.ts';
import { isJsonObject, withoutNulls } from './json.ts';
import type { StoredEvent } from './state.ts';

const json: z.ZodType<JsonObject> = z.custom<JsonObject>(isJsonObject);
const eventTime = z.object({
  date: z.string().optional(),
  dateTime: z.string().optional(),
  timeZone: z.string().optional(),
});
const person = z.object({ email: z.string().optional(), displayName: z.string().optional() });
const properties = z.record(z.string(), z.string());

/** What a client may write of an event. Other keys, such as etag, self or htmlLink, are ignored like Google does. */
const eventInput = z.object({
  id: z.string().optional(),
  iCalUID: z.string().optional(),
  status: z.string().optional(),
  summary: z.string().optional(),
  description: z.string().optional(),
  location: z.string().optional(),
  colorId: z.string().optional(),
  eventLabelId: z.string().optional(),
  start: eventTime.optional(),
  end: eventTime.optional(),
  recurrence: z.array(z.string()).optional(),
  sequence: z.number().int().optional(),
  transparency: z.string().optional(),
  visibility: z.string().optional(),
  attendees: z
    .array(
      person.extend({
        id: z.string().optional(),
        responseStatus: z.string().optional(),
        optional: z.boolean().optional(),
        resource: z.boolean().optional(),
        comment: z.string().optional(),
        additionalGuests: z.number().int().optional(),
      }),
    )
    .optional(),
  attendeesOmitted: z.boolean().optional(),
  anyoneCanAddSelf: z.boolean().optional(),
  guestsCanInviteOthers: z.boolean().optional(),
  guestsCanModify: z.boolean().optional(),
  guestsCanSeeOtherGuests: z.boolean().optional(),
  extendedProperties: z.object({ private: properties.optional(), shared: properties.optional() }).optional(),
  conferenceData: json.optional(),
  reminders: z
    .object({
      useDefault: z.boolean().optional(),
      overrides: z
        .array(z.object({ method: z.string().optional(), minutes: z.number().int().optional() }))
        .optional(),
    })
    .optional(),
  source: z.object({ title: z.string().optional(), url: z.string().optional() }).optional(),
  attachments: z.array(json).optional(),
  organizer: person.optional(),
  eventType: z.string().optional(),
  focusTimeProperties: json.optional(),
  outOfOfficeProperties: json.optional(),
  workingLocationProperties: json.optional(),
  birthdayProperties: json.optional(),
});

export type EventInput = z.infer<typeof eventInput>;

/** Reads a body as an event. A null counts as not sent. Throws 400 for a value of the wrong type. */
export function readEventInput(body: JsonObject): EventInput {
  const result = eventInput.safeParse(withoutNulls(body));
  if (!result.success) throw badRequest();
  return result.data;
}

/** The writable part of a stored event as JSON: what a patch is merged into. */
export function writablePart(event: StoredEvent): JsonObject {
  const part: JsonObject = {};
  const stored: Record<string, unknown> = event;
  for (const key of Object.keys(eventInput.shape)) {
    if (stored[key] !== undefined) part[key] = stored[key] as Json;
  }
  return part;
}
