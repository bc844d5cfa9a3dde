import { answers, asBefore, changes, deletes, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    ['move my haircut to twelve', updates('Haircut', { start: '2026-11-28T12:00' })],
    ['push the vendor demo to friday at ten', updates('Vendor demo', { start: '2026-11-27T10:00' })],
    [
      'make tomorrows focus block an hour longer so um it ends at four',
      updates('Focus block', { end: '2026-11-24T16:00' }, { on: '2026-11-24' }),
    ],
    [
      'the boiler service people are coming at nine now not eight so shift that',
      updates('Boiler service', { start: '2026-12-07T09:00' }),
    ],
    [
      'rename the partner update to partner check in',
      updates('Partner update', { title: 'Partner check-in|Partner check in|Partner checkin' }),
    ],
    [
      'this weeks design sync should be at two',
      updates('Design sync', { start: '2026-11-25T14:00' }, { on: '2026-11-25' }),
    ],
    ['add priya to the portfolio review', updates('Portfolio review', { guests: ['priya'] })],
    [
      'my one to one with priya tomorrow needs to be at half ten no wait eleven',
      updates('1:1 with Priya', { start: '2026-11-24T11:00' }, { on: '2026-11-24' }),
    ],
    [
      'the board meeting is going to be at somerset house can you put that in there',
      updates('Board meeting', { place: 'Somerset House' }),
    ],
    [
      'give me a reminder two hours before the flight to oslo',
      updates('Flight to Oslo', { reminders: [120] }),
    ],
    ['so turn the christmas party red', updates('Christmas party', { color: ['11'] })],
    [
      'pottery is an hour later this week it starts at eight',
      updates('Pottery class', { start: '2026-11-26T20:00' }, { on: '2026-11-26' }),
    ],
    [
      'parents evening doesnt begin until six but er it still finishes at seven please fix that',
      updates('Parents’ evening', { start: '2026-12-09T18:00', end: '2026-12-09T19:00' }),
    ],
    [
      'from wednesday onwards i want stand up to be at ten every day',
      updates('Stand-up', { start: '2026-11-25T10:00' }, { on: '2026-11-25', scope: 'following' }),
    ],
    [
      'can physio on the seventh of december go to like six o clock',
      updates('Physio', { start: '2026-12-07T18:00' }, { on: '2026-12-07' }),
    ],
    [
      'the dentist has changed to wednesday the second at nine in the morning',
      updates('Dentist', { start: '2026-12-02T09:00' }),
    ],
    [
      'stretch my annual leave so that the sixth of january is the last day off',
      updates('Annual leave', { end: '2027-01-07' }),
    ],
    [
      'lunch at mums isnt at her place any more change it to plumpton mill',
      updates('Lunch at Mum’s', { place: 'Plumpton Mill' }),
    ],
  ]),
  ...phrasings('deleting', [
    ['cancel the vendor demo please', deletes('Vendor demo')],
    ['get rid of the haircut on saturday', deletes('Haircut')],
    ['um im not going to pottery this thursday so delete it', deletes(['Pottery class', '2026-11-26'])],
    ['no parkrun for me this weekend take it out', deletes(['Parkrun', '2026-11-28'])],
    ['drop the partner update', deletes('Partner update')],
    ['that brunch at the end of march can go', deletes('Brunch')],
    [
      'wipe the focus blocks both tomorrows and the one on the first of december',
      deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01']),
    ],
    [
      'my knees are done with running er remove parkrun completely all of them',
      changes(remove('Parkrun', undefined, 'all')),
    ],
    ['scrap coffee with sam', deletes('Coffee with Sam')],
    [
      'stand up on thursday no i mean friday isnt happening so delete that one',
      deletes(['Stand-up', '2026-11-27']),
    ],
    [
      'were stopping the design critique so take out the one on the fourth of december and all the ones after',
      changes(remove('Design critique', '2026-12-04', 'following')),
    ],
    ['so the tax return in january ive done it already take it off', deletes('Tax return')],
  ]),
  ...phrasings('invitations', [
    ['er turn down the offsite call', answers('Offsite call', 'declined')],
    ['im coming to the launch drinks after all so accept that', answers('Launch drinks', 'accepted')],
    ['put me down as a maybe for the marketing lunch', answers('Marketing lunch', 'tentative')],
  ]),
  ...phrasings('undo', [
    [['add a swim on sunday at nine in the morning', 'oh no undo that'], asBefore],
    [['delete the boiler service', 'er put it back i do need it'], asBefore],
  ]),
];
