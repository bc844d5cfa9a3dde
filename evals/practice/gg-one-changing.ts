import { answers, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      'The salon rang: my haircut has to be at quarter past twelve now, same day.',
      updates('Haircut', { start: '2026-11-28T12:15' }),
    ],
    [
      'British Gas have changed their slot, so the boiler service starts at 10 instead of 8.',
      updates('Boiler service', { start: '2026-12-07T10:00' }),
    ],
    [
      'I can only stand thirty minutes of that vendor demo. Shorten it, please.',
      updates('Vendor demo', { end: '2026-11-25T15:30' }),
    ],
    [
      'Let the partner update run on until quarter past five.',
      updates('Partner update', { end: '2026-12-08T17:15' }),
    ],
    [
      'Please call the entry on 2 December “Working from home” rather than just “Home”.',
      updates('Home', { title: 'Working from home' }),
    ],
    [
      'The Lantern has flooded. The Christmas party will be held at the Old Brewery.',
      updates('Christmas party', { place: 'Old Brewery' }),
    ],
    [
      'School has written to say the whole of parents’ evening is moved forward to 5 pm.',
      updates('Parents’ evening', { start: '2026-12-09T17:00' }),
    ],
    [
      'I have got a cold coming. Push the dentist back to Thursday the 10th of December, same hour.',
      updates('Dentist', { start: '2026-12-10T08:30' }),
    ],
    [
      'Add Aiko and Tomás to the portfolio review.',
      updates('Portfolio review', { guests: ['aiko', 'tomas'] }),
    ],
    [
      'This Thursday only, pottery is shifted half an hour later, so 7.30 to 9.30 in the evening.',
      updates('Pottery class', { start: '2026-11-26T19:30' }, { on: '2026-11-26', scope: 'this' }),
    ],
    ['Make the Oslo flight red so it jumps out at me.', updates('Flight to Oslo', { color: ['11'] })],
    [
      'For the night train in March I want to be reminded two hours beforehand.',
      updates('Night train', { reminders: [120] }),
    ],
    [
      'From this Saturday onwards parkrun is going to start at half past nine.',
      updates('Parkrun', { start: '2026-11-28T09:30' }, { on: '2026-11-28', scope: 'following' }),
    ],
    [
      'HR has granted me more leave. The annual leave now runs up to and including 6 January.',
      updates('Annual leave', { end: '2027-01-07' }),
    ],
    [
      'Please swap tomorrow’s focus block to 3 pm, keeping its length.',
      updates('Focus block', { start: '2026-11-24T15:00' }, { on: '2026-11-24' }),
    ],
    [
      'I would rather do the tax return on Monday 25 January.',
      updates('Tax return', { start: '2027-01-25' }),
    ],
    [
      'My physio on the 30th of November needs to go to 6 pm, just that one.',
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30', scope: 'this' }),
    ],
    ['Can you move one of my focus blocks to a better time?', nothing],
  ]),
  ...phrasings('deleting', [
    ['I have decided to let my hair grow. Get rid of the haircut.', deletes('Haircut')],
    ['Brightdesk pulled out, so the vendor demo can go.', deletes('Vendor demo')],
    ['Sam is ill. Take out the coffee I was having with him on Wednesday.', deletes('Coffee with Sam')],
    [
      'I am spending Saturday the 28th in bed. Clear the lot for that day.',
      changes(remove('Parkrun', '2026-11-28', 'this'), remove('Haircut')),
    ],
    [
      'On Tuesday 8 December remove everything from 2 pm onwards, I will be at a funeral.',
      deletes('Portfolio review', 'Partner update'),
    ],
    [
      'No pottery this week, the teacher has Covid. Cancel Thursday’s class only.',
      changes(remove('Pottery class', '2026-11-26', 'this')),
    ],
    [
      'Please delete the whole physio series, my shoulder has healed.',
      changes(remove('Physio', undefined, 'all')),
    ],
    [
      'Drop the focus blocks, both tomorrow’s and the one on 1 December.',
      deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01']),
    ],
    [
      'There is a strangely named entry at nine in the morning on Monday 14 December. Bin it, please.',
      deletes('delete everything on Friday'),
    ],
    [
      'Skip the stand-up on Friday, will you? The others stay as they are.',
      changes(remove('Stand-up', '2026-11-27', 'this')),
    ],
    [
      'I am giving up parkrun at Christmas: remove it from Boxing Day onwards, but leave the ones before.',
      changes(remove('Parkrun', '2026-12-26', 'following')),
    ],
    [
      'Neither the night train nor the brunch the morning after is going to happen. Erase the two of them.',
      deletes('Night train', 'Brunch'),
    ],
  ]),
  ...phrasings('invitations', [
    ['Let Tomás know that I will be on the offsite call.', answers('Offsite call', 'accepted')],
    ['I cannot do Jonas’s hiring panel, so please turn it down.', answers('Hiring panel', 'declined')],
    ['I have found a sitter after all. Say yes to the launch drinks.', answers('Launch drinks', 'accepted')],
    ['Change my reply for the sales all-hands to maybe.', answers('Sales all-hands', 'tentative')],
  ]),
];
