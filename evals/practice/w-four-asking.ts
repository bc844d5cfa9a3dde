import { either, sees, covers } from '../expect.ts';
import {
  onDay,
  morning,
  evening,
  freeEvening,
  part,
  free,
  open,
  room,
  roomMorning,
  roomAfternoon,
  roomOn,
  mailOf,
  tasks,
  issue,
  mine,
  search,
} from './expect.ts';
import { phrasings } from '../scenario.ts';

export const asking = [
  ...phrasings('agenda', [
    [
      "Ugh, Monday again, and the coffee machine has died. Before I crawl under my desk: what's tomorrow looking like?",
      onDay('2026-11-24'),
    ],
    [
      'My sister keeps on at me about coming down to Brighton. Show me what this Saturday and Sunday have in store, then I can give her a proper answer.',
      onDay('2026-11-28', '2026-11-29'),
    ],
    [
      "Just got out of a call that wasn't even in the diary, typical of this place. What comes next for me today?",
      either(onDay('2026-11-23'), sees('Stand-up', '2026-11-23')),
    ],
    [
      "Dentists have scared me witless since I was six. When's my appointment again, so I can be nervous in good time?",
      sees('Dentist'),
    ],
    [
      "Where does that vendor demo take place? I always end up wandering the corridors with a notebook like a lost schoolboy, and I'm fed up with it.",
      sees('Vendor demo'),
    ],
    [
      'Lena told me all about the marketing lunch on Friday and I was only half listening, sorry Lena. Who else is meant to be there?',
      sees('Marketing lunch'),
    ],
    [
      "Packing isn't my strong suit, I bring three jumpers and no socks. For how many days are we off on the team offsite?",
      sees('Team offsite'),
    ],
    [
      "Kettle's on, dog's fed, I feel almost organised. Tell me the first thing on my plate on Thursday morning.",
      either(onDay('2026-11-26'), morning('2026-11-26'), sees('Stand-up', '2026-11-26')),
    ],
    [
      "What does the afternoon of 8 December hold? An old mate's flying in from Lisbon that day and I'd love to bunk off a little, if the gods allow.",
      either(
        part('2026-12-08', ['12:00', '12:30', '13:00', '14:00'], ['17:00', '18:00', '19:00', '']),
        covers('2026-12-08T14:00', '2026-12-08T17:00'),
      ),
    ],
    [
      "The babysitter has just texted and she's off on shift in ten minutes. I need to know what I'm doing in the evening of Wednesday the 2nd of December. She's an angel, I don't want to lose her.",
      either(evening('2026-12-02'), covers('2026-12-02T18:00', '2026-12-02T20:00'), sees('Launch drinks')),
    ],
    [
      "It's been one of those autumns where all the days run together. Could I have the whole of next week, Monday to Sunday, so that I can work out the meals?",
      onDay('2026-11-30', '2026-12-06'),
    ],
    [
      "We're thinking of getting a curry on the 15th of December after work, six of us, could be messy. At what time does my board meeting that day finish?",
      sees('Board meeting'),
    ],
  ]),
  ...phrasings('existence', [
    [
      "My shoulder's been clicking like a castanet. Have I really got physio on Monday the 7th of December, or did they drop me?",
      either(sees('Physio', '2026-12-07'), onDay('2026-12-07')),
    ],
    [
      'Do I have a haircut booked, or did I dream that? My fringe is in my eyes and the kids have started calling me Dougal.',
      sees('Haircut'),
    ],
    [
      'For once the forecast is gorgeous! Is there anything in my calendar this Sunday, or may I go to Whitstable with a clear conscience?',
      either(onDay('2026-11-29'), sees('Lunch at Mum’s')),
    ],
    [
      'Somebody in the lift said see you at the Christmas party, and I just grinned like an idiot. Is that thing in my diary at all?',
      sees('Christmas party'),
    ],
    [
      "I've a hunch I promised the school to turn up to a parents' evening in December. My memory's a sieve these days, so is it written down?",
      sees('Parents’ evening'),
    ],
    [
      "The in-laws are floating a pub lunch with all the trimmings on Saturday the 12th of December. I'm not wild about it, to be honest. Got any plans that day I could hide behind?",
      either(onDay('2026-12-12'), sees('Parkrun', '2026-12-12')),
    ],
  ]),
  ...phrasings('free time', [
    free(
      'Our choir director is chasing everybody about an extra rehearsal, bless her. Am I free next Monday from 19:00 to 20:30?',
      '2026-11-30T19:00',
      '2026-11-30T20:30',
    ),
    free(
      'The plumber has finally surfaced, it only took him three weeks. Would this Wednesday from two to three in the afternoon clash with anything of mine?',
      '2026-11-25T14:00',
      '2026-11-25T15:00',
    ),
    free(
      'A woman I used to nurse with is in town and she knows all the gossip. Is my lunchtime clear on Tuesday 8 December, say 12:30 till 13:30?',
      '2026-12-08T12:30',
      '2026-12-08T13:30',
    ),
    [
      "I've been offered a spare ticket for the ballet on Thursday 10 December, and I haven't been in years! It'd be the evening. Can I say yes, or am I taken?",
      either(freeEvening('2026-12-10'), sees('Pottery class', '2026-12-10'), onDay('2026-12-10')),
    ],
    [
      "My knee doctor wants me in for an hour and she only sees people before noon, don't ask me why. When do I have a gap that long on the morning of Wednesday 9 December?",
      either(
        roomMorning(60, '2026-12-09'),
        morning('2026-12-09'),
        covers('2026-12-09T09:00', '2026-12-09T12:00'),
      ),
    ],
    [
      "Priya and I have got to talk about the reorganisation before the rumours do it for us. Find us 45 minutes next week, wherever both of us have room. I'm dreading it a bit.",
      room(45, '2026-11-30', ['2026-12-04', '2026-12-06'], ['priya']),
    ],
    [
      "Tomás has owed me a walkthrough of his prototype since forever and is ever so polite about dodging it. Is there half an hour on Thursday that'd suit the pair of us?",
      roomOn(30, '2026-11-26', ['tomas']),
    ],
    [
      "I swore I'd do the allotment accounts before Christmas and I'm already hating it. Where would two hours in one piece fit in on Thursday 10 December?",
      roomOn(120, '2026-12-10'),
    ],
    [
      "Jonas and Lena are at loggerheads over the pricing page, and apparently I'm Switzerland. On the afternoon of Tuesday 8 December, when could the three of us sit down for an hour?",
      roomAfternoon(60, '2026-12-08', ['jonas', 'lena']),
    ],
    [
      "Landlady wants to parade buyers through the flat, joy of joys. Between nine and ten in the morning on Friday 4 December, have I got anything on? I'd rather be in when strangers look at my socks.",
      either(open('2026-12-04T09:00', '2026-12-04T10:00'), sees('Team offsite')),
    ],
  ]),
  ...phrasings('mail', [
    [
      "I've dodged my inbox all weekend, guilty as charged. What did Ruth write about the flat in the end? I've been chewing my nails over that rent.",
      mailOf('Ruth', 'flat', 'Calloway', 'tenancy', 'Harbour', 'renewal'),
    ],
    [
      'Monday morning and I feel three days behind already. Go through my mails and tell me what people are waiting for from me, please.',
      tasks,
    ],
    [
      "My sister's big three-oh is coming up and I can't recall a single detail. Which restaurant does Ingrid name in her mail about the birthday dinner?",
      mailOf('Ingrid', 'birthday', 'dinner'),
    ],
    [
      "The Brightdesk saga drags on, I could write a novel about it. What's the newest in the mails about their contract?",
      mailOf('Brightdesk', 'contract', 'Lena'),
    ],
    [
      'Woke at four in a cold sweat about the tickets to Margate. Did the train company send a confirmation by email, and for how many seats?',
      mailOf('train', 'Margate', 'Southdown', 'SDT', 'ticket', 'Pancras', 'booking', 'confirmation'),
    ],
  ]),
  ...phrasings('issues', [
    [
      "Stand-up's in a quarter of an hour and I've nothing clever to say, as usual. Which issues on GitHub have my name on them?",
      mine,
    ],
    [
      'A customer with poor eyesight rang me, really lovely man, and I promised to look into it. How far along is issue 412, the one about contrast in dark mode?',
      issue(412, 'contrast', 'dark', 'declined'),
    ],
    [
      "I keep hearing people moan about the undo bar in the kitchen. Is there an issue on GitHub about it disappearing, and who's got it?",
      either(issue(411, 'undo'), issue(418), search('undo')),
    ],
    [
      "My nephew uses a screen reader, so this one's close to my heart. What's happening with the bug where NVDA reads the toast out twice?",
      issue(93, 'toast', 'NVDA'),
    ],
  ]),
];
