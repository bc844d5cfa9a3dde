import { calendarError, invalid, required, timeRangeEmpty } from './errors.ts';
import type { EventInput } from './event-input.ts';
import { checkRecurrence } from './recurrence.ts';
import type { Attendee, Calendar, EventTime, SandboxState, StoredEvent } from './state.ts';
import { millisecondsOf, readEventTime } from './times.ts';

/** The rules of the fields that any write may carry. Each throws Google's 400. */

/** Start and end in the form they are stored in. A zero-length timed event is fine, an all-day one is not. */
export function readSpan(input: EventInput, calendarZone: string): { start: EventTime; end: EventTime } {
  const isEmpty = (time: EventTime | undefined) => time?.date === undefined && time?.dateTime === undefined;
  if (isEmpty(input.end)) throw required('Missing end time.');
  const start = readEventTime(input.start, 'start', calendarZone);
  const end = readEventTime(input.end, 'end', calendarZone);
  const allDay = start.date !== undefined;
  if (allDay !== (end.date !== undefined)) {
    throw invalid('Start and end times must either both be date or both be dateTime.');
  }
  const length = millisecondsOf(end, 'UTC') - millisecondsOf(start, 'UTC');
  if (length < 0 || (allDay && length === 0)) throw timeRangeEmpty();
  return { start, end };
}

/** A timed series needs IANA zones: an offset does not say what happens when the clocks change. */
export function readRecurrence(input: EventInput): string[] | undefined {
  const { recurrence, start, end } = input;
  if (!recurrence || recurrence.length === 0) return undefined;
  for (const [side, time] of [['start', start] as const, ['end', end] as const]) {
    if (time?.dateTime !== undefined && time.timeZone === undefined) {
      throw required(`Missing time zone definition for ${side} time.`);
    }
  }
  checkRecurrence(recurrence);
  return recurrence;
}

const responses = ['needsAction', 'declined', 'tentative', 'accepted'];

/** Guests in the form they are stored in: an answer for each, names of known accounts, nobody twice. */
export function readAttendees(state: SandboxState, input: EventInput): Attendee[] | undefined {
  if (!input.attendees || input.attendees.length === 0) return undefined;
  const guests = new Map<string, Attendee>();
  for (const { email, responseStatus = 'needsAction', ...rest } of input.attendees) {
    if (email === undefined) throw required('Missing attendee email.');
    if (!/^[^\s@<>,;]+@[^\s@<>,;]+$/.test(email)) throw invalid('Invalid attendee email.');
    if (!responses.includes(responseStatus)) throw invalid('Invalid attendee response status.');
    const address = email.toLowerCase();
    const displayName = rest.displayName ?? state.users[address]?.displayName;
    guests.set(address, { email: address, ...(displayName && { displayName }), ...rest, responseStatus });
  }
  return [...guests.values()];
}

/** At most 5 overrides, 0 to 40320 minutes (4 weeks) before the start, and none next to the default ones. */
export function readReminders(input: EventInput): StoredEvent['reminders'] {
  const { reminders } = input;
  if (!reminders) return { useDefault: true };
  const { useDefault = false, overrides } = reminders;
  if (!overrides || overrides.length === 0) return { useDefault };
  if (useDefault) {
    const message = 'Cannot specify both default reminders and overrides at the same time.';
    throw calendarError('cannotUseDefaultRemindersAndSpecifyOverride', message);
  }
  if (overrides.length > 5) throw invalid('Too many override reminders specified.');
  const read = overrides.map(({ method, minutes }) => {
    if (method !== 'email' && method !== 'popup') throw invalid('Invalid reminder method.');
    if (minutes === undefined || minutes < 0 || minutes > 40_320) throw invalid('Invalid reminder minutes.');
    return { method, minutes };
  });
  return { useDefault: false, overrides: read };
}

/** Single words with a fixed set of values. A default is left out of the answer, as Google does. */
export function readChoices(input: EventInput) {
  const { status, transparency, visibility } = input;
  choice('status', status, ['confirmed', 'tentative', 'cancelled']);
  choice('transparency', transparency, ['opaque', 'transparent']);
  choice('visibility', visibility, ['default', 'public', 'private', 'confidential']);
  return {
    ...(transparency === 'transparent' && { transparency }),
    ...(visibility !== undefined && visibility !== 'default' && { visibility }),
    ...(input.anyoneCanAddSelf && { anyoneCanAddSelf: true }),
    ...(input.guestsCanInviteOthers === false && { guestsCanInviteOthers: false }),
    ...(input.guestsCanModify && { guestsCanModify: true }),
    ...(input.guestsCanSeeOtherGuests === false && { guestsCanSeeOtherGuests: false }),
  };
}

/**
 * The colour of an event, which is a colorId or, for clients of label version 1, one of its calendar's labels.
 * Each kind of client leaves alone what the other wrote.
 */
export function readColor(
  input: EventInput,
  before: StoredEvent | undefined,
  write: { eventLabelVersion: number; calendar: Calendar },
): Pick<StoredEvent, 'colorId' | 'eventLabelId'> {
  const labels = write.eventLabelVersion === 1;
  const { colorId, eventLabelId } = labels
    ? { colorId: before?.colorId, eventLabelId: input.eventLabelId || undefined }
    : { colorId: input.colorId || undefined, eventLabelId: before?.eventLabelId };
  if (!labels && colorId !== undefined && !/^([1-9]|1[01])$/.test(colorId))
    throw invalid('Invalid color id.');
  const known = write.calendar.labelProperties?.eventLabels ?? [];
  if (labels && eventLabelId !== undefined && !known.some(({ id }) => id === eventLabelId)) {
    throw invalid('Invalid event label id.');
  }
  return { ...(colorId !== undefined && { colorId }), ...(eventLabelId !== undefined && { eventLabelId }) };
}

function choice(name: string, value: string | undefined, allowed: readonly string[]): void {
  if (value !== undefined && !allowed.includes(value)) throw invalid(`Invalid value for ${name}: ${value}.`);
}

/** An id that a client chooses: base32hex, 5 to 1024 characters. */
export function checkEventId(id: string): void {
  if (!/^[a-v0-9]{5,1024}$/.test(id)) throw invalid('Invalid resource id value.');
}

export function checkAttachments(input: EventInput): void {
  const attachments = input.attachments ?? [];
  if (attachments.length > 25) throw invalid('Too many attachments.');
  if (attachments.some(({ fileUrl }) => typeof fileUrl !== 'string')) {
    throw required('Missing attachment file URL.');
  }
}
