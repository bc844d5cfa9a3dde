import { changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const jTwoChanging = phrasings('changing', [
  ['Move the haircut to half past twelve', updates('Haircut', { start: '2026-11-28T12:30' })],
  ['Kindly push the vendor demo out by an hour.', updates('Vendor demo', { start: '2026-11-25T16:00' })],
  [
    'Please bring tomorrow’s 1:1 with Priya forward to 9:00',
    updates('1:1 with Priya', { start: '2026-11-24T09:00' }, { on: '2026-11-24' }),
  ],
  [
    'Change the title of the partner update to Partner sync',
    updates('Partner update', { title: 'Partner sync' }),
  ],
  [
    'portfolio review needs to be ninety minutes instead of sixty',
    updates('Portfolio review', { end: '2026-12-08T15:30' }),
  ],
  ['the christmas party venue is now The Foundry', updates('Christmas party', { place: 'The Foundry' })],
  [
    'Please include Sam in this Friday’s design critique',
    updates('Design critique', { guests: ['aiko', 'tomas', 'jonas', 'lena', 'sam'] }, { on: '2026-11-27' }),
  ],
  ['Take Jonas off the board meeting’s guest list.', updates('Board meeting', { guests: ['priya'] })],
  ['can the partner update repeat every week', updates('Partner update', { repeats: 'FREQ=WEEKLY' })],
  [
    'the boiler guy rang so that service is on the ninth of december now same time as before',
    updates('Boiler service', { start: '2026-12-09T08:00' }),
  ],
  [
    'pottery class starts at half past six this thursday not seven can you change that one',
    updates('Pottery class', { start: '2026-11-26T18:30' }, { on: '2026-11-26' }),
  ],
  ['Lunch at Mum’s should be at noon on Sunday', updates('Lunch at Mum’s', { start: '2026-11-29T12:00' })],
  [
    'My flight to Oslo was rebooked to Saturday 12 December, departure time unchanged',
    updates('Flight to Oslo', { start: '2026-12-12T07:15' }),
  ],
  [
    'Reschedule the whole design sync series to 11:30, please: every occurrence',
    updates('Design sync', { start: '2026-09-16T11:30' }, { scope: 'all' }),
  ],
  [
    'tomorrow’s focus block should run from two till four',
    updates('Focus block', { start: '2026-11-24T14:00', end: '2026-11-24T16:00' }, { on: '2026-11-24' }),
  ],
  ['Set an alert ten minutes ahead of coffee with Sam', updates('Coffee with Sam', { reminders: [10] })],
  [
    'Parents’ evening will finish at 8 rather than 7, kindly adjust.',
    updates('Parents’ evening', { end: '2026-12-09T20:00' }),
  ],
  ['move the review to 5pm', nothing],
]);

export const jTwoDeleting = phrasings('deleting', [
  ['Please strike Wednesday’s vendor demo from the calendar.', deletes('Vendor demo')],
  ['get rid of everything on saturday', deletes(['Parkrun', '2026-11-28'], ['Haircut', '2026-11-28'])],
  [
    'Clear all my meetings on Wednesday morning',
    deletes(['Coffee with Sam', '2026-11-25'], ['Stand-up', '2026-11-25'], ['Design sync', '2026-11-25']),
  ],
  [
    'i’m giving up pottery so take the class off my calendar for good the whole series',
    changes(remove('Pottery class', undefined, 'all')),
  ],
  ['won’t be needing the focus block tomorrow, please remove it', deletes(['Focus block', '2026-11-24'])],
  ['Kindly cancel the one-to-one with Priya on 8 December only', deletes(['1:1 with Priya', '2026-12-08'])],
  ['delete whatever i have with sam on wednesday', deletes('Coffee with Sam')],
  ['uh yeah i can’t do physio tonight drop it just this once', deletes(['Physio', '2026-11-23'])],
  ['The board meeting is off. Take it out, please.', deletes('Board meeting')],
]);
