import { answers, asBefore, changes, deletes, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      'The dentist has put me at 9:15 instead, on the same day. Please correct the entry.',
      updates('Dentist', { start: '2026-12-01T09:15' }),
    ],
    [
      'Brightdesk can only manage half past one. Move the vendor demo accordingly, the day is unchanged.',
      updates('Vendor demo', { start: '2026-11-25T13:30' }),
    ],
    [
      'My hairdresser needs an hour and a quarter this time, so make the haircut that long.',
      updates('Haircut', { end: '2026-11-28T12:15' }),
    ],
    [
      'The portfolio review will be held in the Garden Room. Change the place, please.',
      updates('Portfolio review', { place: 'Garden Room' }),
    ],
    [
      'I would rather the partner update were called "Quarterly partner chat".',
      updates('Partner update', { title: 'Quarterly partner chat' }),
    ],
    [
      'Tomas ought to be at the portfolio review too. Invite him.',
      updates('Portfolio review', { guests: ['tomas'] }),
    ],
    [
      'The boiler people have rung: they come on Wednesday 9 December, still at 8.',
      updates('Boiler service', { start: '2026-12-09T08:00' }),
    ],
    ['Could the Christmas party be shown in red?', updates('Christmas party', { color: ['11'] })],
    [
      'The airline has changed my flight to Oslo. It departs at 8:05 and lands at 11:20 now.',
      updates('Flight to Oslo', { start: '2026-12-11T08:05', end: '2026-12-11T11:20' }),
    ],
    [
      'This Thursday only, the pottery class begins at 19:30. It is two hours long as always.',
      updates('Pottery class', { start: '2026-11-26T19:30' }, { on: '2026-11-26', scope: 'this' }),
    ],
    [
      "Make tomorrow's stand-up ten minutes longer, because we have a guest. The other days stay as they are.",
      updates('Stand-up', { end: '2026-11-24T10:00' }, { on: '2026-11-24', scope: 'this' }),
    ],
    [
      'All of my parkruns should be green, please.',
      updates('Parkrun', { color: ['10', '2'] }, { scope: 'all' }),
    ],
    [
      'My hair grows quickly. Let the haircut come round again every six weeks.',
      updates('Haircut', { repeats: ['FREQ=WEEKLY;INTERVAL=6', 'FREQ=WEEKLY;INTERVAL=6;BYDAY=SA'] }),
    ],
    [
      'The landlord of The Lantern asks us to shift the whole Christmas party back by one hour, so it starts at 7.',
      updates('Christmas party', { start: '2026-12-18T19:00' }),
    ],
    [
      "Kindly remind me two hours before the parents' evening.",
      updates('Parents’ evening', { reminders: [120] }),
    ],
    [
      "I concentrate better before lunch. Tomorrow's focus block should go from 10:30 to 12:30.",
      updates('Focus block', { start: '2026-11-24T10:30' }, { on: '2026-11-24' }),
    ],
    [
      'Mum wants us earlier on Sunday. Lunch at hers is from 12 until 3 now.',
      updates('Lunch at Mum’s', { start: '2026-11-29T12:00', end: '2026-11-29T15:00' }),
    ],
    ['Rename the brunch in March to Easter brunch.', updates('Brunch', { title: 'Easter brunch' })],
  ]),
  ...phrasings('deleting', [
    ['The partner update is off, so you may take it out.', deletes('Partner update')],
    ['There will be no stand-up this Thursday. Remove just that one.', deletes(['Stand-up', '2026-11-26'])],
    [
      'I have given up pottery for good. Get rid of the whole series, past and future.',
      changes(remove('Pottery class', undefined, 'all')),
    ],
    ['Please cancel both the brunch and the night train in March.', deletes('Brunch', 'Night train')],
    ['We have bought a new boiler, therefore the boiler service can be deleted.', deletes('Boiler service')],
    [
      'I am in court on Tuesday 8 December. Delete everything I have that day.',
      deletes(
        ['1:1 with Priya', '2026-12-08'],
        ['Stand-up', '2026-12-08'],
        'Portfolio review',
        'Partner update',
      ),
    ],
    [
      'I have twisted my ankle. Take the parkrun of this Saturday off the calendar, only that one.',
      deletes(['Parkrun', '2026-11-28']),
    ],
    ['At my age one should not run half marathons. Throw it out, please.', deletes('Half marathon')],
    ["Mum has the flu. Strike Sunday's lunch at hers from the calendar.", deletes('Lunch at Mum’s')],
    [
      'From 14 December on I will need no more physio. Erase those sessions and keep the ones before.',
      changes(remove('Physio', '2026-12-14', 'following')),
    ],
    ['Drop the focus block on 1 December, but leave me the others.', deletes(['Focus block', '2026-12-01'])],
    [
      'I am coming to the office on 2 December after all, so please delete the "Home" entry.',
      deletes('Home'),
    ],
  ]),
  ...phrasings('invitations', [
    ['Please accept the invitation from Jonas to the hiring panel.', answers('Hiring panel', 'accepted')],
    [
      'I cannot promise anything about the offsite call. Answer it with a maybe.',
      answers('Offsite call', 'tentative'),
    ],
    ['You can decline the budget review on Thursday for me.', answers('Budget review', 'declined')],
    ['My babysitter has said yes, so accept the launch drinks now.', answers('Launch drinks', 'accepted')],
  ]),
  ...phrasings('undo', [
    [
      [
        'Shift the board meeting to 3 pm, on the same day.',
        'No, I was wrong there. Please put the meeting back where it was.',
      ],
      asBefore,
    ],
    [
      ['Delete the entry for my tax return.', 'That was a mistake, I would like to have the entry again.'],
      asBefore,
    ],
  ]),
];
