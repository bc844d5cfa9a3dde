import {
  answers,
  asBefore,
  changes,
  covers,
  creates,
  deletes,
  either,
  nothing,
  remove,
  sees,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { onDay, mailOf, freeEvening, roomOn } from './expect.ts';

const context = phrasings('context', [
  [
    [
      'Right, let’s get organised before the phones start! What’s on this Friday?',
      'Blimey, that’s plenty. And the day after, what does that look like?',
    ],
    onDay('2026-11-28'),
  ],
  [
    [
      'My wife’s asking about the 1st of December. What time is the dentist that day?',
      'That’s a bit early for an old man like me. Could you make it a quarter past nine instead?',
    ],
    updates('Dentist', { start: '2026-12-01T09:15' }),
  ],
  [
    [
      'I’ve got a feeling I promised Sam a coffee at some point this week. When was that again?',
      'Oh no, I’m on shift until ten that day, I’m such a muppet. You’d better cancel it.',
    ],
    deletes('Coffee with Sam'),
  ],
  [
    [
      'A customer in Balham keeps on at me about her taps. Am I free on Wednesday at 1 pm?',
      'Smashing, she’ll be over the moon. Put “Balham taps” in for then, please.',
    ],
    creates({ title: 'Balham taps', start: '2026-11-25T13:00' }),
  ],
  [
    [
      'My hairdresser is a saint and lets me chop and change. Move Saturday’s haircut to noon, please!',
      'Sorry sorry, I misread her text, my eyes are shot. Half past twelve it should have been.',
    ],
    updates('Haircut', { start: '2026-11-28T12:30' }),
  ],
  [
    [
      'Put Writing retreat in for Saturday 12 December from 10 till 4, please. There will be soup, they say.',
      'I’m so looking forward to it that I’ve signed up twice! The same again on the Saturday after that, please.',
    ],
    creates({ title: 'Writing retreat', start: '2026-12-19T10:00', end: '2026-12-19T16:00' }),
  ],
  [
    [
      'When do I next have pottery? I’ve left my apron at my son’s.',
      'Well, he can’t drop it off in time, the daft lad. Leave that one class out, but keep all the others.',
    ],
    changes(remove('Pottery class', '2026-11-26', 'this')),
  ],
  [
    [
      'I’d love an overview of tomorrow, I have a contractor who might turn up whenever he pleases.',
      'Thanks, you’re a star. And how about Wednesday?',
    ],
    onDay('2026-11-25'),
  ],
  [
    [
      'When do Priya and I both have an hour on Wednesday? We need to sort out who gets the keys.',
      'Let’s take two o’clock then, before we both change our minds. Call it Key handover and invite her, please.',
    ],
    creates({ title: 'Key handover', start: '2026-11-25T14:00', guests: ['priya'] }),
  ],
]);

const conversations = [
  conversation('q four: midwife and her haircut', [
    [
      'Hello lovely, I’m just off a night shift and can’t see straight. When exactly is my haircut?',
      sees('Haircut'),
    ],
    [
      'Oh, that’s much too early for me after a Friday night. Could it go to two in the afternoon instead?',
      updates('Haircut', { start: '2026-11-28T14:00' }),
    ],
    [
      'Perfect, you’re a treasure. And what else have I got on that day?',
      either(onDay('2026-11-28'), sees('Parkrun', '2026-11-28')),
    ],
  ]),
  conversation('q four: plumber books a job', [
    [
      'I need to get another job in, it never rains but it pours. Put “Bellamy stopcock” in for Thursday, would you? I’ll have to find the note with the time on it.',
      nothing,
    ],
    [
      'Found it, it was stuck to my sandwich! Half past eight in the morning till ten.',
      creates({ title: 'Bellamy stopcock', start: '2026-11-26T08:30', end: '2026-11-26T10:00' }),
    ],
    ['You won’t believe it, he’s just texted that his brother is doing it. Scrap it again.', asBefore],
    ['Never mind, there’s always paperwork. What does that leave me with on Thursday?', onDay('2026-11-26')],
  ]),
  conversation('q four: student finds an hour with Jonas', [
    [
      'My draft is finally in a state that I can show to another human being. When are Jonas and I both free for an hour on Friday?',
      roomOn(60, '2026-11-27', ['jonas']),
    ],
    [
      'Eleven sounds good, I’ll have had two coffees by then. Put in Chapter feedback at that time and invite him, please.',
      creates({ title: 'Chapter feedback', start: '2026-11-27T11:00', guests: ['jonas'] }),
    ],
    [
      'Oh, and I’d rather not cry in the office, so let’s set the place to Library café.',
      updates('Chapter feedback', { place: 'Library café' }),
    ],
  ]),
  conversation('q four: grandfather keeps his pottery', [
    [
      'I’m not sure my back is up to the wheel this week, I was digging up leeks all Sunday. Take out Thursday’s pottery class, please, only this one.',
      changes(remove('Pottery class', '2026-11-26', 'this')),
      'no',
    ],
    [
      'My wife says that sitting at home will only make it worse, so I’m going after all. What time does it begin?',
      { ...sees('Pottery class'), ...asBefore },
    ],
    [
      'Thank you, dear. And do I have anything on Friday evening? There’s a film on at the church hall.',
      freeEvening('2026-11-27'),
    ],
  ]),
  conversation('q four: office manager answers invitations', [
    [
      'I’ve been putting this off since last week and now I feel rude. Who is the offsite call with, and when is it?',
      sees('Offsite call'),
    ],
    ['That’ll be a hoot with those two! Yes please, accept it.', answers('Offsite call', 'accepted')],
    [
      'While we’re at it, the hiring panel is on a day when I have the electricians in. Decline that one for me.',
      answers('Hiring panel', 'declined'),
    ],
  ]),
  conversation('q four: a sister’s noodles', [
    [
      'Ingrid is cross with me because I haven’t answered her, and when she’s cross she goes all quiet. What did she write about the birthday dinner?',
      mailOf('ingrid', 'birthday', 'dinner'),
    ],
    [
      'Noodles, of course, what else! Put Birthday noodles in for Tuesday 1 December at half past seven in the evening, at Koya Harbour.',
      creates({ title: 'Birthday noodles', start: '2026-12-01T19:30', place: 'Koya Harbour' }),
    ],
    [
      'I still have no idea what to give her. Could you remind me an hour before it, so that I can at least get flowers?',
      updates('Birthday noodles', { reminders: [60] }),
    ],
  ]),
  conversation('q four: coffee that got too long', [
    [
      'Sam has been through such a rough patch and I’d like to listen properly for once. Can Wednesday’s coffee be ten minutes longer?',
      updates('Coffee with Sam', { end: '2026-11-25T09:30' }),
    ],
    [
      'Hang on, then I’d come puffing into the stand-up as the last one again. Put it back to how it was, please.',
      asBefore,
    ],
    [
      'Thank you, sorry for the to and fro! What have I got on the rest of that day, by the way?',
      either(onDay('2026-11-25'), covers('2026-11-25T09:30', '2026-11-25T16:00')),
    ],
  ]),
  conversation('q four: stocktake on the wrong day', [
    [
      'It’s that time of the year again when I count every elbow joint in the yard. Put a stocktake in on Wednesday 16 December, two till five in the afternoon.',
      creates({ title: 'Stocktake', start: '2026-12-16T14:00', end: '2026-12-16T17:00' }),
      'leave',
    ],
    [
      'No, hold on, I’m in Luton that day fitting a wet room. It has to be the Thursday, same time.',
      creates({ title: 'Stocktake', start: '2026-12-17T14:00', end: '2026-12-17T17:00' }),
    ],
    [
      'Cheers. Is there anything else on that day? I’d like to get the lads a pizza afterwards.',
      either(onDay('2026-12-17'), covers('2026-12-17T09:00', '2026-12-17T19:00'), freeEvening('2026-12-17')),
    ],
    ['Grand, thanks for all your help, you’ve the patience of a saint!', nothing],
  ]),
];

export const qFourConversations = [...context, ...conversations];
