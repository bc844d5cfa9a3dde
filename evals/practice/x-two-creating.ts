import { creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'gym tmrw 7am 1h',
      creates({ title: 'Gym|Gym session|Gym workout', start: '2026-11-24T07:00', end: '2026-11-24T08:00' }),
    ],
    [
      'catchup tues 8 dec 11.30am 30m inv jonas',
      creates({
        title:
          '(Jonas) Catchup (with) (w/) (Jonas)|(Jonas) Catch-up (with) (w/) (Jonas)|(Jonas) Catch up (with) (w/) (Jonas)',
        start: '2026-12-08T11:30',
        end: '2026-12-08T12:00',
        guests: ['jonas'],
      }),
    ],
    [
      'swim gala sat 12 dec 2-4pm at Brixton Rec',
      creates({
        title: 'Swim gala (at Brixton Rec)|Swimming gala',
        start: '2026-12-12T14:00',
        end: '2026-12-12T16:00',
        place: 'Brixton Rec',
      }),
    ],
    [
      'remind me ring mum 6pm',
      creates({
        title:
          '(Remind me to) (Reminder) (to) Ring Mum|(Remind me to) (Reminder) (to) Call Mum|Reminder: ring Mum',
        start: '2026-11-23T18:00',
        reminders: 'some',
      }),
    ],
    [
      'bin day evry wed 7am from this wk',
      creates({
        title: 'Bin day|Bins|Bin collection',
        start: '2026-11-25T07:00',
        repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=WE'],
      }),
    ],
    [
      'scrum training 9-11 dec all day',
      creates({ title: 'Scrum training', start: '2026-12-09', end: '2026-12-12' }),
    ],
    [
      'got fri 18 dec off woo, put day off in',
      creates({ title: '(A) Day off (work)|Off|Off work', start: '2026-12-18', end: '2026-12-19' }),
    ],
    [
      'rent due 1st of evry month from dec, all day',
      creates({
        title: '(Pay) Rent (due)',
        start: '2026-12-01',
        end: '2026-12-02',
        repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1'],
      }),
    ],
    [
      'choir mon nites 8-9.30pm, 4 wks, starts nxt mon 30th',
      creates({
        title: 'Choir|Choir practice|Choir rehearsal|Choir night',
        start: '2026-11-30T20:00',
        end: '2026-11-30T21:30',
        repeats: [
          'FREQ=WEEKLY;COUNT=4',
          'FREQ=WEEKLY;BYDAY=MO;COUNT=4',
          'FREQ=WEEKLY;UNTIL=20261221',
          'FREQ=WEEKLY;BYDAY=MO;UNTIL=20261221',
        ],
      }),
    ],
    [
      'van MOT thurs 10 dec 8.30am @ Kwik Fit',
      creates({
        title: 'Van MOT (at Kwik Fit)|MOT|MOT for van|Van: MOT',
        start: '2026-12-10T08:30',
        place: 'Kwik Fit',
      }),
    ],
    [
      'dinner sat 7pm Pizza Pilgrims',
      creates({ title: 'Dinner (at) (Pizza Pilgrims)', start: '2026-11-28T19:00', place: 'Pizza Pilgrims' }),
    ],
    [
      'call mon 7 dec 3pm half hr, invite dana.holt@brightdesk.example',
      creates({
        title:
          '(Phone) Call (with) (w/) (Dana) (Holt)|Dana (Holt) call|Call: Dana Holt|Brightdesk call|Call with Brightdesk',
        start: '2026-12-07T15:00',
        end: '2026-12-07T15:30',
        guests: ['dana.holt@brightdesk.example'],
      }),
    ],
    [
      'school run 3pm tmrw, buzz me 15 mins b4',
      creates({ title: 'School run', start: '2026-11-24T15:00', reminders: [15] }),
    ],
    [
      'shift sat 6pm-2am',
      creates({
        title: 'Shift|Work shift|Night shift|Late shift|Saturday shift|Evening shift',
        start: '2026-11-28T18:00',
        end: '2026-11-29T02:00',
      }),
    ],
    [
      'yoga evry tue n thurs 6.30am 45m from tmrw',
      creates({
        title: 'Yoga|Yoga class|Yoga session|Morning yoga',
        start: '2026-11-24T06:30',
        end: '2026-11-24T07:15',
        repeats: ['FREQ=WEEKLY;BYDAY=TU,TH', 'FREQ=WEEKLY;BYDAY=TH,TU'],
      }),
    ],
    [
      'lunch break 12-1 evry wkday startin tmrw',
      creates({
        title: 'Lunch|Lunch break',
        start: '2026-11-24T12:00',
        end: '2026-11-24T13:00',
        repeats: ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'],
      }),
    ],
    [
      'retro weds 2 dec 4.30-5pm invite priya n tomas',
      creates({
        title: 'Retro|Retrospective|Retro with Priya and Tomás|Retro with Priya and Tomas|Team retro',
        start: '2026-12-02T16:30',
        end: '2026-12-02T17:00',
        guests: ['priya', 'tomas'],
      }),
    ],
    [
      'vat deadline 31 dec, all day thing',
      creates({
        title: 'VAT deadline|VAT due|VAT (return) (payment) deadline',
        start: '2026-12-31',
        end: '2027-01-01',
      }),
    ],
    [
      'ski trip 13 feb to 20 feb 2027',
      creates({ title: 'Ski trip|Skiing trip', start: '2027-02-13', end: '2027-02-21' }),
    ],
    [
      'band practice fri 8-10pm, colour red',
      creates({
        title: 'Band practice',
        start: '2026-11-27T20:00',
        end: '2026-11-27T22:00',
        color: ['11', '4'],
      }),
    ],
    [
      'cleaner evry other fri 9am 2h, first one 4 dec',
      creates({
        title: 'Cleaner|Cleaning|Cleaner visit|Cleaners',
        start: '2026-12-04T09:00',
        end: '2026-12-04T11:00',
        repeats: ['FREQ=WEEKLY;INTERVAL=2', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR'],
      }),
    ],
    [
      'parcel delivery thurs 17 dec 7am-noon',
      creates({
        title: 'Parcel delivery (window)|Parcel|Delivery',
        start: '2026-12-17T07:00',
        end: '2026-12-17T12:00',
      }),
    ],
    // Without a time or a day.
    ['book hair colour appt nxt wk', nothing],
    ['add mtg thurs', nothing],
    ['vet visit sometime in jan, add it', nothing],
  ]),
];
