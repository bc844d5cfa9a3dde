import { creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

export const mFourCreating = phrasings('creating', [
  [
    'Biscuit has cut his paw open again, silly dog, and the vet can squeeze him in tomorrow at four.',
    creates({
      title:
        "(the) vet (appointment) (for) (Biscuit)|(the) vet visit (for) (Biscuit)|vet with Biscuit|Biscuit (at) (the) vet (appointment)|Biscuit vet visit|Biscuit to (the) vet|Biscuit’s vet appointment|Biscuit's vet appointment|take Biscuit to (the) vet|Biscuit (paw)|vet (for) (Biscuit’s) paw|vet (for) (Biscuit's) paw",
      start: '2026-11-24T16:00',
    }),
  ],
  [
    'Finally got us a table! Dinner at Casa Blu this Friday at half past seven in the evening, it only took three weeks of ringing up.',
    creates({
      title: 'dinner (at Casa Blu)|table (for dinner) (at Casa Blu)|Casa Blu (dinner)|Friday dinner',
      start: '2026-11-27T19:30',
      place: 'Casa Blu',
    }),
  ],
  [
    "My therapist has moved to 14 Mill Lane and will see me there at ten on the morning of the 9th of December, which I'd like in the calendar.",
    creates({
      title:
        '(my) therapist (appointment)|therapy (appointment)|therapy session|see (my) therapist|therapist session|therapist visit|appointment with (my) therapist|session with (my) therapist|appointment therapist',
      start: '2026-12-09T10:00',
      place: '14 Mill Lane',
    }),
  ],
  [
    "So they talked me into teaching bread baking every Tuesday evening from next week on, seven to nine, and I've never taught anybody anything.",
    creates({
      title:
        '(teaching) bread baking (class)|teach bread baking (class)|bread baking course|bread baking lesson|bread baking teaching|teaching bread',
      start: '2026-12-01T19:00',
      end: '2026-12-01T21:00',
      repeats: ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY'],
    }),
  ],
  [
    'Remind me to ring the school about the trip money at quarter to four this afternoon, otherwise the bursar will eat me alive.',
    creates({
      title:
        '(to) ring (the) school (about) (the) (trip) (money)|call (the) school (about) (the) (trip) (money)|school trip money|trip money',
      start: '2026-11-23T15:45',
      reminders: 'some',
    }),
  ],
  [
    'After much shouting we agreed that band rehearsal is every other Sunday at four in the afternoon, two hours each, starting this Sunday.',
    creates({
      title: '(the) band rehearsal|band',
      start: '2026-11-29T16:00',
      end: '2026-11-29T18:00',
      repeats: ['FREQ=WEEKLY;INTERVAL=2', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU'],
    }),
  ],
  [
    "We're closing the shop for stocktaking from the 5th of January up to and including the 7th, thank heavens, so block out those days for me.",
    creates({
      title:
        '(shop) stocktaking|(shop) stocktake|(the) shop closed (for) (stocktaking)|(the) shop is closed (for stocktaking)|(the) shop closing (for stocktaking)|closing (the) shop (for) (stocktaking)|close (the) shop (for stocktaking)|shop closure (for) (stocktaking)|closed for stocktaking|stocktaking (shop closed)|stocktaking, shop closed|shop closed: stocktaking',
      start: '2027-01-05',
      end: '2027-01-08',
    }),
  ],
  [
    "Jonas and Lena have been at each other's throats for a month. I want to sit down with both of them on Thursday at four for 45 minutes, and I'm calling it Budget peace talks.",
    creates({
      title: 'Budget peace talks',
      start: '2026-11-26T16:00',
      end: '2026-11-26T16:45',
      guests: ['jonas', 'lena'],
    }),
  ],
  [
    'My old tutor Bea is coming to town for one day only! Put tea with her on Saturday the 12th of December at three in the afternoon and send the invite to bea.hollis@larkfield.example.',
    creates({
      title: 'tea (with) (Bea)|tea with (my) (old) tutor (Bea)|tea with Bea Hollis|tea with her|Bea tea',
      start: '2026-12-12T15:00',
      guests: ['bea.hollis@larkfield.example'],
    }),
  ],
  [
    "Would you set up a proper catch-up with Aiko on Wednesday? It's been ages and I miss her jokes.",
    nothing,
  ],
  [
    "I've forgotten Noor's birthday two years running and she noticed both times. It's on the 14th of March, so have it come up every year.",
    creates({
      title: "Noor’s birthday|Noor's birthday|Noor birthday|birthday (of) Noor|birthday: Noor",
      start: '2027-03-14',
      repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=14'],
    }),
  ],
  [
    'Tomás, bless him, has offered me a prototype walkthrough on Friday at eleven, twenty minutes at most, so send him the invite before he changes his mind.',
    creates({
      title:
        "(Tomás) prototype walkthrough (with) (Tomás)|(Tomas) prototype walkthrough (with) (Tomas)|walkthrough (of) (the) prototype (with Tomás)|Tomás’s prototype walkthrough|Tomás's prototype walkthrough",
      start: '2026-11-27T11:00',
      end: '2026-11-27T11:20',
      guests: ['tomas'],
    }),
  ],
  [
    'Flu jab on Monday the 7th of December, quarter past eleven in the morning, and do nudge me an hour before because I will be knee-deep in marking.',
    creates({ title: '(my) flu jab (appointment)', start: '2026-12-07T11:15', reminders: [60] }),
  ],
  [
    "The swimming gala starts at ten in the morning on Saturday the 5th of December and they've made me timekeeper until one, because nobody else owns a watch.",
    creates({
      title:
        '(the) swimming gala (timekeeper)|timekeeper at (the) swimming gala|timekeeper for (the) swimming gala|swimming gala timekeeping|timekeeper (swimming gala)|timekeeping at (the) swimming gala',
      start: '2026-12-05T10:00',
      end: '2026-12-05T13:00',
    }),
  ],
  [
    'The quiz night we do for the hospice is at eight in the evening on the 31st of November, put that down before my head explodes.',
    nothing,
  ],
  [
    'We had such a lovely afternoon at the lake yesterday, three hours of sun and two ice creams each.',
    nothing,
  ],
  [
    "Doctor's orders: a brisk walk each weekday at noon, twenty minutes, beginning tomorrow. Block it or I won't do it.",
    creates({
      title: '(a) (brisk) walk',
      start: '2026-11-24T12:00',
      end: '2026-11-24T12:20',
      repeats: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
    }),
  ],
  [
    "Coach says no massage, no marathon. So there's to be a sports massage on the first Saturday of every month at noon, from December on.",
    creates({
      title: '(monthly) sports massage|massage',
      start: '2026-12-05T12:00',
      repeats: ['FREQ=MONTHLY;BYDAY=1SA', 'FREQ=MONTHLY;BYDAY=SA;BYSETPOS=1'],
    }),
  ],
  [
    "They're short of my blood group again, so I'm down for a blood donation this Friday at half past five in the afternoon. In my personal calendar please, the office needn't see it.",
    creates({
      title: '(a) blood donation (appointment)|donate blood|donating blood',
      start: '2026-11-27T17:30',
      calendar: personal,
    }),
  ],
  [
    'sam lost the bet and owes me a curry, so make it sunday the 6th of december at seven in the evening and invite sam so there is no wriggling out',
    creates({
      title:
        '(a) curry (with) (Sam)|Sam curry|curry night (with Sam)|Sam owes me (a) curry|curry from Sam|curry bet (with Sam)|curry dinner (with Sam)',
      start: '2026-12-06T19:00',
      guests: ['sam'],
    }),
  ],
  [
    "Guess who has been put on the night shift on Tuesday the 15th of December. Ten in the evening till six the next morning, write it in so I don't promise anybody anything.",
    creates({ title: '(the) (on) (the) night shift', start: '2026-12-15T22:00', end: '2026-12-16T06:00' }),
  ],
  [
    'My lesson ends at two and the bus takes forty minutes, so the eye test they gave me is at three on Monday the 14th of December. Pop that in for me, will you?',
    creates({ title: '(the) (my) eye test (appointment)', start: '2026-12-14T15:00' }),
  ],
]);
