import { checks, covers, either, lists, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  anyMail,
  evening,
  freeEvening,
  issue,
  mailOf,
  mine,
  morning,
  onDay,
  open,
  part,
  roomAfternoon,
  roomOn,
  search,
  slotsOn,
  tasks,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    [
      "Morning, Arlo! Kettle's on, slippers are on, brain isn't. What does my Wednesday look like?",
      onDay('2026-11-25'),
    ],
    [
      "My sister-in-law wants to drag me round a Christmas market and I'm fishing for an excuse. What have I really got on this Saturday and Sunday? Be honest, I can take it.",
      onDay('2026-11-28', '2026-11-29'),
    ],
    [
      "I've had the same cheese toastie four days running, so I'm properly excited about Friday. Where's that marketing lunch happening again?",
      sees('Marketing lunch'),
    ],
    [
      "Right, I've to order sandwiches and nobody tells me anything, story of my life. Who's been asked to the board meeting in December?",
      sees('Board meeting'),
    ],
    [
      "Thursday's going to be a marathon, I can feel it in my knees. What's the very last thing I've got that day?",
      either(sees('Pottery class', '2026-11-26'), onDay('2026-11-26')),
    ],
    [
      "The dog had me up at five, so tomorrow I'm planning a lie-in, ha! What's first on the list in the morning, and when?",
      either(sees('Stand-up', '2026-11-24'), onDay('2026-11-24'), morning('2026-11-24')),
    ],
    [
      'Deep breath. My mother always said look the beast in the eye before it bites. Show me the whole of next week, please.',
      either(lists('2026-11-30', ['2026-12-06', '2026-12-04']), covers('2026-11-30', '2026-12-04')),
    ],
    ['This shoulder, honestly, it clicks like a biro. When do I see the physio next?', sees('Physio')],
    [
      "I'm dreaming of sneaking off early on Friday, don't tell a soul. What's in my diary that afternoon?",
      either(
        part('2026-11-27', ['12:00', '12:30', '13:00'], ['17:00', '17:30', '18:00', '19:00', '']),
        covers('2026-11-27T13:00', '2026-11-27T17:00'),
      ),
    ],
    [
      "There's a lasagne with my name on it, and I'd hate for it to get cold. Anything on this evening?",
      either(evening('2026-11-23'), covers('2026-11-23T18:00', '2026-11-23T21:00')),
    ],
    [
      "I'm the sort who packs a week ahead and still forgets socks! What time does my flight to Oslo leave, and from which airport?",
      sees('Flight to Oslo'),
    ],
    [
      "So the boss is sniffing about for volunteers, and I'd like my facts lined up before I say no. What have I got in the week beginning the 14th of December?",
      either(lists('2026-12-14', ['2026-12-20', '2026-12-18']), covers('2026-12-14', '2026-12-18')),
    ],
  ]),
  ...phrasings('existence', [
    [
      "My little one swears blind I've forgotten it, the cheek! Is the parents' evening at the school in my calendar?",
      sees('Parents’ evening'),
    ],
    [
      "Every January I sweat about money and every January I'm late. Have I got the tax return down anywhere for next year?",
      sees('Tax return'),
    ],
    [
      "The house sounds like a submarine when the heating comes on, it's quite something. Did I ever put the boiler service in the diary?",
      sees('Boiler service'),
    ],
    [
      "I look like a haystack in a gale, my colleagues are too kind to mention it. There is a haircut booked this week, isn't there?",
      either(sees('Haircut'), onDay('2026-11-23', '2026-11-29')),
    ],
    [
      "We always do leftovers and a grumpy walk on Boxing Day, it's tradition. Is there anything down for me on the 26th of December?",
      onDay('2026-12-26'),
    ],
    [
      'I bragged in the pub about a half marathon and now they all want to sponsor me, help! Is it actually in there for next October?',
      sees('Half marathon'),
    ],
  ]),
  ...phrasings('free time', [
    [
      "My neighbour's got a spare ticket for the matinee and she's dangling it like a carrot! Am I free on Saturday from two till half four?",
      open('2026-11-28T14:00', '2026-11-28T16:30'),
    ],
    [
      'Bless him, Dad wants help with the new telly, again. Could I do Wednesday between one and two, or is something in the way?',
      open('2026-11-25T13:00', '2026-11-25T14:00'),
    ],
    [
      'The quiz team is down to three and one of those is a Capricorn. Is my Wednesday evening free this week?',
      freeEvening('2026-11-25'),
    ],
    [
      "I've a mountain of paperwork and a new packet of biscuits, so the mood is right. Find me a two-hour gap on Tuesday the 8th of December, would you?",
      roomOn(120, '2026-12-08'),
    ],
    [
      'Priya and I keep passing like ships in the night, with worse coffee. When could the two of us have half an hour this Wednesday?',
      roomOn(30, '2026-11-25', ['priya']),
    ],
    [
      "Jonas says I'm harder to pin down than a greased eel, charming! Look for an hour that suits both of us on Thursday the 10th of December, please.",
      roomOn(60, '2026-12-10', ['jonas']),
    ],
    [
      "Tomás and Lena have been squabbling over shades of green, and I'm the referee, lucky me. Where's there a 45-minute hole that fits all three of us on Wednesday 9 December?",
      roomOn(45, '2026-12-09', ['tomas', 'lena']),
    ],
    [
      "The plumber says he'll come 'in the afternoon', that well-known moment in time. Have I a free hour on Monday afternoon, the 7th of December?",
      either(roomAfternoon(60, '2026-12-07'), covers('2026-12-07T13:00', '2026-12-07T17:00')),
    ],
    [
      "Blood donor van's back in town, and they do give you a custard cream. Would 4 o'clock on Thursday work for me, or am I tied up?",
      either(checks('2026-11-26T16:00'), covers('2026-11-26T16:00', '2026-11-26T16:30')),
    ],
    [
      "Sam owes me a proper catch-up and possibly a pint, but I'll settle for the catch-up. When do we both have 30 minutes between Monday the 7th and Friday the 11th of December?",
      slotsOn(30, '2026-12-07', '2026-12-11', ['sam']),
    ],
  ]),
  ...phrasings('mail', [
    [
      "I've been hiding from my inbox all weekend, under a blanket, with a cat. What did the letting agent say about the flat?",
      mailOf('Ruth', 'Calloway', 'tenancy', 'flat', 'letting', 'renewal'),
    ],
    [
      "My sister's turning thirty and acting like it's a coronation! What did Ingrid write about the dinner, where is it and at what time?",
      mailOf('Ingrid', 'birthday', 'dinner'),
    ],
    ["Monday, eh? Somebody must've invented it for a bet. Any unread mail I ought to know about?", anyMail],
    [
      "I've got my reading glasses on and a strong brew, so do your worst. Which things do people want from me, going by my emails?",
      either(tasks, anyMail),
    ],
    [
      "I'm forever losing tickets; last year I paid twice to see a donkey sanctuary. Did the Southdown Trains confirmation turn up in my mail, and what did it cost?",
      mailOf('Southdown', 'train', 'booking', 'SDT'),
    ],
  ]),
  ...phrasings('issues', [
    [
      "I'm pretending to be technical today, even wore the hoodie. Which GitHub issues are sitting on my plate?",
      mine,
    ],
    [
      "Tomás gave me that look by the coffee machine, so I suppose I owe him something! What's number 418 in the calendar repo about?",
      issue(418, 'undo'),
    ],
    [
      "Somebody was moaning on the lift about the date picker, and I just nodded wisely. Is there a GitHub issue on that, and who's looking after it?",
      either(search('date picker'), search('picker'), issue(389, 'date'), mine),
    ],
    [
      "My eyes aren't what they were, so this one's close to my heart. How's issue 412 going, the dark mode contrast one?",
      issue(412, 'contrast', 'dark mode'),
    ],
  ]),
];
