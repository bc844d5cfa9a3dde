import { creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';

const creating = phrasings('creating', [
  [
    'Put a night shift in for Saturday 5 December, 19:30 to 8 the next morning.',
    creates({ title: 'Night shift', start: '2026-12-05T19:30', end: '2026-12-06T08:00' }),
  ],
  [
    'Book my flu jab for Thursday at 8:30 in the morning, please.',
    creates({ title: 'Flu jab', start: '2026-11-26T08:30' }),
  ],
  [
    'I have a blood test at Kingsway Surgery on 8 December at 7:50 am. Please note it down.',
    creates({
      title: 'Blood test (at Kingsway Surgery)',
      start: '2026-12-08T07:50',
      place: 'Kingsway Surgery',
    }),
  ],
  [
    'Please add choir practice every Tuesday evening from 7 to 9, starting tomorrow.',
    creates({
      title: 'Choir practice',
      start: '2026-11-24T19:00',
      end: '2026-11-24T21:00',
      repeats: 'FREQ=WEEKLY',
    }),
  ],
  [
    "I'm meeting my old pupil Desmond for tea on Thursday 10 December at half past three. Would you write that in?",
    creates({
      title:
        'Tea with (old pupil) Desmond|Tea with Desmond (old pupil)|Meet (old pupil) Desmond (for tea)|Meeting (with) (old pupil) Desmond (for tea)|Desmond tea',
      start: '2026-12-10T15:30',
    }),
  ],
  [
    "The allotment association AGM is on Saturday 16 January from 10 to 12 in St Luke's Hall. I want it in the calendar.",
    creates({
      title: 'Allotment (association) AGM',
      start: '2027-01-16T10:00',
      end: '2027-01-16T12:00',
      place: 'St Luke’s Hall',
    }),
  ],
  [
    'Block two hours for the pitch deck on Wednesday from 1 pm.',
    creates({
      title:
        'Pitch deck (work)|Work on pitch deck|Pitch deck (time) (block)|Working on pitch deck|Focus: pitch deck|Block: pitch deck|Block for pitch deck|Blocked for pitch deck',
      start: '2026-11-25T13:00',
      end: '2026-11-25T15:00',
    }),
  ],
  [
    'Schedule an investor call for Friday at 11 and invite Priya and Jonas.',
    creates({ title: 'Investor call', start: '2026-11-27T11:00', guests: ['priya', 'jonas'] }),
  ],
  [
    'Sam and I need 45 minutes on pricing. Set up "Pricing chat" for 1 December at 4 pm and send him an invite.',
    creates({
      title: 'Pricing chat (with Sam)',
      start: '2026-12-01T16:00',
      end: '2026-12-01T16:45',
      guests: ['sam'],
    }),
  ],
  [
    'My essay on Keynes is due on 7 December at noon. Put that in and warn me a day before.',
    creates({
      title:
        'Essay on Keynes (is) (due)|Essay is due|Keynes essay (due)|Essay due (on) (Keynes)|Essay (on Keynes) deadline|Keynes essay deadline|Deadline: essay (on Keynes)|Deadline: Keynes essay|Due: essay (on Keynes)|Due: Keynes essay|Submit essay (on Keynes)|Submit Keynes essay|Hand in essay (on Keynes)|Hand in Keynes essay',
      start: '2026-12-07T12:00',
      reminders: [1440],
    }),
  ],
  [
    'Add a seminar every Wednesday at 4 pm from this week until the end of January.',
    creates({
      title: 'Seminar',
      start: '2026-11-25T16:00',
      repeats: [
        'FREQ=WEEKLY;UNTIL=20270131',
        'FREQ=WEEKLY;UNTIL=20270130',
        'FREQ=WEEKLY;UNTIL=20270128',
        'FREQ=WEEKLY;UNTIL=20270127',
        'FREQ=WEEKLY;UNTIL=20270201',
        'FREQ=WEEKLY;COUNT=10',
      ],
    }),
  ],
  [
    'On Tuesday 8 December I have to return the library books. Please remind me at 9 that morning.',
    creates({
      title:
        'Return (the) library books|Library books|Library books return|Take back library books|Take library books back',
      start: '2026-12-08T09:00',
      reminders: 'some',
    }),
  ],
  [
    'Remind me to ring the nursery at 4 this afternoon.',
    creates({
      title: 'Ring nursery|Call nursery|Phone nursery',
      start: '2026-11-23T16:00',
      reminders: 'some',
    }),
  ],
  [
    'The half-term holiday goes from 15 to 19 February. Enter it as one all-day event.',
    creates({
      title: 'Half-term (holiday)|Half term (holiday)|Halfterm (holiday)',
      start: '2027-02-15',
      end: '2027-02-20',
    }),
  ],
  [
    'Nina has swimming on Saturday 5 December at 10:15, and it lasts half an hour. Can you add it?',
    creates({
      title:
        'Nina swimming (lesson)|Nina’s swimming (lesson)|Nina has swimming|Swimming (lesson) (for) Nina|Swimming (lesson) with Nina',
      start: '2026-12-05T10:15',
      end: '2026-12-05T10:45',
    }),
  ],
  [
    "Could you add Oscar's nativity play on Wednesday 16 December at 2 pm?",
    creates({
      title: 'Oscar’s nativity play|Oscar nativity play|Nativity play (for) (Oscar)',
      start: '2026-12-16T14:00',
    }),
  ],
  [
    'I want an hour for packing on the evening before I fly to Oslo, at half past nine.',
    creates({
      title:
        'Packing (for Oslo)|Pack (for Oslo)|Packing for (the) flight (to Oslo)|Pack for (the) flight (to Oslo)|Packing for (the) Oslo (flight) (trip)|Pack for (the) Oslo (flight) (trip)|Oslo packing|Packing time|Packing hour',
      start: '2026-12-10T21:30',
      end: '2026-12-10T22:30',
    }),
  ],
  [
    'Starting tomorrow, I do yoga at 7 am every weekday. Put it in as a repeating event.',
    creates({
      title: 'Yoga',
      start: '2026-11-24T07:00',
      repeats: ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=DAILY;BYDAY=FR,MO,TH,TU,WE'],
    }),
  ],
  [
    'Make an all-day entry "Pay the window cleaner" on the first of every month, beginning in December.',
    creates({ title: 'Pay window cleaner', start: '2026-12-01', repeats: 'FREQ=MONTHLY' }),
  ],
  [
    'Our wedding anniversary is on 19 June. Have it show up all onDay, every year.',
    creates({ title: 'Wedding anniversary', start: '2027-06-19', repeats: 'FREQ=YEARLY' }),
  ],
  ['Set up a call with the accountant on Thursday.', nothing],
  [
    'Dinner with the Hendersons on Saturday at 7 pm, at Trattoria Lucia.',
    creates({
      title: 'Dinner with the Hendersons (at Trattoria Lucia)|Dinner: Hendersons|Hendersons dinner',
      start: '2026-11-28T19:00',
      place: 'Trattoria Lucia',
    }),
  ],
  [
    'I keep forgetting the bins. Put "Bins out" in for 9 tonight with an alert ten minutes before.',
    creates({ title: 'Bins out', start: '2026-11-23T21:00', reminders: [10] }),
  ],
  [
    'Tomorrow from 12:15 to 12:35 I have a video consultation with Dr Amari. Please save that.',
    creates({
      title: 'Video consultation (with) (Dr) Amari',
      start: '2026-11-24T12:15',
      end: '2026-11-24T12:35',
    }),
  ],
]);

export const pOneCreating = [...creating];
