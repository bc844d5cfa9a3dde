import { asBefore, changes, creates, deletes, either, remove, sees, updates } from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { evening, freeEvening, mailOf, mine, issue, onDay, open, slotsOn } from './expect.ts';

export const conversations = [
  ...phrasings('undo', [
    [
      [
        "The barber's moved into a railway arch, very trendy. Haircut goes to half eleven on Saturday, please.",
        "Oh no, I've mixed him up with my brother's barber, typical me! Undo that, would you?",
      ],
      asBefore,
    ],
    [
      [
        "I'm in a throwing-things-out mood, three bags to the charity shop already. Delete the tax return day in January.",
        'My partner just went white as a sheet and handed me a brown envelope. Take that back, please!',
      ],
      asBefore,
    ],
  ]),
  ...phrasings('context', [
    [
      [
        "I've got a filling with my name on it, hooray. When's the dentist?",
        "Crikey, that's before my first coffee, I'd bite somebody. Make it ten to twelve the same day.",
      ],
      updates('Dentist', { start: '2026-12-01T11:50' }),
    ],
    [
      [
        "Let's see how bad Friday is, I'm sitting down. What's on this Friday?",
        "Not as grim as I feared, there's even lunch. And what about the day after that?",
      ],
      onDay('2026-11-28'),
    ],
    [
      [
        'Father Christmas came early and gave me a headache. When is the work Christmas party?',
        "Lovely, I'd better find my sequins. Put a reminder on it for two hours before.",
      ],
      updates('Christmas party', { reminders: [120] }),
    ],
    [
      [
        "I'm a bit lost without my reading glasses, humour me. Where do I have to go for parents' evening?",
        "Oh, that one's for my ex to enjoy this year! Take it off my calendar.",
      ],
      deletes('Parents’ evening'),
    ],
    [
      [
        'I want to teach my mates to make gnocchi, wish them luck. Can you book “Gnocchi night” for Friday, 11 December?',
        'Sorry, I got carried away talking about potatoes! Seven in the evening, until ten.',
      ],
      creates({ title: 'Gnocchi night', start: '2026-12-11T19:00', end: '2026-12-11T22:00' }),
    ],
    [
      [
        "My lodger's moving out and I may dance. Am I free on Thursday the 10th of December at noon for an hour?",
        "Splendid, there'll be cake. Put “Key handover” in then.",
      ],
      creates({ title: 'Key handover', start: '2026-12-10T12:00', end: '2026-12-10T13:00' }),
    ],
    [
      [
        "Tell me about Tuesday the 8th of December, and don't sugar the pill. What have I got?",
        "Portfolio review at two, right after a heavy lunch? Nope, I'll be snoring: move it to quarter past eleven.",
      ],
      updates('Portfolio review', { start: '2026-12-08T11:15' }),
    ],
    [
      [
        "The shoulder's clicking like castanets again. When's my next physio?",
        "Thanks, you're a star. And the one the week after that, could you cancel it? I'm away with the scouts.",
      ],
      changes(remove('Physio', '2026-11-30', 'this')),
    ],
    [
      [
        "I always forget who's who at these dos. When's the vendor demo?",
        "Ah, I'd hoped for later in the month, but never mind. Call it “Brightdesk demo” instead so I know what it is.",
      ],
      updates('Vendor demo', { title: 'Brightdesk demo' }),
    ],
    [
      [
        "There's a rumour I have two Roadmap reviews, and one was plenty. When are they?",
        "Good grief, it's true. What else is going on the day of the second one, then?",
      ],
      onDay('2026-11-30'),
    ],
    [
      [
        'The kids want pancakes, the dog wants pancakes, everybody wants pancakes. How does next Saturday, 5 December, look?',
        'Not bad at all, I might even sit down once. And the Sunday?',
      ],
      onDay('2026-12-06'),
    ],
  ]),
  conversation('ii-four gas man and haircut', [
    ["Monday again, who ordered that? Tell me what's on this coming Saturday.", onDay('2026-11-28')],
    [
      'Running and then scissors, what could go wrong! Move the haircut to one in the afternoon.',
      updates('Haircut', { start: '2026-11-28T13:00' }),
    ],
    [
      "Grand. And set the place of it to “Toni's, upstairs”, because she's moved up a floor and I'll only stand in the wrong queue.",
      updates('Haircut', { place: 'upstairs' }),
    ],
  ]),
  conversation('ii-four second thoughts about the flight', [
    ["I'm packing in my head already, mostly jumpers. When do I fly to Oslo?", sees('Flight to Oslo')],
    [
      "Quarter past seven, that's practically still yesterday! Delete it, I'm staying home.",
      deletes('Flight to Oslo'),
      'no',
    ],
    [
      'No, hang on, my aunt would never forgive me. Keep it, but make it green like a forest.',
      updates('Flight to Oslo', { color: ['10', '2'] }),
    ],
  ]),
  conversation('ii-four quiz night', [
    [
      'We came last at the quiz, again, because I said Canberra was in Canada. Am I free on the evening of Wednesday the 9th of December from 8 to 10?',
      either(open('2026-12-09T20:00', '2026-12-09T22:00'), freeEvening('2026-12-09')),
    ],
    [
      'Revenge shall be ours, then! Add “Quiz night” for that time, at the Plough.',
      creates({
        title: '(Pub) Quiz night',
        start: '2026-12-09T20:00',
        end: '2026-12-09T22:00',
        place: 'Plough',
      }),
    ],
    ['Lovely jubbly. So what does that whole day look like now?', onDay('2026-12-09')],
  ]),
  conversation('ii-four noodles', [
    [
      "My sister's handwriting is bad even when she types. What did Ingrid mail me about her birthday dinner?",
      mailOf('ingrid', 'birthday', 'dinner'),
    ],
    [
      "Noodles, she's been on about them since school. Have I anything on that evening, the first of December?",
      either(evening('2026-12-01'), freeEvening('2026-12-01'), onDay('2026-12-01')),
    ],
    [
      "Then there's no wriggling out of it! Put “Noodles for Ingrid” in at half past seven that evening, at Koya Harbour.",
      creates({ title: 'Noodles for Ingrid', start: '2026-12-01T19:30', place: 'Koya Harbour' }),
    ],
  ]),
  conversation('ii-four pottery off', [
    [
      "I dropped my best bowl on my foot, and we're both chipped. What's on for Thursday this week?",
      onDay('2026-11-26'),
    ],
    [
      "I can't face the kiln people with this toe. Skip pottery that evening, just the one week.",
      changes(remove('Pottery class', '2026-11-26', 'this')),
    ],
    [
      "Ta, you're kinder than the bowl was. Now book me “Foot up, telly on” for the same evening, seven to nine.",
      creates({ title: 'Foot up, telly on', start: '2026-11-26T19:00', end: '2026-11-26T21:00' }),
    ],
    ['Bliss, I can smell the popcorn. And is there anything on the Friday after that?', onDay('2026-11-27')],
  ]),
  conversation('ii-four tidy issues', [
    ["I've had my porridge and I feel virtuous. Which GitHub issues are mine to deal with?", mine],
    [
      "Heavens, they breed like rabbits. Open the one about dark mode contrast, number 412, what's it say?",
      issue(412, 'contrast', 'declined'),
    ],
    [
      'My eyes hurt just reading that. Reserve “Contrast fixing” tomorrow from 3:30 to 4:30pm so it gets done.',
      creates({ title: 'Contrast fixing', start: '2026-11-24T15:30', end: '2026-11-24T16:30' }),
    ],
  ]),
  conversation('ii-four time with priya', [
    [
      "Priya's back from her break, brown as a nut, we must catch up. Find us forty-five minutes together on Monday the 14th of December.",
      slotsOn(45, '2026-12-14', '2026-12-14', ['priya']),
    ],
    [
      "Decisions, decisions, I'm hopeless. Let's say 2:45pm that day: book it as “Holiday photos” and invite her.",
      creates({
        title: 'Holiday photos',
        start: '2026-12-14T14:45',
        end: '2026-12-14T15:30',
        guests: ['priya'],
      }),
    ],
    [
      "She'll have nine hundred pictures of one lizard. What's on the day after that, so I can recover?",
      onDay('2026-12-15'),
    ],
  ]),
  conversation('ii-four demo reshuffle', [
    [
      "Oh boy, I double-promised myself again, story of my life. What time's the vendor demo?",
      sees('Vendor demo'),
    ],
    [
      "Right in my school run, of course! Move it to one o'clock that same day.",
      updates('Vendor demo', { start: '2026-11-25T13:00' }),
    ],
    [
      "Phew, the twins won't be abandoned. Add Sam to it as well, he loves a gadget.",
      updates('Vendor demo', { guests: ['sam'] }),
    ],
    ["And what else is going on that day, while I've still got tea in the cup?", onDay('2026-11-25')],
  ]),
  conversation('ii-four boiler and mum', [
    [
      "It's so cold in here that the butter's gone on strike. When's somebody coming to service the boiler?",
      sees('Boiler service'),
    ],
    [
      "Two weeks, I'll be a snowman! Well, set a reminder on it for one hour before, so I'm dressed when he knocks.",
      updates('Boiler service', { reminders: [60] }),
    ],
    ["At least Mum's house is warm. When am I having lunch at hers?", sees('Lunch at Mum’s')],
    [
      "Make that an hour earlier, she's got a fire going and I've got no pride.",
      updates('Lunch at Mum’s', { start: '2026-11-29T12:00' }),
    ],
  ]),
];
