import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { momentOf } from '../dates/moment.ts';
import { withDayNamed } from './day-named.ts';

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
