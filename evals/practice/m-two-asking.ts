import { checks, covers, either, sees, slots } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  mailOf,
  tasks,
  issue,
  mine,
  search,
  free,
  freeEvening,
  roomMorning,
  roomAfternoon,
  roomOn,
  slotsOn,
} from './expect.ts';

const agenda = phrasings('agenda', [
  ['wk of 7 dec, gist', covers('2026-12-07', '2026-12-11')],
  ['parents eve - what time n where', sees('Parents’ evening', '2026-12-09')],
  ['whos in on board mtg', sees('Board meeting', '2026-12-15')],
  ['wkend plans', covers('2026-11-28', '2026-11-29')],
  ['1st mtg thu', sees('Stand-up', '2026-11-26')],
  ['nxt 10 days', covers('2026-11-24', '2026-12-02')],
  ['flt to oslo - dep?', sees('Flight to Oslo', '2026-12-11')],
  ['whats in for jan', covers('2027-01-01', '2027-01-31')],
  [['agenda fri', 'n the mon after'], covers('2026-11-30')],
]);

const existence = phrasings('existence', [
  ['pottery this wk?', sees('Pottery class', '2026-11-26')],
  [
    'anything w/ lena b4 fri',
    either(covers('2026-11-24', '2026-11-26'), sees('Budget review', '2026-11-26')),
  ],
  ['boiler guy in diary yet', sees('Boiler service', '2026-12-07')],
  ['is there a vet appt nxt wk', covers('2026-11-30', '2026-12-04')],
  ['sun 6 dec got smth on', covers('2026-12-06')],
  ['tax return - did i put that in', sees('Tax return', '2027-01-29')],
]);

const freeTime = phrasings('free time', [
  free('3-4 wed free?', '2026-11-25T15:00', '2026-11-25T16:00'),
  ['can i do thu 1630', either(checks('2026-11-26T16:30'), covers('2026-11-26T16:30', '2026-11-26T17:00'))],
  ['find hr w/ priya thu', roomOn(60, '2026-11-26', ['priya'])],
  [
    'where can 90 min go nxt wk',
    either(slotsOn(90, '2026-11-30', ['2026-12-04', '2026-12-06']), covers('2026-11-30', '2026-12-04')),
  ],
  [
    'tmrw pm any 45m gap',
    either(roomAfternoon(45, '2026-11-24'), covers('2026-11-24T13:00', '2026-11-24T17:00')),
  ],
  ['slot for aiko + tomas + me, 30m, wed', roomOn(30, '2026-11-25', ['aiko', 'tomas'])],
  free('am i busy 10.45-11.15 tmrw', '2026-11-24T10:45', '2026-11-24T11:15'),
  ['sat eve clear?', freeEvening('2026-11-28')],
  [
    '2h fri b4 noon possible?',
    either(roomMorning(120, '2026-11-27'), covers('2026-11-27T09:30', '2026-11-27T12:00')),
  ],
  [
    'lena avail 4-430pm thu?',
    either(
      checks('2026-11-26T16:00', '2026-11-26T16:30'),
      slots(30, '2026-11-26T16:00', '2026-11-26T16:30', ['lena']),
      slotsOn(30, '2026-11-26', '2026-11-26', ['lena']),
    ),
  ],
  [
    '17 dec - whole day free?',
    either(
      covers('2026-12-17T09:00', '2026-12-17T17:00'),
      checks('2026-12-17'),
      checks('2026-12-17T09:00'),
      checks('2026-12-17T00:00'),
    ),
  ],
  [
    'jonas n me 1h this wk, when',
    slots(
      60,
      undefined,
      ['2026-11-27', '2026-11-27T17:00', '2026-11-27T17:30', '2026-11-27T18:00', '2026-11-29'],
      ['jonas'],
    ),
  ],
]);

const mail = phrasings('mail', [
  ['todos from my inbox', tasks],
  ['landlord email says what', mailOf('Ruth', 'Calloway', 'tenancy', 'landlord', 'renewal', 'Harbour')],
  ['train bkg ref? its in my mail', mailOf('Southdown', 'train', 'booking', 'SDT')],

  ['lenas last msg re brightdesk', mailOf('Brightdesk', 'Lena')],
  ['did expenses mail me, report ok or not', mailOf('expense', 'ER-1182', 'approved', 'report')],
]);

const issues = phrasings('issues', [
  ['gh issues assigned 2 me', mine],

  ['anyone filed smth on undo bar', search('undo')],
  ['look up issue abt NVDA toast', issue(93, 'nvda', 'toast')],
]);

export const mTwoAsking = [...agenda, ...existence, ...freeTime, ...mail, ...issues];
