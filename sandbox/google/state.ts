import { z } from 'zod';
import type { JsonObject } from './json.ts';

/** One calendar account. `settings` are the values of `users/me/settings`. */
export type User = {
  email: string;
  displayName?: string;
  /** Workspace accounts may create focus time, out of office and working location events. */
  workspace?: boolean;
  /** `always` puts an invitation on the guest's calendar at once; anything else waits for the guest's answer. */
  addInvitations?: string;
  settings: Record<string, string>;
};

export type Token = { user: string; state: 'valid' | 'expired'; scopes: string[] };

export const accessRoles = [
  'freeBusyReader',
  'reader',
  'writerWithoutPrivateAccess',
  'writer',
  'owner',
] as const;
export type AccessRole = (typeof accessRoles)[number];

type EventLabel = { id: string; name?: string; backgroundColor: string };

export type Calendar = {
  id: string;
  summary: string;
  description?: string;
  location?: string;
  timeZone: string;
  conferenceProperties?: { allowedConferenceSolutionTypes: string[] };
  labelProperties?: { eventLabels?: EventLabel[] };
  /** Owner of a calendar that is somebody else's. */
  dataOwner?: string;
  /** `user:<mail>`, `group:<mail>`, `domain:<name>` or `default` -> role. */
  acl: Record<string, AccessRole | 'none'>;
};

/** A user's own fields of a calendar on the list; the rest comes from the calendar. */
export type CalendarListEntry = {
  accessRole: AccessRole;
  primary?: boolean;
  selected?: boolean;
  hidden?: boolean;
  /** A calendar taken off the list; kept so that sync tokens can report it. */
  deleted?: boolean;
  summaryOverride?: string;
  colorId?: string;
  backgroundColor?: string;
  foregroundColor?: string;
  defaultReminders?: Reminder[];
  notificationSettings?: JsonObject;
  /** Epoch milliseconds of the last change; a sandbox field that is never shown. */
  changedAt?: number;
};

type Reminder = { method: string; minutes: number };

/** `date` for all-day events; else `dateTime` with an offset and the event's own IANA `timeZone`. */
export type EventTime = { date?: string; dateTime?: string; timeZone?: string };

export type Person = { email: string; displayName?: string };

export type Attendee = Person & {
  id?: string;
  responseStatus: string;
  optional?: boolean;
  resource?: boolean;
  comment?: string;
  additionalGuests?: number;
};

/**
 * An event as it is stored on one calendar. Stored events are never changed in place: a write puts a new object,
 * so anything derived from one may be cached by identity.
 */
export type StoredEvent = {
  id: string;
  status: string;
  created: string;
  updated: string;
  /**
   * Epoch milliseconds of the last write where `updated` tells an older one, which reminders do not move.
   * A sandbox field that is never shown.
   */
  changedAt?: number;
  summary?: string;
  description?: string;
  location?: string;
  colorId?: string;
  eventLabelId?: string;
  creator: Person;
  organizer: Person;
  start: EventTime;
  end: EventTime;
  recurrence?: string[];
  recurringEventId?: string;
  originalStartTime?: EventTime;
  transparency?: string;
  visibility?: string;
  iCalUID: string;
  sequence: number;
  attendees?: Attendee[];
  anyoneCanAddSelf?: boolean;
  guestsCanInviteOthers?: boolean;
  guestsCanModify?: boolean;
  guestsCanSeeOtherGuests?: boolean;
  extendedProperties?: { private?: Record<string, string>; shared?: Record<string, string> };
  hangoutLink?: string;
  conferenceData?: JsonObject;
  reminders: { useDefault: boolean; overrides?: Reminder[] };
  source?: { title?: string; url?: string };
  attachments?: JsonObject[];
  eventType: string;
  focusTimeProperties?: JsonObject;
  outOfOfficeProperties?: JsonObject;
  workingLocationProperties?: JsonObject;
  birthdayProperties?: JsonObject;
};

export type Mail = {
  to: string;
  kind: 'invitation' | 'update' | 'cancellation' | 'reply';
  eventId: string;
  calendarId: string;
  summary?: string;
  /** ISO 8601 instant. */
  sentAt: string;
};

/** Everything the sandbox knows. Plain JSON: `JSON.parse(JSON.stringify(state))` starts the same sandbox again. */
export type SandboxState = {
  format: 'google-calendar-fixture/1';
  /** `now`: an ISO 8601 instant at which the clock stands still; absent or `system` = the clock passed in. */
  clock?: { now?: string };
  users: Record<string, User>;
  tokens: Record<string, Token>;
  calendars: Record<string, Calendar>;
  calendarLists: Record<string, Record<string, CalendarListEntry>>;
  events: Record<string, Record<string, StoredEvent>>;
  expiredSyncTokens: Record<string, string[]>;
  outbox: Mail[];
};

const looseRecord = z.record(z.string(), z.looseObject({}));
const stateShape = z.looseObject({
  format: z.literal('google-calendar-fixture/1'),
  clock: z.looseObject({ now: z.string().optional() }).optional(),
  users: looseRecord,
  tokens: looseRecord.default({}),
  calendars: looseRecord,
  calendarLists: z.record(z.string(), looseRecord).default({}),
  events: z.record(z.string(), looseRecord).default({}),
  expiredSyncTokens: z.record(z.string(), z.array(z.string())).default({}),
  outbox: z.array(z.looseObject({})).default([]),
});

/**
 * Takes a start state apart from whoever passed it in, and fills the collections it leaves out.
 * Throws when it is not of the format `google-calendar-fixture/1`.
 */
export function readState(value: unknown): SandboxState {
  const copy: unknown = structuredClone(value);
  const state = stateShape.parse(copy) as unknown as SandboxState;
  for (const [calendarId, events] of Object.entries(state.events)) {
    const stored = Object.entries(events).map(([id, event]) => [id, withoutView(event)] as const);
    state.events[calendarId] = Object.fromEntries(stored);
  }
  return state;
}

/** A fixture holds events as they are shown; what only depends on who looks at them is not kept. */
function withoutView(event: ShownEvent): StoredEvent {
  const { kind: _, etag: __, htmlLink: ___, attendees, ...stored } = event;
  return {
    ...stored,
    creator: withoutFlags(event.creator),
    organizer: withoutFlags(event.organizer),
    ...(attendees && { attendees: attendees.map(withoutFlags) }),
  };
}

type ShownEvent = StoredEvent & { kind?: string; etag?: string; htmlLink?: string };

function withoutFlags<T extends Person>(person: T & { self?: boolean; organizer?: boolean }): T {
  const { self: _, organizer: __, ...kept } = person;
  return kept as unknown as T;
}
