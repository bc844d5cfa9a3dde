import { changes, create, creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

export const mTwoCreating = phrasings('creating', [
  [
    'night shift fri 8pm-8am',
    creates({ title: '(the) night shift', start: '2026-11-27T20:00', end: '2026-11-28T08:00' }),
  ],
  [
    'gp appt 10 dec 1615',
    creates({
      title: 'gp|gp appt|gp appointment|gp visit|doctor|doctor appointment',
      start: '2026-12-10T16:15',
    }),
  ],
  [
    'stats lecture every tue 5-6pm, 1st one tmrw',
    creates({
      title: '(the) stats lecture|statistics lecture',
      start: '2026-11-24T17:00',
      end: '2026-11-24T18:00',
      repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TU'],
    }),
  ],
  [
    'gym 0700 on 24th + 26th',
    changes(
      create({ title: 'gym|gym session|gym workout', start: '2026-11-24T07:00' }),
      create({ title: 'gym|gym session|gym workout', start: '2026-11-26T07:00' }),
    ),
  ],
  [
    'scaffold inspection 7.45am wed @ plot 14',
    creates({
      title:
        'scaffold inspection|scaffolding inspection|scaffold inspection (at) plot 14|scaffold inspection @ plot 14',
      start: '2026-11-25T07:45',
      place: 'Plot 14',
    }),
  ],
  [
    'fri 11am investor call, invite priya + jonas, 45m',
    creates({
      title:
        'investor call|investor call with priya and jonas|investor call with priya & jonas|investor call with priya + jonas',
      start: '2026-11-27T11:00',
      end: '2026-11-27T11:45',
      guests: ['priya', 'jonas'],
    }),
  ],
  [
    'remind me 1900 today bins out',
    creates({
      title:
        '(the) bins out|put (the) bins out|put out (the) bins|take (the) bins out|take out (the) bins|bins|bins out reminder|reminder: bins out',
      start: '2026-11-23T19:00',
      reminders: 'some',
    }),
  ],

  [
    '5 dec 1330 emma swim gala @ brockwell lido',
    creates({
      title:
        "emma swim gala|emma’s swim gala|emma's swim gala|emmas swim gala|swim gala (emma)|swim gala - emma|emma swimming gala|emma’s swimming gala",
      start: '2026-12-05T13:30',
      place: 'Brockwell Lido',
    }),
  ],
  [
    'q4 accts review w/ ben@ledgerly.example thu 10 dec 2pm',
    creates({
      title:
        'q4 accts review|q4 accounts review|q4 account review|q4 accts review with ben|q4 accounts review with ben|q4 accts review w/ ben',
      start: '2026-12-10T14:00',
      guests: ['ben@ledgerly.example'],
    }),
  ],
  [
    'rent due 1st of every mth, all day, from dec',
    creates({
      title: '(the) rent (due)|pay (the) rent|rent is due|rent payment|rent payment due',
      start: '2026-12-01',
      repeats: ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1'],
    }),
  ],
  [
    'wedding anniv 14 aug, yrly, all day',
    creates({
      title: '(our) wedding anniversary|(our) wedding anniv|(our) anniversary',
      start: '2027-08-14',
      repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=14'],
    }),
  ],
  [
    'dog groomer, 14 dec, 1630-1715',
    creates({
      title:
        '(the) dog groomer|dog groomer appointment|dog groomer appt|dog grooming|dog grooming appointment|groomer for (the) dog',
      start: '2026-12-14T16:30',
      end: '2026-12-14T17:15',
    }),
  ],
  ['set up mtg w/ tomas', nothing],
  ['31 nov dinner 7pm', nothing],
  [
    'coffee w/ aiko wed 1330 20m',
    creates({
      title: 'coffee (with aiko)|coffee w/ aiko|aiko coffee|coffee: aiko',
      start: '2026-11-25T13:30',
      end: '2026-11-25T13:50',
      guests: ['aiko'],
    }),
  ],
  [
    'meds reminder 9pm daily starting tmrw',
    creates({
      title:
        'meds|meds reminder|take (my) meds|take (my) medication|medication|medication reminder|reminder: meds|reminder: take meds|reminder to take meds',
      start: '2026-11-24T21:00',
      repeats: 'FREQ=DAILY',
      reminders: 'some',
    }),
  ],
  [
    'choir concert 16 dec 2000, alert 1h b4',
    creates({ title: '(the) choir concert', start: '2026-12-16T20:00', reminders: [60] }),
  ],
  [
    'squash w/ sam weds 7am wkly, from this wk',
    creates({
      title: 'squash (with sam)|squash w/ sam|sam squash',
      start: '2026-11-25T07:00',
      guests: ['sam'],
      repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=WE'],
    }),
  ],
  [
    'smear test 17 dec 1140 in personal cal',
    creates({ title: 'smear test|smear test appointment', start: '2026-12-17T11:40', calendar: personal }),
  ],
  [
    'every other fri 4-430pm payroll check, this fri first',
    creates({
      title: '(the) payroll check|check payroll',
      start: '2026-11-27T16:00',
      end: '2026-11-27T16:30',
      repeats: ['FREQ=WEEKLY;INTERVAL=2', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR'],
    }),
  ],
  [
    'from tmrw: walk 12-1230 every wkday',
    creates({
      title: '(a) walk|lunchtime walk|lunch walk|midday walk|go for (a) walk',
      start: '2026-11-24T12:00',
      end: '2026-11-24T12:30',
      repeats: ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR'],
    }),
  ],
]);
