import { AppError } from '#app/platform/errors.ts';
import type { UndoOrder } from './calendar.ts';
import type { ChangeResult, EventImage } from './change.ts';
import { eventView } from './event-view.ts';
import { eventResourceSchema, type GoogleCalendar, type GoogleEvent } from './google-event.ts';
import { toldOfChange, toldOfDeletion, toldOfUpdate } from './guests.ts';
import { wholeTime } from './exceptions.ts';
import { reminderMinutes } from './reminders.ts';
import type { EventPatch } from './write-plan.ts';
import type { Writing } from './execute.server.ts';
import { patchBack } from './patch-back.ts';
import type { Found, Reading } from './read.server.ts';
import { readSeries } from './series.server.ts';
import { orTakenBack } from './series-writes.server.ts';
import { undoReply } from './respond.server.ts';

const changedSince = 'Someone changed this event after Arlo did, so it was left as it is.';

/** Takes a change back; see `CalendarWriter.takeBack`. */
export async function undoChange(writing: Writing, { change, done }: UndoOrder): Promise<ChangeResult> {
  const calendars = await writing.calendars.all();
  const calendar = calendars.find(({ id }) => id === done.calendarId) ?? { id: done.calendarId };
  const address = (await writing.calendars.primary()).id;
  const undo: Undo = { writing, calendar, address };
  switch (change.tool) {
    case 'createCalendarEvent':
      return removeAgain(undo, image(done.after));
    case 'updateCalendarEvent':
      return putBack(undo, done);
    case 'deleteCalendarEvent':
      // Of a series of which only the later events were deleted, something is left.
      return done.after === null ? restore(undo, image(done.before)) : putBack(undo, done);
    case 'respondToInvitation':
      return undoReply(writing, calendar, done);
  }
}

type Undo = { writing: Writing; calendar: GoogleCalendar; address: string };

/** A stored image as the event it was. Without one there was nothing, so there is nothing to take back. */
function image(stored: EventImage | null): GoogleEvent {
  const event = eventResourceSchema.safeParse(stored);
  if (event.success) return event.data;
  throw new AppError('conflict', 'There is nothing to undo.', { cause: event.error });
}

async function removeAgain(
  { writing, calendar, address }: Undo,
  created: GoogleEvent,
): Promise<ChangeResult> {
  const { writes, zone } = writing;
  const current = await readOrGone(writing, calendar, created);
  const event = eventView(current ?? created, calendar, zone);
  if (current === undefined)
    return { event, calendarId: calendar.id, before: null, after: null, notified: [] };
  assertUnchanged(created, current);
  const notified = toldOfDeletion(current, address);
  await writes.remove(calendar.id, current, notified);
  return { event, calendarId: calendar.id, before: current, after: null, notified };
}

/** Puts the changed fields back. A series that was divided is one again, and its own exceptions are as they were. */
async function putBack({ writing, calendar, address }: Undo, done: UndoOrder['done']): Promise<ChangeResult> {
  const { api, writes } = writing;
  const [before, after] = [image(done.before), image(done.after)];
  const current = await api.event(calendar.id, after.id);
  assertUnchanged(after, current);
  const made = done.made && (await readOrGone(writing, calendar, image(done.made)));
  if (made) assertUnchanged(image(done.made ?? null), made);
  const series = await writing.calendars.seriesOf(calendar.id, current);
  const patch = patchBack(before, after, current);
  const unchanged = Object.keys(patch).length === 0;
  const notified = toldOfUpdate(current, patch, address);
  const step = made ? { rest: 1 } : {};
  const restored = unchanged ? current : await writes.patch(calendar.id, current, patch, notified, step);
  if (made) {
    await orTakenBack(
      () => writes.remove(calendar.id, made, toldOfDeletion(made, address)),
      () =>
        writes.patch(calendar.id, restored, patchBack(current, restored, restored), notified, {
          takesBack: true,
        }),
    );
  }
  if (done.exceptions) await restoreExceptions(writing, { event: restored, calendar }, done.exceptions);
  return {
    event: eventView(restored, calendar, writing.zone, series),
    calendarId: calendar.id,
    before: current,
    after: restored,
    notified,
  };
}

