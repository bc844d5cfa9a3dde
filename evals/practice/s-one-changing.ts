import { changes, remove, updates, deletes, answers, asBefore } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    ['Please move my haircut to one o’clock.', updates('Haircut', { start: '2026-11-28T13:00' })],
    [
      'The vendor demo needs two hours, so let it end at five.',
      updates('Vendor demo', { end: '2026-11-25T17:00' }),
    ],
    [
      'Rename the partner update to Partner briefing.',
      updates('Partner update', { title: 'Partner briefing' }),
    ],
    [
      'Sam has asked for half past nine instead of nine for our coffee on Wednesday. Would you change it?',
      updates('Coffee with Sam', { start: '2026-11-25T09:30' }),
    ],
    [
      'Set the location of the portfolio review to 14 Mill Lane.',
      updates('Portfolio review', { place: '14 Mill Lane' }),
    ],
    [
      'Tomás ought to be at the board meeting too; add him, please.',
      updates('Board meeting', { guests: ['priya', 'jonas', 'tomas'] }),
    ],
    [
      'Jonas does not need to come to the board meeting any more. Take him off the guest list.',
      updates('Board meeting', { guests: ['priya'] }),
    ],
    [
      'Quay Dental rang, and my dentist appointment is now on Wednesday 2 December at the same time.',
      updates('Dentist', { start: '2026-12-02T08:30' }),
    ],
    [
      'This Thursday only, move pottery class to half past seven.',
      updates('Pottery class', { start: '2026-11-26T19:30' }, { scope: 'this', on: '2026-11-26' }),
    ],
    [
      'Could you change the location of every physio session in the series to Calmgate 9?',
      updates('Physio', { place: 'Calmgate 9' }, { scope: 'all' }),
    ],
    [
      'I should like a reminder one hour before the flight to Oslo.',
      updates('Flight to Oslo', { reminders: [60] }),
    ],
    [
      'The boiler engineer can only come at nine, not eight. He still needs his two hours.',
      updates('Boiler service', { start: '2026-12-07T09:00' }),
    ],
    ['Colour the Christmas party red.', updates('Christmas party', { color: ['11'] })],
    [
      'We have to leave Mum’s early on Sunday, so the lunch there should finish at 2.45 pm.',
      updates('Lunch at Mum’s', { end: '2026-11-29T14:45' }),
    ],
    [
      'Cut the focus block on 1 December down to one hour, still starting at one.',
      updates('Focus block', { end: '2026-12-01T14:00' }, { on: '2026-12-01' }),
    ],
    ['Shift the brunch in March to noon, if you would.', updates('Brunch', { start: '2027-03-28T12:00' })],
    [
      'Tomorrow’s one-to-one with Priya has to go to four in the afternoon, just this once.',
      updates('1:1 with Priya', { start: '2026-11-24T16:00' }, { scope: 'this', on: '2026-11-24' }),
    ],
    [
      'I have been given more holiday: extend my annual leave so that 6 January is the last day off.',
      updates('Annual leave', { end: '2027-01-07' }),
    ],
  ]),
  ...phrasings('deleting', [
    ['Please cancel my dentist appointment.', deletes('Dentist')],
    ['My knee will not let me run the half marathon after all, so take it out.', deletes('Half marathon')],
    ['Remove tomorrow’s focus block.', deletes(['Focus block', '2026-11-24'])],
    ['The vendor demo has fallen through. Delete it, would you?', deletes('Vendor demo')],
    ['Get rid of both the night train and the brunch.', deletes('Night train', 'Brunch')],
    [
      'I am skipping parkrun this Saturday; delete just that one.',
      changes(remove('Parkrun', '2026-11-28', 'this')),
    ],
    [
      'I have given up pottery, so the whole series of classes can be deleted.',
      changes(remove('Pottery class', undefined, 'all')),
    ],
    [
      'There will be no stand-up on Friday. Strike that single one out, please.',
      changes(remove('Stand-up', '2026-11-27', 'this')),
    ],
    [
      'My accountant has already filed the tax return, which means the entry in January may be erased.',
      deletes('Tax return'),
    ],
    [
      'Our landlord repaired the boiler himself, and I no longer want the boiler service on the 7th in my calendar.',
      deletes('Boiler service'),
    ],
    ['Sam is ill. Call off our coffee on Wednesday.', deletes('Coffee with Sam')],
    [
      'Clear the portfolio review and the partner update from 8 December.',
      deletes('Portfolio review', 'Partner update'),
    ],
  ]),
  ...phrasings('invitations', [
    ['I will gladly sit on the hiring panel; please accept it for me.', answers('Hiring panel', 'accepted')],
    ['Unfortunately I cannot make the offsite call, so decline it.', answers('Offsite call', 'declined')],
    [
      'I have changed my mind about the sales all-hands and would like to say yes to it.',
      answers('Sales all-hands', 'accepted'),
    ],
  ]),
  ...phrasings('undo', [
    [
      ['Please move the haircut to four o’clock.', 'Sorry, that was my mistake. Put it back as it was.'],
      asBefore,
    ],
    [['Delete the portfolio review.', 'Oh dear, I do need that one. Could you restore it?'], asBefore],
  ]),
];
