import { answers, asBefore, changes, deletes, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      "The Brightdesk people are stuck on a train outside Leeds, poor things. Can we push Wednesday's vendor demo to four o'clock?",
      updates('Vendor demo', { start: '2026-11-25T16:00' }),
    ],
    [
      "Toni has just texted me that she's double-booked, again, with six crying emojis. Move my haircut on Saturday to 2pm.",
      updates('Haircut', { start: '2026-11-28T14:00' }),
    ],
    [
      "Quay Dental rang, and they can only take me at 9:15 instead, still on the 1st of December. Please change the dentist before it slips my mind, there's a lot in there today.",
      updates('Dentist', { start: '2026-12-01T09:15' }),
    ],
    [
      'Portfolio reviews always overrun and nobody will admit it. Make the one on the 8th an hour and a half long, would you?',
      updates('Portfolio review', { end: '2026-12-08T15:30' }),
    ],
    [
      "Could tomorrow's stand-up start at 9:45 instead? Half the team is doing the school run, or so they say.",
      updates('Stand-up', { start: '2026-11-24T09:45' }, { on: '2026-11-24' }),
    ],
    [
      'Studio room 1 smells of fresh paint, I got a headache just walking past it. The roadmap workshop on Thursday should be in Studio room 2.',
      updates('Roadmap workshop', { place: 'Studio room 2' }),
    ],
    [
      'It turns out that the flight to Oslo goes from Heathrow, and I was about to buy a ticket for the wrong train! Change the place for me, please.',
      updates('Flight to Oslo', { place: 'Heathrow' }),
    ],
    [
      "Lena asks the questions that I'm too polite for. Please invite her to the vendor demo on Wednesday, I want her on my side of the table.",
      updates('Vendor demo', { guests: ['lena'] }),
    ],
    [
      "'Partner update' is such a dull name that I nearly skip it every time I see it. Call the one on the 8th of December 'Handover to Kestrel' instead.",
      updates('Partner update', { title: 'Handover to Kestrel' }),
    ],
    [
      "Tomás has to fetch his daughter from school on Fridays, and he's been too shy to say so. Let's start the design critique at two, from this Friday on, for good.",
      updates('Design critique', { start: '2026-11-27T14:00' }, { on: '2026-11-27', scope: 'following' }),
    ],
    [
      'A tax return is not a thing for the last minute, says my accountant, and she did sigh when she said it. Shift mine to the 22nd of January.',
      updates('Tax return', { start: '2027-01-22' }),
    ],
    [
      'The kiln is being repaired, so our teacher asked us to come half an hour later this Thursday. That makes it 19:30 for pottery, just this once.',
      updates('Pottery class', { start: '2026-11-26T19:30' }, { on: '2026-11-26' }),
    ],
    [
      "The engineer called me 'love' three times and then told me he'd rather come on Wednesday the 9th. It's the same time of day, so just move the boiler service over.",
      updates('Boiler service', { start: '2026-12-09T08:00' }),
    ],
    [
      "There will be cake on Sunday, so I've let myself be talked into staying a bit longer. Make the lunch at Mum's end at half past four.",
      updates('Lunch at Mum’s', { end: '2026-11-29T16:30' }),
    ],
    [
      "Give me a reminder two hours before parents' evening, please. Last time I walked in as they were stacking the chairs.",
      updates('Parents’ evening', { reminders: [120] }),
    ],
    [
      "Focus time is always the first thing to suffer, isn't it? Bring tomorrow's focus block forward to noon, same length, so the afternoon is open for Sam's little crisis.",
      updates('Focus block', { start: '2026-11-24T12:00' }, { on: '2026-11-24' }),
    ],
    [
      "Good news from The Lantern, they're giving us the room an hour earlier. So the Christmas party starts at five and still ends at ten, could you put that right?",
      updates('Christmas party', { start: '2026-12-18T17:00', end: '2026-12-18T22:00' }),
    ],
    [
      "Jonas is flying in late from Berlin and has asked for a day's grace. Please move the board meeting to Wednesday the 16th, at the same time.",
      updates('Board meeting', { start: '2026-12-16T14:00' }),
    ],
  ]),
  ...phrasings('deleting', [
    [
      "The haircut on Saturday can go. I've decided to grow it all out, ask me again in March how that went.",
      deletes('Haircut'),
    ],
    [
      "Brightdesk have called off Wednesday, and I can't say I'm heartbroken. Take the vendor demo out of my calendar.",
      deletes('Vendor demo'),
    ],
    [
      "I've pulled something in my calf while getting out of a taxi, of all things. Drop this Saturday's parkrun, just that one, I'll be back the week after.",
      deletes(['Parkrun', '2026-11-28']),
    ],
    [
      "Let's be realistic about the week of the offsite, nobody concentrates then. Could you delete my focus block on the 1st of December?",
      deletes(['Focus block', '2026-12-01']),
    ],
    [
      "On Friday it'll be me, the radiator and the sad fern, everyone else is out. Cancel that day's stand-up, please.",
      deletes(['Stand-up', '2026-11-27']),
    ],
    [
      'Twenty-one kilometres, who was I kidding? Please get rid of the half marathon, I get out of breath looking at it.',
      deletes('Half marathon'),
    ],
    [
      'Everything I make turns out an ashtray and none of us smokes. Remove the pottery class from the 10th of December onwards, but leave the ones before that.',
      changes(remove('Pottery class', '2026-12-10', 'following')),
    ],
    [
      "There's an odd entry on 14 December called 'delete everything on Friday', which I suppose is somebody's idea of a joke. Please remove that one entry, and nothing else.",
      deletes('delete everything on Friday'),
    ],
    [
      "We aren't going to Vienna in March after all, since Pia's passport is in the post somewhere. So the night train and the brunch the day after can both be deleted.",
      deletes('Night train', 'Brunch'),
    ],
    [
      "You can bin the partner update on the 8th. They've been bought by somebody bigger and nobody there picks up the phone any more.",
      deletes('Partner update'),
    ],
    [
      "Niamh is off skiing, lucky thing, and I'm to do my stretches alone. Take out the physio on the 14th of December, the other appointments stay as they are.",
      deletes(['Physio', '2026-12-14']),
    ],
    [
      'I think we did all the syncing that is humanly possible at the pub on Friday. Would you cancel the design sync this Wednesday, only that one?',
      deletes(['Design sync', '2026-11-25']),
    ],
  ]),
  ...phrasings('invitations', [
    [
      "Tomás has been waiting for my answer about the offsite call since Friday, and he's starting to hover. Please say yes to it.",
      answers('Offsite call', 'accepted'),
    ],
    [
      "Please decline the hiring panel on the 2nd and add a note that I'm at home waiting for a plumber. It's the third plumber this year, but Jonas needn't know that.",
      answers('Hiring panel', 'declined', true),
    ],
    [
      "I've been dithering about the launch drinks for weeks, and now I've gone and bought a dress. Tell them I'm coming!",
      answers('Launch drinks', 'accepted'),
    ],
    [
      'Hmm, the budget review on Thursday: I may have to run off and collect my nephew, nobody knows yet. Change my answer to maybe.',
      answers('Budget review', 'tentative'),
    ],
  ]),
  ...phrasings('undo', [
    [
      [
        "Would you move Saturday's haircut to noon? I'd like to have a proper breakfast after the run.",
        "Oh no, I've just remembered that Toni closes at half past twelve. Undo that, please.",
      ],
      asBefore,
    ],
    [
      [
        'The boiler seems to be fine again, it even purrs. Delete the boiler service on the 7th, please.',
        'I spoke too soon, it has just made a noise like a dying trombone! Please undo the deletion.',
      ],
      asBefore,
    ],
  ]),
];
