import { creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';

const weekdays = 'BYDAY=MO,TU,WE,TH,FR';

export const creating = [
  ...phrasings('creating', [
    [
      'flu jab thursday at twenty to five in the afternoon at Superdrug pop that in',
      creates({ title: 'Flu jab (at) (Superdrug)', start: '2026-11-26T16:40', place: 'Superdrug' }),
    ],
    [
      'can you stick a band practice in for sunday from six till nine in the evening',
      creates({ title: 'Band practice', start: '2026-11-29T18:00', end: '2026-11-29T21:00' }),
    ],
    [
      'schedule um half an hour with aiko on wednesday the ninth of december at ten in the morning call it icon handover',
      creates({
        title: 'Icon handover',
        start: '2026-12-09T10:00',
        end: '2026-12-09T10:30',
        guests: ['aiko'],
      }),
    ],
    [
      'thursday the seventeenth of december is moving day block that out the entire day',
      creates({ title: 'Moving day', start: '2026-12-17', end: '2026-12-18' }),
    ],
    [
      "the little one's got swimming every saturday at two in the afternoon half an hour each starting this saturday can you get that in",
      creates({
        title:
          "(Little) (one) Swimming (lesson) (lessons) (for) (the) (little) (one)|(The) little one's swimming (lesson) (lessons)|(The) little one’s swimming (lesson) (lessons)",
        start: '2026-11-28T14:00',
        end: '2026-11-28T14:30',
        repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=SA'],
      }),
    ],
    [
      'remind me to take the chicken out the freezer at six tonight',
      creates({
        title:
          '(Reminder) Take (the) chicken out (of) (the) (freezer)|Take out (the) chicken (from) (the) (freezer)',
        start: '2026-11-23T18:00',
        reminders: 'some',
      }),
    ],
    [
      "I've got jury service from the seventh no wait it starts on the eighth so the eighth to the eleventh of december whole days put it in",
      creates({ title: 'Jury service', start: '2026-12-08', end: '2026-12-12' }),
    ],
    [
      "lunch with Beth on friday the eighteenth of december quarter to one at Dishoom and invite her she's beth.okafor@outlook.com",
      creates({
        title: 'Lunch (with) (Beth) (at) (Dishoom)|Beth lunch',
        start: '2026-12-18T12:45',
        place: 'Dishoom',
        guests: ['beth.okafor@outlook.com'],
      }),
    ],
    [
      'MOT for the van on tuesday the fifteenth of december half past seven in the morning give it an hour and a half',
      creates({
        title: 'MOT (for) (the) (van)|Van MOT',
        start: '2026-12-15T07:30',
        end: '2026-12-15T09:00',
      }),
    ],
    [
      'doctor says eye drops at twelve noon monday to friday so make that fifteen minutes every weekday starting tomorrow last one friday the eleventh of december',
      creates({
        title: '(Take) (Use) Eye drops',
        start: '2026-11-24T12:00',
        end: '2026-11-24T12:15',
        repeats: ['FREQ=WEEKLY', 'FREQ=DAILY'].flatMap((freq) => [
          `${freq};${weekdays};UNTIL=20261211`,
          `${freq};UNTIL=20261211;${weekdays}`,
          `${freq};${weekdays};COUNT=14`,
          `${freq};COUNT=14;${weekdays}`,
        ]),
      }),
    ],
    [
      'choir rehearsal tuesday the eighth of december seven to half past nine at night over at the Methodist Hall',
      creates({
        title: 'Choir (rehearsal)',
        start: '2026-12-08T19:00',
        end: '2026-12-08T21:30',
        place: 'Methodist Hall',
      }),
    ],
    [
      'get tomas and jonas on a call tomorrow at four in the afternoon thirty minutes and name it beta catch up',
      creates({
        title: 'Beta catch up|Beta catch-up|Beta catchup',
        start: '2026-11-24T16:00',
        end: '2026-11-24T16:30',
        guests: ['tomas', 'jonas'],
      }),
    ],
    [
      'give me a prod on wednesday at quarter past eight in the morning to ring the plumber',
      creates({
        title: '(Reminder) Ring (the) plumber|(Reminder) Call (the) plumber|Phone (the) plumber',
        start: '2026-11-25T08:15',
        reminders: 'some',
      }),
    ],
    [
      "book club is the first friday of every month half past seven in the evening first one's the fourth of december so set that up to repeat",
      creates({
        title: 'Book club',
        start: '2026-12-04T19:30',
        repeats: [
          'FREQ=MONTHLY;BYDAY=1FR',
          'FREQ=MONTHLY;BYDAY=+1FR',
          'FREQ=MONTHLY;BYDAY=FR;BYSETPOS=1',
          'FREQ=MONTHLY;BYSETPOS=1;BYDAY=FR',
        ],
      }),
    ],
    [
      "oh the school nativity right that's on the sixteenth of december quarter past one in the afternoon lasts an hour please note it",
      creates({ title: '(School) Nativity (play)', start: '2026-12-16T13:15', end: '2026-12-16T14:15' }),
    ],
    [
      "new entry baby Noah's christening sunday the thirteenth of december from midday till three with a nudge one day before",
      creates({
        title:
          "(Baby) Noah's christening|(Baby) Noah’s christening|Christening (of) (baby) (Noah)|(Baby) Noah christening",
        start: '2026-12-13T12:00',
        end: '2026-12-13T15:00',
        reminders: [1440],
      }),
    ],
    [
      "I'd like a check in with lena every other thursday at four in the afternoon from the tenth of december for twenty minutes",
      creates({
        title:
          '(Fortnightly) Check-in (with) (Lena)|(Fortnightly) Check in (with) (Lena)|(Fortnightly) Checkin (with) (Lena)|Lena check-in|Lena check in|Biweekly check-in (with) (Lena)',
        start: '2026-12-10T16:00',
        end: '2026-12-10T16:20',
        guests: ['lena'],
        repeats: [
          'FREQ=WEEKLY;INTERVAL=2',
          'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
          'FREQ=WEEKLY;BYDAY=TH;INTERVAL=2',
        ],
      }),
    ],
    [
      'bins go out fridays so er every friday seven in the morning starting this one remind me to put the bins out',
      creates({
        title:
          '(Reminder) Put (the) bins out|Put out (the) bins|Bins (out)|Take (the) bins out|Take out (the) bins',
        start: '2026-11-27T07:00',
        reminders: 'some',
        repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=FR'],
      }),
    ],
    [
      "my cousin Raj's wedding saturday the twenty first of august twenty twenty seven all day event thanks",
      creates({
        title:
          "(My) (Cousin) Raj's wedding|(My) (Cousin) Raj’s wedding|(Cousin) Raj wedding|Wedding (of) (cousin) (Raj)",
        start: '2027-08-21',
        end: '2027-08-22',
      }),
    ],
    [
      'reserve me two hours on sunday from nine in the morning for marking mock exams',
      creates({
        title: 'Marking (mock) (exams)|Mark (mock) exams|(Mock) Exam marking|(Mock) Exams marking',
        start: '2026-11-29T09:00',
        end: '2026-11-29T11:00',
      }),
    ],
    [
      "Biscuit's having her fur done so dog grooming at Happy Paws monday the thirtieth one o'clock in the afternoon takes an hour",
      creates({
        title:
          "(Biscuit) Dog grooming (appointment) (for) (Biscuit) (at) (Happy) (Paws)|Biscuit's (dog) grooming (appointment)|Biscuit’s (dog) grooming (appointment)|Biscuit grooming|Dog grooming - Biscuit|Dog grooming – Biscuit",
        start: '2026-11-30T13:00',
        end: '2026-11-30T14:00',
        place: 'Happy Paws',
      }),
    ],
    [
      'okay so site visit thursday the tenth of december half past eleven to one at Wharf Road and the invite goes to gary dot holt at ridgebuild dot co dot uk',
      creates({
        title: '(Wharf) (Road) Site visit (at) (Wharf) (Road)',
        start: '2026-12-10T11:30',
        end: '2026-12-10T13:00',
        place: 'Wharf Road',
        guests: ['gary.holt@ridgebuild.co.uk'],
      }),
    ],
    ['set something up with sam for next week would you', nothing],
    ["there's a hospital appointment on the tenth of december needs adding", nothing],
    ["um dinner at my nan's some evening in december get that in the diary for me", nothing],
  ]),
];
