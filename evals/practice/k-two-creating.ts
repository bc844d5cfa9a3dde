import { changes, create, creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const kTwoCreating = phrasings('creating', [
  [
    'window cleaner tmrw 7.30am',
    creates({ title: 'Window cleaner|Window cleaning|Window cleaners', start: '2026-11-24T07:30' }),
  ],
  [
    'onboarding chat w/ jonas weds 2pm 45 mins',
    creates({
      title: 'Onboarding (chat) (with Jonas)|Onboarding (chat) (w Jonas)|Jonas onboarding (chat)',
      start: '2026-11-25T14:00',
      end: '2026-11-25T14:45',
      guests: ['jonas'],
    }),
  ],
  [
    'sat 10am collect dry cleaning',
    creates({
      title: '(Collect) dry cleaning|Pick up dry cleaning|Dry cleaning (collection)|Dry cleaning pickup',
      start: '2026-11-28T10:00',
    }),
  ],
  [
    'block 3-5 thurs 10 dec for expenses',
    creates({
      title:
        '(Do) expenses (block)|Block for expenses|Block expenses|Focus expenses|Expenses time|Time for expenses',
      start: '2026-12-10T15:00',
      end: '2026-12-10T17:00',
    }),
  ],
  [
    'mot for the car, 16 dec 8.15am, kwik fit',
    creates({
      title: '(Car) MOT (at Kwik Fit)|MOT (for car)|MOT car|Car MOT Kwik Fit',
      start: '2026-12-16T08:15',
      place: 'Kwik Fit',
    }),
  ],
  [
    'set up intro call ben@northgate.example tues 8 dec 11am',
    creates({
      title: 'Intro call (with Ben)|Intro call Ben|Intro call with ben@northgate.example|Intro (with Ben)',
      start: '2026-12-08T11:00',
      guests: ['ben@northgate.example'],
    }),
  ],
  [
    'gotta ring the landlord weds 5.15pm, 10 mins, add it',
    creates({
      title:
        'Ring landlord|Call landlord|Phone landlord|Landlord (call)|Call with landlord|Landlord phone call',
      start: '2026-11-25T17:15',
      end: '2026-11-25T17:25',
    }),
  ],
  [
    'put gym in every tues + thurs 7am til 8',
    creates({
      title: 'Gym (session)',
      start: '2026-11-24T07:00',
      end: '2026-11-24T08:00',
      repeats: 'FREQ=WEEKLY;BYDAY=TU,TH',
    }),
  ],
  [
    'lunch hannah thurs 1pm',
    creates({ title: 'Lunch (with Hannah)|Hannah lunch|Lunch Hannah', start: '2026-11-26T13:00' }),
  ],
  [
    'new 1:1, me and sam, mon 7 dec 3pm, half hr',
    creates({
      title:
        '1:1 (with Sam)|Sam 1:1|1:1 Sam|1:1 Maya Sam|1:1 Maya and Sam|1:1 Sam and Maya|Maya and Sam (1:1)|Maya Sam 1:1|Sam Maya 1:1',
      start: '2026-12-07T15:00',
      end: '2026-12-07T15:30',
      guests: ['sam'],
    }),
  ],
  ['book opticians fri 18th', nothing],
  [
    'passport appt 10 dec 11.30am, ping me 2 hrs b4',
    creates({
      title: 'Passport (appointment)|Passport appt',
      start: '2026-12-10T11:30',
      reminders: [120],
    }),
  ],
  ['half term 15-19 feb all day', creates({ title: 'Half term', start: '2027-02-15', end: '2027-02-20' })],
  [
    'invte lena tomas + priya to copy review 10 dec 2pm til 2.45',
    creates({
      title: 'Copy review',
      start: '2026-12-10T14:00',
      end: '2026-12-10T14:45',
      guests: ['lena', 'tomas', 'priya'],
    }),
  ],
  [
    'out w/ old flatmates fri 8pm railway tavern, cal pls',
    creates({
      title:
        'Out with (old) flatmates (at Railway Tavern)|(Drinks) with old flatmates|Drinks with flatmates|(Old) flatmates (drinks)|Night out (with old flatmates)|Out w old flatmates|Evening (out) with old flatmates|Old flatmates at Railway Tavern',
      start: '2026-11-27T20:00',
      place: 'Railway Tavern',
    }),
  ],
  [
    'bin day - weds 7am - weekly from this wk',
    creates({
      title: 'Bin day|Bins',
      start: '2026-11-25T07:00',
      repeats: ['FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY'],
    }),
  ],
  [
    'pay cleaner 6pm, last fri of each month starting this fri',
    creates({
      title: 'Pay cleaner|Cleaner (payment)|Pay for cleaner',
      start: '2026-11-27T18:00',
      repeats: 'FREQ=MONTHLY;BYDAY=-1FR',
    }),
  ],
  [
    'dinner at padella 7.45pm tmrw, table for 4',
    creates({
      title:
        'Dinner (at Padella) (table for 4)|Dinner (at Padella) (for 4)|Padella (dinner)|Dinner Padella (table for 4)|Padella dinner for 4',
      start: '2026-11-24T19:45',
      place: 'Padella',
    }),
  ],
  [
    'today 4.30 to 5 interview prep',
    creates({
      title: 'Interview prep|Interview preparation|Prep for interview',
      start: '2026-11-23T16:30',
      end: '2026-11-23T17:00',
    }),
  ],
  [
    'school concert 17/12 2.15pm-3.30 main hall',
    creates({
      title: 'School concert (main hall)|School concert at main hall|School concert in main hall',
      start: '2026-12-17T14:15',
      end: '2026-12-17T15:30',
      place: 'main hall',
    }),
  ],
  [
    'got my flu jab 12.40pm weds 9 dec, save that',
    creates({ title: 'Flu jab|Flu vaccination|Flu jab appointment', start: '2026-12-09T12:40' }),
  ],
  [
    'nursery drop off 8.30am + nursery pickup 5.30pm tmrw, 2 separate things',
    changes(
      create({ title: 'Nursery drop (off)|Nursery dropoff', start: '2026-11-24T08:30' }),
      create({ title: 'Nursery pickup|Nursery pick up', start: '2026-11-24T17:30' }),
    ),
  ],
]);
