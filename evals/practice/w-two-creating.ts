import { creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'dr appt thurs 4pm 20 mins',
      creates({
        title:
          "Dr (appt)|Dr (appointment)|Dr. (appointment)|Doctor (appointment)|Doctor (appt)|Doctor’s (appointment)|Doctor's (appointment)|Doctors (appointment)|Doctor’s (appt)|Doctor's (appt)|GP (appointment)",
        start: '2026-11-26T16:00',
        end: '2026-11-26T16:20',
      }),
    ],
    [
      'lunch sam 9 dec 1-2pm, invite him',
      creates({
        title: 'Lunch (with) (w/) (Sam)|Sam lunch',
        start: '2026-12-09T13:00',
        end: '2026-12-09T14:00',
        guests: ['sam'],
      }),
    ],
    [
      'gym tues n thurs 7am 1hr every wk frm tmrw',
      creates({
        title: 'Gym (session)',
        start: '2026-11-24T07:00',
        end: '2026-11-24T08:00',
        repeats: ['FREQ=WEEKLY;BYDAY=TU,TH'],
      }),
    ],
    [
      'remind me ring nan 6pm',
      creates({
        title:
          '(Reminder) (to) Ring (your) (my) Nan|(Reminder) (to) Call (your) (my) Nan|Reminder: Ring Nan|Remind me (to) ring nan',
        start: '2026-11-23T18:00',
        reminders: 'some',
      }),
    ],
    [
      'hols 13-20 feb incl, all day',
      creates({
        title: 'Hols|Holiday|Holidays|(On) Holiday|Vacation|Annual leave',
        start: '2027-02-13',
        end: '2027-02-21',
      }),
    ],
    [
      'onboarding mtg 1 dec 3.30pm 45min studio room 1, invite aiko n tomas',
      creates({
        title: 'Onboarding (meeting)|Onboarding (mtg)|Meeting about onboarding',
        start: '2026-12-01T15:30',
        end: '2026-12-01T16:15',
        place: 'Studio room 1',
        guests: ['aiko', 'tomas'],
      }),
    ],
    [
      'bins out mondays 7am 15 min, start nxt mon, every wk',
      creates({
        title: '(Put) (the) (Take) Bins (out)|(Take) (Put) out (the) bins|Bin day',
        start: '2026-11-30T07:00',
        end: '2026-11-30T07:15',
        repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=MO'],
      }),
    ],
    [
      'train to leeds sat 5 dec 0930-1145',
      creates({
        title: 'Train (to) Leeds|Leeds train',
        start: '2026-12-05T09:30',
        end: '2026-12-05T11:45',
      }),
    ],
    [
      'MOT weds 9 dec 8am Halfords Lewisham, allow 1 hr',
      creates({
        title: '(Car) MOT (appointment)|(Car) MOT (at) (Halfords) (Lewisham)',
        start: '2026-12-09T08:00',
        end: '2026-12-09T09:00',
        place: 'Halfords Lewisham',
      }),
    ],
    [
      'vet 4 biscuit fri 9am 30m ping me 1hr b4',
      creates({
        title:
          "Vet (for) (4) (Biscuit)|Vet (appointment) (appt) (for) (Biscuit)|Vet: Biscuit|Vet - Biscuit|Vet (Biscuit)|Biscuit vet (appointment)|Biscuit’s vet (appointment)|Biscuit's vet (appointment)|Biscuit (at) (to) (the) vet",
        start: '2026-11-27T09:00',
        end: '2026-11-27T09:30',
        reminders: [60],
      }),
    ],
    [
      'block 3-5pm tmrw, lesson planning',
      creates({
        title: 'Lesson planning (block)|(Block) (for) lesson planning|Block: lesson planning|Plan lessons',
        start: '2026-11-24T15:00',
        end: '2026-11-24T17:00',
      }),
    ],
    [
      'choir thurs 730pm til 9, alt wks, 1st one this wk',
      creates({
        title: 'Choir (practice) (rehearsal)',
        start: '2026-11-26T19:30',
        end: '2026-11-26T21:00',
        repeats: ['FREQ=WEEKLY;INTERVAL=2', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH'],
      }),
    ],
    [
      'coffee nadia@plumtree.example tues 1 dec 11am half hr, send her invite',
      creates({
        title: 'Coffee (with) (Nadia)|Nadia coffee|Coffee with nadia@plumtree.example',
        start: '2026-12-01T11:00',
        end: '2026-12-01T11:30',
        guests: ['nadia@plumtree.example'],
      }),
    ],
    [
      'rent due 1st of evry month, all day thing, frm dec',
      creates({
        title: '(Pay) Rent (due) (day)',
        start: '2026-12-01',
        end: '2026-12-02',
        repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1'],
      }),
    ],
    [
      'dads bday 14 march yearly',
      creates({
        title:
          "(My) Dad’s birthday|(My) Dad's birthday|Dads birthday|Dad’s bday|Dad's bday|Dads bday|Dad birthday",
        start: '2027-03-14',
        end: '2027-03-15',
        repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=14'],
      }),
    ],
    [
      'kids swim sat 10-1030am weekly x6',
      creates({
        title:
          "Kids swim (lesson)|Kids’ swim (lesson)|Kids' swim (lesson)|Kids swimming (lesson)|Kids’ swimming (lesson)|Kids' swimming (lesson)|Kids swim lessons|Kids’ swim lessons|Kids' swim lessons|Kids swimming lessons|Kids’ swimming lessons|Kids' swimming lessons",
        start: '2026-11-28T10:00',
        end: '2026-11-28T10:30',
        repeats: [
          'FREQ=WEEKLY;COUNT=6',
          'FREQ=WEEKLY;BYDAY=SA;COUNT=6',
          'FREQ=WEEKLY;UNTIL=20270102',
          'FREQ=WEEKLY;BYDAY=SA;UNTIL=20270102',
        ],
      }),
    ],
    [
      'on nites fri 10pm til 6am sat, put night shift in',
      creates({
        title: 'Night shift|On nights|Nights',
        start: '2026-11-27T22:00',
        end: '2026-11-28T06:00',
      }),
    ],
    [
      'flat viewing 2moz 5.15pm 12 Elm Rd',
      creates({
        title: '(Flat) Viewing (at) (12 Elm Rd)|Viewing: 12 Elm Rd|(Flat) viewing (12 Elm Road)',
        start: '2026-11-24T17:15',
        place: '12 Elm Rd',
      }),
    ],
    [
      'sprint demo 10 dec 4pm 1hr, inv priya jonas',
      creates({
        title: 'Sprint demo (with Priya and Jonas)',
        start: '2026-12-10T16:00',
        end: '2026-12-10T17:00',
        guests: ['priya', 'jonas'],
      }),
    ],
    [
      'nails thurs 10 dec 12.30 45m',
      creates({
        title: 'Nails (appointment) (appt)|Nail appointment|Nail appt',
        start: '2026-12-10T12:30',
        end: '2026-12-10T13:15',
      }),
    ],
    [
      'dnd fri 8-11pm weekly til 18 dec',
      creates({
        title: 'DnD (night) (session)|D&D (night) (session)|Dungeons & Dragons|Dungeons and Dragons',
        start: '2026-11-27T20:00',
        end: '2026-11-27T23:00',
        repeats: [
          'FREQ=WEEKLY;UNTIL=20261218',
          'FREQ=WEEKLY;BYDAY=FR;UNTIL=20261218',
          'FREQ=WEEKLY;COUNT=4',
          'FREQ=WEEKLY;BYDAY=FR;COUNT=4',
        ],
      }),
    ],
    [
      'anatomy exam mon 11 jan 0900 3hrs mk it green',
      creates({
        title: 'Anatomy exam|Exam: anatomy|Exam (anatomy)',
        start: '2027-01-11T09:00',
        end: '2027-01-11T12:00',
        color: ['10', '2'],
      }),
    ],
    ['plumber coming nxt wk, add', nothing],
    ['put gig at O2 in', nothing],
    ['book call w/ jonas pls, half hr, dunno which day yet', nothing],
  ]),
];
