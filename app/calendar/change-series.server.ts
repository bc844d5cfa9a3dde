import { AppError } from '#app/platform/errors.ts';
import { assertSeriesAsShown } from './as-shown.ts';
import type { ChangeOrder } from './calendar.ts';
import type { ChangeResult, SeriesScope, UpdateEventInput } from './change.ts';
import type { CalendarEvent } from './event.ts';
import { eventIdFor } from './event-id.server.ts';
import { eventView } from './event-view.ts';
import type { Writing } from './execute.server.ts';
import { eventNotFound } from './google-error.ts';
import type { GoogleCalendar, GoogleEvent } from './google-event.ts';
import { toldOfDeletion } from './guests.ts';
import type { Found } from './read.server.ts';
import { planAll, planFollowing, planHead } from './series-plan.ts';
import { readSeries } from './series.server.ts';
import { fromOn, isFirst, shownSeries, toldOfSeries, toldOfSeriesUpdate, type Series } from './series.ts';
import { ended, exceptionImages, writeAll, writeSplit } from './series-writes.server.ts';
import { startInstant, type CalendarSpan } from './time.ts';

/** Part of a series that means more than one event. */
export type SeriesPart = Exclude<SeriesScope, 'this'>;

/** A change of more than one event of a series, asked for with one of them. */
type SeriesOrder = Found &
  Pick<ChangeOrder, 'key' | 'series'> & {
    part: SeriesPart;
    /** The event that was asked for, as the person sees it. */
    view: CalendarEvent;
  };

/** Changes a series, or an event of it and all that follow. Rejects with `conflict` when it is not as it was shown. */
export async function updateSeries(
  writing: Writing,
  input: UpdateEventInput,
  order: SeriesOrder,
): Promise<ChangeResult> {
  const { event, calendar, view } = order;
  const { series, part, address } = await seriesAsShown(writing, order);
  const { master } = series;
  const calendarId = calendar.id;
  if (part === 'all') {
    const plan = planAll(input, event, series, writing.zone);
    if (plan.changes.length === 0) {
      return { event: view, calendarId, before: master, after: master, notified: [] };
    }
    const told = toldOfSeriesUpdate(series, plan.patch, address);
    const written = await writeAll({ writing, calendar, address, told }, series, plan);
    const moved = await viewInSeries(writing, calendar, written.after, plan.span);
    return { event: moved, calendarId, before: master, ...written, notified: told };
  }
  const plan = planFollowing(input, event, series, writing.zone);
  const told = toldOfSeriesUpdate(fromOn(series, event), plan.patch, address);
  const tail = { ...plan.tail, id: eventIdFor(order.key) };
  const written = await writeSplit({ writing, calendar, address, told }, series, { ...plan, tail });
  const moved = await viewInSeries(writing, calendar, written.made, plan.span);
  return { event: moved, calendarId, before: master, ...written, notified: told };
}

/** Deletes a series, or an event of it and all that follow. Rejects like `updateSeries`. */
export async function removeSeries(writing: Writing, order: SeriesOrder): Promise<ChangeResult> {
  const { event, calendar, view } = order;
  const { series, part, address } = await seriesAsShown(writing, order);
  const { master } = series;
  if (part === 'all') {
    const told = toldOfSeries(series, address, toldOfDeletion);
    const deleted = await writing.writes.remove(calendar.id, master, told);
    // What somebody else deleted first is done, but it is not this change's to tell of or to bring back.
    return {
      event: view,
      calendarId: calendar.id,
      before: deleted ? master : null,
      after: null,
      notified: deleted ? told : [],
    };
  }
  const told = toldOfSeries(fromOn(series, event), address, toldOfDeletion);
  const { head } = planHead(event, series, writing.zone);
  const after = await ended({ writing, calendar, address, told }, master, head);
  const exceptions = exceptionImages(series);
  return { event: view, calendarId: calendar.id, before: master, after, exceptions, notified: told };
}

/** The series of an event as it is now. From its first event on is all of it. */
async function seriesAsShown(
  writing: Writing,
  { event, calendar, part, series: shown }: SeriesOrder,
): Promise<{ series: Series; part: SeriesPart; address: string }> {
  const series = await readSeries(writing, { event, calendar });
  if (series === undefined || series.master.status === 'cancelled') {
    throw new AppError('not_found', eventNotFound);
  }
  assertSeriesAsShown(shown, shownSeries(series));
  const address = (await writing.calendars.primary()).id;
  return { series, address, part: isFirst(series, event) ? 'all' : part };
}

/** The occurrence that now stands at the asked time, whose id may be a new one; else the series. */
async function viewInSeries(
  { api, zone }: Writing,
  calendar: GoogleCalendar,
  moved: GoogleEvent,
  span: CalendarSpan,
): Promise<CalendarEvent> {
  const timeMin = startInstant(span, zone).toString({ smallestUnit: 'second' });
  try {
    for await (const [first] of api.instances(calendar.id, moved.id, { timeMin })) {
      if (first !== undefined) return eventView(first, calendar, zone, moved);
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
  return eventView(moved, calendar, zone);
}
