import { answers, asBefore, changes, deletes, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      'The receptionist at the dentist rang and I now have to be there at 9:15 on 1 December. Please correct it.',
      updates('Dentist', { start: '2026-12-01T09:15' }),
    ],
    [
      'My hairdresser is ill, so the haircut is on Sunday 29 November now, at the same time.',
      updates('Haircut', { start: '2026-11-29T11:00' }),
    ],
    [
      'Priya says the board meeting will run until 17:30. Extend it accordingly.',
      updates('Board meeting', { end: '2026-12-15T17:30' }),
    ],
    [
      'Rename the brunch in March to "Brunch with the neighbours".',
      updates('Brunch', { title: 'Brunch with the neighbours' }),
    ],
    [
      'Studio room 1 has a leak. The portfolio review must go to Studio room 2 instead.',
      updates('Portfolio review', { place: 'Studio room 2' }),
    ],
    [
      "I would like Lena to be at Wednesday's vendor demo as well, so please invite her.",
      updates('Vendor demo', { guests: ['lena'] }),
    ],
    [
      'I enjoy the half marathon so much that it ought to come back every year. Make the event yearly.',
      updates('Half marathon', {
        repeats: [
          'FREQ=YEARLY',
          'FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=31',
          'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
          'FREQ=YEARLY;BYMONTH=10',
        ],
      }),
    ],
    [
      'Make the Christmas party red in my calendar, please, so that it stands out.',
      updates('Christmas party', { color: ['11'] }),
    ],
    [
      "Tomorrow's focus block should go from 13:30 to 16:00.",
      updates('Focus block', { start: '2026-11-24T13:30', end: '2026-11-24T16:00' }, { on: '2026-11-24' }),
    ],
    [
      'Just this once, put the 1:1 with Priya tomorrow at 11:30.',
      updates('1:1 with Priya', { start: '2026-11-24T11:30' }, { on: '2026-11-24', scope: 'this' }),
    ],
    [
      "People are worn out. Shorten only this Friday's design critique to thirty minutes.",
      updates('Design critique', { end: '2026-11-27T15:30' }, { on: '2026-11-27', scope: 'this' }),
    ],
    [
      'The heating engineer cannot make the 7th. Move the boiler service to Wednesday 9 December at the same hour.',
      updates('Boiler service', { start: '2026-12-09T08:00' }),
    ],
    [
      'The organisers have switched to winter hours: from 5 December onwards, parkrun begins at 9:30.',
      updates('Parkrun', { start: '2026-12-05T09:30' }, { on: '2026-12-05', scope: 'following' }),
    ],
    [
      'The potter has a new studio. Change the place of all my pottery classes to Wheel House.',
      updates('Pottery class', { place: 'Wheel House' }, { scope: 'all' }),
    ],
    [
      'I always oversleep, so set a reminder three hours before the flight to Oslo.',
      updates('Flight to Oslo', { reminders: [180] }),
    ],
    [
      'I have to go back to work earlier. Let my annual leave end on 30 December, with that as the last day off.',
      updates('Annual leave', { end: '2026-12-31' }),
    ],
    [
      "We eat at noon this Sunday, not at one. Please fix the lunch at Mum's.",
      updates('Lunch at Mum’s', { start: '2026-11-29T12:00' }),
    ],
    [
      'My accountant wants the tax return sooner, on 25 January. Shift that entry for me.',
      updates('Tax return', { start: '2027-01-25' }),
    ],
  ]),
  ...phrasings('deleting', [
    ['Brightdesk have called off the vendor demo. Please take it out.', deletes('Vendor demo')],
    [
      'Remove the marketing lunch and the portfolio review. Neither of them is needed any more.',
      deletes('Marketing lunch', 'Portfolio review'),
    ],
    [
      "I am at the hospital on Friday morning, so delete that day's stand-up and leave the others alone.",
      deletes(['Stand-up', '2026-11-27']),
    ],
    ['I will not be celebrating this year. Get rid of the Christmas party.', deletes('Christmas party')],
    [
      'I have the flu. Wipe everything off my calendar for this Saturday, 28 November.',
      deletes(['Parkrun', '2026-11-28'], 'Haircut'),
    ],
    [
      'I have given up pottery for good. Delete the whole series of classes.',
      changes(remove('Pottery class', undefined, 'all')),
    ],
    [
      'My shoulder is healed. Please delete the physio sessions from 7 December onwards.',
      changes(remove('Physio', '2026-12-07', 'following')),
    ],
    ['The railway refunded me, therefore the night train in March can go.', deletes('Night train')],
    ["I am skipping physio today. Take today's one off, only that.", deletes(['Physio', '2026-11-23'])],
    ["Sam has lost his voice. Would you delete Wednesday's coffee with him?", deletes('Coffee with Sam')],
    ['We have moved to a heat pump, so erase the boiler service.', deletes('Boiler service')],
    [
      'Please drop the focus block on 1 December. I need that time for clients.',
      deletes(['Focus block', '2026-12-01']),
    ],
  ]),
  ...phrasings('invitations', [
    ['Let Tomas know that I will be there for the offsite call.', answers('Offsite call', 'accepted')],
    [
      'I know one of the candidates personally, so decline the hiring panel on my behalf.',
      answers('Hiring panel', 'declined'),
    ],
    [
      'I cannot promise anything for the offsite call yet. Answer with maybe, please.',
      answers('Offsite call', 'tentative'),
    ],
    [
      'The babysitter has agreed at last. Say yes to the launch drinks.',
      answers('Launch drinks', 'accepted'),
    ],
  ]),
  ...phrasings('undo', [
    [
      [
        'You may delete the tax return, as my accountant deals with it.',
        'Oh dear, that was a mistake. Please restore it.',
      ],
      asBefore,
    ],
    [
      [
        "Move the parents' evening to 18:30 on the same day.",
        'My wife says the old time was right after all. Put it back as it was.',
      ],
      asBefore,
    ],
  ]),
];
