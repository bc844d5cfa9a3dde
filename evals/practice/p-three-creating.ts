import { changes, create, creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

const creating = phrasings('creating', [
  [
    'put in a night shift this saturday from half past seven in the evening to eight the next morning',
    creates({ title: 'Night shift', start: '2026-11-28T19:30', end: '2026-11-29T08:00' }),
  ],
  [
    'i need mandatory training in on the tenth of december its an all day thing',
    creates({ title: 'Mandatory training (day)', start: '2026-12-10', end: '2026-12-11' }),
  ],
  [
    'would you kindly add bridge club every tuesday at seven in the evening beginning next week',
    creates({ title: 'Bridge club', start: '2026-12-01T19:00', repeats: 'FREQ=WEEKLY;BYDAY=TU' }),
  ],
  [
    'pencil in a lecture on the tudors for the eighth of december at eleven in the guildhall',
    creates({
      title: 'Lecture (on the Tudors) (in the Guildhall)|Tudors lecture|Tudor lecture|Lecture: The Tudors',
      start: '2026-12-08T11:00',
      place: 'Guildhall',
    }),
  ],
  [
    'investor call thursday at four in the afternoon for forty five minutes',
    creates({ title: 'Investor call', start: '2026-11-26T16:00', end: '2026-11-26T16:45' }),
  ],
  [
    'block out one till three on the seventeenth of december and call it pitch deck',
    creates({ title: 'Pitch deck', start: '2026-12-17T13:00', end: '2026-12-17T15:00' }),
  ],
  [
    'ive got a tutorial with doctor osei on wednesday at half past one in the afternoon stick that in',
    creates({
      title: 'Tutorial (with Doctor Osei)|Tutorial with Dr Osei|Tutorial with Dr. Osei',
      start: '2026-11-25T13:30',
    }),
  ],
  [
    'mark the fifteenth of january as my dissertation deadline',
    creates({ title: 'Dissertation deadline', start: '2027-01-15', end: '2027-01-16' }),
  ],
  [
    'swimming lessons for the twins every saturday at two in the afternoon starting this saturday',
    creates({
      title:
        'Swimming lessons (for the twins)|Swimming lesson (for the twins)|Twins swimming lessons|Twins swimming lesson|Twins swimming|Swimming for the twins',
      start: '2026-11-28T14:00',
      repeats: 'FREQ=WEEKLY;BYDAY=SA',
    }),
  ],
  [
    'the nativity play is on the sixteenth of december half past one at alder school can you get that down',
    creates({ title: 'Nativity play (at Alder School)', start: '2026-12-16T13:30', place: 'Alder School' }),
  ],
  [
    'remind me to ring the pharmacy at quarter to five this afternoon',
    creates({
      title: 'Ring the pharmacy|Call the pharmacy|Phone the pharmacy',
      start: '2026-11-23T16:45',
      reminders: 'some',
    }),
  ],
  [
    'tomorrow at half past eight in the morning i must be reminded to take the permission slips in',
    creates({
      title: 'Take the permission slips in|Take in the permission slips|Permission slips',
      start: '2026-11-24T08:30',
      reminders: 'some',
    }),
  ],
  [
    'dinner with gran on friday at seven no sorry half past seven',
    creates({ title: 'Dinner with Gran', start: '2026-11-27T19:30' }),
  ],
  [
    'set up a half hour hiring chat on the tenth of december at eleven and invite priya',
    creates({
      title: 'Hiring chat (with Priya)',
      start: '2026-12-10T11:00',
      end: '2026-12-10T11:30',
      guests: ['priya'],
    }),
  ],
  [
    'book a post mortem for tuesday the eighth of december at noon in studio room two and send it to tomas and jonas',
    creates({
      title: 'Post mortem (with Tomas and Jonas)|Postmortem (with Tomas and Jonas)',
      start: '2026-12-08T12:00',
      place: 'Studio room',
      guests: ['tomas', 'jonas'],
    }),
  ],
  [
    'add a late shift on thursday the tenth of december and another one on sunday the thirteenth both two in the afternoon till ten at night',
    changes(
      create({ title: 'Late shift', start: '2026-12-10T14:00', end: '2026-12-10T22:00' }),
      create({ title: 'Late shift', start: '2026-12-13T14:00', end: '2026-12-13T22:00' }),
    ),
  ],
  [
    'yoga once a fortnight on wednesdays at eight in the evening the first one is the ninth of december',
    creates({ title: 'Yoga', start: '2026-12-09T20:00', repeats: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE' }),
  ],
  [
    'put down cotswolds trip from friday the twelfth to sunday the fourteenth of february',
    creates({
      title: 'Cotswolds trip|Trip to the Cotswolds|Cotswolds',
      start: '2027-02-12',
      end: '2027-02-15',
    }),
  ],
  [
    'vet for the cat friday at half past eight in the morning with a nudge an hour before',
    creates({
      title:
        'Vet (for the cat)|Vet appointment (for the cat)|Cat vet (appointment)|Cat at the vet|Cat to the vet|Vet (cat)',
      start: '2026-11-27T08:30',
      reminders: [60],
    }),
  ],
  [
    'on the first of every month starting in january it should say rent due',
    creates({
      title: 'Rent due',
      start: '2027-01-01',
      end: '2027-01-02',
      repeats: 'FREQ=MONTHLY;BYMONTHDAY=1',
    }),
  ],
  ['can you put choir practice in for me', nothing],
  ['id like coffee with my old head of department in the diary for thursday', nothing],
  [
    'organic chemistry exam on saturday the sixteenth of january it runs from half past nine in the morning to half past twelve and make it red',
    creates({
      title: 'Organic chemistry exam',
      start: '2027-01-16T09:30',
      end: '2027-01-16T12:30',
      color: ['11'],
    }),
  ],
  [
    'in my personal calendar not the work one i want book group on sunday at six in the evening',
    creates({ title: 'Book group', start: '2026-11-29T18:00', calendar: personal }),
  ],
]);

export const pThreeCreating = [...creating];
