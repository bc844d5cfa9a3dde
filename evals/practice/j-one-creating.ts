import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const jOneCreating = phrasings('creating', [
  [
    'dentist appt for leo tues 1 dec 3.30pm',
    creates({
      title:
        'Dentist (appt) for Leo|Dentist (appointment) for Leo|Leo dentist (appointment)|Leo’s dentist (appointment)|Leo dentist (appt)|Leo’s dentist (appt)|Dentist (appointment) Leo|Dentist (appt) Leo',
      start: '2026-12-01T15:30',
    }),
  ],
  [
    'Please schedule a project retrospective on Thursday 10 December from 14:00 to 15:30 and invite Priya and Tomás.',
    creates({
      title: 'Project retrospective',
      start: '2026-12-10T14:00',
      end: '2026-12-10T15:30',
      guests: ['priya', 'tomas'],
    }),
  ],
  [
    'I’ve promised my sister for days that I’d call, so put “Call Ingrid” in for tomorrow at 7 in the evening, would you?',
    creates({ title: 'Call Ingrid', start: '2026-11-24T19:00' }),
  ],
  [
    'swimming lessons every thurs 4pm starting this week till 17 dec',
    creates({
      title: 'Swimming lessons|Swimming lesson|Swimming',
      start: '2026-11-26T16:00',
      repeats: ['FREQ=WEEKLY;UNTIL=20261217', 'FREQ=WEEKLY;COUNT=4'],
    }),
  ],
  [
    'Block out Friday 8 January as a day off, please.',
    creates({
      title: 'Day off|Off|Blocked (day off)|Day off work|Time off|Maya off',
      start: '2027-01-08',
      end: '2027-01-09',
    }),
  ],
  [
    'remind me to pick up the cake sat 10am',
    creates({
      title: 'Pick up (the) cake|Reminder: pick up cake|Reminder to pick up cake|Cake pick up|Cake pickup',
      start: '2026-11-28T10:00',
    }),
  ],
  [
    'coffee w/ lena tmrw 3.30 for half an hr',
    creates({
      title: 'Coffee (with Lena)|Coffee w/ Lena|Lena coffee',
      start: '2026-11-24T15:30',
      end: '2026-11-24T16:00',
      guests: ['lena'],
    }),
  ],
  [
    'Kindly set up a call titled “Seat pricing” with dana.holt@brightdesk.example on Monday 30 November at 13:00; forty-five minutes will suffice.',
    creates({
      title: 'Seat pricing (call)',
      start: '2026-11-30T13:00',
      end: '2026-11-30T13:45',
      guests: ['dana.holt@brightdesk.example'],
    }),
  ],
  [
    'kinder orientation 8 dec 5pm at Alder School',
    creates({
      title: 'Kinder orientation (at Alder School)|Kindergarten orientation',
      start: '2026-12-08T17:00',
      place: 'Alder School',
    }),
  ],
  [
    'Every weekday at 8:15 in the morning I would like fifteen minutes reserved for “Day planning”, beginning tomorrow.',
    creates({
      title: 'Day planning',
      start: '2026-11-24T08:15',
      end: '2026-11-24T08:30',
      repeats: ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'],
    }),
  ],
  [
    'put bins out every sunday 7pm',
    creates({
      title: 'Put (the) bins out|Bins out|Put out (the) bins|Bins',
      start: '2026-11-29T19:00',
      repeats: 'FREQ=WEEKLY',
    }),
  ],
  [
    'The car is making that horrible noise again. They can take it at Harbour Motors on Wednesday morning at 8, so could you add “Car service” with the place?',
    creates({
      title: 'Car service (at Harbour Motors)',
      start: '2026-11-25T08:00',
      place: 'Harbour Motors',
    }),
  ],
  [
    'school holidays 19 dec to 3 jan, all day',
    creates({ title: 'School holidays|School holiday', start: '2026-12-19', end: '2027-01-04' }),
  ],
  [
    'Could we get Jonas, Aiko and Priya together on Tuesday 8 December at 10:30 for an hour to discuss onboarding? Please send the invitations.',
    creates({
      title:
        'Onboarding|Onboarding meeting|Onboarding discussion|Discuss onboarding|Discussing onboarding|Meeting|Meeting about onboarding|Meeting on onboarding|Meeting to discuss onboarding|Meeting: onboarding|Discussion about onboarding|Discussion of onboarding|Discussion on onboarding|Discussion: onboarding|Onboarding call|Onboarding chat|Onboarding sync|Onboarding session|Onboarding talk|Onboarding catch-up|Onboarding review|Talk about onboarding',
      start: '2026-12-08T10:30',
      end: '2026-12-08T11:30',
      guests: ['jonas', 'aiko', 'priya'],
    }),
  ],
  [
    'lunch w/ mum thurs 12 at Browns',
    creates({
      title: 'Lunch (with Mum) (at Browns)|Lunch w/ Mum (at Browns)',
      start: '2026-11-26T12:00',
      place: 'Browns',
    }),
  ],
  [
    'Ugh, the passport. Could you stick “Renew passport” on the 1st of December as an all-day thing so that it stares at me?',
    creates({ title: 'Renew passport', start: '2026-12-01', end: '2026-12-02' }),
  ],
  [
    'new appt: optometrist, mon 7 dec, 11.15-11.45am',
    creates({
      title: 'Optometrist (appointment)|Optometrist appt',
      start: '2026-12-07T11:15',
      end: '2026-12-07T11:45',
    }),
  ],
  [
    'Please enter a steering committee on the second Wednesday of every month at 9:00, for one hour, starting on 9 December.',
    creates({
      title: 'Steering committee (meeting)',
      start: '2026-12-09T09:00',
      end: '2026-12-09T10:00',
      repeats: ['FREQ=MONTHLY;BYDAY=2WE', 'FREQ=MONTHLY;BYDAY=WE;BYSETPOS=2'],
    }),
  ],
  [
    'soccer training this wed 5.30 to 6.45pm at Mason Oval',
    creates({
      title: 'Soccer training (at Mason Oval)',
      start: '2026-11-25T17:30',
      end: '2026-11-25T18:45',
      place: 'Mason Oval',
    }),
  ],
  [
    'I can’t hear myself think these days. Put down two hours of deep work for me tomorrow at 10:30 in the morning, please.',
    creates({
      title: 'Deep work (block)|Deep work (time)|Deep work session',
      start: '2026-11-24T10:30',
      end: '2026-11-24T12:30',
    }),
  ],
  [
    'can u add olivers birthday party, its sat 5 dec, 2pm, gotta bring a present lol',
    creates({
      title:
        'Oliver’s birthday (party)|Oliver birthday (party)|Birthday party Oliver|Birthday party for Oliver',
      start: '2026-12-05T14:00',
    }),
  ],
  [
    'My neighbour Graham offered to mend the shed with me, isn’t he lovely? Sunday at 10 in the morning. Pop it in as “Shed with Graham” and ping me an hour before.',
    creates({ title: 'Shed with Graham', start: '2026-11-29T10:00', reminders: [60] }),
  ],
  [
    'An invitation to lena@fernhill.example and sam@fernhill.example, please: “Pricing workshop”, Wednesday 9 December, 13:00 until 15:00, in Studio room 1.',
    creates({
      title: 'Pricing workshop',
      start: '2026-12-09T13:00',
      end: '2026-12-09T15:00',
      guests: ['lena', 'sam'],
      place: 'Studio room 1',
    }),
  ],
  [
    'kids haircuts 12/12 9am',
    creates({
      title: 'Kids haircuts|Kids haircut|Haircuts for (the) kids|Haircut for (the) kids|Haircuts kids',
      start: '2026-12-12T09:00',
    }),
  ],
  [
    'Quick one: team breakfast, Tuesday the 15th of December, 8 o’clock in the morning. Lena and Sam should be invited, they never say no to pancakes.',
    creates({ title: 'Team breakfast', start: '2026-12-15T08:00', guests: ['lena', 'sam'] }),
  ],
  [
    'rent is due on the 1st of every month, put that in as an all day thing from dec',
    creates({
      title: 'Rent (is) due|Rent|Pay (the) rent|Rent due date|Rent payment (due)',
      start: '2026-12-01',
      end: '2026-12-02',
      repeats: 'FREQ=MONTHLY',
    }),
  ],
]);
