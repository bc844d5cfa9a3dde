import { changes, create, creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

const creating = phrasings('creating', [
  [
    "I've swapped with Danielle and I already regret it. Could you pop a Night shift in for Saturday 5 December, from 7.30pm until 8 the next morning? You're a star!",
    creates({ title: 'Night shift', start: '2026-12-05T19:30', end: '2026-12-06T08:00' }),
  ],
  [
    "They've invented yet another course for us, as if we had nothing better to do. It's called Handover training, on Monday 7 December from 11 to half past 12 on Ward 6, so please add that with the place and all.",
    creates({
      title: 'Handover training',
      start: '2026-12-07T11:00',
      end: '2026-12-07T12:30',
      place: 'Ward 6',
    }),
  ],
  [
    'I have joined the Bridge club at last, my late husband would laugh. It meets every other Wednesday at 2 in the afternoon, beginning this Wednesday. Would you enter that for me?',
    creates({ title: 'Bridge club', start: '2026-11-25T14:00', repeats: 'FREQ=WEEKLY;INTERVAL=2' }),
  ],
  [
    'Please add Choir rehearsal every Tuesday evening, half past seven to nine, starting tomorrow. They let me in as a second alto though I can barely read music any more!',
    creates({
      title: 'Choir rehearsal',
      start: '2026-11-24T19:30',
      end: '2026-11-24T21:00',
      repeats: 'FREQ=WEEKLY',
    }),
  ],
  [
    "Big one, fingers crossed: the Northgate people want to talk numbers. Set up an Investor call tomorrow at 3:30pm for 45 minutes and nudge me 15 minutes before, I always lose track when I'm deep in a spreadsheet.",
    creates({
      title: 'Investor call (with Northgate)|Northgate investor call|Investor call (Northgate)',
      start: '2026-11-24T15:30',
      end: '2026-11-24T16:15',
      reminders: [15],
    }),
  ],
  [
    "We've gone round in circles on this for a month and I'm losing the will to live. Put a Pricing huddle in on Thursday at 1pm, half an hour, and send invites to Lena and Sam so that nobody can say they didn't know.",
    creates({
      title: 'Pricing huddle',
      start: '2026-11-26T13:00',
      end: '2026-11-26T13:30',
      guests: ['lena', 'sam'],
    }),
  ],
  [
    "So the timetable came out and I'm officially panicking. My Stats exam is on Thursday the 10th of December, 10am to noon in Exam Hall B. Can you save it and make it red so I see it coming?",
    creates({
      title: '(My) stats exam',
      start: '2026-12-10T10:00',
      end: '2026-12-10T12:00',
      place: 'Exam Hall B',
      color: ['11'],
    }),
  ],
  [
    "Can I have an all-day entry on Friday 11 December saying Proposal due? I know I'll be travelling but that's excatly when I'd forget it.",
    creates({ title: 'Proposal due', start: '2026-12-11', end: '2026-12-12' }),
  ],
  [
    "Noah is a sheep this year, a promotion from last year's bush. The Nativity play is on Wednesday 16 December at 1.30pm at Alder School, would you save the date for me? I'll need tissues.",
    creates({
      title: '(Noah’s) nativity play|Nativity play (Noah)',
      start: '2026-12-16T13:30',
      place: 'Alder School',
    }),
  ],
  [
    "Poppy is finally brave enough for the big pool, I'm so proud of her! Could you add Swimming lesson every Tuesday at half past four in the afternoon, starting tomorrow and with the last one on 15 December?",
    creates({
      title: '(Poppy’s) swimming lesson|Swimming lesson (for) Poppy|Poppy swimming lesson|Swimming lessons',
      start: '2026-11-24T16:30',
      repeats: ['FREQ=WEEKLY;UNTIL=20261215', 'FREQ=WEEKLY;COUNT=4'],
    }),
  ],
  [
    "Oh, before I forget, because I've forgotten it twice already: remind me to ring the pharmacy at 4pm today. They had my inhaler in on Friday and I just walked past like a fool.",
    creates({
      title: 'Ring (the) pharmacy|Call (the) pharmacy',
      start: '2026-11-23T16:00',
      reminders: 'some',
    }),
  ],
  [
    "Grandpa turns 91 and he does still count the cards, bless him. Can you remind me on Thursday at 8 in the morning to post his card? Otherwise it'll sit on the hall table for ever.",
    creates({
      title:
        'Post his card|Post (birthday) card (to) Grandpa|Post Grandpa’s (91st) (birthday) card|Post (birthday) card for Grandpa',
      start: '2026-11-26T08:00',
      reminders: 'some',
    }),
  ],
  [
    "We've done it, we've booked the cottage, no wifi and no regrets! Block out Friday 15 to Monday 18 January as Lake District please, whole days.",
    creates({ title: 'Lake District', start: '2027-01-15', end: '2027-01-19' }),
  ],
  [
    "I'm trying to be a better person this winter. Put in Blood donation on Monday 7 December at half twelve, and a Flu jab on Thursday the 10th at 3pm. That's it, I can feel the halo already.",
    changes(
      create({ title: 'Blood donation', start: '2026-12-07T12:30' }),
      create({ title: 'Flu jab', start: '2026-12-10T15:00' }),
    ),
  ],
  [
    "The babysitter said yes, can you believe it!! Please put Date night in my personal calendar, not the work one, for this Friday at 8pm. I don't need my team reading that.",
    creates({ title: 'Date night', start: '2026-11-27T20:00', calendar: personal }),
  ],
  [
    "I bumped into my old headmistress at the garden centre and she hasn't changed a bit. We agreed on Tea with Margaret two weeks from today, at four in the afternoon. Do write it down for me.",
    creates({ title: 'Tea with Margaret', start: '2026-12-07T16:00' }),
  ],
  [
    "My back's had it with all the lifting, so I've joined a gym, stop laughing. They want me for a Gym induction tomorrow from 6 to quarter to 7 in the evening, could you stick that in?",
    creates({ title: 'Gym induction', start: '2026-11-24T18:00', end: '2026-11-24T18:45' }),
  ],
  [
    "I forgot our Wedding anniversary this year and slept on the sofa, true story. It's the 12th of June, can you add it as an all-day thing that comes back every year, from 2027 on?",
    creates({ title: '(Our) wedding anniversary', start: '2027-06-12', repeats: 'FREQ=YEARLY' }),
  ],
  [
    "I really must catch up with my tutor before the break, she's been so patient with me. Could you put a meeting with her in my calendar? She said some time soon would suit her.",
    nothing,
  ],
  [
    "I've taken on a mentee through the accelerator, she's sharper than I ever was. Schedule a Mentoring session for Wednesday at 4pm, thirty minutes, and invite gita@northgate.example to it please.",
    creates({
      title: 'Mentoring session (with Gita)',
      start: '2026-11-25T16:00',
      end: '2026-11-25T16:30',
      guests: ['gita@northgate.example'],
    }),
  ],
  [
    "My wife's new job starts tomorrow so the mornings are mine now, wish me luck. Add School drop-off every weekday from 8:15 to 8:30am, beginning tomorrow.",
    creates({
      title: 'School drop-off',
      start: '2026-11-24T08:15',
      end: '2026-11-24T08:30',
      repeats: ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'],
    }),
  ],
  [
    "They've voted me treasurer because I was the only one who didn't look away. The Allotment committee meets on the first Saturday of every month at 10am, and my first time is the 5th of December, so could you add it as a repeating thing?",
    creates({
      title: 'Allotment committee (meeting)',
      start: '2026-12-05T10:00',
      repeats: ['FREQ=MONTHLY;BYDAY=1SA', 'FREQ=MONTHLY;BYDAY=SA;BYSETPOS=1'],
    }),
  ],
  [
    "My brother is over from Lisbon and he's paying for once! So that's Lunch with Joel on Saturday at noon, the place is called Dishoom. Get it in before he changes his mind.",
    creates({ title: 'Lunch with Joel (at Dishoom)', start: '2026-11-28T12:00', place: 'Dishoom' }),
  ],
  [
    "Nine weeks we've been sitting on garden chairs, nine! The Sofa delivery is coming on Wednesday 2 December between noon and 2pm, please block that out so that I'm definitely at home.",
    creates({ title: 'Sofa delivery', start: '2026-12-02T12:00', end: '2026-12-02T14:00' }),
  ],
]);

export const pFourCreating = [...creating];
