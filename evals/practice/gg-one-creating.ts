import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'Put in a blood test for me, this Friday, 8:10 in the morning, at the Cedar Surgery.',
      creates({ title: 'Blood test', start: '2026-11-27T08:10', place: 'Cedar Surgery' }),
    ],
    [
      'The car goes in for its MOT on Wednesday 9 December at 8 am. Please add it.',
      creates({
        title:
          '(Car) MOT (test|for the car)|Car in for MOT|MOT for car|Car (goes) (in) for (its) MOT|MOT test',
        start: '2026-12-09T08:00',
      }),
    ],
    [
      'Choir rehearsal every Tuesday evening from 7.30 to 9.30, starting tomorrow, in St Luke’s hall.',
      creates({
        title: 'Choir (rehearsal|practice)',
        start: '2026-11-24T19:30',
        end: '2026-11-24T21:30',
        place: 'Luke',
        repeats: 'FREQ=WEEKLY;BYDAY=TU',
      }),
    ],
    [
      'Please invite Sam to a half-hour pipeline catch-up on Thursday at one o’clock.',
      creates({
        title: 'Pipeline (catch-up|catchup|catch up) (with Sam)',
        start: '2026-11-26T13:00',
        end: '2026-11-26T13:30',
        guests: ['sam'],
      }),
    ],
    [
      'Block out the whole of Friday 18 December for stocktaking.',
      creates({ title: 'Stocktaking|Stocktake|Stock taking', start: '2026-12-18', end: '2026-12-19' }),
    ],
    [
      'Remind me to ring the vet at four this afternoon.',
      creates({
        title: '(Reminder) (to) (Ring|Call|Phone) (the) vet|Vet call',
        start: '2026-11-23T16:00',
        reminders: 'some',
      }),
    ],
    [
      'I have a hearing aid fitting on the 10th of December from 2 to 2.45 in the afternoon.',
      creates({
        title: 'Hearing aid fitting|Hearing-aid fitting|Fitting (of) hearing aid',
        start: '2026-12-10T14:00',
        end: '2026-12-10T14:45',
      }),
    ],
    [
      'New entry: babysitting for the Okafors on Saturday night, 6 till 11.',
      creates({
        title: 'Babysitting (for the Okafors|Okafors)|Babysit (for) (the) Okafors|Okafors babysitting',
        start: '2026-11-28T18:00',
        end: '2026-11-28T23:00',
      }),
    ],
    [
      'Schedule a kiln safety talk with Priya and Lena for 3 pm on Wednesday 16 December, forty minutes long.',
      creates({
        title: 'Kiln safety (talk) (with) (Priya) (and) (Lena)',
        start: '2026-12-16T15:00',
        end: '2026-12-16T15:40',
        guests: ['priya', 'lena'],
      }),
    ],
    [
      'We are fetching the Christmas tree on Sunday the 6th at eleven. Could that go in the calendar with a reminder an hour before?',
      creates({
        title: '(Fetch|Fetching|Collect|Get|Pick up) (the) Christmas tree (collection|pickup|pick-up)',
        start: '2026-12-06T11:00',
        reminders: [60],
      }),
    ],
    [
      'Please send dana.holt@brightdesk.example an invitation to a contract call on Tuesday 8 December, 11:30 to midday.',
      creates({
        title:
          '(Brightdesk) contract call (with) (Dana) (Holt) (Brightdesk)|Call (with) (Dana) (Holt) (about|on|re) contract',
        start: '2026-12-08T11:30',
        end: '2026-12-08T12:00',
        guests: ['dana.holt@brightdesk.example'],
      }),
    ],
    [
      'My driving lesson on Monday the 7th of December is at quarter to six in the evening and takes ninety minutes. Add it, please.',
      creates({ title: 'Driving lesson', start: '2026-12-07T17:45', end: '2026-12-07T19:15' }),
    ],
    [
      'Every weekday at 4 pm I must take ten minutes for my eye drops. Start today.',
      creates({
        title: '(Take|Use|Apply|Time for|Put in) (my) Eye drops (break)',
        start: '2026-11-23T16:00',
        end: '2026-11-23T16:10',
        repeats: ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'],
      }),
    ],
    [
      'Grandad turns ninety on 14 January. Put it in for the full day, no repeats needed.',
      creates({
        title:
          "Grandad’s (90th|ninetieth) birthday|Grandad's (90th|ninetieth) birthday|Grandad turns (90|ninety)|Grandad 90|Grandad’s 90th|Grandad's 90th|Grandad is 90|Grandad is ninety",
        start: '2027-01-14',
        end: '2027-01-15',
      }),
    ],
    [
      'I would like an hour for invoicing on Thursday, from 4 pm.',
      creates({
        title: '(Time for) (Do) Invoicing (time|hour|block)|(Do) Invoices',
        start: '2026-11-26T16:00',
        end: '2026-11-26T17:00',
      }),
    ],
    [
      'Book the parish council meeting for the first Monday of each month at 7 pm, beginning 7 December, in the village hall.',
      creates({
        title: 'Parish council (meeting)',
        start: '2026-12-07T19:00',
        place: 'village hall',
        repeats: 'FREQ=MONTHLY;BYDAY=1MO',
      }),
    ],
    [
      'Nursery is shut from Monday 14 to Wednesday 16 December, all three days. Make a note of that.',
      creates({ title: 'Nursery (is) (shut|closed|closure)', start: '2026-12-14', end: '2026-12-17' }),
    ],
    [
      'Supper with Callum, tomorrow, 19:15, the Hare and Hounds.',
      creates({ title: 'Supper (with) (Callum)|Callum supper', start: '2026-11-24T19:15', place: 'Hare' }),
    ],
    [
      'I promised Aiko an hour on the bell icon. Set it up for Monday 7 December at 1 pm and invite her.',
      creates({
        title:
          '(The) (Bell) icon (work|session|review|discussion|meeting|hour) (with Aiko)|Work on bell icon (with Aiko)|Aiko bell icon',
        start: '2026-12-07T13:00',
        end: '2026-12-07T14:00',
        guests: ['aiko'],
      }),
    ],
    [
      'Allotment committee, Saturday 5 December, ten in the morning until noon, no need to invite anybody.',
      creates({ title: 'Allotment committee (meeting)', start: '2026-12-05T10:00', end: '2026-12-05T12:00' }),
    ],
    [
      'Can you add swimming with the kids every Sunday at 9, from this Sunday until the end of the year?',
      creates({
        title: 'Swimming (with) (the) (kids)|Kids swimming',
        start: '2026-11-29T09:00',
        repeats: [
          'FREQ=WEEKLY;BYDAY=SU;UNTIL=20261231',
          'FREQ=WEEKLY;BYDAY=SU;UNTIL=20261231T235959Z',
          'FREQ=WEEKLY;BYDAY=SU;UNTIL=20261227',
          'FREQ=WEEKLY;BYDAY=SU;COUNT=5',
        ],
      }),
    ],
    [
      'The scaffolders are due the day after tomorrow at 7:30 am. Pop it in.',
      creates({
        title: 'Scaffolders (are) (due|arrive|arriving|coming|visit|arrival|here)|Scaffolding',
        start: '2026-11-25T07:30',
      }),
    ],
    [
      'I am doing a late shift on the 12th of December, starting at 10 pm and finishing at 6 the next morning.',
      creates({ title: 'Late shift|Night shift', start: '2026-12-12T22:00', end: '2026-12-13T06:00' }),
    ],
    [
      'Physics tutor for Ella on Wednesday at 6 pm for an hour, and warn me 15 minutes ahead.',
      creates({
        title:
          "Physics (tutor|tutoring|tuition|lesson) (for) (Ella)|Ella physics (tutor|tutoring)|Ella’s physics (tutor|tutoring|tuition|lesson)|Ella's physics (tutor|tutoring|tuition|lesson)",
        start: '2026-11-25T18:00',
        end: '2026-11-25T19:00',
        reminders: [15],
      }),
    ],
    [
      'Please make an appointment for me with the mortgage adviser, a week on Thursday, that is 3 December, at half past five in the afternoon.',
      creates({
        title:
          '(Appointment|Phone call|Call|Meeting|Phone appointment) (with) Mortgage (adviser|advisor) (appointment|call|phone call|meeting|by phone|phone|phone appointment)',
        start: '2026-12-03T17:30',
      }),
    ],
  ]),
];
