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
import { freeEvening, issue, mailOf, onDay, open, roomOn } from './expect.ts';

export const conversations = [
  ...phrasings('undo', [
    [
      [
        'shift the dentist to nine oclock same morning',
        'oh no hang on put that back how it was the bus doesnt run then',
      ],
      asBefore,
    ],
    [
      [
        'chuck the christmas party out of my calendar im not in the mood',
        'actually undo that the wife says we are going',
      ],
      asBefore,
    ],
  ]),
  ...phrasings('context', [
    [
      ['what have i got on um the seventh of december', 'ta and then the day right after that one'],
      onDay('2026-12-08'),
    ],
    [
      [
        'remind me when ive got to be in the dentists chair',
        'can you make it half an hour later then the school run is murder',
      ],
      updates('Dentist', { start: '2026-12-01T09:00' }),
    ],
    [
      ['whats on saturday this week', 'right the second one bin it she has shut the salon'],
      deletes('Haircut'),
    ],
    [
      ['book me in a massage', 'friday the fourth of december at four in the afternoon for an hour'],
      creates({ title: '(A) Massage (appointment)', start: '2026-12-04T16:00', end: '2026-12-04T17:00' }),
    ],
    [['remove the focus block please love', 'the one tomorrow'], deletes(['Focus block', '2026-11-24'])],
    [['tell me about the hiring panel', 'go on then accept it'], answers('Hiring panel', 'accepted')],
    [
      [
        'um where are they holding this portfolio review',
        'change that to the canteen the heatings bust in there',
      ],
      updates('Portfolio review', { place: 'canteen' }),
    ],
    [
      [
        'am i free on thursday the tenth of december at one till two',
        'lovely put lunch with grandad in there then',
      ],
      creates({
        title: 'Lunch (with) (Grandad)|Grandad lunch',
        start: '2026-12-10T13:00',
        end: '2026-12-10T14:00',
      }),
    ],
    [
      [
        'move the vendor demo to four oclock',
        'no sorry i meant half past four i was looking at the wrong clock',
      ],
      updates('Vendor demo', { start: '2026-11-25T16:30' }),
    ],
    [
      ['what time does this christmas party do get going', 'remind me about it two hours before will you'],
      updates('Christmas party', { reminders: [120] }),
    ],
    [
      ['how does friday the eleventh of december look', 'what about the monday after that'],
      onDay('2026-12-14'),
    ],
  ]),
  conversation('ii three grandad and the garden centre', [
    ['what am i doing sunday the sixth of december', onDay('2026-12-06')],
    [
      'okay put garden centre in at eleven in the morning for two hours',
      creates({
        title: '(Trip|Visit) (to) (the) garden centre (trip|visit)',
        start: '2026-12-06T11:00',
        end: '2026-12-06T13:00',
      }),
    ],
    ['and whats on the monday straight after', onDay('2026-12-07')],
  ]),
  conversation('ii three change of heart about the vendor', [
    ['when is the vendor demo i keep thinking its today', sees('Vendor demo')],
    ['delete it they have been rude on the phone', deletes('Vendor demo'), 'no'],
    [
      'no leave it in but move it to thursday the tenth of december at three in the afternoon',
      updates('Vendor demo', { start: '2026-12-10T15:00' }),
    ],
    ['and make it green', updates('Vendor demo', { color: ['2', '10'] })],
  ]),
  conversation('ii three time with priya', [
    [
      'can you find priya and me an hour on wednesday the ninth of december',
      roomOn(60, '2026-12-09', ['priya']),
    ],
    [
      'do two in the afternoon call it hiring chat and invite her',
      creates({
        title: 'Hiring chat',
        start: '2026-12-09T14:00',
        end: '2026-12-09T15:00',
        guests: ['priya'],
      }),
    ],
    ['and um what else is on for me that same day', onDay('2026-12-09')],
  ]),
  conversation('ii three landlady and meters', [
    [
      'did the letting agent email me about reading the meters',
      mailOf('meter', 'ruth', 'calloway', 'letting', 'tenancy'),
    ],
    [
      'am i free then so saturday the twenty eighth at five in the afternoon for half an hour',
      open('2026-11-28T17:00', '2026-11-28T17:30'),
    ],
    [
      'good put meter reading in at that time',
      creates({
        title:
          'Meter reading(s)|Meter readings|Meter reading (at) (Flat 3)|Meter reading (with) (Ruth) (Calloway)',
        start: '2026-11-28T17:00',
        end: '2026-11-28T17:30',
      }),
    ],
    [
      'and the dinner email from ingrid what time was the table',
      mailOf('ingrid', 'dinner', 'birthday', 'koya'),
    ],
  ]),
  conversation('ii three sore shoulder', [
    ['when is my next physio', sees('Physio')],
    [
      'skip the one on monday the seventh of december im working a double',
      changes(remove('Physio', '2026-12-07', 'this')),
    ],
    [
      'and the one the week after start it at six in the evening',
      updates('Physio', { start: '2026-12-14T18:00' }, { on: '2026-12-14', scope: 'this' }),
    ],
  ]),
  conversation('ii three drinks or no drinks', [
    ['who is running the launch drinks', sees('Launch drinks')],
    ['say yes to them ive found a babysitter', answers('Launch drinks', 'accepted')],
    [
      'is thursday evening the seventeenth of december free as well while we are at it',
      either(freeEvening('2026-12-17'), sees('Pottery class', '2026-12-17')),
    ],
  ]),
  conversation('ii three a muddle of blocks', [
    ['er change the focus block to ten oclock', nothing],
    [
      'the december one and i meant four in the afternoon',
      updates('Focus block', { start: '2026-12-01T16:00' }, { on: '2026-12-01' }),
    ],
    ['what does that tuesday look like now then', onDay('2026-12-01')],
  ]),
  conversation('ii three screenshots before lunch', [
    [
      'read me git hub issue three hundred and seventy one please',
      issue(371, 'week view', '15 minutes', 'short'),
    ],
    [
      'set aside an hour for it on tuesday the eighth of december at noon call it hit area fix',
      creates({ title: 'Hit area fix (#371)', start: '2026-12-08T12:00', end: '2026-12-08T13:00' }),
    ],
    ['whats after that on the same day', either(onDay('2026-12-08'), sees('Portfolio review'))],
    ['cancel the portfolio review then', deletes('Portfolio review')],
  ]),
  conversation('ii three oslo packing', [
    ['um what time am i flying off to oslo', sees('Flight to Oslo')],
    [
      'add packing the evening before at nine for one hour',
      creates({
        title: '(Packing|Pack) (for) (Oslo) (trip|flight)|Oslo packing',
        start: '2026-12-10T21:00',
        end: '2026-12-10T22:00',
      }),
    ],
    ['forget that undo it im travelling with just a rucksack', asBefore],
  ]),
];
