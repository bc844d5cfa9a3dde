import {
  answers,
  asBefore,
  changes,
  covers,
  creates,
  deletes,
  either,
  lists,
  nothing,
  remove,
  sees,
  update,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { mailOf, part, roomOn } from './expect.ts';

const context = phrasings('context', [
  [
    [
      'My old teacher may come to stay, she’s ninety and still plays every day. What’s in my calendar on Tuesday the first of December?',
      'That’s rather full, what a pity. And the day after that, how does it look?',
    ],
    either(lists('2026-12-02'), covers('2026-12-02T09:00', '2026-12-02T20:00')),
  ],
  [
    [
      'I keep muddling up my appointments these days. When exactly am I at the dentist’s?',
      'Oh dear, that’s too early with the nursery drop-off. Please push it back by half an hour, I’ll clear it with them.',
    ],
    updates('Dentist', { start: '2026-12-01T09:00' }),
  ],
  [
    [
      'My knives are a disgrace, I couldn’t cut butter. Add “Knife sharpening” on Thursday the 10th of December at four, please.',
      'Ah, the old boy doesn’t open until half past. Can you make it 16:30?',
    ],
    updates('Knife sharpening', { start: '2026-12-10T16:30' }),
  ],
  [
    [
      'What time was I meant to be at Toni’s on Saturday? I’ve lost the card he gave me.',
      'You know what, I’ll let it grow, it’s winter after all. Cancel it, please.',
    ],
    deletes('Haircut'),
  ],
  [
    [
      'Lena is waiting for me and I’m ashamed to say I didn’t read it properly. What’s in her last mail about the Brightdesk contract?',
      'Right, that needs a clear head. Put an event called “Contract reply” into my calendar for tomorrow from eleven to half past, so that I get it done.',
    ],
    creates({ title: 'Contract reply', start: '2026-11-24T11:00', end: '2026-11-24T11:30' }),
  ],
  [
    [
      'There’s a chance of an extra clinic and I could do with the money. Am I free this Friday between four and five?',
      'Brilliant, then grab that hour for me before somebody else does! Call it Extra clinic.',
    ],
    creates({ title: 'Extra clinic', start: '2026-11-27T16:00', end: '2026-11-27T17:00' }),
  ],
  [
    [
      'I’m booking the table and I’m scared of getting the number wrong. Who’s coming to the marketing lunch on Friday?',
      'Oh, we can’t leave out Tomás, he found the place. Add him too, would you?',
    ],
    updates('Marketing lunch', { guests: ['lena', 'sam', 'tomas'] }),
  ],
  [
    [
      'Jonas asked me in the lift about next Wednesday and I just nodded politely. What’s that hiring panel on the 2nd, when and where is it?',
      'Ah, I see, that’s fine then. Tell him I’ll be there.',
    ],
    answers('Hiring panel', 'accepted'),
  ],
  [
    [
      'The committee has moved its dates again, we’ve stopped asking why. What have I got on Monday the 14th of December?',
      'Then there’s space after lunch, good. Please add Committee hearing there from three until half past four.',
    ],
    creates({ title: 'Committee hearing', start: '2026-12-14T15:00', end: '2026-12-14T16:30' }),
  ],
]);

const conversations = [
  conversation('r four: the staff meal of a chef', [
    [
      'The team has worked like mad and I’d like to feed them properly for once. Could you put Staff supper into Thursday the 10th of December?',
      nothing,
    ],
    [
      'Oh, silly me, I never said when! Half past four, and three quarters of an hour will do, they eat like wolves.',
      creates({ title: 'Staff supper', start: '2026-12-10T16:30', end: '2026-12-10T17:15' }),
    ],
    [
      'My sous-chef says that’s mean and we should give them longer. Let it go on till six, please.',
      updates('Staff supper', { end: '2026-12-10T18:00' }),
    ],
  ]),
  conversation('r four: a violin teacher clears a Saturday', [
    [
      'I’ve two new pupils and only so many hours in the day. What do I have on Saturday this week?',
      either(lists('2026-11-28'), covers('2026-11-28T09:00', '2026-11-28T17:00')),
    ],
    ['The haircut can go, I’ll wear a hat. Please cancel it.', deletes('Haircut'), 'no'],
    [
      'No, wait, I look like a haystack, let’s keep it. Just put it at quarter past one instead.',
      updates('Haircut', { start: '2026-11-28T13:15' }),
    ],
    [
      'Lovely. And now add Trial lesson at 11 that day, forty-five minutes, the girl sounds terribly keen!',
      creates({ title: 'Trial lesson', start: '2026-11-28T11:00', end: '2026-11-28T11:45' }),
    ],
  ]),
  conversation('r four: a civil servant says which one', [
    [
      'The whole building is being repainted and it smells awful. One of my meetings on the 8th of December has to go to nine the next morning, could you do that?',
      nothing,
    ],
    [
      'Yes, of course, you can’t read my mind, can you. I meant the portfolio review.',
      updates('Portfolio review', { start: '2026-12-09T09:00' }),
    ],
    ['Bother, the painters have changed their minds again. Undo it, please, I give up.', asBefore],
  ]),
  conversation('r four: a father and the birthday dinner', [
    [
      'It’ll be our first evening out since the baby, I can hardly wait. What did Ingrid write about her birthday dinner?',
      mailOf('Ingrid', 'birthday', 'dinner'),
    ],
    [
      'Noodles, perfect! Put it in my calendar as “Noodles with my sister” for that evening at 19:30, two hours, and Koya Harbour as the place.',
      creates({
        title: 'Noodles with my sister',
        start: '2026-12-01T19:30',
        end: '2026-12-01T21:30',
        place: 'Koya Harbour',
      }),
    ],
    [
      'She can’t stand being early, so we’ll meet half an hour later than that. Would you shift the whole thing?',
      updates('Noodles with my sister', { start: '2026-12-01T20:00' }),
    ],
  ]),
  conversation('r four: a locum answers invitations', [
    [
      'I’m dreadful with invitations, they pile up like post on the mat. When’s the offsite call, and have I answered it?',
      sees('Offsite call'),
    ],
    ['Monday suits me, as it happens. Say yes to it, please.', answers('Offsite call', 'accepted')],
    [
      'Now for the bad news, I’m on shift when the hiring panel meets. Decline that one and tell them “I am working that afternoon”, so they don’t think I’m shirking.',
      answers('Hiring panel', 'declined', true),
    ],
    [
      'And what’s left for me that week, the one starting on Monday the 30th? I’d like to see it all in one go.',
      either(
        lists('2026-11-30', ['2026-12-04', '2026-12-06']),
        covers('2026-11-30T09:00', '2026-12-04T17:00'),
      ),
    ],
  ]),
  conversation('r four: an hour with Lena', [
    [
      'Lena has been so kind to me lately and I owe her a proper chat. When on Tuesday the 8th of December would she and I both have an hour?',
      roomOn(60, '2026-12-08', ['lena']),
    ],
    [
      'Eleven sounds civilised, not too early and not too hungry. Set up “Catch-up over cake” then and invite her.',
      creates({ title: 'Catch-up over cake', start: '2026-12-08T11:00', guests: ['lena'] }),
    ],
    [
      'Oh, and Sam would never forgive me if there’s cake without him. Add him as well, please!',
      updates('Catch-up over cake', { guests: ['lena', 'sam'] }),
    ],
  ]),
  conversation('r four: physio in December', [
    [
      'My back’s on the mend, touch wood, and the kitchen is going mad in December. When is my physio on the 7th of December?',
      sees('Physio', '2026-12-07'),
    ],
    [
      'I can’t be away from the stove that night. Leave that one out, please, only that one.',
      changes(remove('Physio', '2026-12-07', 'this')),
    ],
    [
      'And the one a week later, on the 14th, would be better at half past six. Can you move just that session?',
      updates('Physio', { start: '2026-12-14T18:30' }, { scope: 'this', on: '2026-12-14' }),
    ],
  ]),
  conversation('r four: two changes of a mind', [
    [
      'The department is sending round a survey about wellbeing, oh the irony. Remind me to fill in the survey, will you?',
      nothing,
    ],
    [
      'Tomorrow at half past four would be good, I’m useless by then anyway.',
      creates({ title: '(Fill in) (the) (wellbeing) survey', start: '2026-11-24T16:30', reminders: 'some' }),
      'no',
    ],
    [
      'Actually I’ll do it this very minute, never mind. But could you make tomorrow’s focus block end at four rather than three, so I have some peace?',
      changes(update('Focus block', { end: '2026-11-24T16:00' }, { on: '2026-11-24' })),
    ],
    [
      'Marvellous, you’re a treasure. So what does my afternoon tomorrow look like now?',
      either(
        part('2026-11-24', ['12:00', '12:30', '13:00'], ['17:00', '17:30', '18:00', '19:00', '']),
        covers('2026-11-24T13:00', '2026-11-24T17:00'),
      ),
    ],
  ]),
];

export const rFourConversations = [...context, ...conversations];
