import type { z } from 'zod';
import {
  freeBusyPath,
  type ProviderAnswer,
  type ProviderRead,
  type ProviderReadInput,
} from '#app/integrations/provider-request.ts';
import { AppError } from '#app/platform/errors.ts';
import { googleError } from './google-error.ts';
import { atMost } from './parallel.ts';
import {
  calendarPageSchema,
  eventPageSchema,
  eventResourceSchema,
  freeBusySchema,
  type GoogleCalendar,
  type GoogleEvent,
} from './google-event.ts';

export type EventQuery = { timeMin?: string; timeMax?: string; q?: string };

/** `originalStart` is the time that an occurrence has in the rule of its series, as Google wrote it. */
type InstancesQuery = { timeMin?: string; originalStart?: string; showDeleted?: boolean };

const pageSize = 250;

/** Requests of one person that run at the same time; more of them run into Google's limits per user. */
const parallelRequests = 6;

/** Where Google's Calendar API stands below its host. */
export const apiRoot = '/calendar/v3';

/** Path of the events of a calendar. */
export const eventsPath = (calendarId: string) =>
  `${apiRoot}/calendars/${encodeURIComponent(calendarId)}/events`;
/** Path of one event. */
export const eventPath = (calendarId: string, eventId: string) =>
  `${eventsPath(calendarId)}/${encodeURIComponent(eventId)}`;

/**
 * The reads of Google Calendar API v3 that Arlo makes, with answers checked and errors turned into `AppError`s.
 * Every list follows `nextPageToken`, also after an empty page, because Google may send those.
 */
export function googleApi(unlimited: ProviderRead) {
  const inTurn = atMost(parallelRequests);

  async function read<T>(schema: z.ZodType<T>, input: ProviderReadInput): Promise<T> {
    return checkedAnswer(schema, await inTurn(() => unlimited(input)));
  }

  async function* eventPages(path: string, query: ProviderReadInput['query']): AsyncGenerator<GoogleEvent[]> {
    let pageToken: string | undefined;
    do {
      const page = await read(eventPageSchema, {
        method: 'GET',
        path,
        query: { maxResults: pageSize, ...query, pageToken },
      });
      yield page.items;
      pageToken = page.nextPageToken;
    } while (pageToken !== undefined);
  }

  return {
    /** The person's calendar list, without hidden calendars. */
    async calendars(): Promise<GoogleCalendar[]> {
      const calendars: GoogleCalendar[] = [];
      let pageToken: string | undefined;
      do {
        const page = await read(calendarPageSchema, {
          method: 'GET',
          path: `${apiRoot}/users/me/calendarList`,
          query: { maxResults: pageSize, pageToken },
        });
        calendars.push(...page.items);
        pageToken = page.nextPageToken;
      } while (pageToken !== undefined);
      return calendars;
    },

    /** Pages of events, each occurrence of a series by itself, earliest first. */
    events: (calendarId: string, query: EventQuery) =>
      eventPages(eventsPath(calendarId), { singleEvents: true, orderBy: 'startTime', ...query }),

    /** Pages of the occurrences of a series, without the cancelled ones unless they are asked for. */
    instances: (calendarId: string, seriesId: string, query: InstancesQuery = {}) =>
      eventPages(`${eventPath(calendarId, seriesId)}/instances`, query),

    /** One event. A deleted one is answered too, with status `cancelled`. */
    event: (calendarId: string, eventId: string): Promise<GoogleEvent> =>
      read(eventResourceSchema, { method: 'GET', path: eventPath(calendarId, eventId) }),

    /**
     * Busy times of calendars by id, also of other people's. Google answers at most 50 calendars and spans of 31
     * days for certain. A calendar that it cannot read has the reason in place of its times; the reason of one that
     * does not exist or is not shared is `notFound`.
     */
    async freeBusy(
      ids: readonly string[],
      timeMin: string,
      timeMax: string,
    ): Promise<Map<string, { busy: BusyTime[] } | { failed: string }>> {
      const answer = await read(freeBusySchema, {
        method: 'POST',
        path: freeBusyPath,
        body: { timeMin, timeMax, items: ids.map((id) => ({ id })) },
      });
      return new Map(
        ids.map((id) => {
          const calendar = answer.calendars[id];
          const failed =
            calendar === undefined ? 'missing' : calendar.errors?.map((error) => error.reason)[0];
          return [
            id,
            calendar && !calendar.errors?.length ? { busy: calendar.busy } : { failed: failed ?? 'unknown' },
          ];
        }),
      );
    },
  };
}

type BusyTime = { start: string; end: string };

export type GoogleApi = ReturnType<typeof googleApi>;

/** The body of a successful answer as a schema wants it; any other answer is thrown as the error it means. */
export function checkedAnswer<T>(schema: z.ZodType<T>, answer: ProviderAnswer): T {
  if (answer.status < 200 || answer.status >= 300) throw googleError(answer);
  const result = schema.safeParse(answer.body);
  if (result.success) return result.data;
  throw new AppError('unavailable', 'Google Calendar sent an answer that Arlo doesn’t understand.', {
    cause: result.error,
  });
}
