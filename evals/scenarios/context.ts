import {
  changes,
  checks,
  create,
  creates,
  deletes,
  either,
  lists,
  nothing,
  sees,
  slots,
  stands,
  updates,
} from '../expect.ts';
import { phrasings } from '../scenario.ts';

/** What only means something after what was said before. The last of it is judged. */
export const context = phrasings('context', [
  // It, them, the second one
  [['when is the vendor demo', 'push it to friday'], updates('Vendor demo', { start: '2026-11-27T15:00' })],
  [['when is the vendor demo', 'cancel it'], deletes('Vendor demo')],
  [['where is the haircut', 'move it an hour later'], updates('Haircut', { start: '2026-11-28T12:00' })],
  [['when is the dentist', 'how do i get there'], sees('Dentist')],
  [['when is the vendor demo', 'and the dentist?'], sees('Dentist')],
  [['when is the marketing lunch', 'who’s coming'], sees('Marketing lunch')],
  [['what’s on tomorrow', 'cancel the last one'], deletes(['Focus block', '2026-11-24'])],
  [
    ['what’s on tomorrow', 'move the second one to thursday at 4'],
    updates('1:1 with Priya', { start: '2026-11-26T16:00' }, { on: '2026-11-24' }),
  ],
  [['what’s on saturday', 'cancel them both'], deletes(['Parkrun', '2026-11-28'], 'Haircut')],
  [['what’s on saturday', 'delete the first one'], deletes(['Parkrun', '2026-11-28'])],
  [
    ['show me the 8th of december', 'cancel everything there'],
    deletes(
      ['Stand-up', '2026-12-08'],
      ['1:1 with Priya', '2026-12-08'],
      'Portfolio review',
      'Partner update',
    ),
  ],
  [
    ['when is the board meeting', 'add lena to it'],
    updates('Board meeting', { guests: ['jonas', 'lena', 'priya'] }),
  ],
  [
    ['when is the board meeting', 'make it an hour shorter'],
    updates('Board meeting', { end: '2026-12-15T15:30' }),
  ],
  [
    ['when is the vendor demo', 'call it Brightdesk demo'],
    updates('Vendor demo', { title: 'Brightdesk demo' }),
  ],
  [
    ['do i have a haircut booked', 'great, make it half an hour earlier'],
    updates('Haircut', { start: '2026-11-28T10:30' }),
  ],
  // And the day after
  [['what’s on tomorrow', 'and the day after?'], lists('2026-11-25')],
  [['what’s on thursday', 'and friday?'], lists('2026-11-27')],
  [['what do i have this week', 'and the week after'], lists('2026-11-30', ['2026-12-06', '2026-12-04'])],
  [
    ['what’s on friday', 'anything in the afternoon?'],
    lists('2026-11-27T12:00', ['2026-11-27T18:00', '2026-11-27T17:00']),
  ],
  [['am i free thursday at 10', 'what about 4'], checks('2026-11-26T16:00')],
  [['am i free tomorrow at 2', 'and on wednesday?'], checks('2026-11-25T14:00')],
  [['am i free tomorrow at 2', 'and at 4?'], checks('2026-11-24T16:00')],
  [
    ['find an hour with priya on thursday', 'and on friday?'],
    slots(60, '2026-11-27', '2026-11-27', ['priya']),
  ],
  // Corrections
  [
    ['book a call with sam tomorrow at 2', 'no, at 4'],
    updates('Call with Sam', { start: '2026-11-24T16:00' }),
  ],
  [['book yoga on thursday at 5pm', 'make it 6'], updates('Yoga', { start: '2026-11-26T18:00' })],
  [
    ['move the vendor demo to thursday at 1', 'actually make it 2'],
    updates('Vendor demo', { start: '2026-11-26T14:00' }),
  ],
  [
    ['book lunch with sam tomorrow at 1', 'make it an hour and a half'],
    updates('Lunch with Sam', { end: '2026-11-24T14:30' }),
  ],
  [
    ['book lunch with sam tomorrow at 1', 'and add lena too'],
    updates('Lunch with Sam', { guests: ['lena', 'sam'] }),
  ],
  [['book yoga on thursday at 5pm', 'make it weekly'], updates('Yoga', { repeats: 'FREQ=WEEKLY' })],
  [['book yoga on thursday at 5pm', 'at the leisure centre'], updates('Yoga', { place: 'leisure centre' })],
  [['gym 6am tomorrow', 'sorry, i meant wednesday'], updates('Gym', { start: '2026-11-25T06:00' })],
  [
    ['add piano lesson today at 4pm', 'it is only 30 minutes'],
    updates('Piano lesson', { end: '2026-11-23T16:30' }),
  ],
  // Questions of Arlo's answered
  [['move the dentist', 'friday at 3'], updates('Dentist', { start: '2026-11-27T15:00' })],
  [
    ['move the portfolio review', 'to the 10th at 2'],
    updates('Portfolio review', { start: '2026-12-10T14:00' }),
  ],
  [['book a haircut', 'sunday', '10'], creates({ title: 'Haircut', start: '2026-11-29T10:00' })],
  [['book dinner on friday', 'half 7'], creates({ title: 'Dinner', start: '2026-11-27T19:30' })],
  [
    ['add a dentist appointment', 'next thursday at 3'],
    creates({ title: 'Dentist (appointment)', start: '2026-12-03T15:00' }),
  ],
  [
    ['schedule a meeting tomorrow at 3', 'Budget chat'],
    creates({ title: 'Budget chat', start: '2026-11-24T15:00' }),
  ],
  [
    ['book something with aiko', 'coffee', 'wednesday', '3'],
    creates({ title: 'Coffee (with Aiko)', start: '2026-11-25T15:00', guests: ['aiko'] }),
  ],
  [['book lunch with zoe tomorrow at 1', 'zoe@x.example'], stands('Lunch with Zoe', '2026-11-24T13:00')],
  [
    ['book lunch with zoe tomorrow at 1', 'no just put it in without her'],
    stands('Lunch with Zoe', '2026-11-24T13:00'),
  ],
  [['cancel the review', 'the portfolio one'], deletes('Portfolio review')],
  [['cancel the design one', 'the critique on friday'], deletes(['Design critique', '2026-11-27'])],
  [['delete the focus block', 'tomorrows'], deletes(['Focus block', '2026-11-24'])],
  [
    ['move the focus block to 4', 'the one tomorrow'],
    updates('Focus block', { start: '2026-11-24T16:00' }, { on: '2026-11-24' }),
  ],
  [['cancel the review', 'never mind'], nothing],
  [['book a haircut', 'forget it'], nothing],
  // Free time used
  [
    ['am i free tomorrow at 4', 'great, book it for a call with sam'],
    creates({ title: 'Call with Sam|Call', start: '2026-11-24T16:00', guests: ['sam'] }),
  ],
  [
    ['am i free on friday at 10', 'then put writing there'],
    creates({ title: 'Writing', start: '2026-11-27T10:00' }),
  ],
  [
    ['find 90 minutes tomorrow', 'book the first one for deep work'],
    changes(create({ title: 'Deep work', start: '2026-11-24T10:30', end: '2026-11-24T12:00' })),
  ],
  [
    ['find an hour with priya on thursday', 'take the first one, call it Hiring chat'],
    creates({
      title: 'Hiring chat (with Priya)',
      start: '2026-11-26T11:30',
      end: '2026-11-26T12:30',
      guests: ['priya'],
    }),
  ],
  [['am i free thursday at half two', 'what about an hour later'], checks('2026-11-26T15:30')],
  // Another thing in between
  [['when is the dentist', 'thanks, and what about friday'], lists('2026-11-27')],
  [['cancel the haircut', 'now whats on saturday'], lists('2026-11-28')],
  [['what’s on today', 'thanks', 'and tomorrow?'], lists('2026-11-24')],
  [['what’s on friday', 'book lunch at 2 that day'], creates({ title: 'Lunch', start: '2026-11-27T14:00' })],
  [
    ['who is in the budget review', 'set up a call with them on friday at 10'],
    creates({
      title: 'Call|Budget review call',
      start: '2026-11-27T10:00',
      guests: ['lena', 'sam'],
    }),
  ],
  [
    ['any mail from ruth', 'and from lena?'],
    { looks: [{ look: 'call', tool: ['searchEmails'], input: { any: 'lena' } }] },
  ],
  [['my open issues', 'whats on today'], either(lists('2026-11-23'))],
]);
