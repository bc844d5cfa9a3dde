import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { findDates } from './find.ts';
import { momentOf } from './moment.ts';
import { shortWhen } from './short-when.fixture.ts';
import { readWhen, settleTime, type ClockHints, type When } from './when.ts';

/** Monday 23 November 2026, 09:12 in London. */
const monday = '2026-11-23T09:12[Europe/London]';

function read(text: string, now = monday, locale = 'en-GB'): When {
  const moment = momentOf(Temporal.ZonedDateTime.from(now), locale);
  return readWhen(findDates(text, moment, { ranges: true }), text, moment);
}

describe('days', () => {
  test.each([
    ['today', '2026-11-23'],
    ['tomorrow', '2026-11-24'],
    ['yesterday', '2026-11-22'],
    ['the day after tomorrow', '2026-11-25'],
    ['day before yesterday', '2026-11-21'],
    ['tonight', '2026-11-23 evening'],
    ['this morning', '2026-11-23 morning'],
    ['last night', '2026-11-22 evening'],
    ['friday', '2026-11-27'],
    ['on fri', '2026-11-27'],
    ['wed', '2026-11-25'],
    ['thurs', '2026-11-26'],
    ['monday', '2026-11-23'],
    ['this friday', '2026-11-27'],
    ['next friday', '2026-12-04'],
    ['last friday', '2026-11-20'],
    ['friday next week', '2026-12-04'],
    ['next week on tuesday', '2026-12-01'],
    ['friday week', '2026-12-04'],
    ['a week on friday', '2026-12-04'],
    ['friday after next', '2026-12-11'],
    ['in 3 days', '2026-11-26'],
    ['in a week', '2026-11-30'],
    ['in a fortnight', '2026-12-07'],
    ['two weeks from now', '2026-12-07'],
    ['a week today', '2026-11-30'],
    ['a week tomorrow', '2026-12-01'],
    ['3 days ago', '2026-11-20'],
    ['this time next week', '2026-11-30'],
    ['3 december', '2026-12-03'],
    ['3rd of december', '2026-12-03'],
    ['the third of december', '2026-12-03'],
    ['december 3', '2026-12-03'],
    ['dec 3rd', '2026-12-03'],
    ['thursday 3 december', '2026-12-03'],
    ['3 december 2027', '2027-12-03'],
    ['3 feb', '2027-02-03'],
    ['29 february', '2028-02-29'],
    ['the 3rd', '2026-12-03'],
    ['the 27th', '2026-11-27'],
    ['the 5th of next month', '2026-12-05'],
    ['2026-12-03', '2026-12-03'],
    ['3/12', '2026-12-03'],
    ['03/12/2026', '2026-12-03'],
    ['3.12.2026', '2026-12-03'],
    ['first monday of december', '2026-12-07'],
    ['last friday of the month', '2026-11-27'],
    ['christmas', '2026-12-25'],
    ['christmas eve', '2026-12-24'],
    ["new year's eve", '2026-12-31'],
    ["new year's day", '2027-01-01'],
    ['until friday', '2026-11-27 until'],
    ['end of the week', '2026-11-27'],
    ['end of the month', '2026-11-30'],
  ])('%s', (text, expected) => expect(shortWhen(read(text))).toBe(expected));
});

describe('spans', () => {
  test.each([
    ['this week', '2026-11-23..2026-11-29'],
    ['my week', '2026-11-23..2026-11-29'],
    ['next week', '2026-11-30..2026-12-06'],
    ['last week', '2026-11-16..2026-11-22'],
    ['the week after next', '2026-12-07..2026-12-13'],
    ['this weekend', '2026-11-28..2026-11-29'],
    ['next weekend', '2026-12-05..2026-12-06'],
    ['last weekend', '2026-11-21..2026-11-22'],
    ['tuesday last week', '2026-11-17'],
    ['this month', '2026-11-01..2026-11-30'],
    ['next month', '2026-12-01..2026-12-31'],
    ['in december', '2026-12-01..2026-12-31'],
    ['january', '2027-01-01..2027-01-31'],
    ['next quarter', '2027-01-01..2027-03-31'],
    ['the next 3 days', '2026-11-23..2026-11-25'],
    ['the next two weeks', '2026-11-23..2026-12-06'],
    ['the next three months', '2026-11-23..2027-02-22'],
    ['the past 7 days', '2026-11-16..2026-11-23'],
    ['the rest of the week', '2026-11-23..2026-11-29'],
    ['week of 7 december', '2026-12-07..2026-12-13'],
    ['week commencing 9 december', '2026-12-07..2026-12-13'],
    ['3 to 7 december', '2026-12-03..2026-12-07'],
    ['from the 3rd to the 7th of december', '2026-12-03..2026-12-07'],
    ['december 3-7', '2026-12-03..2026-12-07'],
    ['monday to wednesday', '2026-11-23..2026-11-25'],
    ['between wednesday and friday', '2026-11-25..2026-11-27'],
    ['from thursday until monday', '2026-11-26..2026-11-30'],
    ['later today', '2026-11-23 rest'],
  ])('%s', (text, expected) => expect(shortWhen(read(text))).toBe(expected));
});

