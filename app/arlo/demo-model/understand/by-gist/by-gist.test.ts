import { expect, test } from 'vitest';
import { readShortByGist } from '../short-request.fixture.ts';

test.each([
  // What one sentence says of what another orders, and words that order, ask or answer in a way of their own.
  [
    'Organise Garden planning on Tuesday at 2 pm, with invitations to Priya and Lena.',
    'create “Garden planning with Priya and Lena” 2026-11-24 14:00 with Priya, Lena',
  ],
  // What is only asked, or told beside a question, in a few words.
  ['7 - 11 dec rundown, mum visiting', 'agenda 2026-12-07..2026-12-11'],
  ['whats on 3rd dec am away that day', 'agenda 2026-12-03'],
  ['boiler check in there yet', 'exists [boiler check]'],
  ['fri aft clear? vet rang', 'free 2026-11-27 afternoon'],
  ['sat 12 dec clear all day? wedding fair', 'free 2026-12-12 all day'],
  ['any news on 398', 'issues one #398'],
  ['10 dec morning half an hour w lena poss', 'free search 2026-12-10 morning 30 min with Lena'],
  [
    'Someone reported the broken print button last year. How’s that ticket doing on GitHub?',
    'issues search broken print button issue',
  ],
  ['book club yeah', 'fragment [book club]'],
  // What the rules hold on to little of: a day that nobody said, words of a whole sentence, a few words.
  ['I can’t remember whether I saved the date of the school play. Did I?', 'when [school play]'],
  // What is to be otherwise.
  ['haircut 3 not half 2', 'change [haircut] 2:30? to 3:00?'],
  ['vendor demo > studio room 4', 'change [vendor demo] place “studio room 4”'],
  ['summer fair goes on til 6 apparently', 'change [summer fair] to to 6:00?'],
  ['need 1hr warning on all the swim lessons', 'change [swim lessons] scope all remind 60 min'],
  ['remind me of swim gala week b4', 'change [swim gala] remind 10080 min'],
  ['hiring panel nope', 'declined [hiring panel]'],
  [
    'Every choir practice from the 4th of January onwards will be in the church hall. Change the location, please.',
    'change [choir practice] 2027-01-04 from place “the church hall” scope following',
  ],
  [
    'my annual leave starts on the twenty-second already and the end stays the same',
    'change [annual leave] to 2026-12-22',
  ],
  ['For every book club, set the colour to grape.', 'change [book club] scope all grape'],
  [
    'For the entire series of swim lessons, past and future, set the colour to sage.',
    'change [swim lessons] scope all sage',
  ],
  ['rename summer fair to uh garden party no garden fete', 'change [summer fair] name “garden fete”'],
  [
    'Kofi feels left out of the book club. Invite him to it on the 9th, would you?',
    'change [book club] 2026-12-09 invite Kofi',
  ],
  // What goes, and what is the last that stays.
  ['bin yoga tues n thurs just those two', 'delete [yoga] 2026-11-24 + delete [yoga] 2026-11-26'],
  [
    'Our coach is ill, so choir is cancelled on both the 3rd and the 10th of December.',
    'delete [choir] 2026-12-03 + delete [choir] 2026-12-10',
  ],
  [
    'We are giving up the yoga class, and the one on the 2nd is the last. Delete them from the 9th of December on.',
    'delete [yoga class] 2026-12-09 scope following',
  ],
  [
    'We’re giving up French, and Tuesday the 8th is our last. Remove all the French lessons after that.',
    'delete [french lessons] 2026-12-09 scope following',
  ],
  ['lisbon off, hotel can go', 'delete [hotel]'],
  ['I’m done with the piano lessons. Take both of them out.', 'clear piano lesson'],
  ['Get up that early? That’s a joke. Bin tomorrow’s swim.', 'delete [swim] 2026-11-24'],
  ['Nobody can make it to brunch on Sunday. Could you call it off?', 'delete [brunch] 2026-11-29'],
  ['festival cancelled so my train can go', 'delete [train]'],
  // What is new: its name, its day, its hour, its place.
  [
    'insulin mon-sun 8am from tmrw',
    'create “Insulin” 2026-11-24 from 8:00 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU',
  ],
  [
    'viewings sun: flat c 2pm flat d 3.30pm',
    'create “Flat c” 2026-11-29 14:00 + create “Flat d” 2026-11-29 15:30',
  ],
  ['fri 7pm band practice scout hut', 'create “Band practice” 2026-11-27 19:00 at Scout hut'],
  ['Sports day is on Friday the 4th, mark that day as Sports day.', 'create “Sports day” 2026-12-04 all day'],
  [
    'Put in a city break from the 3rd to the 6th of March, with Seville as the location.',
    'create “City break” 2027-03-03..2027-03-06 at Seville',
  ],
  [
    'Marta has her driving test on the 9th of January at ten. Put it in.',
    'create “Marta’s driving test” 2027-01-09 10:00?',
  ],
  [
    'From tomorrow I’d like to stretch every weekday at 8 in the morning for ten minutes. Please plan that in.',
    'create “Stretch” 2026-11-24 from morning 8:00? 10 min FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
  ],
  [
    'I have to ring the bank on Friday at 9.15 am. Give me a nudge five minutes before.',
    'create “Ring the bank” 2026-11-27 9:15 remind 5 min',
  ],
  [
    'They’ve made me umpire on Saturday mornings, 9:30 to 11. Add it as Umpiring, three times, starting this Saturday.',
    'create “Umpiring” 2026-11-28 from morning 9:30? to 11:00? FREQ=WEEKLY;BYDAY=SA 3 times',
  ],
  ['I won’t make pottery on Thursday. What’s on in the evening then?', 'agenda 2026-11-26 evening'],
  ['Let the vendor demo go on until six rather than four.', 'change [vendor demo] to to 6:00?'],
  ['Leave that one out, please.', 'delete it'],
  ['The boiler service needs to be moved to a different time.', 'change [boiler service]'],
  ['I’m taking 11 January off.', 'create “Day off” 2027-01-11 all day'],
  ['Book in a massage for me on Sunday at 4 pm.', 'create “Massage” 2026-11-29 16:00'],
  ['Answer the launch drinks invitation with “no”.', 'declined [launch drinks]'],
  ['I no longer need the haircut or the dentist, delete them both.', 'delete [haircut dentist]'],
  ['The design review needs an hour instead of 30 minutes. Extend it.', 'change [design review] length 60'],
  // No series ends because somebody can take no more.
  ['Delete yoga on Friday, I can take no more of this.', 'delete [yoga] 2026-11-27'],
  // The last one stays, and the week after is no part of what goes.
  ['my last swim is on friday, cancel every one after it', 'delete [swim] 2026-11-28 scope following'],
  ['judo: 9 dec is our last, bin everything after', 'delete [judo] 2026-12-10 scope following'],
  [
    'My ankle’s gone. No squash on Tuesday, take just that one out. I’ll play again the week after.',
    'delete [squash] 2026-11-24',
  ],
  [
    'I can’t make pottery on the 3rd and the 10th of December. Delete those two sessions.',
    'delete [pottery] 2026-12-03 + delete [pottery] 2026-12-10',
  ],
  ['Is the bug with the date picker fixed yet?', 'issues search date picker issue'],
  // What nobody asked for: a removal, a new name, a place, a booking, another beginning.
  ['pottery in december, colour it green', 'change [pottery] 2026-12-01..2026-12-31 green'],
  ['I thought about the hiring panel again and want to say yes to it.', 'accepted [hiring panel]'],
  ['design review half hr longer, same end', 'change [design review] longer by 30'],
  ['sun 6 dec match 11.30am, could i make it', 'free 2026-12-06 11:30'],
  ['design review running til 4.45 now', 'change [design review] to to 4:45?'],
  ['lena not coming wed vendor demo, take her off', 'change [vendor demo] take off Lena'],
  ['She is running late again: move the haircut to one.', 'change [haircut] to 1:00?'],
  // What the gist marks, and the rules leave out.
  [
    'The anniversary is 5 June, I want it in there every year.',
    'create “Anniversary” 2027-06-05 FREQ=YEARLY',
  ],
  [
    'tea w mo 9 dec 4pm, send invite mo@plumtree.example',
    'create “Tea with Mo” 2026-12-09 16:00 with mo@plumtree.example',
  ],
  [
    'Our quartet will practise every Monday at 6 pm from 7 December in Hut 9. Add that as Quartet practice.',
    'create “Quartet practice” 2026-12-07 from 18:00 FREQ=WEEKLY;BYDAY=MO at Hut 9',
  ],
  [
    'Add a call with the passport office on Friday at 9.40 am, and have it alert me ten minutes beforehand.',
    'create “Call with the passport office” 2026-11-27 9:40 remind 10 min',
  ],
  // What one sentence tells is no part of what another one orders.
  [
    'Good news for once, the tenants have all signed and nobody shouted. Please add the residents meeting on 9 December, 6 to 7.30 in the evening.',
    'create “Residents meeting” 2026-12-09 evening 6:00? to 7:30?',
  ],
  [
    'Add a chimney inspection on Tuesday at ten in the morning. It should only take them twenty minutes, but last year he stayed for tea.',
    'create “Chimney inspection” 2026-11-24 morning 10:00? 20 min',
  ],
  [
    'Please book the boiler man for Friday at noon. It’ll only take him half an hour, he says, bless him.',
    'create “Boiler man” 2026-11-27 12:00 30 min',
  ],
  [
    'Busy week, not that I’m moaning! I’ve two jobs for Thursday: Bathroom survey at 9 in the morning and Tap repair at 5 in the afternoon. Get them both in for me, mate.',
    'create “Bathroom survey” 2026-11-26 morning 9:00? + create “Tap repair” 2026-11-26 afternoon 5:00?',
  ],
  ['Grand, thanks for all your help, you’ve the memory of an elephant!', 'thanks'],
  [
    'Can I have half an hour at 14:30 today called Water the plants? They look so sad, poor things.',
    'create “Water the plants” 2026-11-23 14:30 30 min',
  ],
  [
    'I’m under a sink in Croydon half the day and my head is like a sieve. Remind me to phone the bank at four this afternoon, will you?',
    'create “Phone the bank” 2026-11-23 afternoon 4:00? 30 min',
  ],
  [
    'Put letter writing in on Sunday from 2 to 4 please, before tea at Grandma’s.',
    'create “Letter writing” 2026-11-29 2:00? to 4:00?',
  ],
  [
    'My nephew begged me to come to his swimming on Saturday morning, and who could say no to that little face? Move the dentist to one o’clock, please.',
    'change [dentist] to 1:00?',
  ],
  [
    'I got hopelessly lost last week and cried a bit! Change the venue to 9 Mill Lane for the choir rehearsal please.',
    'change [choir rehearsal] place “9 Mill Lane”',
  ],
  [
    'I must have been half asleep, but there’s a really daft entry at ten in the morning on 9 December. Get rid of it please, it makes me cringe.',
    'delete 2026-12-09 morning 10:00?',
  ],
  [
    'The ferry won’t sail in that wind. The airport taxi can go, and the massage on the day after as well, thank you.',
    'delete [airport taxi massage]',
  ],
  // That something is so now is no time to move it to.
  ['the flight to rome leaves from stansted now not luton', 'change [flight] place “stansted”'],
  [
    'I swear the office has ears, so this goes in my personal calendar please: hearing aid fitting on Thursday at ten past nine in the morning.',
    'create “Hearing aid fitting” 2026-11-26 morning 9:10? in personal',
  ],
  [
    'I always forget, I’m hopeless. Remind me to take the bins out on Sunday at eight in the evening.',
    'create “Take the bins out” 2026-11-29 evening 8:00? 30 min',
  ],
  [
    'The piano tuner is coming on Thursday the 3rd of December at half past one, bless him, so put him in please.',
    'create “Piano tuner” 2026-12-03 1:30?',
  ],
  [
    'School has sent yet another email, they do love writing. Thursday the 17th of December is an inset day, so please put that in as a whole day thing.',
    'create “Inset day” 2026-12-17 all day',
  ],
  [
    'We’re having the roof done at last, hurray, goodbye buckets! There’ll be a crane from Monday 7 until Wednesday 9 December, so block those days as all day please and call it Crane outside.',
    'block “Crane outside” 2026-12-07..2026-12-09 all day',
  ],
  [
    'Choir starts again, I’ve missed it so. Choir practice on Tuesdays at seven in the evening, eight of them, starting on 1 December, put those in?',
    'create “Choir practice” 2026-12-01 from evening 7:00? FREQ=WEEKLY;BYDAY=TU 8 times',
  ],
  [
    'Never bake for a living, I tell you. Make a tasting call for Saturday at eleven, half an hour long, and send an invite to jo@cake.example so that she comes.',
    'create “Tasting call with Jo” 2026-11-28 11:00? 30 min with jo@cake.example',
  ],
  [
    'My boss says we should talk it all over, with doughnuts. Set up a post-mortem on Thursday at four for half an hour and invite Jonas and Lena.',
    'create “Post-mortem with Jonas and Lena” 2026-11-26 4:00? 30 min with Jonas, Lena',
  ],
  [
    'My dog ate my notes and I cried, to be honest. Driving theory on Monday the 7th of December at two, and please have it warn me an hour before so I don’t get lost in the side streets.',
    'create “Driving theory” 2026-12-07 2:00? remind 60 min',
  ],
  [
    'I failed by two points, so there’s a resit on Thursday at nine in the morning and another resit on Friday at noon. Put both in, wish me luck.',
    'create “Resit” 2026-11-26 morning 9:00? + create “Resit” 2026-11-27 12:00',
  ],
  [
    'We won the pub quiz, would you believe it. The final’s on Thursday the 10th at half seven, at the Fox and Hounds. Note that down before I forget!',
    'create “Final” 2026-12-10 7:30? at Fox and Hounds',
  ],
  [
    'I have joined the Chess society, me of all people. It meets every other Thursday at 7 in the evening, beginning this Thursday. Would you enter that for me?',
    'create “Chess society” 2026-11-26 from evening 7:00? FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
  ],
  [
    'May I have an all-day entry on Thursday 10 December saying Grant report due? Otherwise I’ll forget it.',
    'create “Grant report due” 2026-12-10 all day',
  ],
  [
    'She’s so proud of her recorder! Could you add Music lesson every Tuesday at half past five, starting tomorrow and with the last one on 22 December?',
    'create “Music lesson” 2026-11-24 from 5:30? FREQ=WEEKLY;BYDAY=TU until 2026-12-22',
  ],
  [
    'I ran into my old coach at the swimming pool and he looked so well. We agreed on Lunch with Victor a week from today, at one. Do write it down for me.',
    'create “Lunch with Victor” 2026-11-30 1:00? with Victor',
  ],
  [
    'Six weeks we’ve been sleeping on air beds, six! The Bed delivery is coming on Thursday 3 December between ten and noon, please block that out so that I’m there.',
    'create “Bed delivery” 2026-12-03 10:00 to 12:00',
  ],
  [
    'My sister will sit with the kids, hurray! Please put Cinema night in my personal calendar for this Friday at 8pm. I don’t need my team reading that.',
    'create “Cinema night” 2026-11-27 20:00 in personal',
  ],
])('what is to be booked stands among small talk: %s', (said, expected) => {
  expect(readShortByGist(said)).toBe(expected);
});

