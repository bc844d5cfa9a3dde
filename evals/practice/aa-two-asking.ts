import { checks, covers, either, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  evening,
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
  search,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    ['thurs am pls', either(morning('2026-11-26'), covers('2026-11-26T09:00', '2026-11-26T12:00'))],
    [
      'weds afternoon, what do i have',
      either(
        part('2026-11-25', ['12:00', '13:00'], ['17:00', '18:00', '19:00', '']),
        covers('2026-11-25T13:00', '2026-11-25T17:00'),
      ),
    ],
    ['how bad is next wk', covers('2026-11-30', '2026-12-04')],

    ['next mtg when', sees('Stand-up', '2026-11-23')],
    ['read me tues 8 dec', onDay('2026-12-08')],
    ['what time oslo flight', sees('Flight to Oslo')],
    ['where is pottery agn', sees('Pottery class')],
    ['whos coming to roadmap review today', sees('Roadmap review', '2026-11-23')],
    ['anythng fri eve', either(evening('2026-11-27'), covers('2026-11-27T18:00', '2026-11-27T21:00'))],
  ]),
  ...phrasings('existence', [
    ['do i have dentist booked', sees('Dentist')],
    ['is boiler svc in cal yet', sees('Boiler service')],
    ['seeing sam at all this wk?', either(sees('Coffee with Sam'), covers('2026-11-24', '2026-11-27'))],
    ['optician in december? cant rember if i booked', covers('2026-12-01', '2026-12-31')],
    ['still a standup on fri?', sees('Stand-up', '2026-11-27')],
    ['did i put parents evening down', sees('Parents’ evening')],
  ]),
  ...phrasings('free time', [
    ['can i do 10-11 on 9 dec', open('2026-12-09T10:00', '2026-12-09T11:00')],
    ['dinner sat 12 dec, am i free', freeEvening('2026-12-12')],
    ['2 hr gap tmrw anywhere?', roomOn(120, '2026-11-24')],
    ['find 45 mins w/ tomas on thurs', roomOn(45, '2026-11-26', ['tomas'])],
    [
      'when can priya + jonas do an hour w me next wk',
      room(60, '2026-11-30', ['2026-12-04', '2026-12-05', '2026-12-06'], ['priya', 'jonas']),
    ],
    [
      'half hr fri morning, any',
      either(roomMorning(30, '2026-11-27'), covers('2026-11-27T09:00', '2026-11-27T12:00')),
    ],
    [
      'first clear hr this aft',
      either(
        roomAfternoon(60, '2026-11-23'),
        roomOn(60, '2026-11-23'),
        covers('2026-11-23T13:00', '2026-11-23T17:00'),
      ),
    ],
    [
      'am i around all day sun 6 dec',
      either(onDay('2026-12-06'), covers('2026-12-06T09:00', '2026-12-06T17:00'), checks('2026-12-06T00:00')),
    ],
    [
      'tues 1 dec 7.30pm ok or clash',
      either(checks('2026-12-01T19:30'), covers('2026-12-01T19:30', '2026-12-01T20:00')),
    ],
  ]),
  ...phrasings('mail', [
    ['what does lena want now', mailOf('lena')],
    ['has ruth replied abt rent', mailOf('ruth', 'calloway', 'rent', 'tenancy', 'renewal')],
    ['which train to margate, check email', mailOf('margate', 'train', 'southdown', 'SDT')],
    ['when does my pw expire, there was a mail', mailOf('password', 'expire', 'Fernhill IT')],
  ]),
  ...phrasings('issues', [
    ['gh stuff assigned to me', mine],

    ['any open accessibility tickets', search('accessibility')],
    ['who has icon set issue', issue(88, 'icon')],
  ]),
];
