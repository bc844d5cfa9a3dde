import { changes, create, creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = [
  ...phrasings('creating', [
    [
      "The van's making a noise like a bag of spanners and I've turned the radio up for as long as I can. Add a garage appointment for this Thursday at 8:15 in the morning, half an hour. Fingers crossed it's cheap.",
      creates({
        title:
          '(Van) (at) (the) Garage (appointment) (for) (van)|Van (to) (the) garage|Take (the) van to (the) garage|Garage: van|Van (repair) (check) (appointment)',
        start: '2026-11-26T08:15',
        end: '2026-11-26T08:45',
      }),
    ],
    [
      "I've been promising Sam a proper meal since the summer and I feel awful. Set up lunch with Sam on Tuesday 8 December, 12:30 to 13:30, and send Sam the invitation.",
      creates({
        title:
          'Lunch (with) (Sam)|Sam lunch|Sam & Maya lunch|Lunch: Sam|Lunch: Maya & Sam|Lunch Maya & Sam|Lunch Sam & Maya',
        start: '2026-12-08T12:30',
        end: '2026-12-08T13:30',
        guests: ['sam'],
      }),
    ],
    [
      "Glued to this chair since October and my spine has filed a complaint. I'd like a yoga class every Wednesday from this week on, 18:30 to 19:30, no end in sight. Wish my hamstrings luck.",
      creates({
        title: 'Yoga (class)',
        start: '2026-11-25T18:30',
        end: '2026-11-25T19:30',
        repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=WE'],
      }),
    ],
    [
      "Zoo trip, Saturday 12 December, all day, could you pop it in? My niece is seven and only ever talks about owls, so I know exactly where we'll be standing in the rain.",
      creates({
        title:
          '(Trip) (to) (the) Zoo (trip) (day) (with) (my) (niece)|Zoo day (trip) (out)|Day (trip) at (the) zoo',
        start: '2026-12-12',
        end: '2026-12-13',
      }),
    ],
    [
      "The foxes have had the rubbish all over the front path again, chicken bones everywhere. Remind me to call the council at 16:45 today, because if I don't do it now I never will.",
      creates({
        title:
          '(Reminder:) Call (the) council (about) (the) (rubbish) (foxes) (bins)|(Reminder:) Ring (the) council|(Reminder:) Phone (the) council|Council call|(Reminder) (to) call (the) council',
        start: '2026-11-23T16:45',
        reminders: 'some',
      }),
    ],
    [
      "We've lived next to them for six years and never once had them round, isn't that shocking? Put dinner with the neighbours in the calendar for next week, seven in the evening. I haven't a clue what they eat.",
      nothing,
    ],
    [
      "Found a florist who doesn't charge the earth, I nearly cried. Please set up a call on Friday at 11:00, thirty minutes, titled 'Wedding flowers', and invite posy@greenstems.example to it.",
      creates({
        title: 'Wedding flowers (call)|Call: wedding flowers',
        start: '2026-11-27T11:00',
        end: '2026-11-27T11:30',
        guests: ['posy@greenstems.example'],
      }),
    ],
    [
      "It's been a year since the old netball lot were in one room and half of us have had babies. Drinks on Saturday 5 December, 19:30 till 22:00, at the Duke of York, that's what I want in there. I may even wear heels.",
      creates({
        title:
          '(Netball) Drinks (with) (the) (old) (netball) (lot) (team) (girls) (crew)|(Netball) reunion (drinks)|Drinks at (the) Duke of York|Drinks - netball|Drinks: netball',
        start: '2026-12-05T19:30',
        end: '2026-12-05T22:00',
        place: 'Duke of York',
      }),
    ],
    [
      "My landlord has been a saint and I'd like to deserve it for once. From 1 December, on the first of every month at 9 in the morning, put 'Pay rent' in for ten minutes.",
      creates({
        title: 'Pay (the) rent',
        start: '2026-12-01T09:00',
        end: '2026-12-01T09:10',
        repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1'],
      }),
    ],
    [
      "We've done it, we've actually paid the deposit, two years without any sun and I'm the colour of milk. Block out Monday 8 to Friday 12 February as 'Holiday', all day. Now to find my passport.",
      creates({ title: '(Sun) Holiday', start: '2027-02-08', end: '2027-02-13' }),
    ],
    [
      "Tomás and I keep walking past each other waving, it's turning into a sitcom. Schedule a catch-up with him tomorrow at 11:30, half an hour, in Studio room 1, and invite him so he can't wriggle out.",
      creates({
        title:
          'Catch-up (with) (Tomás)|Catch up (with) (Tomás)|Catch-up (with) Tomas|Catch up (with) Tomas|Catchup (with) (Tomás)|Tomás catch-up|Catch-up: Tomás|Tomás & Maya catch-up|Catch-up Maya & Tomás',
        start: '2026-11-24T11:30',
        end: '2026-11-24T12:00',
        place: 'Studio room 1',
        guests: ['tomas'],
      }),
    ],
    [
      "Got told off by the optometrist for rubbing my eyes, like I'm five. 'Eye drops' has to go in every day at 8 in the morning, for ten days starting tomorrow, five minutes a go.",
      creates({
        title: '(Take) Eye drops',
        start: '2026-11-24T08:00',
        end: '2026-11-24T08:05',
        repeats: ['FREQ=DAILY;COUNT=10', 'FREQ=DAILY;UNTIL=20261203'],
      }),
    ],
    [
      "I forgot my godson last year and his mother still brings it up at every barbecue. Add Leo's birthday on 14 January as an all-day thing that comes back every year, please.",
      creates({
        title: "Leo's birthday|Leo’s birthday|Birthday (of) (:) Leo|Birthday: Leo|Leo birthday",
        start: '2027-01-14',
        end: '2027-01-15',
        repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=14'],
      }),
    ],
    [
      "Hallelujah, the cleaner's knee has mended and she's coming back to us. Every other Friday from 10:00 to 12:00 she'll be here, first time this Friday, so make a repeating 'Cleaner' event. I'll have to tidy before she sees it.",
      creates({
        title: 'Cleaner',
        start: '2026-11-27T10:00',
        end: '2026-11-27T12:00',
        repeats: ['FREQ=WEEKLY;INTERVAL=2', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR'],
      }),
    ],
    [
      "I'm always the one who turns up empty-handed, and people notice. School bake sale goes in on Friday 11 December, 15:15 to 16:15, with a reminder two hours before, so I can at least buy something and take it out of the packet.",
      creates({
        title: '(School) Bake sale (at) (school)',
        start: '2026-12-11T15:15',
        end: '2026-12-11T16:15',
        reminders: [120],
      }),
    ],
    [
      "Apparently I'm treasurer now, nobody else put a hand up and I blinked. Would you note 'Allotment committee' for Monday 7 December, from 19:00 to 20:30, in the Village Hall? They do have good sherry.",
      creates({
        title: 'Allotment committee (meeting)',
        start: '2026-12-07T19:00',
        end: '2026-12-07T20:30',
        place: 'Village Hall',
      }),
    ],
    [
      "The new logo has split this office right down the middle, there's been actual shouting. Book 'Logo showdown' this Wednesday at 14:00 for 45 minutes and invite Aiko, Jonas and Lena. I'll referee.",
      creates({
        title: 'Logo showdown',
        start: '2026-11-25T14:00',
        end: '2026-11-25T14:45',
        guests: ['aiko', 'jonas', 'lena'],
      }),
    ],
    [
      'Pray for us, the eldest has taken up the trombone. Put a trombone lesson in for every Tuesday, 16:30 to 17:00, starting tomorrow, with the last one on 15 December. The cat has already moved out.',
      creates({
        title: '(Weekly) Trombone (lesson) (lessons)',
        start: '2026-11-24T16:30',
        end: '2026-11-24T17:00',
        repeats: [
          'FREQ=WEEKLY;UNTIL=20261215',
          'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261215',
          'FREQ=WEEKLY;COUNT=4',
          'FREQ=WEEKLY;BYDAY=TU;COUNT=4',
        ],
      }),
    ],
    [
      "They're short on the ward again, two off with that bug, so muggins here said yes. It's a night shift, this Saturday from ten in the evening till six on Sunday morning. Add it before I change my mind.",
      creates({
        title: 'Night shift|Night shift (on) (the) (ward)|Ward night shift',
        start: '2026-11-28T22:00',
        end: '2026-11-29T06:00',
      }),
    ],
    [
      "Our Dave's coming home from Perth and I've not seen him since he had hair! New event: pick up Dave, Sunday 6 December, quarter past seven in the evening, for an hour; location is Gatwick. I've made a sign and everything.",
      creates({
        title:
          'Pick up Dave (from) (at) (Gatwick) (airport)|Pick-up Dave|Pickup Dave|Dave pick-up|Dave pickup|Pick Dave up|Collect Dave (from) (Gatwick)',
        start: '2026-12-06T19:15',
        end: '2026-12-06T20:15',
        place: 'Gatwick',
      }),
    ],
    [
      "My accountant's a dear man, but he only ever rings when I'm up a ladder. Make a half-hour call with him for next week, will you? I'd like the tax business off my chest before the frost.",
      nothing,
    ],
    [
      "Mum's casserole dish has been in my cupboard so long it practically pays rent. On Friday at 8 in the morning, remind me to take the dish back. She's started hinting.",
      creates({
        title:
          "(Reminder:) Take (the) (casserole) dish back (to) (Mum)|(Reminder:) Take back (the) (casserole) dish|(Reminder:) Take (Mum's) (casserole) dish back (to) (Mum)|(Reminder:) Take (Mum’s) (casserole) dish back|Return (the) (casserole) dish (to) (Mum)|Return (Mum's) (casserole) dish|Return (Mum’s) (casserole) dish|Take (the) (casserole) dish back to Mum’s|Take (the) (casserole) dish back to Mum's",
        start: '2026-11-27T08:00',
        reminders: 'some',
      }),
    ],
    [
      "It's panto season and I've been cast as the back end of the cow, at my age. We rehearse on Tuesday 1 December and again on Thursday 10 December, 19:00 to 21:30 both times. Please enter both as 'Rehearsal'.",
      changes(
        create({ title: '(Panto) Rehearsal', start: '2026-12-01T19:00', end: '2026-12-01T21:30' }),
        create({ title: '(Panto) Rehearsal', start: '2026-12-10T19:00', end: '2026-12-10T21:30' }),
      ),
    ],
    [
      "Everything past my elbow has gone blurry, I held a menu at arm's length on Saturday and still ordered liver. I need forty minutes at the optician's on Thursday. Add it for me, there's a love.",
      nothing,
    ],
    [
      "I have a grant bid to hand in and the form is 31 pages of nonsense. Keep Monday 30 November from 12:15 to 13:45 for me as 'Grant bid', and make it red so that it frightens me.",
      creates({
        title: 'Grant bid',
        start: '2026-11-30T12:15',
        end: '2026-11-30T13:45',
        color: ['11'],
      }),
    ],
  ]),
];