test.each([
  [
    'It just says “Thing” on Friday, which helps nobody at all. Call it “Budget chat” please.',
    'change [thing] name “Budget chat”',
  ],
  [
    'Two minutes a child, what can anybody say in two minutes. Parents’ evening now ends at half eight, so please shorten it in my calendar.',
    'change [parents evening] to to 8:30?',
  ],
  [
    'I forget it every year and then spend the night in tears over it. Never again! Put the tax return a day later, on Wednesday 2 December.',
    'change [tax return] to 2026-12-02',
  ],
  [
    'I’d feel better with company, I hate that lift. Add Sam to the hiring panel on the 2nd of December, would you?',
    'change [hiring panel] 2026-12-02 invite Sam',
  ],
  [
    'I had such a good weekend! I can’t do the offsite call on Monday the 30th, decline it and leave a note that I’m at the vet’s.',
    'declined [offsite call] 2026-11-30 “I’m at the vet’s”',
  ],
  [
    'I felt so rotten last night that I couldn’t sleep. I won’t make physio today, so cancel that one please.',
    'delete [physio] 2026-11-23',
  ],
  [
    'The babysitter has let us down again and I could scream. Can you bin the marketing lunch on Friday, please? I’ll make it up to them.',
    'delete [marketing lunch] 2026-11-27',
  ],
  [
    'They’re digging up the road again. Tomorrow’s focus block can go, I’ll be stuck on the ring road anyway.',
    'delete [focus block] 2026-11-24',
  ],
  [
    'The vendor demo people are ever so pushy. Shorten it to twenty minutes, that’s all they get.',
    'change [vendor demo] length 20',
  ],
  [
    'Poor Aiko has a cold. Take her off the design review on Monday, she needs to rest.',
    'change [design review] 2026-11-23 take off Aiko',
  ],
  [
    'The Anchor has burnt down, poor souls, I saw the smoke this morning. We’re having the marketing lunch at the Lantern instead, so please fix the location.',
    'change [marketing lunch] place “Lantern”',
  ],
  [
    'It says ‘Vendor demo’ on Wednesday, which tells me nothing at all. Call it Supplier showcase, would you?',
    'change [vendor demo] 2026-11-25 name “Supplier showcase”',
  ],
  [
    'The vendor demo on Wednesday tells me nothing. Just call it Supplier showcase.',
    'change [vendor demo] 2026-11-25 name “Supplier showcase”',
  ],
  [
    'I keep staring at ‘Budget review’ and wondering which budget it was. Could you just call it Team budget instead? My head is a sieve.',
    'change [budget review] name “Team budget”',
  ],
  [
    'I’ve only now heard that my girl’s concert is that very evening, and I’m not missing it. Decline the launch drinks and add a note to say that I’m sorry but I’ll be at her concert.',
    'declined [launch drinks] “I’m sorry but I’ll be at her concert”',
  ],
  [
    'The dentist can only see us that morning, poor lamb. Decline the offsite call with a message saying I’m sorry, but I’ll read the notes.',
    'declined [offsite call] “I’m sorry, but I’ll read the notes”',
  ],
  ['Our van is in the garage that afternoon. Decline the budget review, please.', 'declined [budget review]'],
  ['Would you move the budget review a bit? Thursday doesn’t feel right any more.', 'change [budget review]'],
])('and so does what is to change: %s', (said, expected) => {
  expect(readShortByGist(said)).toBe(expected);
});

