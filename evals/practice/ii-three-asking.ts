import { calls, covers, either, lists, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  anyMail,
  freeEvening,
  issue,
  mailOf,
  mine,
  onDay,
  open,
  part,
  roomAfternoon,
  roomOn,
  search,
  slotsOn,
  tasks,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    ['right um just getting the kids shoes on what have i got on wednesday this week', onDay('2026-11-25')],
    [
      'okay so the coming weekend saturday and sunday tell me whats in there for both days',
      onDay('2026-11-28', '2026-11-29'),
    ],
    ['um what time does my flight to oslo take off the taxi bloke is asking', sees('Flight to Oslo')],
    [
      'where was it that the marketing lunch is happening i always forget the name of the cafe',
      sees('Marketing lunch'),
    ],
    [
      'who else is coming to the budget review thursday i want to know how many biscuits to buy',
      sees('Budget review'),
    ],
    [
      'im sat in the van read me everything for the whole of next week monday through to friday',
      either(onDay('2026-11-30', '2026-12-04'), lists('2026-11-30', ['2026-12-04', '2026-12-06'])),
    ],
    [
      'whats first thing on the calendar on friday the eleventh of december',
      either(onDay('2026-12-11'), sees('Flight to Oslo')),
    ],
    [
      'er the afternoon of tuesday the eighth of december whats sitting in there',
      either(
        part('2026-12-08', ['12:00', '12:30', '13:00'], ['17:00', '17:30', '18:00', '23:00', '']),
        covers('2026-12-08T14:00', '2026-12-08T16:30'),
      ),
    ],
    [
      'how long is the board meeting meant to go on for in december my back cant take it',
      sees('Board meeting'),
    ],
    ['what day does my annual leave start i need to tell the cattery', sees('Annual leave')],
    [
      'so whats the last thing ive got on thursday no wait friday yeah friday this week',
      either(onDay('2026-11-27'), sees('Design critique', '2026-11-27')),
    ],
    [
      'from the fourteenth of december up to the eighteenth what am i up against',
      onDay('2026-12-14', '2026-12-18'),
    ],
  ]),
  ...phrasings('existence', [
    ['did i ever put the tax return in the calendar my accountant is nagging', sees('Tax return')],
    ['is there a haircut booked for me at all this week i look like a hedge', sees('Haircut')],
    [
      'have i got pottery this thursday or is it off i cant remember what she said',
      either(sees('Pottery class', '2026-11-26'), covers('2026-11-26T19:00', '2026-11-26T21:00')),
    ],
    [
      'er does anything about a parents evening show up in december my wife says it does',
      sees('Parents’ evening'),
    ],
    [
      'am i down for any dentist thing the first week of december',
      either(sees('Dentist'), onDay('2026-12-01', '2026-12-04')),
    ],
    ['is the boiler man actually in the diary because its freezing in here', sees('Boiler service')],
  ]),
  ...phrasings('free time', [
    [
      'am i clear tomorrow between four and five in the afternoon a mate wants to drop a ladder off',
      open('2026-11-24T16:00', '2026-11-24T17:00'),
    ],
    [
      'could i do a two oclock on wednesday till three um the school nurse is asking',
      open('2026-11-25T14:00', '2026-11-25T15:00'),
    ],
    [
      'have i got nothing on friday evening this week my brother in law wants to go for a curry',
      freeEvening('2026-11-27'),
    ],
    ['find me an hour on thursday this week i need to sit down with my invoices', roomOn(60, '2026-11-26')],
    ['where could priya and me squeeze in half an hour tomorrow', roomOn(30, '2026-11-24', ['priya'])],
    [
      'look for forty five minutes when jonas is free and i am too on wednesday the ninth of december',
      roomOn(45, '2026-12-09', ['jonas']),
    ],
    [
      'any gap of an hour with lena and sam on thursday afternoon this week',
      roomAfternoon(60, '2026-11-26', ['lena', 'sam']),
    ],
    [
      'is saturday the twelfth of december empty the whole day the allotment lot are having a clear up',
      onDay('2026-12-12'),
    ],
    [
      'i need two hours with tomas sometime between monday the seventh and friday the eleventh of december when does it work',
      slotsOn(120, '2026-12-07', '2026-12-11', ['tomas']),
    ],
    [
      'wednesday the second um half eight in the evening till ten is that free the panto rehearsal got shifted',
      open('2026-12-02T20:30', '2026-12-02T22:00'),
    ],
  ]),
  ...phrasings('mail', [
    [
      'what did the landlady ruth want in her last email is it about the rent',
      mailOf('ruth', 'calloway', 'tenancy', 'rent', 'landlady', 'flat'),
    ],
    [
      'hands are covered in flour can you tell me what ingrid wrote about her birthday dinner',
      mailOf('ingrid', 'birthday', 'dinner'),
    ],
    ['is there any email in there i havent read yet just give me the gist', anyMail],
    ['whats everyone asking me to do in my emails um like a list of jobs', either(tasks, anyMail)],
    [
      'the train tickets to margate how much did they come to its in an email somewhere from southdown',
      mailOf('southdown', 'margate', 'train', 'ticket', 'booking'),
    ],
  ]),
  ...phrasings('issues', [
    ['whats waiting for me over on git hub this morning', mine],
    [
      'read me issue three hundred and ninety nine the one about the escape key',
      issue(399, 'escape', 'keyboard'),
    ],
    [
      'have we got an issue anywhere about contrast in dark mode i think aiko raised it',
      either(
        search('contrast'),
        search('dark'),
        issue(412, 'declined'),
        mine,
        calls('searchIssues', { any: 'colour' }),
      ),
    ],
    [
      'how is the release checklist getting on um four point two whats still not ticked',
      issue(408, 'release', 'checklist', '4.2'),
    ],
  ]),
];
