import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'Please add an eye test on Thursday 10 December at half past nine.',
      creates({ title: 'Eye test|Eye test appointment', start: '2026-12-10T09:30' }),
    ],
    [
      'I have a school council meeting on Tuesday 8 December at seven in the evening.',
      creates({ title: 'School council (meeting)', start: '2026-12-08T19:00' }),
    ],
    [
      'Put a meeting with the solicitor in my diary for Wednesday 16 December, from 2 pm to 3.30 pm.',
      creates({
        title: 'Meeting with (the) solicitor|Solicitor (meeting)',
        start: '2026-12-16T14:00',
        end: '2026-12-16T15:30',
      }),
    ],
    [
      'I will be at a nursing conference in Leeds from 13 to 15 January.',
      creates({
        title: '(Nursing) conference (in Leeds)|Nursing conference Leeds',
        start: '2027-01-13',
        end: '2027-01-16',
        place: 'Leeds',
      }),
    ],
    [
      'Elsa has a swimming lesson every Saturday at 14:00, beginning this week. Could you enter that?',
      creates({
        title:
          "(Elsa) swimming (lesson)|Elsa swimming lessons|Elsa’s swimming (lesson)|Elsa's swimming (lesson)|Swimming lessons|Swimming lesson (for) Elsa|Elsa: swimming lesson|Swimming lesson with Elsa",
        start: '2026-11-28T14:00',
        repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=SA'],
      }),
    ],
    [
      'Book an hour with Priya for Monday 7 December at eleven, please, and send her the invitation.',
      creates({
        title:
          'Meeting (with) Priya|(Hour) with Priya|Priya|Priya meeting|Priya and Maya|Maya and Priya|Maya & Priya|Priya & Maya|Maya / Priya|Priya / Maya|Catch-up with Priya',
        start: '2026-12-07T11:00',
        end: '2026-12-07T12:00',
        guests: ['priya'],
      }),
    ],
    [
      'The chimney sweep is coming on Monday 14 December between ten and twelve. Please make a note of it.',
      creates({
        title: '(The) chimney sweep (visit)|Chimney sweep (is) coming|Chimney sweep appointment',
        start: '2026-12-14T10:00',
        end: '2026-12-14T12:00',
      }),
    ],
    [
      'Block Thursday 17 December from 9 to 11 for marking essays.',
      creates({
        title: 'Marking (essays)|Mark essays|Essay marking|Marking of essays',
        start: '2026-12-17T09:00',
        end: '2026-12-17T11:00',
      }),
    ],
    [
      'Remind me to ring the insurance company tomorrow at noon.',
      creates({
        title:
          '(Reminder) (to) ring (the) insurance (company)|Reminder: ring (the) insurance (company)|Call (the) insurance (company)|Insurance (company) (call)',
        start: '2026-11-24T12:00',
      }),
    ],
    [
      'Saturday 19 December is the day of our house move. Please enter it for the whole day.',
      creates({
        title: '(Our) house move (day)|Moving house|Moving day|(The) day of (our) house move',
        start: '2026-12-19',
        end: '2026-12-20',
      }),
    ],
    [
      'Dinner with my brother-in-law at Trattoria Nonna on Saturday 5 December, at half past seven.',
      creates({
        title: 'Dinner with (my) brother-in-law|Dinner|Dinner (at) Trattoria Nonna',
        start: '2026-12-05T19:30',
        place: 'Trattoria Nonna',
      }),
    ],
    [
      'I would like to hold supervision with my trainee once a fortnight, starting on Monday 7 December at 16:00.',
      creates({
        title:
          '(Fortnightly) supervision|(Fortnightly) supervision with (my) trainee|Trainee supervision|Supervision (of) trainee|Supervision meeting with trainee',
        start: '2026-12-07T16:00',
        repeats: ['FREQ=WEEKLY;INTERVAL=2', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO'],
      }),
    ],
    [
      'Kindly create a 20-minute call with the mortgage adviser this Wednesday at 12:15.',
      creates({
        title:
          'Call with (the) mortgage adviser|Mortgage adviser (call)|Mortgage (call)|Call (the) mortgage adviser',
        start: '2026-11-25T12:15',
        end: '2026-11-25T12:35',
      }),
    ],
    [
      'There is a choir rehearsal on Sunday 6 December at 17:00 in Holborn Chapel.',
      creates({ title: 'Choir (rehearsal)', start: '2026-12-06T17:00', place: 'Holborn Chapel' }),
    ],
    [
      'The garage will service my car on 14 January at eight in the morning. I would be grateful if you could add this.',
      creates({
        title:
          '(My) car service|Car servicing|(Garage) car service|Car service (at) (the) garage|Service car|Service my car|Garage: car service|Garage',
        start: '2027-01-14T08:00',
      }),
    ],
    [
      'Set up a video call about the icon release with Tomás and Aiko on Wednesday 9 December at 10:00 and invite them both.',
      creates({
        title:
          '(Video) call about (the) icon release|Icon release (video) (call)|Video call: icon release|Video call – icon release|Icon release: video call|Video call on (the) icon release|Video call|Video call with Tomás and Aiko|Video call about (the) icon release with Tomás and Aiko',
        start: '2026-12-09T10:00',
        guests: ['tomas', 'aiko'],
      }),
    ],
    [
      'My son has football training every Tuesday and Thursday from 16:30 to 18:00, as of tomorrow.',
      creates({
        title:
          "(Son) football training|(Son) football|Son’s football training|Son's football training|My son’s football training|My son's football training|Son: football training|Football training (for) (my) son",
        start: '2026-11-24T16:30',
        end: '2026-11-24T18:00',
        repeats: 'FREQ=WEEKLY;BYDAY=TU,TH',
      }),
    ],
    [
      'Enter my blood donation for Monday 30 November at a quarter to seven in the evening, with a reminder two hours before.',
      creates({
        title: '(My) blood donation|Donate blood|Give blood',
        start: '2026-11-30T18:45',
        reminders: [120],
      }),
    ],
    [
      'We fly to Lisbon on 12 February at 6:40 in the morning. Please save the flight.',
      creates({
        title: '(The) flight to Lisbon|Fly to Lisbon|Flying to Lisbon|Lisbon (flight)|We fly to Lisbon',
        start: '2027-02-12T06:40',
      }),
    ],
    [
      'Could you put down lunch with my thesis supervisor on the 10th of December at one?',
      creates({
        title: 'Lunch|Lunch with (my) (thesis) supervisor|Thesis supervisor lunch',
        start: '2026-12-10T13:00',
      }),
    ],
    [
      'I shall be on holiday from 15 February up to and including 19 February.',
      creates({
        title: '(On) holiday|Holidays|(Annual) leave|Vacation',
        start: '2027-02-15',
        end: '2027-02-20',
      }),
    ],
    [
      'The accounts of the farm are due on 31 January. Please make an all-day entry for that.',
      creates({
        title:
          '(The) accounts of the farm (are) (due)|Farm accounts (due)|Farm accounts deadline|Accounts of farm (due)|Farm accounts due date|Deadline: farm accounts|Accounts due',
        start: '2027-01-31',
        end: '2027-02-01',
      }),
    ],
    [
      'New event: ward round with the consultant, 26 November, 08:00 to 08:45.',
      creates({
        title: 'Ward round|Ward round with (the) consultant',
        start: '2026-11-26T08:00',
        end: '2026-11-26T08:45',
      }),
    ],
    [
      'My in-laws are coming for coffee this Sunday at half past four. Please schedule it.',
      creates({
        title:
          '(My) in-laws (coming) (for) (coffee)|Coffee (with) (my) in-laws|Coffee|In-laws: coffee|In-laws are coming for coffee|In-laws visit|In-laws coffee visit',
        start: '2026-11-29T16:30',
      }),
    ],
    [
      'The allotment society meets at 19:30 on the first Monday of every month. The next time is 7 December.',
      creates({
        title: '(The) allotment society (meeting)|Allotment society meets|Meeting of (the) allotment society',
        start: '2026-12-07T19:30',
        repeats: ['FREQ=MONTHLY;BYDAY=1MO', 'FREQ=MONTHLY;BYDAY=+1MO', 'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1'],
      }),
    ],
  ]),
];
