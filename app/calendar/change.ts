import type { CalendarEvent, GuestResponse, UnreadableCalendar } from './event.ts';

/** Which part of a series a change means. `following` is this event and all later ones. */
export type SeriesScope = 'this' | 'following' | 'all';

/** Whether Google mails the guests about a change: its `sendUpdates`. */
export type NotifyChoice = 'all' | 'none';

/**
 * Times are local wall time in the person's zone: `2026-11-25T15:00`. A time with an offset or `Z` is that
 * instant. A date alone, `2026-11-25`, makes the event all-day; the end date is then exclusive.
 */
export type CreateEventInput = {
  title: string;
  startTime: string;
  endTime: string;
  /** IANA zone in which the times are meant, when that is not the person's. The event is then written in it. */
  timeZone?: string;
  description?: string;
  attendees?: string[];
  location?: string;
  /** RFC 5545 lines such as `RRULE:FREQ=WEEKLY;BYDAY=WE`. */
  recurrence?: string[];
  /** Name or id of one of the person's calendars; without it their own. */
  calendar?: string;
} & EventExtras;

export type UpdateEventInput = {
  eventId: string;
  calendarId?: string;
  title?: string;
  startTime?: string;
  endTime?: string;
  timeZone?: string;
  description?: string;
  location?: string;
  scope?: SeriesScope;
  /** Addresses; the other guests and their answers stay as they are. */
  addAttendees?: string[];
  removeAttendees?: string[];
  /** The new rule of a single event or of a whole series. Empty: a series becomes one event. */
  recurrence?: string[];
} & EventExtras;

/** What Google keeps with an event besides its words, times and guests. */
export type EventExtras = {
  /** Minutes before the start; empty for none. */
  reminders?: number[];
  /** Google's name of an event colour, a colorId, or `default` for the calendar's. */
  colour?: string;
  /** Whether the event has a video call: true adds a Meet link, false takes it away. */
  conference?: boolean;
};

export type DeleteEventInput = { eventId: string; calendarId?: string; scope?: SeriesScope };

/** An answer to an invitation. Without a scope it means one event of a series. */
export type RespondInput = {
  eventId: string;
  calendarId?: string;
  response: Exclude<GuestResponse, 'needsAction'>;
  /** Words for the organizer, who gets them by mail. */
  note?: string;
  scope?: 'this' | 'all';
};

/** A change as the model asked for it: the tool's name and its stored arguments. */
export type CalendarChange =
  | { tool: 'createCalendarEvent'; input: CreateEventInput }
  | { tool: 'updateCalendarEvent'; input: UpdateEventInput }
  | { tool: 'deleteCalendarEvent'; input: DeleteEventInput }
  | { tool: 'respondToInvitation'; input: RespondInput };

/** `respond` answers an invitation. */
export type ChangeKind = 'create' | 'update' | 'delete' | 'respond';

/** One changed field, in words ready to show. */
export type FieldChange = {
  field:
    | 'title'
    | 'when'
    | 'where'
    | 'description'
    | 'guests'
    | 'repeats'
    | 'reminders'
    | 'conference'
    | 'colour'
    | 'calendar';
  /** Empty when there was nothing. */
  before: string;
  /** Empty when nothing is left. */
  after: string;
  /** Of `guests`: their names, by what becomes of them. */
  people?: { kept: string[]; added: string[]; removed: string[] };
};

/** Somebody whom Google mails about a change. `mail` is set where not all of them get the same. */
export type MailedGuest = {
  email: string;
  name: string;
  mail?: 'invitation' | 'update' | 'cancellation';
};

/** A part of a series that a change can mean. */
export type ScopeChoice = {
  value: SeriesScope;
  /** `This event`, `All events in the series` */
  label: string;
  /** `Wed 25 Nov only`, `Past and future, 31 events` */
  detail: string;
  /** How many events it touches; null when the series has no end. */
  count: number | null;
  /** What the change does with this choice; absent where it is the same with every one. */
  effect?: Pick<ChangeProposal, 'changes' | 'notified'>;
};

