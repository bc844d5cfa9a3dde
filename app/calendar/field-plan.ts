import type { EventExtras, FieldChange, UpdateEventInput } from './change.ts';
import { colourId, colourName } from './color.ts';
import { conferenceName, meetRequest } from './conference.ts';
import type { Attendee, GoogleEvent } from './google-event.ts';
import { changedGuests, guestNames } from './guests.ts';
import { plainText } from './plain-text.ts';
import { reminderMinutes, remindersAt, reminderWords } from './reminders.ts';
import type { CalendarSpan } from './time.ts';
import { whenWords } from './time-words.ts';
import type { EventPatch, NewEvent } from './write-plan.ts';

/** The extras of a new event. `id` also names the request for a Meet link. Throws `invalid`. */
export function newExtras(
  input: EventExtras,
  id: string,
): Pick<NewEvent, 'reminders' | 'colorId' | 'conferenceData'> {
  const colorId = input.colour === undefined ? null : colourId(input.colour);
  return {
    ...(input.reminders && { reminders: remindersAt(input.reminders, undefined) }),
    ...(colorId !== null && { colorId }),
    ...(input.conference && { conferenceData: meetRequest(id) }),
  };
}

/**
 * What an update changes besides times and recurrence: words, guests, reminders, colour, video call. Fields that would
 * stay the same are left out. Throws `invalid` and `forbidden` as `changedGuests` does.
 */
export function fieldPatch(input: UpdateEventInput, target: GoogleEvent): EventPatch {
  const { title, location, description, colour, reminders, conference } = input;
  const guests = changedGuests(target, input);
  const colorId = colour === undefined ? undefined : colourId(colour);
  const asked = reminders === undefined ? undefined : remindersAt(reminders, target.reminders);
  const hasCall = conferenceName(target) !== undefined;
  return {
    ...(title !== undefined && title !== (target.summary ?? '') && { summary: title }),
    ...(location !== undefined && location !== (target.location ?? '') && { location: location || null }),
    ...(description !== undefined &&
      description !== plainText(target.description ?? '') && { description: description || null }),
    ...(guests && { attendees: guests }),
    ...(asked && minutesOf(asked) !== minutesOf(target.reminders) && { reminders: asked }),
    ...(colorId !== undefined && colorId !== (target.colorId ?? null) && { colorId }),
    ...(conference === true && !hasCall && { conferenceData: meetRequest(requestId(target)) }),
    ...(conference === false && hasCall && { conferenceData: null }),
  };
}

/** Minutes of reminders as one word to compare; the calendar's own are none of these. */
function minutesOf(reminders: GoogleEvent['reminders']): string {
  return JSON.stringify(reminderMinutes({ reminders }) ?? 'default');
}

/** A name for a new request: Google ignores one that the event has seen, also of a video call that is gone. */
function requestId({ id, etag = '' }: GoogleEvent): string {
  return `${id}-${etag.replace(/\W/g, '')}`;
}

/**
 * The fields of a patch before and after, in words. `times` are the old and the new ones, and `repeats` the words for
 * the old and the new rule, where they change.
 */
export function fieldChanges(
  patch: EventPatch,
  target: GoogleEvent,
  { times, repeats }: { times?: { old: CalendarSpan; span: CalendarSpan }; repeats?: [string, string] },
): FieldChange[] {
  const changes: FieldChange[] = [];
  const add = (field: FieldChange['field'], before: string, after: string) =>
    changes.push({ field, before, after });
  if (patch.summary !== undefined) add('title', target.summary ?? '', patch.summary ?? '');
  if (times) add('when', whenWords(times.old), whenWords(times.span));
  if (repeats) add('repeats', ...repeats);
  if (patch.location !== undefined) add('where', target.location ?? '', patch.location ?? '');
  if (patch.description !== undefined) {
    add('description', plainText(target.description ?? ''), patch.description ?? '');
  }
  if (patch.attendees !== undefined) changes.push(guestChange(target.attendees ?? [], patch.attendees));
  if (patch.reminders !== undefined) {
    add('reminders', reminderWords(reminderMinutes(target)), reminderWords(reminderMinutes(patch)));
  }
  if (patch.colorId !== undefined) {
    add(
      'colour',
      colourName(target.colorId) ?? '',
      colourName(patch.colorId ?? undefined) ?? 'the calendar’s',
    );
  }
  if (patch.conferenceData !== undefined) {
    add('conference', conferenceName(target) ?? '', patch.conferenceData === null ? '' : 'Google Meet');
  }
  return changes;
}

function guestChange(before: readonly Attendee[], after: readonly Attendee[]): FieldChange {
  const people = guestNames(before, after);
  return {
    field: 'guests',
    before: [...people.kept, ...people.removed].join(', '),
    after: [...people.kept, ...people.added].join(', '),
    people,
  };
}
