import { checks, covers, either, sees } from '../expect.ts';
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
  roomAfternoon,
  roomMorning,
  roomOn,
  search,
  slotsOn,
  tasks,
} from './expect.ts';
import { phrasings } from '../scenario.ts';

export const asking = [
  ...phrasings('agenda', [
    ['tmrw look busy or no', onDay('2026-11-24')],
    ['gimme weds', onDay('2026-11-25')],
    ['fri am wot have i got', morning('2026-11-27')],
    ['n e thing on this wkend', onDay('2026-11-28', '2026-11-29')],
    ['run thru nxt wk 4 me', either(onDay('2026-11-30', '2026-12-06'), onDay('2026-11-30', '2026-12-04'))],
    ['thurs nite plans?', either(evening('2026-11-26'), sees('Pottery class', '2026-11-26'))],
    ['day b4 xmas eve am i doin owt', onDay('2026-12-23')],
    ['first up tmrw is', either(sees('Stand-up', '2026-11-24'), onDay('2026-11-24'))],
    ['3rd n 4th dec quick look', onDay('2026-12-03', '2026-12-04')],
    [
      'what time am i done 2day',
      either(onDay('2026-11-23'), sees('Physio', '2026-11-23'), sees('Design review', '2026-11-23')),
    ],
    ['how many mtgs on thursday boss wants 2 know', onDay('2026-11-26')],
    ['wk of 14 dec pls', either(onDay('2026-12-14', '2026-12-20'), onDay('2026-12-14', '2026-12-18'))],
  ]),
  ...phrasings('existence', [
    ['when i c mum', sees('Lunch at Mum’s')],
    ['forgot wot day the oslo flight is', sees('Flight to Oslo')],
    ['is parents eve in here yet', sees('Parents’ evening')],
    ['got a dentist comin up?', sees('Dentist')],
    ['where they holding xmas party', sees('Christmas party')],
    ['who else in hiring panel', sees('Hiring panel')],
  ]),
  ...phrasings('free time', [
    ['free tmrw 11ish?', either(checks('2026-11-24T11:00'), covers('2026-11-24T11:00', '2026-11-24T11:30'))],
    ['can i do weds 2 til 3', open('2026-11-25T14:00', '2026-11-25T15:00')],
    ['babysitter asking r we clear sat evening', freeEvening('2026-11-28')],
    ['1hr w lena thurs when', slotsOn(60, '2026-11-26', '2026-11-26', ['lena'])],
    ['find 90 mins tmrw 4 me to write', roomOn(90, '2026-11-24')],
    [
      'when cd aiko tomas n me do half hr mon 30th',
      slotsOn(30, '2026-11-30', '2026-11-30', ['aiko', 'tomas']),
    ],
    [
      'any gap friday afternoon need 45 mins',
      either(roomAfternoon(45, '2026-11-27'), covers('2026-11-27T13:00', '2026-11-27T17:00')),
    ],
    ['9 dec morning an hour w priya poss', roomMorning(60, '2026-12-09', ['priya'])],
    ['me + jonas 30 min nxt wk, options', slotsOn(30, '2026-11-30', ['2026-12-04', '2026-12-06'], ['jonas'])],
    [
      'nxt wk which day emptiest',
      either(onDay('2026-11-30', '2026-12-04'), onDay('2026-11-30', '2026-12-06')),
    ],
  ]),
  ...phrasings('mail', [
    ['did ruth come bk re rent', mailOf('ruth', 'calloway', 'tenancy', 'rent', 'renewal', 'flat 3')],
    ['wot does aiko want done while shes off', either(mailOf('aiko', 'away', 'leave'), tasks)],
    ['train tix email come thru?', mailOf('train', 'southdown', 'margate', 'ticket', 'booking')],
    ['skim inbox what do ppl need off me', either(tasks, anyMail)],
    ['ingrids bday email, time n place', mailOf('ingrid', 'birthday', 'dinner')],
  ]),
  ...phrasings('issues', [
    ['my github stuff', mine],
    ['415 about what', issue(415, 'assistant', 'event description')],
    ['that undo bar bug who has it', either(issue(411, 'undo'), issue(418, 'undo'))],
    ['a11y issues still open?', either(search('accessibility'), search('a11y'))],
  ]),
];
