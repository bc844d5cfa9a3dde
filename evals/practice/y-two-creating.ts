import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'vet for the cat thurs 4.15',
      creates({
        title:
          'Vet (appt) (appointment) (for) (the) (cat)|(The) cat (to) (at) (the) vet (appt) (appointment)|(Take) (the) cat to (the) vet|Vet (appointment) cat|Cat’s vet (appointment)|Vet visit (for) (the) (cat)',
        start: '2026-11-26T16:15',
      }),
    ],
    [
      'tip run tmrw 8am 1hr',
      creates({
        title: '(The) tip (run)|Run to (the) tip|Trip to (the) tip',
        start: '2026-11-24T08:00',
        end: '2026-11-24T09:00',
      }),
    ],
    [
      '3rd chemo thurs 10 dec, 10 til 2',
      creates({
        title:
          '(3rd) chemo (session) (appointment)|Third chemo (session) (appointment)|(3rd) chemotherapy (session)|Third chemotherapy (session)|Chemo (session) (3) (3rd)|Chemo #3|Chemo (session) (number) 3',
        start: '2026-12-10T10:00',
        end: '2026-12-10T14:00',
      }),
    ],
    [
      'band practise every weds 7.30pm 2hrs, starts this wk',
      creates({
        title: 'Band practice|Band practise|Band rehearsal|Practice with band',
        start: '2026-11-25T19:30',
        end: '2026-11-25T21:30',
        repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=WE'],
      }),
    ],
    [
      'school nativty 8 dec 1.30pm',
      creates({
        title:
          '(School) nativity (play)|(School) nativty (play)|Nativity (play) (at) school|School play (nativity)',
        start: '2026-12-08T13:30',
      }),
    ],
    [
      '14 jan 10.14am driving test!!',
      creates({
        title: '(My) driving test|Driving exam|Driving practical (test)',
        start: '2027-01-14T10:14',
      }),
    ],
    [
      'jury service mon 11 jan to fri 15 jan all day',
      creates({
        title: 'Jury service|Jury duty|(On) jury (service)',
        start: '2027-01-11',
        end: '2027-01-16',
      }),
    ],
    [
      'alotment sun 10-12',
      creates({
        title:
          '(The) (my) allotment (time) (work) (session) (visit)|Alotment|Allotment gardening|Gardening (at) (the) allotment|(Work) (time) at (the) allotment',
        start: '2026-11-29T10:00',
        end: '2026-11-29T12:00',
      }),
    ],
    [
      'nans 90th is sat 2 jan, block whole day',
      creates({
        title:
          "Nan’s 90th (birthday) (party)|Nan's 90th (birthday) (party)|Nans 90th (birthday) (party)|Nan 90th (birthday)|Nan’s birthday|Nan's birthday|90th birthday nan",
        start: '2027-01-02',
        end: '2027-01-03',
      }),
    ],
    [
      'retro thurs 2pm half hr, invtie priya n jonas',
      creates({
        title:
          '(Team) (sprint) retro (with) (Priya) (and) (Jonas)|(Team) (sprint) retrospective (with) (Priya) (and) (Jonas)|Retro meeting',
        start: '2026-11-26T14:00',
        end: '2026-11-26T14:30',
        guests: ['priya', 'jonas'],
      }),
    ],
    [
      'fasting blood test weds 7.40am, location royal free',
      creates({
        title:
          '(Fasting) blood test (appointment) (fasting) (at) (the) (Royal) (Free)|(Fasting) bloods|Blood test fasting',
        start: '2026-11-25T07:40',
        place: 'Royal Free',
      }),
    ],
    [
      'water orchids every 10 days from tomorow 8am',
      creates({
        title: 'Water (the) (my) orchids|Orchid watering|Orchids watering|Watering (the) orchids|Orchids',
        start: '2026-11-24T08:00',
        repeats: 'FREQ=DAILY;INTERVAL=10',
      }),
    ],
    [
      'visa interview 17 dec 9.30am. remind me a day before',
      creates({
        title: '(My) visa interview|Visa (appointment) (appt)|Interview for visa|Interview (visa)',
        start: '2026-12-17T09:30',
        reminders: [1440],
      }),
    ],
    [
      'on the 6.33am train to leeds weds 9 dec, add it',
      creates({
        title:
          '(6.33) (6:33) (06:33) (6.33am) (6:33am) train to Leeds (6.33) (6:33) (06:33)|Leeds train|Train (Leeds)|Travel to Leeds|Train London to Leeds',
        start: '2026-12-09T06:33',
      }),
    ],
    [
      'electrican sat 8-1 make it red',
      creates({
        title:
          '(The) electrician (visit) (appointment) (coming) (here)|Electrican|Electrician at home|Electrical work',
        start: '2026-11-28T08:00',
        end: '2026-11-28T13:00',
        color: ['11'],
      }),
    ],
    [
      'picked up a nite shift tmrw 10pm - 6am',
      creates({
        title: '(Nite) (night) shift|Shift (night)|Nights|Work night shift|Work (shift)',
        start: '2026-11-24T22:00',
        end: '2026-11-25T06:00',
      }),
    ],
    [
      'rent due on the 1st each month, all day, from dec',
      creates({
        title: 'Rent (due) (day) (payment)|Pay (the) (my) rent|Rent is due|Payment of rent',
        start: '2026-12-01',
        end: '2026-12-02',
        repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1'],
      }),
    ],
    [
      'optician 3 wks today 11am',
      creates({
        title:
          'Optician (appt) (appointment) (visit)|Opticians (appt) (appointment)|Optician’s (appointment)|Eye test|Eye appointment|Eye exam',
        start: '2026-12-14T11:00',
      }),
    ],
    [
      'scatterng dads ashes sun 6 dec noon at box hill',
      creates({
        title:
          "(Scattering) (of) (dad’s) ashes (scattering) (at) (Box) (Hill)|(Scattering) (of) dads ashes (scattering) (at) (Box) (Hill)|(Scattering) (of) dad's ashes (scattering) (at) (Box) (Hill)|Scatter (dad’s) ashes (at) (Box) (Hill)|Scatter dads ashes (at) (Box) (Hill)|Scatter dad's ashes (at) (Box) (Hill)",
        start: '2026-12-06T12:00',
        place: 'Box Hill',
      }),
    ],
    [
      'pub quiz last fri of every mnth 8pm, this fri is first',
      creates({
        title: '(The) (monthly) pub quiz (night)|Quiz (night) (at) (the) (pub)|Monthly quiz',
        start: '2026-11-27T20:00',
        repeats: ['FREQ=MONTHLY;BYDAY=-1FR', 'FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1'],
      }),
    ],
    [
      'gutter man coming weds 1-1.30pm, personal calender',
      creates({
        title:
          '(The) gutter man (visit) (coming) (appointment)|Gutters|Gutter (cleaning) (cleaner) (visit) (appointment) (repair)|Gutter cleaning (man)',
        start: '2026-11-25T13:00',
        end: '2026-11-25T13:30',
        calendar: personal,
      }),
    ],
    [
      '20wk scan fri 4 dec 9.50am 40mins',
      creates({
        title:
          '(20wk) scan (appointment) (20wk)|20 wk scan (appointment)|20 week scan (appointment)|20-week scan (appointment)|20 weeks scan (appointment)|20 week (anomaly) (ultrasound) scan|20-wk scan|(20-week) (ultrasound) scan|Scan (20) (weeks)',
        start: '2026-12-04T09:50',
        end: '2026-12-04T10:30',
      }),
    ],
    [
      'hsbc phone interview thurs 3.45 for 45 min, alert 15 min + 1hr before',
      creates({
        title:
          '(HSBC) (phone) (telephone) interview (call)|(Phone) (telephone) interview (call) (with) HSBC|Interview (HSBC) (phone)|HSBC interview (by) (phone)|Interview HSBC phone',
        start: '2026-11-26T15:45',
        end: '2026-11-26T16:30',
        reminders: [15, 60],
      }),
    ],
    [
      'kids swim lesson saturdays 9.30am from this sat, 6 of them',
      creates({
        title:
          "(The) (kids) (kids’) (kids') (children’s) swim (lesson) (lessons) (kids)|(The) (kids) (kids’) (kids') (children’s) swimming (lesson) (lessons)|Swimming (lesson) (lessons) (for) (the) (kids)|Swim (lesson) (lessons) (for) (the) (kids)|Kid’s swim (lesson)|Kid's swim (lesson)",
        start: '2026-11-28T09:30',
        repeats: ['FREQ=WEEKLY;COUNT=6', 'FREQ=WEEKLY;BYDAY=SA;COUNT=6', 'FREQ=WEEKLY;COUNT=6;BYDAY=SA'],
      }),
    ],
    [
      'in laws for dinner sat at 8',
      creates({
        title:
          'Dinner (with) (the) (in-laws)|Dinner (with) (the) in laws|Dinner (with) (the) inlaws|(The) in-laws (for) (to) dinner|(The) in laws (for) (to) dinner|In-laws (over) (for) dinner|In laws over (for) dinner|Inlaws (for) dinner',
        start: '2026-11-28T20:00',
      }),
    ],
  ]),
];
