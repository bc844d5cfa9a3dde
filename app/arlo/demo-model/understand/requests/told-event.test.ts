import { describe, expect, test } from 'vitest';
import { readShort } from '../short-request.fixture.ts';

describe('what is told of a day, and orders nothing', () => {
  test.each([
    ['wfh thursday', 'create “WFH” 2026-11-26 all day'],
    ["I'm on call this weekend", 'create “On call” 2026-11-28..2026-11-29 all day'],
    ['off sick today', 'create “Off sick” 2026-11-23 all day'],
    ['out of office on friday', 'create “Out of office” 2026-11-27 all day'],
    ['inset day on fri 11 dec', 'create “Inset day” 2026-12-11 all day'],
    ['the rent is due on the 1st', 'create “Rent due” 2026-12-01 all day'],
    [
      'council tax is due on the 1st of every month',
      'create “Council tax due” FREQ=MONTHLY;BYMONTHDAY=1 all day',
    ],
    ['tax return due date 31 january', 'create “Tax return due date” 2027-01-31 all day'],
    [
      'my parents are staying with us 11-13 december',
      'create “Parents staying” 2026-12-11..2026-12-13 all day',
    ],
    ["the electrician's coming a week today at 8am", 'create “Electrician coming” 2026-11-30 8:00'],
    [
      "i'll be in berlin from the 10th to the 14th",
      'create “In Berlin” 2026-12-10..2026-12-14 all day at Berlin',
    ],
    [
      'im in porto 7th to 9th dec, all day thing',
      'create “In Porto” 2026-12-07..2026-12-09 all day at Porto',
    ],
    ['dana is coming over at 4 on sunday', 'create “Dana coming” 2026-11-29 4:00?'],
    [
      'sofa is being delivered sat 5 dec sometime between 1 and 5pm',
      'create “Sofa delivered” 2026-12-05 13:00 to 17:00',
    ],
  ])('%s', (text, expected) => expect(readShort(text)).toBe(expected));

  test.each([
    'they are coming at 4 on sunday',
    'is dana coming over at 4 on sunday',
    'lena is coming to the vendor demo on wednesday at 3',
    'everyone is here at 9 tomorrow',
    'my parents are not coming on friday at 6',
    'dana is coming',
    'what is due on friday',
  ])('%s: no visit', (text) => expect(readShort(text)).not.toMatch(/^create/));
});
