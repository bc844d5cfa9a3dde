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
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { onDay, mailOf } from './expect.ts';

const onlyOn = (on: string) => ({ scope: 'this' as const, on });

const context = phrasings('context', [
  [['when is vendor demo', '15min earlier pls'], updates('Vendor demo', { start: '2026-11-25T14:45' })],
  [['thu?', 'n fri'], onDay('2026-11-27')],
  [['service tasting sat 6pm', 'make it 7'], updates('Service tasting', { start: '2026-11-28T19:00' })],
  [
    ['pottery what time this thu', 'skip it this wk, remove'],
    changes(remove('Pottery class', '2026-11-26', 'this')),
  ],
  [
    ['free wed 4pm?', 'ok book it: crew briefing'],
    creates({ title: 'Crew briefing', start: '2026-11-25T16:00' }),
  ],
  [['hiring panel when', 'ok say yes'], answers('Hiring panel', 'accepted')],
  [['viola lesson tmrw 5pm', 'w/ 15min alert'], updates('Viola lesson', { reminders: [15] })],
  [['whos in board mtg', '+ tomas'], updates('Board meeting', { guests: ['priya', 'jonas', 'tomas'] })],
  [['mail from ingrid?', 'and from ruth'], mailOf('ruth', 'calloway')],
]);

const conversations = [
  conversation('r two: prep session', [
    ['need prep session in cal thu', nothing],
    ['4pm', creates({ title: 'Prep session', start: '2026-11-26T16:00' })],
    ['til 6', updates('Prep session', { end: '2026-11-26T18:00' })],
    ['ta', nothing],
  ]),
  conversation('r two: pupils recital', [
    [
      'pupils recital sun 13 dec 3pm',
      creates({ title: 'Pupils recital|Pupil recital', start: '2026-12-13T15:00' }),
    ],
    ['place = Methodist Hall', updates('Pupils recital|Pupil recital', { place: 'Methodist Hall' })],
    ['2.30 actually', updates('Pupils recital|Pupil recital', { start: '2026-12-13T14:30' })],
    ['hall dbl booked. bin it', asBefore],
  ]),
  conversation('r two: haircut later', [
    ['haircut → 1pm', updates('Haircut', { start: '2026-11-28T13:00' }), 'no'],
    ['12.30 better', updates('Haircut', { start: '2026-11-28T12:30' })],
    ['rest of sat?', either(onDay('2026-11-28'), covers('2026-11-28T13:15', '2026-11-28T20:00'))],
  ]),
  conversation('r two: away day', [
    [
      'policy away day all day 9 dec',
      creates({ title: 'Policy away day', start: '2026-12-09', end: '2026-12-10' }),
    ],
    ['2 days acually, 9+10', updates('Policy away day', { end: '2026-12-11' })],
    ['minister cancelled it. delete', asBefore],
  ]),
  conversation('r two: pram walk', [
    ['tmrw 4pm free?', either(checks('2026-11-24T16:00'), covers('2026-11-24T16:00', '2026-11-24T16:30'))],
    [
      'pram walk then, 45min',
      creates({ title: 'Pram walk', start: '2026-11-24T16:00', end: '2026-11-24T16:45' }),
    ],
    [
      'thu too, same time',
      creates({ title: 'Pram walk', start: '2026-11-26T16:00', end: '2026-11-26T16:45' }),
    ],
    ['not tmrw, raining. del tmrws walk', deletes(['Pram walk', '2026-11-24'])],
  ]),
  conversation('r two: panel and call', [
    ['hiring panel decline', answers('Hiring panel', 'declined'), 'no'],
    ['no – maybe', answers('Hiring panel', 'tentative')],
    ['offsite call yes', answers('Offsite call', 'accepted')],
    ['whats on 2 dec then', onDay('2026-12-02')],
  ]),
  conversation('r two: physio mail', [
    ['calmgate mail, what they want', mailOf('calmgate', 'physio', 'niamh')],
    [
      'ok physio 30 nov to 18:00, that one only',
      updates('Physio', { start: '2026-11-30T18:00' }, onlyOn('2026-11-30')),
    ],
    ['hm undo', asBefore],
  ]),
  conversation('r two: turbot', [
    ['remind me order turbot', nothing],
    ['tmrw 7am', creates({ title: 'Order turbot', start: '2026-11-24T07:00', reminders: 'some' })],
    ['6.30 safer', updates('Order turbot', { start: '2026-11-24T06:30' })],
    ['chefs doing it. remove', asBefore],
    ['n what else tmrw', onDay('2026-11-24')],
  ]),
];

export const rTwoConversations = [...context, ...conversations];
