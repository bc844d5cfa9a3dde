import { creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

export const lTwoCreating = phrasings('creating', [
  [
    'mot thurs 8.15am at harlow garage',
    creates({
      title: '(Car) MOT (at Harlow Garage)|MOT appointment',
      start: '2026-11-26T08:15',
      place: 'Harlow Garage',
    }),
  ],
  [
    'lunch hannah fri 4 dec 1pm',
    creates({ title: 'Lunch (with Hannah)|Hannah lunch|Lunch Hannah', start: '2026-12-04T13:00' }),
  ],
  [
    'add vet appt for biscuit weds 5pm 20 mins',
    creates({
      title:
        'Vet (appointment) (for Biscuit)|Vet appt (for Biscuit)|Biscuit vet (appointment)|Biscuit’s vet (appointment)|Vet Biscuit',
      start: '2026-11-25T17:00',
      end: '2026-11-25T17:20',
    }),
  ],
  [
    'personal cal: collect suit sat 10am',
    creates({
      title: 'Collect suit|Suit collection|Pick up suit|Collect my suit',
      start: '2026-11-28T10:00',
      calendar: personal,
    }),
  ],
  [
    'call w/ jonas tmrw 3.30pm re hosting costs, 15 mins',
    creates({
      title:
        'Call (with Jonas) (re hosting costs)|Call (with Jonas) about hosting costs|Call (with Jonas) regarding hosting costs|Call (with Jonas): hosting costs|Hosting costs (call) (with Jonas)|Call w/ Jonas (re hosting costs)',
      start: '2026-11-24T15:30',
      end: '2026-11-24T15:45',
      guests: ['jonas'],
    }),
  ],
  [
    'swim every tues 7am for an hr, starting tmrw',
    creates({
      title: 'Swim|Swimming',
      start: '2026-11-24T07:00',
      end: '2026-11-24T08:00',
      repeats: ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY'],
    }),
  ],
  [
    'block out 4 to 5pm weds for expenses',
    creates({
      title:
        'Expenses (block)|Block for expenses|Blocked for expenses|Block: expenses|Expenses time|Do expenses',
      start: '2026-11-25T16:00',
      end: '2026-11-25T17:00',
    }),
  ],
  [
    'thurs 17 dec = day off, all day',
    creates({ title: 'Day off|Off|Leave|Annual leave', start: '2026-12-17', end: '2026-12-18' }),
  ],
  [
    '1:1 with aiko weds 2pm 30m studio room 1',
    creates({
      title: '1:1 (with Aiko)|Aiko 1:1|1:1 Aiko|Aiko Maya 1:1|Maya Aiko 1:1|1:1 Maya Aiko',
      start: '2026-11-25T14:00',
      end: '2026-11-25T14:30',
      place: 'Studio room 1',
      guests: ['aiko'],
    }),
  ],
  [
    'passport photos fri 10:30am w/ a reminder 30 mins before',
    creates({ title: '(Get) passport photos|Passport photo', start: '2026-11-27T10:30', reminders: [30] }),
  ],
  ['need to book the optician in sometime next wk', nothing],
  [
    'nye dinner, 31 dec 8pm, the crown, just me n hannah',
    creates({
      title:
        'NYE dinner (with Hannah) (at The Crown)|New Year’s Eve dinner (with Hannah) (at The Crown)|Dinner (with Hannah)',
      start: '2026-12-31T20:00',
      place: 'Crown',
    }),
  ],
  [
    'set up retro mon 30 nov 3pm til 4, get priya aiko and jonas on it',
    creates({
      title: 'Retro (with Priya, Aiko and Jonas)|Retrospective (with Priya, Aiko and Jonas)|(Team) retro',
      start: '2026-11-30T15:00',
      end: '2026-11-30T16:00',
      guests: ['priya', 'aiko', 'jonas'],
    }),
  ],
  [
    'stick in present shopping for ingrid sat 2-3.30pm',
    creates({
      title:
        'Present shopping (for Ingrid)|Ingrid present shopping|Ingrid’s present shopping|Shopping for Ingrid’s present',
      start: '2026-11-28T14:00',
      end: '2026-11-28T15:30',
    }),
  ],
  [
    'invite dana.holt@brightdesk.example to a contract chat thurs 4pm, half hr',
    creates({
      title: 'Contract chat (with Dana)|Contract chat (with Dana Holt)',
      start: '2026-11-26T16:00',
      end: '2026-11-26T16:30',
      guests: ['dana.holt@brightdesk.example'],
    }),
  ],
  [
    'train to manchester mon 14 dec 06:52-09:10 from euston',
    creates({
      title:
        'Train to Manchester (from Euston)|Train from Euston to Manchester|Train Euston to Manchester|Manchester train|Train (Euston) Manchester',
      start: '2026-12-14T06:52',
      end: '2026-12-14T09:10',
      place: 'Euston',
    }),
  ],
  [
    'team breakfst this thurs 8.30am lena sam + aiko invited',
    creates({
      title: 'Team breakfast|Team breakfst',
      start: '2026-11-26T08:30',
      guests: ['lena', 'sam', 'aiko'],
    }),
  ],
  [
    'ux conf in berlin 8-10 feb all day',
    creates({
      title: 'UX conf (in Berlin)|UX conference (in Berlin)|UX conf Berlin|UX conference Berlin',
      start: '2027-02-08',
      end: '2027-02-11',
      place: 'Berlin',
    }),
  ],
  [
    'long run sun 8am, hour and a half',
    creates({ title: 'Long run|Run', start: '2026-11-29T08:00', end: '2026-11-29T09:30' }),
  ],
  [
    'bins out every other weds 9pm starting this wk',
    creates({
      title: 'Bins (out)|Put (the) bins out|Take bins out|Put out bins|Take out bins',
      start: '2026-11-25T21:00',
      repeats: ['FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', 'FREQ=WEEKLY;INTERVAL=2'],
    }),
  ],
  [
    'new mtg: pricing, w/ sam, 11.30am tues 1 dec',
    creates({
      title:
        'Pricing (with Sam)|Pricing meeting (with Sam)|Pricing mtg (with Sam)|Pricing w/ Sam|Pricing mtg w/ Sam',
      start: '2026-12-01T11:30',
      guests: ['sam'],
    }),
  ],
  [
    'got a blood test on 10 dec at 11:20 brook st surgery, takes 10 mins, put it in',
    creates({
      title:
        'Blood test (at Brook St Surgery)|Blood test (at Brook Street Surgery)|Blood test (Brook St Surgery)',
      start: '2026-12-10T11:20',
      end: '2026-12-10T11:30',
      place: 'Brook',
    }),
  ],
]);
