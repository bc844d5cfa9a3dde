import { answers, asBefore, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

const onlyOn = (on: string) => ({ scope: 'this' as const, on });

export const changing = [
  ...phrasings('changing', [
    [
      'The surgery rang, and my dentist appointment is now at 9:15 on the same day. Please change it.',
      updates('Dentist', { start: '2026-12-01T09:15' }),
    ],
    [
      'I should like to have the haircut on Saturday 5 December instead, at the same time of day.',
      updates('Haircut', { start: '2026-12-05T11:00' }),
    ],
    [
      'Could you make the vendor demo half an hour longer?',
      updates('Vendor demo', { end: '2026-11-25T16:30' }),
    ],
    [
      'We have been given Studio room 1 for the board meeting, so enter that as its location.',
      updates('Board meeting', { place: 'Studio room 1' }),
    ],
    [
      'Rename the portfolio review to Portfolio walkthrough.',
      updates('Portfolio review', { title: 'Portfolio walkthrough' }),
    ],
    [
      'Tomás wants to come to the marketing lunch as well; please add him.',
      updates('Marketing lunch', { guests: ['lena', 'sam', 'tomas'] }),
    ],
    [
      'Take Jonas off the guest list of the board meeting, but leave Priya on it.',
      updates('Board meeting', { guests: ['priya'] }),
    ],
    [
      'This Thursday only, the pottery class runs from 19:30 to 21:30. Would you correct that one evening?',
      updates('Pottery class', { start: '2026-11-26T19:30', end: '2026-11-26T21:30' }, onlyOn('2026-11-26')),
    ],
    [
      'My physiotherapist has a new room. Every session in the physio series should say Calmgate 6 as its place.',
      updates('Physio', { place: 'Calmgate 6' }, { scope: 'all' }),
    ],
    [
      'I tend to lose track of time, so set a reminder three hours before my flight to Oslo.',
      updates('Flight to Oslo', { reminders: [180] }),
    ],
    [
      'The heating engineer is running late. Let the boiler service start at 9:00 and still take two hours.',
      updates('Boiler service', { start: '2026-12-07T09:00' }),
    ],
    [
      'Please shorten the focus block on 1 December so that it finishes at 14:00.',
      updates('Focus block', { end: '2026-12-01T14:00' }, { on: '2026-12-01' }),
    ],
    [
      'Let the partner update begin fifteen minutes later than planned, without making it any shorter.',
      updates('Partner update', { start: '2026-12-08T16:15' }),
    ],
    [
      'Tomorrow’s 1:1 with Priya needs to be at 11:30, just this once.',
      updates('1:1 with Priya', { start: '2026-11-24T11:30' }, onlyOn('2026-11-24')),
    ],
    [
      'The school has written to say that parents’ evening is being brought forward a day, to Tuesday 8 December at the usual 17:30.',
      updates('Parents’ evening', { start: '2026-12-08T17:30' }),
    ],
    [
      'Please extend my annual leave so that Wednesday 6 January is the last day of it.',
      updates('Annual leave', { end: '2027-01-07' }),
    ],
    [
      'Would you colour the Christmas party red, so that it stands out?',
      updates('Christmas party', { color: ['11', '4'] }),
    ],
    [
      'On Wednesday 25 November, and on no other day, the stand-up has to be held at 9:45.',
      updates('Stand-up', { start: '2026-11-25T09:45' }, onlyOn('2026-11-25')),
    ],
  ]),
  ...phrasings('deleting', [
    ['I have decided to grow my hair, so please cancel the haircut.', deletes('Haircut')],
    ['Remove the coffee with Sam from Wednesday.', deletes('Coffee with Sam')],
    [
      'My knee hurts and I shall not be running this Saturday. Delete that one parkrun and keep the others.',
      changes(remove('Parkrun', '2026-11-28', 'this')),
    ],
    ['The focus block on 1 December can go.', deletes(['Focus block', '2026-12-01'])],
    [
      'We have sold the house, which means that I no longer need the boiler service. Take it out, please.',
      deletes('Boiler service'),
    ],
    [
      'My accountant has dealt with the tax return, so would you delete it from January?',
      deletes('Tax return'),
    ],
    [
      'I have given up pottery for good. Please delete the entire series of classes.',
      changes(remove('Pottery class', undefined, 'all')),
    ],
    [
      'Cancel both the portfolio review and the partner update on 8 December.',
      deletes('Portfolio review', 'Partner update'),
    ],
    ['Brunch on 28 March is not going to happen; you may erase it.', deletes('Brunch')],
    [
      'I will be away on Monday 30 November, so could you drop physio on that date alone?',
      changes(remove('Physio', '2026-11-30', 'this')),
    ],
    ['Please delete my driving lesson on Thursday 10 December.', nothing],
    [
      'The supplier has pulled out. There is no point in keeping the vendor demo, so get rid of it.',
      deletes('Vendor demo'),
    ],
  ]),
  ...phrasings('invitations', [
    ['Please accept the offsite call that Tomás has invited me to.', answers('Offsite call', 'accepted')],
    [
      'I have found a babysitter, so I can say yes to the launch drinks now.',
      answers('Launch drinks', 'accepted'),
    ],
    ['Decline the hiring panel on my behalf, if you would.', answers('Hiring panel', 'declined')],
    [
      'I am no longer certain that I can attend the budget review. Change my answer to maybe.',
      answers('Budget review', 'tentative'),
    ],
  ]),
  ...phrasings('undo', [
    [
      ['Please move the haircut to 12:30 that day.', 'I am sorry, I was mistaken. Put it back where it was.'],
      asBefore,
    ],
    [['Add a sourdough class on Saturday 12 December at 14:00.', 'Undo that, please.'], asBefore],
  ]),
];
