import { creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

export const mThreeCreating = phrasings('creating', [
  [
    'Please add a call with my mortgage adviser on Wednesday at 4:30 pm for 30 minutes.',
    creates({
      title:
        '(phone) call with (my) mortgage adviser|call with the mortgage adviser|mortgage adviser (call)|mortgage call|call (my) mortgage adviser|mortgage adviser (phone) call',
      start: '2026-11-25T16:30',
      end: '2026-11-25T17:00',
    }),
  ],
  [
    'I am having lunch with Jonas on Tuesday from 12:00 to 12:45 at Bar Luca. Could you send him an invitation?',
    creates({
      title: 'Lunch (with Jonas)|Jonas lunch|Lunch (with Jonas) at Bar Luca',
      start: '2026-11-24T12:00',
      end: '2026-11-24T12:45',
      place: 'Bar Luca',
      guests: ['jonas'],
    }),
  ],
  [
    'Put my late shift in for Saturday 5 December, 13:00 to 21:30.',
    creates({ title: '(my) late shift|shift (late)', start: '2026-12-05T13:00', end: '2026-12-05T21:30' }),
  ],
  [
    'Please enter a swimming lesson for Ella every Wednesday from 16:15 to 17:00, beginning on 2 December.',
    creates({
      title:
        "swimming (lesson) for Ella|Ella swimming (lesson)|Ella's swimming (lesson)|Ella’s swimming (lesson)|swimming lesson (Ella)|swimming lesson: Ella|swimming lesson – Ella|swimming lesson - Ella|Ella: swimming lesson",
      start: '2026-12-02T16:15',
      end: '2026-12-02T17:00',
      repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=WE'],
    }),
  ],
  [
    'Remind me to collect the parcel tomorrow at 17:45.',
    creates({
      title:
        '(reminder:) collect (the) parcel|(reminder:) pick up (the) parcel|parcel (collection)|parcel pickup|reminder to collect (the) parcel',
      start: '2026-11-24T17:45',
      reminders: 'some',
    }),
  ],
  [
    'Mark 9 and 10 January 2027 as one all-day event called "First aid course".',
    creates({ title: 'First aid course', start: '2027-01-09', end: '2027-01-11' }),
  ],
  [
    'Schedule an investor update with Priya and Jonas on Tuesday 8 December at 11:00, one hour.',
    creates({
      title:
        '(the) investor update (with Priya and Jonas)|investor update (with Priya & Jonas)|investor update meeting',
      start: '2026-12-08T11:00',
      end: '2026-12-08T12:00',
      guests: ['priya', 'jonas'],
    }),
  ],
  [
    'Could you invite p.okafor@brickyard.example to a site visit on Thursday at 1 pm? It should take an hour.',
    creates({
      title:
        'site visit|site visit with p.okafor|site visit with P. Okafor|site visit with Okafor|site visit with P Okafor',
      start: '2026-11-26T13:00',
      end: '2026-11-26T14:00',
      guests: ['p.okafor@brickyard.example'],
    }),
  ],
  [
    'On the 28th of every month at 8 am I have to pay the rent. Set that up from this month on, please.',
    creates({
      title: 'pay (the) rent|(the) rent|rent payment|paying (the) rent|rent due',
      start: '2026-11-28T08:00',
      repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=28'],
    }),
  ],
  [
    'Dinner on Saturday at half past seven in the evening, location The Lantern.',
    creates({ title: 'Dinner (at The Lantern)', start: '2026-11-28T19:30', place: 'The Lantern' }),
  ],
  [
    'I have a driving lesson on Friday from 8 until 9 in the morning. Write it down, please.',
    creates({ title: '(my) driving lesson', start: '2026-11-27T08:00', end: '2026-11-27T09:00' }),
  ],
  [
    'The birthday of my nephew Ravi is on 17 January. Please add it for every year.',
    creates({
      title:
        "(nephew) Ravi's birthday|(nephew) Ravi’s birthday|my nephew Ravi's birthday|my nephew Ravi’s birthday|birthday (of) (my) (nephew) Ravi|birthday: Ravi|Ravi birthday",
      start: '2027-01-17',
      repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=17'],
    }),
  ],
  [
    'Set up a weekly check-in with Lena on Mondays at 15:00, 20 minutes, starting next week.',
    creates({
      title: '(weekly) check-in (with Lena)|Lena (weekly) check-in|check-in: Lena|(weekly) check-in Lena',
      start: '2026-11-30T15:00',
      end: '2026-11-30T15:20',
      guests: ['lena'],
      repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=MO'],
    }),
  ],
  [
    'I need to renew my passport on 10 December at 12:00. Enter that with a reminder one hour before.',
    creates({
      title: 'renew (my) passport|passport renewal|renewal of (my) passport|passport|renew the passport',
      start: '2026-12-10T12:00',
      reminders: [60],
    }),
  ],
  [
    'The concrete delivery is on 10 December from 7:30 to 9:00 am. Location: Gate 4. Please put it on the calendar.',
    creates({
      title: '(the) concrete delivery (at Gate 4)|delivery of (the) concrete',
      start: '2026-12-10T07:30',
      end: '2026-12-10T09:00',
      place: 'Gate 4',
    }),
  ],
  ['Please make an appointment with the optician.', nothing],
  ['Add a meeting with Tomás on 30 February at 10 am.', nothing],
  [
    'Our anatomy seminar takes place on six Tuesdays from 5 January, 16:00 to 17:30. Add it as a series.',
    creates({
      title: '(our) anatomy seminar',
      start: '2027-01-05T16:00',
      end: '2027-01-05T17:30',
      repeats: ['FREQ=WEEKLY;COUNT=6', 'FREQ=WEEKLY;BYDAY=TU;COUNT=6'],
    }),
  ],
  [
    'Can you arrange table tennis with Sam for Wednesday 9 December at 12:30?',
    creates({
      title: '(play) table tennis (with Sam)|Sam table tennis|table tennis: Sam',
      start: '2026-12-09T12:30',
      guests: ['sam'],
    }),
  ],
  [
    'Create an event "Dog groomer" on my personal calendar, Saturday 5 December at 2 pm.',
    creates({ title: 'Dog groomer', start: '2026-12-05T14:00', calendar: personal }),
  ],
  [
    'For tonight at 8 pm I need an entry: English class, 50 minutes.',
    creates({ title: 'English class', start: '2026-11-23T20:00', end: '2026-11-23T20:50' }),
  ],
  ['A friend of mine starts a new job at the clinic in March.', nothing],
]);
