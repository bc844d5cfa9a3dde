import { lists, covers, sees, checks, either } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  mailOf,
  anyMail,
  issue,
  mine,
  search,
  part,
  onDay,
  open,
  morning,
  evening,
  freeEvening,
  room,
  roomMorning,
  roomAfternoon,
  roomOn,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    ['whats on tmrw', onDay('2026-11-24')],
    [
      'wed pm, anything?',
      either(
        part('2026-11-25', ['12:00', '12:30', '13:00'], ['17:00', '17:30', '18:00', '']),
        covers('2026-11-25T13:00', '2026-11-25T17:00'),
      ),
    ],
    ['thurs run thru pls', onDay('2026-11-26')],
    ['parents eve what time again', sees('Parents’ evening')],
    ['1st mtg fri??', either(onDay('2026-11-27'), morning('2026-11-27'), sees('Stand-up', '2026-11-27'))],
    [
      'when am i done on tues, gotta get kids from nursery',
      either(onDay('2026-11-24'), covers('2026-11-24T13:00', '2026-11-24T17:00')),
    ],
    ['14-18 dec how full', onDay('2026-12-14', '2026-12-18')],
    [
      'eve of the 2nd dec got owt on',
      either(evening('2026-12-02'), covers('2026-12-02T18:00', '2026-12-02T21:00')),
    ],
    ['mums sunday - time n address', either(sees('Lunch at Mum’s'), onDay('2026-11-29'))],
  ]),
  ...phrasings('existence', [
    [
      'still got pottery this thu or no',
      either(sees('Pottery class', '2026-11-26'), onDay('2026-11-26'), evening('2026-11-26')),
    ],
    ['any flights in dec', either(sees('Flight to Oslo'), onDay('2026-12-01', '2026-12-31'))],
    ['aiko off fri yeah?', either(sees('Aiko on leave'), onDay('2026-11-27'))],
    ['boiler man mon 7th y/n', either(sees('Boiler service'), onDay('2026-12-07'))],
    ['did i put gp appt in for this wk', covers('2026-11-24', '2026-11-27')],
  ]),
  ...phrasings('free time', [
    ['free tmrw 4pm?', either(checks('2026-11-24T16:00'), covers('2026-11-24T16:00', '2026-11-24T16:30'))],
    [
      'any gap thu pm, need 45 mins',
      either(
        roomAfternoon(45, '2026-11-26'),
        covers('2026-11-26T13:00', '2026-11-26T17:00'),
        lists('2026-11-26'),
      ),
    ],
    ['fri eve clear for curry', freeEvening('2026-11-27')],
    [
      'sat aft ok to paint shed or am i busy',
      either(
        lists('2026-11-28'),
        covers('2026-11-28T13:00', '2026-11-28T17:00'),
        part('2026-11-28', ['12:00', '12:30', '13:00'], ['17:00', '17:30', '18:00', '']),
        checks('2026-11-28T12:00'),
        checks('2026-11-28T12:30'),
        checks('2026-11-28T13:00'),
        checks('2026-11-28T14:00'),
      ),
    ],
    ['slot for me + jonas wed, 30 mins', roomOn(30, '2026-11-25', ['jonas'])],
    [
      '2 hrs solid anywhere nxt wk',
      either(
        room(120, '2026-11-30', ['2026-12-04', '2026-12-05', '2026-12-06']),
        covers('2026-11-30', '2026-12-04'),
      ),
    ],
    ['10-11 fri - nothing in there right', open('2026-11-27T10:00', '2026-11-27T11:00')],
    [
      'could i do 8am on 8 dec',
      either(checks('2026-12-08T08:00'), covers('2026-12-08T08:00', '2026-12-08T08:30')),
    ],
    ['me aiko tomas, 1 hr, mon 30th, when r we all free', roomOn(60, '2026-11-30', ['aiko', 'tomas'])],
    [
      'hr tmrw morning for the vet, when',
      either(
        roomMorning(60, '2026-11-24'),
        covers('2026-11-24T09:00', '2026-11-24T12:00'),
        lists('2026-11-24'),
      ),
    ],
  ]),
  ...phrasings('mail', [
    ['what did ruth want re flat', mailOf('ruth', 'calloway', 'flat', 'tenancy', 'harbour', 'renewal')],
    ['lenas headline mail, gist', mailOf('lena', 'headline', 'launch')],
    ['inbox: stuff i actually hav to do?', anyMail],
    ['train ref southdown', mailOf('southdown', 'SDT', 'train', 'booking')],
    ['is the expenses thing thru yet chk mail', mailOf('expense', 'ER-1182', 'report')],
  ]),
  ...phrasings('issues', [
    ['my gh issues', either(mine, search('maya-lindqvist'), search('@me'))],
    ['411 fixed yet', issue(411, 'undo')],
    [
      'a11y bugs still open in design-system',
      either(search('accessibility'), search('a11y'), search('design-system')),
    ],
    ['whos got the nvda toast bug', issue(93, 'nvda', 'toast')],
  ]),
];
