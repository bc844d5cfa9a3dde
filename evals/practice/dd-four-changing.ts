import { answers, asBefore, changes, deletes, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      "Their salesman has got norovirus and I do not want a live demonstration of that. Let's do the vendor demo on Friday instead of Wednesday, same hour.",
      updates('Vendor demo', { start: '2026-11-27T15:00' }),
    ],
    [
      "Nine is when I'm wrestling a toddler into a snowsuit. Could the coffee with Sam start at 9:40 rather than on the dot?",
      updates('Coffee with Sam', { start: '2026-11-25T09:40' }),
    ],
    [
      "I want to look my best for the choir concert, not a week too early with it growing out over my ears. Shift the haircut to Saturday the 5th of December, eleven o'clock as it was.",
      updates('Haircut', { start: '2026-12-05T11:00' }),
    ],
    [
      "Mum's oven has died with the joint still in it, God rest them both. So Sunday's lunch will be at The Trout, put that as the place in 'Lunch at Mum’s' please.",
      updates('Lunch at Mum’s', { place: 'The Trout' }),
    ],
    [
      "Our DJ is my cousin and he can't come before he's closed the chip shop. Change the Christmas party to 7pm until 11pm.",
      updates('Christmas party', { start: '2026-12-18T19:00', end: '2026-12-18T23:00' }),
    ],
    [
      "The boiler chap says ours is a museum piece and he'll need till midday with it. Stretch the boiler service so it ends at 12, starting at eight like before.",
      updates('Boiler service', { end: '2026-12-07T12:00' }),
    ],
    [
      "Call the half marathon 'Sponsored suffering' from now on. My kids came up with it and I've got to admit it's accurate.",
      updates('Half marathon', { title: 'Sponsored suffering' }),
    ],
    [
      "The railway has emailed me in four languages to say nothing much, except that it's going to be twenty past ten at night. Adjust the departure of my night train in March, would you?",
      updates('Night train', { start: '2027-03-27T22:20' }),
    ],
    [
      "They're laying lino in the main hall, the smell is something else. Parents' evening is in the Scout hut now, so fix the location for me.",
      updates('Parents’ evening', { place: 'Scout hut' }),
    ],
    [
      "I nod off if I go straight from soup into slides, it's my age. From Monday the 30th onwards the design review should be at 2:30pm, every week.",
      updates('Design review', { start: '2026-11-30T14:30' }, { on: '2026-11-30', scope: 'following' }),
    ],
    [
      "Priya has to sit with a locksmith tomorrow, she's shut herself out in her slippers. Put our 1:1 back to 11:30, only tomorrow's one.",
      updates('1:1 with Priya', { start: '2026-11-24T11:30' }, { on: '2026-11-24', scope: 'this' }),
    ],
    [
      "I've taken over the school run on account of my wife's new job, so half nine's a fantasy. Make the stand-up ten o'clock from Monday 30 November and all the ones following.",
      updates('Stand-up', { start: '2026-11-30T10:00' }, { on: '2026-11-30', scope: 'following' }),
    ],
    [
      "Nobody eats eggs at eleven after a night in a couchette, let's be civilised. Brunch in March can begin at noon.",
      updates('Brunch', { start: '2027-03-28T12:00' }),
    ],
    [
      "Lena's partners, Lena's spreadsheet, Lena's fault, if you ask me. She ought to be sitting in the partner update on the 8th, so invite her.",
      updates('Partner update', { guests: ['lena'] }),
    ],
    [
      "I keep mistaking the board meeting for a dentist's, both make my jaw ache. Could you make it yellow?",
      updates('Board meeting', { color: ['5'] }),
    ],
    [
      "HR counted my days and I'm two short, serves me right for that wet week in Rhyl. My annual leave has to start on Wednesday the 23rd of December, and it finishes when it did.",
      updates('Annual leave', { start: '2026-12-23', end: '2027-01-04' }),
    ],
    [
      "We're glazing this Thursday, so there'll be a queue for the spray booth and much sighing. Let pottery run on to half past nine that night, just the once.",
      updates('Pottery class', { end: '2026-11-26T21:30' }, { on: '2026-11-26', scope: 'this' }),
    ],
    [
      "I slept through an alarm clock, a smoke alarm and a marriage, so I'm taking no chances. Give the flight to Oslo a reminder three hours before it goes.",
      updates('Flight to Oslo', { reminders: [180] }),
    ],
  ]),
  ...phrasings('deleting', [
    [
      "The student's dropped out to become a magician, and honestly, good for her. Take out the portfolio review, there's nothing left to review.",
      deletes('Portfolio review'),
    ],
    [
      "Remove the partner update on the 8th of December, please. They've been bought by somebody in Düsseldorf and now they update each other.",
      deletes('Partner update'),
    ],
    [
      "We've fallen out with the brunch people over a sourdough starter, I won't go into it. That brunch at the end of March can go.",
      deletes('Brunch'),
    ],
    [
      "I've burnt my hand on a tray of flapjacks, so wet clay's out of the question. Scratch pottery this Thursday, I'll be back the week after.",
      deletes(['Pottery class', '2026-11-26']),
    ],
    [
      'Half of them will be wrapping presents under the desk by then anyhow. Could you drop the design sync on Wednesday the 16th of December, the others stay?',
      deletes(['Design sync', '2026-12-16']),
    ],
    [
      "I'll be judging marrows in Kettering, it's a long story involving my late aunt. No parkrun for me on the 5th of December, so cancel that one.",
      deletes(['Parkrun', '2026-12-05']),
    ],
    [
      "The landlord's putting in a heat pump, hallelujah, I can retire the bobble hat. Boiler service is off then, bin it.",
      deletes('Boiler service'),
    ],
    [
      "My surgeon held up the X-ray and just whistled. I shan't be doing the half marathon next October, so get it out of my sight.",
      deletes('Half marathon'),
    ],
    [
      "Mum's run off to Tenerife with her bridge partner, and she's told us by postcard. Erase Sunday's lunch at hers.",
      deletes('Lunch at Mum’s'),
    ],
    [
      "I'm told I come across as unavailable, so here's me being a lamb. Lose both focus blocks, tomorrow's and the one on the 1st of December.",
      deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01']),
    ],
    [
      "My teenage son got hold of my phone and thinks he's a comedian. There's a thing on the 14th of December titled 'delete everything on Friday', throw just that one out.",
      deletes('delete everything on Friday'),
    ],
    [
      "Kiln Lane's being turned into luxury flats, of course it is, with a gym. Please delete the whole pottery class series, they've given us our money back.",
      changes(remove('Pottery class', undefined, 'all')),
    ],
  ]),
  ...phrasings('invitations', [
    [
      "I love them dearly, but I'm not spending an hour on who buys the oat milk. Turn down the offsite call on Monday for me.",
      answers('Offsite call', 'declined'),
    ],
    [
      "Jonas asked twice whether I'm on the hiring panel, and the second time he did it in German. Accept that invitation before he gets to Latin.",
      answers('Hiring panel', 'accepted'),
    ],
    [
      "My babysitter's exam got moved, so I'm allowed out after dark! Lena had me as a perhaps for the launch drinks, tell her I'm definitely coming.",
      answers('Launch drinks', 'accepted'),
    ],
    [
      "There's a chance I'll be stuck at the vet's with a hedgehog on Thursday. Switch my reply for the budget review to maybe.",
      answers('Budget review', 'tentative'),
    ],
  ]),
  ...phrasings('undo', [
    [
      [
        "The parish council wants a photo of me looking busy, so let's begin. Add 'Bell tower tour' for Saturday the 12th of December at 2pm.",
        "I've just been told the tower's full of bats and they're protected. Undo what you did there.",
      ],
      asBefore,
    ],
    [
      [
        "I've had it with grown men asking what a portfolio is. Rename the portfolio review to 'Pictures and talking'.",
        "My boss has seen it and she isn't laughing, so I'm not either. Put the old name back, quick.",
      ],
      asBefore,
    ],
  ]),
];
