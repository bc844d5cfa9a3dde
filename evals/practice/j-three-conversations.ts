import {
  answers,
  asBefore,
  checks,
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
import { mine, roomAfternoon, search, slotsOn, tasks } from './expect.ts';

export const jThreeContext = phrasings('context', [
  [
    ['when am i at the dentist', 'aye move that to friday the fourth same time'],
    updates('Dentist', { start: '2026-12-04T08:30' }),
  ],
  [['wed, agenda', 'and the day after?'], lists('2026-11-26')],
  [
    [
      'Please put in “Reading group” on Thursday at five o’clock in the afternoon.',
      'No, at six, if possible.',
    ],
    stands('Reading group', '2026-11-26T18:00'),
  ],
  [
    ['what have i got on the afternoon of the eighth of december', 'cancel the second one'],
    deletes(['Partner update', '2026-12-08']),
  ],
  [
    [
      'When is the marketing lunch on Friday, please?',
      'Could it start half an hour later, if that is not a bother?',
    ],
    updates('Marketing lunch', { start: '2026-11-27T13:00' }),
  ],
  [
    ['free thu 4pm?', 'ok, tax call then, 15 min'],
    creates({ title: 'Tax call|Call (about) tax', start: '2026-11-26T16:00', end: '2026-11-26T16:15' }),
  ],
  [
    ['On which day is the board meeting?', 'Then please invite Lena to it as well.'],
    updates('Board meeting', { guests: ['priya', 'jonas', 'lena'] }),
  ],
  [
    ['put in an event called Delivery on friday at four in the afternoon', 'make that two hours long'],
    updates('Delivery', { end: '2026-11-27T18:00' }),
  ],
  [
    ['How does next week look, please?', 'And the week following that one?'],
    lists('2026-12-07', ['2026-12-13', '2026-12-11']),
  ],
  [['haircut to sunday', 'no, saturday, but 1pm'], stands('Haircut', '2026-11-28T13:00')],
  [
    ['Please find an hour tomorrow for Jonas and me.', 'What if Priya were to join us as well?'],
    slotsOn(60, '2026-11-24', '2026-11-24', ['jonas', 'priya']),
  ],
  [
    ['am i free wednesday at twelve', 'what about one oclock'],
    either(checks('2026-11-25T13:00'), covers('2026-11-25T13:00', '2026-11-25T13:30')),
  ],
  [
    [
      'I should like to enter a visit to the optician.',
      'It is on Tuesday the eighth of December at eleven in the morning, thank you.',
    ],
    creates({
      title:
        '(Visit to) (the) optician|Optician visit|Optician appointment|Visit (the) optician|Optician’s visit',
      start: '2026-12-08T11:00',
    }),
  ],
  [['focus blocks, this week + next, when', 'next week’s, cancel'], deletes(['Focus block', '2026-12-01'])],
]);

export const jThreeConversations = [
  conversation('thesis meeting', [
    [
      'Is there a gap of an hour on Wednesday afternoon?',
      either(roomAfternoon(60, '2026-11-25'), covers('2026-11-25T13:00', '2026-11-25T17:00')),
    ],
    [
      'Then please enter “Thesis meeting” at one o’clock.',
      creates({ title: 'Thesis meeting', start: '2026-11-25T13:00' }),
    ],
    ['Tomás should be invited to it.', updates('Thesis meeting', { guests: ['tomas'] })],
    ['It will be held in Studio room 1.', updates('Thesis meeting', { place: 'Studio room 1' })],
  ]),
  conversation('later lunch', [
    ['fri, what’s on', lists('2026-11-27')],
    ['marketing lunch, 30 min later', updates('Marketing lunch', { start: '2026-11-27T13:00' })],
    ['no, undo', asBefore],
    ['ok thx', nothing],
  ]),
  conversation('weekend', [
    ['whats happening this weekend', lists('2026-11-28', '2026-11-29')],
    ['cancel the haircut', deletes('Haircut'), 'no'],
    ['naw leave it in just move it to half past twelve', updates('Haircut', { start: '2026-11-28T12:30' })],
    ['and what about the monday after that', lists('2026-11-30')],
  ]),
  conversation('carol concert', [
    [
      'Would you kindly tell me whether I am free in the evening of Saturday the fifth of December?',
      covers('2026-12-05T19:00', '2026-12-05T21:00'),
    ],
    [
      'Then please enter “Carol concert” at half past seven that evening.',
      creates({ title: 'Carol concert', start: '2026-12-05T19:30' }),
    ],
    ['The place is St Mary’s Church.', updates('Carol concert', { place: 'St Mary’s Church' })],
    ['And might I be reminded two hours beforehand?', updates('Carol concert', { reminders: [120] })],
  ]),
  conversation('two invitations', [
    ['hiring panel, when', sees('Hiring panel')],
    ['accept', answers('Hiring panel', 'accepted')],
    ['launch drinks, when + where', sees('Launch drinks')],
    ['decline', answers('Launch drinks', 'declined')],
  ]),
  conversation('window plans', [
    ['i want to put in a thing called Window plans', nothing],
    [
      'eh tuesday the fifteenth of december at ten in the morning for an hour',
      creates({ title: 'Window plans', start: '2026-12-15T10:00', end: '2026-12-15T11:00' }),
    ],
    ['invite sam', updates('Window plans', { guests: ['sam'] })],
    ['actually make it half past eleven', updates('Window plans', { start: '2026-12-15T11:30' })],
    ['och sams no well just cancel it', stands('Window plans')],
  ]),
  conversation('numbers for priya', [
    ['What do my emails want from me?', tasks],
    ['And which GitHub issues are assigned to me?', either(mine, search('@me'))],
    [
      'Please put in “Adoption numbers” on Friday at eleven in the morning, for an hour.',
      creates({ title: 'Adoption numbers', start: '2026-11-27T11:00', end: '2026-11-27T12:00' }),
    ],
    [
      'It would be wiser to do that on Thursday at noon.',
      updates('Adoption numbers', { start: '2026-11-26T12:00' }),
    ],
  ]),
  conversation('packing', [
    ['When does the team offsite begin, please?', sees('Team offsite')],
    ['And what have I got on the day before it, if you would be so kind?', lists('2026-12-02')],
    [
      'Please enter “Packing” on that same day at five in the afternoon, for half an hour.',
      creates({ title: 'Packing', start: '2026-12-02T17:00', end: '2026-12-02T17:30' }),
    ],
    [
      'I beg your pardon, could it begin half an hour earlier?',
      updates('Packing', { start: '2026-12-02T16:30' }),
    ],
  ]),
];
