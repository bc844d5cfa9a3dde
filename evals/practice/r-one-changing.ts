import { answers, asBefore, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

const changing = phrasings('changing', [
  ['Move the dentist to 2 December at 9 am.', updates('Dentist', { start: '2026-12-02T09:00' })],
  ['My haircut is now at noon. Please change it.', updates('Haircut', { start: '2026-11-28T12:00' })],
  ['Can the vendor demo start half an hour later?', updates('Vendor demo', { start: '2026-11-25T15:30' })],
  [
    'Pottery class begins at 7:30 pm this Thursday, just this once. Please adjust it.',
    updates('Pottery class', { start: '2026-11-26T19:30' }, { on: '2026-11-26', scope: 'this' }),
  ],
  [
    'Rename Portfolio review to Portfolio presentation.',
    updates('Portfolio review', { title: 'Portfolio presentation' }),
  ],
  [
    'The boiler service will only take an hour, so let it end at 9.',
    updates('Boiler service', { end: '2026-12-07T09:00' }),
  ],
  ['Add Jonas to the Marketing lunch.', updates('Marketing lunch', { guests: ['lena', 'sam', 'jonas'] })],
  [
    'Mum wants lunch on Saturday 5 December instead of this Sunday, at the same time.',
    updates('Lunch at Mum’s', { start: '2026-12-05T13:00' }),
  ],
  [
    'Toni has a new shop, so set the location of my haircut to 4 Mill Lane.',
    updates('Haircut', { place: '4 Mill Lane' }),
  ],
  ['Set a reminder three hours before my flight to Oslo.', updates('Flight to Oslo', { reminders: [180] })],
  [
    'I would like the whole Parkrun series to be called Saturday run.',
    updates('Parkrun', { title: 'Saturday run' }, { scope: 'all' }),
  ],
  [
    'Make tomorrow’s focus block end at 4 pm instead of 3.',
    updates('Focus block', { end: '2026-11-24T16:00' }, { on: '2026-11-24' }),
  ],
  [
    'Please move the physio session on 30 November to 6 pm.',
    updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30', scope: 'this' }),
  ],
  [
    'Could you switch my coffee with Sam to Friday at 9?',
    updates('Coffee with Sam', { start: '2026-11-27T09:00' }),
  ],
  [
    'Extend the Portfolio review on 8 December by 30 minutes.',
    updates('Portfolio review', { end: '2026-12-08T15:30' }),
  ],
  ['Bring parents’ evening forward to 5 pm.', updates('Parents’ evening', { start: '2026-12-09T17:00' })],
  ['Please move my meeting to another day.', nothing],
]);

const deleting = phrasings('deleting', [
  ['Cancel the haircut, please.', deletes('Haircut')],
  ['I no longer need the Portfolio review, so delete it.', deletes('Portfolio review')],
  ['I have a cold. Remove this Saturday’s Parkrun only.', changes(remove('Parkrun', '2026-11-28', 'this'))],
  ['The boiler man is not coming any more. Delete that appointment.', deletes('Boiler service')],
  [
    'Delete the focus blocks on 24 November and 1 December.',
    deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01']),
  ],
  ['I have given up pottery. Delete the whole series.', changes(remove('Pottery class', undefined, 'all'))],
  [
    'We are skipping stand-up on Wednesday. Please take that one out.',
    changes(remove('Stand-up', '2026-11-25', 'this')),
  ],
  ['Get rid of the Brightdesk demo on Wednesday.', deletes('Vendor demo')],
  ['Please scrap parents’ evening and the half marathon.', deletes('Parents’ evening', 'Half marathon')],
  [
    'Clear everything off my calendar this Saturday.',
    changes(remove('Parkrun', '2026-11-28', 'this'), remove('Haircut', '2026-11-28')),
  ],
  ['The night train does not run any more. Take it out.', deletes('Night train')],
  ['Delete the appointment with my accountant this Friday.', nothing],
]);

const undo = phrasings('undo', [
  [['Delete the Tax return entry.', 'Sorry, I still need it. Please undo that.'], asBefore],
  [['Move the haircut to 3 pm.', 'On second thoughts, put it back where it was.'], asBefore],
]);

const invitations = phrasings('invitations', [
  ['I will definitely be at the launch drinks, so please confirm.', answers('Launch drinks', 'accepted')],
  [
    'I can make the sales all-hands after all. Change my answer to yes.',
    answers('Sales all-hands', 'accepted'),
  ],
]);

const beyond = phrasings('beyond', [
  ['Order two trays of sandwiches for Friday.', nothing],
  ['Please transfer the rent to Ruth.', nothing],
]);

export const rOneChanging = [...changing, ...deleting, ...undo, ...invitations, ...beyond];
