import { AppError } from '#app/platform/errors.ts';
import { assertAsShown } from './as-shown.ts';
import type {
  ChangeOptions,
  ChangeProposal,
  ChangeResult,
  EventImage,
  RespondInput,
  ScopeChoice,
} from './change.ts';
import type { CalendarEvent } from './event.ts';
import { eventView, spanOfEvent } from './event-view.ts';
import type { Writing } from './execute.server.ts';
import { eventResourceSchema, type GoogleCalendar, type GoogleEvent } from './google-event.ts';
import { findEvent, type Found, type Reading } from './read.server.ts';
import { isSameAnswer, noGuest, ownEntry, replyBack, replyPatch } from './reply.ts';
import { dayLabel } from './time-words.ts';

/** Works out what an answer to an invitation would do; see `Calendar.propose`. */
export async function proposeReply(reading: Reading, input: RespondInput): Promise<ChangeProposal> {
  const { event, calendar } = await findInvitation(reading, input);
  const entry = ownEntry(event, calendar.id);
  const note = input.note?.trim() || null;
  const scopes = scopesOf(event, reading.zone);
  // The whole series may hold another answer than this event of it.
  if (input.scope !== 'all') replyPatch(entry, input.response, note);
  return {
    kind: 'respond',
    event: await viewOf(reading, event, calendar),
    changes: [],
    reply: { response: input.response, note },
    notified: organizerOf(event),
    scopes,
    ...(input.scope === 'all' && scopes.length > 1 && { askedScope: 'all' as const }),
    conflicts: [],
    foreign: true,
  };
}

/** Gives the answer; see `CalendarWriter.carryOut`. */
export async function executeReply(
  writing: Writing,
  input: RespondInput,
  options: ChangeOptions,
  shown: CalendarEvent,
): Promise<ChangeResult> {
  const { event, calendar } = await findInvitation(writing, input);
  const view = await viewOf(writing, event, calendar);
  assertAsShown(shown, view);
  const wholeSeries = options.scope === 'all' && event.recurringEventId !== undefined;
  const current = wholeSeries
    ? await writing.api.event(calendar.id, event.recurringEventId ?? event.id)
    : event;
  const entry = ownEntry(current, calendar.id);
  const note = input.note?.trim() || null;
  const told = organizerOf(current);
  const patch = replyPatch(entry, input.response, note);
  const after = await writing.writes.patch(calendar.id, current, patch, told);
  return {
    event: wholeSeries
      ? { ...view, response: input.response, guests: answered(view, input.response) }
      : await viewOf(writing, after, calendar),
    calendarId: calendar.id,
    before: current,
    after,
    notified: told,
  };
}

function answered(view: CalendarEvent, response: RespondInput['response']): CalendarEvent['guests'] {
  return view.guests.map((guest) => (guest.self ? { ...guest, response } : guest));
}

/** Puts the answer back to what it was; see `CalendarWriter.takeBack`. An answer given since stays. */
export async function undoReply(
  writing: Writing,
  calendar: GoogleCalendar,
  images: { before: EventImage | null; after: EventImage | null },
): Promise<ChangeResult> {
  const before = eventResourceSchema.parse(images.before);
  const after = eventResourceSchema.parse(images.after);
  const current = await writing.api.event(calendar.id, after.id);
  if (current.status === 'cancelled') throw new AppError('conflict', cancelled);
  const given = ownEntry(after, calendar.id);
  if (!isSameAnswer(given, ownEntry(current, calendar.id))) {
    throw new AppError('conflict', 'You gave another answer after Arlo did, so it was left as it is.');
  }
  const patch = replyBack(ownEntry(before, calendar.id), given);
  const told = organizerOf(current);
  const restored = await writing.writes.patch(calendar.id, current, patch, told);
  return {
    event: await viewOf(writing, restored, calendar),
    calendarId: calendar.id,
    before: current,
    after: restored,
    notified: told,
  };
}

/**
 * The person's own copy of an invitation: answers are given there, whichever calendar it was seen on. Rejects with
 * `conflict` when the event was cancelled, with `invalid` when it is on no calendar of the person's own.
 */
async function findInvitation(reading: Reading, input: RespondInput): Promise<Found> {
  const calendar = await reading.calendars.primary();
  try {
    const event = await reading.api.event(calendar.id, input.eventId);
    if (event.status === 'cancelled') throw new AppError('conflict', cancelled);
    return { event, calendar };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'not_found') throw error;
  }
  await findEvent(reading, input);
  throw new AppError('invalid', noGuest);
}

const cancelled = 'That event was cancelled, so there is nothing to answer any more.';

/** Whom Google mails an answer: the organizer, unless that is a calendar and nobody's mailbox. */
function organizerOf({ organizer }: GoogleEvent): ChangeResult['notified'] {
  if (!organizer?.email || organizer.email.endsWith('.calendar.google.com')) return [];
  return [{ email: organizer.email, name: organizer.displayName ?? organizer.email }];
}

async function viewOf({ calendars, zone }: Reading, event: GoogleEvent, calendar: GoogleCalendar) {
  return eventView(event, calendar, zone, await calendars.seriesOf(calendar.id, event));
}

/** An answer means one event of a series, or all of it; nobody answers from one on. */
function scopesOf(event: GoogleEvent, zone: string): ScopeChoice[] {
  const all: ScopeChoice = {
    value: 'all',
    label: 'All events in the series',
    detail: 'Every event that you haven’t answered by itself',
    count: null,
  };
  if (event.recurringEventId === undefined) return event.recurrence === undefined ? [] : [all];
  const day = dayLabel(spanOfEvent(event, zone).start);
  return [{ value: 'this', label: 'This event', detail: `${day} only`, count: 1 }, all];
}
