import { Temporal } from 'temporal-polyfill';
import { createMeet } from './conference.ts';
import { reachGuests } from './copies.ts';
import { newEventId, putEvent } from './event-store.ts';
import { bankHolidays } from './seed-holidays.ts';
import { domain, owner, people, seedUsers, type PersonName } from './seed-people.ts';
import { plan, type CalendarName, type PlannedEvent } from './seed-plan.ts';
import type { Attendee, Calendar, CalendarListEntry, EventTime, SandboxState, StoredEvent } from './state.ts';
import { formatInZone, formatUtc } from './times.ts';
import { createTimeline, type Timeline } from './timeline.ts';

const personalId = 'c_maya0personal0fernhill@group.calendar.google.com';
const teamId = 'c_team0fernhill@group.calendar.google.com';
const holidaysId = 'en.uk#holiday@group.v.calendar.google.com';

/**
 * A believable calendar of Maya Lindqvist: the weeks around a moment, so that today and this week always have
 * something on, with colleagues who have calendars of their own.
 * @param now epoch milliseconds; the sandbox that starts from the state takes its time from the clock passed to it
 * @param zone IANA zone everybody lives in
 */
export function seedState(now: number, zone = 'Europe/London'): SandboxState {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  const state: SandboxState = {
    format: 'google-calendar-fixture/1',
    users: seedUsers(zone),
    tokens: {},
    calendars: seedCalendars(zone),
    calendarLists: seedLists(),
    events: {},
    expiredSyncTokens: {},
    outbox: [],
  };
  const timeline = pastTimeline(state, now);
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  for (const planned of plan) {
    const event = composePlanned(planned, monday, zone, formatUtc(timeline.now()));
    const written = putEvent(state, timeline, calendarId(planned.calendar), event);
    reachGuests({ state, timeline }, undefined, written);
  }
  for (const year of [today.year - 1, today.year, today.year + 1]) {
    for (const { name, date } of bankHolidays(year)) {
      putEvent(state, timeline, holidaysId, holiday(name, date, formatUtc(timeline.now())));
    }
  }
  return state;
}

/** Everything in a seed was written in the weeks before, one thing after the other. */
function pastTimeline(state: SandboxState, now: number): Timeline {
  let moment = now - 21 * 86_400_000;
  const clock = {
    now: () => {
      moment = Math.min(moment + 60_000, now);
      return Temporal.Instant.fromEpochMilliseconds(moment);
    },
  };
  return createTimeline(state, clock);
}

function seedCalendars(timeZone: string): Record<string, Calendar> {
  const conferenceProperties = { allowedConferenceSolutionTypes: ['hangoutsMeet'] };
  const common = { timeZone, conferenceProperties };
  const primaries = Object.values(people).map(({ email }): [string, Calendar] => [
    email,
    {
      ...common,
      id: email,
      summary: email,
      acl: { [`user:${email}`]: 'owner', [`domain:${domain}`]: 'freeBusyReader' },
    },
  ]);
  const lead = people.jonas.email;
  return {
    ...Object.fromEntries(primaries),
    [personalId]: { ...common, id: personalId, summary: 'Personal', acl: { [`user:${owner}`]: 'owner' } },
    [teamId]: {
      ...common,
      id: teamId,
      summary: 'Team',
      dataOwner: lead,
      acl: { [`user:${lead}`]: 'owner', [`domain:${domain}`]: 'reader' },
    },
    [holidaysId]: {
      ...common,
      id: holidaysId,
      summary: 'Holidays in the United Kingdom',
      acl: { default: 'reader' },
    },
  };
}

function seedLists(): Record<string, Record<string, CalendarListEntry>> {
  const primary = (email: string): CalendarListEntry => ({
    accessRole: 'owner',
    primary: true,
    selected: true,
    colorId: '14',
    backgroundColor: '#9fe1e7',
    foregroundColor: '#000000',
    defaultReminders: [{ method: 'popup', minutes: 10 }],
    ...(email === owner && { summaryOverride: 'Work' }),
  });
  const lists = Object.values(people).map(({ email }): [string, Record<string, CalendarListEntry>] => [
    email,
    { [email]: primary(email) },
  ]);
  const all = Object.fromEntries(lists);
  all[owner] = {
    ...all[owner],
    [personalId]: entry('owner', '2', '#d06b64', true),
    [teamId]: entry('reader', '16', '#4986e7', false),
    [holidaysId]: entry('reader', '8', '#16a765', false),
  };
  return all;
}

