import { answers, asBefore, checks, covers, creates, deletes, either, sees, updates } from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { freeEvening, issue, mailOf, onDay, roomOn } from './expect.ts';

export const conversations = [
  ...phrasings('context', [
    [
      [
        'On which evening is our Christmas party?',
        'The caterer cannot do that, so move it to the 17th at the same hour.',
      ],
      updates('Christmas party', { start: '2026-12-17T18:00' }),
    ],
    [
      ['What have I promised to do on Sunday?', 'And have I promised anything for the day that follows?'],
      onDay('2026-11-30'),
    ],
    [
      [
        'Would I be free on Friday at ten in the morning?',
        'Then please put a chat with the accountant there.',
      ],
      creates({
        title:
          'Chat (with) (the) (accountant)|Accountant chat|Accountant|Accountant meeting|Meeting with (the) accountant',
        start: '2026-11-27T10:00',
      }),
    ],
    [
      ['Did anybody find a room for the board meeting?', 'In that case write Studio room 2 into it.'],
      updates('Board meeting', { place: 'Studio room 2' }),
    ],
    [
      ['Could you look up the vendor demo for me?', 'They have pulled out, so delete it.'],
      deletes('Vendor demo'),
    ],
    [
      ['On what day do I have the portfolio review?', 'I should like Aiko and Sam to be invited to it.'],
      updates('Portfolio review', { guests: ['aiko', 'sam'] }),
    ],
    [
      [
        'How busy is my Thursday this week?',
        'I shall be too tired for pottery, so cancel it for that evening.',
      ],
      deletes(['Pottery class', '2026-11-26']),
    ],
    [
      ['Do I have anything after work on 9 December?', 'Please colour that one purple.'],
      updates('Parents’ evening', { color: ['1', '3'] }),
    ],
    [
      ['At what time did Tomas set the offsite call?', 'That suits me well. Accept it on my behalf.'],
      answers('Offsite call', 'accepted'),
    ],
    [
      ['When could I see Jonas for half an hour on Friday?', 'And how would it be on Monday 30 November?'],
      roomOn(30, '2026-11-30', ['jonas']),
    ],
    [
      [
        'Please enter a piano lesson for tomorrow at six in the evening.',
        'I need another one the day after, at the same hour.',
      ],
      creates({ title: '(Another) (second) piano lesson', start: '2026-11-25T18:00' }),
    ],
  ]),
  conversation('a carer and the memory clinic', [
    ['Would you tell me what tomorrow holds for me?', onDay('2026-11-24')],
    [
      'The memory clinic can take my aunt at four in the afternoon. Am I free then?',
      either(checks('2026-11-24T16:00'), covers('2026-11-24T16:00', '2026-11-24T16:30'), onDay('2026-11-24')),
    ],
    [
      'Then enter the memory clinic for that time, and give it an hour and a half.',
      creates({
        title:
          "(The) memory clinic (with aunt)|(Aunt) memory clinic (appointment)|Aunt’s memory clinic (appointment)|Aunt's memory clinic (appointment)|Memory clinic for (my) aunt|Memory clinic with my aunt",
        start: '2026-11-24T16:00',
        end: '2026-11-24T17:30',
      }),
    ],
    [
      'I shall not be able to concentrate before it, so remove the focus block of that day.',
      deletes(['Focus block', '2026-11-24']),
    ],
  ]),
  conversation('a poster to be checked by three', [
    [
      'When are Sam and Lena both free for an hour with me on Friday?',
      roomOn(60, '2026-11-27', ['sam', 'lena']),
    ],
    [
      'Invite the two of them for ten in the morning, and name it Poster check.',
      creates({ title: 'Poster check', start: '2026-11-27T10:00', guests: ['sam', 'lena'] }),
    ],
    ['Remind me where the marketing lunch is on that day.', sees('Marketing lunch')],
  ]),
  conversation('a parent before the school holidays', [
    ['From which day am I on annual leave?', sees('Annual leave')],
    ["And when do I have to be at the parents' evening?", sees('Parents’ evening')],
    [
      'We were given an early slot, so let that finish at half past six.',
      updates('Parents’ evening', { end: '2026-12-09T18:30' }),
    ],
    [
      'The nativity play is at Alder School as well, on 16 December at two in the afternoon. Add it for me.',
      creates({ title: '(The) (school) nativity (play)', start: '2026-12-16T14:00', place: 'Alder School' }),
    ],
  ]),
  conversation('two invitations answered late', [
    [
      'I have been slow with my replies. Say yes to the offsite call, please.',
      answers('Offsite call', 'accepted'),
    ],
    ['The hiring panel I cannot manage, so decline that.', answers('Hiring panel', 'declined')],
    ['What does my 30 November look like now?', onDay('2026-11-30')],
  ]),
  conversation('noodles for a sister', [
    ['What has Ingrid written to me about her birthday?', mailOf('Ingrid', 'birthday')],
    ['Have I anything else on that evening?', freeEvening('2026-12-01')],
    [
      'Good. Put the dinner in at 19:30, with Koya Harbour as the place.',
      creates({
        title:
          "(Ingrid’s) (birthday) dinner|(Ingrid's) (birthday) dinner|Birthday dinner (with Ingrid)|Dinner (with Ingrid)|Ingrid birthday dinner|Birthday dinner for Ingrid|Dinner for Ingrid’s birthday|Dinner for Ingrid's birthday",
        start: '2026-12-01T19:30',
        place: 'Koya Harbour',
      }),
    ],
  ]),
  conversation('a demo that wanders and comes home', [
    [
      'Please shift the vendor demo on Wednesday to five in the afternoon.',
      updates('Vendor demo', { start: '2026-11-25T17:00' }),
    ],
    [
      'Half past four would suit the others better, so use that.',
      updates('Vendor demo', { start: '2026-11-25T16:30' }),
    ],
    ['Forgive me, they have just confirmed the original time. Set it to three again.', asBefore],
  ]),
  conversation('an issue and the hours for it', [
    ['What is issue 371 in the calendar repository about?', issue(371, 'week view', '15 minutes', 'shorter')],
    [
      'I should finally do something about it. Where on Friday would two hours fit?',
      roomOn(120, '2026-11-27'),
    ],
    [
      'Take ten to twelve in the morning and call it Week view fix.',
      creates({ title: 'Week view fix', start: '2026-11-27T10:00', end: '2026-11-27T12:00' }),
    ],
  ]),
  conversation('a Saturday that was nearly cleared', [
    ['Cancel the parkrun on this coming Saturday the 28th.', deletes(['Parkrun', '2026-11-28']), 'no'],
    [
      'No, I will run after all. Only put the haircut at two in the afternoon.',
      updates('Haircut', { start: '2026-11-28T14:00' }),
    ],
    ['And what does the whole of that Saturday look like?', onDay('2026-11-28')],
  ]),
  conversation('a stiff shoulder in December', [
    ['Do I still have physio sessions in December?', sees('Physio')],
    ['Please cancel the one on the 14th, only that one.', deletes(['Physio', '2026-12-14'])],
    [
      'The session on 7 December has to start at five in the afternoon, the rest stay as they are.',
      updates('Physio', { start: '2026-12-07T17:00' }, { on: '2026-12-07', scope: 'this' }),
    ],
    [
      'I would like a yoga class on the 14th instead, at half past five in the evening.',
      creates({ title: '(A) yoga (class)', start: '2026-12-14T17:30' }),
    ],
  ]),
];
