import {
  sees,
  calls,
  either,
  changes,
  remove,
  creates,
  updates,
  deletes,
  answers,
  asBefore,
} from '../expect.ts';
import { phrasings, conversation } from '../scenario.ts';
import { mailOf, issue, mine, onDay, open, slotsOn } from './expect.ts';

export const conversations = [
  ...phrasings('context', [
    [
      [
        "I'm trying to work out when I can get the shopping in, we're down to mustard. What's Friday looking like?",
        "Hm, that's no good with the traffic down by the harbour. And the day after?",
      ],
      onDay('2026-11-28'),
    ],
    [
      [
        'My youngest has made the relay team, I\'m fit to burst. Put "Swimming gala" in for Saturday the 5th of December at 10, please.',
        "They've just told us where, finally, it took four emails and a phone call. It's at Crystal Baths, can you add that to it?",
      ],
      updates('Swimming gala', { place: 'Crystal Baths' }),
    ],
    [
      [
        "When's Toni doing my hair again? I've started wearing a hat indoors.",
        "Ooh that's a bit tight after the run, I'd turn up dripping. Make it an hour later, she won't mind, she never does.",
      ],
      updates('Haircut', { start: '2026-11-28T12:00' }),
    ],
    [
      [
        "Moira from the old street's in town and I haven't seen her since the flood. Am I free from 4 to 5 on Wednesday?",
        "Oh lovely, she'll be tickled pink. Then that's when I'm having tea with Moira, get it in before somebody else nabs me.",
      ],
      creates({
        title: 'Tea (with Moira)|Moira tea|Tea Moira',
        start: '2026-11-25T16:00',
        end: '2026-11-25T17:00',
      }),
    ],
    [
      [
        'Has Ingrid written to me about her birthday? I dreamt I forgot it and she moved to Canada.',
        "Phew. And has Mum sent me anything, she goes quiet when she's plotting?",
      ],
      mailOf('mum', 'Åsa', 'asa', 'Söndag', 'sondag', 'älggryta'),
    ],
    [
      [
        "What's all this about number 412, somebody's left a sticky note on my screen with just that. No name, no please, nothing.",
        "Right, I see, that's fair enough then. What about 389, that was on the back of the note?",
      ],
      issue(389, 'date picker', 'month first'),
    ],
    [
      [
        "Tell me what I've got on the 8th of December, I'm trying to wangle an afternoon for the panto. Row C, if I'm quick!",
        "The portfolio one I'd better turn up for, I suppose. But the one at four, oh, they only ever read the slides out, so delete it.",
      ],
      deletes('Partner update'),
    ],
    [
      [
        "What's on for me on Wednesday the 2nd of December? I'm hoping to work in my slippers all day.",
        'Ah yes, the panel, Jonas did say, and I like meeting the young ones. Accept that one for me.',
      ],
      answers('Hiring panel', 'accepted'),
    ],
    [
      [
        'Tomás wants to show me his holiday snaps, all four hundred. When do he and I both have half an hour on Wednesday?',
        "Oh but that's release day, he'll be climbing the walls. Look at Thursday instead, would you?",
      ],
      slotsOn(30, '2026-11-26', '2026-11-26', ['tomas']),
    ],
    [
      [
        "How's Tuesday the 1st of December shaping up? I want to nip out and buy Ingrid a cactus.",
        "Good, the cactus man opens at one, so I'd only just miss him. Start the focus block that day at 2 rather than 1 then, and keep it two hours.",
      ],
      updates('Focus block', { start: '2026-12-01T14:00' }, { on: '2026-12-01' }),
    ],
    [
      [
        "My godson's got a part in the village play, he's a tree. \"Village play\" on Friday the 11th of December at 7 in the evening, if you'd be so kind.",
        "Silly me, I was reading the dress rehearsal. It's the Saturday, the 12th, same time.",
      ],
      updates('Village play', { start: '2026-12-12T19:00' }),
    ],
  ]),
  conversation('t-four carols coach and marjorie', [
    [
      "Marjorie's hired a coach for the carol singers, forty seats and there are nine of us. What have I got on Saturday the 5th of December?",
      onDay('2026-12-05'),
    ],
    [
      'That\'ll do nicely. Put "Carol concert" in for 3 till 5 that afternoon then, and I\'ll start gargling.',
      creates({ title: 'Carol concert', start: '2026-12-05T15:00', end: '2026-12-05T17:00' }),
    ],
    [
      "Marjorie says the coach can't get there for three, what did I tell you. Half past three it is, and still two hours of it.",
      updates('Carol concert', { start: '2026-12-05T15:30' }),
    ],
  ]),
  conversation('t-four hair and second thoughts', [
    [
      "I'm toying with growing it out, at my age, like a folk singer. Cancel my haircut on Saturday, would you?",
      deletes('Haircut'),
      'no',
    ],
    [
      "Sorry, I lost my nerve, I saw myself in the shop window. What time is it that Toni's expecting me?",
      sees('Haircut'),
    ],
    [
      "Right, well, I'll want longer with her in that case, there's the colour to think about. Let it go on until half past twelve.",
      updates('Haircut', { end: '2026-11-28T12:30' }),
    ],
  ]),
  conversation('t-four sister candles and dinner', [
    [
      "I said I'd see to my sister's birthday and then of course life happened. What's Ingrid written about it?",
      mailOf('ingrid', 'birthday', 'dinner'),
    ],
    [
      'She\'s forty-one and still wants sparklers, I love her. Let me have "Dinner with Ingrid" in for Wednesday the 9th of December at 8 in the evening, two hours.',
      creates({ title: 'Dinner with Ingrid', start: '2026-12-09T20:00', end: '2026-12-09T22:00' }),
    ],
    [
      "And give me a reminder three hours before that, or I'll be the one without a present. It's happened before, she brings it up every summer.",
      updates('Dinner with Ingrid', { reminders: [180] }),
    ],
  ]),
  conversation('t-four priya and the samosas', [
    [
      "Priya's mum has sent me samosas and I want to say thank you properly, over a tea. When could we both manage half an hour on Friday?",
      slotsOn(30, '2026-11-27', '2026-11-27', ['priya']),
    ],
    [
      "Do you know what, I'll just ask her for 2 o'clock, whatever she's doing, she never says no to cake. Half an hour, call it \"Samosa tea\", and invite her.",
      creates({
        title: 'Samosa tea',
        start: '2026-11-27T14:00',
        end: '2026-11-27T14:30',
        guests: ['priya'],
      }),
    ],
  ]),
  conversation('t-four shed felt and rain', [
    [
      "The shed roof's letting in water and my seed potatoes are swimming. Is Saturday from 2 to 4 free to get up there with the felt?",
      open('2026-11-28T14:00', '2026-11-28T16:00'),
    ],
    [
      'Grand, let\'s be having it then before I talk myself out of it. Put it in as "Shed roof".',
      creates({ title: 'Shed roof', start: '2026-11-28T14:00', end: '2026-11-28T16:00' }),
    ],
    [
      "Now they're giving gales, would you believe it, and I'm not dying for a potato. Move it to the Saturday after, the 5th, same hours.",
      updates('Shed roof', { start: '2026-12-05T14:00' }),
    ],
    [
      "Well, my son-in-law's just been up and done it, never said a word, good lad. So you can take the shed out again.",
      deletes('Shed roof'),
    ],
  ]),
  conversation('t-four replies before the kettle', [
    [
      "I've five minutes till the kettle boils and I want to be a better person this week. Say yes to Tomás for the offsite call.",
      answers('Offsite call', 'accepted'),
    ],
    [
      "And the hiring panel, I'd love to but I've got my grandson that afternoon and he bites. Decline it for me.",
      answers('Hiring panel', 'declined'),
    ],
    ['Ooh, look at me go. So what does that leave me with on Monday the 30th?', onDay('2026-11-30')],
  ]),
  conversation('t-four bugs biscuits and contrast', [
    [
      "I've got a packet of custard creams and a free morning in my head, if nowhere else. What's waiting for me on GitHub?",
      either(mine, calls('searchIssues')),
    ],
    [
      'Some of those have been there longer than my houseplants. Remind me what the one about dark mode says, the contrast thing?',
      issue(412, 'contrast', 'dark mode', 'declined'),
    ],
    [
      'Okay, that bothers me, my own dad can\'t see a thing in dark mode. Give me an hour for it tomorrow at 4, called "Contrast fix".',
      creates({ title: 'Contrast fix', start: '2026-11-24T16:00', end: '2026-11-24T17:00' }),
    ],
  ]),
  conversation('t-four board meeting false alarm', [
    [
      "There's a rumour in the lift that the board meeting's going to Wednesday the 16th of December, same time, and the lift is never wrong. Move it, will you?",
      updates('Board meeting', { start: '2026-12-16T14:00' }),
    ],
    ["The lift was wrong! I'm mortified, put it back the way it was before anyone notices.", asBefore],
    [
      "Let me just see it with my own eyes so I can sleep. What's on the 15th of December now?",
      either(onDay('2026-12-15'), sees('Board meeting', '2026-12-15')),
    ],
  ]),
  conversation('t-four physio lift and grandad', [
    [
      "Grandad's got his cataracts done on a Monday and he won't let anyone but me drive him. What have I got on the 7th of December?",
      onDay('2026-12-07'),
    ],
    [
      "I can't be in two places, so no physio for me that day. Take that one session out and leave the others, my hip still needs them.",
      changes(remove('Physio', '2026-12-07', 'this')),
    ],
    [
      'Now then, "Drive Grandad" from 5 to 7 that evening goes in its place. He\'ll be talking about the war the whole way, I can\'t wait.',
      creates({ title: 'Drive Grandad', start: '2026-12-07T17:00', end: '2026-12-07T19:00' }),
    ],
  ]),
];
