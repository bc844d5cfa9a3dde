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
  update,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { onDay, mailOf, freeEvening, roomOn } from './expect.ts';

const dinner =
  '(Ingrids) (birthday) dinner|Dinner (with Ingrid)|Birthday dinner (with Ingrid)|Ingrids dinner|Birthday dinner at Koya Harbour|Dinner at Koya Harbour';

const context = phrasings('context', [
  [['what have i got on tomorrow', 'and the day after that'], onDay('2026-11-25')],
  [['when is my haircut', 'make it an hour later then'], updates('Haircut', { start: '2026-11-28T12:00' })],
  [
    ['am i free on the tenth of december at two', 'lovely put in glazing survey then'],
    creates({ title: 'Glazing survey', start: '2026-12-10T14:00' }),
  ],
  [
    ['add choir practice wednesday at seven in the evening', 'no sorry it should be eight'],
    updates('Choir practice', { start: '2026-11-25T20:00' }),
  ],
  [['what day is the vendor demo on', 'cancel it will you'], deletes('Vendor demo')],
  [
    ['whos coming to the marketing lunch', 'invite priya as well'],
    updates('Marketing lunch', { guests: ['lena', 'sam', 'priya'] }),
  ],
  [
    [
      'tell me what is in the diary on the eighth of december',
      'put the portfolio one back to the day after same time',
    ],
    updates('Portfolio review', { start: '2026-12-09T14:00' }),
  ],
  [
    ['find me an hour with jonas on friday', 'and what about tomas instead'],
    roomOn(60, '2026-11-27', ['tomas']),
  ],
  [
    ['remind me at four this afternoon to post the samples', 'and again the same time tomorrow'],
    creates({ title: 'Post (the) samples', start: '2026-11-24T16:00', reminders: 'some' }),
  ],
]);

const conversations = [
  conversation('q three: the midwife and her night', [
    [
      'put a night shift on saturday at half past seven in the evening',
      creates({ title: 'Night shift', start: '2026-11-28T19:30' }),
    ],
    ['it finishes at eight on sunday morning', updates('Night shift', { end: '2026-11-29T08:00' })],
    ['what does my sunday look like then', onDay('2026-11-29')],
    [
      'um push the lunch at mums back by half an hour',
      updates('Lunch at Mum’s', { start: '2026-11-29T13:30' }),
    ],
  ]),
  conversation('q three: the plumber books a job', [
    ['i need to book in a boiler swap', nothing],
    [
      'thursday the tenth of december at half past eight in the morning',
      creates({ title: 'Boiler swap', start: '2026-12-10T08:30' }),
    ],
    ['it will run till half past twelve', updates('Boiler swap', { end: '2026-12-10T12:30' })],
    ['the customer has pulled out take it off again', asBefore],
  ]),
  conversation('q three: the student and her viva', [
    [
      'when are priya and i both free for an hour on tuesday the first of december',
      roomOn(60, '2026-12-01', ['priya']),
    ],
    [
      'right half past three then call it viva prep and invite her',
      creates({ title: 'Viva prep (with Priya)', start: '2026-12-01T15:30', guests: ['priya'] }),
    ],
    [
      'um forty five minutes is enough for it',
      updates('Viva prep (with Priya)', { end: '2026-12-01T16:15' }),
    ],
  ]),
  conversation('q three: grandfather thinks again', [
    ['take parkrun out this saturday', changes(remove('Parkrun', '2026-11-28', 'this')), 'no'],
    ['what else is on that day', onDay('2026-11-28')],
    ['cancel just the haircut then', deletes('Haircut')],
    ['oh dear no put it back please', asBefore],
  ]),
  conversation('q three: the office manager and the wardens', [
    ['fire warden training has to go in the diary', nothing],
    [
      'the ninth of december ten till twelve',
      creates({ title: 'Fire warden training', start: '2026-12-09T10:00', end: '2026-12-09T12:00' }),
    ],
    ['have it in studio room two', updates('Fire warden training', { place: 'Studio room' })],
    ['and get lena and tomas on it', updates('Fire warden training', { guests: ['lena', 'tomas'] })],
  ]),
  conversation('q three: dinner for a sister', [
    ['did ingrid write to me about her birthday dinner', mailOf('ingrid', 'birthday', 'dinner')],
    [
      'so put the birthday dinner in for half past seven in the evening on the first of december at koya harbour',
      creates({ title: dinner, start: '2026-12-01T19:30', place: 'Koya Harbour' }),
    ],
    ['and remind me an hour ahead of it', updates(dinner, { reminders: [60] })],
  ]),
  conversation('q three: answering what is open', [
    ['whats on next monday', onDay('2026-11-30')],
    ['say yes to the offsite call', answers('Offsite call', 'accepted')],
    ['and now the hiring panel on wednesday say no to that one', answers('Hiring panel', 'declined')],
    [
      'is there anything left on the wednesday evening',
      either(freeEvening('2026-12-02'), onDay('2026-12-02'), sees('Launch drinks')),
    ],
  ]),
  conversation('q three: making way for a roof survey', [
    [
      'am i busy at one on tuesday next week',
      either(
        checks('2026-12-01T13:00'),
        covers('2026-12-01T13:00', '2026-12-01T14:00'),
        sees('Focus block', '2026-12-01'),
      ),
    ],
    [
      'shift the focus block that day to three',
      changes(update('Focus block', { start: '2026-12-01T15:00' }, { on: '2026-12-01' })),
    ],
    [
      'now book a roof survey in at one on the same day',
      creates({ title: 'Roof survey', start: '2026-12-01T13:00' }),
    ],
    ['and how does the day look now', onDay('2026-12-01')],
  ]),
];

export const qThreeConversations = [...context, ...conversations];
