import { covers, either, sees } from '../expect.ts';
import {
  evening,
  free,
  freeEvening,
  issue,
  mailOf,
  morning,
  onDay,
  room,
  roomAfternoon,
  roomMorning,
  roomOn,
  tasks,
} from './expect.ts';
import { phrasings } from '../scenario.ts';

export const asking = [
  ...phrasings('agenda', [
    ['Could you tell me what I have on tomorrow?', onDay('2026-11-24')],
    [
      'I would like to see everything in my calendar for the weekend of the fifth of December.',
      onDay('2026-12-05', '2026-12-06'),
    ],

    [
      'What is the first thing I have to be up for on Thursday?',
      either(onDay('2026-11-26'), morning('2026-11-26'), sees('Stand-up', '2026-11-26')),
    ],
    ['Who else is invited to the board meeting in December?', sees('Board meeting')],
    ['How long is the dentist going to keep me next week?', sees('Dentist')],
    [
      'Walk me through the week that begins on 7 December, please.',
      either(onDay('2026-12-07', '2026-12-13'), onDay('2026-12-07', '2026-12-11')),
    ],
    ['My husband wants to know where the parents’ evening is being held.', sees('Parents’ evening')],
    [
      'The afternoon feels endless already. What is left of today after four o’clock?',
      either(
        onDay('2026-11-23'),
        covers('2026-11-23T16:00', '2026-11-23T18:30'),
        sees('Physio', '2026-11-23'),
      ),
    ],
    ['When do I next have pottery?', sees('Pottery class', '2026-11-26')],
    [
      'Is there a room given for this Friday’s design critique, and if so, which one?',
      sees('Design critique', '2026-11-27'),
    ],
    [
      'Read me out the evening of Wednesday next week, if you would.',
      either(evening('2026-12-02'), sees('Launch drinks')),
    ],
  ]),
  ...phrasings('existence', [
    [
      'Do I have anything planned with Sam before the week is out?',
      either(covers('2026-11-23T10:00', '2026-11-27T17:00'), sees('Coffee with Sam')),
    ],
    ['I cannot remember whether I ever put the tax return in the calendar. Did I?', sees('Tax return')],
    ['Has a haircut been entered for me on Saturday?', either(sees('Haircut'), onDay('2026-11-28'))],
    ['Is there anything in my diary on Boxing Day?', onDay('2026-12-26')],
    [
      'Please check whether a vet’s appointment is booked between now and 4 December.',
      covers('2026-11-23T10:00', '2026-12-04'),
    ],
    ['Am I down for a half marathon next autumn?', sees('Half marathon')],
  ]),
  ...phrasings('free time', [
    free(
      'Am I free between two and four in the afternoon on Thursday 10 December?',
      '2026-12-10T14:00',
      '2026-12-10T16:00',
    ),
    free(
      'The plumber can come from eight until half past nine on the morning of the 15th of December. Would that clash with anything?',
      '2026-12-15T08:00',
      '2026-12-15T09:30',
    ),
    [
      'Find an hour on Wednesday 9 December when Priya and I can both talk.',
      roomOn(60, '2026-12-09', ['priya']),
    ],
    ['I need two quiet hours on Thursday 17 December; where could they go?', roomOn(120, '2026-12-17')],
    [
      'When could Aiko, Tomás and I sit together for forty-five minutes on the afternoon of 14 December?',
      roomAfternoon(45, '2026-12-14', ['aiko', 'tomas']),
    ],
    [
      'My cousin is in town on Saturday 12 December, so I wonder if that evening is still open.',
      freeEvening('2026-12-12'),
    ],
    ['Which half-hour gaps do Lena and I share tomorrow morning?', roomMorning(30, '2026-11-24', ['lena'])],
    ['Could a ninety-minute massage be squeezed in somewhere this Saturday?', roomOn(90, '2026-11-28')],
    free(
      'Before I promise my neighbour a lift: is anything in the way on Sunday 6 December from ten to midday?',
      '2026-12-06T10:00',
      '2026-12-06T12:00',
    ),
    [
      'Sam, Jonas and I must meet for an hour in the week of 7 December; suggest some times, please.',
      room(60, '2026-12-07', ['2026-12-11', '2026-12-13'], ['sam', 'jonas']),
    ],
  ]),
  ...phrasings('mail', [
    [
      'Has my letting agent written back about the rent?',
      mailOf('ruth', 'calloway', 'tenancy', 'rent', 'letting', 'flat', 'renewal', 'landlord'),
    ],
    ['Going by my inbox, what are people waiting for me to do?', tasks],
    [
      'By when does Lena need my remarks on that clause in the Brightdesk contract?',
      mailOf('lena', 'brightdesk', 'clause', 'contract'),
    ],
    [
      'Please sum up what was written about trains and food for the offsite.',
      mailOf('offsite', 'train', 'food', 'tomas', 'tomás', 'saltmarsh'),
    ],
    [
      'My sister Ingrid sent me a message about her birthday dinner. Which restaurant was it?',
      mailOf('birthday', 'ingrid', 'dinner', 'restaurant'),
    ],
  ]),
  ...phrasings('issues', [
    [
      'What exactly is the trouble in number 412, the one about declined events in dark mode?',
      issue(412, 'declined', 'dark', 'contrast'),
    ],
    [
      'Could you look up on GitHub whether anyone has reported the toast being read aloud twice?',
      issue(93, 'toast', 'read aloud', 'aloud', 'twice', 'nvda'),
    ],
    [
      'I am curious if the bug about time zones getting lost when an event is copied has been closed yet.',
      either(issue(395, 'time zone', 'timezone', 'copied', 'copy', 'copies', 'zone'), issue(402)),
    ],
  ]),
];
