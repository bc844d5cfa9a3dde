import { answers, asBefore, covers, creates, deletes, either, lists, stands, updates } from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { freeEvening, issue, mailOf, mine, onDay, roomOn, slotsOn } from './expect.ts';

export const context = phrasings('context', [
  [['whats on fri', 'move lunch to 1 pls'], updates('Marketing lunch', { start: '2026-11-27T13:00' })],
  [['dentist when?', 'make it half 9'], updates('Dentist', { start: '2026-12-01T09:30' })],
  [['how busy tmrw', 'n wed?'], onDay('2026-11-25')],
  [['book sauna sat 4pm', 'no 5'], stands('Sauna', '2026-11-28T17:00')],
  [
    ['free thu 4pm?', 'ok put call w accountant then'],
    creates({
      title: 'Call with (the) accountant|Accountant call|Accountant|Call (the) accountant|Call w accountant',
      start: '2026-11-26T16:00',
    }),
  ],
  [
    ['where is roadmap workshop', 'change to studio room 2'],
    updates('Roadmap workshop', { place: 'Studio room 2' }),
  ],
  [['show mon 30 nov', 'delete physio'], deletes(['Physio', '2026-11-30'])],
  [
    ['mail from ingrid?', 'am i free that eve'],
    either(freeEvening('2026-12-01'), onDay('2026-12-01'), covers('2026-12-01T19:30', '2026-12-01T20:30')),
  ],
  [
    ['agenda thu 10 dec', 'fri?', 'add suitcase to repair shop 4pm'],
    creates({
      title:
        '(Take) suitcase to (the) repair shop|Suitcase (to) repair|Suitcase repair shop|Bring suitcase to repair shop|Suitcase repair',
      start: '2026-12-11T16:00',
    }),
  ],
  [['open issue 412', 'n 389'], issue(389, 'date picker')],
  [['find 30 min w tomas thu', 'fri instead'], roomOn(30, '2026-11-27', ['tomas'])],
]);

export const conversations = [
  conversation('bb-two-thursday', [
    ['whats thu like', onDay('2026-11-26')],
    ['make workshop 2 hrs long', updates('Roadmap workshop', { end: '2026-11-26T12:00' })],
    ['n cancel pottery that nite', deletes(['Pottery class', '2026-11-26'])],
  ]),
  conversation('bb-two-not-delete-but-move', [
    ['del portfolio review', deletes('Portfolio review'), 'no'],
    ['just move it to 3', updates('Portfolio review', { start: '2026-12-08T15:00' })],
    ['ty. what else that day', onDay('2026-12-08')],
  ]),
  conversation('bb-two-massage', [
    ['massage fri 6pm', creates({ title: 'Massage', start: '2026-11-27T18:00' })],
    ['place is soma spa', updates('Massage', { place: 'Soma Spa' })],
    ['90 min', updates('Massage', { end: '2026-11-27T19:30' })],
    ['actually sat noon better', stands('Massage', '2026-11-28T12:00')],
    ['show sat', onDay('2026-11-28')],
  ]),
  conversation('bb-two-cinema', [
    ['sun evening open?', freeEvening('2026-11-29')],
    ['ok add cinema 7.30', creates({ title: 'Cinema', start: '2026-11-29T19:30' })],
    ['remind me 2 hrs b4', updates('Cinema', { reminders: [120] })],
  ]),
  conversation('bb-two-physio-mail', [
    ['anything frm calmgate', mailOf('calmgate', 'physio')],
    ['ok move physio 30 nov to 6', updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30' })],
    ['n whole of mon 30?', onDay('2026-11-30')],
  ]),
  conversation('bb-two-github-morning', [
    ['whats waiting on github', mine],
    ['details 371', issue(371, 'week view', '15 minutes')],
    [
      'block 1h tmrw 3.30pm, call it week view fix',
      creates({ title: 'Week view fix', start: '2026-11-24T15:30', end: '2026-11-24T16:30' }),
    ],
    ['4 is better', stands('Week view fix', '2026-11-24T16:00')],
  ]),
  conversation('bb-two-invites', [
    ['invites i havent answerd?'],
    ['hiring panel yes', answers('Hiring panel', 'accepted')],
    ['offsite call no', answers('Offsite call', 'declined')],
    ['what do i have 2 dec', onDay('2026-12-02')],
  ]),
  conversation('bb-two-coffee', [
    ['cancel coffee w sam', deletes('Coffee with Sam')],
    ['undo that', asBefore],
    ['just 10 min later', updates('Coffee with Sam', { start: '2026-11-25T09:10' })],
  ]),
  conversation('bb-two-coming-weeks', [
    [
      'nxt week pls',
      either(lists('2026-11-30', ['2026-12-04', '2026-12-06']), covers('2026-11-30', '2026-12-04')),
    ],
    ['1h w lena tue or wed then?', slotsOn(60, '2026-12-01', '2026-12-02', ['lena'])],
    ['move dentist to 8', updates('Dentist', { start: '2026-12-01T08:00' })],
    [
      'n the wk after?',
      either(lists('2026-12-07', ['2026-12-11', '2026-12-13']), covers('2026-12-07', '2026-12-11')),
    ],
  ]),
];
