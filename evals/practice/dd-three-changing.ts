import { answers, changes, deletes, remove, stands, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      'the surgery lady just phoned um dentist is still the first of december but at ten to nine now not half eight',
      updates('Dentist', { start: '2026-12-01T08:50' }),
    ],
    [
      'im stuck in the kitchen till late so can you shove the haircut to the following saturday the fifth of december same time',
      updates('Haircut', { start: '2026-12-05T11:00' }),
    ],
    [
      'that vendor demo on wednesday just make it half an hour i havent the patience for a whole one',
      updates('Vendor demo', { end: '2026-11-25T15:30' }),
    ],
    [
      'er the portfolio review on the eighth i want it called um degree show walkthrough instead',
      updates('Portfolio review', { title: 'Degree show walkthrough|Degree show walk-through' }),
    ],
    [
      'they double booked the pub so the christmas party is going to be at vauxhall arches not the lantern can you fix that',
      updates('Christmas party', { place: 'Vauxhall Arches' }),
    ],
    [
      'would you be so good as to ask jonas along to the partner update on the eighth of december hes not on it as far as i know',
      updates('Partner update', { guests: ['jonas'] }),
    ],
    [
      'my flights been put back um the oslo one it goes at quarter past eight now same day and lands an hour later too',
      updates('Flight to Oslo', { start: '2026-12-11T08:15' }),
    ],
    [
      'make the boiler service um orange orange yeah so the tenants see it when i show them the phone',
      updates('Boiler service', { color: ['6'] }),
    ],
    [
      'pottery this thursday is half an hour later than usual starts at half seven only this week mind',
      updates('Pottery class', { start: '2026-11-26T19:30' }, { on: '2026-11-26', scope: 'this' }),
    ],
    [
      'listen the stand up on wednesday this wednesday the twenty fifth move that one to quarter to ten will you ive got a puncture',
      updates('Stand-up', { start: '2026-11-25T09:45' }, { on: '2026-11-25', scope: 'this' }),
    ],
    [
      'as of the eleventh of december the design critique wants to start at two on fridays from then on',
      updates('Design critique', { start: '2026-12-11T14:00' }, { on: '2026-12-11', scope: 'following' }),
    ],
    [
      'physios moved premises so every one of those physio appointments all of them put bellenden clinic as the place',
      updates('Physio', { place: 'Bellenden Clinic' }, { scope: 'all' }),
    ],
    [
      'i do the tax return every single year dont i so have it come round yearly',
      updates('Tax return', {
        repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=29'],
      }),
    ],
    [
      'the school shifted parents evening its um its on the tenth now thursday the tenth still half five',
      updates('Parents’ evening', { start: '2026-12-10T17:30' }),
    ],
    [
      'focus block tomorrow could that just be longer till four oclock im glazing and i lose track',
      updates('Focus block', { end: '2026-11-24T16:00' }, { on: '2026-11-24' }),
    ],
    [
      'ring me uh i mean set an alert for the half marathon two hours before it starts next october',
      updates('Half marathon', { reminders: [120] }),
    ],
    [
      'coffee with sam on wednesday its at uh put the place in its called monmouth street kitchen',
      updates('Coffee with Sam', { place: 'Monmouth Street Kitchen' }),
    ],
    [
      'no look the brunch in march cant be at eleven everyones jet lagged um one in the afternoon same sunday',
      updates('Brunch', { start: '2027-03-28T13:00' }),
    ],
  ]),
  ...phrasings('deleting', [
    ['the tax return thing in january you can bin that ive got a bloke who does it', deletes('Tax return')],
    [
      'im not going to any parents evening shes grown up now so er take that off please',
      deletes('Parents’ evening'),
    ],
    [
      'can you cross out the haircut and the um the dentist both of them im laid up with my hip',
      deletes('Haircut', 'Dentist'),
    ],
    [
      'no parkrun this saturday ive done my ankle so just that one off and leave the rest in',
      changes(remove('Parkrun', '2026-11-28', 'this')),
    ],
    [
      'the afternoon of tuesday the eighth of december i need that completely empty so anything after lunch delete it',
      deletes('Portfolio review', 'Partner update'),
    ],
    [
      'uh scrap the night train and the brunch the both of them in march were not going to vienna any more',
      deletes('Night train', 'Brunch'),
    ],
    ['you know what my knees gone get rid of the half marathon', deletes('Half marathon')],
    [
      'parkrun the lot every saturday i want it gone doctors orders',
      changes(remove('Parkrun', undefined, 'all')),
    ],
    [
      'i wont make pottery on the third of december well be at the seaside so drop the one on the third only',
      changes(remove('Pottery class', '2026-12-03', 'this')),
    ],
    [
      'from the fifth of january on priya and me dont do our one to one any more so take them all off from that date',
      changes(remove('1:1 with Priya', '2027-01-05', 'following')),
    ],
    [
      'um lunch at mums this sunday the twenty ninth thats off ive to see to the boat so take it out',
      deletes('Lunch at Mum’s'),
    ],
    [
      'tomorrows focus block hm no dont need it wipe it just tomorrows',
      deletes(['Focus block', '2026-11-24']),
    ],
  ]),
  ...phrasings('invitations', [
    [
      'um tell them no for the offsite call im with a client in dubai then',
      answers('Offsite call', 'declined'),
    ],
    ['the hiring panel thing from jonas yes ill do it say yes', answers('Hiring panel', 'accepted')],
    [
      'launch drinks on the second oh i cant my shift runs till nine turn it down would you',
      answers('Launch drinks', 'declined'),
    ],
    [
      'put me down as a maybe for the hiring panel i dont know yet if my mums carer can stay on',
      answers('Hiring panel', 'tentative'),
    ],
  ]),
  ...phrasings('undo', [
    [
      [
        'take the vendor demo off wednesday would you',
        'oh no no wait im thinking of the other lot put it back put that back how it was',
      ],
      stands('Vendor demo', '2026-11-25T15:00'),
    ],
    [
      [
        'shift the boiler service to nine oclock on the seventh',
        'hang on the landlord says eight was right all along undo that please',
      ],
      stands('Boiler service', '2026-12-07T08:00'),
    ],
  ]),
];
