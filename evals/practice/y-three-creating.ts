import { changes, create, creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

/* Dictated into a phone: what is put into the calendar. */

export const creating = [
  ...phrasings('creating', [
    [
      'put the vet in for bramble on wednesday at ten past four in the afternoon',
      creates({
        title:
          '(The) Vet (appointment) (for) (Bramble)|Bramble (at) (to) (the) vet (appointment)|Bramble’s vet (appointment)|Brambles vet (appointment)|Take Bramble to (the) vet|Vet visit (for) (Bramble)',
        start: '2026-11-25T16:10',
      }),
    ],
    [
      'hi arlo er mot for the van on the eighth of december half eight in the morning no wait quarter to nine',
      creates({ title: '(The) Van MOT|MOT (for) (the) (van)|MOT van', start: '2026-12-08T08:45' }),
    ],
    [
      'court hearing thursday the fourteenth of january ten am at snaresbrook crown court',
      creates({
        title: '(Court) Hearing (at) (Snaresbrook) (Crown) (Court)|Snaresbrook (Crown) (Court) hearing|Court',
        start: '2027-01-14T10:00',
        place: 'Snaresbrook Crown Court',
      }),
    ],
    [
      'ive got band practice every tuesday starting tomorrow seven till nine in the evening',
      creates({
        title: '(Weekly) Band (practice)',
        start: '2026-11-24T19:00',
        end: '2026-11-24T21:00',
        repeats: ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'dads chemo is on the tenth of december at half one its three hours can you add that please',
      creates({
        title:
          'Dad’s chemo (appointment)|Dads chemo (appointment)|Dad chemo (appointment)|Chemo (for) (dad)|Chemo (with) (dad)|Dad’s chemotherapy|Chemo appointment (for) (dad)',
        start: '2026-12-10T13:30',
        end: '2026-12-10T16:30',
      }),
    ],
    [
      'school nativity wednesday the sixteenth of december two oclock and remind me an hour before',
      creates({
        title: '(The) (School) Nativity (play)|Nativity (play) (at) (school)',
        start: '2026-12-16T14:00',
        reminders: [60],
      }),
    ],
    [
      'were decorating the spare room saturday the fifth and sunday the sixth of december so just put that across both days as all day',
      creates({
        title:
          'Decorating (the) (spare) (room)|Decorate (the) (spare) (room)|(The) Spare room (decorating)|Spare room decoration',
        start: '2026-12-05',
        end: '2026-12-07',
      }),
    ],
    [
      'the allotment committee meets the first sunday of every month at eleven in the morning can you put it in starting this december',
      creates({
        title: '(The) Allotment committee (meeting)|Allotment (committee) meeting',
        start: '2026-12-06T11:00',
        repeats: ['FREQ=MONTHLY;BYDAY=1SU', 'FREQ=MONTHLY;BYDAY=SU;BYSETPOS=1'],
      }),
    ],
    [
      'set up half an hour with lena and jonas on thursday at one to go over the press photos and send them both the invite',
      creates({
        title:
          '(The) Press photos (review) (meeting) (chat) (catch up) (with) (Lena) (and) (Jonas)|(To) Go over (the) press photos (with) (Lena) (and) (Jonas)|Going over (the) press photos (with) (Lena) (and) (Jonas)|Review (of) (the) press photos (with) (Lena) (and) (Jonas)|Press photo review (with) (Lena) (and) (Jonas)|(Meeting) (with) Lena (and) Jonas (about) (on) (re) (the) (press) (photos) (review)',
        start: '2026-11-26T13:00',
        end: '2026-11-26T13:30',
        guests: ['lena', 'jonas'],
      }),
    ],
    [
      'eye test tomorrow quarter past eleven should take forty minutes they said',
      creates({
        title: '(My) Eye test (appointment)',
        start: '2026-11-24T11:15',
        end: '2026-11-24T11:55',
      }),
    ],
    [
      'um ring the tax office next monday at half eight in the morning give it fifteen minutes',
      creates({
        title:
          'Ring (the) tax office|Call (the) tax office|Phone (the) tax office|Ringing (the) tax office|(The) Tax office (call)|Call (with) (the) tax office',
        start: '2026-11-30T08:30',
        end: '2026-11-30T08:45',
      }),
    ],
    [
      'dinner with miranda and the twins on saturday at eight',
      creates({
        title: 'Dinner (with) (Miranda) (and) (the) (twins)|Miranda (and) (the) (twins) dinner',
        start: '2026-11-28T20:00',
      }),
    ],
    [
      'edies got piano every other wednesday at half past four starting this week its half an hour each time',
      creates({
        title:
          'Piano (lesson) (for) (Edie)|Edie (piano) (lesson)|Edie’s piano (lesson)|Edies piano (lesson)|Piano (lesson) Edie',
        start: '2026-11-25T16:30',
        end: '2026-11-25T17:00',
        repeats: ['FREQ=WEEKLY;INTERVAL=2', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE'],
      }),
    ],
    [
      'carpet fitters are coming on the seventeenth of december between eight and twelve block that out',
      creates({
        title:
          '(The) Carpet fitters (are) (coming) (here) (visit)|Carpet fitting|Carpet fitter (visit)|Block (out) (for) (the) carpet fitters',
        start: '2026-12-17T08:00',
        end: '2026-12-17T12:00',
      }),
    ],
    [
      'im on the train to leeds thursday the tenth of december leaves quarter to seven in the morning gets in at nine',
      creates({
        title:
          '(The) Train (to) (Leeds)|Leeds train|(On) (the) train to Leeds|Train journey (to) (Leeds)|Travel to Leeds',
        start: '2026-12-10T06:45',
        end: '2026-12-10T09:00',
      }),
    ],
    [
      'its our wedding anniversary on the twenty second of february add that as an all day thing that comes back every year',
      creates({
        title: '(Our) (Wedding) anniversary',
        start: '2027-02-22',
        end: '2027-02-23',
        repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=22'],
      }),
    ],
    [
      'governors meeting monday the fourteenth of december seven till half eight in the evening thanks',
      creates({
        title:
          '(School) Governors (meeting)|(School) Governors’ (meeting)|Governor’s meeting|Governor meeting',
        start: '2026-12-14T19:00',
        end: '2026-12-14T20:30',
      }),
    ],
    [
      'stick a swim in my personal calendar for sunday eight in the morning just the hour',
      creates({
        title: '(A) (Morning) Swim|(Morning) Swimming',
        start: '2026-11-29T08:00',
        end: '2026-11-29T09:00',
        calendar: personal,
      }),
    ],
    [
      'ive got to pick gran up on friday at twenty to six',
      creates({
        title:
          'Pick (up) Gran (up)|Picking (up) Gran (up)|Gran pickup|Gran pick up|Gran pick-up|Collect Gran|Pick-up Gran',
        start: '2026-11-27T17:40',
      }),
    ],
    [
      'driving lesson today at four for ninety minutes please',
      creates({
        title: '(My) Driving lesson',
        start: '2026-11-23T16:00',
        end: '2026-11-23T17:30',
      }),
    ],
    [
      'ok so theres a blood test tomorrow at quarter past eight in the morning and then results with doctor mehta on the eighth of december same time',
      changes(
        create({ title: '(My) Blood test (appointment)', start: '2026-11-24T08:15' }),
        create({
          title:
            '(Blood) (test) Results (appointment) (with) (Doctor) (Dr) (Mehta)|(Doctor) (Dr) Mehta (blood) (test) (results) (appointment)',
          start: '2026-12-08T08:15',
        }),
      ),
    ],
    [
      'they want me for jury service from monday the eighteenth to friday the twenty second of january',
      creates({ title: 'Jury (service) (duty)', start: '2027-01-18', end: '2027-01-23' }),
    ],
    [
      'badminton at brixton rec on sunday six in the evening till half seven',
      creates({
        title: 'Badminton (at) (Brixton) (Rec)',
        start: '2026-11-29T18:00',
        end: '2026-11-29T19:30',
        place: 'Brixton Rec',
      }),
    ],
    [
      'the doctors given me antibiotics eight every morning for seven days from tomorrow can you put that in',
      creates({
        title:
          '(Take) (my) (the) Antibiotics|Take antibiotic|Antibiotic|(Morning) antibiotics|Antibiotics (dose) (reminder)',
        start: '2026-11-24T08:00',
        repeats: [
          'FREQ=DAILY;COUNT=7',
          'FREQ=DAILY;UNTIL=20261130',
          'FREQ=DAILY;UNTIL=20261130T080000Z',
          'FREQ=DAILY;UNTIL=20261130T235959Z',
        ],
      }),
    ],
    ['oh i need to get my smear test in the calendar before i forget', nothing],
  ]),
];
