import { checks, covers, either, lists, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  anyMail,
  freeEvening,
  issue,
  mailOf,
  mine,
  morning,
  onDay,
  open,
  roomAfternoon,
  roomOn,
  search,
  slotsOn,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    ['thurs - whats in', onDay('2026-11-26')],
    ['wknd plans pls', onDay('2026-11-28', '2026-11-29')],
    ['show me 15 dec pls', onDay('2026-12-15')],
    ['parents eve when n where', sees('Parents’ evening')],
    ['xmas party venue?', sees('Christmas party')],
    ['who comin to board mtg', sees('Board meeting')],
    [
      'first thing tmrw = ?',
      either(onDay('2026-11-24'), morning('2026-11-24'), sees('Stand-up', '2026-11-24')),
    ],
    ['rest of my day quick', either(onDay('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T18:30'))],
    [
      'overview of nxt wk ta',
      either(lists('2026-11-30', ['2026-12-04', '2026-12-06']), covers('2026-11-30', '2026-12-04')),
    ],
    ['last mtg fri, what n when', either(onDay('2026-11-27'), sees('Design critique', '2026-11-27'))],
    ['oslo flight wat time', sees('Flight to Oslo')],
    [
      'wk of 7 dec, list',
      either(lists('2026-12-07', ['2026-12-11', '2026-12-13']), covers('2026-12-07', '2026-12-11')),
    ],
  ]),
  ...phrasings('existence', [
    ['dentist in diary y/n', sees('Dentist')],
    ['did i book haircut', sees('Haircut')],
    ['board mtg in dec - is there 1', either(onDay('2026-12-01', '2026-12-31'), sees('Board meeting'))],
    ['boiler guy booked??', sees('Boiler service')],
    ['half marathon in cal yet?', sees('Half marathon')],
    [
      'thu pottery still happening, in cal?',
      either(
        onDay('2026-11-26'),
        covers('2026-11-26T19:00', '2026-11-26T21:00'),
        sees('Pottery class', '2026-11-26'),
      ),
    ],
  ]),
  ...phrasings('free time', [
    ['tmrw 3.30-4 free?', open('2026-11-24T15:30', '2026-11-24T16:00')],
    ['wed 2pm for 1hr, ok?', open('2026-11-25T14:00', '2026-11-25T15:00')],
    ['sat eve clear? babysitter asking', freeEvening('2026-11-28')],
    [
      'need 45min thurs aft, where',
      either(
        roomAfternoon(45, '2026-11-26'),
        roomOn(45, '2026-11-26'),
        covers('2026-11-26T13:00', '2026-11-26T17:00'),
      ),
    ],
    ['1h me + priya on wed, when poss', slotsOn(60, '2026-11-25', '2026-11-25', ['priya'])],
    ['30 min w jonas n tomas this thu - find', slotsOn(30, '2026-11-26', '2026-11-26', ['jonas', 'tomas'])],
    ['fri 11 dec 1-3pm can i do', open('2026-12-11T13:00', '2026-12-11T15:00')],
    ['2h gap on 10 dec?', roomOn(120, '2026-12-10')],
    [
      'mon 7 dec 8.30am busy?',
      either(checks('2026-12-07T08:30'), covers('2026-12-07T08:30', '2026-12-07T09:00')),
    ],
    ['90 min nxt wk w lena, options', slotsOn(90, '2026-11-30', ['2026-12-04', '2026-12-06'], ['lena'])],
  ]),
  ...phrasings('mail', [
    ['what does ruth want now', mailOf('ruth', 'calloway', 'tenancy')],
    ['todos from inbox pls', anyMail],
    ['ingrid mail re bday dinner, which restaurant', mailOf('ingrid', 'birthday', 'dinner')],
    ['brightdesk contract latest from lena?', mailOf('brightdesk', 'contract', 'lena')],
    ['unread mail, short', anyMail],
  ]),
  ...phrasings('issues', [
    ['412 on gh, whats it abt', issue(412, 'contrast', 'declined')],
    ['gh stuff on my plate', mine],
    ['undo bar bug, who has it', either(issue(411, 'undo'), issue(418), search('undo'))],
    ['nvda toast ticket still open?', issue(93, 'nvda', 'toast')],
  ]),
];
