import { answers, asBefore, changes, deletes, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      'Please move the boiler service to Tuesday 8 December, at the same time of day.',
      updates('Boiler service', { start: '2026-12-08T08:00' }),
    ],
    [
      'The hairdresser needs my haircut to be an hour later.',
      updates('Haircut', { start: '2026-11-28T12:00' }),
    ],
    [
      'Could the vendor demo begin half an hour earlier?',
      updates('Vendor demo', { start: '2026-11-25T14:30' }),
    ],
    [
      'Please rename the portfolio review to "Portfolio review with Hannah".',
      updates('Portfolio review', { title: 'Portfolio review with Hannah' }),
    ],
    [
      "Extend tomorrow's focus block until 16:00.",
      updates('Focus block', { end: '2026-11-24T16:00' }, { on: '2026-11-24' }),
    ],
    [
      'Starting this Thursday, the pottery class begins at 18:30 every week. Would you adjust it?',
      updates('Pottery class', { start: '2026-11-26T18:30' }, { on: '2026-11-26', scope: 'following' }),
    ],
    [
      'The Christmas party will take place at The Old Brewery instead.',
      updates('Christmas party', { place: 'The Old Brewery' }),
    ],
    [
      'Tomorrow I am seeing Priya in Studio room 3. Please add that to our 1:1.',
      updates('1:1 with Priya', { place: 'Studio room 3' }, { on: '2026-11-24' }),
    ],
    [
      'Please shorten the board meeting so that it finishes at 16:00.',
      updates('Board meeting', { end: '2026-12-15T16:00' }),
    ],
    [
      "I would like to be reminded one day before the parents' evening.",
      updates('Parents’ evening', { reminders: [1440] }),
    ],
    ['Invite Aiko to the partner update.', updates('Partner update', { guests: ['aiko'] })],
    [
      'The dentist can only see me at 9:15 that day. Please correct my appointment.',
      updates('Dentist', { start: '2026-12-01T09:15' }),
    ],
    [
      'I have to hand in my tax return on 25 January rather than on the 29th.',
      updates('Tax return', { start: '2027-01-25' }),
    ],
    [
      "Lunch at Mum's must end at three, because I am on the late shift. Please change it.",
      updates('Lunch at Mum’s', { end: '2026-11-29T15:00' }),
    ],
    [
      'The design review on 30 November has to be held at 15:00.',
      updates('Design review', { start: '2026-11-30T15:00' }, { on: '2026-11-30' }),
    ],
    [
      'From 30 November onwards, all my physio sessions will be at 18:00.',
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30', scope: 'following' }),
    ],
    [
      'My annual leave now runs until 8 January inclusive; it starts on the same day as before.',
      updates('Annual leave', { end: '2027-01-09' }),
    ],
    [
      'Our brunch in March should be brought forward to ten in the morning.',
      updates('Brunch', { start: '2027-03-28T10:00' }),
    ],
  ]),
];

export const deleting = [
  ...phrasings('deleting', [
    ['Please delete the haircut on Saturday.', deletes('Haircut')],

    [
      'I will not be running this Saturday. Please remove the parkrun for that day only.',
      deletes(['Parkrun', '2026-11-28']),
    ],
    [
      "I am giving up pottery. Take out this Thursday's class and all those after it.",
      changes(remove('Pottery class', '2026-11-26', 'following')),
    ],
    [
      'Our landlord is replacing the boiler, so the boiler service can come out of the calendar.',
      deletes('Boiler service'),
    ],
    ['Kindly take the night train in March off my calendar.', deletes('Night train')],
    ['There is no stand-up on Friday. Could you get rid of it?', deletes(['Stand-up', '2026-11-27'])],
    ['I no longer need the focus block on 1 December.', deletes(['Focus block', '2026-12-01'])],
    [
      'Both the partner update and the portfolio review have fallen through. Please remove the two of them.',
      deletes('Partner update', 'Portfolio review'),
    ],
    [
      'Our office is not having a Christmas party after all. Strike it from the diary.',
      deletes('Christmas party'),
    ],
    [
      'The doctor has forbidden me to run, so please delete the entire parkrun series.',
      changes(remove('Parkrun', undefined, 'all')),
    ],
    ['I have withdrawn from the half marathon. Please erase it.', deletes('Half marathon')],
  ]),
];

export const invitations = [
  ...phrasings('invitations', [
    [
      'Decline the offsite call and tell Tomás that I have to take my daughter to the doctor.',
      answers('Offsite call', 'declined', true),
    ],
    [
      'I have found a babysitter, so please say yes to the launch drinks.',
      answers('Launch drinks', 'accepted'),
    ],
    ['For the offsite call, put me down as a maybe.', answers('Offsite call', 'tentative')],
  ]),
];

export const undo = [
  ...phrasings('undo', [
    [['Remove the tax return from January.', 'I made an error. Please bring it back.'], asBefore],
    [
      ['Please move the flight to Oslo to 9:15.', 'I misread the ticket. Would you reverse that change?'],
      asBefore,
    ],
  ]),
];
