import { answers, asBefore, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const kOneChanging = phrasings('changing', [
  [
    "can you push my haircut back by half an hour i'm never gonna get there in time from parkrun",
    updates('Haircut', { start: '2026-11-28T11:30' }),
  ],
  [
    'the vendor demo needs to be at four on wednesday instead of three',
    updates('Vendor demo', { start: '2026-11-25T16:00' }),
  ],
  [
    'um the dentist they rang can you make that eleven no sorry half twelve same day',
    updates('Dentist', { start: '2026-12-01T12:30' }),
  ],
  [
    "so this week's design sync could we do it at twelve cos lena's got a press thing on",
    updates('Design sync', { start: '2026-11-25T12:00' }, { on: '2026-11-25', scope: 'this' }),
  ],
  [
    'board meeting is gonna be in studio room 2 by the way can you put that on it',
    updates('Board meeting', { place: 'Studio room 2' }),
  ],
  ['add lena to the portfolio review', updates('Portfolio review', { guests: ['lena'] })],
  [
    "they've gone and changed the christmas party it's on the saturday now so the nineteenth same time same place",
    updates('Christmas party', { start: '2026-12-19T18:00' }),
  ],
  [
    "the boiler guy says it's a bigger job than he thought so yeah make that three hours instead of two",
    updates('Boiler service', { end: '2026-12-07T11:00' }),
  ],
  [
    'rename partner update to um northwind catch up',
    updates('Partner update', { title: 'Northwind catch up|Northwind catch-up|Northwind catchup' }),
  ],
  [
    "from now on design critique's gonna be in studio room 1 starting this friday",
    updates('Design critique', { place: 'Studio room 1' }, { on: '2026-11-27', scope: 'following' }),
  ],
  [
    "all my pottery classes the whole series they've moved to the old dairy so change where it is",
    updates('Pottery class', { place: 'Old Dairy' }, { scope: 'all' }),
  ],
  [
    "i'm not gonna make physio for half five today i've just talked to them and they can do half six so yeah shift it",
    updates('Physio', { start: '2026-11-23T18:30' }, { on: '2026-11-23', scope: 'this' }),
  ],
  [
    "let's shorten the marketing lunch a bit like have it finish at quarter past one",
    updates('Marketing lunch', { end: '2026-11-27T13:15' }),
  ],
  ["move the design meeting to four o'clock would you", nothing],
  [
    "on the oslo flight i want a reminder three hours before please or i'll miss it like last time",
    updates('Flight to Oslo', { reminders: [180] }),
  ],
  [
    'tomas is at the optician on wednesday so take him off the design sync just that one',
    updates('Design sync', { guests: ['aiko', 'jonas', 'lena'] }, { on: '2026-11-25', scope: 'this' }),
  ],
  [
    "i'd rather have tomorrow's focus block in the morning so uh half ten till half twelve",
    updates('Focus block', { start: '2026-11-24T10:30', end: '2026-11-24T12:30' }, { on: '2026-11-24' }),
  ],
  [
    "silly me parents evening is on the tuesday not the wednesday so that's the eighth can you fix it",
    updates('Parents’ evening', { start: '2026-12-08T17:30' }),
  ],
]);

export const kOneDeleting = phrasings('deleting', [
  ["yeah i'm growing my hair out so get rid of the haircut", deletes('Haircut')],
  [
    "the focus block on the first of december i won't need that one so just delete it",
    deletes(['Focus block', '2026-12-01']),
  ],
  [
    "um no parkrun for me this saturday my knee's playing up again take it out",
    deletes(['Parkrun', '2026-11-28']),
  ],
  ["can the night train in march come off we're driving there instead", deletes('Night train')],
  [
    "so i've decided i'm rubbish at pottery i'm quitting delete every single class please the whole series",
    changes(remove('Pottery class', undefined, 'all')),
  ],
  ['scrap my opticians appointment', nothing],
  [
    "the vendor's pulled out at the last minute which is like so annoying anyway bin the demo",
    deletes('Vendor demo'),
  ],
  [
    'coffee with sam on wednesday and the partner update uh both of those can go',
    deletes('Coffee with Sam', 'Partner update'),
  ],
  [
    "i've got this massive deadline so clear stand up off wednesday and thursday this week but leave the rest",
    deletes(['Stand-up', '2026-11-25'], ['Stand-up', '2026-11-26']),
  ],
  ["there's a tax return thing in january i've done it already so you can lose that", deletes('Tax return')],
]);

export const kOneUndo = phrasings('undo', [
  [
    [
      "um book squash with my brother for tomorrow six o'clock in the evening",
      "oh no hang on he's away undo that",
    ],
    asBefore,
  ],
  [
    ['move my haircut to half twelve will you', "hmm actually put it back how it was they're shut by then"],
    asBefore,
  ],
  [['get rid of the board meeting', 'wait no wrong one bring it back'], asBefore],
]);

export const kOneInvitations = phrasings('invitations', [
  ["yeah tell jonas i'm up for the hiring panel so accept that one", answers('Hiring panel', 'accepted')],
  [
    "so tomas sent me an offsite call for next monday and i can't make it can you turn it down",
    answers('Offsite call', 'declined'),
  ],
  [
    'um put me down as a maybe for the hiring panel i need to see how the week goes',
    answers('Hiring panel', 'tentative'),
  ],
  [
    "those launch drinks i said maybe didn't i well i'm definitely going now so change it to yes",
    answers('Launch drinks', 'accepted'),
  ],
  ["actually i can do sales all hands now say i'm coming", answers('Sales all-hands', 'accepted')],
]);
