import {
  answers,
  asBefore,
  changes,
  covers,
  creates,
  deletes,
  either,
  nothing,
  remove,
  sees,
  stands,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { mailOf, roomAfternoon, onDay } from './expect.ts';

const context = phrasings('context', [
  [
    ['8 dec pm, whats on', 'move the portfolio one to 3'],
    updates('Portfolio review', { start: '2026-12-08T15:00' }),
  ],
  [['sat?', 'cancel the tonis bit'], deletes('Haircut')],
  [['piano tuner fri 4.30pm', 'make it 2h'], updates('Piano tuner', { end: '2026-11-27T18:30' })],
  [['when is board mtg', 'n parents eve?'], sees('Parents’ evening')],
  [
    ['wed 1-2pm free?', 'ok eye test goes there'],
    creates({ title: 'Eye test', start: '2026-11-25T13:00', end: '2026-11-25T14:00' }),
  ],
  [['how does tmrw look', '& day after?'], onDay('2026-11-25')],
  [['physio when next', 'cant do that one, remove only it'], changes(remove('Physio', '2026-11-23', 'this'))],
  [
    ['what time lunch at mums', 'half hr earlier pls'],
    updates('Lunch at Mum’s', { start: '2026-11-29T12:30' }),
  ],
  [
    ['who is on budget review', 'add priya too'],
    updates('Budget review', { guests: ['lena', 'sam', 'priya'] }),
  ],
]);

const conversations = [
  conversation('o two: choir concert', [
    ['choir concert 12 dec in evening, add', nothing],
    ['7.30pm', creates({ title: 'Choir concert', start: '2026-12-12T19:30' })],
    ['ends 10 btw', updates('Choir concert', { end: '2026-12-12T22:00' })],
    ['& its @ st lukes', updates('Choir concert', { place: 'St Lukes' })],
  ]),
  conversation('o two: dentist', [
    ['when dentist', sees('Dentist')],
    ['move 2 wed 2 dec same time', updates('Dentist', { start: '2026-12-02T08:30' }), 'no'],
    ['ok just give it reminder 2h b4 then', updates('Dentist', { reminders: [120] })],
    ['thx', nothing],
  ]),
  conversation('o two: late shifts', [
    [
      'late shift fri 5-11pm',
      creates({ title: 'Late shift', start: '2026-11-27T17:00', end: '2026-11-27T23:00' }),
    ],
    ['same again sat', creates({ title: 'Late shift', start: '2026-11-28T17:00', end: '2026-11-28T23:00' })],
    ['sat one swapped away, remove', deletes(['Late shift', '2026-11-28'])],
    ['n whats on mon 30th', onDay('2026-11-30')],
  ]),
  conversation('o two: press list', [
    ['gap 4 me + lena wed afternoon, 30min', roomAfternoon(30, '2026-11-25', ['lena'])],
    [
      '2pm then. call it press list, invite her',
      creates({
        title: 'Press list',
        start: '2026-11-25T14:00',
        end: '2026-11-25T14:30',
        guests: ['lena'],
      }),
    ],
    ['hm 2.15', updates('Press list', { start: '2026-11-25T14:15' })],
  ]),
  conversation('o two: open invites', [
    [
      'invites i havent answered?',
      either(sees('Offsite call'), sees('Hiring panel'), covers('2026-11-30', '2026-12-02')),
    ],
    ['offsite call ok, accept', answers('Offsite call', 'accepted')],
    ['panel = decline', answers('Hiring panel', 'declined')],
  ]),
  conversation('o two: demo back again', [
    ['scrap vendor demo', deletes('Vendor demo')],
    ['oops undo', asBefore],
    ['just rename it brightdesk demo', updates('Vendor demo', { title: 'Brightdesk demo' })],
  ]),
  conversation('o two: mums lunch', [
    [
      'lunch @ mums sun: 12.30 start, same length',
      updates('Lunch at Mum’s', { start: '2026-11-29T12:30' }),
      'leave',
    ],
    ['no, 12', stands('Lunch at Mum’s', '2026-11-29T12:00')],
    ['until 3.30 as b4', updates('Lunch at Mum’s', { end: '2026-11-29T15:30' })],
  ]),
  conversation('o two: birthday dinner', [
    ['ingrid mailed abt bday dinner - when, where', mailOf('ingrid', 'dinner', 'birthday', 'bday', 'koya')],
    [
      'put in cal',
      creates({
        title:
          '(Ingrid’s) birthday dinner (at Koya Harbour)|Ingrid’s 30th birthday dinner (at Koya Harbour)|Ingrid’s bday dinner (at Koya Harbour)|Ingrid birthday dinner|Birthday dinner with Ingrid|Ingrid’s birthday dinner: Koya Harbour|Ingrid’s 30th (dinner)|Dinner for Ingrid’s birthday',
        start: '2026-12-01T19:30',
        place: 'Koya Harbour',
      }),
    ],
    ['rest of that day?', either(onDay('2026-12-01'), sees('Dentist', '2026-12-01'))],
  ]),
];

export const oTwoConversations = [...context, ...conversations];
