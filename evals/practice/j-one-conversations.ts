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
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { mailOf, roomOn, tasks } from './expect.ts';

export const jOneContext = phrasings('context', [
  [['whens my haircut', 'shift it to half 1'], updates('Haircut', { start: '2026-11-28T13:30' })],
  [['what have i got on thurs', 'and the day after?'], lists('2026-11-27')],
  [
    ['Am I free on Wednesday at 13:00?', 'In that case, please book “Budget prep” there, lasting one hour.'],
    creates({ title: 'Budget prep', start: '2026-11-25T13:00', end: '2026-11-25T14:00' }),
  ],
  [['add “Book club” fri 6pm', 'no, at 7'], updates('Book club', { start: '2026-11-27T19:00' })],
  [
    ['What is on my agenda for Saturday?', 'The last one should begin at 12:30, please.'],
    updates('Haircut', { start: '2026-11-28T12:30' }),
  ],
  [
    [
      'Who’s coming to the marketing lunch on Friday?',
      'Lovely. Do invite Jonas too, he looked so hungry last week.',
    ],
    updates('Marketing lunch', { guests: ['lena', 'sam', 'jonas'] }),
  ],
  [['any free half hours for me and priya tmrw', 'what about wed'], roomOn(30, '2026-11-25', ['priya'])],
  [['whats on after lunch on tues 8 dec', 'bin the second one'], deletes('Partner update')],
  [
    ['remind me to ring the vet', 'tmrw 11am'],
    creates({
      title:
        'Ring (the) vet|Phone (the) vet|Vet|Vet call|Call (the) vet|Reminder: ring the vet|Reminder to ring the vet',
      start: '2026-11-24T11:00',
    }),
  ],
  [
    ['I would like to arrange a meeting with Tomás.', 'On Thursday at 16:00, for thirty minutes.'],
    creates({
      title:
        'Meeting (with Tomás) (Ruiz)|Tomás|Meet Tomás|Meet with Tomás|Tomás meeting|Maya and Tomás|Tomás and Maya|Maya Tomás|Tomás Maya',
      start: '2026-11-26T16:00',
      end: '2026-11-26T16:30',
      guests: ['tomas'],
    }),
  ],
  [
    [
      'Is there anything on the evening of the 9th of December?',
      'Oh, right, the school. Could you give me a reminder one day before that?',
    ],
    updates('Parents’ evening', { reminders: [1440] }),
  ],
  [
    ['boiler service is at 10 now', 'actually make it the day after, same time'],
    updates('Boiler service', { start: '2026-12-08T10:00' }),
  ],
  [
    ['Which invitations are still waiting for my answer?', 'Please accept the one from Jonas.'],
    answers('Hiring panel', 'accepted'),
  ],
  [
    ['Show me the week of 7 December, would you?', 'Goodness. And the one after that?'],
    lists('2026-12-14', ['2026-12-20', '2026-12-18']),
  ],
]);

export const jOneConversations = [
  conversation('school concert', [
    ['whats happening friday', lists('2026-11-27')],
    // The day has just been read, so it may be answered from that.
    ['so 5pm would be ok that day?', nothing],
    [
      'chuck in “School concert” then, 5 till 6.30',
      creates({ title: 'School concert', start: '2026-11-27T17:00', end: '2026-11-27T18:30' }),
    ],
    ['its in the Town Hall', updates('School concert', { place: 'Town Hall' })],
  ]),
  conversation('oslo trip', [
    ['At what time does my flight to Oslo leave?', sees('Flight to Oslo')],
    [
      'Please enter “Hotel Oslo” as one all-day event covering 11, 12 and 13 December.',
      creates({ title: 'Hotel Oslo', start: '2026-12-11', end: '2026-12-14' }),
    ],
    [
      'I should also like to be reminded of the flight three hours before it.',
      updates('Flight to Oslo', { reminders: [180] }),
    ],
    ['Thank you. What else is on my calendar on the 11th?', covers('2026-12-11T10:30', '2026-12-11T17:00')],
  ]),
  conversation('chatty monday', [
    ['Morning Arlo! I slept terribly. What am I in for today?', lists('2026-11-23')],
    ['Oh dear, physio as well. Cancel that one for tonight, please.', deletes(['Physio', '2026-11-23'])],
    ['Hm, no, my back would never forgive me. Bring it back.', asBefore],
    ['You are a gem. And what’s my first thing tomorrow?', sees('Stand-up', '2026-11-24')],
  ]),
  conversation('icon review', [
    ['find 45 min w/ aiko and tomas on wed', roomOn(45, '2026-11-25', ['aiko', 'tomas'])],
    [
      'take 2pm and call it “Icon review”',
      creates({
        title: 'Icon review',
        start: '2026-11-25T14:00',
        end: '2026-11-25T14:45',
        guests: ['aiko', 'tomas'],
      }),
    ],
    ['tomas cant, take him off', updates('Icon review', { guests: ['aiko'] })],
    ['ok and start at 1.30 rather', updates('Icon review', { start: '2026-11-25T13:30' })],
  ]),
  conversation('adoption numbers', [
    ['What did Priya ask me for in her latest mail?', either(tasks, mailOf('priya', 'roadmap'))],
    [
      'I see. Reserve an hour on Thursday at noon under the title “Adoption numbers”, please.',
      creates({ title: 'Adoption numbers', start: '2026-11-26T12:00', end: '2026-11-26T13:00' }),
    ],
    [
      'On reflection, ninety minutes would be wiser.',
      updates('Adoption numbers', { end: '2026-11-26T13:30' }),
    ],
  ]),
  conversation('saturday shuffle', [
    ['anything on this sat', either(lists('2026-11-28'), covers('2026-11-28T09:00', '2026-11-28T18:00'))],
    ['move the haircut to the sat after', updates('Haircut', { start: '2026-12-05T11:00' })],
    ['sorry, 2pm that day', updates('Haircut', { start: '2026-12-05T14:00' })],
    ['and get rid of this weeks parkrun', deletes(['Parkrun', '2026-11-28']), 'no'],
    ['nah ill run after all. whats sunday like', lists('2026-11-29')],
  ]),
  conversation('offsite', [
    ['I believe Tomás has invited me to a call about the offsite. When is it?', sees('Offsite call')],
    ['That suits me. Please accept it.', answers('Offsite call', 'accepted')],
    ['Where will the team offsite itself take place?', sees('Team offsite')],
  ]),
  conversation('book club', [
    ['I’ve been talked into hosting, can you believe it? Put “Book club” in for me.', nothing],
    [
      'Oh, silly me, you need a date! The 8th of December at half past seven in the evening.',
      creates({ title: 'Book club', start: '2026-12-08T19:30' }),
    ],
    [
      'It goes on for three hours, what with all the wine.',
      updates('Book club', { end: '2026-12-08T22:30' }),
    ],
    [
      'And we do this every four weeks, so let it repeat.',
      updates('Book club', { repeats: 'FREQ=WEEKLY;INTERVAL=4' }),
    ],
    ['Lovely. What else have I got on that Tuesday?', covers('2026-12-08T09:30', '2026-12-08T17:00')],
  ]),
];
