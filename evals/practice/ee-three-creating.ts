import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

/* Spoken into a phone, each by somebody else. */

export const creating = [
  ...phrasings('creating', [
    [
      'can you write down um pruning the apple trees saturday the sixteenth of january from nine in the morning till noon',
      creates({
        title:
          'Pruning (the) apple trees|Prune (the) apple trees|Apple tree pruning|Apple trees pruning|Pruning',
        start: '2027-01-16T09:00',
        end: '2027-01-16T12:00',
      }),
    ],
    [
      'ok one hand on the pram here baby clinic wednesday quarter past one in the afternoon',
      creates({ title: 'Baby clinic', start: '2026-11-25T13:15' }),
    ],
    [
      'the lorry needs her m o t that is thursday the seventh of january seven in the morning at hadley commercials',
      creates({
        title:
          "MOT|Lorry MOT|MOT (for) (the) lorry|Lorry M O T|M.O.T.|Lorry’s MOT|Lorry's MOT|MOT (at Hadley Commercials)|Lorry MOT (at Hadley Commercials)|MOT for the lorry (at Hadley Commercials)",
        start: '2027-01-07T07:00',
        place: 'hadley commercials',
      }),
    ],
    [
      'im to tune the steinway thursday the tenth of december ten oclock in the morning give me two hours for it',
      creates({
        title:
          'Tune (the) Steinway|Tuning (the) Steinway|Steinway tuning|Steinway|Steinway piano tuning|Piano tuning (Steinway)',
        start: '2026-12-10T10:00',
        end: '2026-12-10T12:00',
      }),
    ],
    [
      'its chucking it down so ill be quick vet is doing the cows no not friday saturday saturday the fifth of december eight in the morning call it t b test',
      creates({ title: 'TB test|T B test|T.B. test', start: '2026-12-05T08:00' }),
    ],
    [
      'im on an implant course the eighteenth and nineteenth of january both days all day put that in',
      creates({ title: 'Implant course', start: '2027-01-18', end: '2027-01-20' }),
    ],
    [
      'well its happening were walking the ridgeway next year the twentieth of may up to and including the twenty third whole days please',
      creates({
        title:
          'Walking (the) Ridgeway|Walk (the) Ridgeway|(The) Ridgeway walk|(The) Ridgeway|(The) Ridgeway hike|Hiking (the) Ridgeway|Hike (the) Ridgeway|Ridgeway trip',
        start: '2027-05-20',
        end: '2027-05-24',
      }),
    ],
    [
      'choir practice begins again tuesday the fifth of january and then its each tuesday half past seven in the evening',
      creates({
        title: 'Choir (practice)',
        start: '2027-01-05T19:30',
        repeats: ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'i mustnt forget to feed the sourdough tomorrow evening at eight so pop that in and give me a nudge ten minutes ahead',
      creates({
        title:
          'Feed (the) sourdough|Feed (the) sourdough starter|Feeding (the) sourdough|Sourdough feeding|Sourdough',
        start: '2026-11-24T20:00',
        reminders: [10],
      }),
    ],
    [
      'sams up for a bite so lunch the two of us on wednesday at half past twelve send him the invite will you',
      creates({
        title:
          'Lunch (with Sam)|Sam lunch|Lunch Sam|Lunch: Sam|Sam and Maya lunch|Lunch Maya and Sam|Lunch: Maya and Sam|Lunch: Sam and Maya|Maya and Sam lunch|Lunch Sam and Maya',
        start: '2026-11-25T12:30',
        guests: ['sam'],
      }),
    ],
    [
      'get jonas and priya together with me tomorrow at eleven forty five minutes ought to do it the subject is outage recap',
      creates({
        title: 'Outage recap|Outage recap (with Jonas and Priya)',
        start: '2026-11-24T11:00',
        end: '2026-11-24T11:45',
        guests: ['jonas', 'priya'],
      }),
    ],
    [
      'wish me luck driving theory test friday the eighth of january at quarter to nine in the morning and er not on the work one put it on my personal calendar',
      creates({ title: '(Driving) theory test', start: '2027-01-08T08:45', calendar: personal }),
    ],
    [
      'they have given me a night shift again saturday the twelfth of december eight in the evening through to eight the morning after',
      creates({ title: 'Night shift', start: '2026-12-12T20:00', end: '2026-12-13T08:00' }),
    ],
    [
      'bins out every other wednesday at seven in the evening first time is this wednesday',
      creates({
        title:
          'Bins|Bins out|Put (the) bins out|Put out (the) bins|Take (the) bins out|Take out (the) bins|Bin day|Bin night',
        start: '2026-11-25T19:00',
        repeats: ['FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', 'FREQ=WEEKLY;INTERVAL=2'],
      }),
    ],
    [
      'oh and my passport runs out on the third of march note it for the full day no particular time',
      creates({
        title:
          '(My) passport runs out|(My) passport expires|Passport expiry|Passport expiry date|Passport expiration|Passport running out|Passport expiring',
        start: '2027-03-03',
        end: '2027-03-04',
      }),
    ],
    [
      'we do bridge club now on the first monday of each month two in the afternoon starting with the fourth of january dear',
      creates({
        title: 'Bridge (club)',
        start: '2027-01-04T14:00',
        repeats: ['FREQ=MONTHLY;BYDAY=1MO', 'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1', 'FREQ=MONTHLY;BYDAY=+1MO'],
      }),
    ],
    [
      'my driving instructor had a gap so driving lesson thursday five in the afternoon its an hour and a half',
      creates({ title: 'Driving lesson', start: '2026-11-26T17:00', end: '2026-11-26T18:30' }),
    ],
    [
      'sofa delivery saturday the fifth of december they say somewhere between ten and two so uh block all of that',
      creates({
        title: 'Sofa delivery|Sofa (being) delivered',
        start: '2026-12-05T10:00',
        end: '2026-12-05T14:00',
      }),
    ],
    [
      'so i never forget it again wedding anniversary nineteenth of june all day and let it come back every single year next june is the first',
      creates({
        title: '(Our) wedding anniversary|Anniversary|(My) wedding anniversary',
        start: '2027-06-19',
        end: '2027-06-20',
        repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=19'],
      }),
    ],
    [
      'coach says rowing session tomorrow half six in the morning forty minutes no more',
      creates({ title: 'Rowing (session)', start: '2026-11-24T06:30', end: '2026-11-24T07:10' }),
    ],
    [
      'lena and i ought to talk about the stickers so friday at eleven in the morning a quarter of an hour with her name it sticker chat',
      creates({
        title: 'Sticker chat|Sticker chat with Lena',
        start: '2026-11-27T11:00',
        end: '2026-11-27T11:15',
        guests: ['lena'],
      }),
    ],
    [
      'its uncle berts funeral wednesday the sixteenth of december at noon mortlake crematorium is the place',
      creates({
        title:
          "Uncle Bert’s funeral|Uncle Bert's funeral|Uncle Berts funeral|Funeral|Funeral of Uncle Bert|Funeral for Uncle Bert|Uncle Bert funeral|Funeral: Uncle Bert|Funeral Uncle Bert",
        start: '2026-12-16T12:00',
        place: 'mortlake crematorium',
      }),
    ],
    [
      'flu jab friday quarter past ten in the morning and ring me an hour before or i shall miss it like last year',
      creates({ title: 'Flu jab', start: '2026-11-27T10:15', reminders: [60] }),
    ],
    [
      'nobody is to bother me tomorrow from four until half past five in the afternoon its for the grant application put that in my diary',
      creates({
        title:
          '(The) grant application|Work on (the) grant application|Write (the) grant application|Grant application work|Grant application writing|Grant application (focus) (time)|Focus: grant application|Focus time: grant application|Grant application block|Focus time for grant application|Grant application – do not disturb|Grant application - do not disturb|Grant application (do not disturb)|Do not disturb: grant application|Busy: grant application|Block: grant application',
        start: '2026-11-24T16:00',
        end: '2026-11-24T17:30',
      }),
    ],
    [
      'doctor wants me on tablets so every day at nine in the evening take tablets starting tonight fourteen times and then it stops',
      creates({
        title: 'Take (my) tablets|Tablets|Take (the) tablets',
        start: '2026-11-23T21:00',
        repeats: ['FREQ=DAILY;COUNT=14', 'FREQ=DAILY;INTERVAL=1;COUNT=14'],
      }),
    ],
  ]),
];
