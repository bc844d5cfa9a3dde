import { answers, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      'tonis rang theyre short staffed so my haircuts now at half twelve same day',
      updates('Haircut', { start: '2026-11-28T12:30' }),
    ],
    [
      'shift the dentist to the wednesday after so the second at the same time',
      updates('Dentist', { start: '2026-12-02T08:30' }),
    ],
    ['make the vendor demo go on till half past four', updates('Vendor demo', { end: '2026-11-25T16:30' })],
    [
      'um change portfolio review to say portfolio day instead',
      updates('Portfolio review', { title: 'Portfolio day' }),
    ],
    [
      'brunch in march its going to be at the copper kettle put that as the place',
      updates('Brunch', { place: 'Copper Kettle' }),
    ],
    [
      'could aiko come to the portfolio review as well please add her',
      updates('Portfolio review', { guests: ['aiko'] }),
    ],
    [
      'only this weeks pottery theyve moved it to half seven start',
      updates('Pottery class', { start: '2026-11-26T19:30' }, { on: '2026-11-26', scope: 'this' }),
    ],
    [
      'the boiler man cant do the seventh hes coming on the tenth of december now still eight till ten',
      updates('Boiler service', { start: '2026-12-10T08:00' }),
    ],
    [
      'remind me two hours ahead of the flight to oslo i always leave it too late',
      updates('Flight to Oslo', { reminders: [120] }),
    ],
    [
      'colour the christmas party tomato you know that red one',
      updates('Christmas party', { color: ['11'] }),
    ],
    [
      'lunch at my mums on sunday push it back an hour the trains are all over the place',
      updates('Lunch at Mum’s', { start: '2026-11-29T14:00' }),
    ],
    [
      'the partner update wants to be a full hour not half',
      updates('Partner update', { end: '2026-12-08T17:00' }),
    ],
    [
      'todays physio can that be quarter past six instead of half five just the one today',
      updates('Physio', { start: '2026-11-23T18:15' }, { on: '2026-11-23', scope: 'this' }),
    ],
    [
      'bring tomorrows focus block forward to twelve would you',
      updates('Focus block', { start: '2026-11-24T12:00' }, { on: '2026-11-24' }),
    ],
    [
      'sam isnt coming to the marketing lunch any more take him off it',
      updates('Marketing lunch', { guests: ['lena'] }),
    ],
    [
      'make brunch happen every week on a sunday from then on we enjoy it that much',
      updates('Brunch', { repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=SU'] }),
    ],
    [
      'the parents evening at school starts at six now not half five and its still an hour and a half',
      updates('Parents’ evening', { start: '2026-12-09T18:00' }),
    ],
    ['can you move my thing to friday', nothing],
  ]),
  ...phrasings('deleting', [
    ['bin the dentist i went private in the end', deletes('Dentist')],
    ['get rid of the coffee ive got with sam hes off sick bless him', deletes('Coffee with Sam')],
    [
      'theres no parkrun for me this saturday ive done my ankle take just that one out',
      changes(remove('Parkrun', '2026-11-28', 'this')),
    ],
    [
      'clear the whole of saturday this week for me my daughters moving house',
      changes(remove('Parkrun', '2026-11-28', 'this'), remove('Haircut')),
    ],
    ['take everything off wednesday afternoon this week im taking dad to hospital', deletes('Vendor demo')],
    ['scrap both the night train and the brunch in march were not going', deletes('Night train', 'Brunch')],
    ['you can lose the half marathon my knees have had it', deletes('Half marathon')],
    [
      'cancel pottery on the tenth of december just that one week the kilns broken',
      changes(remove('Pottery class', '2026-12-10', 'this')),
    ],
    [
      'wipe the focus block on the first of december i wont get to it',
      deletes(['Focus block', '2026-12-01']),
    ],
    [
      'take the whole parkrun thing out for good every saturday all of it im giving up running',
      changes(remove('Parkrun', undefined, 'all')),
    ],
    ['whatevers on for this sunday delete it were all down with a bug', deletes('Lunch at Mum’s')],
    [
      'portfolio review and partner update both of them on the eighth remove those please',
      deletes('Portfolio review', 'Partner update'),
    ],
  ]),
  ...phrasings('invitations', [
    ['tell tomas yes im coming to the offsite call', answers('Offsite call', 'accepted')],
    ['i cant make that hiring panel say no for me ive got the plumber', answers('Hiring panel', 'declined')],
    ['actually i can do the sales all hands after all so accept it', answers('Sales all-hands', 'accepted')],
    ['launch drinks no sorry turn them down i havent got a sitter', answers('Launch drinks', 'declined')],
  ]),
];
