import { answers, asBefore, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

const changing = phrasings('changing', [
  ['tonis haircut now 12 not 11', updates('Haircut', { start: '2026-11-28T12:00' })],
  [
    'tmrws focus block 1h earlier',
    updates('Focus block', { start: '2026-11-24T12:00' }, { on: '2026-11-24' }),
  ],
  ['portfolio review - rename folio crit', updates('Portfolio review', { title: 'Folio crit' })],
  ['stick aiko on portfolio review as guest', updates('Portfolio review', { guests: ['aiko'] })],
  ['cut thu budget review to 45min', updates('Budget review', { end: '2026-11-26T15:15' })],
  ['oslo flight: reminder 3h b4', updates('Flight to Oslo', { reminders: [180] })],
  [
    'pottery this thu only: 6.30pm, same length',
    updates('Pottery class', { start: '2026-11-26T18:30' }, { scope: 'this', on: '2026-11-26' }),
  ],
  [
    'design critique whole series, venue = studio room 1',
    updates('Design critique', { place: 'Studio room 1' }, { scope: 'all' }),
  ],
  [
    'priya 1:1 tmrw, shift to 4pm',
    updates('1:1 with Priya', { start: '2026-11-24T16:00' }, { scope: 'this', on: '2026-11-24' }),
  ],
  [
    'boiler guy comes thu 10 dec instead, time same',
    updates('Boiler service', { start: '2026-12-10T08:00' }),
  ],
  ['take sam off the budget thing', updates('Budget review', { guests: ['lena'] })],
  [
    'physio 7 dec can be 6pm',
    updates('Physio', { start: '2026-12-07T18:00' }, { scope: 'this', on: '2026-12-07' }),
  ],
  [
    'xmas party begins 7 ends 11 now',
    updates('Christmas party', { start: '2026-12-18T19:00', end: '2026-12-18T23:00' }),
  ],
  ['roadmap wkshop to tue 1 dec 3pm pls', updates('Roadmap workshop', { start: '2026-12-01T15:00' })],
  ['make parents eve red', updates('Parents’ evening', { color: ['11', '4'] })],
  ['team offsite runs til sat 5th incl', updates('Team offsite', { end: '2026-12-06' })],
  ['haircut needs diff time, change', nothing],
]);

const deleting = phrasings('deleting', [
  ['haircut cancelled, take out', deletes('Haircut')],
  ['no pottery this wk, remove just thu', changes(remove('Pottery class', '2026-11-26', 'this'))],
  ['knees gone, del parkrun sat (that one only)', changes(remove('Parkrun', '2026-11-28', 'this'))],
  [
    'focus blocks tmrw + 1 dec, both gone pls',
    deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01']),
  ],
  ['cancel physio altogether, whole series', changes(remove('Physio', undefined, 'all'))],
  ['wed coffee not happening, delete', deletes('Coffee with Sam')],
  ['drop stand-up fri, only fri', changes(remove('Stand-up', '2026-11-27', 'this'))],
  ['half marathon - im out. erase', deletes('Half marathon')],
  ['get rid of 9am thing 14 dec', deletes('delete everything on Friday')],
  ['del that mtg', nothing],
]);

const undo = phrasings('undo', [
  [['dry cleaning pickup sat 4pm', 'undo that'], asBefore],
  [['vendor demo 4.15 instead', 'no wait, put back as it was'], asBefore],
]);

const invitations = phrasings('invitations', [
  ['hiring panel no. tell jonas im @ home that day', answers('Hiring panel', 'declined', true)],
  ['marketing lunch: put me as maybe', answers('Marketing lunch', 'tentative')],
  ['sales all-hands, can make it after all. accept', answers('Sales all-hands', 'accepted')],
]);

const beyond = phrasings('beyond', [
  ['order 3 margheritas to flat 7pm', nothing],
  ['ring tonis 4 me, say running late', nothing],
]);

export const oTwoChanging = [...changing, ...deleting, ...undo, ...invitations, ...beyond];
