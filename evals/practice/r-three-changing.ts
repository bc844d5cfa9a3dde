import { answers, asBefore, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

const changing = phrasings('changing', [
  [
    'the brightdesk demo on wednesday has to start half an hour later',
    updates('Vendor demo', { start: '2026-11-25T15:30' }),
  ],
  ['toni can only do my haircut at noon so shift it', updates('Haircut', { start: '2026-11-28T12:00' })],
  ['dentist is at nine fifteen now same day', updates('Dentist', { start: '2026-12-01T09:15' })],
  [
    'just this week pottery class half an hour later please',
    updates('Pottery class', { start: '2026-11-26T19:30' }, { scope: 'this', on: '2026-11-26' }),
  ],
  [
    'cut tomorrows focus block short it should be over at two',
    updates('Focus block', { end: '2026-11-24T14:00' }, { on: '2026-11-24' }),
  ],
  [
    'rename the portfolio review to um portfolio surgery',
    updates('Portfolio review', { title: 'Portfolio surgery' }),
  ],
  [
    'marketing lunch isnt at cafe ondine any more its at the lantern',
    updates('Marketing lunch', { place: 'Lantern' }),
  ],
  [
    'get tomas along to coffee with sam on wednesday',
    updates('Coffee with Sam', { guests: ['sam', 'tomas'] }),
  ],
  [
    'lena cant do the marketing lunch so take her off the guest list',
    updates('Marketing lunch', { guests: ['sam'] }),
  ],
  [
    'bring tomorrows stand up forward to nine',
    updates('Stand-up', { start: '2026-11-24T09:00' }, { scope: 'this', on: '2026-11-24' }),
  ],
  [
    'the design sync all of them the whole series should be in studio room one',
    updates('Design sync', { place: 'Studio room 1' }, { scope: 'all' }),
  ],
  [
    'this saturday only parkrun is in dulwich park',
    updates('Parkrun', { place: 'Dulwich Park' }, { scope: 'this', on: '2026-11-28' }),
  ],
  [
    'i want a reminder a quarter of an hour before the boiler service',
    updates('Boiler service', { reminders: [15] }),
  ],
  ['colour the flight to oslo red will you', updates('Flight to Oslo', { color: ['11'] })],
  ['sundays lunch in lewes goes on till four now', updates('Lunch at Mum’s', { end: '2026-11-29T16:00' })],
  [
    'niamh can only see me at six next monday the thirtieth so move that physio session',
    updates('Physio', { start: '2026-11-30T18:00' }, { scope: 'this', on: '2026-11-30' }),
  ],
  [
    'swap the portfolio review over to wednesday the ninth at ten no sorry half past ten',
    updates('Portfolio review', { start: '2026-12-09T10:30' }),
  ],
  [
    'the christmas party starts at seven instead of six and um still ends at ten',
    updates('Christmas party', { start: '2026-12-18T19:00', end: '2026-12-18T22:00' }),
  ],
]);

const deleting = phrasings('deleting', [
  ['the boiler got fixed so the boiler service can come out', deletes('Boiler service')],
  [
    'we are not seeing brightdesk on wednesday after all please delete the vendor demo',
    deletes('Vendor demo'),
  ],
  ['get rid of physio this evening only this one', changes(remove('Physio', '2026-11-23', 'this'))],
  [
    'im cooking brunch this saturday so drop parkrun for that day',
    changes(remove('Parkrun', '2026-11-28', 'this')),
  ],
  [
    'ive given up pottery delete the class for good every single one',
    changes(remove('Pottery class', undefined, 'all')),
  ],
  [
    'wipe the focus blocks um tomorrows and the one on the first of december',
    deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01']),
  ],
  [
    'whatever i have at half past eight in the morning on the first of december take it off',
    deletes('Dentist'),
  ],
  ['bin the night train in march', deletes('Night train')],
  [
    'no stand up for us on thursday please cancel that one',
    changes(remove('Stand-up', '2026-11-26', 'this')),
  ],
  ['my knee is gone so remove the half marathon', deletes('Half marathon')],
  ['call off lunch with lena and sam on friday', deletes('Marketing lunch')],
]);

const undo = phrasings('undo', [
  [['add piano tuner for friday at two', 'hang on undo that'], asBefore],
  [['move my haircut to one oclock on saturday', 'um no i didnt mean that put it back how it was'], asBefore],
]);

const invitations = phrasings('invitations', [
  ['im happy to sit on the hiring panel so accept that', answers('Hiring panel', 'accepted')],
  [
    'i wont make it to the lantern on the second of december decline the launch drinks',
    answers('Launch drinks', 'declined'),
  ],
  ['put me down as a maybe for thursdays roadmap workshop', answers('Roadmap workshop', 'tentative')],
  [
    'say no to the budget review and um add a note that im on nights',
    answers('Budget review', 'declined', true),
  ],
]);

const beyond = phrasings('beyond', [
  ['order ten kilos of king edward potatoes from the wholesaler', nothing],
  ['put in a sectional rehearsal for the second violins', nothing],
]);

export const rThreeChanging = [...changing, ...deleting, ...undo, ...invitations, ...beyond];
