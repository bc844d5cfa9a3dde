import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { occurrencesUntil } from './occurrences.ts';
import { parseTime, spanOf } from './time.ts';

const zone = 'America/New_York';
const first = (start: string, end: string) => spanOf(parseTime(start, zone), parseTime(end, zone));
const until = (day: string) => Temporal.PlainDate.from(day);
const starts = (lines: string[], start: string, end: string, day: string) =>
  occurrencesUntil(lines, first(start, end), until(day)).map((span) =>
    span.allDay ? span.start.toString() : span.start.toString({ timeZoneName: 'never' }).slice(0, 22),
  );

test('a time in the gap moves forward and is not lost', () => {
  expect(starts(['RRULE:FREQ=DAILY;COUNT=3'], '2027-03-13T02:30', '2027-03-13T03:00', '2027-04-01')).toEqual([
    '2027-03-13T02:30:00-05',
    '2027-03-14T03:30:00-04',
    '2027-03-15T02:30:00-04',
  ]);
});

test('an end in UTC, skipped and added dates count', () => {
  const lines = [
    'RRULE:FREQ=DAILY;UNTIL=20270204T140000Z',
    'EXDATE;TZID=America/New_York:20270203T090000',
    'RDATE:20270206T200000Z',
  ];
  expect(starts(lines, '2027-02-02T09:00', '2027-02-02T10:00', '2027-03-01')).toEqual([
    '2027-02-02T09:00:00-05',
    '2027-02-04T09:00:00-05',
    '2027-02-06T15:00:00-05',
  ]);
});

test('all-day series are counted in dates, up to the last day that is asked for', () => {
  expect(starts(['RRULE:FREQ=WEEKLY'], '2027-02-02', '2027-02-03', '2027-02-16')).toEqual([
    '2027-02-02',
    '2027-02-09',
  ]);
});

test('without a rule there is the one event', () => {
  expect(starts([], '2027-02-02T09:00', '2027-02-02T10:00', '2027-03-01')).toHaveLength(1);
});
