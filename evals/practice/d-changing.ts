import { changes, nothing, update, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

/** Changes as one more set of people would ask for them. */
export const dChanging = phrasings('changing', [
  // Time and day
  ['haircut sat: 10 instead of 11', updates('Haircut', { start: '2026-11-28T10:00' })],
  [
    'My dentist appointment is now on Thursday 10 December, still at half past eight.',
    updates('Dentist', { start: '2026-12-10T08:30' }),
  ],
  [
    'sam asked if we can have our coffee at 8:40 on wednesday, thats fine, change it',
    updates('Coffee with Sam', { start: '2026-11-25T08:40' }),
  ],
  ['lunch at mums 12.30 instead', updates('Lunch at Mum’s', { start: '2026-11-29T12:30' })],
  [
    'can the focus block tomorrow go in the morning, 11 to 1?',
    updates('Focus block', { start: '2026-11-24T11:00', end: '2026-11-24T13:00' }, { on: '2026-11-24' }),
  ],
  [
    'please move tomorrows 1 to 1 with priya to wednesday at 1 pm',
    updates('1:1 with Priya', { start: '2026-11-25T13:00' }, { on: '2026-11-24' }),
  ],
  ['vendor demo tomorrow at 4 instead of wednesday', updates('Vendor demo', { start: '2026-11-24T16:00' })],
  [
    'Physio have asked me to come in 15 minutes earlier this evening, please adjust.',
    updates('Physio', { start: '2026-11-23T17:15' }, { on: '2026-11-23' }),
  ],
  [
    'push design review back by 15 mins today',
    updates('Design review', { start: '2026-11-23T14:15' }, { on: '2026-11-23' }),
  ],
  ['portfolio review → 9 dec 10am', updates('Portfolio review', { start: '2026-12-09T10:00' })],
  [
    'the board meeting will be in the morning, 9:30, same day',
    updates('Board meeting', { start: '2026-12-15T09:30' }),
  ],
  [
    'xmas party has moved to thursday the 17th same time same place',
    updates('Christmas party', { start: '2026-12-17T18:00' }),
  ],
  [
    'so british gas just texted, boiler service is tuesday 8 december at 1pm now',
    updates('Boiler service', { start: '2026-12-08T13:00' }),
  ],
  ['make the marketing luch 12 please', updates('Marketing lunch', { start: '2026-11-27T12:00' })],
  [
    'hi can you delay design sync on wednesday by quarter of an hour',
    updates('Design sync', { start: '2026-11-25T11:15' }, { on: '2026-11-25' }),
  ],
  [
    'my flight on december 11 leaves at 8:05 and lands at 11:20, they changed it',
    updates('Flight to Oslo', { start: '2026-12-11T08:05', end: '2026-12-11T11:20' }),
  ],
  [
    'put wednesdays standup at 10 please because of coffee with sam',
    updates('Stand-up', { start: '2026-11-25T10:00' }, { on: '2026-11-25' }),
  ],
  [
    'pottery thursday at 6 instead',
    updates('Pottery class', { start: '2026-11-26T18:00' }, { on: '2026-11-26' }),
  ],
  [
    'I can’t do Friday for the design critique. Is it possible to have it on Thursday at 4:30 pm?',
    updates('Design critique', { start: '2026-11-26T16:30' }, { on: '2026-11-27' }),
  ],
  ['move whatever i have at 3 on wednesday to 2', updates('Vendor demo', { start: '2026-11-25T14:00' })],
  [
    'move the partner update to the same time the next day',
    updates('Partner update', { start: '2026-12-09T16:00' }),
  ],
  ['tax return should be 22 january', updates('Tax return', { start: '2027-01-22' })],
  // How long
  ['lunch at mum’s will probably go on til 5', updates('Lunch at Mum’s', { end: '2026-11-29T17:00' })],
  ['give the board meeting another half hour', updates('Board meeting', { end: '2026-12-15T17:00' })],
  [
    'design review today is just 20 minutes',
    updates('Design review', { end: '2026-11-23T14:20' }, { on: '2026-11-23' }),
  ],
  ['coffee w/ sam 40 mins not 20', updates('Coffee with Sam', { end: '2026-11-25T09:40' })],
  [
    'portfolio review: 2pm to 4pm',
    updates('Portfolio review', { start: '2026-12-08T14:00', end: '2026-12-08T16:00' }),
  ],
  [
    'i have to leave the vendor demo at 3.40 so make it end then',
    updates('Vendor demo', { end: '2026-11-25T15:40' }),
  ],
  ['annual leave till the 8th of january inclusive', updates('Annual leave', { end: '2027-01-09' })],
  // Where
  [
    'dentist moved to 14 Castle Street, update the address',
    updates('Dentist', { place: '14 Castle Street' }),
  ],
  [
    'wednesdays design sync is in studio room 3',
    updates('Design sync', { place: 'Studio room 3' }, { on: '2026-11-25' }),
  ],
  [
    'We go to Nando’s for the marketing lunch, please change the place',
    updates('Marketing lunch', { place: 'Nando’s' }),
  ],
  ['brunch in march is going to be at Caravan, put that in', updates('Brunch', { place: 'Caravan' })],
  // Who
  ['put tomas on the vendor demo too', updates('Vendor demo', { guests: ['tomas'] })],
  [
    'jonas doesn’t need to be at the board meeting, remove him',
    updates('Board meeting', { guests: ['priya'] }),
  ],
  [
    'can you get Sam and Lena onto the partner update on the 8th',
    updates('Partner update', { guests: ['sam', 'lena'] }),
  ],
  [
    'add ruth.okafor@gmail.com to the portfolio review',
    updates('Portfolio review', { guests: ['ruth.okafor@gmail.com'] }),
  ],
  // What it is called
  [
    'change “Vendor demo” to “Brightdesk walkthrough”',
    updates('Vendor demo', { title: 'Brightdesk walkthrough' }),
  ],
  ['the flight to oslo should just be called Oslo trip', updates('Flight to Oslo', { title: 'Oslo trip' })],
  // How often
  [
    'can you make the partner update happen every other tuesday',
    updates('Partner update', { repeats: 'FREQ=WEEKLY;INTERVAL=2' }),
  ],
  ['boiler service should come up every year', updates('Boiler service', { repeats: 'FREQ=YEARLY' })],
  [
    'parkrun starts at half 9 from december on, every week',
    updates('Parkrun', { start: '2026-12-05T09:30' }, { on: '2026-12-05', scope: 'following' }),
  ],
  // Reminders and colours
  ['ping me 1 hr before the dentist', updates('Dentist', { reminders: [60] })],
  [
    'can i get an alert half an hour before parents evening',
    updates('Parents’ evening', { reminders: [30] }),
  ],
  ['make the annual leave yellow', updates('Annual leave', { color: ['5'] })],
  // Several
  [
    'two changes: haircut at 2 on saturday and lunch at mums at 2 on sunday',
    changes(
      update('Haircut', { start: '2026-11-28T14:00' }),
      update('Lunch at Mum’s', { start: '2026-11-29T14:00' }),
    ),
  ],
  // After a question
  [
    ['what time is the haircut', 'hm thats too early, make it 1pm'],
    updates('Haircut', { start: '2026-11-28T13:00' }),
  ],
  // What is missing
  ['move my dentist appointment pls', nothing],
  ['the driving lesson is at 4 now not 3', nothing],
  ['invite george to the vendor demo', nothing],
]);
