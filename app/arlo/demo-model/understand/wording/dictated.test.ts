import { expect, test } from 'vitest';
import { keepsEnd } from '../parts/date-roles.ts';
import { readShort, readShortByGist } from '../short-request.fixture.ts';

/* Messages as they are dictated: lower case, no punctuation, and what is said wrong is said again. */

test.each([
  // A name that is taken back.
  ['cancel the boiler service no wait not that one i mean the parents evening', 'delete [parents evening]'],
  ['cancel the haircut on saturday no wait i mean the dentist', 'delete [dentist]'],
  [
    'rename vendor demo to vendor torture no no i mean vendor showcase',
    'change [vendor demo] name “vendor showcase”',
  ],
  ['invite lena no sorry i mean jonas to the board meeting', 'change [board] invite Jonas'],
  ['move the haircut to friday no sorry i mean the physio', 'change [physio] to 2026-11-27'],
  [
    'book dinner at the anchor no not that the swan on friday at eight',
    'create “Dinner” 2026-11-27 8:00? at Swan',
  ],
  [
    'the dentists been moved to the third no the tenth of december same time',
    'change [dentists] to 2026-12-10',
  ],
  ['move the dentist to the second no sorry the fourth', 'change [dentist] to 2026-12-04'],
  [
    'nudge me two hours ahead of the flight to oslo um actually three hours',
    'change [flight oslo] remind 180 min',
  ],
  ['remind me an hour before the dentist no make it two hours', 'change [dentist] remind 120 min'],
  // Where it is to end, and where it ends now.
  ['mums lunch runs til 4 not half 3', 'change [mums lunch] to to 4:00?'],
  [
    'make my christmas party finish at eleven at night not ten im feeling young',
    'change [christmas party] to night to 11:00?',
  ],
  ['the portfolio review goes on til 5 not 4', 'change [portfolio review] to to 5:00?'],
  ['offsite call should stop at half eleven not twelve', 'change [offsite call] to to 11:30?'],
  ['haircut done by 1 not half 12', 'change [haircut] to to 1:00?'],
  ['swim gala isn’t till 4 not 3', 'change [swim gala] to 4:00?'],
  [
    'lunch at mums is starting at twelve now not one and still finishing the same time half past three',
    'change [lunch mums] to 12:00 to 3:30?',
  ],
  // With whom, and to which address.
  [
    'add a call with my accountant on wednesday at ten past two should be twenty minutes',
    'create “Call with my accountant” 2026-11-25 2:10? 20 min',
  ],
  [
    'book a catch up with my sister on thursday at 6 for an hour',
    'create “Catch up with my sister” 2026-11-26 6:00? 60 min',
  ],
  [
    'set up a pricing talk wednesday the ninth of december at two pm and invite bea at quaylight dot example thats b e a at quaylight dot example',
    'create “Pricing talk with Bea” 2026-12-09 14:00 with bea@quaylight.example',
  ],
  [
    'book a chat with hana at postbox dot example on friday at two thats h a n a at postbox dot example',
    'create “Chat with Hana” 2026-11-27 2:00? with hana@postbox.example',
  ],
  // "Were" for "we're".
  [
    'were going to the caravan from the fifth to the sixth of december both days all day just write caravan',
    'create “Caravan” 2026-12-05..2026-12-06 all day',
  ],
  ['i cant make that hiring panel say no for me ive got the plumber', 'declined [hiring panel] or delete'],
  // What goes, and which of them.
  ["the vendor demo's got to go", 'delete [vendor demo]'],
  ["physio has to go i can't afford it", 'delete [physio]'],
  [
    "both design reviews have to go the one tomorrow and the one on the third of december i've done my back in",
    'delete [design reviews] 2026-11-24 + delete [design reviews] 2026-12-03',
  ],
  [
    'bin the night train in march and the brunch cause we split up',
    'delete [night train brunch] 2027-03-01..2027-03-31',
  ],
  // What is no longer so is no time that it has.
  [
    "the hall's double booked so just this friday's dance class is half six till half seven not six till seven",
    'change [dance class] 2026-11-27 to 6:30? to 7:30?',
  ],
  [
    'stretch the marketing lunch by twenty minutes they are slow eaters',
    'change [marketing lunch] longer by 20',
  ],
  ['can the dentist be yellow so it kind of screams at me', 'change [dentist] yellow'],
  // "'s" for "is", and what a thing is put in as.
  [
    "so guitar lesson's every thursday now half five till six at the music shop",
    'create “Guitar lesson” 5:30? to 6:00? FREQ=WEEKLY;BYDAY=TH at Music shop',
  ],
  [
    "my audition's this friday at half three in the afternoon",
    'create “Audition” 2026-11-27 afternoon 3:30?',
  ],
  [
    'every other monday we are doing poker night eight pm first one is the seventh of december so put that in as a recurring thing',
    'create “Poker night” 2026-12-07 from 20:00 FREQ=WEEKLY;INTERVAL=2;BYDAY=MO',
  ],
  // Letters and numbers, as they are spoken.
  ["the van's m o t is on friday at nine", 'create “MOT” 2026-11-27 9:00?'],
  ['a g m on friday at six p m', 'create “AGM” 2026-11-27 18:00'],
  // Who is meant, what is why, and what is left out.
  [
    'i owe lena a lunch so make it tuesday the eighth of december half twelve for an hour and invite her',
    'create “Lunch with Lena” 2026-12-08 12:30 60 min with Lena',
  ],
  [
    'get me and sam an hour on tuesday at three for budget planning and send him the invite',
    'create “Budget planning” 2026-11-24 3:00? 60 min with Sam',
  ],
  ["jonas's coming too so add him", 'change it invite Jonas'],
  ["decline the offsite call that thursday's no good for me", 'declined [offsite call]'],
  [
    "what's that nonsense at ten on the fourteenth of december just take it off",
    'delete it 2026-12-14 10:00?',
  ],
  ['physio this week make it half nine', 'change [physio] 2026-11-23..2026-11-29 to 9:30?'],
  [
    "the wedding's saturday the fifth of december two o'clock at saint mary's and then it's the disco but don't bother putting the disco in",
    "create “Wedding” 2026-12-05 2:00? at Saint mary's",
  ],
  [
    'the gym fee goes out on the 25th of every month put that in',
    'create “Gym fee” FREQ=MONTHLY;BYMONTHDAY=25 all day',
  ],
  // A day that is taken back, and an order that is given all the same.
  [
    'put the piano tuner in for the first of december no wait the second at eleven in the morning',
    'create “Piano tuner” 2026-12-02 morning 11:00?',
  ],
  ['chiropodist on the sixth of january no sorry the eighth at two', 'create “Chiropodist” 2027-01-08 2:00?'],
  [
    "cancel friday's marketing lunch no hang on yeah cancel it they're shut",
    'delete [marketing lunch] 2026-11-27',
  ],
  // One more day of what is to go, and a name that sounds like an order.
  [
    "bin tomorrow's stand-up and er also the one on the fourth of december they're all at a wedding",
    'delete [stand-up] 2026-11-24 + delete [stand-up] 2026-12-04',
  ],
  [
    "on the ninth of january there's some odd entry called move everything to sunday just drop that one",
    'delete [move everything to sunday] 2027-01-09',
  ],
  // An hour that says more than how much earlier it is, and a day that it is not on.
  ['they said a quarter of an hour earlier for the dentist so ten past eight', 'change [dentist] to 8:10?'],
  [
    'i got it wrong the board meeting is the seventeenth of december not the sixteenth same time',
    'change [board] 2026-12-16 to 2026-12-17',
  ],
  ["the vendor demo's in room seven not room two", 'change [vendor demo] place “room 7”'],
  // What gets a colour is there, if its name is.
  [
    'council tax in february turn it orange so i really notice it',
    'change [council tax] 2027-02-01..2027-02-28 orange',
  ],
  // Names: told of a day, parted by "with", after how many they are; and whom a pronoun means.
  [
    "saturday the fifth of december is our nan's sixtieth make that an all day thing",
    "create “Nan's sixtieth” 2026-12-05 all day",
  ],
  [
    'need a call with the landlady tomorrow quarter to ten twenty minutes she charges by the minute',
    'create “Call with the landlady” 2026-11-24 9:45? 20 min',
  ],
  [
    'right so three bits for friday mot at eight and then flu jab at noon',
    'create “Mot” 2026-11-27 8:00? + create “Flu jab” 2026-11-27 12:00',
  ],
  [
    "friday at two i'd like to grab priya for twenty minutes call it pricing chat and add her",
    'create “Pricing chat” 2026-11-27 2:00? 20 min with Priya',
  ],
  // What is asked.
  ["morning so what's on for me on thursday", 'agenda 2026-11-26'],
  ["first thing friday what have i got because i'm out after that", 'agenda first 2026-11-27'],
  [
    "any accessibility issues still open in the app i've got an audit tomorrow",
    'issues search accessibility issue',
  ],
  // What an entry says is its name, however much it sounds like an order.
  [
    'theres a weird thing on the eleventh of december thats called wipe my whole week bin that one please',
    'delete [wipe my whole week] 2026-12-11',
  ],
  [
    'on friday theres a booking and it says cancel all meetings take that booking out nothing else',
    'delete [cancel all meetings] 2026-11-27',
  ],
  [
    'delete the thing on the third of december that says cancel every meeting today',
    'delete [cancel every meeting today] 2026-12-03',
  ],
  ["there's a meeting called Sync on friday, delete it", 'delete [sync] 2026-11-27'],
  // Addresses and hours, as they are said.
  [
    'book a tasting on friday at two and invite paula at grape dash vine dot com shes the owner',
    'create “Tasting with Paula” 2026-11-27 2:00? with paula@grape-vine.com',
  ],
  [
    'coffee with sam at the dot cafe on friday at nine',
    'create “Coffee with Sam” 2026-11-27 9:00? at Dot cafe with Sam',
  ],
  [
    'choir on friday six till oh lets say eight at the chapel',
    'create “Choir” 2026-11-27 6:00? to 8:00? at Chapel',
  ],
  [
    'bins out every thursday at seven starting next thursday the third',
    'create “Bins out” 2026-12-03 from 7:00? FREQ=WEEKLY;BYDAY=TH',
  ],
  [
    'viola lesson on december the fourth no hang on the second half nine to half ten',
    'create “Viola lesson” 2026-12-02 9:30? to 10:30?',
  ],
  // When to be reminded, said first or at length.
  ['an hour before that could you remind me', 'change it remind 60 min'],
  ['remind me a full day before the dentist', 'change [dentist] remind 1440 min'],
  // How long something is to be, and why.
  ['make the budget review ninety minutes we need more time', 'change [budget review] length 90'],
  ['make the partner update half an hour longer', 'change [partner update] longer by 30'],
  // Who says what it is; a phone is no place; a greeting no time.
  [
    'work says its the christmas party on the eleventh of december at six put that in',
    'create “Christmas party” 2026-12-11 6:00?',
  ],
  ['chat over the phone with the vet friday at nine', 'create “Chat with the vet” 2026-11-27 9:00?'],
  ['could you rename that to Quiet time', 'change it name “Quiet time”'],
  ['morning can you read me out what ive got on today', 'agenda 2026-11-23'],
  ['go over thursday with me', 'agenda 2026-11-26'],
  // What goes from a day on, and what stays because it comes before.
  ['no more physio from the ninth of december onwards', 'delete [physio] 2026-12-09 scope following'],
  [
    'i want no more yoga from the tenth of december on but leave this fridays',
    'delete [yoga] 2026-12-10 scope following',
  ],
  [
    'from the seventh of december on stand up moves to ten leave this weeks alone',
    'change [stand-up] 2026-12-07 to 2026-12-07 from 10:00? scope following',
  ],
  [
    'starting next tuesday the first and from then on choir goes to half seven',
    'change [choir] 2026-12-01 to 2026-12-01 from 7:30? scope following',
  ],
  // Nobody is called as the event is to be; and the day of a year.
  [
    'get something in with Aiko and Tomas friday at ten call it Icon review and send them the invite',
    'create “Icon review” 2026-11-27 10:00? with Aiko, Tomas',
  ],
  // What is named first, and then what to do with it.
  ['the last of those push it back half an hour', 'change #-1 to later 30 min'],
  ['ok the first one of those get rid of it', 'delete #1'],
  ['the vendor demo push it back half an hour', 'change [vendor demo] to later 30 min'],
  // What is only to be confirmed books nothing.
  ['someones on leave on friday arent they who is it', 'when [leave] 2026-11-27'],
  ['the review got moved didnt it when is it now', 'when [review]'],
])('dictated: %s', (said, expected) => {
  expect(readShortByGist(said)).toBe(expected);
});

test.each([
  'the dance class starts at six now it still finishes when it always did',
  'team offsite starts wednesday but ends as before',
  'design sync starts half ten the end doesnt change',
  'partner update begins at quarter to four same finish',
  'quiz night starts at nine but its still over by eleven',
])('it ends when it did: %s', (said) => {
  expect(keepsEnd(said)).toBe(true);
});

test.each([
  ['look at bug two oh six', 'issues one #206'],
  ["what's issue three fourteen about", 'issues one #314'],
  ['who has ticket six five two', 'issues one #652'],
  [
    'what have i got monday to friday this week no wait only wednesday and thursday',
    'agenda 2026-11-25..2026-11-26',
  ],
  ['thursday at four am i free for half an hour', 'free 2026-11-26 4:00? 30 min'],
  ['put judo in on monday, no, not monday, tuesday at nine', 'create “Judo” 2026-11-24 9:00?'],
  ['lunch at nan’s on sunday at one', 'create “Lunch” 2026-11-29 1:00? at Nan’s'],
])('by the rules: %s', (said, expected) => {
  expect(readShort(said)).toBe(expected);
});
