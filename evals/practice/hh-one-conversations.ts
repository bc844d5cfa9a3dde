import {
  answers,
  asBefore,
  changes,
  creates,
  deletes,
  either,
  nothing,
  remove,
  sees,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { issue, mailOf, mine, onDay, open, roomOn } from './expect.ts';

export const conversations = [
  ...phrasings('undo', [
    [
      ["Bring Saturday's haircut forward to ten o'clock.", 'Oh no, put that back as it was, please.'],
      asBefore,
    ],
    [['Delete the portfolio review on 8 December.', 'Sorry, that was the wrong one. Undo it!'], asBefore],
  ]),
  ...phrasings('context', [
    [
      [
        'What time do they want me at Quay Dental?',
        'Make it 9:15 the same day, please, they have just phoned.',
      ],
      updates('Dentist', { start: '2026-12-01T09:15' }),
    ],
    [['What have I got on Friday the 27th?', 'Fine. And the day after that one?'], onDay('2026-11-28')],
    [
      [
        'I need to fit in an appointment with the optician on Thursday 10 December.',
        'Ten in the morning, and it takes half an hour.',
      ],
      creates({
        title:
          "Optician (appointment)|Appointment (with|at) optician|Optician’s (appointment)|Optician's (appointment)|Eye test",
        start: '2026-12-10T10:00',
        end: '2026-12-10T10:30',
      }),
    ],
    [
      [
        'Which meetings are there on the 8th of December?',
        'Cancel the second of the two afternoon ones, the partner update.',
      ],
      deletes('Partner update'),
    ],
    [
      [
        'Remind me where we are having the Christmas do?',
        'We changed the pub. It is at The Crooked Billet now, so put that instead.',
      ],
      updates('Christmas party', { place: 'Crooked Billet' }),
    ],
    [
      ['Is the boiler service still in my calendar?', 'Great. Remind me of it a day before.'],
      updates('Boiler service', { reminders: [1440] }),
    ],
    [
      ['Have I anything on between 1 and 2 this Wednesday?', 'And what about from 2 to 3?'],
      open('2026-11-25T14:00', '2026-11-25T15:00'),
    ],
    [['Delete the focus block, please.', 'The one tomorrow.'], deletes(['Focus block', '2026-11-24'])],
    [
      ["Show me who's going to the hiring panel.", 'All right then, say that I am coming.'],
      answers('Hiring panel', 'accepted'),
    ],
    [
      [
        'When does my pottery class start this week?',
        "I won't manage it. Take that one out, but not the weeks after.",
      ],
      changes(remove('Pottery class', '2026-11-26', 'this')),
    ],
    [
      ['Please move the vendor demo.', 'Oh yes, of course: to Thursday at 4 pm.'],
      updates('Vendor demo', { start: '2026-11-26T16:00' }),
    ],
  ]),
  conversation('a Saturday for the allotment', [
    ['What is on my plate this Saturday?', onDay('2026-11-28')],
    [
      'Am I free from two until four?',
      either(open('2026-11-28T14:00', '2026-11-28T16:00'), onDay('2026-11-28')),
    ],
    [
      'Then enter "Allotment" for those two hours.',
      creates({ title: 'Allotment', start: '2026-11-28T14:00', end: '2026-11-28T16:00' }),
    ],
    [
      'Make it start at half past two, and end half an hour later too.',
      updates('Allotment', { start: '2026-11-28T14:30' }),
    ],
  ]),
  conversation('Oslo is off, or not', [
    ['Tell me at what hour my plane to Oslo leaves.', sees('Flight to Oslo')],
    [
      'The airline has changed it to the 12th, departing at the same hour.',
      updates('Flight to Oslo', { start: '2026-12-12T07:15' }),
    ],
    ['Set a reminder three hours ahead for that.', updates('Flight to Oslo', { reminders: [180] })],
  ]),
  conversation('the meter reading', [
    ['What does Ruth Calloway want from me?', mailOf('ruth', 'calloway')],
    [
      'Am I around on Saturday at five in the afternoon, say until half past?',
      open('2026-11-28T17:00', '2026-11-28T17:30'),
    ],
    [
      'Fine, put in Meter reading from 5 to 5.30 on that day.',
      creates({ title: 'Meter reading', start: '2026-11-28T17:00', end: '2026-11-28T17:30' }),
    ],
  ]),
  conversation('second thoughts on the demo', [
    ["Who'll be showing what at the vendor demo?", sees('Vendor demo')],
    ['Sounds boring. Delete it.', deletes('Vendor demo'), 'no'],
    [
      'No, keep it after all, but cut it down to half an hour.',
      updates('Vendor demo', { end: '2026-11-25T15:30' }),
    ],
  ]),
  conversation('issues before lunch', [
    ['Which issues are assigned to me on GitHub?', mine],
    ['Open number 389 for me, I want to see what was said.', issue(389, 'date picker')],
    [
      'I shall do it on Thursday. Block 1 to 2 pm and call it Date picker.',
      creates({ title: 'Date picker', start: '2026-11-26T13:00', end: '2026-11-26T14:00' }),
    ],
  ]),
  conversation('a poorly child', [
    ["My little one is ill. What's in my calendar tomorrow?", onDay('2026-11-24')],
    ['Take the focus block out.', deletes(['Focus block', '2026-11-24'])],
    [
      'And add Doctor with Nia at 1:45 pm, for twenty minutes.',
      creates({ title: 'Doctor (with) (Nia)', start: '2026-11-24T13:45', end: '2026-11-24T14:05' }),
    ],
    ['What have I got on the day after tomorrow?', onDay('2026-11-25')],
  ]),
  conversation('answering invitations', [
    ['Tell me what is on Monday 30 November.', onDay('2026-11-30')],
    ['For the offsite call, answer that I may or may not make it.', answers('Offsite call', 'tentative')],
    [
      'And that Wednesday, is the hiring panel in the morning or the afternoon?',
      either(sees('Hiring panel'), onDay('2026-12-02')),
    ],
    ['Too late in the day for me. Say no to it.', answers('Hiring panel', 'declined')],
  ]),
  conversation('time for the accounts', [
    ['I need two hours on 10 December for my accounts. Where is there space?', roomOn(120, '2026-12-10')],
    [
      'Take 1 till 3 pm. Title it Accounts.',
      creates({ title: 'Accounts', start: '2026-12-10T13:00', end: '2026-12-10T15:00' }),
    ],
    ['Can you invite Sam to it as well?', updates('Accounts', { guests: ['sam'] })],
  ]),
  conversation('which roadmap thing', [
    ['Where is the roadmap workshop?', sees('Roadmap workshop')],
    ['And the portfolio review, when is that?', sees('Portfolio review')],
    ['Put that one an hour earlier.', updates('Portfolio review', { start: '2026-12-08T13:00' })],
    ['Thanks a million, that is all for today.', nothing],
  ]),
];
