import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'Kindly enter a blood test on Wednesday 9 December at 8:20 in the morning.',
      creates({ title: 'Blood test (appointment)', start: '2026-12-09T08:20' }),
    ],
    [
      'I am castrating two colts on Tuesday 8 December, starting at 09:00 and ending at 12:00. Call it "Colts" in the calendar.',
      creates({ title: 'Colts', start: '2026-12-08T09:00', end: '2026-12-08T12:00' }),
    ],
    [
      'There is a bridge evening with the Hendersons this Saturday at 19:00. Please add it.',
      creates({
        title: 'Bridge (evening) (with) (the) (Hendersons)|Hendersons bridge (evening)',
        start: '2026-11-28T19:00',
      }),
    ],
    [
      'It is my week for cleaning the flat, from Monday 30 November to Sunday 6 December. Put it in as "Cleaning week", all day.',
      creates({ title: 'Cleaning week', start: '2026-11-30', end: '2026-12-07' }),
    ],
    [
      'Concrete delivery tomorrow at 07:00 at Gate 3. Write it in.',
      creates({
        title: 'Concrete (delivery)|Delivery of concrete',
        start: '2026-11-24T07:00',
        place: 'Gate 3',
      }),
    ],
    [
      'Please schedule an antenatal class every Thursday at 18:00, starting on 10 December.',
      creates({
        title: 'Antenatal (class)|Antenatal classes',
        start: '2026-12-10T18:00',
        repeats: ['FREQ=WEEKLY;BYDAY=TH', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'I am playing records at Club Velvet on Saturday 12 December, from 10pm until 2am. Name it "DJ set".',
      creates({ title: 'DJ set', start: '2026-12-12T22:00', end: '2026-12-13T02:00', place: 'Club Velvet' }),
    ],
    [
      'Would you arrange a briefing with Priya and Jonas on Tuesday 8 December at 10:00, for forty minutes?',
      creates({
        title:
          'Briefing (with) (Priya) (and) (Jonas)|Briefing (with) (Jonas) (and) (Priya)|Briefing with Priya & Jonas|Briefing with Priya, Jonas',
        start: '2026-12-08T10:00',
        end: '2026-12-08T10:40',
        guests: ['priya', 'jonas'],
      }),
    ],
    [
      'I want to treat the bees with oxalic acid on 28 December. That is an all-day entry, and you may call it "Oxalic acid".',
      creates({ title: 'Oxalic acid', start: '2026-12-28', end: '2026-12-29' }),
    ],
    [
      'Hello, I have my English exam on 15 January 2027 at 9:30. Please remind me two hours before.',
      creates({ title: '(My) English exam', start: '2027-01-15T09:30', reminders: [120] }),
    ],
    [
      'Put the couples therapy on my personal calendar and not on the work one. It is on Tuesday 8 December at 18:30.',
      creates({
        title: '(The) Couples therapy|(The) Couples’ therapy|Couple therapy',
        start: '2026-12-08T18:30',
        calendar: personal,
      }),
    ],
    [
      'My driving lesson is on Friday at 5pm and takes ninety minutes.',
      creates({ title: '(My) Driving lesson', start: '2026-11-27T17:00', end: '2026-11-27T18:30' }),
    ],
    [
      'Every first Monday of the month we have a residents meeting at 20:00. The first one is on 7 December.',
      creates({
        title: "(The) Residents meeting|(The) Residents’ meeting|Residents' meeting",
        start: '2026-12-07T20:00',
        repeats: ['FREQ=MONTHLY;BYDAY=1MO', 'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1'],
      }),
    ],
    [
      'Add a trade conference from 18 to 20 January 2027, as an entry for the three whole days. The place is Geneva.',
      creates({
        title: '(A) (Trade) Conference (in) (Geneva)|Geneva (trade) conference',
        start: '2027-01-18',
        end: '2027-01-21',
        place: 'Geneva',
      }),
    ],
    [
      'Grandpa wants his pills at 8am and I always forget. Give me a daily entry called "Grandpa pills" from tomorrow on.',
      creates({
        title: 'Grandpa pills',
        start: '2026-11-24T08:00',
        repeats: ['FREQ=DAILY', 'FREQ=DAILY;INTERVAL=1'],
      }),
    ],
    [
      'I need Sam for a quick photo shoot on Wednesday at 13:15. Invite him and set a reminder for a quarter of an hour before it.',
      creates({
        title: '(Quick) Photo shoot (with) (Sam)|(Quick) Photoshoot (with) (Sam)|Sam photo shoot',
        start: '2026-11-25T13:15',
        guests: ['sam'],
        reminders: [15],
      }),
    ],
    [
      'The notary expects me on Monday 7 December at 11:00. Note that, please.',
      creates({
        title:
          '(The) Notary (appointment)|Appointment with (the) notary|Notary (meeting)|Meeting with (the) notary|Appointment at (the) notary|See (the) notary',
        start: '2026-12-07T11:00',
      }),
    ],
    [
      'Block an hour for tyre change at Brook Garage this Thursday at 16:00.',
      creates({
        title: '(Car) Tyre change (at) (Brook) (Garage)',
        start: '2026-11-26T16:00',
        end: '2026-11-26T17:00',
        place: 'Brook Garage',
      }),
    ],
    [
      'Our wedding anniversary is on 9 February. Put it in as an all-day event that comes back every year.',
      creates({
        title: '(Our) Wedding anniversary|Anniversary',
        start: '2027-02-09',
        end: '2027-02-10',
        repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=9'],
      }),
    ],
    [
      'I volunteer at the food bank every other Saturday at 10:00, beginning on 5 December. Can you enter it?',
      creates({
        title: 'Food bank (volunteering) (shift)|(Volunteer) (Volunteering) (at) (the) Food bank',
        start: '2026-12-05T10:00',
        repeats: ['FREQ=WEEKLY;INTERVAL=2;BYDAY=SA', 'FREQ=WEEKLY;INTERVAL=2'],
      }),
    ],
    [
      'Make a dinner with Lena and Tomas at Bistro Anker on Wednesday 9 December at 20:00, and send them both an invitation.',
      creates({
        title:
          'Dinner (with) (Lena) (and) (Tomas)|Dinner (with) (Lena) (and) (Tomás)|Dinner (at) (Bistro) (Anker)|Dinner with Lena & Tomas|Dinner with Lena & Tomás',
        start: '2026-12-09T20:00',
        guests: ['lena', 'tomas'],
        place: 'Bistro Anker',
      }),
    ],
    [
      'The hall is booked for our dress rehearsal on Sunday 20 December from 14:30 to 18:00.',
      creates({ title: '(Our) Dress rehearsal', start: '2026-12-20T14:30', end: '2026-12-20T18:00' }),
    ],
    [
      'Swimming lesson for the twins, five Wednesdays in a row at 16:30, from 6 January 2027.',
      creates({
        title:
          "(Twins) (Twins’) (Twins') Swimming lesson (for) (the) (twins)|(Twins) (Twins’) Swimming lessons (for) (the) (twins)|(Twins) Swimming (lesson)|Twins: swimming (lesson)",
        start: '2027-01-06T16:30',
        repeats: [
          'FREQ=WEEKLY;COUNT=5;BYDAY=WE',
          'FREQ=WEEKLY;COUNT=5',
          'FREQ=WEEKLY;BYDAY=WE;COUNT=5',
          'FREQ=WEEKLY;UNTIL=20270203;BYDAY=WE',
        ],
      }),
    ],
    [
      'Please reserve today from 14:45 to 15:30 for my witness statement, under the name "Statement".',
      creates({ title: 'Statement', start: '2026-11-23T14:45', end: '2026-11-23T15:30' }),
    ],
    [
      'Rent is due on the first of each month. Set up an all-day event "Pay rent" from 1 January 2027, repeating monthly.',
      creates({
        title: 'Pay rent',
        start: '2027-01-01',
        end: '2027-01-02',
        repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1'],
      }),
    ],
  ]),
];
