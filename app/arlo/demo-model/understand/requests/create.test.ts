import { describe, expect, test } from 'vitest';
import { readShort, readShortByGist } from '../short-request.fixture.ts';

describe('creating', () => {
  test.each([
    // Being reminded, and the word that belongs to the verb.
    [
      'on friday at nine i must be reminded to hand the form in',
      'create “Hand the form in” 2026-11-27 9:00? 30 min',
    ],
    [
      'i need reminding to take the library books in on friday at ten',
      'create “Take the library books in” 2026-11-27 10:00? 30 min',
    ],
    [
      'chiropodist on friday at ten with a nudge two hours before',
      'create “Chiropodist” 2026-11-27 10:00? remind 120 min',
    ],
    [
      'piano tuner on friday at ten with a heads up the day before',
      'create “Piano tuner” 2026-11-27 10:00? remind 1440 min',
    ],
    // A span that is taken back, what one has to do, and who comes.
    [
      'piano lesson on friday two till three no wait four till half past five',
      'create “Piano lesson” 2026-11-27 4:00? to 5:30?',
    ],
    [
      'i have to call the plumber on friday at nine note that down',
      'create “Call the plumber” 2026-11-27 9:00?',
    ],
    [
      'the window fitter is coming on friday between nine and twelve put him down please',
      'create “Window fitter coming” 2026-11-27 9:00 to 12:00',
    ],
    // What is to go in, without a time as yet.
    ['osteo appt needs to go in', 'create “Osteo appt”'],
    ['the car has to go in for its mot', 'create “Car for its mot”'],
    ['need midwife appt in', 'create “Midwife appt”'],
    ['I must put a museum trip with my pupils into the calendar.', 'create “Museum trip with my pupils”'],
    // What the calendar should say.
    [
      'put “Sign lease” in on the day before her deadline, so that’s tuesday the 1st of december, all day',
      'create “Sign lease” 2026-12-01 all day',
    ],
    ['every monday it should say bin day', 'create “Bin day” FREQ=WEEKLY;BYDAY=MO all day'],
    [
      'on thursdays at six the calendar should say band practice',
      'create “Band practice” 6:00? FREQ=WEEKLY;BYDAY=TH',
    ],
    // What was told, and is to be noted.
    [
      'the harvest supper is on friday at six at st lukes church could you get that down',
      'create “Harvest supper” 2026-11-27 6:00? at St lukes church',
    ],
    // What leads to a name, and what is no place.
    ['get a massage put in for friday at ten', 'create “Massage” 2026-11-27 10:00?'],
    [
      'put down dance class for the second tuesday of every month at seven in the evening',
      'create “Dance class” evening 7:00? FREQ=MONTHLY;BYDAY=2TU',
    ],
    ['book off the fourteenth of december for decorating', 'block “Decorating” 2026-12-14'],
    [
      'i have got to send in the tax form by friday at five put that in as tax form',
      'create “Tax form” 2026-11-27 until 5:00?',
    ],
    [
      'get lena and sam together with me tomorrow at four',
      'create “Meeting with Lena and Sam” 2026-11-24 4:00? with Lena, Sam',
    ],
    [
      'add mums hip operation thats on the ninth of december at quarter past nine in the morning',
      'create “Mums hip operation” 2026-12-09 morning 9:15?',
    ],
    [
      'put a cake stall in on saturday at ten and call it cake stall',
      'create “Cake stall” 2026-11-28 10:00?',
    ],
    [
      'im helping at the book fair on saturday from ten till one make an entry called book fair',
      'create “Book fair” 2026-11-28 10:00? to 1:00?',
    ],
    [
      'my nephews wedding is the nineteenth of june twenty twenty seven at one',
      'change [nephews wedding] to 2027-06-19 1:00? or create “Nephews wedding” 2027-06-19 1:00?',
    ],
    ['a catch up tomorrow at three half an hours plenty', 'create “Catch up” 2026-11-24 3:00? 30 min'],
    ['we have taken up bowls so every thursday at two', 'create “Bowls” 2:00? FREQ=WEEKLY;BYDAY=TH'],
    ['id like to get back into rowing so mondays at 6am', 'create “Rowing” 6:00 FREQ=WEEKLY;BYDAY=MO'],
    [
      'block friday the eighth of january all day its exam day finally',
      'block “Exam day” 2027-01-08 all day',
    ],
    ['please make an entry: book club, thursday 8pm', 'create “Book club” 2026-11-26 20:00'],
    [
      'Our choir runs every monday at 18:00 from 4 january. Add that as a series.',
      'create “Choir” 2027-01-04 from 18:00 FREQ=WEEKLY;BYDAY=MO',
    ],
    [
      'two things then swim tomorrow at 7am and vet on friday at 10',
      'create “Swim” 2026-11-24 7:00 + create “Vet” 2026-11-27 10:00?',
    ],
    [
      "book a chat with sam on friday at ten it's about the roof, 20 minutes at most",
      'create “Chat with Sam” 2026-11-27 10:00? 20 min (About the roof) with Sam',
    ],
    [
      'dinner with aiko on saturday at 19:00, the restaurant is called Bar Luca',
      'create “Dinner with Aiko” 2026-11-28 19:00 at Bar Luca with Aiko',
    ],
    [
      'book lunch with Noor on friday at 13:00 and send the invite to noor@larkfield.example',
      'create “Lunch with Noor” 2026-11-27 13:00 with noor@larkfield.example',
    ],
    [
      "I want to see Priya tomorrow at 16:00, and I'm calling it Launch chat.",
      'create “Launch chat” 2026-11-24 16:00',
    ],
    [
      'the neighbours want to meet on thursday at 19:00 so put that down',
      'create “Neighbours” 2026-11-26 19:00',
    ],
    [
      'okay so the car needs its mot and theyve given me friday at eight in the morning at harbour garage can you add that it normally takes about an hour',
      'create “Car mot” 2026-11-27 morning 8:00? 60 min at Harbour garage',
    ],
    [
      'every weekday at 8.15am I do the school drop-off, ten minutes or so. can you get that into the calendar starting tomorrow?',
      'create “School drop-off” 2026-11-24 from 8:15 10 min FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
    ],
    ['book the car in for a service thursday 8am', 'create “Car service” 2026-11-26 8:00'],
    [
      'jonas and me: pricing chat, tuesday 2pm half an hour',
      'create “Pricing chat with Jonas” 2026-11-24 14:00 30 min with Jonas',
    ],
    [
      'date night on the 12th dec, 7pm. ping me about it the day before so I can sort a babysitter',
      'create “Date night” 2026-12-12 19:00 remind 1440 min',
    ],
    [
      'add gym on wednesday at six in the evening no wait make that six thirty',
      'create “Gym” 2026-11-25 6:30?',
    ],
    [
      "aunt Clare's birthday is 14 march, can that go in so it comes up every year",
      "create “Aunt Clare's birthday” 2027-03-14 FREQ=YEARLY all day",
    ],
    [
      'planning session December 8 at 10:30am with priya@fernhill.example and jonas@fernhill.example, alert 15 minutes before',
      'create “Planning session with Priya and Jonas” 2026-12-08 10:30 remind 15 min with priya@fernhill.example, jonas@fernhill.example',
    ],
    [
      'drop a reminder on my calendar to send the Q4 deck, tuesday at 8:30am',
      'create “Send the Q4 deck” 2026-11-24 8:30 30 min',
    ],
    ['dentist fri 3', 'create “Dentist” 2026-11-27 3:00?'],
    ['set aside 30 mins at 4 today for email', 'block “Email” 2026-11-23 4:00? 30 min'],
    [
      'make a note that the plumber comes wednesday between 8 and 10',
      'create “Plumber comes” 2026-11-25 8:00? to 10:00?',
    ],
    ['dont let me forget to pay rent on the 1st', 'create “Pay rent” 2026-12-01 30 min all day'],
    ['i want gym in my diary at 7 every monday and thursday', 'create “Gym” 7:00? FREQ=WEEKLY;BYDAY=MO,TH'],
    [
      'can you sort out a meeting with Lena on friday at 11',
      'create “Meeting with Lena” 2026-11-27 11:00? with Lena',
    ],
    [
      "i'd like to have a meeting with lena on friday from 10 to 11",
      'create “Meeting with Lena” 2026-11-27 10:00? to 11:00? with Lena',
    ],
    [
      'please create a new calendar event for my flight on 5 december at 7am',
      'create “Flight” 2026-12-05 7:00',
    ],
    [
      'create a one hour meeting called planning on tuesday at 2pm',
      'create “Planning” 2026-11-24 14:00 60 min',
    ],
    ['reserve thursday evening for date night', 'create “Date night” 2026-11-26 evening'],
    ['add a task: buy milk tomorrow at 5pm', 'create “Buy milk” 2026-11-24 17:00'],
    ['take friday off', 'create “Day off” 2026-11-27 all day'],
    [
      'make a booking at Dishoom for saturday at 7',
      'create “Booking at Dishoom” 2026-11-28 7:00? at Dishoom',
    ],
    ['friday 3pm dentist', 'create “Dentist” 2026-11-27 15:00'],
    ['out of office from 21 to 24 december', 'create “Out of office” 2026-12-21..2026-12-24 all day'],
    [
      'book lunch with Sam tomorrow 12:30 for 45 minutes at Dishoom',
      'create “Lunch with Sam” 2026-11-24 12:30 45 min at Dishoom with Sam',
    ],
    [
      'schedule a call with lena@fernhill.example on friday 2pm',
      'create “Call with Lena” 2026-11-27 14:00 with lena@fernhill.example',
    ],
    ['add dentist on 3 december at 9', 'create “Dentist” 2026-12-03 9:00?'],
    ['add a dentist appointment on 3 december at 9am', 'create “Dentist appointment” 2026-12-03 9:00'],
    ['put gym in my calendar tomorrow at 7am', 'create “Gym” 2026-11-24 7:00'],
    [
      'create an event called "Team party" on friday from 6pm to 10pm at The Lantern',
      'create “Team party” 2026-11-27 18:00 to 22:00 at The Lantern',
    ],
    ['new event: board meeting, monday 10-11', 'create “Board meeting” 2026-11-30 10:00? to 11:00?'],
    [
      'set up a meeting with priya and aiko next tuesday at 11 for 30 mins',
      'create “Meeting with Priya and Aiko” 2026-12-01 11:00? 30 min with Priya, Aiko',
    ],
    [
      'can you schedule 30 minutes with Tomás on wednesday at 4pm?',
      'create “Meeting with Tomás” 2026-11-25 16:00 30 min with Tomás',
    ],
    ['book me a haircut saturday 10am', 'create “Haircut” 2026-11-28 10:00'],
    ['i need to see the doctor on thursday at 8:30', 'create “See the doctor” 2026-11-26 8:30?'],
    ['block tomorrow afternoon', 'block 2026-11-24 afternoon'],
    ['block out 9 to 12 tomorrow for writing', 'block “Writing” 2026-11-24 9:00 to 12:00'],
    ['block 2 hours on friday morning for deep work', 'block “Deep work” 2026-11-27 morning 120 min'],
    ['add focus time tomorrow 9-11', 'create “Focus time” 2026-11-24 9:00? to 11:00?'],
    ['remind me to call mum at 6', 'create “Call mum” 6:00? 30 min'],
    ['remind me tomorrow at 9 to send the invoice', 'create “Send the invoice” 2026-11-24 9:00? 30 min'],
    [
      'set a reminder to water the plants every monday at 8am',
      'create “Water the plants” 8:00 30 min FREQ=WEEKLY;BYDAY=MO',
    ],
    ["add Ingrid's birthday on 5 december", "create “Ingrid's birthday” 2026-12-05 FREQ=YEARLY all day"],
    ['holiday from 21 to 28 december', 'create “Holiday” 2026-12-21..2026-12-28 all day'],
    ['book off next friday', 'create “Day off” 2026-12-04'],
    ["i'm on holiday next week", 'create “Holiday” 2026-11-30..2026-12-06 all day'],
    [
      'schedule stand-up every weekday at 9:30 for 15 minutes',
      'create “Stand-up” 9:30? 15 min FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
    ],
    [
      'weekly 1:1 with Priya on tuesdays at 10',
      'create “1:1 with Priya” 10:00? FREQ=WEEKLY;BYDAY=TU with Priya',
    ],
    ["dinner at mum's sunday 7pm", "create “Dinner” 2026-11-29 19:00 at Mum's"],
    ['coffee with Aiko tmrw 3pm', 'create “Coffee with Aiko” 2026-11-24 15:00 with Aiko'],
    ['tomorrow at 3 book a call with Sam', 'create “Call with Sam” 2026-11-24 3:00? with Sam'],
    [
      'on friday at noon, lunch with Lena Fischer at Café Ondine',
      'create “Lunch with Lena Fischer” 2026-11-27 12:00 at Café Ondine with Lena Fischer',
    ],
    [
      'arrange a meeting about the budget on monday at 2',
      'create “Meeting about the budget” 2026-11-30 2:00? (About the budget)',
    ],
    [
      'schedule a meeting with Lena to discuss the launch on friday at 11',
      'create “Meeting with Lena” 2026-11-27 11:00? (About the launch) with Lena',
    ],
    [
      'invite sam@x.example to lunch tomorrow at 1',
      'create “Lunch with Sam” 2026-11-24 1:00? with sam@x.example',
    ],
    [
      'invite Sam and Lena to a planning session on thursday at 4',
      'create “Planning session with Sam and Lena” 2026-11-26 4:00? with Sam, Lena',
    ],
    ['meet Priya for coffee tomorrow at 10', 'create “Coffee with Priya” 2026-11-24 10:00? with Priya'],
    ["let's meet with Jonas on wednesday at 2", 'create “Meeting with Jonas” 2026-11-25 2:00? with Jonas'],
    [
      'schedule an interview with jo bloggs thursday 3pm in Studio room 1',
      'create “Interview with Jo Bloggs” 2026-11-26 15:00 at Studio room 1 with Jo Bloggs',
    ],
    ['put "Pay rent" on 1 december', 'create “Pay rent” 2026-12-01'],
    ['add flight to Berlin on 4 december at 6:15am', 'create “Flight to Berlin” 2026-12-04 6:15'],
    ['book a table for two at Dishoom friday 8pm', 'create “Table for two” 2026-11-27 20:00 at Dishoom'],
    ['book', 'create'],
    ['schedule a meeting', 'create'],
    ['schedule a meeting tomorrow at 3', 'create 2026-11-24 3:00?'],
    ['book lunch with Sam', 'create “Lunch with Sam” with Sam'],
    ['add dentist', 'create “Dentist”'],
    [
      'create a meeting with the team on friday at 9:30 on zoom',
      'create “Meeting with the team” 2026-11-27 9:30? at Zoom',
    ],
    ['can we do lunch on thursday at 1', 'create “Lunch” 2026-11-26 1:00?'],
    [
      'pencil in drinks with the design team next thursday evening at 6',
      'create “Drinks with the design team” 2026-12-03 evening 6:00?',
    ],
    [
      'make an appointment with the vet for tuesday at 5pm',
      'create “Appointment with the vet” 2026-11-24 17:00',
    ],
    ['I have a dentist appointment on friday at 3', 'create “Dentist appointment” 2026-11-27 3:00?'],
    ['schedule call w/ sam thurs 3-4pm', 'create “Call with Sam” 2026-11-26 15:00 to 16:00 with Sam'],
    [
      'Book an hour with Lena at 14:00 today, on Meet',
      'create “Meeting with Lena” 2026-11-23 14:00 60 min at Meet with Lena',
    ],
    ['set up lunch with priya next week', 'create “Lunch with Priya” 2026-11-30..2026-12-06 with Priya'],
    [
      'add "Q4 review" to my calendar for next wednesday at 2:30pm for an hour and a half',
      'create “Q4 review” 2026-12-02 14:30 90 min',
    ],
    [
      'plan a workshop with priya@fernhill.example, tomas@fernhill.example on 7 dec 13:00-15:00',
      'create “Workshop with Priya and Tomas” 2026-12-07 13:00 to 15:00 with priya@fernhill.example, tomas@fernhill.example',
    ],
    ['get me a meeting with Sam on Monday at 9', 'create “Meeting with Sam” 2026-11-30 9:00? with Sam'],
    ['could you please put physio on thursday 5.30pm', 'create “Physio” 2026-11-26 17:30'],
    ['all day offsite on 10 december', 'create “Offsite” 2026-12-10 all day'],
    ['schedule a two hour workshop on monday at 9', 'create “Workshop” 2026-11-30 9:00? 120 min'],
    ['pls add lunch w sam fri 1230', 'create “Lunch with Sam” 2026-11-27 12:30 with Sam'],
    ['book a room on wednesday at 14.00 for 2h', 'create “Room” 2026-11-25 14:00 120 min'],
    [
      'set up a 30 minute call with priya tomorrow morning',
      'create “Call with Priya” 2026-11-24 morning 30 min with Priya',
    ],
    ['schedule a 15 min sync with the team at 4', 'create “Sync with the team” 4:00? 15 min'],
    [
      'add a weekly sync with Lena on mondays at 10am',
      'create “Sync with Lena” 10:00 FREQ=WEEKLY;BYDAY=MO with Lena',
    ],
    ['add gym every day at 7', 'create “Gym” 7:00? FREQ=DAILY'],
    ['create event', 'create'],
    ['new meeting with Sam', 'create “Meeting with Sam” with Sam'],
    ['book something for tomorrow', 'create 2026-11-24'],
    ['block my calendar on friday', 'block 2026-11-27'],
    ['put me down for yoga at 7pm on wednesday', 'create “Yoga” 2026-11-25 19:00'],
    [
      'plan dinner with mum and dad on saturday at 7 at The Lantern',
      'create “Dinner with mum and dad” 2026-11-28 7:00? at The Lantern',
    ],
    ['note: pick up kids at 3:15 today', 'create “Pick up kids” 2026-11-23 3:15?'],
    ['pick up the kids today at 3:15', 'create “Pick up the kids” 2026-11-23 3:15?'],
    ['doctors appointment 4th dec 10:20', 'create “Doctors appointment” 2026-12-04 10:20?'],
    ['team lunch friday noon', 'create “Team lunch” 2026-11-27 12:00'],
    // What a title is not: reminders, names, calls to book it, the chat's own words.
    ['schedule an hour tomorrow at 2, name it budget prep', 'create “Budget prep” 2026-11-24 2:00? 60 min'],
    ['mark friday as wfh', 'create “Wfh” 2026-11-27 all day'],
    [
      'add onboarding session for monday 30th 2pm with jonas, remind me a day before',
      'create “Onboarding session with Jonas” 2026-11-30 14:00 remind 1440 min with Jonas',
    ],
    ['schedule some deep work for me this afternoon', 'create “Deep work” 2026-11-23 afternoon'],
    [
      'remind me every friday at 4pm to fill in my timesheet',
      'create “Fill in my timesheet” 16:00 30 min FREQ=WEEKLY;BYDAY=FR',
    ],
    ['babysitter arrives at 6.45pm on saturday add to cal', 'create “Babysitter” 2026-11-28 until 18:45'],
    // What is told in several clauses.
    [
      "I've got a candidate coming in on 10 December at 11, in Studio room 1. Title: Candidate Noor",
      'create “Candidate Noor” 2026-12-10 11:00? at Studio room 1',
    ],
    [
      'theo has football training tomorrow at 5 can you add it',
      'create “Theo football training” 2026-11-24 5:00?',
    ],
    [
      'karaoke 28 november 9 pm, invite tomas and lena, at Lucky Voice',
      'create “Karaoke” 2026-11-28 21:00 at Lucky Voice with Tomas, Lena',
    ],
    [
      'add choir mondays at 7.30 in St Marys hall, goes on until the end of february',
      'create “Choir” 7:30? FREQ=WEEKLY;BYDAY=MO until 2027-02-28 at St Marys hall',
    ],
    [
      'add two things: gym tomorrow at 7am and haircut on saturday at 3pm',
      'create “Gym” 2026-11-24 7:00 + create “Haircut” 2026-11-28 15:00',
    ],
    // Courtesies, announcements and tails that are no part of a name.
    ['so, before I forget: dentist, friday, 3pm', 'create “Dentist” 2026-11-27 15:00'],
    [
      'for the diary please: Sports day, friday 4 june 2027, 1.15 until 3',
      'create “Sports day” 2027-06-04 1:15? to 3:00?',
    ],
    [
      'get priya, aiko and me together on friday at 11',
      'create “Meeting with Priya and Aiko” 2026-11-27 11:00? with Priya, Aiko',
    ],
    ['send an invite to sam for lunch on friday at 1', 'create “Lunch with Sam” 2026-11-27 1:00? with Sam'],
    [
      'weekly yoga with sam for the first 6 weeks on tuesdays at 6pm',
      'create “Yoga with Sam” 18:00 FREQ=WEEKLY;BYDAY=TU 6 times with Sam',
    ],
    [
      '10 german lessons, mondays 12:30 for 45 min',
      'create “German lessons” 12:30 45 min FREQ=WEEKLY;BYDAY=MO 10 times',
    ],
    ['all hands every monday at 9', 'create “All hands” 9:00? FREQ=WEEKLY;BYDAY=MO'],
    ['team drinks on mon at 5pm', 'create “Team drinks” 2026-11-30 17:00'],
    ['put thursday down as a study day', 'create “Study day” 2026-11-26 all day'],
    [
      'add two things for tomorrow, physio call at 12 and choir at 19.00',
      'create “Physio call” 2026-11-24 12:00 + create “Choir” 2026-11-24 19:00',
    ],
    [
      'sunday roast at the Crown, sunday 1pm',
      'change [roast crown] to 2026-11-29 13:00 or create “Sunday roast” 2026-11-29 13:00 at Crown',
    ],
    ['spa weekend 12 to 13 december', 'create “Spa weekend” 2026-12-12..2026-12-13 all day'],
    [
      'job interview with Marlow & Co on friday at 9am',
      'create “Job interview with Marlow & Co” 2026-11-27 9:00',
    ],
    [
      'drinks weds 16 dec 6.30pm The Railway Tavern',
      'create “Drinks” 2026-12-16 18:30 at The Railway Tavern',
    ],
    [
      'blood test 8.10am weds, surgery on mill lane',
      'create “Blood test” 2026-11-25 8:10 at Surgery on mill lane',
    ],
    ['gym every day at 6:30 except weekends', 'create “Gym” 6:30? FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'],
    [
      'remind me tomorrow morning to send the invoice',
      'create “Send the invoice” 2026-11-24 morning 9:00 30 min',
    ],
    ['set my alarm for 7 tomorrow', 'create “Alarm” 2026-11-24 7:00? 30 min'],
    ['add "call the bank" to my todo list for tomorrow', 'create “Call the bank” 2026-11-24 all day'],
    [
      'set up a half hour call with Tomás on thursday at 4pm and invite him',
      'create “Call with Tomás” 2026-11-26 16:00 30 min with Tomás',
    ],
    [
      'pencil in a dinner party for friday the 4th, half past seven',
      'create “Dinner party” 2026-12-04 7:30?',
    ],
    [
      'swimming at 10 on sunday 6 december and brunch at 12 the same day',
      'create “Swimming” 2026-12-06 10:00? + create “Brunch” 2026-12-06 12:00',
    ],
    ['put dentist down for the 14th at 9am', 'create “Dentist” 2026-12-14 9:00'],
    [
      'remind me to water the plants every 3 days',
      'create “Water the plants” 30 min FREQ=DAILY;INTERVAL=3 all day',
    ],
    // Days that are names, and places that are numbers.
    ["new year's eve party at ours 31 dec 8pm", "create “New year's eve party” 2026-12-31 20:00 at Ours"],
    ['jazz night 5 dec 20h30', 'create “Jazz night” 2026-12-05 20:30'],
    ['flat viewing thurs 6pm at 22 Larch Road', 'create “Flat viewing” 2026-11-26 18:00 at 22 Larch Road'],
    ['add a dentist on thursday at 3, I deserve it', 'create “Dentist” 2026-11-26 3:00?'],
    ['put an entry on thursday at 4 that says ring the bank', 'create “Ring the bank” 2026-11-26 4:00?'],
    [
      'the rowing club meets every monday at 7pm, add that',
      'create “Rowing club” 19:00 FREQ=WEEKLY;BYDAY=MO',
    ],
    // Kept, made and sent; how many there are; days off.
    [
      'Could thursday from ten until noon be kept for me under the name Tax return?',
      'block “Tax return” 2026-11-26 10:00 to 12:00',
    ],
    ['could friday 2 to 3 be reserved for invoices?', 'block “Invoices” 2026-11-27 2:00? to 3:00?'],
    [
      'make a team lunch on thursday at 1 and send it to Priya and Sam',
      'create “Team lunch with Priya and Sam” 2026-11-26 1:00? with Priya, Sam',
    ],
    ['make a soup on thursday at 1', 'create “Make a soup” 2026-11-26 1:00?'],
    ['add six piano lessons, saturdays at nine', 'create “Piano lessons” 9:00? FREQ=WEEKLY;BYDAY=SA 6 times'],
    [
      'two yoga classes, tuesdays and thursdays at 6',
      'create “Two yoga classes” 6:00? FREQ=WEEKLY;BYDAY=TU,TH',
    ],
    [
      'i am on leave from the 8th to the 12th of february, so block those days off',
      'create “Leave” 2027-02-08..2027-02-12 all day',
    ],
    [
      'recycling every other thursday 7am startng this wk',
      'create “Recycling” 2026-11-23 from 7:00 FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
    ],
    ['jury duty the whole week of 11 january', 'create “Jury duty” 2027-01-11..2027-01-17 all day'],
  ])('%s', (text, expected) => expect(readShort(text)).toBe(expected));
});

