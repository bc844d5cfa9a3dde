import { answers, asBefore, changes, deletes, remove, update, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      "Quay Dental left me a voicemail, the dentist's slipped a disc. They can only do Wednesday the 2nd at half eight now.",
      updates('Dentist', { start: '2026-12-02T08:30' }),
    ],
    [
      "Toni's booked two of us in at once for Saturday, typical. She'll do my haircut at half past one instead of eleven.",
      updates('Haircut', { start: '2026-11-28T13:30' }),
    ],
    [
      "Somebody's ceiling has come down and the gas engineer has to go there first on the 7th. So the boiler service isn't till ten, and he'll be done by twelve.",
      updates('Boiler service', { start: '2026-12-07T10:00', end: '2026-12-07T12:00' }),
    ],
    [
      'Facilities are painting Studio room 1 in the second week of December. Put the portfolio review into Studio room 2, would you?',
      updates('Portfolio review', { place: 'Studio room 2' }),
    ],
    [
      "Sam's just messaged, he's got to drop his lad at school first on Wednesday. Could you push our coffee to ten?",
      updates('Coffee with Sam', { start: '2026-11-25T10:00' }),
    ],
    [
      "Make the vendor demo on Wednesday run until half past four, please. Turns out they're bringing their engineer along and he likes to talk.",
      updates('Vendor demo', { end: '2026-11-25T16:30' }),
    ],
    [
      "I had a nice chat with Priya by the bikes and she'd like to sit in on the partner update on the 8th. Add her to it, will you?",
      updates('Partner update', { guests: ['priya'] }),
    ],
    [
      "Niamh's off to her cousin's wedding, so the physio's at six next Monday, the 30th. It's just the once, then we're back to normal.",
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30' }),
    ],
    [
      "Priya's boy starts at a new nursery and she has to dash off at twenty to ten. From Monday the 7th of December stand-up begins at quarter past nine, that one and all the ones after it.",
      updates('Stand-up', { start: '2026-12-07T09:15' }, { on: '2026-12-07', scope: 'following' }),
    ],
    [
      "Our pottery teacher's got a funeral to get back from, poor man. He asks if we'd mind starting at eight this Thursday, and I don't, so change it.",
      updates('Pottery class', { start: '2026-11-26T20:00' }, { on: '2026-11-26' }),
    ],
    [
      "Lena got the promotion, they told her on Friday night! Can you rename this week's marketing lunch to Promotion lunch?",
      updates('Marketing lunch', { title: 'Promotion lunch' }),
    ],
    [
      "Last year I was asleep on the sofa and the head still brings it up. Set me a reminder two hours before parents' evening.",
      updates('Parents’ evening', { reminders: [120] }),
    ],
    [
      "There's been a kitchen fire at the Lantern, nobody hurt luckily. So the Christmas party's been moved to Ship Inn, same evening, same time.",
      updates('Christmas party', { place: 'Ship Inn' }),
    ],
    [
      "The man with the new hearing aids can only fit me in over lunch tomorrow. Shift tomorrow's focus block to three o'clock so I'm back in time.",
      updates('Focus block', { start: '2026-11-24T15:00' }, { on: '2026-11-24' }),
    ],
    [
      "Our chairman's gone skiing early and broken his ankle on the first day. The board meeting will have to be on Thursday the 17th, same time of day.",
      updates('Board meeting', { start: '2026-12-17T14:00' }),
    ],
    [
      'Got one of those lovely schedule change messages from the airline. The Oslo flight now leaves at five past eight and gets in at twenty past eleven.',
      updates('Flight to Oslo', { start: '2026-12-11T08:05', end: '2026-12-11T11:20' }),
    ],
    [
      "Nursery shuts at three on the 8th, they've got inspectors in, and it's me who has to fetch her. So bring the portfolio review forward to one and the partner update to two.",
      changes(
        update('Portfolio review', { start: '2026-12-08T13:00' }),
        update('Partner update', { start: '2026-12-08T14:00' }),
      ),
    ],
    [
      "Mum's got her choir in the late afternoon on Sunday and is fretting about the washing-up already. Can you move lunch at hers an hour earlier?",
      updates('Lunch at Mum’s', { start: '2026-11-29T12:00' }),
    ],
  ]),

  ...phrasings('deleting', [
    [
      "My flatmate had a go at me with the clippers last night and it's honestly not bad. I won't be needing the haircut on Saturday, so take it out.",
      deletes('Haircut'),
    ],
    [
      "Brightdesk have just written, they've lost their whole sales team. There's no vendor demo on Wednesday, you can get rid of it.",
      deletes('Vendor demo'),
    ],
    [
      "We've all got fire warden training on Friday morning, extinguishers and everything. Strike that day's stand-up.",
      deletes(['Stand-up', '2026-11-27']),
    ],
    [
      "I'll go to physio today but that's my lot, the insurance won't pay for any more. Delete all the ones from next Monday on.",
      changes(remove('Physio', '2026-11-30', 'following')),
    ],
    [
      "Consultant's had a look at my hip and that's me done with running. You can remove Parkrun altogether, the whole series.",
      changes(remove('Parkrun', undefined, 'all')),
    ],
    [
      "We had the twelve-week scan yesterday and it's twins! So no half marathon for me next October, please delete it.",
      deletes('Half marathon'),
    ],
    [
      'It says in the paper that our partners were bought up overnight. No point in the partner update on the 8th then, bin it.',
      deletes('Partner update'),
    ],
    [
      "Scrap my focus block on the 1st of December. The auditors are in that day and I've been told to keep them in biscuits.",
      deletes(['Focus block', '2026-12-01']),
    ],
    [
      "Turns out the landlord had the boiler done in September and never said a word. We don't need the service on the 7th after all, can it come off the calendar?",
      deletes('Boiler service'),
    ],
    [
      "Thirty-nine point two and I sound like a walrus. I'm not going to pottery this Thursday, cancel just that one.",
      deletes(['Pottery class', '2026-11-26']),
    ],
    [
      'My friend we were going to see in March has moved to Canada on us. That means both the night train and the brunch the day after can go.',
      deletes('Night train', 'Brunch'),
    ],
    [
      "The passport office still has my passport, I was on hold for two hours. I'm not going anywhere on the 11th, so would you take the flight to Oslo off?",
      deletes('Flight to Oslo'),
    ],
  ]),

  ...phrasings('invitations', [
    [
      "Tomás caught me at the coffee machine about his offsite call next Monday. I told him I'd be there, so say yes to it, would you?",
      answers('Offsite call', 'accepted'),
    ],
    [
      "Gran's hip operation might get moved to the 2nd, we'll only know at the weekend. Put me down as a maybe for the hiring panel that Jonas sent round.",
      answers('Hiring panel', 'tentative'),
    ],
    [
      "There's chickenpox at the nursery and I'll have two spotty ones at home on Thursday. Turn down Lena's budget review for me and write her that I'll read the figures in the evening.",
      answers('Budget review', 'declined', true),
    ],
    [
      "I've been called for jury service and it starts this Thursday morning, no excuses. So decline the roadmap workshop.",
      answers('Roadmap workshop', 'declined'),
    ],
  ]),

  ...phrasings('undo', [
    [
      [
        "I've got a new piano pupil, seven years old and dead keen. Put her first lesson in for tomorrow at five.",
        "Oh dear, her mum's just texted, she meant to write to the judo teacher. Undo that.",
      ],
      asBefore,
    ],
    [
      [
        "The gas man rang and he's got a van off the road. Move the boiler service to Wednesday the 9th, same time.",
        "Would you credit it, he rang back and they've found him another van. Take that back, please, I want it as it was.",
      ],
      asBefore,
    ],
  ]),
];