test.each([
  [
    'Sam owes me a pint and an apology. Where do he and I both have an hour next week?',
    'free search 2026-11-30..2026-12-06 60 min with Sam',
  ],
  [
    'Ada is back, hurray! Please look for a quarter of an hour for her and me on the Wednesday or Thursday of next week.',
    'free search 2026-12-02..2026-12-03 15 min with Ada',
  ],
  [
    'Dad’s coming up on the 11th of December and he’ll want feeding. What’s on that evening?',
    'agenda 2026-12-11 evening',
  ],
  [
    'My partner asks who gets up first on Friday, we draw straws over it. What’s the very first thing I have that day?',
    'agenda first 2026-11-27',
  ],
  [
    'Morning! What’s come in by mail that I haven’t read? I hid my phone for once and it was bliss.',
    'mail read unread',
  ],
  [
    'Next week scares me, frankly. Talk me through it, Monday to Wednesday will do.',
    'agenda 2026-11-30..2026-12-02',
  ],
  [
    'The choir wants me to bake for them again and I can’t say no. Before I volunteer, what’s on in the evening of 10 December?',
    'agenda 2026-12-10 evening',
  ],
  [
    'We’ve got the plumbers about and they keep asking when I’m out. Just list Wednesday and Thursday of next week for me, if you’d be so kind.',
    'agenda 2026-12-02..2026-12-03',
  ],
  [
    'The gas people sent us another bill, and I’ve a feeling it’s a big one. How much do they want?',
    'mail list from gas people',
  ],
  [
    'Dad’s on about the boat again, he never stops. What’s the date in his last message?',
    'mail read from dad',
  ],
  // What is told around a question moves nothing.
  [
    'We must book the dog in somewhere. Which days are we in Lisbon for the summit? I have an inkling it’s late January.',
    'when [summit]',
  ],
  ['I keep mixing these two up. When is the vendor demo? I think it’s on Thursday.', 'when [vendor demo]'],
  [
    'My son has the van on Friday, so it’ll be the bus all day. Could you tell me everything I’ve got on that day?',
    'agenda 2026-11-27 all day',
  ],
  [
    'Lena went on about number 371 all through lunch and I had no idea. What is that issue about?',
    'issues one #371',
  ],
  [
    'The gutter’s dripping and my dahlias are swimming. Is Sunday from 1 to 3 free to get the ladder out?',
    'free 2026-11-29 1:00? to 3:00?',
  ],
  ['I met a chap who sings and now I want to. Did I ever write down that choir thing?', 'exists [choir]'],
])('and what is asked: %s', (said, expected) => {
  expect(readShortByGist(said)).toBe(expected);
});

