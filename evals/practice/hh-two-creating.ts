import { creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'mot for van thurs 10 dec 8.30am at kwik fit',
      creates({
        title: '(Van) MOT (for) (van) (at) (Kwik) (Fit)',
        start: '2026-12-10T08:30',
        place: 'Kwik Fit',
      }),
    ],
    [
      'nans 80th sat 19 dec 2pm village hall',
      creates({
        title: "Nan’s 80th (birthday) (party)|Nan's 80th (birthday) (party)|Nans 80th (birthday) (party)",
        start: '2026-12-19T14:00',
        place: 'village hall',
      }),
    ],
    [
      'weds 9 dec 2pm 30min pricing catchup, invite priya + jonas',
      creates({
        title: 'Pricing catchup|Pricing catch up|Pricing catch-up',
        start: '2026-12-09T14:00',
        end: '2026-12-09T14:30',
        guests: ['priya', 'jonas'],
      }),
    ],
    [
      'bins out every sun 7pm, add',
      creates({
        title: 'Bins (out)|(Put) (take) (the) bins out|Bin night|Take out (the) bins|Put out (the) bins',
        start: '2026-11-29T19:00',
        repeats: ['FREQ=WEEKLY;BYDAY=SU', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'remind me ring doc tmrw 8am',
      creates({
        title:
          "Ring (the) doc|Ring (the) doctor|Call (the) doctor|Call (the) doc|Ring doctor’s|Ring doctor's",
        start: '2026-11-24T08:00',
        reminders: 'some',
      }),
    ],
    [
      'day off mon 14 dec put it in all day',
      creates({ title: 'Day off|Off|Annual leave|Leave', start: '2026-12-14', end: '2026-12-15' }),
    ],
    [
      'lunch w sam tmrw 12.15 til 1, invite him',
      creates({
        title: 'Lunch (with) (Sam)|Lunch w Sam|Sam lunch|Lunch Maya (and) Sam|Lunch Sam (and) Maya',
        start: '2026-11-24T12:15',
        end: '2026-11-24T13:00',
        guests: ['sam'],
      }),
    ],
    [
      'kids swim lesson sat 5 dec 9-9.30am, leisure centre',
      creates({
        title:
          "(Kids) (kid’s) (kids’) (kid's) (kids') swim lesson|(Kids) (kids’) (kids') swimming lesson|Swim lesson kids|Swim lesson (for) kids",
        start: '2026-12-05T09:00',
        end: '2026-12-05T09:30',
        place: 'leisure centre',
      }),
    ],
    [
      'gym 6-7am every tues n thurs starting tmrw',
      creates({
        title: 'Gym (session)|Gym workout',
        start: '2026-11-24T06:00',
        end: '2026-11-24T07:00',
        repeats: 'FREQ=WEEKLY;BYDAY=TU,TH',
      }),
    ],
    [
      'vet for biscuit 27 nov 4.15pm',
      creates({
        title:
          "Vet (appointment) (visit) (for) (Biscuit)|(Take) Biscuit (to) (the) vet (appointment)|Biscuit’s vet (appointment)|Biscuit's vet (appointment)|Vet Biscuit",
        start: '2026-11-27T16:15',
      }),
    ],
    [
      'nite shift sat 28 10pm til 6 sun morn',
      creates({ title: 'Night shift|Nite shift', start: '2026-11-28T22:00', end: '2026-11-29T06:00' }),
    ],
    [
      'lads hol 12-15 feb, whole days',
      creates({
        title: "Lads (hol) (holiday)|Lads’ (hol) (holiday)|Lads' (hol) (holiday)",
        start: '2027-02-12',
        end: '2027-02-16',
      }),
    ],
    [
      'pay window cleaner, 1st of every month from 1 dec, all day',
      creates({
        title: '(Pay) window cleaner (payment)',
        start: '2026-12-01',
        end: '2026-12-02',
        repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1'],
      }),
    ],
    [
      'choir weds 7.30-9pm weekly, from 2 dec',
      creates({
        title: 'Choir (practice) (rehearsal)',
        start: '2026-12-02T19:30',
        end: '2026-12-02T21:00',
        repeats: ['FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'brightdesk call 10 dec 3pm 20 min invite dana.holt@brightdesk.example',
      creates({
        title:
          'Brightdesk call|Call (with) Brightdesk|(Brightdesk) call (with) Dana (Holt)|Brightdesk call Dana (Holt)',
        start: '2026-12-10T15:00',
        end: '2026-12-10T15:20',
        guests: ['dana.holt@brightdesk.example'],
      }),
    ],
    [
      'block 3-4.30 tmrw for invoices',
      creates({
        title:
          '(Do) (block) (for) invoices (block) (time)|Invoicing|Invoice block|Invoice time|Focus (time) invoices|Work on invoices',
        start: '2026-11-24T15:00',
        end: '2026-11-24T16:30',
      }),
    ],
    [
      'midwife 16 dec 11.20am. nudge 1hr b4',
      creates({ title: 'Midwife (appointment) (appt) (visit)', start: '2026-12-16T11:20', reminders: [60] }),
    ],
    [
      'plumber comin next mon 8 til 10am',
      creates({
        title: 'Plumber (coming) (comin) (visit) (appointment)',
        start: '2026-11-30T08:00',
        end: '2026-11-30T10:00',
      }),
    ],
    [
      'haggis order deadline 20 jan allday',
      creates({
        title: 'Haggis (order) (deadline)|Order haggis (deadline)|Deadline haggis order',
        start: '2027-01-20',
        end: '2027-01-21',
      }),
    ],
    [
      'stocktake last fri of each month 5-7pm, first is this fri',
      creates({
        title: 'Stocktake|Stock take|Stock-take',
        start: '2026-11-27T17:00',
        end: '2026-11-27T19:00',
        repeats: 'FREQ=MONTHLY;BYDAY=-1FR',
      }),
    ],
    [
      'footy trainin every other mon 8pm, from 7 dec',
      creates({
        title: 'Footy training|Football training|Footy trainin',
        start: '2026-12-07T20:00',
        repeats: ['FREQ=WEEKLY;INTERVAL=2', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO'],
      }),
    ],
    [
      'pub quiz 2nite 7.30pm, the swan',
      creates({ title: 'Pub quiz (at) (the) (Swan)', start: '2026-11-23T19:30', place: 'Swan' }),
    ],
    ['book a mtg w lena', nothing],
    [
      'mosque fundraiser sun 13 dec 1-5pm remind day b4',
      creates({
        title: 'Mosque fundraiser|Fundraiser (at) (the) (mosque)',
        start: '2026-12-13T13:00',
        end: '2026-12-13T17:00',
        reminders: [1440],
      }),
    ],
    [
      'mon-fri 4.45pm 15min checkin, invite tomas, from 30 nov on',
      creates({
        title:
          '(Daily) checkin (with) (Tomas) (Tomás)|(Daily) check in (with) (Tomas) (Tomás)|(Daily) check-in (with) (Tomas) (Tomás)|Tomas check-in|Tomás check-in|Tomas check in|Tomás check in',
        start: '2026-11-30T16:45',
        end: '2026-11-30T17:00',
        guests: ['tomas'],
        repeats: ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'],
      }),
    ],
  ]),
];
