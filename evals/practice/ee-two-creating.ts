import { changes, create, creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'boiler job mrs okafor thu 2pm, at 14 Elm Rd',
      creates({
        title:
          'Boiler (job) (for) (Mrs Okafor)|Boiler (job) (at) (Mrs Okafor)|Boiler job (- Mrs Okafor)|Boiler job (– Mrs Okafor)|Boiler job (with Mrs Okafor)|Boiler job (Mrs. Okafor)|Mrs Okafor (boiler) (job)',
        start: '2026-11-26T14:00',
        place: '14 Elm Rd',
      }),
    ],
    [
      'tech rehearsal sat 5 dec 10am-6pm stick it in',
      creates({ title: 'Tech (rehearsal)', start: '2026-12-05T10:00', end: '2026-12-05T18:00' }),
    ],
    [
      'viewing tmrw 4.30pm half hr, location 8 Fern Close',
      creates({
        title:
          '(House) Viewing|(Flat) Viewing|(Property) Viewing|Viewing (at 8 Fern Close)|Viewing (8 Fern Close)|8 Fern Close viewing',
        start: '2026-11-24T16:30',
        end: '2026-11-24T17:00',
        place: '8 Fern Close',
      }),
    ],
    [
      'thesis mtg dr adeyemi 9 dec 11am',
      creates({
        title:
          'Thesis meeting (with) (Dr Adeyemi)|Thesis mtg (with) (Dr Adeyemi)|Thesis meeting (with Dr. Adeyemi)|Thesis meeting (- Dr Adeyemi)|Thesis meeting (– Dr Adeyemi)|Dr Adeyemi thesis meeting|Meeting with Dr Adeyemi',
        start: '2026-12-09T11:00',
      }),
    ],
    [
      'keeper training evry tues 6-7pm startin tmrw',
      creates({
        title: '(Goal) keeper training|Goalkeeper training',
        start: '2026-11-24T18:00',
        end: '2026-11-24T19:00',
        repeats: ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'flour delivery fri 5am',
      creates({ title: 'Flour (delivery)|Delivery of flour', start: '2026-11-27T05:00' }),
    ],
    [
      'locum shift mon 30th 8am till 6.30pm',
      creates({ title: 'Locum (shift)', start: '2026-11-30T08:00', end: '2026-11-30T18:30' }),
    ],
    [
      'steam special sun 6 dec 13:42!! buzz me 1h b4',
      creates({ title: 'Steam (special)', start: '2026-12-06T13:42', reminders: [60] }),
    ],
    [
      'inset day 8 jan, all day',
      creates({ title: 'Inset (day)|School inset day', start: '2027-01-08', end: '2027-01-09' }),
    ],
    [
      'site shutdown 10 thru 14 feb block it out',
      creates({ title: '(Site) shutdown', start: '2027-02-10', end: '2027-02-15' }),
    ],
    [
      'bins out thursdays 8pm every wk',
      creates({
        title:
          'Bins (out)|(Put) (the) bins out|(Take) (the) bins out|Take out (the) bins|Put out (the) bins|Bin night|Bin day',
        start: '2026-11-26T20:00',
        repeats: ['FREQ=WEEKLY;BYDAY=TH', 'FREQ=WEEKLY'],
      }),
    ],
    [
      '15 mins w lena tmrw 11am, catchup, invite her',
      creates({
        title:
          '(Quick) Catchup (with Lena)|(Quick) Catch-up (with Lena)|(Quick) Catch up (with Lena)|Lena catchup|Lena catch-up|Lena catch up',
        start: '2026-11-24T11:00',
        end: '2026-11-24T11:15',
        guests: ['lena'],
      }),
    ],
    [
      'invoices mtg fri 2pm w jonas n sam',
      creates({
        title:
          'Invoices (meeting) (with Jonas and Sam)|Invoice meeting (with Jonas and Sam)|Invoices mtg (with Jonas and Sam)|Invoices (meeting) (with Jonas & Sam)|Meeting about invoices|Meeting: invoices|Invoices mtg (w Jonas n Sam)',
        start: '2026-11-27T14:00',
        guests: ['jonas', 'sam'],
      }),
    ],
    [
      'smear test 10 dec 9.20am - personal cal not work!!',
      creates({ title: 'Smear (test)', start: '2026-12-10T09:20', calendar: personal }),
    ],
    [
      'mot wed 16 dec 8.15am at Kwik Fit',
      creates({
        title: '(Car) MOT (at Kwik Fit)|MOT (test)|MOT (appointment)',
        start: '2026-12-16T08:15',
        place: 'Kwik Fit',
      }),
    ],
    [
      'rent due 1st of evry month from jan, all day thing',
      creates({
        title: 'Rent (due)|Pay rent|Rent day',
        start: '2027-01-01',
        end: '2027-01-02',
        repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1'],
      }),
    ],
    [
      'choir 7.30pm tonight then weekly, 6 in total',
      creates({
        title: 'Choir (practice)|Choir (rehearsal)',
        start: '2026-11-23T19:30',
        repeats: ['FREQ=WEEKLY;COUNT=6', 'FREQ=WEEKLY;COUNT=6;BYDAY=MO', 'FREQ=WEEKLY;BYDAY=MO;COUNT=6'],
      }),
    ],
    [
      'antibiotics 9pm 2day w alert 10 min b4',
      creates({
        title: '(Take) Antibiotics|Take (the) antibiotics',
        start: '2026-11-23T21:00',
        reminders: [10],
      }),
    ],
    [
      'van wash sat 8am + skip drop sat 10am ta',
      changes(
        create({ title: 'Van wash|Wash (the) van', start: '2026-11-28T08:00' }),
        create({ title: 'Skip drop (off)|Skip drop-off|Drop skip|Skip delivery', start: '2026-11-28T10:00' }),
      ),
    ],
    [
      'dog groomer 2 dec 10am takes 1.5hrs',
      creates({
        title:
          "Dog groomer|Dog grooming|Groomer|Dog groomer (appointment)|Dog groomers|Dog groomer’s|Dog groomer's",
        start: '2026-12-02T10:00',
        end: '2026-12-02T11:30',
      }),
    ],
    [
      'ring gran sunday noon, add',
      creates({
        title: 'Ring (my) gran|Call (my) gran|Phone gran|Gran call|Call with gran',
        start: '2026-11-29T12:00',
      }),
    ],
    [
      'exam duty 12 jan 9.15am-12.30pm Hall B',
      creates({
        title: 'Exam (duty) (Hall B)|Exam duty (in Hall B)',
        start: '2027-01-12T09:15',
        end: '2027-01-12T12:30',
        place: 'Hall B',
      }),
    ],
    [
      'mandarin weds n fris 7am 1hr, from this wed on repeat',
      creates({
        title: 'Mandarin (class)|Mandarin (lesson)|Mandarin lessons',
        start: '2026-11-25T07:00',
        end: '2026-11-25T08:00',
        repeats: ['FREQ=WEEKLY;BYDAY=WE,FR', 'FREQ=WEEKLY;BYDAY=FR,WE'],
      }),
    ],
    [
      'ferry 22.45 on 11 feb. remind 3 hrs before',
      creates({
        title: 'Ferry|Ferry (departure)|Ferry departs|Catch (the) ferry',
        start: '2027-02-11T22:45',
        reminders: [180],
      }),
    ],
    [
      'dry run w priya tue 1 dec 3.15pm 30m in Studio room 1',
      creates({
        title: 'Dry run (with Priya)|Dry run (w Priya)|Priya dry run',
        start: '2026-12-01T15:15',
        end: '2026-12-01T15:45',
        place: 'Studio room 1',
        guests: ['priya'],
      }),
    ],
  ]),
];
