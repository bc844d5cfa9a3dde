import { answers, asBefore, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      'The vendor demo needs half an hour more, so let it run until 4:30.',
      updates('Vendor demo', { end: '2026-11-25T16:30' }),
    ],
    [
      'The marketing lunch has to go to Tuesday the 1st of December, at the same time of day.',
      updates('Marketing lunch', { start: '2026-12-01T12:30' }),
    ],
    [
      "We've been thrown out of room 1 again. The portfolio review will be in Studio room 2 instead.",
      updates('Portfolio review', { place: 'Studio room 2' }),
    ],
    [
      'Lena ought to be at the board meeting as well, so please add her.',
      updates('Board meeting', { guests: ['priya', 'jonas', 'lena'] }),
    ],
    [
      "Tomás doesn't need to come to the design review on the 30th. Take him off, just that one time.",
      updates('Design review', { guests: ['aiko'] }, { on: '2026-11-30', scope: 'this' }),
    ],
    [
      "Make the boiler service red so that I don't overlook it.",
      updates('Boiler service', { color: ['11'] }),
    ],
    [
      "I'd like to be reminded two hours before my flight to Oslo.",
      updates('Flight to Oslo', { reminders: [120] }),
    ],
    [
      'Pottery begins half an hour later this Thursday, but only this week. Would you correct that?',
      updates('Pottery class', { start: '2026-11-26T19:30' }, { on: '2026-11-26', scope: 'this' }),
    ],
    [
      'Every design critique from the 11th of December onwards will be in the Garden room. Change the place, please.',
      updates('Design critique', { place: 'Garden room' }, { on: '2026-12-11', scope: 'following' }),
    ],
    [
      'Give the whole Parkrun series a green colour.',
      updates('Parkrun', { color: ['2', '10'] }, { on: '2026-11-28', scope: 'all' }),
    ],
    [
      'I enjoy my coffee with Sam so much that it should be weekly.',
      updates('Coffee with Sam', { repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=WE'] }),
    ],
    [
      "The school says that parents' evening only starts at 6, and it still ends at 7.",
      updates('Parents’ evening', { start: '2026-12-09T18:00', end: '2026-12-09T19:00' }),
    ],
    [
      "Bring tomorrow's one-to-one with Priya forward by a quarter of an hour.",
      updates('1:1 with Priya', { start: '2026-11-24T09:45' }, { on: '2026-11-24', scope: 'this' }),
    ],
    [
      'Physio can only take me at 18:00 on the 30th of November. Please adjust that appointment.',
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30', scope: 'this' }),
    ],
    [
      'Let my annual leave begin on Friday the 18th of December already. The last day stays the same.',
      updates('Annual leave', { start: '2026-12-18', end: '2027-01-04' }),
    ],
    [
      "I'm too old for late nights, so have the Christmas party finish at 9 pm.",
      updates('Christmas party', { end: '2026-12-18T21:00' }),
    ],
    [
      'The tax return can wait two weeks. Put it on the 12th of February.',
      updates('Tax return', { start: '2027-02-12' }),
    ],
  ]),
  ...phrasings('deleting', [
    ["I'm growing my hair, so cancel the haircut.", deletes('Haircut')],
    [
      'I have given up pottery for good. Delete the entire series, including the past classes.',
      changes(remove('Pottery class', '2026-11-26', 'all')),
    ],
    [
      "There's no stand-up tomorrow; remove just that one.",
      changes(remove('Stand-up', '2026-11-24', 'this')),
    ],
    [
      'We are stopping the design reviews, and the one on the 30th is the last. Clear them from the 7th of December on.',
      changes(remove('Design review', '2026-12-07', 'following')),
    ],
    [
      "We're not travelling in March after all, so both the night train and the brunch can go.",
      deletes('Night train', 'Brunch'),
    ],
    [
      "I won't get around to the focus block on the 1st of December. Take it out.",
      deletes(['Focus block', '2026-12-01']),
    ],
    [
      'I am ill. Please remove everything I have this Saturday.',
      changes(remove('Parkrun', '2026-11-28', 'this'), remove('Haircut')),
    ],
    ["What I'm supposed to have with Sam on Wednesday is off, so delete it.", deletes('Coffee with Sam')],
    [
      'The half marathon has been called off by the council. You can throw that away.',
      deletes('Half marathon'),
    ],
    [
      'Some joker made an entry called "delete everything on Friday" in December. Just delete that entry, nothing else.',
      deletes('delete everything on Friday'),
    ],
    [
      'Niamh is on holiday, so physio is cancelled on both the 14th and the 21st of December.',
      changes(remove('Physio', '2026-12-14', 'this'), remove('Physio', '2026-12-21', 'this')),
    ],
    ["Please erase Release 4.2 from the team's calendar.", nothing],
  ]),
  ...phrasings('invitations', [
    ["Tell Tomás that I'm coming to the offsite call.", answers('Offsite call', 'accepted')],
    ['Decline the hiring panel for me, please.', answers('Hiring panel', 'declined')],
    [
      "I've found a babysitter, so I will definitely be at the launch drinks. Say yes.",
      answers('Launch drinks', 'accepted'),
    ],
    [
      "I can't promise the budget review on Thursday any more; put me down as a maybe.",
      answers('Budget review', 'tentative'),
    ],
  ]),
  ...phrasings('undo', [
    [['Please move the dentist to 9:15 on the same morning.', 'Actually, undo that.'], asBefore],
    [['Delete the vendor demo.', 'Oh no, that was the wrong one. Bring it back, please.'], asBefore],
  ]),
];
