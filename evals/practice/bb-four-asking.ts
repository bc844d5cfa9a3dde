import { covers, either, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  evening,
  freeEvening,
  issue,
  mailOf,
  mine,
  morning,
  onDay,
  open,
  roomMorning,
  roomOn,
  search,
  slotsOn,
  tasks,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    [
      "Morning, Arlo! I've had exactly one sip of coffee and already feel behind, so what does the rest of today look like for me?",
      either(onDay('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T18:00')),
    ],
    [
      'My sister turns thirty on the first of December and I keep dodging her questions about it. What have I got going on that day?',
      onDay('2026-12-01'),
    ],
    [
      "I'm packing my bag for Wednesday already, because I hate doing it in the morning. Which meetings have I got that day?",
      onDay('2026-11-25'),
    ],
    [
      "Could you walk me through next week, please? I promised Priya a rough idea of where I'll be and I honestly can't picture it.",
      onDay('2026-11-30', '2026-12-04'),
    ],
    [
      'Where on earth is the Christmas party this year? Somebody from Sales mentioned it at the kettle and I nodded as if I knew.',
      sees('Christmas party'),
    ],
    [
      'My mum is very strict about lunch starting on time, she once began without the King of Sweden on the telly. What time do I have to be at hers on Sunday?',
      sees('Lunch at Mum’s', '2026-11-29'),
    ],
    [
      "This last weekend went by in a blur of laundry, so I want the coming one to be slow. Tell me what's planned for Saturday and Sunday.",
      onDay('2026-11-28', '2026-11-29'),
    ],
    [
      'I only remember agreeing to Oslo over a glass of wine, which says it all. On what day is my flight, and when does it leave?',
      sees('Flight to Oslo'),
    ],
    [
      "Thursday evening rings a bell, but I can't for the life of me say why! What's on after work that day?",
      either(evening('2026-11-26'), sees('Pottery class', '2026-11-26')),
    ],
    [
      "The school wants to know by Friday who's coming, and they do chase you. When was parents' evening again?",
      sees('Parents’ evening'),
    ],
    [
      "Before I say yes to a trip to the garden centre I'd like to see the 8th of December in full. It's a Tuesday, so I fear the worst.",
      onDay('2026-12-08'),
    ],
    [
      "Who's coming to the budget review on Thursday? I want to bring the good biscuits, but only if it's a small crowd.",
      sees('Budget review', '2026-11-26'),
    ],
  ]),
  ...phrasings('existence', [
    [
      "Niamh gave me new shoulder exercises and I've done none of them, so I'm a bit nervous. Have I actually got physio on Monday the 30th?",
      sees('Physio', '2026-11-30'),
    ],
    [
      "It's getting properly cold in the flat and I can see my breath in the hall. Is there a boiler service in my calendar anywhere?",
      sees('Boiler service'),
    ],
    [
      "Did I ever put the tax return in? I swore last January that I'd never again leave it to the final night.",
      sees('Tax return'),
    ],
    [
      'Tom from upstairs claims he has roped me into a half marathon next October, and he was grinning when he said it. Is there one in my calendar?',
      sees('Half marathon'),
    ],
    [
      "The cat is limping a little, and I may or may not have made an appointment already, my head's a sieve. Do I have anything with the vet in December?",
      covers('2026-12-01', '2026-12-31'),
    ],
    [
      'Aiko looked at my fringe for a moment too long this morning, you know that look. Have I got a haircut booked for this week?',
      sees('Haircut', '2026-11-28'),
    ],
  ]),
  ...phrasings('free time', [
    [
      'A friend has a spare ticket for a play and needs to know within the hour, typical her. Am I free on Friday evening?',
      freeEvening('2026-11-27'),
    ],
    [
      "Do I have anything this Friday between two and three in the afternoon? The pool is empty then, and I'd love to swim without being kicked.",
      open('2026-11-27T14:00', '2026-11-27T15:00'),
    ],
    [
      "Can you find me ninety minutes on Friday? The portfolio pages have been waiting since summer and they won't sort themselves.",
      roomOn(90, '2026-11-27'),
    ],
    [
      "Jonas and I keep missing each other in the corridor, it's almost comical by now. When could the two of us sit down for half an hour tomorrow?",
      roomOn(30, '2026-11-24', ['jonas']),
    ],
    [
      'The letting agent wants to send somebody round to look at the damp patch, at long last. Is Monday 7 December from four to five in the afternoon clear on my side?',
      open('2026-12-07T16:00', '2026-12-07T17:00'),
    ],
    [
      'Lena and Sam want to talk print colours, and I want to get it over with. Is there an hour on the 1st of December when all three of us are free?',
      roomOn(60, '2026-12-01', ['lena', 'sam']),
    ],
    [
      'Our neighbours are having a bonfire a whole month late, because they were in Spain. Am I doing anything on the evening of Saturday the 5th?',
      freeEvening('2026-12-05'),
    ],
    [
      'The photographer needs an hour with me for the team page, and my hair only behaves before noon. When have I got time on the morning of Wednesday 9 December?',
      either(
        roomMorning(60, '2026-12-09'),
        morning('2026-12-09'),
        covers('2026-12-09T09:00', '2026-12-09T12:00'),
      ),
    ],
    [
      "I've resolved to stop eating crisps over the keyboard. Is tomorrow from twelve to one free, so that I can have lunch like a person?",
      open('2026-11-24T12:00', '2026-11-24T13:00'),
    ],
    [
      "Please look for 45 minutes with Tomás somewhere between Wednesday and Friday this week. He has opinions about the date picker, and I'd rather hear them now than in the critique.",
      slotsOn(45, '2026-11-25', '2026-11-27', ['tomas']),
    ],
  ]),
  ...phrasings('mail', [
    [
      'Lena wrote something about a headline, I saw it flash up while I was on the bus. What does she need from me, and by when?',
      either(mailOf('headline', 'lena', 'launch'), tasks),
    ],
    [
      'I have a horrid feeling that my rent is going up, after all I went through with that boiler last winter. What did Ruth Calloway write about the tenancy?',
      mailOf('ruth', 'calloway', 'tenancy', 'renewal'),
    ],
    [
      'Has the physio place emailed me lately? They tend to shuffle things about whenever Niamh goes on holiday.',
      mailOf('physio', 'calmgate', 'niamh'),
    ],
    [
      "Aiko mailed me a little list of things to look after before she went away, and I've lost track of it already. What was on it?",
      either(mailOf('aiko', 'away', 'look after'), tasks),
    ],
    [
      "What time does our train to Margate go? I know the booking came by email, but my inbox is a swamp and I'm wearing the wrong shoes for it.",
      mailOf('margate', 'southdown', 'train', 'booking', 'offsite'),
    ],
  ]),
  ...phrasings('issues', [
    [
      "I'd rather know now than be surprised in the stand-up, I looked rather silly last week. What's waiting for me on GitHub?",
      mine,
    ],
    [
      'Tomás was muttering about number 418 in the kitchen. Is that pull request still open?',
      issue(418, 'undo bar'),
    ],
    [
      "Could you pull up the issue about declined events in dark mode? My eyes were too tired to find it yesterday, which is ironic given what it's about.",
      issue(412, 'declined', 'dark mode', 'contrast'),
    ],
    [
      "Wednesday is release day and I'm already stress-baking. Who has the checklist issue for Release 4.2 on GitHub?",
      either(issue(408, 'release', 'checklist'), search('4.2')),
    ],
  ]),
];
