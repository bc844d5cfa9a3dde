import { answers, asBefore, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const lOneChanging = phrasings('changing', [
  [
    'um so toni texted can you shove the haircut to half past twelve',
    updates('Haircut', { start: '2026-11-28T12:30' }),
  ],
  ['move the vendor demo to friday at ten', updates('Vendor demo', { start: '2026-11-27T10:00' })],
  [
    'the boiler man just rang hes lovely but always late and now hes coming at nine not eight so shift that along it still takes two hours',
    updates('Boiler service', { start: '2026-12-07T09:00' }),
  ],
  [
    'half an hour wont be enough for the partner update make it a full hour same start',
    updates('Partner update', { end: '2026-12-08T17:00' }),
  ],
  [
    'stand up on wednesday needs to be at quarter to ten only that day though',
    updates('Stand-up', { start: '2026-11-25T09:45' }, { on: '2026-11-25', scope: 'this' }),
  ],
  [
    'so like everybody is dead by friday afternoon anyway from this friday on lets have the design critique at half past two',
    updates('Design critique', { start: '2026-11-27T14:30' }, { on: '2026-11-27', scope: 'following' }),
  ],
  [
    'the roof leaks at kiln lane so every pottery class is at the old bakery now change the place on all of them would you',
    updates('Pottery class', { place: 'Old Bakery' }, { scope: 'all' }),
  ],
  ['add jonas to the vendor demo', updates('Vendor demo', { guests: ['jonas'] })],
  [
    'um somebody nabbed our room for the portfolio review so its in studio room 3 instead',
    updates('Portfolio review', { place: 'Studio room 3' }),
  ],
  [
    'got a note from the school parents evening is starting half an hour later than they said and its the same length can you fix it',
    updates('Parents’ evening', { start: '2026-12-09T18:00' }),
  ],
  [
    'you know the focus block tomorrow could you give it a proper name report writing would be good',
    updates('Focus block', { title: 'Report writing' }, { on: '2026-11-24' }),
  ],
  [
    'i slept through the last one so set a reminder for the dentist two hours before',
    updates('Dentist', { reminders: [120] }),
  ],
  ['bring the board meeting forward by an hour', updates('Board meeting', { start: '2026-12-15T13:00' })],
  [
    'christmas party goes on till eleven at night apparently not ten um can you stretch it',
    updates('Christmas party', { end: '2026-12-18T23:00' }),
  ],
  [
    'wednesday nine oclock wont work cos its my turn to do the school run so can sam and me have our coffee on thursday instead same time',
    updates('Coffee with Sam', { start: '2026-11-26T09:00' }),
  ],
  [
    'the design sync on the second of december just that one i want it at two in the afternoon',
    updates('Design sync', { start: '2026-12-02T14:00' }, { on: '2026-12-02', scope: 'this' }),
  ],
  [
    'i wrote tax return on the wrong day it should be the twenty eighth of january',
    updates('Tax return', { start: '2027-01-28' }),
  ],
  ['take lena off the marketing lunch', updates('Marketing lunch', { guests: ['sam'] })],
]);

export const lOneDeleting = phrasings('deleting', [
  ['tonis have a burst pipe and theyre shut on saturday so um lose the haircut', deletes('Haircut')],
  [
    'theres no stand up this thursday because half of us are in the workshop prep take that one out',
    deletes(['Stand-up', '2026-11-26']),
  ],
  [
    'my knee is killing me again so im not doing parkrun this saturday can it come off the calendar just this once',
    deletes(['Parkrun', '2026-11-28']),
  ],
  [
    'delete both my focus blocks tomorrows and the one on the first of december',
    deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01']),
  ],
  ['we decided to fly in the end so scrap the night train in march', deletes('Night train')],
  ['remove yoga on wednesday', nothing],
  [
    'yeah im hopeless at it all my bowls collapse ive given up so i want every single pottery class gone the whole series',
    changes(remove('Pottery class', undefined, 'all')),
  ],
  [
    'on the eighth of december the portfolio review and the partner update are both off now bin the pair of them',
    deletes('Portfolio review', 'Partner update'),
  ],
  [
    'so good news the landlord is sorting the boiler himself which means that service on the seventh can go',
    deletes('Boiler service'),
  ],
]);

export const lOneUndo = phrasings('undo', [
  [
    [
      'um window cleaner on thursday at half past eight in the morning stick that in',
      'oh hang on no thats next door not us undo that',
    ],
    asBefore,
  ],
  [['move the haircut to one oclock', 'actually yeah no put it back to how it was'], asBefore],
  [['delete the boiler service', 'whoops i didnt mean that one can i have it back'], asBefore],
]);

export const lOneInvitations = phrasings('invitations', [
  [
    'jonas is chasing me about the hiring panel so yeah tell him ill be there',
    answers('Hiring panel', 'accepted'),
  ],
  ['decline the offsite call', answers('Offsite call', 'declined')],
  [
    'um i said maybe to launch drinks but my sitter has just confirmed so thats a definite yes from me',
    answers('Launch drinks', 'accepted'),
  ],
  [
    'not sure about that offsite call of tomas yet reply with a maybe for now',
    answers('Offsite call', 'tentative'),
  ],
  [
    'turns out i can make the sales all hands after all so switch my no to a yes would you',
    answers('Sales all-hands', 'accepted'),
  ],
]);
