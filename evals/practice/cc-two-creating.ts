import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

export const creating = [
  ...phrasings('creating', [
    ['gym tmrw 6.30am ugh', creates({ title: 'Gym (session)|Go to (the) gym', start: '2026-11-24T06:30' })],
    [
      'cat to vet sat 5 dec 9.15am, 20 min',
      creates({
        title:
          '(Take) (the) cat (to) (the) vet|Cat vet (appointment)|Vet (appointment) (for) (the) (cat)|Cat at (the) vet|Vet: cat|Vet - cat|Cat’s vet appointment',
        start: '2026-12-05T09:15',
        end: '2026-12-05T09:35',
      }),
    ],
    [
      'mot mon 7 dec 2pm at halfords brixton',
      creates({
        title: '(Car) MOT (test)|MOT appointment',
        start: '2026-12-07T14:00',
        place: 'Halfords Brixton',
      }),
    ],
    [
      'pub quiz evry tues 8pm starting tmrw, railway tavern',
      creates({
        title: 'Pub quiz (night)|Quiz',
        start: '2026-11-24T20:00',
        place: 'Railway Tavern',
        repeats: ['FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'swim lessons sat 9.30am, 6 wks in a row from this one',
      creates({
        title: 'Swim lessons|Swim lesson|Swimming lessons|Swimming lesson|Swimming',
        start: '2026-11-28T09:30',
        repeats: ['FREQ=WEEKLY;COUNT=6', 'FREQ=WEEKLY;BYDAY=SA;COUNT=6'],
      }),
    ],
    [
      'salary chat w jonas wed 2pm 20 mins, invite him',
      creates({
        title:
          'Salary chat (with Jonas)|Salary chat: Jonas|Salary (with Jonas)|Jonas salary chat|Salary chat Maya / Jonas',
        start: '2026-11-25T14:00',
        end: '2026-11-25T14:20',
        guests: ['jonas'],
      }),
    ],
    [
      'mums bday 14 march, every yr',
      creates({
        title: "Mum’s birthday|Mum's birthday|Mums birthday|Mum’s bday|Mum's bday|Mums bday|Mum birthday",
        start: '2027-03-14',
        end: '2027-03-15',
        repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=14'],
      }),
    ],
    [
      'skiing 12-15 feb, block out pls',
      creates({
        title: 'Skiing (trip)|Ski trip|Skiing holiday|Ski holiday|Ski',
        start: '2027-02-12',
        end: '2027-02-16',
      }),
    ],
    [
      'bins out sun 9pm every 2 wks, nudge me 1 hr b4',
      creates({
        title: '(Put) (the) bins out|(Take) (the) bins out|Take out (the) bins|Put out (the) bins|Bins',
        start: '2026-11-29T21:00',
        repeats: ['FREQ=WEEKLY;INTERVAL=2', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU'],
        reminders: [60],
      }),
    ],
    [
      'bp tablets 8am daily frm tmrw',
      creates({
        title:
          '(Take) BP tablets|(Take) BP tablet|BP meds|(Take) blood pressure tablets|(Take) blood pressure tablet|(Take) tablets',
        start: '2026-11-24T08:00',
        repeats: 'FREQ=DAILY',
      }),
    ],
    [
      'brand chat tmrw 11.30-12, priya + lena on it',
      creates({
        title:
          'Brand chat (with Priya and Lena)|Brand chat (with Priya & Lena)|Brand chat (with Priya + Lena)',
        start: '2026-11-24T11:30',
        end: '2026-11-24T12:00',
        guests: ['priya', 'lena'],
      }),
    ],
    [
      'nativity play thur 17 dec 1.45pm, scout hall. cant miss',
      creates({
        title: '(School) nativity (play)|Kids’ nativity (play)',
        start: '2026-12-17T13:45',
        place: 'Scout hall',
      }),
    ],
    [
      'rent due 1st evry mth, all day, starting dec',
      creates({
        title: 'Rent (due)|Pay rent|Rent due date|Rent payment (due)',
        start: '2026-12-01',
        end: '2026-12-02',
        repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1'],
      }),
    ],
    [
      'leo shoe fitting, personal cal, mon 30 nov 4.15pm',
      creates({
        title:
          "Leo shoe fitting|Leo’s shoe fitting|Leo's shoe fitting|Shoe fitting (for Leo)|Shoe fitting (Leo)|Leo: shoe fitting|Leo - shoe fitting",
        start: '2026-11-30T16:15',
        calendar: personal,
      }),
    ],
    [
      'accountant call sat 10, no sorry 10.30am',
      creates({
        title: 'Accountant (call)|Call (with) (the) accountant|Call (with) (my) accountant|Phone accountant',
        start: '2026-11-28T10:30',
      }),
    ],
    [
      'stocktake fri 4 dec 5am 3 hrs. joy',
      creates({
        title: 'Stocktake|Stock take|Stocktaking',
        start: '2026-12-04T05:00',
        end: '2026-12-04T08:00',
      }),
    ],
    [
      'choir weds 7.30 till 9pm wkly frm this wk @ methodist church',
      creates({
        title: 'Choir (practice)|Choir rehearsal',
        start: '2026-11-25T19:30',
        end: '2026-11-25T21:00',
        place: 'Methodist church',
        repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=WE'],
      }),
    ],
    [
      'smear test wed 9 dec 11.20am remind me 24h ahead',
      creates({ title: 'Smear test (appointment)|Smear', start: '2026-12-09T11:20', reminders: [1440] }),
    ],
    [
      'trade fair mon 18 jan to wed 20 jan',
      creates({ title: 'Trade fair', start: '2027-01-18', end: '2027-01-21' }),
    ],
    [
      'nanas 80th sat 16 jan 1pm, golden lion',
      creates({
        title:
          "Nana’s 80th (birthday) (party)|Nana's 80th (birthday) (party)|Nanas 80th (birthday) (party)|Nan’s 80th (birthday)|Nan's 80th (birthday)|Nana 80th (birthday)",
        start: '2027-01-16T13:00',
        place: 'Golden Lion',
      }),
    ],
    [
      'school run mon-fri 8.30am 15 min frm tmrw',
      creates({
        title: '(The) school run',
        start: '2026-11-24T08:30',
        end: '2026-11-24T08:45',
        repeats: ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'],
      }),
    ],
    [
      'get sam in 4 pitch deck, thurs noon, 1 hr',
      creates({
        title:
          'Pitch deck (with Sam)|Pitch deck (review) (with Sam)|Pitch deck (session) (with Sam)|Pitch deck (meeting) (with Sam)|Pitch deck (discussion) (with Sam)|Sam pitch deck|Sam: pitch deck|Sam - pitch deck',
        start: '2026-11-26T12:00',
        end: '2026-11-26T13:00',
        guests: ['sam'],
      }),
    ],
    [
      'site visit wed 16 dec 8am, dana.holt@brightdesk.example coming too so send her it',
      creates({
        title: 'Site visit (with Dana) (Holt)|Brightdesk site visit',
        start: '2026-12-16T08:00',
        guests: ['dana.holt@brightdesk.example'],
      }),
    ],
    [
      'tea w grandad sun 4',
      creates({ title: 'Tea (with Grandad)|Tea w Grandad|Grandad tea', start: '2026-11-29T16:00' }),
    ],
    [
      'parcel comes btwn 12 n 4 tmrw, stick in so i stay home',
      creates({
        title:
          'Parcel|Parcel (delivery) (window)|Parcel arrives|Parcel arriving|Parcel coming|Parcel delivery (stay home)|Parcel delivery - stay home|Stay home for parcel (delivery)|Wait (in) for parcel (delivery)|Home for parcel (delivery)|Parcel comes|Delivery|Stay home (parcel) (delivery)',
        start: '2026-11-24T12:00',
        end: '2026-11-24T16:00',
      }),
    ],
  ]),
];
