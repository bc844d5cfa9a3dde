import { calls, checks, covers, either, lists, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  onDay,
  anyMail,
  tasks,
  issue,
  mine,
  mailOf,
  search,
  free,
  part,
  morning,
  evening,
  freeEvening,
  roomOn,
  roomMorning,
  roomAfternoon,
  slotsOn,
} from './expect.ts';

const week = (monday: string, friday: string, sunday: string) =>
  either(lists(monday, [friday, sunday]), covers(monday, friday));

const agenda = phrasings('agenda', [
  // midwife
  ['wed – whats on', onDay('2026-11-25')],
  ['tmrw full rundown pls', onDay('2026-11-24')],
  [
    'thu eve?? whats booked',
    either(
      evening('2026-11-26'),
      covers('2026-11-26T18:00', '2026-11-26T21:00'),
      sees('Pottery class', '2026-11-26'),
    ),
  ],
  // plumber
  [
    'sat+sun 5-6 dec got owt on',
    either(lists('2026-12-05', '2026-12-06'), covers('2026-12-05', '2026-12-06')),
  ],
  [
    'first job tmrw, what n when',
    either(onDay('2026-11-24'), morning('2026-11-24'), sees('Stand-up', '2026-11-24')),
  ],
  // PhD student
  ['nxt wk at a glance', week('2026-11-30', '2026-12-04', '2026-12-06')],
  ['wk of 7 dec, overview', week('2026-12-07', '2026-12-11', '2026-12-13')],
  [
    'mon 30th am only, what have i',
    either(morning('2026-11-30'), covers('2026-11-30T09:00', '2026-11-30T12:00')),
  ],
  // grandfather
  [
    'this wkend, anything down?',
    either(lists('2026-11-28', '2026-11-29'), covers('2026-11-28', '2026-11-29')),
  ],
  ['9 dec, the lot', onDay('2026-12-09')],
  // office manager
  [
    'fri aft mtgs',
    either(
      part('2026-11-27', ['12:00', '12:30', '13:00'], ['17:00', '17:30', '18:00', '']),
      covers('2026-11-27T13:00', '2026-11-27T17:00'),
      sees('Design critique', '2026-11-27'),
    ),
  ],
]);

const existence = phrasings('existence', [
  ['dentist b4 xmas? when', sees('Dentist')],
  ['is boiler man booked + what day', sees('Boiler service')],
  ['optician this fri – did i put it in? cant rember', onDay('2026-11-27')],
  ['parents eve, was it 5.30 or 6', sees('Parents’ evening')],
  [
    'anythng w/ lena nxt wk',
    either(sees('Sales all-hands'), sees('Launch drinks'), week('2026-11-30', '2026-12-04', '2026-12-06')),
  ],
  ['xmas party in diary yet? where', sees('Christmas party')],
]);

const freeTime = phrasings('free time', [
  // midwife
  free('12-1 thu clear? home visit', '2026-11-26T12:00', '2026-11-26T13:00'),
  ['wed eve free or not', freeEvening('2026-11-25')],
  // plumber
  [
    'could i do 8.30 wed, 15min, van drop',
    either(checks('2026-11-25T08:30'), covers('2026-11-25T08:30', '2026-11-25T08:45')),
  ],
  [
    'gap of 45min tmrw aft?',
    either(roomAfternoon(45, '2026-11-24'), covers('2026-11-24T13:00', '2026-11-24T17:00')),
  ],
  // PhD student
  [
    'need 2h clear nxt wk, thesis. where',
    either(
      slotsOn(120, '2026-11-30', ['2026-12-04', '2026-12-06']),
      week('2026-11-30', '2026-12-04', '2026-12-06'),
    ),
  ],
  [
    'fri 3pm am i tied up',
    either(
      checks('2026-11-27T15:00'),
      covers('2026-11-27T15:00', '2026-11-27T15:30'),
      sees('Design critique', '2026-11-27'),
    ),
  ],
  // grandfather
  [
    'busy sat morn?',
    either(
      morning('2026-11-28'),
      covers('2026-11-28T09:00', '2026-11-28T12:00'),
      ...['08:00', '09:00'].map((at) => checks(`2026-11-28T${at}`)),
    ),
  ],
  // office manager
  ['1h w/ priya + jonas thu, when poss', roomOn(60, '2026-11-26', ['priya', 'jonas'])],
  ['30min lena n me wed morn – any slot', roomMorning(30, '2026-11-25', ['lena'])],
  ['10 dec: what times cld i fit 1hr', roomOn(60, '2026-12-10')],
]);

const mail = phrasings('mail', [
  ['ruth wants what re flat', mailOf('ruth', 'calloway', 'flat', 'tenancy', 'renewal')],
  ['todos from my mails?', either(tasks, anyMail)],
  ['train tix to margate, booking ref', mailOf('train', 'southdown', 'booking', 'margate', 'SDT')],
  ['anythng new from aiko in inbox', mailOf('aiko')],
  ['did physio email abt moving a mon', mailOf('physio', 'calmgate', 'niamh')],
  ['brightdesk contract where r we at', mailOf('brightdesk', 'contract')],
]);

const issues = phrasings('issues', [
  ['412 whats it abt', issue(412, 'contrast', 'declined')],
  ['issues on my plate', either(mine, calls('searchIssues'))],
  ['bug w/ same uid on import – number?', either(search('uid'), search('import'), issue(421))],
  ['is #395 shut yet', issue(395, 'copied', 'time zone')],
]);

export const qTwoAsking = [...agenda, ...existence, ...freeTime, ...mail, ...issues];
