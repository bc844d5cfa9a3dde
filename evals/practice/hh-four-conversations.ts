import { answers, asBefore, creates, deletes, either, nothing, sees, updates } from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { mailOf, onDay, open } from './expect.ts';

export const conversations = [
  ...phrasings('undo', [
    [
      [
        "Toni's salon smells of coconut, it's half the reason I go. Move Saturday's haircut to noon, please.",
        "Oh, I'm a twit, I've read the wrong line of my own note. Undo that, would you?",
      ],
      asBefore,
    ],
    [
      [
        'I\'ve a cracking idea for my dad\'s seventieth. Add "Surprise planning" this Friday at 5pm.',
        'Hang on, he reads over my shoulder, the nosy beggar! Take back what you just did.',
      ],
      asBefore,
    ],
  ]),
  ...phrasings('context', [
    [
      [
        "My molars are giving me what for. When's the dentist?",
        "Crikey, that's early, and I've the school run to do. Shift it to ten o'clock that day.",
      ],
      updates('Dentist', { start: '2026-12-01T10:00' }),
    ],
    [
      [
        "The rain's coming in sideways here, it's like living in a car wash. What have I got this Friday?",
        'Not as bad as I feared, that. And the day after?',
      ],
      onDay('2026-11-28'),
    ],
    [
      [
        "I'm making a list and checking it twice, like himself. When is the boiler service?",
        "Well, my cousin's gone and fixed it for a crate of ale. Delete it, then.",
      ],
      deletes('Boiler service'),
    ],
    [
      [
        'My choir\'s doing Handel, and we sound like a sack of cats. Put "Choir rehearsal" in for tomorrow at 7pm.',
        "Ah no, I've muddled it, the conductor changed his mind again. It's Wednesday, same hour.",
      ],
      updates('Choir rehearsal', { start: '2026-11-25T19:00' }),
    ],
    [
      [
        'I\'m seeing the optician, I poured orange juice in my tea this morning! I want "Optician" in for this Thursday, at the time on the card, wherever that card\'s got to.',
        'Let me squint at the card. It says half past four in the afternoon.',
      ],
      creates({ title: 'Optician', start: '2026-11-26T16:30' }),
    ],
    [
      [
        "I've half a mind to take the afternoon off and polish my trombone. What's on for Tuesday 8 December after lunch?",
        "Two of them, I see, that's a shame for the trombone. Move the second one to half past five.",
      ],
      updates('Partner update', { start: '2026-12-08T17:30' }),
    ],
    [
      [
        'The girls from the bowls club fancy a natter. Am I free this Wednesday from 4.30 to 5.30pm?',
        'Lovely, Doreen will be tickled. Put "Bowls natter" in then.',
      ],
      creates({ title: 'Bowls natter', start: '2026-11-25T16:30', end: '2026-11-25T17:30' }),
    ],
    [
      [
        "I lost my glasses in the fridge, so bear with me. Where's my Christmas party happening?",
        "Ooh, they do a lovely mulled cider there. Let's make it start an hour later, with the same length.",
      ],
      updates('Christmas party', { start: '2026-12-18T19:00' }),
    ],
    [
      [
        "There's a lad on our crew who can juggle spanners. Anyhow, what's that Offsite call about, and when is it?",
        'Fair enough, count me in, I like a house with a big table. Accept it.',
      ],
      answers('Offsite call', 'accepted'),
    ],
    [
      [
        "My sister's always got some drama with noodles. When's her lunch... no, I mean, when am I at Mum's for lunch?",
        "I need time to wash that blue pot, it's got jam in it. Set a reminder two hours before it.",
      ],
      updates('Lunch at Mum’s', { reminders: [120] }),
    ],
    [
      [
        'I\'ve joined a book club, though I mostly go for the cheese. Add "Book club" on Thursday 10 December at 7.30pm.',
        "I nearly forgot, Marjorie's hosting and she likes people to know where to go. The place is 9 Elm Grove.",
      ],
      updates('Book club', { place: '9 Elm Grove' }),
    ],
  ]),
  conversation('hh-four dentist and sore tooth', [
    [
      "I bit on an olive stone at a christening, of all places. When's my dentist appointment?",
      sees('Dentist'),
    ],
    [
      "Right, before the baby group then, that's handy. Could you have it last a whole hour?",
      updates('Dentist', { end: '2026-12-01T09:30' }),
    ],
    [
      "You're a gem, you really are. I'm so forgetful, though, so put a reminder on it 45 minutes before.",
      updates('Dentist', { reminders: [45] }),
    ],
  ]),
  conversation('hh-four fancy dress', [
    [
      "We're doing panto at the village hall and I'm the back end of the horse. Am I free on Sunday 6 December from 2 to 4pm?",
      open('2026-12-06T14:00', '2026-12-06T16:00'),
    ],
    [
      'Splendid, my hooves are ready. Book it as "Panto rehearsal".',
      creates({ title: 'Panto rehearsal', start: '2026-12-06T14:00', end: '2026-12-06T16:00' }),
    ],
    [
      "Oh, wait, the front end's just texted, she's got a christening till three. Start it at half past three instead, same length.",
      updates('Panto rehearsal', { start: '2026-12-06T15:30' }),
    ],
    [
      "She's a love, but she's never on time. Make it yellow, the banana sort, so it stands out.",
      updates('Panto rehearsal', { color: ['5'] }),
    ],
  ]),
  conversation('hh-four second thoughts on the haircut', [
    [
      "I'm thinking of growing it long, like I had it in '92. What's in my diary this Saturday?",
      onDay('2026-11-28'),
    ],
    ["You know what, let's be bold. Delete the haircut.", deletes('Haircut'), 'no'],
    [
      "No, no, my wife's just seen me in the mirror and she's laughing. Leave it, but move it to two in the afternoon.",
      updates('Haircut', { start: '2026-11-28T14:00' }),
    ],
  ]),
  conversation('hh-four rent and meters', [
    [
      "I've a landlady like something out of Dickens, but she's fair. What does Ruth's last mail say?",
      mailOf('Ruth', 'Calloway', 'tenancy'),
    ],
    [
      'Meters, always the meters, I ask you. Am I free this Saturday from five to half past in the evening?',
      open('2026-11-28T17:00', '2026-11-28T17:30'),
    ],
    [
      'Good, I\'ll put the cat in the bathroom. Add "Meter reading" for that half hour.',
      creates({ title: 'Meter reading', start: '2026-11-28T17:00', end: '2026-11-28T17:30' }),
    ],
  ]),
  conversation('hh-four a tidy tuesday', [
    [
      "I've been on nights and I've no idea what month it is. What's on for Tuesday the 8th of December?",
      onDay('2026-12-08'),
    ],
    [
      'Heavens, I was hoping for a lie-in. Rename the portfolio review to "Show and tell".',
      updates('Portfolio review', { title: 'Show and tell' }),
    ],
    [
      "That sounds friendlier, doesn't it? Now invite Tomás to it, he's good company.",
      updates('Show and tell', { guests: ['tomas'] }),
    ],
    [
      "And I can't face two things in one afternoon with this head. Get rid of the partner update.",
      deletes('Partner update'),
    ],
  ]),
  conversation('hh-four which focus', [
    [
      "I've a head like a sieve today, it's the antihistamines. Please delete my upcoming focus block, I can't recall which of them it was.",
      nothing,
    ],
    [
      "Of course, you can't read my mind, thank goodness. It's the one on the first of December.",
      deletes(['Focus block', '2026-12-01']),
    ],
    [
      "Bless you, that's a weight off. When's Parents' evening, while we're chatting?",
      sees('Parents’ evening'),
    ],
  ]),
  conversation('hh-four drinks and a frock', [
    [
      "I've a green velvet frock that hasn't been out since the jubilee. When and where are the launch drinks?",
      sees('Launch drinks'),
    ],
    ['It still zips up, hallelujah! Accept the invitation for me.', answers('Launch drinks', 'accepted')],
    [
      'Oh, but the hem\'s hanging down at the back. Add "Tailor" for this Friday at 9am, twenty minutes.',
      creates({ title: 'Tailor', start: '2026-11-27T09:00', end: '2026-11-27T09:20' }),
    ],
    [
      'My bus is hopeless at that hour, come to think of it. Ten minutes earlier would be better.',
      updates('Tailor', { start: '2026-11-27T08:50' }),
    ],
  ]),
  conversation('hh-four physio and sundries', [
    [
      "I carried a fridge up three flights, like an idiot. When's my next physio?",
      either(sees('Physio'), onDay('2026-11-23')),
    ],
    [
      "Tonight, that's a mercy, I can hardly lift a fork. Move just this one back by half an hour.",
      updates('Physio', { start: '2026-11-23T18:00' }, { on: '2026-11-23', scope: 'this' }),
    ],
    ['Smashing, I can feed the rabbits first. What have I got tomorrow, then?', onDay('2026-11-24')],
  ]),
  conversation('hh-four a slow start to a birthday', [
    [
      'My niece is seven on Saturday week and she\'s asked for a real owl. Put "Owl party" in on 5 December, eleven till one.',
      creates({ title: 'Owl party', start: '2026-12-05T11:00', end: '2026-12-05T13:00' }),
    ],
    [
      "We've settled on a man who brings one in a box. It's in the Corn Hall, so add that as the place.",
      updates('Owl party', { place: 'Corn Hall' }),
    ],
    [
      "Turns out the owl has a prior engagement, I'm not joking. The party's the day after instead, at the same hour.",
      updates('Owl party', { start: '2026-12-06T11:00' }),
    ],
    [
      "Now the wretched bird's retired, and she wants to go bowling. Delete the party altogether.",
      deletes('Owl party'),
    ],
  ]),
];
