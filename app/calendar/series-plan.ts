import { AppError } from '#app/platform/errors.ts';
import type { FieldChange, UpdateEventInput } from './change.ts';
import { isException, ownFieldsOf, type OwnFields } from './exceptions.ts';
import type { GoogleEvent } from './google-event.ts';
import { placeOf, writtenZone } from './moved-span.ts';
import { utcStamp } from './recurrence.ts';
import { fromOn, type Series } from './series.ts';
import { splitRecurrence } from './split.ts';
import { fromGoogleSpan, fromGoogleTime, type CalendarSpan, type CalendarTime } from './time.ts';
import { googleTimes, seriesMove, updatePatch, type EventPatch, type SeriesMove } from './write-plan.ts';

/** What a change of many events of a series writes. */
export type SeriesPlan = {
  changes: FieldChange[];
  /** Where the occurrence that was asked for will be. */
  span: CalendarSpan;
  /** What is written to the series. */
  patch: EventPatch;
  /** Occurrences that had been changed by themselves, and have to be so again at their new place. */
  carried: Carried[];
};

type Carried = {
  /** The start that the rule gives it now: a date, or an instant in ISO 8601. */
  originalStart: string;
  fields: OwnFields;
};

/** The new series of a divided one, with the id that it gets. */
export type SeriesTail = Omit<GoogleEvent, 'id'> & { id: string };

/** More writes than these can't be made, or taken back, in the time that a change has. */
const mostCarried = 20;

/** What an update does to a whole series when it is asked for with `event`, one of its occurrences or itself. */
export function planAll(
  input: UpdateEventInput,
  event: GoogleEvent,
  series: Series,
  zone: string,
): SeriesPlan {
  const { patch, span, changes } = updatePatch(input, event, zone, series.master);
  // While the rule stays as it is, so does every occurrence that was changed by itself; another one has no place for it.
  if (patch.start === undefined || input.recurrence) return { patch, span, changes, carried: [] };
  const move = seriesMove(series.master, event, span, zone);
  return { changes, span, ...withExceptions(patch, series, event, move) };
}

/**
 * What an update does to an occurrence and all that follow: `head` is what is left of the series before it, `tail`
 * the new series, without an id. Throws `invalid` when the series can't be divided there.
 */
export function planFollowing(
  input: UpdateEventInput,
  event: GoogleEvent,
  series: Series,
  zone: string,
): SeriesPlan & { head: EventPatch; tail: Omit<GoogleEvent, 'id'> } {
  const { head, tail } = planHead(event, series, zone);
  const { patch, span, changes } = updatePatch(input, event, zone, tail.master);
  const move = seriesMove(tail.master, event, patch.start && span, zone);
  // The new series is a change for its guests, whatever else becomes of it.
  const whole = { recurrence: tail.master.recurrence ?? [], ...patch };
  const plan = input.recurrence ? { patch: whole, carried: [] } : withExceptions(whole, tail, event, move);
  const { recurrence = [], ...single } = { ...copyOf(tail.master), ...withoutNulls(plan.patch) };
  const made = recurrence.length > 0 ? { ...single, recurrence } : single;
  return { changes, span, ...plan, head, tail: made };
}

/** The series before an occurrence, as the patch that ends it there, and the rest as a series. */
export function planHead(
  event: GoogleEvent,
  series: Series,
  zone: string,
): { head: EventPatch; tail: Series } {
  const { master } = series;
  const written = writtenZone(master, zone);
  const first = fromGoogleSpan(master.start ?? {}, master.end, written);
  const at = fromGoogleTime(event.originalStartTime ?? event.start ?? {}, written);
  const { head, tail } = splitRecurrence(master.recurrence ?? [], first, at);
  return {
    head: { recurrence: head.length > 0 ? head : null },
    tail: {
      master: { ...master, ...googleTimes(placeOf(master, event, written)), recurrence: tail },
      occurrences: fromOn(series, event).occurrences,
    },
  };
}

