import { asBefore, changes, creates, deletes, either, nothing, remove, slots, updates } from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { mailOf, onDay } from './expect.ts';

const endsOf = (days: string[]) =>
  days.flatMap((on) => [
    on,
    ...['17:00', '17:30', '18:00', '19:00', '20:00', '21:00', '22:00'].map((at) => `${on}T${at}`),
  ]);

const gap = (minutes: number, froms: string[], lastDays: string[], people?: string[]) =>
  either(...froms.map((from) => slots(minutes, from, endsOf(lastDays), people)));

const startsOf = (on: string) => [on, ...['07:00', '08:00', '08:30', '09:00'].map((at) => `${on}T${at}`)];

const context = phrasings('context', [
  [
    ['When is my dentist appointment?', 'Move it to 9:15 that day.'],
    updates('Dentist', { start: '2026-12-01T09:15' }),
  ],
  [
    ['Is Friday at 11 free?', 'Good. Put a call with the bank there.'],
    creates({
      title: 'Call with (the) bank|Bank call|Call (the) bank|Call: bank',
      start: '2026-11-27T11:00',
    }),
  ],
  [
    ['Add a parent council meeting on 16 December at 6 pm.', 'Make it half an hour longer.'],
    updates('Parent council meeting|Parent council', { end: '2026-12-16T19:30' }),
  ],
  [['Delete the brunch in March.', 'The night train before it can go too.'], deletes('Night train')],
  [
    ['Who is coming to the budget review?', 'Invite Priya as well, please.'],
    updates('Budget review', { guests: ['lena', 'sam', 'priya'] }),
  ],
  [
    [
      'Do I have anything on the evening of Saturday 5 December?',
      'Then add a cinema trip at 6 with a reminder half an hour before.',
    ],
    creates({
      title: 'Cinema (trip)|Trip to (the) cinema',
      start: '2026-12-05T18:00',
      reminders: [30],
    }),
  ],
  [
    ['Find me an hour with Aiko on Wednesday.', 'And what about Lena instead of her?'],
    gap(60, startsOf('2026-11-25'), ['2026-11-25'], ['lena']),
  ],
  [
    ['Create a study group for tomorrow at 6 pm.', 'It should happen every week.'],
    updates('Study group', { repeats: 'FREQ=WEEKLY' }),
  ],
]);

const conversations = [
  conversation('p one: swapped shift', [
    [
      'Add a long day shift on Sunday 6 December from 7:30 to 20:00.',
      creates({ title: 'Long day (shift)', start: '2026-12-06T07:30', end: '2026-12-06T20:00' }),
    ],
    [
      "They've swapped me to the Sunday after, same hours.",
      updates('Long day (shift)', { start: '2026-12-13T07:30' }),
    ],
    ['Does that clash with anything?', nothing],
    ['Fine. Remind me two hours before it starts.', updates('Long day (shift)', { reminders: [120] })],
  ]),
  conversation('p one: optician', [
    ['Put the optician in on Friday.', nothing],
    [
      "At 10 o'clock in the morning.",
      creates({
        title: 'Optician (appointment)|Optician’s (appointment)|Appointment with optician',
        start: '2026-11-27T10:00',
      }),
    ],
    [
      'It only takes 20 minutes, so shorten it.',
      updates('Optician (appointment)|Optician’s (appointment)|Appointment with optician', {
        end: '2026-11-27T10:20',
      }),
    ],
    ["Actually, take it out again. I'll ring them first.", asBefore],
  ]),
  conversation('p one: party not deleted', [
    ['Delete the Christmas party.', deletes('Christmas party'), 'no'],
    [
      'I only want to move it. Make it Wednesday the 16th at the same time.',
      updates('Christmas party', { start: '2026-12-16T18:00' }),
    ],
    ['Where is it being held?', nothing],
    ['Good. Remind me of it a day ahead.', updates('Christmas party', { reminders: [1440] })],
  ]),
  conversation('p one: half an hour with Jonas', [
    [
      'When can Jonas and I meet for half an hour on Thursday?',
      gap(30, startsOf('2026-11-26'), ['2026-11-26'], ['jonas']),
    ],
    [
      'Book 12 o\'clock with him, please, and call it "Budget numbers".',
      creates({
        title: 'Budget numbers',
        start: '2026-11-26T12:00',
        end: '2026-11-26T12:30',
        guests: ['jonas'],
      }),
    ],
    ["We'll sit in Studio room 1. Add that.", updates('Budget numbers', { place: 'Studio room 1' })],
  ]),
  conversation('p one: misread letter', [
    ["What's happening on 9 December?", onDay('2026-12-09')],
    [
      "The letter says the parents' evening is a day earlier, at the same time. Please move it.",
      updates('Parents’ evening', { start: '2026-12-08T17:30' }),
    ],
    ['Undo that. I misread the letter.', asBefore],
    [
      'Then add a babysitter from 5 pm to 7:30 pm on the 9th.',
      creates({ title: 'Babysitter', start: '2026-12-09T17:00', end: '2026-12-09T19:30' }),
    ],
  ]),
  conversation('p one: advisor lunch', [
    [
      'Set up an advisor lunch on Thursday 10 December at 1 pm and invite Priya.',
      creates({ title: 'Advisor lunch', start: '2026-12-10T13:00', guests: ['priya'] }),
    ],
    [
      'Make that 12:30, and the place is Café Ondine.',
      updates('Advisor lunch', { start: '2026-12-10T12:30', place: 'Café Ondine' }),
    ],
    ['Priya has no time after all. Take her off.', updates('Advisor lunch', { guests: [] })],
    ["Thank you, that's all for today.", nothing],
  ]),
  conversation('p one: presentation', [
    [
      'Add a rehearsal for the group presentation tomorrow at 5 pm.',
      creates({
        title: 'Rehearsal (for) (the) (group) presentation|(Group) presentation rehearsal',
        start: '2026-11-24T17:00',
      }),
      'leave',
    ],
    [
      'Wait, make it 5:30 instead.',
      creates({
        title: 'Rehearsal (for) (the) (group) presentation|(Group) presentation rehearsal',
        start: '2026-11-24T17:30',
      }),
    ],
    [
      'Also add the group presentation itself on Thursday at 3:45 pm, for 20 minutes.',
      creates({ title: '(Group) presentation', start: '2026-11-26T15:45', end: '2026-11-26T16:05' }),
    ],
    ['What does the whole of Thursday look like now?', onDay('2026-11-26')],
  ]),
  conversation('p one: physio mail', [
    ['What did Calmgate write to me about?', mailOf('calmgate', 'physio', 'appointment')],
    [
      'Then move physio on Monday 30 November to 6 pm.',
      updates('Physio', { start: '2026-11-30T18:00' }, { scope: 'this', on: '2026-11-30' }),
    ],
    [
      "And delete the session the week after, I'm away that day.",
      changes(remove('Physio', '2026-12-07', 'this')),
    ],
  ]),
];

export const pOneConversations = [...context, ...conversations];
