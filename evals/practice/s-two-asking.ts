import { checks, covers, either, sees, slots } from '../expect.ts';
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
  roomOn,
  search,
} from './expect.ts';

/** Whether one is free at a time of which no end is said. */
const at = (start: string, until: string) => either(checks(start), covers(start, until));

const nextWeek = either(onDay('2026-11-30', '2026-12-06'), onDay('2026-11-30', '2026-12-04'));

export const asking = [
  ...phrasings('agenda', [
    ['thurs?', onDay('2026-11-26')],
    ['rest of today pls', either(onDay('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T18:30'))],
    ['wkend plans 28/29', onDay('2026-11-28', '2026-11-29')],
    ['whos coming to budget review', sees('Budget review')],
    ['what time dentist', sees('Dentist')],
    ['next wk at a glance', nextWeek],
    [
      'fri eve, owt happening',
      either(evening('2026-11-27'), onDay('2026-11-27'), covers('2026-11-27T18:00', '2026-11-27T21:00')),
    ],
    ['address 4 mums on sunday', sees('Lunch at Mum’s')],
    ['1st thing wed??', either(morning('2026-11-25'), onDay('2026-11-25'), sees('Coffee with Sam'))],
    ['next physio when', sees('Physio', '2026-11-23')],
    ['7 to 11 dec run me thru it', onDay('2026-12-07', '2026-12-11')],
  ]),
  ...phrasings('existence', [
    ['haircut this sat y/n', either(sees('Haircut'), covers('2026-11-28'))],
    ['got a vet appt anywhere b4 xmas', covers('2026-11-24', '2026-12-23')],
    ['oslo flight def in here right', sees('Flight to Oslo')],
    ['choir on weds this wk or nah', covers('2026-11-25')],
    ['boiler man.. did i even put it in', sees('Boiler service')],
    ['is there smth w/ school in dec, parents eve i think', sees('Parents’ evening')],
  ]),
  ...phrasings('free time', [
    ['free wed 2ish?', at('2026-11-25T14:00', '2026-11-25T14:30')],
    ['gap for 45 min gym session tmrw?', roomOn(45, '2026-11-24')],
    ['when can aiko + tomas + me all do an hr wed', roomOn(60, '2026-11-25', ['aiko', 'tomas'])],
    ['thurs nite babysitting 7-11 poss?', open('2026-11-26T19:00', '2026-11-26T23:00')],
    ['any clash 10 dec 6.30pm', at('2026-12-10T18:30', '2026-12-10T19:00')],
    [
      'longest free stretch fri',
      either(onDay('2026-11-27'), ...[30, 60, 90, 120].map((minutes) => roomOn(minutes, '2026-11-27'))),
    ],
    [
      '20 mins w lena b4 friday, slots pls',
      slots(
        20,
        undefined,
        ['2026-11-26', '2026-11-26T17:00', '2026-11-26T17:30', '2026-11-26T18:00'],
        ['lena'],
      ),
    ],
    ['sat 5 dec ko 2.30pm, can i play', at('2026-12-05T14:30', '2026-12-05T15:00')],
    ['need 2 hrs to revise sunday where', either(roomOn(120, '2026-11-29'), onDay('2026-11-29'))],
    ['monday eve 30th busy?', either(freeEvening('2026-11-30'), onDay('2026-11-30'))],
  ]),
  ...phrasings('mail', [
    ['wot did the dentist email say', mailOf('dental', 'quay', 'dentist')],
    [
      'landlady replied yet?? tenancy thing',
      mailOf('calloway', 'ruth', 'tenan', 'landlady', 'landlord', 'renew', 'harbour'),
    ],
    ['train booking ref, southdown', mailOf('southdown', 'train', 'booking', 'SDT')],
    ['latest from lena in inbox', mailOf('lena')],
    ['anything i need 2 do from my emails', anyMail],
  ]),
  ...phrasings('issues', [
    ['gh tickets on me', either(mine, search('maya'), search('@me'))],
    ['icons ticket, who has it', either(search('icon'), issue(88))],
    ['open bugs re toast / nvda', issue(93, 'toast', 'nvda')],
  ]),
];
