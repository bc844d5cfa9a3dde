import {
  answers,
  asBefore,
  covers,
  creates,
  deletes,
  either,
  lists,
  nothing,
  sees,
  stands,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { mailOf, freeEvening, roomOn, onDay } from './expect.ts';

const runway = 'Runway talk';

const optician = 'Optician (for the twins)|Twins optician (appointment)|Optician appointment (for the twins)';

const context = phrasings('context', [
  [['whats happening on wednesday', 'and the day after'], onDay('2026-11-26')],
  [
    [
      'smear test on the ninth of december at ten past eight in the morning',
      'no sorry make that twenty past',
    ],
    updates('Smear test', { start: '2026-12-09T08:20' }),
  ],
  [
    ['when is the portfolio review', 'have it an hour earlier'],
    updates('Portfolio review', { start: '2026-12-08T13:00' }),
  ],
  [
    ['am i busy on the evening of the tenth of december', 'what about the evening after that'],
    freeEvening('2026-12-11'),
  ],
  [
    ['whos coming along to the marketing lunch', 'invite jonas to it too'],
    updates('Marketing lunch', { guests: ['lena', 'sam', 'jonas'] }),
  ],
  [
    ['remind me to buy nappies tomorrow at half past five in the afternoon', 'um no sorry wednesday'],
    updates('Buy nappies', { start: '2026-11-25T17:30' }),
  ],
  [['what have i got on the seventh of december', 'take the boiler one out'], deletes('Boiler service')],
  [['who asked me to the hiring panel', 'okay say ill be there'], answers('Hiring panel', 'accepted')],
  [
    ['read me the mail ingrid sent about her birthday dinner', 'put that dinner in my calendar'],
    creates({
      title:
        'Birthday dinner (with Ingrid)|Ingrid’s birthday dinner|Birthday dinner: Ingrid|Birthday dinner for Ingrid|Dinner for Ingrid’s birthday',
      start: '2026-12-01T19:30',
      place: 'Koya Harbour',
    }),
  ],
]);

const conversations = [
  conversation('p three: choir practice without a time', [
    ['put choir practice in for wednesday the sixteenth of december', nothing],
    ['oh um half past seven in the evening', creates({ title: 'Choir practice', start: '2026-12-16T19:30' })],
    ['its in saint annes hall add that', updates('Choir practice', { place: 'Annes Hall' })],
  ]),
  conversation('p three: a nurse gets another shift', [
    [
      'late shift on sunday the sixth of december two in the afternoon till ten at night',
      creates({ title: 'Late shift', start: '2026-12-06T14:00', end: '2026-12-06T22:00' }),
    ],
    [
      'they swapped me so make it seven in the morning till three and call it early shift',
      updates('Late shift', { title: 'Early shift', start: '2026-12-06T07:00', end: '2026-12-06T15:00' }),
    ],
    ['what else have i got that day', onDay('2026-12-06')],
  ]),
  conversation('p three: a founder books time with priya and thinks better of it', [
    [
      'when can priya and i do an hour on wednesday the ninth of december',
      roomOn(60, '2026-12-09', ['priya']),
    ],
    [
      'book noon call it runway talk and invite her',
      creates({ title: runway, start: '2026-12-09T12:00', guests: ['priya'] }),
    ],
    ['forty five minutes is plenty make it that long', updates(runway, { end: '2026-12-09T12:45' })],
    ['with a reminder quarter of an hour before', updates(runway, { reminders: [15] })],
    ['you know what forget it take the runway talk out again', asBefore],
  ]),
  conversation('p three: not deleted but moved', [
    ['delete the christmas party', deletes('Christmas party'), 'no'],
    [
      'no i got muddled i want to move it to seven in the evening',
      updates('Christmas party', { start: '2026-12-18T19:00' }),
    ],
    ['lovely thank you', stands('Christmas party', '2026-12-18T19:00')],
  ]),
  conversation('p three: which focus block', [
    ['i want to rename the focus block', nothing],
    [
      'the one a week tomorrow and call it revision',
      updates('Focus block', { title: 'Revision' }, { on: '2026-12-01' }),
    ],
    ['now move it to four in the afternoon', updates('Revision', { start: '2026-12-01T16:00' })],
  ]),
  conversation('p three: optician undone and put in later', [
    [
      'put optician for the twins on saturday the twelfth of december at eleven in the morning',
      creates({ title: optician, start: '2026-12-12T11:00' }),
    ],
    ['oh we are away undo that', asBefore],
    [
      'put it in on the nineteenth instead same time',
      creates({ title: optician, start: '2026-12-19T11:00' }),
    ],
  ]),
  conversation('p three: brunch stays', [
    ['cancel the brunch in march', deletes('Brunch'), 'leave'],
    [
      'wait is there anything else that weekend',
      either(
        lists('2027-03-27', '2027-03-28'),
        covers('2027-03-27', '2027-03-28'),
        sees('Night train', '2027-03-27'),
      ),
    ],
    ['right leave it all just as it is', asBefore],
  ]),
  conversation('p three: physio mail', [
    ['what did the physio people write to me about', mailOf('physio', 'calmgate', 'appointment')],
    [
      'okay so move the one on the thirtieth to six',
      updates('Physio', { start: '2026-11-30T18:00' }, { scope: 'this', on: '2026-11-30' }),
    ],
    [
      'and have i got anything on after it that evening',
      either(onDay('2026-11-30'), covers('2026-11-30T19:00', '2026-11-30T21:00'), freeEvening('2026-11-30')),
    ],
  ]),
];

export const pThreeConversations = [...context, ...conversations];
