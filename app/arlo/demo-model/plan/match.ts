import { Temporal } from 'temporal-polyfill';
import type { ModelEvent } from '#app/arlo/tool-output.ts';
import type { Moment } from '../dates/moment.ts';
import { wallOf } from '../dates/wall.ts';
import { settleTime, type When } from '../dates/when.ts';
import type { Target } from '../understand/request.ts';
import { eventsMentioned } from './mentioned.ts';
import { alike, withPieces, wordsOf } from './title-words.ts';

/** Words that say what kind of thing it is, and stand in few titles. */
const kindOfThing =
  /^(?:reminder|task|block|slot|entry|thing|booking|reservation|invite|invitation|session|series|one|day)s?$/;

/**
 * How well an event fits the words: 3 by its title, 2 with its organizer, 1 with its place or calendar, 0 not. One with
 * guests that the calendar's own search `found` may fit by them: lists do not name guests.
 */
export function fit(event: ModelEvent, words: string[], found = false): number {
  const title = withPieces(wordsOf(event.title));
  const people = wordsOf(event.organizer ?? '');
  const around = wordsOf([event.location ?? '', event.calendar, event.video ?? ''].join(' '));
  const allIn = (wanted: string[], places: string[]) =>
    wanted.every((word) => places.some((place) => alike(word, place)));
  const within = (places: string[]) => allIn(words, places);
  const naming = words.filter((word) => !kindOfThing.test(word));
  if (within(title)) return 3;
  if (naming.length > 0 && allIn(naming, title)) return 2;
  if (within([...title, ...people]) || (found && event.guestCount !== undefined)) return 2;
  if (within([...title, ...people, ...around])) return 1;
  // "The run" is a parkrun.
  const isPart = (word: string) =>
    word.length >= 3 && title.some((one) => one.length >= word.length + 3 && one.endsWith(word));
  return naming.length > 0 && naming.every(isPart) ? 1 : 0;
}

/**
 * The events that a target means, earliest first: the best fits to its words and time, and of a series only the
 * first one, unless a day was named. `strict` is false for events that the calendar's own search found.
 */
export function eventsMeant(
  events: ModelEvent[],
  target: Target,
  moment: Moment,
  strict: boolean,
): ModelEvent[] {
  const unique = [
    ...new Map(events.map((event) => [`${event.calendarId} ${event.eventId}`, event])).values(),
  ];
  unique.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const named = target.mention ? eventsMentioned(unique, target) : bestFits(unique, target.words, strict);
  const timed = nearest(atTime(named, target), target);
  const upcoming = timed.filter((event) => !isOver(event, moment));
  const past = target.when.days !== undefined && target.pick !== 'next';
  const kept = upcoming.length > 0 && !past ? upcoming : timed;
  if (target.pick) {
    const withTime = kept.filter((event) => !event.allDay);
    const pool = withTime.length > 0 ? withTime : kept;
    if (target.pick === 'next') return pool.filter((event) => !hasBegun(event, moment)).slice(0, 1);
    if (target.pick === 'latest') return pool.filter((event) => hasBegun(event, moment)).slice(-1);
    return target.pick === 'last' ? pool.slice(-1) : pool.slice(0, 1);
  }
  // "From Wednesday on": of a series, the first from then on.
  const { unit, edge } = target.when.days ?? {};
  return unit === 'day' && edge !== 'from' ? kept : firstOfSeries(kept);
}

function bestFits(events: ModelEvent[], words: string[], strict: boolean): ModelEvent[] {
  const fits = events.map((event) => ({ event, fit: fit(event, words, !strict) }));
  const best = Math.max(0, ...fits.map((one) => one.fit));
  if (best === 0) return strict && words.length > 0 ? [] : events;
  return exactOnes(
    fits.filter((one) => one.fit === best).map((one) => one.event),
    words,
  );
}

/** Of several, those on the days, and at the time, that the words hint at. */
function nearest(events: ModelEvent[], { near }: Target): ModelEvent[] {
  if (!near) return events;
  const { days } = near;
  const there = events.filter(({ start }) => {
    const day = start.slice(0, 10);
    return days !== undefined && day >= days.from.toString() && day <= days.to.toString();
  });
  const left = there.length > 0 ? there : events;
  const then = near.time ? atTime(left, { words: [], when: near }) : [];
  return then.length > 0 ? then : left;
}

/** The events whose names, or people, hold all of these words. */
export function eventsNamed(events: ModelEvent[], words: string[]): ModelEvent[] {
  return words.length === 0 ? [] : events.filter((event) => fit(event, words) >= 2);
}

/** A title that is exactly what was said beats those that only hold it. */
function exactOnes(events: ModelEvent[], words: string[]): ModelEvent[] {
  const said = words.join(' ');
  const exact = events.filter((event) => wordsOf(event.title).join(' ') === said);
  return said !== '' && exact.length > 0 ? exact : events;
}

function atTime(events: ModelEvent[], target: Target): ModelEvent[] {
  const { time, edge, until, part } = target.when;
  if (!time || edge || until) return events;
  const starts = (event: ModelEvent, at: Temporal.PlainTime) =>
    !event.allDay && wallOf(event.start)?.toPlainTime().equals(at) === true;
  const usual = settleTime(time, { part });
  const found = events.filter((event) => starts(event, usual));
  if (found.length > 0 || time.sure) return found;
  const other = usual.add({ hours: 12 });
  return events.filter((event) => starts(event, other));
}

/** Of each series only its first event here. */
export function firstOfSeries(events: ModelEvent[]): ModelEvent[] {
  return events.filter(
    (event, index) =>
      event.seriesId === undefined ||
      events.findIndex((other) => other.seriesId === event.seriesId) === index,
  );
}

/** Whether the event has ended. */
export function isOver(event: ModelEvent, moment: Moment): boolean {
  const end = wallOf(event.end);
  return end !== undefined && Temporal.PlainDateTime.compare(end, moment.now.toPlainDateTime()) <= 0;
}

/** Whether the event has started. */
export function hasBegun(event: ModelEvent, moment: Moment): boolean {
  const start = wallOf(event.start);
  return start !== undefined && Temporal.PlainDateTime.compare(start, moment.now.toPlainDateTime()) <= 0;
}

/** Whether an event is on the days that were said. */
export function isOn({ start }: ModelEvent, { days }: When): boolean {
  const day = start.slice(0, 'YYYY-MM-DD'.length);
  return !days || (day >= days.from.toString() && day <= days.to.toString());
}
