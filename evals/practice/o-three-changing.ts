import { answers, asBefore, changes, deletes, nothing, remove, stands, update, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

const changing = phrasings('changing', [
  ['shift the haircut to noon', updates('Haircut', { start: '2026-11-28T12:00' })],
  [
    'three oclock is no good for the vendor demo um can we have it at half past four the same day',
    updates('Vendor demo', { start: '2026-11-25T16:30' }),
  ],
  [
    'that thursday meeting with lena and sam i want it on friday at four in the afternoon',
    updates('Budget review', { start: '2026-11-27T16:00' }),
  ],
  [
    'roadmap workshop is in a different room now its studio room two',
    updates('Roadmap workshop', { place: 'Studio room 2' }),
  ],
  [
    'get aiko along to the budget review as well',
    updates('Budget review', { guests: ['lena', 'sam', 'aiko'] }),
  ],
  [
    'the partner update should be an hour not thirty minutes',
    updates('Partner update', { end: '2026-12-08T17:00' }),
  ],
  [
    'call the boiler service boiler and radiators from now on',
    updates('Boiler service', { title: 'Boiler and radiators|Boiler & radiators' }),
  ],
  [
    'just this thursday the pottery starts at half past seven',
    updates('Pottery class', { start: '2026-11-26T19:30' }, { scope: 'this', on: '2026-11-26' }),
  ],
  [
    'my one to one tomorrow put it at quarter past three in the afternoon would you only tomorrows',
    updates('1:1 with Priya', { start: '2026-11-24T15:15' }, { scope: 'this', on: '2026-11-24' }),
  ],
  ['for the dentist i want to be nudged two hours ahead', updates('Dentist', { reminders: [120] })],
  [
    'they changed the timetable the night train goes an hour later',
    updates('Night train', { start: '2027-03-27T23:00' }),
  ],
  [
    'lunch with mum on sunday is going to last till half past four',
    updates('Lunch at Mum’s', { end: '2026-11-29T16:30' }),
  ],
  [
    'school has moved parents evening to the tenth of december no change to the time',
    updates('Parents’ evening', { start: '2026-12-10T17:30' }),
  ],
  [
    'all of the design critiques the entire series are to be in studio room one instead of two',
    updates('Design critique', { place: 'Studio room 1' }, { scope: 'all' }),
  ],
  [
    'bring tomorrows focus block forward to twelve',
    updates('Focus block', { start: '2026-11-24T12:00' }, { on: '2026-11-24' }),
  ],
  [
    'the do at the lantern on the eighteenth of december starts at seven but it still finishes at ten',
    updates('Christmas party', { start: '2026-12-18T19:00', end: '2026-12-18T22:00' }),
  ],
  [
    'on the eighth of december i need the portfolio review at one and the partner update at three',
    changes(
      update('Portfolio review', { start: '2026-12-08T13:00' }),
      update('Partner update', { start: '2026-12-08T15:00' }),
    ),
  ],
  ['um i cant do the hair appointment then could you change it to another time', nothing],
]);

const deleting = phrasings('deleting', [
  [
    'ive hurt my knee so take parkrun off this saturday only',
    changes(remove('Parkrun', '2026-11-28', 'this')),
  ],
  [
    'im giving up pottery for good delete the class every week the lot',
    changes(remove('Pottery class', undefined, 'all')),
  ],
  ['there isnt a stand up this friday you can strike it', changes(remove('Stand-up', '2026-11-27', 'this'))],
  [
    'i dont need the focus blocks any more not tomorrows and not the one on the first so remove both',
    deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01']),
  ],
  [
    'i want the afternoon of the eighth of december empty so wipe whatevers in it',
    deletes(['Portfolio review', '2026-12-08'], ['Partner update', '2026-12-08']),
  ],
  ['not running the half marathon after all bin it', deletes('Half marathon')],
  ['the thing at alder school on the ninth um you can drop that', deletes('Parents’ evening')],
  [
    'some odd entry is sitting at nine in the morning on the fourteenth of december get rid of it',
    deletes('delete everything on Friday'),
  ],
  ['both the night train and the brunch in march are off so out they go', deletes('Night train', 'Brunch')],
  ['can you cancel that design meeting', nothing],
]);

const undo = phrasings('undo', [
  [['optician on wednesday at five in the afternoon please', 'um no undo that'], asBefore],
  [
    ['delete the boiler service', 'oh dear that was the wrong one i want it back'],
    stands('Boiler service', '2026-12-07T08:00'),
  ],
]);

const invitations = phrasings('invitations', [
  ['let thomas know ill be there for the off site call', answers('Offsite call', 'accepted')],
  [
    'turn down the hiring panel and leave them a note saying im at home that day',
    answers('Hiring panel', 'declined', true),
  ],
  ['i said maybe to the launch drinks make it a definite yes', answers('Launch drinks', 'accepted')],
  ['the hiring panel invite um answer it with a maybe', answers('Hiring panel', 'tentative')],
  [
    'i turned down the sales all hands but i can come now so accept it',
    answers('Sales all-hands', 'accepted'),
  ],
]);

const beyond = phrasings('beyond', [
  ['ring my mum and tell her im running late', nothing],
  ['turn the heating on at home for when i get back would you', nothing],
]);

export const oThreeChanging = [...changing, ...deleting, ...undo, ...invitations, ...beyond];
