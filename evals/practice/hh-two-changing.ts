import { answers, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    ['haircut to 12 not 11', updates('Haircut', { start: '2026-11-28T12:00' })],
    ['dentist half hr later pls', updates('Dentist', { start: '2026-12-01T09:00' })],
    ['vendor demo > thurs 10 dec same time', updates('Vendor demo', { start: '2026-12-10T15:00' })],
    ['boiler guy now 9 til 11', updates('Boiler service', { start: '2026-12-07T09:00' })],
    ['cut board mtg to 90 mins, same start', updates('Board meeting', { end: '2026-12-15T15:30' })],
    ['rename partner update > reseller update', updates('Partner update', { title: 'Reseller update' })],
    ['xmas party is at the crown now, fix', updates('Christmas party', { place: 'Crown' })],
    ['portfolio review: add priya as guest', updates('Portfolio review', { guests: ['priya'] })],
    [
      'just this thurs, pottery half hr later',
      updates('Pottery class', { start: '2026-11-26T19:30' }, { on: '2026-11-26', scope: 'this' }),
    ],
    [
      'all parkruns, every 1, place = dulwich park',
      updates('Parkrun', { place: 'Dulwich Park' }, { scope: 'all' }),
    ],
    ['oslo flight tomato red so i see it', updates('Flight to Oslo', { color: ['11'] })],
    ['tax return - ping me a wk b4', updates('Tax return', { reminders: [10080] })],
    [
      'make vendor demo repeat weekly',
      updates('Vendor demo', { repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=WE'] }),
    ],
    ['mums lunch runs til 4 not half 3', updates('Lunch at Mum’s', { end: '2026-11-29T16:00' })],
    [
      'tmrws focus block, shove to 3pm',
      updates('Focus block', { start: '2026-11-24T15:00' }, { on: '2026-11-24' }),
    ],
    ['team offsite goes on thru sat 5th, extend', updates('Team offsite', { end: '2026-12-06' })],
    ['half marathon location bristol', updates('Half marathon', { place: 'Bristol' })],
    ['bring brunch fwd 30 min', updates('Brunch', { start: '2027-03-28T10:30' })],
  ]),
  ...phrasings('deleting', [
    ['bin haircut, going bald lol', deletes('Haircut')],
    ['physio tonite off, rest stay', changes(remove('Physio', '2026-11-23', 'this'))],
    ['vendor demo dead, take it out', deletes('Vendor demo')],
    ['clear sun 29th, im ill', deletes('Lunch at Mum’s')],
    [
      'this sat axe everythin, only that day',
      changes(remove('Parkrun', '2026-11-28', 'this'), remove('Haircut')),
    ],
    [
      'focus blocks tmrw + 1 dec, both go',
      deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01']),
    ],
    ['whole pottery series out, past ones too', changes(remove('Pottery class', undefined, 'all'))],
    ['no standup this weds, drop just that', changes(remove('Stand-up', '2026-11-25', 'this'))],
    ['sam coffee, kill it', deletes('Coffee with Sam')],
    ['8 dec afternoon wipe it all', deletes('Portfolio review', 'Partner update')],
    ['night train n brunch in march, neither happenin, remove', deletes('Night train', 'Brunch')],
    ['del the design one', nothing],
  ]),
  ...phrasings('invitations', [
    ['hiring panel yep im in', answers('Hiring panel', 'accepted')],
    ['offsite call put maybe', answers('Offsite call', 'tentative')],
    ['launch drinks no can do, decline', answers('Launch drinks', 'declined')],
    ['sales all hands - can go now after all, say yes', answers('Sales all-hands', 'accepted')],
  ]),
];
