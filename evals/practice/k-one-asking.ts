import { checks, covers, either, lists, sees, slots } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  anyMail,
  evening,
  issue,
  mailOf,
  mine,
  morning,
  roomAfternoon,
  roomMorning,
  roomOn,
  search,
  slotsOn,
  tasks,
} from './expect.ts';

export const kOneAgenda = phrasings('agenda', [
  ['um so yeah what does tomorrow look like for me', lists('2026-11-24')],
  [
    "right i'm just waiting for the kettle can you read me out what's happening wednesday morning",
    either(morning('2026-11-25'), covers('2026-11-25T09:00', '2026-11-25T12:00')),
  ],
  [
    "so next week i've got a feeling it's gonna be a mad one just run me through it will you",
    either(
      lists('2026-11-30', ['2026-12-04', '2026-12-05', '2026-12-06']),
      covers('2026-11-30', '2026-12-04'),
    ),
  ],
  ["where is it i'm getting my hair cut on saturday i want to look up the parking", sees('Haircut')],
  [
    "that oslo flight what time does it actually go because i need to sort a taxi and i've completely forgotten",
    sees('Flight to Oslo'),
  ],
  [
    'anything on thursday evening i was like thinking of going to the pictures',
    either(
      evening('2026-11-26'),
      covers('2026-11-26T18:00', '2026-11-26T21:00'),
      sees('Pottery class', '2026-11-26'),
    ),
  ],
  [
    "the budget review on thursday who's in that again it's lena and um somebody else i think",
    sees('Budget review'),
  ],
  [
    'my mum keeps asking when do i finish for christmas so like which day does my leave start and when does it end',
    sees('Annual leave'),
  ],
  [
    "okay what else have i got today i haven't had a coffee yet so go easy on me",
    either(lists('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T18:30')),
  ],
]);

export const kOneExistence = phrasings('existence', [
  [
    "did i ever put the boiler service in i can't remember if i did it or i just thought about doing it",
    either(sees('Boiler service'), lists('2026-12-07')),
  ],
  [
    "um is ingrid's birthday in there my sister would kill me if it wasn't",
    either(sees('Ingrid’s birthday'), lists('2026-12-01')),
  ],
  [
    'was there like a yoga class this week in my calendar or did i dream that',
    either(
      lists('2026-11-23', ['2026-11-27', '2026-11-28', '2026-11-29']),
      covers('2026-11-24', '2026-11-27'),
    ),
  ],
  ['is my half marathon still in the diary for october next year', sees('Half marathon')],
  [
    "do i have parents evening down for the ninth of december the school's just texted about it",
    either(sees('Parents’ evening'), lists('2026-12-09')),
  ],
  [
    "lena was saying there's some sort of drinks for the launch on the second have we got that anywhere",
    either(sees('Launch drinks'), lists('2026-12-02')),
  ],
]);

export const kOneFreeTime = phrasings('free time', [
  [
    'um am i free at half past one on wednesday',
    either(checks('2026-11-25T13:30'), covers('2026-11-25T13:30', '2026-11-25T14:00')),
  ],
  [
    "so jonas wants to grab me on friday at ten o'clock does that clash with anything",
    either(checks('2026-11-27T10:00'), covers('2026-11-27T10:00', '2026-11-27T10:30')),
  ],
  [
    'i need like an hour and a half to myself tomorrow to write this um handover thing when could i do that',
    roomOn(90, '2026-11-24'),
  ],
  [
    'when can me and priya both do half an hour on thursday',
    slotsOn(30, '2026-11-26', '2026-11-26', ['priya']),
  ],
  [
    "find me a full hour with aiko and tomas on wednesday yeah it's about the icons again don't ask",
    slotsOn(60, '2026-11-25', '2026-11-25', ['aiko', 'tomas']),
  ],
  [
    'is saturday afternoon clear cos i might drive over and see my nan',
    either(
      checks('2026-11-28T12:00'),
      checks('2026-11-28T13:00'),
      covers('2026-11-28T13:00', '2026-11-28T17:00'),
    ),
  ],
  [
    'could sam and i squeeze in forty five minutes tomorrow afternoon at some point',
    roomAfternoon(45, '2026-11-24', ['sam']),
  ],
  [
    'thursday morning whereabouts would a quick twenty minute call fit',
    either(
      roomMorning(20, '2026-11-26'),
      morning('2026-11-26'),
      covers('2026-11-26T09:30', '2026-11-26T12:00'),
    ),
  ],
  [
    'do you know if jonas is around at four on thursday i wanna catch him before he goes',
    either(
      checks('2026-11-26T16:00'),
      covers('2026-11-26T16:00', '2026-11-26T16:30'),
      slots(30, '2026-11-26T16:00', ['2026-11-26T16:30', '2026-11-26T17:00'], ['jonas']),
      slots(60, '2026-11-26T16:00', '2026-11-26T17:00', ['jonas']),
    ),
  ],
  [
    "uh any chance of a two hour gap next week doesn't matter which day i just need to get my head down",
    either(
      slotsOn(120, '2026-11-30', ['2026-12-04', '2026-12-05', '2026-12-06']),
      lists('2026-11-30', ['2026-12-04', '2026-12-05', '2026-12-06']),
      covers('2026-11-30', '2026-12-04'),
    ),
  ],
  [
    "am i doing anything tonight after physio my mate's got a spare ticket for the comedy",
    either(evening('2026-11-23'), checks('2026-11-23T18:30'), covers('2026-11-23T18:30', '2026-11-23T21:00')),
  ],
  [
    "between two and three on the fifteenth of january that's a friday right yeah can i do that",
    either(checks('2027-01-15T14:00', '2027-01-15T15:00'), covers('2027-01-15T14:00', '2027-01-15T15:00')),
  ],
]);

export const kOneMail = phrasings('mail', [
  ['what did lena say in the end about the um brightdesk contract', mailOf('brightdesk', 'contract', 'lena')],
  [
    'has the letting lady you know ruth got back to me about the flat yet',
    mailOf('ruth', 'flat', 'tenancy', 'harbour', 'calloway', 'letting'),
  ],
  ['go through my emails would you and pull out like all the things people want me to do', tasks],
  ["any new emails i've not looked since yesterday", anyMail],
  [
    "i booked some trains with southdown what's the booking number i can't find it anywhere",
    mailOf('southdown', 'train', 'booking', 'SDT'),
  ],
  [
    'ingrid wrote something about her birthday dinner where is it she wants to go',
    mailOf('ingrid', 'birthday', 'dinner'),
  ],
]);

export const kOneIssues = phrasings('issues', [
  ["so what's waiting for me over on github", mine],
  ['um issue four hundred and twelve what was that one about', issue(412)],
  [
    "did someone already file a bug for the toast thing being read out twice i don't wanna do it again",
    either(search('toast'), search('NVDA'), search('twice'), search('read'), issue(93)),
  ],
  [
    "tomas has got a pull request up for the undo bar how's that going",
    either(issue(418, 'undo'), issue(411), mine),
  ],
]);
