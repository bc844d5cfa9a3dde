import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'Please add choir rehearsal on Wednesday at seven in the evening, finishing at nine.',
      creates({ title: 'Choir rehearsal|Choir', start: '2026-11-25T19:00', end: '2026-11-25T21:00' }),
    ],
    [
      'Vet appointment for the cat, Thursday 10 December, 4.20 pm, at Greenleaf Surgery.',
      creates({
        title: 'Vet (appointment) (for) (the) (cat)|Cat vet appointment|Cat vet|Cat at the vet',
        start: '2026-12-10T16:20',
        place: 'Greenleaf Surgery',
      }),
    ],
    [
      'Would you put my driving theory test in for 14 January at 8.15 in the morning?',
      creates({ title: '(My) (driving) theory test', start: '2027-01-14T08:15' }),
    ],
    [
      'The parish council meets on the first Monday of every month at half past seven in the evening, beginning on 7 December. Please enter it.',
      creates({
        title: 'Parish council (meeting)|Parish council meets',
        start: '2026-12-07T19:30',
        repeats: ['FREQ=MONTHLY;BYDAY=1MO', 'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1'],
      }),
    ],
    [
      'I have a night shift from ten on Saturday evening until six the next morning, so please note it.',
      creates({ title: '(My) night shift', start: '2026-11-28T22:00', end: '2026-11-29T06:00' }),
    ],
    [
      'Set up an hour with Lena and Sam at eleven on Wednesday 9 December and call it Invoice check.',
      creates({
        title: 'Invoice check (with Lena and Sam)',
        start: '2026-12-09T11:00',
        end: '2026-12-09T12:00',
        guests: ['lena', 'sam'],
      }),
    ],
    [
      'Please keep the whole of 6 December for the allotment open day.',
      creates({ title: 'Allotment open day', start: '2026-12-06', end: '2026-12-07' }),
    ],
    [
      'We are in Cornwall from 27 December up to and including 2 January; mark those days.',
      creates({
        title: '(We) (are) (in) Cornwall|Cornwall trip|Cornwall holiday|Holiday in Cornwall|Trip to Cornwall',
        start: '2026-12-27',
        end: '2027-01-03',
      }),
    ],
    [
      'Add a call with the pension office on Friday at 9.40 am, and have it alert me fifteen minutes beforehand.',
      creates({
        title: '(Call) (with) (the) pension office|Pension office call|Call pension office',
        start: '2026-11-27T09:40',
        reminders: [15],
      }),
    ],
    [
      'Piano lesson every Tuesday from 4.30 to 5 pm, starting on 1 December.',
      creates({
        title: 'Piano lesson|Piano',
        start: '2026-12-01T16:30',
        end: '2026-12-01T17:00',
        repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TU'],
      }),
    ],
    [
      'Could you schedule a fifteen-minute chat with Aiko on Monday 30 November at 2.45 pm?',
      creates({
        title: 'Chat (with Aiko)|Aiko chat|Chat: Aiko',
        start: '2026-11-30T14:45',
        end: '2026-11-30T15:00',
        guests: ['aiko'],
      }),
    ],
    [
      'The plumber is coming on Wednesday between one and three in the afternoon, so put that down.',
      creates({
        title: 'Plumber (is) (coming)|Plumber visit|Plumber appointment',
        start: '2026-11-25T13:00',
        end: '2026-11-25T15:00',
      }),
    ],
    [
      'Grandad turns eighty: his party is on Saturday 19 December at 2 pm in the Bowls Club. Would you add it as Grandad party?',
      creates({ title: 'Grandad party', start: '2026-12-19T14:00', place: 'Bowls Club' }),
    ],
    [
      'There is a beekeeping meeting on Sunday from ten in the morning until half past twelve; kindly include it.',
      creates({ title: 'Beekeeping meeting|Beekeeping', start: '2026-11-29T10:00', end: '2026-11-29T12:30' }),
    ],
    [
      'Invite Jonas to badminton at 6 pm on Wednesday 9 December.',
      creates({ title: 'Badminton (with Jonas)', start: '2026-12-09T18:00', guests: ['jonas'] }),
    ],
    [
      'I must take antibiotics at eight every evening for seven days, starting tomorrow. Please make a daily entry for it.',
      creates({
        title: '(Take) antibiotics',
        start: '2026-11-24T20:00',
        repeats: [
          'FREQ=DAILY;COUNT=7',
          'FREQ=DAILY;UNTIL=20261130',
          'FREQ=DAILY;UNTIL=20261130T200000Z',
          'FREQ=DAILY;UNTIL=20261130T235959Z',
        ],
      }),
    ],
    [
      'Would you mind writing in the school nativity play for Thursday 17 December at 1.45 pm? It is in the assembly hall.',
      creates({
        title: '(School) nativity play|(School) nativity',
        start: '2026-12-17T13:45',
        place: 'Assembly hall',
      }),
    ],
    [
      'Car MOT on Monday 14 December at eight in the morning, please.',
      creates({ title: 'Car MOT|MOT', start: '2026-12-14T08:00' }),
    ],
    [
      'Reserve two hours for wrapping presents on Sunday 20 December, from noon.',
      creates({
        title: 'Wrapping presents|Wrap presents|Present wrapping',
        start: '2026-12-20T12:00',
        end: '2026-12-20T14:00',
      }),
    ],
    [
      'Allow me forty minutes for lunch with my brother tomorrow at a quarter past twelve.',
      creates({
        title: 'Lunch with (my) brother|Lunch|Brother lunch',
        start: '2026-11-24T12:15',
        end: '2026-11-24T12:55',
      }),
    ],
    [
      'My French conversation class takes place every other Monday at 6.45 pm, for an hour, and the first one is on 7 December. Add it, please.',
      creates({
        title: '(My) French conversation (class)|French class',
        start: '2026-12-07T18:45',
        end: '2026-12-07T19:45',
        repeats: ['FREQ=WEEKLY;INTERVAL=2', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO'],
      }),
    ],
    [
      'I am giving blood at the Town Hall on Tuesday 15 December, 5.10 pm to 6 pm. Enter it as Blood donation.',
      creates({
        title: 'Blood donation',
        start: '2026-12-15T17:10',
        end: '2026-12-15T18:00',
        place: 'Town Hall',
      }),
    ],
    [
      'My dissertation is due on 11 January. Make that an all-day entry.',
      creates({
        title:
          '(My) dissertation (is) (due)|Dissertation deadline|Dissertation due date|Dissertation submission',
        start: '2027-01-11',
        end: '2027-01-12',
      }),
    ],
    [
      'Send an invitation to hannah.obi@posteo.example for a flat viewing on Thursday 10 December from 5.30 to 6 pm.',
      creates({
        title: 'Flat viewing (with Hannah) (Obi)',
        start: '2026-12-10T17:30',
        end: '2026-12-10T18:00',
        guests: ['hannah.obi@posteo.example'],
      }),
    ],
    [
      'Our wedding anniversary is 23 January; I want it in there for every year.',
      creates({
        title: '(Our) wedding anniversary',
        start: '2027-01-23',
        end: '2027-01-24',
        repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=23'],
      }),
    ],
  ]),
];
