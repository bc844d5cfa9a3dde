import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = [
  ...phrasings('creating', [
    [
      "The cat's been eyeing the carrier all morning, she knows! Put the vet in for Thursday the 10th of December at 4pm, please.",
      creates({
        title:
          'Cat (to|at) (the) vet (appointment)|(Cat) vet (appointment) (visit) (for) (with) (cat)|Take cat to vet',
        start: '2026-12-10T16:00',
      }),
    ],
    [
      "I've finally been shamed into it by a child of nine. Swimming lesson for me, Saturday 5 December, 10 till 10:45. No laughing!",
      creates({ title: '(My) swimming (lesson)', start: '2026-12-05T10:00', end: '2026-12-05T10:45' }),
    ],
    [
      'Our choir is three altos and a prayer, but we soldier on. Could you add choir practice every Tuesday at 7:30pm, starting tomorrow, an hour and a half each time?',
      creates({
        title: 'Choir (practice)',
        start: '2026-11-24T19:30',
        end: '2026-11-24T21:00',
        repeats: ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY'],
      }),
    ],
    [
      "Lovely drizzle out there, proper Manchester weather. Book half an hour called Logo chat tomorrow at 4pm and invite Tomás, he's bringing the biscuits whether he knows it or not.",
      creates({
        title: 'Logo chat (with Tomás)',
        start: '2026-11-24T16:00',
        end: '2026-11-24T16:30',
        guests: ['tomas'],
      }),
    ],
    [
      "I'd forget my own head if it weren't screwed on. Remind me to ring the pharmacy at 5 this afternoon, will you?",
      creates({
        title: '(Reminder) (to) (ring|call|phone) (the) pharmacy',
        start: '2026-11-23T17:00',
        reminders: 'some',
      }),
    ],
    [
      "Gran's ninety and still beats me at cards, the old shark! Her party's all day on Sunday the 13th of December; stick Gran's party in for me.",
      creates({
        title: "Gran’s (90th) (birthday) party|Gran's (90th) (birthday) party",
        start: '2026-12-13',
        end: '2026-12-14',
      }),
    ],
    [
      'Well, the numbers are in, and so is my headache. Set up Quarter close for Monday 7 December at 11, one hour, in Studio room 1, and invite Lena and Sam, misery loves company.',
      creates({
        title: 'Quarter close',
        start: '2026-12-07T11:00',
        end: '2026-12-07T12:00',
        place: 'Studio room 1',
        guests: ['lena', 'sam'],
      }),
    ],
    [
      "The car is making a noise like a duck in a bucket. It goes in for its MOT at Harper's Garage next Wednesday, the 2nd, at 8 in the morning; note that down, love.",
      creates({
        title: "(Car) MOT (at) (Harper’s) (Harper's) (Harpers) (Garage) (for) (car)",
        start: '2026-12-02T08:00',
        place: 'Harper',
      }),
    ],
    [
      "My old uni mate Bex is over from Canada, and we've a decade of gossip to get through! Dinner with her on Saturday at 7pm, at Trattoria Lupo.",
      creates({
        title: 'Dinner (with) (Bex)|Bex dinner',
        start: '2026-11-28T19:00',
        place: 'Trattoria Lupo',
      }),
    ],
    [
      'I talk a good game about meditating, then I look at my phone. Put in ten minutes of it every weekday at 8am from tomorrow, and just call it Breathe.',
      creates({
        title: 'Breathe',
        start: '2026-11-24T08:00',
        end: '2026-11-24T08:10',
        repeats: ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'],
      }),
    ],
    [
      'The allotment committee has spoken, and by that I mean Keith. Working party at the Mill Lane allotments, Sunday 6 December, ten to one. Add it, would you?',
      creates({
        title: '(Allotment|Allotments) working party (at) (Mill Lane) (allotment|allotments)',
        start: '2026-12-06T10:00',
        end: '2026-12-06T13:00',
        place: 'Mill Lane',
      }),
    ],
    [
      'Three weeks of lost sleep, but the landlord has blinked! Pop a Gas inspection in for the 16th of December, 9am to 10am, with a nudge 30 minutes before.',
      creates({
        title: 'Gas inspection',
        start: '2026-12-16T09:00',
        end: '2026-12-16T10:00',
        reminders: [30],
      }),
    ],
    [
      'Aiko and I had a lightbulb moment over noodles, true story. Get us 45 minutes on Tuesday 8 December at 11am, titled Icon handover, and invite her too.',
      creates({
        title: 'Icon handover (with Aiko)',
        start: '2026-12-08T11:00',
        end: '2026-12-08T11:45',
        guests: ['aiko'],
      }),
    ],
    [
      "Och, I've been conned into the school bake sale again. It's on the 11th of December at 3pm in the Alder School hall; save it for me before I run away.",
      creates({
        title: '(School) bake sale (at) (Alder) (School)',
        start: '2026-12-11T15:00',
        place: 'Alder School',
      }),
    ],
    [
      'Nothing says romance like a reminder, right? Our wedding anniversary is the 9th of January, put it in as an all-day thing that comes back every year.',
      creates({
        title: '(Our) (wedding) anniversary',
        start: '2027-01-09',
        end: '2027-01-10',
        repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=9'],
      }),
    ],
    [
      "The solicitor talks like he's paid by the syllable, which I suppose he is! I'm phoning him on Friday at 11:30 for twenty minutes, so block that as Solicitor call.",
      creates({
        title: 'Solicitor call|Call (with) solicitor',
        start: '2026-11-27T11:30',
        end: '2026-11-27T11:50',
      }),
    ],
    [
      'New year, new me, same knees. Start me off with Yoga on Tuesday 5 January at 6:30 in the evening, every week, six times in all.',
      creates({
        title: 'Yoga (class)',
        start: '2027-01-05T18:30',
        repeats: ['FREQ=WEEKLY;COUNT=6', 'FREQ=WEEKLY;BYDAY=TU;COUNT=6', 'FREQ=WEEKLY;COUNT=6;BYDAY=TU'],
      }),
    ],
    [
      'I met a fella at the trade fair who actually knows his bearings, rare breed! Schedule a call named Bearings intro on Monday 7 December at 3pm for half an hour, and send an invite to colin@northgear.example.',
      creates({
        title: 'Bearings intro (call)',
        start: '2026-12-07T15:00',
        end: '2026-12-07T15:30',
        guests: ['colin@northgear.example'],
      }),
    ],
    [
      "Goodness, where did November go? My mate's lending us her cottage from Friday the 8th to Sunday the 10th of January, so mark those three days as Cottage weekend.",
      creates({ title: 'Cottage weekend', start: '2027-01-08', end: '2027-01-11' }),
    ],
    [
      "We're a book club in the sense that there's wine and, somewhere, a book. It meets on the first Monday of every month at 8pm, next on the 7th of December: Book club, simple as that!",
      creates({
        title: 'Book club',
        start: '2026-12-07T20:00',
        repeats: ['FREQ=MONTHLY;BYDAY=1MO', 'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1'],
      }),
    ],
    [
      "I keep promising the lads I'll turn up, and then there's telly. Five-a-side this Wednesday, 8 to 9pm, at Goals Brixton. In the diary it goes!",
      creates({
        title: 'Five-a-side (football) (at) (Goals) (Brixton)|5-a-side (football)',
        start: '2026-11-25T20:00',
        end: '2026-11-25T21:00',
        place: 'Goals Brixton',
      }),
    ],
    [
      "The sourdough's named Gary, and he needs feeding or he sulks. Nudge me to feed Gary tomorrow at 7 in the morning, please!",
      creates({
        title: '(Reminder) (to) feed Gary (the) (sourdough)|Feed sourdough (Gary)',
        start: '2026-11-24T07:00',
        reminders: 'some',
      }),
    ],
    [
      "Bit of a do at the office: someone microwaved fish. I'm calling a Kitchen summit for Wednesday 9 December at 2pm, 30 minutes, do invite Jonas and Priya.",
      creates({
        title: 'Kitchen summit',
        start: '2026-12-09T14:00',
        end: '2026-12-09T14:30',
        guests: ['jonas', 'priya'],
      }),
    ],
    [
      "My eyes have gone square from all the spreadsheets. Optician, Saturday the 12th of December, quarter past two, and give me a reminder an hour ahead or I'll be in the garden.",
      creates({
        title: 'Optician (appointment)|Optician’s (appointment)|Opticians (appointment)',
        start: '2026-12-12T14:15',
        reminders: [60],
      }),
    ],
    [
      "Big news, the bins are changing! From now on it's recycling every other Thursday, beginning on the 10th of December. Put Recycling in as an all-day entry that repeats every two weeks.",
      creates({
        title: 'Recycling (day)',
        start: '2026-12-10',
        end: '2026-12-11',
        repeats: ['FREQ=WEEKLY;INTERVAL=2', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH'],
      }),
    ],
  ]),
];
