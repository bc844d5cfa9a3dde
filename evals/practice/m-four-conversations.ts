import { answers, covers, creates, deletes, either, nothing, sees, updates } from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { mailOf, evening, roomAfternoon, slotsOn } from './expect.ts';

const party = "(the) (twins) party|(the) twins’ party|(the) twins' party|party (for) (the) (twins)";
const talk =
  '(chess club) talk|(give) (a) talk (at) (for) (to) (the) (chess club)|talk, chess club|chess club';
const birthdayDinner =
  "(Ingrid) birthday dinner (at Casa Blu)|Ingrid’s birthday dinner (at Casa Blu)|Ingrid's birthday dinner (at Casa Blu)|birthday dinner (with) (for) Ingrid|dinner (with Ingrid)";

const context = phrasings('context', [
  [
    [
      'My aunt is threatening to visit, so what does Thursday look like?',
      'And the day after? She might come then, with the parrot.',
    ],
    covers('2026-11-27'),
  ],
  [
    [
      'When was that haircut of mine again?',
      'Toni would rather have me at two, she has a bride to do before. Move it please.',
    ],
    updates('Haircut', { start: '2026-11-28T14:00' }),
  ],
  [
    [
      "The oven is a disgrace and I've found a man who cleans them, so put oven cleaning in for Friday.",
      'Ten in the morning he said, and an hour is plenty.',
    ],
    creates({
      title: '(the) oven cleaning|oven clean|clean (the) oven',
      start: '2026-11-27T10:00',
      end: '2026-11-27T11:00',
    }),
  ],
  [
    [
      'I need a phone call with my solicitor in there, tomorrow at four, wish me luck.',
      'Now she says half past four, these people. Change it.',
    ],
    updates('(phone) call (with) (my) (solicitor)|(my) solicitor (phone) (call)|call (to) (my) solicitor', {
      start: '2026-11-24T16:30',
    }),
  ],
  [
    [
      'I might have to pick up the twins on the 8th of December, what have I got from two o’clock on that day?',
      'The first of those is too early for me then. Make it half past two.',
    ],
    updates('Portfolio review', { start: '2026-12-08T14:30' }),
  ],
  [
    [
      'My godson plays his first concert on Wednesday at two, on the triangle no less. Am I free?',
      'Lovely, then put the concert in, an hour is all I can take.',
    ],
    creates({
      title:
        "(the) concert|(my) godson’s (first) concert|(my) godson's (first) concert|godson (first) concert|concert (of) (my) godson|first concert|concert with (my) godson|triangle concert",
      start: '2026-11-25T14:00',
      end: '2026-11-25T15:00',
    }),
  ],
  [
    [
      'Remind me who said they would come to the marketing lunch?',
      'Oh, Lena is never ready before one. Have it start at one then.',
    ],
    updates('Marketing lunch', { start: '2026-11-27T13:00' }),
  ],
  [
    [
      'Jonas is nervous about his exam, poor boy. Set up an exam chat with him on Thursday at five in the afternoon for half an hour.',
      'Lena has sat the very same one, so invite her as well.',
    ],
    updates('(Jonas) exam chat (with) (Jonas)|chat (with Jonas) (about) (his) (exam)|exam (Jonas)', {
      guests: ['jonas', 'lena'],
    }),
  ],
  [
    [
      "I've promised my nieces that we'll go swimming on Sunday the 6th of December, so put that in.",
      'Eleven till half past twelve, before they get hungry and start to bite.',
    ],
    creates({
      title:
        '(go) swimming (with) (my) (nieces)|going swimming (with) (my) (nieces)|swim (with) (my) (nieces)|nieces swimming',
      start: '2026-12-06T11:00',
      end: '2026-12-06T12:30',
    }),
  ],
  [
    [
      "Who was it that wants me on the hiring panel? I can't have agreed to that.",
      'Fine, he drove me to A&E last year, so I owe him. Accept.',
    ],
    answers('Hiring panel', 'accepted'),
  ],
  [
    [
      'What is waiting for me on Friday?',
      "No no, I meant Friday the 11th of December, that's when my cousin gets in.",
    ],
    covers('2026-12-11'),
  ],
  [
    [
      'When is my physio in the week after this one?',
      'I shall have to miss that, I am a sheep in the nativity play. Delete just that one session.',
    ],
    deletes(['Physio', '2026-11-30']),
  ],
  [
    [
      'Aiko and I should put our heads together for an hour tomorrow, is there room for both of us?',
      'She texts that tomorrow is hopeless because of the builders. And what about Thursday?',
    ],
    slotsOn(60, '2026-11-26', '2026-11-26', ['aiko']),
  ],
  [
    [
      'Do tell me when parents’ evening is, my ex is asking.',
      "Then set a reminder for it one day ahead, or I'll walk in with wet hair again.",
    ],
    updates('Parents’ evening', { reminders: [1440] }),
  ],
  [
    [
      'How full is my Saturday?',
      'And Sunday? Grandma would like to be taken out.',
      'Oh right, lunch at Mum’s. The trains are dreadful, so push that to half past one.',
    ],
    updates('Lunch at Mum’s', { start: '2026-11-29T13:30' }),
  ],
  [
    [
      'How long is the vendor demo going to keep me?',
      'Could be worse, I sat through four hours last year. Never mind, leave it as it is.',
    ],
    nothing,
  ],
]);

