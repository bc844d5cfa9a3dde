import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = phrasings('creating', [
  [
    'Please book the vet for Biscuit on Thursday the 10th of December at half past four in the afternoon.',
    creates({
      title:
        "Vet (appointment) (for) (Biscuit)|Biscuit (at) (the) vet (appointment)|Biscuit’s vet appointment|Biscuit's vet appointment",
      start: '2026-12-10T16:30',
    }),
  ],
  [
    'My choir is rehearsing this Sunday from 6 to 8 in the evening at Hove Town Hall. Could you add it?',
    creates({
      title: 'Choir (rehearsal)|Choir rehearsing',
      start: '2026-11-29T18:00',
      end: '2026-11-29T20:00',
      place: 'Hove Town Hall',
    }),
  ],
  [
    'Schedule a supplier call on Wednesday the 9th of December at 2 p.m. for 45 minutes, and send Lena and Jonas an invitation.',
    creates({
      title: 'Supplier call (with Lena and Jonas)',
      start: '2026-12-09T14:00',
      end: '2026-12-09T14:45',
      guests: ['lena', 'jonas'],
    }),
  ],
  [
    'Remind me to put the bins out on Wednesday at 8 in the evening.',
    creates({
      title: '(Put) (the) bins (out)|Put out (the) bins|Take (the) bins out|Take out (the) bins',
      start: '2026-11-25T20:00',
      reminders: 'some',
    }),
  ],
  [
    'I am on holiday from the 8th to the 12th of February, so block those days off.',
    creates({
      title: '(On) Holiday|Holidays|Vacation|Annual leave',
      start: '2027-02-08',
      end: '2027-02-13',
    }),
  ],
  [
    'Every Tuesday at 7 in the evening I have a Spanish class, starting tomorrow. It lasts an hour.',
    creates({
      title: 'Spanish (class)|Spanish classes',
      start: '2026-11-24T19:00',
      end: '2026-11-24T20:00',
      repeats: ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY'],
    }),
  ],
  [
    'There is no school on the 4th of January because of an inset day. Can you mark the whole day?',
    creates({
      title:
        '(School) Inset day (no school)|Inset day: no school|Inset day – no school|Inset day - no school|No school: inset day|No school – inset day|No school - inset day|No school (inset day)',
      start: '2027-01-04',
      end: '2027-01-05',
    }),
  ],
  [
    'The electrician will be here on Monday the 30th from 8 to half past nine in the morning.',
    creates({
      title: 'Electrician (visit) (here) (appointment)',
      start: '2026-11-30T08:00',
      end: '2026-11-30T09:30',
    }),
  ],
  [
    'I have a job interview with Halden on the 9th of December at 11:15 in the morning. Let me know two hours before.',
    creates({
      title: '(Job) interview (with Halden)|Halden (job) interview',
      start: '2026-12-09T11:15',
      reminders: [120],
    }),
  ],
  [
    'Could Friday from 10 until midday be kept for me under the name Marlow report?',
    creates({ title: 'Marlow report', start: '2026-11-27T10:00', end: '2026-11-27T12:00' }),
  ],
  [
    'Invite Priya, Aiko and Tomás to a retrospective in Studio room 2 on the 17th of December. It starts at 3 p.m. and takes an hour and a half.',
    creates({
      title: 'Retrospective',
      start: '2026-12-17T15:00',
      end: '2026-12-17T16:30',
      place: 'Studio room 2',
      guests: ['priya', 'aiko', 'tomas'],
    }),
  ],
  [
    'The window cleaner comes on the first Monday of every month at 9 a.m., beginning in December. I would like that in my calendar.',
    creates({
      title: 'Window cleaner (visit)|Window cleaning',
      start: '2026-12-07T09:00',
      repeats: ['FREQ=MONTHLY;BYDAY=1MO', 'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1'],
    }),
  ],
  [
    'My yoga course runs on six Wednesdays at 18:30, the first being the 6th of January. Enter all of them, would you?',
    creates({
      title: 'Yoga (course)|Yoga class',
      start: '2027-01-06T18:30',
      repeats: [
        'FREQ=WEEKLY;COUNT=6',
        'FREQ=WEEKLY;BYDAY=WE;COUNT=6',
        'FREQ=WEEKLY;UNTIL=20270210T183000Z',
        'FREQ=WEEKLY;BYDAY=WE;UNTIL=20270210T183000Z',
        'FREQ=WEEKLY;UNTIL=20270210T235959Z',
        'FREQ=WEEKLY;BYDAY=WE;UNTIL=20270210T235959Z',
      ],
    }),
  ],
  [
    'We are burying my uncle next week. Please put the funeral in for Friday the 4th at 11 a.m., at Woodvale Chapel.',
    creates({
      title:
        "(Uncle’s) Funeral|Uncle's funeral|My uncle’s funeral|Funeral of (my) uncle|Funeral for (my) uncle",
      start: '2026-12-04T11:00',
      place: 'Woodvale Chapel',
    }),
  ],
  [
    'On Boxing Day we set off for Cornwall at 7 in the morning. Make it five hours and call it Drive to Cornwall.',
    creates({ title: 'Drive to Cornwall', start: '2026-12-26T07:00', end: '2026-12-26T12:00' }),
  ],
  [
    'Send amara@kelso.example an invitation to a coffee tomorrow at 4 in the afternoon.',
    creates({
      title: 'Coffee (with Amara)',
      start: '2026-11-24T16:00',
      guests: ['amara@kelso.example'],
    }),
  ],
  [
    'I must take my tablets at 9 tonight and I always forget. Will you nudge me?',
    creates({ title: '(Take) (my) (your) tablets', start: '2026-11-23T21:00', reminders: 'some' }),
  ],
  [
    'Rowing practice is at 6 in the morning on Tuesdays and Thursdays, for ninety minutes, from tomorrow until further notice.',
    creates({
      title: 'Rowing (practice)',
      start: '2026-11-24T06:00',
      end: '2026-11-24T07:30',
      repeats: 'FREQ=WEEKLY;BYDAY=TU,TH',
    }),
  ],
  [
    'I have signed up for a webinar called Soil Health Basics. It is on the 10th of December from noon to one.',
    creates({
      title: '(Webinar) Soil Health Basics (webinar)|Webinar: Soil Health Basics',
      start: '2026-12-10T12:00',
      end: '2026-12-10T13:00',
    }),
  ],
  [
    "In three weeks' time, on Monday the 14th, I am giving blood at Lister House at a quarter to six in the evening. Note it down for me.",
    creates({
      title: 'Give blood|Giving blood|Blood donation|Donate blood',
      start: '2026-12-14T17:45',
      place: 'Lister House',
    }),
  ],
  [
    'My sister wants a video call on Saturday at 8:30 in the morning our time, so that should go in.',
    creates({
      title: 'Video call (with) (my) (sister)|Call (with) (my) sister|Sister (video) call',
      start: '2026-11-28T08:30',
    }),
  ],
  [
    'The MOT runs out on the 20th of January. Put it in as a whole day and remind me a day ahead.',
    creates({
      title: '(Car) MOT (due) (expires) (expiry)|MOT runs out|MOT renewal',
      start: '2027-01-20',
      end: '2027-01-21',
      reminders: 'some',
    }),
  ],
  [
    'Book half an hour at 4 this afternoon for going through the invoices, and invite Sam to it.',
    creates({
      title:
        '(Go) (Going) (through) (the) invoices (with) (Sam)|Invoice review (with Sam)|Invoices review (with Sam)|Review invoices (with Sam)',
      start: '2026-11-23T16:00',
      end: '2026-11-23T16:30',
      guests: ['sam'],
    }),
  ],
  [
    'We have a table for four at Bellini on New Year’s Eve at 8 p.m. Just call it Dinner.',
    creates({ title: 'Dinner', start: '2026-12-31T20:00', place: 'Bellini' }),
  ],
  [
    'Our wedding anniversary is the 3rd of May. I would be grateful if it came up all day, every year, from 2027 on.',
    creates({
      title: '(Our) Wedding anniversary',
      start: '2027-05-03',
      end: '2027-05-04',
      repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=3'],
    }),
  ],
]);
