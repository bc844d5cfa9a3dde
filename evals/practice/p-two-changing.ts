import { answers, asBefore, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

const changing = phrasings('changing', [
  [
    'focus blk tmrw: 2–4 instead',
    updates('Focus block', { start: '2026-11-24T14:00', end: '2026-11-24T16:00' }, { on: '2026-11-24' }),
  ],
  [
    'physio 30 nov at 18:00 not 17:30',
    updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30', scope: 'this' }),
  ],
  [
    'priya needs to be on budget review, add her',
    updates('Budget review', { guests: ['lena', 'sam', 'priya'] }),
  ],
  ['mktg lunch now @ The Lantern', updates('Marketing lunch', { place: 'The Lantern' })],
  ['boiler guy says til 11, extend', updates('Boiler service', { end: '2026-12-07T11:00' })],
  ['rename vendor demo to brightdesk demo', updates('Vendor demo', { title: 'Brightdesk demo' })],
  ['parents eve now thu 10 dec, same time', updates('Parents’ evening', { start: '2026-12-10T17:30' })],
  ['dentist rang, 8.45 now, same day', updates('Dentist', { start: '2026-12-01T08:45' })],
  [
    'lunch @ mums: start 1.30, still done by 3.30',
    updates('Lunch at Mum’s', { start: '2026-11-29T13:30', end: '2026-11-29T15:30' }),
  ],
  ['xmas party – alert 2h before', updates('Christmas party', { reminders: [120] })],
  ['make portfolio review 90min', updates('Portfolio review', { end: '2026-12-08T15:30' })],
  [
    'stand-up this fri only 15 later',
    updates('Stand-up', { start: '2026-11-27T09:45' }, { on: '2026-11-27', scope: 'this' }),
  ],
  [
    'wed design sync: use studio room 1 this time',
    updates('Design sync', { place: 'Studio room 1' }, { on: '2026-11-25', scope: 'this' }),
  ],
  ['partner update 8 dec, 15 min later', updates('Partner update', { start: '2026-12-08T16:15' })],
  [
    'tmrws 1:1 → 10.45',
    updates('1:1 with Priya', { start: '2026-11-24T10:45' }, { on: '2026-11-24', scope: 'this' }),
  ],
  ['haircut diff time pls, cant do 11', nothing],
]);

const deleting = phrasings('deleting', [
  ['bin the haircut', deletes('Haircut')],
  ['on earlies sat so no parkrun, take it out', changes(remove('Parkrun', '2026-11-28', 'this'))],
  ['scrap pottery 10 dec', changes(remove('Pottery class', '2026-12-10', 'this'))],
  [
    'kill both focus blocks – tmrw + 1 dec',
    deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01']),
  ],
  ['whole physio series out pls, every one', changes(remove('Physio', undefined, 'all'))],
  ['oslo off :( del flight', deletes('Flight to Oslo')],
  ['portfolio thing 8 dec, get rid', deletes('Portfolio review')],
  ['brunch in march: remove', deletes('Brunch')],
  ['fri crit not happening this wk, rm it', changes(remove('Design critique', '2026-11-27', 'this'))],
  [
    'unwell. sat 28 parkrun + haircut both off',
    changes(remove('Parkrun', '2026-11-28', 'this'), remove('Haircut', '2026-11-28')),
  ],
  ['drop brightdesk demo wed', deletes('Vendor demo')],
  ['cancel the roadmap thing', nothing],
]);

const undo = phrasings('undo', [
  [['haircut sat → 10.15', 'nah undo'], asBefore],
  [['del boiler service', 'oops put it back'], asBefore],
]);

const invitations = phrasings('invitations', [
  ['offsite call – yes from me', answers('Offsite call', 'accepted')],
  ['hiring panel no can do', answers('Hiring panel', 'declined')],
  ['launch drinks: im in, confirm', answers('Launch drinks', 'accepted')],
  ['say no to launch drinks, tell em kids r ill', answers('Launch drinks', 'declined', true)],
  ['put maybe on tomas offsite call invite', answers('Offsite call', 'tentative')],
]);

const beyond = phrasings('beyond', [
  ['get me uber to gatwick', nothing],
  ['whatsapp dad am running late', nothing],
]);

export const pTwoChanging = [...changing, ...deleting, ...undo, ...invitations, ...beyond];
