import { creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = phrasings('creating', [
  ['nails sat 10am 1hr 15', creates({ title: 'Nails', start: '2026-11-28T10:00', end: '2026-11-28T11:15' })],
  [
    'pls pop in mot for the van weds 9 dec 8am at kwik fit',
    creates({
      title: 'MOT (for) (the) (van)|Van MOT|Van (in) (for) MOT',
      start: '2026-12-09T08:00',
      place: 'Kwik Fit',
    }),
  ],
  [
    'need 2 ring school abt jayden tmrw 8.45 remind me',
    creates({
      title: 'Ring (the) school (about) (abt) (Jayden)|Call (the) school (about) (Jayden)',
      start: '2026-11-24T08:45',
      reminders: 'some',
    }),
  ],
  [
    '5 aside every tues 8pm till 9 startin tmrw',
    creates({
      title: '5 aside|5 a side|5-a-side|5aside|Five-a-side|5-aside',
      start: '2026-11-24T20:00',
      end: '2026-11-24T21:00',
      repeats: ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY'],
    }),
  ],
  [
    'im in leeds 7th to 9th dec, all day thing',
    creates({ title: '(In) Leeds (trip)|Trip to Leeds', start: '2026-12-07', end: '2026-12-10' }),
  ],
  [
    'book pricing chat fri 2pm 30m n invite priya + tomas',
    creates({
      title: 'Pricing chat (with) (Priya) (and) (&) (Tomas)',
      start: '2026-11-27T14:00',
      end: '2026-11-27T14:30',
      guests: ['priya', 'tomas'],
    }),
  ],
  [
    'dog to vet 3.20pm weds w 2 hr warning',
    creates({
      title: '(Take) (the) dog to (the) vet|Dog (at) (the) vet|Vet|Vet (appointment) (for) (the) (dog)',
      start: '2026-11-25T15:20',
      reminders: [120],
    }),
  ],
  [
    'nans 80th sat 12 dec whole day',
    creates({
      title: "Nans 80th (birthday)|Nan’s 80th (birthday)|Nan's 80th (birthday)",
      start: '2026-12-12',
      end: '2026-12-13',
    }),
  ],
  [
    'on nights mon 30th 10pm-6am, title night shift',
    creates({ title: 'Night shift', start: '2026-11-30T22:00', end: '2026-12-01T06:00' }),
  ],
  [
    'choir rehearsal thurs 10 dec half 7 til 9 methodist hall',
    creates({
      title: 'Choir (rehearsal)',
      start: '2026-12-10T19:30',
      end: '2026-12-10T21:00',
      place: 'Methodist Hall',
    }),
  ],
  [
    'ava swimming mondays 4.15 half hr from next wk, 6 wks only',
    creates({
      title:
        "Ava swimming (lesson)|Ava’s swimming (lesson)|Ava's swimming (lesson)|Swimming (Ava)|Swimming with Ava",
      start: '2026-11-30T16:15',
      end: '2026-11-30T16:45',
      repeats: ['FREQ=WEEKLY;COUNT=6;BYDAY=MO', 'FREQ=WEEKLY;COUNT=6'],
    }),
  ],
  [
    'jab at boots 1.10pm tues wk',
    creates({ title: '(Flu) Jab (at) (Boots)|Boots jab', start: '2026-12-01T13:10', place: 'Boots' }),
  ],
  [
    'bins out every other weds 7am startng this wk put an alert on it',
    creates({
      title: '(Put) (Take) (the) bins out|Bins',
      start: '2026-11-25T07:00',
      repeats: ['FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', 'FREQ=WEEKLY;INTERVAL=2'],
      reminders: 'some',
    }),
  ],
  [
    'flat viewing sat 5th noon, 14 mill lane',
    creates({ title: 'Flat viewing', start: '2026-12-05T12:00', place: '14 Mill Lane' }),
  ],
  [
    'tmrw 3.30-5 = marking yr 9 books',
    creates({
      title: 'Marking (year) (yr) (9) (books)|Mark (year) (yr) 9 books',
      start: '2026-11-24T15:30',
      end: '2026-11-24T17:00',
    }),
  ],
  [
    'invoice run last fri of every month 4pm beginning this fri',
    creates({
      title: 'Invoice run',
      start: '2026-11-27T16:00',
      repeats: ['FREQ=MONTHLY;BYDAY=-1FR', 'FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1'],
    }),
  ],
  [
    'accountant call 5 jan 11.15am kev@bluepeak.example shd get an invite',
    creates({
      title: 'Accountant call|Call (with) (the) accountant',
      start: '2027-01-05T11:15',
      guests: ['kev@bluepeak.example'],
    }),
  ],
  [
    'nudge me 6pm 2nite defrost chicken',
    creates({ title: 'Defrost (the) chicken', start: '2026-11-23T18:00', reminders: 'some' }),
  ],
  [
    'DRIVING TEST!!! 14 jan 08:27 wood green test centre',
    creates({ title: 'Driving test', start: '2027-01-14T08:27', place: 'Wood Green test centre' }),
  ],
  [
    'gig friday 4th doors 7pm roundhouse',
    creates({
      title: 'Gig (at) (the) (Roundhouse)|Roundhouse gig',
      start: '2026-12-04T19:00',
      place: 'Roundhouse',
    }),
  ],
  [
    'inlaws stayin 27 to 30 dec incl',
    creates({
      title: 'Inlaws (staying) (stayin)|In-laws (staying) (stayin)|In laws (staying)',
      start: '2026-12-27',
      end: '2026-12-31',
    }),
  ],
  [
    'ward handover every weekday 7.45am 15 min from next mon',
    creates({
      title: 'Ward handover',
      start: '2026-11-30T07:45',
      end: '2026-11-30T08:00',
      repeats: ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'],
    }),
  ],
  [
    'aiko jonas lena - retro prep tues 8 dec 11 to 11.30 studio room 1 send invites',
    creates({
      title: 'Retro prep',
      start: '2026-12-08T11:00',
      end: '2026-12-08T11:30',
      place: 'Studio room 1',
      guests: ['aiko', 'jonas', 'lena'],
    }),
  ],
  ['dr appt put it in', nothing],
  [
    'wedding anniversary 19 june add it for every yr',
    creates({
      title: '(Wedding) anniversary',
      start: '2027-06-19',
      end: '2027-06-20',
      repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=19'],
    }),
  ],
]);
