import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  clockTime,
  countdownWords,
  dayAndTime,
  dayName,
  dayRange,
  decimalHours,
  durationWords,
  hasTwelveHours,
  longDayName,
  minutesBetween,
  sameDay,
  timeSpan,
  whenWords,
} from './time-format.ts';

const london = { zone: 'Europe/London', locale: 'en-GB' };
const newYork = { zone: 'America/New_York', locale: 'en-US' };
const now = '2026-11-23T09:12:00Z';

describe('a time in the person’s own zone and clock', () => {
  test.each([
    ['2026-11-25T11:00:00Z', london, '11:00'],
    ['2026-11-25T09:30:00+00:00', london, '09:30'],
    ['2026-11-25T00:00:00Z', london, '00:00'],
    ['2026-11-25T16:05:00Z', newYork, '11:05 AM'],
    ['2026-11-25T16:05:00Z', { ...newYork, hour12: false }, '11:05'],
    ['2026-11-25T13:00:00Z', { ...london, hour12: true }, '1:00 pm'],
    ['2026-11-25T15:00', london, '15:00'],
  ])('%s', (time, format, words) => {
    expect(clockTime(time, format)).toBe(words);
  });

  test.each([
    [london, false],
    [newYork, true],
    [{ ...newYork, hour12: false }, false],
    [{ ...london, hour12: true }, true],
  ])('%o has a clock of twelve hours: %s', (format, has) => {
    expect(hasTwelveHours(format)).toBe(has);
  });

  test('spaces are plain, whatever the engine prefers', () => {
    expect(clockTime('2026-11-25T16:05:00Z', newYork)).toMatch(/^[\x20-\x7e]+$/);
  });
});

describe('days', () => {
  test('the year is named only when it is another one', () => {
    expect(dayName('2026-11-25T11:00:00Z', london, now)).toBe('Wed 25 Nov');
    expect(dayName('2027-01-04', london, now)).toBe('Mon 4 Jan 2027');
    expect(dayName('2026-11-25', newYork, now)).toBe('Wed, Nov 25');
  });

  test('an instant belongs to the day of the zone', () => {
    expect(dayName('2026-11-26T03:00:00Z', newYork, now)).toBe('Wed, Nov 25');
    expect(dayName('2026-11-26T03:00:00Z', london, now)).toBe('Thu 26 Nov');
  });

  test('ranges leave out the month that is said anyway', () => {
    expect(dayRange('2026-11-23', '2026-11-27', london, now)).toBe('Mon 23 – Fri 27 Nov');
    expect(dayRange('2026-11-30', '2026-12-02', london, now)).toBe('Mon 30 Nov – Wed 2 Dec');
    expect(dayRange('2026-11-23', '2026-11-23', london, now)).toBe('Mon 23 Nov');
    expect(dayRange('2026-11-23', '2026-11-27', newYork, now)).toBe('Mon, Nov 23 – Fri, Nov 27');
  });

  test('a day to be read aloud', () => {
    expect(longDayName('2026-11-25T11:00:00Z', london)).toBe('Wednesday 25 November');
  });
});

describe('an event’s time', () => {
  test.each([
    ['2026-11-25T11:00:00+00:00', '2026-11-25T11:45:00+00:00', false, 'Wed 25 Nov, 11:00 – 11:45'],
    ['2026-11-25', '2026-11-26', true, 'Wed 25 Nov, all day'],
    ['2026-11-25', '2026-11-28', true, 'Wed 25 – Fri 27 Nov, all day'],
    ['2026-11-25T22:00:00Z', '2026-11-26T02:00:00Z', false, 'Wed 25 Nov, 22:00 – Thu 26 Nov, 02:00'],
    ['2026-11-25T22:00:00Z', '2026-11-26T00:00:00Z', false, 'Wed 25 Nov, 22:00 – 00:00'],
  ])('%s to %s', (start, end, allDay, words) => {
    expect(whenWords({ start, end, allDay }, london, now)).toBe(words);
  });

  test('spans and single times', () => {
    expect(timeSpan('2026-11-25T11:00:00Z', '2026-11-25T11:45:00Z', london, now)).toBe('11:00 – 11:45');
    expect(dayAndTime('2026-11-25T11:00:00Z', london, now)).toBe('Wed 25 Nov, 11:00');
  });

  test('the day a clock goes back is still one day', () => {
    expect(sameDay('2026-10-25T00:00:00+01:00', '2026-10-26T00:00:00+00:00', 'Europe/London')).toBe(true);
    expect(minutesBetween('2026-10-25T00:00:00+01:00', '2026-10-26T00:00:00+00:00', 'Europe/London')).toBe(
      1500,
    );
  });
});

test('durations and countdowns', () => {
  expect([45, 120, 170].map(durationWords)).toEqual(['45 min', '2 h', '2 h 50 min']);
  expect([600_000, 581_000, 60_000, 59_001, 0, -5].map(countdownWords)).toEqual([
    '10:00',
    '9:41',
    '1:00',
    '1:00',
    '0:00',
    '0:00',
  ]);
});

test('hours of the timeline', () => {
  const day = Temporal.PlainDate.from('2026-11-26');
  expect(decimalHours('2026-11-26T09:30:00Z', day, 'Europe/London')).toBe(9.5);
  expect(decimalHours('2026-11-27T00:00:00Z', day, 'Europe/London')).toBe(24);
  expect(decimalHours('2026-11-25T23:00:00Z', day, 'Europe/London')).toBe(-1);
});
