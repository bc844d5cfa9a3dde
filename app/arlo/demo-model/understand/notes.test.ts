import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { momentOf } from '../dates/moment.ts';
import { readShort } from './short-request.fixture.ts';
import { understand } from './understand.ts';

describe('notes, more than sentences', () => {
  test.each([
    // To be told of it.
    ['inhaler 7am daily, w/ alert', 'create “Inhaler” 7:00 FREQ=DAILY'],
    [
      'water the ferns every sun 10am with a reminder pls',
      'create “Water the ferns” 10:00 FREQ=WEEKLY;BYDAY=SU',
    ],
    ['call the vet tmrw 11am + reminder', 'create “Call the vet” 2026-11-24 11:00'],
    ['recycling every tue 7am, nudge me', 'create “Recycling” 7:00 FREQ=WEEKLY;BYDAY=TU'],
    ['recycling - remind me 7am thursday', 'create “Recycling” 2026-11-26 7:00'],
    [
      'passport renewal 15 dec, remind me day before',
      'create “Passport renewal” 2026-12-15 remind 1440 min all day',
    ],
    ['vat return 31 jan, 9am reminder', 'create “Vat return” 2027-01-31 9:00'],
    ['todo: pay the milkman fri', 'create “Pay the milkman” 2026-11-27 30 min all day'],
    // An hour beside a day, and days beside each other.
    [
      'brunch sun 11, with sofia and tom',
      'create “Brunch with Sofia and Tom” 2026-11-29 11:00? with Sofia, Tom',
    ],
    ['call w/ aiko tmrw 3, send invite', 'create “Call with Aiko” 2026-11-24 3:00? with Aiko'],
    ['dentist thu 3, 5pm', 'create “Dentist” 2026-12-03 17:00'],
    ['yoga thu+fri cancel', 'delete [yoga] 2026-11-26 + delete [yoga] 2026-11-27'],
    ['yoga wed skip', 'declined [yoga] 2026-11-25 or delete'],
    // The order comes last.
    ['fri 6pm drinks w/ the harpers, add', 'create “Drinks with the harpers” 2026-11-27 18:00'],
    ['opticians 2 dec 3pm add', 'create “Opticians” 2026-12-02 15:00'],
    ['panto sat 19 dec 2pm - save pls', 'create “Panto” 2026-12-19 14:00'],
    ['library 3 dec 3pm return book', 'create “Library” 2026-12-03 15:00'],
    // What is asked, with what else may be.
    ['haircut in cal or not', 'exists [haircut]'],
    ['dentist on the calendar y/n', 'exists [dentist]'],
    ['lena free thu 2 or busy', 'free 2026-11-26 2:00? with Lena'],
    ['priya and sam around 3pm tmrw or not', 'free 2026-11-24 15:00 with Priya, Sam'],
    // Room for something.
    ['space for 40 min call thu betw 1 n 4pm', 'free search 2026-11-26 13:00 to 16:00 40 min for “Call”'],
    ['gap fri am for a run', 'free search 2026-11-27 morning for “Run”'],
    ['time for coffee w/ sam wed', 'free search 2026-11-25 with Sam for “Coffee”'],
    ['earliest 2h gap', 'free search 120 min'],
    ['next 45 min slot thu', 'free search 2026-11-26 45 min'],
    ['window cleaner fri 9am', 'create “Window cleaner” 2026-11-27 9:00'],
    // What is somewhere else, called otherwise, or at another time now.
    ['haircut venue = snips', 'change [haircut] place “snips”'],
    ['pilates, all of em: place now Mill Lane', 'change [pilates] place “Mill Lane” scope all'],
    [
      'design sync whole series, room now studio room 2',
      'change [design sync] place “studio room 2” scope all',
    ],
    ['vendor demo, rename: supplier day', 'change [vendor demo] name “supplier day”'],
    ['design sync - call it design hour', 'change [design sync] name “design hour”'],
    ['the vendor demo on wednesday, call it off', 'delete [vendor demo] 2026-11-25'],
    ['budget review new time 4pm thu', 'change [budget review] to 2026-11-26 16:00'],
    ['school play 6 not 530', 'change [school play] to 6:00?'],
    ['yoga now 12 not 11', 'change [yoga] to 12:00'],
    ['vendor demo 4pm not 3', 'change [vendor demo] to 16:00'],
    ['design sync -> "Design hour"', 'change [design sync] name “Design hour”'],
    ['haircut @ snips now', 'change [haircut] place “snips”'],
    ['vendor demo: jonas + lena too', 'change [vendor demo] invite Jonas, Lena'],
    ['vendor demo, add note: bring samples', 'change [vendor demo] note “bring samples”'],
    ['vendor demo add zoom link', 'change [vendor demo] video'],
    ['cut the budget review to 30', 'change [budget review] length 30'],
    ['dentist back 30 min', 'change [dentist] to later 30 min or fragment [dentist] later 30 min'],
    ['physio length?', 'length [physio]'],
    ['vendor demo who', 'who [vendor demo]'],
    ['dentist address?', 'where [dentist]'],
    ['dentist alert off', 'change [dentist] remind none min'],
    // What looks like one of them.
    ['thanks, lena too', 'fragment [lena]'],
    ['morning free tomorrow?', 'free 2026-11-24 morning'],
    ['anything in the diary?', 'agenda'],
    [
      'book a call with tom fri 10am, comment: bring the draft',
      'create “Call with Tom” 2026-11-27 10:00 (Bring the draft) with Tom',
    ],
    // Answers, and what to say with them.
    ['hiring panel no. tell jonas im away', 'declined [hiring panel] “im away”'],
    ['launch drinks: yes, say back by 9', 'accepted [launch drinks] “back by 9”'],
    ['decline the offsite call, msg "on a train"', 'declined [offsite call] “on a train”'],
    // What somebody wrote.
    ['dana whitfield wants what', 'mail read from dana whitfield'],
    ['what dana want', 'mail read from dana'],
    ['mail re boiler quote', 'mail list about boiler quote'],
  ])('%s', (text, expected) => expect(readShort(text)).toBe(expected));
});

const moment = momentOf(Temporal.ZonedDateTime.from('2026-11-23T09:12[Europe/London]'), 'en-GB');

test.each([
  'inhaler 7am daily, w/ alert',
  'water the ferns every sun 10am with a reminder pls',
  'call the vet tmrw 11am + reminder',
  'recycling every tue 7am, nudge me',
  'recycling - remind me 7am thursday',
  'vat return 31 jan, 9am reminder',
  'vitamins daily 8am remind',
])('“%s” wants to hear of it', (text) => {
  expect(understand(text, moment).request).toMatchObject({ kind: 'create', reminds: true });
});
