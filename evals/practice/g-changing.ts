import { changes, deletes, nothing, remove, update, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

/** What is to be changed, as a seventh set of people would ask. */
export const gChanging = phrasings('changing', [
  ['move my haircut to 2pm', updates('Haircut', { start: '2026-11-28T14:00' })],
  ['Push the vendor demo back by half an hour', updates('Vendor demo', { start: '2026-11-25T15:30' })],
  [
    'can you move coffee with sam to thursday, same time',
    updates('Coffee with Sam', { start: '2026-11-26T09:00' }),
  ],
  [
    'The boiler service is now on the 8th of December, time stays the same',
    updates('Boiler service', { start: '2026-12-08T08:00' }),
  ],
  [
    'move tomorrows standup to 10:45',
    updates('Stand-up', { start: '2026-11-24T10:45' }, { on: '2026-11-24' }),
  ],
  ['My dentist appointment is at 9:15 now', updates('Dentist', { start: '2026-12-01T09:15' })],
  [
    'Could you shift this Wednesday’s design sync to 1pm?',
    updates('Design sync', { start: '2026-11-25T13:00' }, { on: '2026-11-25' }),
  ],
  [
    'rename the portfolio review to “Portfolio deep dive”',
    updates('Portfolio review', { title: 'Portfolio deep dive' }),
  ],
  ['The portfolio review will be in Studio room 2', updates('Portfolio review', { place: 'Studio room 2' })],
  ['invite tomás to the portfolio review', updates('Portfolio review', { guests: ['tomas'] })],
  ['make the vendor demo 90 minutes long', updates('Vendor demo', { end: '2026-11-25T16:30' })],
  [
    'This Friday’s design critique should only be half an hour',
    updates('Design critique', { end: '2026-11-27T15:30' }, { on: '2026-11-27' }),
  ],
  ['haircut needs to be an hour earlier', updates('Haircut', { start: '2026-11-28T10:00' })],
  ['Please remind me two hours before the flight to Oslo', updates('Flight to Oslo', { reminders: [120] })],
  ['colour the dentist appointment red', updates('Dentist', { color: ['11'] })],
  ['move today’s physio to 6pm', updates('Physio', { start: '2026-11-23T18:00' }, { on: '2026-11-23' })],
  ['Bring Friday’s marketing lunch forward to 12', updates('Marketing lunch', { start: '2026-11-27T12:00' })],
  [
    'lunch at mums on sunday is at half 12 not 1, can you fix that',
    updates('Lunch at Mum’s', { start: '2026-11-29T12:30' }),
  ],
  [
    'Reschedule the board meeting to Wednesday 16 December at 10am',
    updates('Board meeting', { start: '2026-12-16T10:00' }),
  ],
  ['add lena to the board meeting', updates('Board meeting', { guests: ['priya', 'jonas', 'lena'] })],
  [
    'Can you extend my annual leave so it goes up to and including 5 January?',
    updates('Annual leave', { end: '2027-01-06' }),
  ],
  [
    'Change all of the Monday design reviews to start at 2:30pm',
    updates('Design review', { start: '2026-11-23T14:30' }, { scope: 'all' }),
  ],
  [
    'parents evening has moved to the 10th of december, please update it',
    updates('Parents’ evening', { start: '2026-12-10T17:30' }),
  ],
  [
    'start tomorrow’s focus block an hour later',
    updates('Focus block', { start: '2026-11-24T14:00' }, { on: '2026-11-24' }),
  ],
  [
    'change the location of the christmas party to The Crown',
    updates('Christmas party', { place: 'The Crown' }),
  ],
  [
    'switch tomorrow’s 1:1 with Priya to 4pm',
    updates('1:1 with Priya', { start: '2026-11-24T16:00' }, { on: '2026-11-24' }),
  ],
  ['I need to change the time of my haircut', nothing],
  [
    'move the haircut to 10 and the boiler service to 9',
    changes(
      update('Haircut', { start: '2026-11-28T10:00' }),
      update('Boiler service', { start: '2026-12-07T09:00' }),
    ),
  ],
]);

/** What is to go, as a seventh set of people would ask. */
export const gDeleting = phrasings('deleting', [
  ['cancel my haircut', deletes('Haircut')],
  ['Delete Thursday’s pottery class please', deletes(['Pottery class', '2026-11-26'])],
  ['We’re not going to the parents’ evening any more, take it out', deletes('Parents’ evening')],
  ['scrap tomorrow’s focus block', deletes(['Focus block', '2026-11-24'])],
  ['Remove the boiler service and the tax return from my calendar', deletes('Boiler service', 'Tax return')],
  ['no standup on friday, pls cancel that one', deletes(['Stand-up', '2026-11-27'])],
  [
    'I’m giving up pottery. Delete the whole series, all the classes',
    changes(remove('Pottery class', undefined, 'all')),
  ],
  ['not running this saturday so parkrun can go', deletes(['Parkrun', '2026-11-28'])],
  ['Could you drop the coffee with Sam on Wednesday?', deletes('Coffee with Sam')],
]);
