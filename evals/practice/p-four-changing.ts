import { answers, asBefore, changes, deletes, nothing, remove, update, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

const changing = phrasings('changing', [
  [
    "Toni rang, she's double booked and very sorry about it. She can do my haircut at half past twelve on Saturday instead, so would you change that?",
    updates('Haircut', { start: '2026-11-28T12:30' }),
  ],
  [
    "They've put me on a late the night before and I can't face a drill after four hours of sleep. Could you move the dentist to the day after, Wednesday the 2nd, same time?",
    updates('Dentist', { start: '2026-12-02T08:30' }),
  ],
  [
    "Can we push Thursday's budget review back by half an hour? I haven't even opened the numbers yet and Lena can tell when I'm bluffing.",
    updates('Budget review', { start: '2026-11-26T15:00' }),
  ],
  [
    "I feel awful, I clean forgot about Lena and she's been asking about it for weeks. Add her to the roadmap workshop on Thursday, will you? Everybody else stays.",
    updates('Roadmap workshop', { guests: ['jonas', 'priya', 'lena'] }),
  ],
  [
    "Café Ondine has flooded, the poor things, there was a sign on the door this morning. We're having the marketing lunch at Casa Verde instead, so please fix the location. Time stays as it is.",
    updates('Marketing lunch', { place: 'Casa Verde' }),
  ],
  [
    "I keep staring at 'Vendor demo' and wondering which vendor it was. Could you just call it Brightdesk demo instead? My memory isn't what it was.",
    updates('Vendor demo', { title: 'Brightdesk demo' }),
  ],
  [
    'Good news for once: the auditors dropped out, so we need a lot less time. Make the board meeting on the 15th of December end at 4pm. It still starts when it did.',
    updates('Board meeting', { end: '2026-12-15T16:00' }),
  ],
  [
    "Nobody ever turns up to these things at six, let's be honest! Have the Christmas party begin at 7pm, but keep the finish at ten because I've got a sitter to pay.",
    updates('Christmas party', { start: '2026-12-18T19:00', end: '2026-12-18T22:00' }),
  ],
  [
    "The kiln is being repaired so they've asked us to come in earlier, only this once. Can you put this Thursday's pottery class at six in the evening? I'm making a very wonky teapot.",
    updates('Pottery class', { start: '2026-11-26T18:00' }, { on: '2026-11-26', scope: 'this' }),
  ],
  [
    "Our pottery teacher has found a bigger room, which is just as well since there's eleven of us now. Please set the place to Old Foundry for all the pottery classes, the entire series.",
    updates('Pottery class', { place: 'Old Foundry' }, { scope: 'all' }),
  ],
  [
    'Last time I was running through Gatwick in my socks, never again. Give my Oslo flight a reminder three hours ahead please.',
    updates('Flight to Oslo', { reminders: [180] }),
  ],
  [
    "I've got a burst of energy today, must be the second espresso. Shift tomorrow's focus block to today at 3pm, while it lasts!",
    updates('Focus block', { start: '2026-11-23T15:00' }, { on: '2026-11-24' }),
  ],
  [
    'Twenty minutes with Sam is never enough, he needs ten just for the football. Could you let our coffee on Wednesday run until half past nine?',
    updates('Coffee with Sam', { end: '2026-11-25T09:30' }),
  ],
  [
    "Niamh at the physio is such a sweetheart but she's away and they've had to shuffle people around. So just my session on the 30th needs to be at six in the evening, the other weeks are fine.",
    updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30', scope: 'this' }),
  ],
  [
    "The projector in room 1 has died, and I'm not showing a year of work on my phone. Could the portfolio review be in Studio room 2 then?",
    updates('Portfolio review', { place: 'Studio room 2' }),
  ],
  [
    "I can never find anything in this sea of blue, it makes my eyes swim. Would you turn the boiler service yellow? I mustn't miss that man, it took me three weeks to get him.",
    updates('Boiler service', { color: ['5'] }),
  ],
  [
    "Two little jobs for the 8th of December, I'm trying to leave early for once because my eldest has a concert. Bring the portfolio review forward by an hour and have the partner update at 3pm. Thanks a million!",
    changes(
      update('Portfolio review', { start: '2026-12-08T13:00' }),
      update('Partner update', { start: '2026-12-08T15:00' }),
    ),
  ],
  [
    "Priya has a cold and sounds like a walrus, the poor thing, so tomorrow's 1:1 can't stay where it is. Could you move it to another time? I haven't thought about when yet.",
    nothing,
  ],
]);

const deleting = phrasings('deleting', [
  [
    "My flatmate has bought clippers and he's watched a video, what could go wrong. Take the haircut out of my calendar, I'm going to save thirty quid.",
    deletes('Haircut'),
  ],
  [
    "Who am I kidding, I never focus in those anyway. Please get rid of tomorrow's focus block, I'd rather have lunch with actual people.",
    deletes(['Focus block', '2026-11-24']),
  ],
  [
    "I've burnt my hand on a baking tray, so no clay for me. Could you cancel pottery for this week? Just this one Thursday, I'll be right as rain by the next.",
    changes(remove('Pottery class', '2026-11-26', 'this')),
  ],
  [
    "My knees have had their say and the doctor agrees with them. I'm giving up Parkrun altogether, so please remove the whole series. It was fun while it lasted!",
    changes(remove('Parkrun', undefined, 'all')),
  ],
  [
    'The landlord is putting in a new boiler, a miracle, I nearly hugged him. So that service on the 7th of December can go.',
    deletes('Boiler service'),
  ],
  [
    "Honestly the 8th of December is a joke and I've decided to be ruthless. Scrap the portfolio review and the partner update, the rest of the day I can live with.",
    deletes('Portfolio review', 'Partner update'),
  ],
  [
    "I've got the little one's hearing test on Thursday morning, nothing to worry about I hope. Can you take Thursday's stand-up out of my diary, only that one?",
    changes(remove('Stand-up', '2026-11-26', 'this')),
  ],
  [
    "So the trip's off, Ben can't get leave at Easter and I'm not going on my own. Would you delete the night train in March and the brunch the day after it? Sigh.",
    deletes('Night train', 'Brunch'),
  ],
  [
    "I've sent the form off, weeks ahead of the deadline, my old pupils would faint! You may strike the tax return in January off my calendar.",
    deletes('Tax return'),
  ],
  [
    "We've gone with another supplier and I've had the awkward phone call already. That demo on Wednesday afternoon isn't happening any more, so please drop it.",
    deletes('Vendor demo'),
  ],
  [
    "It's been a month from hell with far too many night shifts, so I'm staying in bed. Wipe everything I have on Saturday the 28th please, I'm not leaving the house.",
    changes(remove('Parkrun', '2026-11-28', 'this'), remove('Haircut', '2026-11-28')),
  ],
  [
    "I've promised my husband I'd work a bit less, and I do mean it this time. One of my upcoming focus blocks has to go, so could you delete one for me? I can tell you which if you give me the choice.",
    nothing,
  ],
]);

const undo = phrasings('undo', [
  [
    [
      "Could you take the haircut on Saturday out? I think I'd rather let it grow, winter's coming after all.",
      'Oh no, my mother has just seen me on video and she nearly cried. Please undo that!',
    ],
    asBefore,
  ],
  [
    [
      "I'm feeling organised for once in my life. Move the tax return to the 28th of January, would you?",
      'My accountant says I was fine the first time round, typical me. Put it back the way it was, thanks and sorry!',
    ],
    asBefore,
  ],
]);

const invitations = phrasings('invitations', [
  [
    "Tomás must think I'm ignoring him, I've been so swamped. Please say yes to his offsite call, I'd love to have a say about the house.",
    answers('Offsite call', 'accepted'),
  ],
  [
    "I've just found out that my son's school play is that very afternoon, and I'm not missing it for anything. Decline the hiring panel and add a note to say that I'm sorry but I'll be at my son's play.",
    answers('Hiring panel', 'declined', true),
  ],
  [
    "You know what, life is short and I've been a hermit all autumn. I only said maybe to the launch drinks, make that a definite yes!",
    answers('Launch drinks', 'accepted'),
  ],
  [
    'I might get called in to cover for a colleague that Monday, you never know with this rota. Could you reply maybe to the offsite call for now?',
    answers('Offsite call', 'tentative'),
  ],
  [
    "I turned down the sales all-hands in a bad mood, if I'm honest, and Sam was very nice about it. Can you accept it after all?",
    answers('Sales all-hands', 'accepted'),
  ],
]);

const beyond = phrasings('beyond', [
  [
    "Ingrid is turning thirty and I want it to be special, she's had a rotten year. Could you order a lemon cake from the bakery on Harbour Street and have it sent to her flat?",
    nothing,
  ],
  [
    "My phone's at four percent and I'm stuck on the ward. Can you text my husband that he has to pick up the twins? He never answers me anyway, maybe he'll answer you!",
    nothing,
  ],
]);

export const pFourChanging = [...changing, ...deleting, ...undo, ...invitations, ...beyond];
