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
  stands,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { mailOf, slotsOn, onDay } from './expect.ts';

const context = phrasings('context', [
  [
    [
      'I’m such a coward with drills, my hands go all clammy. Remind me, when was that dentist thing again?',
      'Oof, that’s before I’m properly awake. Could you make it half an hour later?',
    ],
    updates('Dentist', { start: '2026-12-01T09:00' }),
  ],
  [
    [
      'We’re toying with the idea of a long weekend in Whitby. How full is my Friday?',
      'Hmm, better than I feared! And Saturday, what about that?',
    ],
    onDay('2026-11-28'),
  ],
  [
    [
      'I got a letter with a red stamp on it and my heart sank. Please put a call with the accountant in for Thursday.',
      'Ah yes, of course you can’t read my mind! Half past four it is.',
    ],
    creates({
      title: '(Call) (with) (the) accountant|Accountant call|Call accountant',
      start: '2026-11-26T16:30',
    }),
  ],
  [
    [
      'I mustn’t miss the parents’ evening this time, the last one still haunts me. Where is it and when?',
      'Super, thanks. Give me a reminder two hours before, so I can find a clean shirt.',
    ],
    updates('Parents’ evening', { reminders: [120] }),
  ],
  [
    [
      'Someone I used to row with is passing through on Thursday. Am I free between half twelve and half one that day?',
      'Oh how lovely! Then write in a lunch with Marguerite there, please.',
    ],
    creates({
      title: 'Lunch with Marguerite|Lunch (Marguerite)|Marguerite lunch',
      start: '2026-11-26T12:30',
      end: '2026-11-26T13:30',
    }),
  ],
  [
    [
      'Ingrid wrote me one of her long mails, she never uses one word where ten will do. What’s the plan for her birthday dinner?',
      'Noodles, I could have guessed! Please get that dinner into my calendar, with the time and the place she gives.',
    ],
    creates({
      title:
        '(Ingrid’s) birthday dinner|Birthday dinner (with Ingrid)|Ingrid’s birthday dinner (at Koya Harbour)|Ingrid’s (30th) birthday (dinner)|Dinner with Ingrid|Birthday dinner (for Ingrid)|Birthday dinner at Koya Harbour',
      start: '2026-12-01T19:30',
      place: 'Koya Harbour',
    }),
  ],
  [
    [
      'I keep mixing up my Wednesdays, it must be my age. When is the hiring panel?',
      'Right, that works nicely, I’ll even have time for a sandwich. Go ahead and accept it for me.',
    ],
    answers('Hiring panel', 'accepted'),
  ],
  [
    [
      'I’d like a natter with Lena about the launch party. When do the two of us have half an hour on Wednesday?',
      'Wednesday’s no good after all, I’ve just remembered the school nurse. What would Thursday have for us?',
    ],
    slotsOn(30, '2026-11-26', '2026-11-26', ['lena']),
  ],
  [
    [
      'I’m trying to cut down on running around this week, I’m shattered. What time’s my haircut?',
      'You know what, my fringe can wait till Christmas. Cancel it please!',
    ],
    deletes('Haircut'),
  ],
]);

