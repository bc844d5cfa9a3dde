import { answers, asBefore, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const lThreeChanging = phrasings('changing', [
  ['Could you move my haircut on Saturday to midday?', updates('Haircut', { start: '2026-11-28T12:00' })],
  [
    'The vendor demo needs to finish at half past four instead of four.',
    updates('Vendor demo', { end: '2026-11-25T16:30' }),
  ],
  [
    'Please rename the board meeting to Board meeting Q4.',
    updates('Board meeting', { title: 'Board meeting Q4' }),
  ],
  ['Swap the dentist to Wednesday the 2nd, same time', updates('Dentist', { start: '2026-12-02T08:30' })],
  [
    'This Wednesday only, the design sync should start at 10.15.',
    updates('Design sync', { start: '2026-11-25T10:15' }, { on: '2026-11-25', scope: 'this' }),
  ],
  [
    'Lunch at Mum’s is going to be at 1.30 rather than 1, please correct it',
    updates('Lunch at Mum’s', { start: '2026-11-29T13:30' }),
  ],
  [
    'From this week on I would like pottery to begin at 7.30 pm, can you change it?',
    updates('Pottery class', { start: '2026-11-26T19:30' }, { on: '2026-11-26', scope: 'following' }),
  ],
  [
    'Change the place of every design critique to Studio room 1',
    updates('Design critique', { place: 'Studio room 1' }, { scope: 'all' }),
  ],
  ['Add Jonas to the portfolio review, please.', updates('Portfolio review', { guests: ['jonas'] })],
  [
    'I can’t do the partner update on the 8th any more, make it ten o’clock the next morning.',
    updates('Partner update', { start: '2026-12-09T10:00' }),
  ],
  [
    'Would you set a reminder an hour before the parents’ evening?',
    updates('Parents’ evening', { reminders: [60] }),
  ],
  [
    'The boiler man is now coming between 10 and 12 that same day, so please fix the boiler service.',
    updates('Boiler service', { start: '2026-12-07T10:00' }),
  ],
  [
    'Make tomorrow’s focus block an hour shorter, so it ends at 2.',
    updates('Focus block', { end: '2026-11-24T14:00' }, { on: '2026-11-24' }),
  ],
  [
    'The Christmas party is at the Blue Boar now, not the Lantern.',
    updates('Christmas party', { place: 'Blue Boar' }),
  ],
  [
    'My coffee with Sam on Wednesday should start ten minutes earlier.',
    updates('Coffee with Sam', { start: '2026-11-25T08:50' }),
  ],
  [
    'Bring my 1:1 with Priya forward to 9.50 tomorrow, just this once',
    updates('1:1 with Priya', { start: '2026-11-24T09:50' }, { on: '2026-11-24', scope: 'this' }),
  ],
  [
    'Our marketing lunch will run long on Friday, let it go on until 2 o’clock.',
    updates('Marketing lunch', { end: '2026-11-27T14:00' }),
  ],
  [
    'I would rather do the tax return a day earlier, on the 28th of January.',
    updates('Tax return', { start: '2027-01-28', end: '2027-01-29' }),
  ],
]);

export const lThreeDeleting = phrasings('deleting', [
  ['Please cancel my haircut this weekend.', deletes('Haircut')],
  [
    'I won’t be going to pottery this Thursday, can you take it out?',
    deletes(['Pottery class', '2026-11-26']),
  ],
  ['The vendor demo is off, delete it.', deletes('Vendor demo')],
  [
    'Get rid of both focus blocks, the one tomorrow and the one next Tuesday, the 1st.',
    deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01']),
  ],
  ['Remove the squash match on Thursday', nothing],
  ['There is no stand-up tomorrow, so take that one off my calendar.', deletes(['Stand-up', '2026-11-24'])],
  [
    'We no longer need the partner update or the portfolio review on 8 December, clear them both.',
    deletes('Partner update', 'Portfolio review'),
  ],
  [
    'Parkrun this Saturday has been called off because of the weather, drop it.',
    deletes(['Parkrun', '2026-11-28']),
  ],
  [
    'I’m giving up physio altogether, please delete the whole series',
    changes(remove('Physio', undefined, 'all')),
  ],
  ['Could the brunch at the end of March disappear, please?', deletes('Brunch')],
]);

export const lThreeUndo = phrasings('undo', [
  [['Add a parent governor meeting on Wednesday at 6pm', 'Sorry, please undo that'], asBefore],
  [['Delete the haircut on Saturday', 'Oh no, I do need it, put it back please'], asBefore],
  [['Move the dentist to 10 past 8', 'Reverse what you just did, I got it wrong'], asBefore],
]);

export const lThreeInvitations = phrasings('invitations', [
  ['Yes to the hiring panel invitation from Jonas, please.', answers('Hiring panel', 'accepted')],
  [
    'I can’t make the offsite call next Monday, could you decline it for me?',
    answers('Offsite call', 'declined'),
  ],
  ['Reply maybe to the offsite call on the 30th', answers('Offsite call', 'tentative')],
  [
    'I’ve made up my mind about the launch drinks, I will definitely be there, so tell Lena yes.',
    answers('Launch drinks', 'accepted'),
  ],
  [
    'Turns out I can come to the sales all-hands after all, accept it',
    answers('Sales all-hands', 'accepted'),
  ],
]);
