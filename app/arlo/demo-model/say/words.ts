import { Temporal } from 'temporal-polyfill';
import type { ModelEvent } from '#app/arlo/tool-output.ts';
import type { Moment } from '../dates/moment.ts';
import { wallOf } from '../dates/wall.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const titleCap = 80;

/**
 * Text from outside, made safe inside Arlo's own: one line, at most 80 characters, and nothing that the page would
 * read as markdown.
 */
export function plain(text: string): string {
  const line = text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  const short = line.length > titleCap ? `${line.slice(0, titleCap - 1).trimEnd()}…` : line;
  return short.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}

/** Title of an event, or words for one without. */
export function titleOf(event: ModelEvent): string {
  return plain(event.title) || 'an event without a title';
}

/** `Thursday` */
export function weekday(date: Temporal.PlainDate): string {
  return weekdays[date.dayOfWeek - 1] ?? '';
}

/** `Thu 3 Dec`, with the year when it is not this one; `Thu Dec 3` and `Thu Dec 3, 2027` where the month leads. */
export function shortDate(date: Temporal.PlainDate, moment: Moment): string {
  const day = weekday(date).slice(0, 3);
  const month = months[date.month - 1];
  const isThisYear = date.year === moment.today.year;
  return moment.dayFirst
    ? `${day} ${date.day} ${month}${isThisYear ? '' : ` ${date.year}`}`
    : `${day} ${month} ${date.day}${isThisYear ? '' : `, ${date.year}`}`;
}

/** `today`, `tomorrow`, `yesterday`, `on Thursday` within the coming week, else `on Thu 3 Dec`. */
export function onDay(date: Temporal.PlainDate, moment: Moment): string {
  const ahead = moment.today.until(date).days;
  if (ahead === 0) return 'today';
  if (ahead === 1) return 'tomorrow';
  if (ahead === -1) return 'yesterday';
  return ahead > 1 && ahead < 7 ? `on ${weekday(date)}` : `on ${shortDate(date, moment)}`;
}

/** `15:00`, or `3:00 PM` where the clock has twelve hours. */
export function clock({ hour, minute }: { hour: number; minute: number }, moment: Moment): string {
  const minutes = String(minute).padStart(2, '0');
  if (!moment.hour12) return `${String(hour).padStart(2, '0')}:${minutes}`;
  return `${hour % 12 || 12}:${minutes} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** A tool’s `Thu 26 Nov, 16:30 – 17:30` as the person writes it. */
export function labelInWords(label: string, moment: Moment): string {
  const days = moment.dayFirst ? label : label.replace(/\b(\d{1,2}) ([A-Z][a-z]{2})\b/g, '$2 $1');
  return plain(
    days.replace(/\b(\d\d):(\d\d)\b/g, (_, hour, minute) =>
      clock({ hour: Number(hour), minute: Number(minute) }, moment),
    ),
  );
}

/** `45 minutes`, `an hour`, `1 h 30 min` */
export function lengthInWords(minutes: number): string {
  if (minutes < 60) return `${minutes} minutes`;
  if (minutes === 60) return 'an hour';
  const rest = minutes % 60;
  return rest === 0 ? `${minutes / 60} hours` : `${Math.floor(minutes / 60)} h ${rest} min`;
}

/** `a, b and c` */
export function listOf(items: string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** `one event`, `3 events` */
export function countOf(count: number, thing: string): string {
  return count === 1 ? `one ${thing}` : `${count} ${thing}s`;
}

/** First letter in upper case. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export type EventTimes = {
  start: Temporal.PlainDateTime;
  end: Temporal.PlainDateTime;
  /** First and last day, both included. */
  from: Temporal.PlainDate;
  to: Temporal.PlainDate;
};

/** Wall times of an event; undefined when a tool sent something that is no time. */
export function timesOf(event: ModelEvent): EventTimes | undefined {
  const [start, end] = [wallOf(event.start), wallOf(event.end)];
  if (!start || !end) return undefined;
  const from = start.toPlainDate();
  const lastMoment = Temporal.PlainDateTime.compare(end, start) > 0 ? end.subtract({ nanoseconds: 1 }) : end;
  return { start, end, from, to: lastMoment.toPlainDate() };
}

/** When an event is, in a sentence: `tomorrow at 09:30`, `on Thu 3 Dec, all day`. */
export function whenInWords(event: ModelEvent, moment: Moment): string {
  const times = timesOf(event);
  if (!times) return `on ${event.when}`;
  const day = onDay(times.from, moment);
  if (!event.allDay) return `${day} at ${clock(times.start, moment)}`;
  return times.from.equals(times.to)
    ? `${day}, all day`
    : `${day.replace(/^on /, 'from ')} to ${shortDate(times.to, moment)}, all day`;
}

/** `Thu 26 Nov, 13:00 – 14:00`, `Thu 3 Dec, all day` */
export function eventSpan(event: ModelEvent, moment: Moment): string {
  const times = timesOf(event);
  if (!times) return event.when;
  const first = shortDate(times.from, moment);
  const last = times.from.equals(times.to) ? '' : ` – ${shortDate(times.to, moment)}`;
  return event.allDay
    ? `${first}${last}, all day`
    : `${first}, ${clock(times.start, moment)} – ${clock(times.end, moment)}`;
}

/** A line of a list to choose from: `Design review, Mon 23 Nov, 14:00`. */
export function eventLine(event: ModelEvent, moment: Moment): string {
  const times = timesOf(event);
  if (!times) return `${titleOf(event)}, ${event.when}`;
  return `${titleOf(event)}, ${shortDate(times.from, moment)}, ${event.allDay ? 'all day' : clock(times.start, moment)}`;
}

/** Lines with numbers, as markdown, so that "the second one" can be said. */
export function numbered(lines: string[]): string {
  return lines.map((line, index) => `${index + 1}. ${line}`).join('\n');
}

/** What the calendar could not show, said aloud: unknown is not nothing. */
export function blindSpots(unreadable: string[], truncated = false): string {
  const missing =
    unreadable.length > 0 ? ` I couldn’t read ${listOf(unreadable.map(plain))}, so there may be more.` : '';
  return missing + (truncated ? ' There are more events than I could read at once, so this isn’t all.' : '');
}
