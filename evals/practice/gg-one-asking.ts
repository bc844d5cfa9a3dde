import { covers, either, lists, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  anyMail,
  evening,
  freeEvening,
  issue,
  mailOf,
  mine,
  morning,
  onDay,
  open,
  roomAfternoon,
  roomMorning,
  roomOn,
  search,
  slotsOn,
  tasks,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    [
      'Just got to my desk. What does the rest of today look like?',
      either(onDay('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T18:30')),
    ],
    ['Could you read me Thursday, please? I need to pack my bag accordingly.', onDay('2026-11-26')],
    [
      'My mother-in-law wants to visit on the weekend of the 12th and 13th of December. What is already in there?',
      onDay('2026-12-12', '2026-12-13'),
    ],
    [
      'Give me a rundown of everything next week so I can sort the childminder.',
      either(lists('2026-11-30', ['2026-12-04', '2026-12-06']), covers('2026-11-30', '2026-12-04')),
    ],
    ['Which address do I put in the satnav for lunch at Mum’s on Sunday?', sees('Lunch at Mum’s')],
    ['What time does the Oslo flight leave, and from which airport?', sees('Flight to Oslo')],
    ['Who else is going to the budget review?', sees('Budget review')],
    [
      'What is the very first thing I have on tomorrow?',
      either(onDay('2026-11-24'), morning('2026-11-24'), sees('Stand-up', '2026-11-24')),
    ],
    [
      'When do I finish on Wednesday? I am picking the twins up from judo.',
      either(onDay('2026-11-25'), sees('Vendor demo')),
    ],
    [
      'Tell me what is happening on the evening of the 18th of December.',
      either(evening('2026-12-18'), sees('Christmas party')),
    ],
    ['I forget, how many days is my annual leave over Christmas and when am I back?', sees('Annual leave')],
    ['When do they come out to look at the boiler?', sees('Boiler service')],
  ]),
  ...phrasings('existence', [
    ['Did I ever write down a date for the tax return?', sees('Tax return')],
    [
      'Is there anything with the school before we break up for Christmas? I have a feeling there was an evening thing.',
      sees('Parents’ evening'),
    ],
    ['Have we still got a board meeting this side of Christmas?', sees('Board meeting')],
    [
      'Somebody mentioned Aiko being away this Friday. Do I have that noted?',
      either(sees('Aiko on leave'), onDay('2026-11-27')),
    ],
    [
      'Do I have any running event booked for next autumn, a half marathon or similar?',
      sees('Half marathon'),
    ],
    [
      'Is a dentist visit in my diary for the first week of December?',
      either(sees('Dentist'), onDay('2026-12-01', '2026-12-06')),
    ],
  ]),
  ...phrasings('free time', [
    [
      'The plumber could come on Friday between four and half past five in the afternoon. Would I be clear?',
      open('2026-11-27T16:00', '2026-11-27T17:30'),
    ],
    [
      'A customer has asked for a call at 8 o’clock on Thursday morning, for an hour. Does that clash with anything?',
      open('2026-11-26T08:00', '2026-11-26T09:00'),
    ],
    [
      'My brother has tickets for the hockey on the evening of Tuesday 8 December. Can I say yes?',
      freeEvening('2026-12-08'),
    ],
    [
      'Where could I squeeze in 45 minutes on Wednesday afternoon to do the rota?',
      either(roomAfternoon(45, '2026-11-25'), covers('2026-11-25T13:00', '2026-11-25T17:00')),
    ],
    ['Find half an hour on Friday when Lena and I are both available.', roomOn(30, '2026-11-27', ['lena'])],
    [
      'I need a full hour with Jonas on Wednesday the 9th of December. When would suit us both?',
      roomOn(60, '2026-12-09', ['jonas']),
    ],
    ['Is there a gap of ninety minutes tomorrow for me to write the tender?', roomOn(90, '2026-11-24')],
    [
      'When could Priya and Tomás and I sit down for 30 minutes on Tuesday 8 December, before noon?',
      roomMorning(30, '2026-12-08', ['priya', 'tomas']),
    ],
    [
      'Sam wants an hour of my time. Look for a slot that works for both of us on the 9th or 10th of December.',
      slotsOn(60, '2026-12-09', '2026-12-10', ['sam']),
    ],
    [
      'Am I double booked if I take the night watch handover on Saturday from 2 until 4 in the afternoon?',
      open('2026-11-28T14:00', '2026-11-28T16:00'),
    ],
  ]),
  ...phrasings('mail', [
    [
      'What did the letting agent say about my rent in the end?',
      mailOf('Ruth', 'Calloway', 'tenancy', 'letting', 'rent', 'flat'),
    ],
    [
      'Has my sister emailed about her birthday meal? I want to know which restaurant.',
      mailOf('Ingrid', 'birthday', 'Koya', 'dinner'),
    ],
    ['Sift through my emails and list whatever other people still expect me to do.', either(tasks, anyMail)],
    [
      'I was sent a booking reference for the trains to Margate. Could you dig it out?',
      mailOf('train', 'Margate', 'booking', 'SDT', 'Southdown'),
    ],
    [
      'How much is my phone bill this month? They should have written.',
      mailOf('Lanternfone', 'bill', 'phone'),
    ],
  ]),
  ...phrasings('issues', [
    ['Which GitHub tickets currently have my name against them?', mine],
    ['What exactly is ticket 412 complaining about?', issue(412, 'contrast', 'dark mode', 'declined')],
    ['Is somebody looking into the toast that gets read out twice?', issue(93, 'toast', 'NVDA', 'read')],
    [
      'Look up whatever was reported about Escape closing too much in the editor.',
      either(search('escape'), search('keyboard'), issue(399, 'closes', 'closing', 'editor')),
    ],
  ]),
];
