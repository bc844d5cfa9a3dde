import { Temporal } from 'temporal-polyfill';
import type { Moment } from '../dates/moment.ts';
import { wallTime, wallTimeOf } from '../dates/wall.ts';
import { partHours, settleTime, type When } from '../dates/when.ts';

/** Dates as `getCalendarEvents` takes them: `YYYY-MM-DD`, or wall time `YYYY-MM-DDTHH:mm`. */
export type DateRange = { startDate?: string; endDate?: string };

const midnight = new Temporal.PlainTime();

/** The span of events that the words mean; empty when they name none. */
export function rangeOf(when: When, moment: Moment): DateRange {
  const { now, today } = moment;
  if (when.soon !== undefined) {
    return { startDate: wallTimeOf(now), endDate: wallTimeOf(now.add({ minutes: when.soon })) };
  }
  if (when.instant)
    return { startDate: wallTimeOf(when.instant), endDate: wallTimeOf(when.instant.add({ hours: 1 })) };
  const days = daysOf(when, moment);
  if (!days) return {};
  const window = windowOf(when, days.from, moment);
  const startsNow = when.rest && days.from.equals(today);
  const range = {
    startDate: startsNow ? wallTimeOf(now) : days.from.toString(),
    endDate: days.to.toString(),
  };
  if (!window) return range;
  const [from, to] = window;
  return {
    startDate:
      startsNow && Temporal.PlainDateTime.compare(now.toPlainDateTime(), from) > 0
        ? range.startDate
        : wallTime(from),
    endDate: wallTime(
      days.to.toPlainDateTime(to.toPlainTime()).add({ days: to.toPlainDate().since(days.from).days }),
    ),
  };
}

/** First and last day that are meant; today when only a time was named. */
function daysOf(
  when: When,
  moment: Moment,
): { from: Temporal.PlainDate; to: Temporal.PlainDate } | undefined {
  const { days } = when;
  if (days?.edge === 'until' && days.unit === 'day') return { from: moment.today, to: days.to };
  if (days?.edge === 'from' && days.unit === 'day')
    return { from: days.from, to: days.from.add({ days: 6 }) };
  if (days) return days;
  return when.part || when.rest || when.time ? { from: moment.today, to: moment.today } : undefined;
}

/** The hours of a day that are meant, or undefined for the whole day. A time alone is no window. */
export function windowOf(
  when: When,
  day: Temporal.PlainDate,
  moment: Moment,
): [Temporal.PlainDateTime, Temporal.PlainDateTime] | undefined {
  const hints = { part: when.part, ...(day.equals(moment.today) && { notBefore: moment.now.toPlainTime() }) };
  const at = (time: Temporal.PlainTime) => day.toPlainDateTime(time);
  const endOfDay = day.add({ days: 1 }).toPlainDateTime(midnight);
  if (when.time && when.until) {
    const from = at(settleTime(when.time, hints));
    let to = at(settleTime(when.until, hints));
    if (Temporal.PlainDateTime.compare(to, from) <= 0) to = to.add({ hours: when.until.sure ? 24 : 12 });
    return [from, to];
  }
  if (when.time && when.edge === 'from') return [at(settleTime(when.time, hints)), endOfDay];
  if (when.time && when.edge === 'until') {
    const start = day.equals(moment.today) ? moment.now.toPlainTime() : midnight;
    return [at(start), at(settleTime(when.time, hints))];
  }
  if (when.time || !when.part) return undefined;
  const [first, last] = partHours[when.part];
  const middle = Math.round((first + last) / 2);
  const from = when.side === 'late' ? middle : first;
  const to = when.side === 'early' ? middle : last;
  return [at(new Temporal.PlainTime(from)), to === 24 ? endOfDay : at(new Temporal.PlainTime(to))];
}

/** The wall time that is meant when a single time was named. Without a day: the next time the clock shows it. */
export function timeOf(when: When, moment: Moment, words = ''): Temporal.PlainDateTime | undefined {
  if (when.instant) return when.instant.toPlainDateTime().round({ smallestUnit: 'minute' });
  if (!when.time) return undefined;
  const day = when.days?.from ?? moment.today;
  const now = moment.now.toPlainDateTime();
  const isToday = day.equals(moment.today);
  const time = settleTime(when.time, {
    part: when.part,
    words,
    ...(isToday && !when.days?.weekday && { notBefore: now.toPlainTime() }),
  });
  const at = day.toPlainDateTime(time);
  const over = Temporal.PlainDateTime.compare(at, now) < 0;
  if (over && !when.days && !when.part)
    return day.add({ days: 1 }).toPlainDateTime(settleTime(when.time, { words }));
  // "monday at 8", said on a Monday at 9, is next week's.
  if (over && isToday && when.days?.weekday)
    return day.add({ days: 7 }).toPlainDateTime(settleTime(when.time, { words }));
  return at;
}

/** "Anything at 3?", "cancel what i have at 3": what is on at that moment, where one was named. */
export function askedRange(when: When, moment: Moment): DateRange {
  const exact = when.time && !when.until && !when.edge ? timeOf(when, moment) : undefined;
  return exact
    ? { startDate: wallTime(exact), endDate: wallTime(exact.add({ minutes: 30 })) }
    : rangeOf(when, moment);
}
