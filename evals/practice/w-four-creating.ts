import { creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = [
  ...phrasings('creating', [
    [
      "I've finally talked my brother into bouldering with me, he'll be useless and I can't wait. Put it in for this Saturday at 16:00, for two hours.",
      creates({
        title: 'Bouldering (with) (my) (brother)|Bouldering with your brother',
        start: '2026-11-28T16:00',
        end: '2026-11-28T18:00',
      }),
    ],
    [
      "Mum's having her hip done and I'm worrying about everything at once. Remind me to ring the ward at six tomorrow evening, would you?",
      creates({
        title:
          "Ring (the) (hospital) ward (about) (mum)|Call (the) (hospital) ward (about) (mum)|Phone (the) (hospital) ward (about) (mum)|Ring (the) ward about Mum's hip|Ring (the) ward about Mum’s hip|Call (the) ward about Mum's hip|Call (the) ward about Mum’s hip",
        start: '2026-11-24T18:00',
        reminders: 'some',
      }),
    ],
    [
      "After far too much wine we've decided the book club lives again. It'll be every Wednesday at 20:00, starting on 9 December, an hour and a half each time. Pop that in before anybody sobers up.",
      creates({
        title: 'Book club',
        start: '2026-12-09T20:00',
        end: '2026-12-09T21:30',
        repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=WE'],
      }),
    ],
    [
      "My lad is graduating, first one in the family, and I've been in bits all morning! Mark Friday 22 January as graduation day, all day long.",
      creates({
        title:
          "Graduation (day)|(My) (son's) Graduation (day)|(My) (lad's) Graduation (day)|(My) (son’s) Graduation (day)|(My) (lad’s) Graduation (day)",
        start: '2027-01-22',
        end: '2027-01-23',
      }),
    ],
    [
      "Aiko's puns have been sorely missed round here. Schedule a catch-up with her for Wednesday 9 December at 14:00, half an hour is plenty, and invite her, please.",
      creates({
        title:
          'Catch-up (with) (Aiko)|Catch up (with) (Aiko)|Catchup (with) (Aiko)|Aiko catch-up|Aiko catch up|Aiko / Maya catch-up|Maya / Aiko catch-up',
        start: '2026-12-09T14:00',
        end: '2026-12-09T14:30',
        guests: ['aiko'],
      }),
    ],
    [
      "Bea from the garden centre has gone freelance, good for her. We're talking over the hedge design on Thursday 10 December, 11:00 to 12:00; send her the invitation at bea@plumtree.example.",
      creates({
        title:
          'Hedge design (with) (Bea)|Hedge design discussion (with) (Bea)|Hedge design call (with) (Bea)|Hedge design review (with) (Bea)|Discuss hedge design (with) (Bea)|Talk over (the) hedge design (with) (Bea)|Hedge design talk (with) (Bea)|Hedge design chat (with) (Bea)|Hedge design meeting (with) (Bea)',
        start: '2026-12-10T11:00',
        end: '2026-12-10T12:00',
        guests: ['bea@plumtree.example'],
      }),
    ],
    [
      "Lake District, here we come, and yes, I know it'll rain. Block out 12 to 14 February, whole days, so that nobody books me.",
      creates({
        title:
          '(Trip) (to) (the) Lake District|Lake District trip|Trip to (the) Lake District|Lake District weekend|Lake District holiday|Lake District break|Lake District (blocked)|Blocked: Lake District',
        start: '2027-02-12',
        end: '2027-02-15',
      }),
    ],
    [
      "The vet says our cat is, and I quote, a round boy. His weigh-in is on Friday 4 December at 17:10, ten minutes, they're quick. Put it down, please.",
      creates({
        title:
          "(Cat) (vet) Weigh-in (cat)|(Cat's) weigh-in (at) (the) (vet)|(Cat’s) weigh-in (at) (the) (vet)|Cat weigh-in (at) (the) (vet)|Cat at (the) vet: weigh-in|Weigh-in (for) (the) (cat)|Vet: cat weigh-in|Vet weigh-in (for) (the) (cat)|Weigh-in for (our) cat|Weigh-in at (the) vet|Cat weigh in|Vet weigh in",
        start: '2026-12-04T17:10',
        end: '2026-12-04T17:20',
      }),
    ],
    [
      "I get so absorbed in my pots that I forget the world. Kiln opening is Sunday 6 December at 15:00, one hour, and I want a nudge 30 minutes ahead or it'll all be ash.",
      creates({
        title: '(Open) (the) Kiln opening|Kiln opening|Open (the) kiln',
        start: '2026-12-06T15:00',
        end: '2026-12-06T16:00',
        reminders: [30],
      }),
    ],
    [
      "New passport, new me, allegedly. The appointment's on Wednesday 16 December from 12:15 to 12:45 at Peterborough Passport Office, with a reminder a day before because I'd lose my head if it weren't screwed on.",
      creates({
        title:
          'Passport (appointment)|Passport office (appointment)|(New) passport (appointment)|Passport Appointment|Passport renewal (appointment)',
        start: '2026-12-16T12:15',
        end: '2026-12-16T12:45',
        place: 'Peterborough Passport Office',
        reminders: [1440],
      }),
    ],
    [
      "We moved our rent day and my husband will never remember it, love him. On the 1st of each month at 08:00, beginning this December, I want 'Pay rent' in here, fifteen minutes.",
      creates({
        title: 'Pay (the) rent',
        start: '2026-12-01T08:00',
        end: '2026-12-01T08:15',
        repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1'],
      }),
    ],
    [
      'Our littlest has been promised swimming lessons and talks about nothing else. There are six of them, on Tuesdays at 17:00, 45 minutes each, and the first is on 1 December. Can you get those in?',
      creates({
        title: 'Swimming (lessons)|Swimming lesson|Swim lesson|Swim lessons',
        start: '2026-12-01T17:00',
        end: '2026-12-01T17:45',
        repeats: [
          'FREQ=WEEKLY;COUNT=6',
          'FREQ=WEEKLY;BYDAY=TU;COUNT=6',
          'FREQ=WEEKLY;COUNT=6;BYDAY=TU',
          'FREQ=WEEKLY;UNTIL=20270105',
          'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270105',
        ],
      }),
    ],
    [
      "My GP gave me that look over her glasses again. So, from tomorrow on, every weekday at 12:30 I'm taking a walk, 20 minutes. Set it up before I change my mind!",
      creates({
        title: '(Take) (a) (daily) (lunch) (lunchtime) Walk|Walking|Go for a walk',
        start: '2026-11-24T12:30',
        end: '2026-11-24T12:50',
        repeats: ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'],
      }),
    ],
    [
      "I forgot our wedding anniversary twice and lived to tell the tale, just. It's the 6th of June: add it as an all-day thing that comes back every year.",
      creates({
        title: '(Our) (My) (wedding) Anniversary|Your wedding anniversary',
        start: '2027-06-06',
        end: '2027-06-07',
        repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=6', 'FREQ=YEARLY;BYMONTHDAY=6;BYMONTH=6'],
      }),
    ],
    [
      "The launch post is a dog's dinner and somebody has to say so kindly. Set up 'Launch post rescue' with Jonas and Lena on Thursday 10 December from 15:00 to 15:45, both invited.",
      creates({
        title: 'Launch post rescue',
        start: '2026-12-10T15:00',
        end: '2026-12-10T15:45',
        guests: ['jonas', 'lena'],
      }),
    ],
    [
      "It's the exam that decides whether I ever drive a lorry, so no pressure. Tuesday 15 December at 10:45, an hour and a quarter, title 'HGV theory test', and colour it red so that it shouts at me.",
      creates({
        title: 'HGV theory test',
        start: '2026-12-15T10:45',
        end: '2026-12-15T12:00',
        color: ['11'],
      }),
    ],
    [
      "Our bins have been a battlefield with the neighbours since summer. Every other Friday at 07:00, from 4 December, I've to put the recycling out; five minutes will do. Get it on the calendar and we'll have peace.",
      creates({
        title:
          '(Put) (the) (out) Recycling (out)|Put out (the) recycling|Take (the) recycling out|Take out (the) recycling',
        start: '2026-12-04T07:00',
        end: '2026-12-04T07:05',
        repeats: [
          'FREQ=WEEKLY;INTERVAL=2',
          'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR',
          'FREQ=WEEKLY;BYDAY=FR;INTERVAL=2',
        ],
      }),
    ],
    [
      "Grandad's doing his famous fireworks again, may the shed survive. Stick it in on New Year's Eve, half past nine at night until eleven.",
      creates({
        title:
          "(Grandad's) (famous) Fireworks (at) (with) (Grandad)|(Grandad’s) (famous) Fireworks|Fireworks at Grandad's|Fireworks at Grandad’s|New Year's Eve fireworks|New Year’s Eve fireworks",
        start: '2026-12-31T21:30',
        end: '2026-12-31T23:00',
      }),
    ],
    [
      "You'll laugh, I've joined a ukulele group at my age. First session is today at 19:30 in Hope Street Hall, lasts an hour. Would you note it down?",
      creates({
        title:
          '(First) Ukulele (group) (session)|Ukulele group first session|First session of ukulele group|Ukulele group: first session|Ukulele group (first session)',
        start: '2026-11-23T19:30',
        end: '2026-11-23T20:30',
        place: 'Hope Street Hall',
      }),
    ],
    [
      "Sam's been carrying the whole sales team and deserves cake at least. I'd like 'Cake for Sam' on the calendar two weeks from today, 15:00, twenty minutes. Don't invite him, it's a surprise!",
      creates({ title: 'Cake for Sam', start: '2026-12-07T15:00', end: '2026-12-07T15:20' }),
    ],
    [
      "Honestly, the mortgage people make you feel like a criminal. They're ringing me this Wednesday at quarter past five in the afternoon, thirty minutes. Call it 'Mortgage call', please.",
      creates({ title: 'Mortgage call', start: '2026-11-25T17:15', end: '2026-11-25T17:45' }),
    ],
    [
      "I'm giving blood again, first time since the baby. Thursday 17 December, 13:20 to 14:20, at St Mark's Church. Save it for me, and cross your fingers for the biscuits.",
      creates({
        title:
          '(Give) (giving) Blood (donation)|Giving blood|Give blood|Donate blood|Blood donation (appointment)',
        start: '2026-12-17T13:20',
        end: '2026-12-17T14:20',
        place: "St Mark's Church",
      }),
    ],
    [
      'Bumped into my old maths teacher at the market, eighty-one and sharp as a tack. I want to have tea with him some time soon, put that in my calendar, will you?',
      nothing,
    ],
    [
      "Work's been mad and I've hardly seen my own husband. Add a dinner with him next week, please, he's been so patient.",
      nothing,
    ],
    [
      "Right, the car's making that noise again and my mechanic is a saint. Book the garage visit in for Thursday the 10th... no, hang on, he said some other day and I've forgotten which. Anyway it's in December, at 08:30.",
      nothing,
    ],
  ]),
];
