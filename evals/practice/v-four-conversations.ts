import {
  answers,
  asBefore,
  changes,
  checks,
  covers,
  creates,
  deletes,
  either,
  nothing,
  remove,
  sees,
  updates,
} from '../expect.ts';
import { freeEvening, issue, mailOf, mine, onDay, open, roomOn } from './expect.ts';
import { conversation, phrasings } from '../scenario.ts';

export const conversations = [
  ...phrasings('context', [
    [
      [
        "Flu's going through the bakery like a dose of salts, so I'm covering for everyone. What's my Thursday like?",
        "Blimey, that's a full tin. And the day after, any better?",
      ],
      onDay('2026-11-27'),
    ],
    [
      [
        'I look like a sheepdog, my own daughter said so at breakfast. When is my haircut?',
        "That clashes with her gymnastics, wouldn't you know. Push it to half past twelve, please, I'll bring her along with a comic.",
      ],
      updates('Haircut', { start: '2026-11-28T12:30' }),
    ],
    [
      [
        "The scouts are doing a Bake sale on Saturday the 12th of December, 10 to 12, and I've been volunteered again. Pop it in, please.",
        "You know me, I'd still be icing at five to. Give that a reminder two hours before, so there's time for a disaster.",
      ],
      updates('Bake sale', { reminders: [120] }),
    ],
    [
      [
        "I'm meant to be retired, ha! What have they got me doing on the 8th of December?",
        "Four things, at my age, it's scandalous. The last one of those can be dropped, I never understood what it's about anyway.",
      ],
      deletes('Partner update'),
    ],
    [
      [
        "I had a horrible thought in the shower, as one does. Who's invited to the board meeting?",
        "Knew it, we've left out Tomás, and he's the one with the numbers. Put him on it as well before he finds out.",
      ],
      updates('Board meeting', { guests: ['priya', 'jonas', 'tomas'] }),
    ],
    [
      [
        "There's talk of dancing, and I've new boots I'm dying to wear. When are the launch drinks?",
        "That's grand, I can get my mother to mind the weans. Tell Lena I'll be there!",
      ],
      answers('Launch drinks', 'accepted'),
    ],
    [
      [
        "The piano tuner's a lovely man but he only gives you one guess. Am I free on Thursday the 10th of December from one to two?",
        "Oh, hang on, he's just remembered he's got the cathedral that day, very grand. And on the Wednesday before it, same time?",
      ],
      open('2026-12-09T13:00', '2026-12-09T14:00'),
    ],
    [
      [
        "I've had two espressos and I'm feeling brave. What's on GitHub with my name on it?",
        "Ouch, I'd hoped some had closed themselves, like wounds. Tell me more about the contrast one, what's the matter there?",
      ],
      issue(412, 'contrast'),
    ],
    [
      [
        "Is it this Sunday that I'm at Mum's, or have I lost a week again? It's been that kind of month.",
        'And how long did I put down for it? She does like to bring out the photo albums.',
        "Fine, but she says the joint will be ready early. Let's say I get there at noon instead, then nobody's cross.",
      ],
      updates('Lunch at Mum’s', { start: '2026-11-29T12:00' }),
    ],
    [
      [
        "My lad's taken up the trombone, and the neighbours have taken up sighing. Add Trombone lesson on Friday the 4th of December at 5 in the afternoon.",
        "No, sorry, I'm reading his handwriting upside down. At six, not five.",
      ],
      updates('Trombone lesson', { start: '2026-12-04T18:00' }),
    ],
    [
      [
        "Next Monday I'm supposed to be on a ladder in Hove all day, painting a ceiling. What have I got in there?",
        "It's the all-hands that'd have hurt, but I've said no to that already, clever me. The one Tomás set up, say no to that as well, there's no signal on my ladder.",
      ],
      answers('Offsite call', 'declined'),
    ],
  ]),
  conversation('v-four the allotment and the flooded shed', [
    [
      "Our shed at the allotment's under a foot of water, there's a marrow floating in it. What's my Saturday got in it?",
      onDay('2026-11-28'),
    ],
    [
      "Well, a haircut can wait, marrows can't. Take it out, please, Toni'll understand, he grows leeks.",
      deletes('Haircut'),
    ],
    [
      "Now then, put Shed rescue in for that same day, from one till four. I'll wear the waders.",
      creates({ title: 'Shed rescue', start: '2026-11-28T13:00', end: '2026-11-28T16:00' }),
    ],
    [
      "Bernard says he can't come before two, he's got his budgies. Start at two then, and still three hours, it's a big shed.",
      updates('Shed rescue', { start: '2026-11-28T14:00' }),
    ],
  ]),
  conversation('v-four a nervous bride and her seamstress', [
    [
      "I'm getting married in the spring and I cry at adverts now, just so you know. Am I free tomorrow evening?",
      freeEvening('2026-11-24'),
    ],
    [
      "Oh good, because my seamstress has had a cancellation, it's fate. Put in Dress fitting tomorrow at half past six for an hour, the place is Thimble Lane.",
      creates({
        title: 'Dress fitting',
        start: '2026-11-24T18:30',
        end: '2026-11-24T19:30',
        place: 'Thimble Lane',
      }),
    ],
    [
      "I'd better not dawdle, she's strict, she's got pins in her mouth the whole time. Remind me about it 45 minutes before.",
      updates('Dress fitting', { reminders: [45] }),
    ],
    [
      "And could you colour it like a flamingo? It's silly, but it makes me happy to look at.",
      updates('Dress fitting', { color: ['4'] }),
    ],
  ]),
  conversation('v-four no to the card and then something else', [
    [
      "I'm having a clear-out, cupboards, wardrobe, calendar, the lot. Delete the Christmas party, I'm not in the mood for paper hats.",
      deletes('Christmas party'),
      'no',
    ],
    [
      "I lost my nerve there, they'd only talk about me. Let's have it finish at nine instead, then I can slip off with some dignity.",
      updates('Christmas party', { end: '2026-12-18T21:00' }),
    ],
    ['Phew, that feels better. So what else have I got on that day, the 18th?', onDay('2026-12-18')],
  ]),
  conversation('v-four rent and a signature', [
    [
      'My letting agent writes like a Victorian, I lose the thread by the second comma. What did Ruth say about my tenancy last?',
      mailOf('Ruth', 'Calloway', 'tenancy', 'Harbour', 'rent'),
    ],
    [
      "Hurrah, I'd have paid the full whack in a pinch! Put in Sign agreement on Friday at 5 in the afternoon, with a reminder, and I'll do it with the good pen.",
      creates({ title: 'Sign agreement', start: '2026-11-27T17:00', reminders: 'some' }),
    ],
    [
      "Actually I'll be in the pub by then, let's be honest with each other. Make that noon the same day.",
      updates('Sign agreement', { start: '2026-11-27T12:00' }),
    ],
    [
      "You've been very patient with me, thank you. Nothing more for today, I'm off to feed the tortoise.",
      nothing,
    ],
  ]),
  conversation('v-four the carpenter and his tuesdays', [
    [
      "I'm up to my elbows in sawdust, so you'll have to be my eyes. What's on Tuesday the 1st of December?",
      onDay('2026-12-01'),
    ],
    [
      "Half eight at the dentist, on me sister's birthday, what was I thinking? Put the dentist on the Thursday of the week after, the 10th, same time.",
      updates('Dentist', { start: '2026-12-10T08:30' }),
    ],
    [
      "And that focus block on the 1st, I've no focus, I've a router. Get rid of it.",
      deletes(['Focus block', '2026-12-01']),
    ],
    [
      'Lovely. Now I can have Table glue-up there instead, one till three that Tuesday, the clamps are waiting.',
      creates({ title: 'Table glue-up', start: '2026-12-01T13:00', end: '2026-12-01T15:00' }),
    ],
    [
      "Would you believe it, the oak's not come, they've sent me pine. Take the glue-up out again, I'm going for a walk.",
      deletes('Table glue-up'),
    ],
  ]),
  conversation('v-four a yoga teacher finds her rhythm', [
    [
      "Hello lovely, I've rented a little room above the chemist's and I'm so excited. Set up Morning yoga every Wednesday at 7am, one hour, beginning on the 9th of December.",
      creates({
        title: 'Morning yoga',
        start: '2026-12-09T07:00',
        end: '2026-12-09T08:00',
        repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=WE'],
      }),
    ],
    [
      "I woke the chemist's baby on the trial run, and felt dreadful. Could all of them be at half past seven?",
      updates('Morning yoga', { start: '2026-12-09T07:30' }, { on: '2026-12-09', scope: 'all' }),
    ],
    [
      "On the 23rd of December everybody's at their mother's, so just that one can go. The rest stay, please.",
      changes(remove('Morning yoga', '2026-12-23', 'this')),
    ],
  ]),
  conversation('v-four issues over cold soup', [
    [
      "My soup's gone cold while I looked for this, so now it's your turn. What's waiting for me on GitHub?",
      mine,
    ],
    [
      "That spacing token one's mine, I remember being so sure about it. What does number 90 say exactly?",
      issue(90, 'spacing'),
    ],
    [
      "Right, I need an afternoon of quiet for it. Book Token renaming on Thursday the 10th of December from 1 to 4, and yes, I'll heat up the soup.",
      creates({ title: 'Token renaming', start: '2026-12-10T13:00', end: '2026-12-10T16:00' }),
    ],
    [
      "Jonas wrote the codemod, it'd be rude to leave him out. Invite him to it too, he likes a quiet afternoon.",
      updates('Token renaming', { guests: ['jonas'] }),
    ],
  ]),
  conversation('v-four grandad is promised to everyone', [
    [
      "I've told four grandchildren yes and I've only the one car. Have I got anything on Wednesday the 9th of December in the evening?",
      either(
        sees('Parents’ evening'),
        freeEvening('2026-12-09'),
        onDay('2026-12-09'),
        covers('2026-12-09T17:30', '2026-12-09T19:00'),
        checks('2026-12-09T17:00'),
      ),
    ],
    [
      "Aye, that's the school do, I can't be missing that. Give me a reminder an hour before it, my watch has stopped.",
      updates('Parents’ evening', { reminders: [60] }),
    ],
    [
      "And the wee one's Recorder concert is at half past seven that same evening, until half eight, so put that in after. Pray for my ears.",
      creates({ title: 'Recorder concert', start: '2026-12-09T19:30', end: '2026-12-09T20:30' }),
    ],
    ["What's the day after that like, then? I'll want to be horizontal.", onDay('2026-12-10')],
  ]),
  conversation('v-four a change of heart about the party line', [
    [
      "I manage a ferry terminal and I haven't sat down since Easter. Where on Thursday the 10th of December could I find an hour together with Lena and Sam?",
      roomOn(60, '2026-12-10', ['lena', 'sam']),
    ],
    [
      "Let's not overthink it, I've a boat coming in. Book Ferry leaflets for 3pm that day, one hour, with both of them invited.",
      creates({
        title: 'Ferry leaflets',
        start: '2026-12-10T15:00',
        end: '2026-12-10T16:00',
        guests: ['lena', 'sam'],
      }),
    ],
    [
      "The printers have just rung to say they're closing for good, thirty years, it's so sad. Undo that last thing, there won't be any leaflets.",
      asBefore,
    ],
  ]),
];
