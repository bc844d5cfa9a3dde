import { answers, asBefore, changes, creates, deletes, nothing, remove, sees, updates } from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { freeEvening, issue, mailOf, onDay, open } from './expect.ts';

export const conversations = [
  ...phrasings('undo', [
    [
      [
        'Move my haircut to 3 p.m. on Saturday.',
        'Oh dear, that was a mistake. Please put it back the way it was.',
      ],
      asBefore,
    ],
    [['Delete the vendor demo on Wednesday.', 'Hang on, I need that after all. Undo it.'], asBefore],
  ]),
  ...phrasings('context', [
    [
      ['Which morning is the boiler service?', 'Too early for me. Make it start at 9 instead.'],
      updates('Boiler service', { start: '2026-12-07T09:00' }),
    ],
    [
      [
        'What have I got on the 8th of December in the afternoon?',
        'The second one can be deleted, it’s been called off.',
      ],
      deletes('Partner update'),
    ],
    [['What does my Friday look like?', 'And what about the day after that one?'], onDay('2026-11-28')],
    [
      [
        'Put a meeting with the accountant in for next Thursday, the 3rd.',
        'At 4 in the afternoon, please, for an hour.',
      ],
      creates({
        title: '(Meeting) (with) (the) Accountant (meeting)',
        start: '2026-12-03T16:00',
        end: '2026-12-03T17:00',
      }),
    ],
    [
      [
        'Where do I have to go for the parents’ evening?',
        'Remind me 45 minutes before it starts, would you?',
      ],
      updates('Parents’ evening', { reminders: [45] }),
    ],
    [
      ['Am I free on Wednesday at 2 p.m. for an hour?', 'Lovely. Then book that for a call with Mrs Okafor.'],
      creates({
        title: '(Call) (with) (Mrs) Okafor|(Mrs) Okafor call|Call (Mrs) Okafor',
        start: '2026-11-25T14:00',
        end: '2026-11-25T15:00',
      }),
    ],
    [
      ['Could you cancel the focus block for me?', 'Sorry, I meant the one on the 1st of December.'],
      deletes(['Focus block', '2026-12-01']),
    ],
    [['Who is organising the offsite call?', 'Accept that one, then.'], answers('Offsite call', 'accepted')],
    [
      ['Who has written to me about Brightdesk?', 'And what does the lady from the letting agency want?'],
      mailOf('ruth', 'calloway', 'letting', 'flat', 'tenancy', 'renewal'),
    ],
    [
      ['Which day is my brunch in March?', 'Rename it to "Easter brunch".'],
      updates('Brunch', { title: 'Easter brunch' }),
    ],
    [['What is issue 399 about?', 'And 412?'], issue(412, 'contrast', 'declined')],
  ]),
  conversation('jj one piano lesson', [
    ['I need to add a piano lesson for my son.', nothing],
    [
      'It’s on Saturday the 5th of December at 11 a.m., half an hour.',
      creates({
        title: "(Son’s|Son's|My son’s|My son's) piano lesson (for) (my) (son)",
        start: '2026-12-05T11:00',
        end: '2026-12-05T11:30',
      }),
    ],
    ['Have I got anything else in the diary that same day?', onDay('2026-12-05')],
  ]),
  conversation('jj one saturday with a change of heart', [
    ['What’s on my plate this Saturday?', onDay('2026-11-28')],
    ['Take the haircut off.', deletes('Haircut'), 'no'],
    [
      'No, I’d rather keep it. Just make it start at 2 in the afternoon.',
      updates('Haircut', { start: '2026-11-28T14:00' }),
    ],
  ]),
  conversation('jj one oslo trip', [
    ['What time do I fly to Oslo, and where from?', sees('Flight to Oslo')],
    [
      'Add a taxi to the airport at 4:45 that morning.',
      creates({
        title: 'Taxi (to) (the) (airport|Gatwick|Gatwick airport)|Airport taxi',
        start: '2026-12-11T04:45',
      }),
    ],
    ['Remind me of the flight three hours ahead as well.', updates('Flight to Oslo', { reminders: [180] })],
    ['Is there anything else that day that I’ll have to miss?', onDay('2026-12-11')],
  ]),
  conversation('jj one pottery and a friend', [
    ['Where’s my pottery class held?', sees('Pottery class')],
    [
      'I can’t go on the 10th of December. Remove only that evening.',
      changes(remove('Pottery class', '2026-12-10', 'this')),
    ],
    ['So am I free that evening now?', freeEvening('2026-12-10')],
    [
      'Great, then put in dinner with Beatriz at 7:30 p.m.',
      creates({ title: 'Dinner (with) Beatriz|Beatriz dinner', start: '2026-12-10T19:30' }),
    ],
  ]),
  conversation('jj one invitations for next wednesday', [
    ['Run me through next Wednesday, the 2nd of December.', onDay('2026-12-02')],
    ['I’ll do the hiring panel, so accept that.', answers('Hiring panel', 'accepted')],
    ['But decline the drinks in the evening. I’ll be shattered.', answers('Launch drinks', 'declined')],
  ]),
  conversation('jj one the letting agent', [
    [
      'Which Saturday did Ruth propose for reading the meters?',
      mailOf('ruth', 'calloway', 'meter', 'flat', 'tenancy', 'letting'),
    ],
    ['Am I free this Saturday from 5 to 5:30 p.m.?', open('2026-11-28T17:00', '2026-11-28T17:30')],
    [
      'Good, put the meter reading in for then.',
      creates({
        title:
          'Meter reading (with) (Ruth) (Calloway)|(Read) (the) meters|Meter reading (Flat 3)|Meter reading (Calloway Lettings)',
        start: '2026-11-28T17:00',
        end: '2026-11-28T17:30',
      }),
    ],
  ]),
  conversation('jj one the party', [
    ['When and where is our Christmas party?', sees('Christmas party')],
    [
      'We’re starting an hour earlier but still finishing at ten.',
      updates('Christmas party', { start: '2026-12-18T17:00', end: '2026-12-18T22:00' }),
    ],
    ['And invite Sam to it.', updates('Christmas party', { guests: ['sam'] })],
    ['Now give it a purple colour, just for fun.', updates('Christmas party', { color: ['3', '1'] })],
  ]),
  conversation('jj one december clear-out', [
    ['What’s on for Tuesday, 15 December?', onDay('2026-12-15')],
    [
      'Make the board meeting start at 1 p.m. instead.',
      updates('Board meeting', { start: '2026-12-15T13:00' }),
      'no',
    ],
    ['Actually, leave it as it is. What about the following day?', onDay('2026-12-16')],
  ]),
  conversation('jj one swimming with the kids', [
    [
      'Put "Kids swimming" in for Sunday the 6th of December at 10 a.m.',
      creates({ title: 'Kids swimming', start: '2026-12-06T10:00' }),
    ],
    ['Oh, it should be 11, not 10.', updates('Kids swimming', { start: '2026-12-06T11:00' })],
    ['Do I have anything else on that Sunday?', onDay('2026-12-06')],
    [
      'In that case add coffee with Grandad at 3 p.m. as well.',
      creates({ title: 'Coffee (with) Grandad|Grandad coffee', start: '2026-12-06T15:00' }),
    ],
  ]),
];
