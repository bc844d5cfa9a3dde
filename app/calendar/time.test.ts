import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { movedSeries, movedSpan } from './moved-span.ts';
import { fromGoogleSpan, parseTime, spanOf, toGoogleTime, type CalendarSpan } from './time.ts';
import { busyLabel, rangeLabel, spanLabel, whenWords } from './time-words.ts';

const newYork = 'America/New_York';

function span(start: string, end: string, zone = newYork): CalendarSpan {
  return spanOf(parseTime(start, zone), parseTime(end, zone));
}

function instant(text: string, zone: string): string {
  const time = parseTime(text, zone);
  return time.allDay ? time.date.toString() : time.at.toInstant().toString();
}

test.each([
  ['wall time', '2026-11-25T15:00', newYork, '2026-11-25T20:00:00Z'],
  ['wall time in a zone of half hours', '2026-11-25T15:00', 'Asia/Kolkata', '2026-11-25T09:30:00Z'],
  ['an instant with an offset', '2026-11-25T15:00:00+01:00', newYork, '2026-11-25T14:00:00Z'],
  ['an instant in UTC', '2026-11-25T15:00:00Z', newYork, '2026-11-25T15:00:00Z'],
  ['a date', '2026-11-25', 'Pacific/Auckland', '2026-11-25'],
  ['a wall time the clocks skip moves forward', '2027-03-14T02:30', newYork, '2027-03-14T07:30:00Z'],
  ['a wall time that comes twice is the first', '2026-11-01T01:30', newYork, '2026-11-01T05:30:00Z'],
])('%s is read in the person’s zone', (_, text, zone, expected) => {
  expect(instant(text, zone)).toBe(expected);
});

test('a time goes to Google as local time with its zone; the second of two equal ones keeps its offset', () => {
  expect(toGoogleTime(parseTime('2026-11-01T01:30', newYork))).toEqual({
    dateTime: '2026-11-01T01:30:00',
    timeZone: newYork,
  });
  expect(toGoogleTime(parseTime('2026-11-01T06:30:00Z', newYork))).toEqual({
    dateTime: '2026-11-01T01:30:00-05:00',
    timeZone: newYork,
  });
});

test.each([
  ['one day', span('2026-11-25T11:00', '2026-11-25T11:45'), 'Wed 25 Nov 2026, 11:00 – 11:45'],
  ['until midnight', span('2026-11-25T22:00', '2026-11-26T00:00'), 'Wed 25 Nov 2026, 22:00 – 00:00'],
  [
    'over midnight',
    span('2026-11-25T22:00', '2026-11-26T02:00'),
    'Wed 25 Nov, 22:00 – Thu 26 Nov 2026, 02:00',
  ],
  [
    'over the new year',
    span('2026-12-31T22:00', '2027-01-01T02:00'),
    'Thu 31 Dec 2026, 22:00 – Fri 1 Jan 2027, 02:00',
  ],
  ['all day', span('2026-11-25', '2026-11-26'), 'Wed 25 Nov 2026, all day'],
  ['the same date twice', span('2026-11-25', '2026-11-25'), 'Wed 25 Nov 2026, all day'],
  ['days of a month', span('2026-11-25', '2026-11-28'), 'Wed 25 – Fri 27 Nov 2026, all day'],
  ['days of two months', span('2026-11-30', '2026-12-03'), 'Mon 30 Nov – Wed 2 Dec 2026, all day'],
  ['days of two years', span('2026-12-31', '2027-01-02'), 'Thu 31 Dec 2026 – Fri 1 Jan 2027, all day'],
])('%s in words', (_, time, words) => {
  expect(whenWords(time)).toBe(words);
});

