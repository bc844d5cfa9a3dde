import { checks, covers, either, lists, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  evening,
  freeEvening,
  issue,
  mailOf,
  morning,
  onDay,
  open,
  part,
  room,
  roomAfternoon,
  roomOn,
} from './expect.ts';

/** Whether a time is free, for any length. */
const at = (start: string, end: string) => either(checks(start), covers(start, end));

export const agenda = phrasings('agenda', [
  [
    'thu pm, what ive got',
    either(
      part('2026-11-26', ['12:00', '13:00'], ['17:00', '17:30', '18:00', '']),
      covers('2026-11-26T13:00', '2026-11-26T17:00'),
    ),
  ],

  [
    'show next wk',
    either(lists('2026-11-30', ['2026-12-04', '2026-12-06']), covers('2026-11-30', '2026-12-04')),
  ],
  ['where is marketing lunch', sees('Marketing lunch')],
  ['who comes to budget review', sees('Budget review')],
  [
    'anything wed evening next wk',
    either(evening('2026-12-02'), covers('2026-12-02T18:00', '2026-12-02T21:00')),
  ],
  ['first thing fri?', either(morning('2026-11-27'), onDay('2026-11-27'), sees('Stand-up', '2026-11-27'))],
  ['dec 18 agenda pls', onDay('2026-12-18')],
  ['how long is board mtg', sees('Board meeting')],
  ['whos on call from monday', sees('On call: Tomás')],
]);

export const existence = phrasings('existence', [
  ['got a flight in dec?', sees('Flight to Oslo')],
  ['is dentist this wk or nxt', sees('Dentist')],
  ['any yoga in cal nxt wk', covers('2026-11-30', '2026-12-04')],
  ['did i put in the boiler service', sees('Boiler service')],

  ['is there design critique fri even w aiko away', sees('Design critique', '2026-11-27')],
]);

export const freeTime = phrasings('free time', [
  ['am i free tmrw 4pm', at('2026-11-24T16:00', '2026-11-24T16:30')],
  ['sat eve free?', freeEvening('2026-11-28')],
  ['find 1h w priya tmrw', roomOn(60, '2026-11-24', ['priya'])],
  ['30 min gap wed?', roomOn(30, '2026-11-25')],
  ['when can jonas n me talk 45 min nxt wk', room(45, '2026-11-30', ['2026-12-04', '2026-12-06'], ['jonas'])],
  ['thu 12 to 1 clear?', open('2026-11-26T12:00', '2026-11-26T13:00')],
  ['any 2h hole on friday for deep work', roomOn(120, '2026-11-27')],
  [
    'is 10 dec morning open',
    either(
      morning('2026-12-10'),
      covers('2026-12-10T09:00', '2026-12-10T12:00'),
      checks('2026-12-10T08:00'),
      checks('2026-12-10T09:00'),
    ),
  ],
  ['need 30m w lena & sam tue 1 dec afternoon', roomAfternoon(30, '2026-12-01', ['lena', 'sam'])],
  ['wld 10am mon 7 dec wrk for me', at('2026-12-07T10:00', '2026-12-07T10:30')],
]);

export const mail = phrasings('mail', [
  ['what did ruth say re flat', mailOf('ruth', 'flat', 'tenancy', 'calloway')],
  ['any mail from physio', mailOf('physio', 'calmgate')],
  ['check mail what time train to margate', mailOf('margate', 'train', 'southdown', 'booking', 'offsite')],

  ['lenas headline mail, when she needs answer', mailOf('headline', 'lena', 'launch')],
]);

export const issues = phrasings('issues', [
  ['any bug abt dark mode contrast', issue(412, 'dark', 'contrast')],
  ['who has spacing tokens rename', either(issue(90, 'spacing', 'token', 'rename'), issue(92))],
]);
