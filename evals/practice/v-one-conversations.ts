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
  stands,
  updates,
} from '../expect.ts';
import { freeEvening, issue, mailOf, mine, onDay, roomAfternoon, roomOn } from './expect.ts';
import { conversation, phrasings } from '../scenario.ts';

export const conversations = [
  ...phrasings('context', [
    [['What am I doing on the 8th of December?', 'And what about the day after that?'], onDay('2026-12-09')],
    [
      ['Please add an event called Swimming on Sunday at 9 in the morning.', 'Sorry, I meant at 10.'],
      stands('Swimming', '2026-11-29T10:00'),
    ],
    [
      ['Which invitations have I not answered yet?', 'I will accept the one from Jonas.'],
      answers('Hiring panel', 'accepted'),
    ],
    [
      [
        'Am I free on Friday at 5 in the afternoon?',
        'Good, then put in a call with my accountant for half an hour.',
      ],
      creates({
        title: 'Call (with) (my) accountant|Accountant call',
        start: '2026-11-27T17:00',
        end: '2026-11-27T17:30',
      }),
    ],
    [
      [
        'What does Lena want me to check in the Brightdesk contract?',
        'I will do that on Wednesday from 10 to 11. Block the time and call it Clause 7.',
      ],
      creates({ title: 'Clause 7', start: '2026-11-25T10:00', end: '2026-11-25T11:00' }),
    ],
    [
      ['When are my next two focus blocks?', 'I can do without the second one, so delete it.'],
      deletes(['Focus block', '2026-12-01']),
    ],
    [
      ['Who is coming to the board meeting?', 'Lena ought to be there as well. Invite her.'],
      updates('Board meeting', { guests: ['priya', 'jonas', 'lena'] }),
    ],
    [
      ['Show me the issues that are assigned to me.', 'Open the one about dark mode, please.'],
      issue(412, 'dark mode', 'contrast', 'declined events'),
    ],
    [
      ['Is there anything on Thursday evening?', 'I am too tired for that. Cancel it for this week only.'],
      changes(remove('Pottery class', '2026-11-26', 'this')),
    ],
    [
      [
        'Find an hour on Wednesday the 9th of December when Jonas and I are both free.',
        'He would rather do it on the Thursday. What is there then?',
      ],
      roomOn(60, '2026-12-10', ['jonas']),
    ],
    [
      [
        "On which day is the parents' evening?",
        'And where does it take place?',
        'I had better have a reminder two hours beforehand.',
      ],
      updates('Parents’ evening', { reminders: [120] }),
    ],
  ]),
  conversation('v-one a dinner party', [
    ['Is the evening of Saturday the 12th of December still free?', freeEvening('2026-12-12')],
    [
      'Lovely, then put in a dinner party from 7 until 11.',
      creates({ title: 'Dinner party', start: '2026-12-12T19:00', end: '2026-12-12T23:00' }),
    ],
    [
      'Let it begin at half past seven, but still end at 11.',
      updates('Dinner party', { start: '2026-12-12T19:30', end: '2026-12-12T23:00' }),
    ],
    ['I want to be reminded exactly one day before.', updates('Dinner party', { reminders: [1440] })],
  ]),
  conversation('v-one a monday put in order', [
    ['What have I got on Monday the 30th?', onDay('2026-11-30')],
    ['You can tell Tomás yes for the offsite call.', answers('Offsite call', 'accepted')],
    [
      'Physio has to be at 6 on that day, but only then.',
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30', scope: 'this' }),
    ],
    ['Thank you, that is all for now.', nothing],
  ]),
  conversation('v-one a party that stays', [
    ['The Christmas party should be deleted.', deletes('Christmas party'), 'no'],
    [
      'On second thoughts, I will keep it. It takes place at Quay Club, though, so change that.',
      updates('Christmas party', { place: 'Quay Club' }),
    ],
    [
      'It also starts at 7 and not at 6, and goes on until 10 as before.',
      updates('Christmas party', { start: '2026-12-18T19:00', end: '2026-12-18T22:00' }),
    ],
  ]),
  conversation('v-one from a mail to a meeting', [
    ['Has Priya written to me about the roadmap?', mailOf('priya', 'roadmap')],
    ['Find half an hour with her on Thursday afternoon, please.', roomAfternoon(30, '2026-11-26', ['priya'])],
    [
      "Take 4 o'clock, invite her and call it Adoption numbers.",
      creates({
        title: 'Adoption numbers',
        start: '2026-11-26T16:00',
        end: '2026-11-26T16:30',
        guests: ['priya'],
      }),
    ],
    ['Aiko should be invited too.', updates('Adoption numbers', { guests: ['priya', 'aiko'] })],
  ]),
  conversation('v-one judo on fridays', [
    [
      'My daughter has started judo. Put “Judo” in every Friday from 4 to 5 in the afternoon, from this week on.',
      creates({
        title: 'Judo',
        start: '2026-11-27T16:00',
        end: '2026-11-27T17:00',
        repeats: ['FREQ=WEEKLY;BYDAY=FR', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'It is always at Harris Gym, I forgot to say.',
      updates('Judo', { place: 'Harris Gym' }, { on: '2026-11-27', scope: 'all' }),
    ],
    [
      'The teacher is away on the 18th of December, so there is none on that day.',
      changes(remove('Judo', '2026-12-18', 'this')),
    ],
  ]),
  conversation('v-one a bug gets its hour', [
    ['Which issues on GitHub are mine?', mine],
    [
      'Tell me more about the one with the short events in the week view.',
      issue(371, 'week view', 'short', '15 minutes'),
    ],
    [
      'I will work on that tomorrow from 11 to 12. Put it down as Week view fix.',
      creates({ title: 'Week view fix', start: '2026-11-24T11:00', end: '2026-11-24T12:00' }),
    ],
    [
      'Actually, Thursday at the same time would be better.',
      updates('Week view fix', { start: '2026-11-26T11:00' }),
    ],
  ]),
  conversation('v-one a sunday by the sea', [
    ['Is anything planned for Sunday?', onDay('2026-11-29')],
    ["I have told Mum that I can't come, so remove it.", deletes('Lunch at Mum’s')],
    [
      'I am going to the sea instead. Enter Whitstable for the whole of that day.',
      creates({ title: 'Whitstable|(Trip to) Whitstable', start: '2026-11-29', end: '2026-11-30' }),
    ],
    [
      'And would I be free on the Saturday from 1 to 5 in the afternoon?',
      either(checks('2026-11-28T13:00', '2026-11-28T17:00'), covers('2026-11-28T13:00', '2026-11-28T17:00')),
    ],
  ]),
  conversation('v-one the dentist here and there', [
    [
      'Move the dentist to the 9th of December at the same time.',
      updates('Dentist', { start: '2026-12-09T08:30' }),
      'no',
    ],
    ['Wait a moment. What else is there on that day?', onDay('2026-12-09')],
    ['Then let us make it the 10th at 9 in the morning.', updates('Dentist', { start: '2026-12-10T09:00' })],
    ['The surgery has just rung and said no. Undo that, please.', asBefore],
  ]),
  conversation('v-one off to margate', [
    ['When exactly is the team offsite?', sees('Team offsite')],
    [
      'What does the email with our train booking say about the time?',
      mailOf('train', 'booking', 'southdown', 'margate', 'offsite', 'sdt'),
    ],
    [
      'Add it under the name Train to Margate on the 3rd, from 8:12 until twenty to ten.',
      creates({ title: 'Train to Margate', start: '2026-12-03T08:12', end: '2026-12-03T09:40' }),
    ],
    ['I would like it in green.', updates('Train to Margate', { color: ['2', '10'] })],
    [
      'I shall miss pottery that evening, so take that one class out.',
      changes(remove('Pottery class', '2026-12-03', 'this')),
    ],
  ]),
];
