import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { momentOf } from '../../dates/moment.ts';
import { withDayNamed } from './day-named.ts';
import { readShortByGist } from '../short-request.fixture.ts';

const moment = momentOf(Temporal.ZonedDateTime.from('2026-11-23T09:12[Europe/London]'), 'en-GB');

test.each([
  ['Ingrid turns thirty on the 1st of December. Delete the focus block that day.', '2026-12-01'],
  ['I fly on Friday, so what else is on that afternoon?', '2026-11-27'],
  ['a blood test on 9 december at nine and a flu jab the day after', '2026-12-09'],
  ['what is on that day', '2026-11-23'],
  ['move it to the Thursday of that week', '2026-11-23'],
  ['the fair is on 9 december, so book a nap on the Sunday of that week', '2026-12-09'],
  ['I forget it every single June, and hers is the 9th', '2027-06-15'],
  ['in february I have two lessons, the 6th and the 13th', '2027-02-15'],
  ['I am away in february. Move the dentist on the 9th', '2026-11-23'],
  ['I am away in february, so move the dentist on the 9th', '2026-11-23'],
  ['the dentist is on 1 december', '2026-11-23'],
])('%s: counted from %s', (text, day) => expect(`${withDayNamed(text, moment).anchor}`).toBe(day));

test.each([
  ['What meetings did I have on the 17th?', 'agenda 2026-11-17'],
  ['what was i up to on the sixteenth', 'agenda 2026-11-16'],
  ['Expenses are due. What was in my calendar on Friday the 20th?', 'agenda 2026-11-20'],
  ['what did i do between the 16th and the 18th', 'agenda 2026-11-16..2026-11-18'],
  ['Did I have something on the 4th?', 'agenda 2026-12-04'],
  ['what was on again on the 4th', 'agenda 2026-12-04'],
])('a day that was: %s', (text, short) => expect(readShortByGist(text)).toBe(short));

test.each([
  [
    'Our long weekend in March is off. Bin both the ferry and the hotel the day after.',
    'delete [ferry hotel] 2027-03-01..2027-03-31',
  ],
  ['Neither the ferry nor the brunch the next day is happening, take both out', 'delete [ferry brunch]'],
  ['cancel the ferry and the concert the day after', 'delete [ferry concert]'],
])('a day told by that of another: %s', (text, short) => expect(readShortByGist(text)).toBe(short));
