import {
  answers,
  changes,
  checks,
  covers,
  creates,
  either,
  nothing,
  remove,
  sees,
  stands,
  updates,
} from '../expect.ts';
import { issue, mailOf, mine, morning, onDay, roomOn, slotsOn } from './expect.ts';
import { conversation, phrasings } from '../scenario.ts';

export const conversations = [
  ...phrasings('context', [
    [
      [
        "I'm making a pot of soup to last me and trying to work out which nights I'm in. What's on for Thursday?",
        "Hm, that's fuller than I'd like, but never mind. And the day after? I might have to freeze half of it.",
      ],
      onDay('2026-11-27'),
    ],
    [
      [
        "I've got roots you could see from space. When is it I'm having my hair cut?",
        "Ah no, that's right when my parcel's due, and it's the new lamp. Move it to noon the same day, would you?",
      ],
      updates('Haircut', { start: '2026-11-28T12:00' }),
    ],
    [
      [
        "Thursday's a blur to me, I blame the cold tablets. What have I got on, morning to night?",
        "Oof, that's a long one and I'm snuffly as a pug. That last thing in the evening, scrap it for this week only. My clay can wait.",
      ],
      changes(remove('Pottery class', '2026-11-26', 'this')),
    ],
    [
      [
        "The twins' teacher wants a word and I'm already nervous. Which day's the parents' evening?",
        'Right, okay, breathe. Give me a reminder two hours before it, so I can find something without jam on.',
      ],
      updates('Parents’ evening', { reminders: [120] }),
    ],
    [
      [
        "There's a lady in Whitby reads tea leaves, and I've nothing to lose. Put 'Tea leaves' in for Saturday 5 December at 3.",
        "Typical, she's just rung, didn't see that coming, did she. No, at 4 instead!",
      ],
      stands('Tea leaves', '2026-12-05T16:00'),
    ],
    [
      [
        "I've been holding menus at arm's length like a trombone. Am I free on Monday the 7th of December at 11?",
        "Smashing. Then put 'Specs fitting' in right there, three quarters of an hour. I'm going for tortoiseshell.",
      ],
      creates({ title: 'Specs fitting', start: '2026-12-07T11:00', end: '2026-12-07T11:45' }),
    ],
    [
      [
        "Jonas keeps raising an eyebrow at me and I think I've left him hanging. When's that hiring panel of his?",
        "Oh, I can do that, I don't know why I dithered. Say yes to it, and that'll cheer him up.",
      ],
      answers('Hiring panel', 'accepted'),
    ],
    [
      [
        "My sister's turning thirty and I still think of her with plaits. What did Ingrid write about her birthday dinner, when and where?",
        "Noodles, of course, she'd eat them for breakfast. Put that in as 'Noodles with Ingrid', same day and time, and Koya Harbour as the place.",
      ],
      creates({ title: 'Noodles with Ingrid', start: '2026-12-01T19:30', place: 'Koya Harbour' }),
    ],
    [
      [
        "My physio says I should stand up more, so I'm plotting my days. What's on the 8th of December?",
        "I see, I see. The four o'clock one, push that to five, because I'd like to get a walk in while there's some light.",
      ],
      updates('Partner update', { start: '2026-12-08T17:00' }),
    ],
    [
      [
        'Aiko has a gift for making me feel calm and I need some of that. When could she and I have half an hour on Tuesday the 8th of December?',
        "Hmm, Tuesdays make me grumpy now I think of it. What about the day after that instead, same length? I'll bring clementines.",
      ],
      slotsOn(30, '2026-12-09', '2026-12-09', ['aiko']),
    ],
    [
      [
        "I had a dream about the date picker, that's how bad it's got. What's the story with issue 389 on GitHub?",
        "Well, that's one way to spend a Monday. And number 371, what's that one about? I've a sneaking feeling it's mine too.",
      ],
      issue(371, 'week view', 'shorter', '15 minutes', 'hard to hit'),
    ],
  ]),
  conversation('u-four a plumber who is never on time', [
    [
      "The tap's been dripping since Halloween and it's sending me loopy. Have I got anything on in the morning of Thursday the 10th of December?",
      either(
        morning('2026-12-10'),
        covers('2026-12-10T09:00', '2026-12-10T12:00'),
        checks('2026-12-10T08:00'),
        checks('2026-12-10T09:00'),
      ),
    ],
    [
      "That'll do nicely. Put 'Plumber' in for ten o'clock that day, two hours, he's slow but he's honest.",
      creates({ title: 'Plumber', start: '2026-12-10T10:00', end: '2026-12-10T12:00' }),
    ],
    [
      "Would you credit it, he's rung already and can't be here before eleven. Shift him, please, I'm not even surprised.",
      updates('Plumber', { start: '2026-12-10T11:00' }),
    ],
    [
      "And remind me half an hour before, will you? I've to clear all the bleach out from under the sink.",
      updates('Plumber', { reminders: [30] }),
    ],
  ]),
  conversation('u-four a saturday for the bride', [
    [
      "My cousin's getting wed at the registry and she's only told us now, the madam! What have I got on this Saturday?",
      onDay('2026-11-28'),
    ],
    [
      "Well, I can't be running round a park in the mud beforehand. Take the run out, just for that Saturday.",
      changes(remove('Parkrun', '2026-11-28', 'this')),
    ],
    [
      "Now the hair, that's got to be early or I'll look a fright in the photos. Bring it forward to half past nine.",
      updates('Haircut', { start: '2026-11-28T09:30' }),
    ],
    [
      "Then put 'Wedding' in from two till six, that same day. I've cried twice and I haven't even got a hat.",
      creates({ title: '(The) Wedding', start: '2026-11-28T14:00', end: '2026-11-28T18:00' }),
    ],
  ]),
  conversation('u-four a lunch that grows', [
    [
      "I could eat a horse, and it's only gone nine. Where's that marketing lunch on Friday again?",
      sees('Marketing lunch', '2026-11-27'),
    ],
    [
      'Oh not there, their soup gave me hiccups. Change the place to Pier Kitchen, they do a lovely crab roll.',
      updates('Marketing lunch', { place: 'Pier Kitchen' }),
    ],
    [
      'Priya overheard me and got all wistful. Invite her to it as well, the more the merrier.',
      updates('Marketing lunch', { guests: ['lena', 'sam', 'priya'] }),
    ],
    [
      "They can't seat us before one, I've just been on the phone. So start it at one, would you, and I'll have a banana to tide me over.",
      updates('Marketing lunch', { start: '2026-11-27T13:00' }),
    ],
  ]),
  conversation('u-four second thoughts about the board', [
    [
      "I'm in a foul mood, the bus splashed me head to toe. Delete the board meeting in December, I can't face any of them.",
      changes(remove('Board meeting', '2026-12-15')),
      'no',
    ],
    [
      "No, no, I'm being silly, it's only wet socks. Move it a day later instead, same time, that'll give me a chance to prepare.",
      updates('Board meeting', { start: '2026-12-16T14:00' }),
    ],
    [
      'And make it grape, the purple one. If I have to sit through it, it can at least be pretty.',
      updates('Board meeting', { color: ['3'] }),
    ],
  ]),
  conversation('u-four the flat and the pen', [
    [
      'I do hate paperwork, it gives me hives. By when does Ruth Calloway want the new tenancy agreement back?',
      mailOf('ruth', 'calloway', 'tenancy', 'agreement', 'flat', 'harbour'),
    ],
    [
      "Phew, so there's time. Remind me to sign the agreement on Saturday at six in the evening. I'll pour myself something nice first.",
      creates({ title: 'Sign (the) (tenancy) agreement', start: '2026-11-28T18:00', reminders: 'some' }),
    ],
    [
      "Lovely stuff, that's a weight off. What else is on that Sunday, the day after? I fancy a lazy one.",
      onDay('2026-11-29'),
    ],
    [
      "Ha, I forgot about Mum's, she'd have my guts for garters. Make that lunch half an hour earlier, she eats like a farmer.",
      updates('Lunch at Mum’s', { start: '2026-11-29T12:30' }),
    ],
  ]),
  conversation('u-four a monday on the horizon', [
    [
      "I like to know the worst in advance, I get that from my dad. What's next Monday, the 30th, looking like?",
      onDay('2026-11-30'),
    ],
    [
      "Crikey. Okay, that offsite call, tell Tomás I'll be there, he's organised the whole thing bless him.",
      answers('Offsite call', 'accepted'),
    ],
    ["And what about the day after? I've a feeling there's something with teeth in it.", onDay('2026-12-01')],
    [
      "Half eight, that's barbaric, I'm not human until ten. Put the dentist at quarter past twelve, they've said they can fit me in.",
      updates('Dentist', { start: '2026-12-01T12:15' }),
    ],
    ["You're a treasure, honestly. That's me sorted, I'm off to find a crumpet.", nothing],
  ]),
  conversation('u-four tomas and the whiteboard', [
    [
      'I drew something on a napkin at the weekend and it might be genius or it might be gravy. When do Tomás and I both have an hour on Thursday the 10th of December?',
      roomOn(60, '2026-12-10', ['tomas']),
    ],
    [
      "Let's say two in the afternoon, I'm useless before that. Make it 'Napkin session' for an hour and invite him, I want to see his face.",
      creates({
        title: 'Napkin session',
        start: '2026-12-10T14:00',
        end: '2026-12-10T15:00',
        guests: ['tomas'],
      }),
    ],
    [
      "Knowing the two of us, we'll natter. Stretch it to an hour and a half.",
      updates('Napkin session', { end: '2026-12-10T15:30' }),
    ],
    [
      "Oh, and I looked at the napkin again in daylight, and it is gravy. Cancel the whole session, I'll tell him over a beer.",
      changes(remove('Napkin session', '2026-12-10')),
    ],
  ]),
  conversation('u-four cold water', [
    [
      "My doctor says I'm too stressed, my daughter says buy a wetsuit. Put 'Wild swimming' in every Sunday at 8 in the morning, for an hour, beginning the 6th of December.",
      creates({
        title: 'Wild swimming',
        start: '2026-12-06T08:00',
        end: '2026-12-06T09:00',
        repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=SU'],
      }),
    ],
    [
      "I'm not a complete lunatic, though. Skip the one on the 27th of December, I'll be ninety per cent trifle by then.",
      changes(remove('Wild swimming', '2026-12-27', 'this')),
    ],
    [
      "It's pitch black at eight in January, somebody's just told me. From the 3rd of January on, make it nine o'clock.",
      updates('Wild swimming', { start: '2027-01-03T09:00' }, { on: '2027-01-03', scope: 'following' }),
    ],
  ]),
  conversation('u-four tokens and a cup of tea', [
    ["I've got my slippers on and my tea's hot, so hit me. Which GitHub issues are mine?", mine],
    [
      "Good grief, that's a few. Tell me more about the spacing tokens one, number 90, I vaguely remember starting that.",
      issue(90, 'spacing', 'tokens', 't-shirt'),
    ],
    [
      "I'll never do it unless I nail myself to the chair. Put 'Token renaming' in for Thursday 10 December, nine till half past ten, no interruptions.",
      creates({ title: 'Token renaming', start: '2026-12-10T09:00', end: '2026-12-10T10:30' }),
    ],
    [
      "Hang on, that's the day the window cleaner grins at me through the glass. Same hours on the Monday before, so the 7th.",
      updates('Token renaming', { start: '2026-12-07T09:00' }),
    ],
  ]),
];
