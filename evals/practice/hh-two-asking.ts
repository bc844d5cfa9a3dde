import { covers, either, lists, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
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
  roomAfternoon,
  roomMorning,
  roomOn,
  search,
  slotsOn,
  tasks,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    [
      'wk of 7 dec pls',
      either(lists('2026-12-07', ['2026-12-11', '2026-12-13']), covers('2026-12-07', '2026-12-11')),
    ],
    ['tues + weds this wk, wots in', onDay('2026-11-24', '2026-11-25')],
    ['last work mtg thurs ends when? need to get kids', either(onDay('2026-11-26'), sees('Budget review'))],
    ['oslo flight: time n airport?', sees('Flight to Oslo')],
    [
      '1st thing tmrw is?',
      either(onDay('2026-11-24'), morning('2026-11-24'), sees('Stand-up', '2026-11-24')),
    ],
    ['who else in roadmap workshop', sees('Roadmap workshop')],
    ['next physio wen n where', sees('Physio')],
    [
      'fri aft this wk - wots down',
      either(
        part('2026-11-27', ['12:00', '13:00'], ['17:00', '17:30', '18:00', '']),
        covers('2026-11-27T12:30', '2026-11-27T16:00'),
      ),
    ],
    ['both days this wknd, rundown pls, sorting childcare', onDay('2026-11-28', '2026-11-29')],
    ['xmas party til what time, booking cab', sees('Christmas party')],
    [
      'wots left 2day after 4pm',
      either(onDay('2026-11-23'), evening('2026-11-23'), covers('2026-11-23T16:00', '2026-11-23T18:30')),
    ],
    ['1st to 5th dec, gimme the lot', onDay('2026-12-01', '2026-12-05')],
  ]),
  ...phrasings('existence', [
    ['did i ever put dentist in for 1 dec', either(sees('Dentist'), onDay('2026-12-01'))],
    [
      'pottery on this thurs or nah',
      either(sees('Pottery class', '2026-11-26'), onDay('2026-11-26'), evening('2026-11-26')),
    ],
    ['got owt w lena fri?', either(sees('Marketing lunch'), onDay('2026-11-27'))],
    ['boiler bloke - is he down for 7th dec', either(sees('Boiler service'), onDay('2026-12-07'))],
    ['tax return in cal for jan? accountant askin', sees('Tax return')],
    ['anythin on boxing day yet', onDay('2026-12-26')],
  ]),
  ...phrasings('free time', [
    ['thurs 2pm half hr, am i free', open('2026-11-26T14:00', '2026-11-26T14:30')],
    ['can i do tmrw 11-12? client on phone', open('2026-11-24T11:00', '2026-11-24T12:00')],
    ['weds nite free? mate wants darts', either(freeEvening('2026-11-25'), onDay('2026-11-25'))],
    ['1hr w priya this thurs, wen wrks', roomOn(60, '2026-11-26', ['priya'])],
    ['gap for 45 min fri 27th me + jonas', roomOn(45, '2026-11-27', ['jonas'])],
    [
      'need 2hrs solo next wk, find me 1',
      either(
        slotsOn(120, '2026-11-30', ['2026-12-04', '2026-12-06']),
        lists('2026-11-30', ['2026-12-04', '2026-12-06']),
      ),
    ],
    [
      'tmrw morn any 30 min goin spare',
      either(
        roomMorning(30, '2026-11-24'),
        morning('2026-11-24'),
        covers('2026-11-24T09:30', '2026-11-24T12:00'),
      ),
    ],
    ['sat 28th 3 til 5pm clear? allotment', open('2026-11-28T15:00', '2026-11-28T17:00')],
    ['tomas n aiko n me, 30 min on tues 8 dec, slots?', roomOn(30, '2026-12-08', ['tomas', 'aiko'])],
    [
      'mon 14 dec arvo, spare hr for site visit?',
      either(roomAfternoon(60, '2026-12-14'), covers('2026-12-14T13:00', '2026-12-14T17:00')),
    ],
  ]),
  ...phrasings('mail', [
    ['ruth replied re rent? how much now', mailOf('ruth', 'rent', 'tenancy', 'calloway', 'flat')],
    ['lenas mail this morn, wots she after', mailOf('lena')],
    ['any emails waitin on me to do smth', anyMail],
    [
      'train tix email - booking ref pls',
      mailOf('southdown', 'train', 'booking', 'ticket', 'SDT', 'margate'),
    ],
    ['wot did aiko mail me to cover while shes off', either(mailOf('aiko'), tasks)],
  ]),
  ...phrasings('issues', [
    ['gh tickets w my name on, list em', mine],
    ['calendar repo 421, wots missing there', issue(421, 'import', 'UID')],
    ['is there an issue re contrast in dark mode', either(search('contrast'), search('dark'))],
    ['toast read twice bug, whos got that', issue(93, 'toast', 'NVDA')],
  ]),
];
