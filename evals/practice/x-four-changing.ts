import { answers, asBefore, changes, deletes, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      'Toni rang, his first lady always runs over because she brings photographs of her cats. Push my haircut on Saturday back to half past twelve, please.',
      updates('Haircut', { start: '2026-11-28T12:30' }),
    ],
    [
      "My train's been cancelled on Wednesday, engineering works, as if they'd do anything else. Can the vendor demo move to tomorrow instead, same time of day? I'd only be dialling in from a platform otherwise.",
      updates('Vendor demo', { start: '2026-11-24T15:00' }),
    ],
    [
      'An hour was never going to be enough, this candidate has sent forty slides and a film. Make the portfolio review on 8 December run until 15:30.',
      updates('Portfolio review', { end: '2026-12-08T15:30' }),
    ],
    [
      "My boss has read a book about names, heaven help us. Partner update on 8 December is to be called 'Partner pulse' from now on, so rename it for me. Don't ask.",
      updates('Partner update', { title: 'Partner pulse' }),
    ],
    [
      "The heating's gone in the usual place and the chairman feels the cold something terrible. The board meeting on 15 December will be in Studio room 1, could you put that down as the location?",
      updates('Board meeting', { place: 'Studio room 1' }),
    ],
    [
      "Tomás looked so left out when we all talked about food, I felt rotten. Add him to Friday's marketing lunch, will you? He can have my pudding.",
      updates('Marketing lunch', { guests: ['lena', 'sam', 'tomas'] }),
    ],
    [
      "It's just a silly clash, nobody's cross with anyone. Take Priya off the guest list of the board meeting on 15 December, she'll be at her son's nativity. He's the third sheep.",
      updates('Board meeting', { guests: ['jonas'] }),
    ],
    [
      'They enjoyed the last one so much, goodness knows why, I mostly read out numbers. I want the partner update of 8 December to happen every week, same day and time.',
      updates('Partner update', { repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TU'] }),
    ],
    [
      'I once slept through an alarm and watched my plane take off from the motorway, never again. Set a reminder three hours before the flight to Oslo.',
      updates('Flight to Oslo', { reminders: [180] }),
    ],
    [
      "I'm a terrible coward about drills and my eye slides right over it. Colour the dentist appointment red, so there's no pretending I didn't see it.",
      updates('Dentist', { color: ['11'] }),
    ],
    [
      "Our teacher's got her daughter's recital this week, so the kiln will be lit late. Start my pottery class at 19:30 this Thursday and end it at 21:30; just this once, the other weeks stay as they are.",
      updates(
        'Pottery class',
        { start: '2026-11-26T19:30', end: '2026-11-26T21:30' },
        { on: '2026-11-26', scope: 'this' },
      ),
    ],
    [
      "Priya's nursery has new drop-off hours and she arrives in a state every Tuesday, poor thing. Shift our 1:1 to 10:30, all of them, the whole series. It makes no odds to me.",
      updates('1:1 with Priya', { start: '2026-11-24T10:30' }, { on: '2026-11-24', scope: 'all' }),
    ],
    [
      "I've swapped onto the late rota at the shop, which I was dreading but it's got its perks. From 7 December onwards my physio sessions start at 18:00, so change those and leave the earlier ones alone.",
      updates('Physio', { start: '2026-12-07T18:00' }, { on: '2026-12-07', scope: 'following' }),
    ],
    [
      "A milk lorry's tipped over by the roundabout, there's cream as far as the eye can see, and the road's shut till Wednesday. Let's have tomorrow's stand-up at 9:40, only tomorrow's.",
      updates('Stand-up', { start: '2026-11-24T09:40' }, { on: '2026-11-24', scope: 'this' }),
    ],
    [
      "Everyone's dead on their feet, I saw someone asleep by the printer. Cut this Friday's design critique down to half an hour, starting when it always does. The others can stay long.",
      updates('Design critique', { end: '2026-11-27T15:30' }, { on: '2026-11-27', scope: 'this' }),
    ],
    [
      "The Lantern has double-booked us with a hen do, and I know who I'd back in a fight. Our Christmas party now goes from 19:00 to 23:00, same date. Would you correct that?",
      updates('Christmas party', { start: '2026-12-18T19:00', end: '2026-12-18T23:00' }),
    ],
    [
      'Boiler man phoned, his voice was gone, he sounded like a frog in a bucket. He can only do Wednesday 9 December, still at 8 in the morning. Please move the boiler service over.',
      updates('Boiler service', { start: '2026-12-09T08:00' }),
    ],
    [
      "Brockwell's a swamp after all that rain, I lost a trainer there last time. Put down Peckham Rye as the place for this Saturday's parkrun, but don't touch the rest of them.",
      updates('Parkrun', { place: 'Peckham Rye' }, { on: '2026-11-28', scope: 'this' }),
    ],
  ]),
  ...phrasings('deleting', [
    [
      "I've taken the kitchen scissors to my fringe and, d'you know, it isn't half bad. Delete Saturday's haircut, I shan't be needing it.",
      deletes('Haircut'),
    ],
    [
      "Lena has come down with that horrid chesty thing and is off to bed. Would you take out everything I have with her on Friday? She'd only come in and cough on us.",
      deletes('Marketing lunch', ['Design critique', '2026-11-27']),
    ],
    [
      "My brother's getting married on Saturday, yes, this one, he told us last night by text! Clear my whole Saturday, every single thing that's in it. I've no hat.",
      deletes(['Parkrun', '2026-11-28'], 'Haircut'),
    ],
    [
      "Tuesday 8 December, the afternoon: wipe it, all of it. I have tickets for the matinee and an aunt who'll never speak to me again if I miss it. The morning can stay.",
      deletes('Portfolio review', 'Partner update'),
    ],
    [
      "Turns out it's my last day of jury service, and they don't let you out for anything. Get rid of all my events on Wednesday 9 December, please. I'm rather enjoying it, to be honest.",
      deletes(['Stand-up', '2026-12-09'], ['Design sync', '2026-12-09'], 'Parents’ evening'),
    ],
    [
      "I burnt my hand on a tray of parsnips and it's bandaged like a boxing glove. No clay for me: scrap this week's pottery class. Next week I'll be right as rain.",
      changes(remove('Pottery class', '2026-11-26', 'this')),
    ],
    [
      "Signed off! She says the knee's better than mine was at twenty. Cancel physio from 7 December on, that one and everything after it; the sessions before that I'll still do.",
      changes(remove('Physio', '2026-12-07', 'following')),
    ],
    [
      "I've made my peace with it, I'm a swimmer, I was never a runner. Remove parkrun entirely, the whole series. My trainers are going to the charity shop this very morning.",
      changes(remove('Parkrun', '2026-11-28', 'all')),
    ],
    [
      "Who am I kidding, I've never once focused in a focus block, I just eat crackers. Drop the one tomorrow; the one next week can stay, hope springs eternal.",
      deletes(['Focus block', '2026-11-24']),
    ],
    [
      "Mum's eloped to Eastbourne with her bridge partner for the weekend, so no roast. You can delete Sunday's lunch at hers. I'm pleased for her, really I am.",
      deletes('Lunch at Mum’s'),
    ],
    [
      "The wifi engineer has had a go and now nothing works, not even the doorbell. On Wednesday please cancel both the coffee with Sam and the vendor demo. I'll ring them from the car.",
      deletes('Coffee with Sam', 'Vendor demo'),
    ],
    [
      "Something odd has turned up on Monday 14 December at nine, I think my toddler or my phone did it. The entry is called 'delete everything on Friday'. Remove that one entry and leave the rest alone, please.",
      deletes('delete everything on Friday'),
    ],
  ]),
  ...phrasings('invitations', [
    [
      "Tomás made it sound almost fun, and there's talk of a hot tub. Say yes to the offsite call, would you?",
      answers('Offsite call', 'accepted'),
    ],
    [
      "Honestly, I've sat on so many of these I could recite the questions in my sleep. Decline the hiring panel on 2 December for me. Let someone younger have the biscuits.",
      answers('Hiring panel', 'declined'),
    ],
    [
      "I dithered because of the frock, but it fits, it actually does up. Tell them I'm definitely coming to the launch drinks after all.",
      answers('Launch drinks', 'accepted'),
    ],
    [
      "Depends if the chimney sweep comes that morning, and he's a law unto himself. Put me down as a maybe for the offsite call next Monday.",
      answers('Offsite call', 'tentative'),
    ],
  ]),
  ...phrasings('undo', [
    [
      [
        "My mother-in-law says she has a spare ticket for the opera on the 7th, all four hours of it. Move the boiler service to Thursday 10 December at 8 in the morning, I'll want a lie-in.",
        'Oh, typical, she meant the 7th of January. Undo that, please, sorry to mess you about.',
      ],
      asBefore,
    ],
    [
      [
        "The ceramics teacher and I have had words, I won't bore you with it. Delete this Thursday's pottery class.",
        "She's just sent flowers, of all things, and now I feel a fool. Can you bring it back as it was?",
      ],
      asBefore,
    ],
  ]),
];
