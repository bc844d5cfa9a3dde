import { either, lists, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  anyMail,
  freeEvening,
  issue,
  mailOf,
  mine,
  morning,
  onDay,
  open,
  roomAfternoon,
  roomMorning,
  roomOn,
  search,
  slotsOn,
  tasks,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    [
      "Morning, Arlo! The kettle's on and the cat has already been sick on the rug, so the day can only improve. What does tomorrow hold for me?",
      onDay('2026-11-24'),
    ],
    [
      "My sister-in-law just asked what I'm up to at the weekend and I went completely blank, ha! Could you read me Saturday and Sunday, please?",
      onDay('2026-11-28', '2026-11-29'),
    ],
    [
      "I've been kneading dough since five and my brain is mostly yeast. Talk me through next week, would you? All of it, even the grim bits.",
      either(lists('2026-11-30', ['2026-12-04', '2026-12-06']), onDay('2026-11-30', '2026-12-04')),
    ],
    [
      'Right, packing list time! I can never remember the name of that house by the sea. Where is the team offsite being held again?',
      sees('Team offsite'),
    ],
    [
      'I had a dream that I missed my plane and woke up sweating. Silly, I know! What time does my flight to Oslo take off?',
      sees('Flight to Oslo'),
    ],
    [
      'Ooh, I want to know whether to bring biscuits for three or for twelve. Who else is coming to the budget review?',
      sees('Budget review'),
    ],
    [
      "Bin lorry woke me, toddler woke the bin lorry, you know how it goes. Just Thursday morning for now, please: what's on?",
      morning('2026-11-26'),
    ],
    [
      "No rush at all, I'm stuck behind a tractor as usual. (Passenger seat, don't worry!) What have I got on the 8th of December?",
      onDay('2026-12-08'),
    ],
    [
      "My boots are still muddy from the allotment, so I'd love to know how long I have to scrub up. What's the first thing on my calendar this Friday, apart from Aiko being off?",
      either(onDay('2026-11-27'), sees('Stand-up', '2026-11-27')),
    ],
    [
      "Honestly, I'm counting the sleeps like a six-year-old. When does my annual leave start?",
      sees('Annual leave'),
    ],
    [
      "The lad at the garage wants to know when I'd be home for a delivery, bless him. How late does parents' evening run, do you know?",
      sees('Parents’ evening'),
    ],
    [
      "Last time I turned up to the haircut a whole day early, and Toni still brings it up. What day and time is it, so I don't become a legend?",
      sees('Haircut'),
    ],
  ]),
  ...phrasings('existence', [
    [
      "My gums are giving me the guilt again, I've been naughty with the floss. Is there a dentist appointment in the diary next week?",
      sees('Dentist'),
    ],
    [
      "It's freezing in here, I'm typing in mittens! Did I ever put the boiler service in the calendar for December?",
      sees('Boiler service'),
    ],
    [
      "My husband swears we've got something on with the Christmas party crowd at the Lantern. I swear he's making it up! Do I have a Christmas party in there at all?",
      sees('Christmas party'),
    ],
    [
      'Lena was humming and looking smug by the lifts, which always means food. Is there a lunch with marketing this Friday?',
      either(sees('Marketing lunch'), onDay('2026-11-27')),
    ],
    [
      "I've got this nagging feeling, like leaving the iron on. Is there anything about a vet on Wednesday this week?",
      onDay('2026-11-25'),
    ],
    [
      'Taxes, ugh, the very word gives me hives. Have I got a note for the tax return somewhere in January?',
      sees('Tax return'),
    ],
  ]),
  ...phrasings('free time', [
    [
      "The choir's a tenor short and they're desperate enough to ask me, imagine that! Am I free on Wednesday between 1 and 2 this week?",
      open('2026-11-25T13:00', '2026-11-25T14:00'),
    ],
    [
      "Nan's got a spare ticket for the panto, oh yes she has! Is my evening free on Friday, the 4th of December?",
      freeEvening('2026-12-04'),
    ],
    [
      "I've promised the accountant a proper hour, and I'm running out of excuses. Where could I fit 60 minutes tomorrow?",
      roomOn(60, '2026-11-24'),
    ],
    [
      'Priya and I keep waving through glass doors like fish. Find us both half an hour on Wednesday the 25th, would you?',
      roomOn(30, '2026-11-25', ['priya']),
    ],
    [
      'Three designers, one biscuit tin, endless squabbling. When can Tomás, Jonas and I sit down for 45 minutes this Friday?',
      roomOn(45, '2026-11-27', ['tomas', 'jonas']),
    ],
    [
      "I'm much nicer before lunch, ask anyone! Is there a gap of an hour on Tuesday morning, 8 December?",
      either(roomMorning(60, '2026-12-08'), morning('2026-12-08')),
    ],
    [
      'Sam owes me a story about that goat, and it needs a good half hour. When are both of us free on Thursday afternoon this week?',
      roomAfternoon(30, '2026-11-26', ['sam']),
    ],
    [
      'A neighbour wants a hand carrying a wardrobe, and I foolishly flexed. Have I got anything in the way on Saturday from 2 till 4?',
      open('2026-11-28T14:00', '2026-11-28T16:00'),
    ],
    [
      "It's a bit like herding geese, this office. Please find a 90-minute slot for me and Lena on the 9th or 10th of December!",
      slotsOn(90, '2026-12-09', '2026-12-10', ['lena']),
    ],
    [
      "The plumber rang, and he sounded almost cheerful, so I'm suspicious. Could I do Thursday the 10th of December, 10 to 11:30?",
      open('2026-12-10T10:00', '2026-12-10T11:30'),
    ],
  ]),
  ...phrasings('mail', [
    [
      "My landlady writes like a Victorian novel, lovely but long. What's the latest from Ruth about the flat?",
      mailOf('ruth', 'calloway', 'flat', 'tenancy', 'harbour'),
    ],
    [
      "I've had my head in a paint tin all weekend and haven't opened a thing. Any unread emails I ought to know about?",
      anyMail,
    ],
    [
      "Right, guilt o'clock! Go through my inbox and tell me what people still want me to do, please.",
      either(tasks, anyMail),
    ],
    [
      "Ingrid's picked somewhere with noodles, naturally, she'd marry a noodle. What did she say in her email about the birthday dinner?",
      mailOf('ingrid', 'birthday', 'dinner'),
    ],
    [
      "I'm such a nervous traveller, I check things nine times. Did Southdown Trains send the booking for Margate?",
      mailOf('southdown', 'margate', 'booking', 'train', 'SDT'),
    ],
  ]),
  ...phrasings('issues', [
    ["Coffee number three, let's be brave. Which GitHub issues are sitting with my name on them?", mine],
    [
      "Tomás keeps giving me the puppy eyes about it. What's going on in issue 411, the one with the undo bar?",
      issue(411, 'undo'),
    ],
    [
      "I squinted at my phone in bed last night and blamed my age, but maybe it's not me! Is there an issue about contrast in dark mode?",
      either(search('contrast'), search('dark'), search('declined'), issue(412), mine),
    ],
    [
      'Someone in the canteen was moaning about copy and paste like it was the end of days. Has number 395 in the calendar repo been closed yet, the time zone thing?',
      issue(395, 'time zone', 'zone', 'copied'),
    ],
  ]),
];
