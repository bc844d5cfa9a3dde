import { checks, covers, either, lists, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  anyMail,
  freeEvening,
  issue,
  mailOf,
  mine,
  onDay,
  open,
  roomAfternoon,
  roomMorning,
  roomOn,
  slotsOn,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    [
      "My neighbour wants me to mind her budgie tomorrow and honestly I said yes before thinking. Run me through what I've got on tomorrow, would you?",
      onDay('2026-11-24'),
    ],
    [
      "How does Thursday look this week? The cab's going in for brakes and I need to know how often I'd be wanting it.",
      onDay('2026-11-26'),
    ],
    [
      "I've been told to order sandwiches for the board meeting in December, and nobody ever tells the person with the sandwiches anything. Who's on the guest list for it?",
      sees('Board meeting'),
    ],
    [
      'My shoes do not survive cobbles, so I like to plan ahead. Which place is hosting the Christmas party, remind me?',
      sees('Christmas party'),
    ],
    [
      "The minicab firm wants a pickup time and I've gone completely blank. At what hour does my plane to Oslo go, and from which airport was it again?",
      sees('Flight to Oslo'),
    ],
    [
      "My sister's after me for a whole lot of babysitting. Tell me what Wednesday the 2nd of December holds, then I can say no with a clear conscience!",
      onDay('2026-12-02'),
    ],
    [
      "We're drawing up the rota for the galleries and the boss wants it by lunch, as ever. Give me the whole of the week that starts on Monday 7 December, please.",
      either(lists('2026-12-07', ['2026-12-11', '2026-12-13']), covers('2026-12-07', '2026-12-11')),
    ],
    [
      'Rain forecast for both days, so the match is probably off anyway. What have I got down for this coming Saturday and Sunday?',
      onDay('2026-11-28', '2026-11-29'),
    ],
    [
      "It's freezing in this flat and I'm typing with gloves on. When's the boiler man due, and how long has he got blocked out?",
      sees('Boiler service'),
    ],
    [
      "I'm bringing buns to Friday's design critique and I refuse to bake for people who don't show. Who's said they're coming and who's wobbling?",
      sees('Design critique', '2026-11-27'),
    ],
    [
      "Only just sat down with my tea and already three people want something. What's left for me to get through today?",
      either(onDay('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T17:30')),
    ],
    [
      'Filling in my timesheet, which is the punishment for some sin in a former life. What was in my diary on Thursday the 19th of November?',
      onDay('2026-11-19'),
    ],
  ]),
  ...phrasings('existence', [
    [
      "My wife swears I never wrote the tax return down and there's a fiver riding on it. Is there an entry for it in January or isn't there?",
      sees('Tax return'),
    ],
    [
      "Did I ever actually put the school's parents' evening in, or did I just nod at the letter and bin it? I've a feeling it's in the second week of December.",
      sees('Parents’ evening'),
    ],
    [
      "Somebody's flogging me a coach trip to Bruges on Saturday 5 December, mulled wine included. Have I anything at all in on that day?",
      onDay('2026-12-05'),
    ],
    [
      "I woke at four convinced I'd forgotten the teeth. Please tell me there's a dentist thing in my calendar for next month!",
      sees('Dentist'),
    ],
    [
      "There's a rumour going round the bar about drinks for the launch, and I can't recall if I was asked. Anything like that in there for early December?",
      sees('Launch drinks'),
    ],
    [
      'My running club is collecting names for autumn 2027 and I may already have been daft enough. Is some half marathon sitting in my October next year?',
      sees('Half marathon'),
    ],
  ]),
  ...phrasings('free time', [
    [
      "The lad from the council can come and look at the damp on Wednesday, one o'clock till two in the afternoon, take it or leave it. Would that be clear for me this week?",
      open('2026-11-25T13:00', '2026-11-25T14:00'),
    ],
    [
      'Tomás and I keep missing each other like ships in a fog. Is there an hour on Thursday, the 26th, when neither of us is stuck in something?',
      roomOn(60, '2026-11-26', ['tomas']),
    ],
    [
      'A mate has a spare ticket for the darts, so fingers crossed. Have I got the evening of Friday the 27th to myself?',
      freeEvening('2026-11-27'),
    ],
    [
      'I owe my thesis half an hour of crying, scheduled properly this time. Where would thirty minutes fit in the afternoon of Tuesday 8 December?',
      either(roomAfternoon(30, '2026-12-08'), covers('2026-12-08T13:00', '2026-12-08T17:00')),
    ],
    [
      "Lena wants to go over the leaflet for the bazaar and she's only human before lunch. Could you spot forty-five minutes we both have on the morning of Thursday 10 December?",
      roomMorning(45, '2026-12-10', ['lena']),
    ],
    [
      'The glaze tests need two uninterrupted hours, and uninterrupted is the important word. When could I manage that in the week of 7 December, Monday to Friday?',
      either(slotsOn(120, '2026-12-07', ['2026-12-11', '2026-12-13']), covers('2026-12-07', '2026-12-11')),
    ],
    [
      "Landlady's sending somebody to read the meters this Saturday at 5pm, of all the hours God made. Am I around then, or is something booked?",
      either(checks('2026-11-28T17:00'), covers('2026-11-28T17:00', '2026-11-28T17:15')),
    ],
    [
      'Granddad turns ninety and we thought of a tea, nothing grand, from three to six in the afternoon on Sunday 13 December. Does anything of mine stand in the way?',
      open('2026-12-13T15:00', '2026-12-13T18:00'),
    ],
    [
      'I need Priya and Jonas in the same room before they murder each other over the biscuits fund. Find half an hour tomorrow that all three of us have free, please.',
      roomOn(30, '2026-11-24', ['priya', 'jonas']),
    ],
    [
      "Is Monday the 30th open for me between 2 and 4 in the afternoon? The piano tuner is a fussy old soul and won't take maybe for an answer.",
      open('2026-11-30T14:00', '2026-11-30T16:00'),
    ],
  ]),
  ...phrasings('mail', [
    [
      "My brother keeps asking what I'll be paying for the flat from January and I keep changing the subject. What was the final figure Ruth Calloway wrote to me?",
      mailOf('Ruth', 'Calloway', 'tenancy', 'renewal', 'flat', 'rent'),
    ],
    [
      "I'll be the first one at the Margate house and I don't fancy standing in the sea wind. Dig out the booking mail and tell me the code for the key box, will you?",
      mailOf('Saltmarsh', 'Margate', 'key', 'code', 'booking'),
    ],
    [
      "Shoulder's killing me, so I finally looked at my post. What are the physio people asking me to confirm in their message?",
      mailOf('physio', 'Calmgate'),
    ],
    [
      "I've been off chasing geese all weekend and the inbox has bred. Which mails are still unread, just the gist of each?",
      anyMail,
    ],
    [
      "Money's tight till the panto pays out, so I'm counting pennies. How much is Lanternfone going to take off me this month, and which day?",
      mailOf('Lanternfone', 'bill', 'phone'),
    ],
  ]),
  ...phrasings('issues', [
    [
      "Between feeding the twins and the actual job I've lost the thread. Which GitHub issues are sitting on my plate at the moment?",
      mine,
    ],
    [
      "A blind chap at my chess club complained the toast message gets read out twice, and I said I'd ask. Has anyone got that on GitHub yet, and who's on it?",
      issue(93, 'toast', 'NVDA', 'twice'),
    ],
    [
      "What's the story with issue 421 in the calendar repo, the import one? I told the boss I'd read it and then I had a sandwich instead.",
      issue(421, 'import', 'UID'),
    ],
    [
      'Jonas mutters about the 4.2 release checklist every time we meet at the kettle. Is that ticket still open or has he ticked it all off?',
      issue(408, 'release', 'checklist', '4.2'),
    ],
  ]),
];
