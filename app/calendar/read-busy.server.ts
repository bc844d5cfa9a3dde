import { Temporal } from 'temporal-polyfill';
import { AppError, isConnectionError } from '#app/platform/errors.ts';
import { isMarkedFree, isMaybe, takesTime, type Busy } from './busy.ts';
import type { UnreadableCalendar } from './event.ts';
import type { GoogleApi } from './google-api.server.ts';
import { calendarName, type GoogleCalendar } from './google-event.ts';
import { isWrittenByOthers } from './guests.ts';
import { unreadable } from './person-calendars.server.ts';
import type { Reading } from './read.server.ts';
import { fromGoogleTime, spanOf, startInstant } from './time.ts';
import { eventCap, readWindow, type Window } from './window.server.ts';

/** Longest span of one free/busy question that Google always answers: 31 days of 24 hours. */
const freeBusyHours = 31 * 24;

/** Most calendars of one free/busy question. */
const freeBusyCalendars = 50;

/** Busy time with the event behind it, where that may be seen. */
export type BusyEvent = Busy & { eventId: string | null; seriesId: string | null };

/**
 * The busy time of a window on every ticked calendar, earliest first, and the calendars that are not known. `free` are
 * the events of the person that take no time.
 */
export async function readBusy(
  { api, calendars, zone }: Reading,
  window: Window,
): Promise<{ busy: BusyEvent[]; free: BusyEvent[]; unreadable: UnreadableCalendar[] }> {
  const ticked = await calendars.ticked();
  const open = ticked.filter((calendar) => calendar.accessRole !== 'freeBusyReader');
  const closed = ticked.filter((calendar) => calendar.accessRole === 'freeBusyReader');
  const [events, hidden] = await Promise.all([
    readWindow({ api, zone }, open, window, { allMayFail: true }),
    readClosed(api, closed, window, zone),
  ]);
  const blocks = (found: typeof events.found): BusyEvent[] =>
    found.map(({ event, calendar, span }) => ({
      span,
      title: event.summary?.trim() || null,
      calendarName: calendarName(calendar),
      foreign: isWrittenByOthers(event, calendar),
      ...(isMaybe(event) && { maybe: true as const }),
      eventId: event.id,
      seriesId: event.recurringEventId ?? null,
    }));
  const known = blocks(events.found.filter(({ event }) => takesTime(event)));
  const cut = events.cut.map((calendar) => ({
    name: calendarName(calendar),
    reason: `it has more than ${eventCap} events in that time`,
  }));
  return {
    busy: [...known, ...hidden.busy].toSorted((a, b) =>
      Temporal.Instant.compare(startInstant(a.span, zone), startInstant(b.span, zone)),
    ),
    free: blocks(events.found.filter(({ event }) => isMarkedFree(event))),
    unreadable: [...events.unreadable, ...cut, ...hidden.unreadable],
  };
}

/** Busy time of the ticked calendars that share nothing else. */
async function readClosed(
  api: GoogleApi,
  closed: readonly GoogleCalendar[],
  window: Window,
  zone: string,
): Promise<{ busy: BusyEvent[]; unreadable: UnreadableCalendar[] }> {
  const answers = await readFreeBusy(
    api,
    closed.map(({ id }) => id),
    window,
    zone,
  );
  const result: { busy: BusyEvent[]; unreadable: UnreadableCalendar[] } = { busy: [], unreadable: [] };
  for (const calendar of closed) {
    const answer = answers.get(calendar.id);
    if (answer && 'spans' in answer) {
      const name = calendarName(calendar);
      result.busy.push(
        ...answer.spans.map((span) => ({
          span,
          title: null,
          foreign: true,
          calendarName: name,
          eventId: null,
          seriesId: null,
        })),
      );
    } else {
      result.unreadable.push(unreadable(calendar, answer?.failure));
    }
  }
  return result;
}

type FreeBusyAnswer = { spans: Busy['span'][] } | { failure: AppError };

/**
 * Busy times of calendars by id within a window, asked for in as many questions as Google's limits need. A calendar
 * that Google can't read, or one whose question fails, has the failure in place of times: part of them proves nothing.
 * Rejects only with what concerns the whole connection.
 */
export async function readFreeBusy(
  api: GoogleApi,
  ids: readonly string[],
  window: Window,
  zone: string,
): Promise<Map<string, FreeBusyAnswer>> {
  const groups = chunks(ids, freeBusyCalendars);
  const spans = freeBusySpans(window);
  const questions = groups.flatMap((group) => spans.map((span) => ({ group, span })));
  const results: Map<string, FreeBusyAnswer> = new Map(ids.map((id) => [id, { spans: [] }]));
  const answers = await Promise.all(questions.map(({ group, span }) => ask(api, group, span, zone)));
  for (const answer of answers) {
    for (const [id, part] of answer) {
      const sum = results.get(id);
      if (sum && 'failure' in sum) continue;
      results.set(id, 'failure' in part ? part : { spans: [...(sum?.spans ?? []), ...part.spans] });
    }
  }
  return results;
}

async function ask(
  api: GoogleApi,
  ids: readonly string[],
  { start, end }: Window,
  zone: string,
): Promise<[string, FreeBusyAnswer][]> {
  try {
    const answers = await api.freeBusy(ids, start.toInstant().toString(), end.toInstant().toString());
    return [...answers].map(([id, answer]) => {
      if ('failed' in answer) return [id, { failure: unansweredFor(answer.failed) }];
      const spans = answer.busy.map((block) =>
        spanOf(
          fromGoogleTime({ dateTime: block.start }, zone),
          fromGoogleTime({ dateTime: block.end }, zone),
        ),
      );
      return [id, { spans }];
    });
  } catch (failure) {
    if (!(failure instanceof AppError) || isConnectionError(failure)) throw failure;
    return ids.map((id) => [id, { failure }]);
  }
}

/** Google's reason for one calendar of a question: https://developers.google.com/workspace/calendar/api/v3/reference/freebusy. */
function unansweredFor(reason: string): AppError {
  const code = reason === 'notFound' ? 'not_found' : 'unavailable';
  return new AppError(code, 'Google Calendar couldn’t read that calendar.', { cause: { reason } });
}

/** The window in spans that Google always answers. */
function freeBusySpans({ start, end }: Window): Window[] {
  const spans: Window[] = [];
  for (let from = start; Temporal.ZonedDateTime.compare(from, end) < 0;) {
    const next = from.add({ hours: freeBusyHours });
    const to = Temporal.ZonedDateTime.compare(next, end) > 0 ? end : next;
    spans.push({ start: from, end: to });
    from = to;
  }
  return spans;
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
