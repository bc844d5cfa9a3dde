import { answers, asBefore, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const lTwoChanging = phrasings('changing', [
  ['dentist to 8.15 same day', updates('Dentist', { start: '2026-12-01T08:15' })],
  ['vendor demo 4pm instead of 3', updates('Vendor demo', { start: '2026-11-25T16:00' })],
  [
    'push tmrws focus block to 2pm',
    updates('Focus block', { start: '2026-11-24T14:00' }, { on: '2026-11-24' }),
  ],
  ['can the haircut go on sun, same time', updates('Haircut', { start: '2026-11-29T11:00' })],
  [
    'design sync this weds 15 mins later, just the once',
    updates('Design sync', { start: '2026-11-25T11:15' }, { on: '2026-11-25', scope: 'this' }),
  ],
  [
    'from thurs onwards standup is at 9.15',
    updates('Stand-up', { start: '2026-11-26T09:15' }, { on: '2026-11-26', scope: 'following' }),
  ],
  ['boiler service needs 3 hrs not 2', updates('Boiler service', { end: '2026-12-07T11:00' })],
  ['add lena to vendor demo', updates('Vendor demo', { guests: ['lena'] })],
  ['portfolio review: room now studio room 2', updates('Portfolio review', { place: 'Studio room 2' })],
  ['rename partner update to partner sync', updates('Partner update', { title: 'Partner sync' })],
  [
    'physio today is 6.30pm not 5.30',
    updates('Physio', { start: '2026-11-23T18:30' }, { on: '2026-11-23', scope: 'this' }),
  ],
  ['take jonas off the board mtg', updates('Board meeting', { guests: ['priya'] })],
  ['marketing lunch is at the lantern now, update', updates('Marketing lunch', { place: 'Lantern' })],
  ['end parents evening at 6.30pm', updates('Parents’ evening', { end: '2026-12-09T18:30' })],
  ['want a 2 hr heads up reminder on the oslo flight', updates('Flight to Oslo', { reminders: [120] })],
  [
    'all the fri critiques → studio room 1',
    updates('Design critique', { place: 'Studio room 1' }, { scope: 'all' }),
  ],
  [
    'make tomorows 1:1 w/ priya 45 mins',
    updates('1:1 with Priya', { end: '2026-11-24T10:45' }, { on: '2026-11-24', scope: 'this' }),
  ],
  ['bring the xmas party forward to 5pm', updates('Christmas party', { start: '2026-12-18T17:00' })],
]);

export const lTwoDeleting = phrasings('deleting', [
  ['cancel haircut', deletes('Haircut')],
  ['vendor demo not happening, bin it', deletes('Vendor demo')],
  ['no standup tmrw, take it off', deletes(['Stand-up', '2026-11-24'])],
  [
    'both upcoming focus blocks gone pls',
    deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01']),
  ],
  ['skip pottery this wk', deletes(['Pottery class', '2026-11-26'])],
  [
    'physio - drop the one on 14 dec and everything after',
    changes(remove('Physio', '2026-12-14', 'following')),
  ],
  ['clear everything off sat', deletes(['Parkrun', '2026-11-28'], 'Haircut')],
  ['delete the squash game fri', nothing],
  ['kill the whole design review series', changes(remove('Design review', undefined, 'all'))],
  ['get the 15 dec board mtg out of my cal', deletes('Board meeting')],
]);

export const lTwoUndo = phrasings('undo', [
  [['dog groomer tmrw 12pm', 'undo'], asBefore],
  [['shift sats haircut to 12', 'no put it back how it was'], asBefore],
  [['delete weds coffee w/ sam', 'oops wrong one, bring it back'], asBefore],
]);

export const lTwoInvitations = phrasings('invitations', [
  ['decline the offsite call, tell tomas im on a train', answers('Offsite call', 'declined', true)],
  ['put me as a maybe for tomas call on mon 30th', answers('Offsite call', 'tentative')],
  ['launch drinks im in', answers('Launch drinks', 'accepted')],
  ['changed my mind re sales all hands, will go, accept it', answers('Sales all-hands', 'accepted')],
]);
