import { answers, asBefore, checks, covers, creates, deletes, either, sees, updates } from '../expect.ts';
import { phrasings, conversation } from '../scenario.ts';
import { issue, mailOf, mine, onDay, search } from './expect.ts';

/** Whether one is free at a time of which no end is said. */
const at = (start: string, until: string) => either(checks(start), covers(start, until));

const nextWeek = either(onDay('2026-11-30', '2026-12-06'), onDay('2026-11-30', '2026-12-04'));

export const conversations = [
  ...phrasings('context', [
    [['whats on wed', 'and thurs'], onDay('2026-11-26')],
    [['guitar lesson tmrw 5pm', 'make it 5.30'], updates('Guitar lesson', { start: '2026-11-24T17:30' })],
    [['board mtg when', 'add lena'], updates('Board meeting', { guests: ['priya', 'jonas', 'lena'] })],
    [['am i free fri 10am', 'what abt 11.30'], at('2026-11-27T11:30', '2026-11-27T12:00')],
    [['haircut on sat yeah?', 'delete it'], deletes('Haircut')],
    [['whens the offsite call', 'ok accept'], answers('Offsite call', 'accepted')],
    [['mail from ruth?', 'n ingrid'], mailOf('ingrid')],
    [
      ['physio 2nite?', 'move to 6, only 2nites'],
      updates('Physio', { start: '2026-11-23T18:00' }, { scope: 'this', on: '2026-11-23' }),
    ],
    [
      ['dog walk w/ bev sat 4pm', 'sun as well same time'],
      creates({ title: 'Dog walk (with Bev)|Dog walk w/ Bev', start: '2026-11-29T16:00' }),
    ],
    [['show me 8 dec', 'cancel the 4pm one'], deletes('Partner update')],
    [['issue 411 gist', '371 too'], issue(371)],
  ]),
  conversation('s-two midwife visit gets moved', [
    ['midwife visit tmrw 11am', creates({ title: 'Midwife visit', start: '2026-11-24T11:00' })],
    ['actually 11.30', updates('Midwife visit', { start: '2026-11-24T11:30' })],
    ['45 mins long btw', updates('Midwife visit', { end: '2026-11-24T12:15' })],
  ]),
  conversation('s-two allotment before sunday lunch', [
    ['sunday, whats there', onDay('2026-11-29')],
    [
      'allotment 9-11am then',
      creates({ title: 'Allotment', start: '2026-11-29T09:00', end: '2026-11-29T11:00' }),
    ],
    ['reminder 20 mins b4', updates('Allotment', { reminders: [20] })],
  ]),
  conversation('s-two marketing lunch is spared', [
    ['cancel marketing lunch', deletes('Marketing lunch'), 'no'],
    ['nah keep it but 1pm', updates('Marketing lunch', { start: '2026-11-27T13:00' })],
  ]),
  conversation('s-two board meeting grows bigger', [
    ['wheres board mtg in my cal', sees('Board meeting')],
    ['half hr longer, same start', updates('Board meeting', { end: '2026-12-15T17:00' })],
    [
      'sam n lena need an invite too',
      updates('Board meeting', { guests: ['priya', 'jonas', 'sam', 'lena'] }),
    ],
  ]),
  conversation('s-two flat mail and inspection', [
    ['wot does ruth want re flat', mailOf('ruth', 'calloway', 'flat', 'tenan')],
    ['k. flat inspection fri 4 dec 8.30am', creates({ title: 'Flat inspection', start: '2026-12-04T08:30' })],
    ['scrap that', asBefore],
  ]),
  conversation('s-two issues before the picker', [
    ['my gh issues', either(mine, search('maya'), search('@me'))],
    ['389 details', issue(389, 'date picker')],
    [
      '30 mins tmrw 3.30pm call it picker fix',
      creates({ title: 'Picker fix', start: '2026-11-24T15:30', end: '2026-11-24T16:00' }),
    ],
  ]),
  conversation('s-two bridge night every week', [
    [
      'bridge night weds 7pm @ the legion evry wk',
      creates({
        title: 'Bridge night',
        start: '2026-11-25T19:00',
        place: 'The Legion',
        repeats: ['FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY'],
      }),
    ],
    ['not 2 dec tho, take that one out', deletes(['Bridge night', '2026-12-02'])],
    ['9 dec 2pm am i free', at('2026-12-09T14:00', '2026-12-09T14:30')],
  ]),
  conversation('s-two drinks after second thoughts', [
    ['hiring panel im in', answers('Hiring panel', 'accepted')],
    ['launch drinks no', answers('Launch drinks', 'declined')],
    ['hmm drinks maybe actually', answers('Launch drinks', 'tentative')],
  ]),
  conversation('s-two nurse swaps night shift', [
    [
      'night shift 30 nov 9pm-7am',
      creates({ title: 'Night shift', start: '2026-11-30T21:00', end: '2026-12-01T07:00' }),
    ],
    ['swapped w/ dee, its 2 dec now same hrs', updates('Night shift', { start: '2026-12-02T21:00' })],
    ['hows that wk looking', nextWeek],
  ]),
];
