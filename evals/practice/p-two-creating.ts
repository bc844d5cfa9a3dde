import { changes, create, creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

const creating = phrasings('creating', [
  [
    'late shift sat 5 dec 1–9pm',
    creates({ title: 'Late shift', start: '2026-12-05T13:00', end: '2026-12-05T21:00' }),
  ],
  [
    'put me down nights sat 12 dec, 20:00 til 8 sun. call it night shift',
    creates({ title: 'Night shift', start: '2026-12-12T20:00', end: '2026-12-13T08:00' }),
  ],
  [
    'ward mtg wed 9 dec 8.15–9 @ rm B12',
    creates({
      title: 'Ward mtg|Ward meeting',
      start: '2026-12-09T08:15',
      end: '2026-12-09T09:00',
      place: 'B12',
    }),
  ],
  [
    'flu jab tue 8 dec 12:40, 10 min job',
    creates({ title: 'Flu jab', start: '2026-12-08T12:40', end: '2026-12-08T12:50' }),
  ],
  [
    'u3a talk tmrw 11 @ village hall',
    creates({ title: 'U3A talk (at village hall)', start: '2026-11-24T11:00', place: 'village hall' }),
  ],
  [
    'choir practice, every other tue 7.30pm, first one 8 dec',
    creates({
      title: 'Choir practice|Choir',
      start: '2026-12-08T19:30',
      repeats: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
    }),
  ],
  [
    'allotment w/ geoff sunday 10',
    creates({ title: 'Allotment (with Geoff)|Allotment w/ Geoff', start: '2026-11-29T10:00' }),
  ],
  [
    'in pers cal pls: blood donation wed 9 dec 12.15, at St Johns Hall',
    creates({
      title: 'Blood donation (at St Johns Hall)',
      start: '2026-12-09T12:15',
      place: 'St Johns Hall',
      calendar: personal,
    }),
  ],
  [
    'investor call tmrw 4.30pm, 30min',
    creates({ title: 'Investor call', start: '2026-11-24T16:30', end: '2026-11-24T17:00' }),
  ],
  [
    'pricing chat w/ jonas fri 10am half hr, invite him',
    creates({
      title: 'Pricing chat (with Jonas)|Pricing chat w/ Jonas',
      start: '2026-11-27T10:00',
      end: '2026-11-27T10:30',
      guests: ['jonas'],
    }),
  ],
  [
    'board dry run thu 10 dec 10–11.30 studio room 2, add priya n jonas',
    creates({
      title: 'Board dry run',
      start: '2026-12-10T10:00',
      end: '2026-12-10T11:30',
      place: 'Studio room 2',
      guests: ['priya', 'jonas'],
    }),
  ],
  [
    '10 dec from 1pm, 2hrs deep work',
    creates({
      title: 'Deep work|Deep work block',
      start: '2026-12-10T13:00',
      end: '2026-12-10T15:00',
    }),
  ],
  [
    'essay deadline in cal, mon 14 dec 12 noon',
    creates({ title: 'Essay deadline', start: '2026-12-14T12:00' }),
  ],
  [
    'driving theory test 17 dec 8am, ping me 1hr b4',
    creates({ title: '(Driving) theory test', start: '2026-12-17T08:00', reminders: [60] }),
  ],
  [
    'gym 7am tmrw and also thu',
    changes(
      create({ title: 'Gym', start: '2026-11-24T07:00' }),
      create({ title: 'Gym', start: '2026-11-26T07:00' }),
    ),
  ],
  [
    'remind me ring bank tmrw 12',
    creates({ title: 'Ring bank', start: '2026-11-24T12:00', reminders: 'some' }),
  ],
  [
    'kids swim lesson every sat 10.15–11 startin this wk',
    creates({
      title:
        'Kids swim lesson|Kids swimming lesson|Kids swim lessons|Kids swimming lessons|Swim lesson (kids)|Swimming lesson (kids)',
      start: '2026-11-28T10:15',
      end: '2026-11-28T11:00',
      repeats: 'FREQ=WEEKLY;BYDAY=SA',
    }),
  ],
  [
    'nativity play @ alder school thu 10 dec 2pm',
    creates({ title: 'Nativity play (at Alder School)', start: '2026-12-10T14:00', place: 'Alder School' }),
  ],
  [
    'remind me bins out, thursdays 6.45am every wk',
    creates({
      title: 'Bins out|Bins|Put bins out|Take bins out',
      start: '2026-11-26T06:45',
      repeats: 'FREQ=WEEKLY;BYDAY=TH',
      reminders: 'some',
    }),
  ],
  [
    'inlaws visiting 12–13 dec all day',
    creates({
      title: 'Inlaws visiting|In-laws visiting|Inlaws visit|In-laws visit',
      start: '2026-12-12',
      end: '2026-12-14',
    }),
  ],
  [
    'sitter booked sat 19 dec 6pm–11.30pm, note it',
    creates({
      title: 'Sitter (booked)|Babysitter (booked)',
      start: '2026-12-19T18:00',
      end: '2026-12-19T23:30',
    }),
  ],
  [
    'antibiotics 9pm daily, 10 days from tmrw',
    creates({
      title: 'Antibiotics|Take antibiotics',
      start: '2026-11-24T21:00',
      repeats: ['FREQ=DAILY;COUNT=10', 'FREQ=DAILY;UNTIL=20261203'],
    }),
  ],
  [
    'vet sat 5 dec 9.50 (cat jab)',
    creates({
      title: 'Vet (cat jab)|Vet (for cat jab)|Cat jab (at vet)|Cat vet',
      start: '2026-12-05T09:50',
    }),
  ],
  ['accountant appt fri pls', nothing],
]);

export const pTwoCreating = [...creating];
