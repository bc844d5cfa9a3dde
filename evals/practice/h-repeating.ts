import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

const weekdays = ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'];

export const hRepeating = phrasings('creating', [
  [
    'choir every tuesday 7.30pm',
    creates({ title: 'Choir', start: '2026-11-24T19:30', repeats: 'FREQ=WEEKLY' }),
  ],
  [
    'five a side wednesdays 8pm from dec 2nd',
    creates({ title: 'Five-a-side|5-a-side', start: '2026-12-02T20:00', repeats: 'FREQ=WEEKLY' }),
  ],
  [
    'every other friday at 4.15pm i’ve got a mentoring session with Bea, first one’s this friday',
    creates({
      title: 'Mentoring session with Bea|Mentoring (with Bea)|Mentoring session',
      start: '2026-11-27T16:15',
      repeats: 'FREQ=WEEKLY;INTERVAL=2',
    }),
  ],
  [
    'rent is due on the first of every month, all day please',
    creates({ title: 'Rent (is due)|Rent due|Pay rent', start: '2026-12-01', repeats: 'FREQ=MONTHLY' }),
  ],
  [
    'second wednesday of the month, supper club, 7pm, starting in december',
    creates({
      title: 'Supper club',
      start: '2026-12-09T19:00',
      repeats: ['FREQ=MONTHLY;BYDAY=2WE', 'FREQ=MONTHLY;BYDAY=WE;BYSETPOS=2'],
    }),
  ],
  [
    'last friday of every month 4.30pm do invoices',
    creates({
      title: '(Do) invoices|Invoicing',
      start: '2026-11-27T16:30',
      repeats: ['FREQ=MONTHLY;BYDAY=-1FR', 'FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1'],
    }),
  ],
  [
    'weekdays at 3pm school pickup, starting tomorrow',
    creates({ title: 'School pickup|School pick-up', start: '2026-11-24T15:00', repeats: weekdays }),
  ],
  [
    'pilates every tues and thurs 7am',
    creates({ title: 'Pilates', start: '2026-11-24T07:00', repeats: 'FREQ=WEEKLY;BYDAY=TU,TH' }),
  ],
  [
    'spanish class, mondays, 6:45pm, ten weeks from the 11th of january',
    creates({
      title: 'Spanish class|Spanish',
      start: '2027-01-11T18:45',
      repeats: [
        'FREQ=WEEKLY;COUNT=10',
        'FREQ=WEEKLY;UNTIL=20270315',
        'FREQ=WEEKLY;UNTIL=20270321',
        'FREQ=WEEKLY;UNTIL=20270322',
      ],
    }),
  ],
  [
    'recurring: 1:1 with Aiko, every two weeks, thursdays 13:00, 30 min, from 10 dec',
    creates({
      title:
        '1:1 (with Aiko)|Aiko 1:1|1:1 Aiko|1:1 Aiko / Maya|1:1 Maya / Aiko|Maya / Aiko 1:1|Aiko / Maya 1:1',
      start: '2026-12-10T13:00',
      end: '2026-12-10T13:30',
      guests: ['aiko'],
      repeats: 'FREQ=WEEKLY;INTERVAL=2',
    }),
  ],
  [
    'water the plants every three days at 6pm, begin tomorrow',
    creates({ title: 'Water plants', start: '2026-11-24T18:00', repeats: 'FREQ=DAILY;INTERVAL=3' }),
  ],
  [
    'swimming lessons for Alma saturdays 2pm until the end of march',
    creates({
      title:
        'Swimming lessons (for) Alma|Swimming lesson (for) Alma|Alma’s swimming lessons|Alma’s swimming lesson|Alma swimming lessons|Alma swimming lesson|Swimming lessons|Swimming lesson|Alma swimming|Alma’s swimming',
      start: '2026-11-28T14:00',
      repeats: ['FREQ=WEEKLY;UNTIL=20270331', 'FREQ=WEEKLY;UNTIL=20270327', 'FREQ=WEEKLY;COUNT=18'],
    }),
  ],
  [
    "I'd like a weekly design surgery: Wednesdays, 2pm, from 9 December until 17 February",
    creates({
      title: '(Weekly) design surgery',
      start: '2026-12-09T14:00',
      repeats: ['FREQ=WEEKLY;UNTIL=20270217', 'FREQ=WEEKLY;COUNT=11'],
    }),
  ],
  [
    'feed next doors cat every day 8am from saturday till tuesday 1 dec',
    creates({
      title: 'Feed next door’s cat|Feed cat',
      start: '2026-11-28T08:00',
      repeats: ['FREQ=DAILY;UNTIL=20261201', 'FREQ=DAILY;COUNT=4'],
    }),
  ],
  [
    'VAT return, all day, 7 feb and then every three months',
    creates({ title: 'VAT return (due)', start: '2027-02-07', repeats: 'FREQ=MONTHLY;INTERVAL=3' }),
  ],

  [
    'inset day tues 5 jan, no school',
    creates({
      title: 'Inset day|Inset day no school|Inset day (no school)|No school|No school inset day',
      start: '2027-01-05',
    }),
  ],
  [
    'Mark 18 January as a day off in lieu',
    creates({
      title: 'Day off (in lieu)|Day in lieu|TOIL|Off in lieu|Time off in lieu',
      start: '2027-01-18',
    }),
  ],
  [
    "I'm on a course from Monday 11 to Wednesday 13 January",
    creates({ title: '(On) course|Training course', start: '2027-01-11', end: '2027-01-14' }),
  ],
  ['half term 15-19 feb', creates({ title: 'Half-term|Halfterm', start: '2027-02-15', end: '2027-02-20' })],
  [
    'mum and dad staying with us from thurs 10th to sun 13th december pls add',
    creates({
      title:
        'Mum and Dad staying (with us)|Mum & Dad staying (with us)|Mum and Dad (visiting)|Mum & Dad (visiting)|Mum and Dad visit|Mum and Dad stay|Mum and Dad to stay',
      start: '2026-12-10',
      end: '2026-12-14',
    }),
  ],
  [
    'wfh on wensday all day',
    creates({ title: 'WFH (all day)|Working from home|Work from home', start: '2026-11-25' }),
  ],
  [
    'jess’s hen do, fri 5 - sun 7 march',
    creates({
      title: 'Jess’s hen do|Jess’ hen do|Jess hen do|Hen do',
      start: '2027-03-05',
      end: '2027-03-08',
    }),
  ],
  [
    'put "Us By Night" in as a three day conference starting thursday 4 february',
    creates({ title: 'Us By Night (conference)', start: '2027-02-04', end: '2027-02-07' }),
  ],
  [
    'all day thing on the 1st of feb: moving day',
    creates({ title: 'Moving day|Moving', start: '2027-02-01' }),
  ],
]);
