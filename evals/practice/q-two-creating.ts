import { changes, create, creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

const creating = phrasings('creating', [
  // midwife
  [
    'antenatal clinic tmrw 4-6pm @ Beechwood Surgery',
    creates({
      title: 'Antenatal clinic',
      start: '2026-11-24T16:00',
      end: '2026-11-24T18:00',
      place: 'Beechwood Surgery',
    }),
  ],
  [
    'night shift fri 4 dec 8pm til 8am',
    creates({ title: 'Night shift', start: '2026-12-04T20:00', end: '2026-12-05T08:00' }),
  ],
  [
    'home visit mrs okafor wed 1.30pm 45min',
    creates({
      title: 'Home visit (with) Mrs Okafor|Home visit (to) Mrs Okafor|Mrs Okafor home visit',
      start: '2026-11-25T13:30',
      end: '2026-11-25T14:15',
    }),
  ],
  [
    'cpr refresher 10 dec 9.30-12.30',
    creates({ title: 'CPR refresher', start: '2026-12-10T09:30', end: '2026-12-10T12:30' }),
  ],
  [
    'remind me ring the ward @ 3 today',
    creates({ title: 'Ring (the) ward', start: '2026-11-23T15:00', reminders: 'some' }),
  ],
  // plumber
  [
    'quote for hendersons bathroom mon 7 dec 4pm',
    creates({
      title: 'Quote (for) Hendersons bathroom|Hendersons bathroom quote',
      start: '2026-12-07T16:00',
    }),
  ],
  [
    'van MOT thu 17 dec 8am @ Kwikway Garage',
    creates({ title: 'Van MOT', start: '2026-12-17T08:00', place: 'Kwikway Garage' }),
  ],
  [
    'stick in cylinder swap fri 10-12.30',
    creates({ title: 'Cylinder swap', start: '2026-11-27T10:00', end: '2026-11-27T12:30' }),
  ],
  ['vat return 31 dec all day', creates({ title: 'VAT return', start: '2026-12-31', end: '2027-01-01' })],
  [
    'chase merchant re rads, nudge me thu 8am',
    creates({
      title: 'Chase merchant (re rads)|Chase merchant (about rads)',
      start: '2026-11-26T08:00',
      reminders: 'some',
    }),
  ],
  // PhD student
  [
    'supervision w/ prof adeyemi every other wed 4pm, first one 9 dec',
    creates({
      title: 'Supervision (with Prof Adeyemi)|Supervision (w/ Prof Adeyemi)',
      start: '2026-12-09T16:00',
      repeats: ['FREQ=WEEKLY;INTERVAL=2'],
    }),
  ],
  [
    'lab mtg fridays 11.30 from this fri',
    creates({ title: 'Lab mtg|Lab meeting', start: '2026-11-27T11:30', repeats: 'FREQ=WEEKLY' }),
  ],
  ['abstract deadline 15 jan, no set time', creates({ title: 'Abstract deadline', start: '2027-01-15' })],
  [
    'thesis retreat 13-15 jan, full days',
    creates({ title: 'Thesis retreat', start: '2027-01-13', end: '2027-01-16' }),
  ],
  [
    '7-9am tmrw: read draft ch 2',
    creates({
      title: 'Read draft ch 2|Read draft chapter 2',
      start: '2026-11-24T07:00',
      end: '2026-11-24T09:00',
    }),
  ],
  // grandfather
  [
    'bowls every tue 2pm starting tmrw',
    creates({ title: 'Bowls', start: '2026-11-24T14:00', repeats: 'FREQ=WEEKLY' }),
  ],
  ['grandkids sat 12 dec whole day', creates({ title: 'Grandkids', start: '2026-12-12', end: '2026-12-13' })],
  [
    'gp appt wed 9 dec 9.10am, 10min',
    creates({ title: 'GP appt|GP appointment', start: '2026-12-09T09:10', end: '2026-12-09T09:20' }),
  ],
  [
    'eye test thu 3.45pm n post parcels fri 5pm',
    changes(
      create({ title: 'Eye test', start: '2026-11-26T15:45' }),
      create({ title: 'Post parcels', start: '2026-11-27T17:00' }),
    ),
  ],
  [
    'allotment cttee 14 dec 7.30 eve',
    creates({ title: 'Allotment cttee|Allotment committee', start: '2026-12-14T19:30' }),
  ],
  // office manager
  [
    'fire drill thu 10 dec 11am 20min, invite aiko + tomas',
    creates({
      title: 'Fire drill',
      start: '2026-12-10T11:00',
      end: '2026-12-10T11:20',
      guests: ['aiko', 'tomas'],
    }),
  ],
  [
    'printer engineer tmrw 11.30-12, ping me 15min b4',
    creates({
      title: 'Printer engineer',
      start: '2026-11-24T11:30',
      end: '2026-11-24T12:00',
      reminders: [15],
    }),
  ],
  [
    'kitchen restock mondays 8.30am, starts 30 nov',
    creates({ title: 'Kitchen restock', start: '2026-11-30T08:30', repeats: 'FREQ=WEEKLY' }),
  ],
  [
    'new starter induction 1 dec 3pm 90min @ studio room 2',
    creates({
      title: 'New starter induction',
      start: '2026-12-01T15:00',
      end: '2026-12-01T16:30',
      place: 'Studio room 2',
    }),
  ],
]);

export const qTwoCreating = [...creating];
