import { answers, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      "Turns out Toni's got a wedding party in on Saturday, all eleven bridesmaids. Push my haircut back to noon, and pray for her scissors.",
      updates('Haircut', { start: '2026-11-28T12:00' }),
    ],
    [
      "The gas man rang, and bless him, he'd lost his own diary. Shift the boiler service to Tuesday the 8th of December, same hour as before.",
      updates('Boiler service', { start: '2026-12-08T08:00' }),
    ],
    [
      "Brightdesk do love the sound of their own voice. Let the vendor demo run until half past four on Wednesday, I'll bring snacks.",
      updates('Vendor demo', { end: '2026-11-25T16:30' }),
    ],
    [
      '“Portfolio review” makes me sound like a banker, and I own one tie. Rename it to “Show and tell”, please.',
      updates('Portfolio review', { title: 'Show and tell' }),
    ],
    [
      "The Lantern's had a flood, there are ducks in the car park apparently. Change the place of the Christmas party to The Old Bakery.",
      updates('Christmas party', { place: 'The Old Bakery' }),
    ],
    [
      "I snore through alarms, ask anyone who's shared a tent with me. Set a reminder on the flight to Oslo for three hours before.",
      updates('Flight to Oslo', { reminders: [180] }),
    ],
    [
      "I've been colour-coding my spice rack all weekend and I can't stop now. Make the dentist red, for danger.",
      updates('Dentist', { color: ['11'] }),
    ],
    [
      'Lena has a nose for this sort of thing, and she brings good biscuits. Could you add her to the portfolio review on the 8th as a guest?',
      updates('Portfolio review', { guests: ['lena'] }),
    ],
    [
      "Clay's run out at Kiln Lane, some sort of national clay crisis. This week's pottery class starts at eight instead of seven, just this once, same length.",
      updates('Pottery class', { start: '2026-11-26T20:00' }, { on: '2026-11-26', scope: 'this' }),
    ],
    [
      "Mum has discovered the slow cooker and there's no rushing her. Lunch at hers on Sunday is now at two, could you move it?",
      updates('Lunch at Mum’s', { start: '2026-11-29T14:00' }),
    ],
    [
      "Tomorrow morning's already a zoo and I haven't even met the animals. Move Tuesday's focus block, the one on the 24th, to 3:30pm.",
      updates('Focus block', { start: '2026-11-24T15:30' }, { on: '2026-11-24' }),
    ],
    [
      "The head teacher has spoken: they've put us in the gym, with those tiny chairs! Set the location of parents' evening to “Alder School gym”.",
      updates('Parents’ evening', { place: 'Alder School gym' }),
    ],
    [
      "Niamh's waiting room smells of eucalyptus and I rather like it. Next Monday's physio, the 30th, should be at six in the evening, only that one.",
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30', scope: 'this' }),
    ],
    [
      "Numbers give me hives, so I've begged for mercy and got some. The tax return day goes to Saturday the 30th of January, all day as it was.",
      updates('Tax return', { start: '2027-01-30' }),
    ],
    [
      'The partner people have a toddler on the loose, long story, involves yoghurt. Can you bring the partner update forward to 3:15 the same day?',
      updates('Partner update', { start: '2026-12-08T15:15' }),
    ],
    [
      "The council's dug up the whole of Brockwell Park, my knees are thrilled. Change the place of parkrun to Ruskin Park, for every one in the series.",
      updates('Parkrun', { place: 'Ruskin Park' }, { scope: 'all' }),
    ],
    [
      "I like a party but I like my bed more, that's what forty does to you. Have the Christmas party finish at nine in the evening instead.",
      updates('Christmas party', { end: '2026-12-18T21:00' }),
    ],
    [
      'Something has to move, my week is like a clown car. Could you shift the thing on Wednesday a bit later?',
      nothing,
    ],
  ]),
  ...phrasings('deleting', [
    [
      "Good news, the toothache was a popcorn shell! Scrap the dentist appointment, I'm a free man.",
      deletes('Dentist'),
    ],
    [
      "I've decided to grow it out and look like a wizard. Cancel Saturday's haircut, if you'd be so kind.",
      deletes('Haircut'),
    ],
    [
      "The landlord's sorted it himself, wonders never cease. You can bin the boiler service now.",
      deletes('Boiler service'),
    ],
    [
      "I've got a cold that could knock over a horse. Take out this Thursday's pottery class, only the one, I'll be back at the wheel next week.",
      changes(remove('Pottery class', '2026-11-26', 'this')),
    ],
    [
      "It's pelting down and I've seen the forecast, it has little angry clouds on it. Remove the parkrun on the 28th of November, but leave all the others.",
      changes(remove('Parkrun', '2026-11-28', 'this')),
    ],
    [
      "Sam's come down with whatever my kids had, poor lamb. Drop my coffee with him on Wednesday.",
      deletes('Coffee with Sam'),
    ],
    [
      "Brightdesk have sent a robot to answer my emails and I've gone right off them. Get rid of the vendor demo and the partner update, both.",
      deletes('Vendor demo', 'Partner update'),
    ],
    [
      'Concentration is for people without a teething baby upstairs. Delete the focus block on the first of December, please, just that day.',
      deletes(['Focus block', '2026-12-01']),
    ],
    [
      "Oslo's off, my cousin called the wedding off by text! Kindly take that flight off my calendar.",
      deletes('Flight to Oslo'),
    ],
    [
      'Sleeping upright sounded romantic until I tried it on the sofa. Both the night train and the brunch after it, in March, can go.',
      deletes('Night train', 'Brunch'),
    ],
    [
      "My doctor listened to my heart and made a face, then said the word “golf”. I'm not running any half marathon, so wipe it.",
      deletes('Half marathon'),
    ],
    [
      'Nobody needs peace and quiet like I do, but the boss has other plans. Clear out my focus blocks on both the 24th of November and the 1st of December.',
      deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01']),
    ],
  ]),
  ...phrasings('invitations', [
    [
      "Tomás promised to sing if enough of us turn up, so I'm powerless. Say yes to his offsite call, please.",
      answers('Offsite call', 'accepted'),
    ],
    [
      "I've read the CVs in the bath and dropped one in, sorry, whoever you are. I'm in no state to judge anyone, so decline the hiring panel for me.",
      answers('Hiring panel', 'declined'),
    ],
    [
      "I swore off warm prosecco in 2019, but I'm only human. Right, I'm definitely going to the launch drinks, so accept that invite.",
      answers('Launch drinks', 'accepted'),
    ],
    [
      'I said no, then felt guilty, then had a scone and thought about it. Put me down as a maybe for the sales all-hands.',
      answers('Sales all-hands', 'tentative'),
    ],
  ]),
];
