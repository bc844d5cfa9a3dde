import {
  answers,
  asBefore,
  changes,
  checks,
  covers,
  creates,
  deletes,
  either,
  remove,
  sees,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import {
  evening,
  freeEvening,
  issue,
  mailOf,
  mine,
  morning,
  onDay,
  part,
  roomAfternoon,
  roomOn,
} from './expect.ts';

const afternoon = (day: string) =>
  either(
    part(day, ['12:00', '13:00'], ['17:00', '17:30', '18:00', '']),
    covers(`${day}T13:00`, `${day}T17:00`),
    checks(`${day}T12:00`),
    checks(`${day}T13:00`),
    roomAfternoon(30, day),
    roomAfternoon(60, day),
  );

export const context = [
  ...phrasings('context', [
    [
      ['whats thurs evening', 'move it to 7.30'],
      updates('Pottery class', { start: '2026-11-26T19:30' }, { on: '2026-11-26' }),
    ],
    [['dentist when', 'make that 9.30'], updates('Dentist', { start: '2026-12-01T09:30' })],
    [
      ['free sat aft?', 'ok ice skating then, 3 til 4.30'],
      creates({ title: 'Ice skating', start: '2026-11-28T15:00', end: '2026-11-28T16:30' }),
    ],
    [['show tmrw', 'lose the 1pm one'], deletes(['Focus block', '2026-11-24'])],
    [['anything next mon at 10', 'who invited me', 'fine, accept'], answers('Offsite call', 'accepted')],
    [['time of vendor demo?', 'invite sam to it'], updates('Vendor demo', { guests: ['sam'] })],
    [
      ['weds 9 dec?', 'remind me 1 hr before the school thing'],
      updates('Parents’ evening', { reminders: [60] }),
    ],
    [['whats wk of 7 dec like', 'and wk after'], covers('2026-12-14', '2026-12-18')],
    [['am i free fri morning', 'afternoon?'], afternoon('2026-11-27')],
    [['open issue 412', 'now 389'], issue(389, 'date picker')],
    [['any mail from lena', 'n priya?'], mailOf('priya')],
  ]),
];

export const conversations = [
  conversation('aa-two-haircut', [
    ['haircut what day', sees('Haircut')],
    ['shift to 12', updates('Haircut', { start: '2026-11-28T12:00' })],
    ['and ping me 45 mins b4', updates('Haircut', { reminders: [45] })],
  ]),
  conversation('aa-two-choir', [
    [
      'add choir tues 8 dec 7-9pm',
      creates({ title: 'Choir', start: '2026-12-08T19:00', end: '2026-12-08T21:00' }),
    ],
    ['its at oak hall', updates('Choir', { place: 'Oak Hall' })],
    ['make it weekly', updates('Choir', { repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TU'] })],
    ['not on 22nd tho', changes(remove('Choir', '2026-12-22'))],
  ]),
  conversation('aa-two-no-then-move', [
    ['delete boiler visit', deletes('Boiler service'), 'no'],
    ['wait, just move to thurs 10 dec', updates('Boiler service', { start: '2026-12-10T08:00' })],
    ['what else that day', onDay('2026-12-10')],
  ]),
  conversation('aa-two-invites', [
    ['hiring panel when', sees('Hiring panel')],
    ['accept', answers('Hiring panel', 'accepted')],
    ['launch drinks same day? say no', answers('Launch drinks', 'declined')],
    ['ok am i free that eve then', freeEvening('2026-12-02')],
  ]),
  conversation('aa-two-clear-tuesday', [
    ['tmrw pls', onDay('2026-11-24')],
    ['drop focus block', deletes(['Focus block', '2026-11-24'])],
    ['put 1:1 at 2 instead', updates('1:1 with Priya', { start: '2026-11-24T14:00' }, { on: '2026-11-24' })],
    ['thx. weds?', onDay('2026-11-25')],
  ]),
  conversation('aa-two-ingrid-dinner', [
    ['what did ingrid say abt her dinner', mailOf('ingrid', 'birthday', 'dinner')],
    [
      'put it in w/ the place',
      creates({
        title:
          '(Ingrid’s) birthday dinner|Ingrid’s dinner|Ingrid’s birthday dinner at Koya Harbour|Birthday dinner at Koya Harbour|Birthday dinner with Ingrid|Dinner with Ingrid|Ingrid birthday dinner',
        start: '2026-12-01T19:30',
        place: 'Koya Harbour',
      }),
    ],
    [
      'whats first thing next morning',
      either(morning('2026-12-02'), onDay('2026-12-02'), sees('Stand-up', '2026-12-02')),
    ],
  ]),
  conversation('aa-two-contrast', [
    ['my gh issues', mine],
    ['whats 412 about', issue(412, 'contrast')],
    [
      'block fri 10-12 for it, call it Contrast fix',
      creates({ title: 'Contrast fix', start: '2026-11-27T10:00', end: '2026-11-27T12:00' }),
    ],
    [
      'hm start 10.30 keep end',
      updates('Contrast fix', { start: '2026-11-27T10:30', end: '2026-11-27T12:00' }),
    ],
  ]),
  conversation('aa-two-portfolio', [
    ['portfolio review to 3pm', updates('Portfolio review', { start: '2026-12-08T15:00' })],
    ['undo', asBefore],
    ['go for thurs 10th 2pm instead', updates('Portfolio review', { start: '2026-12-10T14:00' })],
  ]),
  conversation('aa-two-jonas-slot', [
    [
      '30 mins w/ jonas thurs aft?',
      either(roomAfternoon(30, '2026-11-26', ['jonas']), roomOn(30, '2026-11-26', ['jonas'])),
    ],
    [
      '4pm. book as Bike shed, invite him',
      creates({ title: 'Bike shed', start: '2026-11-26T16:00', end: '2026-11-26T16:30', guests: ['jonas'] }),
    ],
    ['add studio room 1 as place', updates('Bike shed', { place: 'Studio room 1' })],
    ['nah cancel it', deletes('Bike shed')],
    ['anything thurs eve?', either(evening('2026-11-26'), covers('2026-11-26T18:00', '2026-11-26T21:00'))],
  ]),
];
