import { changes, create, creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = phrasings('creating', [
  [
    'mot 4 van tues 1 dec 3pm kwik fit',
    creates({
      title: 'MOT (for) (the) (van)|Van MOT|MOT - van|MOT – van',
      start: '2026-12-01T15:00',
      place: 'Kwik Fit',
    }),
  ],
  [
    'band practice every weds 8-10pm startin this wk',
    creates({
      title: 'Band practice',
      start: '2026-11-25T20:00',
      end: '2026-11-25T22:00',
      repeats: ['FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY'],
    }),
  ],
  [
    'wedding anniv 14 jan all day evry yr',
    creates({
      title: 'Wedding anniversary|Wedding anniv|Anniversary',
      start: '2027-01-14',
      repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=14'],
    }),
  ],
  [
    'rmnd me put bins out thurs 9pm',
    creates({
      title: 'Put (the) bins out|Bins (out)|Put out (the) bins|Take (the) bins out|Take out (the) bins',
      start: '2026-11-26T21:00',
      reminders: 'some',
    }),
  ],
  [
    'client kickoff fri 4 dec 11-1130 invite priya n tomas',
    creates({
      title: 'Client kickoff|Client kick-off',
      start: '2026-12-04T11:00',
      end: '2026-12-04T11:30',
      guests: ['priya', 'tomas'],
    }),
  ],
  [
    'night shift sat 10pm til 6am',
    creates({ title: 'Night shift', start: '2026-11-28T22:00', end: '2026-11-29T06:00' }),
  ],
  [
    'tmrw 7.30pm choir rehearsal village hall',
    creates({ title: 'Choir (rehearsal)', start: '2026-11-24T19:30', place: 'Village hall' }),
  ],
  [
    'block tmrw 4-6pm 4 marking essays',
    creates({
      title: 'Marking (essays)|Essay marking|Mark essays',
      start: '2026-11-24T16:00',
      end: '2026-11-24T18:00',
    }),
  ],
  [
    'school run mon-fri 3.15pm 20 mins from tmrw',
    creates({
      title: 'School run',
      start: '2026-11-24T15:15',
      end: '2026-11-24T15:35',
      repeats: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
    }),
  ],
  [
    'half term 15-19 feb stick it in all day',
    creates({ title: 'Half term|Half-term', start: '2027-02-15', end: '2027-02-20' }),
  ],
  [
    'vet 4 biscuit 2moro 5.15pm poor cat',
    creates({
      title:
        'Vet (appointment) (for) (Biscuit)|Biscuit vet|Vet - Biscuit|Vet – Biscuit|Vet: Biscuit|Biscuit at (the) vet',
      start: '2026-11-24T17:15',
    }),
  ],
  [
    'allotment commitee 1st mon of evry month 7pm from dec',
    creates({
      title: 'Allotment committee (meeting)|Allotment commitee (meeting)',
      start: '2026-12-07T19:00',
      repeats: 'FREQ=MONTHLY;BYDAY=1MO',
    }),
  ],
  [
    'kiln firing 6 dec 10-4 ping me 1hr b4',
    creates({ title: 'Kiln firing', start: '2026-12-06T10:00', end: '2026-12-06T16:00', reminders: [60] }),
  ],
  [
    'contract chat thurs 12-12.15 invite ravi@oakstone.example',
    creates({
      title: 'Contract chat',
      start: '2026-11-26T12:00',
      end: '2026-11-26T12:15',
      guests: ['ravi@oakstone.example'],
    }),
  ],
  [
    'givin blood fri 4pm town hall',
    creates({
      title: 'Giving blood|Give blood|Blood donation|Donate blood|Donating blood',
      start: '2026-11-27T16:00',
      place: 'Town hall',
    }),
  ],
  [
    'swim wi the lads sundays 8am',
    creates({
      title: 'Swim (with) (the) (lads)|Swimming (with) (the) (lads)|Lads swim',
      start: '2026-11-29T08:00',
      repeats: ['FREQ=WEEKLY;BYDAY=SU', 'FREQ=WEEKLY'],
    }),
  ],
  [
    'nudge me 4.30 today ring landlord',
    creates({
      title: 'Ring (the) (my) landlord|Call (the) (my) landlord',
      start: '2026-11-23T16:30',
      reminders: 'some',
    }),
  ],
  [
    'grant deadline thurs 10 dec, all day one',
    creates({ title: 'Grant (application) deadline', start: '2026-12-10' }),
  ],
  [
    'spanish lesson tues+thurs 6pm 45min weekly',
    creates({
      title: 'Spanish (lesson)|Spanish lessons',
      start: '2026-11-24T18:00',
      end: '2026-11-24T18:45',
      repeats: 'FREQ=WEEKLY;BYDAY=TU,TH',
    }),
  ],
  [
    'photoshoot sat 12/12 half 9 am, studio b, guests sam jonas',
    creates({
      title: 'Photoshoot|Photo shoot',
      start: '2026-12-12T09:30',
      place: 'Studio B',
      guests: ['sam', 'jonas'],
    }),
  ],
  [
    'pls get fortnightly mentoring goin from weds 9 dec 2pm 30m, lena invited',
    creates({
      title: 'Mentoring (session)|Mentoring with Lena|Fortnightly mentoring',
      start: '2026-12-09T14:00',
      end: '2026-12-09T14:30',
      guests: ['lena'],
      repeats: ['FREQ=WEEKLY;INTERVAL=2', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE'],
    }),
  ],
  [
    'plumber comin mon 7 dec btwn 1 n 5',
    creates({ title: 'Plumber (coming) (visit)', start: '2026-12-07T13:00', end: '2026-12-07T17:00' }),
  ],
  ['gym 6am tmrw in red', creates({ title: 'Gym', start: '2026-11-24T06:00', color: ['11'] })],
  [
    'take pills 8pm daily x10 days from tonight w a reminder',
    creates({
      title: '(Take) (my) pills',
      start: '2026-11-23T20:00',
      reminders: 'some',
      repeats: [
        'FREQ=DAILY;COUNT=10',
        'FREQ=DAILY;UNTIL=20261202',
        'FREQ=DAILY;UNTIL=20261202T200000Z',
        'FREQ=DAILY;UNTIL=20261202T235959Z',
      ],
    }),
  ],
  [
    'viewings sat: flat a 2pm flat b 3.30pm',
    changes(
      create({
        title: 'Flat A (viewing)|Viewing (of) Flat A|Viewing: Flat A|Viewing - Flat A|Viewing – Flat A',
        start: '2026-11-28T14:00',
      }),
      create({
        title: 'Flat B (viewing)|Viewing (of) Flat B|Viewing: Flat B|Viewing - Flat B|Viewing – Flat B',
        start: '2026-11-28T15:30',
      }),
    ),
  ],
]);
