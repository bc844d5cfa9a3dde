import { AppError, isConnectionError } from '#app/platform/errors.ts';
import type { UnreadableCalendar } from './event.ts';
import type { GoogleApi } from './google-api.server.ts';
import { calendarName, type GoogleCalendar, type GoogleEvent } from './google-event.ts';

/** The calendars of one person, read once, and the series behind their occurrences. */
export type PersonCalendars = {
  /** Every calendar in the person's list, the primary one first. */
  all(): Promise<GoogleCalendar[]>;
  /** The calendars the person has ticked in Google Calendar; the primary one when none is. */
  ticked(): Promise<GoogleCalendar[]>;
  /** The person's own calendar, whose id is their address. */
  primary(): Promise<GoogleCalendar>;
  /** The event that holds the recurrence of an occurrence; undefined when it is none or cannot be read. */
  seriesOf(calendarId: string, event: GoogleEvent): Promise<GoogleEvent | undefined>;
};

/** Makes the view of one person's calendars. It remembers what it read, so make one for each request or run. */
export function personCalendars(api: GoogleApi): PersonCalendars {
  let calendars: Promise<GoogleCalendar[]> | undefined;
  const series = new Map<string, Promise<GoogleEvent | undefined>>();

  async function read(): Promise<GoogleCalendar[]> {
    const list = await api.calendars();
    const reader = list.find((calendar) => calendar.primary)?.id;
    return [
      ...list.filter((calendar) => calendar.primary),
      ...list.filter((calendar) => !calendar.primary),
    ].map((calendar) => ({ ...calendar, reader }));
  }

  const all = () => {
    calendars ??= read().catch((error: unknown) => {
      calendars = undefined;
      throw error;
    });
    return calendars;
  };

  async function primary(): Promise<GoogleCalendar> {
    const calendar = (await all()).find((entry) => entry.primary);
    if (calendar === undefined)
      throw new AppError('not_found', 'This Google account has no calendar of its own.');
    return calendar;
  }

  return {
    all,
    primary,
    async ticked() {
      const ticked = (await all()).filter((calendar) => calendar.selected);
      return ticked.length > 0 ? ticked : [await primary()];
    },
    seriesOf(calendarId, event) {
      const id = event.recurringEventId;
      if (id === undefined) return Promise.resolve(undefined);
      const key = JSON.stringify([calendarId, id]);
      const known = series.get(key);
      if (known !== undefined) return known;
      // The words for the repetition are extra: an event is shown without them rather than not at all.
      const reading = api.event(calendarId, id).catch((error: unknown) => {
        if (isConnectionError(error)) throw error;
        return undefined;
      });
      series.set(key, reading);
      return reading;
    },
  };
}

const reasons: Partial<Record<AppError['code'], string>> = {
  not_found: 'Google no longer has it',
  forbidden: 'its events are not shared with you',
  rate_limited: 'Google is getting too many requests right now',
  unavailable: 'Google didn’t answer',
};

/** A calendar that could not be read, with the reason in plain words. Rethrows what concerns the whole connection. */
export function unreadable(calendar: GoogleCalendar, error: unknown): UnreadableCalendar {
  if (!(error instanceof AppError) || isConnectionError(error)) throw error;
  return { name: calendarName(calendar), reason: reasons[error.code] ?? 'Google didn’t let Arlo read it' };
}
