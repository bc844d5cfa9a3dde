import { expect, test } from 'vitest';
import { dateWithYear, pastDay, pastTime, shortDate } from './past-time.ts';

const format = { zone: 'Europe/Lisbon', locale: 'en-GB' };
const now = '2026-11-23T09:12:00Z';

test.each([
  ['2026-11-23T09:12:00Z', 'Just now'],
  ['2026-11-23T09:13:30Z', 'Just now'],
  ['2026-11-23T09:11:00Z', '1 minute ago'],
  ['2026-11-23T08:12:01Z', '59 minutes ago'],
  ['2026-11-23T08:12:00Z', 'Today, 08:12'],
  ['2026-11-22T23:30:00Z', 'Yesterday, 23:30'],
  ['2026-11-21T18:04:00Z', '21 Nov, 18:04'],
  ['2025-12-31T18:04:00Z', '31 Dec 2025, 18:04'],
])('last used at %s reads %s', (instant, words) => {
  expect(pastTime(instant, format, now)).toBe(words);
});

test('the day is the one of the person’s zone, not of UTC', () => {
  const instant = '2026-11-22T23:30:00Z';
  expect(pastDay(instant, format, now)).toBe('Yesterday');
  expect(pastDay(instant, { ...format, zone: 'Asia/Tokyo' }, now)).toBe('Today');
});

test('writes dates in the person’s locale', () => {
  expect(dateWithYear('2026-10-12T10:00:00Z', format)).toBe('12 Oct 2026');
  expect(dateWithYear('2026-10-12T10:00:00Z', { ...format, locale: 'en-US' })).toBe('Oct 12, 2026');
  expect(shortDate('2026-11-20T10:00:00Z', format, now)).toBe('20 Nov');
});
