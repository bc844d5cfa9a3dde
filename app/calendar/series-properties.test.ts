import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { AppError } from '#app/platform/errors.ts';
import { wallsByRule } from './recurrence-oracle.fixture.ts';
import { shiftedRecurrence } from './shifted-recurrence.ts';
import { splitRecurrence } from './split.ts';
import type { CalendarSpan, CalendarTime } from './time.ts';

const days = 450;
const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const zones = ['Pacific/Auckland', 'America/New_York', 'Asia/Kolkata', 'Europe/London'];

/** The span of a series that starts at a wall time, or on that day. */
function spanAt(wall: Temporal.PlainDateTime, zone: string | null): CalendarSpan {
  if (zone === null) {
    return { allDay: true, start: wall.toPlainDate(), end: wall.toPlainDate().add({ days: 1 }) };
  }
  const start = wall.toZonedDateTime(zone);
  return { allDay: false, start, end: start.add({ minutes: 30 }) };
}

const timeAt = (wall: Temporal.PlainDateTime, zone: string | null): CalendarTime => {
  const span = spanAt(wall, zone);
  return span.allDay ? { allDay: true, date: span.start } : { allDay: false, at: span.start };
};

/** A date or an instant, as a recurrence line writes it. */
function stamp(wall: string, zone: string | null): string {
  const at = timeAt(Temporal.PlainDateTime.from(wall), zone);
  return (at.allDay ? at.date.toString() : at.at.toInstant().toString()).replace(/[-:]/g, '');
}

const isSkipped = (wall: Temporal.PlainDateTime, zone: string | null) =>
  zone !== null && !wall.toZonedDateTime(zone).toPlainDateTime().equals(wall);

/** Series over two changes of the clocks in each zone, that start with an occurrence. */
const series = fc
  .record({
    zone: fc.constantFrom(...zones, null),
    day: fc.integer({ min: 0, max: 800 }),
    hour: fc.constantFrom(0, 1, 2, 9, 23),
    minute: fc.constantFrom(0, 30),
    freq: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
    interval: fc.integer({ min: 1, max: 3 }),
    byDay: fc.subarray(codes),
    weekStart: fc.constantFrom(undefined, 'SU', 'WE'),
    end: fc.constantFrom('COUNT', 'UNTIL', 'never'),
    count: fc.integer({ min: 2, max: 40 }),
    skips: fc.array(fc.nat({ max: 40 }), { maxLength: 4 }),
  })
  .map((draw) => {
    const { zone, day, hour, minute, freq, interval, byDay, weekStart, end, count, skips } = draw;
    const date = Temporal.PlainDate.from('2026-10-20').add({ days: day });
    const wall = date.toPlainDateTime(zone === null ? undefined : { hour, minute });
    const own = codes[date.dayOfWeek - 1] ?? 'MO';
    const weekly = freq === 'WEEKLY' && byDay.length > 0;
    const rule = [
      `RRULE:FREQ=${freq};INTERVAL=${interval}`,
      ...(weekly ? [`BYDAY=${codes.filter((code) => code === own || byDay.includes(code)).join(',')}`] : []),
      ...(weekStart ? [`WKST=${weekStart}`] : []),
    ].join(';');
    const first = spanAt(wall, zone);
    const all = wallsByRule([rule], first, days);
    const last = stamp(all[Math.min(count, all.length) - 1] ?? wall.toString(), zone);
    const ends = { COUNT: `;COUNT=${count}`, UNTIL: `;UNTIL=${last}`, never: '' }[end];
    const dates = [...new Set(skips.flatMap((skip) => all[skip] ?? []))].map((skip) => stamp(skip, zone));
    const name = zone === null ? 'EXDATE;VALUE=DATE' : 'EXDATE';
    return {
      zone,
      wall,
      first,
      rule: `${rule}${ends}`,
      lines: [`${rule}${ends}`, ...(dates.length > 0 ? [`${name}:${dates.join(',')}`] : [])],
    };
  })
  .filter(({ wall, zone }) => !isSkipped(wall, zone));

test('a divided series has every event of the whole one once, in whichever half', () => {
  fc.assert(
    fc.property(series, fc.nat({ max: 50 }), ({ zone, wall, first, rule, lines }, pick) => {
      const walls = wallsByRule([rule], first, days);
      fc.pre(walls.length > 1);
      const at = Temporal.PlainDateTime.from(walls[1 + (pick % (walls.length - 1))] ?? '');
      if (isSkipped(at, zone)) {
        expect(() => splitRecurrence(lines, first, timeAt(at, zone))).toThrow('The clocks skip the hour');
        return;
      }
      const { head, tail } = splitRecurrence(lines, first, timeAt(at, zone));
      // The second half is looked at for as many days, which end later.
      const end = wall.toPlainDate().add({ days }).toString();
      const halves = [...wallsByRule(head, first, days), ...wallsByRule(tail, spanAt(at, zone), days)];
      expect(halves.filter((half) => half < end)).toEqual(wallsByRule(lines, first, days));
      expect(wallsByRule(head, first, days).every((half) => half < at.toString())).toBe(true);
    }),
    { numRuns: 60 },
  );
}, 20_000);

test('a moved series has every event of the old one as far away, or is refused', () => {
  const moves = fc.record({ shift: fc.integer({ min: -10, max: 10 }), hours: fc.constantFrom(0, 3, 12) });
  let moved = 0;
  fc.assert(
    fc.property(series, moves, ({ zone, wall, first, lines }, { shift, hours }) => {
      const next = wall
        .toPlainDate()
        .add({ days: shift })
        .toPlainDateTime(zone === null ? undefined : wall.toPlainTime().add({ hours }));
      fc.pre(!isSkipped(next, zone));
      let result: string[];
      try {
        result = shiftedRecurrence(lines, first, spanAt(next, zone), shift);
      } catch (error) {
        expect(error).toBeInstanceOf(AppError);
        return;
      }
      moved += 1;
      const by = wall.until(next);
      const wanted = wallsByRule(lines, first, days).map((old) =>
        Temporal.PlainDateTime.from(old).add(by).toString(),
      );
      expect(wallsByRule(result, spanAt(next, zone), days)).toEqual(wanted);
    }),
    { numRuns: 60 },
  );
  expect(moved).toBeGreaterThan(15);
}, 20_000);
