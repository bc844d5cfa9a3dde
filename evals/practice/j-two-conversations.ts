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
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { anyMail, mailOf, mine, roomOn, tasks } from './expect.ts';

export const jTwoContext = phrasings('context', [
  [
    ['When is the portfolio review?', 'move it to 3pm'],
    updates('Portfolio review', { start: '2026-12-08T15:00' }),
  ],
  [['what’s on wednesday', 'and the day after?'], lists('2026-11-26')],
  [
    ['am i free on friday at 4 in the afternoon', 'ok then put a call with the accountant there'],
    creates({
      title: 'Call( with) accountant|Accountant call|Call with accountant',
      start: '2026-11-27T16:00',
    }),
  ],
  [
    ['Put “Hiring notes” in on Wednesday at 1pm', 'no, at half past one'],
    updates('Hiring notes', { start: '2026-11-25T13:30' }),
  ],
  [
    ['What do I have on the afternoon of 8 December?', 'Kindly push the second one back by half an hour'],
    updates('Partner update', { start: '2026-12-08T16:30' }),
  ],
  [
    ['How long is the board meeting scheduled for?', 'Please extend it by thirty minutes.'],
    updates('Board meeting', { end: '2026-12-15T17:00' }),
  ],
  [
    ['find an hour for me and jonas on friday', 'great book 10am with him and call it Backlog grooming'],
    creates({
      title: 'Backlog grooming',
      start: '2026-11-27T10:00',
      end: '2026-11-27T11:00',
      guests: ['jonas'],
    }),
  ],
  [
    ['when’s lunch at mums', 'make that start half an hour later'],
    updates('Lunch at Mum’s', { start: '2026-11-29T13:30' }),
  ],
  [
    ['Add “Morning run” on Sunday at 8am', 'repeat it weekly'],
    updates('Morning run', { repeats: 'FREQ=WEEKLY' }),
  ],
  [
    ['Schedule “Brand check” on Thursday at 1pm for 30 minutes.', 'Circulate it to Lena and Tomás, please.'],
    updates('Brand check', { guests: ['lena', 'tomas'] }),
  ],
  [['when is my dentist appointment', 'and the boiler service'], sees('Boiler service')],
  [
    ['what does next week look like', 'what about the week after that'],
    lists('2026-12-07', ['2026-12-11', '2026-12-13']),
  ],
  [
    ['Is Friday at 11 open?', 'And Monday the 30th at 12?'],
    either(checks('2026-11-30T12:00'), covers('2026-11-30T12:00', '2026-11-30T12:30')),
  ],
  [
    ['i want to go swimming tomorrow put it in', 'seven in the evening'],
    creates({ title: '(Go) swimming( session)|Swim', start: '2026-11-24T19:00' }),
  ],
]);

export const jTwoConversations = [
  conversation('first look', [
    ['hi, what can you do?', nothing],
    ['Show me today', lists('2026-11-23')],
    ['where is physio?', nothing],
    ['move it to 6pm today', updates('Physio', { start: '2026-11-23T18:00' }, { on: '2026-11-23' })],
    ['cool, thanks', nothing],
  ]),
  conversation('quarter close', [
    [
      'Please find an hour when Priya and Lena are both free on Tuesday 8 December.',
      roomOn(60, '2026-12-08', ['priya', 'lena']),
    ],
    [
      'Kindly schedule “Quarter close” with both of them at 11am, one hour.',
      creates({
        title: 'Quarter close',
        start: '2026-12-08T11:00',
        end: '2026-12-08T12:00',
        guests: ['priya', 'lena'],
      }),
    ],
    ['Set the location to Studio room 1.', updates('Quarter close', { place: 'Studio room 1' })],
    ['Make it 90 minutes, please.', updates('Quarter close', { end: '2026-12-08T12:30' })],
  ]),
  conversation('groceries on foot', [
    [
      'right so uh add groceries on wednesday at six pm',
      creates({ title: 'Groceries', start: '2026-11-25T18:00' }),
    ],
    ['no wait make that thursday', updates('Groceries', { start: '2026-11-26T18:00' })],
    ['ah forget it take groceries off again', asBefore],
    [
      'and what else is on thursday',
      either(lists('2026-11-26'), covers('2026-11-26T09:30', '2026-11-26T21:00')),
    ],
  ]),
  conversation('partner call', [
    ['Cancel the partner update', deletes('Partner update'), 'no'],
    ['rather move it to 11am the same day', updates('Partner update', { start: '2026-12-08T11:00' })],
    ['and call it Partner call', updates('Partner update', { title: 'Partner call' })],
  ]),
  conversation('cinema', [
    ['what about saturday afternoon am i free', covers('2026-11-28T13:00', '2026-11-28T17:00')],
    [
      'okay then put in an event called Cinema trip at four',
      creates({ title: 'Cinema trip', start: '2026-11-28T16:00' }),
    ],
    ['let me know an hour beforehand', updates('Cinema trip', { reminders: [60] })],
    [
      'it’s at the rex theatre by the way add that as the location',
      updates('Cinema trip', { place: 'Rex theatre' }),
    ],
  ]),
  conversation('contract reading', [
    ['any new mail?', anyMail],
    ['What does Lena want from me?', either(mailOf('lena'), tasks)],
    [
      'Block Wednesday 1pm to 2pm, title: Contract reading',
      creates({ title: 'Contract reading', start: '2026-11-25T13:00', end: '2026-11-25T14:00' }),
    ],
    [
      'on second thoughts, Thursday at the same time of day',
      updates('Contract reading', { start: '2026-11-26T13:00' }),
    ],
  ]),
  conversation('critique', [
    ['what time is the design critique this week', sees('Design critique', '2026-11-27')],
    [
      'start it at two thirty this friday',
      updates('Design critique', { start: '2026-11-27T14:30' }, { on: '2026-11-27' }),
    ],
    ['hmm sorry undo that', asBefore],
    ['just skip it this friday, delete that one', deletes(['Design critique', '2026-11-27'])],
  ]),
  conversation('replies', [
    [
      'Which invitations are awaiting my reply?',
      either(sees('Offsite call', '2026-11-30'), sees('Hiring panel', '2026-12-02')),
    ],
    ['Accept the hiring panel.', answers('Hiring panel', 'accepted')],
    ['What else is scheduled on that day?', covers('2026-12-02T09:00', '2026-12-02T18:00')],
    [
      'Kindly move the design sync that day to 1pm.',
      updates('Design sync', { start: '2026-12-02T13:00' }, { on: '2026-12-02' }),
    ],
    ['Finally, which GitHub issues need attention from me?', mine],
  ]),
];
