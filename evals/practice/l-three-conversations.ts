import {
  answers,
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
import { slotsOn } from './expect.ts';

export const lThreeContext = phrasings('context', [
  [['What is on tomorrow?', 'And the day after?'], lists('2026-11-25')],
  [
    ['When is the boiler service?', 'Make it start at 9 instead'],
    updates('Boiler service', { start: '2026-12-07T09:00' }),
  ],
  [
    ['Book lunch with Hannah on Thursday at 12.30', 'Sorry, I meant Wednesday'],
    updates('Lunch (with Hannah)|Hannah lunch', { start: '2026-11-25T12:30' }),
  ],
  [
    ['Add a dance show on 12 December at 5pm', 'It is at the Civic Theatre'],
    updates('Dance show', { place: 'Civic Theatre' }),
  ],
  [
    ['Am I free on Thursday at 1pm?', 'Great, put the optician in then, for half an hour'],
    creates({
      title: 'Optician (appointment)|Optician’s (appointment)',
      start: '2026-11-26T13:00',
      end: '2026-11-26T13:30',
    }),
  ],
  [
    ['Who is coming to the design sync on Wednesday?', 'Cancel that one please'],
    deletes(['Design sync', '2026-11-25']),
  ],
  [
    ['What is happening on Sunday?', 'Give me a reminder two hours before it'],
    updates('Lunch at Mum’s', { reminders: [120] }),
  ],
  [
    ['Set up a catch-up with Lena on Tuesday at 4pm', 'Can you invite Sam as well?'],
    updates('Catch-up (with Lena)|Lena catch-up', { guests: ['lena', 'sam'] }),
  ],
  [
    ['Add a meeting with the builder for Friday', '10.30 in the morning'],
    creates({ title: 'Meeting (with builder)|Builder (meeting)', start: '2026-11-27T10:30' }),
  ],
  [
    ['Find an hour for me and Jonas on Thursday', 'What about Friday?'],
    slotsOn(60, '2026-11-27', '2026-11-27', ['jonas']),
  ],
  [
    ['Have I replied to the hiring panel yet?', 'Okay, then say no to it'],
    answers('Hiring panel', 'declined'),
  ],
  [
    ['Show me Monday the 30th', 'Turn down the offsite call, I will be in another meeting'],
    answers('Offsite call', 'declined'),
  ],
  [
    ['Please add violin practice on Wednesday from 6 to 6.30pm', 'Make it weekly'],
    updates('Violin practice', { repeats: ['FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY'] }),
  ],
  [
    ['What does Tuesday the 8th of December look like?', 'Move the last one to 4.30'],
    updates('Partner update', { start: '2026-12-08T16:30' }),
  ],
  [
    ['Coffee with Priya on Wednesday at 2pm', 'Could you call it Career chat instead?'],
    updates('Coffee (with Priya)|Priya coffee', { title: 'Career chat' }),
  ],
  [
    ['Put a dog walk in for tomorrow at 7am', 'Make that 7.30', 'And let it last 40 minutes'],
    updates('Dog walk', { end: '2026-11-24T08:10' }),
  ],
]);

export const lThreeConversations = [
  conversation('lthree school assembly on friday', [
    ['What have I got on Friday?', lists('2026-11-27')],
    [
      'Add a school assembly at 9 that morning, half an hour is fine',
      creates({ title: 'School assembly', start: '2026-11-27T09:00', end: '2026-11-27T09:30' }),
    ],
    ['It takes place in the main hall', updates('School assembly', { place: 'main hall' })],
    ['Thanks, that is all for now', nothing],
  ]),
  conversation('lthree sprint notes with tomas', [
    [
      'Could you find 45 minutes with Tomás on Wednesday?',
      slotsOn(45, '2026-11-25', '2026-11-25', ['tomas']),
    ],
    [
      'Take 2pm, and name it Sprint notes',
      creates({
        title: 'Sprint notes (with Tomás)',
        start: '2026-11-25T14:00',
        end: '2026-11-25T14:45',
        guests: ['tomas'],
      }),
    ],
    [
      'Please put Studio room 1 as the place',
      updates('Sprint notes (with Tomás)', { place: 'Studio room 1' }),
    ],
  ]),
  conversation('lthree boiler rather moved than deleted', [
    ['When is the boiler service?', sees('Boiler service')],
    ['Delete it please', deletes('Boiler service'), 'no'],
    [
      'Wait, move it to the day after instead, same time',
      updates('Boiler service', { start: '2026-12-08T08:00' }),
    ],
  ]),
  conversation('lthree birthday party for leo', [
    [
      'Please add Leo’s birthday party on Saturday 12 December from 2 to 4pm',
      creates({ title: 'Leo’s birthday party', start: '2026-12-12T14:00', end: '2026-12-12T16:00' }),
    ],
    ['The place is Jump Arena', updates('Leo’s birthday party', { place: 'Jump Arena' })],
    [
      'They could only give us 3 to 5, so change the time',
      updates('Leo’s birthday party', { start: '2026-12-12T15:00' }),
    ],
    ['Remind me one day before', updates('Leo’s birthday party', { reminders: [1440] })],
  ]),
  conversation('lthree window cleaner moved and back', [
    [
      'Put Window cleaner down for Thursday at 8.30 in the morning',
      creates({ title: 'Window cleaner', start: '2026-11-26T08:30' }),
    ],
    ['Oh wait, he said Wednesday the 2nd', updates('Window cleaner', { start: '2026-12-02T08:30' })],
    ['Undo that, he has just rung and this Thursday is right', stands('Window cleaner', '2026-11-26T08:30')],
  ]),
  conversation('lthree answering what is open', [
    ['Which invitations have I not answered yet?', either(sees('Offsite call'), sees('Hiring panel'))],
    ['Accept the hiring panel', answers('Hiring panel', 'accepted')],
    ['And for the offsite call, say I might come', answers('Offsite call', 'tentative')],
    [
      'What else is there on Monday the 30th?',
      either(lists('2026-11-30'), covers('2026-11-30T09:00', '2026-11-30T17:00')),
    ],
    ['Lovely, cancel the design review that day', deletes(['Design review', '2026-11-30'])],
  ]),
];
