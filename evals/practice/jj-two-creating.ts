import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = [
  ...phrasings('creating', [
    ['vet fri 11.10am', creates({ title: 'Vet (appointment|visit|appt)', start: '2026-11-27T11:10' })],
    [
      'ava swim lesson sat 2-2.30pm',
      creates({
        title:
          "(Ava) swim (lesson) (Ava)|(Ava) swimming (lesson) (Ava)|Ava's swim (lesson)|Ava’s swim (lesson)|Ava's swimming (lesson)|Ava’s swimming (lesson)|Swim lesson (for|with) Ava|Swimming lesson (for|with) Ava",
        start: '2026-11-28T14:00',
        end: '2026-11-28T14:30',
      }),
    ],
    [
      'night shift 5 dec 20:00 til 8',
      creates({ title: 'Night shift', start: '2026-12-05T20:00', end: '2026-12-06T08:00' }),
    ],
    [
      'bins out every tue 7am',
      creates({
        title:
          '(Put|Take) bins (out)|(Put|Take) (the) bins out|Bin (day)|Put out (the) bins|Take out (the) bins',
        start: '2026-11-24T07:00',
        repeats: ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'retro thurs 4pm 45m, invite jonas + tomas',
      creates({
        title:
          'Retro (with Jonas and Tomas)|Retrospective (with Jonas and Tomas)|Retro (with Jonas + Tomas)|Retro (with Jonas & Tomas)',
        start: '2026-11-26T16:00',
        end: '2026-11-26T16:45',
        guests: ['jonas', 'tomas'],
      }),
    ],
    [
      'ski hol 15-19 feb, all day',
      creates({
        title: 'Ski hol|Ski holiday|Skiing holiday|Ski trip',
        start: '2027-02-15',
        end: '2027-02-20',
      }),
    ],
    [
      'remind me ring garage 5pm today',
      creates({
        title:
          '(Reminder|Remind) (to) (me) ring (the) garage|(Reminder) (to) call (the) garage|(Reminder) (to) phone (the) garage',
        start: '2026-11-23T17:00',
        reminders: 'some',
      }),
    ],
    [
      'car MOT mon 30 nov 8am at Kwik Fit',
      creates({
        title: '(Car) MOT (appointment|test)|(Car) MOT (at) (Kwik Fit)',
        start: '2026-11-30T08:00',
        place: 'Kwik Fit',
      }),
    ],
    [
      'yoga weds 6.30-7.30pm every wk',
      creates({
        title: 'Yoga (class)',
        start: '2026-11-25T18:30',
        end: '2026-11-25T19:30',
        repeats: ['FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'train to york 9.42 thu 10 dec, ping me 1h b4',
      creates({ title: 'Train (to York)|York train', start: '2026-12-10T09:42', reminders: [60] }),
    ],
    [
      'dads bday 14 mar, every yr',
      creates({
        title: "Dad's birthday|Dad’s birthday|Dads birthday|Dad's bday|Dad’s bday|Dads bday|Dad birthday",
        start: '2027-03-14',
        end: '2027-03-15',
        repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=14'],
      }),
    ],
    [
      'lunch with sam tmrw 12, 45 min',
      creates({
        title: 'Lunch (with Sam)|Sam lunch|Lunch w Sam|Lunch Sam',
        start: '2026-11-24T12:00',
        end: '2026-11-24T12:45',
        guests: ['sam'],
      }),
    ],
    [
      'dinner cousin Raj fri 8pm, Dishoom',
      creates({
        title:
          'Dinner (with) (my) (cousin) (Raj) (at Dishoom)|(Cousin) Raj dinner|Dinner (with) (my) (cousin) Raj Dishoom|Dinner (with) Raj (cousin)',
        start: '2026-11-27T20:00',
        place: 'Dishoom',
      }),
    ],
    [
      'gp tues 8 dec 8.20',
      creates({
        title: 'GP (appointment|appt|visit)|Doctor (appointment)|Doctors (appointment)',
        start: '2026-12-08T08:20',
      }),
    ],
    [
      'inset day mon 11 jan kids off',
      creates({
        title:
          '(School) INSET day (kids off)|Kids off (INSET day)|INSET day (-) (kids off)|INSET day kids off (school)|Kids INSET day',
        start: '2027-01-11',
        end: '2027-01-12',
      }),
    ],
    [
      'call steve plumber 1pm today 15min',
      creates({
        title:
          'Call (with) Steve (the) (plumber)|Call (with) (the) plumber (Steve)|Steve (the) (plumber) call|Plumber call (with) (Steve)|Call Steve - plumber|Phone Steve (the) (plumber)|Plumber Steve call',
        start: '2026-11-23T13:00',
        end: '2026-11-23T13:15',
      }),
    ],
    [
      'book club 1st thurs of month 7.30pm, from dec',
      creates({
        title: 'Book club',
        start: '2026-12-03T19:30',
        repeats: ['FREQ=MONTHLY;BYDAY=1TH', 'FREQ=MONTHLY;BYDAY=TH;BYSETPOS=1', 'FREQ=MONTHLY;BYDAY=+1TH'],
      }),
    ],
    [
      'icon chat 1 dec 4pm, invite aiko',
      creates({
        title: 'Icon chat (with Aiko)|Icons chat (with Aiko)',
        start: '2026-12-01T16:00',
        guests: ['aiko'],
      }),
    ],
    [
      'new: pricing chat wed 10-10.30, invite dana.holt@brightdesk.example',
      creates({
        title: 'Pricing chat (with Dana) (Holt)',
        start: '2026-11-25T10:00',
        end: '2026-11-25T10:30',
        guests: ['dana.holt@brightdesk.example'],
      }),
    ],
    [
      'meds 9pm daily, start tonite',
      creates({
        title: '(Take) meds|(Take) medication|(Take) (my) meds|Meds reminder',
        start: '2026-11-23T21:00',
        repeats: ['FREQ=DAILY', 'FREQ=DAILY;INTERVAL=1'],
      }),
    ],
    [
      'footy sun 10.30am Preston Park',
      creates({
        title:
          'Footy (at) (Preston Park)|Football (at) (Preston Park)|Footy (match|game)|Football (match|game)',
        start: '2026-11-29T10:30',
        place: 'Preston Park',
      }),
    ],
    [
      'stocktake 30 jan whole day',
      creates({ title: 'Stocktake|Stock take|Stocktaking', start: '2027-01-30', end: '2027-01-31' }),
    ],
    [
      'spanish class mon n wed 7pm wkly from nxt mon 30th',
      creates({
        title: 'Spanish (class|lesson)|Spanish classes',
        start: '2026-11-30T19:00',
        repeats: ['FREQ=WEEKLY;BYDAY=MO,WE', 'FREQ=WEEKLY;BYDAY=WE,MO'],
      }),
    ],
    [
      'kevs 40th sat 19 dec 9pm-1am',
      creates({
        title:
          "Kev's 40th (birthday) (party)|Kev’s 40th (birthday) (party)|Kevs 40th (birthday) (party)|Kev 40th (birthday) (party)",
        start: '2026-12-19T21:00',
        end: '2026-12-20T01:00',
      }),
    ],
    [
      'sprint demo 9 dec 3pm Studio room 1, invite priya n lena',
      creates({
        title: 'Sprint demo (with Priya and Lena)',
        start: '2026-12-09T15:00',
        place: 'Studio room 1',
        guests: ['priya', 'lena'],
      }),
    ],
  ]),
];
