import { answers, asBefore, changes, deletes, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = phrasings('changing', [
  ['push physio on 30th to 6pm', updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30' })],
  ['haircut half hr later', updates('Haircut', { start: '2026-11-28T11:30' })],
  ['move vendor demo to thu same time', updates('Vendor demo', { start: '2026-11-26T15:00' })],
  [
    'rename pottery class to ceramics, all of them',
    updates('Pottery class', { title: 'Ceramics' }, { scope: 'all' }),
  ],
  ['partner update shld be called partner sync', updates('Partner update', { title: 'Partner sync' })],
  ['portfolio review is in studio room 2 now', updates('Portfolio review', { place: 'Studio room 2' })],
  ['parkrun this sat starts 9.30', updates('Parkrun', { start: '2026-11-28T09:30' }, { on: '2026-11-28' })],
  ['make budget review 30 min', updates('Budget review', { end: '2026-11-26T15:00' })],
  [
    'boiler guy comes 9-11 instead',
    updates('Boiler service', { start: '2026-12-07T09:00', end: '2026-12-07T11:00' }),
  ],
  [
    'focus block tmrw 2 to 4 pls',
    updates('Focus block', { start: '2026-11-24T14:00', end: '2026-11-24T16:00' }, { on: '2026-11-24' }),
  ],
  ['add 45 min reminder to dentist', updates('Dentist', { reminders: [45] })],
  ['colour board mtg red', updates('Board meeting', { color: ['11', '4'] })],
  [
    'pottery at 7.30 from 3 dec on',
    updates('Pottery class', { start: '2026-12-03T19:30' }, { on: '2026-12-03', scope: 'following' }),
  ],
  ['invite aiko to partner update', updates('Partner update', { guests: ['aiko'] })],
  ['xmas party goes till 11', updates('Christmas party', { end: '2026-12-18T23:00' })],
  ['standup 10.45 tmrw', updates('Stand-up', { start: '2026-11-24T10:45' }, { on: '2026-11-24' })],
  ['tax return day to 28 jan', updates('Tax return', { start: '2027-01-28', end: '2027-01-29' })],
  [
    'finish design critique this fri 3.30',
    updates('Design critique', { end: '2026-11-27T15:30' }, { on: '2026-11-27' }),
  ],
]);

export const deleting = phrasings('deleting', [
  ['cancel vendor demo', deletes('Vendor demo')],
  ['no pottery this wk, delete', deletes(['Pottery class', '2026-11-26'])],
  ['drop haircut', deletes('Haircut')],
  ['kill focus block tmrw', deletes(['Focus block', '2026-11-24'])],

  ['del brunch in march', deletes('Brunch')],
  ['remove portfolio review n partner update', deletes('Portfolio review', 'Partner update')],
  ['stop parkrun from 2 jan', changes(remove('Parkrun', '2027-01-02', 'following'))],
  ['no standups thu and fri pls', deletes(['Stand-up', '2026-11-26'], ['Stand-up', '2026-11-27'])],
  ['delete pottery, whole series', changes(remove('Pottery class', undefined, 'all'))],
  ['cancl 1:1 w priya 8 dec', deletes(['1:1 with Priya', '2026-12-08'])],
  ['night train not happening, take it out', deletes('Night train')],
]);

export const invitations = phrasings('invitations', [
  ['going to launch drinks after all', answers('Launch drinks', 'accepted')],
  ['maybe for offsite call, add note might b 10 min late', answers('Offsite call', 'tentative', true)],
]);

export const undo = phrasings('undo', [
  [['cancel lunch at mums', 'oops undo'], asBefore],
  [['boiler service to 9', 'no put it back'], asBefore],
]);
