import { calls, checks, covers, either, lists, sees } from '../expect.ts';
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
  roomOn,
  search,
  slotsOn,
  tasks,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    ['wots thurs look like, mum wants a lift', onDay('2026-11-26')],
    ['what time do i fly to oslo again?', sees('Flight to Oslo')],
    ['whos in that budget thing w lena', sees('Budget review')],
    ['how long is boiler man here for', sees('Boiler service')],
    ['sat + sun this wkend, whats in? kids dad asking', onDay('2026-11-28', '2026-11-29')],
    ['gimme fri pls doing the rota', onDay('2026-11-27')],
    ['wheres the xmas do n what time', sees('Christmas party')],
    ['timesheet due ugh. what did i have on thu 19th', onDay('2026-11-19')],
    [
      '1 to 4 dec whats happenin',
      either(lists('2026-12-01', '2026-12-04'), covers('2026-12-01', '2026-12-04')),
    ],
    ['nxt physio when??', sees('Physio')],
    ['pottery wed or thurs? keep forgettin', sees('Pottery class')],
    [
      'what else today after 12',
      either(
        part('2026-11-23', ['12:00', '12:01'], ['17:00', '17:30', '18:00', '23:59', '']),
        covers('2026-11-23T12:00', '2026-11-23T18:00'),
      ),
    ],
  ]),
  ...phrasings('existence', [
    ['got a dentist appt b4 xmas? think i missed it', sees('Dentist')],
    ['is haircut booked or do i need to ring tonis', sees('Haircut')],
    ['anything w the board in dec?', sees('Board meeting')],
    ['did i ever put half marathon in, its oct next yr', sees('Half marathon')],
    ['any vet appt this wk? cats due jabs', covers('2026-11-24', '2026-11-27')],
    ['we still got critique this fri w aiko off?', sees('Design critique', '2026-11-27')],
  ]),
  ...phrasings('free time', [
    ['thurs 12-1 free? mate in town', open('2026-11-26T12:00', '2026-11-26T13:00')],
    ['tmrw nite free or no', freeEvening('2026-11-24')],
    ['need an hr w aiko weds, when works', roomOn(60, '2026-11-25', ['aiko'])],
    ['where cld me n tomas squeeze 30 min tmrw', roomOn(30, '2026-11-24', ['tomas'])],
    [
      'can i do 4.30 today, plumber wants to ring',
      either(checks('2026-11-23T16:30'), covers('2026-11-23T16:30', '2026-11-23T17:00')),
    ],
    ['any 2hr gap fri?? expenses still not done', roomOn(120, '2026-11-27')],
    [
      '45 mins w lena + sam sometime 7-9 dec, find me one',
      slotsOn(45, '2026-12-07', '2026-12-09', ['lena', 'sam']),
    ],
    [
      'am i around sat 12 dec, neighbours having a do',
      either(onDay('2026-12-12'), covers('2026-12-12T09:00', '2026-12-12T17:00'), freeEvening('2026-12-12')),
    ],
    ['jonas n me, 1 hr thu afternoon, where', roomAfternoon(60, '2026-11-26', ['jonas'])],
    ['wed 2 dec 10-11.30 clear? nursery visit', open('2026-12-02T10:00', '2026-12-02T11:30')],
  ]),
  ...phrasings('mail', [
    ['wot did ruth say abt rent', mailOf('ruth', 'rent', 'tenancy', 'renewal', 'calloway', 'flat')],
    ['did ingrid say which restaurant', mailOf('ingrid', 'birthday', 'dinner', 'restaurant')],
    ['physio ppl emailed? what they want', mailOf('physio', 'calmgate')],
    [
      'margate house door code pls, its in an email',
      mailOf('saltmarsh', 'margate', 'code', 'key', 'house', 'door', 'offsite'),
    ],
    ['inbox: what am i still meant to do for ppl', either(tasks, anyMail)],
  ]),
  ...phrasings('issues', [
    ['wots 421 abt', issue(421, 'UID', 'import')],
    ['which github bits r on me', either(mine, calls('searchIssues', { any: 'maya' }))],
    ['anythin open re nvda on gh', search('nvda')],
    ['font loading twice bug, is it fixed yet', issue(96, 'font')],
  ]),
];
