import {
  answers,
  asBefore,
  changes,
  creates,
  deletes,
  either,
  nothing,
  remove,
  sees,
  stands,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { freeEvening, mailOf, mine, issue, onDay, open } from './expect.ts';

export const conversations = [
  ...phrasings('undo', [
    [
      [
        "I'm growing a mullet for charity, don't ask. Delete Saturday's haircut, will you?",
        'Oh no, the wife has seen a picture of a mullet. Undo that, quick!',
      ],
      asBefore,
    ],
    [
      [
        "Ugh, mornings and I don't get on, never have. Put the dentist back to ten o'clock on the same day.",
        "Hang on, I've just remembered I've got something with Priya then, silly sausage. Reverse what you did, please.",
      ],
      asBefore,
    ],
  ]),
  ...phrasings('context', [
    [
      [
        "Happy Monday, if there's such a thing! What's on for me on Thursday?",
        "Crikey, no wonder I'm tired. And the day after?",
      ],
      onDay('2026-11-27'),
    ],
    [
      [
        "I'm off to see the posh dinosaurs with my nephew. When's my haircut?",
        "That'll clash with the T. rex, he'd never forgive me. Move it to half past two that same afternoon, please.",
      ],
      updates('Haircut', { start: '2026-11-28T14:30' }),
    ],
    [
      [
        "I've baked a lemon drizzle to soften them up. When is the portfolio review?",
        "Perfect, there's enough cake for one more! Invite Jonas to it.",
      ],
      updates('Portfolio review', { guests: ['jonas'] }),
    ],
    [
      [
        "I owe my aunt Dolly a visit, she's got a new parrot and it swears. Can you put in a visit to her at 3pm?",
        "Oh, the day, yes, that'd help! Sunday the 6th of December.",
      ],
      creates({
        title: '(Visit) (to) (see) (Aunt) Dolly (visit)|Visit aunt (Dolly)',
        start: '2026-12-06T15:00',
      }),
    ],
    [
      [
        'Monday jitters, here we go. What have I got on Tuesday the 8th of December in the afternoon?',
        "Gosh, I can't face two in a row. The second one can go, delete it!",
      ],
      deletes('Partner update'),
    ],
    [
      [
        "I've lost a focus battle with a bag of crisps. Move my focus block to 4pm, please.",
        "Tomorrow's, I mean, and keep it on the same day. Sorry, crumbs in my keyboard!",
      ],
      updates('Focus block', { start: '2026-11-24T16:00' }, { on: '2026-11-24' }),
    ],
    [
      [
        'My passport photo looks like a wanted poster, but off I go. When do I fly to Oslo?',
        "At that hour I'm barely a person! Set a reminder on it for three hours before.",
      ],
      updates('Flight to Oslo', { reminders: [180] }),
    ],
    [
      [
        "Tomás keeps humming when he's waiting for an answer from me, it's maddening. When's that offsite call he set up?",
        "Fine, that suits me, and maybe he'll stop humming. Accept it!",
      ],
      answers('Offsite call', 'accepted'),
    ],
    [
      [
        "The in-laws may descend on us, so I'm stocking up on patience. Am I free on Saturday the 12th of December from noon to two?",
        "Typical, they've changed their minds already. Same hours on the Sunday then?",
      ],
      open('2026-12-13T12:00', '2026-12-13T14:00'),
    ],
    [
      [
        "I've got tinsel in my hair and no regrets. Where's the Christmas party?",
        "Ooh, fancy! I'd rather not be there till midnight, mind. Make it end at nine.",
      ],
      updates('Christmas party', { end: '2026-12-18T21:00' }),
    ],
    [
      [
        "My knitting circle has gone rogue, they want to do crochet. When's my next pottery class?",
        "I'll have to pick a side, and it's wool. Skip that one, only that week!",
      ],
      changes(remove('Pottery class', '2026-11-26', 'this')),
    ],
  ]),
  conversation('jj four panto tickets', [
    [
      "It's panto season, oh yes it is! Am I free on the evening of Thursday the 17th of December?",
      either(freeEvening('2026-12-17'), onDay('2026-12-17')),
    ],
    [
      "Clay can wait, there's a dame to boo. Take pottery out on that day only.",
      changes(remove('Pottery class', '2026-12-17', 'this')),
    ],
    [
      'Splendid! Now put in Panto, 7 till 9:30 that evening, at the Hackney Empire.',
      creates({
        title: 'Panto',
        start: '2026-12-17T19:00',
        end: '2026-12-17T21:30',
        place: 'Hackney Empire',
      }),
    ],
  ]),
  conversation('jj four landlord and meters', [
    [
      "I've been dodging the post like a spy. What's the newest from Ruth at the lettings place?",
      mailOf('Ruth', 'Calloway', 'letting', 'tenancy'),
    ],
    [
      "Aha, she's got a thing about meters. Have I got anything on Saturday at five in the afternoon?",
      either(
        open('2026-11-28T17:00', '2026-11-28T17:30'),
        onDay('2026-11-28'),
        open('2026-11-28T17:00', '2026-11-28T18:00'),
      ),
    ],
    [
      'Grand, the sofa and I will be in. Add Meter reading then, half an hour.',
      creates({ title: 'Meter reading', start: '2026-11-28T17:00', end: '2026-11-28T17:30' }),
    ],
  ]),
  conversation('jj four cold feet over the boiler', [
    [
      "It's so cold in here the butter's in a jumper. When's the boiler being looked at?",
      sees('Boiler service'),
    ],
    [
      "Two weeks, good grief! My cousin says he'll do it for a curry, so delete that one.",
      deletes('Boiler service'),
      'no',
    ],
    [
      'I bottled it, he once flooded a caravan. Leave it in, but start it an hour later, at nine.',
      updates('Boiler service', { start: '2026-12-07T09:00' }),
    ],
  ]),
  conversation('jj four demo day nerves', [
    [
      "Hello, you! I'm on my third espresso and vibrating slightly. What's on my Wednesday?",
      onDay('2026-11-25'),
    ],
    [
      'That vendor demo will be a snooze, I just know it. Cut it to half an hour, same start.',
      updates('Vendor demo', { end: '2026-11-25T15:30' }),
    ],
    [
      'Then again, I could have company in my suffering! Invite Tomás to it.',
      updates('Vendor demo', { guests: ['tomas'] }),
    ],
    [
      'And paint it yellow, so at least something about it is sunny.',
      updates('Vendor demo', { color: ['5'] }),
    ],
  ]),
  conversation('jj four sister turns thirty', [
    [
      "My baby sister's nearly thirty, which makes me a fossil! When's Ingrid's birthday exactly?",
      sees('Ingrid’s birthday'),
    ],
    [
      "She's written to me about the dinner, I think, between forty emojis. What does she say?",
      mailOf('Ingrid', 'birthday', 'dinner'),
    ],
    [
      'Noodles, of course. Put Birthday dinner in for that evening at half seven, at Koya Harbour.',
      creates({
        title: "(Ingrid’s) (Ingrid's) birthday dinner",
        start: '2026-12-01T19:30',
        place: 'Koya Harbour',
      }),
    ],
  ]),
  conversation('jj four github guilt', [
    ["I've had a sticky bun and I'm ready for my punishment. Which GitHub issues are assigned to me?", mine],
    [
      "Oof. Tell me more about 371, the one with the tiny events, I've thumbs like sausages myself.",
      issue(371, 'short', 'week view', '15 minutes'),
    ],
    [
      "Right, I'll tackle it before I lose my nerve! Block tomorrow from 3 to 4pm as Tiny events.",
      creates({ title: 'Tiny events', start: '2026-11-24T15:00', end: '2026-11-24T16:00' }),
    ],
  ]),
  conversation('jj four the indecisive guest', [
    [
      'Lena does throw a good do, last time someone sang to a lamp. Where are the launch drinks?',
      sees('Launch drinks'),
    ],
    ['Hmm, a school night though. Say no for me, would you?', answers('Launch drinks', 'declined')],
    [
      "Oh, who am I kidding, there'll be little sausages! Tell her yes after all.",
      answers('Launch drinks', 'accepted'),
    ],
  ]),
  conversation('jj four a walk with no day', [
    ["My doctor says I should walk more, and she wasn't smiling. Put in a walk for me, please.", nothing],
    [
      'Fair question! This Sunday at nine in the morning, for an hour, before I can talk myself out of it.',
      creates({ title: '(Go) (for) (My) walk', start: '2026-11-29T09:00', end: '2026-11-29T10:00' }),
    ],
    ["I feel fitter already, isn't that marvellous? What else is there on Sunday?", onDay('2026-11-29')],
  ]),
  conversation('jj four dentist dithering', [
    [
      "I've had toothpaste on my jumper since seven, so teeth are on my mind. When's the dentist?",
      sees('Dentist'),
    ],
    [
      'Half eight in the morning, are they monsters? Shift it to noon on the same day.',
      updates('Dentist', { start: '2026-12-01T12:00' }),
    ],
    [
      "No, wait, I'd be dribbling through my lunch! Put it back the way it was.",
      stands('Dentist', '2026-12-01T08:30'),
    ],
    ['There, lesson learnt. And what have I got straight after it that day?', onDay('2026-12-01')],
  ]),
];
