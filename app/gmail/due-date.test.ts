import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { findDates } from './due-date.ts';

/** Tuesday 24 November 2026. */
const sent = Temporal.ZonedDateTime.from('2026-11-24T09:14[Europe/London]');

const found = (text: string, from = sent) =>
  findDates(text, from).map(({ words, date, time }) =>
    [words, date.toString(), ...(time ? [time.toString({ smallestUnit: 'minute' })] : [])].join(' | '),
  );

test.each([
  ['by Friday', 'by Friday | 2026-11-27'],
  ['by Tuesday', 'by Tuesday | 2026-12-01'],
  ['this Tuesday', 'this Tuesday | 2026-11-24'],
  ['next Friday', 'next Friday | 2026-12-04'],
  ['on Monday next week', 'on Monday next week | 2026-11-30'],
  ['by Fri', 'by Fri | 2026-11-27'],
  ['before Friday', 'before Friday | 2026-11-26'],
  ['before Friday at 12:00', 'before Friday at 12:00 | 2026-11-27 | 12:00'],
  ['before Thursday’s review', 'before Thursday’s | 2026-11-26'],
  ['before the weekend', 'before the weekend | 2026-11-27'],
  ['before next week', 'before next week | 2026-11-27'],
  ['the day after tomorrow', 'the day after tomorrow | 2026-11-26'],
  ['by tomorrow morning', 'by tomorrow morning | 2026-11-25'],
  ['at 5 p.m. today', 'at 5 p.m. today | 2026-11-24 | 17:00'],
  ['noon on Friday', 'noon on Friday | 2026-11-27 | 12:00'],
  ['by 27 November', 'by 27 November | 2026-11-27'],
  ['by Friday 27th of November', 'by Friday 27th of November | 2026-11-27'],
  ['on Friday, November 27, 2026', 'on Friday, November 27, 2026 | 2026-11-27'],
  ['by Nov 27 at 9:30 am', 'by Nov 27 at 9:30 am | 2026-11-27 | 09:30'],
  ['by 2026-12-01', 'by 2026-12-01 | 2026-12-01'],
  ['bis 1.12.2026', '1.12.2026 | 2026-12-01'],
  ['by 27/11', 'by 27/11 | 2026-11-27'],
  ['by the 30th.', 'by the 30th | 2026-11-30'],
  ['by the 3rd', 'by the 3rd | 2026-12-03'],
  ['by the end of the week', 'by the end of the week | 2026-11-27'],
  ['by end of next week', 'by end of next week | 2026-12-04'],
  ['until the end of November', 'until the end of November | 2026-11-30'],
  ['on the last Friday of the month', 'on the last Friday of the month | 2026-11-27'],
  ['by EOD', 'by EOD | 2026-11-24'],
  ['by close of business on Thursday', 'by close of business on Thursday | 2026-11-26'],
  ['in two weeks', 'in two weeks | 2026-12-08'],
  ['within 48 hours', 'within 48 hours | 2026-11-26'],
  ['within five working days', 'within five working days | 2026-12-01'],
  ['by 5 January', 'by 5 January | 2027-01-05'],
  ['on 30 October', 'on 30 October | 2026-10-30'],
])('%s', (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test.each([
  'I’m off from tomorrow',
  'we sat in the sun',
  'every Friday',
  'last Friday',
  'on Fridays',
  'open 24/7',
  'on 03/04',
  'on 31 November',
  'I may come in',
  'version 1.12.3',
  'clause 7 and slide 9',
])('%s is no date that is asked for', (text) => {
  expect(found(text)).toEqual([]);
});

test('several dates come in the order of the text', () => {
  expect(found('The CVs by Friday, the panel on Wednesday 2 December at 15:00')).toEqual([
    'by Friday | 2026-11-27',
    'on Wednesday 2 December at 15:00 | 2026-12-02 | 15:00',
  ]);
});

test('a deadline, a point in time and a name are told apart', () => {
  const roles = findDates('by Friday, on Monday, for Thursday’s lunch', sent).map(({ role }) => role);
  expect(roles).toEqual(['deadline', 'point', 'name']);
});
