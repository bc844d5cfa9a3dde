import { changes, remove, updates, deletes, answers, nothing, asBefore } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      "move my haircut to half twelve same day the little one's got a party first",
      updates('Haircut', { start: '2026-11-28T12:30' }),
    ],
    [
      "um make the vendor demo an hour later i'm gonna be stuck at the tip",
      updates('Vendor demo', { start: '2026-11-25T16:00' }),
    ],
    [
      'okay the dentist rang they want me at quarter past nine instead of half eight so change it',
      updates('Dentist', { start: '2026-12-01T09:15' }),
    ],
    [
      'stretch the marketing lunch by thirty minutes we always overrun cause of the puddings',
      updates('Marketing lunch', { end: '2026-11-27T14:00' }),
    ],
    [
      "the lantern's flooded so the christmas party's at the drill hall now can you fix that",
      updates('Christmas party', { place: 'Drill Hall' }),
    ],
    ['add priya to my portfolio review', updates('Portfolio review', { guests: ['priya'] })],
    [
      "take jonas off the board meeting he'll be on paternity leave bless him",
      updates('Board meeting', { guests: ['priya'] }),
    ],
    [
      'rename partner update to partner moan no no i mean partner breakfast',
      updates('Partner update', { title: 'Partner breakfast' }),
    ],
    [
      "the kiln's running late so just this thursday's pottery class is half seven till half nine not seven till nine",
      updates(
        'Pottery class',
        { start: '2026-11-26T19:30', end: '2026-11-26T21:30' },
        { scope: 'this', on: '2026-11-26' },
      ),
    ],
    [
      'so like every single design critique is in the annexe um change the place on the whole series not just the one',
      updates('Design critique', { place: 'Annexe' }, { scope: 'all' }),
    ],
    [
      "bring tomorrow's focus block forward to noon i've got the school run after",
      updates('Focus block', { start: '2026-11-24T12:00' }, { on: '2026-11-24' }),
    ],
    [
      "boiler bloke can't do the seventh he's coming on the eighth instead same times",
      updates('Boiler service', { start: '2026-12-08T08:00' }),
    ],
    ['can the oslo flight be red so it like jumps out at me', updates('Flight to Oslo', { color: ['11'] })],
    [
      'i want a reminder three hours ahead of parents evening cause last time i turned up in my wellies',
      updates('Parents’ evening', { reminders: [180] }),
    ],
    [
      "shove the budget review to friday at ten um i've got jury service on thursday",
      updates('Budget review', { start: '2026-11-27T10:00' }),
    ],
    [
      'coffee with sam this week make it ten no wait quarter past ten',
      updates('Coffee with Sam', { start: '2026-11-25T10:15' }),
    ],
    [
      'my one to one with priya tomorrow should be half ten only this once cause of the bus strike',
      updates('1:1 with Priya', { start: '2026-11-24T10:30' }, { scope: 'this', on: '2026-11-24' }),
    ],
    [
      "lunch at mum's is two o'clock now the bird's enormous and it won't be done by one",
      updates('Lunch at Mum’s', { start: '2026-11-29T14:00' }),
    ],
  ]),
  ...phrasings('deleting', [
    ["cancel the haircut i've decided to grow it", deletes('Haircut')],
    ["get rid of tomorrow's focus block i'm needed on the ward", deletes(['Focus block', '2026-11-24'])],
    ["so we've gone heat pump which means the boiler service can come out", deletes('Boiler service')],
    [
      "i can't do pottery this thursday so um remove that one but keep the rest",
      changes(remove('Pottery class', '2026-11-26', 'this')),
    ],
    [
      "knee's had it no more parkrun ever delete the whole series old ones and all",
      changes(remove('Parkrun', undefined, 'all')),
    ],
    [
      'bin the brunch in march and the night train the evening before cause we split up',
      deletes('Brunch', 'Night train'),
    ],
    ['delete the vendor demo no wait not that one i mean the partner update', deletes('Partner update')],
    [
      "what's that rubbish at nine in the morning on the fourteenth of december just take it off",
      deletes('delete everything on Friday'),
    ],
    [
      "both focus blocks have to go the one tomorrow and the one on the first of december lambing's come early",
      deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01']),
    ],
    [
      "i'm full of flu so this saturday's parkrun and the haircut are off lose the two of them only this week's run though",
      changes(remove('Parkrun', '2026-11-28', 'this'), remove('Haircut')),
    ],
    [
      "okay accountant's doing my tax return for me so i don't need it in january anymore delete it",
      deletes('Tax return'),
    ],
    ["scrap the piano tuner on wednesday the piano's been sold", nothing],
  ]),
  ...phrasings('invitations', [
    ["that hiring panel jonas sent me um yeah tell him i'm in", answers('Hiring panel', 'accepted')],
    ["decline the offsite call that monday's no good for me", answers('Offsite call', 'declined')],
    [
      "put me down as a maybe for the offsite call i dunno if i'll get a sitter",
      answers('Offsite call', 'tentative'),
    ],
    [
      'i said no to the sales all hands but like i can make it after all so switch me to yes',
      answers('Sales all-hands', 'accepted'),
    ],
  ]),
  ...phrasings('undo', [
    [['put a tetanus jab in on friday at five pm i trod on a rake', 'um actually no undo that'], asBefore],
    [["move the portfolio review to three o'clock", 'oh no wait put it back like it was'], asBefore],
  ]),
];
