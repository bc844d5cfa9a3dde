import { answers, asBefore, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

const changing = phrasings('changing', [
  [
    'shift the haircut to half twelve would you the bus doesnt get me there for eleven',
    updates('Haircut', { start: '2026-11-28T12:30' }),
  ],
  [
    'vendor demo has moved um they want friday at eleven now',
    updates('Vendor demo', { start: '2026-11-27T11:00' }),
  ],
  [
    'can you make the marketing lunch two hours long instead of one',
    updates('Marketing lunch', { end: '2026-11-27T14:30' }),
  ],
  [
    'partner update is a silly name so rename it to partner catch up',
    updates('Partner update', { title: 'partner catch up|partner catch-up|partner catchup' }),
  ],
  [
    "tomorrow's one to one with priya needs to be at eleven i've got a poorly child at home",
    updates('1:1 with Priya', { start: '2026-11-24T11:00' }, { on: '2026-11-24', scope: 'this' }),
  ],
  [
    'so all of the design critiques every single one are going to be in kelvin house',
    updates('Design critique', { place: 'Kelvin House' }, { scope: 'all' }),
  ],
  [
    'lena ought to be at the portfolio review can you invite her',
    updates('Portfolio review', { guests: ['lena'] }),
  ],
  [
    "the haircut's not at toni's any more the place is called rosso so put that",
    updates('Haircut', { place: 'Rosso' }),
  ],
  [
    'make the vendor demo a weekly thing please',
    updates('Vendor demo', { repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=WE'] }),
  ],
  [
    "heating people say they're running behind so boiler service is an hour later",
    updates('Boiler service', { start: '2026-12-07T09:00' }),
  ],
  [
    'board meeting is going to finish at four not half past thank god',
    updates('Board meeting', { end: '2026-12-15T16:00' }),
  ],
  [
    'this thursday only pottery starts at half six the kiln is on a timer',
    updates('Pottery class', { start: '2026-11-26T18:30' }, { on: '2026-11-26', scope: 'this' }),
  ],
  [
    "i'm useless after lunch so bring tomorrow's focus block forward to eleven",
    updates('Focus block', { start: '2026-11-24T11:00' }, { on: '2026-11-24' }),
  ],
  [
    'could i have a reminder two hours before the flight to oslo',
    updates('Flight to Oslo', { reminders: [120] }),
  ],
  [
    'from the second of december onwards the design sync should be called studio sync',
    updates('Design sync', { title: 'studio sync' }, { on: '2026-12-02', scope: 'following' }),
  ],
  [
    'today the physio can only see me at quarter past five so change that one',
    updates('Physio', { start: '2026-11-23T17:15' }, { on: '2026-11-23', scope: 'this' }),
  ],
  ['um that meeting you know the one can you move it', nothing],
  ['put the dentist on the thirty first of november instead', nothing],
]);

const deleting = phrasings('deleting', [
  ["bin the vendor demo we've gone with somebody else", deletes('Vendor demo')],
  [
    'clear out the afternoon of tuesday the eighth of december i need it for the audit',
    deletes('Portfolio review', 'Partner update'),
  ],
  [
    "pottery this thursday cancel that one i'm on nights",
    changes(remove('Pottery class', '2026-11-26', 'this')),
  ],
  [
    "my back's fixed so get rid of all the physio every one of them",
    changes(remove('Physio', undefined, 'all')),
  ],
  ['whatever i had with sam on wednesday call it off', deletes('Coffee with Sam')],
  ['school have scrapped the parents evening so you can take it out', deletes('Parents’ evening')],
  [
    'drop the focus block tomorrow and um the one on the first of december too',
    deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01']),
  ],
  [
    'i need thursday the tenth of december totally empty so wipe the whole day',
    deletes(['Stand-up', '2026-12-10'], ['Pottery class', '2026-12-10']),
  ],
  ["oslo's off the client pulled out so delete the flight", deletes('Flight to Oslo')],
  ["the yoga i've got on friday can you remove it", nothing],
]);

const undo = phrasings('undo', [
  [['get rid of the haircut on saturday', 'oh no that was meant to stay undo it'], asBefore],
  [
    [
      'put a spin class in for tomorrow at seven in the evening',
      'ah sorry wrong week just take back what you did there',
    ],
    asBefore,
  ],
  [
    ["move lunch at mum's on sunday to two o'clock", 'hang on she says no so change it back how it was'],
    asBefore,
  ],
]);

const invitations = phrasings('invitations', [
  ['tell jonas yes for the hiring panel', answers('Hiring panel', 'accepted')],
  [
    'decline the offsite call and leave a note that i am at a funeral that morning',
    answers('Offsite call', 'declined', true),
  ],
  ["launch drinks yeah go on then say i'm coming", answers('Launch drinks', 'accepted')],
  ['that hiring panel um put me down as a maybe', answers('Hiring panel', 'tentative')],
  ["i said no to the sales all hands didn't i well make that a yes", answers('Sales all-hands', 'accepted')],
]);

export const mOneChanging = [...changing, ...deleting, ...undo, ...invitations];
