import { changes, nothing, update, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

/** Changes as another set of people would ask for them. */
export const cChanging = phrasings('changing', [
  // Time and day
  ['dentist to 9.15 pls', updates('Dentist', { start: '2026-12-01T09:15' })],
  ['can you move haircut to sunday 12ish?', updates('Haircut', { start: '2026-11-29T12:00' })],
  [
    'Hi Arlo, could you please push my 1:1 with Priya tomorrow by an hour? Something came up.',
    updates('1:1 with Priya', { start: '2026-11-24T11:00' }, { on: '2026-11-24' }),
  ],
  [
    'boiler man now coming thursday the 10th of december between 12 and 2',
    updates('Boiler service', { start: '2026-12-10T12:00', end: '2026-12-10T14:00' }),
  ],
  [
    'just off the phone with my mother, lunch is on saturday now not sunday, same time, can you change that',
    updates('Lunch at Mum’s', { start: '2026-11-28T13:00' }),
  ],
  [
    'tonights physio at 18.15 instead',
    updates('Physio', { start: '2026-11-23T18:15' }, { on: '2026-11-23' }),
  ],
  [
    'parkrun this week is at 9:30 not 9',
    updates('Parkrun', { start: '2026-11-28T09:30' }, { on: '2026-11-28' }),
  ],
  [
    'board meeting got pushed to the 16th, same time',
    updates('Board meeting', { start: '2026-12-16T14:00' }),
  ],
  [
    'the dentist just rang & moved me to thursday next week at quarter past two',
    updates('Dentist', { start: '2026-12-03T14:15' }),
  ],
  [
    'need to swap the portfolio review from tues to weds that week, keep the time',
    updates('Portfolio review', { start: '2026-12-09T14:00' }),
  ],
  [
    'can we do design review today at 2.30 instead',
    updates('Design review', { start: '2026-11-23T14:30' }, { on: '2026-11-23' }),
  ],
  ['Move coffee with Sam to Thursday 8:30 please', updates('Coffee with Sam', { start: '2026-11-26T08:30' })],
  [
    'i wanna have the 1:1 with priya later tomorrow, like 3:30',
    updates('1:1 with Priya', { start: '2026-11-24T15:30' }, { on: '2026-11-24' }),
  ],
  ['bring the vendor demo forward an hour', updates('Vendor demo', { start: '2026-11-25T14:00' })],
  ['demo with brightdesk same time but friday', updates('Vendor demo', { start: '2026-11-27T15:00' })],
  [
    'design sync this week is thursday at 11, not wednesday',
    updates('Design sync', { start: '2026-11-26T11:00' }, { on: '2026-11-25' }),
  ],
  ['Brunch in March: make it noon.', updates('Brunch', { start: '2027-03-28T12:00' })],
  [
    'flight to oslo has been delayed by 2 hours, could you update it',
    updates('Flight to Oslo', { start: '2026-12-11T09:15' }),
  ],
  ['reschedule marketing lunch for 1pm', updates('Marketing lunch', { start: '2026-11-27T13:00' })],
  [
    "pottery's moved to friday evening this week only, still 7",
    updates('Pottery class', { start: '2026-11-27T19:00' }, { on: '2026-11-26' }),
  ],
  [
    'ok so the hairdresser can only do 3 on saturday, please chnage it',
    updates('Haircut', { start: '2026-11-28T15:00' }),
  ],
  ['parents evening half an hour earlier', updates('Parents’ evening', { start: '2026-12-09T17:00' })],
  [
    'shift tomorrows focus block to wednesday afternoon at 1',
    updates('Focus block', { start: '2026-11-25T13:00' }, { on: '2026-11-24' }),
  ],
  ['partner update on the 8th to half four', updates('Partner update', { start: '2026-12-08T16:30' })],
  [
    'please postpone the boiler service by one week',
    updates('Boiler service', { start: '2026-12-14T08:00' }),
  ],
  [
    'i overslept lol push standup to 10',
    updates('Stand-up', { start: '2026-11-23T10:00' }, { on: '2026-11-23' }),
  ],
  [
    'The Design critique on Friday clashes with my train, can you put it at 10 in the morning?',
    updates('Design critique', { start: '2026-11-27T10:00' }, { on: '2026-11-27' }),
  ],
  ['move my 3pm on weds to 5', updates('Vendor demo', { start: '2026-11-25T17:00' })],
  [
    'the night train leaves 22:20 not 22:00 and gets in at 23:50',
    updates('Night train', { start: '2027-03-27T22:20', end: '2027-03-27T23:50' }),
  ],
  [
    'half marathon got moved to sunday 7 november 2027',
    updates('Half marathon', { start: '2027-11-07T09:00' }),
  ],
  // Whole days
  ['move tax return to jan 25', updates('Tax return', { start: '2027-01-25' })],
  [
    "i'll start my annual leave on the 22nd instead of the 21st, end stays the same",
    updates('Annual leave', { start: '2026-12-22', end: '2027-01-04' }),
  ],
  [
    'team offsite will be three days now, thursday to saturday',
    updates('Team offsite', { start: '2026-12-03', end: '2026-12-06' }),
  ],
  // How long
  ['vendor demo only needs half an hour', updates('Vendor demo', { end: '2026-11-25T15:30' })],
  ['make haircut 1hr', updates('Haircut', { end: '2026-11-28T12:00' })],
  [
    'Parents evening is going to finish at half 7 not 7',
    updates('Parents’ evening', { end: '2026-12-09T19:30' }),
  ],
  [
    'shorten the stand up tomorrow to 10 min',
    updates('Stand-up', { end: '2026-11-24T09:40' }, { on: '2026-11-24' }),
  ],
  [
    'Tomorrow my 1:1 with Priya should be 45 minutes.',
    updates('1:1 with Priya', { end: '2026-11-24T10:45' }, { on: '2026-11-24' }),
  ],
  [
    'add an hour to the design critique this friday',
    updates('Design critique', { end: '2026-11-27T17:00' }, { on: '2026-11-27' }),
  ],
  [
    'Christmas party is half 6 til 11 now',
    updates('Christmas party', { start: '2026-12-18T18:30', end: '2026-12-18T23:00' }),
  ],
  [
    'focus block tmrw 2-4 instead of 1-3',
    updates('Focus block', { start: '2026-11-24T14:00', end: '2026-11-24T16:00' }, { on: '2026-11-24' }),
  ],
  [
    'dentist said to allow 45 mins so can you extend that one',
    updates('Dentist', { end: '2026-12-01T09:15' }),
  ],
  // Where
  [
    'design crit on friday is going to be in studio room 1 this week',
    updates('Design critique', { place: 'Studio room 1' }, { on: '2026-11-27' }),
  ],
  ['coffee w sam is at Monmouth', updates('Coffee with Sam', { place: 'Monmouth' })],
  [
    'the vendor demo will happen over zoom after all, can you change the location',
    updates('Vendor demo', { place: 'Zoom' }),
  ],
  [
    'set location for board meeting: Fernhill HQ, 3rd floor',
    updates('Board meeting', { place: 'Fernhill HQ' }),
  ],
  [
    'we are having the marketing lunch at Dishoom instead of cafe ondine',
    updates('Marketing lunch', { place: 'Dishoom' }),
  ],
  // Who
  [
    'lena wants to sit in on the vendor demo, can you invite her',
    updates('Vendor demo', { guests: ['lena'] }),
  ],
  [
    'pls invite Aiko and Tomas to the portfolio review',
    updates('Portfolio review', { guests: ['aiko', 'tomas'] }),
  ],
  [
    'sam cant make it to marketing lunch anymore take him off',
    updates('Marketing lunch', { guests: ['lena'] }),
  ],
  [
    'Could you also send the partner update invite to kate@northbank.example?',
    updates('Partner update', { guests: ['kate@northbank.example'] }),
  ],
  // What it is called
  [
    'rename focus block tomorrow to "Write Q1 deck"',
    updates('Focus block', { title: 'Write Q1 deck' }, { on: '2026-11-24' }),
  ],
  ['call the haircut Haircut + colour', updates('Haircut', { title: 'Haircut + colour' })],
  [
    'change the title of the christmas party to Fernhill Xmas do',
    updates('Christmas party', { title: 'Fernhill Xmas do' }),
  ],
  // How often
  [
    'make my pottery class repeat every two weeks instead',
    updates('Pottery class', { repeats: ['FREQ=WEEKLY;INTERVAL=2', ''] }),
  ],
  [
    'turn the portfolio review into a monthly thing',
    updates('Portfolio review', { repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYDAY=2TU'] }),
  ],
  ['coffee with sam every week please', updates('Coffee with Sam', { repeats: 'FREQ=WEEKLY' })],
  [
    'from monday next week on standup is at 9:45',
    updates('Stand-up', { start: '2026-11-30T09:45' }, { on: '2026-11-30', scope: 'following' }),
  ],
  [
    'set all my pottery classes to start at 18:30',
    updates('Pottery class', { start: '2026-11-26T18:30' }, { scope: 'all' }),
  ],
  // Reminders, colours, notes
  ['set a reminder 2 hrs before my flight to oslo', updates('Flight to Oslo', { reminders: [120] })],
  ['notify me a day before the boiler service', updates('Boiler service', { reminders: [1440] })],
  ['pls colour the dentist red', updates('Dentist', { color: ['11', '4'] })],
  ['add note to dentist: bring insurance card', updates('Dentist', {})],
  // Several
  [
    'running late tomorrow, move both standup and the priya 1:1 back 30 minutes',
    changes(
      update('Stand-up', { start: '2026-11-24T10:00' }, { on: '2026-11-24' }),
      update('1:1 with Priya', { start: '2026-11-24T10:30' }, { on: '2026-11-24' }),
    ),
  ],
  // After a question
  [['when is my dentist appt', 'move it to 10 am'], updates('Dentist', { start: '2026-12-01T10:00' })],
  [
    ['what do i have on wednesday', 'put the demo at 4 instead'],
    updates('Vendor demo', { start: '2026-11-25T16:00' }),
  ],
  // What is missing
  ['I need to reschedule my dentist appointment', nothing],
  ['push the design one to thursday', nothing],
  ['move my yoga to 6', nothing],
  ['can you change the time of the board meeting', nothing],
]);
