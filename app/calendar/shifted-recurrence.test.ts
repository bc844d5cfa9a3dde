import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { shiftedRecurrence } from './shifted-recurrence.ts';
import { parseTime, spanOf, type CalendarSpan } from './time.ts';

const newYork = 'America/New_York';

function span(start: string, end: string): CalendarSpan {
  return spanOf(parseTime(start, newYork), parseTime(end, newYork));
}

const timed = span('2026-11-25T20:00', '2026-11-25T20:30');
const allDay = span('2026-11-25', '2026-11-26');

test('a moved series takes its weekdays, its end and its skipped dates along', () => {
  const to = span('2026-11-26T08:00', '2026-11-26T09:00');
  expect(
    shiftedRecurrence(
      ['RRULE:FREQ=WEEKLY;BYDAY=WE,SU;UNTIL=20261210T010000Z', `EXDATE;TZID=${newYork}:20261202T200000`],
      timed,
      to,
      1,
    ),
  ).toEqual(['RRULE:FREQ=WEEKLY;BYDAY=TH,MO;UNTIL=20261210T130000Z', 'EXDATE:20261203T130000Z']);
});

test('a series that becomes all-day ends on a date', () => {
  const lines = ['RRULE:FREQ=DAILY;UNTIL=20261210T010000Z', 'EXDATE:20261202T010000Z'];
  expect(shiftedRecurrence(lines, timed, allDay, 0)).toEqual([
    'RRULE:FREQ=DAILY;UNTIL=20261209',
    'EXDATE;VALUE=DATE:20261201',
  ]);
});

test('an all-day series that gets a time skips the same days and ends with the same one', () => {
  const lines = ['RRULE:FREQ=DAILY;UNTIL=20261209', 'EXDATE;VALUE=DATE:20261201'];
  expect(shiftedRecurrence(lines, allDay, timed, 0)).toEqual([
    'RRULE:FREQ=DAILY;UNTIL=20261210T045959Z',
    'EXDATE:20261202T010000Z',
  ]);
});

test('a monthly pattern stays on its day: moving it to another one is refused', () => {
  const to = span('2026-11-26T20:00', '2026-11-26T20:30');
  expect(() => shiftedRecurrence(['RRULE:FREQ=MONTHLY;BYDAY=4WE'], timed, to, 1)).toThrow(
    expect.objectContaining({ code: 'invalid' }) as Error,
  );
});

test('every other week is counted from the moved day on, so that no week changes', () => {
  const [from, to] = [span('2027-02-01', '2027-02-02'), span('2027-02-02', '2027-02-03')];
  expect(shiftedRecurrence(['RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;COUNT=4'], from, to, 1)).toEqual([
    'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,MO;COUNT=4;WKST=TU',
  ]);
});

test('a series that ends before the hour of its last day does not get that day when it becomes all-day', () => {
  const until = 'RRULE:FREQ=DAILY;UNTIL=20261210T005959Z';
  expect(shiftedRecurrence([until], timed, allDay, 0)).toEqual(['RRULE:FREQ=DAILY;UNTIL=20261208']);
});

test.each([
  ['the 28th of each month to the 27th', 'FREQ=MONTHLY', '2027-01-28', '2027-01-27', 'RRULE:FREQ=MONTHLY'],
  [
    'a day of the month',
    'FREQ=MONTHLY;BYMONTHDAY=5,15',
    '2027-01-05',
    '2027-01-08',
    'RRULE:FREQ=MONTHLY;BYMONTHDAY=8,18',
  ],
  [
    'every January the 31st',
    'FREQ=MONTHLY;INTERVAL=12',
    '2027-01-31',
    '2027-01-30',
    'RRULE:FREQ=MONTHLY;INTERVAL=12',
  ],
  ['a day of the year over its end', 'FREQ=YEARLY', '2027-12-30', '2028-01-02', 'RRULE:FREQ=YEARLY'],
  ['workdays', 'FREQ=DAILY;BYDAY=MO,TU', '2027-01-04', '2027-01-05', 'RRULE:FREQ=DAILY;BYDAY=TU,WE'],
])('%s moves as a whole', (_, rule, from, to, moved) => {
  const days = parseDays(from, to);
  expect(shiftedRecurrence([`RRULE:${rule}`], span(from, from), span(to, to), days)).toEqual([moved]);
});

test.each([
  ['the 31st of each month', 'FREQ=MONTHLY', '2027-01-31', '2027-02-01'],
  ['the 28th of each month to the 29th', 'FREQ=MONTHLY', '2027-01-28', '2027-01-29'],
  ['29 February', 'FREQ=YEARLY', '2028-02-29', '2028-03-01'],
  ['over 29 February', 'FREQ=YEARLY', '2027-02-27', '2027-03-02'],
  ['the last day of the month', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2027-01-31', '2027-01-30'],
  ['the first workday', 'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1', '2027-02-01', '2027-02-02'],
])('%s can’t move to another day as a whole', (_, rule, from, to) => {
  const days = parseDays(from, to);
  expect(() => shiftedRecurrence([`RRULE:${rule}`], span(from, from), span(to, to), days)).toThrow(
    expect.objectContaining({ code: 'invalid' }) as Error,
  );
});

test('times of day in the rule keep it from moving to another time', () => {
  const to = span('2026-11-25T21:00', '2026-11-25T21:30');
  expect(() => shiftedRecurrence(['RRULE:FREQ=DAILY;BYHOUR=9,20'], timed, to, 0)).toThrow(
    'A series with several times a day can’t move to another time as a whole.',
  );
});

function parseDays(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}
