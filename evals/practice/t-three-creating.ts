import { changes, create, creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

const weekly = (day: string) => ['FREQ=WEEKLY', `FREQ=WEEKLY;BYDAY=${day}`];

export const creating = [
  ...phrasings('creating', [
    [
      'okay so um vet on thursday half past four for the dog just put vet',
      creates({ title: 'Vet (for dog)|Vet (appointment)|Dog vet', start: '2026-11-26T16:30' }),
    ],
    [
      "i've joined a choir it's called harbour singers and it's every tuesday seven till nine from the first of december so get that in for me",
      creates({
        title:
          'Harbour Singers|Choir|Choir (practice) Harbour Singers|Harbour Singers choir (practice)|Choir: Harbour Singers|Choir - Harbour Singers|Choir (Harbour Singers)',
        start: '2026-12-01T19:00',
        end: '2026-12-01T21:00',
        repeats: weekly('TU'),
      }),
    ],
    [
      "i'm on nights friday so eight pm till eight the next morning just call it night shift",
      creates({ title: 'Night shift', start: '2026-11-27T20:00', end: '2026-11-28T08:00' }),
    ],
    [
      'stick the farrier in for the second of december no wait the third at ten in the morning',
      creates({ title: 'Farrier (visit)|Farrier appointment', start: '2026-12-03T10:00' }),
    ],
    [
      'lunch with sam thursday at one and send him the invite too',
      creates({
        title: 'Lunch (with Sam)|Sam lunch|Lunch with Sam Carter|Lunch: Maya and Sam|Maya and Sam lunch',
        start: '2026-11-26T13:00',
        guests: ['sam'],
      }),
    ],
    [
      "saturday the twelfth of december is my nan's ninetieth make that an all day thing",
      creates({
        title:
          "Nan's ninetieth (birthday)|Nan’s ninetieth (birthday)|Nan's 90th (birthday)|Nan’s 90th (birthday)|My nan's ninetieth (birthday)|My nan’s ninetieth (birthday)|My nan's 90th (birthday)|Nans ninetieth (birthday)",
        start: '2026-12-12',
        end: '2026-12-13',
      }),
    ],
    [
      'need a call with the accountant tomorrow quarter to twelve twenty minutes she charges by the minute',
      creates({
        title: 'Call (with) accountant|Accountant (call)|Accountant phone call|Phone call with accountant',
        start: '2026-11-24T11:45',
        end: '2026-11-24T12:05',
      }),
    ],
    [
      'five a side wednesdays eight pm starting this week um the lads have got a pitch for good now so keep it going every week',
      creates({
        title:
          'Five a side (football)|5 a side (football)|Five-a-side (football)|5-a-side (football)|Five a side with lads|Five-a-side with lads|5-a-side with lads',
        start: '2026-11-25T20:00',
        repeats: weekly('WE'),
      }),
    ],
    [
      "nativity play friday the eleventh of december two in the afternoon my little one's a sheep so i can't miss it",
      creates({
        title:
          "Nativity (play)|Little one's nativity (play)|Nativity play (little one's a sheep)|Nativity play (sheep)",
        start: '2026-12-11T14:00',
      }),
    ],
    [
      'could you um pop eye test in the diary fifteenth of january ten past nine in the morning',
      creates({ title: 'Eye test', start: '2027-01-15T09:10' }),
    ],
    [
      "tonight seven till nine i'm doing organic chemistry revision no excuses",
      creates({
        title:
          'Organic chemistry (revision)|Organic chemistry revision (no excuses)|Revise organic chemistry|Revision: organic chemistry|Revision organic chemistry',
        start: '2026-11-23T19:00',
        end: '2026-11-23T21:00',
      }),
    ],
    [
      'get aiko and tomás together with me monday the seventh of december at three for half an hour title it colour palette and yeah invite them',
      creates({
        title: 'Colour palette',
        start: '2026-12-07T15:00',
        end: '2026-12-07T15:30',
        guests: ['aiko', 'tomas'],
      }),
    ],
    [
      "so the allotment working party that's this sunday from nine till eleven",
      creates({ title: 'Allotment working party', start: '2026-11-29T09:00', end: '2026-11-29T11:00' }),
    ],
    [
      'bins out every other thursday nine in the evening first time is this thursday because we keep missing them',
      creates({
        title: 'Bins (out)|Take bins out|Take out bins|Put bins out|Put out bins|Bin day|Bin night',
        start: '2026-11-26T21:00',
        repeats: ['FREQ=WEEKLY;INTERVAL=2', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH'],
      }),
    ],
    [
      'band rehearsal saturday two to five location is railway arches and ping me an hour before i always forget',
      creates({
        title: 'Band rehearsal',
        start: '2026-11-28T14:00',
        end: '2026-11-28T17:00',
        place: 'Railway Arches',
        reminders: [60],
      }),
    ],
    [
      "mum's hip operation they finally gave us a date it's the ninth of december and they want her in at half seven in the morning",
      creates({
        title:
          "Mum's hip operation|Mum’s hip operation|Mums hip operation|Mum hip operation|Hip operation (mum)|Hip operation for mum|Mum's hip op|Mum’s hip op|Mum: hip operation",
        start: '2026-12-09T07:30',
      }),
    ],
    [
      "we're keeping the shop shut from the twenty seventh of december up to and including the thirtieth block those days as shop closed",
      creates({ title: 'Shop closed', start: '2026-12-27', end: '2026-12-31' }),
    ],
    [
      "driving test fourteenth of december eight twelve am yes really eight twelve that's what the letter says",
      creates({ title: '(My) driving test', start: '2026-12-14T08:12' }),
    ],
    [
      'tomorrow at four i want to grab lena for fifteen minutes call it headline chat and add her',
      creates({
        title: 'Headline chat (with Lena)',
        start: '2026-11-24T16:00',
        end: '2026-11-24T16:15',
        guests: ['lena'],
      }),
    ],
    [
      'meter reading on the first of every month at noon beginning in december the energy people moan otherwise',
      creates({
        title: 'Meter reading|Read meter|Energy meter reading',
        start: '2026-12-01T12:00',
        repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1'],
      }),
    ],
    [
      "blood test this wednesday eight forty in the morning and warn me twelve hours ahead cause i can't eat",
      creates({
        title: 'Blood test (fasting)|Fasting blood test',
        start: '2026-11-25T08:40',
        reminders: [720],
      }),
    ],
    [
      "leo's swimming lessons are mondays half four to five from the fourth of january ten of them altogether",
      creates({
        title:
          "Leo's swimming (lessons)|Leo’s swimming (lessons)|Leo's swimming lesson|Leo’s swimming lesson|Leo swimming (lessons)|Leo swimming lesson|Swimming lessons (Leo)|Swimming lesson (Leo)|Swimming lessons for Leo",
        start: '2027-01-04T16:30',
        end: '2027-01-04T17:00',
        repeats: ['FREQ=WEEKLY;COUNT=10', 'FREQ=WEEKLY;BYDAY=MO;COUNT=10', 'FREQ=WEEKLY;COUNT=10;BYDAY=MO'],
      }),
    ],
    [
      'oh and becky wants a coffee um the ninth of december half ten no sorry eleven in the morning it was',
      creates({ title: 'Coffee (with Becky)|Becky coffee', start: '2026-12-09T11:00' }),
    ],
    [
      "thirtieth of january lambing course it takes the whole day and it's at plumpton college",
      creates({
        title: 'Lambing course (at Plumpton College)',
        start: '2027-01-30',
        end: '2027-01-31',
        place: 'Plumpton College',
      }),
    ],
    [
      'okay so two things for saturday car wash at half one and then picking up the cake at three',
      changes(
        create({ title: 'Car wash|Wash car', start: '2026-11-28T13:30' }),
        create({
          title:
            'Pick up cake|Picking up cake|Pick cake up|Cake pick-up|Cake pickup|Cake pick up|Collect cake|Cake collection',
          start: '2026-11-28T15:00',
        }),
      ),
    ],
  ]),
];
