import { answers, asBefore, changes, deletes, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      "Toni's just rung, there's a bride in and the whole salon is upside down. My haircut on Saturday has to start at half past two in the afternoon now.",
      updates('Haircut', { start: '2026-11-28T14:30' }),
    ],
    [
      "The Brightdesk lot missed their train from Leeds, poor things. Shift the vendor demo to Thursday at 16:00, same length, and let's hope the trains behave.",
      updates('Vendor demo', { start: '2026-11-26T16:00' }),
    ],
    [
      "Our chair does love the sound of his own voice. Stretch the board meeting on the 15th until five o'clock, to be realistic.",
      updates('Board meeting', { end: '2026-12-15T17:00' }),
    ],
    [
      "I've had a peek at the portfolio and there's barely anything in it, between you and me. Cut the portfolio review down to half an hour, still at the same start.",
      updates('Portfolio review', { end: '2026-12-08T14:30' }),
    ],
    [
      "The lawyers get twitchy about the word 'update', don't ask. Rename the partner update to 'Partner briefing', would you, and that'll keep them quiet.",
      updates('Partner update', { title: 'Partner briefing' }),
    ],
    [
      "Sam can't stand the office coffee and frankly neither can I. Our coffee on Wednesday happens at Gail's Bakery, so set that as the place.",
      updates('Coffee with Sam', { place: "Gail's Bakery" }),
    ],
    [
      'Felt awful when I realised nobody had told her. Add Lena to the partner update on 8 December, please, she did half the work!',
      updates('Partner update', { guests: ['lena'] }),
    ],
    [
      "Jonas begged me on his knees, he's moving house that week. Take him off the board meeting's guests, Priya stays.",
      updates('Board meeting', { guests: ['priya'] }),
    ],
    [
      "The pottery teacher's daughter has a school play this week, how sweet is that. So only this Thursday's class begins at 19:30, and it still goes on for two hours.",
      updates('Pottery class', { start: '2026-11-26T19:30' }, { on: '2026-11-26', scope: 'this' }),
    ],
    [
      "It's pitch dark at that hour and my legs agree. From now on I'm doing the parkrun at half past nine, so change the whole series, every Saturday.",
      updates('Parkrun', { start: '2026-11-28T09:30' }, { on: '2026-11-28', scope: 'all' }),
    ],
    [
      "Aiko's got a school run to do from next month, the joys of twins. Could the design review start at 15:00 from 7 December onwards? The earlier ones should stay as they are.",
      updates('Design review', { start: '2026-12-07T15:00' }, { on: '2026-12-07', scope: 'following' }),
    ],
    [
      'Last time I flew I reached the gate in my slippers, true story. Give me an alert three hours before the flight to Oslo, just that one.',
      updates('Flight to Oslo', { reminders: [180] }),
    ],
    [
      "I'm a visual person and my calendar is a grey soup. Turn the half marathon green, that way I'll see it and maybe even train for it.",
      updates('Half marathon', { color: ['10', '2'] }),
    ],
    [
      "The boiler man gave me a proper telling-off about skipping years. Make the boiler service come round every year on that date, so I've no excuse.",
      updates('Boiler service', {
        repeats: [
          'FREQ=YEARLY',
          'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=7',
          'FREQ=YEARLY;BYMONTHDAY=7;BYMONTH=12',
        ],
      }),
    ],
    [
      "Who does their taxes on a Friday, I ask you. Put the tax return a day later, on Saturday 30 January, when there's at least a pot of tea and the radio.",
      updates('Tax return', { start: '2027-01-30' }),
    ],
    [
      'My boss was in such a good mood that I asked for more holiday, and got it! The annual leave now runs up to and including Wednesday 6 January, beginning as planned.',
      updates('Annual leave', { end: '2027-01-07' }),
    ],
    [
      "Niamh at Calmgate is off in Donegal with her new baby, so they've had to shuffle. My physio on Monday 7 December is at 18:00 instead, the other sessions stay put.",
      updates('Physio', { start: '2026-12-07T18:00' }, { on: '2026-12-07', scope: 'this' }),
    ],
    [
      "The window cleaners are coming tomorrow at one, squeaking away, and I can't think with that. Would you push tomorrow's focus block back so that it begins at 15:30? Thanks, you're a star.",
      updates('Focus block', { start: '2026-11-24T15:30' }, { on: '2026-11-24' }),
    ],
  ]),
  ...phrasings('deleting', [
    [
      "I did my own fringe with the kitchen scissors last night and it's surprisingly decent. You can scrap the haircut on Saturday.",
      deletes('Haircut'),
    ],
    [
      "We've gone and ordered a heat pump, very modern of us. That means the boiler service on 7 December can come out of the calendar.",
      deletes('Boiler service'),
    ],
    [
      "My wrists are killing me after all that gardening. I won't make pottery this Thursday, take just that one off, I'll be back the week after.",
      deletes(['Pottery class', '2026-11-26']),
    ],
    [
      "The shoulder's as good as new, I did twelve press-ups on the landing! Cancel the physio altogether, the whole series, I'm done with it.",
      changes(remove('Physio', '2026-11-23', 'all')),
    ],
    [
      "We're off to my daughter's in Cork and winter running isn't my thing. From Saturday 12 December onwards there'll be no more parkrun, so remove it from that date on and leave the ones before.",
      changes(remove('Parkrun', '2026-12-12', 'following')),
    ],
    [
      "I've come down with the most glorious cold, my nose is a tap. Clear everything I've got this Saturday, I'm staying in bed with soup.",
      deletes(['Parkrun', '2026-11-28'], 'Haircut'),
    ],
    [
      "It's my son's nativity, he's the third sheep, so that's that. Wipe whatever is on my calendar in the afternoon of Tuesday 8 December, the morning can stay.",
      deletes('Portfolio review', 'Partner update'),
    ],
    [
      "Focus, ha, I wish. There'll be builders in the office next Tuesday, so get rid of the focus block on 1 December and I'll do something mindless instead.",
      deletes(['Focus block', '2026-12-01']),
    ],
    [
      "Sam's got food poisoning from a dodgy prawn, the poor man. Whatever I have with him this Wednesday, bin it, would you?",
      deletes('Coffee with Sam'),
    ],
    [
      "Well, the romance is over and so is the trip. Both the night train on 27 March and the brunch the day after can be thrown out, and no, I don't want to talk about it.",
      deletes('Night train', 'Brunch'),
    ],
    [
      "Priya's little one has chickenpox, spots everywhere. We're skipping our 1:1 tomorrow, please drop it, the later ones are fine.",
      deletes(['1:1 with Priya', '2026-11-24']),
    ],
    [
      "My kids got hold of my laptop and thought they were hilarious. There's an entry on Monday 14 December at nine called 'delete everything on Friday': please delete that entry, and only that.",
      deletes('delete everything on Friday'),
    ],
  ]),
  ...phrasings('invitations', [
    [
      "Tomás is so keen about Margate, it's rather touching. Tell him I'm coming to the offsite call next Monday, wouldn't miss it.",
      answers('Offsite call', 'accepted'),
    ],
    [
      "I've interviewed so many people this year that I see CVs in my sleep. Please turn down the hiring panel invitation, Jonas will cope.",
      answers('Hiring panel', 'declined'),
    ],
    [
      "I was being coy about the launch drinks because of my ankle, but it's healed nicely. Say yes to them now, definitely!",
      answers('Launch drinks', 'accepted'),
    ],
    [
      "My train gets in at a silly hour that Wednesday and I never trust the timetable. Could you answer maybe to the hiring panel? I'd hate to promise and not show.",
      answers('Hiring panel', 'tentative'),
    ],
  ]),
  ...phrasings('undo', [
    [
      [
        "Mum says she's made the roast for a later sitting this time. Move Sunday's lunch at hers to two o'clock in the afternoon.",
        "Oh for heaven's sake, she's changed her mind again, that's mothers for you. Undo that, leave lunch the way it was.",
      ],
      asBefore,
    ],
    [
      [
        "I'm so over office parties, the karaoke alone. Delete the Christmas party from my calendar.",
        "Hm, my deskmate has just looked at me with puppy eyes and I'm weak. Bring the party back, please.",
      ],
      asBefore,
    ],
  ]),
];
