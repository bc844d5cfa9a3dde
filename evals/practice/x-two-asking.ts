import { calls, checks, covers, either, sees } from '../expect.ts';
import {
  evening,
  free,
  freeEvening,
  issue,
  mailOf,
  mine,
  morning,
  onDay,
  part,
  room,
  roomAfternoon,
  roomMorning,
  roomOn,
  search,
} from './expect.ts';
import { phrasings } from '../scenario.ts';

export const asking = [
  ...phrasings('agenda', [
    [
      'thurs eve, what have i got',
      either(evening('2026-11-26'), covers('2026-11-26T18:00', '2026-11-26T21:00')),
    ],
    ['nxt mtg?? running late', sees('Stand-up', '2026-11-23')],
    ['dentist what time n day', sees('Dentist')],
    ['haircut where is it again', sees('Haircut')],
    ['whos in roadmap workshop', sees('Roadmap workshop')],
    ['board mtg how long', sees('Board meeting')],
    ['wkend plans pls', onDay('2026-11-28', '2026-11-29')],
    ['nxt wk diary', either(onDay('2026-11-30', '2026-12-06'), onDay('2026-11-30', '2026-12-04'))],
    ['8 dec rundown', onDay('2026-12-08')],
    [
      'this aft?',
      either(
        part('2026-11-23', ['12:00', '12:30', '13:00'], ['17:00', '17:30', '18:00', '']),
        covers('2026-11-23T13:00', '2026-11-23T17:00'),
      ),
    ],
    ['annual leave starts when, back when', sees('Annual leave')],
  ]),
  ...phrasings('existence', [
    ['physio 2nite or not', either(sees('Physio', '2026-11-23'), onDay('2026-11-23'))],
    ['got parkrun this sat?', either(sees('Parkrun', '2026-11-28'), onDay('2026-11-28'))],
    ['any mtgs w/ lena this wk', either(covers('2026-11-23', '2026-11-27'), sees('Budget review'))],
    ['boiler man booked in yh?', sees('Boiler service')],
    ['is there a vet appt anywhere in dec', covers('2026-12-01', '2026-12-31')],
    ['oslo flight in here yet', sees('Flight to Oslo')],
  ]),
  ...phrasings('free time', [
    free('free tmrw 4-5pm?', '2026-11-24T16:00', '2026-11-24T17:00'),
    [
      'wed 2pm ok for me?',
      either(checks('2026-11-25T14:00'), covers('2026-11-25T14:00', '2026-11-25T14:30')),
    ],
    ['am i out fri nite or can i babysit', freeEvening('2026-11-27')],
    ['gap for me n priya tmrw? need 1h', roomOn(60, '2026-11-24', ['priya'])],
    ['45 min w/ tomas thurs aft, when poss', roomAfternoon(45, '2026-11-26', ['tomas'])],
    [
      'find me 30 min wed morn',
      either(
        roomMorning(30, '2026-11-25'),
        morning('2026-11-25'),
        covers('2026-11-25T09:00', '2026-11-25T12:00'),
      ),
    ],
    ['where is there a 2h gap fri', roomOn(120, '2026-11-27')],
    ['when can aiko, jonas n me do 30m mon 30th', roomOn(30, '2026-11-30', ['aiko', 'jonas'])],
    [
      'sat 5 dec aft busy?',
      either(
        part('2026-12-05', ['12:00', '12:30', '13:00'], ['17:00', '17:30', '18:00', '']),
        covers('2026-12-05T13:00', '2026-12-05T17:00'),
        checks('2026-12-05T12:00'),
        checks('2026-12-05T13:00'),
      ),
    ],
    [
      '1h lena + sam + me nxt wk, any slots',
      room(60, '2026-11-30', ['2026-12-04', '2026-12-06'], ['lena', 'sam']),
    ],
  ]),
  ...phrasings('mail', [
    ['ruths email re flat, whats new rent', mailOf('ruth', 'flat', 'rent', 'tenancy', 'calloway')],
    ['train tix booking no. plz, in mail', mailOf('train', 'ticket', 'booking', 'margate', 'SDT', 'tix')],
    [
      'brightdesk contract, which clause does lena want checkd',
      mailOf('brightdesk', 'lena', 'clause', 'contract'),
    ],
    ['physio emailed, wat time they want me', mailOf('physio', 'calmgate')],
  ]),
  ...phrasings('issues', [
    ['gh stuff on me?', either(mine, search('maya'))],
    ['wats issue 408', issue(408, 'release', 'checklist')],
    ['contrast bug dark mode, whos got it', issue(412, 'contrast', 'dark')],
    [
      'undo bar disappearing issue still open?',
      either(issue(411, 'undo'), calls('getIssue', { number: 418 })),
    ],
  ]),
];
