import { answers, asBefore, changes, deletes, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      "Toni rang, his own hair's on fire by the sound of it, three weddings in one day. My haircut has to be at half past two on Saturday instead of eleven. I don't mind, I get my lie-in.",
      updates('Haircut', { start: '2026-11-28T14:30' }),
    ],
    [
      "Can you shift the dentist to Wednesday the 9th of December, same time? I've got a cold you could bottle, and nobody wants to look into that mouth.",
      updates('Dentist', { start: '2026-12-09T08:30' }),
    ],
    [
      "I'm finally in the flow, which happens about twice a year. Stretch tomorrow's focus block so it runs until four. Anyone who complains can have a biscuit.",
      updates('Focus block', { end: '2026-11-24T16:00' }, { on: '2026-11-24' }),
    ],
    [
      'Apparently Ondine has a leak and the chairs are floating, poor things. Marketing lunch on Friday will be at Bistro Verde instead. Same time, just change the place for us.',
      updates('Marketing lunch', { place: 'Bistro Verde' }),
    ],
    [
      "My gran reads my calendar over my shoulder and she keeps asking who on earth this Boiler is. Rename the boiler service to Gas engineer, please. It's easier than explaining.",
      updates('Boiler service', { title: 'Gas engineer' }),
    ],
    [
      "Lena's put out that she wasn't asked to the board meeting, she's gone all quiet. Add her to it on the 15th, will you, I can't stand an atmosphere.",
      updates('Board meeting', { guests: ['priya', 'jonas', 'lena'] }),
    ],
    [
      "Poor Sam's off solids until the weekend, I won't go into why. Take him off the marketing lunch so he doesn't have to watch us eat. Lena stays on it of course.",
      updates('Marketing lunch', { guests: ['lena'] }),
    ],
    [
      "I was late for Sunday lunch three times running and Mum did the sigh. Set me a reminder two hours before lunch at Mum's this Sunday. The pot has to come too, it weighs as much as a calf.",
      updates('Lunch at Mum’s', { reminders: [120] }),
    ],
    [
      "My eyes aren't what they were and everything in this calendar looks the same shade of porridge. Could you colour the flight to Oslo tomato red? I'd be mortified if I missed it.",
      updates('Flight to Oslo', { color: ['11'] }),
    ],
    [
      "Niamh called about my back, she's a saint that woman, and funny with it. Next Monday's physio, the 30th, has to start at six, only that one. Everything else stays as is.",
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30', scope: 'this' }),
    ],
    [
      "Half the team strolls in at twenty to ten with wet hair, so what's the point. From next Monday onwards let's have the stand-up at 9.45, that one and every one after. I give in.",
      updates('Stand-up', { start: '2026-11-30T09:45' }, { on: '2026-11-30', scope: 'following' }),
    ],
    [
      "Someone microwaved fish next to Studio room 2 and it'll smell till spring. For the design critique, change the room to Studio room 1, the entire series please, every Friday there is.",
      updates('Design critique', { place: 'Studio room 1' }, { on: '2026-11-27', scope: 'all' }),
    ],
    [
      "The partner update on the 8th, well, once won't be enough with that lot, they forget by the following week. Make it weekly, please. I'll need a bigger teapot.",
      updates('Partner update', { repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TU'] }),
    ],
    [
      "The school has sent another of its letters, in purple, with clip art. Parents' evening begins half an hour later than they said, same length. Would you put that right for me?",
      updates('Parents’ evening', { start: '2026-12-09T18:00' }),
    ],
    [
      "So I'm told the portfolio fella misses his train if he can. Let's have the Portfolio review the day after, on the 9th, at two as before. I've warned him.",
      updates('Portfolio review', { start: '2026-12-09T14:00' }),
    ],
    [
      "Karaoke's been confirmed, heaven help our ears! The Christmas party won't be over at ten, make it end at half past eleven. I've already picked my song and it isn't decent.",
      updates('Christmas party', { end: '2026-12-18T23:30' }),
    ],
    [
      "I've just counted my holidays and there's one day left over, like finding a fiver in a coat. Add Monday the 4th of January to my annual leave, so it goes on through that day. Bliss.",
      updates('Annual leave', { end: '2027-01-05' }),
    ],
    [
      "Priya's got her car in for brakes tomorrow and I've promised not to fuss. Only this once, can our 1:1 be at four in the afternoon rather than at ten?",
      updates('1:1 with Priya', { start: '2026-11-24T16:00' }, { on: '2026-11-24', scope: 'this' }),
    ],
  ]),
  ...phrasings('deleting', [
    [
      "I took the kitchen scissors to my fringe last night, wine was involved. So cancel the haircut on Saturday, there's nothing left for the man to do.",
      deletes('Haircut'),
    ],
    [
      "I've got a blister the size of a two-pound coin and it's got its own pulse. No parkrun for me this Saturday, take just that one out. I'll be back the week after, hobbling.",
      changes(remove('Parkrun', '2026-11-28', 'this')),
    ],
    [
      "We've agreed that nobody reads the slides, nobody ever did, and I feel lighter already. Delete the Monday Design review, the whole series, past ones and all. Not a trace, please!",
      changes(remove('Design review', '2026-11-23', 'all')),
    ],
    [
      "My last three bowls came out looking like ashtrays, and I don't even smoke. Remove pottery class from the 10th of December onwards, I'll finish the two before that. It's a relief to say it.",
      changes(remove('Pottery class', '2026-12-10', 'following')),
    ],
    [
      "Sam's rung in sick with that thing that's going round, sounded like a seal, poor love. Whatever I've got with him on Wednesday can go.",
      deletes('Coffee with Sam'),
    ],
    [
      "Storm's coming in off the Atlantic and the council says stay home. Wipe everything off my Saturday, the 28th, every last thing. I'll be under a blanket with the cat.",
      changes(remove('Parkrun', '2026-11-28', 'this'), remove('Haircut')),
    ],
    [
      "The clients went bust, I read it in the paper over my egg, would you believe. Both the portfolio review and the partner update on the 8th of December can be scrapped. I'm sorry for their staff, mind.",
      deletes('Portfolio review', 'Partner update'),
    ],
    [
      "Focus, in this office, with the drill going next door? That's a joke. Bin tomorrow's focus block, but leave me next week's, the drill might have died by then.",
      deletes(['Focus block', '2026-11-24']),
    ],
    [
      "One of the kids was playing with my phone, I'm fairly sure. There's a silly entry on 14 December that's actually named “delete everything on Friday”, get rid of that entry and nothing else. I nearly had a heart attack reading it.",
      deletes('delete everything on Friday'),
    ],
    [
      "I can't lift my arm over my head today, which I grant you is the reason for going, but still. Skip the physio this evening, only tonight's. I've told them already and they were very kind.",
      changes(remove('Physio', '2026-11-23', 'this')),
    ],
    [
      "Turns out the sleeper's stopped running, they've sold the carriages to a man with a vineyard. So the night train in March is off, and the brunch the next morning along with it. Take both away, please, before I get sentimental.",
      deletes('Night train', 'Brunch'),
    ],
    [
      "I said I'd do that half marathon next October when I was in a very different mood. Out it goes, delete it. My knees just sent you a thank-you card.",
      deletes('Half marathon'),
    ],
  ]),
  ...phrasings('invitations', [
    [
      "Tomás has sent me something for the offsite call and I've been sitting on it like a hen. Accept it, please. He worries when folk don't answer.",
      answers('Offsite call', 'accepted'),
    ],
    [
      "The hiring panel, oh dear, I might have a funeral that day, it's not settled yet. Answer Jonas with a maybe for now. It's my great-uncle, ninety-nine, he so wanted the hundred.",
      answers('Hiring panel', 'tentative'),
    ],
    [
      "I've been off the drink since August and I'm rather proud of it. Say no to Lena's launch drinks for me, would you? I'd only stand there with a lime and soda feeling smug.",
      answers('Launch drinks', 'declined'),
    ],
    [
      "The boiler money's eaten my train fare, so I'll be in town after all that Monday. Tell them I am coming to the sales all-hands, I had turned it down. Sam's slides are always a hoot.",
      answers('Sales all-hands', 'accepted'),
    ],
  ]),
  ...phrasings('undo', [
    [
      [
        "My cousin's found tickets for the wrestling, actual wrestling, with capes. Friday the 11th of December at 8pm, put in Wrestling night!",
        "Oh for crying out loud, he's only gone and bought them for Leicester. Undo that, will you? I'm too old for this.",
      ],
      asBefore,
    ],
    [
      [
        "The boiler fella wants to come at ten instead of eight on the 7th, he's got a hearse to pick up, don't ask. Move the boiler service for him.",
        "Scrap what I just said, the wife's told him eight or not at all. Put it back how it was before I hear about it again.",
      ],
      asBefore,
    ],
  ]),
];
