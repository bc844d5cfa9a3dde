import { checks, covers, either, lists, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  allDay,
  anyMail,
  evening,
  freeEvening,
  issue,
  mailOf,
  mine,
  morning,
  onDay,
  open,
  roomMorning,
  roomOn,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    [
      "Could you run me through Thursday, please? I'm trying to work out when I can fetch my grandson.",
      onDay('2026-11-26'),
    ],
    [
      'What have I got on from the 30th of November until the 4th of December?',
      onDay('2026-11-30', '2026-12-04'),
    ],
    ['Where exactly is the marketing lunch on Friday? I need to tell the taxi.', sees('Marketing lunch')],
    ["Besides me, who is meant to turn up for Lena's budget review?", sees('Budget review')],
    [
      "What's the last thing I've got on today before I can put my feet up?",
      either(
        onDay('2026-11-23'),
        covers('2026-11-23T12:00', '2026-11-23T22:00'),
        sees('Physio', '2026-11-23'),
      ),
    ],
    [
      'What time does my plane to Norway leave on the 11th of December?',
      either(sees('Flight to Oslo'), onDay('2026-12-11')),
    ],
    [
      'Is my Wednesday morning this week a full one? List it for me, would you.',
      either(morning('2026-11-25'), covers('2026-11-25T09:30', '2026-11-25T12:00')),
    ],
    ['Read me out everything for this weekend, love.', onDay('2026-11-28', '2026-11-29')],
    ["I keep forgetting: when's the next pottery class?", sees('Pottery class')],
    [
      'What am I doing in the week before Christmas week, Monday the 14th to Friday the 18th?',
      either(onDay('2026-12-14', '2026-12-18'), lists('2026-12-14', '2026-12-20')),
    ],
    [
      "The evening of the 2nd of December, what's on and where is it?",
      either(evening('2026-12-02'), sees('Launch drinks')),
    ],
    ['My babysitter wants to know how many hours the board meeting will last.', sees('Board meeting')],
  ]),
  ...phrasings('existence', [
    ['My tooth is playing up. Do I already have a dentist appointment booked?', sees('Dentist')],
    [
      'Is there anything with Jonas on Thursday morning?',
      either(morning('2026-11-26'), onDay('2026-11-26'), sees('Roadmap workshop')),
    ],
    ['Have I put the boiler service in the calendar already?', sees('Boiler service')],
    ['Did I ever add the vet for Saturday the 5th of December?', onDay('2026-12-05')],
    [
      "Am I down for parents' evening at the school in December, or did I dream that?",
      sees('Parents’ evening'),
    ],
    [
      'Is Aiko on holiday at all this week?',
      either(sees('Aiko on leave'), onDay('2026-11-23', '2026-11-29'), onDay('2026-11-23', '2026-11-27')),
    ],
  ]),
  ...phrasings('free time', [
    [
      'Could I nip out for a blood test at 11:30 tomorrow, or is something on then?',
      either(checks('2026-11-24T11:30'), covers('2026-11-24T11:30', '2026-11-24T12:00')),
    ],
    [
      'Tell me, am I free between two and four on Friday afternoon?',
      open('2026-11-27T14:00', '2026-11-27T16:00'),
    ],
    [
      'Find me a free hour on Tuesday the 8th of December, I have to do my invoices.',
      roomOn(60, '2026-12-08'),
    ],
    [
      'When on Wednesday could Priya and I sit down together for 45 minutes?',
      roomOn(45, '2026-11-25', ['priya']),
    ],
    [
      'Is the evening of Friday the 27th free? My sister wants to go to the pictures.',
      freeEvening('2026-11-27'),
    ],
    [
      'I need half an hour with Lena and Sam on Friday. When would all three of us be free?',
      roomOn(30, '2026-11-27', ['lena', 'sam']),
    ],
    ['Have I got a two-hour gap anywhere on Wednesday the 9th of December?', roomOn(120, '2026-12-09')],
    [
      'The scouts need a driver. Am I clear all day on Saturday the 12th of December?',
      either(
        onDay('2026-12-12'),
        allDay('2026-12-12'),
        checks('2026-12-12T00:00'),
        checks('2026-12-12T08:00'),
        checks('2026-12-12T09:00'),
      ),
    ],
    [
      'Please look for half an hour tomorrow morning when Tomás could join me.',
      roomMorning(30, '2026-11-24', ['tomas']),
    ],
    [
      'Would 4 to 5 pm on Thursday work for the plumber, or am I busy then?',
      open('2026-11-26T16:00', '2026-11-26T17:00'),
    ],
  ]),
  ...phrasings('mail', [
    [
      'Did Ruth at the lettings agree to a lower rent when she wrote back?',
      mailOf('rent', 'Ruth', 'Calloway', 'tenancy', 'letting', 'agent', 'renewal', 'flat', 'agreement'),
    ],
    ["Are there any emails I haven't opened yet?", anyMail],
    [
      'Look in my mail for where Ingrid wants us for her birthday dinner.',
      mailOf('Ingrid', 'birthday', 'dinner'),
    ],
    ['Going by my inbox, what do people want me to do by the end of this week?', anyMail],
    [
      'How much did those train tickets to Margate come to?',
      mailOf('train', 'Margate', 'Southdown', 'SDT', 'ticket', 'booking'),
    ],
  ]),
  ...phrasings('issues', [
    ['How do things stand with issue 421?', issue(421, 'UID', 'import')],
    ['Which GitHub issues are on my plate at present?', mine],
    [
      'Is there a ticket about the toast being read aloud twice?',
      issue(93, 'toast', 'NVDA', 'twice', 'aloud', 'read'),
    ],
    [
      "Show me what's still left to tick off on the release 4.2 checklist on GitHub.",
      issue(408, 'release', '4.2', 'checklist'),
    ],
  ]),
];
