import { askedNotice, askedSpan, sentences } from './asked-time.ts';
import type { CalendarChange, ChangeProposal, CreateEventInput } from './change.ts';
import { eventView } from './event-view.ts';
import { exceptionsNotice } from './exceptions.ts';
import type { GoogleCalendar, GoogleEvent } from './google-event.ts';
import { isForeign, toldOfChange, toldOfDeletion, toldOfUpdate } from './guests.ts';
import { inScope } from './in-scope.ts';
import { overlapsOfMove, overlapsOfNew } from './overlaps.server.ts';
import { reachOfDeletion, reachOfUpdate } from './reach.ts';
import { findEvent, type Found, type Reading } from './read.server.ts';
import { proposeReply } from './respond.server.ts';
import { offeredScopes } from './scopes.ts';
import { readSeries } from './series.server.ts';
import type { Series } from './series.ts';
import { assertWritable, calendarToFill } from './target-calendar.server.ts';
import { newEvent, updatePatch, type NewEvent } from './write-plan.ts';

/** Works out what a change would do; see `Calendar.propose`. */
export async function proposeChange(reading: Reading, change: CalendarChange): Promise<ChangeProposal> {
  switch (change.tool) {
    case 'createCalendarEvent':
      return proposeCreate(reading, change.input);
    case 'updateCalendarEvent':
      return proposeUpdate(reading, change);
    case 'respondToInvitation':
      return proposeReply(reading, change.input);
    case 'deleteCalendarEvent':
      return proposeDelete(reading, change);
  }
}

type Update = Extract<CalendarChange, { tool: 'updateCalendarEvent' }>;
type Delete = Extract<CalendarChange, { tool: 'deleteCalendarEvent' }>;

async function proposeUpdate(reading: Reading, change: Update): Promise<ChangeProposal> {
  const target = await findWritable(reading, change.input);
  const address = (await reading.calendars.primary()).id;
  const series = await readSeries(reading, target);
  // A rule belongs to the series: another one for an event of it is another one for all of it.
  const whole = change.input.recurrence ? series?.master : wholeSeries(target, series);
  const { changes, span, patch, notice } = updatePatch(change.input, target.event, reading.zone, whole);
  const moved = changes.some(({ field }) => field === 'when');
  const said = sentences(
    notice,
    series && changes.some(({ field }) => field === 'repeats') && change.input.recurrence
      ? exceptionsNotice(series, reading.zone)
      : null,
  );
  const movesAll = whole !== undefined || change.input.scope === 'all';
  return withScopes(
    {
      kind: 'update',
      event: await viewOf(reading, target),
      changes,
      notified: toldOfUpdate(whole ?? target.event, patch, address),
      scopes: [],
      ...(moved
        ? await overlapsOfMove(reading, span, target.event, movesAll ? series?.master.id : undefined)
        : { conflicts: [] }),
      foreign: isForeign(target.event, address),
      ...reachOfUpdate(target.event, patch, address),
      ...(said && { notice: said }),
    },
    series && { change, series, event: target.event, address, zone: reading.zone },
  );
}

async function proposeDelete(reading: Reading, change: Delete): Promise<ChangeProposal> {
  const target = await findWritable(reading, change.input);
  const address = (await reading.calendars.primary()).id;
  const series = await readSeries(reading, target);
  return withScopes(
    {
      kind: 'delete',
      event: await viewOf(reading, target),
      changes: [],
      notified: toldOfDeletion(target.event, address),
      scopes: [],
      conflicts: [],
      foreign: isForeign(target.event, address),
      ...reachOfDeletion(target.event, address),
    },
    series && { change, series, event: target.event, address, zone: reading.zone },
  );
}

/** The series itself, when it is what a change was asked for. */
function wholeSeries({ event }: Found, series: Series | undefined): GoogleEvent | undefined {
  return series?.master.id === event.id ? series.master : undefined;
}

/** A proposal for one event with the parts of its series that can be meant instead, as the asked part changes them. */
function withScopes(
  proposal: ChangeProposal,
  inSeries: Parameters<typeof offeredScopes>[0] | undefined,
): ChangeProposal {
  if (inSeries === undefined) return proposal;
  const offered = { ...proposal, ...offeredScopes(inSeries, proposal) };
  return inScope(offered, offered.askedScope ?? offered.scopes[0]?.value);
}

async function proposeCreate(reading: Reading, input: CreateEventInput): Promise<ChangeProposal> {
  const calendar = await calendarToFill(reading, input.calendar);
  const address = (await reading.calendars.primary()).id;
  const event = asEvent(newEvent(input, '', reading.zone), calendar, address);
  const overlaps = await overlapsOfNew(reading, askedSpan(input, reading.zone).span, event);
  const notice = sentences(askedNotice(input, reading.zone), overlaps.notice ?? null);
  return {
    kind: 'create',
    event: eventView(event, calendar, reading.zone),
    changes: [],
    notified: toldOfChange(event, address),
    scopes: [],
    ...overlaps,
    foreign: false,
    ...(notice && { notice }),
  };
}

/** A new event as Google would show it on the person's calendar. */
function asEvent(event: NewEvent, calendar: GoogleCalendar, address: string): GoogleEvent {
  const attendees = event.attendees?.map(({ email }) => ({
    email,
    self: email.toLowerCase() === address.toLowerCase(),
    responseStatus: 'needsAction' as const,
  }));
  return { ...event, attendees, organizer: { email: calendar.id, self: true } };
}

async function findWritable(
  reading: Reading,
  input: { eventId: string; calendarId?: string },
): Promise<Found> {
  const found = await findEvent(reading, input);
  assertWritable(found.calendar);
  return found;
}

async function viewOf({ calendars, zone }: Reading, { event, calendar }: Found) {
  return eventView(event, calendar, zone, await calendars.seriesOf(calendar.id, event));
}
