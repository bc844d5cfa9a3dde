import { creates } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { personal } from './expect.ts';

export const creating = [
  ...phrasings('creating', [
    [
      'Twenty-two years driving a taxi and I still forget the MOT. Stick it in for Thursday 10 December at 9 in the morning, at Dalston Motors, before they fine me again.',
      creates({
        title:
          '(Taxi) MOT (test)|MOT (for) (the) (my) taxi|Cab MOT|Car MOT|MOT appointment|Taxi MOT appointment|MOT at Dalston Motors',
        start: '2026-12-10T09:00',
        place: 'Dalston Motors',
      }),
    ],
    [
      "The choir's books are three pounds out and I shall not sleep till I find them. Enter an audit of the accounts for Monday 30 November, half past seven in the evening until nine.",
      creates({
        title:
          "(Choir) audit|(Choir) accounts audit|(Choir) audit of (the) accounts|Audit of (the) (choir) accounts|Audit of (the) choir’s accounts|Audit of (the) choir's accounts|Audit (choir) (accounts)|Choir books audit|Audit of (the) (choir) books",
        start: '2026-11-30T19:30',
        end: '2026-11-30T21:00',
      }),
    ],
    [
      "Our Oscar made the under-tens, can you believe it, I cried in the car park! So it's football training every Wednesday now, 5pm to half six, starting this week, over at Hackney Marshes.",
      creates({
        title:
          "(Oscar) football training|Oscar's football training|Oscar’s football training|Football training (Oscar)|Football training (for Oscar)|Oscar: football training|(Oscar) (under-tens) football training|Oscar (-) football training|Football training (under-tens)|Football training (U10)",
        start: '2026-11-25T17:00',
        end: '2026-11-25T18:30',
        place: 'Hackney Marshes',
        repeats: ['FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'The class of 1989 is assembling, heaven help the caterers. Kindly reserve the entire day of Saturday 12 December under the name School reunion.',
      creates({ title: 'School reunion', start: '2026-12-12', end: '2026-12-13' }),
    ],
    [
      "The big kiln takes three days from cold to cold and everyone keeps booking over it. Block out 'Kiln firing' all day from Tuesday 8 to Thursday 10 December so they stop.",
      creates({ title: 'Kiln firing', start: '2026-12-08', end: '2026-12-11' }),
    ],
    [
      "Beer doesn't carry itself down my cellar steps, worse luck. Can I have a brewery delivery in every Friday at 7am, first one this Friday?",
      creates({
        title: 'Brewery delivery|Delivery from (the) brewery|Brewery (beer) delivery|Beer delivery',
        start: '2026-11-27T07:00',
        repeats: ['FREQ=WEEKLY;BYDAY=FR', 'FREQ=WEEKLY'],
      }),
    ],
    [
      "Chapter four is a swamp and Aiko is the only one who'd understand the plots in it. Could you set up an hour with her called Thesis chat on Wednesday 2 December at 10am, and invite her, please?",
      creates({
        title: 'Thesis chat (with Aiko)',
        start: '2026-12-02T10:00',
        end: '2026-12-02T11:00',
        guests: ['aiko'],
      }),
    ],
    [
      "They've given me the mummies again, and I don't care what anyone says, that room creaks. Night shift this Saturday, ten in the evening through to 6 on Sunday morning, put it down.",
      creates({
        title:
          'Night shift|Night shift (at the museum)|Night shift (at) (museum)|Museum night shift|Night shift (mummies)|Night shift (-) (mummies)|Night shift (mummy room)',
        start: '2026-11-28T22:00',
        end: '2026-11-29T06:00',
      }),
    ],
    [
      "Half the ward's coughing and I'm not joining them. Flu jab tomorrow, 8:15 in the morning, and give me a nudge thirty minutes before or I'll sleep right through it.",
      creates({
        title: 'Flu jab|Flu vaccination|Flu shot|Flu jab appointment',
        start: '2026-11-24T08:15',
        reminders: [30],
      }),
    ],
    [
      "I've met a librarian and she laughs at my jokes!! Dinner with Harriet, this Friday at 8pm, but on my personal calendar, the office is nosy enough.",
      creates({
        title: 'Dinner (with Harriet)|Harriet dinner',
        start: '2026-11-27T20:00',
        calendar: personal,
      }),
    ],
    [
      "Bees don't do Christmas, they just get hungry. I want a Hive check this Sunday at 10am, twenty minutes ought to cover it.",
      creates({
        title: 'Hive check|Bee hive check|Beehive check',
        start: '2026-11-29T10:00',
        end: '2026-11-29T10:20',
      }),
    ],
    [
      "Lena and Sam have strong feelings about cake, so they'd better both come along. Cake tasting at Maison Perrault, Thursday 10 December, 1pm, with invites to the two of them.",
      creates({
        title: 'Cake tasting (with Lena and Sam)|Cake tasting (at Maison Perrault)',
        start: '2026-12-10T13:00',
        place: 'Maison Perrault',
        guests: ['lena', 'sam'],
      }),
    ],
    [
      "Mr Biscuit bit the last vet, so they've given us the brave one. It's his vaccination, Monday 30 November at 4:45 in the afternoon, twenty minutes including the plasters.",
      creates({
        title:
          "(Mr Biscuit) vaccination|Mr Biscuit's vaccination|Mr Biscuit’s vaccination|Vaccination (Mr Biscuit)|Vaccination (for Mr Biscuit)|Vet (Mr Biscuit)|Vet: (Mr Biscuit) vaccination|Vet (-) (Mr Biscuit) vaccination|Vet vaccination|Mr Biscuit (-) vaccination|Mr Biscuit (-) vet|Mr Biscuit vet vaccination|Vet (-) Mr Biscuit's vaccination|Vet (-) Mr Biscuit’s vaccination|Cat vaccination|Mr Biscuit vet appointment|Vet appointment (for Mr Biscuit)|Mr Biscuit's vet appointment",
        start: '2026-11-30T16:45',
        end: '2026-11-30T17:05',
      }),
    ],
    [
      'I got elected to the allotment committee because I left the room to answer the phone. They meet on the first Saturday of each month at ten in the morning, beginning 5 December, so make that repeat for me.',
      creates({
        title: 'Allotment committee (meeting)|Allotment meeting',
        start: '2026-12-05T10:00',
        repeats: ['FREQ=MONTHLY;BYDAY=1SA', 'FREQ=MONTHLY;BYDAY=SA;BYSETPOS=1'],
      }),
    ],
    [
      "Three years running I've rung my dad a day late and he does the sigh. Put Dad's birthday on 14 December, whole day, coming back every year till the end of time.",
      creates({
        title: "Dad's birthday|Dad’s birthday",
        start: '2026-12-14',
        end: '2026-12-15',
        repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=14'],
      }),
    ],
    [
      'After eleven months of waiting they finally gave me my visa appointment, I could dance. Tuesday 8 December, 11:20, at Lunar House in Croydon; where it is matters too, please write that in: Lunar House, Croydon.',
      creates({
        title: 'Visa appointment|Visa appointment (at Lunar House)',
        start: '2026-12-08T11:20',
        place: 'Lunar House, Croydon',
      }),
    ],
    [
      'Jonas has sworn to fix my spreadsheet if I bring stroopwafels. Get us half an hour called Spreadsheet rescue this Thursday at 4pm and send him the invitation.',
      creates({
        title: 'Spreadsheet rescue (with Jonas)',
        start: '2026-11-26T16:00',
        end: '2026-11-26T16:30',
        guests: ['jonas'],
      }),
    ],
    [
      "You can't see the bus stop through my front windows any more, it's that bad. Window cleaner's coming today at 3 in the afternoon, note it down, love.",
      creates({
        title: 'Window cleaner|Window cleaning|Window cleaner (coming)|Window cleaner (visit)',
        start: '2026-11-23T15:00',
      }),
    ],
    [
      "It's our silver wedding and I booked Lisbon without asking, bold as brass. Mark me as away, title 'Lisbon', from Friday 12 to Monday 15 February 2027.",
      creates({
        title: 'Lisbon|Lisbon trip|Away: Lisbon|Lisbon (away)|Away in Lisbon',
        start: '2027-02-12',
        end: '2027-02-16',
      }),
    ],
    [
      "Failed twice on the roundabout, third time lucky, eh? Driving lesson this Sunday from ten till noon, if you'd pop that in.",
      creates({ title: 'Driving lesson', start: '2026-11-29T10:00', end: '2026-11-29T12:00' }),
    ],
    [
      "If I'm retiring to Valencia I ought to be able to order more than beer. Add a Spanish class on Tuesdays at 7pm starting 1 December, ten lessons in all, then it stops.",
      creates({
        title: 'Spanish class|Spanish lesson|Spanish lessons|Spanish classes',
        start: '2026-12-01T19:00',
        repeats: ['FREQ=WEEKLY;BYDAY=TU;COUNT=10', 'FREQ=WEEKLY;COUNT=10'],
      }),
    ],
    [
      "The chess lot couldn't agree on anything for an hour and then settled on every other Thursday. Chess club, 6:30pm, first time on 10 December, fortnightly from there on.",
      creates({
        title: 'Chess club',
        start: '2026-12-10T18:30',
        repeats: ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', 'FREQ=WEEKLY;INTERVAL=2'],
      }),
    ],
    [
      "Snapped my key clean off in the lock and climbed in through the bathroom, at my age. Need 'Locksmith' in the diary for today, 4pm to 5pm.",
      creates({ title: 'Locksmith', start: '2026-11-23T16:00', end: '2026-11-23T17:00' }),
    ],
    [
      "The vicar will have my head if the panto script is late again. Add 'Hand in panto script' at noon on Friday 4 December and warn me one day ahead of it.",
      creates({ title: 'Hand in (the) panto script', start: '2026-12-04T12:00', reminders: [1440] }),
    ],
    [
      "My bank has finally agreed to speak to a human being, namely me. Call with the bank, tomorrow 11:15 in the morning, a quarter of an hour, and I bet half of it's hold music.",
      creates({
        title:
          'Call with (the) (my) bank|(Phone) call (the) bank|Bank call|Call (with) bank|Bank phone call|Phone call with (the) bank',
        start: '2026-11-24T11:15',
        end: '2026-11-24T11:30',
      }),
    ],
  ]),
];
