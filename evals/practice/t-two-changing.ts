import { changes, remove, updates, deletes, answers, asBefore } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    ['haircut -> 2pm', updates('Haircut', { start: '2026-11-28T14:00' })],
    ['dentist 30 mins later', updates('Dentist', { start: '2026-12-01T09:00' })],
    ['vendor demo make it 90 mins', updates('Vendor demo', { end: '2026-11-25T16:30' })],
    [
      'shift tmrws focus blk to 3.15',
      updates('Focus block', { start: '2026-11-24T15:15' }, { on: '2026-11-24' }),
    ],
    [
      'pottery this thu only 6.30 instead of 7',
      updates('Pottery class', { start: '2026-11-26T18:30' }, { scope: 'this', on: '2026-11-26' }),
    ],
    ['lena shd be on the portfolio review too add her', updates('Portfolio review', { guests: ['lena'] })],
    ['take sam off marketing lunch hes sick', updates('Marketing lunch', { guests: ['lena'] })],
    [
      'partner update new name: quarterly catchup',
      updates('Partner update', { title: 'Quarterly catchup|Quarterly catch-up|Quarterly catch up' }),
    ],
    ['xmas party venue now mill yard', updates('Christmas party', { place: 'Mill Yard' })],
    [
      'board mtg kicks off 1.30, same finish',
      updates('Board meeting', { start: '2026-12-15T13:30', end: '2026-12-15T16:30' }),
    ],
    [
      'design critique place = studio room 3, entire series',
      updates('Design critique', { place: 'Studio room 3' }, { scope: 'all' }),
    ],
    ['oslo flight reminder 3 hrs b4', updates('Flight to Oslo', { reminders: [180] })],
    ['boiler guy rebooked tues 8 dec same time', updates('Boiler service', { start: '2026-12-08T08:00' })],
    ['extend annual leave til 6 jan incl', updates('Annual leave', { end: '2027-01-07' })],
    [
      'physio mon 30 nov at 6pm, not the others',
      updates('Physio', { start: '2026-11-30T18:00' }, { scope: 'this', on: '2026-11-30' }),
    ],
    ['mums lunch an hr earlier pls', updates('Lunch at Mum’s', { start: '2026-11-29T12:00' })],
    ['half marathon colour red', updates('Half marathon', { color: ['11'] })],
    [
      'can u put todays roadmap review to 12',
      updates('Roadmap review', { start: '2026-11-23T12:00' }, { on: '2026-11-23' }),
    ],
  ]),
  ...phrasings('deleting', [
    ['tonis rang, haircut cancelled take it off', deletes('Haircut')],
    ['brunch 28 mar not happening, delete', deletes('Brunch')],
    ['no pottery this wk pls remove just this one', changes(remove('Pottery class', '2026-11-26', 'this'))],
    ['del marketing lunch n coffee w/ sam', deletes('Marketing lunch', 'Coffee with Sam')],
    ['tax filed!! rm tax return in jan', deletes('Tax return')],
    [
      'focus blocks tmrw + 1 dec gone pls',
      deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01']),
    ],
    [
      'clear this sat, parkrun (just this wk) + haircut',
      changes(remove('Parkrun', '2026-11-28', 'this'), remove('Haircut')),
    ],
    ['knees gone. parkrun delete whole series', changes(remove('Parkrun', undefined, 'all'))],
    ['drop that weird 9am entry mon 14 dec', deletes('delete everything on Friday')],
    ['oslo off :( get rid of flight', deletes('Flight to Oslo')],
    ['cancel design critique this fri only', changes(remove('Design critique', '2026-11-27', 'this'))],
  ]),
  ...phrasings('invitations', [
    ['cant do launch drinks, decline', answers('Launch drinks', 'declined')],
    ['sales allhands im in after all, accpet it', answers('Sales all-hands', 'accepted')],
  ]),
  ...phrasings('undo', [
    [['cinema fri 8pm', 'nvm undo'], asBefore],
    [['portfolio review to 3pm', 'oops wrong one put it bk'], asBefore],
  ]),
];
