import { personal } from '../../tests/support/sandbox-world.ts';
import { changes, create, creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';

/** New events as another set of people would ask for them. */
export const cCreating = phrasings('creating', [
  [
    'vet for biscuit fri 4.15',
    creates({ title: 'Vet (for Biscuit)|Biscuit vet|Vet Biscuit', start: '2026-11-27T16:15' }),
  ],
  [
    'Please add a meeting with the bank on Wednesday 2 December at 9:30, about an hour.',
    creates({
      title: 'Meeting with the bank|Bank meeting|Bank|Meeting',
      start: '2026-12-02T09:30',
      end: '2026-12-02T10:30',
    }),
  ],
  ['yoga tomorrow 7-8am', creates({ title: 'Yoga', start: '2026-11-24T07:00', end: '2026-11-24T08:00' })],
  [
    'can u put drinks w/ the girls on sat 8pm',
    creates({ title: 'Drinks (with the girls)|Drinks w/ the girls', start: '2026-11-28T20:00' }),
  ],
  [
    'hey, my sister is visiting from the 11th to the 13th of december, could you put that in',
    creates({
      title:
        'Sister visiting|My sister visiting|Sister visit|Sister’s visit|Sister is visiting|My sister is visiting',
      start: '2026-12-11',
      end: '2026-12-14',
    }),
  ],
  [
    'remind me to take the bins out tonight at 9',
    creates({
      title: 'Take the bins out|Take out the bins|Bins',
      start: '2026-11-23T21:00',
      reminders: 'some',
    }),
  ],
  [
    'remind me to phone the council tomorrow at noon',
    creates({ title: 'Phone the council|Call the council', start: '2026-11-24T12:00', reminders: 'some' }),
  ],
  [
    'schedule a catch up with Tomas on Thursday at 4pm',
    creates({
      title: 'Catch up (with Tomas)|Catch-up (with Tomas)|Tomas catch up',
      start: '2026-11-26T16:00',
      guests: ['tomas'],
    }),
  ],
  [
    'set up 45 min with aiko wednesday at 1 to go over the icons',
    creates({
      title:
        '(Meeting with Aiko to) go over the icons|Icons|Meeting (with Aiko)|Aiko|Go over icons with Aiko|Icons with Aiko|Meeting with Aiko: icons|Icon review (with Aiko)',
      start: '2026-11-25T13:00',
      end: '2026-11-25T13:45',
      guests: ['aiko'],
    }),
  ],
  [
    'new event: retro, friday, 11:00, studio room 2',
    creates({ title: 'Retro', start: '2026-11-27T11:00', place: 'Studio room 2' }),
  ],
  [
    'dinner at Padella on thursday the 10th at 19:45',
    creates({ title: 'Dinner (at Padella)', start: '2026-12-10T19:45', place: 'Padella' }),
  ],
  [
    'book me an hour for the gym on Wednesday at 6 in the morning',
    creates({ title: 'Gym', start: '2026-11-25T06:00', end: '2026-11-25T07:00' }),
  ],
  [
    'i have an eye test on the 8th of dec at ten past 11 at specsavers',
    creates({
      title: 'Eye test (at Specsavers)|Eye test Specsavers|Specsavers eye test',
      start: '2026-12-08T11:10',
      place: 'Specsavers',
    }),
  ],
  [
    'guitar lesson every wednesday at 5.30pm',
    creates({ title: 'Guitar lesson', start: '2026-11-25T17:30', repeats: 'FREQ=WEEKLY' }),
  ],
  [
    'Add a monthly budget check on the first of the month at 9am, starting in December.',
    creates({
      title: '(Monthly) budget check',
      start: '2026-12-01T09:00',
      repeats: 'FREQ=MONTHLY',
    }),
  ],
  [
    'put down jonas birthday on 14 january, every year',
    creates({
      title: 'Jonas birthday|Jonas’s birthday|Jonas’ birthday',
      start: '2027-01-14',
      repeats: 'FREQ=YEARLY',
    }),
  ],
  ['holiday 8-12 february pls', creates({ title: 'Holiday', start: '2027-02-08', end: '2027-02-13' })],
  [
    'day off on monday the 7th, all day',
    creates({ title: 'Day off', start: '2026-12-07', end: '2026-12-08' }),
  ],
  [
    'block out thursday 12 to 2 for deep work',
    creates({
      title: 'Deep work|Block: deep work|Deep work block|Blocked: deep work',
      start: '2026-11-26T12:00',
      end: '2026-11-26T14:00',
    }),
  ],
  [
    'need to colect the car from the garage tmrw 5.30',
    creates({
      title: 'Collect (the) car (from the garage)|Car collection|Pick up car (from the garage)',
      start: '2026-11-24T17:30',
    }),
  ],
  [
    'meeting with sam and lena friday 9am about the newsletter',
    creates({
      title:
        'Newsletter (meeting)|Meeting about the newsletter|Meeting with Sam and Lena (about the newsletter)|Meeting',
      start: '2026-11-27T09:00',
      guests: ['sam', 'lena'],
    }),
  ],
  [
    'invite priya and jonas to a budget chat tomorrow at half 4, 30 minutes',
    creates({
      title: 'Budget chat (with Priya and Jonas)',
      start: '2026-11-24T16:30',
      end: '2026-11-24T17:00',
      guests: ['priya', 'jonas'],
    }),
  ],
  [
    'Set up an intro call with hello@moss.example on Thursday at 15:45 please',
    creates({
      title: 'Intro call (with hello@moss.example)|Intro call with Moss',
      start: '2026-11-26T15:45',
      guests: ['hello@moss.example'],
    }),
  ],
  [
    'so the school just emailed, nativity play is on the 16th at 2pm in the main hall, add it please',
    creates({ title: '(School) nativity (play)', start: '2026-12-16T14:00', place: 'main hall' }),
  ],
  ['add swim sunday morning 8:30', creates({ title: 'Swim', start: '2026-11-29T08:30' })],
  [
    'train to leeds friday the 4th 17:03, arrives 19:20',
    creates({ title: 'Train to Leeds', start: '2026-12-04T17:03', end: '2026-12-04T19:20' }),
  ],
  [
    'physiotherapist follow up jan 6 8am',
    creates({ title: 'Physiotherapist follow up|Physiotherapist follow-up', start: '2027-01-06T08:00' }),
  ],
  [
    'I am going to the theatre with my husband on Saturday at 19:30, can you write it in the calendar?',
    creates({
      title:
        'Theatre (with my husband)|Theatre with husband|Going to the theatre (with my husband)|Go to the theatre (with my husband)',
      start: '2026-11-28T19:30',
    }),
  ],
  [
    'one on one with Lena next monday at 3pm, half an hour',
    creates({
      title: 'One on one (with Lena)|1:1 (with Lena)|One-on-one (with Lena)',
      start: '2026-11-30T15:00',
      end: '2026-11-30T15:30',
      guests: ['lena'],
    }),
  ],
  [
    'lunch w priya today quarter past 12',
    creates({ title: 'Lunch (with Priya)|Lunch w Priya', start: '2026-11-23T12:15', guests: ['priya'] }),
  ],
  [
    'create event “Sprint demo” Tue 8 Dec 11:00–12:00',
    creates({ title: 'Sprint demo', start: '2026-12-08T11:00', end: '2026-12-08T12:00' }),
  ],
  [
    'give me a reminder at 3 to send the invoice',
    creates({ title: 'Send (the) invoice', start: '2026-11-23T15:00', reminders: 'some' }),
  ],
  [
    'dont let me forget to renew the parking permit on friday morning at 9',
    creates({ title: 'Renew (the) parking permit', start: '2026-11-27T09:00' }),
  ],
  [
    'put quiz night at the Ship in for thursday the 3rd at 8 in the evening',
    creates({ title: 'Quiz night (at the Ship)', start: '2026-12-03T20:00', place: 'Ship' }),
  ],
  [
    'book club first wednesday of every month 7pm starting december 2',
    creates({ title: 'Book club', start: '2026-12-02T19:00', repeats: 'FREQ=MONTHLY;BYDAY=1WE' }),
  ],
  [
    'take vitamins every day at 8am from tomorrow',
    creates({ title: '(Take) vitamins', start: '2026-11-24T08:00', repeats: 'FREQ=DAILY' }),
  ],
  [
    'spanish lessons tuesdays and thursdays 18:00 to 19:00',
    creates({
      title: 'Spanish lessons|Spanish lesson|Spanish',
      start: '2026-11-24T18:00',
      end: '2026-11-24T19:00',
      repeats: 'FREQ=WEEKLY;BYDAY=TU,TH',
    }),
  ],
  [
    'add mot for the car 18 dec 8am and remind me the day before',
    creates({ title: 'MOT (for the car)|Car MOT', start: '2026-12-18T08:00', reminders: [1440] }),
  ],
  [
    'Interview with a candidate, tomorrow 15:30 to 16:15, Studio room 1',
    creates({
      title: 'Interview (with a candidate)|Candidate interview',
      start: '2026-11-24T15:30',
      end: '2026-11-24T16:15',
      place: 'Studio room 1',
    }),
  ],
  [
    'can you pop a nails appointment in for wednesday at half five',
    creates({ title: 'Nails (appointment)|Nail appointment', start: '2026-11-25T17:30' }),
  ],
  [
    'put swimming gala in my personal calendar, saturday 5 december 9:30',
    creates({ title: 'Swimming gala', start: '2026-12-05T09:30', calendar: personal }),
  ],
  [
    'plumber coming day after tomorrow anytime from 8 to 12',
    creates({ title: 'Plumber (coming)', start: '2026-11-25T08:00', end: '2026-11-25T12:00' }),
  ],
  [
    'walk with Ellie in an hour and a half',
    creates({ title: 'Walk (with Ellie)', start: '2026-11-23T10:42' }),
  ],
  [
    'add two things for sunday: call grandma at 11 and laundry at 5pm',
    changes(
      create({ title: 'Call grandma', start: '2026-11-29T11:00' }),
      create({ title: 'Laundry', start: '2026-11-29T17:00' }),
    ),
  ],
  ['pencil in a budget prep session on thursday', nothing],
  ['make an appointment for me', nothing],
  ['schedule a meeting with olivia tomorrow at 2 and send her the invite', nothing],
  [
    ['book a call with jonas', 'tomorrow at 4'],
    creates({ title: 'Call (with Jonas)|Jonas call', start: '2026-11-24T16:00', guests: ['jonas'] }),
  ],
  [
    ['new appointment on thursday at 5', 'acupuncture'],
    creates({ title: 'Acupuncture (appointment)', start: '2026-11-26T17:00' }),
  ],
  [
    ['am I free tomorrow at half past 11?', 'great, put in coffee with Aiko then, 30 mins'],
    creates({
      title: 'Coffee (with Aiko)',
      start: '2026-11-24T11:30',
      end: '2026-11-24T12:00',
      guests: ['aiko'],
    }),
  ],
]);
