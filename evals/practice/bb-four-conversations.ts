import { answers, asBefore, creates, deletes, either, nothing, sees, stands, updates } from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { freeEvening, issue, mailOf, mine, onDay, open, roomOn } from './expect.ts';

export const conversations = [
  ...phrasings('context', [
    [
      [
        "What have I got on Wednesday? I'm trying to work out when to buy a birthday present for Ingrid.",
        'Goodness, no shopping then. And what about the day after?',
      ],
      onDay('2026-11-26'),
    ],
    [
      [
        "When is my dentist appointment? I know it's early, I just don't know how early.",
        "That's inhuman, I won't have had my tea by then. Move it to half past nine, please.",
      ],
      updates('Dentist', { start: '2026-12-01T09:30' }),
    ],
    [
      [
        "Please add 'Tea tasting' on Saturday 12 December at 3pm. A colleague of Mum's is doing it and I couldn't say no.",
        "Well, she's written that four suits everyone better. Shift it, would you?",
      ],
      updates('Tea tasting', { start: '2026-12-12T16:00' }),
    ],
    [
      [
        "Am I free on Friday evening? Pia is in town and she's only got the one night.",
        "Lovely, that's settled then. Put down dinner with her at half past seven.",
      ],
      creates({ title: 'Dinner (with Pia)|Pia dinner', start: '2026-11-27T19:30' }),
    ],
    [
      [
        "Who else is on the hiring panel on the 2nd? I don't want to be the only one who has read the CVs.",
        "Oh good, with Priya there it'll be bearable. Accept it for me.",
      ],
      answers('Hiring panel', 'accepted'),
    ],
    [
      [
        "Show me the 8th of December, please. I have a hunch that it's one of those days.",
        "I knew it! They've already told me that the partner update is off, so do delete that one.",
      ],
      deletes('Partner update'),
    ],
    [
      [
        "What did Lena write about the Brightdesk contract? I've put off reading it all weekend.",
        "Clause 7, of course, it's always clause 7. Give me an hour on Wednesday at four in the afternoon and call it 'Contract reading'.",
      ],
      creates({ title: 'Contract reading', start: '2026-11-25T16:00', end: '2026-11-25T17:00' }),
    ],
    [
      [
        'When does my flight to Oslo leave? I have to work out how I get to the airport without a tantrum.',
        'Right, no train runs at that hour. Add a taxi for that morning, at five.',
      ],
      creates({
        title:
          '(A) taxi|Taxi to Gatwick|Taxi to (the) airport|Airport taxi|Taxi (to Gatwick) for Oslo flight|Taxi for (the) flight (to Oslo)',
        start: '2026-12-11T05:00',
      }),
    ],
    [
      [
        "What's on during the offsite, on the 3rd and 4th of December? I'm wondering if I'll have any voice left.",
        'And the Saturday after that, is there anything? I might need a lie-in.',
        "Perfect, I'll get a tree then, before the good ones are gone. Add 'Tree shopping' for that day at noon.",
      ],
      creates({ title: 'Tree shopping', start: '2026-12-05T12:00' }),
    ],
    [
      [
        'When is the boiler service? I need to hide the laundry before a stranger sees it.',
        "Thanks, I'd better work from home then. What else have I got that day?",
      ],
      onDay('2026-12-07'),
    ],
    [
      [
        'Has Ingrid emailed me about her birthday? She said there was something about noodles.',
        "That sounds like her. Put 'Noodles with Ingrid' in for the 1st of December at 19:30, at Koya Harbour.",
      ],
      creates({ title: 'Noodles with Ingrid', start: '2026-12-01T19:30', place: 'Koya Harbour' }),
    ],
  ]),
  conversation('bb-four-oslo-weekend', [
    ["I'm trying to plan my Oslo trip like a grown-up. When do I fly?", sees('Flight to Oslo')],
    [
      "Great. Add 'Packing' for the evening before, at eight, I always forget my toothbrush otherwise.",
      creates({ title: 'Packing', start: '2026-12-10T20:00' }),
    ],
    [
      "Oh, but that's in the middle of pottery, isn't it? Make the packing start at half past nine instead, I'll be dusty but free.",
      updates('Packing', { start: '2026-12-10T21:30' }),
    ],
    [
      "And what have I got on the Monday after I'm back, the 14th? I'd like to ease into it.",
      onDay('2026-12-14'),
    ],
  ]),
  conversation('bb-four-coffee-with-jonas', [
    [
      'Jonas and I have been promising each other a proper chat since the summer. When do we both have an hour on Friday this week?',
      roomOn(60, '2026-11-27', ['jonas']),
    ],
    [
      "Let's take four in the afternoon, when the critique is done. Invite him and call it 'Long overdue chat'.",
      creates({ title: 'Long overdue chat', start: '2026-11-27T16:00', guests: ['jonas'] }),
    ],
    [
      "He's just come by my desk and asked for a quarter past, because he needs air first. Could you shift it?",
      updates('Long overdue chat', { start: '2026-11-27T16:15' }),
    ],
  ]),
  conversation('bb-four-mind-changed-about-drinks', [
    [
      "What's going on in the evening of the 2nd of December? I've a vague memory of canapés.",
      sees('Launch drinks'),
    ],
    [
      "Ah, those. I'd said maybe, but I'd rather have a bath, so decline them for me.",
      answers('Launch drinks', 'declined'),
      'no',
    ],
    [
      'Wait, Lena has just begged me on her knees, quite literally, next to the printer. Say yes instead!',
      answers('Launch drinks', 'accepted'),
    ],
  ]),
  conversation('bb-four-sick-saturday', [
    ["I've got a throat like a cheese grater. What's on this Saturday?", onDay('2026-11-28')],
    [
      "I shouldn't be running in that state, my doctor would have words. Take out that day's parkrun.",
      deletes(['Parkrun', '2026-11-28']),
    ],
    [
      "The haircut I can do, but not so early. Move it to three, please, I'll bring my lozenges.",
      updates('Haircut', { start: '2026-11-28T15:00' }),
    ],
    ["Thanks, you're a dear. I'll go and put the kettle on now.", nothing],
  ]),
  conversation('bb-four-book-club', [
    [
      'Our book club meets at mine for the first time, and I own four chairs. Am I free on the evening of Wednesday the 16th of December?',
      freeEvening('2026-12-16'),
    ],
    [
      "Then put 'Book club' in, from seven to half past nine.",
      creates({ title: 'Book club', start: '2026-12-16T19:00', end: '2026-12-16T21:30' }),
    ],
    [
      "I'd better rename it to 'Book club at mine', or else I'll walk to Hanna's out of habit.",
      updates('Book club', { title: 'Book club at mine' }),
    ],
    [
      "Hanna says that she has twelve chairs and a cheese board, so I've been outvoted. Delete it again, please, she'll send her own.",
      deletes('Book club at mine'),
    ],
  ]),
  conversation('bb-four-physio-shift', [
    [
      "I think the physio people wanted something from me, they've written last week. What was it about?",
      mailOf('physio', 'calmgate', 'niamh'),
    ],
    [
      "Right, that's the 30th they mean. Do I have anything from six to seven that evening, apart from physio itself?",
      either(open('2026-11-30T18:00', '2026-11-30T19:00'), onDay('2026-11-30')),
    ],
    [
      "Then it suits me well enough, I'll just have a late supper. Move the physio on that day to 18:00.",
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30' }),
    ],
  ]),
  conversation('bb-four-morning-round', [
    ['Good morning! Before I get swallowed by the day, what have I got tomorrow?', onDay('2026-11-24')],
    ["Not too bad at all. And what's assigned to me on GitHub, so that I know how guilty to feel?", mine],
    [
      "The spacing tokens one has been lying there for ages, hasn't it? Open number 90 for me.",
      issue(90, 'spacing'),
    ],
    [
      "Fine, I'll do it. Put 'Rename tokens' in for tomorrow from four to five in the afternoon.",
      creates({ title: 'Rename tokens', start: '2026-11-24T16:00', end: '2026-11-24T17:00' }),
    ],
  ]),
  conversation('bb-four-back-and-forth-on-the-board', [
    ["I'm always the last one in, so tell me when the board meeting starts.", sees('Board meeting')],
    [
      'Priya has asked me whether we could begin at one instead, because of her choir. Move it, please.',
      updates('Board meeting', { start: '2026-12-15T13:00' }),
    ],
    [
      'Ah, what a muddle, her choir is on the Wednesday. Undo that, would you?',
      stands('Board meeting', '2026-12-15T14:00'),
    ],
  ]),
  conversation('bb-four-cold-feet-about-deleting', [
    ["I'm having a clear-out of things I'll never do. When is that half marathon?", sees('Half marathon')],
    ["That's ages away, and my knees already object. Delete it.", deletes('Half marathon'), 'no'],
    [
      "No, I'll keep it after all, my dad would be so proud. More to the point, what's on this coming weekend?",
      onDay('2026-11-28', '2026-11-29'),
    ],
    ["Good, nothing I'd need a rest for. That was all, thank you, and forgive my dithering.", asBefore],
  ]),
];
