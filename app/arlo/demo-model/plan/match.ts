import { Temporal } from 'temporal-polyfill';
import type { ModelEvent } from '#app/arlo/tool-output.ts';
import type { Moment } from '../dates/moment.ts';
import { wallOf } from '../dates/wall.ts';
import { settleTime } from '../dates/when.ts';
import type { Target } from '../understand/request.ts';
import { editDistance } from '../understand/spelling.ts';

/** Other ways to say a word of a title. */
const sameAs: Record<string, string[]> = {
  '1:1': ['one-on-one', '1-1', '1on1', '121', 'one-to-one', '1-2-1', '1-on-1'],
  'stand-up': ['standup', 'daily'],
  sync: ['sync-up', 'syncup'],
  'catch-up': ['catchup', 'catch'],
  call: ['phone', 'chat'],
  doctor: ['dr', 'gp'],
  review: ['retro'],
};

/** Words of a text, lower case and without punctuation at their ends. */
function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s,;()<>/&“”"]+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/['’]s$/, ''))
    .filter(Boolean);
}

function alike(asked: string, word: string): boolean {
  if (word === asked) return true;
  if (asked.length >= 3 && word.startsWith(asked)) return true;
  if (word.length >= 4 && asked.startsWith(word) && asked.length - word.length <= 2) return true;
  if (sameAs[word]?.includes(asked) || sameAs[asked]?.includes(word)) return true;
  if (word.replaceAll('-', '') === asked.replaceAll('-', '')) return true;
  const limit = asked.length >= 7 ? 2 : asked.length >= 4 ? 1 : 0;
  return limit > 0 && asked[0] === word[0] && editDistance(asked, word, limit) <= limit;
}

/** Words that say what kind of thing it is, and stand in few titles. */
const kindOfThing =
  /^(?:reminder|task|block|slot|entry|thing|booking|reservation|invite|invitation|session|series)s?$/;

/**
 * How well an event fits the words: 3 by its title, 2 with its organizer, 1 with its place or calendar, 0 not. One with
 * guests that the calendar's own search `found` may fit by them: lists do not name guests.
 */
export function fit(event: ModelEvent, words: string[], found = false): number {
  const title = wordsOf(event.title);
  const people = wordsOf(event.organizer ?? '');
  const around = wordsOf([event.location ?? '', event.calendar, event.video ?? ''].join(' '));
  const allIn = (wanted: string[], places: string[]) =>
    wanted.every((word) => places.some((place) => alike(word, place)));
  const within = (places: string[]) => allIn(words, places);
  const naming = words.filter((word) => !kindOfThing.test(word));
  if (within(title)) return 3;
  if (naming.length > 0 && allIn(naming, title)) return 2;
  if (within([...title, ...people]) || (found && event.guestCount !== undefined)) return 2;
  return within([...title, ...people, ...around]) ? 1 : 0;
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
  const words = target.mention ? knownWords(target.words, unique) : target.words;
  const fits = unique.map((event) => ({
    event,
    fit: words.length > 0 || !target.mention ? fit(event, words, !strict) : 0,
  }));
  const best = Math.max(0, ...fits.map((one) => one.fit));
  const named =
    best === 0
      ? strict && target.words.length > 0
        ? []
        : unique
      : fits.filter((one) => one.fit === best).map((one) => one.event);
  const timed = atTime(exactOnes(named, words), target, moment);
  const upcoming = timed.filter((event) => !isOver(event, moment));
  const dated = target.when.days !== undefined;
  const past = dated && target.pick !== 'next';
  const kept = upcoming.length > 0 && !past ? upcoming : timed;
  if (target.pick) {
    const withTime = kept.filter((event) => !event.allDay);
    const pool = withTime.length > 0 ? withTime : kept;
    if (target.pick === 'next') return pool.filter((event) => !hasBegun(event, moment)).slice(0, 1);
    if (target.pick === 'latest') return pool.filter((event) => hasBegun(event, moment)).slice(-1);
    return target.pick === 'last' ? pool.slice(-1) : pool.slice(0, 1);
  }
  return dated && target.when.days?.unit === 'day' ? kept : firstOfSeries(kept);
}

/** The events whose names, or people, hold all of these words. */
export function eventsNamed(events: ModelEvent[], words: string[]): ModelEvent[] {
  return words.length === 0 ? [] : events.filter((event) => fit(event, words) >= 2);
}

/** The words of a sentence that stand in the title of some event. */
function knownWords(words: string[], events: ModelEvent[]): string[] {
  const titles = events.map((event) => wordsOf(event.title));
  return words.filter((word) => titles.some((title) => title.some((one) => alike(word, one))));
}

/** A title that is exactly what was said beats those that only hold it. */
function exactOnes(events: ModelEvent[], words: string[]): ModelEvent[] {
  const said = words.join(' ');
  const exact = events.filter((event) => wordsOf(event.title).join(' ') === said);
  return said !== '' && exact.length > 0 ? exact : events;
}

function atTime(events: ModelEvent[], target: Target, moment: Moment): ModelEvent[] {
  const { time, edge, until, part } = target.when;
  if (!time || edge || until) return events;
  const starts = (event: ModelEvent, at: Temporal.PlainTime) =>
    !event.allDay && wallOf(event.start)?.toPlainTime().equals(at) === true;
  const usual = settleTime(time, { part });
  const found = events.filter((event) => starts(event, usual));
  if (found.length > 0 || time.sure) return found;
  const other = usual.add({ hours: 12 });
  return moment && events.filter((event) => starts(event, other));
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
