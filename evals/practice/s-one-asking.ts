import { lists, covers, sees, checks, calls, either } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  mailTools,
  mailOf,
  anyMail,
  tasks,
  issue,
  mine,
  onDay,
  open,
  morning,
  evening,
  freeEvening,
  roomAfternoon,
  roomOn,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    ['Could you please read me everything I have on Wednesday?', onDay('2026-11-25')],
    [
      'I would like an overview of the rest of this week, from tomorrow onwards.',
      either(
        lists('2026-11-24', ['2026-11-27', '2026-11-28', '2026-11-29']),
        covers('2026-11-24', '2026-11-27'),
      ),
    ],
    ['Please list my appointments for the fifteenth of December.', onDay('2026-12-15')],
    ['When is my next physio session?', sees('Physio', '2026-11-23')],
    ['Remind me where Friday’s marketing lunch is taking place.', sees('Marketing lunch')],
    ['What time does the flight to Oslo leave?', sees('Flight to Oslo')],
    [
      'My cousins may visit on the 12th and 13th of December. What is planned for those two days?',
      onDay('2026-12-12', '2026-12-13'),
    ],
    ['How long is the board meeting going to last?', sees('Board meeting')],
    ['Who is coming to the design critique this Friday?', sees('Design critique', '2026-11-27')],
    [
      'Show me Thursday evening, please.',
      either(evening('2026-11-26'), covers('2026-11-26T18:00', '2026-11-26T21:00')),
    ],
    ['On which day does my annual leave begin, and when do I have to be back?', sees('Annual leave')],
    [
      'After the roadmap review this morning, what comes next?',
      either(onDay('2026-11-23'), sees('Design review', '2026-11-23')),
    ],
  ]),
  ...phrasings('existence', [
    ['Did I remember to put the boiler service in the diary?', sees('Boiler service')],
    ['Is there a parents’ evening coming up before Christmas?', sees('Parents’ evening')],
    [
      'Do I have an appointment with an optician at any point before the end of the year?',
      covers('2026-11-24', '2026-12-31'),
    ],
    ['I cannot recall whether I ever wrote down the night train. Have I?', sees('Night train')],
    ['Have I got anything entered for New Year’s Eve?', either(onDay('2026-12-31'), sees('Annual leave'))],
    ['Does the pottery class still take place this week?', sees('Pottery class', '2026-11-26')],
  ]),
  ...phrasings('free time', [
    [
      'Am I free on Wednesday at half past one for a phone call with the bank?',
      either(checks('2026-11-25T13:30'), covers('2026-11-25T13:30', '2026-11-25T14:00')),
    ],
    [
      'Could I go to a matinee on Saturday from three to five without missing anything?',
      open('2026-11-28T15:00', '2026-11-28T17:00'),
    ],
    ['Find me a ninety-minute gap on Tuesday 8 December, please.', roomOn(90, '2026-12-08')],
    [
      'When could Priya, Tomás and I meet for forty-five minutes on Wednesday?',
      roomOn(45, '2026-11-25', ['priya', 'tomas']),
    ],
    ['Is my evening clear on Wednesday 9 December?', freeEvening('2026-12-09')],
    [
      'The nursery wants to see me at 10 am on Friday 11 December. Would that collide with anything?',
      either(checks('2026-12-11T10:00'), covers('2026-12-11T10:00', '2026-12-11T10:30')),
    ],
    [
      'I need to sit down with Lena for an hour on Thursday 10 December; which times would suit both of us?',
      roomOn(60, '2026-12-10', ['lena']),
    ],
    [
      'Is there an uninterrupted three-hour stretch on Wednesday 16 December in which I can mark essays?',
      roomOn(180, '2026-12-16'),
    ],
    [
      'Where in tomorrow afternoon could I squeeze in half an hour at the gym?',
      either(roomAfternoon(30, '2026-11-24'), covers('2026-11-24T13:00', '2026-11-24T17:00')),
    ],
    [
      'The hospital can see my father on the morning of Friday 18 December. Would I be able to take him?',
      either(
        morning('2026-12-18'),
        covers('2026-12-18T09:00', '2026-12-18T12:00'),
        checks('2026-12-18T08:00'),
        checks('2026-12-18T09:00'),
      ),
    ],
  ]),
  ...phrasings('mail', [
    [
      'Has Ruth Calloway replied about the tenancy?',
      either(
        mailOf('ruth', 'calloway', 'tenancy'),
        calls(mailTools, { from: 'ruth' }),
        calls(mailTools, { from: 'calloway' }),
      ),
    ],
    [
      'Please summarise what Aiko would like me to do while she is away.',
      either(tasks, mailOf('aiko', 'away'), calls(mailTools, { from: 'aiko' })),
    ],
    [
      'How much did I pay at Café Ondine, according to the receipt?',
      either(mailOf('ondine', 'café', 'receipt'), calls(mailTools, { from: 'ondine' })),
    ],
    [
      'Which train did I book with Southdown?',
      either(mailOf('southdown', 'booking', 'train'), calls(mailTools, { from: 'southdown' })),
    ],
    ['Go through my email and tell me what people are waiting for me to do.', anyMail],
  ]),
  ...phrasings('issues', [
    [
      'Has anyone fixed the problem where Escape closes the day panel as well?',
      issue(399, 'escape', 'panel', 'keyboard'),
    ],
    ['What is assigned to me on GitHub at the moment?', mine],
    ['Please tell me what issue number 415 is about.', issue(415)],
    ['Who is looking after the ticket with the release checklist?', issue(408, 'release', 'checklist')],
  ]),
];
