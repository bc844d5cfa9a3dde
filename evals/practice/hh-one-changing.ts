import { answers, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      'Toni rang, she can only do my hair at half past two on Saturday. Move it, please.',
      updates('Haircut', { start: '2026-11-28T14:30' }),
    ],
    [
      'The dentist wants me on Thursday 10 December instead, same time.',
      updates('Dentist', { start: '2026-12-10T08:30' }),
    ],
    [
      "Vendor demo's going to run over, make it an hour and a half.",
      updates('Vendor demo', { end: '2026-11-25T16:30' }),
    ],
    [
      'Kindly rename the partner update to Quarterly partner call.',
      updates('Partner update', { title: 'Quarterly partner call' }),
    ],
    [
      'The portfolio review has been shifted to Studio room 2. Can you correct it?',
      updates('Portfolio review', { place: 'Studio room 2' }),
    ],
    [
      'Please add Tomás as a guest to the portfolio review on the 8th.',
      updates('Portfolio review', { guests: ['tomas'] }),
    ],
    [
      'Pottery this week begins at half seven rather than seven, just this once.',
      updates('Pottery class', { start: '2026-11-26T19:30' }, { on: '2026-11-26', scope: 'this' }),
    ],
    ['Colour the Christmas party red for me, would you?', updates('Christmas party', { color: ['11', '4'] })],
    ['I want an alert two hours before my flight to Oslo.', updates('Flight to Oslo', { reminders: [120] })],
    [
      "Push tomorrow's focus block back by one hour.",
      updates('Focus block', { start: '2026-11-24T14:00' }, { on: '2026-11-24' }),
    ],
    [
      "Sunday lunch at my mum's: we're eating at noon now, so bring the start forward an hour and keep it as long as it was.",
      updates('Lunch at Mum’s', { start: '2026-11-29T12:00' }),
    ],
    [
      'The engineer for the boiler says he needs three hours in place of two. Starts the same.',
      updates('Boiler service', { end: '2026-12-07T11:00' }),
    ],
    [
      "Parents' evening is in the Sports Hall this time, please change the location.",
      updates('Parents’ evening', { place: 'Sports Hall' }),
    ],
    [
      'The Christmas party starts at 7 and still finishes at 10.',
      updates('Christmas party', { start: '2026-12-18T19:00', end: '2026-12-18T22:00' }),
    ],
    [
      'Shift the portfolio review on to Wednesday, the day after, at eleven.',
      updates('Portfolio review', { start: '2026-12-09T11:00' }),
    ],
    ['The roadmap meeting has to go to another day, please sort it out.', nothing],
    [
      "I'd like the partner update to happen every month from now on, on the same date.",
      updates('Partner update', { repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=8'] }),
    ],
    [
      "I run slower these days. Let this Saturday's Parkrun last a full hour.",
      updates('Parkrun', { end: '2026-11-28T10:00' }, { on: '2026-11-28', scope: 'this' }),
    ],
  ]),
  ...phrasings('deleting', [
    ["I'm letting my hair grow, so bin the haircut.", deletes('Haircut')],
    [
      'The vendor demo on Wednesday will not take place. Remove it from the calendar, please.',
      deletes('Vendor demo'),
    ],
    [
      "My knee's gone. Take this Saturday's Parkrun out, but leave the others.",
      changes(remove('Parkrun', '2026-11-28', 'this')),
    ],
    [
      "I shan't be going to pottery any more after this week. Drop it from 3 December onwards.",
      changes(remove('Pottery class', '2026-12-03', 'following')),
    ],
    [
      'Clear my whole Saturday this week, we are off to Galway.',
      changes(remove('Parkrun', '2026-11-28', 'this'), remove('Haircut')),
    ],
    ['Please delete the boiler service and the tax return as well.', deletes('Boiler service', 'Tax return')],
    ['Cancel that coffee I was going to have with Sam.', deletes('Coffee with Sam')],
    [
      'Get rid of the focus block on the first of December, I will need that time.',
      deletes(['Focus block', '2026-12-01']),
    ],
    [
      'Scrap everything I have got in the afternoon of 8 December.',
      deletes('Portfolio review', 'Partner update'),
    ],
    [
      'No physio for me tonight, I have a temperature. Take it off, only today.',
      changes(remove('Physio', '2026-11-23', 'this')),
    ],
    ['The trip to Norway has fallen through, so the flight can be deleted.', deletes('Flight to Oslo')],
    ['Wipe Sunday clean for me, will you? I just want to sleep.', deletes('Lunch at Mum’s')],
  ]),
  ...phrasings('invitations', [
    ['Tell Tomás yes for the offsite call, I will be there.', answers('Offsite call', 'accepted')],
    [
      "I'm afraid I can't sit on the hiring panel. Decline it for me, please.",
      answers('Hiring panel', 'declined'),
    ],
    ['Good news, the babysitter said yes! Accept the launch drinks.', answers('Launch drinks', 'accepted')],
    [
      'I may be able to join the sales all-hands after all, so change my answer to maybe.',
      answers('Sales all-hands', 'tentative'),
    ],
  ]),
];
