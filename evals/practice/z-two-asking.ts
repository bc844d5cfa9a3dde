import { calls, checks, covers, either, lists, sees, slots } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  allDay,
  anyMail,
  evening,
  freeEvening,
  issue,
  mailOf,
  mine,
  morning,
  onDay,
  open,
  part,
  room,
  roomMorning,
  roomOn,
  search,
  tasks,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    ['thurs - what have i got', onDay('2026-11-26')],
    [
      'first thing on fri is what',
      either(onDay('2026-11-27'), morning('2026-11-27'), sees('Stand-up', '2026-11-27')),
    ],
    ['when am i at the dentist', sees('Dentist')],
    [
      'shwo me wk of 7 dec need to do the rota',
      either(
        lists('2026-12-07', ['2026-12-11', '2026-12-12', '2026-12-13']),
        covers('2026-12-07', '2026-12-11'),
      ),
    ],
    [
      'what time do i finsh tues, booking babysitter',
      either(
        onDay('2026-11-24'),
        part(
          '2026-11-24',
          ['12:00', '13:00', '14:00', '15:00', '16:00', '17:00'],
          ['18:00', '19:00', '20:00', '21:00', '22:00', '23:00', ''],
        ),
        sees('Focus block', '2026-11-24'),
      ),
    ],
    ['next mtg after standup?', either(sees('Roadmap review', '2026-11-23'), onDay('2026-11-23'))],
    ['parents eve at alder, what time does it start', sees('Parents’ evening')],
    ['how many mtgs wed am', either(morning('2026-11-25'), onDay('2026-11-25'))],
    ['remind me what date i fly to oslo', sees('Flight to Oslo')],
    ['run me thru the 8th', onDay('2026-12-08')],
  ]),

  ...phrasings('existence', [
    ['is the boiler man booked or did i forget', sees('Boiler service')],
    ['have i got phsyio mon 30th', either(sees('Physio', '2026-11-30'), onDay('2026-11-30'))],
    ['did board mtg go in for the 15th', either(sees('Board meeting'), onDay('2026-12-15'))],
    [
      'anything after 5 today or can i do nursery pickup',
      either(
        evening('2026-11-23'),
        onDay('2026-11-23'),
        sees('Physio', '2026-11-23'),
        checks('2026-11-23T17:00'),
        covers('2026-11-23T17:00', '2026-11-23T19:00'),
      ),
    ],
    [
      'pottery still on 17 dec or have they broken up',
      either(sees('Pottery class', '2026-12-17'), onDay('2026-12-17')),
    ],
    ['am i down for a half marathon nxt year', sees('Half marathon')],
  ]),

  ...phrasings('free time', [
    ['free thurs 4pm?', either(checks('2026-11-26T16:00'), covers('2026-11-26T16:00', '2026-11-26T16:30'))],
    ['need 2hrs fri for invoices, where does it fit', roomOn(120, '2026-11-27')],
    ['wed nite ok for choir?', either(freeEvening('2026-11-25'), onDay('2026-11-25'))],
    [
      'mortgage guy wants 15 min tmrw morning, whens good',
      either(
        roomMorning(15, '2026-11-24'),
        morning('2026-11-24'),
        onDay('2026-11-24'),
        covers('2026-11-24T09:30', '2026-11-24T12:00'),
      ),
    ],
    ['when r me n priya both free for 30 min weds', roomOn(30, '2026-11-25', ['priya'])],
    [
      'sat aft clear? viewng a flat at 3',
      either(
        checks('2026-11-28T15:00'),
        checks('2026-11-28T12:00'),
        checks('2026-11-28T13:00'),
        covers('2026-11-28T15:00', '2026-11-28T15:30'),
        onDay('2026-11-28'),
      ),
    ],
    [
      'any gap between 12 n 2 today to nip to the chemist',
      either(
        open('2026-11-23T12:00', '2026-11-23T14:00'),
        onDay('2026-11-23'),
        ...[10, 15, 20, 30, 45, 60].map((minutes) => slots(minutes, '2026-11-23T12:00', '2026-11-23T14:00')),
      ),
    ],
    [
      'plubmer needs 3 hrs one morning 30 nov - 4 dec, which is empty',
      either(
        room(180, '2026-11-30', ['2026-12-04']),
        ...['07:00', '08:00'].map((start) =>
          slots(180, `2026-11-30T${start}`, [
            '2026-12-04',
            ...['12:00', '13:00', '17:00', '18:00'].map((end) => `2026-12-04T${end}`),
          ]),
        ),
        slots(180, '2026-11-30', ['2026-12-04T12:00', '2026-12-04T13:00']),
        slots(180, '2026-11-30T09:00', ['2026-12-04T12:00', '2026-12-04T13:00']),
        roomMorning(180, '2026-11-30'),
        onDay('2026-11-30', '2026-12-04'),
      ),
    ],
    ['hour n a half w/ aiko and tomas mon 7 dec, any slot', roomOn(90, '2026-12-07', ['aiko', 'tomas'])],
    [
      'court might be 10 dec, is that whole day free',
      either(
        onDay('2026-12-10'),
        allDay('2026-12-10'),
        checks('2026-12-10'),
        checks('2026-12-10T00:00'),
        checks('2026-12-10T08:00'),
        checks('2026-12-10T09:00'),
      ),
    ],
  ]),

  ...phrasings('mail', [
    ['did ingrid say what time her bday dinner is', mailOf('ingrid', 'birthday', 'bday', 'dinner', 'koya')],
    [
      'whats the landlrod saying abt my rent',
      mailOf(
        'ruth',
        'calloway',
        'tenancy',
        'renewal',
        'flat',
        'harbour',
        'landlord',
        'letting',
        'lease',
        'rent',
      ),
    ],
    ['new emials this morning?', anyMail],
    [
      'train booking ref for margate??',
      mailOf('margate', 'train', 'southdown', 'booking', 'sdt', 'pancras', 'ticket'),
    ],
    ['what did aiko ask me to do while shes off', either(tasks, mailOf('aiko', 'away'))],
  ]),

  ...phrasings('issues', [
    ['whats assigned to me on github', either(mine, search('maya'), calls('searchIssues', { any: '@me' }))],
    ['pull up 412', issue(412, 'contrast', 'declined', 'dark mode')],
    ['who has the undo bar bug', issue(411, 'undo')],
    ['font loading twice on login - fixed yet', issue(96, 'font', 'login')],
  ]),
];
