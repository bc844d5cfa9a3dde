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
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { issue, mine, slotsOn } from './expect.ts';

const context = phrasings('context', [
  [
    ['When is my dentist appointment?', 'Move it to 10 December at 4 pm.'],
    updates('Dentist', { start: '2026-12-10T16:00' }),
  ],
  [['What is on my calendar on Wednesday?', 'And on the day after?'], covers('2026-11-26')],
  [
    ['Book a massage for me on Saturday 5 December.', 'At 3 pm.'],
    creates({ title: '(a) massage (appointment)', start: '2026-12-05T15:00' }),
  ],
  [
    ['Please schedule a call with the tax office next week.', 'Tuesday at 11 am would be good.'],
    creates({
      title:
        '(phone) call with (the) tax office|tax office (call)|call (the) tax office|tax office phone call',
      start: '2026-12-01T11:00',
    }),
  ],
  [['What do I have after lunch on 8 December?', 'Cancel the second one.'], deletes('Partner update')],
  [
    ['Am I free tomorrow at 4 pm?', 'Good. Then put a call with the plumber there, 20 minutes.'],
    creates({
      title: '(phone) call with (the) plumber|plumber (call)|call (the) plumber|plumber phone call',
      start: '2026-11-24T16:00',
      end: '2026-11-24T16:20',
    }),
  ],
  [
    [
      'Create an event called "Colour workshop" on Tuesday 8 December at 11 am.',
      'Invite Tomás to it, please.',
    ],
    updates('Colour workshop', { guests: ['tomas'] }),
  ],
  [
    ['Add "Team breakfast" on 10 December at 8:15 am.', 'It should be 45 minutes long.'],
    updates('Team breakfast', { end: '2026-12-10T09:00' }),
  ],
  [
    ['Enter "Thesis tutorial" on Tuesday at 3:30 pm.', 'No, at 4:30 pm.'],
    updates('Thesis tutorial', { start: '2026-11-24T16:30' }),
  ],
  [
    ['Is there anything in the afternoon of 15 December?', 'Change its name to "Board session".'],
    updates('Board meeting', { title: 'Board session' }),
  ],
  [
    ['On which day do I fly to Oslo?', 'Remind me to pack my suitcase on the evening before, at 6 pm.'],
    creates({
      title:
        '(reminder:) pack (my) suitcase|(reminder:) pack the suitcase|pack (my) suitcase for Oslo|pack for Oslo|pack|packing|suitcase packing|pack (my) suitcase for (the) flight (to Oslo)|pack (my) suitcase for (the) Oslo (flight)|reminder to pack (my) suitcase',
      start: '2026-12-10T18:00',
      reminders: 'some',
    }),
  ],
  [
    ['Is there an invitation on 30 November that I have not answered?', 'Accept that one.'],
    answers('Offsite call', 'accepted'),
  ],
  [
    ['Do I have physio on 30 November?', 'Move that session to 6 pm, the others stay as they are.'],
    updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30', scope: 'this' }),
  ],
  [['What time is the vendor demo?', 'Thank you, that is all I wanted to know.'], nothing],
  [
    ['I need a meeting with Jonas.', 'On Thursday 10 December.', 'At 2 pm, for 45 minutes.'],
    creates({
      title:
        '(a) meeting (with Jonas)|meet (with) Jonas|Jonas (meeting)|catch-up (with Jonas)|Maya and Jonas|Jonas and Maya',
      start: '2026-12-10T14:00',
      end: '2026-12-10T14:45',
      guests: ['jonas'],
    }),
  ],
  [['I want to cancel a focus block.', 'The one on 1 December.'], deletes(['Focus block', '2026-12-01'])],
]);

const conversations = [
  conversation('a nurse and her night shift', [
    ['What do I have on 12 December?', covers('2026-12-12')],
    [
      'Add a night shift from 8 pm on that day until 8 am the next morning.',
      creates({ title: '(a) night shift', start: '2026-12-12T20:00', end: '2026-12-13T08:00' }),
    ],
    [
      'Please take Parkrun off that Saturday, so that I can sleep before work.',
      changes(remove('Parkrun', '2026-12-12', 'this')),
      'no',
    ],
    [
      'All right, Parkrun stays. But the whole night shift is one hour later, please move it.',
      updates('Night shift', { start: '2026-12-12T21:00' }),
    ],
  ]),
  conversation('a founder rehearses a pitch', [
    ['Find an hour for Priya and me on 9 December.', slotsOn(60, '2026-12-09', '2026-12-09', ['priya'])],
    [
      'Book 13:00 to 14:00 with her and call it "Pitch rehearsal".',
      creates({
        title: 'Pitch rehearsal',
        start: '2026-12-09T13:00',
        end: '2026-12-09T14:00',
        guests: ['priya'],
      }),
    ],
    ['What else is on my calendar on 10 December?', covers('2026-12-10')],
    ['I am not sure about the pitch rehearsal any more. Delete it.', deletes('Pitch rehearsal'), 'no'],
  ]),
  conversation('a site manager moves the demo', [
    ['Which meetings do I have on Wednesday afternoon?', covers('2026-11-25T13:00', '2026-11-25T17:00')],
    ['Move the vendor demo to 16:30.', updates('Vendor demo', { start: '2026-11-25T16:30' }), 'no'],
    ['I would prefer 14:00.', updates('Vendor demo', { start: '2026-11-25T14:00' })],
    [
      'Invite h.brandt@kranbau.example to it as well.',
      updates('Vendor demo', { guests: ['h.brandt@kranbau.example'] }),
    ],
  ]),
  conversation('a student enters a lab', [
    ['Please add a chemistry lab in December.', nothing],
    [
      'It is on Thursday 10 December, from 10:00 to 12:00.',
      creates({ title: '(a) chemistry lab', start: '2026-12-10T10:00', end: '2026-12-10T12:00' }),
    ],
    ['The location is Building C.', updates('Chemistry lab', { place: 'Building C' })],
    [
      'Do I have anything on the evening of that day?',
      either(covers('2026-12-10T18:00', '2026-12-10T21:00'), sees('Pottery class', '2026-12-10')),
    ],
  ]),
  conversation('a manager answers the hiring panel', [
    ['Who is coming to the hiring panel?', sees('Hiring panel')],
    ['Please accept the invitation.', answers('Hiring panel', 'accepted')],
    ['On second thoughts, answer with maybe.', answers('Hiring panel', 'tentative')],
    ['Thanks, that is everything.', nothing],
  ]),
  conversation('a designer makes time for an issue', [
    ['Which of my GitHub issues are still open?', mine],
    ['Tell me more about number 389.', issue(389, 'date picker', 'month first')],
    [
      'Block 45 minutes for it tomorrow at 11:00 and call the event "Date picker".',
      creates({ title: 'Date picker', start: '2026-11-24T11:00', end: '2026-11-24T11:45' }),
    ],
    [
      'Is that slot free for me on Thursday 10 December as well?',
      either(checks('2026-12-10T11:00'), covers('2026-12-10T11:00', '2026-12-10T11:45')),
    ],
    ['Then move it to that day.', updates('Date picker', { start: '2026-12-10T11:00' })],
  ]),
];

export const mThreeConversations = [...context, ...conversations];
