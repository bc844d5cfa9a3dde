import { creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const jTwoCreating = phrasings('creating', [
  [
    'Add lunch with Hannah tomorrow at 12:30',
    creates({ title: 'Lunch (with Hannah)', start: '2026-11-24T12:30' }),
  ],
  [
    'Please schedule a 45-minute meeting with Jonas and Lena on Friday at 10am titled “Pricing review”.',
    creates({
      title: 'Pricing review',
      start: '2026-11-27T10:00',
      end: '2026-11-27T10:45',
      guests: ['jonas', 'lena'],
    }),
  ],
  [
    'block thursday from 12 to 1 for lunch',
    creates({
      title: 'Lunch( block)|Lunch break|Lunch time|Lunchtime|Block(ed) for lunch|Block lunch|Lunch (blocked)',
      start: '2026-11-26T12:00',
      end: '2026-11-26T13:00',
    }),
  ],
  [
    'Hold 9 December, 3pm to 5pm, for budget prep',
    creates({
      title: '(Hold) budget prep|Budget prep hold|Hold for budget prep|Budget preparation',
      start: '2026-12-09T15:00',
      end: '2026-12-09T17:00',
    }),
  ],
  [
    'Remind me to water the plants at six this evening',
    creates({
      title:
        '(Reminder) water plants|Reminder to water plants|Remind me to water plants|Remember to water plants',
      start: '2026-11-23T18:00',
    }),
  ],
  [
    'um so put in a yoga class every tuesday at seven pm starting tomorrow',
    creates({ title: 'Yoga (class)', start: '2026-11-24T19:00', repeats: 'FREQ=WEEKLY' }),
  ],
  [
    'new event: car service, 8 december, all day',
    creates({ title: 'Car service', start: '2026-12-08', end: '2026-12-09' }),
  ],
  [
    'Kindly arrange a call with Sam for Wednesday at 2pm, 30 minutes, subject: onboarding flow',
    creates({
      title:
        'Onboarding flow( call)( with Sam)|Call( with Sam)( onboarding flow)|Call( with Sam) about onboarding flow|Call( with Sam) re onboarding flow|Call( with Sam) on onboarding flow|Sam call onboarding flow',
      start: '2026-11-25T14:00',
      end: '2026-11-25T14:30',
      guests: ['sam'],
    }),
  ],
  [
    'dinner with the neighbours on friday at eight at luigi’s restaurant',
    creates({
      title: 'Dinner( with neighbours)( at Luigi’s)( restaurant)',
      start: '2026-11-27T20:00',
      place: 'Luigi’s',
    }),
  ],
  [
    'Set up a kickoff on the 8th of December at 11am and invite tomas@fernhill.example',
    creates({
      title: 'Kickoff( meeting)( with Tomás)|Kick-off( meeting)',
      start: '2026-12-08T11:00',
      guests: ['tomas'],
    }),
  ],
  [
    'Send dana.holt@brightdesk.example an invitation to a contract call this Thursday at 4:30pm',
    creates({
      title: 'Contract call( with Dana)( Holt)',
      start: '2026-11-26T16:30',
      guests: ['dana.holt@brightdesk.example'],
    }),
  ],
  [
    'i need a fifteen minute check in with priya tomorrow at half past three in the afternoon',
    creates({
      title: 'Check-in( with Priya)|Checkin( with Priya)|Priya check-in|Check-in Priya',
      start: '2026-11-24T15:30',
      end: '2026-11-24T15:45',
      guests: ['priya'],
    }),
  ],
  [
    'Team lunch every other Thursday at noon, beginning this week, location: canteen',
    creates({
      title: 'Team lunch',
      start: '2026-11-26T12:00',
      place: 'canteen',
      repeats: 'FREQ=WEEKLY;INTERVAL=2',
    }),
  ],
  [
    'can you add passport renewal deadline on january 15 as an all-day entry?',
    creates({ title: 'Passport renewal( deadline)', start: '2027-01-15', end: '2027-01-16' }),
  ],
  [
    'Book a design handover with Aiko on Tuesday 1 December from 15:30 to 16:30 in Studio room 1.',
    creates({
      title: 'Design handover( with Aiko)',
      start: '2026-12-01T15:30',
      end: '2026-12-01T16:30',
      place: 'Studio room 1',
      guests: ['aiko'],
    }),
  ],
  [
    'Set a reminder for Thursday 9am: send the invoice',
    creates({
      title: '(Reminder) send invoice|Reminder to send invoice|Remind me to send invoice',
      start: '2026-11-26T09:00',
    }),
  ],
  [
    'gym tomorrow 7am for 90 minutes',
    creates({ title: 'Gym( session)|Gym( workout)', start: '2026-11-24T07:00', end: '2026-11-24T08:30' }),
  ],
  [
    'the twelfth of march is hannah’s birthday so put that in for every year all day',
    creates({
      title: 'Hannah’s birthday|Hannah birthday|Birthday( of) Hannah|Birthday Hannah',
      start: '2027-03-12',
      end: '2027-03-13',
      repeats: 'FREQ=YEARLY',
    }),
  ],
  [
    'Please set up an expenses check on the 1st of each month at 9:30, the first one in December',
    creates({
      title: '(Monthly) expenses check',
      start: '2026-12-01T09:30',
      repeats: 'FREQ=MONTHLY',
    }),
  ],
  ['Make an appointment with the vet', nothing],
  [
    'drinks with the book club this wednesday half past seven in the evening at the crown pub',
    creates({
      title: 'Drinks( with book club)( at Crown)( pub)|Book club drinks',
      start: '2026-11-25T19:30',
      place: 'Crown',
    }),
  ],
  [
    'put the optician down for the fourteenth of december at ten past ten in the morning would you',
    creates({
      title: 'Optician( appointment)|Optician’s( appointment)|Opticians( appointment)|Optician visit',
      start: '2026-12-14T10:10',
    }),
  ],
  [
    'Mark 8 to 12 February 2027 as “Out of office”, all day.',
    creates({ title: 'Out of office', start: '2027-02-08', end: '2027-02-13' }),
  ],
  [
    'Create an event called Spring planning on 2 March 2027 at 10:00, two hours long, and notify me one day before',
    creates({
      title: 'Spring planning',
      start: '2027-03-02T10:00',
      end: '2027-03-02T12:00',
      reminders: [1440],
    }),
  ],
  [
    'i’m going for a run on saturday at two pm so stick that in and ping me half an hour before',
    creates({ title: '(Going for a) run|Go for a run', start: '2026-11-28T14:00', reminders: [30] }),
  ],
  [
    'so i just walked past the post office uh remind me tomorrow morning at half past eight to pick up the parcel',
    creates({
      title:
        '(Reminder) pick up parcel|Reminder to pick up parcel|Remind me to pick up parcel|Pick parcel up|Parcel pick up|Parcel pickup|Pick up parcel at post office|Pick up parcel from post office',
      start: '2026-11-24T08:30',
    }),
  ],
]);
