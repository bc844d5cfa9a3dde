import { askedSpan, askedZone, clockNotice, elsewhereNotice, inOwnZone, sentences } from './asked-time.ts';
import type { CreateEventInput, FieldChange, UpdateEventInput } from './change.ts';
import type { MeetRequest } from './conference.ts';
import { spanOfEvent } from './event-view.ts';
import { fieldChanges, fieldPatch, newExtras } from './field-plan.ts';
import type { Attendee, EventTime, GoogleEvent } from './google-event.ts';
import { checkedAddress } from './guests.ts';
import { movedSeries, movedSpan, placeOf, writtenZone } from './moved-span.ts';
import { newRule, shiftedWords } from './new-rule.ts';
import { checkedRecurrence } from './recurrence.ts';
import type { OwnReminders } from './reminders.ts';
import { shiftedRecurrence } from './shifted-recurrence.ts';
import { fromGoogleSpan, isSameSpan, toGoogleTime, type CalendarSpan } from './time.ts';

/** The fields of an event that Arlo writes. `null` clears a field; a patch leaves out what it does not change. */
export type EventPatch = {
  status?: 'confirmed';
  summary?: string | null;
  description?: string | null;
  location?: string | null;
  start?: { [field in keyof EventTime]?: string | null };
  end?: { [field in keyof EventTime]?: string | null };
  recurrence?: string[] | null;
  attendees?: Attendee[];
  reminders?: NonNullable<GoogleEvent['reminders']>;
  colorId?: string | null;
  /** A new one, or one that the event had. */
  conferenceData?: MeetRequest | NonNullable<GoogleEvent['conferenceData']> | null;
};

export type NewEvent = {
  id: string;
  summary: string;
  start: EventTime;
  end: EventTime;
  description?: string;
  location?: string;
  attendees?: { email: string }[];
  recurrence?: string[];
  reminders?: OwnReminders;
  colorId?: string;
  conferenceData?: MeetRequest;
};

/**
 * The event that a create asks for. Its zone, which goes with every time, is the asked one, else `zone` (IANA, the
 * person's). Throws `invalid`.
 */
export function newEvent(input: CreateEventInput, id: string, zone: string): NewEvent {
  const { span } = askedSpan(input, zone);
  const attendees = [...new Set((input.attendees ?? []).map(checkedAddress))].map((email) => ({ email }));
  return {
    id,
    summary: input.title,
    ...googleTimes(span),
    ...(input.description && { description: input.description }),
    ...(input.location && { location: input.location }),
    ...(attendees.length > 0 && { attendees }),
    ...(input.recurrence?.length && { recurrence: checkedRecurrence(input.recurrence, span, zone) }),
    ...newExtras(input, id),
  };
}

/**
 * What an update changes on one event, or on a whole series when `series` is given and `event` is the occurrence it
 * was asked for. Fields that would stay the same are left out; an empty patch changes nothing. The guest list is part
 * of it only when guests come or go, so that Google keeps them and their answers.
 */
export function updatePatch(
  input: UpdateEventInput,
  event: GoogleEvent,
  zone: string,
  series?: GoogleEvent,
): { patch: EventPatch; span: CalendarSpan; changes: FieldChange[]; notice: string | null } {
  const target = series ?? event;
  const old = series ? placeOf(series, event, zone) : spanOfEvent(event, zone);
  const asked = askedZone(input.timeZone, zone);
  const span = inOwnZone(movedSpan(old, input, asked, writtenZone(event, zone)), zone);
  const moved = !isSameSpan(old, span);
  const times: EventPatch = moved
    ? series
      ? seriesTimes(series, event, span, zone)
      : eventTimes(event, span, zone)
    : {};
  const rule = newRule(input.recurrence, event, target, times, zone);
  const patch = { ...times, ...rule?.patch, ...fieldPatch(input, target) };
  const repeats = rule?.words ?? shiftedWords(times, target, zone);
  const changes = fieldChanges(patch, target, {
    ...(moved && { times: { old, span } }),
    ...(repeats && { repeats }),
  });
  const notice = moved
    ? sentences(clockNotice([input.startTime, input.endTime], asked), elsewhereNotice(span, asked, zone))
    : null;
  return { patch, span, changes, notice };
}

/** New times for one event, written in the event's own zone. */
function eventTimes(event: GoogleEvent, span: CalendarSpan, zone: string): EventPatch {
  return patchedTimes(inZone(span, writtenZone(event, zone)));
}

/** How far a whole series moves: the span of its first event before and after, and that distance in days. */
export type SeriesMove = { from: CalendarSpan; to: CalendarSpan; days: number };

/**
 * How far a series moves when one of its occurrences goes to `span`; without it, not at all. In the zone in which the
 * series is written.
 */
export function seriesMove(
  series: GoogleEvent,
  event: GoogleEvent,
  span: CalendarSpan | undefined,
  zone: string,
): SeriesMove {
  const written = writtenZone(series, zone);
  const from = fromGoogleSpan(series.start ?? {}, series.end, written);
  if (span === undefined) return { from, to: from, days: 0 };
  // An occurrence that was moved by itself still stands for its original place in the series.
  const moved = movedSeries(from, placeOf(series, event, zone), span, written);
  return { from, to: moved.span, days: moved.days };
}

/** New times for a whole series: its first occurrence moves as far as the asked one, and the rule moves along. */
function seriesTimes(series: GoogleEvent, event: GoogleEvent, span: CalendarSpan, zone: string): EventPatch {
  const { from, to, days } = seriesMove(series, event, span, zone);
  return {
    ...patchedTimes(to),
    ...(series.recurrence && { recurrence: shiftedRecurrence(series.recurrence, from, to, days) }),
  };
}

/** Times for a new event, in the zone they are given in. */
export function googleTimes(span: CalendarSpan): { start: EventTime; end: EventTime } {
  return span.allDay
    ? { start: { date: span.start.toString() }, end: { date: span.end.toString() } }
    : {
        start: toGoogleTime({ allDay: false, at: span.start }),
        end: toGoogleTime({ allDay: false, at: span.end }),
      };
}

/** Times for a patch. Google merges objects, so the other kind of time has to be cleared by name. */
function patchedTimes(span: CalendarSpan): Pick<EventPatch, 'start' | 'end'> {
  const { start, end } = googleTimes(span);
  const cleared = span.allDay ? { dateTime: null, timeZone: null } : { date: null };
  return { start: { ...cleared, ...start }, end: { ...cleared, ...end } };
}

function inZone(span: CalendarSpan, zone: string): CalendarSpan {
  if (span.allDay) return span;
  return { allDay: false, start: span.start.withTimeZone(zone), end: span.end.withTimeZone(zone) };
}
