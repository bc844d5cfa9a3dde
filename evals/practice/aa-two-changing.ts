import { answers, asBefore, changes, deletes, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    ['move dentist to 11 same day', updates('Dentist', { start: '2026-12-01T11:00' })],
    [
      '1:1 w priya tmrw half hr later pls',
      updates('1:1 with Priya', { start: '2026-11-24T10:30' }, { on: '2026-11-24' }),
    ],
    ['haircut now 12.15', updates('Haircut', { start: '2026-11-28T12:15' })],
    ['vendor demo needs 90 mins', updates('Vendor demo', { end: '2026-11-25T16:30' })],
    [
      'push tmrws focus block back an hr',
      updates('Focus block', { start: '2026-11-24T14:00' }, { on: '2026-11-24' }),
    ],
    [
      'design sync to 10.30 from 2 dec onwards',
      updates('Design sync', { start: '2026-12-02T10:30' }, { on: '2026-12-02', scope: 'following' }),
    ],
    [
      'rename partner update to partner catch-up',
      updates('Partner update', { title: 'Partner catch-up|Partner catch up' }),
    ],
    ['xmas party is at crown tavern instead', updates('Christmas party', { place: 'Crown Tavern' })],
    ['colour oslo flight red', updates('Flight to Oslo', { color: ['11'] })],
    ['need reminder 3 hrs before half marathon', updates('Half marathon', { reminders: [180] })],
    [
      'standup thurs at 10 not 9.30',
      updates('Stand-up', { start: '2026-11-26T10:00' }, { on: '2026-11-26' }),
    ],
    ['portfolio review -> weds 9th, same time', updates('Portfolio review', { start: '2026-12-09T14:00' })],
    [
      'pottery this wk is 6.30 to 8',
      updates('Pottery class', { start: '2026-11-26T18:30', end: '2026-11-26T20:00' }, { on: '2026-11-26' }),
    ],
    ['physio on 30th shd be 6pm', updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30' })],
    [
      'boiler ppl coming 1-3 now, not 8',
      updates('Boiler service', { start: '2026-12-07T13:00', end: '2026-12-07T15:00' }),
    ],
    [
      'cut fridays critique to 30m',
      updates('Design critique', { end: '2026-11-27T15:30' }, { on: '2026-11-27' }),
    ],
    ['tax return can be 25 jan', updates('Tax return', { start: '2027-01-25' })],
    ['get lena on the portfolio review invite', updates('Portfolio review', { guests: ['lena'] })],
  ]),
  ...phrasings('deleting', [
    ['vendor demo is off, bin it', deletes('Vendor demo')],
    ['no standup tmrw, delete', deletes(['Stand-up', '2026-11-24'])],
    ['drop pottery this thurs', deletes(['Pottery class', '2026-11-26'])],

    ['no more physio after 30 nov, take rest out', changes(remove('Physio', '2026-12-07', 'following'))],
    ['done w parkrun. remove whole series', changes(remove('Parkrun', undefined, 'all'))],
    ['skip priya 1:1 on 15 dec', deletes(['1:1 with Priya', '2026-12-15'])],
    ['take brunch in march off', deletes('Brunch')],
    ['fri critique cancelled pls remove', deletes(['Design critique', '2026-11-27'])],
    ['clear partner update and portfolio reveiw on the 8th', deletes('Partner update', 'Portfolio review')],
    ['not getting the night train anymore, delete', deletes('Night train')],
  ]),
  ...phrasings('invitations', [
    ['say no to roadmap workshop, tell jonas im at a funeral', answers('Roadmap workshop', 'declined', true)],
  ]),
  ...phrasings('undo', [
    [['shift haircut to 3pm', 'undo that'], asBefore],
    [['delete boiler service', 'oops no, put it back'], asBefore],
  ]),
];