test('ranges and hours in words', () => {
  const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(newYork);
  expect(rangeLabel(at('2026-11-23T09:00'), at('2026-11-28T00:00'), 2026)).toBe('Mon 23 – Fri 27 Nov');
  expect(rangeLabel(at('2027-01-04T00:00'), at('2027-01-05T00:00'), 2026)).toBe('Mon 4 Jan 2027');
  expect(spanLabel(span('2026-11-26T15:00', '2026-11-26T16:00'), 2026)).toBe('Thu 26 Nov, 15:00 – 16:00');
  const day = Temporal.PlainDate.from('2026-11-26');
  expect(busyLabel(span('2026-11-25T22:00', '2026-11-26T02:00'), day)).toBe('Wed 25 Nov, 22:00 – 02:00');
  expect(busyLabel(span('2026-11-26T22:00', '2026-11-27T02:00'), day)).toBe('22:00 – Fri 27 Nov, 02:00');
});

test('an all-day event never goes through an instant', () => {
  const day = fromGoogleSpan({ date: '2026-03-19' }, { date: '2026-03-20' }, 'America/Los_Angeles');
  expect(whenWords(day)).toBe('Thu 19 Mar 2026, all day');
});

test.each([
  [
    'a night on which the clocks go forward',
    '2027-03-13T22:00',
    'Sat 13 Mar, 22:00 – Sun 14 Mar 2027, 06:00',
  ],
  ['a night on which the clocks go back', '2026-10-31T22:00', 'Sat 31 Oct, 22:00 – Sun 1 Nov 2026, 06:00'],
])('a start alone keeps the local hours: %s', (_, startTime, words) => {
  expect(whenWords(movedSpan(span('2027-01-11T22:00', '2027-01-12T06:00'), { startTime }, newYork))).toBe(
    words,
  );
});

test('a start alone keeps the number of days, and a time on an all-day event lasts an hour', () => {
  expect(whenWords(movedSpan(span('2027-01-11', '2027-01-14'), { startTime: '2027-02-01' }, newYork))).toBe(
    'Mon 1 – Wed 3 Feb 2027, all day',
  );
  expect(
    whenWords(movedSpan(span('2027-01-11T22:00', '2027-01-12T02:00'), { startTime: '2027-02-01' }, newYork)),
  ).toBe('Mon 1 – Tue 2 Feb 2027, all day');
  expect(
    whenWords(movedSpan(span('2027-01-11', '2027-01-14'), { startTime: '2027-02-01T09:00' }, newYork)),
  ).toBe('Mon 1 Feb 2027, 09:00 – 10:00');
});

test('an event inside the hour that comes twice keeps its real length', () => {
  const twice = fromGoogleSpan(
    { dateTime: '2026-11-01T01:45:00-04:00' },
    { dateTime: '2026-11-01T01:15:00-05:00' },
    newYork,
  );
  expect(whenWords(movedSpan(twice, { startTime: '2026-11-02T09:00' }, newYork))).toBe(
    'Mon 2 Nov 2026, 09:00 – 09:30',
  );
});

test('an end alone keeps the start, and must come after it', () => {
  const old = span('2027-01-11T10:00', '2027-01-11T11:00');
  expect(whenWords(movedSpan(old, { endTime: '2027-01-11T12:15' }, newYork))).toBe(
    'Mon 11 Jan 2027, 10:00 – 12:15',
  );
  expect(() => movedSpan(old, { endTime: '2027-01-11T09:00' }, newYork)).toThrow(
    'The end must be after the start.',
  );
  expect(() => movedSpan(old, { endTime: '2027-01-12' }, newYork)).toThrow('both be dates');
});

test('a series moves as many days as its occurrence, and takes over the hours', () => {
  const moved = movedSeries(
    span('2027-03-01T09:00', '2027-03-01T09:15'),
    span('2027-03-15T09:00', '2027-03-15T09:15'),
    span('2027-03-14T18:00', '2027-03-14T18:30'),
    newYork,
  );
  expect([whenWords(moved.span), moved.days]).toEqual(['Sun 28 Feb 2027, 18:00 – 18:30', -1]);
});
