import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'Please book me an eye test on Thursday 10 December at 12:15.',
      creates({ title: 'Eye test (appointment)|Eye exam', start: '2026-12-10T12:15' }),
    ],
    [
      'I have a call with the insurance company tomorrow from 16:00 to 16:40. Please note it down.',
      creates({
        title: 'Insurance (company) call|Call (with) (the) insurance (company)',
        start: '2026-11-24T16:00',
        end: '2026-11-24T16:40',
      }),
    ],
    [
      'Set up a half-hour meeting called "Rota planning" with Lena on Tuesday 8 December at 11:00.',
      creates({
        title: 'Rota planning',
        start: '2026-12-08T11:00',
        end: '2026-12-08T11:30',
        guests: ['lena'],
      }),
    ],
    [
      'My sister is staying with us from 11 to 13 December. Block those days as "Sister visiting".',
      creates({ title: 'Sister visiting', start: '2026-12-11', end: '2026-12-14' }),
    ],
    [
      'Enter choir practice for every Tuesday at 19:30, beginning on 1 December.',
      creates({
        title: 'Choir (practice)',
        start: '2026-12-01T19:30',
        repeats: ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'The car goes in for its MOT on Friday 11 December at 13:00 at Harlow Garage.',
      creates({
        title:
          '(Car) MOT (test)|(Car) MOT (appointment)|MOT (for) (the) car|(Car) MOT (at) (Harlow) (Garage)|Car: MOT',
        start: '2026-12-11T13:00',
        place: 'Harlow Garage',
      }),
    ],
    [
      'I need a blocker for the school run on Wednesday at 8:15, and a reminder ten minutes before it.',
      creates({
        title: 'School run (blocker)|Blocker school run',
        start: '2026-11-25T08:15',
        reminders: [10],
      }),
    ],
    [
      'Put "Collect passports" on my personal calendar, this Saturday at 14:00.',
      creates({ title: 'Collect passports', start: '2026-11-28T14:00', calendar: personal }),
    ],
    [
      'Kindly mark 18 January 2027 as a whole day for stocktaking.',
      creates({
        title: '(Day for) Stocktaking (day)|Stocktake (day)',
        start: '2027-01-18',
        end: '2027-01-19',
      }),
    ],
    [
      'Jonas and Tomas should join me for a server migration on Thursday 10 December, from 14:00 until 17:00.',
      creates({
        title: 'Server migration (with Jonas and Tomas)|Server migration meeting',
        start: '2026-12-10T14:00',
        end: '2026-12-10T17:00',
        guests: ['jonas', 'tomas'],
      }),
    ],
    [
      'We are playing five-a-side at Peckham Pulse on Wednesday at 20:00. It lasts an hour.',
      creates({
        title: '(Playing) Five-a-side (football)|(Playing) 5-a-side (football)|Football',
        start: '2026-11-25T20:00',
        end: '2026-11-25T21:00',
        place: 'Peckham Pulse',
      }),
    ],
    [
      'Pay the nursery fees is something I must do on the first of each month, starting on 1 January 2027. Make it an all-day entry.',
      creates({
        title: '(Pay) (the) nursery fees (due)|Nursery fees payment',
        start: '2027-01-01',
        end: '2027-01-02',
        repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1'],
      }),
    ],
    [
      'Add a confession appointment with Father Brennan on Sunday 6 December at 10:00, please.',
      creates({ title: 'Confession (appointment) (with Father Brennan)', start: '2026-12-06T10:00' }),
    ],
    [
      "It is my parents' golden wedding on 12 February 2027. Please enter it as an all-day event.",
      creates({
        title:
          "(My) (Parents') golden wedding (anniversary)|(Parents’) golden wedding (anniversary)|Mum and Dad's golden wedding",
        start: '2027-02-12',
        end: '2027-02-13',
      }),
    ],
    [
      'Schedule an exit interview with Sam for Wednesday 9 December at 10:00 in Studio room 1, forty-five minutes.',
      creates({
        title: 'Exit interview (with) (Sam)|Sam exit interview',
        start: '2026-12-09T10:00',
        end: '2026-12-09T10:45',
        place: 'Studio room 1',
        guests: ['sam'],
      }),
    ],
    [
      'I have signed up for a first aid course on 14 and 15 January 2027, both of them full days.',
      creates({ title: 'First aid (course)', start: '2027-01-14', end: '2027-01-16' }),
    ],
    [
      'The beekeepers meet tomorrow at 19:00 in the Grange Hall. Write that in for me.',
      creates({
        title:
          "Beekeepers (meet)|Beekeepers (meeting)|Beekeepers' meeting|Beekeeping meeting|Beekeepers’ meeting|Beekeeper meeting",
        start: '2026-11-24T19:00',
        place: 'Grange Hall',
      }),
    ],
    [
      'From 7 December I want a short "Inbox zero" block of 15 minutes at 8:30 on every weekday.',
      creates({
        title: 'Inbox zero (block)',
        start: '2026-12-07T08:30',
        end: '2026-12-07T08:45',
        repeats: ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'],
      }),
    ],
    [
      'The solicitor will see me on Monday 7 December at 15:30 about the will. I want to be reminded a day ahead.',
      creates({
        title:
          '(Meeting) (with) (the) solicitor (about) (the) (will)|Solicitor (appointment) (about) (the) (will)|Solicitor (meeting) (about) (the) (will)|Solicitor: will|Solicitor (re) will|Appointment with (the) solicitor (about) (the) (will)|Solicitor appointment: will|Solicitor appointment (re) will',
        start: '2026-12-07T15:30',
        reminders: [1440],
      }),
    ],
    [
      'Invite Aiko and Priya to a sketching session on Tuesday 8 December at 9:45.',
      creates({
        title: 'Sketching (session) (with Aiko and Priya)|Sketch session',
        start: '2026-12-08T09:45',
        guests: ['aiko', 'priya'],
      }),
    ],
    [
      'My son has swimming every other Saturday at 15:00, the first time on 5 December. It belongs on the personal calendar.',
      creates({
        title:
          "(Son) swimming|Son's swimming|Son’s swimming|(Son) swimming lesson|Swimming (with) (my) son|Son: swimming|Swimming (son)|Son's swimming lesson",
        start: '2026-12-05T15:00',
        repeats: ['FREQ=WEEKLY;INTERVAL=2', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA'],
        calendar: personal,
      }),
    ],
    [
      'Reserve two and a half hours for proofreading on Wednesday 16 December, starting at 13:30.',
      creates({
        title: '(Time) (for) Proofreading (time)',
        start: '2026-12-16T13:30',
        end: '2026-12-16T16:00',
      }),
    ],
    [
      'I am hosting a webinar on Thursday 17 December at 11:00 and it goes on for 75 minutes. Title it "Winter webinar".',
      creates({ title: 'Winter webinar', start: '2026-12-17T11:00', end: '2026-12-17T12:15' }),
    ],
    [
      'The removal men arrive at seven in the morning on 9 January 2027. Enter it as "Removal men" and nothing more.',
      creates({ title: 'Removal men', start: '2027-01-09T07:00' }),
    ],
    [
      'Give me a daily 20-minute slot for stretching at 7:00 that starts tomorrow and stops after five times.',
      creates({
        title: '(Daily) Stretching (slot)|Stretch',
        start: '2026-11-24T07:00',
        end: '2026-11-24T07:20',
        repeats: ['FREQ=DAILY;COUNT=5'],
      }),
    ],
  ]),
];
