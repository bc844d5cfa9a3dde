import { answers, asBefore, changes, deletes, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    ['Start the vendor demo half an hour later.', updates('Vendor demo', { start: '2026-11-25T15:30' })],
    [
      'My hairdresser can only fit me in at a quarter to one on Saturday, so please adjust the haircut.',
      updates('Haircut', { start: '2026-11-28T12:45' }),
    ],
    [
      "The board meeting should finish at four o'clock instead of half past.",
      updates('Board meeting', { end: '2026-12-15T16:00' }),
    ],
    [
      'Rename the Partner update to Partner newsletter.',
      updates('Partner update', { title: 'Partner newsletter' }),
    ],
    [
      'The dental surgery has just rung: my check-up has been put off until Thursday the third of December, at the same hour. Please correct it.',
      updates('Dentist', { start: '2026-12-03T08:30' }),
    ],
    ['Would you bring Tomás into the portfolio review?', updates('Portfolio review', { guests: ['tomas'] })],
    [
      "We've settled on The Copper Kettle for brunch on the twenty-eighth of March, so set that as the location.",
      updates('Brunch', { place: 'The Copper Kettle' }),
    ],
    ['Warn me exactly one day before the flight to Oslo.', updates('Flight to Oslo', { reminders: [1440] })],
    [
      "Have next week's pottery class begin at eight rather than seven, just that once.",
      updates('Pottery class', { start: '2026-12-03T20:00' }, { on: '2026-12-03', scope: 'this' }),
    ],
    [
      'From the first of December onwards, my one-to-one with Priya is going to be at half past ten.',
      updates('1:1 with Priya', { start: '2026-12-01T10:30' }, { on: '2026-12-01', scope: 'following' }),
    ],
    [
      'Change the place of every single Parkrun in the series to Dulwich Park.',
      updates('Parkrun', { place: 'Dulwich Park' }, { on: '2026-11-28', scope: 'all' }),
    ],
    [
      'Jonas need not attend the board meeting any more, so take him off the guest list.',
      updates('Board meeting', { guests: ['priya'] }),
    ],
    [
      "It turns out that the Christmas party isn't at The Lantern but at The Old Anchor; can you fix that?",
      updates('Christmas party', { place: 'The Old Anchor' }),
    ],
    ['Paint the half marathon tomato red in the calendar.', updates('Half marathon', { color: ['11'] })],
    [
      "Let tomorrow's focus block run on until four in the afternoon.",
      updates('Focus block', { end: '2026-11-24T16:00' }, { on: '2026-11-24' }),
    ],
    [
      'Since the engineer is ill, the boiler service will now happen on Wednesday the ninth of December between ten and noon.',
      updates('Boiler service', { start: '2026-12-09T10:00', end: '2026-12-09T12:00' }),
    ],
    [
      'Holding the design review every week is too much; turn the whole series into a fortnightly one.',
      updates(
        'Design review',
        { repeats: ['FREQ=WEEKLY;INTERVAL=2', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO'] },
        { on: '2026-11-23', scope: 'all' },
      ),
    ],
    [
      "Tomorrow's stand-up, and only tomorrow's, needs to be delayed to a quarter to ten.",
      updates('Stand-up', { start: '2026-11-24T09:45' }, { on: '2026-11-24', scope: 'this' }),
    ],
  ]),

  ...phrasings('deleting', [
    ['The vendor demo is no longer needed, so take it out, please.', deletes('Vendor demo')],
    ['Clear tomorrow afternoon completely.', deletes(['Focus block', '2026-11-24'])],
    [
      "I've caught the flu and would be grateful if you removed everything from this Saturday.",
      deletes(['Parkrun', '2026-11-28'], 'Haircut'),
    ],
    [
      'As I have given up pottery, the entire series of classes can be deleted.',
      changes(remove('Pottery class', '2026-11-26', 'all')),
    ],
    [
      "There won't be any physio on the seventh of December; strike that one session.",
      changes(remove('Physio', '2026-12-07', 'this')),
    ],
    [
      'Drop the design sync on the ninth of December and all those after it.',
      changes(remove('Design sync', '2026-12-09', 'following')),
    ],
    ['Whatever I was going to do with Sam on Wednesday is off, so bin it.', deletes('Coffee with Sam')],
    [
      'On the fourteenth of December I can see a strange entry that is called "delete everything on Friday". Get rid of that entry.',
      deletes('delete everything on Friday'),
    ],
    ["I'm not flying to Oslo after all. Erase the flight.", deletes('Flight to Oslo')],
    ['Could my evening on the ninth of December be emptied?', deletes('Parents’ evening')],
    [
      "Neither tomorrow's focus block nor the one on the first of December is going to happen: delete the two of them.",
      deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01']),
    ],
  ]),

  ...phrasings('invitations', [
    ["I'd be glad to join the offsite call, so say yes to it.", answers('Offsite call', 'accepted')],
    ['Please turn down the hiring panel.', answers('Hiring panel', 'declined')],
    [
      "Put me down as a maybe for the offsite call, since I can't promise anything yet.",
      answers('Offsite call', 'tentative'),
    ],
    ['I have made up my mind: I am coming to the launch drinks.', answers('Launch drinks', 'accepted')],
  ]),

  ...phrasings('undo', [
    [
      [
        "Shift the partner update to five o'clock in the afternoon on the same day.",
        'Oh dear, please undo that.',
      ],
      asBefore,
    ],
    [['Delete the tax return from my calendar.', 'That was a mistake of mine; bring it back.'], asBefore],
  ]),
];
