import { answers, changes, deletes, remove, stands, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      'surgery rang the dentist on the first is now quarter past eleven',
      updates('Dentist', { start: '2026-12-01T11:15' }),
    ],
    [
      'my haircut um not on saturday put it on the sunday same hour',
      updates('Haircut', { start: '2026-11-29T11:00' }),
    ],
    [
      'the vendor demo is going to take an hour and a half they told me so stretch it',
      updates('Vendor demo', { end: '2026-11-25T16:30' }),
    ],
    [
      'tomorrows focus block i want that renamed to thesis writing',
      updates('Focus block', { title: 'Thesis writing' }, { on: '2026-11-24' }),
    ],
    [
      'portfolio review isnt in the studio any more its at mill yard so change where it is',
      updates('Portfolio review', { place: 'Mill Yard' }),
    ],
    [
      'could you get lena onto the partner update as well on the eighth',
      updates('Partner update', { guests: ['lena'] }),
    ],
    [
      'my pottery class this thursday is at eight instead of seven but just the once because of the kiln',
      updates('Pottery class', { start: '2026-11-26T20:00' }, { on: '2026-11-26', scope: 'this' }),
    ],
    [
      'priyas train is late so the one to one tomorrow make it half past three only tomorrow mind',
      updates('1:1 with Priya', { start: '2026-11-24T15:30' }, { on: '2026-11-24', scope: 'this' }),
    ],
    [
      'beginning with the seventh of december and every week after that design review has to be at three not two',
      updates('Design review', { start: '2026-12-07T15:00' }, { on: '2026-12-07', scope: 'following' }),
    ],
    [
      'that boiler service i want it to come back every year',
      updates('Boiler service', { repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=7'] }),
    ],
    ['paint the christmas party green so i can spot it', updates('Christmas party', { color: ['2', '10'] })],
    [
      'i always miss planes give me a warning three hours ahead of the flight to oslo',
      updates('Flight to Oslo', { reminders: [180] }),
    ],
    [
      'listen the board meeting on the fifteenth has to begin half an hour sooner same length',
      updates('Board meeting', { start: '2026-12-15T13:30' }),
    ],
    [
      'mum says come at two rather than one for lunch on sunday change that',
      updates('Lunch at Mum’s', { start: '2026-11-29T14:00' }),
    ],
    [
      'bring the tax return forward a week to friday the twenty second of january',
      updates('Tax return', { start: '2027-01-22' }),
    ],
    [
      'boss gave me a few more days so my annual leave now goes up to and including friday the eighth of january',
      updates('Annual leave', { end: '2027-01-09' }),
    ],
    [
      'partner update doesnt need thirty minutes fifteen is plenty',
      updates('Partner update', { end: '2026-12-08T16:15' }),
    ],
    [
      'theres flooding at brockwell so parkrun this saturday is at burgess park i mean only this one',
      updates('Parkrun', { place: 'Burgess Park' }, { on: '2026-11-28', scope: 'this' }),
    ],
  ]),
  ...phrasings('deleting', [
    ['i shaved it all off myself so you can drop the haircut', deletes('Haircut')],
    ['brightdesk cancelled on us again so vendor demo out of my calendar please', deletes('Vendor demo')],
    ['no stand up for me tomorrow take just that one out', deletes(['Stand-up', '2026-11-24'])],
    [
      'both focus blocks tomorrow and the one on the first of december i dont need them chuck them',
      deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01']),
    ],
    [
      'twisted my ankle so parkrun on the twenty eighth is off for me the rest can stay',
      deletes(['Parkrun', '2026-11-28']),
    ],
    [
      'friday the eighteenth of december im out of the country wipe that day the whole lot',
      deletes(['Stand-up', '2026-12-18'], ['Design critique', '2026-12-18'], 'Christmas party'),
    ],
    [
      'honestly im finished with pottery remove the whole series every single class',
      changes(remove('Pottery class', undefined, 'all')),
    ],
    [
      'night train in march and the brunch the day after neither is happening get rid',
      deletes('Night train', 'Brunch'),
    ],
    ['the accountant does my tax return now so that can go', deletes('Tax return')],
    [
      'niamh called in sick so physio on monday the thirtieth wont happen strike that one session',
      deletes(['Physio', '2026-11-30']),
    ],
    [
      'those two appointments on the eighth of december in the afternoon portfolio review and the partner thing please take them both away',
      deletes('Portfolio review', 'Partner update'),
    ],
    ['i sold my place in the half marathon so uh yeah erase it', deletes('Half marathon')],
  ]),
  ...phrasings('invitations', [
    ['yes id love to be on the hiring panel so accept that', answers('Hiring panel', 'accepted')],
    ['launch drinks nah my kid has a recital that evening so decline', answers('Launch drinks', 'declined')],
    ['tomas asked for the offsite call put me down as a maybe', answers('Offsite call', 'tentative')],
    [
      'i turned down the sales all hands on the thirtieth but um i can come after all so switch it to yes',
      answers('Sales all-hands', 'accepted'),
    ],
  ]),
  ...phrasings('undo', [
    [
      [
        'kick the boiler service out we sold the house',
        'oh no no no wait the sale fell through bring it back',
      ],
      stands('Boiler service', '2026-12-07T08:00'),
    ],
    [
      [
        'portfolio review on the eighth should be at five no at eleven in the morning',
        'hmm that was daft put it where it was',
      ],
      stands('Portfolio review', '2026-12-08T14:00'),
    ],
  ]),
];