/**
 * Occurrences that had been changed or cancelled by themselves mostly come back with their rule; the ones that did not
 * are made so again, and nobody is mailed about what they had been told before.
 */
async function restoreExceptions(writing: Writing, found: Found, exceptions: EventImage[]): Promise<void> {
  const now = new Map((await readSeries(writing, found))?.occurrences.map((event) => [event.id, event]));
  for (const exception of exceptions.map(image)) {
    const current = now.get(exception.id);
    if (current === undefined || contentOf(current) === contentOf(exception)) continue;
    if (exception.status !== 'cancelled') {
      const { attendees } = exception;
      await writing.writes.patch(
        found.calendar.id,
        current,
        { ...patchBack(exception, current, current), ...(attendees && { attendees }) },
        [],
      );
    } else if (current.status !== 'cancelled') await writing.writes.remove(found.calendar.id, current, []);
  }
}

/** Google keeps deleted events for a while; status `confirmed` brings one back with its guests. */
async function restore({ writing, calendar, address }: Undo, before: GoogleEvent): Promise<ChangeResult> {
  const { api, writes } = writing;
  const current = await api.event(calendar.id, before.id);
  const series = await writing.calendars.seriesOf(calendar.id, before);
  const there = current.status !== 'cancelled';
  const notified = there ? [] : toldOfChange(before, address);
  const restored = there
    ? current
    : await writes.patch(
        calendar.id,
        current,
        { status: 'confirmed', ...ownAnswer(before, current), ...ownContent(before) },
        notified,
      );
  return {
    event: eventView(restored, calendar, writing.zone, series),
    calendarId: calendar.id,
    before: null,
    after: restored,
    notified,
  };
}

/** What one had answered to somebody else's event: for its organizer, who deletes an invitation has declined it. */
function ownAnswer(before: GoogleEvent, { attendees }: GoogleEvent): EventPatch {
  const own = before.organizer?.self ? undefined : before.attendees?.find(({ self }) => self);
  if (!own || !attendees) return {};
  const { responseStatus = 'needsAction' } = own;
  return { attendees: attendees.map((guest) => (guest.self ? { ...guest, responseStatus } : guest)) };
}

/**
 * What an occurrence had for itself. Google keeps of a cancelled one only its place in the series, so that it would
 * come back as the others are; a whole event is kept whole.
 */
function ownContent(before: GoogleEvent): EventPatch {
  if (before.recurringEventId === undefined) return {};
  return {
    summary: before.summary ?? null,
    description: before.description ?? null,
    location: before.location ?? null,
    start: wholeTime(before.start),
    end: wholeTime(before.end),
    colorId: before.colorId ?? null,
    ...(before.attendees && { attendees: before.attendees }),
    ...(before.reminders && { reminders: before.reminders }),
  };
}

async function readOrGone(
  { api }: Reading,
  calendar: GoogleCalendar,
  event: GoogleEvent,
): Promise<GoogleEvent | undefined> {
  try {
    const current = await api.event(calendar.id, event.id);
    return current.status === 'cancelled' ? undefined : current;
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') return undefined;
    throw error;
  }
}

/** Fields of which a change by somebody else forbids the undo. A guest's answer changes the etag but none of them. */
function contentOf(event: GoogleEvent): string {
  const guests = (event.attendees ?? []).map(({ email }) => email).toSorted();
  const { status, summary, description, location, start, end, recurrence, colorId } = event;
  const times = [start, end, recurrence, reminderMinutes(event)];
  return JSON.stringify([status, summary, description, location, times, colorId, guests]);
}

function assertUnchanged(left: GoogleEvent, current: GoogleEvent): void {
  if (left.etag === current.etag || contentOf(left) === contentOf(current)) return;
  throw new AppError('conflict', changedSince);
}
