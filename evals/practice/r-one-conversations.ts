import {
  answers,
  checks,
  covers,
  creates,
  deletes,
  either,
  nothing,
  sees,
  stands,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { onDay, mailOf, morning } from './expect.ts';

const context = phrasings('context', [
  [
    ['When is the vendor demo?', 'Make it 45 minutes long.'],
    updates('Vendor demo', { end: '2026-11-25T15:45' }),
  ],
  [['What do I have tomorrow?', 'And the day after that?'], onDay('2026-11-25')],
  [
    ['Add "Flu clinic" on 10 December at 11 am.', 'Half past eleven would be better.'],
    stands('Flu clinic', '2026-12-10T11:30'),
  ],
  [
    ['Am I free on Friday at 5 pm?', 'Then add "Supplier call" at that time.'],
    creates({ title: 'Supplier call', start: '2026-11-27T17:00' }),
  ],
  [
    ['Who is coming to the Marketing lunch?', 'Invite Priya as well.'],
    updates('Marketing lunch', { guests: ['lena', 'sam', 'priya'] }),
  ],
  [['When am I getting my hair cut?', 'I want to grow it, so cancel that.'], deletes('Haircut')],
  [['What have I planned for this Sunday?', 'What about the Sunday after?'], onDay('2026-12-06')],
  [['When is the hiring panel and who is in it?', 'Say yes to it.'], answers('Hiring panel', 'accepted')],
  [
    ['Is the boiler service at 8?', 'Move it to 9 December at the same time.'],
    updates('Boiler service', { start: '2026-12-09T08:00' }),
  ],
]);

const conversations = [
  conversation('r one: cheese tasting', [
    ['I need to put a cheese tasting in my calendar.', nothing],
    ['Thursday 10 December at 3 pm.', creates({ title: 'Cheese tasting', start: '2026-12-10T15:00' })],
    ['It should go on until 5 pm.', updates('Cheese tasting', { end: '2026-12-10T17:00' })],
    ['The cheese is not ripe yet, so delete it again.', deletes('Cheese tasting')],
  ]),
  conversation('r one: haircut kept', [
    ['When is my haircut?', sees('Haircut')],
    ['Delete it.', deletes('Haircut'), 'no'],
    ['I will keep it, but move it to 2 pm.', updates('Haircut', { start: '2026-11-28T14:00' })],
  ]),
  conversation('r one: recital', [
    [
      'Add "Pupils’ recital" on Sunday 13 December at 4 pm.',
      creates({ title: 'Pupils’ recital', start: '2026-12-13T16:00' }),
    ],
    ['The location is Grove Chapel.', updates('Pupils’ recital', { place: 'Grove Chapel' })],
    ['What do I have the day before?', onDay('2026-12-12')],
    [
      'Good. Set a reminder for the recital two hours before.',
      updates('Pupils’ recital', { reminders: [120] }),
    ],
  ]),
  conversation('r one: first days of december', [
    ['What is on Monday 30 November?', onDay('2026-11-30')],
    ['Accept the Offsite call.', answers('Offsite call', 'accepted')],
    ['And what do I have on the Tuesday after it?', onDay('2026-12-01')],
    ['Move the dentist to 8 am.', updates('Dentist', { start: '2026-12-01T08:00' })],
  ]),
  conversation('r one: late breakfast', [
    ['Rename Brunch in March to Late breakfast.', updates('Brunch', { title: 'Late breakfast' })],
    ['Start it at noon.', updates('Late breakfast', { start: '2027-03-28T12:00' })],
    ['Undo that last change.', stands('Late breakfast', '2027-03-28T11:00')],
  ]),
  conversation('r one: baby massage', [
    [
      'Am I free on Tuesday 8 December at noon?',
      either(checks('2026-12-08T12:00'), covers('2026-12-08T12:00', '2026-12-08T12:30')),
    ],
    ['Please add baby massage then.', creates({ title: 'Baby massage', start: '2026-12-08T12:00' })],
    ['Let it repeat every week.', updates('Baby massage', { repeats: 'FREQ=WEEKLY' })],
  ]),
  conversation('r one: birthday dinner', [
    ['What did Ingrid write to me?', mailOf('Ingrid')],
    [
      'Add it as "Birthday dinner" with the day, time and place she gives.',
      creates({ title: 'Birthday dinner', start: '2026-12-01T19:30', place: 'Koya Harbour' }),
    ],
    [
      'Do I have to be up early the next morning?',
      either(
        morning('2026-12-02'),
        covers('2026-12-02T08:00', '2026-12-02T10:00'),
        sees('Stand-up', '2026-12-02'),
      ),
    ],
  ]),
  conversation('r one: locum shift', [
    [
      'Put a locum shift in for Saturday 12 December, 9 am to 6 pm.',
      creates({ title: 'Locum shift', start: '2026-12-12T09:00', end: '2026-12-12T18:00' }),
      'no',
    ],
    [
      'I meant the Sunday, at the same times.',
      creates({ title: 'Locum shift', start: '2026-12-13T09:00', end: '2026-12-13T18:00' }),
    ],
    ['It finishes at 5 pm, I just heard.', updates('Locum shift', { end: '2026-12-13T17:00' })],
    ['What is on the Monday after that?', onDay('2026-12-14')],
  ]),
];

export const rOneConversations = [...context, ...conversations];
