import type { TimeElsewhere } from './asked-time.ts';

/** Google's answer of one guest (`attendees[].responseStatus`). */
export type GuestResponse = 'needsAction' | 'declined' | 'tentative' | 'accepted';

export type Guest = {
  email: string;
  /** Display name, or the address when Google gives none. */
  name: string;
  response: GuestResponse;
  organizer: boolean;
  self: boolean;
  optional: boolean;
};

/**
 * An event as Arlo shows it. Every time is written by code in the person's zone; titles, places, names and
 * descriptions are text that somebody else may have written.
 */
export type CalendarEvent = {
  /** Google's event id. For one occurrence of a series it is the instance id. */
  id: string;
  calendarId: string;
  calendarName: string;
  title: string;
  allDay: boolean;
  /** Timed: ISO 8601 with the offset of `zone`. All-day: a date, `YYYY-MM-DD`. */
  start: string;
  /** Like `start`. For all-day events the day after the last one, as in RFC 5545. */
  end: string;
  /** IANA zone in which start, end, when and weekday are written: the person's own. */
  zone: string;
  /** Weekday of the start, in English: `Wednesday`. */
  weekday: string;
  /** The whole time in words: `Wed 25 Nov 2026, 11:00 – 11:45`, `Wed 25 – Fri 27 Nov 2026, all day`. */
  when: string;
  location: string | null;
  description: string | null;
  /** Video call, if the event has one. The link is null until Google has made it. */
  conference: { name: string; url: string | null } | null;
  /** Google's colorId 1 to 11; the calendar's nearest colour when the event has none of its own. */
  color: number;
  /** Google's name of the event's own colour, `Tomato`; absent when it has the calendar's. */
  colour?: string;
  /** Minutes before the start at which the person is reminded; absent when the calendar's own reminders hold. */
  reminders?: number[];
  /** Set for an occurrence or a series. `words` reads `weekly on Wednesday`. */
  recurrence: { seriesId: string; words: string } | null;
  organizer: { email: string; name: string; self: boolean } | null;
  guests: Guest[];
  /** The person's own answer, when they are a guest. */
  response: GuestResponse | null;
  /** Whether the event takes no time (Google's `transparent`). */
  free: boolean;
  eventType: string;
  /** Set when others may have written its words: somebody else's event, or one that others can write to. */
  foreign?: true;
  /** The event in Google Calendar. */
  link: string | null;
  etag: string;
};

/** A span of time with its words: `Mon 23 – Fri 27 Nov`. Timed ends are ISO 8601 with offset. */
export type TimeRange = { start: string; end: string; zone: string; label: string };

export type UnreadableCalendar = { name: string; reason: string };

export type EventList = {
  events: CalendarEvent[];
  range: TimeRange;
  /** Names of the calendars that were read. */
  calendars: string[];
  /** Calendars that could not be read: what is in them is unknown, not nothing. */
  unreadable: UnreadableCalendar[];
  /** True when there are more events than the cap; the list is then not whole. */
  truncated: boolean;
  /** The calendars that were cut, and the time until which all their events are in the list: `Sun 21 Feb 2027, 23:00`. */
  cut?: { name: string; until: string }[];
};

export type BusyBlock = {
  start: string;
  end: string;
  /** `14:00 – 14:30` */
  label: string;
  /** Title of the event behind it, when the person may see it. */
  title: string | null;
  calendarName: string;
  /** Set when others may have written the title, or named the calendar where there is no title. */
  foreign?: true;
  /** Set when the person answered the invitation with "maybe". */
  maybe?: true;
};

export type FreeSlot = {
  start: string;
  end: string;
  /** Weekday of the start, in English. */
  weekday: string;
  label: string;
};

export type Availability = {
  /** `unknown` when a calendar could not be read: unknown is not free. */
  status: 'free' | 'busy' | 'unknown';
  range: TimeRange & { weekday: string };
  /** The asked time in the zone that was asked for, when that is not the person's. */
  elsewhere?: TimeElsewhere;
  /** What the clocks made of the asked time, or that it is over: a sentence to be said. */
  notice?: string;
  /** What is in the way of the asked time. */
  busy: BusyBlock[];
  /** All busy time of the asked day, for the timeline. */
  day: BusyBlock[];
  unreadable: UnreadableCalendar[];
  /** Nearest free times of the same length, same day first; at most four. Empty when free or unknown. */
  alternatives: FreeSlot[];
};

/** Free time of the person, and of everybody they want to meet. */
export type FreeTime = {
  /** Times of the asked length, in order and spread over the days; at most twelve. Labels: `Thu 26 Nov, 15:00 – 16:00`. */
  slots: FreeSlot[];
  /** The whole free stretches that hold them, in order. */
  windows: FreeSlot[];
  /** True when there are more slots or stretches than are given. */
  more: boolean;
  /** What was searched: the asked span without its past. */
  range: TimeRange;
  durationMinutes: number;
  /** Hours and days within which times were looked for: `09:00`, `18:00`. */
  workingHours: { start: string; end: string; days: 'Monday to Friday' | 'every day' };
  /** What has to be said with the answer, in a sentence. */
  notice?: string;
  /** The person's own calendars that could not be read. While there are any, nothing counts as free. */
  unreadable: UnreadableCalendar[];
  /** Guests whose calendars could not be read: the times may not suit them. Absent when all could. */
  unknownAttendees?: UnreadableCalendar[];
};
