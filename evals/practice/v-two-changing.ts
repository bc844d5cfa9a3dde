import { answers, asBefore, changes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    ['can u shove haircut to half 12', updates('Haircut', { start: '2026-11-28T12:30' })],
    ['dentist now 9.15', updates('Dentist', { start: '2026-12-01T09:15' })],
    ['brunch in march do the saturday same time', updates('Brunch', { start: '2027-03-27T11:00' })],
    ['xmas party venue = ruby lounge', updates('Christmas party', { place: 'Ruby Lounge' })],
    ['add tomas 2 board mtg', updates('Board meeting', { guests: ['priya', 'jonas', 'tomas'] })],
    [
      'rename partner update shd say Partner catch up',
      updates('Partner update', { title: 'Partner catch up|Partner catch-up' }),
    ],
    ['oslo flight in red pls', updates('Flight to Oslo', { color: ['11'] })],
    ['vendor demo 45 min later they just rang', updates('Vendor demo', { start: '2026-11-25T15:45' })],
    [
      'tmrws focus block start 12.30 same finish',
      updates('Focus block', { start: '2026-11-24T12:30', end: '2026-11-24T15:00' }, { on: '2026-11-24' }),
    ],
    [
      'pottery this wk only kicks off 6.30',
      updates('Pottery class', { start: '2026-11-26T18:30' }, { on: '2026-11-26', scope: 'this' }),
    ],
    [
      'priya 1:1s go to 10.30 from 1 dec onwards',
      updates('1:1 with Priya', { start: '2026-12-01T10:30' }, { on: '2026-12-01', scope: 'following' }),
    ],
    [
      'parkrun whole series 8.45 start not 9',
      updates('Parkrun', { start: '2026-11-28T08:45' }, { on: '2026-11-28', scope: 'all' }),
    ],
    [
      'make portfolio review weekly',
      updates('Portfolio review', { repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TU'] }),
    ],
    ['half marathon - ping me 24h b4', updates('Half marathon', { reminders: [1440] })],
    ['sam off marketing lunch hes ill', updates('Marketing lunch', { guests: ['lena'] })],
    [
      'annual leave begins fri 18 now, end stays',
      updates('Annual leave', { start: '2026-12-18', end: '2027-01-04' }),
    ],
    ['shift coffee w sam to thurs, time ok as is', updates('Coffee with Sam', { start: '2026-11-26T09:00' })],
    [
      'this fridays critique half hour is plenty cut it',
      updates('Design critique', { end: '2026-11-27T15:30' }, { on: '2026-11-27', scope: 'this' }),
    ],
  ]),
  ...phrasings('deleting', [
    ['skip physio 2nite back is fine', changes(remove('Physio', '2026-11-23', 'this'))],
    [
      'ditch focus blocks tmrw n nxt tues',
      changes(remove('Focus block', '2026-11-24'), remove('Focus block', '2026-12-01')),
    ],
    [
      'clear my sat im ill',
      changes(remove('Parkrun', '2026-11-28', 'this'), remove('Haircut', '2026-11-28')),
    ],
    [
      'last pottery is 10 dec so kill all the ones after',
      changes(remove('Pottery class', '2026-12-17', 'following')),
    ],
    ['parkrun gone 4 good delete every one', changes(remove('Parkrun', '2026-11-28', 'all'))],
    [
      'theres an event named delete everything on friday, 14 dec. remove just that',
      changes(remove('delete everything on Friday', '2026-12-14')),
    ],
    ['jonas on call thing remove it from cal', nothing],
    ['the roadmap one can go', nothing],
    ['whatever i got w sam weds morning get rid', changes(remove('Coffee with Sam', '2026-11-25'))],
    ['night train + brunch both off wipe em', changes(remove('Night train'), remove('Brunch'))],
    [
      '8 dec afternoon cancel both things',
      changes(remove('Portfolio review', '2026-12-08'), remove('Partner update', '2026-12-08')),
    ],
  ]),
  ...phrasings('invitations', [
    ['hiring panel cant, decline n tell jonas im travelling', answers('Hiring panel', 'declined', true)],
    ['budget review put me as maybe', answers('Budget review', 'tentative')],
  ]),
  ...phrasings('undo', [
    [['tax return to 22 jan', 'hm no put it bk how it was'], asBefore],
    [['del christmas party', 'oops didnt mean that undo'], asBefore],
  ]),
];
