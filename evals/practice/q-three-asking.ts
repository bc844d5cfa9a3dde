import { calls, checks, covers, either, lists, sees, slots } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  onDay,
  anyMail,
  tasks,
  issue,
  mine,
  mailOf,
  search,
  free,
  part,
  morning,
  freeEvening,
  allDay,
  roomOn,
  roomMorning,
  roomAfternoon,
} from './expect.ts';

const restOfToday = either(lists('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T18:30'));

const agenda = phrasings('agenda', [
  ['um what does tomorrow look like for me', onDay('2026-11-24')],
  ['read me out everything for thursday the twenty sixth would you', onDay('2026-11-26')],
  ['good morning arlo whats left for me to do today then', restOfToday],
  ['who am i seeing on friday this week and where', either(onDay('2026-11-27'), allDay('2026-11-27'))],
  [
    'run me through the week of the fourteenth of december',
    either(lists('2026-12-14', ['2026-12-18', '2026-12-20']), covers('2026-12-14', '2026-12-18')),
  ],
  ['im off shift at the weekend is there anything on saturday or sunday', onDay('2026-11-28', '2026-11-29')],
  ['whats in the diary for the ninth of december', onDay('2026-12-09')],
  [
    'tell me whats happening tomorrow afternoon',
    either(
      part('2026-11-24', ['12:00', '12:30', '13:00'], ['17:00', '17:30', '18:00', '']),
      covers('2026-11-24T13:00', '2026-11-24T17:00'),
    ),
  ],
  ['where do i need to be next', either(sees('Stand-up', '2026-11-23'), restOfToday)],
  [
    'how many meetings have i got wednesday um this wednesday',
    either(onDay('2026-11-25'), allDay('2026-11-25')),
  ],
  [
    'whats the very first thing i have on on friday the eleventh of december',
    either(onDay('2026-12-11'), sees('Flight to Oslo'), morning('2026-12-11')),
  ],
  ['give me the lot from the seventh to the ninth of december please', onDay('2026-12-07', '2026-12-09')],
]);

const existence = phrasings('existence', [
  ['have i got the dentist coming up at all', sees('Dentist')],
  ['did i ever put the boiler service in um i think it was in december', sees('Boiler service')],
  [
    'is there anything with lena in it this week',
    either(
      covers('2026-11-23T09:30', '2026-11-27'),
      sees('Budget review'),
      sees('Marketing lunch'),
      sees('Roadmap review', '2026-11-23'),
      sees('Design sync', '2026-11-25'),
    ),
  ],
  ['when is ingrids birthday i always forget you know', sees('Ingrid’s birthday')],
  ['what time does the christmas party kick off', sees('Christmas party')],
  ['whereabouts is that parents evening being held', sees('Parents’ evening')],
]);

const freeTime = phrasings('free time', [
  [
    'am i free tomorrow at half past three',
    either(checks('2026-11-24T15:30'), covers('2026-11-24T15:30', '2026-11-24T16:00')),
  ],
  ['could i squeeze a two hour job in anywhere on wednesday', roomOn(120, '2026-11-25')],
  ['find me half an hour with tomas on thursday', roomOn(30, '2026-11-26', ['tomas'])],
  [
    'is the evening of saturday the fifth of december clear the grandchildren want to come over',
    freeEvening('2026-12-05'),
  ],
  [
    'when can lena and sam and me all get together for an hour this week',
    slots(
      60,
      undefined,
      ['2026-11-27', '2026-11-27T17:00', '2026-11-27T17:30', '2026-11-27T18:00', '2026-11-28', '2026-11-29'],
      ['lena', 'sam'],
    ),
  ],
  [
    'um am i busy on the morning of the fourteenth of december',
    either(
      morning('2026-12-14'),
      covers('2026-12-14T09:00', '2026-12-14T12:00'),
      checks('2026-12-14T08:00'),
      checks('2026-12-14T09:00'),
    ),
  ],
  [
    'is there room for a ninety minute home visit tomorrow before lunch',
    either(
      roomMorning(90, '2026-11-24'),
      morning('2026-11-24'),
      covers('2026-11-24T09:30', '2026-11-24T12:00'),
      slots(90, '2026-11-24T09:30', ['2026-11-24T12:00', '2026-11-24T12:30', '2026-11-24T13:00']),
    ),
  ],
  free('have i got anything between two and four on sunday', '2026-11-29T14:00', '2026-11-29T16:00'),
  [
    'can i fit a forty five minute call in on tuesday the eighth of december in the afternoon',
    either(
      roomAfternoon(45, '2026-12-08'),
      covers('2026-12-08T13:00', '2026-12-08T17:00'),
      part('2026-12-08', ['12:00', '13:00'], ['17:00', '18:00', '']),
    ),
  ],
  free(
    'the customer wants me on the tenth of december from quarter past nine till eleven can i do that',
    '2026-12-10T09:15',
    '2026-12-10T11:00',
  ),
]);

const mail = phrasings('mail', [
  [
    'what did lena say about the clause in the brightdesk contract',
    mailOf('brightdesk', 'lena', 'contract', 'clause'),
  ],
  ['are there any emails i havent read yet', anyMail],
  ['which people are waiting for something from me in my inbox', either(tasks, anyMail)],
  [
    'dig out the train tickets um the booking number i mean',
    mailOf('train', 'southdown', 'booking', 'ticket', 'SDT', 'st pancras', 'margate'),
  ],
  ['what does aiko want me to look after while she is away', either(mailOf('aiko', 'away'), tasks)],
]);

const issues = phrasings('issues', [
  ['how is issue number four hundred and twenty one getting on', issue(421, 'import', 'UID')],
  ['whats waiting for me on github', either(mine, calls('searchIssues'))],
  [
    'has anybody opened a ticket about contrast in dark mode',
    either(search('contrast'), search('dark'), issue(412)),
  ],
  ['who is looking after the release checklist', issue(408, 'release', 'checklist')],
]);

export const qThreeAsking = [...agenda, ...existence, ...freeTime, ...mail, ...issues];
