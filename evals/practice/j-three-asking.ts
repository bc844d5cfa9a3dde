import { answers, asBefore, calls, checks, covers, either, lists, sees, slots } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { free, issue, mailOf, mine, part, roomAfternoon, search, slotsOn, tasks } from './expect.ts';

export const jThreeAgenda = phrasings('agenda', [
  ['Could you tell me what I still have ahead of me today?', lists('2026-11-23')],
  ['tmrw, agenda', lists('2026-11-24')],
  ['right so eh what have i got on wednesday', lists('2026-11-25')],
  [
    'Would you be so kind as to read me my appointments for the weekend, please?',
    lists('2026-11-28', '2026-11-29'),
  ],
  ['next week, overview', lists('2026-11-30', ['2026-12-06', '2026-12-04'])],
  [
    'I should like to know at what time the first thing on Thursday begins.',
    either(lists('2026-11-26'), sees('Stand-up', '2026-11-26')),
  ],
  [
    'um see tomorrow when am i finished whats the last thing',
    either(lists('2026-11-24'), sees('Focus block', '2026-11-24')),
  ],
  ['Where does the parents’ evening take place, if I may ask?', sees('Parents’ evening')],
  ['portfolio review, which room', sees('Portfolio review')],
  ['Who else has been invited to the board meeting in December?', sees('Board meeting')],
  ['what is it ive got next', either(lists('2026-11-23'), sees('Stand-up', '2026-11-23'))],
  [
    '8 december, afternoon',
    part('2026-12-08', ['12:00', '12:30', '13:00'], ['17:00', '17:30', '18:00', '19:00', '']),
  ],
  ['I would be grateful to know which day my flight leaves, and at what hour.', sees('Flight to Oslo')],
  [
    'What does the week that starts on the seventh of December look like for me?',
    lists('2026-12-07', ['2026-12-13', '2026-12-11']),
  ],
]);

export const jThreeExistence = phrasings('existence', [
  [
    'Do I actually have anything down for the tenth of December?',
    covers('2026-12-10T09:00', '2026-12-10T17:00'),
  ],
  ['dentist booked?', sees('Dentist')],
  ['have i got that boiler thing in the calendar or did i forget', sees('Boiler service')],
  ['Might there be a pottery class this Thursday, please?', sees('Pottery class', '2026-11-26')],
  [
    'Sam, any meetings this week',
    either(
      sees('Coffee with Sam'),
      sees('Budget review'),
      sees('Marketing lunch'),
      covers('2026-11-23', '2026-11-27'),
    ),
  ],
  [
    'Is a design critique planned for Friday the eleventh of December?',
    either(sees('Design critique', '2026-12-11'), covers('2026-12-11T09:00', '2026-12-11T17:00')),
  ],
]);

export const jThreeFree = phrasings('free time', [
  free('Am I free tomorrow between three and five in the afternoon?', '2026-11-24T15:00', '2026-11-24T17:00'),
  free('thu, 9 to 9:30, free?', '2026-11-26T09:00', '2026-11-26T09:30'),
  free(
    'am i doing anything saturday night say seven oclock till ten',
    '2026-11-28T19:00',
    '2026-11-28T22:00',
  ),
  [
    'Would there be an hour to spare on Wednesday afternoon, please?',
    either(roomAfternoon(60, '2026-11-25'), covers('2026-11-25T13:00', '2026-11-25T17:00')),
  ],
  [
    'When could Aiko and I find forty-five minutes together tomorrow?',
    slotsOn(45, '2026-11-24', '2026-11-24', ['aiko']),
  ],
  ['jonas + tomás + me, 30 min, wednesday', slotsOn(30, '2026-11-25', '2026-11-25', ['jonas', 'tomas'])],
  ['eh find us half an hour with lena on friday', slotsOn(30, '2026-11-27', '2026-11-27', ['lena'])],
  [
    'May I ask on which days next week I still have two free hours in one piece?',
    either(
      slotsOn(120, '2026-11-30', ['2026-12-04', '2026-12-06']),
      lists('2026-11-30', ['2026-12-04', '2026-12-06']),
    ),
  ],
  ['next free 90 min?', either(slots(90), covers('2026-11-23T09:50', '2026-11-23T17:00'))],
  [
    'I wonder whether Priya and I would both be available tomorrow at three, for half an hour.',
    either(
      slots(
        30,
        '2026-11-24T15:00',
        ['2026-11-24T15:30', '2026-11-24T17:00', '2026-11-24T18:00', '2026-11-24'],
        ['priya'],
      ),
      roomAfternoon(30, '2026-11-24', ['priya']),
      slotsOn(30, '2026-11-24', '2026-11-24', ['priya']),
    ),
  ],
  [
    'could i squeeze something in at eleven in the morning on the first of december',
    either(checks('2026-12-01T11:00'), covers('2026-12-01T11:00', '2026-12-01T11:30')),
  ],
  [
    'Do I perhaps have the whole of Wednesday the sixteenth of December to myself?',
    covers('2026-12-16T09:30', '2026-12-16T17:00'),
  ],
]);

export const jThreeUndo = phrasings('undo', [
  [
    [
      'Please move the partner update to five o’clock.',
      'On reflection, could you put that back the way it was?',
    ],
    asBefore,
  ],
  [['bin the vendor demo', 'ach no wait bring it back'], asBefore],
  [
    [
      'Please add a walk along the river on Sunday at five in the afternoon.',
      'Forgive me, I have changed my mind. Would you undo that, please?',
    ],
    asBefore,
  ],
]);

export const jThreeInvitations = phrasings('invitations', [
  ['I would like to accept the invitation to the hiring panel.', answers('Hiring panel', 'accepted')],
  ['launch drinks: can’t, decline', answers('Launch drinks', 'declined')],
  [
    'Would you please reply to the invitation to the offsite call with a maybe?',
    answers('Offsite call', 'tentative'),
  ],
]);

export const jThreeMail = phrasings('mail', [
  ['Which things do my emails ask me to do?', tasks],
  ['Priya, action items from her mail', either(tasks, mailOf('priya'))],
  ['have i had any emails from lena today', mailOf('lena')],
  [
    'Would you let me know what Ruth Calloway has written about the flat, please?',
    mailOf('ruth', 'calloway', 'flat'),
  ],
  [
    'I wonder which of the emails in my inbox I have not read yet.',
    either(calls('searchEmails', { unread: true }), calls('searchEmails', { query: 'unread' })),
  ],
  ['mail from physio, what do they want', either(mailOf('physio', 'calmgate'), tasks)],
]);

export const jThreeIssues = phrasings('issues', [
  ['Which GitHub issues are currently waiting for me?', either(mine, search('@me'))],
  ['issue 412, status?', issue(412)],
  ['is there anything on github about the date picker', either(search('picker'), issue(389))],
  ['Could you please show me the open bugs in the calendar repository on GitHub?', search('bug')],
]);
