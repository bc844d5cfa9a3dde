import { creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = [
  ...phrasings('creating', [
    [
      "Please put the dog's vet appointment in my calendar on Friday at half past four in the afternoon.",
      creates({
        title: "(The) (Dog) (Dog's) (Dog’s) vet (appointment) (visit) (for) (the) (dog)",
        start: '2026-11-27T16:30',
      }),
    ],
    [
      "I'm seeing my accountant on the tenth of December from 11:00 until 12:30; kindly note it down.",
      creates({
        title:
          '(See) (Seeing) (Meet) (Meeting) (Appointment) (with) (my) accountant (meeting) (appointment) (visit)',
        start: '2026-12-10T11:00',
        end: '2026-12-10T12:30',
      }),
    ],
    [
      'Remind me to ring my mother at eight this evening.',
      creates({
        title:
          '(Reminder) (to) Ring (my) mother|(Reminder) (to) Call (my) mother|Ring (my) mum|Call (my) mum',
        start: '2026-11-23T20:00',
        reminders: 'some',
      }),
    ],
    [
      'Schedule a project kick-off with Jonas and Priya for Tuesday, 8 December, from eleven to twelve in the morning.',
      creates({
        title:
          '(Project) kick-off (meeting) (with) (Jonas) (and) (Priya)|(Project) kickoff (meeting)|(Project) kick off',
        start: '2026-12-08T11:00',
        end: '2026-12-08T12:00',
        guests: ['jonas', 'priya'],
      }),
    ],
    [
      'Would you add choir practice every Wednesday at seven in the evening, beginning this week?',
      creates({
        title: 'Choir (practice)',
        start: '2026-11-25T19:00',
        repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=WE'],
      }),
    ],
    [
      "My daughter's nativity play is on the sixteenth of December at 13:30 in Hawthorn Hall, and I mustn't miss it, so add it.",
      creates({
        title: "(My) (Daughter) (Daughter's) (Daughter’s) nativity play",
        start: '2026-12-16T13:30',
        place: 'Hawthorn Hall',
      }),
    ],
    [
      'The whole of Thursday, 17 December, has to be marked as study leave.',
      creates({
        title: '(All-day) Study leave|Study (leave) day',
        start: '2026-12-17',
        end: '2026-12-18',
      }),
    ],
    [
      'I have been offered a job interview on Monday the thirtieth at 14:45, lasting three quarters of an hour. Save it for me.',
      creates({ title: '(Job) interview', start: '2026-11-30T14:45', end: '2026-11-30T15:30' }),
    ],
    [
      'Make an entry called Inventory count for 05:30 on Saturday the fifth of December, and alert me two hours ahead.',
      creates({ title: 'Inventory count', start: '2026-12-05T05:30', reminders: [120] }),
    ],
    [
      'Invite Lena to lunch at Brasserie Linden on Thursday, 10 December, at half past twelve.',
      creates({
        title:
          '(Team) Lunch (with) (Lena) (at) (Brasserie) (Linden)|Lena lunch|Lunch Lena (and) (Maya)|Lunch: Lena (and) (Maya)',
        start: '2026-12-10T12:30',
        place: 'Brasserie Linden',
        guests: ['lena'],
      }),
    ],
    [
      'My Italian class takes place on Tuesdays from 18:30 to 20:00, starting on the first of December and running for ten weeks. Enter all the sessions.',
      creates({
        title: '(My) Italian (class) (lesson) (course)',
        start: '2026-12-01T18:30',
        end: '2026-12-01T20:00',
        repeats: [
          'FREQ=WEEKLY;COUNT=10',
          'FREQ=WEEKLY;BYDAY=TU;COUNT=10',
          'FREQ=WEEKLY;UNTIL=20270202',
          'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270202',
        ],
      }),
    ],
    [
      'Every month on the fifteenth I must submit my mileage claim, so put that in for nine in the morning from December onwards.',
      creates({
        title: '(Submit) (my) (monthly) mileage claim (submission) (due)',
        start: '2026-12-15T09:00',
        repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=15'],
      }),
    ],
    [
      'Arrange a site visit for Wednesday, 9 December, from 10:00 to 11:00 and send an invitation to h.okafor@northpier.example.',
      creates({
        title: 'Site visit (with) (H.) (H) (Okafor)',
        start: '2026-12-09T10:00',
        end: '2026-12-09T11:00',
        guests: ['h.okafor@northpier.example'],
      }),
    ],
    [
      'Leo has to see the hygienist on the fourteenth of January at twenty past four in the afternoon; get that into the calendar, would you?',
      creates({
        title:
          "(Leo) (Leo's) (Leo’s) (to) (see) (sees) (the) (dental) hygienist (appointment) (visit) (for) (with) (Leo)",
        start: '2027-01-14T16:20',
      }),
    ],
    [
      'Reserve tomorrow from 15:30 to 17:00 for marking essays.',
      creates({
        title: '(Time) (Reserved) (for) Marking (essays) (time)|Mark essays|Essay marking',
        start: '2026-11-24T15:30',
        end: '2026-11-24T17:00',
      }),
    ],
    [
      'Our wedding anniversary falls on the twelfth of January; it ought to appear as an all-day entry every year.',
      creates({
        title: '(Our) (Wedding) anniversary',
        start: '2027-01-12',
        end: '2027-01-13',
        repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=12'],
      }),
    ],
    [
      'On the weekend of the twelfth and thirteenth of December I am exhibiting at the Model Railway Fair in Wells, so block both days in full.',
      creates({
        title: '(Exhibiting) (Exhibit) (at) (the) Model Railway Fair (exhibition) (in) (Wells)',
        start: '2026-12-12',
        end: '2026-12-14',
        place: 'Wells',
      }),
    ],
    [
      "The chimney sweep is due at eight o'clock on Wednesday morning and wants an hour. Jot him down.",
      creates({
        title: '(The) Chimney sweep (visit) (appointment) (due)',
        start: '2026-11-25T08:00',
        end: '2026-11-25T09:00',
      }),
    ],
    [
      'Do me a favour and add my blood test at Millbrook Surgery this Thursday at twenty to nine in the morning.',
      creates({
        title: '(My) Blood test (appointment) (at) (Millbrook) (Surgery)',
        start: '2026-11-26T08:40',
        place: 'Millbrook Surgery',
      }),
    ],
    [
      'Aiko and I are going to have a fortnightly catch-up on Mondays at 15:00, starting on the seventh of December; half an hour is plenty, and she should get the invitation.',
      creates({
        title:
          '(Fortnightly) catch-up (with) (Aiko)|(Fortnightly) catch up (with) (Aiko)|Aiko (and) (Maya) (fortnightly) catch-up|Aiko / Maya catch-up|Maya (and) Aiko (fortnightly) catch-up',
        start: '2026-12-07T15:00',
        end: '2026-12-07T15:30',
        guests: ['aiko'],
        repeats: ['FREQ=WEEKLY;INTERVAL=2', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO'],
      }),
    ],
    [
      "With a notification ten minutes beforehand, please record that I'm giving a radio interview on the second of December at ten past twelve.",
      creates({ title: '(Giving) (Give) (a) Radio interview', start: '2026-12-02T12:10', reminders: [10] }),
    ],
    [
      'From 22:00 on Friday to 06:00 on Saturday I am on night shift, and I want to see that in my calendar.',
      creates({ title: '(On) Night shift', start: '2026-11-27T22:00', end: '2026-11-28T06:00' }),
    ],
    ['Could you book an appointment with the optician for me?', nothing],
    ['Set up a meeting between Priya and me on Thursday.', nothing],
    ["Enter my godson's christening, which is on one of the Saturdays in January.", nothing],
  ]),
];
