import { answers, asBefore, creates, deletes, either, sees, stands, updates } from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { issue, mailOf, onDay, open, roomOn } from './expect.ts';

export const conversations = [
  ...phrasings('context', [
    [
      ['wots on tue 8 dec', 'push the last one half hr later'],
      updates('Partner update', { start: '2026-12-08T16:30' }),
    ],
    [['dentist is when again', 'ok alert 1 hr b4'], updates('Dentist', { reminders: [60] })],
    [
      ['clear wed 4pm?', 'book it, call w lena 20 min'],
      creates({
        title: 'Call (with Lena)|Lena call|Call w Lena|Call Lena|Lena',
        start: '2026-11-25T16:00',
        end: '2026-11-25T16:20',
        guests: ['lena'],
      }),
    ],
    [['who at budget rev', 'ok n hiring panel?'], sees('Hiring panel')],
    [['show fri', 'cancel the last one that day'], deletes(['Design critique', '2026-11-27'])],
    [['any mail off quay dental', '& off ingrid'], mailOf('ingrid')],
    [['sat wots happening', 'n sun'], onDay('2026-11-29')],
    [['30 min w tomas thu, when', 'not him, aiko i meant'], roomOn(30, '2026-11-26', ['aiko'])],
    [
      ['half marathon got a place on it?', 'put Hove seafront'],
      updates('Half marathon', { place: 'Hove seafront' }),
    ],
    [['launch drinks where', 'too far. decline'], answers('Launch drinks', 'declined')],
    [['issue 408 hows it lookin', 'and 415'], issue(415)],
  ]),
  conversation('ee two goalie dad', [
    ['sun 6 dec 10am free?', open('2026-12-06T10:00', '2026-12-06T11:00')],
    [
      'put in Cup match 10am there, til 12',
      creates({ title: 'Cup match', start: '2026-12-06T10:00', end: '2026-12-06T12:00' }),
    ],
    ['ref changed it 11am ko', stands('Cup match', '2026-12-06T11:00')],
    ['off. pitch waterlogged. delete', asBefore],
  ]),
  conversation('ee two plumber tuesday', [
    ['tmrw wot ive got', onDay('2026-11-24')],
    ['bin the focus one', deletes(['Focus block', '2026-11-24'])],
    [
      'put Leak Mr Patel there instead 1pm-3pm',
      creates({
        title:
          'Leak (-) (Mr Patel)|Leak (– Mr Patel)|Leak (at) (Mr Patel)|Leak (Mr. Patel)|Mr Patel leak|Leak: Mr Patel',
        start: '2026-11-24T13:00',
        end: '2026-11-24T15:00',
      }),
    ],
  ]),
  conversation('ee two landlord mail', [
    ['ruth mailed?', mailOf('ruth', 'calloway', 'tenancy')],
    ['meter thing sat 28 5pm, am i ok then', open('2026-11-28T17:00', '2026-11-28T18:00')],
    [
      'put it in 20 mins',
      creates({
        title:
          'Meter reading|Meter read|Read meters|Meter readings|Meters|Meter thing|Meter reading (with Ruth)|Meter reading (with Ruth Calloway)|Meter reading (- Flat 3)|Meter reading (– Flat 3)|Meter reading (at Flat 3)|Meters reading|Meter visit',
        start: '2026-11-28T17:00',
        end: '2026-11-28T17:20',
      }),
    ],
  ]),
  conversation('ee two hair then dentist', [
    ['haircut time?', sees('Haircut')],
    ['make it 10.15am', updates('Haircut', { start: '2026-11-28T10:15' })],
    ['hang on parkrun same day till when', either(sees('Parkrun', '2026-11-28'), onDay('2026-11-28'))],
    ['too tight, put haircut bk to 11', stands('Haircut', '2026-11-28T11:00')],
  ]),
  conversation('ee two stage mgr', [
    ['board mtg dec when', sees('Board meeting')],
    ['til 4 only', updates('Board meeting', { end: '2026-12-15T16:00' })],
    [
      'get-out same day 5pm add, 2 hrs',
      creates({ title: 'Get-out|Get out|Getout', start: '2026-12-15T17:00', end: '2026-12-15T19:00' }),
    ],
  ]),
  conversation('ee two invites', [
    ['mon 30 what is there', onDay('2026-11-30')],
    ['offsite one yes', answers('Offsite call', 'accepted')],
    ['and the hiring one 2 dec no', answers('Hiring panel', 'declined')],
    ['ta. fri whos off', either(onDay('2026-11-27'), sees('Aiko on leave'))],
  ]),
  conversation('ee two slot with sam', [
    ['25 min w sam tmrw find', roomOn(25, '2026-11-24', ['sam'])],
    [
      'do 4pm, call it Stock count',
      creates({ title: 'Stock count', start: '2026-11-24T16:00', end: '2026-11-24T16:25', guests: ['sam'] }),
    ],
    ['make it wed same time', stands('Stock count', '2026-11-25T16:00')],
  ]),
  conversation('ee two said no', [
    ['drop the portfolio review', deletes('Portfolio review'), 'no'],
    ['wait no dont. 3pm instead', updates('Portfolio review', { start: '2026-12-08T15:00' })],
    ['n an hr n a half', updates('Portfolio review', { end: '2026-12-08T16:30' })],
  ]),
  conversation('ee two boiler', [
    ['boiler svc wen', sees('Boiler service')],
    ['shift to wed 9 dec same hrs', updates('Boiler service', { start: '2026-12-09T08:00' })],
    ['anything clash that day', onDay('2026-12-09')],
    ['ok remind me day b4 re boiler', updates('Boiler service', { reminders: [1440] })],
  ]),
];
