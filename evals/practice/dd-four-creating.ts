import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

export const creating = [
  ...phrasings('creating', [
    [
      "The ward's making us all do fire training again because somebody toasted a crumpet in the sluice. It's on Wednesday 16 December from 1 to 4 in the afternoon, put it down for me.",
      creates({
        title: '(Mandatory) (Ward) Fire (safety) training',
        start: '2026-12-16T13:00',
        end: '2026-12-16T16:00',
      }),
    ],
    [
      "Eleven years in amateur dramatics and they've given me a line at last. Dress rehearsal's on Friday the 11th of December, 7pm at the Corn Exchange, so add that please.",
      creates({
        title: '(The) Dress rehearsal (at) (the) (Corn) (Exchange)',
        start: '2026-12-11T19:00',
        place: 'Corn Exchange',
      }),
    ],
    [
      "I said I'd collect the twins from nursery every Wednesday, they're two and they bite. A quarter past three in the afternoon, starting on 2 December, and call it 'Fetch the twins'.",
      creates({
        title: 'Fetch (the) twins',
        start: '2026-12-02T15:15',
        repeats: ['FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY'],
      }),
    ],
    [
      "Schedule an investor pitch for Tuesday 8 December at 10:30am, forty minutes. They've got a fund, I've got a hoodie, let's see what happens.",
      creates({
        title: '(The) Investor pitch|Pitch (to) (with) (the) investor|Pitch (to) (with) (the) investors',
        start: '2026-12-08T10:30',
        end: '2026-12-08T11:10',
      }),
    ],
    [
      "The organ's wheezing and the sopranos aren't speaking, so it's beginning to feel a lot like Christmas. Could you put the carol service in at All Saints for 6pm on Sunday 20 December?",
      creates({
        title: '(The) (Christmas) Carol service (at) (All) (Saints)|Carols',
        start: '2026-12-20T18:00',
        place: 'All Saints',
      }),
    ],
    [
      "Bruno's owner broke her ankle salsa dancing, which means more work for me, can't complain. I need 'Walk Bruno' every weekday at noon from tomorrow on, half an hour each.",
      creates({
        title: 'Walk Bruno',
        start: '2026-11-24T12:00',
        end: '2026-11-24T12:30',
        repeats: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
      }),
    ],
    [
      "A real live author is visiting our library and the Year 7s already want to know if she's rich. Thursday 14 January at 9:45am, 'Author visit', and remind me two days earlier so that I can hide the damaged copies.",
      creates({ title: 'Author visit', start: '2027-01-14T09:45', reminders: [2880] }),
    ],
    [
      "The boss is paying for me to learn balayage properly, about time too. It's a colour course on the 18th and 19th of January, both days full, would you block them?",
      creates({
        title: '(Hair) (Balayage) Colour course|Balayage (colour) course|Colour (balayage) course',
        start: '2027-01-18',
        end: '2027-01-20',
      }),
    ],
    [
      "Bees don't care that it's nearly Christmas, they've got mites and I've got acid. Slot in 'Treat the hives' on Saturday the 19th of December at 11 in the morning.",
      creates({ title: 'Treat (the) hives', start: '2026-12-19T11:00' }),
    ],
    [
      "Thirty-one years driving a cab and they still make me prove I can. I want 'Renew taxi badge' in for 9am on Friday 15 January with a nudge three days ahead.",
      creates({ title: 'Renew (the) (my) taxi badge', start: '2027-01-15T09:00', reminders: [4320] }),
    ],
    [
      "She's due in March and I've yet to hold a baby the right way up. Antenatal class, Mondays at 6:30pm for two hours, six of them with the first on 11 January, could you enter the lot?",
      creates({
        title: 'Antenatal (class) (classes) (course)',
        start: '2027-01-11T18:30',
        end: '2027-01-11T20:30',
        repeats: ['FREQ=WEEKLY;COUNT=6', 'FREQ=WEEKLY;BYDAY=MO;COUNT=6', 'FREQ=WEEKLY;COUNT=6;BYDAY=MO'],
      }),
    ],
    [
      "Four years, two supervisors and one breakdown in a car park later, I've a date. Note 'Hand in thesis' for noon on Friday 22 January 2027, and then I'm going to sleep.",
      creates({ title: 'Hand in (my) (the) thesis', start: '2027-01-22T12:00' }),
    ],
    [
      "They called me blind last week, and that was my own nephew. I'm refereeing the under-twelves on Hackney Marshes on Sunday the 6th of December at 10:30 in the morning, two hours with the shouting, so put that in.",
      creates({
        title:
          '(Referee) (Refereeing) (the) Under-twelves (match) (game) (football) (referee) (refereeing)|(Referee) (Refereeing) (the) (football) Under-12s (match) (game) (football)|(Referee) (Refereeing) (the) Under 12s (match) (game) (football)|(Referee) (Refereeing) (the) Under twelves (match) (game) (football)|Referee (match) (game)|Refereeing (match) (game)',
        start: '2026-12-06T10:30',
        end: '2026-12-06T12:30',
        place: 'Hackney Marshes',
      }),
    ],
    [
      "Please don't let the office see this, they've only just stopped sending me casseroles. It's coffee with Nadia, Saturday the 5th of December at 3pm, on my personal calendar.",
      creates({ title: 'Coffee (with) (Nadia)|Nadia coffee', start: '2026-12-05T15:00', calendar: personal }),
    ],
    [
      "The photographer only works until eleven because of the light, or because of his hangover. 'Photo shoot' on Wednesday the 16th of December, 9:30 to 11 in the morning, with invites to Lena and Sam.",
      creates({
        title: 'Photo shoot|Photoshoot',
        start: '2026-12-16T09:30',
        end: '2026-12-16T11:00',
        guests: ['lena', 'sam'],
      }),
    ],
    [
      'Jonas has been bragging about his Sicilian defence by the coffee machine and it has to stop. Book us in for chess at 12:45pm on Monday 7 December and send him the invitation.',
      creates({
        title:
          '(Lunch) (Lunchtime) Chess (game) (match) (with) (vs) (against) (Jonas)|Jonas chess|Chess: (Maya) (vs) Jonas',
        start: '2026-12-07T12:45',
        guests: ['jonas'],
      }),
    ],
    [
      "Landlord's a lovely man until it's the second. Make the 1st of each month an all-day 'Rent due' from the first of January onwards.",
      creates({
        title: 'Rent due',
        start: '2027-01-01',
        end: '2027-01-02',
        repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1'],
      }),
    ],
    [
      "The fox has had our chicken bones all over the street twice now and number 14 is writing letters. I need 'Bins out' at 8pm every second Sunday, the first being this coming one, the 29th.",
      creates({
        title: 'Bins out',
        start: '2026-11-29T20:00',
        repeats: ['FREQ=WEEKLY;INTERVAL=2', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU'],
      }),
    ],
    [
      "I'm the godmother, I hold the candle, I forget the birthday, every single May. Oscar's is the 9th, so would you set up 'Oscar birthday' as an all-day event each year from 2027?",
      creates({
        title: "Oscar birthday|Oscar's birthday|Oscar’s birthday",
        start: '2027-05-09',
        end: '2027-05-10',
        repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=9'],
      }),
    ],
    [
      "My mother is flying in from Haifa and she'll inspect the latkes personally. Add 'First candle' for 5pm on Friday 4 December, and I'd like a reminder 2 hours before to start grating.",
      creates({ title: 'First candle', start: '2026-12-04T17:00', reminders: [120] }),
    ],
    [
      "There'll be men outside the bedroom window all week, I've told my husband to stop wandering about in his pants. Mark Monday the 7th through Friday the 11th of December as 'Scaffolding'.",
      creates({ title: 'Scaffolding', start: '2026-12-07', end: '2026-12-12' }),
    ],
    [
      "I look like a wanted man in the new photo but they've accepted it. Passport appointment, Wednesday 13 January, 2:20pm at Globe House, could you get that into the calendar?",
      creates({
        title: 'Passport (office) (renewal) (appointment) (at) (Globe) (House)',
        start: '2027-01-13T14:20',
        place: 'Globe House',
      }),
    ],
    [
      "My therapist said breathe, so I'm going to breathe on schedule like an adult. 'Meditate' at 6:30am for ten days in a row beginning tomorrow, fifteen minutes at a time.",
      creates({
        title: 'Meditate|Meditation',
        start: '2026-11-24T06:30',
        end: '2026-11-24T06:45',
        repeats: 'FREQ=DAILY;COUNT=10',
      }),
    ],
    [
      "We're doing the wine run to Calais in Gary's Transit, so pray for the suspension. The ferry leaves at 5:50am on Saturday 12 December, can I have that in there?",
      creates({
        title:
          '(The) (Wine) (run) Ferry (to) (Calais)|Calais ferry|Wine run (to) (Calais)|Calais wine run|Ferry to Calais (wine) (run)|Ferry to Calais with Gary',
        start: '2026-12-12T05:50',
      }),
    ],
    [
      "Aiko and Priya have both read the draft of my talk and neither of them will meet my eye. Let's have it out: 'Talk feedback' with the two of them, Thursday 10 December at 4pm in Studio room 2, one hour.",
      creates({
        title: 'Talk feedback',
        start: '2026-12-10T16:00',
        end: '2026-12-10T17:00',
        guests: ['aiko', 'priya'],
        place: 'Studio room 2',
      }),
    ],
  ]),
];
