import { Temporal } from 'temporal-polyfill';
import type { ModelEvent } from '#app/arlo/tool-output.ts';
import type { Outcome } from '../outcome.ts';
import { readProblem } from '../say/problems.ts';
import { wallTime } from '../dates/wall.ts';
import { isEmpty } from '../dates/when.ts';
import type { Target } from '../understand/request.ts';
import { eventsMeant, firstOfSeries, isOn, isOver } from './match.ts';
import { eventsMentioned, isNamedExactly, isNamedWhole } from './mentioned.ts';
import { ofMonthNamed } from './month-named.ts';
import { alike, wordsOf } from './title-words.ts';
import { rangeOf, timeOf, type DateRange } from './range.ts';
import { answer, call, outcomesOf, type Answer, type Desk, type Step } from './step.ts';

/** Where the search for an event stands. */
export type Search =
  | { state: 'searching'; step: Step }
  | { state: 'failed'; step: Answer }
  | { state: 'unnamed' }
  /** `several`: each of them was named, so all are meant. */
  | { state: 'done'; events: ModelEvent[]; unreadable: string[]; several?: true };

/**
 * Finds the event that a target means: one that is known from before is read afresh, others are searched by
 * their words and days, and once more by likeness when the calendar's own search finds nothing. With `exactly` all
 * words of a name have to fit.
 */
export function locate(target: Target, desk: Desk, exactly = false): Search {
  const { orElse, ...named } = target;
  const found = locateNamed(named, desk, exactly);
  const none = found.state === 'done' && found.events.length === 0;
  return none && orElse ? locateNamed(ofTheDay(orElse, target), desk, exactly) : found;
}

/** "The drummer is away on the 20th, so delete that date": of what is in hand, the one that is on the day that was said. */
function ofTheDay(event: ModelEvent, { when: { days } }: Target): Target {
  if (!days || isOn(event, { days })) return { words: [], when: {}, event };
  return { words: wordsOf(event.title), name: event.title, when: { days } };
}

function locateNamed(target: Target, desk: Desk, exactly: boolean): Search {
  const { event, events } = target;
  if (events) return { state: 'done', events, unreadable: [] };
  if (event) {
    const outcome = outcomesOf(desk, 'getCalendarEvent')[0];
    const { eventId, calendarId } = event;
    if (!outcome)
      return { state: 'searching', step: call({ tool: 'getCalendarEvent', input: { eventId, calendarId } }) };
    if (outcome.kind === 'problem')
      return { state: 'failed', step: answer(readProblem(outcome), { events: [] }) };
    return { state: 'done', events: outcome.kind === 'event' ? [outcome.event] : [], unreadable: [] };
  }
  if (target.words.length === 0 && isEmpty(target.when) && !target.pick) return { state: 'unnamed' };
  return target.mention ? lookThrough(target, desk) : search(target, desk, exactly);
}

/** Words asked of the calendar's own search when the event is further away than four weeks. */
const mostAsked = 5;

/**
 * Finds what a sentence speaks of. Only some of its words name the event, so all events of the next weeks are looked
 * through, then those further away that have one of the words.
 */
function lookThrough(target: Target, desk: Desk): Search {
  const { today } = desk.moment;
  const [first, ...more] = outcomesOf(desk, 'getCalendarEvents');
  const day = (target.when.days ?? target.near?.days)?.from;
  if (!first) {
    const range = searchRange(target, desk);
    const near = target.near?.days?.to ?? today;
    const last =
      Temporal.PlainDate.compare(near, today.add({ days: 27 })) > 0 ? near : today.add({ days: 27 });
    const input = range.startDate ? range : { startDate: today.toString(), endDate: last.toString() };
    return { state: 'searching', step: call({ tool: 'getCalendarEvents', input }) };
  }
  const problem = [first, ...more].find((outcome) => outcome.kind === 'problem');
  if (problem?.kind === 'problem') return { state: 'failed', step: answer(readProblem(problem)) };
  const seen = eventsIn([first, ...more]);
  const likely = eventsMeant(seen, target, desk.moment, true);
  const sure = likely.length > 0 && isNamedWhole(seen, target);
  const isMeant = !target.whole || (sure && isNamedExactly(seen, target));
  const events = isMeant ? likely : onTheDay(likely, target);
  const words = target.words.filter((word) => /^\p{L}{3,}/u.test(word)).slice(0, mostAsked);
  if (sure || more.length > 0 || words.length === 0 || !isEmpty(target.when))
    return { state: 'done', events, unreadable: unreadableIn([first, ...more]) };
  const span = {
    startDate: (day && Temporal.PlainDate.compare(day, today) < 0 ? day : today).toString(),
    endDate: today.add({ days: 365 }).toString(),
  };
  const calls = words.map((query) => ({ tool: 'getCalendarEvents' as const, input: { ...span, query } }));
  return { state: 'searching', step: call(...calls) };
}

