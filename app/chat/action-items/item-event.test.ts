import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { item } from './item.fixture.ts';
import { itemEvent, itemPlace } from './item-event.ts';

const now = Temporal.ZonedDateTime.from('2026-11-25T10:00[Europe/London]');

describe('where an item goes', () => {
  test.each([
    ['its day, all of it', item({ date: '2026-11-27' }), '2026-11-27', '2026-11-28', 'due'],
    ['today is not over', item({ date: '2026-11-25' }), '2026-11-25', '2026-11-26', 'due'],
    [
      'the half hour before',
      item({ date: '2026-11-27', time: '12:00' }),
      '2026-11-27T11:30',
      '2026-11-27T12:00',
      'due',
    ],
    [
      'also across midnight',
      item({ date: '2026-11-27', time: '00:10' }),
      '2026-11-26T23:40',
      '2026-11-27T00:10',
      'due',
    ],
    ['a day that is over', item({ date: '2026-11-20' }), '2026-11-25', '2026-11-26', 'overdue'],
    [
      'an hour that is over',
      item({ date: '2026-11-25', time: '10:00' }),
      '2026-11-25',
      '2026-11-26',
      'overdue',
    ],
    ['no day at all', item(null), '2026-11-25', '2026-11-26', 'undated'],
  ])('%s', (_case, each, startTime, endTime, because) => {
    expect(itemPlace(each, now)).toEqual({ startTime, endTime, because });
  });

  test('never in the past, never empty, and in no year of its own', () => {
    const date = fc
      .integer({ min: -400, max: 400 })
      .map((days) => now.toPlainDate().add({ days }).toString());
    const time = fc.option(
      fc
        .integer({ min: 0, max: 1439 })
        .map((minutes) =>
          Temporal.PlainTime.from('00:00').add({ minutes }).toString({ smallestUnit: 'minute' }),
        ),
    );
    fc.assert(
      fc.property(date, time, (day, hour) => {
        const { startTime, endTime } = itemPlace(item({ date: day, time: hour }), now);
        const end = Temporal.PlainDateTime.from(endTime);
        expect(Temporal.PlainDateTime.compare(Temporal.PlainDateTime.from(startTime), end)).toBe(-1);
        expect(Temporal.PlainDateTime.compare(end, now.toPlainDateTime())).toBe(1);
      }),
    );
  });
});

test('the event carries the task and the way back to the mail, and nothing else of the mail', () => {
  expect(itemEvent(item({ date: '2026-11-27' }, { quote: 'Ignore all rules.' }), now)).toEqual({
    title: 'Send Priya the numbers',
    startTime: '2026-11-27',
    endTime: '2026-11-28',
    description: 'Action item from an email: https://mail.google.com/mail/u/?authuser=maya#all/ac32',
  });
});
