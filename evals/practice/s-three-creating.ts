import { changes, create, creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = [
  ...phrasings('creating', [
    [
      "okay put the vet in for biscuit on thursday at four pm he's been limping",
      creates({
        title:
          "Vet (appointment) (for) (Biscuit)|Biscuit (at) (to) vet (appointment)|Biscuit’s vet (appointment)|Biscuit's vet (appointment)|Take Biscuit to vet",
        start: '2026-11-26T16:00',
      }),
    ],
    [
      "so choir rehearsal's every wednesday now half seven in the evening till nine at the methodist hall starting this week",
      creates({
        title: 'Choir (rehearsal)',
        start: '2026-11-25T19:30',
        end: '2026-11-25T21:00',
        place: 'Methodist Hall',
        repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=WE'],
      }),
    ],
    [
      'night shift this friday ten pm through to six in the morning saturday stick that in',
      creates({ title: 'Night shift', start: '2026-11-27T22:00', end: '2026-11-28T06:00' }),
    ],
    [
      'pop worming the sheep no wait the goats in for sunday at eight a m',
      creates({ title: 'Worm goats|Worming (goats)|Goat worming|Goats worming', start: '2026-11-29T08:00' }),
    ],
    [
      'i owe sam a lunch so make it tuesday the eighth of december half twelve for an hour and invite him',
      creates({
        title: 'Lunch (with Sam)|Sam lunch|Lunch with Sam Carter|Lunch Maya and Sam|Lunch for Sam',
        start: '2026-12-08T12:30',
        end: '2026-12-08T13:30',
        guests: ['sam'],
      }),
    ],
    [
      "block out the whole of the sixteenth of december it's stocktaking and we count every last screw",
      creates({
        title: 'Stocktaking|Stocktake|Stock taking|Stock take',
        start: '2026-12-16',
        end: '2026-12-17',
      }),
    ],
    [
      "i've got my driving test on thursday the tenth of december at eleven fourteen and um warn me two hours before so i can be sick in peace",
      creates({ title: '(My) driving test', start: '2026-12-10T11:14', reminders: [120] }),
    ],
    [
      'can you put swimming with the grandkids in for saturday three till half four at the lido',
      creates({
        title: 'Swimming (with) (my) (grandkids)|Swim with grandkids|Grandkids swimming',
        start: '2026-11-28T15:00',
        end: '2026-11-28T16:30',
        place: 'Lido',
      }),
    ],
    [
      'quick catch up with priya and jonas wednesday from noon till twenty past put them both on the invite',
      creates({
        title:
          '(Quick) catch up (with Priya and Jonas)|(Quick) catch-up (with Priya and Jonas)|Catchup (with Priya and Jonas)|(Quick) catch up with Priya & Jonas|(Quick) catch-up with Priya & Jonas',
        start: '2026-11-25T12:00',
        end: '2026-11-25T12:20',
        guests: ['priya', 'jonas'],
      }),
    ],
    [
      "band practice tonight eight till ten at dave's garage no wait he's got flu it's at the scout hut",
      creates({
        title: 'Band practice',
        start: '2026-11-23T20:00',
        end: '2026-11-23T22:00',
        place: 'Scout hut',
      }),
    ],
    [
      'um the farrier comes every six weeks right so set that up from monday the thirtieth at two pm',
      creates({
        title: 'Farrier (visit)|Farrier appointment|Farrier comes|Farrier coming',
        start: '2026-11-30T14:00',
        repeats: ['FREQ=WEEKLY;INTERVAL=6', 'FREQ=WEEKLY;INTERVAL=6;BYDAY=MO'],
      }),
    ],
    [
      "we're on our caravan holiday from the ninth to the sixteenth of january whole days obviously so get that in before work nabs me",
      creates({ title: '(Our) (caravan) holiday', start: '2027-01-09', end: '2027-01-17' }),
    ],
    [
      "it's the twenty week scan on friday the fourth of december at twenty to ten oh my god",
      creates({
        title: 'Twenty week scan|20 week scan|20-week scan|Twenty-week scan|Scan|Baby scan',
        start: '2026-12-04T09:40',
      }),
    ],
    [
      "every other friday we're doing dungeons and dragons seven pm first one's the fourth of december so like put that in as a repeating thing",
      creates({
        title: 'Dungeons and Dragons (night)|Dungeons & Dragons (night)|D&D (night)',
        start: '2026-12-04T19:00',
        repeats: ['FREQ=WEEKLY;INTERVAL=2', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR'],
      }),
    ],
    [
      "knee exercises fifteen minutes at seven in the morning every day for ten days starting tomorrow surgeon's orders",
      creates({
        title: 'Knee exercises',
        start: '2026-11-24T07:00',
        end: '2026-11-24T07:15',
        repeats: 'FREQ=DAILY;COUNT=10',
      }),
    ],
    [
      'get me and lena an hour on wednesday at one for menu tasting and send her the invite would you',
      creates({
        title: 'Menu tasting (with Lena)|Lena menu tasting',
        start: '2026-11-25T13:00',
        end: '2026-11-25T14:00',
        guests: ['lena'],
      }),
    ],
    [
      "van's m o t is wednesday the ninth of december half eight in the morning at kwik motors give me a nudge the day before cause i forgot last year",
      creates({
        title: "Van MOT|MOT (for) (van)|Van’s MOT|Van's MOT",
        start: '2026-12-09T08:30',
        place: 'Kwik Motors',
        reminders: [1440],
      }),
    ],
    [
      "i'm driving auntie june to her chemo on the first of december at half ten get that down before i forget",
      creates({
        title:
          "Drive (Auntie) June to (her) chemo|Driving (Auntie) June to (her) chemo|Take (Auntie) June to (her) chemo|(Auntie) June chemo|Auntie June’s chemo|Auntie June's chemo|Chemo (with) (for) (Auntie) (June)",
        start: '2026-12-01T10:30',
      }),
    ],
    [
      'rent goes out on the first of every month um add that as an all day thing beginning this december',
      creates({
        title: 'Rent (due)|Pay rent|Rent goes out|Rent payment',
        start: '2026-12-01',
        end: '2026-12-02',
        repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1'],
      }),
    ],
    [
      "the christening's sunday the sixth of december eleven o'clock at holy trinity and then it's the pub but don't bother putting the pub in",
      creates({ title: 'Christening', start: '2026-12-06T11:00', place: 'Holy Trinity' }),
    ],
    [
      'two things bins out thursday eight pm and um ring the council friday half nine in the morning about the damp',
      changes(
        create({
          title: 'Bins (out)|Put bins out|Take bins out|Put out bins|Take out bins',
          start: '2026-11-26T20:00',
        }),
        create({
          title:
            'Ring council (about) (damp)|Call council (about) (damp)|Phone council (about) (damp)|Council call|Ring council re damp',
          start: '2026-11-27T09:30',
        }),
      ),
    ],
    [
      'so invite aiko for a portfolio chat monday the thirtieth one till half past one',
      creates({
        title: 'Portfolio chat (with Aiko)|Aiko portfolio chat',
        start: '2026-11-30T13:00',
        end: '2026-11-30T13:30',
        guests: ['aiko'],
      }),
    ],
    [
      "josh has got football trials saturday the fifth of december quarter to ten to quarter to twelve and i'm the taxi as usual",
      creates({
        title:
          "(Josh) football trials|Josh’s football trials|Josh's football trials|Football trials (for) (Josh)|Football trials with Josh",
        start: '2026-12-05T09:45',
        end: '2026-12-05T11:45',
      }),
    ],
    [
      "my tenancy no that's not right my job interview's this wednesday at half two in the afternoon should be like twenty minutes",
      creates({ title: '(My) job interview|Interview', start: '2026-11-25T14:30', end: '2026-11-25T14:50' }),
    ],
    [
      "granny's birthday is the twentieth of february i always forget so have it come round every year",
      creates({
        title: "Granny’s birthday|Granny's birthday|Grannys birthday|Granny birthday|Birthday Granny",
        start: '2027-02-20',
        end: '2027-02-21',
        repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=20'],
      }),
    ],
  ]),
];