/** Those that are on the day that was named. */
function onTheDay(events: ModelEvent[], { near }: Target): ModelEvent[] {
  const day = near?.days?.from.toString();
  return events.filter(({ start }) => start.slice(0, 10) === day);
}

/** "The tax return day" is that of the tax return. */
const dayBehind = /(?<=\S) day$/;

function search(target: Target, desk: Desk, exactly: boolean): Search {
  const { today } = desk.moment;
  const range = searchRange(target, desk);
  const query = target.words.join(' ').replace(dayBehind, '');
  const [first, ...more] = outcomesOf(desk, 'getCalendarEvents');
  if (!first) {
    const input = { ...range, ...(query && { query }) };
    return { state: 'searching', step: call({ tool: 'getCalendarEvents', input }) };
  }
  if (first.kind === 'problem') return { state: 'failed', step: answer(readProblem(first)) };
  const found = onThatDay(eventsMeant(eventsIn([first]), target, desk.moment, false), target, desk);
  if (found.length > 0 || query === '')
    return { state: 'done', events: found, unreadable: unreadableIn([first]) };
  if (more.length === 0) {
    const fortnights = { startDate: today.toString(), endDate: today.add({ days: 27 }).toString() };
    const near = call({ tool: 'getCalendarEvents', input: range.startDate ? range : fortnights });
    if (range.startDate || near.kind !== 'calls') return { state: 'searching', step: near };
    const year = { startDate: today.toString(), endDate: today.add({ days: 365 }).toString(), query };
    const parts = (target.parts ?? []).map((words) => ({ ...year, query: words.join(' ') }));
    const far = (parts.length > 0 ? parts : [year]).map((input) => ({
      tool: 'getCalendarEvents' as const,
      input,
    }));
    return { state: 'searching', step: call(...near.calls, ...far) };
  }
  const problem = more.find((outcome) => outcome.kind === 'problem');
  if (problem?.kind === 'problem') return { state: 'failed', step: answer(readProblem(problem)) };
  const events = onThatDay(eventsMeant(eventsIn(more), target, desk.moment, true), target, desk);
  const unreadable = unreadableIn(more);
  if (events.length > 0) return { state: 'done', events, unreadable };
  const asked = range.startDate ? 1 : 1 + (target.parts?.length ?? 1);
  const later = aWeekLater(target, desk) ?? ofMonthNamed(target, today);
  if (later && more.length === asked)
    return { state: 'searching', step: call({ tool: 'getCalendarEvents', input: searchRange(later, desk) }) };
  const there = later ? eventsMeant(eventsIn(more.slice(asked)), later, desk.moment, true) : [];
  if (there.length > 0) return { state: 'done', events: there, unreadable };
  const all = eventsIn([first, ...more]);
  const each = eachNamed(target, all, desk);
  if (each.length > 0) return { state: 'done', events: each, unreadable, several: true };
  // "The flight and the night train in March": the month may be that of the last one alone.
  const apart = isOfMonth(target.when) ? (target.parts ?? []) : [];
  if (apart.length > 0 && more.length === 1 && !later) {
    const year = { startDate: today.toString(), endDate: today.add({ days: 365 }).toString() };
    const calls = apart.map((words) => ({
      tool: 'getCalendarEvents' as const,
      input: { ...year, query: words.join(' ') },
    }));
    return { state: 'searching', step: call(...calls) };
  }
  const rest = apart.length > 0 ? eachNamed({ ...target, when: {} }, all, desk) : [];
  if (rest.some((event) => isOn(event, target.when)))
    return { state: 'done', events: rest, unreadable, several: true };
  return { state: 'done', events: exactly ? [] : partlyNamed(target, all, desk), unreadable };
}

