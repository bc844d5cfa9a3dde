import { asBefore, changes, nothing, update, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

/** Changes of what is in the calendar, as a sixth set of people would ask. */
export const fChanging = phrasings('changing', [
  // Times and days
  ['dentist on 1 dec -> 9.15 pls', updates('Dentist', { start: '2026-12-01T09:15' })],
  [
    'Could you please shift my haircut on Saturday to half past two in the afternoon? Thank you!',
    updates('Haircut', { start: '2026-11-28T14:30' }),
  ],
  [
    'Coffee with Sam - make it Thursday the 26th, same time',
    updates('Coffee with Sam', { start: '2026-11-26T09:00' }),
  ],
  [
    'physio tonight at 6 instead of 5.30',
    updates('Physio', { start: '2026-11-23T18:00' }, { on: '2026-11-23' }),
  ],
  [
    'the engineer rang, boiler service is on the 9th of december now, 8 to 10 like before',
    updates('Boiler service', { start: '2026-12-09T08:00' }),
  ],
  [
    'Board meeting on the 15th: please begin at 1:30 pm, it should still finish at 4:30',
    updates('Board meeting', { start: '2026-12-15T13:30', end: '2026-12-15T16:30' }),
  ],
  [
    'parents evening starts at 6 not half 5, still ends at 7',
    updates('Parents’ evening', { start: '2026-12-09T18:00', end: '2026-12-09T19:00' }),
  ],
  [
    'move tomorrows focus block to the morning 8 till 10',
    updates('Focus block', { start: '2026-11-24T08:00', end: '2026-11-24T10:00' }, { on: '2026-11-24' }),
  ],
  [
    "I'd like Thursday's stand-up at 9:45, just this once",
    updates('Stand-up', { start: '2026-11-26T09:45' }, { on: '2026-11-26' }),
  ],
  [
    "pull friday's critique forward to 2",
    updates('Design critique', { start: '2026-11-27T14:00' }, { on: '2026-11-27' }),
  ],
  [
    'physio monday 30th to the tuesday, same time',
    updates('Physio', { start: '2026-12-01T17:30' }, { on: '2026-11-30' }),
  ],
  [
    'toni cant do saturday so the haircut is on the 5th of december at 10',
    updates('Haircut', { start: '2026-12-05T10:00' }),
  ],
  [
    'I must be more early at the dentist, 8 o’clock, please to change it',
    updates('Dentist', { start: '2026-12-01T08:00' }),
  ],
  [
    'Oslo flight got rescheduled: 9:05 to 12:20, same day',
    updates('Flight to Oslo', { start: '2026-12-11T09:05', end: '2026-12-11T12:20' }),
  ],
  [
    'so the night train in march leaves 22:40 and arrives 23:55, can you correct that',
    updates('Night train', { start: '2027-03-27T22:40', end: '2027-03-27T23:55' }),
  ],
  ['We start the half marathon at 8:30am now', updates('Half marathon', { start: '2027-10-31T08:30' })],
  ['lunch at mums sunday 12.30 not 1', updates('Lunch at Mum’s', { start: '2026-11-29T12:30' })],
  // Shifts
  ['can the christmas party be an hour earlier?', updates('Christmas party', { start: '2026-12-18T17:00' })],
  [
    'the tax return thing in january, bring it forward by a week',
    updates('Tax return', { start: '2027-01-22' }),
  ],
  [
    'coffee w/ sam wed: 15 mins later and make it 30 min',
    updates('Coffee with Sam', { start: '2026-11-25T09:15', end: '2026-11-25T09:45' }),
  ],
  // Lengths
  ['vendor demo needs 90 mins, same start', updates('Vendor demo', { end: '2026-11-25T16:30' })],
  [
    "Today's design review: 20 minutes is enough",
    updates('Design review', { end: '2026-11-23T14:20' }, { on: '2026-11-23' }),
  ],
  ['Make the partner update half an hour longer.', updates('Partner update', { end: '2026-12-08T17:00' })],
  [
    'Please take 30 minutes off the end of the board meeting',
    updates('Board meeting', { end: '2026-12-15T16:00' }),
  ],
  [
    'My annual leave was extended! Last day is now 6 January.',
    updates('Annual leave', { start: '2026-12-21', end: '2027-01-07' }),
  ],
  ['the team offsite is only one day, thursday. pls fix', updates('Team offsite', { end: '2026-12-04' })],
  // Words, places, colours
  [
    'the christmas party isnt at the lantern anymore its at the harbour club can you change that',
    updates('Christmas party', { place: 'Harbour Club' }),
  ],
  ['Brunch on 28 March will be at Café Ondine', updates('Brunch', { place: 'Café Ondine' })],
  [
    'Could the Design sync on Dec 9th take place in Studio room 1 instead?',
    updates('Design sync', { place: 'Studio room 1' }, { on: '2026-12-09' }),
  ],
  [
    "1:1 with priya tomorrow: half 11, and we'll meet in studio room 1",
    updates('1:1 with Priya', { start: '2026-11-24T11:30', place: 'Studio room 1' }, { on: '2026-11-24' }),
  ],
  [
    'Vendor demo → call it "Brightdesk demo", and let it start 15:30',
    updates('Vendor demo', { title: 'Brightdesk demo', start: '2026-11-25T15:30' }),
  ],
  ['please put the haircut in green colour', updates('Haircut', { color: ['10', '2'] })],
  ['can launch drinks show up purple', updates('Launch drinks', { color: ['3', '1'] })],
  ['Write "bring the meter key" in the notes of the boiler service', updates('Boiler service', {})],
  ['board meeting needs a note: ask Jonas about the hiring budget', updates('Board meeting', {})],
  ['stick a google meet link on the portfolio review would you', updates('Portfolio review', {})],
  // Guests
  ['add Priya to the vendor demo', updates('Vendor demo', { guests: ['priya'] })],
  [
    "Lena won't make the marketing lunch, please take her off the invite.",
    updates('Marketing lunch', { guests: ['sam'] }),
  ],
  ['get jonas and aiko on the partner update', updates('Partner update', { guests: ['aiko', 'jonas'] })],
  // Reminders
  ['Give me a heads-up 3 hours ahead of my flight to Oslo', updates('Flight to Oslo', { reminders: [180] })],
  [
    'board meeting - reminders one day and one hour before',
    updates('Board meeting', { reminders: [60, 1440] }),
  ],
  // Series
  [
    'change the whole Stand-up series to 9:15',
    updates('Stand-up', { start: '2026-11-23T09:15' }, { scope: 'all' }),
  ],
  [
    'as of next week pottery starts at 7.30pm, and that stays so',
    updates('Pottery class', { start: '2026-12-03T19:30' }, { on: '2026-12-03', scope: 'following' }),
  ],
  [
    'Design critique needs to go to Thursdays, same hour, the entire series',
    updates('Design critique', { repeats: 'FREQ=WEEKLY;BYDAY=TH' }, { scope: 'all' }),
  ],
  [
    'I want the haircut to come back every 6 weeks',
    updates('Haircut', { repeats: 'FREQ=WEEKLY;INTERVAL=6' }),
  ],
  // Several
  [
    'push both things on the afternoon of 8 december back by an hour',
    changes(
      update('Portfolio review', { start: '2026-12-08T15:00' }),
      update('Partner update', { start: '2026-12-08T17:00' }),
    ),
  ],
  [
    'Everything on this Saturday half an hour later please, I want to sleep in',
    changes(
      update('Parkrun', { start: '2026-11-28T09:30' }, { on: '2026-11-28' }),
      update('Haircut', { start: '2026-11-28T11:30' }),
    ),
  ],
  [
    'Both focus blocks, the one tomorrow and the one on December 1, should start at 2pm',
    changes(
      update('Focus block', { start: '2026-11-24T14:00' }, { on: '2026-11-24' }),
      update('Focus block', { start: '2026-12-01T14:00' }, { on: '2026-12-01' }),
    ),
  ],
  // What is missing
  ['i need to reschedule my haircut', nothing],
]);

/** Changes taken back, as a sixth set of people would ask. */
export const fUndo = phrasings('undo', [
  [['rename the haircut to Barber', 'nah, undo that'], asBefore],
  [['dentist at 10 on the same day please', 'Hm no. Put it back how it was.'], asBefore],
  [['get rid of the boiler service', 'oops wrong one!! bring it back please'], asBefore],
  [['Add Dry cleaning pickup tomorrow 5pm', 'actually forget it, take that out again'], asBefore],
  [['vendor demo to 4 and board meeting to 3pm', 'revert both of them'], asBefore],
  [['cancel parkrun this saturday', 'wait I can run after all, can you restore it'], asBefore],
]);