/** A patch of a series that gets other start times, with its cancelled occurrences skipped and the changed ones carried. */
function withExceptions(
  patch: EventPatch,
  { master, occurrences }: Series,
  asked: GoogleEvent,
  move: SeriesMove,
): Pick<SeriesPlan, 'patch' | 'carried'> {
  const next: GoogleEvent = { ...master, ...withoutNulls(patch) };
  const carried = occurrences
    .filter((event) => isException(event, master))
    .map((event) => ({
      originalStart: placeText(movedPlace(event, move)),
      fields: ownFieldsOf(event, { old: master, next }, event.id === asked.id ? patch : {}),
    }))
    .filter(({ fields }) => Object.keys(fields).length > 0);
  if (carried.length > mostCarried) {
    const many = `${carried.length} events of this series were changed by themselves`;
    throw new AppError(
      'invalid',
      `${many}, too many to keep all of them. Change one event, or make a new series.`,
    );
  }
  const skipped = occurrences
    .filter(({ status }) => status === 'cancelled')
    .map((event) => movedPlace(event, move));
  const lines = next.recurrence ?? [];
  return {
    patch: skipped.length > 0 ? { ...patch, recurrence: [...lines, skipLine(skipped)] } : patch,
    carried,
  };
}

/** The start that an occurrence has by the rule once its series has moved. */
function movedPlace(event: GoogleEvent, { from, to, days }: SeriesMove): CalendarTime {
  const zone = from.allDay ? 'UTC' : from.start.timeZoneId;
  const at = fromGoogleTime(event.originalStartTime ?? event.start ?? {}, zone);
  const date = (at.allDay ? at.date : at.at.toPlainDate()).add({ days });
  if (to.allDay) return { allDay: true, date };
  const inZone = to.start.timeZoneId;
  if (at.allDay || from.allDay)
    return {
      allDay: false,
      at: date.toZonedDateTime({ timeZone: inZone, plainTime: to.start.toPlainTime() }),
    };
  // One that the clocks had moved is at the hour of the series again.
  const regular = at.at
    .toPlainDate()
    .toZonedDateTime({ timeZone: zone, plainTime: from.start.toPlainTime() });
  if (regular.equals(at.at))
    return {
      allDay: false,
      at: date.toZonedDateTime({ timeZone: inZone, plainTime: to.start.toPlainTime() }),
    };
  const shift = from.start.toPlainDateTime().until(to.start.toPlainDateTime());
  return { allDay: false, at: at.at.toPlainDateTime().add(shift).toZonedDateTime(inZone) };
}

function placeText(time: CalendarTime): string {
  return time.allDay ? time.date.toString() : time.at.toInstant().toString();
}

/** Cancelled occurrences as dates that the series leaves out, so that they are gone with the same write that moves it. */
function skipLine(times: readonly CalendarTime[]): string {
  const dates = times.map((time) =>
    time.allDay ? time.date.toString().replaceAll('-', '') : utcStamp(time.at.toInstant()),
  );
  return `${times[0]?.allDay ? 'EXDATE;VALUE=DATE' : 'EXDATE'}:${dates.join(',')}`;
}

/** Fields that a new series takes over from the one that it goes on from. */
const copied = [
  'summary',
  'description',
  'location',
  'start',
  'end',
  'recurrence',
  'colorId',
  'attendees',
  'reminders',
  'transparency',
  'visibility',
  'guestsCanInviteOthers',
  'guestsCanModify',
  'guestsCanSeeOtherGuests',
  'anyoneCanAddSelf',
  'extendedProperties',
  'source',
  'attachments',
];

function copyOf(master: GoogleEvent): Omit<GoogleEvent, 'id'> {
  const fields = copied.filter((field) => master[field] !== undefined).map((field) => [field, master[field]]);
  // A call that exists is shared; asking for one would make another.
  const { createRequest: _, ...call } = master.conferenceData ?? {};
  return {
    ...Object.fromEntries(fields),
    ...(master.conferenceData && { conferenceData: call }),
  };
}

/** What an event has after a patch that clears fields by null. */
function withoutNulls(patch: EventPatch): Partial<GoogleEvent> {
  const kept = (value: unknown): unknown =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null))
      : (value ?? undefined);
  return Object.fromEntries(Object.entries(patch).map(([field, value]) => [field, kept(value)]));
}
