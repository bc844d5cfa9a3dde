import { creates, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'the window fitter’s coming tomorrow at quarter past four in the afternoon put that in',
      creates({
        title: '(The) Window fitter (is) (coming) (visit) (appointment)|Window fitter’s visit|Window fitting',
        start: '2026-11-24T16:15',
      }),
    ],
    [
      'okay so block out saturday the twelfth of december from ten till one for the christmas market with the kids',
      creates({
        title: '(The) Christmas market (with) (the) (kids)',
        start: '2026-12-12T10:00',
        end: '2026-12-12T13:00',
      }),
    ],
    [
      'remind me to ring the bank at two this afternoon',
      creates({
        title: '(Reminder) (to) Ring (the) bank|(Reminder) (to) Call (the) bank|Bank call|Phone (the) bank',
        start: '2026-11-23T14:00',
        reminders: 'some',
      }),
    ],
    [
      'every tuesday at seven in the evening choir practice starting the first of december',
      creates({
        title: 'Choir (practice)',
        start: '2026-12-01T19:00',
        repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TU'],
      }),
    ],
    [
      'set up half an hour with tomas this friday at ten in the morning to talk about the signage',
      creates({
        title:
          '(Meeting) (Chat) (Talk) (Discuss) (Discussion) (Catch-up) (about) (on) (the) Signage (talk) (chat) (discussion) (meeting) (catch-up) (with) (Tomás) (Tomas)|(Meeting) (Chat) (Talk) (Catch-up) (with) (Tomás) (Tomas) (about) (on) (the) Signage',
        start: '2026-11-27T10:00',
        end: '2026-11-27T10:30',
        guests: ['tomas'],
      }),
    ],
    [
      'I’m moving house on the twenty eighth of january mark the whole day as moving day',
      creates({ title: 'Moving (house) (day)|House move', start: '2027-01-28', end: '2027-01-29' }),
    ],
    [
      'invite priya and lena to gareth’s leaving do on the tenth of december half past five in the evening at the lantern',
      creates({
        title: "Gareth’s leaving do|Gareth's leaving do|Leaving do (for) (Gareth)|(Gareth) Leaving do",
        start: '2026-12-10T17:30',
        place: 'The Lantern',
        guests: ['priya', 'lena'],
      }),
    ],
    [
      'um I’ve got the optician on the eighth of january at ten to nine in the morning can you note that',
      creates({
        title:
          "(The) Optician (appointment)|Opticians (appointment)|Optician’s (appointment)|Optician's (appointment)",
        start: '2027-01-08T08:50',
      }),
    ],
    [
      'pop a tennis lesson in for me sunday the sixth of december at eleven in the morning ninety minutes',
      creates({ title: 'Tennis (lesson)', start: '2026-12-06T11:00', end: '2026-12-06T12:30' }),
    ],
    [
      'stick the van in for its MOT wednesday the ninth of december eight o’clock in the morning',
      creates({
        title:
          "(The) Van (in) (for) (its) MOT (test) (appointment)|MOT (test) (for) (the) (van)|Van’s MOT|Van's MOT",
        start: '2026-12-09T08:00',
      }),
    ],
    [
      'I’m giving blood on the fourteenth of january at twenty to five in the afternoon at lewes town hall put it in and nudge me two hours before',
      creates({
        title:
          'Giving blood|Give blood|Blood donation|Donate blood|Blood donation appointment|Donating blood',
        start: '2027-01-14T16:40',
        place: 'Lewes Town Hall',
        reminders: [120],
      }),
    ],
    [
      'the cleaner comes every other wednesday from the sixteenth of december at seven a m so get that in as a repeating thing',
      creates({
        title: '(The) Cleaner (comes) (coming) (visit)|Cleaning',
        start: '2026-12-16T07:00',
        repeats: ['FREQ=WEEKLY;INTERVAL=2', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE'],
      }),
    ],
    [
      'it’s the kids nativity play on friday the eleventh of december quarter to two about an hour long add it would you',
      creates({
        title: "(The) (Kids) (Kids’) (Kid's) (Kids') Nativity (play)",
        start: '2026-12-11T13:45',
        end: '2026-12-11T14:45',
      }),
    ],
    [
      'get aiko and jonas in with me on the eighth of december at quarter past three no wait half past three for a pricing chat half an hour',
      creates({
        title: 'Pricing (chat) (discussion) (meeting) (with) (Aiko) (and) (Jonas)',
        start: '2026-12-08T15:30',
        end: '2026-12-08T16:00',
        guests: ['aiko', 'jonas'],
      }),
    ],
    [
      'I want a standing slot called sales numbers with sam on the first monday of each month at nine in the morning beginning the seventh of december',
      creates({
        title: 'Sales numbers (with) (Sam)',
        start: '2026-12-07T09:00',
        guests: ['sam'],
        repeats: ['FREQ=MONTHLY;BYDAY=1MO', 'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1'],
      }),
    ],
    [
      'the spring trade fair runs from the second to the fourth of march hold all three days for me',
      creates({ title: '(The) (Spring) Trade fair', start: '2027-03-02', end: '2027-03-05' }),
    ],
    [
      'band rehearsal tonight eight till ten chuck it in',
      creates({ title: 'Band (rehearsal)', start: '2026-11-23T20:00', end: '2026-11-23T22:00' }),
    ],
    [
      'give me five minutes tomorrow at noon for my insulin check yeah just the five',
      creates({ title: '(My) Insulin (check)', start: '2026-11-24T12:00', end: '2026-11-24T12:05' }),
    ],
    [
      'send helen dot marsh at gmail dot com an invite for a house viewing tomorrow at twenty past five in the evening',
      creates({
        title: '(The) (House) Viewing (with) (Helen) (Marsh)',
        start: '2026-11-24T17:20',
        guests: ['helen.marsh@gmail.com'],
      }),
    ],
    [
      'yoga on mondays half six in the morning please from next monday on and only ten times',
      creates({
        title: 'Yoga (class) (session)',
        start: '2026-11-30T06:30',
        repeats: [
          'FREQ=WEEKLY;COUNT=10',
          'FREQ=WEEKLY;BYDAY=MO;COUNT=10',
          'FREQ=WEEKLY;UNTIL=20270201',
          'FREQ=WEEKLY;BYDAY=MO;UNTIL=20270201',
        ],
      }),
    ],
    [
      'my dad’s birthday is the fifth of december would you mark that all day every year',
      creates({
        title: "(My) Dad’s birthday|(My) Dad's birthday|(My) Dads birthday",
        start: '2026-12-05',
        end: '2026-12-06',
        repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=5'],
      }),
    ],
    [
      'don’t let me forget the bins need to go out tomorrow ten o’clock at night give me a reminder',
      creates({
        title:
          '(Reminder) (to) (Take) (Put) (the) Bins (need) (to) (go) (out)|(Reminder) (to) Take out (the) bins|(Reminder) (to) Put out (the) bins',
        start: '2026-11-24T22:00',
        reminders: 'some',
      }),
    ],
    ['can you put a meeting in with jonas for me', nothing],
    ['um the cat’s got to go to the vet one day in december get that in', nothing],
    ['I need something in the diary for the carpet people they said next week some day', nothing],
  ]),
];
