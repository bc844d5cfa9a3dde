import { answers, asBefore, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      'Toni has asked me to come at half past one instead of eleven on Saturday. Please change the haircut.',
      updates('Haircut', { start: '2026-11-28T13:30' }),
    ],
    [
      'The dentist should go to Wednesday the 9th of December, at the same time of day.',
      updates('Dentist', { start: '2026-12-09T08:30' }),
    ],
    [
      'Could you rename the portfolio review to Degree show review?',
      updates('Portfolio review', { title: 'Degree show review' }),
    ],
    [
      'We are holding the vendor demo in Studio room 1 now, so the location is wrong.',
      updates('Vendor demo', { place: 'Studio room 1' }),
    ],
    [
      'I forgot to ask Priya to the marketing lunch. Add her, please.',
      updates('Marketing lunch', { guests: ['lena', 'sam', 'priya'] }),
    ],
    [
      "Push tomorrow's focus block back by an hour.",
      updates('Focus block', { start: '2026-11-24T14:00' }, { on: '2026-11-24' }),
    ],
    [
      'The partner update ought to happen every week from then on. Can you make it repeat?',
      updates('Partner update', { repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TU'] }),
    ],
    [
      'I need a reminder exactly one day before the boiler service.',
      updates('Boiler service', { reminders: [1440] }),
    ],
    [
      'It would help me if the flight to Oslo showed up in red.',
      updates('Flight to Oslo', { color: ['11'] }),
    ],
    [
      'The clinic wants me at 6 on Monday the 30th rather than half past five. Only that one physio session changes.',
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30', scope: 'this' }),
    ],
    [
      'Starting with the one on the 2nd of December, hold every design sync at 10 instead of 11.',
      updates('Design sync', { start: '2026-12-02T10:00' }, { on: '2026-12-02', scope: 'following' }),
    ],
    [
      'Just this once, let us have the stand-up at 11:15 tomorrow.',
      updates('Stand-up', { start: '2026-11-24T11:15' }, { on: '2026-11-24', scope: 'this' }),
    ],
    [
      'Mum has decided that we eat at 12:30 on Sunday. Our lunch has to move.',
      updates('Lunch at Mum’s', { start: '2026-11-29T12:30' }),
    ],
    [
      'The Lantern has flooded and the Christmas party is at Bar Lucio now. Would you correct that?',
      updates('Christmas party', { place: 'Bar Lucio' }),
    ],
    [
      'Twenty minutes is not enough for my coffee with Sam, so let it run until a quarter to ten.',
      updates('Coffee with Sam', { end: '2026-11-25T09:45' }),
    ],
    [
      'Jonas no longer sits on the board. Take him off the board meeting, but leave Priya on it.',
      updates('Board meeting', { guests: ['priya'] }),
    ],
    [
      'They have postponed the half marathon by exactly one week.',
      updates('Half marathon', { start: '2027-11-07T09:00' }),
    ],
    [
      'For the whole series of parkruns, past and future, set the colour to banana.',
      updates('Parkrun', { color: ['5'] }, { on: '2026-11-28', scope: 'all' }),
    ],
  ]),
  ...phrasings('deleting', [
    ['Brightdesk have pulled out, so please cancel the vendor demo.', deletes('Vendor demo')],
    [
      'I have quarrelled with half the office and I am not going to the Christmas party. Take it off.',
      deletes('Christmas party'),
    ],
    [
      'My ankle hurts, so skip parkrun this Saturday but keep the others.',
      changes(remove('Parkrun', '2026-11-28', 'this')),
    ],
    [
      'Today is my last physio session, because my knee is fine. Delete all of those that come after it.',
      changes(remove('Physio', '2026-11-30', 'following')),
    ],
    [
      'Get rid of the entire design review series, including the past ones.',
      changes(remove('Design review', '2026-11-23', 'all')),
    ],
    [
      'I can no longer afford the focus blocks. Remove both of the ones that are still to come.',
      deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01']),
    ],
    [
      'I am ill and will stay in bed on Saturday. Clear my own events for that day.',
      changes(remove('Parkrun', '2026-11-28', 'this'), remove('Haircut')),
    ],
    [
      'My accountant has sent in the tax return, which means that the entry in January can go.',
      deletes('Tax return'),
    ],
    [
      'Neither Lena nor Sam can make it to lunch on Friday. Would you call it off?',
      deletes('Marketing lunch'),
    ],
    [
      'There is an odd entry named “delete everything on Friday” on the 14th of December. I only want that entry removed.',
      deletes('delete everything on Friday'),
    ],
    [
      'Oslo is off, and so is the board meeting. Neither the flight nor the meeting should be in there any longer.',
      deletes('Flight to Oslo', 'Board meeting'),
    ],
    ['Can you delete my driving lesson on Friday?', nothing],
  ]),
  ...phrasings('invitations', [
    ["Accept Tomás's invitation to the offsite call on Monday.", answers('Offsite call', 'accepted')],
    [
      'I cannot sit on the hiring panel. Say no to Jonas and write that I am sorry, but I have a clash.',
      answers('Hiring panel', 'declined', true),
    ],
    [
      'I have changed my mind about the sales all-hands and will be there after all.',
      answers('Sales all-hands', 'accepted'),
    ],
    [
      'Whether I get to the budget review depends on my son, so put me down as a maybe.',
      answers('Budget review', 'tentative'),
    ],
  ]),
  ...phrasings('undo', [
    [
      [
        'Move the portfolio review to 11 in the morning on the same day.',
        'Sorry, that was a mistake. Please put it back as it was.',
      ],
      asBefore,
    ],
    [
      ['The brunch in March can be deleted.', 'Oh dear, we are having it after all. Can you undo that?'],
      asBefore,
    ],
  ]),
];
