import { changes, create, creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

const creating = phrasings('creating', [
  [
    'ward handover tomorrow morning quarter to eight put that in',
    creates({ title: 'Ward handover', start: '2026-11-24T07:45' }),
  ],
  [
    'on wednesday the second of december theres the year nine mock exam half past nine to eleven in the morning add it please',
    creates({
      title: '(The) Year nine mock exam|Year 9 mock exam',
      start: '2026-12-02T09:30',
      end: '2026-12-02T11:00',
    }),
  ],
  [
    'block out the whole of thursday the tenth of december as inset day',
    creates({ title: 'Inset day', start: '2026-12-10', end: '2026-12-11' }),
  ],
  [
    'i sing in a choir now so choir practice every tuesday at half past seven in the evening starting tomorrow',
    creates({ title: 'Choir practice', start: '2026-11-24T19:30', repeats: 'FREQ=WEEKLY;BYDAY=TU' }),
  ],
  [
    'deposition with mr okafor monday the seventh of december half past ten till half past twelve at lincoln chambers',
    creates({
      title: 'Deposition (with Mr Okafor) (at Lincoln Chambers)|Deposition with Mr. Okafor',
      start: '2026-12-07T10:30',
      end: '2026-12-07T12:30',
      place: 'Lincoln Chambers',
    }),
  ],
  [
    'remind me to put the bins out tonight at nine',
    creates({ title: 'Put (the) bins out|Put out (the) bins', start: '2026-11-23T21:00', reminders: 'some' }),
  ],
  [
    'im volunteering at the flu clinic on saturday the fifth of december from ten till one um make an entry called flu clinic',
    creates({ title: 'Flu clinic', start: '2026-12-05T10:00', end: '2026-12-05T13:00' }),
  ],
  [
    'dinner with my sister in law this saturday at eight no sorry sunday at eight in the evening',
    creates({ title: 'Dinner with (my) sister in law', start: '2026-11-29T20:00' }),
  ],
  [
    'set up something called press kit run through on tuesday the eighth of december at eleven in the morning for half an hour and invite lena',
    creates({
      title: 'Press kit run through|Press kit runthrough',
      start: '2026-12-08T11:00',
      end: '2026-12-08T11:30',
      guests: ['lena'],
    }),
  ],
  [
    'my nieces wedding is on the twelfth of june next year two in the afternoon at hackney town hall would you note it down',
    creates({
      title: '(My) nieces wedding|Niece wedding|Wedding|Wedding of (my) niece',
      start: '2027-06-12T14:00',
      place: 'Hackney Town Hall',
    }),
  ],
  [
    'pop my blood test in for next monday twenty to nine in the morning',
    creates({ title: '(My) blood test', start: '2026-11-30T08:40' }),
  ],
  [
    'driving lesson wednesday week at half past four in the afternoon',
    creates({ title: 'Driving lesson', start: '2026-12-02T16:30' }),
  ],
  [
    'every weekday from tomorrow on i want twenty minutes of meditation at seven in the morning',
    creates({
      title: 'Meditation',
      start: '2026-11-24T07:00',
      end: '2026-11-24T07:20',
      repeats: ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'],
    }),
  ],
  [
    'half term is the fifteenth to the nineteenth of february can you mark those days off',
    creates({ title: 'Half term|Half-term', start: '2027-02-15', end: '2027-02-20' }),
  ],
  [
    'make an all day note rent due on the first of december and then the first of each month',
    creates({
      title: 'Rent due',
      start: '2026-12-01',
      end: '2026-12-02',
      repeats: 'FREQ=MONTHLY;BYMONTHDAY=1',
    }),
  ],
  [
    'allotment committee sunday the sixth of december half past two in the village hall and let me know an hour beforehand',
    creates({
      title: 'Allotment committee (meeting)',
      start: '2026-12-06T14:30',
      place: 'village hall',
      reminders: [60],
    }),
  ],
  [
    'this goes into my personal calendar driving theory test tuesday the eighth of december quarter past eight in the morning',
    creates({ title: 'Driving theory test', start: '2026-12-08T08:15', calendar: personal }),
  ],
  ['the cat needs to go to the vet on saturday the twelfth can you book that in um december i mean', nothing],
  [
    'two things school play rehearsal tuesday the eighth of december six in the evening and the school play itself saturday the twelfth at seven in the evening',
    changes(
      create({ title: 'School play rehearsal', start: '2026-12-08T18:00' }),
      create({ title: '(The) School play', start: '2026-12-12T19:00' }),
    ),
  ],
  [
    'keep quarter past one to two today for marking essays',
    creates({
      title: 'Marking essays|Mark essays|Essay marking',
      start: '2026-11-23T13:15',
      end: '2026-11-23T14:00',
    }),
  ],
  [
    'working a night shift this saturday nine in the evening till seven on sunday morning stick that in',
    creates({
      title: 'Night shift|Working (a) night shift',
      start: '2026-11-28T21:00',
      end: '2026-11-29T07:00',
    }),
  ],
  [
    'bridge club is every other wednesday at seven in the evening from the ninth of december on i want it in the calendar',
    creates({ title: 'Bridge club', start: '2026-12-09T19:00', repeats: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE' }),
  ],
  [
    'get jonas and aiko into a meeting thursday the tenth of december half past ten in the morning forty five minutes and name it icon retro',
    creates({
      title: 'Icon retro',
      start: '2026-12-10T10:30',
      end: '2026-12-10T11:15',
      guests: ['jonas', 'aiko'],
    }),
  ],
  [
    'could you jog my memory on thursday at ten past twelve to ring the pension office',
    creates({
      title: 'Ring (the) pension office|Call (the) pension office',
      start: '2026-11-26T12:10',
      reminders: 'some',
    }),
  ],
]);

export const oThreeCreating = [...creating];
