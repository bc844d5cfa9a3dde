import { changes, deletes, nothing, remove, update, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const jOneChanging = phrasings('changing', [
  ['push haircut to 12', updates('Haircut', { start: '2026-11-28T12:00' })],
  [
    'Kindly move the portfolio review to Thursday 10 December, at the same hour.',
    updates('Portfolio review', { start: '2026-12-10T14:00' }),
  ],
  [
    'Sam’s train gets in late, poor thing. Can our coffee on Wednesday start at 10 instead of 9?',
    updates('Coffee with Sam', { start: '2026-11-25T10:00' }),
  ],
  [
    'boiler guy now coming 9-11 not 8-10',
    updates('Boiler service', { start: '2026-12-07T09:00', end: '2026-12-07T11:00' }),
  ],
  ['The partner update will need a full hour.', updates('Partner update', { end: '2026-12-08T17:00' })],
  ['physio tonite is 6.15 instead', updates('Physio', { start: '2026-11-23T18:15' }, { on: '2026-11-23' })],
  [
    'From now on the vendor demo should be called “Brightdesk walkthrough”.',
    updates('Vendor demo', { title: 'Brightdesk walkthrough' }),
  ],
  [
    'I’d feel so much better if Aiko came along to the portfolio review. Could you add her?',
    updates('Portfolio review', { guests: ['aiko'] }),
  ],
  ['take jonas off the board meeting', updates('Board meeting', { guests: ['priya'] })],
  ['xmas party is at Nonnas now not the lantern', updates('Christmas party', { place: 'Nonnas' })],
  [
    'The design critiques ought to begin at 15:30; could you amend the series from this Friday onwards?',
    updates(
      'Design critique',
      // Of what is split off, the judge sees its rule or none.
      { start: '2026-11-27T15:30', repeats: ['', 'FREQ=WEEKLY'] },
      { scope: 'following' },
    ),
  ],
  [
    'make standup 15 min this wed only',
    updates('Stand-up', { end: '2026-11-25T09:45' }, { on: '2026-11-25' }),
  ],
  [
    'can we bump my dentist half an hour later, leo has assembly',
    updates('Dentist', { start: '2026-12-01T09:00' }),
  ],
  [
    'My flight to Oslo has been rescheduled to 13 December, departing at 9:40 in the morning.',
    updates('Flight to Oslo', { start: '2026-12-13T09:40' }),
  ],
  [
    'I nearly missed lunch at Mum’s the last time, and she noticed. A nudge two hours ahead of it would save me, could you set that?',
    updates('Lunch at Mum’s', { reminders: [120] }),
  ],
  [
    'i get my hair cut every 6 weeks so make that haircut on saturday repeat',
    updates('Haircut', { repeats: 'FREQ=WEEKLY;INTERVAL=6' }),
  ],
  [
    'On 8 December I shall be running late all afternoon; please start both the portfolio review and the partner update one hour later.',
    changes(
      update('Portfolio review', { start: '2026-12-08T15:00' }),
      update('Partner update', { start: '2026-12-08T17:00' }),
    ),
  ],
  ['the design meeting should start 15 mins later', nothing],
]);

export const jOneDeleting = phrasings('deleting', [
  ['scrap the haircut', deletes('Haircut')],
  ['Please remove the partner update from my calendar.', deletes('Partner update')],
  [
    'I’m shattered, honestly. No parkrun for me this Saturday, take it out.',
    deletes(['Parkrun', '2026-11-28']),
  ],
  ['clear tmrw afternoon', deletes(['Focus block', '2026-11-24'])],
  ['cancel my catch up w/ sam on wed', deletes('Coffee with Sam')],
  [
    'The whole pottery class series can be deleted; I have left the course.',
    changes(remove('Pottery class', undefined, 'all')),
  ],
  [
    'this sats a write off, kid is sick. wipe the whole day pls',
    deletes(['Parkrun', '2026-11-28'], 'Haircut'),
  ],
  [
    'Please delete this week’s design critique, but leave the later ones as they are.',
    deletes(['Design critique', '2026-11-27']),
  ],
  [
    'Well, the client in Norway pulled out, so I won’t be flying to Oslo after all. Could you get rid of the flight?',
    deletes('Flight to Oslo'),
  ],
  ['delete the meeting w/ lena', nothing],
]);
