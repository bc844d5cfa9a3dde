import { changes, create, creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

const creating = phrasings('creating', [
  // the chef
  [
    'tasting menu trial tmrw 4pm, 2h',
    creates({ title: 'Tasting menu trial', start: '2026-11-24T16:00', end: '2026-11-24T18:00' }),
  ],
  [
    'thu 8am fish supplier call 15min',
    creates({
      title: 'Fish supplier call|Call (with) fish supplier',
      start: '2026-11-26T08:00',
      end: '2026-11-26T08:15',
    }),
  ],
  [
    'knife sharpening sat 14:00 @ Blade & Co',
    creates({ title: 'Knife sharpening (at Blade & Co)', start: '2026-11-28T14:00', place: 'Blade & Co' }),
  ],
  [
    '10 dec 7-9am fridge engineer',
    creates({ title: 'Fridge engineer', start: '2026-12-10T07:00', end: '2026-12-10T09:00' }),
  ],
  [
    'stocktake 30 nov noon til 2',
    creates({ title: 'Stocktake|Stock take', start: '2026-11-30T12:00', end: '2026-11-30T14:00' }),
  ],
  // the violin teacher
  [
    'lesson w/ Otto evry tue 4.30pm from 1 dec, 30min',
    creates({
      title: 'Lesson (with) Otto|Lesson w/ Otto|Otto lesson|Otto’s lesson|Otto - lesson',
      start: '2026-12-01T16:30',
      end: '2026-12-01T17:00',
      repeats: 'FREQ=WEEKLY;BYDAY=TU',
    }),
  ],
  [
    'Mina grade 5 exam sat 12 dec 10.20am, place St Bride Hall',
    creates({
      title: 'Mina grade 5 exam|Mina’s grade 5 exam|Grade 5 exam (for) Mina',
      start: '2026-12-12T10:20',
      place: 'St Bride Hall',
    }),
  ],
  [
    'xmas concert rehearsal fri 11 dec 6-8pm, alert 1h b4',
    creates({
      title: 'Xmas concert rehearsal|Christmas concert rehearsal',
      start: '2026-12-11T18:00',
      end: '2026-12-11T20:00',
      reminders: [60],
    }),
  ],
  [
    'orchestra fortnightly on weds 19:30, starts 16 dec',
    creates({ title: 'Orchestra', start: '2026-12-16T19:30', repeats: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE' }),
  ],
  // the civil servant
  [
    'ministerial briefing wed 1pm, invite jonas, 30min',
    creates({
      title: 'Ministerial briefing (with Jonas)',
      start: '2026-11-25T13:00',
      end: '2026-11-25T13:30',
      guests: ['jonas'],
    }),
  ],
  ['foi deadline 9 dec all-day', creates({ title: 'FOI deadline', start: '2026-12-09' })],
  [
    'remind me submit timesheet fri 4.30pm',
    creates({ title: 'Submit (the) timesheet', start: '2026-11-27T16:30', reminders: 'some' }),
  ],
  [
    'pls block dept review tue 1 dec 3.30-4.15pm, location rm B12',
    creates({
      title: 'Dept review|Dept. review|Department review|Departmental review',
      start: '2026-12-01T15:30',
      end: '2026-12-01T16:15',
      place: 'B12',
    }),
  ],
  [
    'union mtg 1st thu of evry month noon, from jan',
    creates({
      title: 'Union mtg|Union meeting',
      start: '2027-01-07T12:00',
      repeats: ['FREQ=MONTHLY;BYDAY=1TH', 'FREQ=MONTHLY;BYDAY=TH;BYSETPOS=1'],
    }),
  ],
  // the father
  ['baby weigh-in tmrw 11:15', creates({ title: 'Baby weigh-in', start: '2026-11-24T11:15' })],
  [
    'health visitor fri 10am, goes in personal cal',
    creates({ title: 'Health visitor|Health visitor visit', start: '2026-11-27T10:00', calendar: personal }),
  ],
  [
    'baby swim thu 15:45 40min',
    creates({ title: 'Baby swim', start: '2026-11-26T15:45', end: '2026-11-26T16:25' }),
  ],
  [
    'nursery visit 10 dec 2pm @ Little Acorns',
    creates({
      title: 'Nursery visit (at Little Acorns)|Little Acorns nursery visit',
      start: '2026-12-10T14:00',
      place: 'Little Acorns',
    }),
  ],
  [
    'must ring HMRC, nudge me wed 12.15',
    creates({ title: 'Ring HMRC|Call HMRC|HMRC', start: '2026-11-25T12:15', reminders: 'some' }),
  ],
  // the locum
  [
    'night shift 12 dec 20:00 til 8 nxt morning',
    creates({ title: 'Night shift', start: '2026-12-12T20:00', end: '2026-12-13T08:00' }),
  ],
  [
    'cpd webinar tmrw 8pm 90min, colour green',
    creates({ title: 'CPD webinar', start: '2026-11-24T20:00', end: '2026-11-24T21:30', color: ['2', '10'] }),
  ],
  [
    'tmrw: gym 6.30am, flu jab 12.15',
    changes(
      create({ title: 'Gym', start: '2026-11-24T06:30' }),
      create({ title: 'Flu jab', start: '2026-11-24T12:15' }),
    ),
  ],
  ['put bls refresher course in', nothing],
]);

export const rTwoCreating = [...creating];
