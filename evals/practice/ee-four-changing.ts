import { answers, asBefore, changes, deletes, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      "Toni's got a bride in the chair on Saturday and brides beat fringes, apparently. Shift my haircut to quarter past twelve, same day.",
      updates('Haircut', { start: '2026-11-28T12:15' }),
    ],
    [
      "Salesmen only ever have ten minutes of substance, I taught enough of their fathers. Kindly cut Wednesday's vendor demo to half an hour, beginning when it begins now.",
      updates('Vendor demo', { end: '2026-11-25T15:30' }),
    ],
    [
      "The Lantern's had a flood, beer mats floating everywhere. So the Christmas party's going to be at The Anchor instead, could you correct the location?",
      updates('Christmas party', { place: 'The Anchor' }),
    ],
    [
      "They don't like being called partners any more, it's all very modern. Rename the Partner update in December to 'Friends briefing', if you please.",
      updates('Partner update', { title: 'Friends briefing' }),
    ],
    [
      "The chairman's train gets in when it gets in, we all know that line. Have the board meeting start at 2:15pm, and keep it just as long as it was.",
      updates('Board meeting', { start: '2026-12-15T14:15' }),
    ],
    [
      "Head of year's down with shingles, poor thing. Parents' evening slides to Thursday the 10th of December, same hour as before, so move it over for me.",
      updates('Parents’ evening', { start: '2026-12-10T17:30' }),
    ],
    [
      'On Thursday 10 December the studio has a wedding party in after us, so clay has to start early. Make that one pottery class begin at 6:30pm, the rest are fine as they are.',
      updates('Pottery class', { start: '2026-12-10T18:30' }, { on: '2026-12-10', scope: 'this' }),
    ],
    [
      "The physio practice moved across the road over the weekend, with all those bouncy balls! All of my Physio sessions should say 'Calmgate 9' for the place now.",
      updates('Physio', { place: 'Calmgate 9' }, { scope: 'all' }),
    ],
    [
      "Aiko was hurt, actually hurt, that I'd left her off the portfolio review. Could you add her as a guest before she stops lending me her good scissors?",
      updates('Portfolio review', { guests: ['aiko'] }),
    ],
    [
      'My focus block on Tuesday 1 December is hopeless with the drilling next door. Shove it to the Wednesday, the 2nd, at half nine in the morning, it can keep its two hours.',
      updates('Focus block', { start: '2026-12-02T09:30' }, { on: '2026-12-01' }),
    ],
    [
      'I glaze by colour and I think by colour, so humour me. Turn the Oslo flight orange, it needs to shout at me.',
      updates('Flight to Oslo', { color: ['6'] }),
    ],
    [
      'My accountant goes skiing the last week of January, nice for some. The tax return entry had better sit on Friday 15 January 2027 instead.',
      updates('Tax return', { start: '2027-01-15' }),
    ],
    [
      "There's pudding now, she's rung twice about the pudding. Let lunch at Mum's on Sunday run till half past four rather than what it says.",
      updates('Lunch at Mum’s', { end: '2026-11-29T16:30' }),
    ],
    [
      "New school run, new me, and the lollipop lady agrees. From Monday 30 November on, I'd like every stand-up to begin at 9:15 instead, but leave this week's alone.",
      updates('Stand-up', { start: '2026-11-30T09:15' }, { on: '2026-11-30', scope: 'following' }),
    ],
    [
      "Gas fella rang, his van's been nicked, you couldn't make it up. He'll do the boiler service a day later, on Tuesday the 8th of December, eight o'clock as planned.",
      updates('Boiler service', { start: '2026-12-08T08:00' }),
    ],
    [
      "At my age one's teeth are a subscription. Could the dentist appointment on the 1st of December come back every six months from now on?",
      updates('Dentist', { repeats: ['FREQ=MONTHLY;INTERVAL=6', 'FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=1'] }),
    ],
    [
      'The boss said yes, quick, before he changes his mind! My annual leave at Christmas should already begin on Friday 18 December, the end stays where it is.',
      updates('Annual leave', { start: '2026-12-18', end: '2027-01-04' }),
    ],
    [
      "Organisers of the half marathon next autumn have sent one of their chirpy newsletters. It goes off at 8:30 that morning and it'll all be done by eleven, so fix both times in the entry.",
      updates('Half marathon', { start: '2027-10-31T08:30', end: '2027-10-31T11:00' }),
    ],
  ]),
  ...phrasings('deleting', [
    [
      'The brunch in March next year was with a man who turned out to have a wife. Get it out of my calendar, thank you and goodnight.',
      deletes('Brunch'),
    ],
    [
      "Brightdesk's girl has lost her voice, so there'll be no vendor demo on Wednesday and I shan't weep. Take it off, would you?",
      deletes('Vendor demo'),
    ],
    [
      "I've sold the flat to my nephew, boiler, draughts and all, and I'm growing a ponytail to celebrate. So you can drop both the boiler service and the haircut, please.",
      deletes('Boiler service', 'Haircut'),
    ],
    [
      "My physio's running off to a conference in Malta, which sounds like a holiday to me. The session on Monday 7 December isn't happening, just lose that single one.",
      deletes(['Physio', '2026-12-07']),
    ],
    [
      'I tripped over a dachshund last Saturday and that was a sign from above. No more Parkrun for me, not ever, wipe every one of them.',
      changes(remove('Parkrun', undefined, 'all')),
    ],
    [
      "Our so-called partners have gone bust overnight, it's all over the trade paper. No sense in keeping the partner update on the 8th then, scrap that.",
      deletes('Partner update'),
    ],
    [
      "Grandson's baptism got sprung on us and it's going to eat the lot. Empty out this coming Saturday, the 28th, everything that's in there, only that day mind.",
      deletes(['Parkrun', '2026-11-28'], 'Haircut'),
    ],
    [
      "I've a burn on my thumb the size of a penny from the grill, so no clay for a bit. Cancel this Thursday's pottery class and leave the later weeks standing.",
      deletes(['Pottery class', '2026-11-26']),
    ],
    [
      "Oslo's off, they're doing the whole thing on video to save the planet and, I suspect, the per diem. Would you remove my flight?",
      deletes('Flight to Oslo'),
    ],
    [
      "I can't focus tomorrow, my mother-in-law's arriving with a parrot. Chuck tomorrow's focus block, I'll make do with the others.",
      deletes(['Focus block', '2026-11-24']),
    ],
    [
      "We've got the fumigators in at the end of the week, long story, involves a sofa. Could you take out the stand-ups on Thursday and Friday this week, just those two?",
      deletes(['Stand-up', '2026-11-26'], ['Stand-up', '2026-11-27']),
    ],
    [
      "I've moved to the day shift on Fridays, so the design critique and I must part. Delete it from Friday 11 December onwards, the ones before that I'll still attend.",
      changes(remove('Design critique', '2026-12-11', 'following')),
    ],
  ]),
  ...phrasings('invitations', [
    [
      "Tomás has been giving me the puppy eyes over that offsite call for days. Go on then, tell him yes, I'll be on it.",
      answers('Offsite call', 'accepted'),
    ],
    [
      "I've sat on enough hiring panels to know I'm no judge of character, look at my ex-husband. Turn Jonas's one down for me, please.",
      answers('Hiring panel', 'declined'),
    ],
    [
      'My babysitter came through, wonders never cease! You can change my wishy-washy answer for the launch drinks to a definite yes.',
      answers('Launch drinks', 'accepted'),
    ],
    [
      "The hiring panel on the 2nd depends on whether my tram strike goes ahead, and the union won't say. Answer it with a maybe for now, would you.",
      answers('Hiring panel', 'tentative'),
    ],
  ]),
  ...phrasings('undo', [
    [
      [
        "We're not taking the night train in March, my back has voted against it. Delete that entry, please.",
        "Hold on, my back's been outvoted by the children. Put the train back just as it was!",
      ],
      asBefore,
    ],
    [
      [
        "The chairman's wife rang, he only functions before lunch. Pull the board meeting forward to 10am that same day.",
        "Well, I've been had, that was his son doing the voice. Please reverse what you've just done to it.",
      ],
      asBefore,
    ],
  ]),
];
