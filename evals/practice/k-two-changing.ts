import { answers, asBefore, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const kTwoChanging = phrasings('changing', [
  ['haircut to noon', updates('Haircut', { start: '2026-11-28T12:00' })],
  ['vendor demo half an hr later pls', updates('Vendor demo', { start: '2026-11-25T15:30' })],
  ['shift dentist, thurs 10 dec same time', updates('Dentist', { start: '2026-12-10T08:30' })],
  ['partner update shd be 45 mins not 30', updates('Partner update', { end: '2026-12-08T16:45' })],
  [
    'rename tmrws focus block deck writing',
    updates('Focus block', { title: 'Deck writing' }, { on: '2026-11-24' }),
  ],
  ['lena needs adding to the board mtg', updates('Board meeting', { guests: ['priya', 'jonas', 'lena'] })],
  ['drop sam from marketing lunch', updates('Marketing lunch', { guests: ['lena'] })],
  [
    'this weds design sync 10am instead',
    updates('Design sync', { start: '2026-11-25T10:00' }, { on: '2026-11-25', scope: 'this' }),
  ],
  [
    'from mon 30th onwards standup = 9.45',
    updates('Stand-up', { start: '2026-11-30T09:45' }, { on: '2026-11-30', scope: 'following' }),
  ],
  ['xmas party is at the black swan now', updates('Christmas party', { place: 'Black Swan' })],
  ['portfolio review a day later', updates('Portfolio review', { start: '2026-12-09T14:00' })],
  ['i want a reminder 1 hr b4 boiler service', updates('Boiler service', { reminders: [60] })],
  [
    'pottery this thurs starts 7.30, still ends 9',
    updates(
      'Pottery class',
      { start: '2026-11-26T19:30', end: '2026-11-26T21:00' },
      { on: '2026-11-26', scope: 'this' },
    ),
  ],
  [
    'all the mon design reviews: set location studio room 3',
    updates('Design review', { place: 'Studio room 3' }, { scope: 'all' }),
  ],
  ['call parkrun "run club", whole series', updates('Parkrun', { title: 'Run club' }, { scope: 'all' })],
  ['brunch 28 mar, make it 10.30', updates('Brunch', { start: '2027-03-28T10:30' })],
  [
    'give priya 15 mins more in our 1:1 tmrw',
    updates('1:1 with Priya', { end: '2026-11-24T10:45' }, { on: '2026-11-24', scope: 'this' }),
  ],
  ['mums lunch now sat 5 dec, 1pm', updates('Lunch at Mum’s', { start: '2026-12-05T13:00' })],
]);

export const kTwoDeleting = phrasings('deleting', [
  ['scrap vendor demo', deletes('Vendor demo')],
  ['wont make the haircut, bin it', deletes('Haircut')],
  ['kill fri standup', deletes(['Stand-up', '2026-11-27'])],
  ['not flying to oslo anymore pls remove', deletes('Flight to Oslo')],
  [
    'focus block tmrw and the 1 dec one, both can go',
    deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01']),
  ],
  ['design review off cal next mon 30th, only that one', deletes(['Design review', '2026-11-30'])],
  ['del squash court booking', nothing],
  ['done w/ pottery, delete every one of them', changes(remove('Pottery class', undefined, 'all'))],
  ['parkrun: get rid from 12 dec onwards', changes(remove('Parkrun', '2026-12-12', 'following'))],
]);

export const kTwoUndo = phrasings('undo', [
  [['add chiropodist tmrw 5pm', 'undo'], asBefore],
  [['haircut 1pm not 11', 'no wait put it back how it was'], asBefore],
  [['partner update cancelled, delete', 'oops wrong one, restore'], asBefore],
]);

export const kTwoInvitations = phrasings('invitations', [
  ['y to jonass hiring panel', answers('Hiring panel', 'accepted')],
  ['offsite call mon: put maybe', answers('Offsite call', 'tentative')],
  ['turn down lenas launch drinks', answers('Launch drinks', 'declined')],
  ['can make the sales all-hands after all, accept it', answers('Sales all-hands', 'accepted')],
  ['rsvp no, budget review thurs', answers('Budget review', 'declined')],
]);
