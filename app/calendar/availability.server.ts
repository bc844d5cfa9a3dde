import { Temporal } from 'temporal-polyfill';
import { askedSpan, inOwnZone, timeElsewhere } from './asked-time.ts';
import { busyBlock, clippedBlock, spansOverlap, type Busy } from './busy.ts';
import type { Availability } from './event.ts';
import { nearestFreeTimes } from './free-slots.ts';
import { readBusy } from './read-busy.server.ts';
import type { Reading } from './read.server.ts';
import { endInstant, isoWithOffset, startInstant, type CalendarSpan } from './time.ts';
import { slotLabel, spanLabel, weekdayName } from './time-words.ts';
import type { Window } from './window.server.ts';
import { noticeMinutes } from './working-hours.ts';

/** How many days from the asked one are searched for another time. */
const searchDays = 7;

/**
 * Says whether a time is free; see `Calendar.checkAvailability`. Fails closed: what cannot be read is not free, and
 * while anything could not be read no other time is offered as free.
 */
export async function checkAvailability(
  reading: Reading,
  input: { startTime: string; endTime: string; timeZone?: string },
): Promise<Availability> {
  const { zone, clock } = reading;
  const now = clock.now().toZonedDateTimeISO(zone);
  const there = askedSpan(input, zone);
  const asked = inOwnZone(there.span, zone);
  const time = {
    start: startInstant(asked, zone).toZonedDateTimeISO(zone),
    end: endInstant(asked, zone).toZonedDateTimeISO(zone),
  };
  const days = localDays(time);
  const search = { start: days.start, end: later(days.end, days.start.add({ days: searchDays })) };
  const { busy, unreadable: failed } = await readBusy(reading, search);
  const inTheWay = busy.filter((block) => spansOverlap(block.span, asked, zone));
  const status = inTheWay.length > 0 ? 'busy' : failed.length > 0 ? 'unknown' : 'free';
  const day = asked.allDay ? asked.start : asked.start.toPlainDate();
  const dayBlocks = busy.filter((block) => spansOverlap(block.span, timed(days), zone));
  const elsewhere = timeElsewhere(asked, there.zone, zone);
  const isOver = Temporal.ZonedDateTime.compare(time.end, now) <= 0;
  const notice = [there.notice, isOver ? 'That time is over.' : null]
    .filter((said) => said !== null)
    .join(' ');
  return {
    status,
    range: {
      start: isoWithOffset(time.start),
      end: isoWithOffset(time.end),
      zone,
      weekday: weekdayName(time.start),
      label: spanLabel(asked, now.year),
    },
    ...(elsewhere && { elsewhere }),
    ...(notice && { notice }),
    busy: inTheWay.map((block) => busyBlock(block, zone, day)),
    day: dayBlocks.map((block) => clippedBlock(block, zone, days)),
    unreadable: failed,
    alternatives:
      status === 'busy' && failed.length === 0 && !asked.allDay
        ? alternatives(time, busy, now.add({ minutes: noticeMinutes }), search)
        : [],
  };

  function alternatives(
    wanted: Window,
    blocks: readonly Busy[],
    earliest: Temporal.ZonedDateTime,
    within: Window,
  ) {
    const taken = blocks.map(({ span }) => ({
      start: startInstant(span, zone).toZonedDateTimeISO(zone),
      end: endInstant(span, zone).toZonedDateTimeISO(zone),
    }));
    return nearestFreeTimes(wanted, taken, earliest, within.end).map(({ start, end }) => ({
      start: isoWithOffset(start),
      end: isoWithOffset(end),
      weekday: weekdayName(start),
      label: slotLabel(start),
    }));
  }
}

/** The local days that a span touches, whole. */
function localDays({ start, end }: Window): Window {
  const last = Temporal.ZonedDateTime.compare(end, start) > 0 ? end.subtract({ nanoseconds: 1 }) : end;
  return { start: start.startOfDay(), end: last.startOfDay().add({ days: 1 }).startOfDay() };
}

function timed({ start, end }: Window): CalendarSpan {
  return { allDay: false, start, end };
}

function later(a: Temporal.ZonedDateTime, b: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  return Temporal.ZonedDateTime.compare(a, b) >= 0 ? a : b;
}
