import { checks, covers, either, lists, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  anyMail,
  freeEvening,
  issue,
  mailOf,
  mine,
  onDay,
  open,
  part,
  roomAfternoon,
  roomIn,
  roomOn,
  slotsOn,
  tasks,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    [
      'thurs after lunch whats on',
      either(
        part('2026-11-26', ['12:00', '13:00', '14:00'], ['17:00', '18:00', '']),
        covers('2026-11-26T14:00', '2026-11-26T17:00'),
      ),
    ],
    [
      'nxt wk overview pls',
      either(lists('2026-11-30', ['2026-12-06', '2026-12-04']), covers('2026-11-30', '2026-12-04')),
    ],
    ['where dentist', sees('Dentist')],
    ['last thing today = when', either(onDay('2026-11-23'), sees('Physio', '2026-11-23'))],
    ['whos coming mktg lunch', sees('Marketing lunch')],
    ['wknd plans pls, both days', onDay('2026-11-28', '2026-11-29')],
    ['1st mtg tmrw + what time', either(onDay('2026-11-24'), sees('Stand-up', '2026-11-24'))],
    ['when do i fly oslo n from where', sees('Flight to Oslo')],
    ['1-5 dec, all i got', onDay('2026-12-01', '2026-12-05')],
    ['nxt physio time', sees('Physio')],
    ['last thurs, what did i have. need for timesheet', onDay('2026-11-19')],
    ['rest of tday', covers('2026-11-23T09:30', '2026-11-23T18:30')],
  ]),
  ...phrasings('existence', [
    ['board mtg b4 xmas y/n', sees('Board meeting')],
    ['did i put dentist in', sees('Dentist')],
    ['any pilates this wk?', either(onDay('2026-11-23', '2026-11-29'), covers('2026-11-24', '2026-11-27'))],
    ['pottery on this thurs y/n', either(sees('Pottery class', '2026-11-26'), onDay('2026-11-26'))],
    ['xmas eve, anyting in already', onDay('2026-12-24')],
    ['ingrid bday - is it in cal tho', sees('Ingrid’s birthday')],
  ]),
  ...phrasings('free time', [
    [
      'free thurs 4pm? gas man',
      either(checks('2026-11-26T16:00'), covers('2026-11-26T16:00', '2026-11-26T16:30')),
    ],
    ['fri 11-12 clear?', open('2026-11-27T11:00', '2026-11-27T12:00')],
    ['30min slot tmrw just me', roomOn(30, '2026-11-24')],
    ['hr gap weds w/ priya, find', roomOn(60, '2026-11-25', ['priya'])],
    ['me n jonas 45min fri, when poss', slotsOn(45, '2026-11-27', '2026-11-27', ['jonas'])],
    ['sat eve free? mates over mayb', freeEvening('2026-11-28')],
    [
      '2h hole nxt wk anywhere',
      either(
        roomIn(120, '2026-11-30', ['2026-12-06', '2026-12-04']),
        slotsOn(120, '2026-11-30', ['2026-12-04', '2026-12-06']),
        covers('2026-11-30', '2026-12-04'),
      ),
    ],
    ['aiko + tomas + me 30m thurs pm, find time', roomAfternoon(30, '2026-11-26', ['aiko', 'tomas'])],
    [
      'mon 7 dec arvo free? builder wants in',
      either(
        part('2026-12-07', ['12:00', '13:00'], ['17:00', '17:30', '18:00']),
        covers('2026-12-07T13:00', '2026-12-07T17:00'),
        checks('2026-12-07T12:00'),
        checks('2026-12-07T13:00'),
      ),
    ],
    ['tues 8 dec 8.30 til 9.15 ok for school run?', open('2026-12-08T08:30', '2026-12-08T09:15')],
  ]),
  ...phrasings('mail', [
    [
      'what did letting agent say re rent',
      mailOf('ruth', 'calloway', 'rent', 'tenancy', 'harbour', 'letting', 'flat'),
    ],
    ['new emails?', anyMail],
    ['pull action items outta my emails', tasks],
    ['train tix margate booking ref', mailOf('southdown', 'train', 'booking', 'ticket', 'sdt', 'margate')],
    ['clause 7 lena wants what n by when', mailOf('lena', 'clause', 'brightdesk', 'contract')],
  ]),
  ...phrasings('issues', [
    ['#412 gist pls', issue(412, 'contrast', 'declined', 'dark')],
    ['my gh issues pls', mine],
    ['any bug re nvda toast', issue(93, 'nvda', 'toast')],
    ['release 4.2 checklist whats left', issue(408, 'release', '4.2', 'checklist')],
  ]),
];
