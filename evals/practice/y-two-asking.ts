import { checks, covers, either, sees, slots } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  anyMail,
  evening,
  free,
  freeEvening,
  issue,
  mailOf,
  mine,
  morning,
  onDay,
  roomMorning,
  roomOn,
  search,
  slotsOn,
  tasks,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    ['whats tmrw look like', onDay('2026-11-24')],
    [
      'rest of today pls, between patients',
      either(onDay('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T18:00')),
    ],
    ['nxt wk overview, doing the rota', onDay('2026-11-30', '2026-12-04')],
    ['anythign on this wkend', onDay('2026-11-28', '2026-11-29')],
    [
      '1st thing weds??',
      either(onDay('2026-11-25'), morning('2026-11-25'), sees('Coffee with Sam', '2026-11-25')),
    ],
    [
      'when am i done thurs, need to tell the sitter',
      either(onDay('2026-11-26'), evening('2026-11-26'), sees('Pottery class', '2026-11-26')),
    ],
    [
      'do i have smth tonite',
      either(
        evening('2026-11-23'),
        covers('2026-11-23T18:00', '2026-11-23T21:00'),
        sees('Physio', '2026-11-23'),
      ),
    ],
    ['7-11 dec read it out im driving', onDay('2026-12-07', '2026-12-11')],
    ['what time pottery n whats the addres', sees('Pottery class', '2026-11-26')],
    ['whos on the offsite call', sees('Offsite call')],
    ['fri am?', either(morning('2026-11-27'), covers('2026-11-27T09:00', '2026-11-27T12:00'))],
    ['last day of my xmas leave is when', sees('Annual leave')],
  ]),
  ...phrasings('existence', [
    ['dentist booked or did i forget agian', sees('Dentist', '2026-12-01')],
    ['is it physio today', either(onDay('2026-11-23'), sees('Physio', '2026-11-23'))],
    ['got owt xmas day', onDay('2026-12-25')],
    ['tax return in there? accountant asking', sees('Tax return')],
    [
      'any mtg w lena this wk',
      either(
        covers('2026-11-23T09:30', '2026-11-27'),
        sees('Budget review', '2026-11-26'),
        sees('Marketing lunch', '2026-11-27'),
      ),
    ],
    ['vet appt in dec at all? cant see it', covers('2026-12-01', '2026-12-31')],
  ]),
  ...phrasings('free time', [
    [
      'free tmrw 3pm? school want a word',
      either(checks('2026-11-24T15:00'), covers('2026-11-24T15:00', '2026-11-24T16:00')),
    ],
    ['wheres a 1hr gap thurs', roomOn(60, '2026-11-26')],
    ['me + priya both free 30min weds when', roomOn(30, '2026-11-25', ['priya'])],
    [
      'am i clear sat arvo, ikea run',
      either(
        covers('2026-11-28T13:00', '2026-11-28T17:00'),
        checks('2026-11-28T12:00'),
        checks('2026-11-28T13:00'),
      ),
    ],
    ['eve of 2 dec free? sis needs babysiter', freeEvening('2026-12-02')],
    [
      'need 2 clear hrs fri morn for viva prep, possible?',
      either(roomMorning(120, '2026-11-27'), covers('2026-11-27T09:00', '2026-11-27T12:00')),
    ],
    free('could i do a call 9-9.30 thurs 10 dec', '2026-12-10T09:00', '2026-12-10T09:30'),
    [
      'find 45 min nxt wk that suits aiko tomas n me',
      slotsOn(45, '2026-11-30', ['2026-12-04', '2026-12-06'], ['aiko', 'tomas']),
    ],
    free('blood donors offered me 12-1 mon 30th, can i', '2026-11-30T12:00', '2026-11-30T13:00'),
    ['soonest free 90 mins this wk', either(slots(90), onDay('2026-11-23', '2026-11-27'))],
  ]),
  ...phrasings('mail', [
    [
      'what did ruth say abt the rent',
      mailOf('ruth', 'calloway', 'rent', 'tenancy', 'renewal', 'flat', 'harbour'),
    ],
    ['which day does my work pasword expire, was an email', mailOf('password', 'expire', 'fernhill it')],
    ['pull the action items out of my emails', tasks],
    [
      'train tix for margate come thru? chk mail',
      mailOf('train', 'ticket', 'tix', 'margate', 'booking', 'southdown', 'pancras', 'sdt'),
    ],
    ['whats new in the inbox since fri', anyMail],
  ]),
  ...phrasings('issues', [
    ['whats on me in github', mine],
    [
      'bug open abt dark mode contrst?',
      either(search('dark'), search('contrast'), search('declined'), issue(412)),
    ],
    ['who has the release checklist tickt', issue(408, 'release', 'checklist', '4.2')],
  ]),
];
