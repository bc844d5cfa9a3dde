import { answers, asBefore, changes, deletes, nothing, remove, stands, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

const changing = phrasings('changing', [
  [
    'Can you move the dentist appointment to 10 December at 8:30 am?',
    updates('Dentist', { start: '2026-12-10T08:30' }),
  ],
  [
    'Please move the portfolio review half an hour later.',
    updates('Portfolio review', { start: '2026-12-08T14:30' }),
  ],
  ['The vendor demo should only last 30 minutes.', updates('Vendor demo', { end: '2026-11-25T15:30' })],
  ['Rename "Partner update" to "Partner call".', updates('Partner update', { title: 'Partner call' })],
  ['Change the location of the haircut to Studio Ama.', updates('Haircut', { place: 'Studio Ama' })],
  ['Add Lena to the partner update, please.', updates('Partner update', { guests: ['lena'] })],
  [
    'I was told that the board meeting will run until 5 pm. Please adjust its end.',
    updates('Board meeting', { end: '2026-12-15T17:00' }),
  ],
  [
    'I want the coffee with Sam to repeat every week.',
    updates('Coffee with Sam', { repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=WE'] }),
  ],
  [
    'On 10 December the pottery class is from 18:30 to 20:30, only this one time. Could you correct it?',
    updates(
      'Pottery class',
      { start: '2026-12-10T18:30', end: '2026-12-10T20:30' },
      { on: '2026-12-10', scope: 'this' },
    ),
  ],
  [
    'Set the place of every design critique in the series to Studio room 1.',
    updates('Design critique', { place: 'Studio room 1' }, { scope: 'all' }),
  ],
  [
    "Tomorrow's 1:1 with Priya has to be at 16:00 instead of 10:00. Please shift it.",
    updates('1:1 with Priya', { start: '2026-11-24T16:00' }, { on: '2026-11-24', scope: 'this' }),
  ],
  [
    'I would like a reminder two hours before the flight to Oslo.',
    updates('Flight to Oslo', { reminders: [120] }),
  ],
  [
    'Reschedule physio on 7 December to 6 pm the same day.',
    updates('Physio', { start: '2026-12-07T18:00' }, { on: '2026-12-07', scope: 'this' }),
  ],
  [
    'Bring the marketing lunch forward to 12 noon.',
    updates('Marketing lunch', { start: '2026-11-27T12:00' }),
  ],
  ['Tax return: make that 25 January.', updates('Tax return', { start: '2027-01-25' })],
  [
    'My boss gave me one more day, so please let my annual leave run up to and including 4 January.',
    updates('Annual leave', { end: '2027-01-05' }),
  ],
  ['The gym session in my calendar needs to move to Thursday at 18:00.', nothing],
  [
    "Please invite j.adeyemi@alderschool.example to the parents' evening.",
    updates('Parents’ evening', { guests: ['j.adeyemi@alderschool.example'] }),
  ],
]);

const deleting = phrasings('deleting', [
  [
    'My knee is better. Delete physio from 7 December onwards.',
    changes(remove('Physio', '2026-12-07', 'following')),
  ],
  ['Please clear the afternoon of Tuesday 8 December.', deletes('Portfolio review', 'Partner update')],
  [
    "Remove this Thursday's pottery class, but only that one.",
    changes(remove('Pottery class', '2026-11-26', 'this')),
  ],
  [
    'I have given up running, so the whole Parkrun series can be deleted.',
    changes(remove('Parkrun', undefined, 'all')),
  ],
  ['Cancel both the dentist and the vendor demo.', deletes('Dentist', 'Vendor demo')],
  ['Could you cancel what I have with Sam on Wednesday?', deletes('Coffee with Sam')],
  [
    'I am ill. Please take everything off my calendar on Saturday.',
    deletes(['Parkrun', '2026-11-28'], 'Haircut'),
  ],
  ['Delete the ballet rehearsal.', nothing],
  ["I don't need tomorrow's focus block. Get rid of it, please.", deletes(['Focus block', '2026-11-24'])],
  [
    'The 9:00 event on 14 December is not needed any more, please delete it.',
    deletes('delete everything on Friday'),
  ],
]);

const undo = phrasings('undo', [
  [['Move the haircut on Saturday to 12:30.', 'Please undo that.'], asBefore],
  [
    ['Delete the partner update.', 'That was a mistake. Bring it back, please.'],
    stands('Partner update', '2026-12-08T16:00'),
  ],
  [
    ['Add a chemistry exam on 7 January at 9:00, two hours.', 'Sorry, could you reverse what you just did?'],
    asBefore,
  ],
]);

const invitations = phrasings('invitations', [
  ['Accept the invitation to the offsite call.', answers('Offsite call', 'accepted')],
  [
    'Please decline the hiring panel with the message that I have to collect my daughter at that time.',
    answers('Hiring panel', 'declined', true),
  ],
  [
    'Put me down as a maybe for the offsite call on Monday 30 November.',
    answers('Offsite call', 'tentative'),
  ],
  [
    'I can come to the launch drinks after all. Could you confirm that for me?',
    answers('Launch drinks', 'accepted'),
  ],
  [
    "I won't be able to attend the budget review on Thursday, so answer no to it.",
    answers('Budget review', 'declined'),
  ],
]);

export const mThreeChanging = [...changing, ...deleting, ...undo, ...invitations];
