import { answers, asBefore, creates, deletes, either, lists, nothing, sees, updates } from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { freeEvening, mailOf, issue, mine, onDay, open, roomOn } from './expect.ts';

export const conversations = [
  ...phrasings('undo', [
    [
      [
        'Shift Sunday’s lunch at Mum’s to two o’clock.',
        'Oh no, she says one is fine. Put it back how it was.',
      ],
      asBefore,
    ],
    [
      [
        'Add a cello lesson on Thursday 10 December at 5 pm.',
        'Ah, she has the flu. Undo the thing you just did.',
      ],
      asBefore,
    ],
  ]),
  ...phrasings('context', [
    [
      ['What time am I supposed to be at Quay Dental?', 'Please move it to 9.15 on the same morning.'],
      updates('Dentist', { start: '2026-12-01T09:15' }),
    ],
    [
      ['What have I got on Saturday 28 November?', 'I have no money left, so cancel the second of those.'],
      deletes('Haircut'),
    ],
    [
      ['Show me my Wednesday, the 9th of December.', 'Thank you. And how about the day following that?'],
      onDay('2026-12-10'),
    ],
    [
      ['Book me a massage on Sunday 6 December.', 'At three in the afternoon, for an hour.'],
      creates({ title: 'Massage', start: '2026-12-06T15:00', end: '2026-12-06T16:00' }),
    ],
    [
      ['Put “Piano tuner” in for Saturday 5 December at 10 am.', 'Sorry, I meant 11 am.'],
      updates('Piano tuner', { start: '2026-12-05T11:00' }),
    ],
    [
      ['Where are we having the Christmas party this year?', 'Make it last until half past eleven at night.'],
      updates('Christmas party', { end: '2026-12-18T23:30' }),
    ],
    [
      ['Am I free on Wednesday at 2 pm for an hour?', 'Good. Put the window cleaner in there, then.'],
      creates({
        title: 'Window (cleaner|cleaning) (visit)',
        start: '2026-11-25T14:00',
        end: '2026-11-25T15:00',
      }),
    ],
    [
      [
        'What is in my calendar on Tuesday 8 December?',
        'Lena ought to be at the partner update, so invite her too.',
      ],
      updates('Partner update', { guests: ['lena'] }),
    ],
    [
      ['Has Jonas sent me an invitation for a hiring panel?', 'Accept that, please.'],
      answers('Hiring panel', 'accepted'),
    ],
    [['Delete a focus block for me.', 'The one tomorrow.'], deletes(['Focus block', '2026-11-24'])],
    [
      [
        'Who will be sitting at the table for the marketing lunch on Friday?',
        'I am not up to that. Delete it.',
      ],
      deletes('Marketing lunch'),
    ],
  ]),
  conversation('a grandmother plans a school visit', [
    [
      'Do I have anything on Thursday 10 December in the afternoon, say one to three?',
      open('2026-12-10T13:00', '2026-12-10T15:00'),
    ],
    [
      'Lovely. Write it in as “Nativity play”, from one to half past two, at Alder School.',
      creates({
        title: 'Nativity play',
        start: '2026-12-10T13:00',
        end: '2026-12-10T14:30',
        place: 'Alder School',
      }),
    ],
    ['I had better have a nudge an hour before it.', updates('Nativity play', { reminders: [60] })],
  ]),
  conversation('a builder looks at his friday', [
    ['What is on Friday?', onDay('2026-11-27')],
    ['Where is that lunch again?', nothing],
    [
      'Right, stick in a site visit at Harlow Yard from five to six that evening.',
      creates({
        title: 'Site visit (at) (Harlow Yard)|Harlow Yard site visit',
        start: '2026-11-27T17:00',
        end: '2026-11-27T18:00',
        place: 'Harlow Yard',
      }),
    ],
  ]),
  conversation('second thoughts about the party', [
    ['When does the Christmas party start?', sees('Christmas party')],
    ['Take it out of my calendar.', deletes('Christmas party'), 'no'],
    [
      'I will go after all, but move it to 7 pm, just as long as before.',
      updates('Christmas party', { start: '2026-12-18T19:00' }),
    ],
  ]),
  conversation('the flat and the meters', [
    [
      'What does Ruth from the lettings office need from me?',
      mailOf('Ruth', 'Calloway', 'lettings', 'tenancy'),
    ],
    [
      'Would Saturday the 28th at 5 pm be all right for me, half an hour?',
      open('2026-11-28T17:00', '2026-11-28T17:30'),
    ],
    [
      'Good, add the meter reading for then.',
      creates({
        title: '(Flat) Meter reading (Flat 3|with Ruth|for flat|Calloway Lettings)|Meters',
        start: '2026-11-28T17:00',
      }),
    ],
  ]),
  conversation('a nurse swaps shifts', [
    ['Show me the weekend of 5 and 6 December.', onDay('2026-12-05', '2026-12-06')],
    [
      'I have taken a shift on the Sunday, 7 am until 3 pm. Please put it in as “Ward 6”.',
      creates({ title: 'Ward 6', start: '2026-12-06T07:00', end: '2026-12-06T15:00' }),
    ],
    ['They have just told me it is the Saturday instead.', updates('Ward 6', { start: '2026-12-05T07:00' })],
    ['Now they do not need me at all, so delete it.', deletes('Ward 6')],
  ]),
  conversation('an hour with lena', [
    ['Is there an hour for Lena and me on Wednesday 9 December?', roomOn(60, '2026-12-09', ['lena'])],
    [
      'I will go for 2 pm. Invite her and name it “Clause 7”.',
      creates({ title: 'Clause 7', start: '2026-12-09T14:00', end: '2026-12-09T15:00', guests: ['lena'] }),
    ],
    ['Now show me the whole of that day, please.', onDay('2026-12-09')],
  ]),
  conversation('tickets before tea', [
    ['Which issues are assigned to me on GitHub?', mine],
    ['What does number 389 say about the date picker?', issue(389, 'date picker', 'month')],
    [
      'I will work on it tomorrow from 4 to 5 pm. Put that in the calendar as “Date picker”.',
      creates({ title: 'Date picker', start: '2026-11-24T16:00', end: '2026-11-24T17:00' }),
    ],
  ]),
  conversation('birthday noodles', [
    ['What day is Ingrid’s birthday?', sees('Ingrid’s birthday')],
    ['Am I free that evening?', freeEvening('2026-12-01')],
    [
      'Add “Noodles” at 19:30, at Koya Harbour, for me only.',
      creates({ title: 'Noodles', start: '2026-12-01T19:30', place: 'Koya Harbour' }),
    ],
    ['Set a reminder for it half an hour before.', updates('Noodles', { reminders: [30] })],
  ]),
  conversation('moving the portfolio review', [
    ['What time is the portfolio review?', sees('Portfolio review')],
    ['Could you move it?', nothing],
    ['To the Wednesday of that week at 1 pm.', updates('Portfolio review', { start: '2026-12-09T13:00' })],
    [
      'And show me the week it is in.',
      either(lists('2026-12-07', ['2026-12-11', '2026-12-13']), onDay('2026-12-07', '2026-12-11')),
    ],
  ]),
];
