import { answers, asBefore, creates, deletes, either, sees, updates } from '../expect.ts';
import { evening, issue, mailOf, mine, onDay, open, roomOn, tasks } from './expect.ts';
import { conversation, phrasings } from '../scenario.ts';

export const conversations = [
  ...phrasings('context', [
    [
      [
        "My hair's a scandal, I looked like a dandelion on the video call. When's the haircut?",
        "Oh bother, that's when the twins have their judo. Move it to half past four the same day, would you?",
      ],
      updates('Haircut', { start: '2026-11-28T16:30' }),
    ],
    [
      [
        'Morning! I slept like a log for once. What have I got tomorrow?',
        "That's manageable, I'd feared worse. And the day after?",
      ],
      onDay('2026-11-25'),
    ],
    [
      [
        "I've a delivery coming on Tuesday 8 December and the man wouldn't give me a time, they never do. What's in my calendar that afternoon?",
        "The second of those is a waste of everybody's breath. Scrap it, please, and then I can wait in for my sofa.",
      ],
      deletes('Partner update'),
    ],
    [
      [
        'Priya and I have been meaning to look at the survey for weeks. Find us an hour on Wednesday 9 December.',
        "Ah, Lena would sulk if we left her out, and she'd be right. Make that with her as well, same day.",
      ],
      roomOn(60, '2026-12-09', ['priya', 'lena']),
    ],
    [
      [
        'The piano sounds like a pub brawl since we moved house. Am I free on Wednesday 9 December from 15:00 to 16:00?',
        "Lovely, I'll tell the man to come then. Put 'Piano tuner' in for that hour, please.",
      ],
      creates({ title: 'Piano tuner', start: '2026-12-09T15:00', end: '2026-12-09T16:00' }),
    ],
    [
      [
        "We've new neighbours, from Porto, and they brought us custard tarts! Put in 'Dinner with the neighbours' for this Saturday.",
        "Oh silly me, I never said when, did I. Half past seven in the evening, and two hours ought to do, they've a baby.",
      ],
      creates({ title: 'Dinner with (the) neighbours', start: '2026-11-28T19:30', end: '2026-11-28T21:30' }),
    ],
    [
      [
        "I need to find something to wear and I've left it late as always. When does the Christmas party start?",
        "That's sooner than I'd like, given my wardrobe. Give me a reminder two hours ahead of it, so I can at least iron something.",
      ],
      updates('Christmas party', { reminders: [120] }),
    ],
    [
      [
        "I've a cousin visiting who wants to see the sights, she's already got a selfie stick. What am I up to this Thursday?",
        "No luck there, then. How about the Thursday after? She's flexible, unlike her mother.",
      ],
      onDay('2026-12-03'),
    ],
    [
      [
        "Clay under my nails for days, but I do love it. When's the next pottery class?",
        "Drat, that's the night of our street meeting about the potholes. I'll have to give that class a miss, so take it out, just the one.",
      ],
      deletes(['Pottery class', '2026-11-26']),
    ],
    [
      [
        "I'm starving and it's not even ten. What's happening this Friday around lunch?",
        "Sounds fun, they always pick the good places. Who's coming along?",
        'Priya would love that, she lives for their rhubarb soda. Add her to it, please.',
      ],
      updates('Marketing lunch', { guests: ['lena', 'sam', 'priya'] }),
    ],
    [
      [
        "My manager's going to grill me in a minute, I can feel it. How does issue 412 stand?",
        "Right, that's not too embarrassing. And number 389, the date picker one?",
      ],
      issue(389, 'date picker', 'month first'),
    ],
  ]),

  conversation('four sick week', [
    [
      "I've got a temperature and I'm typing this from under two blankets. What's left on my calendar for Wednesday?",
      onDay('2026-11-25'),
    ],
    [
      "That vendor demo is beyond me in this state. Could it go to Friday 11 December at 15:00 instead? By then I'll be human again.",
      updates('Vendor demo', { start: '2026-12-11T15:00' }),
    ],
    [
      "Sam won't want my germs either, he's got a newborn at home. Delete the coffee with him.",
      deletes('Coffee with Sam'),
    ],
    [
      "And to cheer me up, put 'Duvet day' in for Saturday 5 December, the whole day. Thank you, back to my soup.",
      creates({ title: 'Duvet day', start: '2026-12-05', end: '2026-12-06' }),
    ],
  ]),
  conversation('four no after all', [
    [
      "We may go to Wales on the 28th, my partner's parents have a caravan. What have I got on that Saturday?",
      onDay('2026-11-28'),
    ],
    [
      "Nothing that can't wait, then, and I could do with sea air. Delete all of that day.",
      deletes(['Parkrun', '2026-11-28'], 'Haircut'),
      'no',
    ],
    [
      'Sorry, sorry, I thought better of it: the run is what keeps me sane. Only the haircut goes.',
      deletes('Haircut'),
    ],
    [
      "Now the caravan's flooded, would you believe it. Undo that, I'm keeping my haircut after all.",
      asBefore,
    ],
  ]),
  conversation('four theatre group', [
    [
      "I've been talked into directing the panto, heaven help us all. Is my Sunday 13 December clear from 14:00 to 17:00?",
      open('2026-12-13T14:00', '2026-12-13T17:00'),
    ],
    [
      "Marvellous, the vicar will be thrilled. Put 'Panto rehearsal' there, those three hours, at the Scout Hut.",
      creates({
        title: 'Panto rehearsal',
        start: '2026-12-13T14:00',
        end: '2026-12-13T17:00',
        place: 'Scout Hut',
      }),
    ],
    [
      "The heating there only works till half past four, I've just been told. Let the rehearsal end at 16:30, then.",
      updates('Panto rehearsal', { end: '2026-12-13T16:30' }),
    ],
    [
      "Our Cinderella is hopeless without notice, bless her cotton socks. Invite her, she's on cindy@villagepanto.example.",
      updates('Panto rehearsal', { guests: ['cindy@villagepanto.example'] }),
    ],
  ]),
  conversation('four monday inbox', [
    ["Two coffees in and I still can't face it. What do people want from me in my mails?", tasks],
    [
      "Ooh, that's more than I hoped. What exactly did Lena write about the headline for the launch page?",
      mailOf('headline', 'Lena', 'launch'),
    ],
    [
      "I like the second one better, it's got some calm in it. So I don't forget, set a reminder called 'Headline to Lena' for tomorrow at 14:00.",
      creates({ title: 'Headline to Lena', start: '2026-11-24T14:00', reminders: 'some' }),
    ],
  ]),
  conversation('four offsite call', [
    [
      "Everyone's gone Margate-mad, my team has packed buckets and spades. When's that offsite call?",
      sees('Offsite call'),
    ],
    [
      "Ten's awkward, I'm at the optician's till about then, but I'd like to be there. Answer with a maybe for now.",
      answers('Offsite call', 'tentative'),
    ],
    [
      "Good news, the optician rang and moved me, so I've no excuse. Change that to a yes.",
      answers('Offsite call', 'accepted'),
    ],
    [
      "And the panel that Jonas wants me on, for the hiring? I've nothing left to give this year, decline it.",
      answers('Hiring panel', 'declined'),
    ],
  ]),
  conversation('four pottery swap', [
    [
      "The studio's got a new kiln and everything's shifting about, they're very excited. When's my pottery on the 10th of December?",
      sees('Pottery class', '2026-12-10'),
    ],
    [
      "Hm, that won't do, they're firing at that time. For that week only, have it start at 18:00.",
      updates('Pottery class', { start: '2026-12-10T18:00' }, { on: '2026-12-10', scope: 'this' }),
    ],
    [
      "And the 17th is their glögg evening, which I can't abide, all those raisins. Drop pottery on that day only.",
      deletes(['Pottery class', '2026-12-17']),
    ],
  ]),
  conversation('four tired of focus', [
    [
      "I read somewhere that people who plan their breaks live longer. What's on my plate on Tuesday 1 December?",
      onDay('2026-12-01'),
    ],
    [
      "That's a lot for my sister's birthday, if you ask me. Take the focus block off, I'd only stare out of the window.",
      deletes(['Focus block', '2026-12-01']),
    ],
    [
      "And since she's always late: put 'Present for Ingrid' in at 13:30 that day, three quarters of an hour. I've no idea what to get her yet.",
      creates({ title: 'Present for Ingrid', start: '2026-12-01T13:30', end: '2026-12-01T14:15' }),
    ],
    [
      'Actually the shops are emptier a bit later, I used to work in one. Make it 14:30.',
      updates('Present for Ingrid', { start: '2026-12-01T14:30' }),
    ],
  ]),
  conversation('four quiet friday', [
    [
      "I promised my wife I'd be home with a clear head this Friday, it's her name day. What's on then?",
      onDay('2026-11-27'),
    ],
    [
      'The critique always drags on so. Let that one on Friday finish at half past three, only this week, please.',
      updates('Design critique', { end: '2026-11-27T15:30' }, { on: '2026-11-27', scope: 'this' }),
    ],
    [
      "You're a treasure. And the evening of that day, is it free? I've seen a little Greek place.",
      either(
        evening('2026-11-27'),
        onDay('2026-11-27'),
        open('2026-11-27T18:00', '2026-11-27T21:00'),
        open('2026-11-27T19:00', '2026-11-27T20:00'),
      ),
    ],
    [
      "Then put 'Name day dinner' in at 19:00, two hours, at Mezze Corner. I might even wear a tie.",
      creates({
        title: 'Name day dinner',
        start: '2026-11-27T19:00',
        end: '2026-11-27T21:00',
        place: 'Mezze Corner',
      }),
    ],
  ]),
  conversation('four release nerves', [
    ["We're shipping soon and I can't sit still. What's on GitHub for me at the moment?", mine],
    [
      "Lots of it, but I've seen worse weeks. What's in the release 4.2 checklist, that's issue 408 if memory serves?",
      issue(408, 'release', '4.2', 'checklist'),
    ],
    [
      "Jonas is the one to ask, then, he's a walking spreadsheet. Find half an hour for him and me on Thursday 10 December.",
      roomOn(30, '2026-12-10', ['jonas']),
    ],
    [
      "I'll take four in the afternoon on that day, we're both past our nap by then. Set up 'Release chat' with him, thirty minutes, and send him the invite.",
      creates({
        title: 'Release chat',
        start: '2026-12-10T16:00',
        end: '2026-12-10T16:30',
        guests: ['jonas'],
      }),
    ],
  ]),
];
