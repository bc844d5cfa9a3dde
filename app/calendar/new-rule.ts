import { AppError } from '#app/platform/errors.ts';
import type { EventTime, GoogleEvent } from './google-event.ts';
import { writtenZone } from './moved-span.ts';
import { checkedRecurrence } from './recurrence.ts';
import { recurrenceWords } from './recurrence-words.ts';
import { fromGoogleSpan, type CalendarTime, toGoogleTime } from './time.ts';
import type { EventPatch } from './write-plan.ts';

/**
 * Another rule for an event or a series (`target`), asked for with `event`: the fields to write and the words before
 * and after; undefined when nothing changes. No lines end the repetition. `times` are new times of the same change.
 * Throws `invalid` for a rule that is none, and when one occurrence is to stop repeating.
 */
export function newRule(
  lines: string[] | undefined,
  event: GoogleEvent,
  target: GoogleEvent,
  times: EventPatch,
  zone: string,
): { patch: EventPatch; words: [before: string, after: string] } | undefined {
  if (lines === undefined) return undefined;
  const before = target.recurrence?.length
    ? recurrenceWords(target.recurrence, target.start ?? {}, zone)
    : '';
  if (lines.length === 0) {
    if (event.recurringEventId !== undefined) throw new AppError('invalid', oneOfSeries);
    return before === '' ? undefined : { patch: { recurrence: null }, words: [before, ''] };
  }
  if (target.recurringEventId !== undefined) throw new AppError('invalid', oneOfSeries);
  const start = written(times.start ?? target.start);
  const zoned = { ...target, start };
  const span = fromGoogleSpan(start, written(times.end ?? target.end), writtenZone(zoned, zone));
  const recurrence = checkedRecurrence(lines, span, zone);
  if (JSON.stringify(recurrence) === JSON.stringify(target.recurrence)) return undefined;
  // Google repeats a time only where it knows the zone of it, which a single event need not have.
  const time = (at: CalendarTime) => ({ ...(at.allDay ? {} : { date: null }), ...toGoogleTime(at) });
  const zones: EventPatch = span.allDay
    ? {}
    : { start: time({ allDay: false, at: span.start }), end: time({ allDay: false, at: span.end }) };
  return { patch: { ...zones, recurrence }, words: [before, recurrenceWords(recurrence, start, zone)] };
}

/** What becomes of the rule of a series that moves, in words; undefined where it reads the same. */
export function shiftedWords(
  patch: EventPatch,
  { recurrence, start }: GoogleEvent,
  zone: string,
): [before: string, after: string] | undefined {
  if (!patch.recurrence || !recurrence || !start || !patch.start) return undefined;
  const before = recurrenceWords(recurrence, start, zone);
  const after = recurrenceWords(patch.recurrence, written(patch.start), zone);
  return before === after ? undefined : [before, after];
}

const oneOfSeries =
  'That is one event of a series. Use the seriesId as eventId to change how the whole series repeats.';

/** A time without what a patch clears in it. */
function written(time: EventPatch['start']): EventTime {
  const { date, dateTime, timeZone } = time ?? {};
  return { ...(date && { date }), ...(dateTime && { dateTime }), ...(timeZone && { timeZone }) };
}
