import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'Choir rehearsal on Wednesday the 9th of December at half past seven in the evening, in Emmanuel Hall, please.',
      creates({ title: 'Choir (rehearsal)', start: '2026-12-09T19:30', place: 'Emmanuel Hall' }),
    ],
    [
      'I have been called for jury service from 11 to 22 January, at Southwark Crown Court.',
      creates({
        title: 'Jury service (at Southwark Crown Court)',
        start: '2027-01-11',
        end: '2027-01-23',
        place: 'Southwark Crown Court',
      }),
    ],
    [
      'Please put the vet down for Friday at 8.15 in the morning.',
      creates({ title: '(The) vet (appointment)|Vet (visit)', start: '2026-11-27T08:15' }),
    ],
    [
      'Add a meeting of the school governors on Tuesday 12 January, 18:00 until 19:30.',
      creates({
        title:
          "(School) governors meeting|(School) governors' meeting|Meeting of (the) school governors|School governors",
        start: '2027-01-12T18:00',
        end: '2027-01-12T19:30',
      }),
    ],
    [
      'Would you book an hour with Jonas tomorrow at four to discuss the site drawings, and send him an invitation?',
      creates({
        title:
          'Site drawings (with Jonas)|Discuss (the) site drawings (with Jonas)|Site drawings discussion (with Jonas)|Jonas: site drawings|Discussion of (the) site drawings|Discussing (the) site drawings|(Meeting) with Jonas: site drawings|Meeting with Jonas (to discuss the site drawings)',
        start: '2026-11-24T16:00',
        end: '2026-11-24T17:00',
        guests: ['jonas'],
      }),
    ],
    [
      'The scaffolders are coming on Thursday 10 December between 8 and 10 in the morning.',
      creates({
        title:
          '(The) scaffolders|(The) scaffolders (are) coming|Scaffolders (visit)|Scaffolders arrive|Scaffolding',
        start: '2026-12-10T08:00',
        end: '2026-12-10T10:00',
      }),
    ],
    [
      'From 5 January I play badminton every Tuesday from seven to eight in the evening.',
      creates({
        title: '(Play) badminton|(Playing) badminton',
        start: '2027-01-05T19:00',
        end: '2027-01-05T20:00',
        repeats: ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'Remind me to ring the surgery tomorrow at 8.30 about my blood test.',
      creates({
        title:
          'Ring (the) surgery (about my blood test)|Call (the) surgery (about my blood test)|Ring (the) surgery about (the) blood test|Call (the) surgery about (the) blood test|Ring (the) surgery: blood test',
        start: '2026-11-24T08:30',
      }),
    ],
    [
      'We have theatre tickets for Saturday 12 December at 14:30, Almeida Theatre. Please enter them.',
      creates({
        title:
          'Theatre|Theatre tickets|(Almeida) Theatre|Theatre at (the) Almeida (Theatre)|Theatre performance|Theatre (show)|Theatre visit',
        start: '2026-12-12T14:30',
        place: 'Almeida Theatre',
      }),
    ],
    [
      'Block out the whole of 14 February for the lambing course.',
      creates({ title: '(The) lambing course', start: '2027-02-14', end: '2027-02-15' }),
    ],
    [
      "My niece's christening is on Sunday 20 December at eleven in the morning.",
      creates({
        title: "(My) niece's christening|Christening (of my niece)|Christening of niece|Christening (niece)",
        start: '2026-12-20T11:00',
      }),
    ],
    [
      'Kindly arrange a twenty-minute call with the mortgage adviser for Wednesday at 12:15.',
      creates({
        title: 'Call with (the) mortgage adviser|Call (the) mortgage adviser|Mortgage adviser (call)',
        start: '2026-11-25T12:15',
        end: '2026-11-25T12:35',
      }),
    ],
    [
      'The van goes in for its MOT on 4 December at 9 am, at Harris Garage. Please alert me a day before.',
      creates({
        title:
          "MOT (for the van)|MOT for van|(The) van MOT|Van: MOT|Van's MOT|MOT (van)|Van (in) for MOT|Van (in) for its MOT",
        start: '2026-12-04T09:00',
        place: 'Harris Garage',
        reminders: [1440],
      }),
    ],
    [
      'On the first of every month at 9 in the morning I have to read the electricity meter, beginning in December.',
      creates({
        title: 'Read (the) electricity meter|Electricity meter (reading)|Reading (the) electricity meter',
        start: '2026-12-01T09:00',
        repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1'],
      }),
    ],
    [
      'Invite Aiko and Tomás to a handover at 11:30 on Monday 7 December. Half an hour is enough.',
      creates({
        title: 'Handover|Handover (with Aiko and Tomás)|Handover (meeting)',
        start: '2026-12-07T11:30',
        end: '2026-12-07T12:00',
        guests: ['aiko', 'tomas'],
      }),
    ],
    [
      'Half-term holiday from Monday 15 to Friday 19 February, as an all-day entry.',
      creates({ title: 'Half-term (holiday)|Half term (holiday)', start: '2027-02-15', end: '2027-02-20' }),
    ],
    [
      'Please add orchestra practice every other Thursday at 17:15, starting on 14 January.',
      creates({
        title: 'Orchestra (practice)',
        start: '2027-01-14T17:15',
        repeats: ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', 'FREQ=WEEKLY;INTERVAL=2'],
      }),
    ],
    [
      'A hospital appointment has come through for my father: 17 December, 10:40 in the morning.',
      creates({
        title:
          "(My) father's hospital appointment|Hospital appointment (for my father)|Hospital appointment for father|Hospital appointment (father)|Father: hospital appointment|Dad's hospital appointment",
        start: '2026-12-17T10:40',
      }),
    ],
    [
      'Dinner with my in-laws on Saturday at seven, please.',
      creates({
        title: 'Dinner with (my) in-laws|Dinner with the in-laws|Dinner (in-laws)|Dinner with in laws',
        start: '2026-11-28T19:00',
      }),
    ],
    [
      'The grant application is due on 15 January. I would like that noted as an all-day event.',
      creates({
        title:
          '(The) grant application (due)|Grant application is due|Grant application (deadline)|Deadline for (the) grant application|Grant application due date',
        start: '2027-01-15',
        end: '2027-01-16',
      }),
    ],
    [
      'My son has six swimming lessons, on Sundays at 9.30 in the morning, the first on 10 January.',
      creates({
        title:
          "Swimming (lesson)|Swimming lessons|(My) son's swimming lesson|(My) son's swimming lessons|Swimming lesson (son)|Swimming lessons (son)|Swimming lesson for (my) son|Swimming lessons for (my) son|Son: swimming lesson",
        start: '2027-01-10T09:30',
        repeats: ['FREQ=WEEKLY;COUNT=6', 'FREQ=WEEKLY;BYDAY=SU;COUNT=6'],
      }),
    ],
    [
      'Lunch with Priya on Wednesday 9 December, 12:45, at Café Ondine. She knows already, so do not send an invitation.',
      creates({ title: 'Lunch with Priya|Lunch (Priya)', start: '2026-12-09T12:45', place: 'Café Ondine' }),
    ],
    [
      'Put a parcel collection in my personal calendar for 16:30 on Tuesday.',
      creates({
        title: 'Parcel collection|Collect (the) parcel',
        start: '2026-11-24T16:30',
        calendar: personal,
      }),
    ],
    [
      'I shall be teaching a first-aid course on Saturday 23 January from nine in the morning to one.',
      creates({
        title:
          '(Teaching a) first-aid course|(Teach) first-aid course|(Teaching) first-aid course|(Teaching a) first aid course|(Teach) first aid course|Teach a first-aid course',
        start: '2027-01-23T09:00',
        end: '2027-01-23T13:00',
      }),
    ],
    [
      'There will be a farewell for our caretaker at 16:15 on 10 December. Would you make a note of it in the calendar?',
      creates({
        title:
          "Farewell (for our caretaker)|Farewell for (the) caretaker|(Our) caretaker's farewell|Caretaker farewell",
        start: '2026-12-10T16:15',
      }),
    ],
  ]),
];
