import { answers, asBefore, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const kThreeChanging = phrasings('changing', [
  [
    'Could you move my haircut to 12 o’clock on the same day?',
    updates('Haircut', { start: '2026-11-28T12:00' }),
  ],
  [
    'The vendor demo needs to start half an hour later than planned, please.',
    updates('Vendor demo', { start: '2026-11-25T15:30' }),
  ],
  [
    'Just this once, let’s begin Friday’s design critique at 2 instead of 3.',
    updates('Design critique', { start: '2026-11-27T14:00' }, { on: '2026-11-27', scope: 'this' }),
  ],
  [
    'From this Thursday on, the pottery class will always begin at half past seven. Can you change that?',
    updates('Pottery class', { start: '2026-11-26T19:30' }, { on: '2026-11-26', scope: 'following' }),
  ],
  [
    'Change the location of the marketing lunch to Bella Roma.',
    updates('Marketing lunch', { place: 'Bella Roma' }),
  ],
  ['Please let the board meeting run until five.', updates('Board meeting', { end: '2026-12-15T17:00' })],
  [
    'Tomorrow’s focus block would suit me better in the morning, from 10:45 to 12:45.',
    updates('Focus block', { start: '2026-11-24T10:45', end: '2026-11-24T12:45' }, { on: '2026-11-24' }),
  ],
  [
    'I want Jonas to come to the portfolio review too, so add him to it.',
    updates('Portfolio review', { guests: ['jonas'] }),
  ],
  [
    'Would you rename the partner update to Quarterly partner call?',
    updates('Partner update', { title: 'Quarterly partner call' }),
  ],
  [
    'All of our Monday design reviews are going to be in Studio room 1, so please put that in for the whole series.',
    updates('Design review', { place: 'Studio room 1' }, { scope: 'all' }),
  ],
  [
    'For the flight to Oslo I’d like to be reminded three hours ahead.',
    updates('Flight to Oslo', { reminders: [180] }),
  ],
  [
    'The school has moved parents’ evening to Thursday 10 December, same hour as before. Please update it.',
    updates('Parents’ evening', { start: '2026-12-10T17:30' }),
  ],
  [
    'Apparently they can only do the boiler service at 11 that day. Can you correct the time?',
    updates('Boiler service', { start: '2026-12-07T11:00' }),
  ],
  [
    'Shorten Wednesday’s coffee with Sam so that it ends at ten past nine.',
    updates('Coffee with Sam', { end: '2026-11-25T09:10' }),
  ],
  [
    'Is it possible to include Priya in the marketing lunch as well? Please do so.',
    updates('Marketing lunch', { guests: ['lena', 'sam', 'priya'] }),
  ],
  [
    'Today’s physio has been brought forward to five o’clock, so please change it.',
    updates('Physio', { start: '2026-11-23T17:00' }, { on: '2026-11-23', scope: 'this' }),
  ],
  ['I’d like the Christmas party to show up in red.', updates('Christmas party', { color: ['11'] })],
  [
    'Lunch at Mum’s on Sunday now starts at noon but still finishes at half past three. Can you fix that in the calendar?',
    updates('Lunch at Mum’s', { start: '2026-11-29T12:00', end: '2026-11-29T15:30' }),
  ],
]);

export const kThreeDeleting = phrasings('deleting', [
  ['Please cancel the haircut on Saturday.', deletes('Haircut')],
  [
    'I no longer need the focus block on 1 December, so it can come out.',
    deletes(['Focus block', '2026-12-01']),
  ],
  ['Tomorrow’s stand-up isn’t happening. Can you remove that one?', deletes(['Stand-up', '2026-11-24'])],
  [
    'Could you get rid of the whole pottery class series for me? I’ve given it up.',
    changes(remove('Pottery class', undefined, 'all')),
  ],
  [
    'The vendor demo on Wednesday has been called off, so would you clear it from my calendar?',
    deletes('Vendor demo'),
  ],
  ['Delete the yoga class on Friday for me.', nothing],
  ['We’re not flying to Oslo any more, which means that flight can be deleted.', deletes('Flight to Oslo')],
  [
    'Take both things off my Saturday this week, the Parkrun and the haircut.',
    deletes(['Parkrun', '2026-11-28'], 'Haircut'),
  ],
  ['Can the review be taken off my calendar, please?', nothing],
  [
    'There won’t be a design sync after this week. Please remove all of them from 2 December onwards.',
    changes(remove('Design sync', '2026-12-02', 'following')),
  ],
]);

export const kThreeUndo = phrasings('undo', [
  [
    ['Please add a vet appointment tomorrow at 5 pm.', 'Sorry, that was a mistake. Please undo it.'],
    asBefore,
  ],
  [
    ['Could you start the partner update at half past four?', 'Put it back the way it was, please.'],
    asBefore,
  ],
  [
    ['Remove the boiler service from my calendar.', 'Oh no, I still need that one. Could you bring it back?'],
    asBefore,
  ],
]);

export const kThreeInvitations = phrasings('invitations', [
  ['Please tell Jonas yes, I’ll be at the hiring panel.', answers('Hiring panel', 'accepted')],
  [
    'I can’t get to the budget review on Thursday after all, so please decline it.',
    answers('Budget review', 'declined'),
  ],
  [
    'I’ve changed my mind about the sales all-hands and would like to accept it.',
    answers('Sales all-hands', 'accepted'),
  ],
  [
    'Lena’s launch drinks won’t work for me. Could you turn the invitation down?',
    answers('Launch drinks', 'declined'),
  ],
]);