test.each([
  ['did ines accept', 'who [ines]'],
  ['did ines accept board lunch', 'who [ines board lunch]'],
  ['who moved the board lunch', 'who [board lunch]'],
  ['did i move board lunch to thu', 'exists [move board lunch] 2026-11-19'],
  ['has board lunch moved to thu', 'exists [board lunch] 2026-11-26'],
  ['Is it right that the board meeting is at the Corn Exchange?', 'when [board]'],
])('what is asked of what was done is no order: %s', (said, expected) => {
  expect(readShortByGist(said)).toBe(expected);
});

test.each([
  // The day that an event is on is no part of its new name, and "call the …" is not "all the …".
  [
    'call the budget review on the third of december money talk instead',
    'change [budget review] 2026-12-03 name “money talk”',
  ],
  // What moves on the same day stays on its own.
  ['lunch with priya move it to half past one same day', 'change [lunch priya] to 1:30?'],
  ['get lena taken off the vendor demo', 'change [vendor demo] take off Lena'],
  // Whoever is left on the list stays.
  [
    'Take Lena off the guest list of the vendor demo, but leave Sam on it.',
    'change [vendor demo] take off Lena',
  ],
  // A colour is no name, whatever it is for.
  ['Please paint the vendor demo green so it is called out', 'change [vendor demo] green'],
  // The series has the name.
  [
    'Every lesson in the pottery series should have the Old Mill as its place.',
    'change [pottery] place “the Old Mill” scope all',
  ],
  // What the others do not do is there already.
  ['pottery thu 3 dec at 8, not the others', 'change [pottery] to 2026-12-03 8:00? scope this'],
  ['Delete yoga on the 3rd of December, and on no other day.', 'delete [yoga] 2026-12-03 scope this'],
  // An end that stays is no new one.
  ['vendor demo begins 3.30, same finish', 'change [vendor demo] to 3:30?'],
  // Two events of which only one is named a week.
  [
    'del parkrun (just this week) + the haircut',
    'delete [parkrun haircut] 2026-11-23..2026-11-29 scope this',
  ],
])('what is changed: %s', (said, expected) => {
  expect(readShortByGist(said)).toBe(expected);
});

