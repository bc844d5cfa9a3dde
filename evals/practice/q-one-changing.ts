import { answers, asBefore, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

const changing = phrasings('changing', [
  ['Can you move my haircut to 2 pm?', updates('Haircut', { start: '2026-11-28T14:00' })],
  [
    'Please push the vendor demo back by half an hour.',
    updates('Vendor demo', { start: '2026-11-25T15:30' }),
  ],
  [
    'The dentist would like me to come at 9:15 instead. Please change the appointment.',
    updates('Dentist', { start: '2026-12-01T09:15' }),
  ],
  [
    'Make Friday’s marketing lunch half an hour longer.',
    updates('Marketing lunch', { end: '2026-11-27T14:00' }),
  ],
  [
    'Rename the partner update to "Supplier call", please.',
    updates('Partner update', { title: 'Supplier call' }),
  ],
  ['Add Lena to the coffee with Sam on Wednesday.', updates('Coffee with Sam', { guests: ['sam', 'lena'] })],
  [
    'The portfolio review will be in Studio room 2. Could you correct that?',
    updates('Portfolio review', { place: 'Studio room 2' }),
  ],
  [
    'I would rather have tomorrow’s focus block on Wednesday at 1 pm.',
    updates('Focus block', { start: '2026-11-25T13:00' }, { on: '2026-11-24' }),
  ],
  [
    'Move the pottery class on 3 December to half past seven.',
    updates('Pottery class', { start: '2026-12-03T19:30' }, { scope: 'this', on: '2026-12-03' }),
  ],
  [
    'Please change the title of the whole parkrun series to "Saturday run".',
    updates('Parkrun', { title: 'Saturday run' }, { scope: 'all' }),
  ],
  [
    'Next week’s focus block should end at two. The start stays the same.',
    updates('Focus block', { end: '2026-12-01T14:00' }, { on: '2026-12-01' }),
  ],
  ['Set a reminder three hours before the flight to Oslo.', updates('Flight to Oslo', { reminders: [180] })],
  [
    'Bring Sunday’s lunch at Mum’s forward by half an hour.',
    updates('Lunch at Mum’s', { start: '2026-11-29T12:30' }),
  ],
  [
    'The engineer cannot do the 7th. Move the boiler service to Tuesday 8 December, same time.',
    updates('Boiler service', { start: '2026-12-08T08:00' }),
  ],
  [
    'The Christmas party is now at the Old Brewery. Please update the location.',
    updates('Christmas party', { place: 'Old Brewery' }),
  ],
  [
    'Lena is not coming to the marketing lunch. Please take her off the guest list.',
    updates('Marketing lunch', { guests: ['sam'] }),
  ],
  [
    'My physio on the 30th has to start at 6 pm. Can you change just that one?',
    updates('Physio', { start: '2026-11-30T18:00' }, { scope: 'this', on: '2026-11-30' }),
  ],
  [
    'Could this week’s design sync be at half past one instead of eleven?',
    updates('Design sync', { start: '2026-11-25T13:30' }, { scope: 'this', on: '2026-11-25' }),
  ],
]);

const deleting = phrasings('deleting', [
  ['I do not need the vendor demo any more. Please delete it.', deletes('Vendor demo')],
  ['Cancel my haircut on Saturday.', deletes('Haircut')],
  [
    'I am skipping parkrun this Saturday. Please take it out, but only this once.',
    changes(remove('Parkrun', '2026-11-28', 'this')),
  ],
  [
    'There is no pottery class on the 10th of December, so remove that one.',
    changes(remove('Pottery class', '2026-12-10', 'this')),
  ],
  [
    'Please delete both focus blocks, the one tomorrow and the one next week.',
    deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01']),
  ],
  ['I have decided not to run the half marathon. You can take it off my calendar.', deletes('Half marathon')],
  ['Our Oslo trip fell through. Please get rid of the flight.', deletes('Flight to Oslo')],
  [
    'Please clear everything I have this weekend.',
    changes(
      remove('Parkrun', '2026-11-28', 'this'),
      remove('Haircut', '2026-11-28'),
      remove('Lunch at Mum’s', '2026-11-29'),
    ),
  ],
  ['Call off Wednesday’s coffee with Sam.', deletes('Coffee with Sam')],
  ['Delete the whole physio series, please.', changes(remove('Physio', undefined, 'all'))],
  ['Take the 4 pm appointment on 8 December out of my calendar.', deletes('Partner update')],
  [
    'The boiler service and the portfolio review are both off. Please delete them.',
    deletes('Boiler service', 'Portfolio review'),
  ],
]);

const undo = phrasings('undo', [
  [['Delete the parents’ evening.', 'Sorry, that was a mistake. Please bring it back.'], asBefore],
  [['Move the vendor demo to four o’clock.', 'Undo that, please.'], asBefore],
]);

const invitations = phrasings('invitations', [
  ['Please accept the invitation to the hiring panel.', answers('Hiring panel', 'accepted')],
  ['I might be able to join the offsite call. Answer with maybe.', answers('Offsite call', 'tentative')],
  ['I cannot come to the launch drinks after all. Please decline.', answers('Launch drinks', 'declined')],
  [
    'My plans have changed and I can attend the sales all-hands. Say yes for me.',
    answers('Sales all-hands', 'accepted'),
  ],
  [
    'Decline the roadmap workshop and add a note that I am at the hospital that morning.',
    answers('Roadmap workshop', 'declined', true),
  ],
]);

const beyond = phrasings('beyond', [
  ['Can you order new toner for the office printer?', nothing],
  ['Please move my appointment to a better time.', nothing],
]);

export const qOneChanging = [...changing, ...deleting, ...undo, ...invitations, ...beyond];
