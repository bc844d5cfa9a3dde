import { answers, asBefore, checks, covers, creates, deletes, either, sees, updates } from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { freeEvening, issue, mailOf, mine, onDay, roomOn } from './expect.ts';

export const conversations = [
  ...phrasings('context', [
    [
      ['When does my plane to Oslo go?', 'Remind me of it three hours ahead, please.'],
      updates('Flight to Oslo', { reminders: [180] }),
    ],
    [
      ['What is planned for Thursday 26 November?', 'And what have I got on the day after that?'],
      onDay('2026-11-27'),
    ],
    [
      [
        'Is there anything at 3 pm on Wednesday 9 December?',
        'Then put a call with the notary there. Half an hour is enough.',
      ],
      creates({
        title: 'Call (with) (the) notary|Notary call|Call with (a) notary',
        start: '2026-12-09T15:00',
        end: '2026-12-09T15:30',
      }),
    ],
    [
      ['Show me the details of the vendor demo.', 'It should be half an hour shorter, but start as planned.'],
      updates('Vendor demo', { end: '2026-11-25T15:30' }),
    ],
    [
      ['Add a massage on Friday 11 December at 4 pm.', 'They have just rung me. Make that 5 pm.'],
      updates('Massage', { start: '2026-12-11T17:00' }),
    ],
    [
      [
        'Could you say when we are having the Christmas party?',
        'Please delete it. I am staying at home with the baby.',
      ],
      deletes('Christmas party'),
    ],
    [
      [
        'At what hour do I have coffee with Sam?',
        'That is too early for me. Move it to 10 on the same morning.',
      ],
      updates('Coffee with Sam', { start: '2026-11-25T10:00' }),
    ],
    [
      [
        'A patient asks for Tuesday 15 December at 11 in the morning. Have I time?',
        'And how is it at the same hour on the Wednesday?',
      ],
      either(checks('2026-12-16T11:00'), covers('2026-12-16T11:00', '2026-12-16T11:30')),
    ],
    [
      [
        'Tell me my appointments on Monday 7 December.',
        'You can cancel the physio on that day, and no other.',
      ],
      deletes(['Physio', '2026-12-07']),
    ],
    [
      ['What is the offsite call next Monday, 30 November?', 'I see. Accept it for me.'],
      answers('Offsite call', 'accepted'),
    ],
    [
      [
        'Please plan a team breakfast on Tuesday 12 January at 8:15 in the morning.',
        'Priya and Lena should be invited to it.',
      ],
      updates('Team breakfast', { guests: ['priya', 'lena'] }),
    ],
  ]),
  conversation('the choir goes on a trip', [
    ['Would you tell me what I have on Saturday 12 December?', onDay('2026-12-12')],
    [
      'Enter a choir trip on that day, from 10 in the morning to 4 in the afternoon.',
      creates({ title: 'Choir trip', start: '2026-12-12T10:00', end: '2026-12-12T16:00' }),
    ],
    [
      'Add a reminder one day ahead, or I shall miss the coach.',
      updates('Choir trip', { reminders: [1440] }),
    ],
  ]),
  conversation('a review is kept after all', [
    ['On what day is the portfolio review?', sees('Portfolio review')],
    ['I do not think we need it. Delete it.', deletes('Portfolio review'), 'no'],
    [
      'On reflection it can stay, but let it begin at 2.30.',
      updates('Portfolio review', { start: '2026-12-08T14:30' }),
    ],
  ]),
  conversation('supper with the club', [
    ['Am I at liberty in the evening of Wednesday 16 December?', freeEvening('2026-12-16')],
    [
      'Lovely. Then enter Supper club at 7 that evening.',
      creates({ title: 'Supper club', start: '2026-12-16T19:00' }),
    ],
    [
      'We are meeting at Osteria Vela, so give that as the place.',
      updates('Supper club', { place: 'Osteria Vela' }),
    ],
  ]),
  conversation('signing for the flat', [
    [
      'What did Ruth from the lettings office write to me last?',
      mailOf('ruth', 'calloway', 'letting', 'tenancy'),
    ],
    [
      'Make an all-day entry on 1 December and name it Sign tenancy.',
      creates({ title: 'Sign tenancy', start: '2026-12-01', end: '2026-12-02' }),
    ],
    [
      'Sorry, I would rather do it on 30 November. Please move it.',
      updates('Sign tenancy', { start: '2026-11-30' }),
    ],
  ]),
  conversation('an issue gets its hour', [
    ['Which GitHub matters have been given to me to deal with?', mine],
    ['Open number 412 and tell me what it is about.', issue(412, 'contrast', 'declined', 'dark mode')],
    [
      'I will do it tomorrow at 3.30 pm. Block one hour under the name Contrast fix.',
      creates({ title: 'Contrast fix', start: '2026-11-24T15:30', end: '2026-11-24T16:30' }),
    ],
  ]),
  conversation('unanswered invitations', [
    [
      'Which invitations for the next two weeks have I left unanswered?',
      either(sees('Offsite call'), sees('Hiring panel')),
    ],
    ['Say yes to the hiring panel, please.', answers('Hiring panel', 'accepted')],
    ['The offsite call you may decline.', answers('Offsite call', 'declined')],
  ]),
  conversation('a handover comes and goes', [
    [
      'When could Jonas and I talk for half an hour on Thursday 10 December?',
      roomOn(30, '2026-12-10', ['jonas']),
    ],
    [
      'Invite him for 11 in the morning and call it Handover, thirty minutes.',
      creates({ title: 'Handover', start: '2026-12-10T11:00', end: '2026-12-10T11:30', guests: ['jonas'] }),
    ],
    ['I fear we will need a full hour. Lengthen it.', updates('Handover', { end: '2026-12-10T12:00' })],
    ['Jonas has told me everything in the corridor. Remove the meeting again.', deletes('Handover')],
  ]),
  conversation('a run skipped and restored', [
    ['When do I go to the parkrun next?', sees('Parkrun')],
    ['I am on call that morning. Take out only that one.', deletes(['Parkrun', '2026-11-28'])],
    ['A colleague has swapped with me, so I can run after all. Please bring it back.', asBefore],
  ]),
  conversation('the week of the board', [
    ['What does my Monday look like on 14 December?', onDay('2026-12-14')],
    ['And what is there on the Tuesday of that week?', onDay('2026-12-15')],
    [
      'Let the board meeting begin at 2.30 and take as long as before.',
      updates('Board meeting', { start: '2026-12-15T14:30' }),
    ],
    ['It would help me to see it in blue as well.', updates('Board meeting', { color: ['1', '7', '9'] })],
  ]),
];
