import { calls, checks, covers, either, lists, sees } from '../expect.ts';
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
  roomMorning,
  roomOn,
  search,
  slotsOn,
  tasks,
} from './expect.ts';

/** Whether a moment is free, when no length is said. */
const moment = (start: string, half: string) => either(checks(start), covers(start, half));

export const asking = [
  ...phrasings('agenda', [
    [
      "My mother-in-law keeps ringing to ask when she can drop the dog round, and I honestly can't picture my own week. What does Wednesday look like for me?",
      onDay('2026-11-25'),
    ],
    [
      'Right, kids are out the door and the coffee is hot, for once. Go on then, hit me with what I still have to get through today.',
      covers('2026-11-23T09:30', '2026-11-23T18:30'),
    ],
    [
      'The house in Margate has no wifi apparently, which is so typical of us. Could you run me through Thursday the 3rd and Friday the 4th of December so I can write it down on actual paper?',
      onDay('2026-12-03', '2026-12-04'),
    ],
    [
      "Fell asleep on the sofa at eight again, that's fifty for you. Anyway I've lost all track, is there anything happening this weekend?",
      onDay('2026-11-28', '2026-11-29'),
    ],
    [
      "What have I got on Friday morning, before lunch I mean? Debbie wants to swap shifts and I said I'd look, though between us I'd rather not, her Fridays are murder.",
      either(morning('2026-11-27'), covers('2026-11-27T09:00', '2026-11-27T12:00')),
    ],
    [
      "I'm shattered and we've only just begun, so tell me straight. How bad is next week, the one that starts on the 30th?",
      either(lists('2026-11-30', ['2026-12-04', '2026-12-06']), covers('2026-11-30', '2026-12-04')),
    ],
    [
      "The babysitter's asking about Wednesday the 2nd of December, bless her, she's booked up like a dentist. I said there was something that evening but what am I actually doing?",
      either(evening('2026-12-02'), covers('2026-12-02T18:00', '2026-12-02T20:00')),
    ],
    [
      "I swear my Thursdays are cursed, it's always something. Tell me what's sitting there this Thursday afternoon, would you, I'm hoping to sneak off to the garden centre.",
      covers('2026-11-26T13:00', '2026-11-26T17:00'),
    ],
    [
      "My boss just asked about the 15th of December and I smiled and nodded as if I knew. I didn't know. What's there?",
      onDay('2026-12-15'),
    ],
    [
      "We might get the builders in on the 8th of December, if they ever show up, which I doubt, they've let us down twice. So I'd need to know what's on my plate that day.",
      onDay('2026-12-08'),
    ],
    [
      "Timesheets are due and it's like trying to remember a dream. What on earth was I up to last Thursday, the 19th?",
      onDay('2026-11-19'),
    ],
    [
      "Up till two with the baby, teeth again, so be gentle with me. What's the very first thing I have to be awake for tomorrow?",
      either(sees('Stand-up', '2026-11-24'), onDay('2026-11-24')),
    ],
  ]),
  ...phrasings('existence', [
    [
      "The receptionist at the dentist's scares the life out of me so I'm not ringing her again. You'll have it in the calendar, when am I meant to be there?",
      sees('Dentist'),
    ],
    [
      "Our boiler's making that noise again, like a cow in a tunnel, and Phil says I'm imagining it. Did I ever put the service in?",
      sees('Boiler service'),
    ],
    [
      "Remind me what time I fly to Oslo, I've gone completely blank. I need to tell the cat lady, and she likes to know these things to the minute.",
      sees('Flight to Oslo'),
    ],
    [
      "I can't find my pottery apron anywhere and I've a horrid feeling I'll be wanting it soon. When's the next class?",
      sees('Pottery class', '2026-11-26'),
    ],
    [
      "Everybody's on about outfits for the Christmas party and I nod along like a donkey. Where is it being held again, and what time do we have to turn up?",
      sees('Christmas party'),
    ],
    [
      "I've got this nagging feeling that I booked the cat in for his jabs some time before Christmas. Is there any vet thing in there between now and then, or did I dream it?",
      covers('2026-11-24', '2026-12-20'),
    ],
  ]),
  ...phrasings('free time', [
    [
      "My neighbour's offered to show me how to prune the roses, he's eighty-four and a darling and I don't want to put him off. Am I free tomorrow from 4 to 5 in the afternoon?",
      open('2026-11-24T16:00', '2026-11-24T17:00'),
    ],
    [
      "Gran's coming up on the coach with about nine bags, knowing her. I'd love to meet her off it, so have I anything between 11 and noon on Friday?",
      open('2026-11-27T11:00', '2026-11-27T12:00'),
    ],
    [
      "I want a proper hour with Aiko before she swans off on leave, we've been waving at each other in corridors for weeks. When could we both do it on Wednesday?",
      slotsOn(60, '2026-11-25', '2026-11-25', ['aiko']),
    ],
    [
      "The nurse says I should walk two hours at a stretch, as if I had nothing else on. Go on, see if there's a two-hour gap on Thursday this week, I'll surprise her.",
      roomOn(120, '2026-11-26'),
    ],
    [
      "There's a quiz at the Red Lion on Friday and they're a brain short, so naturally they've rung me. Have I got that evening to myself?",
      either(freeEvening('2026-11-27'), covers('2026-11-27T19:00', '2026-11-27T21:00')),
    ],
    [
      "Dad's selling the van and wants me stood next to him looking tough on Saturday at 3. Could I do that, or am I somewhere else?",
      moment('2026-11-28T15:00', '2026-11-28T15:30'),
    ],
    [
      "I owe Priya and Lena a cake and an apology, don't ask, there was a projector involved. Is there half an hour tomorrow when all three of us could sit down?",
      slotsOn(30, '2026-11-24', '2026-11-24', ['priya', 'lena']),
    ],
    [
      "Thirty essays on Macbeth to mark and no will to live. I could face ninety minutes of it on Wednesday morning if there's a hole that big anywhere, is there?",
      either(roomMorning(90, '2026-11-25'), covers('2026-11-25T09:30', '2026-11-25T12:00')),
    ],
    [
      "The piano tuner will only come on the morning of the 10th of December, he's very grand about it, you'd think he was Liszt. Tell me that morning's clear?",
      either(
        morning('2026-12-10'),
        covers('2026-12-10T09:00', '2026-12-10T12:00'),
        checks('2026-12-10T08:00'),
        checks('2026-12-10T09:00'),
      ),
    ],
    [
      "I've been promising the lads a proper fishing day since about Easter and they've stopped believing me. Is Sunday the 6th of December completely empty?",
      either(
        onDay('2026-12-06'),
        covers('2026-12-06T09:00', '2026-12-06T17:00'),
        checks('2026-12-06'),
        checks('2026-12-06T00:00'),
        checks('2026-12-06T08:00'),
        checks('2026-12-06T09:00'),
      ),
    ],
  ]),
  ...phrasings('mail', [
    [
      "My landlady's been at me about the flat and I've been hiding from it like a teenager. Be brave for me, what did Ruth write in her last one?",
      mailOf('ruth', 'calloway', 'tenancy', 'harbour', 'flat', 'landlady'),
    ],
    [
      "Ingrid's always so airy about her birthday and then she sulks if nobody's planned a thing. Has she mailed anything about the dinner?",
      mailOf('ingrid', 'birthday', 'dinner'),
    ],
    [
      "I was so tired when I booked those train tickets that I couldn't tell you the date under torture. Can you dig the confirmation out, Southdown Trains I think they're called?",
      mailOf('southdown', 'train', 'booking', 'SDT'),
    ],
    [
      "Lena gave me one of her looks in the lift, so she's waiting for something. What has she asked of me in her mails?",
      either(mailOf('lena', 'fischer', 'brightdesk', 'headline'), tasks),
    ],
    [
      "I've not opened my inbox since Friday, there was a wedding, and then there was the day after the wedding. Do people want anything from me in there?",
      either(tasks, anyMail),
    ],
  ]),
  ...phrasings('issues', [
    [
      'I like to know the worst before I take my coat off, my nan was the same with the post. Which GitHub things have my name on them?',
      either(mine, calls('searchIssues')),
    ],
    [
      'Somebody at lunch was going on about number 411 and I pulled my clever face and said nothing. What is it, and has anyone fixed it?',
      issue(411, 'undo'),
    ],
    [
      "A friend of mine who's blind says our toasts get read out to her twice, which must drive you round the bend. Do we have an issue for that already?",
      issue(93, 'toast', 'nvda', 'twice', 'read'),
    ],
    [
      "Release on Wednesday and I've no nails left to chew. How's the checklist for 4.2 coming along on GitHub?",
      either(issue(408, '4.2', 'checklist', 'release'), search('4.2')),
    ],
  ]),
];
