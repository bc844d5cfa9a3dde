import { asBefore, creates, deletes, either, nothing, sees, updates } from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { mailOf, onDay, open, roomOn } from './expect.ts';

export const conversations = [
  ...phrasings('undo', [
    [
      [
        "Toni's on the phone, she's lovely but she shouts. Move my haircut to 1 pm on Saturday, please.",
        "Oh, for heaven's sake, she was reading the wrong page! Undo that, sorry.",
      ],
      asBefore,
    ],
    [
      [
        "I'm feeling reckless, it must be the new trousers. Delete the vendor demo!",
        'Nope, the trousers have been returned and so has my good sense. Put it back the way it was, please.',
      ],
      asBefore,
    ],
  ]),
  ...phrasings('context', [
    [
      [
        "I'm trying to be an organised person, stop laughing. When's the dentist?",
        "Ugh, that's before my porridge! Move it to 11:30 am that day.",
      ],
      updates('Dentist', { start: '2026-12-01T11:30' }),
    ],
    [
      [
        "The sun's out, and so are my knees! What's on this Wednesday?",
        "Not too awful, I'll live. And the day after?",
      ],
      onDay('2026-11-26'),
    ],
    [
      [
        "My daughter's got a fencing thing, so we're all terrified. Am I free on Saturday at 4 in the afternoon?",
        'Brilliant, en garde! Put “Fencing match” there, for an hour.',
      ],
      creates({ title: 'Fencing match', start: '2026-11-28T16:00', end: '2026-11-28T17:00' }),
    ],
    [
      [
        "I've a blister from the new clogs, don't ask. Add “Chiropodist” for me, would you?",
        "Of course you'd want to know when, silly me! On Friday the 11th of December at 2 pm.",
      ],
      creates({ title: 'Chiropodist (appointment)', start: '2026-12-11T14:00' }),
    ],
    [
      [
        "Talk to me about the 8th of December, I've got my reading glasses on.",
        "Goodness, that second one can go, I can't face them. Delete the partner one!",
      ],
      deletes('Partner update'),
    ],
    [
      [
        "Let's see what the brightest minds in sales have got for us. Who's the vendor demo with, and when?",
        "Four o'clock would suit my nap much better, ha! Start it then.",
      ],
      updates('Vendor demo', { start: '2026-11-25T16:00' }),
    ],
    [
      [
        "The party, the party! When's the Christmas do at the Lantern?",
        "I'll need time to find my sequins, so remind me a day before it.",
      ],
      updates('Christmas party', { reminders: [1440] }),
    ],
    [
      [
        "I'm being a proper grown-up today. Where's that parents' evening?",
        "Actually, they've moved to a new building, all glass and no toilets. Change the place to Beacon Hall.",
      ],
      updates('Parents’ evening', { place: 'Beacon Hall' }),
    ],
    [
      [
        'Is my Thursday a nightmare this week, or can I breathe?',
        'Phew, a bit of air! What about the Monday after?',
      ],
      onDay('2026-11-30'),
    ],
    [
      [
        "I've a hankering for Norway, all fjords and knitwear. What time's the Oslo flight?",
        "Well, that's that dream over, the passport's expired! Get rid of it, please.",
      ],
      deletes('Flight to Oslo'),
    ],
    [
      [
        "Did Ingrid write about her birthday dinner? I've lost track, there was cake involved.",
        "Noodles, I should've guessed! Put “Birthday dinner” in for that time on the 1st at Koya Harbour, please.",
      ],
      creates({
        title: "Birthday dinner (with Ingrid)|Ingrid’s birthday dinner|Ingrid's birthday dinner",
        start: '2026-12-01T19:30',
        place: 'Koya Harbour',
      }),
    ],
  ]),
  conversation('gg four allotment shed', [
    [
      "The allotment committee's called a crisis meeting about slugs, of all things. What's my Saturday looking like, this week's?",
      onDay('2026-11-28'),
    ],
    [
      'Lovely, plenty of room after the haircut! Add “Slug summit” at 3 pm for an hour.',
      creates({ title: 'Slug summit', start: '2026-11-28T15:00', end: '2026-11-28T16:00' }),
    ],
    [
      "They've changed it already, they're worse than the slugs. Half past three, please.",
      updates('Slug summit', { start: '2026-11-28T15:30' }),
    ],
  ]),
  conversation('gg four wobbly tooth', [
    [
      "I've got a wobbly filling and a big mouth, bad combination. When am I at Quay Dental?",
      sees('Dentist'),
    ],
    [
      "So early, I'll still be dreaming! Is 11 till half past free on the same day?",
      open('2026-12-01T11:00', '2026-12-01T11:30'),
    ],
    [
      "Marvellous, then let's move it there, and I'll have a lie-in.",
      updates('Dentist', { start: '2026-12-01T11:00' }),
    ],
  ]),
  conversation('gg four cold feet', [
    [
      "I've been arguing with the radiator again, and it's winning. When's the boiler being serviced?",
      sees('Boiler service'),
    ],
    ["Hmm, my brother says he'll do it for a curry. Delete that one!", deletes('Boiler service'), 'no'],
    [
      "No, he once fixed my toaster, and we don't have a kitchen window any more. Keep it, but start it at 9 instead.",
      updates('Boiler service', { start: '2026-12-07T09:00' }),
    ],
  ]),
  conversation('gg four lease', [
    [
      "Ruth's emails always make me sit up straight. What's she after this time?",
      mailOf('ruth', 'calloway', 'flat', 'tenancy'),
    ],
    [
      "Right, let's not be homeless for Christmas! Add an all-day “Sign agreement” on the day before her deadline, so that's Tuesday the 1st of December.",
      creates({ title: 'Sign (the) agreement', start: '2026-12-01', end: '2026-12-02' }),
    ],
    [
      'And she wants to read the meters, how thrilling. Am I free this Saturday from 5 to 6?',
      open('2026-11-28T17:00', '2026-11-28T18:00'),
    ],
    [
      'Hurrah, put “Meter reading” in there for that hour.',
      creates({ title: 'Meter reading', start: '2026-11-28T17:00', end: '2026-11-28T18:00' }),
    ],
  ]),
  conversation('gg four biscuits', [
    [
      'Jonas has opinions about biscuits, and I need to hear them out. Find us both half an hour this Friday!',
      roomOn(30, '2026-11-27', ['jonas']),
    ],
    [
      "Actually, I'd rather do it at 2 pm that day, he's calmer after lunch. Make it “Biscuit talk”, 30 minutes, and invite him.",
      creates({
        title: 'Biscuit talk',
        start: '2026-11-27T14:00',
        end: '2026-11-27T14:30',
        guests: ['jonas'],
      }),
    ],
    ["You're a gem, truly! And what else have I got on that day?", onDay('2026-11-27')],
  ]),
  conversation('gg four party frock', [
    ["I found my old velvet frock, and it nearly zips! When's the Christmas party?", sees('Christmas party')],
    [
      'Fab, that gives me time to breathe in. Start it at 7, and still finish at 10, please.',
      updates('Christmas party', { start: '2026-12-18T19:00', end: '2026-12-18T22:00' }),
    ],
    ['Could you colour it Grape, to match the velvet?', updates('Christmas party', { color: ['3'] })],
  ]),
  conversation('gg four sourdough', [
    ["I'm starting a baking evening, heaven help my oven. Put “Bake night” in, please!", nothing],
    [
      'Ha, details, details! This Wednesday at 7 in the evening, two hours.',
      creates({ title: 'Bake night', start: '2026-11-25T19:00', end: '2026-11-25T21:00' }),
    ],
    [
      'Why stop at one? Make it happen every week!',
      updates('Bake night', { repeats: ['FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY'] }),
    ],
    [
      "Oh, and my kitchen's a tip, so the place is Church Hall.",
      updates('Bake night', { place: 'Church Hall' }, { scope: 'all' }),
    ],
  ]),
  conversation('gg four tuesday blues', [
    [
      "It's raining sideways and my umbrella's given up on life. Cheer me up: what's on the 15th of December?",
      onDay('2026-12-15'),
    ],
    ["A board meeting, be still my heart. Who's in it?", either(sees('Board meeting'), onDay('2026-12-15'))],
    [
      "I'll need a pudding afterwards! Add “Pudding” at 5 pm on that day, for 45 minutes.",
      creates({ title: 'Pudding', start: '2026-12-15T17:00', end: '2026-12-15T17:45' }),
    ],
  ]),
  conversation('gg four show off', [
    [
      "I've been sketching on napkins again, the café's furious. When's my portfolio review?",
      sees('Portfolio review'),
    ],
    [
      'Aiko gives the best feedback, brutal but kind. Invite her to it!',
      updates('Portfolio review', { guests: ['aiko'] }),
    ],
    [
      "And let's make it last till half past three, she does love a tangent.",
      updates('Portfolio review', { end: '2026-12-08T15:30' }),
    ],
    ['Smashing! What comes after it on that day?', either(onDay('2026-12-08'), sees('Partner update'))],
  ]),
];
