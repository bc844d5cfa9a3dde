import { either, lists, covers, sees, calls } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  onDay,
  morning,
  evening,
  open,
  slotsOn,
  roomOn,
  roomAfternoon,
  roomMorning,
  freeEvening,
  mailOf,
  anyMail,
  tasks,
  issue,
  mine,
  search,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    [
      'Could you run me through Thursday, please? I need to arrange the school pick-up around it.',
      onDay('2026-11-26'),
    ],
    [
      'What does the rest of my week look like after Wednesday?',
      either(covers('2026-11-26', '2026-11-27'), onDay('2026-11-26', '2026-11-29')),
    ],
    [
      'My wife is asking what we are doing at the weekend. What is in the diary?',
      onDay('2026-11-28', '2026-11-29'),
    ],
    ['Whereabouts is that marketing lunch being held?', sees('Marketing lunch')],
    [
      'What time do I have to be at the airport for Oslo? I mean, when does the flight go?',
      sees('Flight to Oslo'),
    ],
    ["Who's coming to the board meeting in December?", sees('Board meeting')],
    [
      "What's the first thing I've got on tomorrow morning?",
      either(onDay('2026-11-24'), morning('2026-11-24'), sees('Stand-up', '2026-11-24')),
    ],
    ['Tell me please which appointments are there for me on the 8th of December.', onDay('2026-12-08')],
    [
      "Right, next week. Give me the whole lot, I'm planning the rota.",
      either(
        lists('2026-11-30', ['2026-12-04', '2026-12-05', '2026-12-06']),
        covers('2026-11-30', '2026-12-04'),
      ),
    ],
    [
      'What is planned for the evening of 2 December?',
      either(evening('2026-12-02'), onDay('2026-12-02'), sees('Launch drinks')),
    ],
    ["When's the boiler fella coming round?", sees('Boiler service')],
    ['From which date until which date is my annual leave?', sees('Annual leave')],
  ]),
  ...phrasings('existence', [
    ['Did I ever put the dentist in, or have I forgotten again?', sees('Dentist')],
    ["Is there a parents' evening coming up at all before Christmas?", sees('Parents’ evening')],
    [
      "I can't remember if I booked that haircut for this Saturday. Have a look, would you?",
      either(sees('Haircut'), onDay('2026-11-28')),
    ],
    ['Do I have anything noted down about the tax return?', sees('Tax return')],
    [
      'Is pottery on this Thursday, as usual?',
      either(sees('Pottery class', '2026-11-26'), onDay('2026-11-26')),
    ],
    ['Have we a half marathon in the calendar for next autumn?', sees('Half marathon')],
  ]),
  ...phrasings('free time', [
    [
      'The plumber can come on Friday between 10 and 11. Am I free then?',
      open('2026-11-27T10:00', '2026-11-27T11:00'),
    ],
    [
      'Would four to five on Thursday afternoon clash with anything?',
      open('2026-11-26T16:00', '2026-11-26T17:00'),
    ],
    ['Can you find me a spare hour tomorrow to catch up on my paperwork?', roomOn(60, '2026-11-24')],
    [
      'I need 45 minutes with Priya on Wednesday. When are we both available?',
      slotsOn(45, '2026-11-25', '2026-11-25', ['priya']),
    ],
    [
      'Kindly suggest a half-hour slot on Thursday which suits both me and Jonas.',
      slotsOn(30, '2026-11-26', '2026-11-26', ['jonas']),
    ],
    ['Mates want to go for a curry on Friday night. Have I got the evening free?', freeEvening('2026-11-27')],
    [
      'Is there an hour going on Friday afternoon for Lena and me to sit down together?',
      roomAfternoon(60, '2026-11-27', ['lena']),
    ],
    ['Where could I squeeze in a ninety-minute training session on 10 December?', roomOn(90, '2026-12-10')],
    [
      'Find thirty minutes on the morning of Wednesday 9 December when Tomás and Aiko can also make it.',
      roomMorning(30, '2026-12-09', ['tomas', 'aiko']),
    ],
    [
      "Am I doing anything on Sunday between 10 and 12? There's a car boot sale I fancy.",
      open('2026-11-29T10:00', '2026-11-29T12:00'),
    ],
  ]),
  ...phrasings('mail', [
    [
      'Has the letting agent written back about the rent?',
      mailOf('ruth', 'calloway', 'rent', 'tenancy', 'letting', 'flat', 'renewal'),
    ],
    [
      'What exactly did Lena want me to check in the Brightdesk contract?',
      mailOf('brightdesk', 'lena', 'contract'),
    ],
    ['Go through my inbox and tell me what people are waiting on me for.', either(tasks, anyMail)],
    [
      'Which train are we taking to Margate? The booking confirmation should be in my email.',
      mailOf('train', 'margate', 'booking', 'southdown', 'st pancras', 'SDT'),
    ],
    [
      'Is the physio trying to change my appointment? I think they emailed last week.',
      mailOf('physio', 'calmgate', 'niamh'),
    ],
  ]),
  ...phrasings('issues', [
    ['Which GitHub issues are currently sitting on my plate?', mine],
    [
      "What's the story with issue 412, the one about dark mode contrast?",
      issue(412, 'contrast', 'dark', 'declined'),
    ],
    [
      'Is there a ticket somewhere about NVDA reading the toast twice?',
      either(search('nvda'), search('toast'), calls('getIssue', { number: 93 })),
    ],
    [
      'What is still left to tick off on the release 4.2 checklist on GitHub?',
      issue(408, 'release', '4.2', 'checklist'),
    ],
  ]),
];
