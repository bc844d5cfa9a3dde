import { Temporal } from 'temporal-polyfill';
import { changes, create, creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

/** As many times, told by their number or by an end: any day from the last one to the eve of the next. */
const weekly = (times: number, last: string): string[] => [
  `FREQ=WEEKLY;COUNT=${times}`,
  ...[0, 1, 2, 3, 4, 5, 6].map((days) => {
    const until = Temporal.PlainDate.from(last).add({ days });
    return `FREQ=WEEKLY;UNTIL=${until.toString().replaceAll('-', '')}`;
  }),
];

/** New events that repeat, last whole days, remind, or lie in other zones or over midnight. */
export const creatingWithMore = phrasings('creating', [
  // Repeating
  [
    'add stand-down every weekday at 17:30 for 15 minutes',
    creates({
      title: 'Stand-down',
      start: '2026-11-23T17:30',
      end: '2026-11-23T17:45',
      repeats: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
    }),
  ],
  [
    'yoga every tuesday at 7pm',
    creates({ title: 'Yoga', start: '2026-11-24T19:00', repeats: 'FREQ=WEEKLY;BYDAY=TU' }),
  ],
  [
    'piano lesson every wednesday from 5 to 5:45 starting next week',
    creates({
      title: 'Piano lesson',
      start: '2026-12-02T17:00',
      end: '2026-12-02T17:45',
      repeats: 'FREQ=WEEKLY;BYDAY=WE',
    }),
  ],
  [
    'schedule a fortnightly 1:1 with Aiko starting next tuesday at 4pm for 25 min',
    creates({
      title: '1:1 (with Aiko)',
      start: '2026-12-01T16:00',
      end: '2026-12-01T16:25',
      guests: ['aiko'],
      repeats: 'FREQ=WEEKLY;INTERVAL=2',
    }),
  ],
  [
    'set up a weekly sync with priya for the next 6 weeks on wednesdays at 2',
    creates({
      title: '(Weekly) sync (with Priya)',
      start: '2026-11-25T14:00',
      guests: ['priya'],
      repeats: weekly(6, '2026-12-30'),
    }),
  ],
  [
    'add yoga mon wed and fri at 7am until christmas',
    creates({
      title: 'Yoga',
      start: '2026-11-25T07:00',
      repeats: ['FREQ=WEEKLY;BYDAY=MO,WE,FR;UNTIL=20261225', 'FREQ=WEEKLY;BYDAY=MO,WE,FR;UNTIL=20261224'],
    }),
  ],
  [
    'pay rent on the 1st of every month',
    creates({ title: 'Pay rent', start: '2026-12-01', repeats: 'FREQ=MONTHLY' }),
  ],
  [
    'all hands on the first monday of every month at 10',
    creates({
      title: 'All hands|All-hands',
      start: '2026-12-07T10:00',
      repeats: ['FREQ=MONTHLY;BYDAY=1MO', 'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1'],
    }),
  ],
  [
    'remind me to take the bins out every thursday at 8pm',
    creates({
      title: 'Take (the) bins out|Bins',
      start: '2026-11-26T20:00',
      repeats: 'FREQ=WEEKLY;BYDAY=TH',
      reminders: 'some',
    }),
  ],
  [
    'gym every day at 6 in the morning',
    creates({ title: 'Gym', start: '2026-11-24T06:00', repeats: 'FREQ=DAILY' }),
  ],
  [
    'book club every other thursday at 7:30pm from this week',
    creates({ title: 'Book club', start: '2026-11-26T19:30', repeats: 'FREQ=WEEKLY;INTERVAL=2' }),
  ],
  [
    'moms birthday on the 9th of march, every year',
    creates({ title: 'Moms birthday', start: '2027-03-09', repeats: 'FREQ=YEARLY' }),
  ],
  [
    'swimming on saturdays at 4 for 10 weeks',
    creates({ title: 'Swimming', start: '2026-11-28T16:00', repeats: weekly(10, '2027-01-30') }),
  ],
  [
    'monthly board catch up on the 15th at 9am',
    creates({
      title: '(Monthly) board catch up|board catch-up',
      start: '2026-12-15T09:00',
      repeats: 'FREQ=MONTHLY',
    }),
  ],
  // All day
  [
    'put annual leave in from the 15th of february through the 19th',
    creates({ title: 'Annual leave', start: '2027-02-15', end: '2027-02-20' }),
  ],
  [
    'plan a trip to Lisbon from 11 to 14 january',
    creates({ title: '(Plan a) trip to Lisbon', start: '2027-01-11', end: '2027-01-15' }),
  ],
  [
    'team offsite planning all day next thursday',
    creates({ title: 'Team offsite planning', start: '2026-12-03', end: '2026-12-04' }),
  ],
  [
    'im on holiday from 21 to 28 december, add it',
    creates({ title: 'Holiday|On holiday', start: '2026-12-21', end: '2026-12-29' }),
  ],
  ['conference all day friday', creates({ title: 'Conference', start: '2026-11-27', end: '2026-11-28' })],
  ['day off on the 7th of december', creates({ title: 'Day off', start: '2026-12-07', end: '2026-12-08' })],
  [
    'lena’s birthday is on 2 february, put it in as all day',
    creates({
      title: 'Lena’s birthday',
      start: '2027-02-02',
      end: '2027-02-03',
      repeats: ['', 'FREQ=YEARLY'],
    }),
  ],
  [
    'mark wednesday as working from home',
    creates({ title: 'Working from home|Work from home', start: '2026-11-25', end: '2026-11-26' }),
  ],
  [
    'deadline for the grant is 11 december, add an all day event',
    creates({
      title: '(Deadline for the) grant|Grant deadline|Deadline',
      start: '2026-12-11',
      end: '2026-12-12',
    }),
  ],
  [
    'out of office next monday and tuesday',
    creates({ title: 'Out of office', start: '2026-11-30', end: '2026-12-02' }),
  ],
  // Reminders
  [
    'remind me to call mum at 6',
    creates({ title: 'Call mum', start: '2026-11-23T18:00', reminders: 'some' }),
  ],
  [
    'remind me to water the plants tomorrow at 9',
    creates({ title: 'Water (the) plants', start: '2026-11-24T09:00', reminders: 'some' }),
  ],
  [
    'flight to berlin on friday at 7:15am, remind me 2 hours before',
    creates({ title: 'Flight to Berlin', start: '2026-11-27T07:15', reminders: [120] }),
  ],
  [
    'add exam on 10 december at 9 with a reminder a day before',
    creates({ title: 'Exam', start: '2026-12-10T09:00', reminders: [1440] }),
  ],
  [
    'set a reminder to send the invoice on friday at noon',
    creates({ title: 'Send (the) invoice', start: '2026-11-27T12:00', reminders: 'some' }),
  ],
  [
    'in half an hour remind me to check the oven',
    creates({ title: 'Check (the) oven', start: '2026-11-23T09:42', reminders: 'some' }),
  ],
  [
    'dentist mon 9 30 and nudge me 30 minutes before',
    creates({ title: 'Dentist', start: '2026-11-30T09:30', reminders: [30] }),
  ],
  // Times elsewhere, over midnight, roundabout
  ['book a call tomorrow 3pm tokyo time', creates({ title: 'Call', start: '2026-11-24T06:00' })],
  ['webinar on wednesday at 10am new york time', creates({ title: 'Webinar', start: '2026-11-25T15:00' })],
  [
    'party friday 10pm to 2am',
    creates({ title: 'Party', start: '2026-11-27T22:00', end: '2026-11-28T02:00' }),
  ],
  [
    'um so yeah could you maybe put in like a planning session on thursday at like 4 for an hour thanks',
    creates({ title: 'Planning session', start: '2026-11-26T16:00', end: '2026-11-26T17:00' }),
  ],
  [
    'hi arlo, hope youre well! could you be so kind and add a massage on saturday at 14:00? many thanks',
    creates({ title: 'Massage', start: '2026-11-28T14:00' }),
  ],
  [
    'right i need to not forget this: passport appointment, 8 dec, 10:20',
    creates({ title: 'Passport appointment', start: '2026-12-08T10:20' }),
  ],
  [
    'a week on wednesday at 3 there is a fire drill',
    creates({ title: 'Fire drill', start: '2026-12-02T15:00' }),
  ],
  [
    'book the day after tomorrow at 4pm for a debrief',
    creates({ title: 'Debrief', start: '2026-11-25T16:00' }),
  ],
  [
    'set aside two hours from 3 today for slides',
    creates({ title: 'Slides', start: '2026-11-23T15:00', end: '2026-11-23T17:00' }),
  ],
  ['new years eve party at 8pm', creates({ title: 'New years eve party|party', start: '2026-12-31T20:00' })],
  [
    'breakfast thursday 7:45, lunch thursday 12:15',
    changes(
      create({ title: 'Breakfast', start: '2026-11-26T07:45' }),
      create({ title: 'Lunch', start: '2026-11-26T12:15' }),
    ),
  ],
]);
