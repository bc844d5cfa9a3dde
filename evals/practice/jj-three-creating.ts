import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'put me down for dinner with gwen this saturday seven in the evening at the red lion',
      creates({
        title: 'Dinner (with Gwen) (at) (the) (Red Lion)|Gwen dinner',
        start: '2026-11-28T19:00',
        place: 'red lion',
      }),
    ],
    [
      'choir practice every wednesday starting this week half seven at night til nine',
      creates({
        title: 'Choir (practice)',
        start: '2026-11-25T19:30',
        end: '2026-11-25T21:00',
        repeats: ['FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'remind me to ring the gas board tomorrow at four in the afternoon will you ill only forget',
      creates({
        title: '(Remind me to) (Ring|Call|Phone) (the) gas board (call|ring)',
        start: '2026-11-24T16:00',
        reminders: 'some',
      }),
    ],
    [
      'um i need an hour with priya on friday at ten in the morning call it pricing chat and send her the invite',
      creates({
        title: 'Pricing chat',
        start: '2026-11-27T10:00',
        end: '2026-11-27T11:00',
        guests: ['priya'],
      }),
    ],
    [
      'block out the tenth of december all day for the kitchen fitters',
      creates({
        title:
          'Kitchen (fitters|fitting|fitter) (block|visit|day|here)|Blocked (for) (the) kitchen fitters|Block for kitchen fitters',
        start: '2026-12-10',
        end: '2026-12-11',
      }),
    ],
    [
      'mot for the van on wednesday the ninth of december at quarter past eight in the morning at daves garage',
      creates({ title: '(Van) MOT (for) (the) (van)|MOT van', start: '2026-12-09T08:15', place: 'garage' }),
    ],
    [
      'stick a lesson in at five pm on thursday with my pupil callum forty five minutes its drums',
      creates({
        title:
          '(Drums|Drum) lesson (with|for) (my) (pupil) (Callum) (drums)|Callum (drums|drum) lesson|Lesson with Callum drums|Drums with Callum|Callum drums',
        start: '2026-11-26T17:00',
        end: '2026-11-26T17:45',
      }),
    ],
    [
      'set up a catch up tomorrow three thirty in the afternoon and invite jonas and tomas half an hours plenty',
      creates({
        title:
          'Catch up (with) (Jonas) (and) (Tomas|Tomás)|Catchup (with) (Jonas) (and) (Tomas|Tomás)|Jonas (and) Tomas catch up|Maya Jonas Tomas catch up',
        start: '2026-11-24T15:30',
        end: '2026-11-24T16:00',
        guests: ['jonas', 'tomas'],
      }),
    ],
    [
      'we are off to cornwall from the eighth to the eleventh of april next year put that in as all day called cornwall',
      creates({ title: 'Cornwall (trip|holiday)', start: '2027-04-08', end: '2027-04-12' }),
    ],
    [
      'bins out every sunday at eight at night starting this sunday',
      creates({
        title: '(Put|Take) (the) bins (out)',
        start: '2026-11-29T20:00',
        repeats: ['FREQ=WEEKLY;BYDAY=SU', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'doctors on the second of december at ten past nine in the morning no sorry ten past ten its the knee again',
      creates({
        title:
          "(Doctors|Doctor|Doctor’s|Doctor's|GP) (appointment) (knee) (for|about|re) (knee)|Knee (doctor|doctors) (appointment)",
        start: '2026-12-02T10:10',
      }),
    ],
    [
      'my nephews wedding is saturday the nineteenth of june twenty twenty seven at one oclock in the afternoon at lewes town hall',
      creates({
        title: "(My) Nephews wedding|(My) Nephew’s wedding|(My) Nephew's wedding|Wedding (of) (my) (nephew)",
        start: '2027-06-19T13:00',
        place: 'town hall',
      }),
    ],
    [
      'add band rehearsal for this friday from half six til nine in the evening and give me a reminder an hour before',
      creates({
        title: 'Band rehearsal',
        start: '2026-11-27T18:30',
        end: '2026-11-27T21:00',
        reminders: [60],
      }),
    ],
    [
      'can you get the plasterer in the diary for next tuesday the first of december at two in the afternoon for three hours',
      creates({
        title: '(The) Plasterer (visit|appointment|coming)|Plastering',
        start: '2026-12-01T14:00',
        end: '2026-12-01T17:00',
      }),
    ],
    [
      'invite dana dot holt at brightdesk dot example to a contract call on monday the thirtieth at three in the afternoon for half an hour',
      creates({
        title: 'Contract call (with) (Dana) (Holt)',
        start: '2026-11-30T15:00',
        end: '2026-11-30T15:30',
        guests: ['dana.holt@brightdesk.example'],
      }),
    ],
    [
      'pay the window cleaner first of every month all day thing starting the first of december',
      creates({
        title: '(Pay) (the) window cleaner (payment)',
        start: '2026-12-01',
        end: '2026-12-02',
        repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1'],
      }),
    ],
    [
      'ooh before i forget nails at lunchtime on friday week so thats the fourth of december twelve noon at polish and co',
      creates({
        title: '(Get) Nails (appointment) (at) (Polish) (and) (Co)|Nail appointment',
        start: '2026-12-04T12:00',
        place: 'polish',
      }),
    ],
    [
      'night shift on sunday from ten pm till six in the morning on the monday',
      creates({ title: 'Night shift', start: '2026-11-29T22:00', end: '2026-11-30T06:00' }),
    ],
    [
      'my mate bens birthday is the twelfth of february do it as an all day one every year',
      creates({
        title: "(My) (Mate) Bens birthday|(My) (Mate) Ben’s birthday|(My) (Mate) Ben's birthday|Birthday Ben",
        start: '2027-02-12',
        end: '2027-02-13',
        repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=12'],
      }),
    ],
    [
      'could you make me an hour of admin time at eleven tomorrow morning im drowning in receipts',
      creates({ title: 'Admin (time) (hour)', start: '2026-11-24T11:00', end: '2026-11-24T12:00' }),
    ],
    [
      'fortnightly allotment meeting from thursday the tenth of december six in the evening at the pavilion',
      creates({
        title: 'Allotment meeting',
        start: '2026-12-10T18:00',
        place: 'pavilion',
        repeats: ['FREQ=WEEKLY;INTERVAL=2', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH'],
      }),
    ],
    [
      'sort us a lunch with aiko and invite her obviously on wednesday the ninth of december at half twelve at noodle bar',
      creates({
        title: 'Lunch (with) (Aiko) (at) (Noodle) (Bar)|Aiko lunch',
        start: '2026-12-09T12:30',
        place: 'noodle bar',
        guests: ['aiko'],
      }),
    ],
    [
      'the lad is at football saturday the fifth of december at nine thirty pop it in and nudge me thirty minutes before',
      creates({
        title:
          "(The) (Lad) (at) football (match|game)|(The) Lads football (match|game)|(The) Lad’s football (match|game)|(The) Lad's football (match|game)|Football (with|for) (the) (lad)|(My) Sons football|(My) Son’s football|(My) Son's football",
        start: '2026-12-05T09:30',
        reminders: [30],
      }),
    ],
    [
      'ive got the bank manager in four weeks exactly so the twenty first of december at eleven in the morning stick bank meeting in please',
      creates({ title: 'Bank (manager) meeting|Meeting (with) bank manager', start: '2026-12-21T11:00' }),
    ],
    [
      'gym at six in the morning every tuesday and thursday from tomorrow god help me for an hour',
      creates({
        title: 'Gym (session)',
        start: '2026-11-24T06:00',
        end: '2026-11-24T07:00',
        repeats: 'FREQ=WEEKLY;BYDAY=TU,TH',
      }),
    ],
  ]),
];
