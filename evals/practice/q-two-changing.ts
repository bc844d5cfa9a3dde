import { answers, asBefore, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

const changing = phrasings('changing', [
  // midwife
  ['dentist now 9.15 same day', updates('Dentist', { start: '2026-12-01T09:15' })],
  [
    'physio mon 30th: 6pm not 5.30',
    updates('Physio', { start: '2026-11-30T18:00' }, { scope: 'this', on: '2026-11-30' }),
  ],
  ['haircut 30min later pls', updates('Haircut', { start: '2026-11-28T11:30' })],
  ['ping me 1hr b4 parents evening', updates('Parents’ evening', { reminders: [60] })],
  // plumber
  [
    'boiler service shifted to wed 9 dec, same time',
    updates('Boiler service', { start: '2026-12-09T08:00' }),
  ],
  ['tax return, bring fwd 1 wk', updates('Tax return', { start: '2027-01-22' })],
  // PhD student
  [
    'focus block tmrw cut to 1hr, same start',
    updates('Focus block', { end: '2026-11-24T14:00' }, { on: '2026-11-24' }),
  ],
  [
    'parkrun this sat 9.30 start, just the once',
    updates('Parkrun', { start: '2026-11-28T09:30' }, { scope: 'this', on: '2026-11-28' }),
  ],
  [
    'pottery class whole series: place = Mill Studio',
    updates('Pottery class', { place: 'Mill Studio' }, { scope: 'all' }),
  ],
  ['brunch 28 mar at 12 instead', updates('Brunch', { start: '2027-03-28T12:00' })],
  // grandfather
  ['mums lunch sun 1hr earlier', updates('Lunch at Mum’s', { start: '2026-11-29T12:00' })],
  ['xmas party finishes 11 not 10', updates('Christmas party', { end: '2026-12-18T23:00' })],
  // office manager
  [
    'jonas coming to marketing lunch too, add him',
    updates('Marketing lunch', { guests: ['lena', 'sam', 'jonas'] }),
  ],
  ['studio room 2 for portfolio review pls', updates('Portfolio review', { place: 'Studio room 2' })],
  ['partner update, rename to Partner call', updates('Partner update', { title: 'Partner call' })],
  [
    'stand-up wed 9.45 that day only',
    updates('Stand-up', { start: '2026-11-25T09:45' }, { scope: 'this', on: '2026-11-25' }),
  ],
  ['coffee w/ sam thu not wed, same time', updates('Coffee with Sam', { start: '2026-11-26T09:00' })],
]);

const deleting = phrasings('deleting', [
  ['bin vendor demo', deletes('Vendor demo')],
  ['haircut sats off, take it out', deletes('Haircut')],
  ['no physio 7 dec – del just that one', changes(remove('Physio', '2026-12-07', 'this'))],
  ['kill stand-up tmrw, only tmrw', changes(remove('Stand-up', '2026-11-24', 'this'))],
  ['focus block 1 dec, delete', deletes(['Focus block', '2026-12-01'])],
  ['pottery: scrap whole series', changes(remove('Pottery class', undefined, 'all'))],
  ['knee gone so not doing half marathon, rmv', deletes('Half marathon')],
  ['boiler service not needed anymore, off cal', deletes('Boiler service')],
  ['cancel mktg lunch', deletes('Marketing lunch')],
  ['lose the thing @ 4 on 8 dec', deletes('Partner update')],
  ['skip parkrun this sat, drop it', changes(remove('Parkrun', '2026-11-28', 'this'))],
]);

const undo = phrasings('undo', [
  [['boiler service out pls', 'oops wrong 1, put it back'], asBefore],
  [['haircut to 4pm', 'undo'], asBefore],
]);

const invitations = phrasings('invitations', [
  ['hiring panel – cant make it, say no', answers('Hiring panel', 'declined')],
  ['mark me maybe, offsite call', answers('Offsite call', 'tentative')],
  ['decline budget review, note: on shift that aft', answers('Budget review', 'declined', true)],
]);

const beyond = phrasings('beyond', [
  ['text lena im 10min late', nothing],
  ['xfer £40 to gardener', nothing],
]);

export const qTwoChanging = [...changing, ...deleting, ...undo, ...invitations, ...beyond];
