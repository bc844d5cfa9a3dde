import { expect, test } from 'vitest';
import { readShortByGist } from '../short-request.fixture.ts';

/* What is to go, of what hour and from which day on, with a reason beside it. */

test.each([
  // From an hour on, and why.
  [
    'On Tuesday 8 December remove everything from 2 pm onwards, I will be at a funeral.',
    'clear everything 2026-12-08 from 14:00',
  ],
  ['clear thursday 2pm onwards', 'clear 2026-11-26 from 14:00'],
  ['cancel everything from lunchtime onwards on the 8th', 'clear everything 2026-12-08 from 12:00'],
  [
    'um bin everything after lunch on tuesday the eighth of december the little ones got an operation',
    'clear everything 2026-12-08 from 13:00',
  ],
  ['drop everything on thursday the tenth my dad is having surgery', 'clear everything 2026-12-10'],
  ['clear everything on friday mum’s visiting', 'clear everything 2026-11-27'],
  ['remove all my meetings from 1pm onwards tomorrow, dentist emergency', 'clear 2026-11-24 from 13:00'],
  ['delete all my meetings on friday, the design ones', 'clear design 2026-11-27'],
  ['clear everything on friday with sam', 'clear everything sam 2026-11-27'],
  // From a day on, and what stays before it.
  [
    'I shan’t be going to pottery any more after this week. Drop it from 3 December onwards.',
    'delete [pottery] 2026-12-03 scope following',
  ],
  [
    'I am giving up parkrun at Christmas: remove it from Boxing Day onwards, but leave the ones before.',
    'delete [parkrun] 2026-12-26 scope following',
  ],
  [
    'delete yoga from the 4th of January on and keep the earlier ones',
    'delete [yoga] 2027-01-04 scope following',
  ],
  // Two at once, and all of a day.
  [
    'The gas board says it’s not needed. Drop the boiler service, and while you’re at it the half marathon too.',
    'delete [boiler service half marathon]',
  ],
  ['Bin the vendor demo. Oh and the portfolio review as well', 'delete [vendor demo portfolio review]'],
  ['get rid of the boiler service and while you’re there the dentist', 'delete [boiler service dentist]'],
  ['cancel all the design syncs on thursday the 26th', 'delete [design syncs] 2026-11-26'],
  ['delete all the parkruns', 'delete [parkruns] scope all'],
  [
    'There is a strangely named entry at nine in the morning on Monday 14 December. Bin it, please.',
    'delete 2026-12-14 morning 9:00?',
  ],
])('what goes: %s', (said, expected) => {
  expect(readShortByGist(said)).toBe(expected);
});
