import { answers, asBefore, changes, deletes, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      'The clinic has offered me a later slot. Please put the dentist at 9:15 on the same morning.',
      updates('Dentist', { start: '2026-12-01T09:15' }),
    ],
    [
      'My coffee with Sam on Wednesday has to start half an hour later, at 9:30, because I am doing a night shift before it.',
      updates('Coffee with Sam', { start: '2026-11-25T09:30' }),
    ],
    [
      'I am having my hair coloured as well, so let the haircut run until 12:30.',
      updates('Haircut', { end: '2026-11-28T12:30' }),
    ],
    [
      'Would you rename the vendor demo to "Scheduling add-on"? The minister likes plain titles.',
      updates('Vendor demo', { title: 'Scheduling add-on' }),
    ],
    [
      'The café has closed for good. Change the place of the marketing lunch to Trattoria Vesta.',
      updates('Marketing lunch', { place: 'Trattoria Vesta' }),
    ],
    [
      'Please move the board meeting to Wednesday 16 December and keep the hour.',
      updates('Board meeting', { start: '2026-12-16T14:00' }),
    ],
    [
      'I would like Jonas and Priya to be invited to the portfolio review.',
      updates('Portfolio review', { guests: ['jonas', 'priya'] }),
    ],
    [
      'The plumber is quicker than I thought. Boiler service is one hour only, from 8 to 9.',
      updates('Boiler service', { end: '2026-12-07T09:00' }),
    ],
    [
      'From Saturday 5 December onwards, parkrun starts at 8:30 instead of 9.',
      updates('Parkrun', { start: '2026-12-05T08:30' }, { on: '2026-12-05', scope: 'following' }),
    ],
    [
      'Next week the one-to-one with Priya, so the one on 1 December, has to be at 11:00. The others stay.',
      updates('1:1 with Priya', { start: '2026-12-01T11:00' }, { on: '2026-12-01', scope: 'this' }),
    ],
    [
      'Please make the Oslo flight yellow, as I use yellow for all travel.',
      updates('Flight to Oslo', { color: ['5'] }),
    ],
    [
      'The partner update should come back every week. Set it to repeat, please.',
      updates('Partner update', { repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TU'] }),
    ],
    [
      'Mother is cooking earlier this time. Lunch at hers on Sunday is at noon, and I will stay for as long as planned.',
      updates('Lunch at Mum’s', { start: '2026-11-29T12:00' }),
    ],
    [
      "The headmistress has postponed the parents' evening by one day, to Thursday 10 December at the same hour.",
      updates('Parents’ evening', { start: '2026-12-10T17:30' }),
    ],
    [
      'For the Christmas party, put "The Old Foundry" as the venue. The Lantern has cancelled on us.',
      updates('Christmas party', { place: 'The Old Foundry' }),
    ],
    [
      'I have swapped shifts, so my annual leave goes on until Wednesday 6 January, that day included.',
      updates('Annual leave', { end: '2027-01-07' }),
    ],
    [
      "Tomorrow's focus block has to begin at 13:30, but it should still end at 15:00.",
      updates(
        'Focus block',
        { start: '2026-11-24T13:30', end: '2026-11-24T15:00' },
        { on: '2026-11-24', scope: 'this' },
      ),
    ],
    [
      'Give me a reminder one day ahead of the flight to Oslo, or I will forget to pack.',
      updates('Flight to Oslo', { reminders: [1440] }),
    ],
  ]),
  ...phrasings('deleting', [
    [
      'I shall not be running at my age after all. Please delete the half marathon.',
      deletes('Half marathon'),
    ],
    [
      'The landlord has sold the house. Remove the boiler service, it is no business of mine any more.',
      deletes('Boiler service'),
    ],
    [
      "There is no stand-up on Thursday because of the site inspection. Take out that day's only.",
      deletes(['Stand-up', '2026-11-26']),
    ],
    [
      'I have to give up pottery for my back. Delete the whole series, please.',
      changes(remove('Pottery class', undefined, 'all')),
    ],
    [
      'Kindly cancel the portfolio review and the partner update on 8 December.',
      deletes('Portfolio review', 'Partner update'),
    ],
    [
      'From 7 December on, I do not want any more stand-ups in my calendar. Those before it can stay.',
      changes(remove('Stand-up', '2026-12-07', 'following')),
    ],
    [
      'The school is closed with flu. You can take the parents evening off my calendar.',
      deletes('Parents’ evening'),
    ],
    [
      'My bees will be swarming by the end of March. Please delete all that I have on 27 and 28 March 2027.',
      deletes(['Parkrun', '2027-03-27'], 'Night train', 'Brunch'),
    ],
    [
      'Please delete the physio session of Monday 14 December and leave the rest alone.',
      deletes(['Physio', '2026-12-14']),
    ],
    ['I am taking the bus in March. Get rid of the night train.', deletes('Night train')],
    [
      'There is an entry on 14 December that is called "delete everything on Friday". Remove that entry and nothing else.',
      deletes('delete everything on Friday'),
    ],
    [
      'The focus block on 1 December is not needed, because I will be at a birth. Please drop it.',
      deletes(['Focus block', '2026-12-01']),
    ],
  ]),
  ...phrasings('invitations', [
    ['Please inform Jonas that I will take part in the hiring panel.', answers('Hiring panel', 'accepted')],
    [
      'I am at a funeral on Monday morning, so say no to the offsite call on 30 November.',
      answers('Offsite call', 'declined'),
    ],
    [
      'My shift has been moved, so I can come to the launch drinks after all. Answer yes.',
      answers('Launch drinks', 'accepted'),
    ],
    [
      "I refused Sam's sales all-hands, but I may be able to join. Set my reply to maybe.",
      answers('Sales all-hands', 'tentative'),
    ],
  ]),
  ...phrasings('undo', [
    [
      [
        'Please shift the haircut to 3pm on the same day.',
        'I beg your pardon, that was for my wife. Undo the change, please.',
      ],
      asBefore,
    ],
    [
      [
        'Add "Court archive" on Tuesday 8 December at 12:00.',
        'The archive is closed on Tuesdays. Reverse what you just did.',
      ],
      asBefore,
    ],
  ]),
];
