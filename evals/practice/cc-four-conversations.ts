import {
  answers,
  asBefore,
  covers,
  creates,
  deletes,
  either,
  nothing,
  sees,
  stands,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { freeEvening, mailOf, onDay, open, roomOn, issue, mine } from './expect.ts';

export const conversations = [
  ...phrasings('context', [
    [
      [
        "My daughter wants a lift to her audition and I'm her only chauffeur. What's happening on Thursday 10 December?",
        "Hm, she's just texted that they've changed it, typical theatre people. And the day after that?",
      ],
      onDay('2026-12-11'),
    ],
    [
      [
        "When's my dentist appointment? The tooth's started humming along to the radio.",
        "Too early for me, I'm not civilised before nine. Make it half past eleven that day, the receptionist said it's fine.",
      ],
      updates('Dentist', { start: '2026-12-01T11:30' }),
    ],
    [
      [
        "The optician reckons my prescription's from the last century. Add 'Eye test' for Monday 7 December at 11am.",
        "They just called, wouldn't you know it, the machine's broken on the Monday. Move it to Tuesday at the same time.",
      ],
      updates('Eye test', { start: '2026-12-08T11:00' }),
    ],
    [
      [
        'I need a babysitter sorted for a gig, so bear with me. Am I doing anything on Tuesday 8 December in the evening?',
        "The band's added a second night because the drummer's mum complained. How about the evening of the 10th?",
      ],
      freeEvening('2026-12-10'),
    ],
    [
      [
        "Someone sent me a slide with my face on it and I'd like to know why. Who's coming to the board meeting?",
        "Good grief, the whole top floor, I'll have to iron something. Have I got anything else on that day?",
      ],
      onDay('2026-12-15'),
    ],
    [
      [
        "I'm trying to find half an hour with Lena on Wednesday, she owes me an explanation about the balloons. What would work?",
        "Actually Sam bought the balloons, I've got the receipt here. Look for the same thing with Sam instead of her.",
      ],
      roomOn(30, '2026-11-25', ['sam']),
    ],
    [
      [
        "I've got a feeling Lena wrote to me over the weekend about a contract. What does she want?",
        'Lawyers, I tell you, they breed clauses. By when does she need my comments?',
      ],
      // The answer may be known from the first turn.
      nothing,
    ],
    [
      [
        "What am I up to on Saturday? My mate's got a spare ticket to the rugby and a very loud hat.",
        'Rugby wins, sorry to the hairdresser. Kill the haircut, then, but leave the running.',
      ],
      deletes('Haircut'),
    ],
    [
      [
        "Put 'Piano tuner' in for Wednesday 9 December at 9am. The thing sounds like a saloon in a western.",
        "He's told me it takes him two hours, because of the mice. Make it that long, please.",
      ],
      updates('Piano tuner', { end: '2026-12-09T11:00' }),
    ],
    [
      [
        'Tomás keeps going on about some offsite call, and I nod along. When is it?',
        "Right, I'd better show my face, or I'll end up with the sofa bed. Accept it.",
      ],
      answers('Offsite call', 'accepted'),
    ],
    [
      [
        "Where's the Christmas party this year? I've got to tell the taxi firm before they triple the price.",
        "Last time I turned up in a jumper that lit up, and nobody else had. Create a 'Buy party outfit' slot at 10am the Saturday before that.",
      ],
      creates({ title: 'Buy (a) (the) party outfit', start: '2026-12-12T10:00' }),
    ],
  ]),
  conversation('four: a bird watcher plans a dawn', [
    [
      "There's a waxwing been seen in Kent and I've waited eleven years for one. Have I got anything on Sunday the 13th of December?",
      either(onDay('2026-12-13'), open('2026-12-13T09:00', '2026-12-13T17:00')),
    ],
    [
      "Then nothing stands in my way, apart from my husband. Put in 'Waxwing hunt' for 6am to 11am that day.",
      creates({ title: 'Waxwing hunt', start: '2026-12-13T06:00', end: '2026-12-13T11:00' }),
    ],
    [
      "He's spoken, and he says six is inhuman. Start it at seven and we'll still be back by eleven.",
      updates('Waxwing hunt', { start: '2026-12-13T07:00', end: '2026-12-13T11:00' }),
    ],
    [
      'The forum says it was a starling with a funny haircut, I could scream. Forget it, take the whole thing out again.',
      asBefore,
    ],
  ]),
  conversation('four: a shoulder on the mend', [
    [
      "My shoulder clicks like a castanet whenever I hoover. When's my next physio?",
      sees('Physio', '2026-11-23'),
    ],
    [
      "Good, that's still to come then. I believe the clinic mailed me about changing one of the sessions, what did they say?",
      mailOf('physio', 'calmgate', 'appointment', 'session', 'monday'),
    ],
    [
      "Six o'clock suits me better in any case, I can finish the ironing. So put the session on the 30th at 18:00, none of the others.",
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30', scope: 'this' }),
    ],
  ]),
  conversation('four: cake for a leaving colleague', [
    [
      "Our cleaner Marek is retiring after nineteen years and he thinks nobody noticed. What's in my diary on Wednesday the 9th of December?",
      onDay('2026-12-09'),
    ],
    [
      "I'll squeeze him in, he's earned a proper sponge. Add 'Cake for Marek' at 1pm that day, and invite Sam, who can keep a secret.",
      creates({ title: 'Cake for Marek', start: '2026-12-09T13:00', guests: ['sam'] }),
    ],
    [
      "We want somewhere he doesn't mop on Wednesdays, or he'll walk right in. Let's say it's in Studio room 2.",
      updates('Cake for Marek', { place: 'Studio room 2' }),
    ],
    [
      "Would you believe it, he's told me he's got a day off on the 9th. Shift it to the Thursday, everything else as is.",
      updates('Cake for Marek', { start: '2026-12-10T13:00' }),
    ],
  ]),
  conversation('four: jury duty looms', [
    [
      "A brown envelope came and my heart sank, it's from the court. What's on for me on Tuesday 8 December?",
      onDay('2026-12-08'),
    ],
    [
      "Of course it's a full one, they must have a spy. Move the portfolio review to Wednesday the 9th, same time.",
      updates('Portfolio review', { start: '2026-12-09T14:00' }),
    ],
    ["And that partner update nobody will miss, if we're honest. Delete it.", deletes('Partner update')],
    [
      "Now make it official, so people stop booking me. 'Jury service' the whole of that Tuesday.",
      creates({ title: 'Jury service', start: '2026-12-08', end: '2026-12-09' }),
    ],
  ]),
  conversation('four: monday morning at the desk', [
    [
      "I've lost a bet and have to be organised for a week. Show me which GitHub issues are mine, will you?",
      mine,
    ],
    [
      "The dark mode one has been haunting me since summer. What's in the one about the colour of declined events?",
      issue(412, 'declined', 'contrast', 'dark'),
    ],
    [
      "Fine, I'll deal with it before I lose another bet. Put 'Fix declined colours' in from 3 to 4:30 in the afternoon on Thursday the 10th of December.",
      creates({ title: 'Fix declined colours', start: '2026-12-10T15:00', end: '2026-12-10T16:30' }),
    ],
  ]),
  conversation('four: sister turns thirty', [
    [
      "My little sister's about to turn thirty and I feel like a fossil. What did Ingrid write about her birthday dinner?",
      mailOf('ingrid', 'birthday', 'dinner', 'koya'),
    ],
    [
      'Noodles, that girl never changes. Am I free that evening, from half seven till ten?',
      either(open('2026-12-01T19:30', '2026-12-01T22:00'), freeEvening('2026-12-01')),
    ],
    [
      "Then book it before work steals it off me: 'Birthday dinner', that evening at 7:30pm, at Koya Harbour.",
      creates({
        title: "(Ingrid's) (Ingrid’s) Birthday dinner",
        start: '2026-12-01T19:30',
        place: 'Koya Harbour',
      }),
    ],
  ]),
  conversation('four: a kitchen gets torn out', [
    [
      "The kitchen fitters are coming and I'm told to expect dust until spring. Mark 'Kitchen fitters' from Monday 7 to Wednesday 9 December, whole days.",
      creates({ title: 'Kitchen fitters', start: '2026-12-07', end: '2026-12-10' }),
    ],
    [
      "Boss man just rang, sucking his teeth, there's rot under the sink. It'll be until Friday the 11th now.",
      updates('Kitchen fitters', { end: '2026-12-12' }),
    ],
    [
      "At this rate I'll be washing up in the bath till Lent. Does the boiler service clash with any of that?",
      either(sees('Boiler service'), covers('2026-12-07', '2026-12-11')),
    ],
    [
      "I'm not having two sets of boots in there at once. Push the boiler back a week, same hour, on the 14th.",
      updates('Boiler service', { start: '2026-12-14T08:00' }),
    ],
  ]),
  conversation('four: no, not that one', [
    [
      "I've gone off lunching with people, they chew so loudly. What time's the vendor demo on Wednesday?",
      sees('Vendor demo'),
    ],
    [
      "Three in the afternoon's when I nod off, ask anyone. Put it at two instead.",
      updates('Vendor demo', { start: '2026-11-25T14:00' }),
      'no',
    ],
    [
      "I said no because I remembered the window cleaner, he sings. Go for half past four that day and I'll be happy.",
      stands('Vendor demo', '2026-11-25T16:30'),
    ],
  ]),
  conversation('four: borrowing a little time from priya', [
    [
      "I've an idea so good I'm afraid to say it near the window. When could Priya and I have forty-five minutes on Tuesday 8 December?",
      roomOn(45, '2026-12-08', ['priya']),
    ],
    [
      "I'd go for 11:30, she's had her porridge by then. Book it for those forty-five minutes, call it 'Secret plan' and invite her.",
      creates({
        title: 'Secret plan',
        start: '2026-12-08T11:30',
        end: '2026-12-08T12:15',
        guests: ['priya'],
      }),
    ],
    [
      "Now I worry the name will have everyone gossiping by the kettle. Call it 'Catch-up' instead.",
      updates('Secret plan', { title: 'Catch-up' }),
    ],
    [
      "And I'm bound to lose track of it among the mince pies. Give it a reminder thirty minutes before.",
      updates('Catch-up', { reminders: [30] }),
    ],
  ]),
];
