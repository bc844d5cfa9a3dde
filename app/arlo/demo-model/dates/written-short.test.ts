import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { readSentence } from '../understand/wording/sentence.ts';
import { withoutSlips } from '../understand/wording/self-correction.ts';
import { findDates } from './find.ts';
import { momentOf } from './moment.ts';
import { shortWhen } from './short-when.fixture.ts';
import { readWhen } from './when.ts';

/** Monday 23 November 2026, 09:12 in London. */
const moment = momentOf(Temporal.ZonedDateTime.from('2026-11-23T09:12[Europe/London]'), 'en-GB');

/** What a message as typed says about time. */
function read(message: string): string {
  const { text } = readSentence(withoutSlips(message, moment));
  return shortWhen(readWhen(findDates(text, moment, { ranges: true }), text, moment));
}

test.each([
  // Four digits are a time, unless they are a year, a sum or a number of something.
  ['vet 12 dec 1445', '2026-12-12 14:45'],
  ['optician 12 dec 950', '2026-12-12 9:50?'],
  ['nursery run 845 daily', '8:45? FREQ=DAILY'],
  ['optician 12 dec 950 pounds', '2026-12-12'],
  // A night ends on the morning after, and a series has its weekday and its first day.
  ['ward round sat 5 dec 21:00 til 7 sun', '2026-12-05 21:00 to 7:00'],
  ['party fri 8pm til 11 sat', '2026-11-27 20:00 to 11:00'],
  ['party fri 8pm til 11', '2026-11-27 20:00 to 23:00'],
  ['bell ringing weekly wed 7pm from 9 dec', '2026-12-09 from 19:00 FREQ=WEEKLY;BYDAY=WE'],
  ['crawl class every sun 9am startin this wk', '2026-11-23 from 9:00 FREQ=WEEKLY;BYDAY=SU'],
  ['german thu 7-8.30 til xmas', '7:00? to 8:30? FREQ=WEEKLY;BYDAY=TH until 2026-12-25'],
  ['rowing tue 6pm until 15 dec', '18:00 FREQ=WEEKLY;BYDAY=TU until 2026-12-15'],
  ['dances tue 6-8pm first one 8 december', '2026-12-08 from 18:00 to 20:00'],
  ['ferry leaves at 9:05 on 8 january and docks at 13:25', '2027-01-08 9:05? to 13:25'],
  ['rent 1st of evry month all day, start dec', '2026-12-01 from FREQ=MONTHLY;BYMONTHDAY=1 all day'],
  ['swim fri 7am weekly start jan', '2027-01-01 from 7:00 FREQ=WEEKLY;BYDAY=FR'],
  ['block start jan', '2027-01-01..2027-01-10'],
  ['first thing at eight', '8:00?'],
  ['first thing tomorrow', '2026-11-24 9:00'],
  ['catch-up thu 4 1h', '2026-11-26 4:00? 60 min'],
  ['20 earlier', 'earlier 20 min'],
  ['at 10 later', '10:00?'],
  // The weekdays of days that were said, so many days one after the other, and the year in which something begins.
  ['the fete is on the sixth of june thats the sunday at two', '2027-06-06 2:00?'],
  [
    'half term from the fifteenth of february to the nineteenth thats monday to friday',
    '2027-02-15..2027-02-19',
  ],
  ['optician on 10 december, which is a thursday, at 4', '2026-12-10 4:00?'],
  [
    'eye drops 7am for nine days in a row from wed, 5 min at a time',
    '2026-11-25 from 7:00 5 min FREQ=DAILY 9 times',
  ],
  ['bell ringing at 6pm four evenings running', 'evening 18:00 FREQ=DAILY 4 times'],
  ['away for six days in a row', '6 days'],
  ['pilates tuesdays at 6pm for five weeks running', '18:00 FREQ=WEEKLY;BYDAY=TU 5 times'],
  ['aqua mondays tuesdays and fridays 8am', '8:00 FREQ=WEEKLY;BYDAY=MO,TU,FR'],
  ['on 4 march every year from 2028', '2028-03-04 FREQ=YEARLY'],
  ['every year from 2028 on 4 march', '2028-03-04 FREQ=YEARLY'],
  ['call at 2028', '20:28'],
  ['her party is in april, the 17th, at 2pm', '2027-04-17 14:00'],
  ['we are in Rome in march from the 4th to the 9th', '2027-03-04..2027-03-09'],
  ['in january until the 15th', '2027-01-01..2027-01-15'],
  ['choir tue + fri 7pm wkly from 1 dec', '2026-12-01 from 19:00 FREQ=WEEKLY;BYDAY=TU,FR'],
  ['table tennis mon, thu 7pm weekly til 17 dec', '19:00 FREQ=WEEKLY;BYDAY=MO,TH until 2026-12-17'],
  // Days of the month, and weekdays with an s, that come again.
  ['ground rent every 5th of month', 'FREQ=MONTHLY;BYMONTHDAY=5'],
  ['car tax every 22nd', 'FREQ=MONTHLY;BYMONTHDAY=22'],
  ['mortgage monthly 1st', 'FREQ=MONTHLY;BYMONTHDAY=1'],
  ['bank every 28th monthly', 'FREQ=MONTHLY;BYMONTHDAY=28'],
  ['bake club every 2nd tue 7pm', '19:00 FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'],
  ['wages every last fri', 'FREQ=MONTHLY;BYDAY=-1FR'],
  ['ward round last wed of month 8am', '8:00 FREQ=MONTHLY;BYDAY=-1WE'],
  ['invoices 1st of month', 'FREQ=MONTHLY;BYMONTHDAY=1'],
  ['tango mons 8pm', '20:00 FREQ=WEEKLY;BYDAY=MO'],
  ['judo suns 10am', '10:00 FREQ=WEEKLY;BYDAY=SU'],
  ['sats revision fri 10am', '2026-11-27 10:00'],
  ['concert 19 dec 2030', '2026-12-19 20:30'],
  ['concert 19 dec 2027', '2027-12-19'],
  ['holiday 8 to 12 february 2027', '2027-02-08..2027-02-12'],
  ['swim 0645 tmrw', '2026-11-24 6:45'],
  ['spin 1845', '18:45'],
  ['order 1845', ''],
  ['£1500', ''],
  ['flight 1530', ''],
  ['what is new in 2030', '2030-01-01..2030-12-31'],
  // Times without a colon.
  ['swim tmrw 730pm', '2026-11-24 19:30'],
  ['choir thu 7-815pm', '2026-11-26 19:00 to 20:15'],
  ['shift sat 1030-1900', '2026-11-28 10:30 to 19:00'],
  ['cinema tmrw eve 815', '2026-11-24 evening 8:15?'],
  ['8 dec pm', '2026-12-08 afternoon'],
  ['on the 14th, am i free', '2026-12-14'],
  ['every monday from 7 to 9 pm until 14 december', '19:00 to 21:00 FREQ=WEEKLY;BYDAY=MO until 2026-12-14'],
  // Short spellings.
  ['nxt wk', '2026-11-30..2026-12-06'],
  ['mthly', 'FREQ=MONTHLY'],
  ['every wkday 8am', '8:00 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
  ['off thru 9 jan incl', '2027-01-09 until'],
  // Where a series begins, and how often it comes.
  ['guitar every thu 5pm, 1st one nxt thu', '2026-12-03 from 17:00 FREQ=WEEKLY;BYDAY=TH'],
  ['every other wed at 4pm, this wed first', '2026-11-25 from 16:00 FREQ=WEEKLY;INTERVAL=2;BYDAY=WE'],
  ['every day at 8pm, kicking off on the 5th', '2026-12-05 from 20:00 FREQ=DAILY'],
  ['every monday from next month on', '2026-12-01 from FREQ=WEEKLY;BYDAY=MO'],
  ['rent every month starting this january', '2027-01-01 from FREQ=MONTHLY'],
  ['every sunday at 4pm as of this weekend', '2026-11-28 from 16:00 FREQ=WEEKLY;BYDAY=SU'],
  // A weekday and a number that only a later month has together.
  ['move it to monday the 18th', '2027-01-18'],
  ['mondays at 6pm, ten of them', '18:00 FREQ=WEEKLY;BYDAY=MO 10 times'],
  ['on five wednesdays from 6 january', '2027-01-06 from FREQ=WEEKLY;BYDAY=WE 5 times'],
  ['cancel two of them', ''],
  ['the 2nd sat each month', 'FREQ=MONTHLY;BYDAY=2SA'],
  // Several days in one go.
  ['the eighth and ninth', '2026-12-08..2026-12-09'],
  ['on 25th and 27th', '2026-11-25..2026-11-27'],
  ['24th-26th', '2026-11-24..2026-11-26'],
  ['from 12 january up to and including the 14th', '2027-01-12..2027-01-14'],
  ['from the 28th of january to the 2nd', '2027-01-28..2027-02-02'],
  ['on the 24th and 31st of december', '2026-12-24..2026-12-31'],
  ['the three weeks from the 4th of january', '2027-01-04..2027-01-24'],
  ['the 21st birthday', ''],
  // What is taken back.
  ['the weekend, no, not this one, the one after', '2026-12-05..2026-12-06'],
  ['friday not this one but the next', '2026-12-04'],
  ['at six, no, sorry, seven on friday', '2026-11-27 7:00?'],
  ['30 february no wait 28 february', '2027-02-28'],
  ['dinner on saturday at seven no hang on eight o clock', '2026-11-28 8:00?'],
  ['lunch tomorrow at one um make it half one', '2026-11-24 1:30?'],
  ['tuesday i mean wednesday at nine no ten', '2026-11-25 10:00?'],
  ['the car in on the eighth at nine no make it ten', '2026-12-08 10:00?'],
  ['theatre on sunday at two no sorry saturday at three', '2026-11-28 3:00?'],
  ['badminton tomorrow at seven no i mean wednesday', '2026-11-25 7:00?'],
  ['optician at ten on friday hang on at eleven', '2026-11-27 11:00?'],
  ['a call at four in the afternoon on monday sorry tuesday', '2026-11-24 afternoon 4:00?'],
  ['from 9am to 10am no wait 11am to 12pm on friday', '2026-11-27 11:00 to 12:00'],
  // What belongs to a name or a place, and what to a time.
  ['dress run through on friday the fourth of december', '2026-12-04'],
  ['the third of may next year two in the afternoon', '2027-05-03 afternoon 2:00?'],
  ['year two in the afternoon', 'afternoon'],
  ['studio room two tomorrow at nine', '2026-11-24 9:00?'],
  ['book the room two till four tomorrow', '2026-11-24 2:00? to 4:00?'],
  // The last day is one of those before the end.
  ['before the end of this week', '2026-11-27 until'],
  ['before the end of november', '2026-11-30 until'],
  // A small number is a day behind "on", unless it counts something.
  ['the one on the first', '2026-12-01'],
  ['the party on the third at eight', '2026-12-03 8:00?'],
  ['on the second floor', ''],
  ['the third of those', ''],
  ['between christmas and new year', '2026-12-25..2027-01-01'],
  ["from boxing day to new year's eve", '2026-12-26..2026-12-31'],
  // A weekday and its number, with or without the month.
  ['the wednesday december second', '2026-12-02'],
  ['the monday 7th of december', '2026-12-07'],
  ['sat 28 7pm', '2026-11-28 19:00'],
  ['mon 7 8am', '2026-12-07 8:00'],
  ['sat 18 dinner', '2026-11-28'],
  // By the long clock, and into the next day.
  ['shift on sunday from 7:30 to 20:00', '2026-11-29 7:30 to 20:00'],
  ['from 9 to 5pm', '9:00 to 17:00'],
  ['sat 5 dec, 19:30 to 8 the next morning', '2026-12-05 19:30 to 8:00'],
  // From when to when one travels.
  ['ferry sun 6 dec dep 0640 arr 0910', '2026-12-06 6:40 to 9:10'],
  ['leaves 9.15 arrives 10.40', '9:15? to 10:40?'],
  ['wed betw 1 n 5pm', '2026-11-25 13:00 to 17:00'],
  ['on the tenth from two till four am i booked', '2026-12-10 2:00? to 4:00?'],
  // What a time overrules, or another has begun.
  ['before work on wednesday, at 7 in the morning', '2026-11-25 morning 7:00?'],
  ['from three to half past', 'from 3:00? to 3:30?'],
  ['on call from 23:00 on thursday to 07:00 on friday', '2026-11-26 23:00 to 7:00'],
  ['ward from 9 pm on saturday until 5 am on sunday', '2026-11-28 21:00 to 5:00'],
  // Where a series begins and ends.
  ['chess club thu 7-9pm weekly til 17 dec', '19:00 to 21:00 FREQ=WEEKLY;BYDAY=TH until 2026-12-17'],
  [
    'tango every monday from next week on 20:00 to 21:15',
    '2026-11-30 from 20:00 to 21:15 FREQ=WEEKLY;BYDAY=MO',
  ],
  [
    'council tax on the 5th of every month, beginning with january',
    '2027-01-01 from FREQ=MONTHLY;BYMONTHDAY=5',
  ],
  [
    'inhaler, nine every evening for ten days from friday',
    '2026-11-27 from evening 9:00? FREQ=DAILY 10 times',
  ],
  ['bridge sat 7pm, alt wks', '2026-11-28 19:00 FREQ=WEEKLY;INTERVAL=2'],
  // What names no day yet.
  ['tree surgeon one day in february', '2027-02-01..2027-02-28'],
  ['a match on one of the sundays in march at three', '2027-03-01..2027-03-31 3:00?'],
  ['curry next week, eight in the evening', '2026-11-30..2026-12-06 evening 8:00?'],
  ['two hours later the same day', 'later 120 min'],
  ['a full hour and a half with the surveyor', '90 min'],
  ['hour n a half w sam', '90 min'],
  ['piano tuner 2moz 4.30pm', '2026-11-24 16:30'],
  // As it is spoken.
  ['saturday nine pm straight through to five in the morning sunday', '2026-11-28 21:00 to 5:00'],
  ['tomorrow ten pm through till six the next morning', '2026-11-24 22:00 to 6:00'],
  ['on tuesday at four seventeen', '2026-11-24 4:17?'],
  ['wednesday at seven oh eight', '2026-11-25 7:08?'],
  ['tomorrow from one till twenty past with sam', '2026-11-24 from 1:00? to 1:20?'],
  ['tomorrow till ten past four', '2026-11-24 until 4:10?'],
  ['the cab in an hour before that', '60 min'],
  ['aunt may on the second of december', '2026-12-02'],
  ['before work gets us on friday', '2026-11-27'],
])('%s', (message, expected) => expect(read(message)).toBe(expected));

test.each([
  ['on the thirty first of april', '31 April'],
  ['29 february 2027', '29 February 2027'],
  ['june 31st', '31 June'],
  ['31/11', '31 November'],
  ['the 31st of this month', '31 November'],
])('%s is no day of any calendar', (text, name) => {
  const pieces = findDates(text, moment, { ranges: true }).map(({ piece }) => piece);
  expect(pieces).toEqual([{ kind: 'no such day', name }]);
});
