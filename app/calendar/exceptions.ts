import { spanOfEvent } from './event-view.ts';
import type { Attendee, EventTime, GoogleEvent } from './google-event.ts';
import { placeOf } from './moved-span.ts';
import type { Series } from './series.ts';
import type { CalendarSpan } from './time.ts';
import { dayLabel } from './time-words.ts';
import type { EventPatch } from './write-plan.ts';

/** Fields that an occurrence can have for itself, next to its time and its guests. */
const ownFields = [
  'summary',
  'description',
  'location',
  'colorId',
  'transparency',
  'visibility',
  'reminders',
] as const;

/** What an exception has for itself, as a patch of the occurrence that stands for it in another series. */
export type OwnFields = EventPatch & { attendees?: Attendee[] };

/** Whether an occurrence takes place and was changed by itself: another time, other words or other guests than its series. */
export function isException(event: GoogleEvent, master: GoogleEvent): boolean {
  return (
    event.status !== 'cancelled' &&
    (hasOwnTime(event, master) ||
      [...ownFields, 'attendees'].some((field) => differs(event[field], master[field])))
  );
}

function differs(own: unknown, common: unknown): boolean {
  return JSON.stringify(own ?? null) !== JSON.stringify(common ?? null);
}

/**
 * Whether an occurrence is at another time than its series gives it. Over a change of the clocks the length may be
 * kept on the clock or in hours: neither is a time of its own.
 */
function hasOwnTime(event: GoogleEvent, master: GoogleEvent): boolean {
  const [own, place] = [spanOfEvent(event, 'UTC'), placeOf(master, event, 'UTC')];
  if (!isSameTime(own, place, 'start')) return true;
  return !isSameTime(own, place, 'end') && lengthOf(own) !== lengthOf(spanOfEvent(master, 'UTC'));
}

function isSameTime(a: CalendarSpan, b: CalendarSpan, side: 'start' | 'end'): boolean {
  return a.allDay === b.allDay && a[side].toString() === b[side].toString();
}

function lengthOf(span: CalendarSpan): string {
  return (span.allDay ? span.start.until(span.end) : span.start.until(span.end)).toString();
}

/**
 * What an exception has for itself in a series, to be written to the occurrence that stands for it in another one:
 * guests who join or leave with the series do so here too. What `asked` sets is left out, because it means this very
 * occurrence.
 */
export function ownFieldsOf(
  event: GoogleEvent,
  series: { old: GoogleEvent; next: GoogleEvent },
  asked: EventPatch = {},
): OwnFields {
  const own = ownFields.filter((field) => !(field in asked) && differs(event[field], series.old[field]));
  return {
    ...Object.fromEntries(own.map((field) => [field, event[field] ?? null])),
    ...(differs(event.attendees, series.old.attendees) && { attendees: guestsOf(event, series) }),
    ...(hasOwnTime(event, series.old) &&
      !('start' in asked) && { start: wholeTime(event.start), end: wholeTime(event.end) }),
  };
}

function guestsOf(event: GoogleEvent, { old, next }: { old: GoogleEvent; next: GoogleEvent }): Attendee[] {
  const address = ({ email }: Attendee) => email?.toLowerCase() ?? '';
  const among = (list: Attendee[] | undefined) => new Set((list ?? []).map(address));
  const [before, after, own] = [among(old.attendees), among(next.attendees), among(event.attendees)];
  const kept = (event.attendees ?? []).filter(
    (guest) => after.has(address(guest)) || !before.has(address(guest)),
  );
  const joined = (next.attendees ?? []).filter(
    (guest) => !before.has(address(guest)) && !own.has(address(guest)),
  );
  return [...kept, ...joined];
}

const mostNamed = 5;

/**
 * What has to be said of another rule for a series some of whose events were changed by themselves: it has no place for
 * them. By date alone, as the model reads it too. Null when there are none.
 */
export function exceptionsNotice({ master, occurrences }: Series, zone: string): string | null {
  const days = occurrences
    .filter((event) => isException(event, master))
    .map((event) => dayLabel(spanOfEvent(event, zone).start));
  if (days.length === 0) return null;
  const more = days.length > mostNamed ? ` and ${days.length - mostNamed} more` : '';
  return `Events of this series that were changed by themselves have no place in the new rule and may be lost: ${days.slice(0, mostNamed).join(', ')}${more}.`;
}

/** A time for a patch, with what it has not cleared by name: Google merges objects. */
export function wholeTime(time: EventTime | undefined): NonNullable<EventPatch['start']> {
  return { date: time?.date ?? null, dateTime: time?.dateTime ?? null, timeZone: time?.timeZone ?? null };
}
