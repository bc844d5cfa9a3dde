import {
  answers,
  changes,
  checks,
  covers,
  creates,
  deletes,
  either,
  nothing,
  remove,
  sees,
  stands,
  updates,
} from '../expect.ts';
import { allDay, freeEvening, issue, mailOf, mine, onDay, search, slotsOn } from './expect.ts';
import { conversation, phrasings } from '../scenario.ts';

export const conversations = [
  ...phrasings('context', [
    [["What's in my calendar this Thursday?", 'And what about the day after that?'], onDay('2026-11-27')],
    [
      ['When is my dentist appointment?', 'Move it to the 8th of December, same time.'],
      updates('Dentist', { start: '2026-12-08T08:30' }),
    ],
    [
      ["What do I have on the 8th of December after one o'clock?", 'You can delete the second one.'],
      deletes('Partner update'),
    ],
    [
      ['Put in a piano lesson on Saturday at 4 pm.', 'Sorry, I meant at 5.'],
      stands('Piano lesson', '2026-11-28T17:00'),
    ],
    [
      [
        'Am I free on Wednesday the 9th of December at 3 pm?',
        'Good, then reserve an hour for Guitar practice at that time.',
      ],
      creates({ title: 'Guitar practice', start: '2026-12-09T15:00', end: '2026-12-09T16:00' }),
    ],
    [
      ['Who is coming to the board meeting?', 'Sam is missing there. Invite him too.'],
      updates('Board meeting', { guests: ['priya', 'jonas', 'sam'] }),
    ],
    [
      ["Which of next week's invitations have I not answered yet?", 'Accept the first of them.'],
      answers('Offsite call', 'accepted'),
    ],
    [
      [
        'What does Lena want from me about the Brightdesk contract?',
        'Give me an hour for that on Thursday at 8 in the morning, and call it Check clause 7.',
      ],
      creates({ title: 'Check clause 7', start: '2026-11-26T08:00', end: '2026-11-26T09:00' }),
    ],
    [["How's my day tomorrow?", 'How about the same day a week later?'], onDay('2026-12-01')],
    [
      [
        'Add a team breakfast on the 16th of December at 8 am.',
        'Lena and Aiko should get an invitation to it.',
      ],
      updates('Team breakfast', { guests: ['lena', 'aiko'] }),
    ],
    [
      [
        'Is the flight to Oslo in my diary?',
        'Set a reminder three hours before it.',
        'On second thoughts, four hours would be safer.',
      ],
      updates('Flight to Oslo', { reminders: [240] }),
    ],
  ]),
  conversation('u-one planning a dinner party', [
    [
      'Do I have the evening of Saturday the 12th of December free?',
      either(freeEvening('2026-12-12'), onDay('2026-12-12')),
    ],
    [
      'Lovely. Then put in a dinner party from 7 to 11 pm.',
      creates({ title: 'Dinner party', start: '2026-12-12T19:00', end: '2026-12-12T23:00' }),
    ],
    [
      'Let it start at half past six, the end can stay.',
      updates('Dinner party', { start: '2026-12-12T18:30', end: '2026-12-12T23:00' }),
    ],
    ['I need a reminder one day before, for the shopping.', updates('Dinner party', { reminders: [1440] })],
  ]),
  conversation('u-one a fever on monday', [
    ['I woke up with a fever. What was I going to do today?', onDay('2026-11-23')],
    ["Take today's physio out, please.", changes(remove('Physio', '2026-11-23', 'this'))],
    ['And say no to the roadmap review today.', answers('Roadmap review', 'declined')],
    ['What would I miss tomorrow?', onDay('2026-11-24')],
  ]),
  conversation('u-one the tenancy agreement', [
    [
      'By when do I have to send my tenancy agreement back?',
      mailOf('tenancy', 'ruth', 'calloway', 'agreement', 'flat 3', 'harbour street'),
    ],
    [
      'Enter "Sign tenancy" on the day before that, at noon.',
      creates({ title: 'Sign tenancy', start: '2026-12-01T12:00' }),
    ],
    [
      'Make it one day earlier, to be on the safe side.',
      updates('Sign tenancy', { start: '2026-11-30T12:00' }),
    ],
  ]),
  conversation('u-one second thoughts about lunch', [
    [
      "Move Friday's marketing lunch to 1 pm.",
      updates('Marketing lunch', { start: '2026-11-27T13:00' }),
      'no',
    ],
    [
      'No, it should stay at its old time, but I want Priya to be invited.',
      updates('Marketing lunch', { guests: ['lena', 'sam', 'priya'] }),
    ],
    ['Where are we eating, again?', nothing],
  ]),
  conversation('u-one a longer trip', [
    [
      'Please block 18 to 21 February as "Trip to Lisbon".',
      creates({ title: 'Trip to Lisbon', start: '2027-02-18', end: '2027-02-22' }),
    ],
    ["We've decided to stay one day longer.", updates('Trip to Lisbon', { end: '2027-02-23' })],
    ['Could you make it blue?', updates('Trip to Lisbon', { color: ['7', '9'] })],
    [
      'Is the day after the trip free?',
      either(
        onDay('2027-02-23'),
        allDay('2027-02-23'),
        checks('2027-02-23'),
        checks('2027-02-23T00:00'),
        checks('2027-02-23T09:00'),
      ),
    ],
  ]),
  conversation('u-one a meeting of four', [
    [
      'When would Priya and Jonas have an hour with me on Thursday the 10th of December?',
      slotsOn(60, '2026-12-10', '2026-12-10', ['priya', 'jonas']),
    ],
    [
      "Let's take 3 pm. Invite them and call it Budget for spring.",
      creates({
        title: 'Budget for spring',
        start: '2026-12-10T15:00',
        end: '2026-12-10T16:00',
        guests: ['priya', 'jonas'],
      }),
    ],
    ['Sam should come too.', updates('Budget for spring', { guests: ['priya', 'jonas', 'sam'] })],
    ['On reflection it only needs 45 minutes.', updates('Budget for spring', { end: '2026-12-10T15:45' })],
  ]),
  conversation('u-one the party stays', [
    ['Cancel the Christmas party, nobody wants to go.', deletes('Christmas party'), 'leave'],
    ['Hold on. Where was it going to be?', nothing],
    [
      'All right, keep it, and just rename it to Winter party.',
      updates('Christmas party', { title: 'Winter party' }),
    ],
  ]),
  conversation('u-one missing one class', [
    [
      'Do I have pottery on the 10th of December?',
      either(
        sees('Pottery class', '2026-12-10'),
        onDay('2026-12-10'),
        covers('2026-12-10T19:00', '2026-12-10T21:00'),
      ),
    ],
    [
      "I can't go that day, so take only that class out.",
      changes(remove('Pottery class', '2026-12-10', 'this')),
    ],
    [
      'The one a week later starts at half past six already. Change that for me, only that one.',
      updates('Pottery class', { start: '2026-12-17T18:30' }, { on: '2026-12-17', scope: 'this' }),
    ],
  ]),
  conversation('u-one from github to the diary', [
    ['Which tickets on GitHub are waiting for me?', either(mine, search('assignee'))],
    ['What exactly does number 33 say?', issue(33, 'critique')],
    [
      'Reserve Wednesday from 4 to 5:30 pm for "Write critique guide".',
      creates({ title: 'Write critique guide', start: '2026-11-25T16:00', end: '2026-11-25T17:30' }),
    ],
    [
      "I'd rather do that on Thursday at the same time.",
      updates('Write critique guide', { start: '2026-11-26T16:00' }),
    ],
    ['What else is on that day?', onDay('2026-11-26')],
  ]),
];