/** A day, or a week, is said of all that is named with it; in a month not all of it has to be. */
function isOfMonth({ days }: Target['when']): boolean {
  return days !== undefined && days.from.until(days.to).days > 26;
}

/** "The call on monday", said on a Monday that has none: the next one. */
function aWeekLater(target: Target, { moment: { today } }: Desk): Target | undefined {
  const { days, ...when } = target.when;
  if (!days?.weekday || !days.from.equals(today) || !days.to.equals(today)) return undefined;
  const next = today.add({ days: 7 });
  return { ...target, when: { ...when, days: { from: next, to: next, unit: 'day' } } };
}

/** "The boiler man": when no event holds all the words, the one that alone holds most of them. */
function partlyNamed(target: Target, events: ModelEvent[], { moment }: Desk): ModelEvent[] {
  const dated = eventsMeant(events, { ...target, words: [] }, moment, false);
  const best =
    target.words.length > 1
      ? firstOfSeries(eventsMentioned(dated, { ...target, parts: [target.words] }))
      : [];
  return best.length === 1
    ? best.filter(({ title }) => !isWithOther(title, target) && !isKindAlone(title, target))
    : [];
}

/** "The call with the solicitor" is not just any call. */
function isKindAlone(title: string, { words }: Target): boolean {
  const shared = words.filter((word) => wordsOf(title).some((one) => alike(word, one)));
  return (
    shared.length > 0 &&
    shared.every((word) => /^(?:call|meeting|chat|session|class|review|sync|1:1)$/.test(word))
  );
}

/** The 1:1 with Tomas is not the one with Priya. */
function isWithOther(title: string, { name = '' }: Target): boolean {
  const [asked, present] = [name, title].map((text) => /\bwith (\p{L}+)/iu.exec(text)?.[1]?.toLowerCase());
  return asked !== undefined && present !== undefined && !alike(asked, present);
}

/** "The haircut and the dentist": the event of each name, if every name has just one. */
function eachNamed({ parts = [], when }: Target, events: ModelEvent[], { moment }: Desk): ModelEvent[] {
  const found = parts.map((words) => eventsMeant(events, { words, when }, moment, true));
  return found.every(({ length }) => length === 1) ? found.flat() : [];
}

/** "On monday", said on one: today, or else, when there is nothing of that name, a week from now. */
function isTodayByName({ words, when }: Target, { moment }: Desk): boolean {
  return words.length > 0 && when.days?.weekday === true && when.days.from.equals(moment.today);
}

function onThatDay(events: ModelEvent[], target: Target, desk: Desk): ModelEvent[] {
  if (!isTodayByName(target, desk)) return events;
  const { today } = desk.moment;
  const on = (day: Temporal.PlainDate) =>
    events.filter((event) => event.start.startsWith(day.toString()) && !isOver(event, desk.moment));
  const now = on(today);
  return now.length > 0 ? now : on(today.add({ days: 7 }));
}

/** Where to look. A time alone does not narrow it when there is a name: the demo "from 3" may be on any day. */
function searchRange(target: Target, desk: Desk): DateRange {
  const { words, when } = target;
  const { moment } = desk;
  if (isTodayByName(target, desk))
    return { startDate: moment.today.toString(), endDate: moment.today.add({ days: 7 }).toString() };
  const { time, edge: _edge, until: _until, ...rest } = when;
  if (words.length > 0 || !time) return rangeOf(rest, moment);
  const at = timeOf({ ...rest, time }, moment);
  // A quarter of an hour is enough to see what is on at that time, and reads no more than that.
  return at ? { startDate: wallTime(at), endDate: wallTime(at.add({ minutes: 15 })) } : rangeOf(when, moment);
}

function eventsIn(outcomes: Outcome[]): ModelEvent[] {
  return outcomes.flatMap((outcome) => (outcome.kind === 'events' ? outcome.events : []));
}

function unreadableIn(outcomes: Outcome[]): string[] {
  return [...new Set(outcomes.flatMap((outcome) => (outcome.kind === 'events' ? outcome.unreadable : [])))];
}
