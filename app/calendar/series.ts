import { Temporal } from 'temporal-polyfill';
import type { MailedGuest, SeriesShown } from './change.ts';
import type { Attendee, GoogleEvent } from './google-event.ts';
import { concernsGuests, toldOfChange, toldOfUpdate } from './guests.ts';
import { fromGoogleTime } from './time.ts';

/** The event that holds the rule, and its occurrences, cancelled ones too; an endless series as far as Google lists it. */
export type Series = { master: GoogleEvent; occurrences: GoogleEvent[] };

/** Occurrences that take place. */
export function liveOccurrences({ occurrences }: Series): GoogleEvent[] {
  return occurrences.filter(({ status }) => status !== 'cancelled');
}

/** Whether an occurrence comes before another one in the rule of their series. */
function isBefore(occurrence: GoogleEvent, event: GoogleEvent): boolean {
  return Temporal.Instant.compare(placeInstant(occurrence), placeInstant(event)) < 0;
}

function placeInstant({ originalStartTime, start }: GoogleEvent): Temporal.Instant {
  const at = fromGoogleTime(originalStartTime ?? start ?? {}, 'UTC');
  return (at.allDay ? at.date.toZonedDateTime('UTC') : at.at).toInstant();
}

/** Whether nothing of a series takes place before one of its events. */
export function isFirst(series: Series, event: GoogleEvent): boolean {
  return !liveOccurrences(series).some((occurrence) => isBefore(occurrence, event));
}

/** A series without the occurrences before one of them. */
export function fromOn({ master, occurrences }: Series, event: GoogleEvent): Series {
  return { master, occurrences: occurrences.filter((occurrence) => !isBefore(occurrence, event)) };
}

/** Everybody whom Google mails when a series changes, each once: `told` says whom each of its events means. */
export function toldOfSeries(
  series: Series,
  address: string,
  told: typeof toldOfChange,
): ReturnType<typeof toldOfChange> {
  const people = [series.master, ...liveOccurrences(series)].flatMap((event) => told(event, address));
  return [...new Map(people.map((person) => [person.email.toLowerCase(), person])).values()];
}

/** Everybody whom Google mails when these fields of a series change: also the guests of only some of its events. */
export function toldOfSeriesUpdate(
  series: Series,
  patch: { attendees?: Attendee[] },
  address: string,
): MailedGuest[] {
  if (!concernsGuests(patch)) return [];
  const told = toldOfUpdate(series.master, patch, address);
  const known = new Set(told.map(({ email }) => email.toLowerCase()));
  const others = toldOfSeries(series, address, toldOfChange).filter(
    ({ email }) => !known.has(email.toLowerCase()),
  );
  return [
    ...told,
    ...(patch.attendees ? others.map((guest) => ({ ...guest, mail: 'update' as const })) : others),
  ];
}

/** What a yes to more than one event of a series is bound to. */
export function shownSeries(series: Series): SeriesShown {
  const { id, summary, start, end, recurrence } = series.master;
  const guests = [series.master, ...liveOccurrences(series)]
    .flatMap(({ attendees }) => attendees ?? [])
    .flatMap(({ email }) => email?.toLowerCase() ?? []);
  return {
    id,
    title: summary ?? '',
    start: start?.dateTime ?? start?.date ?? '',
    end: end?.dateTime ?? end?.date ?? '',
    recurrence: recurrence ?? [],
    guests: [...new Set(guests)].toSorted(),
  };
}
