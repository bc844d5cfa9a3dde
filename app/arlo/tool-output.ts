import type { ChangeProposal, Conflict } from '#app/calendar/change.ts';
import type { CalendarEvent } from '#app/calendar/event.ts';
import { reminderWords } from '#app/calendar/reminders.ts';
import type { ProviderKey } from '#app/integrations/providers.ts';
import type { ErrorCode } from '#app/platform/errors.ts';

/** A tool that could not do its work: what the card and the model are told. */
export type ToolProblem = {
  ok: false;
  code: ErrorCode | 'declined' | 'superseded' | 'expired_confirmation' | 'unknown_outcome' | 'refused';
  /** A sentence safe to show. For connection errors, one of the fixed sentences. */
  message: string;
  provider: ProviderKey;
};

/** `actionId` names the row in `actions` that backs the claim. */
export type ChangeOutput = {
  ok: true;
  actionId: string;
  done: 'created' | 'updated' | 'deleted' | 'answered' | 'undone';
  event: CalendarEvent;
} & Pick<ChangeProposal, 'notice' | 'reach' | 'unreadable'> & {
    conflicts?: Conflict[];
  };

/** An event as the model reads it: short, and without anything it has no use for. */
export type ModelEvent = {
  eventId: string;
  calendarId: string;
  title: string;
  when: string;
  weekday: string;
  start: string;
  end: string;
  /** IANA zone in which all of these are written. */
  zone: string;
  allDay: boolean;
  calendar: string;
  location?: string;
  description?: string;
  video?: string;
  repeats?: string;
  seriesId?: string;
  organizer?: string;
  /** How many others are invited. Their names and addresses, which they chose themselves, are in the details only. */
  guestCount?: number;
  guests?: string[];
  myResponse?: string;
  free?: true;
  reminders?: string;
  colour?: string;
};

const descriptionCap = 500;

/** Overlaps that the model is told by name. */
const namedConflicts = 10;

/** Whether others may have written the words of an event. Events stored before this was kept tell by their organiser. */
export function isForeignEvent(event: CalendarEvent): boolean {
  return event.foreign === true || (event.organizer !== null && !event.organizer.self);
}

/** The model's view of an event; the description is cut at 500 characters, and says so. */
export function modelEvent(event: CalendarEvent): ModelEvent {
  return {
    eventId: event.id,
    calendarId: event.calendarId,
    title: event.title,
    when: event.when,
    weekday: event.weekday,
    start: event.start,
    end: event.end,
    zone: event.zone,
    allDay: event.allDay,
    calendar: event.calendarName,
    ...(event.location && { location: event.location }),
    ...(event.description && { description: beginning(event.description) }),
    ...(event.conference && { video: event.conference.name }),
    ...(event.recurrence && { repeats: event.recurrence.words, seriesId: event.recurrence.seriesId }),
    ...(event.organizer && !event.organizer.self && { organizer: event.organizer.name }),
    ...(othersIn(event).length > 0 && { guestCount: othersIn(event).length }),
    ...(event.response && { myResponse: event.response }),
    ...(event.free && { free: true as const }),
    ...(event.reminders && { reminders: reminderWords(event.reminders) }),
    ...(event.colour && { colour: event.colour }),
  };
}

/** An event in detail, with its guests by name and address: words that others chose, see `namesOthers`. */
export function modelEventDetails(event: CalendarEvent): ModelEvent {
  const { guestCount: _, ...told } = modelEvent(event);
  const guests = othersIn(event).map(({ name, email, response }) => `${name} <${email}> ${response}`);
  return { ...told, ...(guests.length > 0 && { guests }) };
}

/** Whether an event has guests beside the person. */
export function namesOthers(event: CalendarEvent): boolean {
  return othersIn(event).length > 0;
}

function othersIn({ guests }: CalendarEvent): CalendarEvent['guests'] {
  return guests.filter((guest) => !guest.self);
}

/** What the model is told of a change: the event in its short form, and what it overlaps. */
export function modelChange(output: ChangeOutput): object {
  const { actionId: _id, conflicts = [], ...told } = output;
  const named = conflicts
    .slice(0, namedConflicts)
    .map(
      ({ title, label, duplicate }) => `${title}, ${label}${duplicate ? ' (of nearly the same title)' : ''}`,
    );
  const more = conflicts.length - named.length;
  return {
    ...told,
    event: modelEvent(output.event),
    ...(named.length > 0 && { overlaps: more > 0 ? [...named, `and ${more} more`] : named }),
  };
}

function beginning(text: string): string {
  if (text.length <= descriptionCap) return text;
  return `${text.slice(0, descriptionCap)} … (${text.length - descriptionCap} more characters)`;
}
