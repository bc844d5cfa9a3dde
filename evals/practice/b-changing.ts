import { asBefore, changes, nothing, update, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

const weekdays = ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'];

/** Changes as another set of people would ask for them. */
export const bChanging = phrasings('changing', [
  // Time
  ['cant get there for 11, make the haircut noon', updates('Haircut', { start: '2026-11-28T12:00' })],
  ['Vendor demo: new time 13h', updates('Vendor demo', { start: '2026-11-25T13:00' })],
  [
    "i've got a clash so could you slide the portfolio review up to one o'clock",
    updates('Portfolio review', { start: '2026-12-08T13:00' }),
  ],
  ['dentist 40 minutes later pls', updates('Dentist', { start: '2026-12-01T09:10' })],
  ['todays physio 6.15pm instead', updates('Physio', { start: '2026-11-23T18:15' }, { on: '2026-11-23' })],
  [
    "sam and lena would prefer quarter to one for friday's marketing lunch, change it?",
    updates('Marketing lunch', { start: '2026-11-27T12:45' }),
  ],
  [
    'The design sync on Wednesday should be at 10:45 this time.',
    updates('Design sync', { start: '2026-11-25T10:45' }, { on: '2026-11-25' }),
  ],
  ['actualy coffee with sam at 8 45 not 9', updates('Coffee with Sam', { start: '2026-11-25T08:45' })],
  [
    'tomorrow 1:1 priya → 11am',
    updates('1:1 with Priya', { start: '2026-11-24T11:00' }, { on: '2026-11-24' }),
  ],
  [
    'my flight on the 11th is delayed by an hour and fifty minutes',
    updates('Flight to Oslo', { start: '2026-12-11T09:05' }),
  ],
  ['school wrote, parents evening moved to 7pm', updates('Parents’ evening', { start: '2026-12-09T19:00' })],
  [
    'put the party on the 18th an hour and a half later',
    updates('Christmas party', { start: '2026-12-18T19:30' }),
  ],
  [
    'could we hold the board meeting in the morning instead, at ten?',
    updates('Board meeting', { start: '2026-12-15T10:00' }),
  ],
  ['pull the vendor demo forward to 12 sharp', updates('Vendor demo', { start: '2026-11-25T12:00' })],
  [
    'the boiler service guy is coming two hours later than planned, fix that',
    updates('Boiler service', { start: '2026-12-07T10:00' }),
  ],
  [
    'move my 10 oclock tomorrow to 11',
    updates('1:1 with Priya', { start: '2026-11-24T11:00' }, { on: '2026-11-24' }),
  ],

  // Day
  [
    'the 8th is bad, so do the portfolio review the day after instead',
    updates('Portfolio review', { start: '2026-12-09T14:00' }),
  ],
  ['dentist fri 27th instead', updates('Dentist', { start: '2026-11-27T08:30' })],
  [
    'brightdesk wants to do the demo tomorrow instead of wednesday, same time',
    updates('Vendor demo', { start: '2026-11-24T15:00' }),
  ],
  ['can lunch at mums be a week later', updates('Lunch at Mum’s', { start: '2026-12-06T13:00' })],
  [
    'design critique this week on wednesday, same hour',
    updates('Design critique', { start: '2026-11-25T15:00' }, { on: '2026-11-27' }),
  ],
  ['Postpone the board meeting by two days.', updates('Board meeting', { start: '2026-12-17T14:00' })],
  [
    'I would like to change my haircut for the 30th of november',
    updates('Haircut', { start: '2026-11-30T11:00' }),
  ],
  ['parents evening has been moved to dec tenth', updates('Parents’ evening', { start: '2026-12-10T17:30' })],
  ['move annual leave a week earlier', updates('Annual leave', { start: '2026-12-14' })],
  [
    'oslo flight is actually on saturday the 12th, same time, pls correct',
    updates('Flight to Oslo', { start: '2026-12-12T07:15' }),
  ],
  ['bring the christmas party forward by a week', updates('Christmas party', { start: '2026-12-11T18:00' })],
  ['brunch in march: do it the day before', updates('Brunch', { start: '2027-03-27T11:00' })],

  // Day and time
  ['vendor demo now fri 9am', updates('Vendor demo', { start: '2026-11-27T09:00' })],
  [
    'lena proposes to have the marketing lunch thursday 12:15, please update',
    updates('Marketing lunch', { start: '2026-11-26T12:15' }),
  ],
  ['change haircut → wed 2 dec @ 18:30', updates('Haircut', { start: '2026-12-02T18:30' })],
  [
    "so the dentist rang again sorry it's going to be the fourteenth of december at quarter past eleven in the morning",
    updates('Dentist', { start: '2026-12-14T11:15' }),
  ],
  [
    'shift tomorrows focus block to thursday 4pm',
    updates('Focus block', { start: '2026-11-26T16:00' }, { on: '2026-11-24' }),
  ],
  [
    'boiler service moved. new slot 10/12 from 1pm to 3pm',
    updates('Boiler service', { start: '2026-12-10T13:00', end: '2026-12-10T15:00' }),
  ],
  [
    'coffee with sam has to wait until friday at 9:15',
    updates('Coffee with Sam', { start: '2026-11-27T09:15' }),
  ],
  [
    'physio next monday, could we do tuesday 1 dec 7pm instead',
    updates('Physio', { start: '2026-12-01T19:00' }, { on: '2026-11-30' }),
  ],
  [
    'they changed the date of the half marathon to 24 october 2027, start 10am',
    updates('Half marathon', { start: '2027-10-24T10:00' }),
  ],

  // From when to when
  [
    'haircut will be 3 to 4 in the afternoon now',
    updates('Haircut', { start: '2026-11-28T15:00', end: '2026-11-28T16:00' }),
  ],
  [
    'change board meeting to 13:00-15:00',
    updates('Board meeting', { start: '2026-12-15T13:00', end: '2026-12-15T15:00' }),
  ],
  [
    'focus block tomorrow only from 1 to 2pm',
    updates('Focus block', { end: '2026-11-24T14:00' }, { on: '2026-11-24' }),
  ],
  [
    'lunch at mums noon to 3 instead please',
    updates('Lunch at Mum’s', { start: '2026-11-29T12:00', end: '2026-11-29T15:00' }),
  ],

  // How long
  ['double the length of coffee with sam', updates('Coffee with Sam', { end: '2026-11-25T09:40' })],
  ['vendor demo is just 30min', updates('Vendor demo', { end: '2026-11-25T15:30' })],
  [
    'Please shorten the board meeting by half an hour.',
    updates('Board meeting', { end: '2026-12-15T16:00' }),
  ],
  [
    'i told mum i can stay until 5 on sunday so make that lunch longer',
    updates('Lunch at Mum’s', { end: '2026-11-29T17:00' }),
  ],
  [
    'physio tonight is a 90 minute session',
    updates('Physio', { end: '2026-11-23T19:00' }, { on: '2026-11-23' }),
  ],
  [
    'design sync on wednesday needs the full hour',
    updates('Design sync', { end: '2026-11-25T12:00' }, { on: '2026-11-25' }),
  ],
  [
    'stretch tomorrows focus block to 4pm',
    updates('Focus block', { end: '2026-11-24T16:00' }, { on: '2026-11-24' }),
  ],
  [
    'we only need quarter of an hour for the 1:1 with priya tomorrow',
    updates('1:1 with Priya', { end: '2026-11-24T10:15' }, { on: '2026-11-24' }),
  ],
  ['team offsite is just the one day now, only the thursday', updates('Team offsite', { end: '2026-12-04' })],
  ['my annual leave ends on new years day already', updates('Annual leave', { end: '2027-01-02' })],

  // What it is called
  [
    'tax return should read "Self assessment deadline"',
    updates('Tax return', { title: 'Self assessment deadline' }),
  ],
  [
    'the title of the haircut is wrong, it should be Hair and beard trim',
    updates('Haircut', { title: 'Hair and beard trim' }),
  ],
  ['change the name brunch to easter brunch', updates('Brunch', { title: 'Easter brunch' })],
  [
    'change "Aiko on leave" to "Aiko at conference"',
    updates('Aiko on leave', { title: 'Aiko at conference' }),
  ],

  // Where
  [
    'the dentist has moved practice, new address is 9 Hill Street',
    updates('Dentist', { place: '9 Hill Street' }),
  ],
  ['where it says tonis for the haircut put Blow Bar', updates('Haircut', { place: 'Blow Bar' })],
  ['board meeting in Studio room 1 pls', updates('Board meeting', { place: 'Studio room 1' })],
  [
    'mum wants to go out on sunday so change the location of that lunch to The Crown',
    updates('Lunch at Mum’s', { place: 'Crown' }),
  ],
  ['vendor demo wont be online, its in studio room 2', updates('Vendor demo', { place: 'Studio room 2' })],

  // Who
  [
    'jonas wants to sit in on the vendor demo, send him an invite',
    updates('Vendor demo', { guests: ['jonas'] }),
  ],
  ['take priya off the board meeting', updates('Board meeting', { guests: ['jonas'] })],
  [
    'get tomas and lena in on the portfolio review',
    updates('Portfolio review', { guests: ['tomas', 'lena'] }),
  ],
  [
    'kim@northlight.example should get an invitation to the board meeting too',
    updates('Board meeting', { guests: ['priya', 'jonas', 'kim@northlight.example'] }),
  ],
  ['uninvite lena from the marketing lunch, she cant', updates('Marketing lunch', { guests: ['sam'] })],
  [
    'Jonas should be on the invite for the marketing lunch as well',
    updates('Marketing lunch', { guests: ['jonas', 'lena', 'sam'] }),
  ],
  [
    'remove tomas from tomorrows standup, just that one',
    updates('Stand-up', { guests: ['priya', 'aiko'] }, { on: '2026-11-24' }),
  ],

  // How often. The event of a changed series that is judged may be one of it, which holds no rule: hence ''
  ['haircut should come round every 6 weeks', updates('Haircut', { repeats: 'FREQ=WEEKLY;INTERVAL=6' })],
  [
    'lets do lunch at mums every last sunday of the month',
    updates('Lunch at Mum’s', { repeats: 'FREQ=MONTHLY;BYDAY=-1SU' }),
  ],
  [
    'Make the vendor demo recurring, weekly, 4 times',
    updates('Vendor demo', { repeats: ['FREQ=WEEKLY;COUNT=4', 'FREQ=WEEKLY;UNTIL=20261216'] }),
  ],
  [
    'parkrun series should end on 19 december, set that',
    updates('Parkrun', { repeats: ['FREQ=WEEKLY;BYDAY=SA;UNTIL=20261219', ''] }, { scope: 'all' }),
  ],
  [
    'marketing lunch: repeat each friday until the 18th of dec',
    updates('Marketing lunch', { repeats: ['FREQ=WEEKLY;UNTIL=20261218', 'FREQ=WEEKLY;COUNT=4'] }),
  ],
  [
    'sam and i want coffee every weekday, make coffee with sam repeat',
    updates('Coffee with Sam', { repeats: weekdays }),
  ],
  [['repeat the haircut monthly', 'no wait, it shouldnt repeat after all'], asBefore],

  // Reminders, colour, call, notes
  ['i need a nudge 2 hrs before the flight to oslo', updates('Flight to Oslo', { reminders: [120] })],
  ['turn off the reminders on the haircut', updates('Haircut', { reminders: [] })],
  ['can u ping me the day before parents evening', updates('Parents’ evening', { reminders: [1440] })],
  ['paint the haircut yellow', updates('Haircut', { color: ['5'] })],
  ['purple for the board meeting please', updates('Board meeting', { color: ['3', '1'] })],
  ['board meeting needs a video link', updates('Board meeting', {})],
  ['take the meet link off tomorrows 1:1 with priya', updates('1:1 with Priya', {}, { on: '2026-11-24' })],
  ['write in the vendor demo description: ask about pricing + SSO', updates('Vendor demo', {})],

  // One of a series, or all of it
  [
    'all standups should be at 9:15 not 9:30',
    updates('Stand-up', { start: '2026-11-23T09:15', repeats: [...weekdays, ''] }, { scope: 'all' }),
  ],
  [
    'rename the whole design review series to Show and tell',
    updates(
      'Design review',
      { title: 'Show and tell', repeats: ['FREQ=WEEKLY;BYDAY=MO', ''] },
      { scope: 'all' },
    ),
  ],
  [
    'only this fridays critique in studio room 1, the others stay where they are',
    updates('Design critique', { place: 'Studio room 1' }, { on: '2026-11-27' }),
  ],
  [
    'every physio should be an hour later, not only todays',
    updates('Physio', { start: '2026-11-23T18:30', repeats: ['FREQ=WEEKLY;COUNT=8', ''] }, { scope: 'all' }),
  ],

  // Several at once
  [
    'move haircut to 2pm and boiler service to 9am',
    changes(
      update('Haircut', { start: '2026-11-28T14:00' }),
      update('Boiler service', { start: '2026-12-07T09:00' }),
    ),
  ],
  [
    'portfolio review in studio room 2, one hour later, and invite priya',
    updates('Portfolio review', { start: '2026-12-08T15:00', place: 'Studio room 2', guests: ['priya'] }),
  ],
  [
    'rename boiler service to Gas check and move it to the 11th',
    updates('Boiler service', { title: 'Gas check', start: '2026-12-11T08:00' }),
  ],

  // Something is missing
  ['make the board meeting shorter', nothing],
  ['add someone to the vendor demo', nothing],
]);
