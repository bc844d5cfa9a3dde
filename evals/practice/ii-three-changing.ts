import { answers, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      'the hairdresser rang she wants me at twelve on saturday not eleven so move the haircut',
      updates('Haircut', { start: '2026-11-28T12:00' }),
    ],
    [
      'push the boiler service to the day after so tuesday the eighth of december same time',
      updates('Boiler service', { start: '2026-12-08T08:00' }),
    ],
    [
      'um make the vendor demo half an hour long not an hour i cant listen to that bloke any longer',
      updates('Vendor demo', { end: '2026-11-25T15:30' }),
    ],
    [
      'the christmas party is at the old brewery now not the lantern change the place would you',
      updates('Christmas party', { place: 'Old Brewery' }),
    ],
    ['call the tax return one do my taxes instead', updates('Tax return', { title: 'Do (my) taxes' })],
    [
      'add priya to the portfolio review she asked me in the lift',
      updates('Portfolio review', { guests: ['priya'] }),
    ],
    [
      'put a reminder on the oslo flight three hours before i nearly missed the last one',
      updates('Flight to Oslo', { reminders: [180] }),
    ],
    [
      'this weeks pottery class is starting at half seven teacher has a late bus just this week',
      updates('Pottery class', { start: '2026-11-26T19:30' }, { on: '2026-11-26', scope: 'this' }),
    ],
    ['make the dentist red so it jumps out at me', updates('Dentist', { color: ['11'] })],
    [
      'mums lunch on sunday um i said one oclock no make it half twelve',
      updates('Lunch at Mum’s', { start: '2026-11-29T12:30' }),
    ],
    [
      'brunch in march should go on till two in the afternoon the grandkids are coming',
      updates('Brunch', { end: '2027-03-28T14:00' }),
    ],
    [
      'tomorrows focus block bring it forward an hour to twelve',
      updates('Focus block', { start: '2026-11-24T12:00' }, { on: '2026-11-24' }),
    ],
    [
      'partner update on the eighth needs to be on wednesday the ninth at ten in the morning',
      updates('Partner update', { start: '2026-12-09T10:00' }),
    ],
    [
      'from now on every parkrun is at clapham common change all of them brockwell is a bog',
      updates('Parkrun', { place: 'Clapham Common' }, { scope: 'all' }),
    ],
    ['um i could do with the focus block being a bit longer i never get through it', nothing],
    [
      'parents evening wants to be a quarter of an hour later the childminder cant do it before',
      updates('Parents’ evening', { start: '2026-12-09T17:45' }),
    ],
    [
      'set the half marathon to start at eight in the morning still three hours god help me',
      updates('Half marathon', { start: '2027-10-31T08:00' }),
    ],
    [
      'the physio on monday the thirtieth of november goes to six oclock in the evening niamh is away only that one',
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30', scope: 'this' }),
    ],
  ]),
  ...phrasings('deleting', [
    ['get rid of the vendor demo we are not buying it', deletes('Vendor demo')],
    ['take the haircut out ive done it myself with the clippers', deletes('Haircut')],
    ['scrap whatever i have with sam on wednesday he has gone down with the flu', deletes('Coffee with Sam')],
    ['bin the boiler service the landlord sorted it', deletes('Boiler service')],
    [
      'cancel the afternoon of tuesday the eighth of december everything after lunch i have a funeral',
      deletes('Portfolio review', 'Partner update'),
    ],
    [
      'no pottery this thursday my wrist is in plaster take just that one off',
      changes(remove('Pottery class', '2026-11-26', 'this')),
    ],
    ['the focus block on the first of december can go', deletes(['Focus block', '2026-12-01'])],
    [
      'um wipe both the night train and the brunch in march the trip is off',
      deletes('Night train', 'Brunch'),
    ],
    ['delete all of my parkruns for good my knees have had it', changes(remove('Parkrun', undefined, 'all'))],
    ['remove the focus block ive been told to', nothing],
    [
      'what was it called the thing on the twenty ninth of january the tax return yeah drop it',
      deletes('Tax return'),
    ],
    [
      'clear out sunday the twenty ninth of november completely im in bed with a cold',
      deletes('Lunch at Mum’s'),
    ],
  ]),
  ...phrasings('invitations', [
    ['tell tomas yes for the offsite call ill be there', answers('Offsite call', 'accepted')],
    [
      'i cant make the hiring panel say no to that one its my lads nativity',
      answers('Hiring panel', 'declined'),
    ],
    [
      'turns out i can go to the sales all hands after all so say im coming',
      answers('Sales all-hands', 'accepted'),
    ],
    ['launch drinks um no count me out im on nights that week', answers('Launch drinks', 'declined')],
  ]),
];
