import { checks, covers, either, lists, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  evening,
  free,
  issue,
  mailOf,
  mine,
  morning,
  part,
  roomAfternoon,
  roomIn,
  roomMorning,
  roomOn,
  search,
  slotsOn,
  tasks,
} from './expect.ts';

export const lOneAgenda = phrasings('agenda', [
  ['right so im just waiting for the kettle um what does tomorrow look like for me', lists('2026-11-24')],
  [
    'yeah i might work from the library on wednesday so like whats happening that afternoon once lunch is over',
    part(
      '2026-11-25',
      ['12:00', '12:30', '13:00', '13:30', '14:00'],
      ['17:00', '17:30', '18:00', '19:00', '20:00', '21:00', '22:00', '23:00', ''],
    ),
  ],
  ['whats on at the weekend', lists('2026-11-28', '2026-11-29')],
  [
    'my sister keeps asking about dates so could you just read me out the week that starts on monday the fourteenth of december',
    lists('2026-12-14', ['2026-12-18', '2026-12-20']),
  ],
  ['which room is the hiring panel in', sees('Hiring panel')],
  [
    'um i cant remember who was coming to that roadmap workshop on thursday was it only jonas and priya or more people',
    sees('Roadmap workshop'),
  ],
  [
    'okay so im trying to decide when to set the alarm on friday whats the first thing ive got that morning',
    either(morning('2026-11-27'), sees('Stand-up', '2026-11-27')),
  ],
  [
    'simon has offered me a lift home from pottery on thursday which is so sweet of him what time does it actually finish',
    sees('Pottery class'),
  ],
  ['wednesday through to friday please', lists('2026-11-25', '2026-11-27')],
  [
    'so on the second of december where am i meant to be in the evening i know there was a thing',
    either(evening('2026-12-02'), sees('Launch drinks')),
  ],
]);

export const lOneExistence = phrasings('existence', [
  ['did i ever put that haircut in or was i only thinking about it', sees('Haircut')],
  [
    'um im fairly sure im supposed to be at mums on sunday is that in there at all',
    either(lists('2026-11-29'), sees('Lunch at Mum’s')),
  ],
  [
    'so lena said something about a supplier call on wednesday but i havent noticed one is there anything like that',
    covers('2026-11-25'),
  ],
  ['any swimming lessons this week', covers('2026-11-24', '2026-11-27')],
  [
    'ive got a flight at some point in december havent i oslo i want to say',
    either(sees('Flight to Oslo'), lists('2026-12-01', '2026-12-31')),
  ],
]);

export const lOneFreeTime = phrasings('free time', [
  [
    'hiya um the school wants to ring me at half past three today am i around then',
    either(checks('2026-11-23T15:30'), covers('2026-11-23T15:30', '2026-11-23T16:00')),
  ],
  free('am i free tomorrow from two to three', '2026-11-24T14:00', '2026-11-24T15:00'),
  [
    'so the nursery need me to pop by for like an hour on thursday doesnt matter when have i got an hour going spare',
    roomOn(60, '2026-11-26'),
  ],
  ['find me ninety minutes on friday', roomOn(90, '2026-11-27')],
  [
    'me and priya keep missing each other its ridiculous um when could we both do half an hour on wednesday',
    roomOn(30, '2026-11-25', ['priya']),
  ],
  [
    'yeah my bikes making that noise again is there a gap of forty five minutes tomorrow morning so i can run it to the shop',
    either(roomMorning(45, '2026-11-24'), morning('2026-11-24'), roomOn(45, '2026-11-24')),
  ],
  [
    'look for an hour on wednesday afternoon that works for lena and tomas as well as me',
    roomAfternoon(60, '2026-11-25', ['lena', 'tomas']),
  ],
  [
    'theres a gig on saturday night and ive been offered a ticket have i got anything on',
    either(
      evening('2026-11-28'),
      covers('2026-11-28T19:00', '2026-11-28T21:00'),
      checks('2026-11-28T18:00'),
      checks('2026-11-28T19:00'),
      checks('2026-11-28T20:00'),
    ),
  ],
  [
    'if i took the car to the garage on thursday at quarter past eight in the morning would that get in the way of anything',
    either(checks('2026-11-26T08:15'), covers('2026-11-26T08:15', '2026-11-26T08:45')),
  ],
  [
    'um i really need two hours in one go next week to write this talk where would they fit',
    either(
      roomIn(120, '2026-11-30', ['2026-12-04', '2026-12-06']),
      slotsOn(120, '2026-11-30', ['2026-12-04', '2026-12-06']),
    ),
  ],
  [
    'is the tenth of december completely clear',
    either(
      covers('2026-12-10T09:00', '2026-12-10T17:00'),
      checks('2026-12-10T00:00'),
      checks('2026-12-10T09:00'),
      sees('Pottery class', '2026-12-10'),
    ),
  ],
  [
    'jonas wants forty five minutes with me some time between wednesday and friday no idea what about so when are we both free',
    slotsOn(45, '2026-11-25', '2026-11-27', ['jonas']),
  ],
]);

export const lOneMail = phrasings('mail', [
  [
    'so ruth from the lettings place emailed about the flat over the weekend and i only skimmed it um what does she want',
    mailOf('ruth', 'calloway', 'lettings', 'flat', 'tenancy', 'renewal', 'harbour'),
  ],
  ['what did lena write about the brightdesk contract', mailOf('brightdesk', 'lena', 'contract')],
  [
    'go through my inbox and pull out all the things people are asking me to do cos i am drowning here',
    tasks,
  ],
  [
    'where was it ingrid wanted to have her birthday dinner it was in an email i think from saturday',
    mailOf('ingrid', 'birthday', 'dinner'),
  ],
  [
    'um the physio people sent me a mail last week about shifting a session what was that exactly and do they need an answer',
    mailOf('physio', 'calmgate', 'appointment', 'session'),
  ],
]);

export const lOneIssues = phrasings('issues', [
  ['okay coffee in hand lets see whats assigned to me on github at the moment', mine],
  ['tell me about issue 412', issue(412, 'contrast', 'declined', 'dark mode')],
  [
    'has anyone already filed that thing where the undo bar disappears i dont want to report it twice',
    search('undo'),
  ],
  [
    'um theres a github issue about the date picker and people putting the month first is that still open',
    issue(389, 'date picker', 'picker', 'month first'),
  ],
]);