function entry(
  accessRole: 'owner' | 'reader',
  colorId: string,
  backgroundColor: string,
  selected: boolean,
): CalendarListEntry {
  const colors = { colorId, backgroundColor, foregroundColor: '#000000' };
  return { accessRole, ...(selected && { selected }), ...colors, defaultReminders: [] };
}

function calendarId(name: CalendarName): string {
  if (name === 'personal') return personalId;
  return name === 'team' ? teamId : people[name].email;
}

/** Who makes the events of a calendar. */
function creatorOf(name: CalendarName) {
  if (name === 'personal') return people.maya;
  return name === 'team' ? people.jonas : people[name];
}

function composePlanned(
  planned: PlannedEvent,
  monday: Temporal.PlainDate,
  zone: string,
  written: string,
): StoredEvent {
  const date = monday.add({ days: planned.week * 7 + planned.day - 1 });
  const home = calendarId(planned.calendar);
  const id = newEventId(`seed ${home} ${planned.title} ${date.toString()}`);
  const creator = { ...creatorOf(planned.calendar) };
  const summaries: Partial<Record<CalendarName, string>> = { personal: 'Personal', team: 'Team' };
  const attendees = planned.guests && attendeesOf(planned.guests);
  return {
    id,
    status: 'confirmed',
    created: written,
    updated: written,
    summary: planned.title,
    ...(planned.notes !== undefined && { description: planned.notes }),
    ...(planned.place !== undefined && { location: planned.place }),
    creator,
    organizer: { email: home, displayName: summaries[planned.calendar] ?? creator.displayName },
    ...spanOf(planned, date, zone),
    ...(planned.repeat !== undefined && { recurrence: [`RRULE:${planned.repeat}`] }),
    ...(attendees && { attendees }),
    ...(planned.meet && createMeet(id, id)),
    iCalUID: `${id}@google.com`,
    sequence: 0,
    reminders: { useDefault: true },
    eventType: 'default',
    ...(planned.color && { colorId: String(planned.color) }),
    ...planned.more,
  };
}

function attendeesOf(guests: NonNullable<PlannedEvent['guests']>): Attendee[] {
  return Object.entries(guests).map(([name, responseStatus]) => ({
    ...people[name as PersonName],
    responseStatus,
  }));
}

function spanOf(
  planned: PlannedEvent,
  date: Temporal.PlainDate,
  zone: string,
): { start: EventTime; end: EventTime } {
  if (planned.time === undefined) {
    const end = date.add({ days: planned.days ?? 1 });
    return { start: { date: date.toString() }, end: { date: end.toString() } };
  }
  const [start = '', end = ''] = planned.time.split('-').map((time) => {
    const local = date.toPlainDateTime(Temporal.PlainTime.from(time));
    return formatInZone(local.toZonedDateTime(zone).epochMilliseconds, zone);
  });
  return { start: { dateTime: start, timeZone: zone }, end: { dateTime: end, timeZone: zone } };
}

function holiday(name: string, date: string, written: string): StoredEvent {
  const id = newEventId(`holiday ${date}`);
  const calendar = { email: holidaysId, displayName: 'Holidays in the United Kingdom' };
  const next = Temporal.PlainDate.from(date).add({ days: 1 }).toString();
  return {
    id,
    status: 'confirmed',
    created: written,
    updated: written,
    summary: name,
    description: 'Public holiday',
    creator: calendar,
    organizer: calendar,
    start: { date },
    end: { date: next },
    transparency: 'transparent',
    visibility: 'public',
    iCalUID: `${id}@google.com`,
    sequence: 0,
    reminders: { useDefault: false },
    eventType: 'default',
  };
}
