import {
  answers,
  asBefore,
  checks,
  covers,
  creates,
  deletes,
  either,
  lists,
  sees,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { roomOn, slotsOn } from './expect.ts';

export const kThreeContext = phrasings('context', [
  [
    ['When is the boiler service?', 'That is too early for me, so make it 9 o’clock please.'],
    updates('Boiler service', { start: '2026-12-07T09:00' }),
  ],
  [['What have I got on Saturday?', 'And what about the day after?'], lists('2026-11-29')],
  [
    [
      'Please add a piano recital on Saturday 12 December at 3 pm.',
      'I forgot to say that it takes place at Grange Hall.',
    ],
    updates('Piano recital', { place: 'Grange Hall' }),
  ],
  [
    ['Am I free on Thursday at 1 pm?', 'Great, then put in a walk with Carla for half an hour.'],
    creates({
      title: 'Walk (with Carla)|Carla walk',
      start: '2026-11-26T13:00',
      end: '2026-11-26T13:30',
    }),
  ],
  [
    ['Who is invited to the design critique this Friday?', 'Please add Priya, but only this time.'],
    updates(
      'Design critique',
      { guests: ['aiko', 'tomas', 'jonas', 'lena', 'priya'] },
      { on: '2026-11-27', scope: 'this' },
    ),
  ],
  [
    ['What time is my dentist appointment?', 'Could you move it to the next day, at the same time?'],
    updates('Dentist', { start: '2026-12-02T08:30' }),
  ],
  [
    ['I’d like to book a meeting with Tomás.', 'Thursday at 4 pm would be good, for half an hour.'],
    creates({
      title: 'Meeting (with Tomás)|Meeting with Tomas|Tomás meeting|Meeting Tomás|Meeting Maya and Tomás',
      start: '2026-11-26T16:00',
      end: '2026-11-26T16:30',
      guests: ['tomas'],
    }),
  ],
  [
    ['Please put squash in for tomorrow at 6 pm.', 'Sorry, I meant Wednesday.'],
    updates('Squash', { start: '2026-11-25T18:00' }),
  ],
  [['What do I have on Wednesday afternoon?', 'You can cancel the demo.'], deletes('Vendor demo')],
  [
    ['How long is the board meeting?', 'That seems rather a lot. Let it finish at four.'],
    updates('Board meeting', { end: '2026-12-15T16:00' }),
  ],
  [
    ['When would I have a free hour on Tuesday 8 December?', 'And how does it look on the Wednesday?'],
    roomOn(60, '2026-12-09'),
  ],
  [
    ['Are there any invitations I haven’t answered yet?', 'Please accept the one from Tomás.'],
    answers('Offsite call', 'accepted'),
  ],
  [
    [
      'What is happening on the afternoon of 8 December?',
      'Would you move the second of those to half past three?',
    ],
    updates('Partner update', { start: '2026-12-08T15:30' }),
  ],
  [
    ['Where is the Christmas party this year?', 'Thanks. Could you add a reminder two hours beforehand?'],
    updates('Christmas party', { reminders: [120] }),
  ],
  [
    [
      'Put a team breakfast in for Tuesday 8 December at 8 am.',
      'Please invite Aiko and Sam to it.',
      'Actually, it should start at quarter past eight.',
    ],
    updates('Team breakfast', { start: '2026-12-08T08:15' }),
  ],
  [
    ['Do I have anything on Thursday evening?', 'I’m too tired for that this week, so please take it out.'],
    deletes(['Pottery class', '2026-11-26']),
  ],
]);

export const kThreeConversations = [
  conversation('school concert with its place and reminder', [
    [
      'Please add the school concert on Thursday 10 December at 6 pm.',
      creates({ title: 'School concert', start: '2026-12-10T18:00' }),
    ],
    ['It will be in the Alder School hall.', updates('School concert', { place: 'Alder School hall' })],
    ['I’d also like a reminder one hour before it.', updates('School concert', { reminders: [60] })],
  ]),
  conversation('demo later then lena', [
    ['What does my Wednesday look like this week?', lists('2026-11-25')],
    ['Please move the vendor demo to 4 o’clock.', updates('Vendor demo', { start: '2026-11-25T16:00' })],
    [
      'Good, now book a budget chat with Lena from 3 to 3.30.',
      creates({
        title: 'Budget chat (with Lena)|Lena budget chat',
        start: '2026-11-25T15:00',
        end: '2026-11-25T15:30',
        guests: ['lena'],
      }),
    ],
  ]),
  conversation('lunch with priya found booked and dropped', [
    [
      'On Thursday, when are Priya and I both free for an hour?',
      slotsOn(60, '2026-11-26', '2026-11-26', ['priya']),
    ],
    [
      'Twelve o’clock sounds good. Please invite her then and call it Lunch with Priya.',
      creates({ title: 'Lunch with Priya', start: '2026-11-26T12:00', guests: ['priya'] }),
    ],
    ['We’ll be at Café Ondine.', updates('Lunch with Priya', { place: 'Ondine' })],
    ['Oh, she has just cancelled on me, so please delete it.', deletes('Lunch with Priya')],
  ]),
  conversation('a lighter weekend', [
    ['What’s happening this weekend?', lists('2026-11-28', '2026-11-29')],
    ['I won’t be running on Saturday, so please take that Parkrun out.', deletes(['Parkrun', '2026-11-28'])],
    [
      'That means the haircut could be at 9.30 instead. Will you change it?',
      updates('Haircut', { start: '2026-11-28T09:30' }),
    ],
    ['And what is on the Saturday after that?', lists('2026-12-05')],
  ]),
  conversation('two invitations answered', [
    ['Which invitations do I still have to answer?'],
    ['I’ll go to the hiring panel, so say yes to that.', answers('Hiring panel', 'accepted')],
    ['As for the offsite call, tell them maybe.', answers('Offsite call', 'tentative')],
  ]),
  conversation('drinks with marta and then not', [
    [
      'Am I free this Friday at 7 in the evening?',
      either(lists('2026-11-27'), checks('2026-11-27T19:00'), covers('2026-11-27T19:00', '2026-11-27T20:00')),
    ],
    [
      'Lovely. Put in drinks with Marta at that time.',
      creates({ title: 'Drinks (with Marta)|Marta drinks', start: '2026-11-27T19:00' }),
    ],
    ['On second thoughts, undo that.', asBefore],
    [
      'Have I got anything on at lunchtime that day?',
      either(lists('2026-11-27'), sees('Marketing lunch'), covers('2026-11-27T12:00', '2026-11-27T14:00')),
    ],
  ]),
];
