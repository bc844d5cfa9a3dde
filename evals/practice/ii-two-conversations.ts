import {
  answers,
  asBefore,
  checks,
  covers,
  creates,
  deletes,
  either,
  lists,
  nothing,
  sees,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { anyMail, issue, onDay, slotsOn } from './expect.ts';

export const conversations = [
  ...phrasings('undo', [
    [['haircut 3pm instead pls', 'undo'], asBefore],
    [['new: nap sun 5pm 30m', 'nah take it back'], asBefore],
  ]),
  ...phrasings('context', [
    [['when dentist', 'move it to 10'], updates('Dentist', { start: '2026-12-01T10:00' })],
    [['sat whats in', '2nd one can go, del'], deletes('Haircut')],
    [['weds?', 'n day after'], onDay('2026-11-26')],
    [
      ['book nails fri', '4.30pm 1h'],
      creates({
        title: 'Nails (appointment) (appt)|Nail appointment|Nail appt',
        start: '2026-11-27T16:30',
        end: '2026-11-27T17:30',
      }),
    ],
    [
      ['thurs 2pm free?', 'ok podiatrist then, 20 min'],
      creates({
        title: 'Podiatrist (appointment)|Podiatry (appointment)',
        start: '2026-11-26T14:00',
        end: '2026-11-26T14:20',
      }),
    ],
    [['xmas party where', 'remind me of it 2h b4'], updates('Christmas party', { reminders: [120] })],
    [
      ['boiler service when', 'they say 9-11 now, change'],
      updates('Boiler service', { start: '2026-12-07T09:00' }),
    ],
    [
      ['add "Spin class" mon 30 nov 6.30am 45m', 'sry 7'],
      updates('Spin class', { start: '2026-11-30T07:00' }),
    ],
    [['who at coffee w sam', 'cancel it'], deletes('Coffee with Sam')],
    [
      ['ingrid emailed? what she want', 'put the dinner in cal w place'],
      creates({
        title:
          "(Ingrid) (30th) birthday dinner|Ingrid’s (30th) birthday dinner|Ingrid's (30th) birthday dinner|Ingrids birthday dinner|Birthday dinner (with) (for) (Ingrid)|Dinner (with) (Ingrid)|Birthday dinner Ingrid (30th)|Ingrid’s 30th (dinner)|Ingrid's 30th (dinner)",
        start: '2026-12-01T19:30',
        place: 'Koya Harbour',
      }),
    ],
    [['issues on me?', 'more on 389'], issue(389, 'date picker', 'month')],
  ]),
  conversation('ii two haircut later', [
    ['sat?', onDay('2026-11-28')],
    ['haircut 1hr later', updates('Haircut', { start: '2026-11-28T12:00' })],
    ['n remind 30 min b4', updates('Haircut', { reminders: [30] })],
  ]),
  conversation('ii two zoo party', [
    [
      'sun 6 dec free?',
      either(
        onDay('2026-12-06'),
        covers('2026-12-06T09:00', '2026-12-06T17:00'),
        checks('2026-12-06T00:00'),
        checks('2026-12-06T09:00'),
      ),
    ],
    [
      'add Zoo party 2-4',
      creates({ title: 'Zoo party', start: '2026-12-06T14:00', end: '2026-12-06T16:00' }),
    ],
    ['place Gate B', updates('Zoo party', { place: 'Gate B' })],
    ['kid ill, del it', deletes('Zoo party')],
  ]),
  conversation('ii two keep partner update', [
    ['8 dec whats on', onDay('2026-12-08')],
    ['del partner update', deletes('Partner update'), 'no'],
    ['keep it but 5pm', updates('Partner update', { start: '2026-12-08T17:00' })],
  ]),
  conversation('ii two reply lena', [
    ['unread mail?', anyMail],
    ['lena headline one, whats it say'],
    [
      'diary: reply to lena tday 12-12.15',
      creates({
        title: 'Reply (to) Lena (about) (re) (launch) (page) (headline)',
        start: '2026-11-23T12:00',
        end: '2026-11-23T12:15',
      }),
    ],
  ]),
  conversation('ii two two invites', [
    ['offsite call when', sees('Offsite call')],
    ['accept', answers('Offsite call', 'accepted')],
    ['n when hiring panel', sees('Hiring panel')],
    ['decline that', answers('Hiring panel', 'declined')],
  ]),
  conversation('ii two api chat', [
    ['find hr w jonas fri', slotsOn(60, '2026-11-27', '2026-11-27', ['jonas'])],
    [
      '11am then. call it API chat, invite him',
      creates({ title: 'API chat', start: '2026-11-27T11:00', end: '2026-11-27T12:00', guests: ['jonas'] }),
    ],
    ['make it 30 min', updates('API chat', { end: '2026-11-27T11:30' })],
  ]),
  conversation('ii two weeks on', [
    ['this wk', either(onDay('2026-11-23', '2026-11-29'), covers('2026-11-24', '2026-11-27'))],
    [
      'nxt wk?',
      either(lists('2026-11-30', ['2026-12-04', '2026-12-06']), covers('2026-11-30', '2026-12-04')),
    ],
    [
      'n one after',
      either(lists('2026-12-07', ['2026-12-11', '2026-12-13']), covers('2026-12-07', '2026-12-11')),
    ],
  ]),
  conversation('ii two critique doc', [
    ['371 whats that issue', issue(371, 'week view', '15 minutes', 'short')],
    ['handbook 33 too', issue(33, 'critique')],
    [
      'block tmrw 3-5pm, title Critique doc',
      creates({ title: 'Critique doc', start: '2026-11-24T15:00', end: '2026-11-24T17:00' }),
    ],
    ['shift it 1h later', updates('Critique doc', { start: '2026-11-24T16:00' })],
  ]),
  conversation('ii two which focus block', [
    ['cancel focus block', nothing],
    ['1 dec one', deletes(['Focus block', '2026-12-01'])],
    ['whats left that day', onDay('2026-12-01')],
  ]),
];