describe('times', () => {
  test.each([
    ['at 3', '3:00?'],
    ['at 3pm', '15:00'],
    ['3 pm', '15:00'],
    ['12am', '0:00'],
    ['12pm', '12:00'],
    ['at 15:30', '15:30'],
    ['09:30', '9:30'],
    ['9:30', '9:30?'],
    ['at 9.30', '9:30?'],
    ['5.30pm', '17:30'],
    ['15h30', '15:30'],
    ['at 1530', '15:30'],
    ['noon', '12:00'],
    ['at midnight', '0:00'],
    ['half past three', '3:30?'],
    ['half three', '3:30?'],
    ['quarter to 5', '4:45?'],
    ['quarter past 4pm', '16:15'],
    ['ten past 4', '4:10?'],
    ['twenty to six', '5:40?'],
    ["3 o'clock", '3:00?'],
    ["three o'clock in the afternoon", '15:00'],
    ['at three thirty', '3:30?'],
    ['one thirty pm', '13:30'],
    ['at 3ish', '3:00?'],
    ['around 4pm', '16:00'],
    ['after 3', 'from 3:00?'],
    ['before noon', 'until 12:00'],
    ['by 5pm', 'until 17:00'],
    ['first thing', '9:00'],
    ['end of day', '17:00'],
    ['after lunch', 'from 13:00'],
    ['from 3 to 4', '3:00? to 4:00?'],
    ['3-4pm', '15:00 to 16:00'],
    ['11-1pm', '11:00 to 13:00'],
    ['10am to noon', '10:00 to 12:00'],
    ['between 2 and 4pm', '14:00 to 16:00'],
    ['13:00-15:00', '13:00 to 15:00'],
    ['in the afternoon', 'afternoon'],
    ['late afternoon', 'late afternoon'],
    ['lunchtime', 'lunchtime'],
    ['tomorrow at 3', '2026-11-24 3:00?'],
    ['friday 2pm for 45 minutes', '2026-11-27 14:00 45 min'],
  ])('%s', (text, expected) => expect(shortWhen(read(text))).toBe(expected));
});

