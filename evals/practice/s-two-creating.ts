import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'lunch w bea 9 dec 1pm, send invite bea@plumtree.example',
      creates({
        title: 'Lunch (with Bea)|Lunch w Bea|Bea lunch',
        start: '2026-12-09T13:00',
        guests: ['bea@plumtree.example'],
      }),
    ],
    [
      'bin day evry tues 7am ping me 30 mins b4',
      creates({
        title: 'Bin (day)|Bins',
        start: '2026-11-24T07:00',
        repeats: ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY'],
        reminders: [30],
      }),
    ],
    [
      'late shift sat 28th 14:00-22:00',
      creates({ title: 'Late shift', start: '2026-11-28T14:00', end: '2026-11-28T22:00' }),
    ],
    [
      'band prac @ the shed thurs 3 dec 8-10.30pm',
      creates({
        title: 'Band prac|Band practice',
        start: '2026-12-03T20:00',
        end: '2026-12-03T22:30',
        place: 'The Shed',
      }),
    ],
    [
      'pub quiz tmrw 7.30pm @ red lion, inv tomas',
      creates({
        title: 'Pub quiz (with Tomás)|Pub quiz with Tomas',
        start: '2026-11-24T19:30',
        place: 'Red Lion',
        guests: ['tomas'],
      }),
    ],
    [
      'mot @ kwikfit wed 9 dec 8.30am alert me the day b4',
      creates({ title: 'MOT (at Kwikfit)', start: '2026-12-09T08:30', place: 'Kwikfit', reminders: [1440] }),
    ],
    [
      'nans 80th sun 13 dec all day',
      creates({
        title: "Nans 80th (birthday)|Nan’s 80th (birthday)|Nan's 80th (birthday)",
        start: '2026-12-13',
      }),
    ],
    [
      'camping w the scouts 11-13 dec',
      creates({
        title: 'Camping (with Scouts)|Camping w Scouts|Scouts camping|Scout camping',
        start: '2026-12-11',
        end: '2026-12-14',
      }),
    ],
    [
      'mia swim lesson every sat 10.15-10.45am @ leisure centre',
      creates({
        title:
          "Mia swim (lesson)|Swim lesson (Mia)|Swim lesson for Mia|Mia’s swim lesson|Mia's swim lesson|Mia swimming lesson",
        start: '2026-11-28T10:15',
        end: '2026-11-28T10:45',
        place: 'Leisure centre',
        repeats: ['FREQ=WEEKLY;BYDAY=SA', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'take meds 9pm daily',
      creates({ title: '(Take) meds', start: '2026-11-23T21:00', repeats: 'FREQ=DAILY' }),
    ],
    [
      'vet 4 biscuit wed 4.30pm',
      creates({
        title:
          'Vet (for Biscuit)|Vet 4 Biscuit|Vet appointment (for Biscuit)|Biscuit vet|Biscuit vet appointment|Biscuit at the vet',
        start: '2026-11-25T16:30',
      }),
    ],
    [
      'set up budget call tmrw 4-4.30pm, invite jonas n priya',
      creates({
        title: 'Budget call (with Jonas and Priya)',
        start: '2026-11-24T16:00',
        end: '2026-11-24T16:30',
        guests: ['jonas', 'priya'],
      }),
    ],
    [
      '2hrs thesis writing thurs 10 dec from 9am',
      creates({ title: 'Thesis (writing)|Write thesis', start: '2026-12-10T09:00', end: '2026-12-10T11:00' }),
    ],
    [
      'train to leeds fri 18 dec dep 6.50am arr 9.10',
      creates({ title: 'Train to Leeds|Leeds train', start: '2026-12-18T06:50', end: '2026-12-18T09:10' }),
    ],
    [
      'rent due 1st of evry month, all day, from dec',
      creates({
        title: 'Rent (due)',
        start: '2026-12-01',
        repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1'],
      }),
    ],
    [
      'lambing course 14 jan 10 til 3 @ harper farm',
      creates({
        title: 'Lambing course',
        start: '2027-01-14T10:00',
        end: '2027-01-14T15:00',
        place: 'Harper Farm',
      }),
    ],
    [
      'sun roast w/ parents 6 dec 1pm',
      creates({
        title:
          'Sunday roast (with parents)|Sun roast (with parents)|Roast (with parents)|Sunday roast w/ parents|Sun roast w/ parents|Roast w/ parents',
        start: '2026-12-06T13:00',
      }),
    ],
    [
      'half 5 2moro pick up kids from gran',
      creates({
        title:
          "Pick up kids (from Gran)|Pick kids up (from Gran)|Pick up kids from Gran’s|Pick up kids from Gran's|Kids pickup (from Gran)|Kids pick up",
        start: '2026-11-24T17:30',
      }),
    ],
    ['DRIVING TEST wed 16 dec 8.57am', creates({ title: 'Driving test', start: '2026-12-16T08:57' })],
    [
      '10k training mon wed fri 6.15am each wk',
      creates({
        title: '10k training (run)',
        start: '2026-11-25T06:15',
        repeats: 'FREQ=WEEKLY;BYDAY=MO,WE,FR',
      }),
    ],
    [
      'prayer grp on zoom wed 8pm link https://zoom.example/j/551',
      creates({
        title: 'Prayer group|Prayer grp|Prayer group (on) Zoom|Prayer grp (on) Zoom',
        start: '2026-11-25T20:00',
        place: 'https://zoom.example/j/551',
      }),
    ],
    [
      '1-1 w/ sam mon 30 nov 3pm 30mins, invite him',
      creates({
        title: '1-1 (with Sam)|1:1 (with Sam)|1-1 w/ Sam|1:1 w/ Sam|Sam 1-1|Sam 1:1',
        start: '2026-11-30T15:00',
        end: '2026-11-30T15:30',
        guests: ['sam'],
      }),
    ],
    [
      'brekkie club fri 7.20-8.40am hilltop primary is the place',
      creates({
        title: 'Brekkie club|Breakfast club',
        start: '2026-11-27T07:20',
        end: '2026-11-27T08:40',
        place: 'Hilltop Primary',
      }),
    ],
    [
      'insulin pump review mon 21 dec 11.20am, nudge 1 hr b4',
      creates({ title: '(Insulin) pump review', start: '2026-12-21T11:20', reminders: [60] }),
    ],
  ]),
];