const conversations = [
  conversation('o four: a limping cat', [
    [
      'Poor Tibbles is limping and I could cry. I need the vet in my calendar for tomorrow, can you put it in?',
      nothing,
    ],
    [
      'Oh, silly me. Ten past five in the afternoon, that’s the only gap they had.',
      creates({
        title:
          'Vet|Vet (appointment) (for) (Tibbles)|Vet: Tibbles|Tibbles vet (appointment)|Tibbles at (the) vet|Take Tibbles to (the) vet|Vet (for Tibbles)',
        start: '2026-11-24T17:10',
      }),
    ],
    ['You’re a star. And what’s on Wednesday, in case I have to stay home with her?', onDay('2026-11-25')],
  ]),
  conversation('o four: hair to and fro', [
    ['My fringe is in my eyes, I look like a sheepdog. When am I at the hairdresser’s?', sees('Haircut')],
    [
      'Hm, we’ve got guests for elevenses that day. Move it to three in the afternoon please.',
      updates('Haircut', { start: '2026-11-28T15:00' }),
    ],
    ['Oh bother, they’re coming for tea now, not elevenses! Please undo that.', asBefore],
  ]),
  conversation('o four: second thoughts on the budget', [
    [
      'I didn’t sleep a wink and numbers swim before my eyes as it is. Cancel the budget review on Thursday.',
      asBefore,
      'leave',
    ],
    [
      'Wait, no, Lena would have my head! Leave it where it is but cut it down to half an hour.',
      updates('Budget review', { end: '2026-11-26T15:00' }),
    ],
    [
      'Phew, that I can manage. What else is there on Friday that I should brace myself for?',
      onDay('2026-11-27'),
    ],
  ]),
  conversation('o four: the boiler', [
    [
      'I’m fed up with tradesmen, they never come when they say they will. Take the boiler service off my calendar.',
      deletes('Boiler service'),
      'no',
    ],
    [
      'Sorry, I pressed no because the man himself has just rung, speak of the devil. Keep it, but let it start an hour later, it still takes two hours.',
      updates('Boiler service', { start: '2026-12-07T09:00' }),
    ],
    [
      'And while I’m at it, remind me to clear the cupboard under the stairs on Sunday the 6th at six in the evening. It’s full of wellies.',
      creates({
        title: 'Clear (out) (the) cupboard (under the stairs)|Clear (out) (the) cupboard under (the) stairs',
        start: '2026-12-06T18:00',
        reminders: 'some',
      }),
    ],
  ]),
  conversation('o four: photographs with lena', [
    [
      'Lena and I have to sort out the photographs and neither of us is any good at planning. Where do we both have half an hour on Friday?',
      slotsOn(30, '2026-11-27', '2026-11-27', ['lena']),
    ],
    [
      'Let’s say ten o’clock then, I’m at my best with coffee. Name it Photo shoot prep and invite her, half an hour as I said.',
      creates({
        title: 'Photo shoot prep',
        start: '2026-11-27T10:00',
        end: '2026-11-27T10:30',
        guests: ['lena'],
      }),
    ],
    [
      'Knowing the two of us that won’t be enough, we always end up on holidays. Make it 45 minutes.',
      updates('Photo shoot prep', { end: '2026-11-27T10:45' }),
    ],
  ]),
  conversation('o four: physio and pots', [
    [
      'I have a vague memory of a mail from the physio practice, something about my Monday session. What did they want?',
      mailOf('physio', 'calmgate', 'niamh', 'appointment', 'monday'),
    ],
    [
      'Fair enough, everybody needs a holiday. Move the session on Monday the 30th to six o’clock then, just that one.',
      updates('Physio', { start: '2026-11-30T18:00' }, { scope: 'this', on: '2026-11-30' }),
    ],
    [
      'And I won’t be up to throwing clay this Thursday, my wrist is sore. Cancel pottery for this week only please.',
      changes(remove('Pottery class', '2026-11-26', 'this')),
    ],
    ['Thanks ever so much, you’re a weight off my mind! That’s all for now.', nothing],
  ]),
  conversation('o four: a tuesday in december', [
    ['I’m dreading Tuesday the 8th of December for some reason. What’s on?', onDay('2026-12-08')],
    [
      'Ah, that’s why! Away with the portfolio review, I haven’t drawn a thing in months.',
      deletes('Portfolio review'),
    ],
    [
      'No, that was cowardly of me, my dad would be ashamed. Bring it back, please.',
      stands('Portfolio review', '2026-12-08T14:00'),
    ],
    [
      'But I’d feel braver an hour later. Could it start at three? It can go on for its full hour.',
      stands('Portfolio review', '2026-12-08T15:00'),
    ],
  ]),
  conversation('o four: lanes before work', [
    [
      'My doctor says I have to move more and she’s got that look. Put Lane swim in on Mondays and Wednesdays from seven to quarter to eight in the morning, every week, first time on Monday 30 November.',
      creates({
        title: 'Lane swim',
        start: '2026-11-30T07:00',
        end: '2026-11-30T07:45',
        repeats: 'FREQ=WEEKLY;BYDAY=MO,WE',
      }),
    ],
    [
      'Oh hang on, the boiler man comes at eight on the 7th and I’d be dripping all over him. Leave the swim out that Monday.',
      changes(remove('Lane swim', '2026-12-07', 'this')),
    ],
    [
      'Good. And is Wednesday the 9th free from nine to ten, so I can have a long breakfast after?',
      either(checks('2026-12-09T09:00', '2026-12-09T10:00'), covers('2026-12-09T09:00', '2026-12-09T10:00')),
    ],
  ]),
];

export const oFourConversations = [...context, ...conversations];
