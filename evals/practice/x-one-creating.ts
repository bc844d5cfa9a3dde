import { creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';

const weekdays = 'BYDAY=MO,TU,WE,TH,FR';

export const creating = [
  ...phrasings('creating', [
    [
      'Please put a dental hygienist appointment in for Thursday 10 December at 14:15, half an hour.',
      creates({
        title: '(Dental) hygienist (appointment)|Appointment with (the) (dental) hygienist',
        start: '2026-12-10T14:15',
        end: '2026-12-10T14:45',
      }),
    ],
    [
      'I am seeing my solicitor, Mr Okafor, on 15 January at ten in the morning at 40 Chancery Lane, so add that to the calendar.',
      creates({
        title:
          '(My) Solicitor (appointment) (meeting) (with) (Mr) (Okafor)|See (my) solicitor (Mr) (Okafor)|Seeing (my) solicitor (Mr) (Okafor)|Meeting with (my) (solicitor) (Mr) (Okafor)|Appointment with (my) (solicitor) (Mr) (Okafor)|Mr Okafor (solicitor)|(See) Mr Okafor (solicitor)',
        start: '2027-01-15T10:00',
        place: '40 Chancery Lane',
      }),
    ],
    [
      'Remind me to ring the pharmacy at half past three this afternoon.',
      creates({
        title: 'Ring (the) pharmacy|Call (the) pharmacy|Pharmacy (call)|(Reminder) Ring (the) pharmacy',
        start: '2026-11-23T15:30',
        reminders: 'some',
      }),
    ],
    [
      'Every Sunday evening from 18:00 to 19:00, starting on 6 December, I have choir practice. Kindly put it in.',
      creates({
        title: 'Choir (practice)',
        start: '2026-12-06T18:00',
        end: '2026-12-06T19:00',
        repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=SU'],
      }),
    ],
    [
      'We are on holiday from the 13th to the 16th of February, so block those four days out entirely.',
      creates({
        title:
          '(On) (Our) (Family) Holiday|Holidays|Vacation|Holiday (block)|Holiday (blocked)|Blocked (for) (holiday)',
        start: '2027-02-13',
        end: '2027-02-17',
      }),
    ],
    [
      'Set up a half-hour chat with Lena for this Wednesday at four in the afternoon, and invite her.',
      creates({
        title:
          'Chat (with) Lena|Lena (chat)|Chat|Lena (and) Maya (chat)|Maya (and) Lena (chat)|Maya / Lena (chat)|Catch-up with Lena',
        start: '2026-11-25T16:00',
        end: '2026-11-25T16:30',
        guests: ['lena'],
      }),
    ],
    [
      'Jonas and Priya are to be invited to a release retrospective on 17 December, from 14:00 until 15:30, in Studio room 1.',
      creates({
        title: 'Release retrospective|Release retro',
        start: '2026-12-17T14:00',
        end: '2026-12-17T15:30',
        place: 'Studio room 1',
        guests: ['jonas', 'priya'],
      }),
    ],
    [
      'Chloe’s hen night on Saturday the 12th of December kicks off at eight in the evening; would you enter that?',
      creates({ title: "(Chloe’s) (Chloe's) hen night|Hen night (for) (Chloe)", start: '2026-12-12T20:00' }),
    ],
    [
      'Kindly note my parents’ anniversary on 14 February as an all-day entry that comes back every year.',
      creates({
        title:
          "(My) (Parents’) (Parents') (Mum and Dad’s) (Mum and Dad's) (wedding) anniversary|Anniversary of (my) parents|Anniversary (parents)",
        start: '2027-02-14',
        end: '2027-02-15',
        repeats: [
          'FREQ=YEARLY',
          'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=14',
          'FREQ=YEARLY;BYMONTHDAY=14;BYMONTH=2',
        ],
      }),
    ],
    [
      'Schedule a shift handover at 17:15 for fifteen minutes every weekday from tomorrow, the last one being on Friday 18 December.',
      creates({
        title: '(Shift) handover',
        start: '2026-11-24T17:15',
        end: '2026-11-24T17:30',
        repeats: [
          `FREQ=WEEKLY;${weekdays};UNTIL=20261218`,
          `FREQ=DAILY;${weekdays};UNTIL=20261218`,
          `FREQ=WEEKLY;${weekdays};COUNT=19`,
          `FREQ=DAILY;${weekdays};COUNT=19`,
        ],
      }),
    ],
    [
      'The electrician is coming on 8 December between nine and eleven in the morning, so please mark it down.',
      creates({
        title: '(The) electrician (visit) (coming) (appointment)|Visit from (the) electrician',
        start: '2026-12-08T09:00',
        end: '2026-12-08T11:00',
      }),
    ],
    [
      'Book me in for an early run at 6:30 on Thursday morning. I want a nudge twenty minutes before.',
      creates({ title: '(Early) (morning) run', start: '2026-11-26T06:30', reminders: [20] }),
    ],
    [
      'There ought to be an interview with Hana Mori on Tuesday 8 December at 11:00, forty minutes long; her address is hana.mori@postbud.example, and she needs an invitation.',
      creates({
        title: '(Job) interview (with) (Hana) (Mori)|Hana Mori (interview)|Interview (Hana) (Mori)',
        start: '2026-12-08T11:00',
        end: '2026-12-08T11:40',
        guests: ['hana.mori@postbud.example'],
      }),
    ],
    [
      'Would you mind adding Granny’s eye test, which is at Lewisham Hospital on Thursday 17 December at a quarter past two in the afternoon?',
      creates({
        title: "(Granny’s) (Granny's) (Granny) eye test|Eye test (for) (Granny)",
        start: '2026-12-17T14:15',
        place: 'Lewisham Hospital',
      }),
    ],
    [
      'From Monday 7 December I shall be giving a piano lesson at five in the afternoon every week. It is one hour each time, and there will be ten of them altogether.',
      creates({
        title: '(Giving) (Give) (a) Piano lesson|(Giving) Piano lessons|Teach piano|Piano (teaching)',
        start: '2026-12-07T17:00',
        end: '2026-12-07T18:00',
        repeats: [
          'FREQ=WEEKLY;COUNT=10',
          'FREQ=WEEKLY;BYDAY=MO;COUNT=10',
          'FREQ=WEEKLY;UNTIL=20270208',
          'FREQ=WEEKLY;BYDAY=MO;UNTIL=20270208',
        ],
      }),
    ],
    [
      'We finally move house on Wednesday, the sixteenth of December; mark the whole day for it.',
      creates({
        title:
          'Move house|Moving house|House move|Moving day|Move|Moving (house) (day)|House moving (day)|We move house',
        start: '2026-12-16',
        end: '2026-12-17',
      }),
    ],
    [
      'I have promised to chair the allotment committee on 20 January at half past seven in the evening, so save me the time until nine.',
      creates({
        title:
          '(Chair) (the) allotment committee (meeting) (chair)|Chairing (the) allotment committee (meeting)|Allotment committee (chairing)',
        start: '2027-01-20T19:30',
        end: '2027-01-20T21:00',
      }),
    ],
    [
      'My car goes in for its MOT at 8:15 on the morning of Monday 14 December, and I should like a reminder exactly one day before.',
      creates({
        title:
          '(Car) MOT (test) (appointment)|MOT for (my) (the) car|Car (in) for (its) MOT|Car goes in for MOT|Car (MOT)',
        start: '2026-12-14T08:15',
        reminders: [1440],
      }),
    ],
    [
      'Get Tomás and Aiko together with me for a wireframe session, Thursday 10 December, 10:30 until noon.',
      creates({
        title:
          'Wireframe (session)|Wireframe session with Tomás and Aiko|Wireframing session|Wireframes (session)',
        start: '2026-12-10T10:30',
        end: '2026-12-10T12:00',
        guests: ['tomas', 'aiko'],
      }),
    ],
    [
      'On the first of each month, beginning with 1 December, I have to submit the gas meter reading; enter it at 19:00 for ten minutes.',
      creates({
        title: '(Submit) (the) gas meter (reading)|Gas (meter) reading',
        start: '2026-12-01T19:00',
        end: '2026-12-01T19:10',
        repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1'],
      }),
    ],
    [
      'The Petersons are taking us to dinner at Osteria Lupo this Friday, and our table is at 20:15. Do write it down for me.',
      creates({
        title:
          'Dinner (with) (the) (Petersons)|Petersons dinner|Dinner with (the) Petersons at Osteria Lupo|Dinner at Osteria Lupo (with) (the) (Petersons)',
        start: '2026-11-27T20:15',
        place: 'Osteria Lupo',
      }),
    ],
    [
      'Hello, could twelve to one be set aside for my Spanish class every Tuesday and Thursday from next week?',
      creates({
        title: '(My) Spanish (class) (lesson)',
        start: '2026-12-01T12:00',
        end: '2026-12-01T13:00',
        repeats: ['FREQ=WEEKLY;BYDAY=TU,TH'],
      }),
    ],
    [
      'I think it is time you made an appointment for me with the optician in the first half of December.',
      nothing,
    ],
    ['A meeting with Priya has to go in for some time this Thursday.', nothing],
    [
      'My son has a swimming gala on one of the Saturdays in January, at two in the afternoon, and it belongs in the calendar.',
      nothing,
    ],
  ]),
];
