import { answers, asBefore, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

const changing = phrasings('changing', [
  ['can you shift my haircut to um half twelve same day', updates('Haircut', { start: '2026-11-28T12:30' })],
  [
    'so the dentist rang and tuesday is no good for them can you move it to the wednesday december second same time',
    updates('Dentist', { start: '2026-12-02T08:30' }),
  ],
  [
    'make the vendor demo half an hour longer those people never stop talking',
    updates('Vendor demo', { end: '2026-11-25T16:30' }),
  ],
  [
    'cut the board meeting down to an hour and a half still starting at two',
    updates('Board meeting', { end: '2026-12-15T15:30' }),
  ],
  [
    'rename the partner update to brightdesk check in',
    updates('Partner update', { title: 'brightdesk check in|brightdesk check-in|brightdesk checkin' }),
  ],
  [
    'marketing lunch isnt at the cafe any more change the place to pizza fontana',
    updates('Marketing lunch', { place: 'pizza fontana' }),
  ],
  [
    'jonas and priya ought to be at the portfolio review so add them both',
    updates('Portfolio review', { guests: ['jonas', 'priya'] }),
  ],
  [
    'tomorrows focus block can we start that at two no make it half two',
    updates('Focus block', { start: '2026-11-24T14:30' }, { on: '2026-11-24' }),
  ],
  [
    'physio on the thirtieth of november has to be an hour earlier they said',
    updates('Physio', { start: '2026-11-30T16:30' }, { on: '2026-11-30', scope: 'this' }),
  ],
  [
    'my one to one with priya tomorrow um could that go to wednesday at two just this once',
    updates('1:1 with Priya', { start: '2026-11-25T14:00' }, { on: '2026-11-24', scope: 'this' }),
  ],
  [
    'the partner update should really be every month and not just the once so make it repeat',
    updates('Partner update', {
      repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=8', 'FREQ=MONTHLY;BYDAY=2TU'],
    }),
  ],
  [
    'put every design critique in studio room 1 please all of them',
    updates('Design critique', { place: 'Studio room 1' }, { scope: 'all' }),
  ],
  [
    'i need telling ninety minutes before the flight to oslo or ill sleep right through',
    updates('Flight to Oslo', { reminders: [90] }),
  ],
  [
    'push the christmas party back by an hour would you',
    updates('Christmas party', { start: '2026-12-18T19:00' }),
  ],
  [
    'this wednesday the design sync has to finish at half past eleven because i have a train to catch',
    updates('Design sync', { end: '2026-11-25T11:30' }, { on: '2026-11-25', scope: 'this' }),
  ],
  [
    'boiler man says he can only come at one in the afternoon so change the boiler service on the seventh',
    updates('Boiler service', { start: '2026-12-07T13:00' }),
  ],
  ['my gym induction needs to move to thursday at five', nothing],
  ['can the boiler service go on the thirty first of november', nothing],
]);

const deleting = phrasings('deleting', [
  ['i dont need the haircut any more bin it ive done it myself', deletes('Haircut')],
  ['um cancel pottery this thursday my wrist is killing me', deletes(['Pottery class', '2026-11-26'])],
  ['clear out my wednesday afternoon im going to be at the hospital with gran', deletes('Vendor demo')],
  ['get rid of the night train and the brunch in march we arent going', deletes('Night train', 'Brunch')],
  [
    'both focus blocks this week and next week can go',
    deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01']),
  ],
  [
    'ive quit pottery so take every single one of the classes off',
    changes(remove('Pottery class', undefined, 'all')),
  ],
  ['whatever it is ive got with sam on wednesday take it out hes poorly', deletes('Coffee with Sam')],
  ['wipe the afternoon of the eighth of december please', deletes('Portfolio review', 'Partner update')],
  [
    'the physio on december the seventh isnt happening so delete just that one',
    deletes(['Physio', '2026-12-07']),
  ],
  ['scrap my yoga on sunday', nothing],
]);

const undo = phrasings('undo', [
  [['move the boiler service to nine o clock', 'oh no wait put it back how it was'], asBefore],
  [['delete the portfolio review', 'actually undo that i was looking at the wrong month'], asBefore],
  [['put a nap in for half two on saturday', 'hmm no thats silly undo it'], asBefore],
]);

const invitations = phrasings('invitations', [
  ['yeah tell tomas ill be there for the offsite call', answers('Offsite call', 'accepted')],
  ['i cant do the hiring panel on the second so say no for me', answers('Hiring panel', 'declined')],
  [
    'put me down as a maybe on the hiring panel i have to check with the nursery',
    answers('Hiring panel', 'tentative'),
  ],
  ['launch drinks im definitely going now so accept that', answers('Launch drinks', 'accepted')],
  ['turn down the offsite call will you', answers('Offsite call', 'declined')],
]);

export const nOneChanging = [...changing, ...deleting, ...undo, ...invitations];
