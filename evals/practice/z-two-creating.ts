import { changes, create, creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'vet for biscuit tmrw 4:30',
      creates({
        title:
          "Vet (appointment) (appt) (visit) (for) (with) (Biscuit)|Biscuit (at) (to) (the) vet (appointment) (appt) (visit)|Biscuit’s vet (appointment) (visit)|Biscuit's vet (appointment) (visit)|Take Biscuit to (the) vet|Vets (for) (Biscuit)",
        start: '2026-11-24T16:30',
      }),
    ],
    [
      'band practise weds 8pm 2hrs at the fox',
      creates({
        title:
          'Band (practice) (at) (the) (Fox)|Band practise (at) (the) (Fox)|Band rehearsal (at) (the) (Fox)',
        start: '2026-11-25T20:00',
        end: '2026-11-25T22:00',
        place: 'Fox',
      }),
    ],
    [
      'cars in for MOT sat 5 dec 11am at kwik fit',
      creates({
        title:
          'MOT (for) (the) (car) (at) (Kwik) (Fit)|Car (in) (for) MOT (at) (Kwik) (Fit)|Cars (in) (for) MOT (at) (Kwik) (Fit)|Car’s (in) (for) MOT|MOT (appointment) (at) (Kwik) (Fit)|Car MOT (appointment)',
        start: '2026-12-05T11:00',
        place: 'Kwik Fit',
      }),
    ],
    [
      'chemo 10-2 on 10 dec at the marsden',
      creates({
        title:
          'Chemo (session) (appointment) (appt) (treatment) (at) (the) (Marsden)|Chemotherapy (session) (appointment) (treatment) (at) (the) (Marsden)',
        start: '2026-12-10T10:00',
        end: '2026-12-10T14:00',
        place: 'Marsden',
      }),
    ],
    [
      'allotment comittee thurs 10th 6pm 45min',
      creates({
        title: 'Allotment committee (meeting) (mtg)|Allotment comittee (meeting) (mtg)|Allotment meeting',
        start: '2026-12-10T18:00',
        end: '2026-12-10T18:45',
      }),
    ],
    [
      'mum n dad staying sat 5 till mon 7 dec, all day thing',
      creates({
        title:
          'Mum (and) (n) dad (are) (staying) (stay) (visiting) (visit) (here)|Mum & dad (staying) (visiting) (visit)|Parents (are) (staying) (visiting) (visit) (here) (stay)',
        start: '2026-12-05',
        end: '2026-12-08',
      }),
    ],
    [
      'block fri 10-11:30 for marking',
      creates({
        title:
          '(Block) (for) Marking (block) (time)|Focus marking|Block (out) (for) marking|Do marking|Marking work',
        start: '2026-11-27T10:00',
        end: '2026-11-27T11:30',
      }),
    ],
    [
      'invite lena to a 30 min catch up tues 11:30',
      creates({
        title:
          'Catch up (with) (w) (Lena)|Catch-up (with) (Lena)|Catchup (with) (Lena)|Lena (Maya) catch up|Lena catch-up|Maya (and) (Lena) catch up|Maya (and) (Lena) catch-up|Lena catchup',
        start: '2026-11-24T11:30',
        end: '2026-11-24T12:00',
        guests: ['lena'],
      }),
    ],
    [
      'retro thurs 12-12:30, studio room 1. send invites to jonas n tomas',
      creates({
        title:
          'Retro (meeting) (with) (Jonas) (and) (n) (Tomas) (Tomás)|Retrospective (meeting) (with) (Jonas) (and) (Tomas) (Tomás)|Team retro',
        start: '2026-11-26T12:00',
        end: '2026-11-26T12:30',
        place: 'Studio room 1',
        guests: ['jonas', 'tomas'],
      }),
    ],
    [
      'slimming world every tues 7pm from tmrw',
      creates({
        title: 'Slimming World (meeting) (group) (class)',
        start: '2026-11-24T19:00',
        repeats: ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'bins go out 9pm every other wed, starts this wk',
      creates({
        title:
          'Bins (go) (out) (day) (night)|(Put) (the) bins out|(Take) (the) bins out|Bin (day) (night) (collection)|Put out (the) bins|Take out (the) bins',
        start: '2026-11-25T21:00',
        repeats: ['FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', 'FREQ=WEEKLY;INTERVAL=2'],
      }),
    ],
    [
      'passport appt 9 dec 1:15pm remnd me 2hrs before',
      creates({
        title: 'Passport (appt) (appointment) (office) (interview)|Passport office (appt) (appointment)',
        start: '2026-12-09T13:15',
        reminders: [120],
      }),
    ],
    [
      'ambers nativity 16 dec, 2pm in the school hall',
      creates({
        title:
          "Amber’s (school) nativity (play) (in) (the) (school) (hall)|Ambers (school) nativity (play) (in) (the) (school) (hall)|Amber's (school) nativity (play) (in) (the) (school) (hall)|Amber (school) nativity (play)|(School) nativity (play) (for) (Amber) (Amber’s) (in) (the) (school) (hall)",
        start: '2026-12-16T14:00',
        place: 'School hall',
      }),
    ],
    [
      'leo swim lesson sundays 10am wkly starting this sun',
      creates({
        title:
          "(Leo) swim lesson (for) (Leo)|(Leo) swimming lesson (for) (Leo)|Leo’s swim lesson|Leo's swim lesson|Leo’s swimming lesson|Leo's swimming lesson|Swim lesson (with) (Leo)|Leo swim",
        start: '2026-11-29T10:00',
        repeats: ['FREQ=WEEKLY;BYDAY=SU', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'tonite 8 call dad 20 mins',
      creates({
        title: '(Phone) call (with) (to) dad|Phone dad|Ring dad|Dad (phone) call',
        start: '2026-11-23T20:00',
        end: '2026-11-23T20:20',
      }),
    ],
    [
      'sofa comming sun 6 dec btwn 8 and 12',
      creates({
        title:
          'Sofa (coming) (comming) (delivery) (arriving) (arrives) (arrival) (delivered)|Sofa being delivered|Delivery (of) sofa|New sofa (coming) (delivery)',
        start: '2026-12-06T08:00',
        end: '2026-12-06T12:00',
      }),
    ],
    [
      'im on jury service 11-22 jan, all day, put it in',
      creates({
        title: 'Jury service|Jury duty|(On) jury service',
        start: '2027-01-11',
        end: '2027-01-23',
      }),
    ],
    [
      'can u add mock viva w/ prof okafor this fri 10:30, 90min',
      creates({
        title:
          'Mock viva (with) (w) (w/) (Prof) (Professor) (Okafor)|Viva mock (with) (Prof) (Professor) (Okafor)|Viva (with) (Prof) (Professor) (Okafor)|Mock viva – (Prof) (Okafor)',
        start: '2026-11-27T10:30',
        end: '2026-11-27T12:00',
      }),
    ],
    [
      'driving test!! 22 jan 8:57am at goodmayes',
      creates({
        title: 'Driving test (at) (Goodmayes)',
        start: '2027-01-22T08:57',
        place: 'Goodmayes',
      }),
    ],
    [
      'add my shift sat 2-10pm',
      creates({
        title: '(My) (work) shift|(Late) shift|Work|Work shift|Saturday shift|Sat shift',
        start: '2026-11-28T14:00',
        end: '2026-11-28T22:00',
      }),
    ],
    [
      'all day on 30 nov in red: VAT due',
      creates({
        title: 'VAT (return) (payment) (is) (due)|VAT deadline',
        start: '2026-11-30',
        end: '2026-12-01',
        color: ['11'],
      }),
    ],
    [
      '20wk scan booked thurs 17 dec 11:20 at the whittington, svae pls',
      creates({
        title:
          '(20) (20wk) (20-week) (20-wk) (week) (wk) (baby) (pregnancy) scan (appointment) (at) (the) (Whittington)|20 weeks scan|20-week (baby) (pregnancy) (ultrasound) scan',
        start: '2026-12-17T11:20',
        place: 'Whittington',
      }),
    ],
    [
      'lunch nadia 9 dec 12:45 in personal cal',
      creates({
        title: 'Lunch (with) (w) (Nadia)|Nadia lunch|Lunch – Nadia|Lunch: Nadia',
        start: '2026-12-09T12:45',
        calendar: personal,
      }),
    ],
    ['i need an opticians apppt put in', nothing],
    [
      '2 thigns thurs: smear test 8:40 and plasterer quote 5pm',
      changes(
        create({
          title: 'Smear (test) (appointment) (appt)|Cervical screening',
          start: '2026-11-26T08:40',
        }),
        create({
          title:
            "Plasterer (quote) (visit)|Plasterer’s quote|Plasterers quote|Plasterer's quote|Plastering quote|Quote (from) (for) (the) plasterer|Quote (for) plastering|Plasterer for quote|Plasterer (coming) (to) quote",
          start: '2026-11-26T17:00',
        }),
      ),
    ],
  ]),
];
