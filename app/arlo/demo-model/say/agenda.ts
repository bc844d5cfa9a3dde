import { Temporal } from 'temporal-polyfill';
import type { ModelEvent } from '#app/arlo/tool-output.ts';
import type { Moment } from '../dates/moment.ts';
import { wallOf } from '../dates/wall.ts';
import type { Pick } from '../understand/request.ts';
import { settleTime, type When } from '../dates/when.ts';
import { clock, countOf, onDay, shortDate, timesOf, titleOf, weekday, whenInWords } from './words.ts';

/** The span of a question in words that end a sentence: `tomorrow`, `this week`, `on Thursday after 15:00`. */
export function spanInWords(when: When, moment: Moment): string {
  const { days } = when;
  if (when.soon !== undefined) return `in the next ${when.soon === 60 ? 'hour' : `${when.soon} minutes`}`;
  if (when.instant) return `at ${clock(when.instant.toPlainTime(), moment)}`;
  if (days && !days.from.equals(days.to)) {
    const parts = when.part && when.part !== 'night' && !when.time ? `, in the ${when.part}s` : '';
    return manyDays(days, moment) + parts + timeInWords(when, moment);
  }
  const day = days ? onDay(days.from, moment) : 'today';
  if (when.time) return day + timeInWords(when, moment);
  if (days?.edge === 'until') return `until ${day.replace(/^on /, '')}`;
  if (days?.edge === 'from') return `from ${day.replace(/^on /, '')} on`;
  if (when.part) return partOfDay(when, day);
  return when.rest && day === 'today' ? 'for the rest of today' : day;
}

function timeInWords({ time, until, edge, part }: When, moment: Moment): string {
  if (!time) return '';
  const at = clock(settleTime(time, { part }), moment);
  if (until) return ` between ${at} and ${clock(settleTime(until, { part }), moment)}`;
  return edge === 'from' ? ` after ${at}` : edge === 'until' ? ` before ${at}` : ` at ${at}`;
}

function partOfDay(when: When, day: string): string {
  if (day === 'today')
    return when.part === 'evening' || when.part === 'night'
      ? 'this evening'
      : when.part === 'lunchtime'
        ? 'today at lunchtime'
        : `this ${when.part}`;
  return when.part === 'lunchtime' ? `${day} at lunchtime` : `${day} ${when.part}`;
}

function manyDays(days: NonNullable<When['days']>, moment: Moment): string {
  const { from, to, unit } = days;
  const { today } = moment;
  const ahead = today.until(from).days;
  if (unit === 'weekend') {
    if (ahead <= 6 && today.until(to).days >= 0) return 'this weekend';
    return ahead > 6 && ahead <= 13 && today.dayOfWeek <= 7 && ahead - (6 - today.dayOfWeek) === 7
      ? 'next weekend'
      : range(from, to, moment);
  }
  if (unit === 'week') {
    if (ahead <= 0 && ahead > -7) return 'this week';
    if (ahead > 0 && ahead <= 7) return 'next week';
    if (ahead <= -7 && ahead > -14) return 'last week';
    return `in the week of ${shortDate(from, moment)}`;
  }
  if (unit === 'month') {
    const months = (from.year - today.year) * 12 + from.month - today.month;
    if (months === 0) return 'this month';
    if (months === 1) return 'next month';
    return `in ${from.toLocaleString('en-GB', { month: 'long' })}${from.year === today.year ? '' : ` ${from.year}`}`;
  }
  if (unit === 'year') return from.year === today.year ? 'this year' : `in ${from.year}`;
  if (from.equals(today)) {
    const length = today.until(to).days + 1;
    if (days.edge === undefined && length <= 31) return `in the next ${length} days`;
  }
  return range(from, to, moment);
}

function range(from: Temporal.PlainDate, to: Temporal.PlainDate, moment: Moment): string {
  return `from ${shortDate(from, moment)} to ${shortDate(to, moment)}`;
}

/** "You have 4 events tomorrow, the first at 09:30." The page shows the events themselves. */
export function agendaText(events: ModelEvent[], when: When, moment: Moment, who: string): string {
  const span = spanInWords(when, moment);
  const withWho = who ? ` with ${who}` : '';
  if (events.length === 0) {
    if (who) return `I don’t see anything${withWho} ${span}.`;
    return when.rest || span.startsWith('for ') ? 'Nothing else today.' : `Nothing on your calendar ${span}.`;
  }
  const [first] = events;
  if (events.length === 1 && first)
    return `You have one event${withWho} ${span}: ${titleOf(first)}${placed(first, when, moment)}.`;
  const oneDay = !when.days || when.days.from.equals(when.days.to);
  const timed = events.filter((event) => !event.allDay);
  if (oneDay) {
    const times = timed[0] && timesOf(timed[0]);
    const begun = times && when.days && Temporal.PlainDate.compare(times.from, when.days.from) < 0;
    const start = begun ? undefined : times;
    const allDay = events.length - timed.length;
    return `You have ${events.length} events${withWho} ${span}${start ? `, the first at ${clock(start.start, moment)}` : ''}${allDayText(allDay, events.length)}.`;
  }
  return `You have ${events.length} events${withWho} ${span}.${fullest(events)}`;
}

function allDayText(count: number, all: number): string {
  if (count === 0) return '';
  return `; ${count === all ? 'all' : count === 1 ? 'one' : count} of them all day`;
}

function placed(event: ModelEvent, when: When, moment: Moment): string {
  const times = timesOf(event);
  if (!times) return '';
  const oneDay = !when.days || when.days.from.equals(when.days.to);
  if (event.allDay) return oneDay ? ', all day' : ` ${whenInWords(event, moment)}`;
  return oneDay ? ` at ${clock(times.start, moment)}` : ` ${whenInWords(event, moment)}`;
}

/** Which day holds most, when one does. */
function fullest(events: ModelEvent[]): string {
  const counts = new Map<string, number>();
  for (const { allDay, start } of events) {
    if (allDay) continue;
    const day = start.slice(0, dateLength);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const ranked = [...counts].toSorted(([, one], [, other]) => other - one);
  const [[day = '', count = 0] = [], [, second] = []] = ranked;
  const date = wallOf(day)?.toPlainDate();
  if (!date || count < 2 || second === count || counts.size > 7) return '';
  return ` ${weekday(date)} is the fullest day, with ${count}.`;
}

/** Of an ISO 8601 time, what names its day. */
const dateLength = 10;

/** "Your next meeting is Stand-up, today at 09:30." */
export function pickedText(event: ModelEvent, pick: Pick, when: When, moment: Moment): string {
  const place = event.location ? `, ${titleOf({ ...event, title: event.location })}` : '';
  const named =
    pick === 'next'
      ? 'Next'
      : `${pick === 'first' ? 'First' : 'Last'} ${when.days && when.days.unit !== 'day' ? spanInWords(when, moment) : ''}`.trim();
  const times = timesOf(event);
  const time =
    times && !event.allDay
      ? `${onDay(times.from, moment).replace(/^on /, '')} ${clock(times.start, moment)} – ${clock(times.end, moment)}`
      : whenInWords(event, moment);
  return `${named} is ${titleOf(event)}, ${time}${place}.`;
}

/** "3 events tomorrow." */
export function countText(count: number, when: When, moment: Moment, who: string): string {
  const withWho = who ? ` with ${who}` : '';
  const span = spanInWords(when, moment);
  return count === 0 ? `None${withWho} ${span}.` : `You have ${countOf(count, 'event')}${withWho} ${span}.`;
}
