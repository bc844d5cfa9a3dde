import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'vet for the ewes tmrw 7.30am',
      creates({
        title:
          'Vet (visit) (for) (the) (ewes)|Vet (appointment) (for) (the) ewes|Vet appointment|Vet: ewes|Vet - ewes|Vet (ewes)|Ewes vet (visit)|Ewes: vet',
        start: '2026-11-24T07:30',
      }),
    ],
    [
      'hearing mon 7 dec 10.30am croydon crown court',
      creates({
        title:
          '(Court) hearing|Hearing at Croydon Crown Court|Hearing (Croydon Crown Court)|Croydon Crown Court hearing',
        start: '2026-12-07T10:30',
        place: 'Croydon Crown Court',
      }),
    ],
    [
      'bar shift fri 6pm-2am',
      creates({ title: '(Bar) shift|Bar work', start: '2026-11-27T18:00', end: '2026-11-28T02:00' }),
    ],
    [
      'footy training evry thurs 5pm frm this wk, jubilee park',
      creates({
        title: 'Footy training|Football training|Footy|Football',
        start: '2026-11-26T17:00',
        place: 'Jubilee Park',
        repeats: ['FREQ=WEEKLY;BYDAY=TH', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'maths mock 12 jan 9am remind me a day b4 fs',
      creates({
        title: 'Maths mock (exam)|Mock maths exam|Mock maths|Maths (mock) exam',
        start: '2027-01-12T09:00',
        reminders: [1440],
      }),
    ],
    [
      'roman dress up day at school weds 2 dec, all day one',
      creates({
        title:
          'Roman dress up day (at school)|Roman dress-up day (at school)|School Roman dress up day|School Roman dress-up day|Roman day (at school)|Roman dress up (day)|School: Roman dress up day|Dress up as Roman day',
        start: '2026-12-02',
        end: '2026-12-03',
      }),
    ],
    [
      'note 2 self ring hmrc tmrw 10.30am',
      creates({
        title: 'Ring HMRC|Call HMRC|Phone HMRC|HMRC (call)|Call with HMRC',
        start: '2026-11-24T10:30',
      }),
    ],
    [
      'hernia list thurs 8am to 1pm, theatre 3',
      creates({
        title: 'Hernia list|Hernia operations|Hernia surgery list|Hernia operating list',
        start: '2026-11-26T08:00',
        end: '2026-11-26T13:00',
        place: 'Theatre 3',
      }),
    ],
    [
      'coffee w aiko n tomas wed 4.15pm 20 min, send invites',
      creates({
        title:
          'Coffee (with Aiko and Tomas)|Coffee (with Aiko and Tomás)|Coffee (with Aiko & Tomas)|Coffee (with Aiko & Tomás)|Coffee w Aiko and Tomas|Coffee w Aiko n Tomas|Coffee with Aiko n Tomas|Coffee: Aiko and Tomás',
        start: '2026-11-25T16:15',
        end: '2026-11-25T16:35',
        guests: ['aiko', 'tomas'],
      }),
    ],
    [
      'date w dan sat 8pm pizza union!!',
      creates({
        title: 'Date (night) (with Dan)|Date w Dan|Dinner (date) with Dan|Date: Dan',
        start: '2026-11-28T20:00',
        place: 'Pizza Union',
      }),
    ],
    [
      'feed sourdough 7am evry day startin tmrw',
      creates({
        title: 'Feed (the) sourdough (starter)|Sourdough (feeding)|Sourdough feed',
        start: '2026-11-24T07:00',
        repeats: 'FREQ=DAILY',
      }),
    ],
    [
      'payroll last fri of evry mth 9am, first is this fri',
      creates({
        title: '(Run) (the) payroll|(Do) payroll',
        start: '2026-11-27T09:00',
        repeats: ['FREQ=MONTHLY;BYDAY=-1FR', 'FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1'],
      }),
    ],
    [
      'half term 15-19 feb block it off',
      creates({
        title:
          'Half term (break)|Half-term (break)|Half term holiday|Half term hols|February half term|School half term',
        start: '2027-02-15',
        end: '2027-02-20',
      }),
    ],
    [
      'window cleaner 1st mon of the month 9am frm dec',
      creates({
        title: 'Window cleaner|Window cleaning|Windows cleaned',
        start: '2026-12-07T09:00',
        repeats: ['FREQ=MONTHLY;BYDAY=1MO', 'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1'],
      }),
    ],
    [
      'therapy thurs 1.10pm 50min. personal cal pls not work',
      creates({
        title: 'Therapy (session)|Therapy appointment|Therapist',
        start: '2026-11-26T13:10',
        end: '2026-11-26T14:00',
        calendar: personal,
      }),
    ],
    [
      'pallet pickup wed 5am, felixstowe dock',
      creates({
        title:
          'Pallet pickup|Pallet pick-up|Pallet pick up|Pallets pickup|Pick up pallets|Pallet collection|Pallet pickup at Felixstowe dock|Felixstowe dock pallet pickup',
        start: '2026-11-25T05:00',
        place: 'Felixstowe dock',
      }),
    ],
    [
      'nye party 31 dec 9pm til 1am',
      creates({
        title: "NYE party|New Year’s Eve party|New Year's Eve party|New Years Eve party|New Year party",
        start: '2026-12-31T21:00',
        end: '2027-01-01T01:00',
      }),
    ],
    [
      'wedding anniv 6 june, each yr. wife will kill me',
      creates({
        title: '(Our) wedding anniversary|Wedding anniv|Anniversary',
        start: '2027-06-06',
        end: '2027-06-07',
        repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=6'],
      }),
    ],
    [
      'fetch zak frm judo tmrw 6.45pm alarm 20 mins b4',
      creates({
        title:
          "Fetch Zak (from judo)|Pick up Zak (from judo)|Pick Zak up (from judo)|Collect Zak (from judo)|Zak judo pickup|Zak judo pick-up|Zak judo (pick up)|Zak’s judo pickup|Zak's judo pickup|Judo pickup|Judo pick-up|Judo pickup: Zak|Judo pickup (Zak)|Get Zak (from judo)",
        start: '2026-11-24T18:45',
        reminders: [20],
      }),
    ],
    [
      'stretch class 12.15 to 1 tues+thurs wkly, begins tmrw',
      creates({
        title: 'Stretch class|Stretching class|Stretch|Stretching',
        start: '2026-11-24T12:15',
        end: '2026-11-24T13:00',
        repeats: 'FREQ=WEEKLY;BYDAY=TU,TH',
      }),
    ],
    [
      'gp ringing w scan results fri 2.20pm, 10 min',
      creates({
        title:
          'GP call (about) (scan) (results)|GP call (with) (scan) (results)|GP call re scan results|GP call for scan results|GP call: scan results|GP call - scan results|GP: scan results|GP scan results (call)|GP scan results phone call|Scan results (call)|Scan results call with GP|Scan results call from GP|Scan results call (GP)|Scan results (GP call)|Scan results: GP call|Scan results - GP call|GP phone call (scan results)|GP phone call: scan results|GP ringing (with) (scan results)|Call with GP (scan results)|Call from GP (scan results)|Call from GP with scan results|Call with GP about scan results|Call with GP re scan results',
        start: '2026-11-27T14:20',
        end: '2026-11-27T14:30',
      }),
    ],
    [
      'q1 promo plan w lena + sam, fri 2pm 45m',
      creates({
        title:
          'Q1 promo plan (with Lena and Sam)|Q1 promo plan (with Lena & Sam)|Q1 promo plan (with Lena + Sam)|Q1 promo planning (with Lena and Sam)|Q1 promotion plan (with Lena and Sam)|Q1 promo plan w Lena + Sam',
        start: '2026-11-27T14:00',
        end: '2026-11-27T14:45',
        guests: ['lena', 'sam'],
      }),
    ],
    [
      'cousins mehndi sat 20 mar 6pm, royal nawaab',
      creates({
        title:
          "Cousin’s mehndi|Cousin's mehndi|Cousins mehndi|Cousins’ mehndi|Cousins' mehndi|Mehndi|Cousin mehndi",
        start: '2027-03-20T18:00',
        place: 'Royal Nawaab',
      }),
    ],
    [
      'driving lesson mondays 4pm x10 startin 30 nov',
      creates({
        title: 'Driving lesson|Driving lessons|Driving',
        start: '2026-11-30T16:00',
        repeats: ['FREQ=WEEKLY;COUNT=10', 'FREQ=WEEKLY;BYDAY=MO;COUNT=10'],
      }),
    ],
    [
      'beer fest 22 to 24 jan all day, im away',
      creates({
        title:
          '(The) beer fest|Beer festival|Away: beer fest|Away - beer fest|Away (at) (the) (beer) (fest)|Away for (the) beer fest|Beer fest (away)|Beer fest - away|Beer fest: away|Beer festival (away)',
        start: '2027-01-22',
        end: '2027-01-25',
      }),
    ],
  ]),
];
