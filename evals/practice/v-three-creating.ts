import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = phrasings('creating', [
  [
    'put in the vet for the dog on thursday at twenty to five',
    creates({
      title:
        "Vet (appointment) (for) (the) (dog)|(The) dog (to) (the) vet (appointment)|Dog’s vet (appointment)|Dog's vet (appointment)",
      start: '2026-11-26T16:40',
    }),
  ],
  [
    'choir practice every wednesday half seven till nine starting this week its at Broadstone Library',
    creates({
      title: 'Choir practice',
      start: '2026-11-25T19:30',
      end: '2026-11-25T21:00',
      place: 'Broadstone Library',
      repeats: ['FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY'],
    }),
  ],
  [
    'eye test um tenth of december ten past two in the afternoon at Vision Plus',
    creates({ title: 'Eye test', start: '2026-12-10T14:10', place: 'Vision Plus' }),
  ],
  [
    'remind me to put the bins out tonight at eight or shell go spare',
    creates({
      title:
        '(Remember) (to) put (the) bins out|(The) bins (out)|Put out (the) bins|Take (the) bins out|Take out (the) bins',
      start: '2026-11-23T20:00',
      reminders: 'some',
    }),
  ],
  [
    'im off in february so put holiday all day from monday the first to friday the fifth',
    creates({ title: 'Holiday', start: '2027-02-01', end: '2027-02-06' }),
  ],
  [
    'get Priya and Jonas in for a call tomorrow at four half an hour call it budget catch up',
    creates({
      title: 'Budget catch up|Budget catch-up|Budget catchup',
      start: '2026-11-24T16:00',
      end: '2026-11-24T16:30',
      guests: ['priya', 'jonas'],
    }),
  ],
  [
    'five a side at nine thursday nights starting this thursday and its um six weeks in total',
    creates({
      title:
        'Five a side (football)|Five-a-side (football)|5 a side (football)|5-a-side (football)|Fiveaside',
      start: '2026-11-26T21:00',
      repeats: ['FREQ=WEEKLY;COUNT=6', 'FREQ=WEEKLY;BYDAY=TH;COUNT=6', 'FREQ=WEEKLY;COUNT=6;BYDAY=TH'],
    }),
  ],
  [
    'lambing course on the saturday no wait its sunday the thirteenth of december nine till four',
    creates({ title: 'Lambing course', start: '2026-12-13T09:00', end: '2026-12-13T16:00' }),
  ],
  [
    'ive to pick nan up from the station sunday quarter to eleven in the morning so put that in',
    creates({
      title: 'Pick (up) nan (up) (from) (the) (station)|Nan pickup (from) (the) (station)',
      start: '2026-11-29T10:45',
    }),
  ],
  [
    'van mot wednesday the ninth eight fifteen',
    creates({ title: 'Van MOT|MOT (for) (the) van', start: '2026-12-09T08:15' }),
  ],
  [
    'weve got the twenty week scan on the sixteenth of december at twenty past one pm it takes forty minutes warn me the day before',
    creates({
      title: '(The) twenty week scan|(The) 20 week scan|Twenty-week scan|20-week scan',
      start: '2026-12-16T13:20',
      end: '2026-12-16T14:00',
      reminders: [1440],
    }),
  ],
  [
    'band rehearsal tomorrow night seven to ten cheers',
    creates({ title: 'Band rehearsal', start: '2026-11-24T19:00', end: '2026-11-24T22:00' }),
  ],
  [
    'Grandads birthday is the twentieth of march i always forget so put that in for every year',
    creates({
      title: "Grandads birthday|Grandad's birthday|Grandad’s birthday",
      start: '2027-03-20',
      repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=20'],
    }),
  ],
  [
    'thursday morning at eight coffee with Lena and Sam at Monmouth Yard forty minutes and invite them both',
    creates({
      title: 'Coffee (with Lena and Sam)|Coffee (with Lena & Sam)',
      start: '2026-11-26T08:00',
      end: '2026-11-26T08:40',
      guests: ['lena', 'sam'],
      place: 'Monmouth Yard',
    }),
  ],
  [
    'every first of the month nine in the morning remind me to pay the rent from december',
    creates({
      title: 'Pay (the) rent|Rent',
      start: '2026-12-01T09:00',
      repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1'],
      reminders: 'some',
    }),
  ],
  [
    'i start therapy on the first of december six pm for fifty minutes and then its every other tuesday',
    creates({
      title: 'Therapy (session)',
      start: '2026-12-01T18:00',
      end: '2026-12-01T18:50',
      repeats: ['FREQ=WEEKLY;INTERVAL=2', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'],
    }),
  ],
  [
    'chuck in darts friday the eleventh eight at night Red Lion and nudge me two hours before',
    creates({ title: 'Darts', start: '2026-12-11T20:00', place: 'Red Lion', reminders: [120] }),
  ],
  [
    'saturday the fifth is the harvest mouse survey thats the whole day',
    creates({ title: '(The) harvest mouse survey', start: '2026-12-05' }),
  ],
  [
    'set up a meeting wednesday the second no hang on wednesday the ninth at two pm with tomas and aiko forty five minutes call it icon handover',
    creates({
      title: 'Icon handover',
      start: '2026-12-09T14:00',
      end: '2026-12-09T14:45',
      guests: ['tomas', 'aiko'],
    }),
  ],
  [
    'sourdough class sixteenth december six till eight thirty in the evening',
    creates({ title: 'Sourdough class', start: '2026-12-16T18:00', end: '2026-12-16T20:30' }),
  ],
  [
    'nobody lets me eat so block lunch half twelve for half an hour every weekday starting tomorrow',
    creates({
      title: 'Lunch (break)|Lunch block',
      start: '2026-11-24T12:30',
      end: '2026-11-24T13:00',
      repeats: ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'],
    }),
  ],
  [
    'friday ten am for an hour call it kitchen quote and send it to kerry@rowanhouse.example',
    creates({
      title: 'Kitchen quote',
      start: '2026-11-27T10:00',
      end: '2026-11-27T11:00',
      guests: ['kerry@rowanhouse.example'],
    }),
  ],
  [
    'um breakfast with the girls seven thirty on the ninth of december',
    creates({ title: 'Breakfast (with) (the) (girls)', start: '2026-12-09T07:30' }),
  ],
  [
    'new years day swim first of january at eleven am me and my daft ideas',
    creates({
      title: "New Years (Day) swim|New Year's (Day) swim|New Year’s (Day) swim",
      start: '2027-01-01T11:00',
    }),
  ],
  [
    'tonight i want an hour of ironing in there say half seven so i actually do it',
    creates({ title: 'Ironing|Do (the) ironing', start: '2026-11-23T19:30', end: '2026-11-23T20:30' }),
  ],
]);
