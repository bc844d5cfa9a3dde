import {
  covers,
  checks,
  calls,
  either,
  changes,
  remove,
  creates,
  updates,
  deletes,
  answers,
  stands,
} from '../expect.ts';
import { phrasings, conversation } from '../scenario.ts';
import { mailTools, mailOf, issue, mine, onDay, roomOn } from './expect.ts';

export const conversations = [
  ...phrasings('context', [
    [['What do I have on Wednesday 2 December?', 'And on the Wednesday after that?'], onDay('2026-12-09')],
    [
      ['When does the Christmas party begin?', 'Let it start an hour later, please.'],
      updates('Christmas party', { start: '2026-12-18T19:00' }),
    ],
    [
      [
        'Add a swimming lesson on Saturday at 3 pm.',
        'I forgot to say that it is at Leisure Pool, Mill Road.',
      ],
      updates('Swimming lesson', { place: 'Leisure Pool, Mill Road' }),
    ],
    [
      [
        'Am I free at 1 pm on Wednesday 9 December?',
        'Then please write in lunch with Mrs Okafor at that time.',
      ],
      creates({ title: 'Lunch with Mrs Okafor|Lunch Mrs Okafor', start: '2026-12-09T13:00' }),
    ],
    [
      ['Does the board meeting have a room yet?', 'Give it Boardroom North.'],
      updates('Board meeting', { place: 'Boardroom North' }),
    ],
    [
      [
        'Show me what is happening on Friday.',
        'Sam is not coming to the marketing lunch, so remove him from it.',
      ],
      updates('Marketing lunch', { guests: ['lena'] }),
    ],
    [
      [
        'Put the window cleaner in for Monday 14 December at 10 am.',
        'I misread the letter; it should be the 16th.',
      ],
      updates('Window cleaner', { start: '2026-12-16T10:00' }),
    ],
    [
      ['Is there a focus block on 1 December?', 'I do not need it that day. Delete it.'],
      deletes(['Focus block', '2026-12-01']),
    ],
    [
      ['Find half an hour with Sam on Wednesday 9 December.', 'Which times would there be on the Thursday?'],
      roomOn(30, '2026-12-10', ['sam']),
    ],
    [
      ['Tell me about the offsite call.', 'That suits me. Accept, please.'],
      answers('Offsite call', 'accepted'),
    ],
    [['What is issue 389 about?', 'And 412?'], issue(412, 'contrast', 'dark mode', 'declined')],
  ]),
  conversation('s-one nurse with changing shift', [
    [
      'Please add a late shift on Thursday 10 December from 1 pm to 9 pm.',
      creates({ title: 'Late shift', start: '2026-12-10T13:00', end: '2026-12-10T21:00' }),
    ],
    [
      'The ward has moved me to the Friday, with the same hours.',
      updates('Late shift', { start: '2026-12-11T13:00' }),
    ],
    ['Thank you. Set a reminder forty minutes before it.', updates('Late shift', { reminders: [40] })],
  ]),
  conversation('s-one dentist and day after', [
    ['What is on 1 December?', onDay('2026-12-01')],
    ['Move the dentist to a quarter past eight.', updates('Dentist', { start: '2026-12-01T08:15' })],
    [
      'And am I free at eleven the day after?',
      either(checks('2026-12-02T11:00'), covers('2026-12-02T11:00', '2026-12-02T11:30')),
    ],
  ]),
  conversation('s-one wrong event declined first', [
    ['I want the team offsite deleted.', deletes('Team offsite'), 'no'],
    [
      'Excuse me, I meant the portfolio review on the 8th. Please delete that instead.',
      deletes('Portfolio review'),
    ],
  ]),
  conversation('s-one band practice on sundays', [
    [
      'Our band will practise every Sunday at 5 pm from 6 December in Garage 12. Add that as Band practice.',
      creates({
        title: 'Band practice',
        start: '2026-12-06T17:00',
        place: 'Garage 12',
        repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=SU'],
      }),
    ],
    [
      'Our drummer is away on the 20th, so delete only that date.',
      changes(remove('Band practice', '2026-12-20', 'this')),
    ],
  ]),
  conversation('s-one launch drinks answered twice', [
    ['Decline the launch drinks for me.', answers('Launch drinks', 'declined')],
    ['On second thoughts, mark me as tentative instead.', answers('Launch drinks', 'tentative')],
  ]),
  conversation('s-one contract talk with lena', [
    [
      'What did Lena write about the Brightdesk contract?',
      either(mailOf('brightdesk', 'contract', 'lena'), calls(mailTools, { from: 'lena' })),
    ],
    [
      'Please book thirty minutes with her on Tuesday 8 December at 10.30 am, under the title Contract talk.',
      creates({
        title: 'Contract talk',
        start: '2026-12-08T10:30',
        end: '2026-12-08T11:00',
        guests: ['lena'],
      }),
    ],
    ['Include Priya as well.', updates('Contract talk', { guests: ['lena', 'priya'] })],
  ]),
  conversation('s-one grandmother minding the twins', [
    [
      'My son has asked for help on Saturday 12 December. Have I got time at two in the afternoon?',
      either(checks('2026-12-12T14:00'), covers('2026-12-12T14:00', '2026-12-12T14:30')),
    ],
    [
      'Good. Then enter babysitting from two until six that day.',
      creates({ title: 'Babysitting', start: '2026-12-12T14:00', end: '2026-12-12T18:00' }),
    ],
    ['It turns out that they need me only until five.', updates('Babysitting', { end: '2026-12-12T17:00' })],
  ]),
  conversation('s-one haircut back and forth', [
    ['Move Saturday’s haircut to ten in the morning.', updates('Haircut', { start: '2026-11-28T10:00' })],
    ['A quarter to ten would be better still.', updates('Haircut', { start: '2026-11-28T09:45' })],
    [
      'I am sorry to be difficult, but the original time of eleven was right. Return it to that.',
      stands('Haircut', '2026-11-28T11:00'),
    ],
  ]),
  conversation('s-one time for an issue', [
    ['What is waiting for me on GitHub?', mine],
    ['Tell me more about number 371.', issue(371)],
    [
      'Reserve an hour for it at nine on Wednesday 16 December, titled Week view fix.',
      creates({ title: 'Week view fix', start: '2026-12-16T09:00', end: '2026-12-16T10:00' }),
    ],
  ]),
];
