import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = phrasings('creating', [
  [
    'Please add an eye test on Thursday the 10th of December at 10:30.',
    creates({ title: 'Eye test', start: '2026-12-10T10:30' }),
  ],
  [
    "I'm having coffee with Margaret from church on Saturday at 3 pm. Can you put it in the diary?",
    creates({ title: 'Coffee (with) (Margaret) (from church)', start: '2026-11-28T15:00' }),
  ],
  [
    'Set up a half-hour call with Lena and Jonas on Tuesday the 8th of December at 11, and name it Price list.',
    creates({
      title: 'Price list (call)',
      start: '2026-12-08T11:00',
      end: '2026-12-08T11:30',
      guests: ['lena', 'jonas'],
    }),
  ],
  [
    'Our book club meets on the first Tuesday of every month at 8 pm, starting in January. Please enter it for me.',
    creates({
      title: 'Book club (meeting)',
      start: '2027-01-05T20:00',
      repeats: ['FREQ=MONTHLY;BYDAY=1TU', 'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1'],
    }),
  ],
  [
    'The children break up from school on Friday the 18th of December, so mark that day as End of term.',
    creates({ title: 'End of term', start: '2026-12-18' }),
  ],
  [
    'Remind me to put the bins out tomorrow at 7 in the evening.',
    creates({
      title: 'Put (the) bins out|Put out (the) bins|Bins (out)|Take (the) bins out|Take out (the) bins',
      start: '2026-11-24T19:00',
      reminders: 'some',
    }),
  ],
  [
    "We're off to the Alps from the 13th to the 20th of February. Block those days as Ski trip, with Chamonix as the place.",
    creates({ title: 'Ski trip', start: '2027-02-13', end: '2027-02-21', place: 'Chamonix' }),
  ],
  [
    'Starting this week I have a swimming lesson every Wednesday from 7 to 8 in the evening at Brockwell Lido. Put it in my calendar, please.',
    creates({
      title: 'Swimming lesson|Swimming lessons|Swimming',
      start: '2026-11-25T19:00',
      end: '2026-11-25T20:00',
      place: 'Brockwell Lido',
      repeats: ['FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY'],
    }),
  ],
  [
    'Invite Priya and Aiko to a farewell lunch for Marek, Thursday the 10th of December at 12:30.',
    creates({
      title: "Farewell lunch (for Marek)|Marek farewell lunch|Marek’s farewell lunch|Marek's farewell lunch",
      start: '2026-12-10T12:30',
      guests: ['priya', 'aiko'],
    }),
  ],
  [
    'A man is coming about the kitchen tap next Monday between 8 and 9 in the morning. The entry can simply say Plumber.',
    creates({ title: 'Plumber', start: '2026-11-30T08:00', end: '2026-11-30T09:00' }),
  ],
  [
    'Could you note my food bank shift on the 5th of December, 10 till 1?',
    creates({ title: 'Food bank (shift)', start: '2026-12-05T10:00', end: '2026-12-05T13:00' }),
  ],
  [
    'My driving test is on the 12th of January at 8:57, so save that, thanks.',
    creates({ title: '(My) driving test', start: '2027-01-12T08:57' }),
  ],
  [
    'Nora has her birthday on the 9th of January. I want it in there every year as an all-day entry.',
    creates({
      title: "Nora’s birthday|Nora's birthday|Birthday Nora|Nora birthday|Birthday: Nora",
      start: '2027-01-09',
      repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=9'],
    }),
  ],
  [
    "From tomorrow I'd like to meditate every weekday at 7 in the morning for 15 minutes. Please plan that in.",
    creates({
      title: 'Meditate|Meditation|Morning meditation',
      start: '2026-11-24T07:00',
      end: '2026-11-24T07:15',
      repeats: ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'],
    }),
  ],
  [
    'Send our accountant, hugh@pennyworth.example, an invitation titled Year-end accounts for an hour on Wednesday the 9th of December, 2 pm.',
    creates({
      title: 'Year-end accounts',
      start: '2026-12-09T14:00',
      end: '2026-12-09T15:00',
      guests: ['hugh@pennyworth.example'],
    }),
  ],
  [
    'I have a blood test on Wednesday the 16th of December at 8:15 at Denmark Hill Clinic. Warn me one day ahead, because I must not eat.',
    creates({
      title: 'Blood test',
      start: '2026-12-16T08:15',
      place: 'Denmark Hill Clinic',
      reminders: [1440],
    }),
  ],
  [
    'Keep the whole of Friday the 8th of January for moving house.',
    creates({ title: 'Moving house|Move house|House move|Moving (day)', start: '2027-01-08' }),
  ],
  [
    'My yoga class is every other Sunday at 10 for 75 minutes, beginning on the 6th of December. Add the series, please.',
    creates({
      title: '(My) yoga (class)',
      start: '2026-12-06T10:00',
      end: '2026-12-06T11:15',
      repeats: ['FREQ=WEEKLY;INTERVAL=2', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU'],
    }),
  ],
  [
    'I got tickets for The Nutcracker on Saturday the 19th of December, 7:30 until 10 pm! The location is the Royal Opera House.',
    creates({
      title: '(The) Nutcracker',
      start: '2026-12-19T19:30',
      end: '2026-12-19T22:00',
      place: 'Royal Opera House',
    }),
  ],
  [
    'At the shop we do a stocktake on the last day of every month at 5 pm. Create it from this month on.',
    creates({
      title: 'Stocktake|Stock take|Shop stocktake',
      start: '2026-11-30T17:00',
      repeats: 'FREQ=MONTHLY;BYMONTHDAY=-1',
    }),
  ],
  [
    'I have to ring the vet on Thursday at 8:45 am. Give me a nudge ten minutes before.',
    creates({
      title: 'Ring (the) vet|Call (the) vet|Vet (call)|Phone (the) vet',
      start: '2026-11-26T08:45',
      reminders: [10],
    }),
  ],
  [
    "There's a parish council meeting tonight at half past seven, and I keep forgetting them. Write it down for me.",
    creates({ title: 'Parish council (meeting)', start: '2026-11-23T19:30' }),
  ],
  [
    'Please arrange a 20-minute catch-up with Tomás at 4 pm on Thursday.',
    creates({
      title: 'Catch-up (with) (Tomás)|Catch up (with) (Tomás)|Tomás catch-up|Catch-up (with) (Tomas)',
      start: '2026-11-26T16:00',
      end: '2026-11-26T16:20',
      guests: ['tomas'],
    }),
  ],
  [
    "They've made me referee on Sunday mornings, 9:30 to 11. Add it as Refereeing, four times, starting this Sunday.",
    creates({
      title: 'Refereeing',
      start: '2026-11-29T09:30',
      end: '2026-11-29T11:00',
      repeats: ['FREQ=WEEKLY;COUNT=4', 'FREQ=WEEKLY;BYDAY=SU;COUNT=4'],
    }),
  ],
  [
    'My parents land on 22 December at 6:40 in the morning. Make an entry called Parents arrive.',
    creates({ title: 'Parents arrive', start: '2026-12-22T06:40' }),
  ],
]);
