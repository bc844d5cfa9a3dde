import { answers, asBefore, changes, deletes, either, nothing, remove, sees, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

const changing = phrasings('changing', [
  ['Move my haircut to half past twelve.', updates('Haircut', { start: '2026-11-28T12:30' })],
  [
    'The dentist rang. My check-up is now on Wednesday 2 December at the same time.',
    updates('Dentist', { start: '2026-12-02T08:30' }),
  ],
  ['Let the vendor demo finish half an hour earlier.', updates('Vendor demo', { end: '2026-11-25T15:30' })],
  [
    'Add Tomás to the roadmap workshop.',
    updates('Roadmap workshop', { guests: ['jonas', 'priya', 'tomas'] }),
  ],
  [
    "Lena can't come to the marketing lunch any more, so please take her off the guest list.",
    updates('Marketing lunch', { guests: ['sam'] }),
  ],
  [
    'Call Wednesday\'s coffee "Career chat with Sam" instead.',
    updates('Coffee with Sam', { title: 'Career chat with Sam' }),
  ],
  [
    "Just this Thursday, I'm going to the pottery class at 6:30 instead of 7.",
    updates('Pottery class', { start: '2026-11-26T18:30' }, { scope: 'this', on: '2026-11-26' }),
  ],
  [
    'Change the room for the whole Design sync series to Studio room 1.',
    updates('Design sync', { place: 'Studio room 1' }, { scope: 'all' }),
  ],
  [
    "I'd like a notification an hour before the parents' evening.",
    updates('Parents’ evening', { reminders: [60] }),
  ],
  [
    'The boiler man says he needs until 11, so make his visit longer.',
    updates('Boiler service', { end: '2026-12-07T11:00' }),
  ],
  [
    "Bring this Friday's design critique forward by an hour, but only this one.",
    updates('Design critique', { start: '2026-11-27T14:00' }, { scope: 'this', on: '2026-11-27' }),
  ],
  [
    "Sunday's lunch is at 3 Mill Lane now. Please correct the address.",
    updates('Lunch at Mum’s', { place: '3 Mill Lane' }),
  ],
  [
    'My flight to Oslo has new times: it leaves at 7:55 and lands at 11:10.',
    updates('Flight to Oslo', { start: '2026-12-11T07:55', end: '2026-12-11T11:10' }),
  ],
  [
    'Please let my annual leave begin on Friday 18 December already and keep its last day as it is.',
    updates('Annual leave', { start: '2026-12-18', end: '2027-01-04' }),
  ],
  [
    'Could the portfolio review be a day later, at the same hour? Please change it.',
    updates('Portfolio review', { start: '2026-12-09T14:00' }),
  ],
  ['I have to move the Christmas party to another day.', nothing],
  ['Put the tax return a week earlier.', updates('Tax return', { start: '2027-01-22' })],
  [
    "Tomorrow's 1:1 with Priya needs 45 minutes instead of 30.",
    updates('1:1 with Priya', { end: '2026-11-24T10:45' }, { scope: 'this', on: '2026-11-24' }),
  ],
]);

const deleting = phrasings('deleting', [
  ["I won't need the focus block tomorrow. Please take it out.", deletes(['Focus block', '2026-11-24'])],
  ['Drop pottery this week, only this week.', changes(remove('Pottery class', '2026-11-26', 'this'))],
  [
    "I'm giving up Parkrun for good, so delete the entire series.",
    changes(remove('Parkrun', undefined, 'all')),
  ],
  ['Delete whatever I have on Wednesday afternoon.', deletes('Vendor demo')],
  ['Get rid of the entry at 9 am on 14 December.', deletes('delete everything on Friday')],
  [
    'The night train in March and the brunch the next day are both off. Remove them.',
    deletes('Night train', 'Brunch'),
  ],
  ["There's no stand-up this Friday, so cancel that one.", changes(remove('Stand-up', '2026-11-27', 'this'))],
  ['Scrap the coffee on Wednesday.', deletes('Coffee with Sam')],
  ['Cancel the meeting with Jonas.', nothing],
  ["I've pulled out of the half marathon. It can go from my calendar.", deletes('Half marathon')],
  ["Take Friday's lunch off my calendar, but leave the one on Sunday.", deletes('Marketing lunch')],
  [
    "I can't go to physio on the 7th and the 14th of December. Delete those two sessions.",
    changes(remove('Physio', '2026-12-07', 'this'), remove('Physio', '2026-12-14', 'this')),
  ],
]);

const undo = phrasings('undo', [
  [['Delete the boiler service.', 'Oh no, I still need that one. Bring it back.'], asBefore],
  [["Move Saturday's haircut to 3 pm.", 'That was a mistake. Put it back where it was.'], asBefore],
]);

const invitations = phrasings('invitations', [
  ['Which invitations are still waiting for my answer?', either(sees('Offsite call'), sees('Hiring panel'))],
  ["I've made up my mind about the launch drinks. I'm coming.", answers('Launch drinks', 'accepted')],
  [
    "Turn down the hiring panel and add that I'm on shift that afternoon.",
    answers('Hiring panel', 'declined', true),
  ],
  ['I can make the sales all-hands after all. Please accept it.', answers('Sales all-hands', 'accepted')],
]);

const beyond = phrasings('beyond', [
  ["Order a cake for Ingrid's birthday from the bakery.", nothing],
  ['Can you ring the school and tell them that Oscar is ill today?', nothing],
]);

export const pOneChanging = [...changing, ...deleting, ...undo, ...invitations, ...beyond];
