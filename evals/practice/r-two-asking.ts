import { checks, covers, either, lists, sees, slots } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  onDay,
  anyMail,
  issue,
  mailOf,
  free,
  part,
  morning,
  evening,
  freeEvening,
  roomMorning,
  roomAfternoon,
  slotsOn,
} from './expect.ts';

const agenda = phrasings('agenda', [
  ['wots on wed', onDay('2026-11-25')],
  [
    'thu pm – whats there',
    either(
      onDay('2026-11-26'),
      part('2026-11-26', ['12:00', '12:30', '13:00'], ['17:00', '17:30', '18:00', '']),
      covers('2026-11-26T13:00', '2026-11-26T17:00'),
    ),
  ],
  ['wkend sched pls', either(lists('2026-11-28', '2026-11-29'), covers('2026-11-28', '2026-11-29'))],
  [
    '1st thing tmrw = ?',
    either(
      onDay('2026-11-24'),
      morning('2026-11-24'),
      sees('Stand-up', '2026-11-24'),
      covers('2026-11-24T08:00', '2026-11-24T10:00'),
    ),
  ],
  [
    'nxt wk, all of it',
    either(lists('2026-11-30', ['2026-12-06', '2026-12-04']), covers('2026-11-30', '2026-12-04')),
  ],
  ['mtgs left today', either(onDay('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T17:00'))],
  [
    'when do i get out fri, last mtg',
    either(
      onDay('2026-11-27'),
      sees('Design critique', '2026-11-27'),
      covers('2026-11-27T12:00', '2026-11-27T17:00'),
    ),
  ],
  ['8 dec, run thru it', onDay('2026-12-08')],
  [
    'who am i w/ thu at 10',
    either(
      onDay('2026-11-26'),
      sees('Roadmap workshop', '2026-11-26'),
      covers('2026-11-26T10:00', '2026-11-26T11:00'),
    ),
  ],
  ['vendor demo hw long', sees('Vendor demo')],
  ['sun lunch – address?', either(sees('Lunch at Mum’s'), onDay('2026-11-29'))],
  [
    'wk of 14 dec, anything big',
    either(lists('2026-12-14', ['2026-12-18', '2026-12-20']), covers('2026-12-14', '2026-12-18')),
  ],
]);

const existence = phrasings('existence', [
  ['did i ever put dentist in', sees('Dentist')],
  ['violin recital sat – in cal or did i forget', covers('2026-11-28')],
  [
    'pottery on this thu?',
    either(
      sees('Pottery class', '2026-11-26'),
      onDay('2026-11-26'),
      evening('2026-11-26'),
      covers('2026-11-26T19:00', '2026-11-26T21:00'),
    ),
  ],
  ['board mtg in dec y/n', either(sees('Board meeting'), covers('2026-12-01', '2026-12-31'))],
  ['anything w/ lena tmrw', covers('2026-11-24')],
  ['oslo flight what date again', sees('Flight to Oslo')],
]);

const freeTime = phrasings('free time', [
  free('free thu 12-1?', '2026-11-26T12:00', '2026-11-26T13:00'),
  [
    '45min tmrw afternoon, where',
    either(
      roomAfternoon(45, '2026-11-24'),
      slotsOn(45, '2026-11-24'),
      onDay('2026-11-24'),
      covers('2026-11-24T13:00', '2026-11-24T17:00'),
    ),
  ],
  ['gap for 30min w/ priya + jonas wed', slotsOn(30, '2026-11-25', '2026-11-25', ['priya', 'jonas'])],
  ['30 nov eve – am i free', freeEvening('2026-11-30')],
  [
    'need 2h nxt wk for menu costing, when poss',
    either(
      slotsOn(120, '2026-11-30', ['2026-12-04', '2026-12-06']),
      lists('2026-11-30', ['2026-12-04', '2026-12-06']),
      covers('2026-11-30', '2026-12-04'),
    ),
  ],
  free('clash if i do sat 5 dec 10 to 12?', '2026-12-05T10:00', '2026-12-05T12:00'),
  [
    '1hr slot nxt wk sam + aiko + me, earliest',
    slotsOn(60, '2026-11-30', ['2026-12-04', '2026-12-06'], ['sam', 'aiko']),
  ],
  [
    'an hr b4 noon tmrw, got one?',
    either(
      roomMorning(60, '2026-11-24'),
      slots(60, '2026-11-24T09:30', '2026-11-24T12:00'),
      slotsOn(60, '2026-11-24'),
      onDay('2026-11-24'),
      morning('2026-11-24'),
      covers('2026-11-24T09:00', '2026-11-24T12:00'),
      checks('2026-11-24T09:00', '2026-11-24T12:00'),
    ),
  ],
  free('wed 9 dec open 2 til 5?', '2026-12-09T14:00', '2026-12-09T17:00'),
  [
    'sun morning clear or no',
    either(
      onDay('2026-11-29'),
      morning('2026-11-29'),
      covers('2026-11-29T09:00', '2026-11-29T12:00'),
      ...['00:00', '05:00', '06:00', '07:00', '08:00', '09:00'].map((time) => checks(`2026-11-29T${time}`)),
    ),
  ],
]);

const mail = phrasings('mail', [
  ['ruth calloway, latest says what', mailOf('ruth', 'calloway', 'tenancy', 'flat 3', 'harbour street')],
  ['unread mail quick rundown', anyMail],
  ['lena wants what re brightdesk', mailOf('brightdesk', 'lena', 'contract')],
  ['what do ppl want from me, mail', anyMail],
  ['margate train booking ref?', mailOf('southdown', 'train', 'booking', 'sdt', 'margate', 'pancras')],
  ['aikos menu for 1st nite, look in mail', mailOf('aiko', 'menu', 'offsite', 'food', 'cook')],
]);

const issues = phrasings('issues', [
  ['#412 open still?', issue(412, 'contrast', 'declined', 'dark mode')],
  ['anyone on escape key bug', issue(399, 'escape', 'keyboard')],
  ['who has the 4.2 release checklist issue', issue(408, 'release', 'checklist', '4.2')],
]);

export const rTwoAsking = [...agenda, ...existence, ...freeTime, ...mail, ...issues];
