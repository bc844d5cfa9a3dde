import { Temporal } from 'temporal-polyfill';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestFreeTimes } from './free-slots.ts';

const zones = [
  'UTC',
  'America/New_York',
  'Europe/London',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'America/Santiago',
];

/** Days around which clocks change somewhere, and one of no note. */
const days = ['2027-03-12', '2027-03-27', '2027-09-03', '2027-10-30', '2027-11-06', '2027-06-15'];

const scene = fc.record({
  zone: fc.constantFrom(...zones),
  day: fc.constantFrom(...days),
  startMinute: fc.integer({ min: 0, max: 24 * 4 - 1 }).map((quarter) => quarter * 15),
  length: fc.integer({ min: 1, max: 16 }).map((quarter) => quarter * 15),
  busy: fc.array(
    fc.record({ start: fc.integer({ min: -600, max: 8 * 1440 }), length: fc.integer({ min: 1, max: 900 }) }),
    {
      maxLength: 25,
    },
  ),
  earliest: fc.integer({ min: -1440, max: 3000 }),
});

test('every time offered is free, as long as asked, within the search, and overlaps no other', () => {
  fc.assert(
    fc.property(scene, ({ zone, day, startMinute, length, busy, earliest }) => {
      const midnight = Temporal.PlainDate.from(day).toZonedDateTime(zone);
      const asked = {
        start: midnight.add({ minutes: startMinute }),
        end: midnight.add({ minutes: startMinute + length }),
      };
      const blocks = busy.map((block) => ({
        start: midnight.add({ minutes: block.start }),
        end: midnight.add({ minutes: block.start + block.length }),
      }));
      const from = midnight.add({ minutes: earliest });
      const until = midnight.add({ days: 7 });
      const slots = nearestFreeTimes(asked, blocks, from, until);
      expect(slots.length).toBeLessThanOrEqual(4);
      const minutes = (time: Temporal.ZonedDateTime) => time.epochMilliseconds / 60_000;
      slots.forEach((slot, index) => {
        expect(minutes(slot.end) - minutes(slot.start)).toBe(length);
        expect(minutes(slot.start)).toBeGreaterThanOrEqual(minutes(from));
        expect(minutes(slot.start)).toBeLessThan(minutes(until));
        const next = slots[index + 1];
        if (next) expect(minutes(next.start)).toBeGreaterThanOrEqual(minutes(slot.end));
        const taken = (minute: number) =>
          blocks.some((block) => minutes(block.start) <= minute && minute < minutes(block.end));
        expect(Array.from({ length }, (_, offset) => minutes(slot.start) + offset).filter(taken)).toEqual([]);
      });
    }),
    { numRuns: 150 },
  );
});

function at(text: string): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/London');
}

function offered(asked: [string, string], busy: [string, string][]): string[] {
  const spans = busy.map(([start, end]) => ({ start: at(start), end: at(end) }));
  const [start, end] = asked;
  return nearestFreeTimes(
    { start: at(start), end: at(end) },
    spans,
    at('2026-11-23T09:00'),
    at('2026-12-03T00:00'),
  ).map((slot) => slot.start.toPlainDateTime().toString({ smallestUnit: 'minute' }));
}

test('the asked day comes first, then the next working day at the same hour', () => {
  expect(
    offered(['2026-11-27T10:00', '2026-11-27T11:00'], [['2026-11-27T09:00', '2026-11-27T16:30']]),
  ).toEqual(['2026-11-27T16:30', '2026-11-30T09:00', '2026-11-30T10:00', '2026-11-30T11:00']);
});

test('working hours widen to the asked time, and weekends count for who asks about one', () => {
  expect(
    offered(['2026-11-28T19:00', '2026-11-28T20:00'], [['2026-11-28T18:30', '2026-11-28T20:00']]),
  ).toEqual(['2026-11-28T14:30', '2026-11-28T15:30', '2026-11-28T16:30', '2026-11-28T17:30']);
});

test('a length that fits no day is offered nowhere', () => {
  expect(
    offered(['2026-11-25T09:00', '2026-11-27T09:00'], [['2026-11-25T09:00', '2026-11-25T10:00']]),
  ).toEqual([]);
});
