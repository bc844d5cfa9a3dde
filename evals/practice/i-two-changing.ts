import { changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

/* Three people: an American product manager, a fluent speaker of another language, someone who dictates. */

export const iTwoChanging = phrasings('changing', [
  ['Push my haircut back an hour.', updates('Haircut', { start: '2026-11-28T12:00' })],
  ['Reschedule the vendor demo to Thursday at 4pm', updates('Vendor demo', { start: '2026-11-26T16:00' })],
  [
    'The board meeting should be titled “Q4 board meeting”',
    updates('Board meeting', { title: 'Q4 board meeting' }),
  ],
  [
    'Cut Friday’s design critique down to 30 minutes',
    updates('Design critique', { end: '2026-11-27T15:30' }, { on: '2026-11-27' }),
  ],
  ['Loop Lena into the portfolio review', updates('Portfolio review', { guests: ['lena'] })],
  [
    'Change the location of the Christmas party to The Anchor',
    updates('Christmas party', { place: 'The Anchor' }),
  ],
  ['Take Jonas off the board meeting invite', updates('Board meeting', { guests: ['priya'] })],
  [
    'Bump tomorrow’s 1:1 with Priya to 11:30',
    updates('1:1 with Priya', { start: '2026-11-24T11:30' }, { on: '2026-11-24' }),
  ],
  [
    'Please postpone the boiler service by two days, the hour can remain the same.',
    updates('Boiler service', { start: '2026-12-09T08:00' }),
  ],
  [
    'I was informed that the parents’ evening takes place at 18:00 instead of 17:30, would you correct it?',
    updates('Parents’ evening', { start: '2026-12-09T18:00' }),
  ],
  [
    'Could you arrange that the portfolio review finishes at 15:30?',
    updates('Portfolio review', { end: '2026-12-08T15:30' }),
  ],
  [
    'All my pottery classes are now held at Mill Studio, please adapt the whole series.',
    updates('Pottery class', { place: 'Mill Studio' }, { scope: 'all' }),
  ],
  [
    'The dentist has given me another date: it is now the 10th of December at 14:00.',
    updates('Dentist', { start: '2026-12-10T14:00' }),
  ],
  [
    'move the physio today to um six fifteen',
    updates('Physio', { start: '2026-11-23T18:15' }, { on: '2026-11-23' }),
  ],
  [
    'okay lunch at mums is half an hour earlier this sunday',
    updates('Lunch at Mum’s', { start: '2026-11-29T12:30' }),
  ],
  [
    'i want a notification three hours before the flight to oslo',
    updates('Flight to Oslo', { reminders: [180] }),
  ],
  [
    'switch coffee with sam to friday at ten no sorry ten thirty',
    updates('Coffee with Sam', { start: '2026-11-27T10:30' }),
  ],
  [
    'make the portfolio review happen every two weeks',
    updates('Portfolio review', { repeats: 'FREQ=WEEKLY;INTERVAL=2' }),
  ],
]);

export const iTwoDeleting = phrasings('deleting', [
  ['Cancel the vendor demo.', deletes('Vendor demo')],
  [
    'Clear out my Saturday, both the run and the haircut',
    deletes(['Parkrun', '2026-11-28'], ['Haircut', '2026-11-28']),
  ],
  ['Take the partner update off my calendar', deletes(['Partner update', '2026-12-08'])],
  ['Drop this week’s pottery class', deletes(['Pottery class', '2026-11-26'])],
  [
    'The boiler was already repaired, so please remove the appointment for its service.',
    deletes('Boiler service'),
  ],
  [
    'Everything that I have together with Lena on Friday, please cancel it.',
    deletes(['Marketing lunch', '2026-11-27'], ['Design critique', '2026-11-27']),
  ],
  [
    'The night train in March is not necessary any more, could you erase it?',
    deletes(['Night train', '2027-03-27']),
  ],
  ['get rid of the whole parkrun series', changes(remove('Parkrun', undefined, 'all'))],
  ['um cancel the review this week', nothing],
  [
    'delete everything i have in the afternoon on december eighth',
    deletes(['Portfolio review', '2026-12-08'], ['Partner update', '2026-12-08']),
  ],
]);
