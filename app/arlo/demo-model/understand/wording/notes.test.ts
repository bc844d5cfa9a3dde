import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { momentOf } from '../../dates/moment.ts';
import { readShort, readShortByGist } from '../short-request.fixture.ts';
import { understand } from '../understand.ts';

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
    // What cannot be made, and what is answered for an invitation.
    ['kitchen review no can do', 'declined [kitchen review]'],
    ['launch drinks – im out', 'declined [launch drinks]'],
    ['put maybe on the launch drinks invite', 'tentative [launch drinks]'],
    ['mark yes for kitchen review', 'accepted [kitchen review]'],
    ['put lena on kitchen review', 'change [kitchen review] invite Lena'],
    // A room for once, and a series that goes.
    ['thu book club: use studio room 2 this time', 'change [book club] 2026-11-26 place “studio room 2”'],
    ['budget review - switch to room 4', 'change [budget review] place “room 4”'],
    ['whole pilates series out pls, every one', 'delete [pilates] scope all'],
    ['entire book club series off cal', 'delete [book club] scope all'],
    // Minutes without their unit.
    ['book club 15 later', 'change [book club] to later 15 min'],
    ['delay vendor demo 30', 'change [vendor demo] to later 30 min'],
    ['call the vet tmrw 11am, remind 10 b4', 'create “Call the vet” 2026-11-24 11:00 remind 10 min'],
    ['no alert haircut', 'change [haircut] remind none min'],
    ['bring haircut fwd 15', 'change [haircut] to earlier 15 min'],
    ['vendor demo now 2h', 'change [vendor demo] length 120'],
    ['choir practice 45min instead', 'change [choir practice] length 45'],
    ['vendor demo to 330', 'change [vendor demo] to 3:30?'],
    ['move vendor demo to 1415', 'change [vendor demo] to 14:15'],
    ['recycling wed, remind night b4', 'create “Recycling” 2026-11-25 remind 1440 min all day'],
    ['leaving do 18 dec 7 til late', 'create “Leaving do” 2026-12-18 7:00?'],
    ['spin mon/thu 7am every wk', 'create “Spin” 7:00 FREQ=WEEKLY;BYDAY=MO,TH'],
    // Days of a series, an hour behind a name, and a day before it.
    ['writing 9-11 mon-thu', 'create “Writing” 9:00? to 11:00? FREQ=WEEKLY;BYDAY=MO,TU,WE,TH'],
    ['writing mon-fri 9.45', 'create “Writing” 9:45? FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
    ['parish levy 1st monthly', 'create “Parish levy” FREQ=MONTHLY;BYMONTHDAY=1 all day'],
    ['zumba thurs 6pm x8', 'create “Zumba” 18:00 FREQ=WEEKLY;BYDAY=TH 8 times'],
    ['mon barber 9, tue osteo 4', 'create “Barber” 2026-11-30 9:00? + create “Osteo” 2026-11-24 4:00?'],
    ['tmrw 9 spin', 'create “Spin” 2026-11-24 9:00?'],
    ['tmrw 2 works', 'fragment 2026-11-24 2:00?'],
    ['sam free fri lunch?', 'free 2026-11-27 lunchtime with Sam'],
    ['remind 3pm call nadia', 'create “Call nadia” 15:00 30 min'],
    ['chess club for jack, put in', 'create “Chess club for jack”'],
    // Who is in no more, and what is not held.
    ['uninvite jonas vendor demo', 'change [vendor demo] take off Jonas'],
    ['uninvite jonas + lena book club night', 'change [book club night] take off Jonas, Lena'],
    ['9am yoga thu skip this wk', 'declined [yoga] 2026-11-26 or delete'],
    ['add desc to vendor demo: bring laptop', 'change [vendor demo] note “bring laptop”'],
    ['guests vendor demo?', 'who [vendor demo]'],
    ['address haircut?', 'where [haircut]'],
    // Signs for words.
    ['choir practice thu 3→4', 'change [choir practice] 2026-11-26 3:00? to 4:00?'],
    ['vendor demo +jonas', 'change [vendor demo] invite Jonas'],
    ['vendor demo -jonas', 'change [vendor demo] take off Jonas'],
    ['tmrws 1:1 → 11.15', 'change [1:1] 2026-11-24 to 11:15?'],
    ['rename yoga → yoga (hot)', 'change [yoga] name “yoga (hot)”'],
    ['zoom for vendor demo', 'change [vendor demo] video'],
    // With whom there is to be time.
    ['45min priya thu pm – any slot we both can?', 'free search 2026-11-26 afternoon 45 min with Priya'],
    ['gap fri', 'free 2026-11-27'],
    ['any hr thu for me + priya', 'free search 2026-11-26 60 min with Priya'],
    ['slot for haircut next wk am', 'free search 2026-11-30..2026-12-06 morning for “Haircut”'],
    ['yes to launch drinks no to kitchen review', 'accepted [launch drinks] + declined [kitchen review]'],
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
    ['accept the launch drinks, say yes to it', 'accepted [launch drinks]'],
    ['decline the offsite call, msg "on a train"', 'declined [offsite call] “on a train”'],
    ['decline launch drinks, note: nights that week', 'declined [launch drinks] “nights that week”'],
    // An hour with its part of the day.
    ['choir committee 9 dec 7.30 eve', 'create “Choir committee” 2026-12-09 19:30'],
    ['osteo thu 2-4 aft', 'create “Osteo” 2026-11-26 14:00 to 16:00'],
    ['spin 3 dec 9 morn', 'create “Spin” 2026-12-03 9:00'],
    ['osteo dec 3 aft', 'fragment [osteo] 2026-12-03 afternoon'],
    ['panto dec 19 eve', 'fragment [panto] 2026-12-19 evening'],
    ['move osteo to 4 aft', 'change [osteo] to 16:00'],
    // An end that is another, and a time that is so only once.
    ['quiz night ends 11 not 10', 'change [quiz night] to to 11:00?'],
    ['osteo: done by 3.30 not 4', 'change [osteo] to to 3:30?'],
    ['vendor demo starts 2 not 3', 'change [vendor demo] to 2:00?'],
    ['yoga thu 8am just the once', 'change [yoga] 2026-11-26 to 8:00'],
    ['yoga this sat 9.45 start, that week only', 'change [yoga] 2026-11-28 to 9:45?'],
    ['swimming every mon 7am', 'create “Swimming” 7:00 FREQ=WEEKLY;BYDAY=MO'],
    // No time, and to hear of it.
    ['grant form 15 jan, no set time', 'create “Grant form” 2027-01-15 all day'],
    ['boiler man fri - time tbc', 'create “Boiler man” 2026-11-27 all day'],
    ['chase the plumber, nudge me thu 8am', 'create “Chase the plumber” 2026-11-26 8:00'],
    // Who is new, and what is.
    ['new joiner lunch fri 1pm', 'create “New joiner lunch” 2026-11-27 13:00'],
    ['new osteo appt fri 1pm', 'create “Osteo appt” 2026-11-27 13:00'],
    // The first of a day.
    ['first job tmrw, what n when', 'agenda first 2026-11-24'],
    ['last mtg fri - what & where?', 'agenda last 2026-11-27'],
    ['osteo b4 xmas? when', 'when [osteo] 2026-12-24 until'],
    ['window cleaner in dec? when', 'when [window cleaner] 2026-12-01..2026-12-31'],
    ['next week? when', 'free search 2026-11-30..2026-12-06'],
    ['free in dec? when', 'free search 2026-12-01..2026-12-31'],
    // What somebody wrote.
    ['dana whitfield wants what', 'mail read from dana whitfield'],
    ['add priya 2 board meeting', 'change [board] invite Priya'],
    ['yes 2 offsite call', 'accepted [offsite call]'],
    ['budget review im in', 'accepted [budget review]'],
    ['design critique venue chg, annex', 'change [design critique] place “annex”'],
    ['got a cold :( everything fri 27 off pls', 'clear 2026-11-27'],
    ['yoga sat start 9.15 end 10.30', 'create “Yoga” 2026-11-28 9:15? to 10:30?'],
    ['curry night fri 8pm, inv sam', 'create “Curry night” 2026-11-27 20:00 with Sam'],
    [
      'quiz on teams thu 7pm link https://meet.example/q',
      'create “Quiz” 2026-11-26 19:00 at https://meet.example/q',
    ],
    ['The clinic has moved me to the Friday, with the same hours', 'change it to 2026-11-27'],
    ['hmm demo maybe actually', 'tentative [demo]'],
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

test.each([
  ['move yoga to 8am just this once', 'change [yoga] to 8:00 scope this'],
  ['vendor demo wont make it', 'declined [vendor demo]'],
  ['sam cant make it', 'fragment [sam cannot make]'],
  ['in pers cal pls: chiropodist tue 8 dec 11.45', 'create “Chiropodist” 2026-12-08 11:45? in personal'],
  ['haircut sat 11am, pers cal', 'create “Haircut” 2026-11-28 11:00 in personal'],
])('“%s”, of which the gist tells more', (text, expected) => expect(readShortByGist(text)).toBe(expected));
