import { answers, asBefore, changes, deletes, nothing, remove, stands, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

const changing = phrasings('changing', [
  ['haircut -> 12', updates('Haircut', { start: '2026-11-28T12:00' })],
  ['push portfolio review back 30m', updates('Portfolio review', { start: '2026-12-08T14:30' })],
  ['vendor demo shd be 90 min not 60', updates('Vendor demo', { end: '2026-11-25T16:30' })],
  ['boiler svc 7 dec to 9 dec same time', updates('Boiler service', { start: '2026-12-09T08:00' })],
  [
    'fri design critique in studio room 1 insted',
    updates('Design critique', { place: 'Studio room 1' }, { on: '2026-11-27', scope: 'this' }),
  ],
  [
    'design sync, whole series, rename to ux sync',
    updates('Design sync', { title: 'ux sync' }, { scope: 'all' }),
  ],
  ['lena onto portfolio review invite', updates('Portfolio review', { guests: ['lena'] })],
  [
    'xmas party now 7-11pm',
    updates('Christmas party', { start: '2026-12-18T19:00', end: '2026-12-18T23:00' }),
  ],
  ['change location, mums lunch: the swan', updates('Lunch at Mum’s', { place: 'The Swan' })],
  [
    'physio 6pm tonite instead',
    updates('Physio', { start: '2026-11-23T18:00' }, { on: '2026-11-23', scope: 'this' }),
  ],
  [
    'make haircut repeat every 6 wks',
    updates('Haircut', { repeats: ['FREQ=WEEKLY;INTERVAL=6', 'FREQ=WEEKLY;INTERVAL=6;BYDAY=SA'] }),
  ],
  ['oslo flight, put 3h alert on it', updates('Flight to Oslo', { reminders: [180] })],
  [
    'tmrws focus blk to 2-4',
    updates('Focus block', { start: '2026-11-24T14:00', end: '2026-11-24T16:00' }, { on: '2026-11-24' }),
  ],
  [
    'just this thu pottery 1930, still 2h',
    updates('Pottery class', { start: '2026-11-26T19:30' }, { on: '2026-11-26', scope: 'this' }),
  ],
  ['parents eve ends 1830', updates('Parents’ evening', { end: '2026-12-09T18:30' })],
  ['extend annual leave thru 6 jan incl', updates('Annual leave', { end: '2027-01-07' })],
  ['shift book club to fri 7pm', nothing],
  [
    'every standup: location studio room 2',
    updates('Stand-up', { place: 'Studio room 2' }, { scope: 'all' }),
  ],
]);

const deleting = phrasings('deleting', [
  ['drop coffee w/ sam', deletes('Coffee with Sam')],
  ['cancel standup fri', deletes(['Stand-up', '2026-11-27'])],
  ['8 dec pm - clear it', deletes('Portfolio review', 'Partner update')],
  [
    '11 dec wipe the lot',
    deletes('Flight to Oslo', ['Stand-up', '2026-12-11'], ['Design critique', '2026-12-11']),
  ],
  ['kill vendor demo + partner update', deletes('Vendor demo', 'Partner update')],
  ['physio, whole series, get rid', changes(remove('Physio', undefined, 'all'))],
  ['delte pottery 10 dec', deletes(['Pottery class', '2026-12-10'])],
  ['rm all upcoming focus blks', deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01'])],
  ['del the 9am thing 14 dec', deletes('delete everything on Friday')],
  ['take piano lesson off cal', nothing],
]);

const undo = phrasings('undo', [
  [['nursery pickup 1730 tmrw', 'undo'], asBefore],
  [['del haircut', 'oops put it back'], stands('Haircut', '2026-11-28T11:00')],
  [['vendor demo wed -> 1630', 'nvm revert that'], asBefore],
]);

const invitations = phrasings('invitations', [
  ['put me as maybe, hiring panel', answers('Hiring panel', 'tentative')],
  ['launch drinks = no', answers('Launch drinks', 'declined')],
  ['decline budget review, tell them im at hosp w/ my son', answers('Budget review', 'declined', true)],
  ['sales all-hands on 30th - accept after all', answers('Sales all-hands', 'accepted')],
]);

export const mTwoChanging = [...changing, ...deleting, ...undo, ...invitations];
