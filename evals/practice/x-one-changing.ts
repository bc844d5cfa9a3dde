import { answers, asBefore, changes, deletes, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      'Move my haircut to one o’clock on the same day, please.',
      updates('Haircut', { start: '2026-11-28T13:00' }),
    ],
    [
      'The boiler man has rung, and he is now coming on Wednesday 9 December at the same hour.',
      updates('Boiler service', { start: '2026-12-09T08:00' }),
    ],
    [
      'Could the vendor demo be cut down to half an hour? It still begins at three.',
      updates('Vendor demo', { end: '2026-11-25T15:30' }),
    ],
    [
      'Rename the portfolio review to “Portfolio presentation”.',
      updates('Portfolio review', { title: 'Portfolio presentation' }),
    ],
    [
      'Our marketing lunch will be at Riverside Kitchen instead, so please change the location.',
      updates('Marketing lunch', { place: 'Riverside Kitchen' }),
    ],
    ['I want Tomás invited to the partner update as well.', updates('Partner update', { guests: ['tomas'] })],
    [
      'Lena cannot come to the marketing lunch any more; kindly take her off the guest list.',
      updates('Marketing lunch', { guests: ['sam'] }),
    ],
    [
      'Give me a warning two hours before the flight to Oslo.',
      updates('Flight to Oslo', { reminders: [120] }),
    ],
    [
      'From 10 December onwards, pottery starts at half past seven and still lasts two hours.',
      updates(
        'Pottery class',
        { start: '2026-12-10T19:30', end: '2026-12-10T21:30' },
        { on: '2026-12-10', scope: 'following' },
      ),
    ],
    [
      'Just this week, the design sync has to begin at noon.',
      updates('Design sync', { start: '2026-11-25T12:00' }, { on: '2026-11-25', scope: 'this' }),
    ],
    [
      'All of my stand-ups ought to have a five-minute reminder.',
      updates('Stand-up', { reminders: [5] }, { on: '2026-11-23', scope: 'all' }),
    ],
    ['Would you colour the Christmas party red?', updates('Christmas party', { color: ['11'] })],
    [
      'Let tomorrow’s focus block run from two to four in the afternoon.',
      updates('Focus block', { start: '2026-11-24T14:00', end: '2026-11-24T16:00' }, { on: '2026-11-24' }),
    ],
    [
      'The school says the parents’ evening will go on until half past seven, so extend it.',
      updates('Parents’ evening', { end: '2026-12-09T19:30' }),
    ],
    [
      'My boss has granted me more annual leave at Christmas: the last day off is now Thursday 7 January.',
      updates('Annual leave', { end: '2027-01-08' }),
    ],
    [
      'For the entire design critique series, Studio room 1 should be given as the place.',
      updates('Design critique', { place: 'Studio room 1' }, { on: '2026-11-27', scope: 'all' }),
    ],
    [
      'Tomorrow’s one-to-one with Priya needs fifteen minutes more at the end.',
      updates('1:1 with Priya', { end: '2026-11-24T10:45' }, { on: '2026-11-24', scope: 'this' }),
    ],
    [
      'Have the dentist appointment repeat every six months, if that is possible.',
      updates('Dentist', {
        repeats: [
          'FREQ=MONTHLY;INTERVAL=6',
          'FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=1',
          'FREQ=MONTHLY;BYMONTHDAY=1;INTERVAL=6',
        ],
      }),
    ],
  ]),
  ...phrasings('deleting', [
    ['Cancel the vendor demo; the company has gone under.', deletes('Vendor demo')],
    [
      'I have twisted my ankle, so remove Parkrun this Saturday and leave the later ones alone.',
      changes(remove('Parkrun', '2026-11-28', 'this')),
    ],
    [
      'Please get rid of the whole pottery series. I have given it up.',
      changes(remove('Pottery class', '2026-11-26', 'all')),
    ],
    [
      'Clear Wednesday 9 December completely.',
      deletes(['Stand-up', '2026-12-09'], ['Design sync', '2026-12-09'], 'Parents’ evening'),
    ],
    [
      'Everything I have after one in the afternoon on Tuesday 8 December can go.',
      deletes('Portfolio review', 'Partner update'),
    ],
    [
      'There will be no more stand-ups from the 14th of December onwards, so take those out.',
      changes(remove('Stand-up', '2026-12-14', 'following')),
    ],
    [
      'Sam is ill and we are not having our coffee on Wednesday, so wipe it, would you?',
      deletes('Coffee with Sam'),
    ],
    [
      'Whatever involves Priya on Tuesday 15 December should be deleted, as she is away that day.',
      deletes(['1:1 with Priya', '2026-12-15'], ['Stand-up', '2026-12-15'], 'Board meeting'),
    ],
    [
      'A strange entry sits at nine o’clock on Monday 14 December; throw that one out.',
      deletes('delete everything on Friday'),
    ],
    [
      'My night train in March does not run after all, and it need not be in the calendar any longer.',
      deletes('Night train'),
    ],
    [
      'No physio for me on the last day of November, but the rest of the sessions stay.',
      changes(remove('Physio', '2026-11-30', 'this')),
    ],
    [
      'Would you take both the haircut and the lunch at Mum’s off this weekend?',
      deletes('Haircut', 'Lunch at Mum’s'),
    ],
  ]),
  ...phrasings('invitations', [
    ['Yes, I will sit on the hiring panel, so please accept it.', answers('Hiring panel', 'accepted')],
    ['Decline the offsite call for me, thank you.', answers('Offsite call', 'declined')],
    [
      'Whether I make it to the call that Tomás has arranged for next Monday, I do not know yet; answer with a maybe.',
      answers('Offsite call', 'tentative'),
    ],
    ['As for the launch drinks, they can count me in after all.', answers('Launch drinks', 'accepted')],
  ]),
  ...phrasings('undo', [
    [
      [
        'Please put the dentist at nine o’clock instead of half past eight.',
        'Sorry, I would like that put back the way it was.',
      ],
      asBefore,
    ],
    [
      ['Delete the brunch at the end of March.', 'Oh dear, I did not mean to do that. Undo it, please.'],
      asBefore,
    ],
  ]),
];
