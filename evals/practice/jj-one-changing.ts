import { answers, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      'Toni rang, and she can only do my haircut at 12:30 that day. Shift it, please.',
      updates('Haircut', { start: '2026-11-28T12:30' }),
    ],
    [
      'The boiler engineer has been put back to Wednesday the 9th, same time as before.',
      updates('Boiler service', { start: '2026-12-09T08:00' }),
    ],
    [
      'Let the portfolio review run for an hour and a half instead of an hour.',
      updates('Portfolio review', { end: '2026-12-08T15:30' }),
    ],
    [
      'Please call the "Partner update" event "Partner briefing" from now on.',
      updates('Partner update', { title: 'Partner briefing' }),
    ],
    [
      'The Christmas party won’t be at The Lantern after all, it’s moved to the Anchor Inn.',
      updates('Christmas party', { place: 'Anchor Inn' }),
    ],
    ['Invite Lena to the vendor demo, would you?', updates('Vendor demo', { guests: ['lena'] })],
    [
      'Can the parents’ evening entry be made red, so that I don’t forget it?',
      updates('Parents’ evening', { color: ['11'] }),
    ],
    [
      'I’d like a reminder two hours before the Oslo flight.',
      updates('Flight to Oslo', { reminders: [120] }),
    ],
    [
      'Just for this week, my pottery class begins at 7:30 p.m. instead.',
      updates('Pottery class', { start: '2026-11-26T19:30' }, { on: '2026-11-26', scope: 'this' }),
    ],
    ['Brunch in March ought to start an hour later.', updates('Brunch', { start: '2027-03-28T12:00' })],
    [
      'Push the focus block tomorrow back to 3 o’clock.',
      updates('Focus block', { start: '2026-11-24T15:00' }, { on: '2026-11-24' }),
    ],
    [
      'Mum’s stew needs longer, so Sunday’s lunch at hers now starts at half one.',
      updates('Lunch at Mum’s', { start: '2026-11-29T13:30' }),
    ],
    [
      'Parkrun on the 5th of December starts at 9:30 for one time only, could you fix that one?',
      updates('Parkrun', { start: '2026-12-05T09:30' }, { on: '2026-12-05', scope: 'this' }),
    ],
    [
      'Tax return needs to come forward to Monday the 25th of January.',
      updates('Tax return', { start: '2027-01-25' }),
    ],
    [
      'Add the address to my boiler service: 22 Harbour Street.',
      updates('Boiler service', { place: '22 Harbour Street' }),
    ],
    ['Make the half marathon green, por favor.', updates('Half marathon', { color: ['10', '2'] })],
    [
      'Cut my dentist appointment down to fifteen minutes, it’s only a check-up.',
      updates('Dentist', { end: '2026-12-01T08:45' }),
    ],
    ['Move my focus block by an hour.', nothing],
  ]),
  ...phrasings('deleting', [
    ['My hair can wait. Take the appointment at Toni’s off the calendar.', deletes('Haircut')],
    ['Forget the night train in March, we’re driving now.', deletes('Night train')],
    [
      'I have a cold, so scrap this Thursday’s pottery. Only this one.',
      changes(remove('Pottery class', '2026-11-26', 'this')),
    ],
    [
      'Clear my afternoon on the 8th of December, please, every bit of it.',
      deletes('Portfolio review', 'Partner update'),
    ],
    [
      'Please remove both the Christmas party and the board meeting.',
      deletes('Christmas party', 'Board meeting'),
    ],
    [
      'I’m giving up parkrun for good. Delete the entire series.',
      changes(remove('Parkrun', undefined, 'all')),
    ],
    ['Get rid of my coffee with Sam.', deletes('Coffee with Sam')],
    ['Cancel the focus block on the first of December.', deletes(['Focus block', '2026-12-01'])],
    [
      'Wipe everything off my Saturday this week, my back has gone.',
      changes(remove('Parkrun', '2026-11-28', 'this'), remove('Haircut')),
    ],
    [
      'The physio on the 14th of December has to go, the rest can stay.',
      changes(remove('Physio', '2026-12-14', 'this')),
    ],
    [
      'No brunch and no half marathon for me next year, so bin the two of them.',
      deletes('Brunch', 'Half marathon'),
    ],
    ['We don’t need the Brightdesk vendor demo on Wednesday any longer. Drop it.', deletes('Vendor demo')],
  ]),
  ...phrasings('invitations', [
    ['Tell Tomás I’ll be on the offsite call.', answers('Offsite call', 'accepted')],
    ['I can’t do the hiring panel, so please turn it down.', answers('Hiring panel', 'declined')],
    [
      'Turns out I can come to the sales all-hands after all. Say yes.',
      answers('Sales all-hands', 'accepted'),
    ],
    ['Put me down as a maybe for Lena’s budget review on Thursday.', answers('Budget review', 'tentative')],
  ]),
];
