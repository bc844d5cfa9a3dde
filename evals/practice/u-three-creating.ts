import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = phrasings('creating', [
  [
    'um so the cat needs the vet wednesday at quarter past four stick that in its at Mill Road Vets',
    creates({
      title:
        '(The) cat vet (appointment)|Cat (to) (the) vet|Vet (appointment) (for) (the) (cat)|Cat at (the) vet|Cat vet visit|Vet (visit) (for) (the) (cat)|(Cat) vet (appointment)|Take (the) cat to (the) vet',
      start: '2026-11-25T16:15',
      place: 'Mill Road Vets',
    }),
  ],
  [
    'choir practice every monday half seven in the evening starting next monday the thirtieth',
    creates({
      title: 'Choir (practice)',
      start: '2026-11-30T19:30',
      repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=MO'],
    }),
  ],
  [
    'block out the whole of this saturday for the allotment',
    creates({ title: '(The) allotment (day)', start: '2026-11-28', end: '2026-11-29' }),
  ],
  [
    'remind me to put the bins out tonight at eight',
    creates({
      title: 'Put (the) bins out|Put out (the) bins|Bins (out)|Take (the) bins out|Take out (the) bins',
      start: '2026-11-23T20:00',
      reminders: 'some',
    }),
  ],
  [
    'five a side tuesday week no sorry wednesday week eight pm till half nine at Powerleague Catford',
    creates({
      title: 'Five a side (football)|5 a side (football)|Five-a-side (football)|5-a-side (football)',
      start: '2026-12-02T20:00',
      end: '2026-12-02T21:30',
      place: 'Powerleague Catford',
    }),
  ],
  [
    'set something up with Jonas and Lena tomorrow half past four in the afternoon thirty minutes call it Pricing catch up and send them both the invite',
    creates({
      title: 'Pricing catch up|Pricing catch-up',
      start: '2026-11-24T16:30',
      end: '2026-11-24T17:00',
      guests: ['jonas', 'lena'],
    }),
  ],
  [
    'our wedding anniversary is the twelfth of may i always forget so put it in every year all day from next year on',
    creates({
      title: '(Our) (wedding) anniversary',
      start: '2027-05-12',
      repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=12'],
    }),
  ],
  [
    'im away at a trade fair monday the eleventh of january to wednesday the thirteenth all three days location is Leeds',
    creates({
      title: '(At) (a) (the) trade fair (in) (Leeds)|(Leeds) trade fair',
      start: '2027-01-11',
      end: '2027-01-14',
      place: 'Leeds',
    }),
  ],
  [
    'gym tomorrow morning six till seven before i lose my nerve',
    creates({ title: 'Gym (session)', start: '2026-11-24T06:00', end: '2026-11-24T07:00' }),
  ],
  [
    'ive got to pick gran up sunday six in the evening and give me a nudge an hour before',
    creates({
      title: 'Pick (up) gran (up)|Gran pick up|Gran pickup|Gran pick-up|Collect gran',
      start: '2026-11-29T18:00',
      reminders: [60],
    }),
  ],
  [
    'driving lesson on december the first no hang on the second half ten to half eleven in the morning',
    creates({ title: 'Driving lesson', start: '2026-12-02T10:30', end: '2026-12-02T11:30' }),
  ],
  [
    'ward have swapped me so early shift saturday the fifth six in the morning till two',
    creates({
      title: 'Early shift|(Ward) early shift|Early shift (ward)',
      start: '2026-12-05T06:00',
      end: '2026-12-05T14:00',
    }),
  ],
  [
    'midwife friday the eleventh of december two pm at Elm Park Surgery and i want reminding two hours before',
    creates({
      title: 'Midwife (appointment)|Appointment with (the) midwife',
      start: '2026-12-11T14:00',
      place: 'Elm Park Surgery',
      reminders: [120],
    }),
  ],
  [
    'book club is the first tuesday of every month seven in the evening first one is january the fifth',
    creates({
      title: 'Book club',
      start: '2027-01-05T19:00',
      repeats: ['FREQ=MONTHLY;BYDAY=1TU', 'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1'],
    }),
  ],
  [
    'doctors put me on antibiotics put Antibiotics in every day at eight in the morning from tomorrow seven days then stop',
    creates({
      title: '(Take) antibiotics',
      start: '2026-11-24T08:00',
      repeats: [
        'FREQ=DAILY;COUNT=7',
        'FREQ=DAILY;UNTIL=20261130T080000Z',
        'FREQ=DAILY;UNTIL=20261130T235959Z',
      ],
    }),
  ],
  [
    'retro on the eighth of december eleven oclock Studio room 2 for an hour invite Tomas Jonas and um Aiko',
    creates({
      title: 'Retro',
      start: '2026-12-08T11:00',
      end: '2026-12-08T12:00',
      place: 'Studio room 2',
      guests: ['tomas', 'jonas', 'aiko'],
    }),
  ],
  [
    'get a flat inspection in for the fourteenth of december at noon and invite ruth at harbourlets dot example thats the agent',
    creates({ title: 'Flat inspection', start: '2026-12-14T12:00', guests: ['ruth@harbourlets.example'] }),
  ],
  [
    'mums having her hip operation wednesday the sixteenth of december just mark the whole day',
    creates({
      title:
        "Mum's hip operation|Mums hip operation|Mum’s hip operation|Mum hip operation|Mum's hip op|Mum’s hip op|Hip operation (Mum)",
      start: '2026-12-16',
      end: '2026-12-17',
    }),
  ],
  [
    'swimming at seven every weekday morning from tomorrow forty minutes',
    creates({
      title: 'Swimming|Swim|Morning swim',
      start: '2026-11-24T07:00',
      end: '2026-11-24T07:40',
      repeats: ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'],
    }),
  ],
  [
    'band rehearsal thursday the tenth eight pm till well say eleven were at Unit 9',
    creates({
      title: 'Band rehearsal|Band practice',
      start: '2026-12-10T20:00',
      end: '2026-12-10T23:00',
      place: 'Unit 9',
    }),
  ],
  [
    'oh and dont let me forget to pay the window cleaner friday twelve noon',
    creates({ title: 'Pay (the) window cleaner', start: '2026-11-27T12:00', reminders: 'some' }),
  ],
  [
    'saturday two till five im marking mock exams nobody disturb me',
    creates({
      title: '(Marking) mock exams|Mark mock exams|Mock exam marking|Mock exams marking',
      start: '2026-11-28T14:00',
      end: '2026-11-28T17:00',
    }),
  ],
  [
    'school says its inset day monday the fourth of january put that in as a full day',
    creates({ title: '(School) inset day', start: '2027-01-04', end: '2027-01-05' }),
  ],
  [
    'i tutor physics mondays and wednesdays five till six in the evening that starts on the seventh of december add it',
    creates({
      title: 'Physics tutoring|Tutor physics|Physics tuition|Tutoring physics|Physics (tutoring)',
      start: '2026-12-07T17:00',
      end: '2026-12-07T18:00',
      repeats: 'FREQ=WEEKLY;BYDAY=MO,WE',
    }),
  ],
  [
    'quarter of an hour on the phone with the plumber this morning at twenty to ten can you get that down call it um Plumber call',
    creates({ title: 'Plumber call', start: '2026-11-23T09:40', end: '2026-11-23T09:55' }),
  ],
]);
