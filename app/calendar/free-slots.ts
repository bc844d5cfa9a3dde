import { Temporal } from 'temporal-polyfill';
import { overlaps } from './time.ts';
import { isWeekday, usualHours } from './working-hours.ts';

type Span = { start: Temporal.ZonedDateTime; end: Temporal.ZonedDateTime };

const stepMinutes = 15;
const offered = 4;

/**
 * The free times nearest to an asked one, of the same length: the asked day first, then the days after it, at most
 * four, none overlapping another, none before `earliest`, in order of time. Slots start on quarter hours within
 * working hours and on working days, widened to the asked time and day. `searchEnd` bounds the search, exclusive.
 */
export function nearestFreeTimes(
  asked: Span,
  busy: readonly Span[],
  earliest: Temporal.ZonedDateTime,
  searchEnd: Temporal.ZonedDateTime,
): Span[] {
  const chosen: Span[] = [];
  const firstDay = asked.start.toPlainDate();
  for (let day = firstDay; chosen.length < offered; day = day.add({ days: 1 })) {
    const hours = hoursOf(day, asked);
    if (Temporal.ZonedDateTime.compare(hours.start, searchEnd) >= 0) break;
    if (!isWeekday(day) && isWeekday(firstDay)) continue;
    const wanted = sameClock(day, asked.start);
    const free = candidates(hours, asked)
      .filter((slot) => Temporal.ZonedDateTime.compare(slot.start, earliest) >= 0)
      .filter((slot) => !busy.some((block) => share(slot, block)))
      .toSorted((a, b) => distance(a.start, wanted) - distance(b.start, wanted));
    for (const slot of free) {
      if (chosen.length < offered && !chosen.some((other) => share(slot, other))) chosen.push(slot);
    }
  }
  return chosen.toSorted((a, b) => Temporal.ZonedDateTime.compare(a.start, b.start));
}

/** The hours of a day in which to look: working hours, widened to the asked time of day. */
function hoursOf(day: Temporal.PlainDate, asked: Span): Span {
  const zone = asked.start.timeZoneId;
  const from = earlier(usualHours.start, asked.start.toPlainTime());
  const overnight = !asked.start.toPlainDate().equals(asked.end.toPlainDate());
  const to = later(usualHours.end, asked.end.toPlainTime());
  return {
    start: day.toZonedDateTime({ timeZone: zone, plainTime: from }),
    end: overnight
      ? day.add({ days: 1 }).toZonedDateTime({ timeZone: zone, plainTime: asked.end.toPlainTime() })
      : day.toZonedDateTime({ timeZone: zone, plainTime: to }),
  };
}

/** Every slot of the asked length in the hours. The length is exact time, so a slot across a DST change is as long. */
function candidates(hours: Span, asked: Span): Span[] {
  const length = asked.start.until(asked.end, { largestUnit: 'hours' });
  const slots: Span[] = [];
  const first = hours.start.round({
    smallestUnit: 'minute',
    roundingIncrement: stepMinutes,
    roundingMode: 'ceil',
  });
  for (let start = first; ; start = start.add({ minutes: stepMinutes })) {
    const end = start.add(length);
    if (Temporal.ZonedDateTime.compare(end, hours.end) > 0) return slots;
    slots.push({ start, end });
  }
}

function sameClock(day: Temporal.PlainDate, time: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  return day.toZonedDateTime({ timeZone: time.timeZoneId, plainTime: time.toPlainTime() });
}

function distance(a: Temporal.ZonedDateTime, b: Temporal.ZonedDateTime): number {
  return Math.abs(a.epochMilliseconds - b.epochMilliseconds);
}

function share(a: Span, b: Span): boolean {
  const instants = (span: Span) => ({ start: span.start.toInstant(), end: span.end.toInstant() });
  return overlaps(instants(a), instants(b));
}

function earlier(a: Temporal.PlainTime, b: Temporal.PlainTime): Temporal.PlainTime {
  return Temporal.PlainTime.compare(a, b) <= 0 ? a : b;
}

function later(a: Temporal.PlainTime, b: Temporal.PlainTime): Temporal.PlainTime {
  return Temporal.PlainTime.compare(a, b) >= 0 ? a : b;
}
