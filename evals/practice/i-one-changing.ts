import { changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

/* A ninth set, voice A: Maya as a British design lead with a family, on phone and laptop. */

export const iOneChanging = phrasings('changing', [
  ["haircut's at quarter past 2 now, not 11", updates('Haircut', { start: '2026-11-28T14:15' })],
  ['shift the boiler service to weds 9 dec', updates('Boiler service', { start: '2026-12-09T08:00' })],
  [
    'Can physio be at 6 instead of half 5 today?',
    updates('Physio', { start: '2026-11-23T18:00' }, { on: '2026-11-23' }),
  ],
  [
    "we won't need the full hour for the vendor demo, cut it down to 30 mins",
    updates('Vendor demo', { end: '2026-11-25T15:30' }),
  ],
  [
    'please call the partner update “Brightdesk catch-up” from now on',
    updates('Partner update', { title: 'Brightdesk catch-up|Brightdesk catchup' }),
  ],
  [
    'change of venue for fridays marketing lunch, its at Padella',
    updates('Marketing lunch', { place: 'Padella' }),
  ],
  ['jonas ought to be in the portfolio review as well', updates('Portfolio review', { guests: ['jonas'] })],
  [
    "Lena can't come to the marketing lunch, so take her off the guest list.",
    updates('Marketing lunch', { guests: ['sam'] }),
  ],
  [
    'make all the design syncs an hour long, 45 mins is never enough',
    updates('Design sync', { end: '2026-11-25T12:00' }, { scope: 'all' }),
  ],
  [
    'Board meeting begins half an hour sooner than planned but still finishes at half four',
    updates('Board meeting', { start: '2026-12-15T13:30', end: '2026-12-15T16:30' }),
  ],
  [
    'tmrws 1:1 w priya - could you put it at half 3',
    updates('1:1 with Priya', { start: '2026-11-24T15:30' }, { on: '2026-11-24' }),
  ],
  [
    'School have moved us, parents’ evening is on the 8th at 6pm rather than the 9th',
    updates('Parents’ evening', { start: '2026-12-08T18:00' }),
  ],
  [
    'I always forget the dentist so give me an alert an hour before it',
    updates('Dentist', { reminders: [60] }),
  ],
  [
    'lunch at mums will go on longer this sunday, until 5 realistically',
    updates('Lunch at Mum’s', { end: '2026-11-29T17:00' }),
  ],
  [
    'pottery only happens every two weeks now, can the series reflect that',
    updates('Pottery class', { repeats: 'FREQ=WEEKLY;INTERVAL=2' }, { scope: 'all' }),
  ],
  [
    "Tomorrow's focus block should run from 2 to 4, not 1 to 3",
    updates('Focus block', { start: '2026-11-24T14:00', end: '2026-11-24T16:00' }, { on: '2026-11-24' }),
  ],
  [
    'the christmas party is going to be at the Anchor, 7 til 11 in the evening, pls fix',
    updates('Christmas party', {
      start: '2026-12-18T19:00',
      end: '2026-12-18T23:00',
      place: 'Anchor',
    }),
  ],
  ['push the review to half 3', nothing],
]);

export const iOneDeleting = phrasings('deleting', [
  ['scrap the vendor demo', deletes('Vendor demo')],
  ["the salon rang, haircut's off. bin it please", deletes('Haircut')],
  ["I'm skipping pottery this Thursday, could you take it out?", deletes(['Pottery class', '2026-11-26'])],
  ['free up tomorrow afternoon, delete whats in it', deletes(['Focus block', '2026-11-24'])],
  ['nothing is happening on sunday after all, wipe the day', deletes('Lunch at Mum’s')],
  [
    'poorly kid so saturday is cancelled: parkrun and the haircut can both go',
    deletes(['Parkrun', '2026-11-28'], 'Haircut'),
  ],
  ['parkrun: remove the entire series, my knee has had it', changes(remove('Parkrun', undefined, 'all'))],
  ['cancel the thing I have with Sam on Wednesday morning', deletes('Coffee with Sam')],
  [
    'from the 11th of december onwards no more design critiques, delete those',
    changes(remove('Design critique', '2026-12-11', 'following')),
  ],
]);
