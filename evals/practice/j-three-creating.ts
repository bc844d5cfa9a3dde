import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const jThreeCreating = phrasings('creating', [
  [
    'Please put in a supervision meeting with Tomás on Thursday at four o’clock, for three quarters of an hour.',
    creates({
      title: 'Supervision (meeting) (with Tomás)|Tomás supervision (meeting)',
      start: '2026-11-26T16:00',
      end: '2026-11-26T16:45',
      guests: ['tomas'],
    }),
  ],
  [
    'invoice run, fri 27 nov, 10-10:30',
    creates({ title: 'Invoice run', start: '2026-11-27T10:00', end: '2026-11-27T10:30' }),
  ],
  [
    'put in a stock take for saturday no wait sunday at nine in the morning',
    creates({ title: 'Stock take|Stocktake', start: '2026-11-29T09:00' }),
  ],
  [
    'Would you kindly make a note of my eye test on the fourteenth of December at twenty past eleven?',
    creates({ title: 'Eye test', start: '2026-12-14T11:20' }),
  ],
  [
    'I need an hour and a half on Wednesday from one o’clock for marking essays, so please block that.',
    creates({
      title:
        'Marking (essays)|Mark essays|Essay marking|(Blocked) (Block) (for) marking essays|Time for marking essays',
      start: '2026-11-25T13:00',
      end: '2026-11-25T14:30',
    }),
  ],
  [
    'call w/ lena, tomorrow 11:30, 20 min',
    creates({
      title: 'Call (with) (w/) (Lena)|Lena call',
      start: '2026-11-24T11:30',
      end: '2026-11-24T11:50',
      guests: ['lena'],
    }),
  ],
  [
    'remind me to phone the supplier at half four this afternoon',
    creates({
      title: '(Reminder) (to) phone (the) supplier|(Reminder) (to) call (the) supplier',
      start: '2026-11-23T16:30',
    }),
  ],
  [
    'Please be so good as to add lunch with Hannah on Saturday the twelfth of December at one o’clock, at the Harbour Café.',
    creates({
      title: 'Lunch (with Hannah) (at Harbour Café)|Hannah lunch',
      start: '2026-12-12T13:00',
      place: 'Harbour Café',
    }),
  ],
  [
    'From the first of December I give a seminar every Tuesday from four until half past five; please enter it as a weekly event.',
    creates({
      title: '(Weekly) (Give) (Tuesday) Seminar',
      start: '2026-12-01T16:00',
      end: '2026-12-01T17:30',
      repeats: 'FREQ=WEEKLY;BYDAY=TU',
    }),
  ],
  [
    'gym, every tue + fri, 7am, 1h',
    creates({
      title: 'Gym',
      start: '2026-11-24T07:00',
      end: '2026-11-24T08:00',
      repeats: 'FREQ=WEEKLY;BYDAY=TU,FR',
    }),
  ],
  [
    'its the craft fair on the fifth of december all day put that in',
    creates({ title: 'Craft fair', start: '2026-12-05', end: '2026-12-06' }),
  ],
  [
    'I shall be away from the twelfth to the fourteenth of January; might you enter that as all-day, please?',
    creates({
      title: '(I) (Be) (I’m) (I am) (I’ll be) (Maya) Away|Out of office|(On) leave',
      start: '2027-01-12',
      end: '2027-01-15',
    }),
  ],
  [
    'catch-up jonas, fortnightly, wed 4pm, 30m, from 9 dec',
    creates({
      title: '(Fortnightly) Catch-up (with) (Jonas)|Jonas catch-up|(Fortnightly) Catchup (with) (Jonas)',
      start: '2026-12-09T16:00',
      end: '2026-12-09T16:30',
      guests: ['jonas'],
      repeats: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE',
    }),
  ],
  [
    'Could you set up an exam board for the tenth of December at ten and invite Priya, Jonas and Lena? It usually takes two hours.',
    creates({
      title: 'Exam board (meeting)',
      start: '2026-12-10T10:00',
      end: '2026-12-10T12:00',
      guests: ['priya', 'jonas', 'lena'],
    }),
  ],
  [
    'put in a meeting with morag about the window display friday quarter past two',
    creates({
      title:
        'Meeting (with Morag) (about window display)|(Meeting) Window display (meeting) (with Morag)|Meeting (with Morag) (re) (on) window display|Morag window display|Window display Morag|Morag',
      start: '2026-11-27T14:15',
    }),
  ],
  [
    'Kindly reserve Tuesday the eighth of December, from half past nine until eleven, for the accountant’s visit.',
    creates({
      title: 'Accountant’s visit|Accountant (visit)|Visit (of) (from) (by) (the) accountant',
      start: '2026-12-08T09:30',
      end: '2026-12-08T11:00',
    }),
  ],
  [
    'pay VAT, 7 dec, all day, reminder 1 day before',
    creates({ title: 'Pay VAT|VAT (payment)', start: '2026-12-07', end: '2026-12-08', reminders: 'some' }),
  ],
  [
    'so its the team night out on thursday the seventeenth of december half seven at night at the lantern',
    creates({ title: 'Team night out (at Lantern)', start: '2026-12-17T19:30', place: 'Lantern' }),
  ],
  [
    'Set up office hours from two till three on Wednesday, and have them repeat each week until the sixteenth of December.',
    creates({
      title: '(Weekly) Office hours',
      start: '2026-11-25T14:00',
      end: '2026-11-25T15:00',
      repeats: ['FREQ=WEEKLY;UNTIL=20261216', 'FREQ=WEEKLY;COUNT=4'],
    }),
  ],
  [
    'deep work fri, 9.50 to noon',
    creates({ title: 'Deep work', start: '2026-11-27T09:50', end: '2026-11-27T12:00' }),
  ],
  [
    'thursday at ten in the morning remind me to give jonas his keys back',
    creates({
      title:
        '(Reminder) (to) Give Jonas (his) keys back|Give Jonas back (his) keys|Give (his) keys back to Jonas|Give back (his) keys to Jonas|Return (his) keys to Jonas|Return Jonas’s keys|Return Jonas’ keys|Give Jonas’s keys back|Give back Jonas’s keys|Give Jonas your keys back',
      start: '2026-11-26T10:00',
    }),
  ],
  [
    'Please invite dana.holt@brightdesk.example to a short call on Tuesday the first of December at three; fifteen minutes would be ample.',
    creates({
      title:
        '(Short) Call (with Dana) (Holt)|Dana call|Dana Holt call|(Short) Call with dana.holt@brightdesk.example',
      start: '2026-12-01T15:00',
      end: '2026-12-01T15:15',
      guests: ['dana.holt@brightdesk.example'],
    }),
  ],
  [
    'wedding anniversary, 3 march, all day, yearly',
    creates({
      title: 'Wedding anniversary',
      start: '2027-03-03',
      end: '2027-03-04',
      repeats: 'FREQ=YEARLY',
    }),
  ],
  [
    'I would like to have coffee with Sam and Aiko tomorrow at a quarter to four, for half an hour; please send them an invitation.',
    creates({
      title: 'Coffee (with Sam and Aiko)|Coffee with Sam & Aiko|Coffee with Sam, Aiko',
      start: '2026-11-24T15:45',
      end: '2026-11-24T16:15',
      guests: ['sam', 'aiko'],
    }),
  ],
  [
    'pencil in eh the van service tomorrow eight no half eight in the morning',
    creates({ title: 'Van service', start: '2026-11-24T08:30' }),
  ],
  [
    'Would you add a choir rehearsal for Sunday evening at six, lasting two hours, and remind me thirty minutes beforehand?',
    creates({
      title: 'Choir rehearsal',
      start: '2026-11-29T18:00',
      end: '2026-11-29T20:00',
      reminders: [30],
    }),
  ],
]);
