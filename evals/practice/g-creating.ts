import { changes, create, creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

/** What is to be put in, as a seventh set of people would ask. */
export const gCreating = phrasings('creating', [
  [
    'lunch with hannah wednesday 1pm',
    creates({ title: 'Lunch with Hannah|Lunch Hannah|Hannah lunch', start: '2026-11-25T13:00' }),
  ],
  [
    'Car MOT on 10 December at 8:30am please',
    creates({ title: 'Car MOT|MOT|MOT for car|MOT (car)', start: '2026-12-10T08:30' }),
  ],
  [
    'Block 3 to 5 on Tuesday next week for report writing',
    creates({
      title: '(Block for) report writing|Block: report writing|Report writing block|Write report',
      start: '2026-12-01T15:00',
      end: '2026-12-01T17:00',
    }),
  ],
  [
    'yoga every tuesday at half six in the evening',
    creates({ title: 'Yoga (class)', start: '2026-11-24T18:30', repeats: 'FREQ=WEEKLY;BYDAY=TU' }),
  ],
  [
    'Can you add Oscar’s birthday on the 14th of February? It should come up every year',
    creates({ title: 'Oscar’s birthday|Oscar birthday', start: '2027-02-14', repeats: 'FREQ=YEARLY' }),
  ],
  [
    'Set up a half hour call with Tomás on Thursday at 4pm and invite him',
    creates({
      title: 'Call (with Tomás)|Tomás call|Call (with Tomás Ruiz)',
      start: '2026-11-26T16:00',
      end: '2026-11-26T16:30',
      guests: ['tomas'],
    }),
  ],
  [
    'im off on the 15th of january, put it in as an all day event',
    creates({
      title:
        'Off|Day off|I’m off|Time off|Holiday|Annual leave|Leave|On leave|Out of office|OOO|Maya off|Off work|Day off work',
      start: '2027-01-15',
      end: '2027-01-16',
    }),
  ],
  [
    'Remind me at 5 today to ring the plumber',
    creates({
      title: '(Reminder:) (to) Ring plumber|(Reminder:) Call plumber|Plumber|Phone plumber',
      start: '2026-11-23T17:00',
    }),
  ],
  [
    'Dinner at 8 on Saturday, location Brindisa on Borough High Street',
    creates({ title: 'Dinner (at Brindisa)|Dinner Brindisa', start: '2026-11-28T20:00', place: 'Brindisa' }),
  ],
  [
    'New meeting: hiring catch-up, tomorrow 11:30 to 12:00, in Studio room 1',
    creates({
      title: '(Meeting:) hiring catch-up|Hiring catchup',
      start: '2026-11-24T11:30',
      end: '2026-11-24T12:00',
      place: 'Studio room 1',
    }),
  ],
  [
    'Schedule a sprint retro for Friday at 11, 45 minutes, and invite Priya, Tomás and Jonas',
    creates({
      title: 'Sprint retro|Retro|Sprint retrospective',
      start: '2026-11-27T11:00',
      end: '2026-11-27T11:45',
      guests: ['priya', 'tomas', 'jonas'],
    }),
  ],
  [
    'gym tonight 7 till 8',
    creates({ title: 'Gym (session)', start: '2026-11-23T19:00', end: '2026-11-23T20:00' }),
  ],
  [
    'can you put in that I have to pick up the kids on tuesday at quarter past three',
    creates({
      title: 'Pick up kids|Pick kids up|Pick-up kids|Kids pick-up|Pickup kids|Kids pickup|Collect kids',
      start: '2026-11-24T15:15',
    }),
  ],
  [
    'Add my train to Bristol on Saturday 5 December, it leaves at 10:10 and gets in at 11:55',
    creates({
      title: 'Train to Bristol|Bristol train|Train Bristol',
      start: '2026-12-05T10:10',
      end: '2026-12-05T11:55',
    }),
  ],
  [
    'Pencil in a dinner party for Friday the 4th, half past seven',
    creates({ title: 'Dinner party', start: '2026-12-04T19:30' }),
  ],
  [
    'Weekly catch-up with Lena please, Wednesdays 10 to half 10 starting this week, and send her an invite',
    creates({
      title: '(Weekly) catch-up (with Lena)|(Weekly) catchup (with Lena)|Lena catch-up',
      start: '2026-11-25T10:00',
      end: '2026-11-25T10:30',
      guests: ['lena'],
      repeats: 'FREQ=WEEKLY;BYDAY=WE',
    }),
  ],
  [
    'doctors appointment 2 december 8.45am',
    creates({
      title: 'Doctor’s appointment|Doctors’ appointment|Doctor appointment|Doctor|Doctors|GP appointment',
      start: '2026-12-02T08:45',
    }),
  ],
  [
    'Please block out 7 to 9 January for the design conference, all day',
    creates({ title: 'Design conference|Block: design conference', start: '2027-01-07', end: '2027-01-10' }),
  ],
  ['team breakfast thursday 8am', creates({ title: 'Team breakfast', start: '2026-11-26T08:00' })],
  [
    'I’d like a walk in my calendar every weekday at 12:45 for 20 minutes, starting tomorrow',
    creates({
      title: '(Go for) walk|Daily walk|Lunchtime walk|Lunch walk',
      start: '2026-11-24T12:45',
      end: '2026-11-24T13:05',
      repeats: ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'],
    }),
  ],
  [
    'Could you schedule an icon review on Monday at 3pm? Aiko should get an invite',
    creates({ title: 'Icon review', start: '2026-11-30T15:00', guests: ['aiko'] }),
  ],
  [
    'piano lesson for leo every other thursday at 4:30pm, first one this week',
    creates({
      title: 'Piano lesson (for Leo)|Leo piano lesson|Leo’s piano lesson|Piano lesson Leo|Piano lesson (Leo)',
      start: '2026-11-26T16:30',
      repeats: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
    }),
  ],
  [
    'Meter reading on Saturday between 1 and 3',
    creates({ title: 'Meter reading', start: '2026-11-28T13:00', end: '2026-11-28T15:00' }),
  ],
  [
    'put in a 15 minute call to the bank tomorrow at 9am',
    creates({
      title: 'Call to bank|Call bank|Bank call|Call with bank',
      start: '2026-11-24T09:00',
      end: '2026-11-24T09:15',
    }),
  ],
  [
    'Book me two hours on Friday morning from 10 for expenses',
    creates({
      title: 'Expenses|Do expenses|Expenses block|Time for expenses',
      start: '2026-11-27T10:00',
      end: '2026-11-27T12:00',
    }),
  ],
  [
    'budget check at 1pm on the first wednesday of every month, beginning in december',
    creates({
      title: '(Monthly) budget check',
      start: '2026-12-02T13:00',
      repeats: ['FREQ=MONTHLY;BYDAY=1WE', 'FREQ=MONTHLY;BYDAY=WE;BYSETPOS=1'],
    }),
  ],
  [
    'hairdresser sat 12 dec 10am',
    creates({ title: 'Hairdresser|Hairdresser appointment', start: '2026-12-12T10:00' }),
  ],
  [
    'Add “Write Q1 goals” on Tuesday from 3:30 to 5',
    creates({ title: 'Write Q1 goals', start: '2026-11-24T15:30', end: '2026-11-24T17:00' }),
  ],
  [
    'swimming at 10 on sunday the 6th of december and brunch at 12 the same day',
    changes(
      create({ title: 'Swimming|Swim', start: '2026-12-06T10:00' }),
      create({ title: 'Brunch', start: '2026-12-06T12:00' }),
    ),
  ],
  ['Set up a meeting with Jonas', nothing],
  ['add a dentist appointment for leo', nothing],
  [
    'Zoom with the accountant on Thursday at 9, should take 20 minutes',
    creates({
      title:
        'Zoom (call) with accountant|Accountant Zoom (call)|Zoom: accountant|Accountant|Call with accountant',
      start: '2026-11-26T09:00',
      end: '2026-11-26T09:20',
    }),
  ],
  [
    'mum is visiting on the 12th and 13th of december, add that as all day',
    creates({
      title: 'Mum (is) visiting|Mum visits|Mum’s visit|Visit from Mum|Mum visit',
      start: '2026-12-12',
      end: '2026-12-14',
    }),
  ],
  [
    'cinema friday 8pm, put it in my personal calendar',
    creates({ title: 'Cinema', start: '2026-11-27T20:00', calendar: personal }),
  ],
  [
    'Podcast recording on Wednesday next week at 1:30pm for an hour and a half, with a reminder 30 minutes before',
    creates({
      title: 'Podcast recording|Record podcast',
      start: '2026-12-02T13:30',
      end: '2026-12-02T15:00',
      reminders: [30],
    }),
  ],
  [
    'I’ve got a webinar on the 1st at 11, make it 90 minutes',
    creates({ title: 'Webinar', start: '2026-12-01T11:00', end: '2026-12-01T12:30' }),
  ],
  [
    'bins out every sunday at 8pm',
    creates({
      title: 'Bins out|Bins|Take bins out|Put bins out|Take out bins',
      start: '2026-11-29T20:00',
      repeats: 'FREQ=WEEKLY;BYDAY=SU',
    }),
  ],
  [
    'book the vet in for friday at quarter to nine in the morning, the address is 5 Mill Lane',
    creates({ title: 'Vet|Vet appointment|Vet visit', start: '2026-11-27T08:45', place: '5 Mill Lane' }),
  ],
  [
    'Create a 30 minute meeting called Pricing check tomorrow at 4pm with lena@fernhill.example and sam@fernhill.example as guests',
    creates({
      title: 'Pricing check',
      start: '2026-11-24T16:00',
      end: '2026-11-24T16:30',
      guests: ['lena', 'sam'],
    }),
  ],
  [
    'save the date for emmas wedding, 19 june 2027',
    creates({
      title: '(Save the date:) Emma’s wedding|Emma wedding|Save the date for Emma’s wedding',
      start: '2027-06-19',
    }),
  ],
]);