test.each([
  // What stands in quotation marks is the name, and all of it.
  [
    'Noodles, perfect! Put it in my calendar as “Noodles with my sister” for that evening at 19:30, two hours.',
    'create “Noodles with my sister” 2026-11-23 evening 19:30 120 min',
  ],
  [
    'I forgot the vegetables again and had to go begging next door, so embarrassing. From this Sunday on I want “Supplier order” in my calendar every Sunday at eight in the evening.',
    'create “Supplier order” 2026-11-29 from evening 8:00? FREQ=WEEKLY;BYDAY=SU',
  ],
  // Words that somebody said are none.
  [
    'My boss said “bring cake”, so put Team lunch in on Friday at one.',
    'create “Team lunch” 2026-11-27 1:00?',
  ],
  [
    'She wrote "see you then" so add dinner with Bea on Friday at 7',
    'create “Dinner with Bea” 2026-11-27 7:00? with Bea',
  ],
  // Words that say nothing are no name where others are one.
  [
    'They rang at last. We got a place in Baby massage on Tuesday at half past three, could you pop it in?',
    'create “Baby massage” 2026-11-24 3:30?',
  ],
  // A list may have no commas, and "to it" is nobody.
  [
    'mon 7 dec 3pm 45m menu planning - jonas priya tomas all invited',
    'create “Menu planning” 2026-12-07 15:00 45 min with Jonas, Priya, Tomas',
  ],
  // What is said around a name is none of it.
  [
    'We are holding a memorial on Saturday 12 December at 10:30, and it lasts an hour. Make an event, please.',
    'create “Memorial” 2026-12-12 10:30? 60 min',
  ],
  [
    'Friday 11 December is my last day. I would like an all-day event called Farewell do for it.',
    'create “Farewell do” 2026-12-11 all day',
  ],
  [
    'Block out 1 to 5 March as reading week for the whole of each day.',
    'block “Reading week” 2027-03-01..2027-03-05 all day',
  ],
  // A number of weeks in a name is no series.
  ['12 wk scan mon 7 dec 2:15pm, st marys', 'create “12 wk scan” 2026-12-07 14:15 at St marys'],
  // A name that goes on in another, and an end, are no events of their own.
  [
    'Starting on 8 December I dance with the choir every Tuesday at 19:00 in the Corn Exchange. Would you add choir rehearsal for me?',
    'create “Choir rehearsal” 2026-12-08 from 19:00 FREQ=WEEKLY;BYDAY=TU at Corn Exchange',
  ],
  [
    'The tunnel train to Paris leaves at 9:05 on Friday 8 January and arrives at 13:25. Would you add the journey?',
    'create “Journey” 2027-01-08 9:05? to 13:25',
  ],
])('what a new event is called: %s', (said, expected) => {
  expect(readShortByGist(said)).toBe(expected);
});

