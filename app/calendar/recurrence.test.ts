import { expect, test } from 'vitest';
import { checkedRecurrence, isEndless } from './recurrence.ts';
import { recurrenceWords } from './recurrence-words.ts';
import { parseTime, spanOf, type CalendarSpan } from './time.ts';

const newYork = 'America/New_York';

function span(start: string, end: string): CalendarSpan {
  return spanOf(parseTime(start, newYork), parseTime(end, newYork));
}

const timed = span('2026-11-25T20:00', '2026-11-25T20:30');
const allDay = span('2026-11-25', '2026-11-26');

test.each([
  ['FREQ=DAILY', 'daily'],
  ['FREQ=DAILY;INTERVAL=3', 'every 3 days'],
  ['FREQ=WEEKLY', 'weekly on Wednesday'],
  ['FREQ=WEEKLY;BYDAY=WE', 'weekly on Wednesday'],
  ['FREQ=WEEKLY;BYDAY=TH,MO;INTERVAL=2', 'every 2 weeks on Monday and Thursday'],
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'every weekday'],
  ['FREQ=WEEKLY;BYDAY=SU,MO,TU,WE,TH,FR,SA', 'daily'],
  ['FREQ=MONTHLY', 'monthly on the 25th'],
  ['FREQ=MONTHLY;BYMONTHDAY=1,15', 'monthly on the 1st and 15th'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', 'monthly on the last day'],
  ['FREQ=MONTHLY;BYDAY=2TU', 'monthly on the second Tuesday'],
  ['FREQ=MONTHLY;BYDAY=-1FR', 'monthly on the last Friday'],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 'monthly on the last weekday'],
  ['FREQ=YEARLY', 'yearly on 25 November'],
  ['FREQ=YEARLY;BYMONTH=11;BYDAY=4TH', 'yearly on the fourth Thursday of November'],
  ['FREQ=WEEKLY;BYDAY=WE;COUNT=10', 'weekly on Wednesday, 10 times'],
  ['FREQ=WEEKLY;BYDAY=WE;UNTIL=20270302T045959Z', 'weekly on Wednesday, until Mon 1 Mar 2027'],
])('%s reads "%s"', (rule, words) => {
  const start = { dateTime: '2026-11-25T20:00:00-05:00', timeZone: newYork };
  expect(recurrenceWords([`RRULE:${rule}`], start, newYork)).toBe(words);
});

test('weekdays are those of the person, not of the series', () => {
  const start = { dateTime: '2026-11-25T20:00:00-05:00', timeZone: newYork };
  const words = (rule: string) => recurrenceWords([`RRULE:${rule}`], start, 'Pacific/Auckland');
  expect(words('FREQ=WEEKLY;BYDAY=WE,SU')).toBe('weekly on Monday and Thursday');
  expect(words('FREQ=MONTHLY;BYDAY=4WE')).toBe('monthly');
});

test('the end of a series has the type of its start', () => {
  const until = (rule: string, of: CalendarSpan) => checkedRecurrence([rule], of)[0];
  expect(until('RRULE:FREQ=DAILY;UNTIL=20270101', timed)).toBe('RRULE:FREQ=DAILY;UNTIL=20270102T045959Z');
  expect(until('FREQ=DAILY;UNTIL=20270101T120000', timed)).toBe('RRULE:FREQ=DAILY;UNTIL=20270101T170000Z');
  expect(until('RRULE:FREQ=DAILY;UNTIL=20270101T120000Z', allDay)).toBe('RRULE:FREQ=DAILY;UNTIL=20270101');
  // Five in the morning in UTC is the evening before in New York.
  expect(checkedRecurrence(['FREQ=DAILY;UNTIL=20270206T045959Z'], allDay, newYork)).toEqual([
    'RRULE:FREQ=DAILY;UNTIL=20270205',
  ]);
});

test.each([
  'FREQ=NEVER',
  'BYDAY=MO',
  'FREQ=WEEKLY;BYDAY=XX',
  'FREQ=DAILY;UNTIL=soon',
  'hello',
  'FREQ=SECONDLY;COUNT=3',
  'FREQ=MINUTELY',
  'FREQ=DAILY;COUNT=0',
  'FREQ=DAILY;INTERVAL=0',
  'FREQ=DAILY;COUNT=3;UNTIL=20270301',
  'EXDATE:20270203T090000',
  'EXRULE:FREQ=DAILY',
])('%s is no way to repeat', (rule) => {
  expect(() => checkedRecurrence([rule], timed)).toThrow(
    expect.objectContaining({ code: 'invalid' }) as Error,
  );
});

test.each(['EXDATE:foo', 'EXDATE:20270230T090000', 'EXDATE;TZID=Mars/Base:20270203T090000'])(
  '%s takes out no date',
  (line) => {
    expect(() => checkedRecurrence(['FREQ=DAILY', line], timed)).toThrow(
      expect.objectContaining({ code: 'invalid' }) as Error,
    );
  },
);

test('dates that are skipped or added are kept as they are', () => {
  const lines = [
    'RRULE:FREQ=DAILY',
    'EXDATE;TZID=America/New_York:20270203T200000',
    'RDATE:20270301T010000Z',
  ];
  expect(checkedRecurrence(lines, timed)).toEqual(lines);
});

test('a series ends by count, by date or never', () => {
  expect(isEndless(['RRULE:FREQ=DAILY'])).toBe(true);
  expect(isEndless(['RRULE:FREQ=DAILY;COUNT=3'])).toBe(false);
  expect(isEndless(['RRULE:FREQ=DAILY;UNTIL=20270101'])).toBe(false);
  expect(isEndless(['RDATE;VALUE=DATE:20270101'])).toBe(false);
});
