import {
  answers,
  asBefore,
  changes,
  creates,
  deletes,
  either,
  nothing,
  remove,
  sees,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { mailOf, roomOn, onDay } from './expect.ts';

const jack =
  'Football training (Jack)|Football training (for Jack)|Jack football training|Jack’s football training|Jack (-) football training';

const context = phrasings('context', [
  [['fri?', 'push the lunch to 1'], updates('Marketing lunch', { start: '2026-11-27T13:00' })],
  [['guitar lesson thu 5pm', 'only 30min'], updates('Guitar lesson', { end: '2026-11-26T17:30' })],
  [['physio on 30 nov what time', 'skip that one'], changes(remove('Physio', '2026-11-30', 'this'))],
  [['free wed 4pm?', 'ok tutor call there'], creates({ title: 'Tutor call', start: '2026-11-25T16:00' })],
  [['dentist when', 'warn me day before'], updates('Dentist', { reminders: [1440] })],
  [['tmrw?', 'n day after'], onDay('2026-11-25')],
  [
    ['PTA mtg mon 7 dec 7pm', 'monthly pls'],
    updates('PTA mtg|PTA meeting', { repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYDAY=1MO'] }),
  ],
  [['who else on hiring panel', 'fine, accept'], answers('Hiring panel', 'accepted')],
  [
    ['cat to vet tmrw 4pm', 'no 5'],
    updates('Cat to vet|Vet (cat)|Take cat to vet|Cat vet|Vet', { start: '2026-11-24T17:00' }),
  ],
]);

const conversations = [
  conversation('p two: long days', [
    [
      'add "long day" sun 13 dec 7am–7.30pm',
      creates({ title: 'Long day', start: '2026-12-13T07:00', end: '2026-12-13T19:30' }),
    ],
    ['same again sun 20', creates({ title: 'Long day', start: '2026-12-20T07:00', end: '2026-12-20T19:30' })],
    [
      'rota changed. 2nd one 1pm–9.30pm',
      updates('Long day', { start: '2026-12-20T13:00', end: '2026-12-20T21:30' }, { on: '2026-12-20' }),
    ],
    ['del the 13th', undefined, 'leave'],
    ['yeah sure, del it', deletes(['Long day', '2026-12-13'])],
  ]),
  conversation('p two: bridge', [
    ['bridge wed 2pm', creates({ title: 'Bridge', start: '2026-11-25T14:00' })],
    ['its every wk', updates('Bridge', { repeats: 'FREQ=WEEKLY;BYDAY=WE' })],
    ['not 9 dec tho', changes(remove('Bridge', '2026-12-09', 'this'))],
    ['lovely ta', nothing],
  ]),
  conversation('p two: fundraise', [
    ['1hr w/ priya + jonas thu 10 dec, options?', roomOn(60, '2026-12-10', ['priya', 'jonas'])],
    [
      '11. call it fundraise prep, invite both',
      creates({
        title: 'Fundraise prep',
        start: '2026-12-10T11:00',
        end: '2026-12-10T12:00',
        guests: ['priya', 'jonas'],
      }),
    ],
    ['lena too', updates('Fundraise prep', { guests: ['priya', 'jonas', 'lena'] })],
    ['studio room 1', updates('Fundraise prep', { place: 'Studio room 1' })],
  ]),
  conversation('p two: pottery', [
    ['cancel pottery this thu', changes(remove('Pottery class', '2026-11-26', 'this')), 'no'],
    [
      'no wait, just start it 30min later',
      updates('Pottery class', { start: '2026-11-26T19:30' }, { on: '2026-11-26', scope: 'this' }),
    ],
    ['and whats fri', onDay('2026-11-27')],
  ]),
  conversation('p two: football', [
    ['football training for jack, put in', nothing],
    ['tmrw 4.30', creates({ title: jack, start: '2026-11-24T16:30' })],
    ['til 6', updates(jack, { end: '2026-11-24T18:00' })],
    ['buzz me 20 b4', updates(jack, { reminders: [20] })],
  ]),
  conversation('p two: which roadmap', [
    ['del roadmap', nothing],
    ['review, 30th', deletes(['Roadmap review', '2026-11-30'])],
    ['hm no bring back', asBefore],
  ]),
  conversation('p two: physio mail', [
    ['physio wrote, what they want', mailOf('physio', 'calmgate', 'niamh')],
    [
      'ok fine, move it',
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30', scope: 'this' }),
    ],
    [
      'remind me tmrw noon: ring physio',
      creates({ title: 'Ring physio', start: '2026-11-24T12:00', reminders: 'some' }),
    ],
  ]),
  conversation('p two: invites', [
    ['invites i havent answered?', either(sees('Offsite call'), sees('Hiring panel'))],
    ['yes to tomas', answers('Offsite call', 'accepted')],
    ['no to other', answers('Hiring panel', 'declined')],
    [
      'wed 2 dec, what else then',
      either(onDay('2026-12-02'), sees('Launch drinks'), sees('Design sync', '2026-12-02')),
    ],
  ]),
];

export const pTwoConversations = [...context, ...conversations];
