import {
  sees,
  calls,
  either,
  changes,
  remove,
  creates,
  updates,
  deletes,
  answers,
  asBefore,
} from '../expect.ts';
import { phrasings, conversation } from '../scenario.ts';
import { mailOf, issue, mine, onDay, roomOn } from './expect.ts';

export const conversations = [
  ...phrasings('context', [
    [['What have I got on Tuesday 8 December?', 'And on the day after that?'], onDay('2026-12-09')],
    [
      [
        'Please add an event called Physics tutorial on Thursday 10 December at 15:00.',
        'I forgot to say that it lasts until half past four.',
      ],
      updates('Physics tutorial', { end: '2026-12-10T16:30' }),
    ],
    [
      ['When is the boiler being serviced?', 'Move it to the Wednesday of that week, at the same hour.'],
      updates('Boiler service', { start: '2026-12-09T08:00' }),
    ],
    [
      [
        'Could you tell me who is coming to the marketing lunch?',
        'I would like Jonas to be there too, so please invite him.',
      ],
      updates('Marketing lunch', { guests: ['lena', 'sam', 'jonas'] }),
    ],
    [
      [
        'Am I free on Thursday 10 December at 13:00?',
        'Good. Then book a walk with Harriet for an hour at that time.',
      ],
      creates({
        title: 'Walk (with Harriet)|Harriet walk|Walk: Harriet',
        start: '2026-12-10T13:00',
        end: '2026-12-10T14:00',
      }),
    ],
    [
      [
        'Where is my haircut on Saturday?',
        'I have found somebody nearer home, so cancel that appointment for me.',
      ],
      deletes('Haircut'),
    ],
    [
      ['Which invitations have I not replied to yet?', 'Please turn down the one from Jonas.'],
      answers('Hiring panel', 'declined'),
    ],
    [
      ['What is issue 412 about?', 'Which other issues are assigned to me?'],
      either(mine, calls('searchIssues', { any: 'maya' }), calls('searchIssues', { any: '@me' })),
    ],
    [
      ['Is there an email from Quay Dental?', 'Does the date they give agree with what is in my calendar?'],
      sees('Dentist'),
    ],
    [
      [
        'Find half an hour for Sam and me on Wednesday 9 December.',
        'That will not do after all. How about the following day?',
      ],
      roomOn(30, '2026-12-10', ['sam']),
    ],
    [
      [
        'Create an entry named Puppy training on Sunday 6 December at 10:00.',
        'It should be repeated every Sunday, please.',
      ],
      updates('Puppy training', { repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=SU'] }),
    ],
  ]),
  conversation('t-one removal van comes later', [
    [
      'We are moving house. Please add an event called Removal van on Saturday 12 December at 8:00.',
      creates({ title: 'Removal van', start: '2026-12-12T08:00' }),
    ],
    [
      'The firm has just told me that they cannot come before 9:30, so change the time.',
      updates('Removal van', { start: '2026-12-12T09:30' }),
    ],
    ['Do I have anything else on that Saturday?', onDay('2026-12-12')],
  ]),
  conversation('t-one cello concert with reminder', [
    ['What is planned for Saturday 5 December?', onDay('2026-12-05')],
    [
      'Then add an event called Cello concert at 19:30 that evening.',
      creates({ title: 'Cello concert', start: '2026-12-05T19:30' }),
    ],
    ['Please remind me ninety minutes beforehand.', updates('Cello concert', { reminders: [90] })],
    [
      'It is at Conway Hall, by the way, so put that down as the location.',
      updates('Cello concert', { place: 'Conway Hall' }),
    ],
  ]),
  conversation('t-one update kept but moved', [
    ['Please delete the partner update.', deletes('Partner update'), 'no'],
    [
      'I have thought better of it. Move it to Wednesday 9 December at 14:00 instead.',
      updates('Partner update', { start: '2026-12-09T14:00' }),
    ],
  ]),
  conversation('t-one second thoughts about panel', [
    ['When exactly is the hiring panel, and who else is on it?', sees('Hiring panel')],
    ['That suits me. Accept it, please.', answers('Hiring panel', 'accepted')],
    ['On reflection, I had better say maybe.', answers('Hiring panel', 'tentative')],
  ]),
  conversation('t-one landlady and flat inspection', [
    ['What is the latest message from Ruth Calloway?', mailOf('ruth', 'calloway', 'tenan')],
    [
      'Thank you. Enter a Flat inspection on Wednesday 16 December at 17:00, please.',
      creates({ title: 'Flat inspection', start: '2026-12-16T17:00' }),
    ],
    ['I would rather have it half an hour later.', updates('Flat inspection', { start: '2026-12-16T17:30' })],
  ]),
  conversation('t-one longer demo taken back', [
    ['Let the vendor demo on Wednesday end at 16:45.', updates('Vendor demo', { end: '2026-11-25T16:45' })],
    ['The presenter does not need the extra time. Please reverse that change.', asBefore],
  ]),
  conversation('t-one swimming lessons skip one', [
    [
      'My son has ten swimming lessons on Wednesdays at 16:00, the first on 6 January. Please add them as a series called Swimming.',
      creates({
        title: 'Swimming',
        start: '2027-01-06T16:00',
        repeats: ['FREQ=WEEKLY;BYDAY=WE;COUNT=10', 'FREQ=WEEKLY;COUNT=10'],
      }),
    ],
    [
      'The pool is closed on 17 February. Delete only that lesson.',
      changes(remove('Swimming', '2027-02-17', 'this')),
    ],
  ]),
  conversation('t-one press kit with lena', [
    [
      'When on Wednesday 16 December are Lena and I both free for an hour?',
      roomOn(60, '2026-12-16', ['lena']),
    ],
    [
      'Set up a meeting called Press kit at 14:00 that day, for one hour, and invite her.',
      creates({ title: 'Press kit', start: '2026-12-16T14:00', end: '2026-12-16T15:00', guests: ['lena'] }),
    ],
    [
      'We shall need Sam at this meeting too, so extend the invitation.',
      updates('Press kit', { guests: ['lena', 'sam'] }),
    ],
  ]),
  conversation('t-one time for small events', [
    ['Would you explain what issue 371 is about?', issue(371, 'week view', 'shorter')],
    [
      'I shall work on it on Thursday 10 December from 10:00 to 12:00. Reserve that time under the name Small events.',
      creates({ title: 'Small events', start: '2026-12-10T10:00', end: '2026-12-10T12:00' }),
    ],
    ['What else do I have on that day?', onDay('2026-12-10')],
  ]),
];
