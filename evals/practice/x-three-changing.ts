import { answers, asBefore, changes, deletes, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    ['shove the haircut back to half twelve on saturday', updates('Haircut', { start: '2026-11-28T12:30' })],
    [
      "vendor demo got pushed it's half past four in the afternoon now not three",
      updates('Vendor demo', { start: '2026-11-25T16:30' }),
    ],
    [
      'stretch the board meeting out so it finishes at five instead',
      updates('Board meeting', { end: '2026-12-15T17:00' }),
    ],
    [
      'the partner update I want that renamed to client update',
      updates('Partner update', { title: 'Client update' }),
    ],
    [
      "portfolio review needs to happen in studio room two they've double booked room one",
      updates('Portfolio review', { place: 'Studio room 2' }),
    ],
    ['get jonas added onto the portfolio review', updates('Portfolio review', { guests: ['jonas'] })],
    [
      "poor lena's poorly so take her off the marketing lunch",
      updates('Marketing lunch', { guests: ['sam'] }),
    ],
    [
      "pottery class it's half past seven now instead of seven change the whole series every single one",
      updates('Pottery class', { start: '2026-11-26T19:30' }, { on: '2026-11-26', scope: 'all' }),
    ],
    [
      'only for tomorrow my one to one with priya put it at eleven leave all the other weeks alone',
      updates('1:1 with Priya', { start: '2026-11-24T11:00' }, { on: '2026-11-24', scope: 'this' }),
    ],
    [
      'from friday the eleventh of december onwards the design critique should be over by half three',
      updates('Design critique', { end: '2026-12-11T15:30' }, { on: '2026-12-11', scope: 'following' }),
    ],
    [
      'have a pop up come up two hours ahead of the flight to oslo',
      updates('Flight to Oslo', { reminders: [120] }),
    ],
    ['paint the christmas party red for me', updates('Christmas party', { color: ['11'] })],
    [
      'I rang the dentist and er they can do wednesday the second of december same time so swap it over',
      updates('Dentist', { start: '2026-12-02T08:30' }),
    ],
    [
      'partner update that wants repeating every week same day same hour',
      updates('Partner update', { repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TU'] }),
    ],
    [
      "knock fifteen minutes off the end of tomorrow's focus block so I'm done at quarter to three",
      updates('Focus block', { end: '2026-11-24T14:45' }, { on: '2026-11-24' }),
    ],
    [
      "parents evening isn't the ninth after all they've sent a letter it's the sixteenth of december at the usual time",
      updates('Parents’ evening', { start: '2026-12-16T17:30' }),
    ],
    [
      "boiler fella can't do eight till ten he says twelve till two on that same monday",
      updates('Boiler service', { start: '2026-12-07T12:00', end: '2026-12-07T14:00' }),
    ],
    [
      "this week's design sync let's hold it in studio room one just the once mind",
      updates('Design sync', { place: 'Studio room 1' }, { on: '2026-11-25', scope: 'this' }),
    ],
  ]),
  ...phrasings('deleting', [
    ["bin the vendor demo we're not buying off them", deletes('Vendor demo')],
    ['um scrap my focus block on tuesday the first of december', deletes(['Focus block', '2026-12-01'])],
    ['no need for coffee with sam any more you can take it out', deletes('Coffee with Sam')],
    ["clear off everything I've got this sunday I'm stopping in bed", deletes('Lunch at Mum’s')],
    [
      'wipe the afternoon of tuesday the eighth of december clean',
      deletes('Portfolio review', 'Partner update'),
    ],
    [
      "I've given up on pottery so get shot of the class the whole lot every week of it",
      changes(remove('Pottery class', '2026-11-26', 'all')),
    ],
    [
      "skip parkrun this saturday my knee's gone only that one though",
      changes(remove('Parkrun', '2026-11-28', 'this')),
    ],
    [
      "last physio I'm going to is the seventh of december so remove it from the fourteenth on",
      changes(remove('Physio', '2026-12-14', 'following')),
    ],
    [
      "that school thing you know parents evening drop it his dad's going instead",
      deletes('Parents’ evening'),
    ],
    [
      'anything with tomas in it this friday I want gone just for this friday',
      deletes(['Stand-up', '2026-11-27'], ['Design critique', '2026-11-27']),
    ],
    [
      'not fussed about the work do on the eighteenth of december erase the christmas party',
      deletes('Christmas party'),
    ],
    [
      "right this is daft there's an entry on the fourteenth of december that's actually named delete everything on friday just remove that one entry",
      deletes('delete everything on Friday'),
    ],
  ]),
  ...phrasings('invitations', [
    ["let tomas know yes I'm in for the offsite call", answers('Offsite call', 'accepted')],
    ["say no to the hiring panel I'm at the hospital that day", answers('Hiring panel', 'declined')],
    ["for jonas's hiring panel er put me as a maybe", answers('Hiring panel', 'tentative')],
    ["launch drinks go on then I've made my mind up I'll be there", answers('Launch drinks', 'accepted')],
  ]),
  ...phrasings('undo', [
    [['move the partner update to five in the afternoon', 'oh no put that back how it was'], asBefore],
    [
      [
        'add a nail appointment saturday three till four in the afternoon',
        "sorry undo that I've gone off the idea",
      ],
      asBefore,
    ],
  ]),
];
