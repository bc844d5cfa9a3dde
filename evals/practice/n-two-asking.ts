import { checks, covers, either, sees, slots } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  mailOf,
  tasks,
  issue,
  search,
  free,
  freeEvening,
  roomMorning,
  roomAfternoon,
  slotsOn,
} from './expect.ts';

const agenda = phrasings('agenda', [
  ['today whats left', covers('2026-11-23T09:30', '2026-11-23T18:30')],
  ['big stuff next 3 mths', covers('2026-11-24', '2027-02-21')],

  ['oslo flight leaves what time', sees('Flight to Oslo')],
  ['whos at roadmap workshop', sees('Roadmap workshop')],
  ['wknd plans??', covers('2026-11-28', '2026-11-29')],
  ['fri lunch - address', sees('Marketing lunch')],
  ['wk of 7 dec', covers('2026-12-07', '2026-12-11')],
  ['how long does board mtg go on', sees('Board meeting')],
  [
    'anything b4 standup wed',
    either(sees('Coffee with Sam'), covers('2026-11-25T08:00', '2026-11-25T09:30')),
  ],
]);

const existence = phrasings('existence', [
  ['pottery this wk y/n', sees('Pottery class', '2026-11-26')],
  ['got a haircut booked?', sees('Haircut')],
  ['focus block still there tues', sees('Focus block', '2026-11-24')],
  ['do i hv anythng w/ sam in dec', either(sees('Launch drinks'), covers('2026-12-01', '2026-12-31'))],
  ['parents eve on cal or not', sees('Parents’ evening')],
  ['any yoga rest of nov', covers('2026-11-24', '2026-11-30')],
]);

const freeTime = phrasings('free time', [
  ['free thu 3?', either(checks('2026-11-26T15:00'), covers('2026-11-26T15:00', '2026-11-26T15:30'))],
  ['1h w/ priya thu - when', slotsOn(60, '2026-11-26', '2026-11-26', ['priya'])],
  [
    '90m gap nxt wk, where',
    either(slotsOn(90, '2026-11-30', ['2026-12-04', '2026-12-06']), covers('2026-11-30', '2026-12-04')),
  ],
  free('am i clear fri 10-12', '2026-11-27T10:00', '2026-11-27T12:00'),
  ['evening of 9 dec busy?', either(freeEvening('2026-12-09'), sees('Parents’ evening'))],
  [
    'could i do 0815 tues',
    either(checks('2026-11-24T08:15'), covers('2026-11-24T08:15', '2026-11-24T08:30')),
  ],
  [
    'squeeze in 20 mins today?',
    either(
      slots(20, undefined, ['2026-11-23', '2026-11-23T17:00', '2026-11-23T17:30', '2026-11-23T18:00']),
      covers('2026-11-23T09:30', '2026-11-23T17:00'),
    ),
  ],
  ['me aiko & jonas, 45min, wed', slotsOn(45, '2026-11-25', '2026-11-25', ['aiko', 'jonas'])],
  ['tues morn 2h w/ tomas poss?', roomMorning(120, '2026-11-24', ['tomas'])],
  free('client wants 14 dec 4-5pm. ok?', '2026-12-14T16:00', '2026-12-14T17:00'),
  [
    '2 hrs thu 10 dec aft, find',
    either(roomAfternoon(120, '2026-12-10'), covers('2026-12-10T13:00', '2026-12-10T17:00')),
  ],
  [
    'space for 30 min call wed betw 1 n 5pm',
    either(slots(30, '2026-11-25T13:00', '2026-11-25T17:00'), covers('2026-11-25T13:00', '2026-11-25T17:00')),
  ],
]);

const mail = phrasings('mail', [
  ['action items in mail, list', tasks],
  ['ruth calloway wants what', mailOf('ruth', 'calloway')],
  ['train booking ref? shd be in inbox', mailOf('train', 'southdown', 'booking', 'SDT')],

  ['what did lena say in mail abt brightdesk', mailOf('brightdesk', 'lena')],
  ['gist of offsite email thread', mailOf('offsite')],
]);

const issues = phrasings('issues', [
  ['#412 whats it about', issue(412, 'contrast', 'declined')],
  ['find issue re spacing tokens', issue(90, 'spacing', 'tokens')],
  ['search github: NVDA', search('nvda')],
]);

export const nTwoAsking = [...agenda, ...existence, ...freeTime, ...mail, ...issues];
