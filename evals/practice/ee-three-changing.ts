import { answers, asBefore, changes, deletes, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

/* Spoken into a phone, each by somebody else. */

export const changing = [
  ...phrasings('changing', [
    [
      'toni rang the haircut has to go to twelve noon still this saturday',
      updates('Haircut', { start: '2026-11-28T12:00' }),
    ],
    [
      'ugh i cant do the dentist on the first it should be on the eighth of december the tuesday same time',
      updates('Dentist', { start: '2026-12-08T08:30' }),
    ],
    [
      'the boiler service fella reckons hell be done by nine so finish it then not ten',
      updates('Boiler service', { end: '2026-12-07T09:00' }),
    ],
    [
      'that vendor demo on wednesday i never know what it is call it er brightdesk demo instead',
      updates('Vendor demo', { title: 'Brightdesk demo' }),
    ],
    [
      'they gave our room away so portfolio review is going to be in the library now change the place',
      updates('Portfolio review', { place: 'library' }),
    ],
    [
      'lena should be at the vendor demo too can you put her on it',
      updates('Vendor demo', { guests: ['lena'] }),
    ],
    [
      'the bus is late again tomorrow so just tomorrow make the stand up quarter to ten',
      updates('Stand-up', { start: '2026-11-24T09:45' }, { on: '2026-11-24', scope: 'this' }),
    ],
    [
      'design sync from this wednesday onwards all of them that come after too start at half past eleven',
      updates('Design sync', { start: '2026-11-25T11:30' }, { on: '2026-11-25', scope: 'following' }),
    ],
    [
      'ha make the christmas party red so i see it from across the room',
      updates('Christmas party', { color: ['11', '4'] }),
    ],
    [
      'i do the tax return every year so let it well let it repeat yearly it only stands there the once',
      updates('Tax return', {
        repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=29'],
      }),
    ],
    [
      'tomorrows focus block i wont manage that shift it over to wednesday same hours one till three',
      updates('Focus block', { start: '2026-11-25T13:00' }, { on: '2026-11-24' }),
    ],
    [
      'kiln needs longer to cool so pottery this thursday just the one starts at half seven in the evening not seven',
      updates('Pottery class', { start: '2026-11-26T19:30' }, { on: '2026-11-26', scope: 'this' }),
    ],
    [
      'the cafe is shut can you say the marketing lunch is at dishoom instead',
      updates('Marketing lunch', { place: 'dishoom' }),
    ],
    [
      'i got my race papers the half marathon goes off at half eight in the morning not nine and er itll last just as long',
      updates('Half marathon', { start: '2027-10-31T08:30' }),
    ],
    [
      'nobody leaves the christmas party at ten come on let it run till eleven at night',
      updates('Christmas party', { end: '2026-12-18T23:00' }),
    ],
    [
      'boss gave me more time off so the annual leave goes on till the sixth of january thats the last day off',
      updates('Annual leave', { end: '2027-01-07' }),
    ],
    [
      'for the flight to oslo i want an alarm thing two hours before it goes',
      updates('Flight to Oslo', { reminders: [120] }),
    ],
    [
      'tomorrow me and priya our one to one that can start at eleven only tomorrows leave the rest be',
      updates('1:1 with Priya', { start: '2026-11-24T11:00' }, { on: '2026-11-24', scope: 'this' }),
    ],
  ]),
  ...phrasings('deleting', [
    ['the brightdesk people pulled out so the vendor demo can go', deletes('Vendor demo')],
    ['ive shaved it all off myself so er cross out the haircut', deletes('Haircut')],
    ['my backs gone i wont make physio this evening take todays off', deletes(['Physio', '2026-11-23'])],
    [
      'no parkrun for me this saturday twisted me ankle remove that one only',
      deletes(['Parkrun', '2026-11-28']),
    ],
    [
      'next march the night train and the brunch the day after neither is happening scrub the both of them',
      deletes('Night train', 'Brunch'),
    ],
    ['i dont need the focus block tomorrow get rid please', deletes(['Focus block', '2026-11-24'])],
    [
      'on the eighth of december throw out portfolio review and um what was it partner update yes those two',
      deletes('Portfolio review', 'Partner update'),
    ],
    [
      'im away with the scouts on saturday so clear the lot everything that day the twenty eighth',
      deletes(['Parkrun', '2026-11-28'], 'Haircut'),
    ],
    [
      'im done with pottery for good delete the whole series every last one of them',
      changes(remove('Pottery class', undefined, 'all')),
    ],
    [
      'stand ups from monday the thirtieth on we dont do them any more so drop that one and all that follow',
      changes(remove('Stand-up', '2026-11-30', 'following')),
    ],
    ['mum has the flu poor thing so sundays lunch at hers is off', deletes('Lunch at Mum’s')],
    [
      'people are knackered the design critique this friday isnt going to be held strike it just this week',
      deletes(['Design critique', '2026-11-27']),
    ],
  ]),
  ...phrasings('invitations', [
    ['tell tomas yeah ill be on the offsite call', answers('Offsite call', 'accepted')],
    ['the hiring panel jonas wants me on i cant do it say no for me', answers('Hiring panel', 'declined')],
    [
      'right the launch drinks i had said maybe but the sitter can come so thats a yes from me now',
      answers('Launch drinks', 'accepted'),
    ],
    [
      'lenas budget review hmm not sure i get away from the yard in time put me down as a maybe',
      answers('Budget review', 'tentative'),
    ],
  ]),
  ...phrasings('undo', [
    [
      [
        'shove the boiler service to eleven in the morning same day would you',
        'oh blast he just texted he can come early after all put it back how it was',
      ],
      asBefore,
    ],
    [
      [
        'parents evening get rid of it the school says its cancelled',
        'hold on hold on that was the other school undo that please',
      ],
      asBefore,
    ],
  ]),
];
