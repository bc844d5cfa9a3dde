import { answers, asBefore, changes, deletes, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      "Half eight in the morning with a drill in my mouth, what was I thinking. I rang them and they've got ten o'clock that same day, so shift the dentist to then.",
      updates('Dentist', { start: '2026-12-01T10:00' }),
    ],
    [
      "Toni's running late on account of a bride with opinions. Make my haircut on Saturday noon instead of eleven, will you?",
      updates('Haircut', { start: '2026-11-28T12:00' }),
    ],
    [
      "The gas people phoned while I was up a ladder, naturally. They're coming on Thursday 10 December now, same time as before, so would you move the boiler service?",
      updates('Boiler service', { start: '2026-12-10T08:00' }),
    ],
    [
      'Our chairman could talk the hind legs off a table, so half past four is pure fantasy. Let the board meeting run until five.',
      updates('Board meeting', { end: '2026-12-15T17:00' }),
    ],
    [
      "'Portfolio review' sounds like I'm managing somebody's pension. Rename it to 'Student showcase' please, because that's what it is.",
      updates('Portfolio review', { title: 'Student showcase' }),
    ],
    [
      "The Brightdesk lot are turning up in person after all, with cake I'm told. Change the place of the vendor demo to Studio room 1, there's no need for the video link.",
      updates('Vendor demo', { place: 'Studio room 1' }),
    ],
    [
      "I can't judge eleven portfolios by myself, I'd be there till Easter. Add Tomás to the portfolio review on the 8th so I've got someone to disagree with.",
      updates('Portfolio review', { guests: ['tomas'] }),
    ],
    [
      "My physio's away and her stand-in starts later, some business with a horse. So next Monday's session, the one on the 30th, goes to 6pm, only that one.",
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30', scope: 'this' }),
    ],
    [
      "Well, The Lantern's kitchen has flooded, merry Christmas to us. The party's going to be at The Anchor now, can you fix that in the Christmas party entry?",
      updates('Christmas party', { place: 'The Anchor' }),
    ],
    [
      "They're gritting the paths this Saturday, so the volunteers want everyone there at half nine rather than nine. Could you put parkrun at 9:30 just for the 28th?",
      updates('Parkrun', { start: '2026-11-28T09:30' }, { on: '2026-11-28', scope: 'this' }),
    ],
    [
      "I scrolled right past my own flight yesterday, that's how my eyes are these days. Colour the flight to Oslo red so that it screams at me.",
      updates('Flight to Oslo', { color: ['11'] }),
    ],
    [
      "The kiln takes ages to warm up in this cold, our teacher says, and she'd know. From this Thursday on, pottery class begins at 7:30pm, could you change all of them from there?",
      updates('Pottery class', { start: '2026-11-26T19:30' }, { on: '2026-11-26', scope: 'following' }),
    ],
    [
      'I love Mum, but after two hours she gets the photo albums out. Have the Sunday lunch at hers finish at three.',
      updates('Lunch at Mum’s', { end: '2026-11-29T15:00' }),
    ],
    [
      "Somebody's drilling next door on the 1st of December until after lunch, so there'll be no focus in that focus block. Start it at three in the afternoon that day and I might get something done.",
      updates('Focus block', { start: '2026-12-01T15:00' }, { on: '2026-12-01' }),
    ],
    [
      'The house in Margate threw in another night because nobody goes to the seaside in December, imagine. The team offsite should therefore go on through Saturday the 5th, can you stretch it?',
      updates('Team offsite', { end: '2026-12-06' }),
    ],
    [
      'I only remember the boiler when I can see my own breath indoors. Set the boiler service to repeat every year, would you.',
      updates('Boiler service', { repeats: ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=7'] }),
    ],
    [
      'My accountant laughed, not kindly, when I told her when I was planning on doing the tax return. Bring it forward to Friday 22 January 2027, she can stop laughing then.',
      updates('Tax return', { start: '2027-01-22' }),
    ],
    [
      'Half an hour of the partner update is fifteen minutes of weather and fifteen minutes of update. Trim it down to a quarter of an hour on the 8th, same start.',
      updates('Partner update', { end: '2026-12-08T16:15' }),
    ],
  ]),
  ...phrasings('deleting', [
    [
      "My sister bought clippers and is feeling brave, God help me. Take the haircut on Saturday out, I won't be needing Toni.",
      deletes('Haircut'),
    ],
    [
      "Who am I kidding, nobody has ever focused on a Tuesday in this building. Drop tomorrow's focus block, please.",
      deletes(['Focus block', '2026-11-24']),
    ],
    [
      "Half the team's got that cold and the other half's pretending. Let's scrap the stand-up this Friday, just the one.",
      deletes(['Stand-up', '2026-11-27']),
    ],
    [
      "Budget's been cut and the paper hats are going back to the shop. Could you get rid of the Christmas party in my calendar, it makes me sad to look at.",
      deletes('Christmas party'),
    ],
    [
      "My knees have filed a formal complaint and the surgeon's on their side. Remove parkrun altogether, every Saturday of it.",
      changes(remove('Parkrun', undefined, 'all')),
    ],
    [
      "Niamh says my shoulder is the best she's seen all year, I nearly wept. So cancel the physio sessions from 7 December onwards, though I'll still go to the ones before that.",
      changes(remove('Physio', '2026-12-07', 'following')),
    ],
    [
      "I've come down with something biblical and I'm not leaving my bed this weekend. Clear everything on Saturday the 28th, I'll say sorry to people myself.",
      deletes(['Parkrun', '2026-11-28'], 'Haircut'),
    ],
    [
      "The romantic weekend in March is off, long story, he's kept the suitcase. Bin both the night train and the brunch the day after.",
      deletes('Night train', 'Brunch'),
    ],
    [
      "Those Brightdesk folks just told me their demo machine has died, how's that for an advert. Wipe Wednesday's vendor demo.",
      deletes('Vendor demo'),
    ],
    [
      "There's no clay on the 10th of December because of some delivery muddle in Stoke. Can you delete the pottery class for that week only?",
      deletes(['Pottery class', '2026-12-10']),
    ],
    [
      'Norwegian cousins have decided to come to us instead, all nine of them, with skis. That means the flight to Oslo can go from the calendar.',
      deletes('Flight to Oslo'),
    ],
    [
      "I've handed the whole shoebox of receipts to a bookkeeper and I feel ten years younger. Chuck out the tax return in January, it's her headache now.",
      deletes('Tax return'),
    ],
  ]),
  ...phrasings('invitations', [
    [
      "Tomás will start sending me sad faces if I don't answer him. Say yes to his offsite call, I do want a say in who does the washing up.",
      answers('Offsite call', 'accepted'),
    ],
    [
      'Put me down as a maybe for the hiring panel. I might have jury service that week and the court takes its sweet time telling you.',
      answers('Hiring panel', 'tentative'),
    ],
    [
      "I'm on antibiotics and there's nothing drearier than a lime and soda among the merry. Decline the launch drinks for me, would you?",
      answers('Launch drinks', 'declined'),
    ],
    [
      "I told Sam I couldn't come to the sales all-hands, but my train's been cancelled so I've no excuse left. Change my answer to yes, I'm coming.",
      answers('Sales all-hands', 'accepted'),
    ],
  ]),
  ...phrasings('undo', [
    [
      [
        "The school's phoned and they're starting at six, the head has a thing about traffic. Could you put the parents' evening to 6pm?",
        "Oh for heaven's sake, that was the other school, my friend's kids go there. Undo that, please.",
      ],
      asBefore,
    ],
    [
      [
        "Salespeople bring me out in hives, I've had three on the phone since breakfast. Delete the vendor demo on Wednesday, I just can't.",
        "No, I'm being dramatic, and my boss would ask. Take that back and leave it as it was.",
      ],
      asBefore,
    ],
  ]),
];
