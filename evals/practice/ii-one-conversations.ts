import {
  answers,
  asBefore,
  changes,
  creates,
  deletes,
  either,
  lists,
  remove,
  sees,
  stands,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { issue, mailOf, mine, morning, onDay, roomOn } from './expect.ts';

export const conversations = [
  ...phrasings('undo', [
    [
      [
        'Let the boiler service start at 9 on the same day.',
        'Oh no, that was wrong. Put it back how it was.',
      ],
      asBefore,
    ],
    [
      [
        'Delete the brunch on the 28th of March.',
        'My husband says we are going after all. Undo that, please.',
      ],
      asBefore,
    ],
  ]),
  ...phrasings('context', [
    [
      ['Which day is the board meeting on?', 'Have it start an hour earlier, then.'],
      updates('Board meeting', { start: '2026-12-15T13:00' }),
    ],
    [["What's waiting for me on Thursday?", 'Right. And the day after that?'], onDay('2026-11-27')],
    [
      ['I want to put in a vet appointment for Rex.', 'Friday the 11th of December at 5 pm.'],
      creates({
        title:
          "Vet (appointment|visit) (for) (Rex)|Rex vet (appointment|visit)|Rex's vet (appointment)|Rex’s vet (appointment)",
        start: '2026-12-11T17:00',
      }),
    ],
    [
      [
        'Where are they holding the Christmas party?',
        "That's out of date, it's at The Crown now. Change it.",
      ],
      updates('Christmas party', { place: 'The Crown' }),
    ],
    [['List my Tuesday the 8th of December, please.', 'Bin the last one.'], deletes('Partner update')],
    [
      ['Am I free this Saturday from 3 to 4 pm?', 'Lovely. Then put down coffee with Marta for that hour.'],
      creates({
        title: 'Coffee (with Marta)|Marta coffee',
        start: '2026-11-28T15:00',
        end: '2026-11-28T16:00',
      }),
    ],
    [
      ["Add 'Tyre change' on Monday 14 December at 8:30 am.", 'Sorry, I meant quarter to nine.'],
      stands('Tyre change', '2026-12-14T08:45'),
    ],
    [
      ["Who's in the offsite call on Monday the 30th?", 'Good crowd. Accept it for me.'],
      answers('Offsite call', 'accepted'),
    ],
    [
      ["When's my 1:1 with Priya this week?", 'Cancel it, just this once.'],
      changes(remove('1:1 with Priya', '2026-11-24', 'this')),
    ],
    [['Do I have anything on Sunday the 6th of December?', 'And the day before?'], onDay('2026-12-05')],
    [
      ['The portfolio review has to move.', 'To Thursday the 10th, at the same time.'],
      updates('Portfolio review', { start: '2026-12-10T14:00' }),
    ],
  ]),
  conversation('ii one a swim after work', [
    ["What's my Friday looking like this week?", onDay('2026-11-27')],
    [
      'Then add Swim at 5 pm that day, for an hour.',
      creates({ title: 'Swim', start: '2026-11-27T17:00', end: '2026-11-27T18:00' }),
    ],
    ['The pool opens late, so make it 5:30.', updates('Swim', { start: '2026-11-27T17:30' })],
  ]),
  conversation('ii one the plumber', [
    [
      'Have I got much on in the morning of Thursday the 17th of December?',
      either(morning('2026-12-17'), onDay('2026-12-17')),
    ],
    [
      "Put 'Plumber' in at 10 that day for two hours.",
      creates({ title: 'Plumber', start: '2026-12-17T10:00', end: '2026-12-17T12:00' }),
    ],
    ['And give me a reminder half an hour before he comes.', updates('Plumber', { reminders: [30] })],
    ['He has cancelled on me. Take it out again.', deletes('Plumber')],
  ]),
  conversation('ii one a weekend in oslo', [
    ['What day is that flight of mine to Oslo, and at what hour?', sees('Flight to Oslo')],
    [
      "Make an all-day entry from that Friday to the Sunday, called 'Oslo weekend'.",
      creates({ title: 'Oslo weekend', start: '2026-12-11', end: '2026-12-14' }),
    ],
    ['Could you colour it green?', updates('Oslo weekend', { color: ['10', '2'] })],
  ]),
  conversation('ii one the party stays', [
    ["What's on the calendar for the 18th of December?", onDay('2026-12-18')],
    ['Cancel the party, then.', deletes('Christmas party'), 'no'],
    [
      "No, hang on. Keep it, but I'll come for 7, so start it then.",
      updates('Christmas party', { start: '2026-12-18T19:00' }),
    ],
  ]),
  conversation('ii one the meters', [
    [
      'What does Ruth from the lettings office want from me?',
      mailOf('Ruth', 'Calloway', 'letting', 'tenancy'),
    ],
    [
      "Right, put 'Meter reading' in for this Saturday at 5 pm.",
      creates({ title: 'Meter reading', start: '2026-11-28T17:00' }),
    ],
    ['And what do I have on the Sunday, the day after it?', onDay('2026-11-29')],
  ]),
  conversation('ii one wavering about the call', [
    ["Have I answered Tomás's offsite call yet?", sees('Offsite call')],
    ["Decline it, I'm in court that morning.", answers('Offsite call', 'declined')],
    ['Hmm, the hearing may be put off. Change my answer to maybe.', answers('Offsite call', 'tentative')],
  ]),
  conversation('ii one posters with lena', [
    [
      'Find an hour that suits Lena and me on Thursday the 10th of December.',
      roomOn(60, '2026-12-10', ['lena']),
    ],
    [
      "Book it at 10 am, call it 'Poster chat' and invite her.",
      creates({ title: 'Poster chat', start: '2026-12-10T10:00', end: '2026-12-10T11:00', guests: ['lena'] }),
    ],
    [
      'She would rather have it an hour later. Move it.',
      updates('Poster chat', { start: '2026-12-10T11:00' }),
    ],
  ]),
  conversation('ii one contrast', [
    ["What's issue 412 about, in short?", issue(412, 'contrast', 'declined')],
    ['What else on GitHub is waiting for me to deal with?', mine],
    [
      "Reserve an hour on Thursday 10 December at 2 pm and call it 'Contrast fixes'.",
      creates({ title: 'Contrast fixes', start: '2026-12-10T14:00', end: '2026-12-10T15:00' }),
    ],
  ]),
  conversation('ii one two weeks ahead', [
    [
      "I'm planning the rota, so what is in my calendar for next week?",
      lists('2026-11-30', ['2026-12-06', '2026-12-04']),
    ],
    ['And of the week after it.', lists('2026-12-07', ['2026-12-13', '2026-12-11'])],
    [
      'Move the portfolio review to the Wednesday of that week, same time.',
      updates('Portfolio review', { start: '2026-12-09T14:00' }),
    ],
    ['And the partner update can go altogether.', deletes('Partner update')],
  ]),
];
