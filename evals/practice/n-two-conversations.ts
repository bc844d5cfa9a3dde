import {
  answers,
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
import { mailOf, slotsOn } from './expect.ts';

const named = (what: string[], who: string[]) =>
  what
    .flatMap((thing) => [
      thing,
      ...who.flatMap((name) => [
        `${thing} with ${name}`,
        `${thing} w/ ${name}`,
        `${thing} ${name}`,
        `${name} ${thing}`,
        `${thing}: ${name}`,
        `${thing} – ${name}`,
        `${thing} - ${name}`,
      ]),
    ])
    .join('|');
const visitor =
  'health visitor|health visitor visit|health visitor appointment|health visit|health visitor appt';
const therapy = 'speech therapy|speech therapy session|speech therapy appointment|speech therapist';
const cake =
  'cake|cake pickup|cake pick-up|cake pick up|pick up (the) cake|pickup cake|cake collection|collect (the) cake';

const context = phrasings('context', [
  [['haircut when', 'shift to 1pm'], updates('Haircut', { start: '2026-11-28T13:00' })],
  [['sat?', 'n sun'], covers('2026-11-29')],
  [['whens dentist', 'delete'], deletes('Dentist')],
  [
    ['sched mtg w/ lena tmrw', '1530'],
    creates({
      title: named(['meeting', 'mtg'], ['Lena']),
      start: '2026-11-24T15:30',
      guests: ['lena'],
    }),
  ],
  [
    ['new: eye test', 'tues 8 dec', '1010'],
    creates({ title: 'eye test|eye exam|eye test appointment', start: '2026-12-08T10:10' }),
  ],
  [['whats on aft of 8 dec', '2nd one 1h later'], updates('Partner update', { start: '2026-12-08T17:00' })],
  [
    ['squash thu 1800', 'add jonas'],
    updates('squash (game)|squash match|squash session', { guests: ['jonas'] }),
  ],
  [
    ['find partner update', 'make it weekly'],
    updates('Partner update', { repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TU'] }),
  ],
  [
    ['free fri 10am', 'n 11'],
    either(checks('2026-11-27T11:00'), covers('2026-11-27T11:00', '2026-11-27T11:30')),
  ],
  [['any pottery in dec', 'cancel the one on 10th'], changes(remove('Pottery class', '2026-12-10', 'this'))],
  [['1h w/ priya + lena on thu?', 'fri then'], slotsOn(60, '2026-11-27', '2026-11-27', ['priya', 'lena'])],
  [['agenda wed 25', 'coffee at 0830 pls'], updates('Coffee with Sam', { start: '2026-11-25T08:30' })],
  [['offsite call whos in', 'decline it'], answers('Offsite call', 'declined')],
  [['wk of 14 dec?', 'n the wk after'], covers('2026-12-21', '2026-12-25')],
  [['gig sat 2030', 'til 11.15'], updates('gig|gig night', { end: '2026-11-28T23:15' })],
  [
    ['boiler service what day', 'wrong. 2 days later, same hrs'],
    updates('Boiler service', { start: '2026-12-09T08:00' }),
  ],
]);

const conversations = [
  conversation('new parent', [
    ['health visitor fri 4 dec 1115', creates({ title: visitor, start: '2026-12-04T11:15' })],
    ['45 min', updates(visitor, { end: '2026-12-04T12:00' })],
    ['day b4, same time', updates(visitor, { start: '2026-12-03T11:15' })],
    ['ah they cancelled. remove', deletes(visitor)],
  ]),
  conversation('the party', [
    ['xmas party when where', sees('Christmas party')],
    [
      'start 1830, end stays 2200',
      updates('Christmas party', { start: '2026-12-18T18:30', end: '2026-12-18T22:00' }),
    ],
    ['invite lena n sam', updates('Christmas party', { guests: ['lena', 'sam'] })],
    ['day after - anything?', covers('2026-12-19')],
  ]),
  conversation('second thoughts', [
    ['del fri critique, this wk only', changes(remove('Design critique', '2026-11-27', 'this')), 'no'],
    [
      'just move it, 1630',
      updates('Design critique', { start: '2026-11-27T16:30' }, { on: '2026-11-27', scope: 'this' }),
    ],
    ['n sat morn?', either(covers('2026-11-28T09:00', '2026-11-28T12:00'), covers('2026-11-28'))],
    ['skip parkrun that day, delete', changes(remove('Parkrun', '2026-11-28', 'this'))],
  ]),
  conversation('therapy slots', [
    ['wed 2pm free?', either(checks('2026-11-25T14:00'), covers('2026-11-25T14:00', '2026-11-25T14:30'))],
    [
      'book speech therapy then, 45m',
      creates({ title: therapy, start: '2026-11-25T14:00', end: '2026-11-25T14:45' }),
    ],
    [
      'add another one 9 dec same time',
      creates({ title: therapy, start: '2026-12-09T14:00', end: '2026-12-09T14:45' }),
    ],
    ['dec one at 1500 actually', updates(therapy, { start: '2026-12-09T15:00' }, { on: '2026-12-09' })],
  ]),
  conversation('hiring', [
    ['jonas mail re hiring panel, gist', mailOf('hiring', 'jonas', 'panel')],
    ['when is panel in cal', sees('Hiring panel')],
    ['accept invite', answers('Hiring panel', 'accepted')],
    [
      'block 1430-1500 same day, read cvs',
      creates({
        title: '(read) cvs|reading cvs|cv reading|(read) cvs block|review cvs|block: read cvs',
        start: '2026-12-02T14:30',
        end: '2026-12-02T15:00',
      }),
    ],
  ]),
  conversation('birthday', [
    ['1 dec look', covers('2026-12-01')],
    ['dentist 0800 not 0830', updates('Dentist', { start: '2026-12-01T08:00' })],
    ['cake pickup 1700 same day', creates({ title: cake, start: '2026-12-01T17:00' })],
    ['alert 25m b4 cake', updates(cake, { reminders: [25] })],
    ['n dentist, alert 1h b4', updates('Dentist', { reminders: [60] })],
  ]),
];

export const nTwoConversations = [...context, ...conversations];
