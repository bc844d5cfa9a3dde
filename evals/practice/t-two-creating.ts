import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'vet sat 5 dec 10:20',
      creates({ title: 'Vet|Vet appointment|Vet appt|Vet visit', start: '2026-12-05T10:20' }),
    ],
    [
      'gig @ the dog & drum fri 8-11pm',
      creates({
        title: 'Gig|Gig at the Dog & Drum|Gig @ the Dog & Drum',
        start: '2026-11-27T20:00',
        end: '2026-11-27T23:00',
        place: 'The Dog & Drum',
      }),
    ],
    [
      'night shift thu 21:00 til 7',
      creates({ title: 'Night shift', start: '2026-11-26T21:00', end: '2026-11-27T07:00' }),
    ],
    [
      'allotment tidy up sun 6 dec 9.30-12.30',
      creates({
        title: 'Allotment tidy up|Allotment tidy-up|Allotment tidy|Tidy up allotment|Allotment',
        start: '2026-12-06T09:30',
        end: '2026-12-06T12:30',
      }),
    ],
    [
      'choir every tues 7.15pm from 1 dec @ scout hut',
      creates({
        title: 'Choir|Choir practice|Choir rehearsal|Choir at scout hut|Choir @ scout hut',
        start: '2026-12-01T19:15',
        place: 'Scout hut',
        repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TU'],
      }),
    ],
    [
      'bins out wed 7am ping me 10 min b4',
      creates({
        title: 'Bins out|Bins|Take bins out|Put bins out|Take out bins|Put out bins|Bin day',
        start: '2026-11-25T07:00',
        reminders: [10],
      }),
    ],
    [
      'sprint retro fri 11-11.45 invite priya + jonas',
      creates({
        title: 'Sprint retro|Sprint retrospective|Retro',
        start: '2026-11-27T11:00',
        end: '2026-11-27T11:45',
        guests: ['priya', 'jonas'],
      }),
    ],
    [
      'stats tutorial 9 dec 2pm, 1hr, stick it in pls',
      creates({
        title: 'Stats tutorial|Statistics tutorial',
        start: '2026-12-09T14:00',
        end: '2026-12-09T15:00',
      }),
    ],
    [
      'car in for mot thu 10 dec 8.15',
      creates({
        title: 'Car in for MOT|Car MOT|MOT|MOT for car|Car: MOT|Car - MOT|MOT (appointment)',
        start: '2026-12-10T08:15',
      }),
    ],
    [
      'xmas market 12 dec all day',
      creates({
        title: 'Xmas market|Christmas market',
        start: '2026-12-12',
        end: '2026-12-13',
      }),
    ],
    [
      'inlaws staying 27-30 dec',
      creates({
        title:
          "Inlaws staying|In-laws staying|In laws staying|In-laws|Inlaws|In laws|In-laws visit|In-laws visiting|Inlaws visiting|In-laws stay|In-laws’ stay|In-laws' stay",
        start: '2026-12-27',
        end: '2026-12-31',
      }),
    ],
    [
      '20 wk scan thu 10 dec 9:40, ward 6',
      creates({
        title: '20 wk scan|20 week scan|20-week scan|Scan|Scan (20 weeks)|20wk scan',
        start: '2026-12-10T09:40',
        place: 'Ward 6',
      }),
    ],
    [
      '5 a side weekly tues 8-9pm startin tmrw',
      creates({
        title:
          '5 a side|5-a-side|Five a side|Five-a-side|5 a side football|5-a-side football|Five-a-side football|5aside',
        start: '2026-11-24T20:00',
        end: '2026-11-24T21:00',
        repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TU'],
      }),
    ],
    [
      'mortgage call tmrw 4.15, 20 mins',
      creates({ title: 'Mortgage call', start: '2026-11-24T16:15', end: '2026-11-24T16:35' }),
    ],
    [
      'lambing mtg w/ gethin weds 7pm',
      creates({
        title:
          'Lambing meeting (with Gethin)|Lambing mtg (with Gethin)|Lambing mtg w/ Gethin|Lambing meeting w/ Gethin|Lambing (with Gethin)',
        start: '2026-11-25T19:00',
      }),
    ],
    [
      'physics mock 16 dec 9-10.45',
      creates({
        title: 'Physics mock (exam)',
        start: '2026-12-16T09:00',
        end: '2026-12-16T10:45',
      }),
    ],
    [
      'antibiotics 9pm daily x5 days from tonite',
      creates({
        title: 'Antibiotics|Take antibiotics|Antibiotic',
        start: '2026-11-23T21:00',
        repeats: [
          'FREQ=DAILY;COUNT=5',
          'FREQ=DAILY;UNTIL=20261127',
          'FREQ=DAILY;UNTIL=20261127T210000Z',
          'FREQ=DAILY;UNTIL=20261127T235959Z',
        ],
      }),
    ],
    [
      'book club 1st tues of every mnth 7.30pm from 5 jan',
      creates({
        title: 'Book club',
        start: '2027-01-05T19:30',
        repeats: ['FREQ=MONTHLY;BYDAY=1TU', 'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1'],
      }),
    ],
    [
      'tea w/ nan sun 4.30',
      creates({ title: 'Tea (with Nan)|Tea w/ Nan|Nan tea', start: '2026-11-29T16:30' }),
    ],
    [
      'tue 1 dec 4pm 30m pizza planning - sam lena aiko all invited',
      creates({
        title: 'Pizza planning',
        start: '2026-12-01T16:00',
        end: '2026-12-01T16:30',
        guests: ['sam', 'lena', 'aiko'],
      }),
    ],
    [
      'grant form due 10 dec, all day thing',
      creates({
        title:
          'Grant form due|Grant form|Grant form deadline|Deadline: grant form|Due: grant form|Grant form (due)',
        start: '2026-12-10',
        end: '2026-12-11',
      }),
    ],
    [
      'trial lesson tue 8 dec 11am 1hr send invite to kasia.b@northmill.example',
      creates({
        title: 'Trial lesson (with Kasia)|Trial lesson: Kasia|Trial lesson with Kasia B',
        start: '2026-12-08T11:00',
        end: '2026-12-08T12:00',
        guests: ['kasia.b@northmill.example'],
      }),
    ],
    [
      'wedding anniv 19 dec every yr',
      creates({
        title: 'Wedding anniversary|Wedding anniv|Anniversary|Our wedding anniversary',
        start: '2026-12-19',
        end: '2026-12-20',
        repeats: [
          'FREQ=YEARLY',
          'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=19',
          'FREQ=YEARLY;BYMONTHDAY=19;BYMONTH=12',
        ],
      }),
    ],
    [
      'nu event: kiln firing fri half 4, alert an hr before',
      creates({ title: 'Kiln firing', start: '2026-11-27T16:30', reminders: [60] }),
    ],
    [
      'band prac weds 7-9pm, 6 wks, first one 9 dec',
      creates({
        title: 'Band practice|Band prac',
        start: '2026-12-09T19:00',
        end: '2026-12-09T21:00',
        repeats: [
          'FREQ=WEEKLY;COUNT=6',
          'FREQ=WEEKLY;BYDAY=WE;COUNT=6',
          'FREQ=WEEKLY;COUNT=6;BYDAY=WE',
          'FREQ=WEEKLY;UNTIL=20270113',
          'FREQ=WEEKLY;BYDAY=WE;UNTIL=20270113',
        ],
      }),
    ],
  ]),
];
