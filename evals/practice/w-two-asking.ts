import { covers, either, sees } from '../expect.ts';
import {
  anyMail,
  evening,
  free,
  issue,
  mailOf,
  morning,
  onDay,
  room,
  roomAfternoon,
  roomMorning,
  roomOn,
  tasks,
} from './expect.ts';
import { phrasings } from '../scenario.ts';

export const asking = [
  ...phrasings('agenda', [
    ['tmrw?? what hv i got', onDay('2026-11-24')],

    ['when dentist', sees('Dentist')],
    ['where am i eating fri lunch', sees('Marketing lunch', '2026-11-27')],
    ['who else in budget review', sees('Budget review')],
    ['board mtg 15 dec how long', sees('Board meeting')],

    ['wots next', sees('Stand-up', '2026-11-23')],
    ['nxt wk mon-fri diary pls', onDay('2026-11-30', '2026-12-04')],
    ['wed 2 dec evening wats happening', either(evening('2026-12-02'), sees('Launch drinks'))],
    ['mtgs thurs am', either(morning('2026-11-26'), sees('Roadmap workshop'))],
    ['oslo flight, wat time n which airport', sees('Flight to Oslo')],
  ]),
  ...phrasings('existence', [
    ['physio on tonite?', sees('Physio', '2026-11-23')],
    ['hv i anything w/ jonas this thurs', sees('Roadmap workshop', '2026-11-26')],
    ['is there pottery 3rd dec y/n', sees('Pottery class', '2026-12-03')],
    ['any vet appt in dec', covers('2026-12-01', '2026-12-31')],
    ['xmas party in there yet?', sees('Christmas party')],
    ['got a haircut booked or do i need to ring', sees('Haircut')],
  ]),
  ...phrasings('free time', [
    free('free weds 2pm, 1 hr?', '2026-11-25T14:00', '2026-11-25T15:00'),
    free('fri 10-11am ok for me', '2026-11-27T10:00', '2026-11-27T11:00'),
    free('sat arvo 3-5 am i about', '2026-11-28T15:00', '2026-11-28T17:00'),
    free('cud i do 4-430pm tmrw', '2026-11-24T16:00', '2026-11-24T16:30'),
    free('8 dec 1430-1500 any clash', '2026-12-08T14:30', '2026-12-08T15:00'),
    ['30 min gap w/ priya tmrw aft', roomAfternoon(30, '2026-11-24', ['priya'])],
    ['find 1hr thurs, me tomas + lena', roomOn(60, '2026-11-26', ['tomas', 'lena'])],
    ['45m w/ jonas fri morning, when', roomMorning(45, '2026-11-27', ['jonas'])],
    [
      'need 2 hrs straight to write report. nxt wk mon-fri. when?',
      either(room(120, '2026-11-30', ['2026-12-04']), onDay('2026-11-30', '2026-12-04')),
    ],
    ['when r sam n me both free weds, an hour', roomOn(60, '2026-11-25', ['sam'])],
  ]),
  ...phrasings('mail', [
    ['ruth reply re rent?', mailOf('ruth', 'rent', 'calloway', 'tenancy', 'flat', 'renewal')],
    [
      'brightdesk mail, what lena need frm me',
      either(mailOf('lena', 'brightdesk', 'contract', 'clause'), tasks),
    ],
    ['any1 waiting on me? chk inbox', tasks],
    ['email frm mum?', anyMail],
    [
      'train booking conf in mail? how much was it',
      mailOf('train', 'southdown', 'booking', 'margate', 'ticket'),
    ],
  ]),
  ...phrasings('issues', [
    ['whos on nvda toast bug', issue(93, 'nvda', 'toast')],
    ['release 4.2 checklist open still?', issue(408, 'release', '4.2', 'checklist')],
  ]),
];
