import {
  answers,
  asBefore,
  checks,
  covers,
  creates,
  deletes,
  either,
  nothing,
  sees,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { freeEvening, issue, mailOf, onDay, open, roomOn, personal } from './expect.ts';

export const conversations = [
  ...phrasings('context', [
    [
      [
        "I'm doing the big Sunday-night panic on a Monday, as one does. When was my dentist thing again?",
        "Ah no, at that hour I'm still scraping porridge off the wall. Push it to 9:45 the same morning, could you, I've already cleared it with their desk.",
      ],
      updates('Dentist', { start: '2026-12-01T09:45' }),
    ],
    [
      [
        'My cousin from Malmö may turn up on Wednesday with her three suitcases. What have I got on that day?',
        'And the day after that? She never stays just the one night, that woman.',
      ],
      onDay('2026-11-26'),
    ],
    [
      [
        'A lad from the allotment wants to show me his leeks, no joke. Am I free on Saturday 12 December at 10am for an hour?',
        "Lovely, then put it in there, the full hour. Call it 'Leek tour', he'll be thrilled.",
      ],
      creates({ title: 'Leek tour', start: '2026-12-12T10:00', end: '2026-12-12T11:00' }),
    ],
    [
      [
        "I've a feeling I'm double-committed on the Tuesday after the offsite. What's on my calendar for the 8th of December?",
        "Just as I feared, it's far too much for somebody with jet lag. Drop the partner one, they never have any news anyway.",
      ],
      deletes('Partner update'),
    ],
    [
      [
        'Who is that Offsite call on Monday with, and who called it? I lost the thread somewhere between the bikes and the lentils.',
        "Fair enough, if it's only them then I'll be there. Accept it for me, and I'll pretend to have opinions on curry.",
      ],
      answers('Offsite call', 'accepted'),
    ],
    [
      [
        "Can you believe I've been made treasurer of the bowls club, with my maths? Enter a committee meeting for Monday 7 December at 2pm please.",
        'They want a second one, exactly a week later, same time and name. Two meetings about one tin of petty cash, if you please.',
      ],
      creates({
        title: '(Bowls) (club) committee meeting',
        start: '2026-12-14T14:00',
      }),
    ],
    [
      [
        "My bladder and long meetings don't go together since the twins. How long does the board meeting go on for?",
        "That's what I was afraid of. And which colleagues are going to be sitting there with me?",
      ],
      sees('Board meeting'),
    ],
    [
      [
        'Does the Christmas party have a time yet? The babysitter wants to know and she charges double after ten.',
        'Then remind me two hours ahead of it, because I need that long to find the other earring.',
      ],
      updates('Christmas party', { reminders: [120] }),
    ],
    [
      [
        "Is my evening on Monday 14 December free? There's a talk about owls in the library and I'm easily pleased.",
        "What about the Tuesday evening, then? They're giving the same talk twice, owls are big in this town.",
      ],
      freeEvening('2026-12-15'),
    ],
    [
      [
        'The gas man has lost his own diary and asks me of all people. When did we say for the boiler service?',
        "He can only do the Tuesday of that week, he says, at the same hour. Go on and move it, I'm too cold to haggle.",
      ],
      updates('Boiler service', { start: '2026-12-08T08:00' }),
    ],
    [
      [
        "I'm supposed to know by heart what issue 412 is and I've got nothing, blank as a plate. What's it about?",
        "Oh, that old chestnut. And 399, what's that one? Somebody scribbled both numbers on my coffee cup.",
      ],
      issue(399, 'escape', 'keyboard'),
    ],
  ]),
  conversation('ff-four the piano tuner', [
    [
      "The piano hasn't been tuned since my aunt died and it sounds like it's still grieving. Have I got time for the tuner on Wednesday 16 December from 10 to 11:30 in the morning?",
      open('2026-12-16T10:00', '2026-12-16T11:30'),
    ],
    [
      'Never mind that, he says he can only do afternoons in December because of the carols. Would 2pm to 3:30 the same day work for me?',
      open('2026-12-16T14:00', '2026-12-16T15:30'),
    ],
    [
      "Then let's have him at that time, the hour and a half. 'Piano tuner' will do as a name.",
      creates({ title: 'Piano tuner', start: '2026-12-16T14:00', end: '2026-12-16T15:30' }),
    ],
  ]),
  conversation('ff-four a Thursday too full', [
    [
      "I'm trying to get out early on Thursday as my nephew's in the school play, third sheep from the left. What does this Thursday look like?",
      onDay('2026-11-26'),
    ],
    [
      "Pottery can't be saved then, the play's at seven. Take it out for this week, but don't you dare touch the rest of the course.",
      deletes(['Pottery class', '2026-11-26']),
    ],
    [
      "Now put in the play instead, 7pm at Alder School, on the same day. Title it 'School play', and I'll bring tissues.",
      creates({ title: 'School play', start: '2026-11-26T19:00', place: 'Alder School' }),
    ],
    [
      "I'm a fool for flowers, they shut at six. Does anything stand in my way between 4 and 5pm that Thursday, so I can run to the shop?",
      open('2026-11-26T16:00', '2026-11-26T17:00'),
    ],
  ]),
  conversation('ff-four the rent', [
    [
      "My stomach's in knots over the flat, I haven't dared open anything since Friday. What is it that Ruth Calloway wants from me in her last mail?",
      mailOf('ruth', 'calloway', 'tenancy', 'lettings', 'flat'),
    ],
    [
      'So she comes about the meters as well, and I live in a tip. Would Saturday 28 November at 5pm be all right with my calendar?',
      either(checks('2026-11-28T17:00'), covers('2026-11-28T17:00', '2026-11-28T17:30')),
    ],
    [
      "Good, at least that's simple. Pencil in 'Meter reading' for then on my personal calendar, and I'll start hoovering on Friday.",
      creates({ title: 'Meter reading', start: '2026-11-28T17:00', calendar: personal }),
    ],
  ]),
  conversation('ff-four hair and second thoughts', [
    [
      "I have a date on Saturday evening, first one in six years, don't laugh. What time is my haircut?",
      either(sees('Haircut'), onDay('2026-11-28')),
    ],
    [
      "I want it as fresh as possible, so make that 3pm instead. He's a barrister, he'll notice everything.",
      updates('Haircut', { start: '2026-11-28T15:00' }),
    ],
    [
      "Oh, Toni's just messaged me, afternoons are all taken by a hen party. Put it back how it was, please, I'll wear a hat.",
      asBefore,
    ],
  ]),
  conversation('ff-four an hour with Tomás', [
    [
      "Every time I look at the undo bar I think of Tomás, and I don't think he'd be flattered. When could the two of us get an hour on Wednesday 9 December?",
      roomOn(60, '2026-12-09', ['tomas']),
    ],
    [
      "Let's say 2pm that day then, he's human after lunch. One hour, call it 'Undo bar', and invite him.",
      creates({
        title: 'Undo bar',
        start: '2026-12-09T14:00',
        end: '2026-12-09T15:00',
        guests: ['tomas'],
      }),
    ],
    [
      "One more and then I'll let you get on. What's the issue with number 411 say, so that I sound prepared for once?",
      issue(411, 'undo'),
    ],
  ]),
  conversation('ff-four Oslo nerves', [
    [
      "I'm a wretched flyer, I say goodbye to the houseplants each time. When's my flight to Oslo?",
      sees('Flight to Oslo'),
    ],
    [
      "That's practically the middle of the night! Is there anything in my evening on the Thursday before, or could I go to bed with the hens?",
      either(freeEvening('2026-12-10'), sees('Pottery class', '2026-12-10'), onDay('2026-12-10')),
    ],
    [
      "Clay and no sleep, that'd finish me off. Cancel the pottery on that Thursday, just the one.",
      deletes(['Pottery class', '2026-12-10']),
    ],
    [
      "You're a treasure. And give the flight a reminder four hours ahead, I pack like a startled squirrel.",
      updates('Flight to Oslo', { reminders: [240] }),
    ],
  ]),
  conversation('ff-four demo reshuffle', [
    [
      "Dana from Brightdesk wants to know if we're still on and I've no idea what I agreed to. When's the vendor demo?",
      either(sees('Vendor demo'), onDay('2026-11-25')),
    ],
    [
      "She's asking for half an hour later, her goldfish or her Wi-Fi has died, the line was bad. Start it at 3:30 that day, same length.",
      updates('Vendor demo', { start: '2026-11-25T15:30' }),
    ],
    [
      "If I have to watch slides then I'm not suffering by myself. Add Sam as a guest to it, he likes buttons.",
      updates('Vendor demo', { guests: ['sam'] }),
    ],
  ]),
  conversation('ff-four Gran moves in', [
    [
      "Gran's moving into the home on Monday the 14th of December and I'm the one with the car. Do I have anything on that day I'd have to wriggle out of?",
      onDay('2026-12-14'),
    ],
    [
      "All right, that's manageable with a bit of cheek. Block the entire day as 'Gran moves in', she's packed eleven teapots already.",
      creates({ title: 'Gran moves in', start: '2026-12-14', end: '2026-12-15' }),
    ],
    ["Thank you, you're nicer than my brother. He said he'd help and then he booked Tenerife.", nothing],
    [
      "Anyway, one more: tea with Gran the following Sunday, the 20th, at 3pm. Title 'Tea with Gran', no frills, she'll supply the frills.",
      creates({ title: 'Tea with Gran', start: '2026-12-20T15:00' }),
    ],
  ]),
  conversation('ff-four drinks or panel', [
    [
      "I've got a babysitter for exactly one day and it's Wednesday the 2nd of December. What's all on that day?",
      onDay('2026-12-02'),
    ],
    [
      "Splendid, I'll do the serious bit first. Say yes to the hiring panel for me, I've even read the CVs.",
      answers('Hiring panel', 'accepted'),
    ],
    [
      "As for the launch drinks, I'm off the sauce until January and it's no fun holding a lime. Decline those, please.",
      answers('Launch drinks', 'declined'),
    ],
    [
      "Then that evening's mine for the first time since spring! Pop in 'Long bath' at 8pm, and I mean it.",
      creates({ title: '(A) long bath', start: '2026-12-02T20:00' }),
    ],
  ]),
];
