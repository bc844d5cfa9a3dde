import { personal } from '../../tests/support/sandbox-world.ts';
import { changes, create, creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';

/** New events as one set of people would ask for them. */
export const aCreating = phrasings('creating', [
  [
    'squash w/ dave thurs 7pm',
    creates({ title: 'Squash (with Dave)|Squash w/ Dave', start: '2026-11-26T19:00' }),
  ],
  [
    'pls put in a call with the accountant tomorrow 11:15',
    creates({
      title: 'Call with accountant|Accountant call|Call accountant|Call',
      start: '2026-11-24T11:15',
    }),
  ],
  [
    'I need to pick up the cake on Saturday at ten in the morning, could you add that',
    creates({ title: 'Pick up cake|Cake pick-up|Pick up the cake', start: '2026-11-28T10:00' }),
  ],
  ['optician 4th december 16.20', creates({ title: 'Optician', start: '2026-12-04T16:20' })],
  [
    'remind me to ring the plumber at 4',
    creates({ title: 'Ring the plumber|Call the plumber', start: '2026-11-23T16:00', reminders: 'some' }),
  ],
  [
    'reminder tomorrow 8am: take the bins out',
    creates({
      title: 'Take the bins out|Take out the bins|Bins out',
      start: '2026-11-24T08:00',
      reminders: 'some',
    }),
  ],
  [
    'block out friday morning 9 till 12 for writing the board paper',
    creates({
      title:
        'Writing the board paper|Write the board paper|Board paper|Block: Writing the board paper|Block for writing the board paper',
      start: '2026-11-27T09:00',
      end: '2026-11-27T12:00',
    }),
  ],
  [
    'schedule a 30 minute catch up with Lena on Wednesday at 4.30pm',
    creates({
      title: 'Catch up|Catchup|Lena catch up',
      start: '2026-11-25T16:30',
      end: '2026-11-25T17:00',
      guests: ['lena'],
    }),
  ],
  [
    'set up a meeting with priya and jonas on friday at 10, call it Q1 headcount',
    creates({ title: 'Q1 headcount', start: '2026-11-27T10:00', guests: ['priya', 'jonas'] }),
  ],
  [
    'invite tomas and aiko to a design jam on the 2nd of december from 1 to 3',
    creates({
      title: 'Design jam',
      start: '2026-12-02T13:00',
      end: '2026-12-02T15:00',
      guests: ['tomas', 'aiko'],
    }),
  ],
  [
    'yoga every tuesday 6:45pm',
    creates({ title: 'Yoga', start: '2026-11-24T18:45', repeats: 'FREQ=WEEKLY;BYDAY=TU' }),
  ],
  [
    'choir rehearsal mondays at 7.30 in the evening in St Marys hall, goes on until the end of february',
    creates({
      title: 'Choir rehearsal',
      start: '2026-11-23T19:30',
      place: 'St Marys hall',
      repeats: ['FREQ=WEEKLY;BYDAY=MO;UNTIL=20270228', 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20270222'],
    }),
  ],
  [
    'holiday from 14 to 18 feb, all day',
    creates({ title: 'Holiday', start: '2027-02-14', end: '2027-02-19' }),
  ],
  [
    'mark the 30th of december as Mums 70th birthday',
    creates({ title: 'Mum’s 70th birthday', start: '2026-12-30' }),
  ],
  [
    'dinner at Bocca di Lupo saturday half 7',
    creates({ title: 'Dinner (at Bocca di Lupo)', start: '2026-11-28T19:30', place: 'Bocca di Lupo' }),
  ],
  [
    'doctors appt a week tomorrow 9.50am',
    creates({
      title: 'Doctors appt|Doctor’s appointment|Doctor appointment|Doctor|Doctors',
      start: '2026-12-01T09:50',
    }),
  ],
  ['train to leeds thurs 1742', creates({ title: 'Train to Leeds', start: '2026-11-26T17:42' })],
  [
    'can you put "Submit VAT" on the 7th of january at noon',
    creates({ title: 'Submit VAT', start: '2027-01-07T12:00' }),
  ],
  [
    'ok so my sister is coming to stay, just put Anna visiting from saturday the 12th of december to sunday the 13th',
    creates({ title: 'Anna visiting', start: '2026-12-12', end: '2026-12-14' }),
  ],
  [
    'New event: 1:1 with Tomás, Wednesday 25/11, 14:00–14:25',
    creates({
      title: '1:1|Tomas 1:1',
      start: '2026-11-25T14:00',
      end: '2026-11-25T14:25',
      guests: ['tomas'],
    }),
  ],
  [
    'gym tomorrow 12.30 for 45 minutes',
    creates({ title: 'Gym', start: '2026-11-24T12:30', end: '2026-11-24T13:15' }),
  ],
  [
    'add swim lesson for Theo sundays 9.30am, 30 min, at the leisure centre',
    creates({
      title: 'Swim lesson (for Theo)|Theo swim lesson|Theo’s swim lesson',
      start: '2026-11-29T09:30',
      end: '2026-11-29T10:00',
      place: 'leisure centre',
      repeats: 'FREQ=WEEKLY;BYDAY=SU',
    }),
  ],
  [
    'movie w/ the girls on fri 27th 8 pm',
    creates({ title: 'Movie (with girls)|Movie w/ girls', start: '2026-11-27T20:00' }),
  ],
  [
    'hey could you pencil in drinks with Sam for friday at half past five? invite him as well please',
    creates({ title: 'Drinks', start: '2026-11-27T17:30', guests: ['sam'] }),
  ],
  [
    "I've got a candidate coming in on the 10th of December at 11, an hour and a half, in Studio room 1. Title: Candidate Noor",
    creates({
      title: 'Candidate Noor',
      start: '2026-12-10T11:00',
      end: '2026-12-10T12:30',
      place: 'Studio room 1',
    }),
  ],
  [
    'dentist for the kids 12/12 at 10am',
    creates({ title: 'Dentist for the kids|Kids dentist|Dentist (kids)', start: '2026-12-12T10:00' }),
  ],
  [
    'set a reminder for 5.15pm today to email Ruth the contract',
    creates({ title: 'Email Ruth the contract', start: '2026-11-23T17:15', reminders: 'some' }),
  ],
  [
    'dont let me forget to water the plants on sunday at 6pm',
    creates({ title: 'Water the plants', start: '2026-11-29T18:00' }),
  ],
  [
    'lets do a retro every second friday at 3 starting 4 december with priya, aiko and tomas',
    creates({
      title: 'Retro',
      start: '2026-12-04T15:00',
      repeats: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR',
      guests: ['priya', 'aiko', 'tomas'],
    }),
  ],
  [
    'team breakfast first monday of every month at 8:30am, starting in december',
    creates({ title: 'Team breakfast', start: '2026-12-07T08:30', repeats: 'FREQ=MONTHLY;BYDAY=1MO' }),
  ],
  [
    'all day thing on the 1st of every month: pay rent',
    creates({ title: 'Pay rent', start: '2026-12-01', repeats: 'FREQ=MONTHLY' }),
  ],
  [
    'meds every day at 9pm',
    creates({ title: 'Meds|Take meds', start: '2026-11-23T21:00', repeats: 'FREQ=DAILY' }),
  ],
  [
    'workshop 9-17 on thursday 10 dec at the Barbican',
    creates({
      title: 'Workshop (at the Barbican)',
      start: '2026-12-10T09:00',
      end: '2026-12-10T17:00',
      place: 'Barbican',
    }),
  ],
  [
    'call with the new york office at 10am new york time on thursday',
    creates({
      title: 'Call with the New York office|New York office call|New York office|Call',
      start: '2026-11-26T15:00',
    }),
  ],
  [
    'coffee chat tmrw 4pm 20mins, invite lena',
    creates({
      title: 'Coffee chat',
      start: '2026-11-24T16:00',
      end: '2026-11-24T16:20',
      guests: ['lena'],
    }),
  ],
  [
    'put me down for badminton on the 3rd at 8 in the morning',
    creates({ title: 'Badminton', start: '2026-12-03T08:00' }),
  ],
  [
    'New Years Eve party, 31st december from 9pm til 1am',
    creates({ title: 'New Year’s Eve party', start: '2026-12-31T21:00', end: '2027-01-01T01:00' }),
  ],
  [
    'Reserve tomorrow 17:00-18:00, title Inbox zero',
    creates({ title: 'Inbox zero', start: '2026-11-24T17:00', end: '2026-11-24T18:00' }),
  ],
  [
    'school play wed 16 dec 2pm at Alder School',
    creates({ title: 'School play (at Alder School)', start: '2026-12-16T14:00', place: 'Alder School' }),
  ],
  [
    'video call with hanna.berg@brightdesk.example tomorrow at 2:30pm for half an hr',
    creates({
      title: 'Video call|Call',
      start: '2026-11-24T14:30',
      end: '2026-11-24T15:00',
      guests: ['hanna.berg@brightdesk.example'],
    }),
  ],
  [
    'schedule some deep work for me this afternoon 3.15 to 4.45',
    creates({ title: '(Some) deep work', start: '2026-11-23T15:15', end: '2026-11-23T16:45' }),
  ],
  [
    'Would you kindly add "Parcel delivery" for tomorrow between 10am and 1pm?',
    creates({ title: 'Parcel delivery', start: '2026-11-24T10:00', end: '2026-11-24T13:00' }),
  ],
  [
    'lunch with priya and sam wed 1pm at Dishoom',
    creates({
      title: 'Lunch (at Dishoom)',
      start: '2026-11-25T13:00',
      place: 'Dishoom',
      guests: ['priya', 'sam'],
    }),
  ],
  [
    'put car MOT in my personal calendar for 9 dec 8.15am',
    creates({ title: '(Car) MOT', start: '2026-12-09T08:15', calendar: personal }),
  ],
  [
    'flat viewing thurs 6pm at 22 Larch Road SE5',
    creates({
      title: 'Flat viewing (at 22 Larch Road SE5)',
      start: '2026-11-26T18:00',
      place: '22 Larch Road',
    }),
  ],
  [
    'babysitter arrives at 6.45pm on saturday add to cal',
    creates({ title: 'Babysitter (arrives)', start: '2026-11-28T18:45' }),
  ],
  ['jury duty the whole week of 11 january', creates({ title: 'Jury duty', start: '2027-01-11' })],
  [
    'block all of friday the 11th of december as a day off',
    creates({ title: 'Day off', start: '2026-12-11' }),
  ],
  [
    'knee assessment 14:00 on 30 november w/ a reminder 30 min before',
    creates({ title: 'Knee assessment', start: '2026-11-30T14:00', reminders: [30] }),
  ],
  [
    'add onboarding session for monday 30th 2pm with jonas, remind me a day before',
    creates({
      title: 'Onboarding session|Onboarding',
      start: '2026-11-30T14:00',
      guests: ['jonas'],
      reminders: [1440],
    }),
  ],
  [
    'at 6pm today call mum, remind me 10 min before',
    creates({ title: 'Call mum', start: '2026-11-23T18:00', reminders: [10] }),
  ],
  [
    'Schedule a launch retro with Jonas for the day after tomorrow at 1pm',
    creates({ title: 'Launch retro', start: '2026-11-25T13:00', guests: ['jonas'] }),
  ],
  [
    'book me 2 hrs on sunday from 3pm for tax stuff',
    creates({ title: 'Tax stuff', start: '2026-11-29T15:00', end: '2026-11-29T17:00' }),
  ],
  [
    'piano lesson every wednesday 5 to 5.30pm for ten weeks',
    creates({
      title: 'Piano lesson',
      start: '2026-11-25T17:00',
      end: '2026-11-25T17:30',
      repeats: [
        'FREQ=WEEKLY;BYDAY=WE;COUNT=10',
        'FREQ=WEEKLY;BYDAY=WE;UNTIL=20270127',
        'FREQ=WEEKLY;BYDAY=WE;UNTIL=20270202',
        'FREQ=WEEKLY;BYDAY=WE;UNTIL=20270203',
      ],
    }),
  ],
  [
    'uhm can you add like a quick sync with aiko today at half four, quarter of an hour',
    creates({
      title: '(Quick) sync',
      start: '2026-11-23T16:30',
      end: '2026-11-23T16:45',
      guests: ['aiko'],
    }),
  ],
  [
    'jazz night 5 dec 20h30 at Ronnies',
    creates({ title: 'Jazz night (at Ronnies)', start: '2026-12-05T20:30', place: 'Ronnies' }),
  ],
  [
    'carpet fitters coming 8am to noon on 2 dec',
    creates({ title: 'Carpet fitters (coming)', start: '2026-12-02T08:00', end: '2026-12-02T12:00' }),
  ],
  [
    'vet for biscuit on fri 5.40pm',
    creates({ title: 'Vet for Biscuit|Biscuit vet|Vet (Biscuit)', start: '2026-11-27T17:40' }),
  ],
  [
    'add two things: gym tomorrow at 7am and haircut for theo on saturday at 3pm',
    changes(
      create({ title: 'Gym', start: '2026-11-24T07:00' }),
      create({
        title: 'Haircut for Theo|Theo haircut|Theo’s haircut|Haircut Theo',
        start: '2026-11-28T15:00',
      }),
    ),
  ],
  ['set up a meeting with ferdinand on thursday at 5 and send him an invite', nothing],
  ['can you set something up with lena', nothing],
  ['add an event for me please', nothing],
]);
