import { Temporal } from 'temporal-polyfill';
import { weekStart } from '../dates/moment.ts';
import { wallTime } from '../dates/wall.ts';
import { partHours, settleTime, type When } from '../dates/when.ts';
import type { EventTimes } from '../say/words.ts';
import type { ChangeRequest } from '../understand/request.ts';
import type { Desk } from './step.ts';

/** Wall times, or dates for an all-day event. */
export type NewTimes = { startTime: string; endTime: string };

/** The times after a change, as wall times; dates for an all-day event. Undefined when the words don't say enough. */
export function newTimes(
  times: EventTimes,
  allDay: boolean,
  request: ChangeRequest,
  desk: Desk,
): NewTimes | 'same' | undefined {
  const { to } = request;
  const day =
    allDay && to.days?.edge === 'until'
      ? times.from
      : newDay(times.from, request, desk, allDay ? times.to : undefined);
  if (allDay && !to.time) {
    const present = times.from.until(times.to).days + 1;
    const start = to.shift ? times.from.add({ days: signed(to.shift.days, to) }) : day;
    const days = to.keepsEnd ? start.until(times.to).days + 1 : newDays(present, start, request);
    if (days < 1) return undefined;
    return start.equals(times.from) && days === present
      ? 'same'
      : { startTime: start.toString(), endTime: start.add({ days }).toString() };
  }
  if (to.allDay) return { startTime: day.toString(), endTime: day.add({ days: 1 }).toString() };
  const start = newStart(times, allDay, day, to, desk);
  if (!start) return undefined;
  const minutes = newLength(times, allDay, start, request);
  const end = start.add({ minutes });
  if (start.equals(times.start) && end.equals(times.end)) return 'same';
  return { startTime: wallTime(start), endTime: wallTime(end) };
}

/** The day it goes to; the same weekday of it when a week was named. "To monday", said on one, is next week's. */
function newDay(
  from: Temporal.PlainDate,
  { to, inItsWeek }: ChangeRequest,
  { moment }: Desk,
  last?: Temporal.PlainDate,
): Temporal.PlainDate {
  const { days } = to;
  if (!days) return to.shift ? from.add({ days: signed(to.shift.days, to) }) : from;
  // "Move the board meeting to thursday": of an event that is weeks away, the one of its week.
  const isLater = days.from.until(from).days > 7;
  const isBare = days.weekday && days.unit === 'day' && !moment.span;
  if (inItsWeek || (isLater && isBare))
    return weekStart(from, moment).add({ days: days.from.since(weekStart(days.from, moment)).days });
  // "Only the thursday", of an event that lasts from thursday to friday.
  const own = from.add({ days: (days.from.dayOfWeek - from.dayOfWeek + 7) % 7 });
  if (days.weekday && last && Temporal.PlainDate.compare(own, last) <= 0) return own;
  if (days.unit === 'week') return days.from.add({ days: (from.dayOfWeek - days.from.dayOfWeek + 7) % 7 });
  return days.weekday && days.from.equals(moment.today) ? days.from.add({ days: 7 }) : days.from;
}

/** "Until the 15th", of something in January, is no day of this month. */
function onOrAfter(start: Temporal.PlainDate, said: Temporal.PlainDate): Temporal.PlainDate {
  return start.until(said).days >= 0 ? said : onOrAfter(start, said.add({ months: 1 }));
}

/** "It ends on sunday at eight", of something in january: the sunday behind its start. */
function weekdayFrom(start: Temporal.PlainDate, said: Temporal.PlainDate): Temporal.PlainDate {
  return start.until(said).days >= 0 ? said : start.add({ days: (said.dayOfWeek - start.dayOfWeek + 7) % 7 });
}

/** How many days an all-day event lasts; "the 2nd and 3rd" says it too. */
function newDays(present: number, start: Temporal.PlainDate, { to, length }: ChangeRequest): number {
  if (!length && to.days?.edge === 'until') return start.until(onOrAfter(start, to.days.to)).days + 1;
  if (!length) return to.days?.unit === 'days' ? to.days.from.until(to.days.to).days + 1 : present;
  if ('lastDay' in length) return start.until(length.lastDay).days + 1;
  return 'by' in length
    ? present + Math.round(length.by / dayMinutes)
    : Math.round(length.minutes / dayMinutes);
}

const dayMinutes = 24 * 60;

function signed(amount: number, { shift }: When): number {
  return shift?.direction === 'earlier' ? -amount : amount;
}

function newStart(times: EventTimes, allDay: boolean, day: Temporal.PlainDate, to: When, desk: Desk) {
  const { start } = times;
  if (to.instant) return to.instant.toPlainDateTime().round({ smallestUnit: 'minute' });
  if (to.shift && !to.time)
    return start.add({ days: signed(to.shift.days, to), minutes: signed(to.shift.minutes, to) });
  if (to.minute !== undefined && !to.time)
    return day.toPlainDateTime(start.toPlainTime().with({ minute: 0 })).add({ minutes: to.minute });
  const time = start.toPlainTime();
  if (to.until && !to.time) return day.toPlainDateTime(time);
  if (to.time) {
    const notBefore = day.equals(desk.moment.today) ? { notBefore: desk.moment.now.toPlainTime() } : {};
    return day.toPlainDateTime(
      settleTime(to.time, { part: to.part, words: '', ...notBefore, ...(!allDay && { near: time }) }),
    );
  }
  if (to.rest) return undefined;
  if (to.part) {
    const [from, until] = partHours[to.part];
    const inside = time.hour >= from && time.hour < until;
    return inside && to.days ? day.toPlainDateTime(time) : undefined;
  }
  return day.toPlainDateTime(time);
}

/** What ends before it begins ends twelve hours later; "1am", of what is in the evening, on the day after. "2pm", of what begins later, is no end. */
function minutesUntil(start: Temporal.PlainDateTime, end: Temporal.PlainDateTime, isSure: boolean): number {
  const minutes = start.until(end).total('minutes');
  if (minutes > 0) return minutes;
  if (!isSure) return minutes + dayMinutes / 2;
  const later = minutes + dayMinutes;
  return later <= dayMinutes / 2 ? later : minutes;
}

const defaultMinutes = 60;
const leastMinutes = 5;

function newLength(
  times: EventTimes,
  allDay: boolean,
  start: Temporal.PlainDateTime,
  { to, length }: ChangeRequest,
): number {
  const present = allDay ? defaultMinutes : times.start.until(times.end).total('minutes');
  if (to.keepsEnd && Temporal.PlainDateTime.compare(times.end, start) > 0)
    return start.until(times.end).total('minutes');
  if (length && 'lastDay' in length) {
    const ends = to.until ? settleTime(to.until, { part: to.part }) : times.end;
    const day = to.until ? weekdayFrom(start.toPlainDate(), length.lastDay) : length.lastDay;
    return start.until(day.toPlainDateTime(ends)).total('minutes');
  }
  if (length) return Math.max('minutes' in length ? length.minutes : present + length.by, leastMinutes);
  if (to.until) {
    const end = start.toPlainDate().toPlainDateTime(settleTime(to.until, { part: to.part }));
    return minutesUntil(start, end, to.until.sure);
  }
  // "Till half past", of what ends at four: half past four.
  if (to.untilMinute !== undefined && !allDay) {
    const ends = times.end.round({ smallestUnit: 'hour', roundingMode: 'floor' });
    const minutes = times.start.until(ends.add({ minutes: to.untilMinute })).total('minutes');
    return minutes > 0 ? minutes : minutes + 60;
  }
  return to.minutes ?? present;
}