describe('creating, by the gist', () => {
  test.each([
    // A year that is said before its day, and a day that is only named to say that it is not that one.
    [
      'put in the cottage next year, from the fifth to the ninth of july',
      'create “Cottage” 2027-07-05..2027-07-09',
    ],
    ['dentist next year on 14 january at ten, put it in', 'create “Dentist” 2027-01-14 10:00?'],
    [
      'put in the chimney sweep, no, not monday, tuesday the first of december at nine',
      'create “Chimney sweep” 2026-12-01 9:00?',
    ],
    // What lasts all day, however that is said, and hours of which all are meant.
    [
      'put in swimming camp from the sixth to the ninth of april, the whole days',
      'create “Swimming camp” 2027-04-06..2027-04-09',
    ],
    [
      'school shut on friday 11 december, just put it across the day',
      'create “School shut” 2026-12-11 all day',
    ],
    [
      'plumber on friday, some time between nine and one, so block all of that',
      'create “Plumber” 2026-11-27 9:00? to 1:00? all day',
    ],
    // Who is seen and not invited.
    [
      'book a meeting with Dr Okafor on thursday at two',
      'create “Meeting with Dr Okafor” 2026-11-26 2:00? with Dr Okafor',
    ],
    ['mtg prof lindqvist 9 dec 11am', 'create “Mtg prof lindqvist” 2026-12-09 11:00'],
    // What ends on a day, and what a date was fixed for.
    [
      'The car insurance runs out on 12 January, put that down for the whole day',
      'create “Car insurance runs out” 2027-01-12 all day',
    ],
    [
      'The choir has finally set a date for the concert. It’s Saturday 19 December at 7pm, so put that in.',
      'create “Concert” 2026-12-19 19:00',
    ],
    [
      'Mrs Okoro is ninety. It’s her party on Sunday at three, put it in',
      'create “Mrs Okoro’s party” 2026-11-29 3:00?',
    ],
    // What is told beside it: who is off to it, how long something takes, on which calendar it is not.
    [
      'My brother and I are off to the theatre, Old Vic, on Saturday at half past seven in the evening',
      'create “Theatre” 2026-11-28 evening 7:30?',
    ],
    [
      "The new carpet takes two days to settle. Block out 'Carpet fitting' all day on 3 and 4 December.",
      'create “Carpet fitting” 2026-12-03..2026-12-04 all day',
    ],
    [
      'office party friday all day, not the work calendar, use my personal one',
      'create “Office party” 2026-11-27 all day in personal',
    ],
    [
      'trust me, haircut friday at ten and not on the work one, put it on my personal calendar',
      'create “Haircut” 2026-11-27 10:00? in personal',
    ],
    [
      'sam and i should talk about the roof so thursday at ten half an hour with him name it roof talk',
      'create “Roof talk” 2026-11-26 10:00? 30 min (About the roof so) with Sam',
    ],
    [
      'vet is coming to the sheep no not monday tuesday tuesday the first of december at nine call it foot check',
      'create “Foot check” 2026-12-01 9:00?',
    ],
  ])('%s', (text, expected) => expect(readShortByGist(text)).toBe(expected));
});
