import { creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

export const lThreeCreating = phrasings('creating', [
  [
    'Could you put the piano tuner in for Thursday at 8 am? It takes an hour.',
    creates({
      title: 'Piano tuner (visit)|Piano tuning',
      start: '2026-11-26T08:00',
      end: '2026-11-26T09:00',
    }),
  ],
  [
    'Book a swimming lesson for Lily every Wednesday at 4.30pm starting this week, 45 minutes, at Ladywell Pool.',
    creates({
      title: '(Lily) swimming lesson|Lily’s swimming lesson|Swimming lesson (for) (Lily)',
      start: '2026-11-25T16:30',
      end: '2026-11-25T17:15',
      place: 'Ladywell Pool',
      repeats: ['FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY'],
    }),
  ],
  [
    '7.15pm tonight, PTA meeting in the school hall, please add it with a reminder half an hour before.',
    creates({ title: 'PTA meeting', start: '2026-11-23T19:15', place: 'school hall', reminders: [30] }),
  ],
  [
    'I have an eye test on the 10th of December at quarter past nine in the morning, can you add it?',
    creates({ title: 'Eye test', start: '2026-12-10T09:15' }),
  ],
  [
    'Lunch with Sam on Thursday, 12.30 to 1.15',
    creates({
      title: 'Lunch (with Sam)|Sam lunch',
      start: '2026-11-26T12:30',
      end: '2026-11-26T13:15',
      guests: ['sam'],
    }),
  ],
  [
    'Set up a press pack meeting with Lena and Jonas tomorrow at 3.30, please.',
    creates({
      title: 'Press pack (meeting) (with Lena and Jonas)',
      start: '2026-11-24T15:30',
      guests: ['lena', 'jonas'],
    }),
  ],
  [
    'The children are off school on Friday the 18th of December, make that an all day event called Inset day.',
    creates({ title: 'Inset day', start: '2026-12-18', end: '2026-12-19' }),
  ],
  [
    'Book club is at 7 in the evening on Tuesday 8 December, pop it in for me',
    creates({ title: 'Book club', start: '2026-12-08T19:00' }),
  ],
  [
    'Block Thursday 10 December from 1 to 3 in the afternoon for tax forms.',
    creates({
      title: 'Tax forms (time) (block)|Block (for) tax forms|(Work) (on) tax forms|Do tax forms',
      start: '2026-12-10T13:00',
      end: '2026-12-10T15:00',
    }),
  ],
  [
    'I have to phone the bank tomorrow at quarter to five, ten minutes is plenty. Please note it down.',
    creates({
      title: 'Phone bank|Call bank|Bank (phone) (call)|Phone call (with) (to) bank|Ring bank',
      start: '2026-11-24T16:45',
      end: '2026-11-24T16:55',
    }),
  ],
  [
    'I’d like yoga in my personal calendar every Tuesday evening from 6.30 to 7.30, beginning tomorrow.',
    creates({
      title: 'Yoga (class)',
      start: '2026-11-24T18:30',
      end: '2026-11-24T19:30',
      repeats: ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY'],
      calendar: personal,
    }),
  ],
  [
    'Please add Grandma staying with us, all day from Friday 11 to Sunday 13 December.',
    creates({ title: 'Grandma staying (with us)', start: '2026-12-11', end: '2026-12-14' }),
  ],
  ['Can you book me a massage for one day next week?', nothing],
  [
    'Tomás and I are having coffee at 11 on Friday, could you send him an invite?',
    creates({
      title:
        'Coffee (with Tomás)|Coffee (Tomás) (and) (Maya)|Coffee (Maya) (and) (Tomás)|(Tomás) (and) (Maya) coffee|(Maya) (and) (Tomás) coffee',
      start: '2026-11-27T11:00',
      guests: ['tomas'],
    }),
  ],
  [
    'New event please: car MOT, Wednesday 8.15 am, Station Road Garage',
    creates({
      title: '(Car) MOT (at) (Station Road Garage)',
      start: '2026-11-25T08:15',
      place: 'Station Road Garage',
    }),
  ],
  [
    'Would you mind adding a video call with anna@brightpath.example on the 26th at 4pm?',
    creates({
      title:
        'Video call (with) (Anna)|Video call with anna@brightpath.example|Call (with) (Anna)|Anna (video) call',
      start: '2026-11-26T16:00',
      guests: ['anna@brightpath.example'],
    }),
  ],
  [
    'Every other Monday at 7 in the evening we put the bins out, so add Bins out starting on the 30th.',
    creates({
      title: 'Bins out',
      start: '2026-11-30T19:00',
      repeats: ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', 'FREQ=WEEKLY;INTERVAL=2'],
    }),
  ],
  [
    'Nativity rehearsal on Saturday 5 December from 10 until 11.30 in the morning at Trinity Church.',
    creates({
      title: 'Nativity (play) rehearsal (at) (Trinity Church)',
      start: '2026-12-05T10:00',
      end: '2026-12-05T11:30',
      place: 'Trinity Church',
    }),
  ],
  [
    'My sister’s wedding is on the 12th of June next year, please save the whole day.',
    creates({
      title: '(My) sister’s wedding|Wedding of (my) sister|Wedding (sister)',
      start: '2027-06-12',
      end: '2027-06-13',
    }),
  ],
  [
    'I want to practise my presentation for 40 minutes this afternoon at 3, could you save me that slot?',
    creates({
      title:
        'Practise (my) presentation|Practice (my) presentation|Presentation practice|Presentation practise',
      start: '2026-11-23T15:00',
      end: '2026-11-23T15:40',
    }),
  ],
  [
    'Dinner with Hannah at Bella Cucina on Friday at 8 pm please',
    creates({
      title: 'Dinner (with Hannah) (at Bella Cucina)|Hannah dinner',
      start: '2026-11-27T20:00',
      place: 'Bella Cucina',
    }),
  ],
  [
    'Please schedule interview practice for 2 December, 9.50 to 10.30, with Aiko and Priya, in Studio room 2',
    creates({
      title: 'Interview practice (with Aiko and Priya)',
      start: '2026-12-02T09:50',
      end: '2026-12-02T10:30',
      place: 'Studio room 2',
      guests: ['aiko', 'priya'],
    }),
  ],
]);
