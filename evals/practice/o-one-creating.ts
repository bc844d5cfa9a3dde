import { changes, create, creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

const creating = phrasings('creating', [
  [
    'Put a parent-teacher meeting in for tomorrow at 4 pm.',
    creates({ title: 'Parent-teacher meeting', start: '2026-11-24T16:00' }),
  ],
  [
    'Please add my night shift on Saturday, from 8 pm to 8 am.',
    creates({ title: 'Night shift', start: '2026-11-28T20:00', end: '2026-11-29T08:00' }),
  ],
  [
    'I have a deposition on 10 December at 10 am that will take three hours. Can you note it?',
    creates({ title: 'Deposition', start: '2026-12-10T10:00', end: '2026-12-10T13:00' }),
  ],
  [
    'Remind me to water the neighbours’ plants on Sunday at 6 pm.',
    creates({
      title: 'Water (the) neighbours’ plants|Water plants',
      start: '2026-11-29T18:00',
      reminders: 'some',
    }),
  ],
  [
    'Book club is on the first Thursday of every month at 8 pm, starting in December. Add it, please.',
    creates({
      title: 'Book club',
      start: '2026-12-03T20:00',
      repeats: ['FREQ=MONTHLY;BYDAY=1TH', 'FREQ=MONTHLY;BYDAY=TH;BYSETPOS=1'],
    }),
  ],
  [
    'Schedule a case conference on Friday at 10 and invite Jonas and Lena.',
    creates({
      title: 'Case conference (with Jonas and Lena)',
      start: '2026-11-27T10:00',
      guests: ['jonas', 'lena'],
    }),
  ],
  [
    'Inset day on 4 January, all day.',
    creates({ title: 'Inset day', start: '2027-01-04', end: '2027-01-05' }),
  ],
  [
    'Block out 15 to 19 February for the half-term break.',
    creates({ title: 'Half-term (break)', start: '2027-02-15', end: '2027-02-20' }),
  ],
  [
    'I’m having a blood test on Wednesday at 8:15 am at Maple Surgery. Could you add that?',
    creates({
      title: 'Blood test (at Maple Surgery)',
      start: '2026-11-25T08:15',
      place: 'Maple Surgery',
    }),
  ],
  [
    'Choir rehearsal tomorrow at 7:30 pm, in my personal calendar please.',
    creates({ title: 'Choir rehearsal', start: '2026-11-24T19:30', calendar: personal }),
  ],
  [
    'Set up a half-hour piano lesson every Saturday at 2 pm, starting this week.',
    creates({
      title: 'Piano lesson',
      start: '2026-11-28T14:00',
      end: '2026-11-28T14:30',
      repeats: 'FREQ=WEEKLY',
    }),
  ],
  [
    'My viva is on 16 December at 1 pm. Put it in and alert me two hours before.',
    creates({ title: '(My) viva', start: '2026-12-16T13:00', reminders: [120] }),
  ],
  [
    'I’d like a red all-day entry called Pension forms due on 29 December.',
    creates({ title: 'Pension forms (due)', start: '2026-12-29', end: '2026-12-30', color: ['11'] }),
  ],
  [
    'The cat has a vet appointment on Friday 4 December at 17:15, please write it down.',
    creates({
      title:
        'Vet (appointment) (for the cat)|(The) cat vet (appointment)|Cat’s vet (appointment)|Vet (appointment) (cat)|Cat at vet|Cat to vet',
      start: '2026-12-04T17:15',
    }),
  ],
  [
    'Could you note bridge club in the village hall, 2 December at 2 pm?',
    creates({
      title: 'Bridge club (in the village hall)',
      start: '2026-12-02T14:00',
      place: 'village hall',
    }),
  ],
  [
    'Book a 15-minute handover for quarter past four this afternoon and send Sam an invite.',
    creates({
      title: 'Handover (with Sam)|Sam handover',
      start: '2026-11-23T16:15',
      end: '2026-11-23T16:30',
      guests: ['sam'],
    }),
  ],
  [
    'My contract law lecture runs every Monday from 6 to 8 pm, from 30 November up to and including 14 December. Please enter it.',
    creates({
      title: '(My) contract law lecture|Contract law|Lecture: contract law',
      start: '2026-11-30T18:00',
      end: '2026-11-30T20:00',
      repeats: ['FREQ=WEEKLY;UNTIL=20261214', 'FREQ=WEEKLY;COUNT=3'],
    }),
  ],
  [
    'Two things for Thursday: library returns at noon and a call with the bank at 4 pm.',
    changes(
      create({ title: 'Library returns|Library return|Return library books', start: '2026-11-26T12:00' }),
      create({ title: 'Call with (the) bank|Bank call|Call (the) bank', start: '2026-11-26T16:00' }),
    ),
  ],
  [
    'Enter Grandad’s birthday on 6 March, repeating every year.',
    creates({
      title: 'Grandad’s birthday|Grandad birthday',
      start: '2027-03-06',
      end: '2027-03-07',
      repeats: 'FREQ=YEARLY',
    }),
  ],
  ['Please put a driving lesson in for Thursday.', nothing],
  [
    'I’m taking the kids ice skating on Sunday from 10 until 11:30, can you save that?',
    creates({
      title:
        '(Taking) (the) kids ice skating|Take (the) kids ice skating|Ice skating (with (the) kids)|Ice skating with kids|Ice skating',
      start: '2026-11-29T10:00',
      end: '2026-11-29T11:30',
    }),
  ],
  [
    'There’s a carol concert at noon on the 17th of December. I’d like that in my calendar.',
    creates({ title: 'Carol concert', start: '2026-12-17T12:00' }),
  ],
  [
    'Plan a run every weekday morning at 6:30, half an hour each, starting tomorrow.',
    creates({
      title: '(Morning) run|(Morning) running|Go for a run|Weekday (morning) run',
      start: '2026-11-24T06:30',
      end: '2026-11-24T07:00',
      repeats: ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'],
    }),
  ],
  [
    'Organise Rota planning on Wednesday at 1 pm in Studio room 2, with invitations to Priya, Aiko and Tomás.',
    creates({
      title: 'Rota planning',
      start: '2026-11-25T13:00',
      place: 'Studio room 2',
      guests: ['priya', 'aiko', 'tomas'],
    }),
  ],
]);

export const oOneCreating = [...creating];
