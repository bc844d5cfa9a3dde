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
      "Kettle's on, dog's been out, and I'm feeling dangerously organised. Go on then, what does Wednesday the 25th hold for me?",
      onDay('2026-11-25'),
    ],
    [
      "My sister keeps saying I never see daylight at weekends. Prove her wrong, Arlo! What's on for me this Saturday and Sunday?",
      onDay('2026-11-28', '2026-11-29'),
    ],
    [
      "Ugh, toothache all night, and I've been chewing on one side like a cow. At what time am I in the dentist's chair?",
      sees('Dentist'),
    ],
    [
      "Right, I have to iron a shirt for this board thing and I'm a terrible ironer. Which day is the board meeting again?",
      sees('Board meeting'),
    ],
    [
      "I'm told there will be free wine, so naturally I'm interested. Where are the launch drinks being held?",
      sees('Launch drinks'),
    ],
    [
      "Honestly, my head's like a sieve since the baby. Who did we say is coming to the budget review on Thursday?",
      sees('Budget review'),
    ],
    [
      "It's the first of December soon, can you believe it? I've not even bought an advent calendar. Read me out that Tuesday, would you?",
      onDay('2026-12-01'),
    ],
    [
      "Morning, sunshine! Before I commit to a second croissant, what's the rest of my Monday looking like?",
      either(onDay('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T18:30')),
    ],
    [
      "Next week is looming at me like a tax inspector. Be gentle, and tell me everything that's in it.",
      lists('2026-11-30', ['2026-12-06', '2026-12-04']),
    ],
    [
      "Somebody's asked me for my timesheet and I was in a fog most of last week. What did I actually do last Thursday, the 19th?",
      onDay('2026-11-19'),
    ],
    [
      'My mother-in-law is threatening a visit, so I need facts. What have I got going on between the 7th and the 9th of December?',
      onDay('2026-12-07', '2026-12-09'),
    ],
    [
      "I've a babysitter to bribe and she wants to know by lunchtime. What's happening on Thursday evening this week?",
      evening('2026-11-26'),
    ],
  ]),
  ...phrasings('existence', [
    [
      'I had a dream that I missed a plane, woke up sweating and everything. Is there a flight to Oslo in my diary, or did I make that up too?',
      sees('Flight to Oslo'),
    ],
    [
      'The radiators are clanking like a ghost ship. Tell me I did put a boiler service in somewhere?',
      sees('Boiler service'),
    ],
    [
      'My hair has reached the stage where birds look at it with interest. Have I got a haircut booked for this weekend?',
      either(sees('Haircut'), onDay('2026-11-28', '2026-11-29')),
    ],
    [
      "The school sends so many letters that I now use them as coasters. Is parents' evening in there for December?",
      sees('Parents’ evening'),
    ],
    [
      "Bit of a confession: I told my coach I'd definitely signed up, then changed the subject. Does my calendar have a half marathon in it anywhere next year?",
      sees('Half marathon'),
    ],
    [
      'Rumour in the canteen is that the bash is on again. Is there any Christmas party on the 18th of December for me?',
      either(sees('Christmas party'), onDay('2026-12-18')),
    ],
  ]),
  ...phrasings('free time', [
    [
      "My old flatmate's in town and she's buying, which has never happened before. Am I free on Tuesday evening, the 24th?",
      freeEvening('2026-11-24'),
    ],
    [
      'The chap about the gutters finally rang back, only took him three weeks! Can I do this Friday from ten till eleven in the morning?',
      open('2026-11-27T10:00', '2026-11-27T11:00'),
    ],
    [
      'I owe Priya a proper chinwag and a biscuit. Could you find us half an hour that suits us both on Wednesday, the 9th of December?',
      slotsOn(30, '2026-12-09', '2026-12-09', ['priya']),
    ],
    [
      "I've been putting off my expenses since roughly the Bronze Age. Is there a two-hour gap anywhere tomorrow afternoon?",
      roomAfternoon(120, '2026-11-24'),
    ],
    [
      "Jonas and I have to fix the thing we broke, and it's a bit embarrassing. When could the two of us sit down for an hour on Friday, 11 December?",
      slotsOn(60, '2026-12-11', '2026-12-11', ['jonas']),
    ],
    [
      "The cat needs weighing, she's grown rather majestic. The vet says Thursday the 10th of December at 4pm for half an hour: does that clash with anything?",
      open('2026-12-10T16:00', '2026-12-10T16:30'),
    ],
    [
      'Oh joy, the accountant wants ninety minutes of my life. Where would that fit on Monday, the 14th of December?',
      roomOn(90, '2026-12-14'),
    ],
    [
      "I'm craving eggs on toast with someone who doesn't talk about work. Am I clear on Sunday the 6th of December, say 10 till noon?",
      open('2026-12-06T10:00', '2026-12-06T12:00'),
    ],
    [
      'Aiko and Tomás are both being terribly polite about who goes first. Find a 45-minute slot for them and me on Tuesday 8 December, please, before somebody bows.',
      slotsOn(45, '2026-12-08', '2026-12-08', ['aiko', 'tomas']),
    ],
    [
      'My physio says I should swim, and my swimsuit says otherwise. Do I have an hour open on the morning of Wednesday the 9th of December?',
      either(
        roomMorning(60, '2026-12-09'),
        morning('2026-12-09'),
        roomOn(60, '2026-12-09'),
        covers('2026-12-09T09:00', '2026-12-09T12:00'),
        checks('2026-12-09T09:00', '2026-12-09T12:00'),
      ),
    ],
  ]),
  ...phrasings('mail', [
    [
      "I've been biting my nails about the flat, they're down to the elbows. What did Ruth write about the rent in the end?",
      mailOf('ruth', 'tenancy', 'rent', 'calloway', 'harbour'),
    ],
    [
      'Ha, Ingrid and her noodles! She mailed me about her birthday dinner: which restaurant did she pick?',
      mailOf('ingrid', 'birthday', 'dinner', 'noodles'),
    ],
    [
      "I've come back to an inbox that looks like a jumble sale. Be a love and tell me what people in there actually want me to do?",
      either(tasks, anyMail),
    ],
    [
      'Trains and I have a complicated past. Did the booking confirmation from Southdown turn up in my mail, and what did it come to?',
      mailOf('southdown', 'SDT', 'margate', 'booking', 'train'),
    ],
    [
      "Aiko's gone off to somewhere warm, lucky thing. What was it she asked me by mail to look after while she's gone?",
      either(mailOf('aiko', 'away'), tasks),
    ],
  ]),
  ...phrasings('issues', [
    [
      "Coffee number three and I'm ready to face the music. Which GitHub issues are sitting on my plate right now?",
      mine,
    ],
    [
      "Sam was muttering about tiny events over lunch, crumbs everywhere. What's the story with issue 371?",
      issue(371, 'week view', '15 minutes', 'short'),
    ],
    [
      "My gran still writes the month first, and she's from Leeds! Is there a GitHub issue about the date picker?",
      either(search('date picker'), search('picker'), issue(389)),
    ],
    [
      "I've lost track of who's cooking and who's just eating. What does the who-brings-what issue for the offsite say on GitHub?",
      either(search('offsite'), search('who brings what'), issue(31), mine),
    ],
  ]),
];
