import { answers, asBefore, calls, checks, covers, either, lists, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  free,
  issue,
  mailOf,
  mine,
  morning,
  part,
  roomAfternoon,
  roomMorning,
  roomOn,
  search,
  slotsOn,
  tasks,
} from './expect.ts';

/* Three people: an American product manager, a fluent speaker of another language, someone who dictates. */

export const iTwoAgenda = phrasings('agenda', [
  ['Walk me through my calendar for tomorrow.', lists('2026-11-24')],
  ['okay so whats left for me today', lists('2026-11-26'), { at: '2026-11-26T13:05:00Z' }],
  ['I would like to know which appointments I have on Thursday.', lists('2026-11-26')],
  ['Pull up next week’s schedule', lists('2026-11-30', ['2026-12-04', '2026-12-06'])],
  ['um when do i have to be at the dentist', sees('Dentist', '2026-12-01')],
  ['Could you please tell me who will participate in the board meeting?', sees('Board meeting')],
  [
    'What’s my first meeting on Wednesday?',
    either(lists('2026-11-25'), sees('Coffee with Sam', '2026-11-25')),
  ],
  ['where do i need to go for the marketing lunch', sees('Marketing lunch')],
  ['How does my weekend look like?', lists('2026-11-28', '2026-11-29')],
  [
    'What’s on deck for Friday afternoon?',
    part('2026-11-27', ['12:00', '12:30', '13:00'], ['17:00', '17:30', '18:00', '19:00', '']),
  ],
  [
    'when am i seeing priya next',
    either(sees('1:1 with Priya'), sees('Stand-up'), sees('Roadmap review', '2026-11-23')),
  ],
  [
    'What is the last thing in my agenda on the 8th of December?',
    either(lists('2026-12-08'), sees('Partner update', '2026-12-08')),
  ],
  ['Give me a rundown of December 14 through 18', lists('2026-12-14', '2026-12-18')],
  ['what time does pottery finish this week', sees('Pottery class', '2026-11-26')],
]);

export const iTwoExistence = phrasings('existence', [
  ['Do I have anything on the calendar for December 10?', covers('2026-12-10')],
  ['Is the visit for the boiler already entered somewhere?', sees('Boiler service')],
  [
    'um am i supposed to be anywhere tonight',
    either(
      covers('2026-11-23T19:00', '2026-11-23T21:00'),
      covers('2026-11-23T18:00', '2026-11-23T20:00'),
      sees('Physio', '2026-11-23'),
    ),
  ],
  ['Did my haircut ever get booked?', sees('Haircut')],
  [
    'have i got anything with jonas this week',
    either(covers('2026-11-23', '2026-11-27'), sees('Roadmap workshop')),
  ],
  [
    'Please tell me if there is a bank holiday in May 2027.',
    either(
      covers('2027-05-01', '2027-05-31'),
      sees('Early May bank holiday', '2027-05-03'),
      sees('Spring bank holiday', '2027-05-31'),
    ),
  ],
]);

export const iTwoFree = phrasings('free time', [
  [
    'Am I open Wednesday at noon?',
    either(checks('2026-11-25T12:00'), covers('2026-11-25T12:00', '2026-11-25T12:30')),
  ],
  free(
    'I would like to know if I have time tomorrow between 3 and 4 in the afternoon.',
    '2026-11-24T15:00',
    '2026-11-24T16:00',
  ),
  [
    'find me an hour on thursday afternoon',
    either(roomAfternoon(60, '2026-11-26'), covers('2026-11-26T13:00', '2026-11-26T17:00')),
  ],
  ['Find a 30-minute slot tomorrow that works for me and Aiko.', roomOn(30, '2026-11-24', ['aiko'])],
  ['At which times would Lena and I both have 45 minutes on Friday?', roomOn(45, '2026-11-27', ['lena'])],
  [
    'okay so when can me and tomas and jonas get together next week for like an hour',
    slotsOn(60, '2026-11-30', ['2026-12-04', '2026-12-06'], ['tomas', 'jonas']),
  ],
  ['On which day of this week do I have the fewest meetings?', covers('2026-11-23', '2026-11-27')],
  [
    'is saturday morning still free for me',
    either(morning('2026-11-28'), covers('2026-11-28T09:00', '2026-11-28T12:00')),
  ],
  [
    'Is there a half-hour gap Thursday morning when both Priya and I are free?',
    roomMorning(30, '2026-11-26', ['priya']),
  ],
  ['Would a two-hour workshop still fit for me on 9 December?', roomOn(120, '2026-12-09')],
  [
    'could i do dinner on wednesday like seven thirty or is something on',
    either(checks('2026-11-25T19:30'), covers('2026-11-25T19:30', '2026-11-25T20:30')),
  ],
]);

export const iTwoUndo = phrasings('undo', [
  [['Move the vendor demo to 4:30pm', 'Actually, undo that.'], asBefore],
  [
    ['Please delete the portfolio review.', 'This was a mistake of mine, could you please restore it?'],
    asBefore,
  ],
  [['put yoga on friday at seven in the morning', 'oh no um take that back'], asBefore],
]);

export const iTwoInvitations = phrasings('invitations', [
  ['Accept Jonas’s invite to the hiring panel', answers('Hiring panel', 'accepted')],
  [
    'Please decline the offsite call, and send with it a note that I am at the doctor.',
    answers('Offsite call', 'declined', true),
  ],
  ['put me down as a maybe for the hiring panel', answers('Hiring panel', 'tentative')],
]);

export const iTwoMail = phrasings('mail', [
  ['What action items are sitting in my inbox?', tasks],
  ['Has Ruth answered regarding the rent?', mailOf('ruth', 'rent', 'calloway', 'tenancy', 'lease')],
  ['um is there any unread mail', mailOf('unread')],
  [
    'Summarize what Lena wants on the Brightdesk contract',
    either(mailOf('lena', 'brightdesk', 'contract'), tasks),
  ],
  ['Which tasks did Aiko leave to me for her absence?', either(mailOf('aiko'), tasks)],
  ['what did ingrid write about her birthday dinner', mailOf('ingrid', 'birthday', 'dinner')],
]);

export const iTwoIssues = phrasings('issues', [
  [
    'What GitHub issues are on my plate?',
    either(mine, calls('searchIssues', { any: '@me' }), calls('searchIssues', { any: 'maya' })),
  ],
  ['Could you explain me what the issue number 412 is about?', issue(412, 'contrast')],
  ['are there any open bugs in the calendar repo', search('bug')],
  ['Find the ticket about the date picker', either(issue(389, 'picker'), search('date'))],
]);
