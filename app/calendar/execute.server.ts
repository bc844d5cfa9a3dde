import { AppError } from '#app/platform/errors.ts';
import { assertAsShown } from './as-shown.ts';
import type { ChangeOrder } from './calendar.ts';
import { removeSeries, updateSeries, type SeriesPart } from './change-series.server.ts';
import type {
  ChangeOptions,
  ChangeResult,
  CreateEventInput,
  DeleteEventInput,
  UpdateEventInput,
} from './change.ts';
import type { CalendarEvent } from './event.ts';
import { eventIdFor } from './event-id.server.ts';
import { eventView } from './event-view.ts';
import { isOutdated } from './google-error.ts';
import type { GoogleCalendar, GoogleEvent } from './google-event.ts';
import type { GoogleWrites } from './google-writes.server.ts';
import { toldOfChange, toldOfDeletion, toldOfUpdate } from './guests.ts';
import { findEvent, type Reading } from './read.server.ts';
import { executeReply } from './respond.server.ts';
import { calendarToFill } from './target-calendar.server.ts';
import { newEvent, updatePatch, type NewEvent } from './write-plan.ts';

export type Writing = Reading & { writes: GoogleWrites };

/** Carries a change out; see `CalendarWriter.carryOut`. */
export function executeChange(hand: Writing, order: ChangeOrder): Promise<ChangeResult> {
  const { change, options, key, shown } = order;
  // The person may have travelled since: the times that were shown are the ones that were agreed to.
  const writing = { ...hand, zone: shown.zone };
  switch (change.tool) {
    case 'createCalendarEvent':
      return create(writing, change.input, key, shown);
    case 'updateCalendarEvent':
      return onFreshEvent(() => update(writing, change.input, order));
    case 'deleteCalendarEvent':
      return onFreshEvent(() => remove(writing, change.input, order));
    case 'respondToInvitation':
      return onFreshEvent(() => executeReply(writing, change.input, options, shown));
  }
}

async function create(
  writing: Writing,
  input: CreateEventInput,
  key: string,
  shown: CalendarEvent,
): Promise<ChangeResult> {
  const { zone } = writing;
  const calendar = await calendarToFill(writing, input.calendar);
  const address = (await writing.calendars.primary()).id;
  if (calendar.id !== shown.calendarId) throw new AppError('conflict', otherCalendar);
  const event = newEvent(input, eventIdFor(key), zone);
  const after = await inserted(writing, calendar, event, address);
  return {
    event: eventView(after, calendar, zone),
    calendarId: calendar.id,
    before: null,
    after,
    notified: toldOfChange(after, address),
  };
}

const otherCalendar = 'Your calendar isn’t the one you were asked about any more, so nothing was changed.';

/** Inserts an event. An id that is taken means that this call was carried out before: its event is the result. */
async function inserted(
  { api, writes }: Writing,
  calendar: GoogleCalendar,
  event: NewEvent,
  address: string,
): Promise<GoogleEvent> {
  const told = toldOfChange(event, address);
  try {
    return await writes.insert(calendar.id, event, told);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'conflict') throw error;
    const made = await api.event(calendar.id, event.id);
    if (made.status !== 'cancelled') return made;
    throw new AppError('conflict', 'This event was created before and has been deleted since.', {
      cause: error,
    });
  }
}

async function update(
  writing: Writing,
  input: UpdateEventInput,
  { options, shown, key, series }: ChangeOrder,
): Promise<ChangeResult> {
  const { zone } = writing;
  const { event: current, calendar } = await findEvent(writing, input);
  const address = (await writing.calendars.primary()).id;
  // Read before the write, because a failure after it must not look like a failed change.
  const rule = await writing.calendars.seriesOf(calendar.id, current);
  const view = eventView(current, calendar, zone, rule);
  assertAsShown(shown, view);
  const part = partMeant(current, options);
  if (part) return updateSeries(writing, input, { event: current, calendar, part, view, key, series });

  const plan = updatePatch(input, current, zone);
  const unchanged = plan.changes.length === 0;
  const notified = toldOfUpdate(current, plan.patch, address);
  const after = unchanged ? current : await writing.writes.patch(calendar.id, current, plan.patch, notified);
  const event = eventView(after, calendar, zone, rule);
  return { event, calendarId: calendar.id, before: current, after, notified };
}

async function remove(
  writing: Writing,
  input: DeleteEventInput,
  { options, shown, key, series }: ChangeOrder,
): Promise<ChangeResult> {
  const { event: current, calendar } = await findEvent(writing, input);
  const address = (await writing.calendars.primary()).id;
  const rule = await writing.calendars.seriesOf(calendar.id, current);
  const view = eventView(current, calendar, writing.zone, rule);
  assertAsShown(shown, view);
  const part = partMeant(current, options);
  if (part) return removeSeries(writing, { event: current, calendar, part, view, key, series });

  const told = toldOfDeletion(current, address);
  const deleted = await writing.writes.remove(calendar.id, current, told);
  // What somebody else deleted first is done, but it is not this change's to tell of or to bring back.
  return {
    event: view,
    calendarId: calendar.id,
    before: deleted ? current : null,
    after: null,
    notified: deleted ? told : [],
  };
}

/**
 * The part of a series that the change means; undefined for one event. The first choice of a proposal is the
 * default: this event for an occurrence, everything for the series itself.
 */
function partMeant(event: GoogleEvent, { scope }: ChangeOptions): SeriesPart | undefined {
  if (event.recurrence !== undefined) {
    if (scope !== 'this') return 'all';
    throw new AppError('invalid', 'That is a whole series. Pick one of its events.');
  }
  return event.recurringEventId === undefined || scope === 'this' ? undefined : scope;
}

/**
 * Runs a change whose write carries the etag of what was read. When Google refuses it because the event changed in
 * between (412), everything is read, compared and worked out once more; a second change in between is a conflict.
 */
async function onFreshEvent(change: () => Promise<ChangeResult>): Promise<ChangeResult> {
  try {
    return await change();
  } catch (error) {
    if (!isOutdated(error)) throw error;
    return change();
  }
}