describe('lengths, shifts and repeats', () => {
  test.each([
    ['for an hour', '60 min'],
    ['45 minutes', '45 min'],
    ['90 mins', '90 min'],
    ['1.5 hours', '90 min'],
    ['an hour and a half', '90 min'],
    ['one and a half hours', '90 min'],
    ['half an hour', '30 min'],
    ['three quarters of an hour', '45 min'],
    ['1h30', '90 min'],
    ['2h', '120 min'],
    ['1 hour 15', '75 min'],
    ['30-minute', '30 min'],
    ['for 3 days', '3 days'],
    ['all day', 'all day'],
    ['in the next hour', 'next 60 min'],
    ['an hour later', 'later 60 min'],
    ['back 30 minutes', 'later 30 min'],
    ['forward an hour', 'earlier 60 min'],
    ['by half an hour', 'by 30 min'],
    ['a week later', 'later 7 d'],
    ['in 20 minutes', '2026-11-23T09:32+00:00'],
    ['every day', 'FREQ=DAILY'],
    ['every weekday', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
    ['every monday and wednesday', 'FREQ=WEEKLY;BYDAY=MO,WE'],
    ['on tuesdays', 'FREQ=WEEKLY;BYDAY=TU'],
    ['every other friday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR'],
    ['fortnightly', 'FREQ=WEEKLY;INTERVAL=2'],
    ['every 3 weeks', 'FREQ=WEEKLY;INTERVAL=3'],
    ['monthly', 'FREQ=MONTHLY'],
  ])('%s', (text, expected) => expect(shortWhen(read(text))).toBe(expected));
});

test.each([
  '1:1 with priya',
  'the second one',
  'i am free',
  'may i',
  'q1 review',
  'room 4',
  'version 4.2',
  'a',
])('%s says nothing about time', (text) => expect(shortWhen(read(text))).toBe(''));

describe('in other places and at other times', () => {
  test.each([
    // Week start and date order follow the locale.
    ['this week', '2026-11-22..2026-11-28', monday, 'en-US'],
    ['12/3', '2026-12-03', monday, 'en-US'],
    ['12/3', '2027-03-12', monday, 'en-GB'],
    ['next week', '2026-11-29..2026-12-05', monday, 'en-US'],
    // The same instant is another day elsewhere.
    ['tomorrow', '2026-11-24', '2026-11-23T23:30[America/New_York]', 'en-US'],
    ['tomorrow', '2026-11-25', '2026-11-24T17:30[Pacific/Auckland]', 'en-NZ'],
    // Clocks go forward in London at 01:00 on 29 March 2026, and back in New York at 02:00 on 1 November.
    ['in 2 hours', '2026-03-29T02:30+01:00', '2026-03-28T23:30[Europe/London]', 'en-GB'],
    ['in 30 minutes', '2026-11-01T01:15-05:00', '2026-11-01T01:45-04:00[America/New_York]', 'en-US'],
    ['tomorrow', '2026-03-29', '2026-03-28T23:30[Europe/London]', 'en-GB'],
    ['in an hour', '2026-09-27T03:30+13:00', '2026-09-27T01:30[Pacific/Auckland]', 'en-NZ'],
    // Year ends and weekends.
    ['tomorrow', '2027-01-01', '2026-12-31T20:00[Europe/London]', 'en-GB'],
    ['next month', '2027-01-01..2027-01-31', '2026-12-31T20:00[Europe/London]', 'en-GB'],
    ['3 january', '2027-01-03', '2026-12-31T20:00[Europe/London]', 'en-GB'],
    ['20 december', '2026-12-20', '2027-01-03T10:00[Europe/London]', 'en-GB'],
    ['next friday', '2026-11-27', '2026-11-22T10:00[Europe/London]', 'en-GB'],
    ['this weekend', '2026-11-21..2026-11-22', '2026-11-22T10:00[Europe/London]', 'en-GB'],
    ['last friday', '2026-11-20', '2026-11-27T10:00[Europe/London]', 'en-GB'],
    ['the 31st', '2026-12-31', '2026-11-23T10:00[Europe/London]', 'en-GB'],
  ])('%s is %s at %s (%s)', (text, expected, now, locale) =>
    expect(shortWhen(read(text, now, locale))).toBe(expected),
  );
});

test('two times are kept apart where a move is read', () => {
  const moment = momentOf(Temporal.ZonedDateTime.from(monday), 'en-GB');
  const pieces = findDates('the demo from 3 to 4', moment, { ranges: false }).map(({ piece }) => piece.kind);
  expect(pieces).toEqual(['time', 'time']);
});

describe('morning or afternoon', () => {
  const at = (hour: number, minute = 0) => new Temporal.PlainTime(hour, minute);
  test.each<[hour: number, hints: ClockHints, expected: number]>([
    [1, {}, 13],
    [6, {}, 18],
    [7, {}, 7],
    [11, {}, 11],
    [8, { part: 'evening' }, 20],
    [6, { part: 'morning' }, 6],
    [7, { words: 'dinner with mum' }, 19],
    [6, { words: 'school run' }, 6],
    [8, { near: at(19) }, 20],
    [8, { near: at(9) }, 8],
    [4, { near: at(9) }, 16],
    [9, { notBefore: at(14) }, 21],
    [3, { notBefore: at(14) }, 15],
  ])('%s o’clock, knowing %j', (hour, hints, expected) => {
    expect(settleTime({ hour, minute: 0, sure: false }, hints).hour).toBe(expected);
  });

  test('a sure time is left alone', () => {
    expect(settleTime({ hour: 3, minute: 15, sure: true }, { part: 'evening' }).toString()).toBe('03:15:00');
  });
});
