import { answers, changes, deletes, remove, stands, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    ['move my haircut to noon', updates('Haircut', { start: '2026-11-28T12:00' })],
    [
      'push the vendor demo back by half an hour would you',
      updates('Vendor demo', { start: '2026-11-25T15:30' }),
    ],
    [
      'pottery this week has to be on friday instead same time',
      updates('Pottery class', { start: '2026-11-27T19:00' }, { on: '2026-11-26' }),
    ],
    [
      'shift tomorrows focus block to two oclock',
      updates('Focus block', { start: '2026-11-24T14:00' }, { on: '2026-11-24' }),
    ],
    [
      'the boiler man only needs an hour so make that one finish at nine',
      updates('Boiler service', { end: '2026-12-07T09:00' }),
    ],
    ['rename the portfolio review to portfolio day', updates('Portfolio review', { title: 'Portfolio day' })],
    [
      'the christmas party isnt at the lantern any more its at the prince albert',
      updates('Christmas party', { place: 'Prince Albert' }),
    ],
    ['add tomas to the portfolio review on the eighth', updates('Portfolio review', { guests: ['tomas'] })],
    [
      'um set a reminder two hours before the flight to oslo',
      updates('Flight to Oslo', { reminders: [120] }),
    ],
    [
      'from next monday onwards stand up needs to be at nine forty five all of them',
      updates('Stand-up', { start: '2026-11-30T09:45' }, { on: '2026-11-30', scope: 'following' }),
    ],
    ['can you turn the dentist green', updates('Dentist', { color: ['2', '10'] })],
    [
      'call the pottery class ceramics please the whole series',
      updates('Pottery class', { title: 'Ceramics' }, { scope: 'all' }),
    ],
    [
      'mum just rang lunch is at half twelve now on sunday',
      updates('Lunch at Mum’s', { start: '2026-11-29T12:30' }),
    ],
    [
      'partner update goes to the day after same time',
      updates('Partner update', { start: '2026-12-09T16:00' }),
    ],
    [
      'physio on the thirtieth make it six no hang on quarter past six',
      updates('Physio', { start: '2026-11-30T18:15' }, { on: '2026-11-30' }),
    ],
    [
      'parents evening will be done by half six so cut it short',
      updates('Parents’ evening', { end: '2026-12-09T18:30' }),
    ],
    [
      'can we do my one to one with priya tomorrow at eleven thirty instead',
      updates('1:1 with Priya', { start: '2026-11-24T11:30' }, { on: '2026-11-24' }),
    ],
    [
      'id rather do the tax return a day earlier on the twenty eighth of january',
      updates('Tax return', { start: '2027-01-28', end: '2027-01-29' }),
    ],
  ]),
  ...phrasings('deleting', [
    ['cancel the haircut im growing it out', deletes('Haircut')],
    ['get rid of the focus block tomorrow', deletes(['Focus block', '2026-11-24'])],
    ['im too tired for pottery this week take it out', deletes(['Pottery class', '2026-11-26'])],
    ['delete partner update', deletes('Partner update')],
    [
      'uh im done with parkrun for good so remove every single one',
      changes(remove('Parkrun', undefined, 'all')),
    ],
    ['the boiler got fixed already so you can drop that service on the seventh', deletes('Boiler service')],
    ['scrap the design critique on friday aikos away anyway', deletes(['Design critique', '2026-11-27'])],
    ['bin the night train and the brunch in march', deletes('Night train', 'Brunch')],
    ['take physio off on the seventh of december no sorry the fourteenth', deletes(['Physio', '2026-12-14'])],
    [
      'no stand up tomorrow or wednesday cancel both',
      deletes(['Stand-up', '2026-11-24'], ['Stand-up', '2026-11-25']),
    ],
    ['that half marathon next october isnt happening lose it', deletes('Half marathon')],
    [
      'were stopping the design sync after this week so clear it from the second of december on',
      changes(remove('Design sync', '2026-12-02', 'following')),
    ],
  ]),
  ...phrasings('invitations', [
    ['i cant make the hiring panel so decline that one', answers('Hiring panel', 'declined')],
    ['launch drinks um yeah im definitely going so accept it', answers('Launch drinks', 'accepted')],
    ['put me down as a maybe for the roadmap workshop', answers('Roadmap workshop', 'tentative')],
  ]),
  ...phrasings('undo', [
    [['move the dentist to nine', 'oh no put that back how it was'], stands('Dentist', '2026-12-01T08:30')],
    [
      ['delete the flight to oslo', 'wait undo that i do still need it'],
      stands('Flight to Oslo', '2026-12-11T07:15'),
    ],
  ]),
];
