import { expect, test } from 'vitest';
import { readShortByGist } from '../short-request.fixture.ts';

test.each([
  // What is said in passing, or in a sentence of its own, is no part of it.
  [
    'I’m hopeless with birthdays, last year I sent my aunt a sympathy card. Remind me to call Auntie Jean tomorrow at 6pm.',
    'create “Call Auntie Jean” 2026-11-24 18:00 30 min',
  ],
  [
    'Allotment committee, Saturday 5 December, ten in the morning until noon, no need to invite anybody.',
    'create “Allotment committee” 2026-12-05 10:00 to 12:00',
  ],
  ['Plumber’s visit Thursday 3rd 2pm, don’t invite anyone', 'create “Plumber’s visit” 2026-12-03 14:00'],
  [
    'Please call the entry on 2 December “Working from home” rather than just “Home”.',
    'change [home] 2026-12-02 name “Working from home”',
  ],
  [
    'This Thursday only, pottery is shifted half an hour later, so 7.30 to 9.30 in the evening.',
    'change [pottery] 2026-11-26 to evening 7:30? to 9:30?',
  ],
  [
    'The boiler chap’s van won’t start. He’ll come at noon that same day instead, so could you move the boiler service?',
    'change [boiler service] to 12:00',
  ],
  [
    'The half marathon’s miles off, but my knees complain. Let me have it in green, the basil one. It’s the colour of hope, isn’t it?',
    'change [half marathon] basil',
  ],
  [
    'I adore brunch. The one on 28 March is going to be at Hattie’s Kitchen, would you note that as the location?',
    'change [brunch] 2027-03-28 place “Hattie’s Kitchen”',
  ],
  [
    'the parkrun has moved its at dulwich park every week from now on so change the place on all of them',
    'change [parkrun] place “dulwich park” scope following',
  ],
  // What it is called was told before, and what a pronoun stands for has a name there.
  [
    'The nursery’s phoned, Ada’s got a temperature and I’m in bits. I’m to collect her at quarter to four today so stick that in please.',
    'create “Collect Ada” 2026-11-23 3:45?',
  ],
  [
    'Grandma Rose turns ninety, can you believe it. Her party’s on Saturday the 12th of December, 2 till 5 at the Legion.',
    'create “Rose’s party” 2026-12-12 2:00? to 5:00? at Legion',
  ],
  [
    'The plumber’s finally got back to me, I’d given up. He’s coming on Thursday from 9 till 11, so note that down.',
    'create “Plumber” 2026-11-26 9:00? to 11:00?',
  ],
  [
    'We’ve started a running group, three of us and a whippet. It’s on the last Sunday of every month at 9 in the morning, the first one’s the 29th of November, could you add that?',
    'create “Running group” 2026-11-29 morning 9:00? FREQ=MONTHLY;BYDAY=-1SU',
  ],
  [
    'I’ve booked four riding lessons, God help the horse. They’re on Wednesdays at five, first one on the 2nd of December, pop them in.',
    'create “Riding lessons” 2026-12-02 from 5:00? FREQ=WEEKLY;BYDAY=WE 4 times',
  ],
  [
    'I’ve had such news, Ines in Porto is engaged! She wants a zoom call with me on Sunday at 6 in the evening for an hour, so stick that in.',
    'create “Zoom call” 2026-11-29 evening 6:00? 60 min',
  ],
  [
    'I need “Recycling” on Thursday nights at 8, every week, otherwise Mr Singh next door does his sighing.',
    'create “Recycling” night 8:00? FREQ=WEEKLY;BYDAY=TH',
  ],
  // How long it is, how many there are, when and where: each may be said in a sentence of its own.
  [
    'Ask my mother for a minute and she talks till dinner. Could you schedule a call named Wedding flowers for Thursday the 10th of December at 3? Twenty minutes, she’ll never stop.',
    'create “Wedding flowers” 2026-12-10 3:00? 20 min',
  ],
  [
    'I fell in the canal and only now I dare go back. It’s eight swimming lessons, Tuesdays from 6 to 7, the first one on the 1st of December, please put them all in.',
    'create “Swimming lessons” 2026-12-01 from 6:00? to 7:00? FREQ=WEEKLY;BYDAY=TU 8 times',
  ],
  [
    'Next Friday it’s curry night and the whole street is coming. Could you note Street curry, 7pm, Alder Hall? Bring a chair.',
    'create “Street curry” 2026-12-04 19:00 at Alder Hall',
  ],
  [
    'Our Leo has finally got his badge, two years late. His ceremony is on Friday the 11th of December at six. Alder Chapel. Could you put it in?',
    'create “Leo’s ceremony” 2026-12-11 6:00? at Alder Chapel',
  ],
  // A task keeps its verb.
  [
    'ive to pick the twins up from judo club thursday at quarter to five so put that in',
    'create “Pick the twins up from judo club” 2026-11-26 4:45?',
  ],
  // Told with all that an event needs, it may be new.
  [
    'We’ve lost the hall to a fair. Choir is now the first Monday of every month at 8pm, beginning on 4 January, can you set that up?',
    'change [choir] to 2027-01-04 from 20:00 FREQ=MONTHLY;BYDAY=1MO or create “Choir” 2027-01-04 from 20:00 FREQ=MONTHLY;BYDAY=1MO',
  ],
  // What is told around it is neither its day nor its hour, and refuses nothing.
  [
    'Each spring I swear I’ll be ready by midnight and never am. Move the tax return to Monday the 18th.',
    'change [tax return] to 2027-01-18',
  ],
  [
    'I burnt my own fringe off yesterday, don’t laugh. So Wednesday’s pottery can go.',
    'delete [pottery] 2026-11-25',
  ],
  [
    'My brother put in something silly on the 9th of December at ten. It’s called “cancel every meeting”, can you delete that one?',
    'delete [cancel every meeting] 2026-12-09 10:00?',
  ],
  [
    'Everything in here is the same brown and I scroll straight past the vendor demo. Could it be green, something cheerful?',
    'change [vendor demo] green',
  ],
  [
    'I managed to swap shifts! So it’s a yes from me for the hiring panel, no more maybe.',
    'accepted [hiring panel]',
  ],
])('told among reasons: %s', (said, expected) => {
  expect(readShortByGist(said)).toBe(expected);
});

