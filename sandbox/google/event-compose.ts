import { readConference } from './conference.ts';
import type { Context } from './context.ts';
import type { EventInput } from './event-input.ts';
import {
  checkAttachments,
  readChoices,
  readColor,
  readRecurrence,
  readReminders,
  readSpan,
} from './event-rules.ts';
import { guestAttendees, organizerAttendees } from './guests.ts';
import { sameJson } from './json.ts';
import { readSendUpdates, type SendUpdates } from './outbox.ts';
import type { CalendarAccess } from './roles.ts';
import type { StoredEvent } from './state.ts';

/** The query parameters every write of events shares. */
export type WriteOptions = {
  sendUpdates: SendUpdates;
  conferenceDataVersion: number;
  supportsAttachments: boolean;
  eventLabelVersion: number;
  maxAttendees: number | undefined;
};

export function readWriteOptions(context: Context): WriteOptions {
  const { query } = context;
  return {
    sendUpdates: readSendUpdates(context),
    conferenceDataVersion: query.number('conferenceDataVersion', { min: 0, max: 1 }) ?? 0,
    supportsAttachments: query.flag('supportsAttachments') ?? false,
    eventLabelVersion: query.number('eventLabelVersion', { min: 0, max: 1 }) ?? 0,
    maxAttendees: query.number('maxAttendees', { min: 1, max: 2_147_483_647 }),
  };
}

/** What a client cannot write: it is new on insert and stays for good. */
export type Identity = Pick<
  StoredEvent,
  'id' | 'iCalUID' | 'created' | 'updated' | 'creator' | 'organizer' | 'sequence' | 'eventType'
> &
  Partial<StoredEvent>;

/**
 * Makes the event that a write leaves behind of everything the client sent (a patch is merged before). Throws
 * Google's 400 for what does not hold together.
 * @param identity the event before the write, or what a new one begins with
 */
export function composeEvent(
  context: Context,
  access: CalendarAccess,
  input: EventInput,
  options: WriteOptions,
  identity: Identity,
): StoredEvent {
  const before = isStored(identity) ? identity : undefined;
  const { start, end } = readSpan(input, access.calendar.timeZone);
  const recurrence = readRecurrence(input);
  const isOrganizer = identity.organizer.email === access.id;
  const attendees =
    before && !isOrganizer
      ? guestAttendees(context.state, input, before, access.id)
      : organizerAttendees(context.state, input, before);
  const conference = readConference(input.conferenceData, before, {
    version: options.conferenceDataVersion,
    calendar: access.calendar,
    eventId: identity.id,
  });
  if (options.supportsAttachments) checkAttachments(input);
  const attachments = options.supportsAttachments ? input.attachments : before?.attachments;
  const event: StoredEvent = {
    ...identityOf(identity),
    status: input.status ?? 'confirmed',
    ...(input.summary !== undefined && { summary: input.summary }),
    ...(input.description !== undefined && { description: input.description }),
    ...(input.location !== undefined && { location: input.location }),
    start,
    end,
    ...(recurrence && { recurrence }),
    ...(attendees && { attendees }),
    ...readChoices(input),
    ...readColor(input, before, { ...options, calendar: access.calendar }),
    ...propertiesOf(input),
    ...conference,
    ...(input.source && { source: input.source }),
    ...(attachments && attachments.length > 0 && { attachments }),
    reminders: readReminders(input),
  };
  return { ...event, sequence: before ? nextSequence(before, event, input) : event.sequence };
}

function isStored(identity: Identity): identity is StoredEvent {
  return identity.start !== undefined;
}

function identityOf(identity: Identity) {
  const { id, iCalUID, created, updated, creator, organizer, sequence, eventType } = identity;
  return {
    id,
    iCalUID,
    created,
    updated,
    creator,
    organizer,
    sequence,
    eventType,
    ...(identity.recurringEventId !== undefined && { recurringEventId: identity.recurringEventId }),
    ...(identity.originalStartTime && { originalStartTime: identity.originalStartTime }),
    ...(identity.focusTimeProperties && { focusTimeProperties: identity.focusTimeProperties }),
    ...(identity.outOfOfficeProperties && { outOfOfficeProperties: identity.outOfOfficeProperties }),
    ...(identity.workingLocationProperties && {
      workingLocationProperties: identity.workingLocationProperties,
    }),
    ...(identity.birthdayProperties && { birthdayProperties: identity.birthdayProperties }),
  };
}

function propertiesOf({ extendedProperties }: EventInput) {
  if (!extendedProperties) return {};
  const kept = Object.entries(extendedProperties).filter(
    ([, values]) => Object.keys(values ?? {}).length > 0,
  );
  return kept.length > 0 ? { extendedProperties: Object.fromEntries(kept) } : {};
}

/** iCalendar's revision number rises when guests must look again: another time, another rule, or back from deleted. */
function nextSequence(before: StoredEvent, after: StoredEvent, input: EventInput): number {
  const moved =
    !sameJson([before.start, before.end], [after.start, after.end]) ||
    !sameJson(before.recurrence, after.recurrence) ||
    (before.status === 'cancelled' && after.status !== 'cancelled');
  return Math.max(before.sequence + (moved ? 1 : 0), input.sequence ?? 0);
}
