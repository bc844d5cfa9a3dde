import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'Please put down a blood test for Wednesday at 7.30 in the morning.',
      creates({ title: '(My) blood test', start: '2026-11-25T07:30' }),
    ],
    [
      'Kindly enter a bridge evening with Olga for Saturday from seven to ten.',
      creates({
        title: 'Bridge (evening) (with Olga)|Bridge night (with Olga)|Olga bridge evening',
        start: '2026-11-28T19:00',
        end: '2026-11-28T22:00',
      }),
    ],
    [
      'Set up a handover with Tomas on Friday at 11, forty-five minutes will be enough.',
      creates({
        title:
          'Handover (with Tomas)|Tomas handover|Handover meeting (with Tomas)|Handover Tomas|Handover (with Tomás)',
        start: '2026-11-27T11:00',
        end: '2026-11-27T11:45',
        guests: ['tomas'],
      }),
    ],
    [
      'I am on a first aid course from 7 to 9 December. Block all three days, please.',
      creates({
        title: '(On) (a) first aid course|First aid|First aid training|First-aid course',
        start: '2026-12-07',
        end: '2026-12-10',
      }),
    ],
    [
      'The optician can see me on 10 December at 15:20. Enter it and remind me an hour before.',
      creates({
        title:
          "(The) optician (appointment)|Optician’s appointment|Optician's appointment|Optician visit|Appointment (with) (the) optician|Appointment at (the) optician|Eye test",
        start: '2026-12-10T15:20',
        reminders: [60],
      }),
    ],
    [
      'From this week I sing in a choir every Tuesday at six in the evening. Would you add that?',
      creates({
        title:
          'Choir|Choir practice|Choir rehearsal|Sing in (a) choir|Choir singing|Singing in (a) choir|Sing in (the) choir',
        start: '2026-11-24T18:00',
        repeats: ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY'],
      }),
    ],
    [
      "Put the twins' swimming lesson on my personal calendar for Sunday at 9.30 in the morning.",
      creates({
        title:
          "(The) (twins') swimming lesson|(The) (twins’) swimming lesson|(Twins) swimming lesson|Swimming (lesson) (twins)|Swimming lesson for (the) twins",
        start: '2026-11-29T09:30',
        calendar: personal,
      }),
    ],
    [
      'We need a retro in Studio room 1 on Thursday at 16:00 with Priya, Aiko and Jonas.',
      creates({
        title:
          '(Team) retro|(Team) retrospective|Retro meeting|Retro with Priya, Aiko and Jonas|Retro with Priya, Aiko, Jonas',
        start: '2026-11-26T16:00',
        place: 'Studio room 1',
        guests: ['priya', 'aiko', 'jonas'],
      }),
    ],
    [
      'My rent is due on the first of every month. Add that as an all-day entry, starting with December.',
      creates({
        title:
          '(My) rent (is) (due)|Pay (the) (my) rent|Rent payment|Rent due date|Rent day|Rent payment due',
        start: '2026-12-01',
        end: '2026-12-02',
        repeats: ['FREQ=MONTHLY;BYMONTHDAY=1', 'FREQ=MONTHLY'],
      }),
    ],
    [
      'Schedule a webinar about pensions for 16 December, from 10 until 11.15 in the morning.',
      creates({
        title:
          '(A) webinar (about pensions)|Pensions webinar|Pension webinar|Webinar on pensions|Webinar: pensions',
        start: '2026-12-16T10:00',
        end: '2026-12-16T11:15',
      }),
    ],
    [
      'I was given an interview with the housing association, Monday 7 December at 13:00. Please save it.',
      creates({
        title: '(My) interview (with) (the) (housing association)|Housing association interview',
        start: '2026-12-07T13:00',
      }),
    ],
    [
      'Could you reserve the whole of Saturday 5 December for moving house?',
      creates({
        title:
          '(For) moving house|Move house|House move|Moving (day)|(The) move|House moving|Moving house day|Reserved for moving house',
        start: '2026-12-05',
        end: '2026-12-06',
      }),
    ],
    [
      'I am having tea with Mrs Okafor at Bluebird Bakery on Tuesday 8 December at quarter past three in the afternoon. Do write it in.',
      creates({
        title: 'Tea (with) (Mrs) (Okafor)|(Mrs) Okafor tea|Tea with Mrs. Okafor',
        start: '2026-12-08T15:15',
        place: 'Bluebird Bakery',
      }),
    ],
    [
      'My driving theory test is on 14 January at 8.45 in the morning. Note it and warn me one day ahead.',
      creates({
        title: '(My) (driving) theory test|Driving test (theory)',
        start: '2027-01-14T08:45',
        reminders: [1440],
      }),
    ],
    [
      'Send Lena an invitation called Print proofs for tomorrow at 11.30, half an hour will do.',
      creates({
        title: 'Print proofs (with Lena)',
        start: '2026-11-24T11:30',
        end: '2026-11-24T12:00',
        guests: ['lena'],
      }),
    ],
    [
      'Every weekday at 17:15 I collect Leo. Put it in, beginning tomorrow.',
      creates({
        title:
          'Collect Leo|Collecting Leo|Pick up Leo|Leo pickup|Leo pick-up|Leo collection|Pick Leo up|I collect Leo|Leo',
        start: '2026-11-24T17:15',
        repeats: ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'],
      }),
    ],
    [
      'There is a funeral at Holy Trinity Church on Thursday 10 December at 11 am. I shall need three hours.',
      creates({
        title: '(A) funeral',
        start: '2026-12-10T11:00',
        end: '2026-12-10T14:00',
        place: 'Holy Trinity Church',
      }),
    ],
    [
      'Our dress rehearsal runs from 10 am to 4 pm on Sunday 13 December; get it into the calendar.',
      creates({ title: '(Our) dress rehearsal', start: '2026-12-13T10:00', end: '2026-12-13T16:00' }),
    ],
    [
      'Once a fortnight, on Thursdays at noon, I ring my tutor. Please begin this week.',
      creates({
        title:
          '(I) ring (my) tutor|Call (my) tutor|Tutor call|Call with (my) tutor|Phone (my) tutor|Tutor phone call|Phone call with (my) tutor|Ringing (my) tutor|Call to (my) tutor',
        start: '2026-11-26T12:00',
        repeats: ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', 'FREQ=WEEKLY;INTERVAL=2'],
      }),
    ],
    [
      'Make an entry for the trade fair on Wednesday 9 December from 9 until noon, and invite Sam to it.',
      creates({
        title: '(The) trade fair (with Sam)',
        start: '2026-12-09T09:00',
        end: '2026-12-09T12:00',
        guests: ['sam'],
      }),
    ],
    [
      "Add an all-day event named Mateo's visit from 15 to 17 January, the last day included.",
      creates({ title: "Mateo's visit|Mateo’s visit|Mateo visit", start: '2027-01-15', end: '2027-01-18' }),
    ],
    [
      'Pencil in the dog groomer for 2 December at nine in the morning, and use the personal calendar for it.',
      creates({
        title: '(The) dog groomer (appointment)|Dog grooming (appointment)|Dog groomer’s appointment',
        start: '2026-12-02T09:00',
        calendar: personal,
      }),
    ],
    [
      'I must not forget to call the tax office today at 4 pm. Put it in with an alert ten minutes before.',
      creates({
        title:
          'Call (the) tax office|Ring (the) tax office|Phone (the) tax office|Tax office call|Call to (the) tax office|Call with (the) tax office',
        start: '2026-11-23T16:00',
        reminders: [10],
      }),
    ],
    [
      'The team quiz takes place at Mulligans Bar on 17 December at 18:30. Invite Aiko, Sam and Tomas.',
      creates({
        title: '(The) (team) quiz|(Team) quiz night',
        start: '2026-12-17T18:30',
        place: 'Mulligans Bar',
        guests: ['aiko', 'sam', 'tomas'],
      }),
    ],
    [
      'My book group meets on the last Friday of each month at 8 pm. Please enter it from January onwards.',
      creates({
        title: '(My) book group (meeting)|Book group meets|Book club',
        start: '2027-01-29T20:00',
        repeats: ['FREQ=MONTHLY;BYDAY=-1FR', 'FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1'],
      }),
    ],
  ]),
];
