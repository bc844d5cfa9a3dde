import { AppError } from '#app/platform/errors.ts';
import type { SeriesShown } from './change.ts';
import type { CalendarEvent } from './event.ts';

const changedSinceAsked = 'This event changed since you were asked, so it was left as it is.';

/**
 * Throws `conflict` when an event is not the one that the person was shown: another one, or the same with another
 * time, title or guests. A guest's answer or a new description makes no other event of it. Both are in the same zone.
 */
export function assertAsShown(shown: CalendarEvent, current: CalendarEvent): void {
  if (identity(shown) !== identity(current)) throw new AppError('conflict', changedSinceAsked);
}

/** Throws `conflict` when a series is not the one that the person was shown; see `assertAsShown`. */
export function assertSeriesAsShown(shown: SeriesShown | undefined, current: SeriesShown): void {
  if (shown === undefined || seriesIdentity(shown) !== seriesIdentity(current)) {
    throw new AppError('conflict', 'This series changed since you were asked, so it was left as it is.');
  }
}

function seriesIdentity({ id, title, start, end, recurrence, guests }: SeriesShown): string {
  return JSON.stringify([id, title, start, end, recurrence, guests]);
}

function identity(event: CalendarEvent): string {
  const guests = event.guests.map(({ email }) => email.toLowerCase()).toSorted();
  const { calendarId, id, title, allDay, start, end } = event;
  return JSON.stringify([calendarId, id, title, allDay, start, end, guests]);
}