test('a colour is no question', () => {
  expect(
    readShortByGist(
      'My brother thinks a colour will make me train more, what does he know. Still, would you turn the half marathon green?',
    ),
  ).toBe('change [half marathon] green');
});

test.each([
  // A name ends with its sentence, goes on to where it was given, and is that of what is on a day.
  [
    'My aunt sings over every pudding! Ada’s christening is on the 12th of December at two, so have that in for me.',
    'create “Ada’s christening” 2026-12-12 2:00?',
  ],
  [
    'The puppy needs her shots and I’ll faint, not her. It’s Thursday at ten to nine, so would you save it under Shots?',
    'create “Shots” 2026-11-26 8:50?',
  ],
  [
    'We lost old Mr Finch on Sunday, he was ninety and chirpy to the end. The wake’s on Thursday 10 December at noon, and it wants to be in my diary or I’ll forget.',
    'create “Wake” 2026-12-10 12:00',
  ],
  [
    'My sister moaned and moaned. I’m doing School run on Friday at eight and then Piano lesson at four, add the two.',
    'create “School run” 2026-11-27 8:00? + create “Piano lesson” 2026-11-27 4:00?',
  ],
  // What would be if somebody did not move is refused by nobody.
  [
    'My coach says if I don’t move more I’ll rust. So from tomorrow I’m going rowing every Wednesday, six to seven in the morning, at Lea Docks.',
    'create “Rowing” 2026-11-24 from morning 6:00? to 7:00? FREQ=WEEKLY;BYDAY=WE at Lea Docks',
  ],
  [
    'The dog’s on drops and hates me for it. Twelve days of it, every evening at nine starting tomorrow, write it in as Dog drops please.',
    'create “Dog drops” 2026-11-24 from evening 9:00? FREQ=DAILY 12 times',
  ],
  // Only the calendar knows whether it is new.
  [
    'We moved the sewing bee to my kitchen as the hall wanted money. It’ll be every other Sunday, two till four, from the 6th of December.',
    'change [sewing bee] to 2026-12-06 from 2:00? to 4:00? scope all FREQ=WEEKLY;INTERVAL=2;BYDAY=SU or create “Sewing bee” 2026-12-06 from 2:00? to 4:00? FREQ=WEEKLY;INTERVAL=2;BYDAY=SU',
  ],
])('what is new among reasons: %s', (said, expected) => {
  expect(readShortByGist(said)).toBe(expected);
});

