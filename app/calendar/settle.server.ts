import { AppError } from '#app/platform/errors.ts';
import type { ChangeResult, Settlement, WriteAttempt } from './change.ts';
import type { CalendarEvent } from './event.ts';
import { eventView } from './event-view.ts';
import type { GoogleApi } from './google-api.server.ts';
import {
  eventResourceSchema,
  type Attendee,
  type EventTime,
  type GoogleCalendar,
  type GoogleEvent,
} from './google-event.ts';
import { plainText } from './plain-text.ts';
import type { Reading } from './read.server.ts';
import { reminderMinutes, type OwnReminders } from './reminders.ts';
import { holdsReply, isReply, replyBefore } from './reply.ts';
import { fromGoogleTime } from './time.ts';

/** Finds out whether the writes of a change arrived; see `Calendar.settle`. */
export async function settleAttempts(
  reading: Reading,
  attempts: readonly WriteAttempt[],
  shown: CalendarEvent,
): Promise<Settlement> {
  const last = attempts.at(-1);
  if (last === undefined) return { outcome: 'not_done' };
  if (last.takesBack) return settledBack(attempts, await settleAttempt(reading, last, shown));
  // A write that was sent again after Google had refused it stands for the earlier one.
  const newest = [...new Map(attempts.map((attempt) => [attempt.eventId, attempt])).values()];
  const settled: Settlement[] = [];
  for (const attempt of newest) settled.push(await settleAttempt(reading, attempt, shown));
  const results = settled.flatMap((one) => (one.outcome === 'done' ? [one.result] : []));
  const isOpen = settled.some(({ outcome }) => outcome === 'no_trace');
  if (settled.some(({ outcome }) => outcome === 'unknown')) return { outcome: 'unknown' };
  if (results.length === 0) return { outcome: isOpen ? 'no_trace' : 'not_done' };
  if (results.length < newest.length || last.rest !== undefined) {
    return { outcome: 'half_done', said: halfWords(attempts), final: !isOpen };
  }
  return { outcome: 'done', result: wholeResult(newest, results) };
}

/** What became of a change whose first write was taken back, by what became of that. */
function settledBack(attempts: readonly WriteAttempt[], back: Settlement): Settlement {
  switch (back.outcome) {
    case 'done':
      return { outcome: 'not_done' };
    case 'not_done':
    case 'no_trace':
      return { outcome: 'half_done', said: halfWords(attempts), final: back.outcome === 'not_done' };
    default:
      return back;
  }
}

/** What a change left behind of which only some writes were made. */
function halfWords(attempts: readonly WriteAttempt[]): string {
  const isSplit = attempts.some(({ kind }) => kind === 'insert');
  return isSplit
    ? 'Only the first half of this was done: the new series was made, and the old one was not ended. Its later events are in your calendar twice.'
    : 'Only a part of this was done. Check the series in your calendar.';
}

/** The result of several writes: the series itself is what was changed, and a new one was made beside it. */
function wholeResult(attempts: readonly WriteAttempt[], results: readonly ChangeResult[]): ChangeResult {
  const index = attempts.findIndex(({ kind, before }) => kind !== 'insert' && Boolean(before?.recurrence));
  const main = results[index] ?? results[0];
  if (main === undefined) throw new Error('A change that was made has a result.');
  const made = results.length > 1 ? results[attempts.findIndex(({ kind }) => kind === 'insert')] : undefined;
  return {
    ...main,
    ...(made?.after && { event: made.event, made: made.after }),
    notified: [
      ...new Map(
        results.flatMap(({ notified }) => notified).map((person) => [person.email, person]),
      ).values(),
    ],
  };
}

