import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'mot fri 8am',
      creates({ title: '(Car) MOT (appointment)|MOT (test)|MOT for car', start: '2026-11-27T08:00' }),
    ],
    [
      'gp thurs 4.15pm 10 mins',
      creates({
        title: 'GP (appointment)|GP appt|Doctor (appointment)|GP visit',
        start: '2026-11-26T16:15',
        end: '2026-11-26T16:25',
      }),
    ],
    [
      'swim club mondays 7pm 1hr from 30 nov, evry wk',
      creates({
        title: 'Swim club|Swimming club',
        start: '2026-11-30T19:00',
        end: '2026-11-30T20:00',
        repeats: ['FREQ=WEEKLY;BYDAY=MO', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'nan 80th sat 12 dec all day',
      creates({
        title: "(Nan’s) 80th (birthday)|(Nan's) 80th (birthday)|Nan 80th (birthday)|Nans 80th (birthday)",
        start: '2026-12-12',
        end: '2026-12-13',
      }),
    ],
    [
      'call mum 6pm tonite, remind me',
      creates({
        title: 'Call mum|(Reminder) call mum|Ring mum',
        start: '2026-11-23T18:00',
        reminders: 'some',
      }),
    ],
    [
      'invite jonas: api chat, tmrw 4pm, 30m',
      creates({
        title: 'API chat (with Jonas)|API chat',
        start: '2026-11-24T16:00',
        end: '2026-11-24T16:30',
        guests: ['jonas'],
      }),
    ],
    [
      'wreath making sun 6 dec 10-12 village hall',
      creates({
        title: 'Wreath making|Wreath-making|Wreath making (workshop)',
        start: '2026-12-06T10:00',
        end: '2026-12-06T12:00',
        place: 'village hall',
      }),
    ],
    [
      'school pickup tmrw 3.30 -> 4 put it',
      creates({
        title: '(School) pickup|(School) pick-up|(School) pick up',
        start: '2026-11-24T15:30',
        end: '2026-11-24T16:00',
      }),
    ],
    [
      'nights shift thu 10 dec 9pm till 7 nxt morn',
      creates({
        title: 'Nights shift|Night shift|Nights|Night shifts',
        start: '2026-12-10T21:00',
        end: '2026-12-11T07:00',
      }),
    ],
    [
      'bins out sundays 8pm weekly, starting this sun',
      creates({
        title: 'Bins (out)|Put bins out|Take bins out|Put the bins out|Take the bins out',
        start: '2026-11-29T20:00',
        repeats: ['FREQ=WEEKLY;BYDAY=SU', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'pub w gaz sat 8pm the plough',
      creates({
        title: 'Pub (with) Gaz|Pub (w) Gaz|Pub night (with) Gaz|Pub',
        start: '2026-11-28T20:00',
        place: 'plough',
      }),
    ],
    [
      'exam maths 9 dec 9am 2h, nudge me 1 day b4',
      creates({
        title: 'Maths exam|Exam maths|Exam: maths',
        start: '2026-12-09T09:00',
        end: '2026-12-09T11:00',
        reminders: [1440],
      }),
    ],
    [
      'ins renewal due 14 jan, all day thing',
      creates({
        title: 'Insurance renewal (due)|Ins renewal (due)|Renewal (due)',
        start: '2027-01-14',
        end: '2027-01-15',
      }),
    ],
    [
      'mtg w priya + sam thurs 1pm 45m "pricing"',
      creates({
        title: 'Pricing (meeting)|Pricing (meeting with Priya and Sam)|Pricing',
        start: '2026-11-26T13:00',
        end: '2026-11-26T13:45',
        guests: ['priya', 'sam'],
      }),
    ],
    [
      'rent due 1st of evry month, all day, from 1 jan',
      creates({
        title: 'Rent (due)|Pay rent',
        start: '2027-01-01',
        end: '2027-01-02',
        repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1'],
      }),
    ],
    [
      'skip hire drop off mon 7 dec 11am, 40 mill lane',
      creates({
        title:
          'Skip (hire) drop off|Skip (hire) drop-off|Skip hire (delivery)|Skip (hire) dropoff|Skip delivery',
        start: '2026-12-07T11:00',
        place: '40 mill lane',
      }),
    ],
    [
      'lunch dave weds half 12',
      creates({ title: 'Lunch (with) Dave|Lunch – Dave|Dave lunch', start: '2026-11-25T12:30' }),
    ],
    [
      'choir xmas concert 19 dec 7.30pm st marks, 2 hrs',
      creates({
        title: '(Choir) Christmas concert|(Choir) Xmas concert|Choir concert',
        start: '2026-12-19T19:30',
        end: '2026-12-19T21:30',
        place: 'st mark',
      }),
    ],
    [
      'in leeds 9-10 dec both days blocked out all day',
      creates({
        title: '(In) Leeds (trip)|Leeds trip|Trip to Leeds',
        start: '2026-12-09',
        end: '2026-12-11',
      }),
    ],
    [
      'farrier 2 dec 7am, alarm 30 min b4',
      creates({
        title: 'Farrier (visit)|Farrier appointment|Farrier appt',
        start: '2026-12-02T07:00',
        reminders: [30],
      }),
    ],
    [
      'yoga tue + thu 6.30am 45min each wk from tmrw',
      creates({
        title: 'Yoga (class)|Yoga session',
        start: '2026-11-24T06:30',
        end: '2026-11-24T07:15',
        repeats: 'FREQ=WEEKLY;BYDAY=TU,TH',
      }),
    ],
    [
      'send invite to dana.holt@brightdesk.example, contract call fri 11am half hr',
      creates({
        title: 'Contract call (with Dana)|Contract call (with Dana Holt)|Contract call',
        start: '2026-11-27T11:00',
        end: '2026-11-27T11:30',
        guests: ['dana.holt@brightdesk.example'],
      }),
    ],
    [
      'gas meter man today 3-5',
      creates({
        title: 'Gas meter (man)|Gas meter reading|Gas man|Gas meter (man) (visit)',
        start: '2026-11-23T15:00',
        end: '2026-11-23T17:00',
      }),
    ],
    [
      'book club 1st weds of month 7pm, first is 6 jan',
      creates({
        title: 'Book club',
        start: '2027-01-06T19:00',
        repeats: ['FREQ=MONTHLY;BYDAY=1WE', 'FREQ=MONTHLY;BYDAY=WE;BYSETPOS=1'],
      }),
    ],
    [
      'chiro a wk today 8.15 am',
      creates({
        title: 'Chiro (appointment)|Chiro appt|Chiropractor (appointment)|Chiropractor appt',
        start: '2026-11-30T08:15',
      }),
    ],
  ]),
];
