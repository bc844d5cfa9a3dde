import { answers, asBefore, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

const changing = phrasings('changing', [
  [
    'shift tomorrows focus block to half past three',
    updates('Focus block', { start: '2026-11-24T15:30' }, { on: '2026-11-24' }),
  ],
  ['the vendor demo needs to be an hour later', updates('Vendor demo', { start: '2026-11-25T16:00' })],
  [
    'tonis rang can you make my haircut half an hour earlier',
    updates('Haircut', { start: '2026-11-28T10:30' }),
  ],
  [
    'coffee with sam move it to ten past ten same day',
    updates('Coffee with Sam', { start: '2026-11-25T10:10' }),
  ],
  [
    'the portfolio review ought to go on for two hours um not one',
    updates('Portfolio review', { end: '2026-12-08T16:00' }),
  ],
  [
    'call the focus block on the first of december deep work instead',
    updates('Focus block', { title: 'Deep work' }, { on: '2026-12-01' }),
  ],
  ['get jonas added to the vendor demo', updates('Vendor demo', { guests: ['jonas'] })],
  [
    'lena cant come to the marketing lunch take her off it would you',
    updates('Marketing lunch', { guests: ['sam'] }),
  ],
  [
    'todays physio has to go to six o clock',
    updates('Physio', { start: '2026-11-23T18:00' }, { scope: 'this', on: '2026-11-23' }),
  ],
  [
    'push this wednesdays design sync to two in the afternoon just the one',
    updates('Design sync', { start: '2026-11-25T14:00' }, { scope: 'this', on: '2026-11-25' }),
  ],
  [
    'the boiler chap is coming at nine instead of eight on the seventh of december so change that',
    updates('Boiler service', { start: '2026-12-07T09:00' }),
  ],
  ['can the partner update be in studio room two', updates('Partner update', { place: 'Studio room' })],
  [
    'lunch at mums on sunday we said half past twelve now so put it to that',
    updates('Lunch at Mum’s', { start: '2026-11-29T12:30' }),
  ],
  ['i want a warning two hours before the flight to oslo', updates('Flight to Oslo', { reminders: [120] })],
  ['make the dentist red in the calendar', updates('Dentist', { color: ['11', '4'] })],
  ['the christmas party now goes on till eleven', updates('Christmas party', { end: '2026-12-18T23:00' })],
  [
    'bring the parents evening forward by um a quarter of an hour',
    updates('Parents’ evening', { start: '2026-12-09T17:15' }),
  ],
  ['could you move that to friday for me', nothing],
]);

const deleting = phrasings('deleting', [
  ['get rid of the haircut im growing it', deletes('Haircut')],
  ['i dont need the focus block tomorrow any more bin it', deletes(['Focus block', '2026-11-24'])],
  ['sam and i arent having our coffee so take it off', deletes('Coffee with Sam')],
  ['my knees bad so no parkrun this saturday cross it out', changes(remove('Parkrun', '2026-11-28', 'this'))],
  [
    'scrap the pottery class for good every single week of it',
    changes(remove('Pottery class', undefined, 'all')),
  ],
  ['um delete the thing at four on the eighth of december', deletes('Partner update')],
  ['wipe the brunch and the night train in march', deletes('Brunch', 'Night train')],
  ['the boiler service isnt happening you can lose it', deletes('Boiler service')],
  [
    'skip the physio on the seventh of december no sorry the fourteenth',
    changes(remove('Physio', '2026-12-14', 'this')),
  ],
  ['delete the meeting', nothing],
  [
    'clear out all of saturday the twenty eighth',
    changes(remove('Haircut', '2026-11-28'), remove('Parkrun', '2026-11-28', 'this')),
  ],
  [
    'leave the stand up out on friday this week but keep the others',
    changes(remove('Stand-up', '2026-11-27', 'this')),
  ],
]);

const undo = phrasings('undo', [
  [['throw out the boiler service', 'oh no i didnt mean that bring it back'], asBefore],
  [['move the partner update to five o clock', 'hang on undo that'], asBefore],
]);

const invitations = phrasings('invitations', [
  ['tell tomas yes to the offsite call', answers('Offsite call', 'accepted')],
  [
    'turn down the hiring panel and write that im on shift that day',
    answers('Hiring panel', 'declined', true),
  ],
  ['i will be coming to the launch drinks after all', answers('Launch drinks', 'accepted')],
  ['put me as a maybe for the budget review on thursday', answers('Budget review', 'tentative')],
  ['um i cant make the roadmap workshop say no please', answers('Roadmap workshop', 'declined')],
]);

const beyond = phrasings('beyond', [
  ['get me a taxi to the station would you', nothing],
  ['ring the merchants and ask them if my boiler part is in', nothing],
]);

export const qThreeChanging = [...changing, ...deleting, ...undo, ...invitations, ...beyond];
