import { creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = phrasings('creating', [
  [
    "The dog's been limping since Saturday and I can't bear his little face. The vet can see us on Wednesday at 4.40 in the afternoon, so pop that in please. Fingers crossed it's only a thorn.",
    creates({
      title:
        'Vet (appointment) (for) (the) (dog)|(Take) (the) dog (at) (to) (the) vet (appointment)|Vet visit (for) (the) (dog)|(Dog) vet visit',
      start: '2026-11-25T16:40',
    }),
  ],
  [
    "Eleven years I've nagged my brother and he's finally said yes to squash! We've got the court on Saturday the 5th of December from four till half past five in the afternoon. Get it in the calendar before he wriggles out.",
    creates({
      title:
        'Squash (with) (my) (brother)|Squash court (with) (my) (brother)|Squash match (with) (my) (brother)',
      start: '2026-12-05T16:00',
      end: '2026-12-05T17:30',
    }),
  ],
  [
    "Priya says we only ever talk money when it's on fire, and she has a point. Set up half an hour on Thursday the 10th of December at 2pm called Budget catch-up and invite her. I'll bring shortbread to keep the peace.",
    creates({
      title: 'Budget catch-up',
      start: '2026-12-10T14:00',
      end: '2026-12-10T14:30',
      guests: ['priya'],
    }),
  ],
  [
    "I've joined a choir at sixty-eight, can you believe the cheek of it. Put Choir practice in for every Tuesday, 7.30 to 9 in the evening, in Wesley Hall, starting on the 8th of December. They've made me an alto, whatever that is.",
    creates({
      title: 'Choir practice',
      start: '2026-12-08T19:30',
      end: '2026-12-08T21:00',
      place: 'Wesley Hall',
      repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TU'],
    }),
  ],
  [
    'The in-laws are descending on us for the weekend of the 12th and 13th of December, all four of them, plus the parrot. Block out both days as In-laws visiting. I may need to lie down now.',
    creates({ title: 'In-laws visiting', start: '2026-12-12', end: '2026-12-14' }),
  ],
  [
    "Remind me tomorrow night at 8 to put the bins out. If I miss them once more, the woman at number nine will have my head on a spike, and I'd not blame her.",
    creates({
      title: 'Put (the) bins out|Put out (the) bins|Bins (out)|Take (the) bins out|Take out (the) bins',
      start: '2026-11-24T20:00',
      reminders: 'some',
    }),
  ],
  [
    'I faint at needles, always have, even on the telly. Anyway they want me for a blood test on Wednesday the 9th of December at 8.15, at Elm Grove Surgery. Give me a nudge an hour before so I can psych myself up.',
    creates({ title: 'Blood test', start: '2026-12-09T08:15', place: 'Elm Grove Surgery', reminders: [60] }),
  ],
  [
    'Dana was so lovely on the phone that I forgot to say no. Could you schedule a call named Contract questions for Tuesday the 8th of December at 11 and invite dana.holt@brightdesk.example? Forty-five minutes, I do go on.',
    creates({
      title: 'Contract questions',
      start: '2026-12-08T11:00',
      end: '2026-12-08T11:45',
      guests: ['dana.holt@brightdesk.example'],
    }),
  ],
  [
    "I forgot my goddaughter's birthday last year and she drew me a picture of myself with horns. Nell's birthday is the 6th of December: put it in as an all-day thing that comes round every year. Never again, I swear.",
    creates({
      title: "Nell's birthday|Nell’s birthday|Nell birthday",
      start: '2026-12-06',
      end: '2026-12-07',
      repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=6'],
    }),
  ],
  [
    "We've been kicked out of the pub, long story, there was a debate about Brontë. So Book club is now the first Wednesday of every month at 7pm, beginning on 6 January, can you set that up to repeat?",
    creates({
      title: 'Book club',
      start: '2027-01-06T19:00',
      repeats: ['FREQ=MONTHLY;BYDAY=1WE', 'FREQ=MONTHLY;BYDAY=WE;BYSETPOS=1'],
    }),
  ],
  [
    "Doc's got me on these horse pills for my chest and says I mustn't skip. Remind me to take my antibiotics every day at 9 in the evening, starting tonight, seven times altogether. They taste like a radiator.",
    creates({
      title: '(Take) (my) antibiotics',
      start: '2026-11-23T21:00',
      repeats: 'FREQ=DAILY;COUNT=7',
      reminders: 'some',
    }),
  ],
  [
    "You won't believe it, a landlord who answers his phone! I've got a flat viewing at 14 Prospect Row this Saturday at half past two. Stick it in, and pray there's no mould this time.",
    creates({ title: 'Flat viewing|Viewing|View flat', start: '2026-11-28T14:30', place: '14 Prospect Row' }),
  ],
  [
    "They're short on the ward again, so muggins here said yes. Add a night shift on Friday the 4th of December, ten in the evening to six the next morning. I'll be a zombie at the panto but we need the money.",
    creates({ title: 'Night shift', start: '2026-12-04T22:00', end: '2026-12-05T06:00' }),
  ],
  [
    "Everybody's been so glum since the release slipped, I want to cheer them up with something greasy. Make a Pizza lunch on Wednesday 16 December, 12.30 to 2, and send it to Aiko, Tomás and Jonas.",
    creates({
      title: 'Pizza lunch',
      start: '2026-12-16T12:30',
      end: '2026-12-16T14:00',
      guests: ['aiko', 'tomas', 'jonas'],
    }),
  ],
  [
    "Car's making a noise like a goose in a bin. I've got her in for the MOT at Bates Garage on Monday the 7th at 11, so put that down, there's a good soul.",
    creates({ title: '(Car) MOT (at) (Bates) (Garage)', start: '2026-12-07T11:00', place: 'Bates Garage' }),
  ],
  [
    "Thirty years married on the 17th of December and he thinks I haven't noticed he's hiding brochures. Just mark that whole day as Wedding anniversary, would you? No alarm or anything, as if I could forget.",
    creates({ title: '(Our) (30th) Wedding anniversary', start: '2026-12-17' }),
  ],
  [
    "I failed my driving test in 1994, and only now I've the nerve to try again. It's six driving lessons, Saturdays from 11 to 12.30, the first one on the 5th of December, please put them all in. My wife has hidden her car keys.",
    creates({
      title: 'Driving lesson|Driving lessons',
      start: '2026-12-05T11:00',
      end: '2026-12-05T12:30',
      repeats: ['FREQ=WEEKLY;COUNT=6', 'FREQ=WEEKLY;COUNT=6;BYDAY=SA'],
    }),
  ],
  [
    "I work best when I'm frightened, and I'm frightened now. Block 10 to 12 on Thursday the 10th of December and call it Grant application. If that won't do it nothing will.",
    creates({ title: 'Grant application', start: '2026-12-10T10:00', end: '2026-12-10T12:00' }),
  ],
  [
    "We caved and hired a cleaner, I feel terribly posh and a bit ashamed. She comes every other Friday at 8 in the morning for two hours, beginning this week. Just call it Cleaner, that'll do.",
    creates({
      title: 'Cleaner',
      start: '2026-11-27T08:00',
      end: '2026-11-27T10:00',
      repeats: ['FREQ=WEEKLY;INTERVAL=2', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR'],
    }),
  ],
  [
    "Next Monday it's quiz night and we're defending champions, so there's honour at stake. Could you note Pub quiz, 8pm, Riverside Tavern? Kev's doing history, Lord help us.",
    creates({ title: 'Pub quiz', start: '2026-11-30T20:00', place: 'Riverside Tavern' }),
  ],
  [
    "I've got my theory exam for the bus licence on Wednesday the 16th of December at 2pm, and I've told absolutely no one in case I fail. Put it in as Theory exam and make it red so I get properly scared.",
    creates({ title: 'Theory exam', start: '2026-12-16T14:00', color: ['11'] }),
  ],
  [
    "Our eldest is in Sydney and he looks thin, his mother says, on that little screen. Video call with Danny at half seven in the morning on Sunday the 6th of December, put that in please. I'll have to shave.",
    creates({
      title: 'Video call with Danny|Video call (Danny)|Danny video call|Call with Danny|Call Danny',
      start: '2026-12-06T07:30',
    }),
  ],
  [
    "There's a brown patch on the ceiling shaped like Portugal and it's growing. Remind me at noon today to ring the plumber, otherwise I'll just stand there admiring it.",
    creates({
      title: 'Ring (the) plumber|Call (the) plumber|Phone (the) plumber',
      start: '2026-11-23T12:00',
      reminders: 'some',
    }),
  ],
  [
    "The little one's a shepherd this year, a promotion from second sheep, we're over the moon! Nativity play is Thursday 17 December, quarter past two to quarter past three, at Alder School. Add it with a reminder half an hour before, since I always get stuck behind the tractor.",
    creates({
      title: '(School) nativity (play)',
      start: '2026-12-17T14:15',
      end: '2026-12-17T15:15',
      place: 'Alder School',
      reminders: [30],
    }),
  ],
  [
    "I'd love to throw my dad a surprise party, he's had such a rotten year. Put it in the calendar, would you? I've no idea yet which month, even, we haven't asked a soul.",
    nothing,
  ],
]);
