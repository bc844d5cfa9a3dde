import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'put the vet in for wednesday at five thats for the dog his paws swollen up again',
      creates({
        title:
          "(The) (Dog) Vet (appointment) (for) (with) (the) (dog)|(Dog) (to) (at) (the) vet (visit) (appointment)|Dog’s vet appointment|Dog's vet appointment|Vet (visit) (dog’s) (dog) (paw)|Vet visit for (the) dog",
        start: '2026-11-25T17:00',
      }),
    ],
    [
      'can you stick in a driving lesson on saturday at two no three oclock for two hours',
      creates({ title: 'Driving lesson', start: '2026-11-28T15:00', end: '2026-11-28T17:00' }),
    ],
    [
      'choir practice every wednesday at half seven in the evening starting this week at saint judes',
      creates({
        title: 'Choir practice|Choir',
        start: '2026-11-25T19:30',
        place: 'Jude',
        repeats: 'FREQ=WEEKLY;BYDAY=WE',
      }),
    ],
    [
      'invite priya to a catch up on friday at ten thirty half an hour should do it',
      creates({
        title:
          'Catch up (with) (Priya)|Catch-up (with) (Priya)|Catchup (with) (Priya)|Priya catch up|Priya catch-up|Maya Priya catch up|Priya Maya catch up|Maya and Priya catch up|Priya and Maya catch up',
        start: '2026-11-27T10:30',
        end: '2026-11-27T11:00',
        guests: ['priya'],
      }),
    ],
    [
      'remind me to ring the council about the bins tomorrow at four in the afternoon',
      creates({
        title:
          '(Ring|Call) (the) council (about) (the) (bins)|Ring (the) council (about) (the) (bins)|Call (the) council (about) (the) (bins)|Phone (the) council (about) (the) (bins)',
        start: '2026-11-24T16:00',
        reminders: 'some',
      }),
    ],
    [
      'im off to lisbon from the fifth of march to the ninth next year mark that all day please',
      creates({
        title:
          '(Trip) (to) (Off) (in) Lisbon (trip) (holiday)|Holiday in Lisbon|Lisbon holiday|Holiday Lisbon|Off to Lisbon',
        start: '2027-03-05',
        end: '2027-03-10',
      }),
    ],
    [
      'um okay new one band rehearsal thursday the tenth of december from six till eight',
      creates({ title: 'Band rehearsal', start: '2026-12-10T18:00', end: '2026-12-10T20:00' }),
    ],
    [
      'i want to meet tomas and jonas on tuesday the eighth at eleven in the morning for an hour send them both an invite call it hardware chat',
      creates({
        title: 'Hardware chat',
        start: '2026-12-08T11:00',
        end: '2026-12-08T12:00',
        guests: ['tomas', 'jonas'],
      }),
    ],
    [
      'blood test friday morning quarter past eight at the surgery give me a nudge an hour before cause i mustnt eat',
      creates({ title: 'Blood test', start: '2026-11-27T08:15', place: 'surgery', reminders: [60] }),
    ],
    [
      'little one has her nativity play on the sixteenth of december at two',
      creates({
        title:
          "(Little one’s) (Little one's) (Daughter’s) (Daughter's) (School) Nativity (play)|Nativity play (little one)|Nativity play (daughter)",
        start: '2026-12-16T14:00',
      }),
    ],
    [
      'block out nine till half ten on the tenth of december for writing up my notes',
      creates({
        title:
          '(Writing) (Write) up (my) notes|Writing up notes|Write up notes|(Block) (Focus) Writing (up) (my) notes|Notes write-up|Note writing',
        start: '2026-12-10T09:00',
        end: '2026-12-10T10:30',
      }),
    ],
    [
      'bin day is every tuesday just make it all day from tomorrow on',
      creates({ title: 'Bin day|Bins', start: '2026-11-24', repeats: 'FREQ=WEEKLY;BYDAY=TU' }),
    ],
    [
      'dinner at the crown with my sister gail on saturday at half past seven',
      creates({
        title:
          'Dinner (with) (my) (sister) (Gail)|Dinner at (the) Crown (with) (my) (sister) (Gail)|Dinner with (my) sister Gail at (the) Crown|Dinner with Gail at (the) Crown|Gail dinner',
        start: '2026-11-28T19:30',
        place: 'Crown',
      }),
    ],
    [
      'wedding anniversary on the twelfth of june every year i am not forgetting it again',
      creates({
        title: '(Our) (My) Wedding anniversary|(Our) Anniversary',
        start: '2027-06-12',
        repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=12'],
      }),
    ],
    [
      'mot for the van a week today quarter to nine at hollis motors',
      creates({
        title: "(Van) MOT (for) (the) (van)|MOT van|Van’s MOT|Van's MOT|Van MOT",
        start: '2026-11-30T08:45',
        place: 'Hollis',
      }),
    ],
    [
      'add a call with my accountant on wednesday at ten past two should be twenty minutes',
      creates({
        title: '(Phone) Call (with) (my) (the) accountant|Accountant call',
        start: '2026-11-25T14:10',
        end: '2026-11-25T14:30',
      }),
    ],
    [
      'swimming with the kids sundays at ten in the morning from this sunday',
      creates({
        title: "(Kids) Swimming (with) (the) (kids)|(Kids’) Swimming|(Kids') Swimming|Swim with (the) kids",
        start: '2026-11-29T10:00',
        repeats: 'FREQ=WEEKLY;BYDAY=SU',
      }),
    ],
    [
      'er night shift friday the fourth of december ten at night until six in the morning',
      creates({ title: 'Night shift', start: '2026-12-04T22:00', end: '2026-12-05T06:00' }),
    ],
    [
      'set up a pricing talk wednesday the ninth of december at two pm and invite bea at quaylight dot example thats b e a at quaylight dot example',
      creates({ title: 'Pricing talk', start: '2026-12-09T14:00', guests: ['bea@quaylight.example'] }),
    ],
    [
      'can you do rent due on the first of every month all day beginning in december',
      creates({
        title: 'Rent (due)',
        start: '2026-12-01',
        repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1'],
      }),
    ],
    [
      'mums cataract operation its the fourteenth of january at half past nine at the eye hospital',
      creates({
        title:
          "Mum’s cataract operation|Mum's cataract operation|Mums cataract operation|Cataract operation (for) (mum)|Mum’s cataract op|Mum's cataract op|Mum cataract operation|Mum’s operation|Mum's operation",
        start: '2027-01-14T09:30',
        place: 'eye hospital',
      }),
    ],
    [
      'the man is coming to look at the damp tomorrow between four and five stick that in so i dont go out',
      creates({
        title:
          '(The) (Man) (coming) (to) (look) (at) (the) Damp (inspection) (man) (visit) (check) (survey) (appointment)|Damp man (coming) (visit)|Damp assessment|Damp inspection|Man coming to look at (the) damp|Man coming about (the) damp|Damp visit|Someone to look at damp',
        start: '2026-11-24T16:00',
        end: '2026-11-24T17:00',
      }),
    ],
    [
      'yoga every other monday at seven in the evening first one is next monday the thirtieth',
      creates({
        title: 'Yoga (class)',
        start: '2026-11-30T19:00',
        repeats: [
          'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO',
          'FREQ=WEEKLY;INTERVAL=2',
          'FREQ=WEEKLY;BYDAY=MO;INTERVAL=2',
        ],
      }),
    ],
    [
      'pop in a quick budget chat on the tenth of december at one and invite lena and sam make it fifteen minutes',
      creates({
        title: '(Quick) Budget chat',
        start: '2026-12-10T13:00',
        end: '2026-12-10T13:15',
        guests: ['lena', 'sam'],
      }),
    ],
    [
      'day off on monday the eighteenth of january all day its my fortieth the day before and ill need it',
      creates({
        title: 'Day off|Off|(Day) off (after) (birthday)|Annual leave',
        start: '2027-01-18',
        end: '2027-01-19',
      }),
    ],
  ]),
];
