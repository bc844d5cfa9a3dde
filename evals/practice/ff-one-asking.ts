import { calls, checks, covers, either, lists, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  anyMail,
  free,
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
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    ['Good morning, would you kindly read out to me what is entered for Thursday?', onDay('2026-11-26')],
    ['I would like to know which appointments fall on the first Tuesday in December.', onDay('2026-12-01')],
    [
      'At what time is the boiler man coming? I need to tell the downstairs neighbour.',
      sees('Boiler service'),
    ],
    ['Which address did we write down for the lunch with marketing?', sees('Marketing lunch')],
    ['Who else has been asked along to the budget review?', sees('Budget review')],
    [
      'My mother wants to know until when she has me on Sunday.',
      either(sees('Lunch at Mum’s'), onDay('2026-11-29')),
    ],
    [
      'I am planning the rota, so tell me what I have in the week that begins on 14 December.',
      either(lists('2026-12-14', ['2026-12-18', '2026-12-20']), covers('2026-12-14', '2026-12-18')),
    ],
    ['For how many days am I on annual leave over Christmas?', sees('Annual leave')],
    [
      'I have to fill in my timesheet. What was in the calendar on Thursday of last week?',
      onDay('2026-11-19'),
    ],
    ['From which airport does my flight to Oslo leave?', sees('Flight to Oslo')],
    [
      'What do I have to get up for tomorrow, I mean the very first appointment?',
      either(morning('2026-11-24'), onDay('2026-11-24'), sees('Stand-up', '2026-11-24')),
    ],
    ["Has Tomas said yes to this morning's roadmap review yet?", sees('Roadmap review', '2026-11-23')],
  ]),
  ...phrasings('existence', [
    ['I cannot remember whether I ever wrote down the half marathon. Did I?', sees('Half marathon')],
    ['Is there a visit to the vet anywhere in December?', covers('2026-12-01', '2026-12-31')],
    ['Have we still got a board meeting to sit through before the holidays?', sees('Board meeting')],
    [
      "Did I already enter the parents' evening, or was it only on the school letter?",
      sees('Parents’ evening'),
    ],
    [
      'Please make sure there is nothing about a car service in my diary between Tuesday and Friday.',
      covers('2026-11-24', '2026-11-27'),
    ],
    ['Am I down for pottery this Thursday, or is it a week off?', sees('Pottery class', '2026-11-26')],
  ]),
  ...phrasings('free time', [
    free(
      'Could I take my father to the eye clinic on Friday between ten and eleven without missing something?',
      '2026-11-27T10:00',
      '2026-11-27T11:00',
    ),
    [
      'My sister asks me to babysit on Wednesday evening. Have I anything on then?',
      freeEvening('2026-11-25'),
    ],
    ['I need ninety minutes with Priya tomorrow. Where would they fit?', roomOn(90, '2026-11-24', ['priya'])],
    ['When on Friday could Jonas and I sit together for half an hour?', roomOn(30, '2026-11-27', ['jonas'])],
    ['Find me two quiet hours for the grant application on Wednesday.', roomOn(120, '2026-11-25')],
    [
      'Is there an hour on Thursday afternoon in which Sam and Lena can both talk to me?',
      roomAfternoon(60, '2026-11-26', ['sam', 'lena']),
    ],
    [
      'The plumber offers Saturday at five in the afternoon. Does that collide with anything of mine?',
      either(checks('2026-11-28T17:00'), covers('2026-11-28T17:00', '2026-11-28T17:30')),
    ],
    [
      'Is the morning of 10 December still open for a school visit?',
      either(
        morning('2026-12-10'),
        covers('2026-12-10T09:00', '2026-12-10T12:00'),
        checks('2026-12-10T08:00'),
        checks('2026-12-10T09:00'),
        roomMorning(60, '2026-12-10'),
      ),
    ],
    [
      'When could Aiko, Tomas and I have forty-five minutes to ourselves on Tuesday?',
      roomOn(45, '2026-11-24', ['aiko', 'tomas']),
    ],
    [
      'An old schoolfriend is in town on 12 December. Have I got time for her from noon to two?',
      open('2026-12-12T12:00', '2026-12-12T14:00'),
    ],
  ]),
  ...phrasings('mail', [
    [
      'Has the letting agent answered about the rent I proposed?',
      mailOf('rent', 'Ruth', 'Calloway', 'letting', 'tenancy', 'flat', 'Harbour'),
    ],
    [
      'What exactly does Lena want me to check in the Brightdesk contract, and by when?',
      mailOf('Brightdesk', 'Lena', 'contract'),
    ],
    [
      'How much do we still have to pay Saltmarsh House when we arrive?',
      mailOf('Saltmarsh', 'stay@', 'booking', 'offsite'),
    ],
    [
      'Did the physio practice send a message about changing my session?',
      mailOf('physio', 'Calmgate', 'appointment', 'session'),
    ],
    [
      'I have the feeling people are waiting for replies from me. What do my emails still ask of me?',
      anyMail,
    ],
  ]),
  ...phrasings('issues', [
    [
      'Which GitHub tickets have landed on my desk at the moment?',
      either(mine, calls('searchIssues', { any: 'maya' }), calls('searchIssues', { any: '@me' })),
    ],
    ['How do things stand with issue 412, the one about dark mode?', issue(412, 'dark', 'contrast')],
    ['Who is looking after the release checklist on GitHub?', issue(408, 'release', 'checklist')],
    [
      'A client complained about the login page font again. Has that bug been closed?',
      issue(96, 'font', 'login'),
    ],
  ]),
];
