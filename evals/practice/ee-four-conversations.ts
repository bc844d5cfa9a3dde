import {
  answers,
  asBefore,
  checks,
  covers,
  creates,
  deletes,
  either,
  sees,
  stands,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { freeEvening, issue, mailOf, mine, onDay, open, roomOn } from './expect.ts';

export const conversations = [
  ...phrasings('context', [
    [
      [
        "I've a filling that whistles when I breathe in, so humour me. What time am I at the dentist?",
        "Ouch, that's far too early for a man who shuts the pub at one. Make it 9:15 instead, they said that's going.",
      ],
      updates('Dentist', { start: '2026-12-01T09:15' }),
    ],
    [
      [
        'The boys want to choose the tree this year, saw and all. Is Sunday 6 December, two in the afternoon till four, still open?',
        "Smashing, I'll hide the good saw. Put 'Christmas tree' in there for those two hours.",
      ],
      creates({
        title: 'Christmas tree|Choose (the) Christmas tree|Christmas tree (shopping)',
        start: '2026-12-06T14:00',
        end: '2026-12-06T16:00',
      }),
    ],
    [
      [
        "I'm planning my visits to the archive, and the archive is planning its closures. What does Wednesday 9 December look like for me?",
        "Hm, that's not as bad as I feared. And how about the day after that one?",
      ],
      onDay('2026-12-10'),
    ],
    [
      [
        'My cousin writes novels on her phone and I never read to the end. What did Ingrid say in her mail about the birthday dinner?',
        "Noodles, of course it's noodles. Add it as 'Birthday dinner' with that date and time, and the place she named.",
      ],
      creates({
        title: "(Ingrid’s) birthday dinner|Ingrid's birthday dinner",
        start: '2026-12-01T19:30',
        place: 'Koya Harbour',
      }),
    ],
    [
      [
        "I've hacked at my own fringe with the kitchen scissors, don't ask. When was the haircut supposed to be?",
        "No point showing my face there now, he'd faint. Remove it, will you?",
      ],
      deletes('Haircut'),
    ],
    [
      [
        "The agent's been on about electricity again. Which day and hour does Ruth suggest in her mail for reading the meters?",
        "I'd rather be home for that, the last one let the cat out. Does it clash with anything in my calendar?",
      ],
      either(checks('2026-11-28T17:00'), covers('2026-11-28T17:00', '2026-11-28T17:15')),
    ],
    [
      [
        "Lena has the church hall keys and I've got the bunting, we need to meet. Where's there an hour for the two of us this Wednesday?",
        "I'd best not leave it to chance, she's slippery. Take midday, 12 to 1, call it Bunting and invite her.",
      ],
      creates({
        title: 'Bunting|Bunting (with Lena)',
        start: '2026-11-25T12:00',
        end: '2026-11-25T13:00',
        guests: ['lena'],
      }),
    ],
    [
      [
        'I keep walking to the wrong floor like a lost tourist. In which room is the portfolio review?',
        'Righto. Tomás ought to see the state of it too, so invite him along.',
      ],
      updates('Portfolio review', { guests: ['tomas'] }),
    ],
    [
      [
        "Someone said there's a call about the offsite and that I'm holding everybody up. When is that, and who set it up?",
        "Ah, I can't, I've got the vet and a goat that day. Decline it for me then.",
      ],
      answers('Offsite call', 'declined'),
    ],
    [
      [
        "The Dog and Duck lost its quizmaster and guess who opened his big mouth. Enter 'Quiz night' for Thursday 10 December, 8pm to 10pm.",
        "They've a hen do in on the Thursday, sixteen of them with sashes. So make mine the Friday, the 11th, same hours.",
      ],
      stands('Quiz night', '2026-12-11T20:00'),
    ],
    [
      [
        'My bones predicted snow and so did the radio. What have I got on Monday the 7th of December?',
        'Then the boiler man will never make it up our hill. Send that to the Wednesday of the same week, at eight as well.',
      ],
      updates('Boiler service', { start: '2026-12-09T08:00' }),
    ],
  ]),
  conversation('ee four minibus for the under tens', [
    [
      "Morning! I drive the minibus for the under-tens, unpaid, unloved. What's on this Saturday for me?",
      onDay('2026-11-28'),
    ],
    [
      'Right, the haircut is bang in the middle of kick-off. Could you put that at 3pm instead, still Saturday?',
      updates('Haircut', { start: '2026-11-28T15:00' }),
    ],
    [
      "Lovely. Now add 'Minibus duty' that same day from 10:30 until one o'clock, so my husband believes me.",
      creates({ title: 'Minibus duty', start: '2026-11-28T10:30', end: '2026-11-28T13:00' }),
    ],
    ['And Sunday, is there anything on Sunday? I might just sleep.', onDay('2026-11-29')],
  ]),
  conversation('ee four headmaster and his speech', [
    [
      "They want me to give a speech on Friday 11 December, and at seventy-eight one doesn't refuse a microphone. What does that day hold so far?",
      onDay('2026-12-11'),
    ],
    [
      "Oslo, good Lord, I had quite forgotten. We shan't be travelling, so strike the flight.",
      deletes('Flight to Oslo'),
    ],
    [
      "Splendid. Then let us have 'Speech day' on that date, 2pm to 4pm, and with a reminder one hour before.",
      creates({ title: 'Speech day', start: '2026-12-11T14:00', end: '2026-12-11T16:00', reminders: [60] }),
    ],
  ]),
  conversation('ee four lettings and locks', [
    [
      "My landlady's agent writes like a solicitor and I read like a goldfish. By when must I send the tenancy agreement back, according to Ruth?",
      mailOf('Ruth', 'Calloway', 'tenancy', 'renewal', 'flat', 'agreement'),
    ],
    [
      "Goodness, that's soon. Give me an all-day 'Sign tenancy' on Tuesday 1 December so it's not last minute.",
      creates({ title: 'Sign (the) tenancy (agreement)', start: '2026-12-01', end: '2026-12-02' }),
    ],
    [
      "Am I free that evening, by any chance? I'd have a glass of something on it.",
      freeEvening('2026-12-01'),
    ],
  ]),
  conversation('ee four potter with a deadline', [
    [
      "The gallery wants forty bowls and I've got nine, so something has to give. When's my next pottery class?",
      sees('Pottery class'),
    ],
    [
      "That's this Thursday, then. Let just this week's go on until ten at night, I'll bring the kiln lady chocolates.",
      updates('Pottery class', { end: '2026-11-26T22:00' }, { on: '2026-11-26', scope: 'this' }),
    ],
    ["She's taken the chocolates and said no, the crook. Please undo that, back to the usual end.", asBefore],
  ]),
  conversation('ee four the bug and the tea break', [
    [
      "I'm only back from maternity leave and nothing is where I left it. What issues have I got assigned on GitHub?",
      mine,
    ],
    [
      "Heavens, that many. Open up number 412 for me and say in plain words what's wrong there.",
      issue(412, 'contrast', 'declined', 'dark mode'),
    ],
    [
      "I'd better sit down with that properly, with tea. Reserve me Thursday 10 December, 2 to 3:30 in the afternoon, as 'Contrast fix'.",
      creates({ title: 'Contrast fix', start: '2026-12-10T14:00', end: '2026-12-10T15:30' }),
    ],
    ["And get Tomás on it as well, he's got the eye for greys. He should be invited to that."],
    ['One last thing before the baby wakes: what else is in on that Thursday?', onDay('2026-12-10')],
  ]),
  conversation('ee four landlord of the crown', [
    [
      "Brewery rep's threatening to drop by on Tuesday 8 December at half one in the afternoon for about half an hour. Could I see him then?",
      open('2026-12-08T13:30', '2026-12-08T14:00'),
    ],
    [
      "Go ahead and book the old bore in: 'Brewery rep', that very half hour, at The Crown.",
      creates({
        title: 'Brewery rep',
        start: '2026-12-08T13:30',
        end: '2026-12-08T14:00',
        place: 'The Crown',
      }),
    ],
    [
      "He'll want to talk about his knees and I'll never get to my next one. Which room's the portfolio review in, after that?",
    ],
    [
      "That's a fair walk, that is. Start the portfolio review at half past two, then, and leave it an hour long.",
      updates('Portfolio review', { start: '2026-12-08T14:30' }),
    ],
  ]),
  conversation('ee four the guard and the panel', [
    [
      'I guard Dutch still lifes for a living, lobsters mostly, so surprises are rare. Is there something about hiring on Wednesday 2 December?',
      sees('Hiring panel'),
    ],
    ["Fine, it beats lobsters. Tell Jonas I'm coming.", answers('Hiring panel', 'accepted')],
    [
      "And those drinks the same evening, the ones at the Lantern? I can't stand wine after a panel, so that one's a no from me.",
      answers('Launch drinks', 'declined'),
    ],
  ]),
  conversation('ee four the student and her supervisors', [
    [
      "My viva's looming and I've eaten nothing but toast since Thursday. Can you find an hour with Priya on Wednesday 9 December?",
      roomOn(60, '2026-12-09', ['priya']),
    ],
    [
      "She prefers mornings, she's told me so with her eyebrows. Set up 'Mock viva' with her that day, 9:50 to 10:50 in the morning, she gets an invite.",
      creates({
        title: 'Mock viva (with Priya)',
        start: '2026-12-09T09:50',
        end: '2026-12-09T10:50',
        guests: ['priya'],
      }),
    ],
    ["How's the rest of my day on that Wednesday, do I get to eat at any point?"],
    [
      "I'm not fit for a school hall full of parents after all that. Knock the parents' evening off the list.",
      deletes('Parents’ evening'),
    ],
  ]),
  conversation('ee four the treasurer counts seats', [
    [
      "Choir's paying for the Margate trains and I want every penny on paper. What did Southdown charge, says their mail?",
      mailOf('Southdown', 'train', 'Margate', 'booking', 'ticket', 'SDT-48207'),
    ],
    [
      "Seventy-odd quid, daylight robbery. Note down 'Claim train money' for Monday 7 December at 11am, fifteen minutes is ample.",
      creates({ title: 'Claim train money', start: '2026-12-07T11:00', end: '2026-12-07T11:15' }),
    ],
    [
      "I've just heard the office is shut till Tuesday. Put that claim on the 8th, then, same hour.",
      stands('Claim train money', '2026-12-08T11:00'),
    ],
  ]),
];