/** What of a series a yes to more than one of its events is bound to. Times are Google's own text. */
export type SeriesShown = {
  id: string;
  title: string;
  start: string;
  end: string;
  /** RFC 5545 lines. */
  recurrence: string[];
  /** Addresses of everybody who is a guest of any of its events. */
  guests: string[];
};

/**
 * An event at the time of a change. `duplicate`: it has nearly the same title, so that the new one may repeat it;
 * `foreign`: others may have written its title.
 */
export type Conflict = { title: string; label: string; duplicate?: true; foreign?: true };

/**
 * What a change would do, worked out by code before anyone is asked: to the part of a series that was asked for, or
 * to what is picked, see `inScope`.
 */
export type ChangeProposal = {
  kind: ChangeKind;
  /** Set when it takes a change of Arlo's back. */
  undo?: true;
  /** The event as it is (update, delete), or as it will be (create). */
  event: CalendarEvent;
  changes: FieldChange[];
  /** Guests who get a mail from Google because of it, without the person. */
  notified: MailedGuest[];
  /** Choices for a recurring event; empty for a single one. The first is the default. */
  scopes: ScopeChoice[];
  /** The choice of `scopes` that was asked for, when it is not the first: the card starts with it. */
  askedScope?: SeriesScope;
  /** The series behind `scopes`, where one of them means more than one event. */
  series?: SeriesShown;
  /** Of `respond`: the answer to the invitation. It is mailed to the organizer, with the note. */
  reply?: { response: Exclude<GuestResponse, 'needsAction'>; note: string | null };
  /** Events that the new time overlaps, or that a new event may repeat. */
  conflicts: Conflict[];
  /** Calendars that could not be checked for overlaps; absent when all were, or none had to be. */
  unreadable?: UnreadableCalendar[];
  /** Whether the event is organised by somebody else. */
  foreign: boolean;
  /** Then: what of the change reaches the others and what does not, in a sentence. */
  reach?: string;
  /** Set when nothing could be worked out, as the event was not found or not to be read: `event` is only what was asked for. */
  unseen?: true;
  /** What has to be said with it, in sentences: what the change of the clocks made of the time, how far was looked. */
  notice?: string;
};

/** What the person chose on the card; bound to the action when it is claimed. */
export type ChangeOptions = { scope?: SeriesScope; notify?: NotifyChoice };

/** Google's own event resource, as it stood before or after a change. Kept for undo. */
export type EventImage = Record<string, unknown> & { id: string; etag?: string };

/** One write as it is about to be sent: enough to find out later whether it arrived. */
export type WriteAttempt = {
  kind: 'insert' | 'patch' | 'remove';
  calendarId: string;
  eventId: string;
  /** The event that the write was worked out from; Google refuses the write once the event has another etag. */
  before: EventImage | null;
  /** What the write sets, in Google's form; null clears a field. */
  fields: Record<string, unknown>;
  /** Guests whom Google mails because of it. */
  notified: MailedGuest[];
  /** How many more writes the change needs after this one; absent when it is the last. */
  rest?: number;
  /** Set when it takes back the first write of its change, because a later one was refused. */
  takesBack?: true;
};

/**
 * What Google says of the writes of a change that got no answer. `not_done`: it did not happen and cannot any more.
 * `no_trace`: it has not happened, but may still be on its way. `unknown`: what Google has fits both. `half_done`:
 * `said` tells which part was made; the rest may still be on its way unless that is `final`.
 */
export type Settlement =
  | { outcome: 'done'; result: ChangeResult }
  | { outcome: 'half_done'; said: string; final: boolean }
  | { outcome: 'not_done' | 'no_trace' | 'unknown' };

/** What was done. Images are null where there is nothing: before a create, after a delete. */
export type ChangeResult = {
  event: CalendarEvent;
  /** Calendar that holds the event. */
  calendarId: string;
  before: EventImage | null;
  after: EventImage | null;
  /** The new series with the later events, when a series was divided. */
  made?: EventImage;
  /** Events of a series that had been changed or cancelled by themselves, as they were before it was changed. */
  exceptions?: EventImage[];
  notified: MailedGuest[];
  /** Set for a deletion whose answer was lost: the event is gone, and Google doesn't say who deleted it. */
  found?: true;
};