test.each([
  [
    'The partner update’s on my wedding anniversary, and I’ve been told in no uncertain terms. Could we do it on the 16th of December at ten in the morning instead of the 8th?',
    'change [partner update] 2026-12-08 to 2026-12-16 morning 10:00?',
  ],
  [
    'The choir looks like something the dog sat on. I’m done with the pottery class, so delete the lot, every Thursday.',
    'delete [pottery class] scope all',
  ],
  [
    'We fly after all, the kids get sick at sea. So the ferry in May is off, and the brunch the day after as well, bin the pair of them.',
    'delete [ferry brunch]',
  ],
  [
    'Sam’s on the phone about the rota. I’d like to tell him how next week looks.',
    'agenda 2026-11-30..2026-12-06',
  ],
  [
    'Tuesday already, where did the weekend go! Walk me through this week please.',
    'agenda 2026-11-23..2026-11-29',
  ],
  ['Tell me there’s a dentist in my diary and I didn’t make it up.', 'exists [dentist]'],
  [
    'I was late last time and she sulked. Have it remind me two hours before the lunch on Sunday.',
    'change [lunch] 2026-11-29 remind 120 min',
  ],
  ['Thirteen miles with this hip! Get that half marathon out of my sight, please.', 'delete [half marathon]'],
])('what is there among reasons: %s', (said, expected) => {
  expect(readShortByGist(said)).toBe(expected);
});

test.each([
  ['remove all future pottery evenings', 'clear pottery evening scope following'],
  ['scrap all future focus blocks', 'clear focus block scope following'],
  ['are there open bugs in fernhill/handbook', 'issues search label bug in fernhill/handbook issue'],
])('what the rules read of it stays: %s', (said, expected) => {
  expect(readShortByGist(said)).toBe(expected);
});
