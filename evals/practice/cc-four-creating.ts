import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

export const creating = [
  ...phrasings('creating', [
    [
      "The cat's put on weight again and the vet has summoned us both for a telling-off. Stick the vet in for Thursday at quarter past five in the afternoon, please.",
      creates({
        title:
          "(Take) (the) (cat) (to) (at) (the) vet (appointment) (visit) (check-up) (with) (for) (the) (cat)|Cat's vet (appointment) (visit)|Cat’s vet (appointment) (visit)",
        start: '2026-11-26T17:15',
      }),
    ],
    [
      "I've finally been let into the choir, second altos, don't laugh. Rehearsal is every Tuesday at half seven in the evening starting tomorrow, so put that in for good.",
      creates({
        title: '(Weekly) Choir (rehearsal) (practice)|Rehearsal (with) (the) (choir)',
        start: '2026-11-24T19:30',
        repeats: ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY'],
      }),
    ],
    [
      "Block out the whole of Saturday 12 December for Nan's ninetieth. She's hired a brass band, and nobody gets to leave before the trombones do.",
      creates({
        title:
          "Nan's (ninetieth) (90th) (birthday) (party) (celebration)|Nan’s (ninetieth) (90th) (birthday) (party) (celebration)",
        start: '2026-12-12',
        end: '2026-12-13',
      }),
    ],
    [
      "We've only gone and done it, flights bought and no refunds. Lisbon from the 8th to the 12th of January, can you mark all of those days as the Lisbon trip?",
      creates({
        title: '(The) (Trip) (to) Lisbon (trip) (holiday)',
        start: '2027-01-08',
        end: '2027-01-13',
      }),
    ],
    [
      "Priya has been wonderful covering for me and all I've given her so far is a satsuma. Set up a lunch with her for Wednesday at 12:30, and do send her the invite.",
      creates({
        title:
          '(Thank) (you) (thank-you) Lunch (with) (Priya)|Priya lunch|Priya (and) (&) (/) Maya lunch|Maya (and) (&) (/) Priya lunch|Lunch: (Maya) (and) (&) Priya (and) (&) (Maya)',
        start: '2026-11-25T12:30',
        guests: ['priya'],
      }),
    ],
    [
      "Forty-six years old and about to learn front crawl, pray for me. The swimming lesson's on Saturday the 5th of December, ten in the morning at Brockwell Lido, so would you add it?",
      creates({
        title: '(Front) (crawl) Swimming (lesson) (front) (crawl)|Swim lesson',
        start: '2026-12-05T10:00',
        place: 'Brockwell Lido',
      }),
    ],
    [
      "Last year I paid the council tax late and got a letter that made me cry. Put 'Pay council tax' in for 9am on Tuesday 8 December and nudge me one hour before.",
      creates({ title: 'Pay (the) council tax|Council tax', start: '2026-12-08T09:00', reminders: [60] }),
    ],
    [
      "There's a very promising pastry chef called Deepa and I'd like to grab her before the Savoy does. Interview with Deepa on Thursday 10 December at 11am, forty-five minutes should do it.",
      creates({
        title:
          '(Pastry) (chef) Interview (with) (:) (-) Deepa (pastry) (chef)|Interview: Deepa|Deepa interview|Interview Deepa',
        start: '2026-12-10T11:00',
        end: '2026-12-10T11:45',
      }),
    ],
    [
      "My colleagues don't need to know I tango, they'd want a demonstration. Add a tango class on Friday the 4th of December at 8pm, and keep it to my personal calendar.",
      creates({ title: 'Tango (class) (lesson)', start: '2026-12-04T20:00', calendar: personal }),
    ],
    [
      "The leeks won't lift themselves and the committee has started leaving notes on my gate. Make it 'Allotment' from 2 to 4pm on Sunday the 6th of December.",
      creates({ title: '(The) Allotment', start: '2026-12-06T14:00', end: '2026-12-06T16:00' }),
    ],
    [
      "We've agreed on the first Thursday of every month at seven in the evening for the book club, after a vote nearly as bitter as the last novel. We start on 3 December, so can you set it to repeat?",
      creates({
        title: '(Monthly) Book club (meeting)',
        start: '2026-12-03T19:00',
        repeats: ['FREQ=MONTHLY;BYDAY=1TH', 'FREQ=MONTHLY;BYDAY=TH;BYSETPOS=1', 'FREQ=MONTHLY;BYDAY=+1TH'],
      }),
    ],
    [
      "Doctor says my blood pressure belongs to a much angrier man. Put 'Take tablets' in the diary for 8am every single day, beginning tomorrow.",
      creates({
        title: 'Take (my) (the) (blood) (pressure) tablets',
        start: '2026-11-24T08:00',
        repeats: 'FREQ=DAILY',
      }),
    ],
    [
      "The sticker supplier sent us four thousand upside-down foxes and I need Aiko and Tomás in the same room about it. Half an hour on Wednesday 9 December at 2pm, call it 'Sticker crisis' and invite the two of them.",
      creates({
        title: 'Sticker crisis',
        start: '2026-12-09T14:00',
        end: '2026-12-09T14:30',
        guests: ['aiko', 'tomas'],
      }),
    ],
    [
      "That warning light has been on so long I think of it as decoration. I've booked the MOT for Friday 4 December at 8:30 in the morning at Dulwich Motors, pop it in for me?",
      creates({
        title: '(Car) MOT (test) (appointment) (for) (the) (car) (at) (Dulwich) (Motors)',
        start: '2026-12-04T08:30',
        place: 'Dulwich Motors',
      }),
    ],
    [
      "I forgot our wedding anniversary once and slept next to the tumble dryer. It's 14 June, so put it in as an all-day thing from 2027 and have it come back every year.",
      creates({
        title: '(Our) Wedding anniversary|Anniversary|Our anniversary',
        start: '2027-06-14',
        end: '2027-06-15',
        repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=14'],
      }),
    ],
    [
      "The plumber says he'll turn up somewhere between 8am and noon on Wednesday 16 December, which means five past twelve if I know plumbers. Reserve that slot as 'Plumber' anyway.",
      creates({ title: 'Plumber', start: '2026-12-16T08:00', end: '2026-12-16T12:00' }),
    ],
    [
      'Could you add me giving blood, Thursday the 10th of December at 13:20 in the Guildhall? I faint every time but the biscuits are worth it.',
      creates({
        title: '(Give) (Giving) Blood (donation) (giving) (donating)|Donate blood|Donating blood',
        start: '2026-12-10T13:20',
        place: 'Guildhall',
      }),
    ],
    [
      "I'm away to my sister's straight after work on Friday, and somebody's got to know where the bodies are buried. Get a handover call with Jonas in for 4:30 that afternoon, twenty minutes, him invited.",
      creates({
        title: 'Handover (call) (with) (Jonas)|Jonas handover (call)|Handover call: Jonas',
        start: '2026-11-27T16:30',
        end: '2026-11-27T16:50',
        guests: ['jonas'],
      }),
    ],
    [
      "They're tearing up the road outside the office on Thursday 10 December and I can't bear the drilling. Mark that whole day as 'Working from home', will you.",
      creates({ title: 'Working from home', start: '2026-12-10', end: '2026-12-11' }),
    ],
    [
      "My grandson is the back half of a donkey and I wouldn't miss it for the world. The nativity play is on Thursday 17 December at half past one in St Luke's Hall, and remind me a day ahead because I forget my own name lately.",
      creates({
        title: "(Grandson's) (Grandson’s) (School) Nativity (play)",
        start: '2026-12-17T13:30',
        place: "St Luke's Hall",
        reminders: [1440],
      }),
    ],
    [
      "I've given in and hired a cleaner, mostly so I stop fighting with my flatmate. She comes every other Friday at 10am and the first time is 4 December, so set up 'Cleaner' like that.",
      creates({
        title: 'Cleaner',
        start: '2026-12-04T10:00',
        repeats: ['FREQ=WEEKLY;INTERVAL=2;BYDAY=FR', 'FREQ=WEEKLY;INTERVAL=2'],
      }),
    ],
    [
      "Coach says if I skip another long run I can find myself a new coach. Sunday 6 December, 7am, ninety minutes, write it down as 'Long run' before I lose my nerve.",
      creates({ title: 'Long run', start: '2026-12-06T07:00', end: '2026-12-06T08:30' }),
    ],
    [
      "Rota's out and guess who drew the short straw at the hospital, again. Enter a night shift for me from 10pm on Saturday 12 December to 6 the next morning, ta.",
      creates({
        title: '(Hospital) Night shift (at) (the) (hospital)',
        start: '2026-12-12T22:00',
        end: '2026-12-13T06:00',
      }),
    ],
    [
      "I'm off to Leeds to look at a narrowboat I definitely can't afford. The train goes at 7:03am on Wednesday the 16th of December, could you note it down?",
      creates({
        title: '(Catch) (The) Train to Leeds|Leeds train|Train (to) Leeds (narrowboat) (viewing)',
        start: '2026-12-16T07:03',
      }),
    ],
    [
      "My daughter got me a voucher for six driving lessons, which I take as a comment on my driving. They're on Saturdays at 3pm, first one on 5 December and then weekly until the six are used up, so book them all in.",
      creates({
        title: 'Driving (lesson) (lessons)',
        start: '2026-12-05T15:00',
        repeats: ['FREQ=WEEKLY;COUNT=6;BYDAY=SA', 'FREQ=WEEKLY;BYDAY=SA;COUNT=6', 'FREQ=WEEKLY;COUNT=6'],
      }),
    ],
  ]),
];
