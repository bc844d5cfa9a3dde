import { calls, checks, covers, either, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  allDay,
  anyMail,
  freeEvening,
  issue,
  mailOf,
  mine,
  morning,
  onDay,
  open,
  part,
  room,
  roomAfternoon,
  roomMorning,
  roomOn,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    ['thurs wot we got on, van needs loading', onDay('2026-11-26')],
    ['pottery addr again?', sees('Pottery class')],
    ['hair appt when n where', sees('Haircut')],
    ['wknd of 12/13 dec, owt on?', onDay('2026-12-12', '2026-12-13')],
    ['physio tonite what time', either(sees('Physio', '2026-11-23'), onDay('2026-11-23'))],
    ['whos coming 2 the board mtg', sees('Board meeting')],
    ['gatwick flight leaves when', sees('Flight to Oslo')],
    ['hiring panel how long roughly', sees('Hiring panel')],
    [
      '1st thing fri is what',
      either(onDay('2026-11-27'), morning('2026-11-27'), sees('Stand-up', '2026-11-27')),
    ],
    ['14-18 dec run me thru it quick', onDay('2026-12-14', '2026-12-18')],
    [
      'on my break. what after 3 today',
      either(
        part(
          '2026-11-23',
          ['15:00'],
          ['17:00', '17:30', '18:00', '19:00', '20:00', '22:00', '23:00', '23:59', ''],
        ),
        covers('2026-11-23T15:00', '2026-11-23T18:00'),
      ),
    ],
    ['half marathon date? sponsor form asking', sees('Half marathon')],
  ]),
  ...phrasings('existence', [
    ['dentist in there? pls say yes', sees('Dentist')],
    ['tax return is it down for jan', sees('Tax return')],
    ['anythin w jonas tmrw', onDay('2026-11-24')],
    ['did i ever put mot in for 16 dec', onDay('2026-12-16')],
    ['ingrids bday in cal or no', sees('Ingrid’s birthday')],
    ['parkrun on sat y/n', either(sees('Parkrun', '2026-11-28'), onDay('2026-11-28'))],
  ]),
  ...phrasings('free time', [
    ['lads match sat 2pm till 4, am i clear', open('2026-11-28T14:00', '2026-11-28T16:00')],
    ['need 45min w aiko wed, when poss', roomOn(45, '2026-11-25', ['aiko'])],
    ['gap tmrw for a 20 min call?', roomOn(20, '2026-11-24')],
    ['me+tomas+lena 1hr thu. any slot', roomOn(60, '2026-11-26', ['tomas', 'lena'])],
    [
      'thurs arvo 90 mins edit time, where does it fit',
      either(
        roomAfternoon(90, '2026-11-26'),
        roomOn(90, '2026-11-26'),
        covers('2026-11-26T12:00', '2026-11-26T17:00'),
      ),
    ],
    ['busy fri nite am i? mates want curry', freeEvening('2026-11-27')],
    ['wed 10.30am to 11 ok or clash', open('2026-11-25T10:30', '2026-11-25T11:00')],
    [
      'sun 6 dec all clear? mite do overtime',
      either(onDay('2026-12-06'), allDay('2026-12-06'), checks('2026-12-06')),
    ],
    ['jonas + me half hr tmrw morning, find one', roomMorning(30, '2026-11-24', ['jonas'])],
    ['priya 30 min somewhere tue to thu this wk', room(30, '2026-11-24', ['2026-11-26'], ['priya'])],
  ]),
  ...phrasings('mail', [
    ['rent, wots ruth settled on? cant find it', mailOf('ruth', 'rent', 'tenancy', 'calloway', 'flat')],
    ['headline thing, when does lena need it', mailOf('headline', 'lena', 'launch')],
    ['have physio emailed? they wanna move me i think', mailOf('physio', 'calmgate')],
    ['key code saltmarsh, stood outside soon', mailOf('saltmarsh', 'key', 'code', 'margate')],
    ['inbox anythin urgent unread', anyMail],
  ]),
  ...phrasings('issues', [
    ['421 on github, gist pls', issue(421, 'import', 'uid')],
    ['gh whats on my plate', either(mine, calls('searchIssues'))],
    ['font loadin twice bug, shut yet?', issue(96, 'font')],
    ['nvda toast bug whos got it', issue(93, 'toast', 'nvda')],
  ]),
];
