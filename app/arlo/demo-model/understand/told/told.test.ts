import { describe, expect, test } from 'vitest';
import { readShort } from '../short-request.fixture.ts';

describe('changes that are told', () => {
  test.each([
    // What is new, and what it is now.
    ['dentist at 9 instead of half 8 pls', 'change [dentist] to 9:00?'],
    ["i said the haircut was at 11 but it's actually half 12", 'change [haircut] to 12:30'],
    [
      "jonas can't make tuesday so the roadmap review is now thursday 10am",
      'change [jonas roadmap review] to 2026-11-26 10:00',
    ],
    ['stand-up 15 minutes later tomorrow please', 'change [stand-up] to later 15 min'],
    ['lunch on friday is going to run til 2, pls adjust', 'change [lunch run] to to 2:00?'],
    ['the demo on wednesday will take two hours, not one', 'change [demo] length 120'],
    ['annual leave should go on until the 8th of january', 'change [annual leave] last day 2027-01-08'],
    [
      'move portfolio review to the thursday of that week',
      'change [portfolio review] to 2026-11-26 in its week',
    ],
    ['flight to oslo has been retimed, departs 0805 arrives 1120', 'change [flight oslo] to 8:05 to 11:20'],
    // Several things of one event.
    [
      'vendor demo: thursday 11am, studio room 2, and add aiko',
      'change [vendor demo] to 2026-11-26 11:00 place “Studio room 2” invite Aiko or create “Vendor demo with Aiko” 2026-11-26 11:00 at Studio room 2 with Aiko',
    ],
    ['add a 15 and a 5 minute reminder to the board meeting', 'change [board] remind 15, 5 min'],
    ['can lena come to the portfolio review too? please invite her', 'change [portfolio review] invite Lena'],
    [
      "it's not a board meeting it's a board dinner, can you fix the name",
      'change [board] name “Board dinner”',
    ],
    // What it says besides its time, and who is to come.
    ['board meeting needs a video link', 'change [board] video'],
    ['purple for the board meeting please', 'change [board] purple'],
    ['lena wants to sit in on the vendor demo, can you invite her', 'change [sit vendor demo] invite Lena'],
    ['take lena off and put sam on the roadmap review', 'change [roadmap review] invite Sam take off Lena'],
    ['the title of the haircut is wrong, it should be Trim', 'change [haircut wrong] name “Trim”'],
    // A week, or the day after, is told of the event that is there.
    [
      'Brunch in March: do it the day before',
      'change [brunch] to earlier 1 d or fragment [brunch] 2027-03-01..2027-03-31',
    ],
    ['all standups should be at 9:15 not 9:30', 'change [stand-ups] to 9:15? all'],
    // Of what was talked about.
    ["can't do friday, thursday 12 instead", 'change it to 2026-11-26 12:00'],
    ['everyone is tired so make it half an hour', 'change it length 30'],
    // Perhaps of an event that is there, perhaps a new one.
    ['yoga is on tuesday at 7', 'change [yoga] to 2026-11-24 7:00? or create “Yoga” 2026-11-24 7:00?'],
    ['night shift tonight at 11pm', 'create “Night shift” 2026-11-23 evening 23:00'],
  ])('%s', (text, expected) => expect(readShort(text)).toBe(expected));
});
