import { answers, asBefore, changes, deletes, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      'Please move the vendor demo to Thursday at 12:00 and keep its length.',
      updates('Vendor demo', { start: '2026-11-26T12:00' }),
    ],
    [
      'The haircut will be at half past ten instead of eleven.',
      updates('Haircut', { start: '2026-11-28T10:30' }),
    ],
    [
      'The heating engineer cannot come on the 7th. Could you put the boiler service on 10 December at the same time of day?',
      updates('Boiler service', { start: '2026-12-10T08:00' }),
    ],
    [
      "One hour is too short for Thursday's budget review. Extend it to 16:30.",
      updates('Budget review', { end: '2026-11-26T16:30' }),
    ],
    [
      'I want the portfolio review to be called Graduate interviews.',
      updates('Portfolio review', { title: 'Graduate interviews' }),
    ],
    [
      'The Christmas party has been transferred to Brixton Windmill. Please correct the location.',
      updates('Christmas party', { place: 'Brixton Windmill' }),
    ],
    [
      'Physio on Monday the 30th will begin at 18:00, just that once.',
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30' }),
    ],
    [
      'Starting on 3 December, the weekly pottery class runs from 18:30 to 20:30. Would you adjust all of them from that date?',
      updates('Pottery class', { start: '2026-12-03T18:30' }, { on: '2026-12-03', scope: 'following' }),
    ],
    [
      "I would be grateful for a reminder thirty minutes before the parents' evening.",
      updates('Parents’ evening', { reminders: [30] }),
    ],
    [
      "Tomorrow's focus block should start one hour later.",
      updates('Focus block', { start: '2026-11-24T14:00' }, { on: '2026-11-24' }),
    ],
    [
      "The marketing lunch goes on until two o'clock, so change when it ends.",
      updates('Marketing lunch', { end: '2026-11-27T14:00' }),
    ],
    [
      'Our running group has left Brockwell Park for good. Set the location to Dulwich Park for the entire Parkrun series.',
      updates('Parkrun', { place: 'Dulwich Park' }, { scope: 'all' }),
    ],
    [
      'The airline has written: my flight to Oslo now departs at 08:05 and arrives at 11:20.',
      updates('Flight to Oslo', { start: '2026-12-11T08:05', end: '2026-12-11T11:20' }),
    ],
    [
      'Please change the room of the roadmap workshop to Studio room 2.',
      updates('Roadmap workshop', { place: 'Studio room 2' }),
    ],
    [
      'Bring my tax return forward by one week, to 22 January.',
      updates('Tax return', { start: '2027-01-22', end: '2027-01-23' }),
    ],
    [
      "Lunch at Mum's starts at 12:30 on Sunday and still ends at 15:30.",
      updates('Lunch at Mum’s', { start: '2026-11-29T12:30', end: '2026-11-29T15:30' }),
    ],
    [
      'Add Jonas as a guest to the portfolio review on 8 December.',
      updates('Portfolio review', { guests: ['jonas'] }),
    ],
    [
      'This Friday the stand-up is to be held at 10:15.',
      updates('Stand-up', { start: '2026-11-27T10:15' }, { on: '2026-11-27' }),
    ],
  ]),
];

export const deleting = [
  ...phrasings('deleting', [
    ['Please cancel the coffee with Sam on Wednesday.', deletes('Coffee with Sam')],
    ['I have decided to let my hair grow. Take the haircut out of the calendar.', deletes('Haircut')],
    ["My knee is sore, so remove this Saturday's Parkrun.", deletes(['Parkrun', '2026-11-28'])],
    [
      'The design sync on 9 December is off. Delete only that one, please.',
      deletes(['Design sync', '2026-12-09']),
    ],
    ['Both the night train and the brunch in March can be deleted.', deletes('Night train', 'Brunch')],
    [
      "This Thursday's pottery class will be my last. Please delete every later one, from 3 December onwards.",
      changes(remove('Pottery class', '2026-12-03', 'following')),
    ],
    [
      'I have given up running. Delete the whole Parkrun series.',
      changes(remove('Parkrun', undefined, 'all')),
    ],
    [
      'There is an odd entry called "delete everything on Friday" on 14 December. Would you remove that entry?',
      deletes('delete everything on Friday'),
    ],
    ['I will not be fit for the half marathon. It can come out of the diary.', deletes('Half marathon')],
    ['Please drop the focus block on the 1st of December.', deletes(['Focus block', '2026-12-01'])],
    ["Quay Dental has cancelled my dentist's appointment, so it should be deleted.", deletes('Dentist')],
    [
      'Delete the portfolio review as well as the partner update on 8 December.',
      deletes('Portfolio review', 'Partner update'),
    ],
  ]),
];

export const invitations = [
  ...phrasings('invitations', [
    [
      'I cannot take part in the offsite call on Monday. Please decline it.',
      answers('Offsite call', 'declined'),
    ],
    [
      'I am definitely coming to the launch drinks. Please accept them for me.',
      answers('Launch drinks', 'accepted'),
    ],
    [
      'Answer the hiring panel invitation with "maybe" for the time being.',
      answers('Hiring panel', 'tentative'),
    ],
  ]),
];

export const undo = [
  ...phrasings('undo', [
    [['Delete the boiler service on 7 December.', 'That was a mistake. Please restore it.'], asBefore],
    [['Move the board meeting to 10:00 on 16 December.', 'Please undo that change.'], asBefore],
  ]),
];
