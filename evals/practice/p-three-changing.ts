import { answers, asBefore, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

const changing = phrasings('changing', [
  [
    'brightdesk are running behind so make the vendor demo half an hour later',
    updates('Vendor demo', { start: '2026-11-25T15:30' }),
  ],
  [
    'the dentist rang and its the second of december now same time as before',
    updates('Dentist', { start: '2026-12-02T08:30' }),
  ],
  [
    'can we do stand up at quarter to ten on wednesday just that once',
    updates('Stand-up', { start: '2026-11-25T09:45' }, { scope: 'this', on: '2026-11-25' }),
  ],
  [
    'change the place for the whole physio series to harbour clinic',
    updates('Physio', { place: 'Harbour clinic' }, { scope: 'all' }),
  ],
  [
    'tomorrows focus block should be called um grant application',
    updates('Focus block', { title: 'Grant application' }, { on: '2026-11-24' }),
  ],
  [
    'we want aiko at the board meeting too so invite her',
    updates('Board meeting', { guests: ['priya', 'jonas', 'aiko'] }),
  ],
  [
    'the boiler man is coming nine till eleven on the seventh now not eight till ten',
    updates('Boiler service', { start: '2026-12-07T09:00', end: '2026-12-07T11:00' }),
  ],
  [
    'cut the board meeting down to an hour and a half same start',
    updates('Board meeting', { start: '2026-12-15T14:00', end: '2026-12-15T15:30' }),
  ],
  ['warn me three hours ahead of the flight to oslo', updates('Flight to Oslo', { reminders: [180] })],
  ['lunch at mums lets shift that to two oclock', updates('Lunch at Mum’s', { start: '2026-11-29T14:00' })],
  [
    'parkrun is at ten this saturday only could you fix that',
    updates('Parkrun', { start: '2026-11-28T10:00' }, { scope: 'this', on: '2026-11-28' }),
  ],
  [
    'swap the budget thing with lena and sam from thursday to this friday at ten in the morning',
    updates('Budget review', { start: '2026-11-27T10:00' }),
  ],
  [
    'ill do my tax return a week sooner on the twenty second of january',
    updates('Tax return', { start: '2027-01-22', end: '2027-01-23' }),
  ],
  ['could the half marathon show up in green', updates('Half marathon', { color: ['2', '10'] })],
  ['the roadmap one needs to be on a different day', nothing],
]);

const deleting = phrasings('deleting', [
  ['i wont be needing the haircut on saturday any more get rid of it', deletes('Haircut')],
  ['no stand up for me this friday take that one out', changes(remove('Stand-up', '2026-11-27', 'this'))],
  [
    'im giving up pottery so delete the entire series all of them',
    changes(remove('Pottery class', undefined, 'all')),
  ],
  ['drop the focus block thats a week tomorrow', deletes(['Focus block', '2026-12-01'])],
  [
    'niamh is off on the thirtieth so physio that day can go just that one',
    changes(remove('Physio', '2026-11-30', 'this')),
  ],
  ['take the night train and the brunch out of march we arent going', deletes('Night train', 'Brunch')],
  ['erase the thing with lena and sam on thursday afternoon', deletes('Budget review')],
  [
    'theres a daft entry called delete everything on friday could you remove that entry',
    deletes('delete everything on Friday'),
  ],
  [
    'clear everything off this saturday ill be asleep after nights',
    changes(remove('Parkrun', '2026-11-28', 'this'), remove('Haircut', '2026-11-28')),
  ],
  [
    'scratch the lunch on friday no hang on i mean the design critique this friday leave the lunch alone',
    changes(remove('Design critique', '2026-11-27', 'this')),
  ],
  ['can you delete that appointment i dont want it any more', nothing],
]);

const undo = phrasings('undo', [
  [
    [
      'flu jab on the ninth of december at ten past eight in the morning please',
      'oh dear i didnt mean to do that put it back how it was',
    ],
    asBefore,
  ],
  [['scrap the portfolio review', 'um no undo that'], asBefore],
]);

const invitations = phrasings('invitations', [
  [
    'say no to the hiring panel and let them know im on nights that week',
    answers('Hiring panel', 'declined', true),
  ],
  ['i can make the launch drinks after all so id like to accept', answers('Launch drinks', 'accepted')],
  ['turn down the launch drinks would you', answers('Launch drinks', 'declined')],
]);

const beyond = phrasings('beyond', [
  ['ring the surgery for me and say im running ten minutes late', nothing],
  ['whats the weather going to do on saturday', nothing],
]);

export const pThreeChanging = [...changing, ...deleting, ...undo, ...invitations, ...beyond];
