import type { CalendarAccess } from './roles.ts';
import { eventsOf, storedEvent } from './event-store.ts';
import { expand, occurrenceOf, type Occurrence } from './recurrence.ts';
import type { SandboxState, StoredEvent } from './state.ts';
import { millisecondsOf } from './times.ts';

export type Range = { fromMs: number; toMs: number };

/** An event on a calendar with the time it takes, in epoch milliseconds. */
export type Placed = { event: StoredEvent; startMs: number; endMs: number };

export function isSeries(event: StoredEvent): boolean {
  return (event.recurrence?.length ?? 0) > 0;
}

/** True when an event takes time inside a range: it ends after its begin and starts before its end. */
export function touches({ startMs, endMs }: { startMs: number; endMs: number }, range: Range): boolean {
  return endMs > range.fromMs && startMs < range.toMs;
}

export function place(event: StoredEvent, zone: string): Placed {
  return { event, startMs: millisecondsOf(event.start, zone), endMs: millisecondsOf(event.end, zone) };
}

/** The exceptions of each series of a calendar, cancelled ones too, by the id of the series. */
export function exceptionsBySeries(events: Record<string, StoredEvent>): Map<string, StoredEvent[]> {
  const found = new Map<string, StoredEvent[]>();
  for (const event of Object.values(events)) {
    if (event.recurringEventId === undefined) continue;
    const siblings = found.get(event.recurringEventId);
    if (siblings) siblings.push(event);
    else found.set(event.recurringEventId, [event]);
  }
  return found;
}

/**
 * The instances of a series that touch a range, exceptions in place of what they replace. Cancelled instances are
 * among them; those of a cancelled series are all cancelled. An exception whose original time the rule no longer
 * gives is left out: it rests, and is back when the rule gives that time again.
 */
export function instancesOf(
  master: StoredEvent,
  exceptions: readonly StoredEvent[],
  zone: string,
  range: Range,
): Placed[] {
  const replaced = new Map(exceptions.map((exception) => [exception.id, exception]));
  const plain = expand(master, zone, range)
    .filter((occurrence) => !replaced.has(`${master.id}_${occurrence.key}`))
    .map((occurrence) => ({
      event: instanceOf(master, occurrence),
      startMs: occurrence.startMs,
      endMs: occurrence.endMs,
    }));
  const changed = exceptions
    .map((exception) => place(withSeriesStatus(exception, master), zone))
    .filter((placed) => touches(placed, range) && isOccurrence(master, placed.event, zone));
  return [...plain, ...changed];
}

/** False for an exception whose original time the rule of its series no longer gives. */
export function isOccurrence(master: StoredEvent, exception: StoredEvent, zone: string): boolean {
  const key = exception.id.slice(master.id.length + 1);
  return isSeries(master) && occurrenceOf(master, key, zone) !== undefined;
}

/**
 * Finds an event by id: a stored one, or an instance of a series, which needs no storage until it is changed.
 * An id that names no occurrence of its series gives undefined.
 */
export function findEvent(state: SandboxState, access: CalendarAccess, id: string): StoredEvent | undefined {
  const zone = access.calendar.timeZone;
  const stored = storedEvent(state, access.id, id);
  if (stored) {
    const master = stored.recurringEventId && storedEvent(state, access.id, stored.recurringEventId);
    if (!master) return stored;
    return isOccurrence(master, stored, zone) ? withSeriesStatus(stored, master) : undefined;
  }
  const [, masterId = '', key = ''] = /^(.+)_(\d{8}(?:T\d{6}Z)?)$/.exec(id) ?? [];
  const master = storedEvent(state, access.id, masterId);
  if (!master || !isSeries(master)) return undefined;
  const occurrence = occurrenceOf(master, key, zone);
  return occurrence && instanceOf(master, occurrence);
}

/** Whether anything of a series takes place in a range. */
export function seriesTouches(
  master: StoredEvent,
  exceptions: readonly StoredEvent[],
  zone: string,
  range: Range,
): boolean {
  return instancesOf(master, exceptions, zone, range).some(({ event }) => event.status !== 'cancelled');
}

/** The last moment up to which a series without an end is spread out when nobody asks for less. */
export function horizon(nowMs: number, fromMs: number): number {
  const fiveYears = 5 * 366 * 86_400_000;
  return Math.max(nowMs, fromMs) + fiveYears;
}

export function exceptionsOf(state: SandboxState, calendarId: string, masterId: string): StoredEvent[] {
  return Object.values(eventsOf(state, calendarId)).filter((event) => event.recurringEventId === masterId);
}

function withSeriesStatus(exception: StoredEvent, master: StoredEvent): StoredEvent {
  return master.status === 'cancelled' ? { ...exception, status: 'cancelled' } : exception;
}

function instanceOf(master: StoredEvent, occurrence: Occurrence): StoredEvent {
  const { recurrence: _, ...shared } = master;
  return {
    ...shared,
    id: `${master.id}_${occurrence.key}`,
    recurringEventId: master.id,
    originalStartTime: occurrence.start,
    start: occurrence.start,
    end: occurrence.end,
  };
}
