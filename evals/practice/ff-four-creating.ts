import { changes, create, creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

export const creating = [
  ...phrasings('creating', [
    [
      "The violin teacher has finally put a date on the recital, I'd given up asking. It's Sunday the 13th of December at 3pm in St Luke's Hall, so pop that in before she changes her mind again.",
      creates({
        title: '(Christmas) (violin) recital',
        start: '2026-12-13T15:00',
        place: "St Luke's Hall",
      }),
    ],
    [
      'Our poor old cat is limping again and looks at me as if it was my doing. The vet can squeeze her in this Thursday at quarter to nine in the morning, put it down please.',
      creates({
        title:
          '(Cat) vet (appointment) (for) (the) (our) (cat)|(Take) (the) cat (to) (at) (the) vet (appointment)|Vet: cat|Vet appointment (for) (the) cat (limping)',
        start: '2026-11-26T08:45',
      }),
    ],
    [
      "The council is fetching our sofa on the 9th of December, but will they say when? Of course they won't. Make me an all-day entry called Sofa pickup so I'm not in my dressing gown when they come.",
      creates({ title: 'Sofa pickup', start: '2026-12-09', end: '2026-12-10' }),
    ],
    [
      "God help me, the in-laws have booked their flights from Gdańsk. They're staying from the 28th to the 30th of December, both days included, so block that out in the calendar as 'In-laws here'. I need to see it coming.",
      creates({ title: 'In-laws here', start: '2026-12-28', end: '2026-12-31' }),
    ],
    [
      "I've let my neighbour talk me into singing alto, me, who mimes at weddings. Choir practice is every Wednesday from 7 to 9 in the evening and it begins this week, so can you set that up as a repeating thing?",
      creates({
        title: 'Choir (practice)',
        start: '2026-11-25T19:00',
        end: '2026-11-25T21:00',
        repeats: ['FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY'],
      }),
    ],
    [
      "After three hours on hold they've given me a passport appointment, I could have wept. Thursday 10 December, 11:20am, and nudge me an hour beforehand because I cannot go through that queue twice.",
      creates({
        title: '(Appointment) (at) (the) passport office (appointment) (slot) (visit)|Passport (appointment)',
        start: '2026-12-10T11:20',
        reminders: [60],
      }),
    ],
    [
      "Lena and I keep answering each other's messages half an hour too late, it's like a bad radio play. Put us both down for 30 minutes tomorrow at 11am, title 'Launch page copy', with an invite to her.",
      creates({
        title: 'Launch page copy',
        start: '2026-11-24T11:00',
        end: '2026-11-24T11:30',
        guests: ['lena'],
      }),
    ],
    [
      "There are so many bugs lying around that I've started naming them. Set up a bug triage with Jonas and Tomás for Thursday 10 December, 2pm to 3pm in Studio room 2, and I'll bring the doughnuts.",
      creates({
        title: 'Bug triage (with Jonas and Tomás)|Bug triage (with Jonas & Tomás)',
        start: '2026-12-10T14:00',
        end: '2026-12-10T15:00',
        place: 'Studio room 2',
        guests: ['jonas', 'tomas'],
      }),
    ],
    [
      "This one goes on my personal calendar, thanks, the whole office doesn't need to know about my veins. Blood test on Tuesday 8 December, ten to eight in the morning, no breakfast, hooray.",
      creates({ title: '(Fasting) blood test', start: '2026-12-08T07:50', calendar: personal }),
    ],
    [
      "Landlord's very sweet until the second of the month and then he isn't. From the 1st of January on, could I have an all-day 'Pay rent' every month on the 1st?",
      creates({
        title: 'Pay (the) rent',
        start: '2027-01-01',
        end: '2027-01-02',
        repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1'],
      }),
    ],
    [
      "My husband says the pension form will post itself if I stare at it long enough. It won't, so write 'Post pension form' across the whole of Friday 15 January, no clock time needed.",
      creates({ title: 'Post (the) pension form', start: '2027-01-15', end: '2027-01-16' }),
    ],
    [
      "We've found a house, semi-detached, leaking porch, I'm in love! The mortgage adviser is going to phone me on Thursday 10 December at 4pm and needs 45 minutes, so reserve that for her call please.",
      creates({
        title:
          '(Phone) (call) (with) (from) (the) mortgage adviser (phone) (call)|(Phone) call: mortgage adviser|Mortgage (phone) call (with) (adviser)|(Phone) call with (the) mortgage adviser|(Phone) call from (the) mortgage adviser|Mortgage adviser (phone) call|Mortgage advisor (call)|Call (with) mortgage advisor',
        start: '2026-12-10T16:00',
        end: '2026-12-10T16:45',
      }),
    ],
    [
      "Two years running I've missed my godson's birthday and he's old enough now to hold it against me. Theo's birthday is the 6th of February; put it in as a whole day that comes back each year, please and thank you.",
      creates({
        title: "Theo's birthday|Theo’s birthday|Birthday (of) Theo|Theo birthday",
        start: '2027-02-06',
        end: '2027-02-07',
        repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=6'],
      }),
    ],
    [
      "Conjunctivitis, courtesy of the toddler room at nursery. Starting tonight I must do eye drops every day at 8pm, seven evenings in all and then I'm done, so can you put those in?",
      creates({
        title: '(Do) (put in) (take) (use) eye drops',
        start: '2026-11-23T20:00',
        repeats: [
          'FREQ=DAILY;COUNT=7',
          'FREQ=DAILY;UNTIL=20261129',
          'FREQ=DAILY;UNTIL=20261129T200000Z',
          'FREQ=DAILY;UNTIL=20261129T235959Z',
        ],
      }),
    ],
    [
      "I'm treating myself to a cleaner, don't tell my mother. She'll come every other Friday from 10am till noon, first time on the 4th of December, so get that into the diary as 'Cleaner'.",
      creates({
        title: '(The) cleaner',
        start: '2026-12-04T10:00',
        end: '2026-12-04T12:00',
        repeats: ['FREQ=WEEKLY;INTERVAL=2;BYDAY=FR', 'FREQ=WEEKLY;INTERVAL=2'],
      }),
    ],
    [
      "With the childminder off having her own baby (the cheek!), it's me doing all the fetching now. Add 'Pick up Noor' at quarter past three in the afternoon, Monday to Friday every week, from tomorrow on.",
      creates({
        title: 'Pick up Noor',
        start: '2026-11-24T15:15',
        repeats: ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'],
      }),
    ],
    [
      "Book club has picked nine hundred pages of Russian misery, so at least there's going to be wine. It's on Monday 7 December at half past seven in the evening at Marta's, would you note it for me?",
      creates({
        title: "Book club (at Marta's)|Book club (at Marta’s)",
        start: '2026-12-07T19:30',
        place: "Marta's",
      }),
    ],
    [
      "I said yes to minding forty stray dogs overnight because nobody else put a hand up, typical me. Saturday the 5th of December, 10pm until 6 the next morning: enter it as 'Night shift' please.",
      creates({
        title: 'Night shift',
        start: '2026-12-05T22:00',
        end: '2026-12-06T06:00',
      }),
    ],
    [
      "Sam has owed me a curry since the darts final and I'm collecting. Get lunch with him into the calendar for tomorrow at noon at Masala Shack, and send him the invitation so he can't wriggle out.",
      creates({
        title:
          '(Curry) lunch (with Sam)|Sam (curry) lunch|Lunch with Sam (at) (the) (Masala Shack)|Curry (with Sam)',
        start: '2026-11-24T12:00',
        place: 'Masala Shack',
        guests: ['sam'],
      }),
    ],
    [
      "My agent rang, they want me at the fair with the picture book, pinch me! So from 6 to 8 April next year, all three days, make it 'Book fair'.",
      creates({ title: 'Book fair', start: '2027-04-06', end: '2027-04-09' }),
    ],
    [
      'The van failed its emissions last year and I cried in front of a mechanic, never again. MOT is on Monday 14 December at 8 in the morning; remind me a full day ahead so I can give the old girl a proper wash.',
      creates({
        title: '(Van) MOT (for) (of) (the) (van)|MOT: van',
        start: '2026-12-14T08:00',
        reminders: [1440],
      }),
    ],
    [
      'PTA madness, and I only went for the mince pies. Please book two things: the swimming gala on Saturday 5 December at 9am, and the cake sale on Sunday the 6th at 11am.',
      changes(
        create({ title: '(PTA) swimming gala', start: '2026-12-05T09:00' }),
        create({ title: '(PTA) cake sale', start: '2026-12-06T11:00' }),
      ),
    ],
    [
      "You know how I said I'd do more for the neighbourhood? Well, they took me at my word. It's this Saturday from 2pm until half past five, so write that in as 'Food bank shift'.",
      creates({
        title: 'Food bank shift',
        start: '2026-11-28T14:00',
        end: '2026-11-28T17:30',
      }),
    ],
    [
      "The kitchen tap has been dripping in five-four time since Thursday and I'm slowly losing it. A plumber has promised to come today between four and five in the afternoon, put him in for that hour would you?",
      creates({
        title:
          'Plumber (visit) (coming) (comes) (appointment) (for) (kitchen) (tap)|Plumber: (kitchen) tap|Plumber (for) (the) kitchen tap',
        start: '2026-11-23T16:00',
        end: '2026-11-23T17:00',
      }),
    ],
    [
      "Nobody wants a repeat of last quarter, when the projector showed my holiday photos. I'd like a 'Board dry run' with Priya and Jonas on Monday the 14th of December at 11am, an hour and a half, both invited.",
      creates({
        title: 'Board dry run (with Priya and Jonas)',
        start: '2026-12-14T11:00',
        end: '2026-12-14T12:30',
        guests: ['priya', 'jonas'],
      }),
    ],
  ]),
];
