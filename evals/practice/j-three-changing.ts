import { changes, deletes, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const jThreeChanging = phrasings('changing', [
  [
    'The haircut would suit me better at three in the afternoon, so please change it.',
    updates('Haircut', { start: '2026-11-28T15:00' }),
  ],
  ['vendor demo → 4pm', updates('Vendor demo', { start: '2026-11-25T16:00' })],
  [
    'the boiler service theyre coming on the ninth now same time',
    updates('Boiler service', { start: '2026-12-09T08:00' }),
  ],
  [
    'Would you please lengthen the portfolio review so that it ends at half past three?',
    updates('Portfolio review', { end: '2026-12-08T15:30' }),
  ],
  [
    'The partner update ought to be called “Partner briefing” from now on.',
    updates('Partner update', { title: 'Partner briefing' }),
  ],
  ['partner update, make weekly', updates('Partner update', { repeats: 'FREQ=WEEKLY;BYDAY=TU' })],
  [
    'so the dentist has changed me to the second no sorry the third of december at nine in the morning',
    updates('Dentist', { start: '2026-12-03T09:00' }),
  ],
  [
    'Kindly take Jonas off the guest list of the board meeting.',
    updates('Board meeting', { guests: ['priya'] }),
  ],
  ['add tomás + aiko, vendor demo', updates('Vendor demo', { guests: ['tomas', 'aiko'] })],
  [
    'This Wednesday’s design sync will take place in Studio room 1 instead, please correct that.',
    updates('Design sync', { place: 'Studio room 1' }, { on: '2026-11-25' }),
  ],
  [
    'make the coffee with sam half an hour instead of twenty minutes',
    updates('Coffee with Sam', { end: '2026-11-25T09:30' }),
  ],
  [
    'I should be obliged if this Thursday’s pottery class could be put down for half past seven rather than seven.',
    updates('Pottery class', { start: '2026-11-26T19:30' }, { on: '2026-11-26' }),
  ],
  [
    'stand-up fri 27 nov: 10:00 instead',
    updates('Stand-up', { start: '2026-11-27T10:00' }, { on: '2026-11-27' }),
  ],
  [
    'Please change the entire design critique series so that it begins at half past two.',
    updates('Design critique', { start: '2026-11-27T14:30' }, { scope: 'all' }),
  ],
  [
    'lunch at mums on sunday eh can you make it two oclock',
    updates('Lunch at Mum’s', { start: '2026-11-29T14:00' }),
  ],
  [
    'May I ask you to set a reminder one hour before the parents’ evening begins?',
    updates('Parents’ evening', { reminders: [60] }),
  ],
  [
    'tomorrow’s focus block, 1 hour earlier',
    updates('Focus block', { start: '2026-11-24T12:00' }, { on: '2026-11-24' }),
  ],
  [
    'Could the board meeting be held one day later, at the same time?',
    updates('Board meeting', { start: '2026-12-16T14:00' }),
  ],
]);

export const jThreeDeleting = phrasings('deleting', [
  ['The vendor demo is not happening after all; please remove it from my calendar.', deletes('Vendor demo')],
  ['haircut: cancel', deletes('Haircut')],
  ['scrap the parkrun this saturday im no up to it', deletes(['Parkrun', '2026-11-28'])],
  [
    'Would you be so kind as to delete my appointment with Sam on Wednesday?',
    deletes(['Coffee with Sam', '2026-11-25']),
  ],
  ['drop stand-up thu', deletes(['Stand-up', '2026-11-26'])],
  [
    'I have given up pottery, which means that the whole series of classes can be deleted.',
    changes(remove('Pottery class', undefined, 'all')),
  ],
  [
    'cancel everything ive got on saturday morning',
    deletes(['Parkrun', '2026-11-28'], ['Haircut', '2026-11-28']),
  ],
  [
    'Please clear tomorrow afternoon for me, if it is not too much trouble.',
    deletes(['Focus block', '2026-11-24']),
  ],
  ['night train + brunch in march, both out', deletes('Night train', 'Brunch')],
  ['um get rid of the physio on the fourteenth of december', deletes(['Physio', '2026-12-14'])],
]);