/** Finds out whether one write arrived. */
async function settleAttempt(
  reading: Reading,
  attempt: WriteAttempt,
  shown: CalendarEvent,
): Promise<Settlement> {
  const calendar = (await reading.calendars.all()).find(({ id }) => id === attempt.calendarId);
  // A calendar that is out of sight tells nothing: the event on it may be there or not.
  if (!calendar) return { outcome: 'unknown' };
  const current = await readOrNothing(reading.api, calendar, attempt.eventId);
  const done = (event: CalendarEvent, after: GoogleEvent | null): Settlement => {
    const { before, notified } = attempt;
    return { outcome: 'done', result: { event, calendarId: calendar.id, before, after, notified } };
  };
  const view = async (event: GoogleEvent) =>
    eventView(event, calendar, reading.zone, await reading.calendars.seriesOf(calendar.id, event));

  switch (attempt.kind) {
    case 'insert':
      if (current === undefined) return { outcome: 'no_trace' };
      return done(
        current.status === 'cancelled' ? { ...shown, id: current.id } : await view(current),
        current,
      );
    case 'remove':
      // Google keeps deleted events for weeks, so one that it does not know at all was never this one.
      if (current === undefined) return { outcome: 'unknown' };
      if (current.status === 'cancelled') return asFound(done(shown, null));
      return { outcome: isUntouched(attempt, current) ? 'no_trace' : 'not_done' };
    case 'patch': {
      if (current === undefined) return { outcome: 'unknown' };
      if (isUntouched(attempt, current)) return { outcome: 'no_trace' };
      if (holds(current, attempt.fields)) return done(await view(current), current);
      // Somebody else's write came first, so Google has refused this one; unless both touched the same fields.
      return { outcome: holds(current, fieldsBefore(attempt)) ? 'not_done' : 'unknown' };
    }
  }
}

function asFound(settlement: Settlement): Settlement {
  if (settlement.outcome !== 'done') return settlement;
  return { ...settlement, result: { ...settlement.result, found: true } };
}

async function readOrNothing(
  api: GoogleApi,
  calendar: GoogleCalendar,
  eventId: string,
): Promise<GoogleEvent | undefined> {
  try {
    return await api.event(calendar.id, eventId);
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') return undefined;
    throw error;
  }
}

/** Whether the event is still the version that the write was worked out from. */
function isUntouched({ before }: WriteAttempt, current: GoogleEvent): boolean {
  return before?.etag !== undefined && before.etag === current.etag;
}

/** What the fields of the write were before it; null for the ones that were not there. */
function fieldsBefore({ before, fields }: WriteAttempt): WriteAttempt['fields'] {
  const image = eventResourceSchema.parse(before);
  if (isReply(fields)) return replyBefore(image, fields);
  return Object.fromEntries(Object.keys(fields).map((field) => [field, image[field] ?? null]));
}

/** Whether an event has these values. Google writes times and texts in its own way, so they are compared by meaning. */
function holds(event: GoogleEvent, fields: WriteAttempt['fields']): boolean {
  if (isReply(fields)) return holdsReply(event, fields);
  return Object.entries(fields).every(
    ([field, wanted]) => meaning(field, event[field]) === meaning(field, wanted),
  );
}

function meaning(field: string, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (field === 'attendees') return addressesOf(value as Attendee[]);
  if (field === 'reminders')
    return JSON.stringify(reminderMinutes({ reminders: value as OwnReminders }) ?? 'default');
  // Of a video call one asks for, one gets back.
  if (field === 'conferenceData') return 'a video call';
  if (Array.isArray(value)) return JSON.stringify(value.map(String).toSorted());
  if (typeof value === 'object') return momentOf(value);
  return plainText(String(value)).trim();
}

/** Who is invited. An answer that was given meanwhile makes no other list of it. */
function addressesOf(attendees: readonly Attendee[]): string {
  return JSON.stringify(attendees.map(({ email }) => email?.toLowerCase()).toSorted());
}

/** A start or an end as a date or as an instant. Cleared fields are null in a patch. */
function momentOf(value: object): string {
  const time = Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null)) as EventTime;
  const at = fromGoogleTime(time, 'UTC');
  return at.allDay ? at.date.toString() : at.at.toInstant().toString();
}
