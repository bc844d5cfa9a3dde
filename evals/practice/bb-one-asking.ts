import { calls, checks, covers, either, lists, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  evening,
  free,
  freeEvening,
  issue,
  mailOf,
  mine,
  morning,
  onDay,
  open,
  part,
  roomAfternoon,
  roomMorning,
  roomOn,
  search,
  slotsOn,
} from './expect.ts';

export const agenda = [
  ...phrasings('agenda', [
    ['What does Wednesday look like for me this week?', onDay('2026-11-25')],
    [
      'Could you tell me what is in the diary for tomorrow morning?',
      either(morning('2026-11-24'), onDay('2026-11-24')),
    ],
    [
      'Please show me everything between the 7th and the 11th of December.',
      onDay('2026-12-07', '2026-12-11'),
    ],
    [
      'My brother would like to visit. What have I planned for this Saturday and Sunday?',
      onDay('2026-11-28', '2026-11-29'),
    ],
    [
      'Which appointments do I still have today?',
      either(onDay('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T18:30')),
    ],
    ['At what time does the flight to Oslo leave?', sees('Flight to Oslo')],
    ['Where are we eating for the marketing lunch?', sees('Marketing lunch')],
    ['Who will be at the budget review on Thursday?', sees('Budget review')],
    [
      'What am I doing in the evening on the 2nd of December?',
      either(evening('2026-12-02'), onDay('2026-12-02'), sees('Launch drinks')),
    ],
    [
      'I would like to see the afternoon of 26 November.',
      either(
        part('2026-11-26', ['12:00', '12:30', '13:00'], ['17:00', '17:30', '18:00', '19:00', '']),
        covers('2026-11-26T13:00', '2026-11-26T17:00'),
      ),
    ],
    ["How long does the parents' evening at Alder School last?", sees('Parents’ evening')],
    [
      'Please read out my appointments for the week beginning on 14 December.',
      either(lists('2026-12-14', ['2026-12-18', '2026-12-20']), covers('2026-12-14', '2026-12-18')),
    ],
  ]),
];

export const existence = [
  ...phrasings('existence', [
    ["Is there a dentist's appointment coming up?", sees('Dentist')],
    [
      'Do I have pottery on the 10th of December?',
      either(sees('Pottery class', '2026-12-10'), onDay('2026-12-10')),
    ],
    ['Did I ever enter the half marathon for next year?', sees('Half marathon')],
    ['I cannot remember whether a board meeting has been fixed for December. Has it?', sees('Board meeting')],
    [
      'Is there still a design sync this Wednesday?',
      either(sees('Design sync', '2026-11-25'), onDay('2026-11-25')),
    ],
  ]),
];

export const freeTime = [
  ...phrasings('free time', [
    free('Am I free on Friday from ten to eleven?', '2026-11-27T10:00', '2026-11-27T11:00'),
    free(
      'The solicitor has offered me 12:00 to 13:00 on Thursday 10 December. Would that work?',
      '2026-12-10T12:00',
      '2026-12-10T13:00',
    ),
    [
      'Is my evening free on Tuesday 8 December? The film club has asked me to come.',
      freeEvening('2026-12-08'),
    ],
    [
      'Would a visit to the nursery at 14:00 tomorrow clash with anything?',
      either(
        checks('2026-11-24T14:00'),
        covers('2026-11-24T14:00', '2026-11-24T14:30'),
        sees('Focus block', '2026-11-24'),
      ),
    ],
    ['Please find me ninety minutes on Wednesday 9 December.', roomOn(90, '2026-12-09')],
    [
      'Priya and I need to talk for half an hour on Friday. When can we both make it?',
      slotsOn(30, '2026-11-27', '2026-11-27', ['priya']),
    ],
    [
      'Where is there an hour in the morning of 4 January for the accountant?',
      either(roomMorning(60, '2027-01-04'), covers('2027-01-04T09:00', '2027-01-04T12:00')),
    ],
    [
      'I have to visit the building site for two hours on the afternoon of 10 December. When would that fit?',
      either(roomAfternoon(120, '2026-12-10'), covers('2026-12-10T13:00', '2026-12-10T17:00')),
    ],
    [
      'Do I have anything on the whole of Saturday 19 December, or could we go to the seaside?',
      either(onDay('2026-12-19'), open('2026-12-19T09:00', '2026-12-19T17:00')),
    ],
    [
      'When could Jonas, Lena and I sit down for 45 minutes on Wednesday 9 December?',
      slotsOn(45, '2026-12-09', '2026-12-09', ['jonas', 'lena']),
    ],
  ]),
];

export const mail = [
  ...phrasings('mail', [
    [
      'What does the physiotherapy practice want me to confirm?',
      mailOf('physio', 'calmgate', 'Monday appointment'),
    ],
    ['Has Ruth Calloway answered about the rent?', mailOf('ruth', 'calloway', 'tenancy', 'rent')],
    [
      'When does my password expire, according to the message from IT?',
      mailOf('password', 'Fernhill IT', 'expire'),
    ],

    [
      'Which train did we book to Margate, and what did it cost?',
      mailOf('margate', 'southdown', 'offsite', 'train', 'SDT-48207'),
    ],
  ]),
];

export const issues = [
  ...phrasings('issues', [
    [
      'Which issues on GitHub are assigned to me at present?',
      either(mine, calls('searchIssues', { any: 'maya' })),
    ],
    ['What is the state of issue 399?', issue(399, 'escape', 'keyboard')],
    [
      'Is anyone working on the two imported events that overwrite each other?',
      issue(421, 'import', 'overwrite', 'UID'),
    ],
    [
      'Please look up whether the typo on the holidays page has been dealt with.',
      either(issue(36, 'typo', 'holidays'), search('typo')),
    ],
  ]),
];
