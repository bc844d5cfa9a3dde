import { checks, covers, either, sees, slots } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  mailOf,
  anyMail,
  tasks,
  issue,
  search,
  free,
  freeEvening,
  roomMorning,
  roomAfternoon,
  roomOn,
  slotsOn,
} from './expect.ts';

const agenda = phrasings('agenda', [
  ['right so what does the rest of my day look like', covers('2026-11-23T09:30', '2026-11-23T18:30')],
  ['um whats happening on the ninth of december', covers('2026-12-09')],
  ['run me through next week would you im making a coffee so just talk', covers('2026-11-30', '2026-12-04')],
  ['when is the parents evening thing at the school again', sees('Parents’ evening', '2026-12-09')],
  ['who all is coming to the roadmap workshop', sees('Roadmap workshop', '2026-11-26')],
  [
    'whereabouts is that marketing lunch on friday ive got to look up the bus',
    sees('Marketing lunch', '2026-11-27'),
  ],
  [
    'whats the very first thing ive got on wednesday morning',
    either(sees('Coffee with Sam', '2026-11-25'), covers('2026-11-25T09:00', '2026-11-25T12:00')),
  ],
  ['is it a quiet one this weekend or is there stuff on', covers('2026-11-28', '2026-11-29')],
  ['give me everything between now and christmas eve', covers('2026-11-24', '2026-12-23')],
  ['how long is the board meeting supposed to go on for', sees('Board meeting', '2026-12-15')],
]);

const existence = phrasings('existence', [
  ['have i got a dentist appointment coming up i cant remember if i did that', sees('Dentist', '2026-12-01')],
  [
    'anything with lena later this week',
    either(
      sees('Budget review', '2026-11-26'),
      sees('Marketing lunch', '2026-11-27'),
      covers('2026-11-24', '2026-11-27'),
    ),
  ],
  ['is there a parkrun this saturday or not', either(sees('Parkrun', '2026-11-28'), covers('2026-11-28'))],
  ['did i ever put the tax return in', sees('Tax return', '2027-01-29')],
  [
    'so am i going to any parties in december',
    either(sees('Christmas party', '2026-12-18'), covers('2026-12-01', '2026-12-31')),
  ],
  [
    'i havent got a flight in january have i',
    either(covers('2027-01-01', '2027-01-31'), sees('Flight to Oslo')),
  ],
]);

const freeTime = phrasings('free time', [
  [
    'someone wants to ring me tomorrow at quarter past two um can i do that',
    either(
      checks('2026-11-24T14:15'),
      covers('2026-11-24T14:15', '2026-11-24T14:30'),
      sees('Focus block', '2026-11-24'),
    ),
  ],
  [
    'am i doing anything at three on wednesday',
    either(
      checks('2026-11-25T15:00'),
      covers('2026-11-25T15:00', '2026-11-25T15:30'),
      sees('Vendor demo', '2026-11-25'),
    ),
  ],
  free('is friday between ten and twelve still open', '2026-11-27T10:00', '2026-11-27T12:00'),
  ['when can me and priya get an hour together on thursday', roomOn(60, '2026-11-26', ['priya'])],
  [
    'i need ninety minutes somewhere next week to get this pitch done when would that go',
    either(slotsOn(90, '2026-11-30', ['2026-12-04', '2026-12-06']), covers('2026-11-30', '2026-12-04')),
  ],
  [
    'find half an hour for aiko and tomas and me tomorrow afternoon',
    roomAfternoon(30, '2026-11-24', ['aiko', 'tomas']),
  ],
  [
    'have i got room for like a two hour thing on friday morning',
    either(roomMorning(120, '2026-11-27'), covers('2026-11-27T09:30', '2026-11-27T12:00')),
  ],
  ['my sister wants to know if im around saturday evening', freeEvening('2026-11-28')],
  [
    'lunch at half twelve on tuesday would that clash with anything',
    either(checks('2026-11-24T12:30'), covers('2026-11-24T12:30', '2026-11-24T13:00')),
  ],
  [
    'where could i fit in three quarters of an hour today i still have to eat something',
    either(
      slots(45, undefined, ['2026-11-23', '2026-11-23T17:00', '2026-11-23T17:30', '2026-11-23T18:00']),
      covers('2026-11-23T10:00', '2026-11-23T17:00'),
    ),
  ],
  [
    'so lena and jonas and i need an hour and a half before the end of this week what are our options',
    slots(
      90,
      undefined,
      ['2026-11-27', '2026-11-27T17:00', '2026-11-27T17:30', '2026-11-27T18:00', '2026-11-29'],
      ['lena', 'jonas'],
    ),
  ],
  free('on the tenth of december from two till four am i booked', '2026-12-10T14:00', '2026-12-10T16:00'),
]);

const mail = phrasings('mail', [
  ['is there any action items sitting in my emails', tasks],
  ['what did ruth say about the flat', mailOf('ruth', 'flat', 'tenancy', 'calloway')],
  ['has anybody written anything more about the offsite house', mailOf('offsite', 'house', 'saltmarsh')],
  ['read me the email from ingrid about her birthday dinner', mailOf('ingrid', 'birthday', 'dinner')],
  ['so um any mail i havent read yet', anyMail],
  ['did southdown trains send me an email with the booking', mailOf('southdown', 'train', 'booking')],
]);

const issues = phrasings('issues', [
  ['um whats that issue about escape closing the editor', issue(399, 'escape', 'editor')],
  ['tell me what issue 412 was about ive forgotten', issue(412)],
  ['look for github issues to do with the date picker', search('picker')],
]);

export const nOneAsking = [...agenda, ...existence, ...freeTime, ...mail, ...issues];
