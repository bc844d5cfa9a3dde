import { calls, covers, either, lists, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  anyMail,
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
  tasks,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    ['Good morning. Would you mind telling me how my Thursday is shaping up?', onDay('2026-11-26')],
    ['Which of my colleagues will be sitting in the budget review this week?', sees('Budget review')],
    ['At what time does my flight to Oslo take off, and which airport is it from?', sees('Flight to Oslo')],
    [
      'A plumber might come round this Saturday. Read me everything I have planned for that day.',
      onDay('2026-11-28'),
    ],
    ['How many hours has the board meeting in December been given?', sees('Board meeting')],
    [
      'Please give me a rundown of my commitments from Wednesday to Friday this week.',
      onDay('2026-11-25', '2026-11-27'),
    ],
    [
      'I am ordering a taxi. What is the address or the name of the place for the Christmas party?',
      sees('Christmas party'),
    ],
    [
      'I want to catch an early train on 8 December. When does my last meeting that day finish?',
      either(onDay('2026-12-08'), covers('2026-12-08T12:00', '2026-12-08T17:00'), sees('Partner update')),
    ],
    ['On which dates does my annual leave begin and end?', sees('Annual leave')],
    [
      'What is the very first thing I have to attend tomorrow? I would like to sleep in.',
      either(onDay('2026-11-24'), morning('2026-11-24'), sees('Stand-up', '2026-11-24')),
    ],
    ["My husband has asked when the parents' evening is and how late it goes on.", sees('Parents’ evening')],
    [
      'My shift plan depends on it, so kindly list what is in the calendar for Monday 30 November and the Tuesday after it.',
      either(lists('2026-11-30', '2026-12-01'), covers('2026-11-30', '2026-12-01')),
    ],
  ]),
  ...phrasings('existence', [
    ['My fringe is in my eyes. Have I got a haircut booked this month?', sees('Haircut')],
    [
      'Is there a physio session on 7 December, or did I cancel that one?',
      either(sees('Physio', '2026-12-07'), onDay('2026-12-07')),
    ],
    ['Did I ever set a day aside in January for the tax return?', sees('Tax return')],
    ['Is there anything about a vet in my calendar on Thursday 10 December?', onDay('2026-12-10')],
    [
      'I believe somebody is coming to service the boiler in December. Is that actually written down?',
      sees('Boiler service'),
    ],
    [
      'Is the design critique still in the calendar for Friday 4 December, even though we are all at the seaside?',
      either(sees('Design critique', '2026-12-04'), onDay('2026-12-04')),
    ],
  ]),
  ...phrasings('free time', [
    [
      'A supplier wants to ring me on Wednesday 25 November from 13:00 to 14:00. Is that slot empty?',
      open('2026-11-25T13:00', '2026-11-25T14:00'),
    ],
    [
      'Lena and I need half an hour together on Thursday. What times are open for both of us?',
      roomOn(30, '2026-11-26', ['lena']),
    ],
    [
      'A customer from Leeds has asked for an hour on Wednesday 9 December. Which times can I offer her?',
      roomOn(60, '2026-12-09'),
    ],
    [
      'Friends have a spare opera ticket for the evening of Tuesday 15 December. Could I go?',
      freeEvening('2026-12-15'),
    ],
    [
      'I require ninety minutes with Priya and Jonas on Thursday 10 December. What is possible?',
      roomOn(90, '2026-12-10', ['priya', 'jonas']),
    ],
    [
      'The nurse could take my blood at 8:00 on Friday morning, and it lasts twenty minutes. Does that fit?',
      open('2026-11-27T08:00', '2026-11-27T08:20'),
    ],
    [
      'When could Tomas and I sit down for 45 minutes on the afternoon of Friday 11 December?',
      roomAfternoon(45, '2026-12-11', ['tomas']),
    ],
    [
      'I have a grant application to write. Is there a two-hour gap for me somewhere on Thursday 17 December?',
      roomOn(120, '2026-12-17'),
    ],
    [
      'Would I run into anything if I took a driving lesson this Saturday from 10:30 to 12:00?',
      open('2026-11-28T10:30', '2026-11-28T12:00'),
    ],
    [
      'Look for one hour with Sam on the morning of Wednesday 16 December, please.',
      roomMorning(60, '2026-12-16', ['sam']),
    ],
  ]),
  ...phrasings('mail', [
    [
      'What has Ruth from the letting agency written to me about the new rent?',
      mailOf('ruth', 'calloway', 'letting', 'rent', 'tenancy', 'flat'),
    ],
    [
      'I am doing my expenses. What was the total for our train tickets to Margate?',
      mailOf('train', 'margate', 'southdown', 'ticket', 'booking', 'SDT'),
    ],
    [
      'The house in Margate sent me a confirmation with a code for the key. What is the code?',
      mailOf('saltmarsh', 'margate', 'key', 'code', 'booking', 'house', 'confirm'),
    ],
    [
      'Aiko wrote before her holiday with a few jobs for me. Which jobs were they?',
      either(mailOf('aiko', 'away', 'holiday'), tasks),
    ],
    ['Has anybody emailed me since yesterday evening? I have not looked at the inbox yet.', anyMail],
  ]),
  ...phrasings('issues', [
    ['Which GitHub tickets have my name on them at present?', either(mine, calls('searchIssues'))],
    ['Who has taken on the bug where the undo bar disappears too early?', issue(411, 'undo')],
    ['Please summarise issue 389 in the calendar repository for me.', issue(389, 'date picker')],
    ['Was the problem with the font file on the login page ever closed?', issue(96, 'font', 'login')],
  ]),
];