const conversations = [
  conversation('a mother and the party of the twins', [
    [
      'The twins have been asked to a party on Saturday. Before I promise to drive, what have I got that day?',
      covers('2026-11-28'),
    ],
    [
      'That works. Put the party in from two till five in the afternoon.',
      creates({ title: party, start: '2026-11-28T14:00', end: '2026-11-28T17:00' }),
    ],
    [
      "The birthday boy's mother has written again, it doesn't start until half past two. Still ends at five.",
      updates(party, { start: '2026-11-28T14:30', end: '2026-11-28T17:00' }),
    ],
    [
      'And I still have to wrap the present, so the haircut had better be at ten that morning.',
      updates('Haircut', { start: '2026-11-28T10:00' }),
    ],
  ]),
  conversation('a founder and an investor who pulls out', [
    [
      'An investor has finally answered me, I could kiss the screen! When do I have an hour on Wednesday afternoon?',
      either(roomAfternoon(60, '2026-11-25'), covers('2026-11-25T13:00', '2026-11-25T17:00')),
    ],
    [
      "Let's not keep them waiting: Investor call at one o'clock that day, for an hour.",
      creates({ title: 'Investor call', start: '2026-11-25T13:00', end: '2026-11-25T14:00' }),
    ],
    [
      'Sam does the sums much better than I do, so add Sam to it.',
      updates('Investor call', { guests: ['sam'] }),
    ],
    [
      "The investor's assistant has just rung, they want half past one, for the same length.",
      updates('Investor call', { start: '2026-11-25T13:30' }),
    ],
    ['Well, now they have pulled out altogether, the cowards. Delete that call.', deletes('Investor call')],
  ]),
  conversation('a retired teacher misreads a letter', [
    [
      'I have been asked to give a talk to the chess club, me of all people! Put it in for five in the afternoon on the 10th of December.',
      creates({ title: talk, start: '2026-12-10T17:00' }),
      'no',
    ],
    [
      'I misread the letter, these glasses are no good. The talk is at six that evening.',
      creates({ title: talk, start: '2026-12-10T18:00' }),
    ],
    [
      'They warned me that nobody can stay awake past quarter to seven, so let it end then.',
      updates(talk, { end: '2026-12-10T18:45' }),
    ],
    ['What else was I going to do that day?', covers('2026-12-10')],
  ]),
  conversation('a nurse looks at a week in december', [
    [
      "I've just been given my shifts. What is on my plate on Monday the 7th of December?",
      covers('2026-12-07'),
    ],
    [
      "I'd be asleep at eight after a night shift. The boiler service can start at noon that day just as well.",
      updates('Boiler service', { start: '2026-12-07T12:00' }),
    ],
    [
      'And on the Wednesday of that week, is there anything in the evening?',
      either(
        evening('2026-12-09'),
        sees('Parents’ evening', '2026-12-09'),
        covers('2026-12-09T18:00', '2026-12-09T19:00'),
      ),
    ],
    ['Their father can go to that on his own for once. Delete it.', deletes('Parents’ evening'), 'no'],
    ['Oh, leave it in. I would only feel guilty.', nothing],
  ]),
  conversation('a trainee and two invitations', [
    [
      "Tomás gave me such a look in the lift. When is his offsite call, and who has said they'd come?",
      sees('Offsite call', '2026-11-30'),
    ],
    ['So Aiko is going too, then I can hardly stay away. Accept it.', answers('Offsite call', 'accepted')],
    ['And the sales all-hands that afternoon, who goes to that?', sees('Sales all-hands', '2026-11-30')],
    [
      'I was rude to turn that one down, Sam worked all weekend on it. Accept it after all.',
      answers('Sales all-hands', 'accepted'),
    ],
  ]),
  conversation('a sister and the birthday dinner', [
    [
      'Ingrid has sent me an email about her birthday dinner and I have no time to read novels. What does she say?',
      mailOf('Ingrid', 'birthday', 'dinner'),
    ],
    [
      'Too late, I have already booked something myself. Put in birthday dinner on Saturday the 5th of December at half past seven in the evening, the place is Casa Blu.',
      creates({ title: birthdayDinner, start: '2026-12-05T19:30', place: 'Casa Blu' }),
    ],
    [
      'They only let us have the good table at seven, so the dinner has to be moved to seven.',
      updates(birthdayDinner, { start: '2026-12-05T19:00' }),
    ],
    [
      'There will be wine, so what would I have to be awake for on the Sunday after that?',
      covers('2026-12-06'),
    ],
  ]),
];

export const mFourConversations = [...context, ...conversations];
