import { createHash } from 'node:crypto';
import type { SandboxState, StoredEvent } from './state.ts';
import { formatUtc, parseInstant, renderTime } from './times.ts';
import type { Timeline } from './timeline.ts';
import { sameJson } from './json.ts';

/** The events of one calendar, by id. Cancelled ones stay, as tombstones. */
export function eventsOf(state: SandboxState, calendarId: string): Record<string, StoredEvent> {
  return (state.events[calendarId] ??= {});
}

/** The event stored under an id; a series' plain instances are not stored. */
export function storedEvent(state: SandboxState, calendarId: string, id: string): StoredEvent | undefined {
  const events = eventsOf(state, calendarId);
  return Object.hasOwn(events, id) ? events[id] : undefined;
}

/** Epoch milliseconds of the last write of an event; no other event shares it. */
export function lastChange(event: StoredEvent): number {
  return event.changedAt ?? parseInstant(event.updated);
}

/**
 * Stores an event as a new write: gives it a fresh etag and, unless nothing but its reminders is new, a fresh
 * `updated`.
 */
export function putEvent(
  state: SandboxState,
  timeline: Timeline,
  calendarId: string,
  event: StoredEvent,
): StoredEvent {
  const before = storedEvent(state, calendarId, event.id);
  const stamp = timeline.stamp();
  const { changedAt: _, ...fresh } = { ...inZoneOf(state, calendarId, event), updated: formatUtc(stamp) };
  const remindersOnly = before && changesRemindersOnly(before, fresh);
  const written = remindersOnly ? { ...fresh, updated: before.updated, changedAt: stamp } : fresh;
  eventsOf(state, calendarId)[event.id] = written;
  return written;
}

/** Like `putEvent`, but leaves an event alone that would not change. */
export function putEventIfChanged(
  state: SandboxState,
  timeline: Timeline,
  calendarId: string,
  event: StoredEvent,
): StoredEvent {
  const before = storedEvent(state, calendarId, event.id);
  if (before && sameJson(contentOf(before), contentOf(inZoneOf(state, calendarId, event)))) return before;
  return putEvent(state, timeline, calendarId, event);
}

/** The event with the offsets of its calendar, so that equal times are equal text. */
function inZoneOf(state: SandboxState, calendarId: string, event: StoredEvent): StoredEvent {
  const zone = state.calendars[calendarId]?.timeZone ?? 'UTC';
  const { originalStartTime } = event;
  return {
    ...event,
    start: renderTime(event.start, zone),
    end: renderTime(event.end, zone),
    ...(originalStartTime && { originalStartTime: renderTime(originalStartTime, zone) }),
  };
}

function changesRemindersOnly(before: StoredEvent, after: StoredEvent): boolean {
  if (sameJson(before.reminders, after.reminders)) return false;
  return sameJson(contentOf({ ...before, reminders: after.reminders }), contentOf(after));
}

function contentOf(event: StoredEvent) {
  const { updated: _, changedAt: __, ...content } = event;
  return content;
}

const base32hex = '0123456789abcdefghijklmnopqrstuv';

/** An id as Google's servers make them: 26 characters of base32hex, the same for the same seed. */
export function newEventId(seed: string): string {
  const digest = createHash('sha256').update(seed).digest();
  return Array.from(digest.subarray(0, 26), (byte) => base32hex[byte % 32]).join('');
}

/** The id of an imported event: an underscore and the base32hex form of its iCalUID. */
export function importedEventId(iCalUID: string): string {
  let bits = '';
  for (const byte of Buffer.from(iCalUID)) bits += byte.toString(2).padStart(8, '0');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return `_${groups.map((group) => base32hex[Number.parseInt(group.padEnd(5, '0'), 2)]).join('')}`;
}
