import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = [
  ...phrasings('creating', [
    ['eye test sat 5 dec 10.20', creates({ title: 'Eye test (appointment)', start: '2026-12-05T10:20' })],
    [
      'add flu jab tmrw 4.45pm at boots',
      creates({ title: '(Get) flu jab|Flu jab at Boots', start: '2026-11-24T16:45', place: 'Boots' }),
    ],
    [
      'plumber coming weds 2 dec 8-10am',
      creates({
        title: 'Plumber (coming)|Plumber visit|Plumber appointment',
        start: '2026-12-02T08:00',
        end: '2026-12-02T10:00',
      }),
    ],
    ['book club thurs 10 dec at half 7', creates({ title: 'Book club', start: '2026-12-10T19:30' })],
    [
      'swim every tues 7am pls, from next wk',
      creates({
        title: 'Swim|Swimming',
        start: '2026-12-01T07:00',
        repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TU'],
      }),
    ],
    [
      'stickers chat w/ jonas thurs 1pm 20 mins, invite him',
      creates({
        title: 'Stickers chat (with Jonas)|Sticker chat (with Jonas)|Stickers (with Jonas)',
        start: '2026-11-26T13:00',
        end: '2026-11-26T13:20',
        guests: ['jonas'],
      }),
    ],
    [
      'car mot fri 18 dec 2pm, remind me day before',
      creates({ title: '(Car) MOT|MOT (for car)', start: '2026-12-18T14:00', reminders: [1440] }),
    ],
    [
      'need to ring the vet 12.30 today',
      creates({ title: '(Ring) the vet|Ring vet|Call (the) vet|Vet call|Vet', start: '2026-11-23T12:30' }),
    ],
    [
      'block 7 jan whole day for strategy',
      creates({
        title: 'Strategy (day)|Strategy block|Block for strategy|Blocked for strategy',
        start: '2027-01-07',
        end: '2027-01-08',
      }),
    ],
    [
      'mum staying 19-21 dec',
      creates({
        title: 'Mum (staying)|Mum stays|Mum is staying|Mum’s stay|Mum visit|Mum visiting',
        start: '2026-12-19',
        end: '2026-12-22',
      }),
    ],
    [
      'cinema w freya sunday 5pm, rio dalston',
      creates({ title: 'Cinema (with Freya)', start: '2026-11-29T17:00', place: 'Rio Dalston' }),
    ],
    [
      'bins out wednesdays 9pm, repeat weekly',
      creates({
        title: '(Take) bins out|Take (the) bins out|Take out (the) bins|Put (the) bins out|Bins',
        start: '2026-11-25T21:00',
        repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=WE'],
      }),
    ],
    ['lunch w/ nadia fri 4th 1pm', creates({ title: 'Lunch (with Nadia)', start: '2026-12-04T13:00' })],
    [
      'pop in 15 min print shop call tmrw 11.30',
      creates({
        title: 'Print shop call|Call (with) (the) print shop',
        start: '2026-11-24T11:30',
        end: '2026-11-24T11:45',
      }),
    ],
    [
      'gig 12 dec doors 7, til 11, brixton academy',
      creates({
        title: 'Gig (at Brixton Academy)',
        start: '2026-12-12T19:00',
        end: '2026-12-12T23:00',
        place: 'Brixton Academy',
      }),
    ],
    [
      'token naming mtg mon 7 dec 3.30-4.15 w aiko and tomas, send invites',
      creates({
        title: 'Token naming (meeting)|Token naming mtg',
        start: '2026-12-07T15:30',
        end: '2026-12-07T16:15',
        guests: ['aiko', 'tomas'],
      }),
    ],
    [
      'pay gas bill, all day thing on 30th',
      creates({ title: '(Pay) gas bill|Pay the gas bill', start: '2026-11-30', end: '2026-12-01' }),
    ],
    ['blood test 8.10 thurs', creates({ title: 'Blood test', start: '2026-11-26T08:10' })],
    [
      'yoga mon weds fri 7.15am for 45 mins starting weds',
      creates({
        title: 'Yoga',
        start: '2026-11-25T07:15',
        end: '2026-11-25T08:00',
        repeats: 'FREQ=WEEKLY;BYDAY=MO,WE,FR',
      }),
    ],
    [
      'parcel delivery tmrw btwn 12 and 2',
      creates({ title: 'Parcel (delivery)', start: '2026-11-24T12:00', end: '2026-11-24T14:00' }),
    ],
    [
      'rent due 1st every month from jan, all day',
      creates({
        title: 'Rent (due)',
        start: '2027-01-01',
        end: '2027-01-02',
        repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1'],
      }),
    ],
    [
      'dinner sat, 8, at trullo',
      creates({ title: 'Dinner (at Trullo)', start: '2026-11-28T20:00', place: 'Trullo' }),
    ],
    ['gp appt 14 dec 9.50am', creates({ title: 'GP (appointment)|GP appt', start: '2026-12-14T09:50' })],
    [
      'Put “Sketching” sun 13th 2 till 4 in pls',
      creates({ title: 'Sketching', start: '2026-12-13T14:00', end: '2026-12-13T16:00' }),
    ],
    [
      'quick hello w/ sam tues 8 dec 9am 15m, ping him an invite + 5 min reminder',
      creates({
        title: '(Quick) hello with Sam|Quick hello|Hello',
        start: '2026-12-08T09:00',
        end: '2026-12-08T09:15',
        guests: ['sam'],
        reminders: [5],
      }),
    ],
  ]),
];
