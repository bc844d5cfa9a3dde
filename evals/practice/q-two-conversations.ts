import {
  answers,
  asBefore,
  changes,
  checks,
  covers,
  creates,
  deletes,
  either,
  nothing,
  remove,
  sees,
  slots,
  stands,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { onDay, mailOf, allDay, room, roomOn } from './expect.ts';

const context = phrasings('context', [
  [['fri plans', 'n sat?'], onDay('2026-11-28')],
  [['when vendor demo', 'half hr later pls'], updates('Vendor demo', { start: '2026-11-25T15:30' })],
  [['dentist when agn', 'rmv it'], deletes('Dentist')],
  [
    ['free tmrw 4pm?', 'ok put ring solicitor in then'],
    creates({ title: 'Ring solicitor', start: '2026-11-24T16:00' }),
  ],
  [
    ['busy 9 dec?', 'what abt day after'],
    either(onDay('2026-12-10'), allDay('2026-12-10'), checks('2026-12-10T09:00'), checks('2026-12-10T00:00')),
  ],
  [['gas cert job wed 1pm', 'same agn thu'], creates({ title: 'Gas cert job', start: '2026-11-26T13:00' })],
  [
    ['30min w/ aiko tmrw, when', 'n wed?'],
    either(roomOn(30, '2026-11-25', ['aiko']), slots(30, '2026-11-25', '2026-11-25', ['aiko'])),
  ],
  [
    ['whos at marketing lunch', 'add priya too'],
    updates('Marketing lunch', { guests: ['lena', 'sam', 'priya'] }),
  ],
  [['haircut to 2pm', 'acutally 3'], stands('Haircut', '2026-11-28T15:00')],
]);

const conversations = [
  // midwife
  conversation('q two: clinic cover', [
    ['add clinic cover', nothing],
    ['fri 10-12', creates({ title: 'Clinic cover', start: '2026-11-27T10:00', end: '2026-11-27T12:00' })],
    ['til 12.30 actually', updates('Clinic cover', { end: '2026-11-27T12:30' })],
    ['whats fri like now', onDay('2026-11-27')],
  ]),
  // plumber
  conversation('q two: wed reshuffle', [
    ['wed, whats on', onDay('2026-11-25')],
    ['shift vendor demo to 4', updates('Vendor demo', { start: '2026-11-25T16:00' })],
    ['n drop coffee w/ sam', deletes('Coffee with Sam')],
    ['thu free 12-1?', either(checks('2026-11-26T12:00'), covers('2026-11-26T12:00', '2026-11-26T13:00'))],
    ['gd, merchant run then', creates({ title: 'Merchant run', start: '2026-11-26T12:00' })],
  ]),
  // PhD student
  conversation('q two: data chat', [
    ['45min w/ jonas tue 1 dec, when', room(45, '2026-12-01', ['2026-12-01'], ['jonas'])],
    [
      '11 then, call it data chat, invite him',
      creates({ title: 'Data chat', start: '2026-12-01T11:00', end: '2026-12-01T11:45', guests: ['jonas'] }),
    ],
    ['rmd me 10min b4', updates('Data chat', { reminders: [10] })],
  ]),
  // grandfather
  conversation('q two: haircut stays', [
    ['take haircut off sat', deletes('Haircut'), 'no'],
    ['keep it but 10.30', updates('Haircut', { start: '2026-11-28T10:30' })],
    ['what else sat', onDay('2026-11-28')],
  ]),
  // office manager
  conversation('q two: open invites', [
    ['invites i havnt answered?', either(sees('Offsite call'), sees('Hiring panel'))],
    ['yes to offsite call', answers('Offsite call', 'accepted')],
    ['no to hiring panel', answers('Hiring panel', 'declined')],
    ['any mail from jonas re panel', mailOf('jonas', 'panel', 'hiring')],
  ]),
  conversation('q two: which appt', [
    ['move my appt', nothing],
    ['dentist one, to 9am', updates('Dentist', { start: '2026-12-01T09:00' })],
    ['undo that', asBefore],
  ]),
  conversation('q two: noodles for ingrid', [
    ['whens ingrids bday', either(sees('Ingrid’s birthday'), mailOf('ingrid'))],
    ['she email abt dinner?', mailOf('ingrid', 'dinner', 'birthday')],
    [
      'put birthday dinner in 7.30pm that day @ Koya Harbour',
      creates({
        title: '(Ingrid’s) birthday dinner|Birthday dinner (with Ingrid)',
        start: '2026-12-01T19:30',
        place: 'Koya Harbour',
      }),
    ],
    [
      'ping me 2h b4',
      updates('(Ingrid’s) birthday dinner|Birthday dinner (with Ingrid)', { reminders: [120] }),
    ],
  ]),
  conversation('q two: sync this wk', [
    ['cancel design sync this wed only', changes(remove('Design sync', '2026-11-25', 'this')), 'leave'],
    ['no wait, leave it', nothing],
    [
      'move it to 2pm then, just this wk',
      updates('Design sync', { start: '2026-11-25T14:00' }, { scope: 'this', on: '2026-11-25' }),
    ],
  ]),
];

export const qTwoConversations = [...context, ...conversations];
