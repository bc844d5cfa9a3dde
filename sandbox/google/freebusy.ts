import { z } from 'zod';
import { ok, readBody, type ApiResponse, type Context } from './context.ts';
import { badRequest, calendarError, invalid, required, timeRangeEmpty } from './errors.ts';
import { eventsOf } from './event-store.ts';
import { withoutNulls, type JsonObject } from './json.ts';
import { resolveCalendarId, roleOf } from './roles.ts';
import {
  exceptionsBySeries,
  instancesOf,
  isSeries,
  place,
  touches,
  type Placed,
  type Range,
} from './series.ts';
import type { Calendar, StoredEvent } from './state.ts';
import { formatInZone, formatUtc, isTimeZone, parseInstant } from './times.ts';

const hour = 3_600_000;
/** 90 days, and an hour for the clocks going back in between. */
const longestRange = 90 * 24 * hour + hour;
const mostCalendars = 50;

const freeBusyRequest = z.object({
  timeMin: z.string().optional(),
  timeMax: z.string().optional(),
  timeZone: z.string().optional(),
  items: z.array(z.object({ id: z.string() })).default([]),
  calendarExpansionMax: z.number().int().optional(),
  groupExpansionMax: z.number().int().optional(),
});

/** POST freeBusy: what cannot be read is an entry with errors, never an error of the whole request. */
export function queryFreeBusy(context: Context): ApiResponse {
  const parsed = freeBusyRequest.safeParse(withoutNulls(readBody(context)));
  if (!parsed.success) throw badRequest();
  const { items, timeZone = 'UTC', calendarExpansionMax = mostCalendars } = parsed.data;
  const range = readRange(parsed.data.timeMin, parsed.data.timeMax);
  if (!isTimeZone(timeZone)) throw invalid('Invalid time zone definition.');
  if (calendarExpansionMax > mostCalendars || calendarExpansionMax < 1) {
    throw invalid('Invalid value for calendarExpansionMax.');
  }
  const tooMany = items.length > calendarExpansionMax;
  const calendars: JsonObject = {};
  for (const { id } of items) {
    const calendar = tooMany ? undefined : readableCalendar(context, id);
    calendars[id] = calendar
      ? { busy: busyTimes(context, calendar, range).map((block) => renderBlock(block, timeZone)) }
      : {
          errors: [{ domain: 'global', reason: tooMany ? 'tooManyCalendarsRequested' : 'notFound' }],
          busy: [],
        };
  }
  return ok({
    kind: 'calendar#freeBusy',
    timeMin: formatUtc(range.fromMs),
    timeMax: formatUtc(range.toMs),
    calendars,
  });
}

function readRange(timeMin: string | undefined, timeMax: string | undefined): Range {
  if (timeMin === undefined) throw required('Missing timeMin parameter.');
  if (timeMax === undefined) throw required('Missing timeMax parameter.');
  const range = { fromMs: parseInstant(timeMin), toMs: parseInstant(timeMax) };
  if (range.fromMs >= range.toMs) throw timeRangeEmpty();
  if (range.toMs - range.fromMs > longestRange) {
    throw calendarError('timeRangeTooLong', 'The requested time range is too long.', {
      location: 'timeMax',
      locationType: 'parameter',
    });
  }
  return range;
}

function readableCalendar(context: Context, id: string): Calendar | undefined {
  const resolved = resolveCalendarId(id, context.caller.email);
  const { calendars } = context.state;
  const calendar = Object.hasOwn(calendars, resolved) ? calendars[resolved] : undefined;
  return calendar && roleOf(calendar, context.caller.email) ? calendar : undefined;
}

/** Times in which a calendar counts as busy: inside the range, in order, with what overlaps or touches made one. */
function busyTimes(context: Context, calendar: Calendar, range: Range): { startMs: number; endMs: number }[] {
  const blocks: { startMs: number; endMs: number }[] = [];
  for (const { startMs, endMs } of placedIn(context, calendar, range)) {
    const block = { startMs: Math.max(startMs, range.fromMs), endMs: Math.min(endMs, range.toMs) };
    const last = blocks.at(-1);
    if (last && block.startMs <= last.endMs) last.endMs = Math.max(last.endMs, block.endMs);
    else if (block.endMs > block.startMs) blocks.push(block);
  }
  return blocks;
}

function placedIn(context: Context, calendar: Calendar, range: Range): Placed[] {
  const events = eventsOf(context.state, calendar.id);
  const exceptions = exceptionsBySeries(events);
  return Object.values(events)
    .flatMap((event) => {
      if (isSeries(event)) {
        return instancesOf(event, exceptions.get(event.id) ?? [], calendar.timeZone, range);
      }
      const partOfSeries = event.recurringEventId !== undefined && event.recurringEventId in events;
      return partOfSeries ? [] : [place(event, calendar.timeZone)];
    })
    .filter((placed) => touches(placed, range) && blocksTime(placed.event, calendar.id))
    .toSorted((left, right) => left.startMs - right.startMs);
}

/** Cancelled, transparent and declined events leave the time free, and so does where somebody works. */
function blocksTime(event: StoredEvent, calendarId: string): boolean {
  if (event.status === 'cancelled' || event.transparency === 'transparent') return false;
  if (event.eventType === 'workingLocation') return false;
  const own = event.attendees?.find(({ email }) => email === calendarId);
  return own?.responseStatus !== 'declined';
}

function renderBlock({ startMs, endMs }: { startMs: number; endMs: number }, zone: string): JsonObject {
  return { start: formatInZone(startMs, zone), end: formatInZone(endMs, zone) };
}
