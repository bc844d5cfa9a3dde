import { asBefore, changes, nothing, update, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

/** Changes as one set of people would ask for them. */
export const aChanging = phrasings('changing', [
  // Time
  ['dentist at 9 instead of half 8 pls', updates('Dentist', { start: '2026-12-01T09:00' })],
  [
    "hey so the brightdesk people can't make 3 on weds after all, they asked for quarter past 4, can u update the vendor demo",
    updates('Vendor demo', { start: '2026-11-25T16:15' }),
  ],
  ['haircut -> 10.15', updates('Haircut', { start: '2026-11-28T10:15' })],
  [
    'my physio is running late tonight so it will be 18:00 rather than 17:30',
    updates('Physio', { start: '2026-11-23T18:00' }, { on: '2026-11-23' }),
  ],
  [
    "Priya just messaged, something came up at ten. Let's start our 1:1 tomorrow at 10:30 instead.",
    updates('1:1 with Priya', { start: '2026-11-24T10:30' }, { on: '2026-11-24' }),
  ],
  ['lunch at mums is 1.30 not 1', updates('Lunch at Mum’s', { start: '2026-11-29T13:30' })],
  [
    'pottery is at half past six this week',
    updates('Pottery class', { start: '2026-11-26T18:30' }, { on: '2026-11-26' }),
  ],
  [
    'boiler man now coming between 12 and 2 on the 7th, please correct the boiler service',
    updates('Boiler service', { start: '2026-12-07T12:00', end: '2026-12-07T14:00' }),
  ],
  [
    'can we do the portfolio review at 3.30pm on the same day',
    updates('Portfolio review', { start: '2026-12-08T15:30' }),
  ],
  [
    "i'd rather have coffee with sam at ten to nine",
    updates('Coffee with Sam', { start: '2026-11-25T08:50' }),
  ],
  [
    'push tomorrow afternoons focus block to begin at 1430',
    updates('Focus block', { start: '2026-11-24T14:30' }, { on: '2026-11-24' }),
  ],
  [
    'flight to oslo has been retimed, departs 0805 arrives 1120',
    updates('Flight to Oslo', { start: '2026-12-11T08:05', end: '2026-12-11T11:20' }),
  ],
  [
    'the christmas party needs to be an hour earlier',
    updates('Christmas party', { start: '2026-12-18T17:00' }),
  ],
  [
    'delay wednesdays design sync by 15 minutes',
    updates('Design sync', { start: '2026-11-25T11:15' }, { on: '2026-11-25' }),
  ],
  [
    'Could the board meeting please be 30 minutes sooner?',
    updates('Board meeting', { start: '2026-12-15T13:30' }),
  ],
  [
    'parents evening slot is 6 til 7.30 now',
    updates('Parents’ evening', { start: '2026-12-09T18:00', end: '2026-12-09T19:30' }),
  ],

  // Day
  ['haircut sunday instead, same time', updates('Haircut', { start: '2026-11-29T11:00' })],
  [
    'mum asked if we can do saturday rather than sunday for lunch at hers, pls switch it',
    updates('Lunch at Mum’s', { start: '2026-11-28T13:00' }),
  ],
  ['shift the vendor demo one day later', updates('Vendor demo', { start: '2026-11-26T15:00' })],
  ['the boiler service is the 9th, not the 7th', updates('Boiler service', { start: '2026-12-09T08:00' })],
  [
    'move portfolio review to the thursday of that week',
    updates('Portfolio review', { start: '2026-12-10T14:00' }),
  ],
  [
    'no chance i make the dentist on the 1st. they offered the 3rd, so change it to that',
    updates('Dentist', { start: '2026-12-03T08:30' }),
  ],
  [
    'Please reschedule Friday’s design critique to Thursday',
    updates('Design critique', { start: '2026-11-26T15:00' }, { on: '2026-11-27' }),
  ],
  ['xmas party has moved to the 17th', updates('Christmas party', { start: '2026-12-17T18:00' })],
  [
    'team offsite is a day earlier, so its the 2nd and 3rd of december',
    updates('Team offsite', { start: '2026-12-02', end: '2026-12-04' }),
  ],
  ['tax return should be on 25 jan rather than the 29th', updates('Tax return', { start: '2027-01-25' })],

  // Day and time
  ['coffee w sam → thurs 8.30', updates('Coffee with Sam', { start: '2026-11-26T08:30' })],
  [
    'can you put the vendor demo on monday the 30th at 1:30 in the afternoon instead',
    updates('Vendor demo', { start: '2026-11-30T13:30' }),
  ],
  [
    "marketing lunch didn't work for lena so its now tuesday 1st december at 12",
    updates('Marketing lunch', { start: '2026-12-01T12:00' }),
  ],
  ['rebook my haircut for friday 4 december 5pm', updates('Haircut', { start: '2026-12-04T17:00' })],
  ['board meeting: change to 16 December, 9am', updates('Board meeting', { start: '2026-12-16T09:00' })],
  [
    'quay dental rang, they have to move my appointment to december the tenth at twenty past two',
    updates('Dentist', { start: '2026-12-10T14:20' }),
  ],
  [
    'can i do parkrun on sunday 10am this week instead of saturday',
    updates('Parkrun', { start: '2026-11-29T10:00' }, { on: '2026-11-28' }),
  ],

  // From when to when
  [
    'vendor demo 2-3.30 instead',
    updates('Vendor demo', { start: '2026-11-25T14:00', end: '2026-11-25T15:30' }),
  ],
  [
    "tomorrow's focus block should be 3pm to 5:30pm",
    updates('Focus block', { start: '2026-11-24T15:00', end: '2026-11-24T17:30' }, { on: '2026-11-24' }),
  ],
  [
    'Make the haircut from 12:15 until 13:00 please',
    updates('Haircut', { start: '2026-11-28T12:15', end: '2026-11-28T13:00' }),
  ],

  // How long
  ['give the portfolio review another half hour', updates('Portfolio review', { end: '2026-12-08T15:30' })],
  [
    'design critique this friday only needs 40 mins',
    updates('Design critique', { end: '2026-11-27T15:40' }, { on: '2026-11-27' }),
  ],
  ['christmas party finishes at 11 not 10', updates('Christmas party', { end: '2026-12-18T23:00' })],
  [
    'cut tomorrows 1:1 with priya down to 20 min',
    updates('1:1 with Priya', { end: '2026-11-24T10:20' }, { on: '2026-11-24' }),
  ],
  ['the board meeting should end at 4 already', updates('Board meeting', { end: '2026-12-15T16:00' })],
  ['the demo on wednesday will take two hours, not one', updates('Vendor demo', { end: '2026-11-25T17:00' })],
  [
    'lunch on friday is going to run til 2, pls adjust',
    updates('Marketing lunch', { end: '2026-11-27T14:00' }),
  ],
  ['annual leave should go on until the 8th of january', updates('Annual leave', { end: '2027-01-09' })],
  ['extend team offsite by a day', updates('Team offsite', { end: '2026-12-06' })],
  ['coffee with sam, make that 45 min', updates('Coffee with Sam', { end: '2026-11-25T09:45' })],

  // What it is called
  [
    'rename portfolio review to Portfolio walkthrough',
    updates('Portfolio review', { title: 'Portfolio walkthrough' }),
  ],
  [
    'call the vendor demo "Brightdesk scheduling demo" pls',
    updates('Vendor demo', { title: 'Brightdesk scheduling demo' }),
  ],
  [
    "its not a board meeting it's a board dinner, can you fix the name",
    updates('Board meeting', { title: 'Board dinner' }),
  ],
  ['the haircut should say Cut and colour', updates('Haircut', { title: 'Cut and colour|Cut & colour' })],

  // Where
  ['marketing lunch is at Padella now', updates('Marketing lunch', { place: 'Padella' })],
  [
    'set location of thursdays pottery to 14 Mill Road',
    updates('Pottery class', { place: '14 Mill Road' }, { on: '2026-11-26' }),
  ],
  ['put the vendor demo in studio room 1', updates('Vendor demo', { place: 'Studio room 1' })],
  [
    "we're doing the portfolio review at the Tate instead of the studio, change where it is",
    updates('Portfolio review', { place: 'Tate' }),
  ],

  // Who
  ['add tomas to the vendor demo', updates('Vendor demo', { guests: ['tomas'] })],
  [
    'can lena come to the portfolio review too? please invite her',
    updates('Portfolio review', { guests: ['lena'] }),
  ],
  [
    'sam isnt coming to the marketing lunch anymore take him off',
    updates('Marketing lunch', { guests: ['lena'] }),
  ],
  ['invite aiko and jonas to wednesdays demo', updates('Vendor demo', { guests: ['aiko', 'jonas'] })],
  ['replace jonas with lena on the board meeting', updates('Board meeting', { guests: ['priya', 'lena'] })],
  [
    'loop in hanna.berg@brightdesk.example on the vendor demo',
    updates('Vendor demo', { guests: ['hanna.berg@brightdesk.example'] }),
  ],
  [
    'drop lena from the design sync on weds',
    updates('Design sync', { guests: ['aiko', 'tomas', 'jonas'] }, { on: '2026-11-25' }),
  ],

  // How often
  ['make coffee with sam a weekly thing', updates('Coffee with Sam', { repeats: 'FREQ=WEEKLY' })],
  [
    'can the portfolio review happen every month',
    updates('Portfolio review', { repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYDAY=2TU'] }),
  ],
  [
    'change pottery so it repeats only until 17 december',
    updates('Pottery class', { repeats: 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20261217' }, { scope: 'all' }),
  ],
  ['boiler service has to come back every year', updates('Boiler service', { repeats: 'FREQ=YEARLY' })],
  [
    'I want parkrun every other saturday, not every',
    updates('Parkrun', { repeats: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA' }, { scope: 'all' }),
  ],
  [['make coffee with sam weekly', 'hmm no, stop it repeating, just the once is fine'], asBefore],

  // Reminders, colour, call, notes
  ['remind me 1 hour before the dentist', updates('Dentist', { reminders: [60] })],
  ['add a 15 and a 5 minute reminder to the board meeting', updates('Board meeting', { reminders: [5, 15] })],
  ['make the boiler service red', updates('Boiler service', { color: ['11'] })],
  ['colour the christmas party green', updates('Christmas party', { color: ['10', '2'] })],
  ['put a google meet on the portfolio review', updates('Portfolio review', {})],
  ['add a note to the haircut: ask about the fringe', updates('Haircut', {})],

  // One of a series, or all of it
  [
    'move all the pottery classes to 6pm, not just this one',
    updates(
      'Pottery class',
      { start: '2026-11-19T18:00', repeats: ['FREQ=WEEKLY;BYDAY=TH', ''] },
      { scope: 'all' },
    ),
  ],
  [
    'standup on thursday at 10, only this once, leave the others',
    updates('Stand-up', { start: '2026-11-26T10:00' }, { on: '2026-11-26' }),
  ],
  [
    'physio is at 8am from 7 december onwards',
    updates(
      'Physio',
      { start: '2026-12-07T08:00', repeats: ['FREQ=WEEKLY;COUNT=3', 'FREQ=WEEKLY;COUNT=8', ''] },
      { on: '2026-12-07', scope: 'following' },
    ),
  ],

  // Several at once
  [
    'dentist to 10 and haircut to 2pm',
    changes(
      update('Dentist', { start: '2026-12-01T10:00' }),
      update('Haircut', { start: '2026-11-28T14:00' }),
    ),
  ],
  [
    'vendor demo: thursday 11am, studio room 2, and add aiko',
    updates('Vendor demo', { start: '2026-11-26T11:00', place: 'Studio room 2', guests: ['aiko'] }),
  ],

  // Something is missing
  ['can you reschedule the vendor demo for me', nothing],
]);
