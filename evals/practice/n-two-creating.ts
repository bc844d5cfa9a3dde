import { changes, create, creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';

const named = (what: string[], who: string[]) =>
  what
    .flatMap((thing) => [
      thing,
      ...who.flatMap((name) => [
        `${thing} with ${name}`,
        `${thing} w/ ${name}`,
        `${thing} ${name}`,
        `${name} ${thing}`,
        `${thing}: ${name}`,
        `${thing} – ${name}`,
        `${thing} - ${name}`,
      ]),
    ])
    .join('|');

export const nTwoCreating = phrasings('creating', [
  [
    'osteopath tmrw 1645',
    creates({
      title: 'osteopath (appointment)|osteopath appt|osteopath visit|osteopathy (appointment)|osteo',
      start: '2026-11-24T16:45',
    }),
  ],
  [
    'sat 7pm dinner w/ the olssons, add',
    creates({ title: named(['dinner'], ['Olssons', 'the Olssons']), start: '2026-11-28T19:00' }),
  ],
  [
    'gp fri 0820 15min',
    creates({
      title:
        'GP (appointment)|GP appt|GP visit|doctor appointment|doctor’s appointment|GP/doctor appointment',
      start: '2026-11-27T08:20',
      end: '2026-11-27T08:35',
    }),
  ],
  [
    'mtg jonas wed 4-5pm',
    creates({
      title: named(['meeting', 'mtg'], ['Jonas']),
      start: '2026-11-25T16:00',
      end: '2026-11-25T17:00',
      guests: ['jonas'],
    }),
  ],
  [
    'block 1300-1430 thu 10 dec, thesis writing',
    creates({
      title:
        'thesis (writing)|(write) thesis|writing (thesis)|thesis writing block|block: thesis writing|thesis block',
      start: '2026-12-10T13:00',
      end: '2026-12-10T14:30',
    }),
  ],
  [
    'bins out every wed 7am, w/ reminder',
    creates({
      title:
        'bins (out)|(take) (the) bins out|put (the) bins out|take out (the) bins|put out (the) bins|bin day|bins out reminder',
      start: '2026-11-25T07:00',
      repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=WE'],
      reminders: 'some',
    }),
  ],
  [
    'rmnd me ring the garage 1615',
    creates({
      title:
        '(ring) (the) garage|call (the) garage|phone (the) garage|reminder: ring (the) garage|garage call',
      start: '2026-11-23T16:15',
      reminders: 'some',
    }),
  ],
  [
    'half term trip 15-19 feb',
    creates({
      title: '(half term) trip|half-term (trip)|half term|halfterm trip',
      start: '2027-02-15',
      end: '2027-02-20',
    }),
  ],
  [
    'stocktake tue 8 dec all day',
    creates({ title: 'stocktake|stock take|stocktaking', start: '2026-12-08' }),
  ],
  [
    'aiko + lena n me, colour palette chat thu 1145 for 40m',
    creates({
      title: named(
        [
          'colour palette (chat)',
          'color palette (chat)',
          'palette chat',
          'chat about colour palette',
          'colour palette discussion',
        ],
        ['Aiko and Lena', 'Aiko & Lena', 'Aiko + Lena', 'Aiko, Lena'],
      ),
      start: '2026-11-26T11:45',
      end: '2026-11-26T12:25',
      guests: ['aiko', 'lena'],
    }),
  ],
  [
    'kickoff wed 2 dec 0900-1000 invite nadia@brightloom.example',
    creates({
      title: named(
        ['kickoff', 'kick-off', 'kick off', 'kickoff meeting', 'kick-off meeting'],
        ['Nadia', 'nadia@brightloom.example', 'Brightloom'],
      ),
      start: '2026-12-02T09:00',
      end: '2026-12-02T10:00',
      guests: ['nadia@brightloom.example'],
    }),
  ],
  [
    'sat 8.30am van hire, location Shrubland Garage',
    creates({
      title:
        'van (hire)|(van) hire|van hire pickup|van hire pick-up|van hire collection|pick up van|van rental|van hire (at) Shrubland Garage',
      start: '2026-11-28T08:30',
      place: 'Shrubland Garage',
    }),
  ],
  [
    'choir every mon 8pm from 7 dec',
    creates({
      title: 'choir (practice)|choir rehearsal',
      start: '2026-12-07T20:00',
      repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=MO'],
    }),
  ],
  [
    'add: rent due, allday, 1st of every mth starting dec',
    creates({
      title: '(rent) due|rent|pay rent|rent payment (due)',
      start: '2026-12-01',
      repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1'],
    }),
  ],
  [
    'physics tutor sun 10am 1h15',
    creates({
      title:
        'physics|physics tutor (session)|physics tutoring (session)|physics tutorial|physics lesson|tutor (physics)',
      start: '2026-11-29T10:00',
      end: '2026-11-29T11:15',
    }),
  ],
  [
    'brekkie lena thu 8, invite her',
    creates({
      title: named(['brekkie', 'breakfast'], ['Lena']),
      start: '2026-11-26T08:00',
      guests: ['lena'],
    }),
  ],
  ['need parcel pickup on cal', nothing],
  ['31 nov 2pm window cleaner', nothing],
  [
    'ferry sun 6 dec dep 0640 arr 0910, alert 2h b4',
    creates({
      title: 'ferry (trip)|ferry crossing|ferry departure|ferry ride|(take) ferry',
      start: '2026-12-06T06:40',
      end: '2026-12-06T09:10',
      reminders: [120],
    }),
  ],
  [
    'walk dog weekdays 0715 start tmrw',
    creates({
      title: '(walk) (the) dog|walking (the) dog|dog walk|dog walking|walk (the) dog|walk',
      start: '2026-11-24T07:15',
      repeats: [
        'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
        'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR',
        'FREQ=WEEKLY;BYDAY=TU,WE,TH,FR,MO',
      ],
    }),
  ],
  [
    'vet 30 nov 1710 + again 14 dec 1710',
    changes(
      create({ title: 'vet|vet appointment|vet appt|vet visit|(the) vet', start: '2026-11-30T17:10' }),
      create({
        title:
          'vet|vet appointment|vet appt|vet visit|(the) vet|vet again|vet follow-up|vet (follow up)|vet check-up',
        start: '2026-12-14T17:10',
      }),
    ),
  ],
  ['jet lagged af, 3rd coffee already', nothing],
]);
