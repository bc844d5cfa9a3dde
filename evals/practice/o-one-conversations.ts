import {
  answers,
  asBefore,
  changes,
  checks,
  covers,
  creates,
  deletes,
  either,
  lists,
  nothing,
  remove,
  sees,
  stands,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { mailOf, roomOn, onDay } from './expect.ts';

const drivingTest = '(My) driving test';

const dinner =
  '(Ingrid’s) birthday dinner (at Koya Harbour)|Birthday dinner (with Ingrid)|Birthday dinner for Ingrid|Ingrid’s dinner|Dinner with Ingrid|Birthday dinner: Ingrid|Ingrid birthday dinner|Ingrid’s 30th (birthday) (dinner)';

const context = phrasings('context', [
  [
    ['What’s on Wednesday afternoon?', 'Move the demo to Friday at 10 am.'],
    updates('Vendor demo', { start: '2026-11-27T10:00' }),
  ],
  [
    ['When does Parents’ evening start?', 'Set a reminder two hours before it.'],
    updates('Parents’ evening', { reminders: [120] }),
  ],
  [
    ['Put a flu jab in for Thursday at 8 am.', 'Sorry, make that 8:15.'],
    stands('Flu jab', '2026-11-26T08:15'),
  ],
  [['Is there anything on the 7th of December?', 'Cancel the boiler one.'], deletes('Boiler service')],
  [
    ['Who is coming to the budget review on Thursday?', 'Add Priya as well.'],
    updates('Budget review', { guests: ['lena', 'sam', 'priya'] }),
  ],
  [
    ['Find an hour with Aiko on Tuesday 1 December.', 'Same again, but with Lena there too.'],
    roomOn(60, '2026-12-01', ['aiko', 'lena']),
  ],
  [['What have I got tomorrow?', 'And the day after that?'], onDay('2026-11-25')],
  [
    ['Am I free on 10 December at 3 pm?', 'Good, put a job interview there for 45 minutes.'],
    creates({ title: 'Job interview', start: '2026-12-10T15:00', end: '2026-12-10T15:45' }),
  ],
  [['When is the hiring panel?', 'That suits me, accept it.'], answers('Hiring panel', 'accepted')],
]);

const conversations = [
  conversation('o one: driving test', [
    ['Put my driving test in, please.', nothing],
    ['It’s on 14 December at 11 am.', creates({ title: drivingTest, start: '2026-12-14T11:00' })],
    ['It takes place in Hither Green, add that.', updates(drivingTest, { place: 'Hither Green' })],
  ]),
  conversation('o one: a workshop moved and put back', [
    ['What is in my calendar this Thursday?', onDay('2026-11-26')],
    ['Move the workshop to half past eleven.', updates('Roadmap workshop', { start: '2026-11-26T11:30' })],
    ['No, put it back as it was.', asBefore],
    [
      'Am I free on Friday at 4 pm?',
      either(checks('2026-11-27T16:00'), covers('2026-11-27T16:00', '2026-11-27T17:00')),
    ],
  ]),
  conversation('o one: the party stays', [
    ['Please delete the Christmas party.', deletes('Christmas party'), 'no'],
    [
      'On second thoughts keep it, but move it to 7 pm.',
      updates('Christmas party', { start: '2026-12-18T19:00' }),
    ],
    ['Great, thank you.', stands('Christmas party', '2026-12-18T19:00')],
  ]),
  conversation('o one: an hour with jonas', [
    ['When do Jonas and I both have an hour tomorrow?', roomOn(60, '2026-11-24', ['jonas'])],
    [
      'Book 4 pm and invite him. Call it Fundraising talk.',
      creates({ title: 'Fundraising talk', start: '2026-11-24T16:00', guests: ['jonas'] }),
    ],
    ['Half an hour is enough, shorten it.', updates('Fundraising talk', { end: '2026-11-24T16:30' })],
  ]),
  conversation('o one: dinner out of a mail', [
    ['What did Ingrid write about her birthday?', mailOf('Ingrid', 'birthday', 'dinner')],
    [
      'Add the dinner to my calendar, including where it is.',
      creates({ title: dinner, start: '2026-12-01T19:30', place: 'Koya Harbour' }),
    ],
    ['Remind me an hour before it.', updates(dinner, { reminders: [60] })],
  ]),
  conversation('o one: two physio sessions', [
    [
      'When is physio next week?',
      either(
        sees('Physio', '2026-11-30'),
        covers('2026-11-30', '2026-12-04'),
        lists('2026-11-30', ['2026-12-04', '2026-12-06']),
      ),
    ],
    [
      'Move that one to 6 pm.',
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30', scope: 'this' }),
    ],
    ['And delete the session on 7 December.', changes(remove('Physio', '2026-12-07', 'this'))],
  ]),
  conversation('o one: study group', [
    [
      'I have a study group every Wednesday at 6 pm from this week on. Please add it.',
      creates({ title: 'Study group', start: '2026-11-25T18:00', repeats: 'FREQ=WEEKLY' }),
    ],
    ['Make all of them yellow.', updates('Study group', { color: ['5'] }, { scope: 'all' })],
    [
      'It doesn’t meet on 23 December, so remove that date.',
      changes(remove('Study group', '2026-12-23', 'this')),
    ],
  ]),
  conversation('o one: the dentist moves twice', [
    ['My dentist appointment needs to move.', nothing],
    [
      'To Thursday 10 December, at the same time.',
      updates('Dentist', { start: '2026-12-10T08:30' }),
      'leave',
    ],
    ['Wait, 9 am that day is better.', updates('Dentist', { start: '2026-12-10T09:00' })],
    ['Perfect, that’s all.', stands('Dentist', '2026-12-10T09:00')],
  ]),
];

export const oOneConversations = [...context, ...conversations];
