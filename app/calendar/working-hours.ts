import { Temporal } from 'temporal-polyfill';
import { AppError } from '#app/platform/errors.ts';

/** Hours of a local day. An end at or before the start lies on the next day, so 00:00 – 00:00 is a whole day. */
export type WorkingHours = { start: Temporal.PlainTime; end: Temporal.PlainTime };

type Span = { start: Temporal.ZonedDateTime; end: Temporal.ZonedDateTime };

/** Hours in which free time is offered when none are asked for. Google's API tells nobody's working hours. */
export const usualHours: WorkingHours = {
  start: Temporal.PlainTime.from('09:00'),
  end: Temporal.PlainTime.from('18:00'),
};

/** Nobody is offered a time that begins sooner than this. */
export const noticeMinutes = 15;

const clock = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Asked hours such as `09:00` and `17:30`; `24:00` is the midnight that ends the day. Throws `invalid` for others. */
export function parseHours(asked: { start: string; end: string } | undefined): WorkingHours {
  if (asked === undefined) return usualHours;
  return { start: parseClock(asked.start), end: parseClock(asked.end === '24:00' ? '00:00' : asked.end) };
}

function parseClock(text: string): Temporal.PlainTime {
  if (clock.test(text)) return Temporal.PlainTime.from(text);
  throw new AppError('invalid', `“${text}” isn’t a time of day like 09:00.`);
}

/** The hours as they fall on a day in `zone`. Wall times that the clocks skip or repeat are read as everywhere else. */
export function hoursOn(day: Temporal.PlainDate, { start, end }: WorkingHours, zone: string): Span {
  const lastDay = Temporal.PlainTime.compare(end, start) > 0 ? day : day.add({ days: 1 });
  return {
    start: day.toZonedDateTime({ timeZone: zone, plainTime: start }),
    end: lastDay.toZonedDateTime({ timeZone: zone, plainTime: end }),
  };
}

/** Whether a day is one of Monday to Friday. */
export function isWeekday(day: Temporal.PlainDate): boolean {
  return day.dayOfWeek <= 5;
}
