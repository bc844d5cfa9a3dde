import { calls, checks, covers, creates, either, lists, sees, slots } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  anyMail,
  issue,
  mine,
  mailOf,
  free,
  part,
  morning,
  evening,
  freeEvening,
  room,
  roomOn,
  roomMorning,
  roomAfternoon,
  onDay,
} from './expect.ts';

const agenda = phrasings('agenda', [
  ['wots on tmrw', onDay('2026-11-24')],
  [
    'thu pm??',
    either(
      part('2026-11-26', ['12:00', '12:30', '13:00'], ['17:00', '17:30', '18:00', '19:00', '']),
      covers('2026-11-26T13:00', '2026-11-26T17:00'),
    ),
  ],
  [
    'rest of today pls, short version',
    either(lists('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T18:30')),
  ],
  [
    'wkend, sat + sun, what have we got on',
    either(
      lists('2026-11-28', '2026-11-29'),
      covers('2026-11-28', '2026-11-29'),
      sees('Lunch at Mum’s', '2026-11-29'),
    ),
  ],
  [
    'what time do i start wed',
    either(onDay('2026-11-25'), morning('2026-11-25'), sees('Coffee with Sam', '2026-11-25')),
  ],
  ['last thing on tues 24?', either(onDay('2026-11-24'), sees('Focus block', '2026-11-24'))],
  [
    'nxt wk overview',
    either(lists('2026-11-30', ['2026-12-04', '2026-12-06']), covers('2026-11-30', '2026-12-04')),
  ],
  ['mon 14 dec – how full', onDay('2026-12-14')],
  [
    'where am i meant to be fri lunchtime',
    either(onDay('2026-11-27'), covers('2026-11-27T12:00', '2026-11-27T13:30'), sees('Marketing lunch')),
  ],
  ['sched 7 thru 9 dec', either(lists('2026-12-07', '2026-12-09'), covers('2026-12-07', '2026-12-09'))],
  [
    'wed 2 dec evening, doing anything?',
    either(evening('2026-12-02'), covers('2026-12-02T18:00', '2026-12-02T21:00'), sees('Launch drinks')),
  ],
  ['whos coming to roadmap wkshop', sees('Roadmap workshop')],
]);

const existence = phrasings('existence', [
  ['did i put boiler man in?', sees('Boiler service')],
  ['have i got flight in here. what time', sees('Flight to Oslo')],
  ['tax thing, whens that down for', sees('Tax return')],
  [
    'pottery on this wk or not',
    either(
      sees('Pottery class', '2026-11-26'),
      onDay('2026-11-26'),
      evening('2026-11-26'),
      covers('2026-11-23', '2026-11-29'),
    ),
  ],
  ['any optician appt tue-fri this wk', covers('2026-11-24', '2026-11-27')],
  ['date of half marathon nxt yr?', sees('Half marathon')],
]);

const freeTime = phrasings('free time', [
  ['am i free tmrw 3.30', either(checks('2026-11-24T15:30'), covers('2026-11-24T15:30', '2026-11-24T16:00'))],
  free('wed 1–2 clear?', '2026-11-25T13:00', '2026-11-25T14:00'),
  [
    'need 45min fri morning for call w/ school, is there gap',
    either(
      roomMorning(45, '2026-11-27'),
      morning('2026-11-27'),
      covers('2026-11-27T09:30', '2026-11-27T12:00'),
    ),
  ],
  ['me + priya 1hr thu, when poss', roomOn(60, '2026-11-26', ['priya'])],
  [
    '30min lena tmrw aft – any slot we both can?',
    either(roomAfternoon(30, '2026-11-24', ['lena']), roomOn(30, '2026-11-24', ['lena'])),
  ],
  ['fri eve free for babysitting?', freeEvening('2026-11-27')],
  [
    '2hr hole nxt wk for essay writing, where',
    either(
      room(120, '2026-11-30', ['2026-12-04', '2026-12-06']),
      lists('2026-11-30', ['2026-12-04', '2026-12-06']),
      covers('2026-11-30', '2026-12-04'),
    ),
  ],
  [
    'sat 12 dec nothing on, right?',
    either(
      onDay('2026-12-12'),
      covers('2026-12-12T09:00', '2026-12-12T17:00'),
      sees('Parkrun', '2026-12-12'),
      checks('2026-12-12T00:00'),
      checks('2026-12-12T08:00'),
      checks('2026-12-12T09:00'),
    ),
  ],
  [
    'tomas aiko n me, half hr on wed, find smth',
    either(
      roomOn(30, '2026-11-25', ['tomas', 'aiko']),
      slots(30, '2026-11-25', '2026-11-25', ['aiko', 'tomas']),
    ),
  ],
  [
    '8am-9 on 1 dec, cld i cover a shift handover then',
    either(
      checks('2026-12-01T08:00', '2026-12-01T09:00'),
      covers('2026-12-01T08:00', '2026-12-01T09:00'),
      sees('Dentist'),
    ),
  ],
]);

const mail = phrasings('mail', [
  ['wot did ruth say re rent', mailOf('ruth', 'calloway', 'rent', 'flat', 'tenancy', 'renewal', 'harbour')],
  ['mails i owe smth on this wk?', anyMail],
  ['train booking ref? margate', mailOf('train', 'southdown', 'booking', 'margate', 'SDT', 'pancras')],
  ['pw expiry – IT mailed, which day', mailOf('password', 'expir', 'fernhill it')],
  [
    'whos cooking 1st night offsite, was in thread',
    mailOf('offsite', 'cook', 'aiko', 'menu', 'dinner', 'food'),
  ],
  [
    'ingrid mailed abt bday dinner, stick it in cal',
    creates({
      title:
        'Birthday dinner|Ingrid’s birthday dinner|Ingrid birthday dinner|Birthday dinner (with) Ingrid|Ingrid’s 30th birthday dinner|Bday dinner|Ingrid’s bday dinner|Ingrid bday dinner|Birthday dinner for Ingrid|Ingrid’s birthday dinner at Koya Harbour|Birthday dinner at Koya Harbour',
      start: '2026-12-01T19:30',
      place: 'Koya Harbour',
    }),
  ],
]);

const issues = phrasings('issues', [
  ['412 whats that abt', issue(412, 'contrast', 'declined')],
  ['gh stuff thats on me?', either(mine, calls('searchIssues'))],
  ['nvda toast bug closed yet', issue(93, 'nvda', 'toast')],
  ['who has the 4.2 checklist', issue(408, 'checklist', '4.2', 'release')],
]);

export const pTwoAsking = [...agenda, ...existence, ...freeTime, ...mail, ...issues];