test.each([
  'Half the choir strolls in at twenty to eight with wet hair, so what’s the point. From next Thursday onwards let’s have choir at 7.45, that one and every one after. I give in.',
  'We’ve settled on The Copper Kettle for brunch on the twenty-eighth of March, so set that as the location.',
])('nothing goes where no word says so: %s', (said) => {
  expect(readShortByGist(said)).toMatch(/^change /);
});

test.each([
  // What an entry is to prevent names nothing.
  [
    'i am decluttering the whole day on saturday write that down so nobody books a brunch',
    'create “Decluttering” 2026-11-28 all day',
  ],
  [
    'I’m marking essays on Thursday from 9 till 12. Note it before somebody drops a workshop on me.',
    'create “Marking essays” 2026-11-26 9:00 to 12:00',
  ],
  [
    'im sewing on friday from two till five put that in so i dont say yes to drinks',
    'create “Sewing” 2026-11-27 2:00? to 5:00?',
  ],
  [
    'Put travelling in for Friday, all day, so no one arranges a supper.',
    'create “Travelling” 2026-11-27 all day',
  ],
  // How something is done, and for how long, is no place.
  [
    'The judo class is every Monday at six in the evening from next week. Put it in for good.',
    'create “Judo class” 2026-11-30 from evening 6:00? FREQ=WEEKLY;BYDAY=MO',
  ],
  [
    'keep the hour from three to four on friday free i want to draw in peace just call it drawing',
    'create “Drawing” 2026-11-27 3:00? to 4:00?',
  ],
  ['Archery on Wednesday at six, in case I feel brave. Put that in.', 'create “Archery” 2026-11-25 6:00?'],
  ['pottery tomorrow at six in a hurry', 'create “Pottery” 2026-11-24 6:00?'],
  // Between two times it is one event.
  [
    'The roofer says he’ll come some time between 7am and midday on Friday. Reserve that slot as ‘Roofer’ anyway.',
    'create “Roofer” 2026-11-27 7:00 to 12:00',
  ],
  [
    'between 10am and 2pm thursday tumble dryer delivery',
    'create “Tumble dryer delivery” 2026-11-26 10:00 to 14:00',
  ],
  // What somebody is off on, where a train goes, and what one does there with whom.
  [
    'so im off on a pottery course from the fifth to the seventh of january thats three days',
    'create “Pottery course” 2027-01-05..2027-01-07 3 days all day',
  ],
  [
    "I'm off to Paris for a weekend. The Eurostar leaves at 8:31am on Friday the 11th of December, put that in.",
    'create “Eurostar to Paris” 2026-12-11 8:31',
  ],
  [
    'The bank can see us on Friday at 11am about the mortgage. Add it.',
    'create “Bank about the mortgage” 2026-11-27 11:00',
  ],
  [
    'I finally joined the orchestra. Practice is every Thursday at seven in the evening, put that in.',
    'create “Orchestra practice” evening 7:00? FREQ=WEEKLY;BYDAY=TH',
  ],
  [
    'I joined the ukulele band at last. First rehearsal is Tuesday at 7.30pm, put it in.',
    'create “First ukulele band rehearsal” 2026-11-24 19:30',
  ],
  // How many there are, from when on, and that they are to go in.
  [
    'six lessons, thursdays 4pm from 3 dec, drums',
    'create “Drums” 2026-12-03 from 16:00 FREQ=WEEKLY;BYDAY=TH 6 times',
  ],
  [
    "The parish council meets again from 6 January, it's the first Wednesday of the month at 7pm. Add it.",
    'create “Parish council” 2027-01-06 from 19:00 FREQ=MONTHLY;BYDAY=1WE',
  ],
  [
    'Two pilates classes, Tuesdays at six. Please add them.',
    'create “Pilates classes” 6:00? FREQ=WEEKLY;BYDAY=TU 2 times',
  ],
  // When it ends, is corrected, and is to be remembered.
  [
    'add zumba on friday it starts at six and ends at quarter past seven',
    'create “Zumba” 2026-11-27 6:00? to 7:15?',
  ],
  [
    'The fair opens at ten and closes at four on Saturday, put it in.',
    'create “Fair” 2026-11-28 10:00? to 4:00?',
  ],
  [
    'put the dog wash in for thursday in the morning no the afternoon at three',
    'create “Dog wash” 2026-11-26 afternoon 3:00?',
  ],
  [
    'Dentist on 3 December at 9. I should be warned a day ahead.',
    'create “Dentist” 2026-12-03 9:00? remind 1440 min',
  ],
  ["Doctor on Friday at 9, with two hours' notice.", 'create “Doctor” 2026-11-27 9:00? remind 120 min'],
  // Whose it is, what a call is about, what is renewed, and what falls due.
  [
    "Nina's parents' evening is Tuesday the 1st at ten past five in the sports hall, add that.",
    "create “Nina's parents evening” 2026-12-01 5:10? at Sports hall",
  ],
  [
    "Kemal's taking his driving test again. It's on Tuesday at 8.10am, put it down.",
    'create “Kemal’s driving test” 2026-11-24 8:10',
  ],
  [
    'I need to ring HMRC about my tax code at 9am on Thursday, they only answer then.',
    'create “Ring HMRC about my tax code” 2026-11-26 9:00',
  ],
  [
    'My passport runs out on 3 March, remind me a month before to renew it.',
    'create “Renew my passport” 2027-03-03 remind 43200 min',
  ],
  [
    'The rent is due on 20 December. Remind me two days before.',
    'change [rent] remind 2880 min or create “Rent due” 2026-12-20 remind 2880 min all day',
  ],
  // Where a name ends, and goes on.
  [
    'Someone called Gary is coming on Tuesday from 8 till 10, add that.',
    'create “Gary” 2026-11-24 8:00? to 10:00?',
  ],
  ['make a note the chimney gets swept on friday at eight', 'create “Chimney gets swept” 2026-11-27 8:00?'],
  [
    "Maya's parents are staying from Friday 18 December until the Monday. Add it as all day.",
    "create “Maya's parents staying” 2026-12-18..2026-12-21 all day",
  ],
  [
    'Could you make Tuesday 8 December a work-from-home day?',
    'create “Work-from-home day” 2026-12-08 all day',
  ],
  [
    "I said I'd help Tom move flats on Saturday, 10 till about 3. Enter it please.",
    'create “Help Tom move flats” 2026-11-28 10:00? to 3:00?',
  ],
  [
    "We're having lunch at Terroir on Friday the 4th, one o'clock. Put it down.",
    'create “Lunch at Terroir” 2026-12-04 1:00? at Terroir',
  ],
  // Where a series starts again, and where one is.
  [
    'orchestra starts again on the seventh of january its thursdays at seven in the evening for ten weeks',
    'create “Orchestra” 2027-01-07 evening 7:00? FREQ=WEEKLY;BYDAY=TH 10 times',
  ],
  [
    'We fly to Rome on 12 March at 6:40 in the morning. Please save the flight.',
    'create “Flight to Rome” 2027-03-12 morning 6:40?',
  ],
  [
    'I will be at a knitting conference in Bristol from 13 to 15 January.',
    'create “Knitting conference in Bristol” 2027-01-13..2027-01-15 at Bristol',
  ],
])('what is new, beside what is told: %s', (said, expected) => expect(readShortByGist(said)).toBe(expected));
