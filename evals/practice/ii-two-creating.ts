import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'vet thurs 5pm 30m for biscuit',
      creates({
        title:
          "(Biscuit) vet (appointment)|Vet (appointment) (visit) (for) (with) (Biscuit)|Biscuit’s vet (appointment)|Biscuit's vet (appointment)",
        start: '2026-11-26T17:00',
        end: '2026-11-26T17:30',
      }),
    ],
    [
      'tmrw 12-12.30 plumber call',
      creates({
        title: 'Plumber (call)|Call (with) plumber',
        start: '2026-11-24T12:00',
        end: '2026-11-24T12:30',
      }),
    ],
    [
      'lunch priya weds 1pm, invite her',
      creates({ title: 'Lunch (with) (Priya)|Priya lunch', start: '2026-11-25T13:00', guests: ['priya'] }),
    ],
    [
      'ella swim lesson evry sat 2pm 45min',
      creates({
        title:
          "(Ella) swim lesson|Ella’s swim lesson|Ella's swim lesson|Ellas swim lesson|(Ella) swimming lesson|Ella’s swimming lesson|Ella's swimming lesson|Swim lesson (for) (with) (Ella)|Swimming lesson (for) (Ella)",
        start: '2026-11-28T14:00',
        end: '2026-11-28T14:45',
        repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=SA'],
      }),
    ],
    [
      'all day 14 dec call it Moving day',
      creates({ title: 'Moving day', start: '2026-12-14', end: '2026-12-15' }),
    ],
    [
      'remind me 6pm ring mum, tday',
      creates({
        title: '(Reminder) ring (my) Mum|(Reminder) call (my) Mum|Phone Mum',
        start: '2026-11-23T18:00',
        reminders: 'some',
      }),
    ],
    [
      'sun 6 dec shift 7am-3pm',
      creates({ title: '(Work) shift', start: '2026-12-06T07:00', end: '2026-12-06T15:00' }),
    ],
    [
      'book club tues 8 dec 8pm at the fox',
      creates({ title: 'Book club (meeting) (at) (the) (Fox)', start: '2026-12-08T20:00', place: 'Fox' }),
    ],
    [
      'bins out evry mon 7am, from nxt mon',
      creates({
        title: '(Put) (Take) bins (out)|Put out bins|Take out bins',
        start: '2026-11-30T07:00',
        repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=MO'],
      }),
    ],
    [
      'car mot thurs 10 dec 8.15am 1hr at kwikfit',
      creates({
        title: '(Car) MOT (appointment) (at) (Kwikfit)|MOT (for) car',
        start: '2026-12-10T08:15',
        end: '2026-12-10T09:15',
        place: 'kwikfit',
      }),
    ],
    [
      'catch up fri 10am 20m, invite tomas + jonas',
      creates({
        title:
          'Catch up (with) (Tomas) (and) (Jonas)|Catch up (with) (Tomás) (and) (Jonas)|Catchup (with) (Tomas) (and) (Jonas)|Catchup (with) (Tomás) (and) (Jonas)|Tomas (and) Jonas catch up|Tomás (and) Jonas catch up',
        start: '2026-11-27T10:00',
        end: '2026-11-27T10:20',
        guests: ['tomas', 'jonas'],
      }),
    ],
    [
      'Cornwall 12 to 16 april 27 all day',
      creates({
        title: 'Cornwall (trip) (holiday)|Trip to Cornwall|Holiday in Cornwall',
        start: '2027-04-12',
        end: '2027-04-17',
      }),
    ],
    [
      'dr appt weds 2 dec 9.10am 10 min',
      creates({
        title:
          "Dr appt|Dr appointment|Doctor (appointment)|Doctors (appointment)|Doctor appt|Doctor’s (appointment)|Doctor's (appointment)|Doctor’s appt|Doctor's appt|GP appointment",
        start: '2026-12-02T09:10',
        end: '2026-12-02T09:20',
      }),
    ],
    [
      'gym evry tue+thu 6.30am 1hr from tmrw',
      creates({
        title: 'Gym (session) (workout)',
        start: '2026-11-24T06:30',
        end: '2026-11-24T07:30',
        repeats: ['FREQ=WEEKLY;BYDAY=TU,TH'],
      }),
    ],
    [
      'pay rent 1st of evry month all day, start dec',
      creates({
        title: '(Pay) rent (due)|Rent payment',
        start: '2026-12-01',
        end: '2026-12-02',
        repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1'],
      }),
    ],
    [
      'pricing chat 30/11 3pm half hr. invite dana.holt@brightdesk.example',
      creates({
        title: 'Pricing chat (with) (Dana) (Holt)|Dana (Holt) pricing chat',
        start: '2026-11-30T15:00',
        end: '2026-11-30T15:30',
        guests: ['dana.holt@brightdesk.example'],
      }),
    ],
    [
      'footy training tonite 7-8.30, place pitch 3',
      creates({
        title: 'Footy training|Football training|Footy|Football|Football practice',
        start: '2026-11-23T19:00',
        end: '2026-11-23T20:30',
        place: 'pitch 3',
      }),
    ],
    [
      'dinner w mark sat 7.30pm @ dishoom',
      creates({
        title: 'Dinner (with) (Mark) (at) (Dishoom)|Mark dinner',
        start: '2026-11-28T19:30',
        place: 'dishoom',
      }),
    ],
    [
      'piano tuner mon 14 dec 2pm, mrs patel',
      creates({
        title:
          'Piano tuner (with) (Mrs) (Patel)|Piano tuning (with) (Mrs) (Patel)|(Mrs) (Patel) piano tuner|(Mrs) (Patel) piano tuning',
        start: '2026-12-14T14:00',
      }),
    ],
    [
      'flu jab 5 dec 11.40am, alert 1h b4',
      creates({ title: 'Flu jab (appointment)', start: '2026-12-05T11:40', reminders: [60] }),
    ],
    [
      'wedding anniv 9 june evry yr, all day',
      creates({
        title: '(Our) wedding anniversary|(Our) wedding anniv',
        start: '2027-06-09',
        end: '2027-06-10',
        repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=9'],
      }),
    ],
    [
      'stocktake this sat 6pm til 10',
      creates({
        title: 'Stocktake|Stock take|Stocktaking',
        start: '2026-11-28T18:00',
        end: '2026-11-28T22:00',
      }),
    ],
    [
      'choir weds 7.30pm evry other wk, start this wk',
      creates({
        title: 'Choir (practice) (rehearsal)',
        start: '2026-11-25T19:30',
        repeats: ['FREQ=WEEKLY;INTERVAL=2', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE'],
      }),
    ],
    [
      'block thurs 4-5.30 invoices',
      creates({
        title:
          '(Block) (for) invoices|Invoices (block) (time)|Invoice block|Invoice time|Invoicing (block)|Focus (time) (block) (for) invoices|Do invoices|Time for invoices|Work on invoices',
        start: '2026-11-26T16:00',
        end: '2026-11-26T17:30',
      }),
    ],
    [
      'kids nativity 17 dec 9.45am at alder school, ping me 30 min b4',
      creates({
        title:
          "(Kids) (school) nativity (play)|Kids’ (school) nativity (play)|Kids' (school) nativity (play)|Kid’s nativity (play)|Kid's nativity (play)",
        start: '2026-12-17T09:45',
        place: 'alder school',
        reminders: [30],
      }),
    ],
  ]),
];
