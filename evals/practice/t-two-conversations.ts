import {
  covers,
  sees,
  checks,
  either,
  changes,
  remove,
  creates,
  updates,
  deletes,
  nothing,
  asBefore,
} from '../expect.ts';
import { phrasings, conversation } from '../scenario.ts';
import { mailOf, anyMail, onDay, roomOn } from './expect.ts';

export const conversations = [
  ...phrasings('context', [
    [['whats thu like', 'n fri?'], onDay('2026-11-27')],
    [['haircut when', 'make it 12 instead'], updates('Haircut', { start: '2026-11-28T12:00' })],
    [['wheres the vendor demo', 'ok cancel it'], deletes('Vendor demo')],
    [
      ['free thu 12?', 'k gym 12-1 then'],
      creates({ title: 'Gym|Gym session', start: '2026-11-26T12:00', end: '2026-11-26T13:00' }),
    ],
    [['boiler date?', 'set a reminder on that 1 hr b4'], updates('Boiler service', { reminders: [60] })],
    [
      ['show me wed', 'last one that day, 30 mins later'],
      updates('Vendor demo', { start: '2026-11-25T15:30' }),
    ],
    [
      ['physio today?', 'back feels fine skip it, delete only todays'],
      changes(remove('Physio', '2026-11-23', 'this')),
    ],
    [
      ['dinner marek sat 7pm', 'same again sun'],
      creates({
        title: 'Dinner (with Marek)|Dinner Marek|Dinner w/ Marek|Dinner: Marek|Marek dinner',
        start: '2026-11-29T19:00',
      }),
    ],
    [['mails from tomas lately', 'open the usability one, results?'], anyMail],
    [['45 min slot tmrw for dog groomer', 'hmm weds better'], roomOn(45, '2026-11-25')],
    [
      ['who comes to marketing lunch', 'add tomas'],
      updates('Marketing lunch', { guests: ['lena', 'sam', 'tomas'] }),
    ],
  ]),
  conversation('t-two gym slot on wednesday', [
    ['weds 12.30 free?', either(checks('2026-11-25T12:30'), covers('2026-11-25T12:30', '2026-11-25T13:00'))],
    [
      'spin class 12.30-1.15 in',
      creates({ title: 'Spin (class)', start: '2026-11-25T12:30', end: '2026-11-25T13:15' }),
    ],
    ['ugh no undo that', asBefore],
  ]),
  conversation('t-two haircut kept after all', [
    ['haircut this wk?', either(sees('Haircut'), onDay('2026-11-28'))],
    ['delete it', deletes('Haircut'), 'no'],
    ['nah keep but 4pm', updates('Haircut', { start: '2026-11-28T16:00' })],
  ]),
  conversation('t-two dentist gone and back', [
    ['no dentist this time, del', deletes('Dentist')],
    ['wait tooth hurts. undo', asBefore],
    ['9 instead of 8.30 tho', updates('Dentist', { start: '2026-12-01T09:00' })],
  ]),
  conversation('t-two landlady mail to calendar', [
    ['ruth mail, by when do i reply', mailOf('ruth', 'calloway', 'flat', 'tenancy', 'harbour', 'renewal')],
    [
      'all day weds "reply to ruth"',
      creates({ title: 'Reply to Ruth', start: '2026-11-25', end: '2026-11-26' }),
    ],
  ]),
  conversation('t-two hour found with priya', [
    ['1 hr w/ priya thurs, when poss', roomOn(60, '2026-11-26', ['priya'])],
    [
      '4pm, call it copy review, invite her',
      creates({
        title: 'Copy review',
        start: '2026-11-26T16:00',
        end: '2026-11-26T17:00',
        guests: ['priya'],
      }),
    ],
  ]),
  conversation('t-two focus block moved twice', [
    [
      'focus tmrw 3.30 start same length',
      updates('Focus block', { start: '2026-11-24T15:30' }, { on: '2026-11-24' }),
    ],
    ['mm 4 actually', updates('Focus block', { start: '2026-11-24T16:00' }, { on: '2026-11-24' })],
  ]),
  conversation('t-two which review is meant', [
    ['need to move the review', nothing],
    ['portfolio one', nothing],
    ['3pm same day', updates('Portfolio review', { start: '2026-12-08T15:00' })],
  ]),
  conversation('t-two two invites one message', [
    ['invites i havent answered?', either(sees('Offsite call'), sees('Hiring panel'), anyMail)],
    [
      'offsite call yes, panel no',
      changes(
        { change: 'respond', title: 'Offsite call', response: 'accepted' },
        { change: 'respond', title: 'Hiring panel', response: 'declined' },
      ),
    ],
  ]),
  conversation('t-two swim lessons for leo', [
    [
      '"leo swim" sat 5 dec 10-10.30, repeats wkly',
      creates({
        title: 'Leo swim',
        start: '2026-12-05T10:00',
        end: '2026-12-05T10:30',
        repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=SA'],
      }),
    ],
    ['place hartley pool on all of them', updates('Leo swim', { place: 'Hartley Pool' }, { scope: 'all' })],
    [
      'sat 12 dec - anything after it?',
      either(onDay('2026-12-12'), covers('2026-12-12T10:30', '2026-12-12T17:00')),
    ],
  ]),
];
