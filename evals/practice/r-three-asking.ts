import { calls, checks, covers, either, lists, sees, slots } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  onDay,
  anyMail,
  issue,
  mine,
  mailOf,
  part,
  morning,
  freeEvening,
  roomOn,
  roomIn,
  roomMorning,
  roomAfternoon,
} from './expect.ts';

const agenda = phrasings('agenda', [
  ['um read me the whole of tomorrow please', onDay('2026-11-24')],
  ['so thursday what am i up to', onDay('2026-11-26')],
  [
    'how is next week shaping up monday to friday',
    either(lists('2026-11-30', ['2026-12-04', '2026-12-06']), covers('2026-11-30', '2026-12-04')),
  ],
  [
    'whats left for me this afternoon',
    either(
      part('2026-11-23', ['12:00', '12:30', '13:00'], ['17:00', '17:30', '18:00', '19:00', '']),
      covers('2026-11-23T13:00', '2026-11-23T17:00'),
    ),
  ],
  [
    'im prepping dough this weekend you know so tell me whats in the diary saturday and sunday',
    either(lists('2026-11-28', '2026-11-29'), covers('2026-11-28', '2026-11-29')),
  ],
  [
    'what time does the thing at brockwell park kick off on saturday',
    either(sees('Parkrun'), onDay('2026-11-28')),
  ],
  ['who else is coming to the budget review', sees('Budget review')],
  ['where do i have to be for launch drinks and um when', sees('Launch drinks')],
  [
    'on the second of december what is my last appointment',
    either(onDay('2026-12-02'), sees('Launch drinks', '2026-12-02')),
  ],
  ['give me friday morning', either(morning('2026-11-27'), covers('2026-11-27T09:00', '2026-11-27T12:00'))],
  ['whats the very next thing i need to be at', either(sees('Stand-up', '2026-11-23'), lists('2026-11-23'))],
  [
    'could you list the week that starts on the fourteenth of december',
    either(lists('2026-12-14', ['2026-12-18', '2026-12-20']), covers('2026-12-14', '2026-12-18')),
  ],
]);

const existence = phrasings('existence', [
  ['is there a dentist appointment in there somewhere', sees('Dentist')],
  [
    'have i still got physio tonight',
    either(sees('Physio', '2026-11-23'), lists('2026-11-23'), covers('2026-11-23T17:30', '2026-11-23T18:30')),
  ],
  [
    'am i meant to be at the childrens school one evening in december',
    either(sees('Parents’ evening'), covers('2026-12-01', '2026-12-31')),
  ],
  ['did i ever put the boiler person in', sees('Boiler service')],
  ['um anything with lena this friday', either(onDay('2026-11-27'), sees('Marketing lunch'))],
  ['is a swimming lesson booked at all in december', covers('2026-12-01', '2026-12-31')],
]);

const freeTime = phrasings('free time', [
  [
    'am i free at four on wednesday',
    either(checks('2026-11-25T16:00'), covers('2026-11-25T16:00', '2026-11-25T16:30'), lists('2026-11-25')),
  ],
  [
    'a parent wants half past twelve tomorrow for half an hour does that work for me',
    either(checks('2026-11-24T12:30', '2026-11-24T13:00'), covers('2026-11-24T12:30', '2026-11-24T13:00')),
  ],
  [
    'find me an hour with tomas and aiko on wednesday afternoon',
    roomAfternoon(60, '2026-11-25', ['tomas', 'aiko']),
  ],
  [
    'on tuesday the first of december when could jonas and priya both do half an hour with me',
    roomOn(30, '2026-12-01', ['jonas', 'priya']),
  ],
  ['have i got two hours in a row anywhere on friday', roomOn(120, '2026-11-27')],
  [
    'can i take a shift saturday evening or um is something on',
    either(freeEvening('2026-11-28'), covers('2026-11-28T18:00', '2026-11-28T21:00')),
  ],
  [
    'where is there a gap of ninety minutes for me between tomorrow and friday',
    either(
      roomIn(90, '2026-11-24', ['2026-11-27', '2026-11-27T17:00', '2026-11-27T17:30', '2026-11-27T18:00']),
      slots(90, '2026-11-24T09:00', [
        '2026-11-27',
        '2026-11-27T17:00',
        '2026-11-27T17:30',
        '2026-11-27T18:00',
      ]),
      covers('2026-11-24T09:00', '2026-11-27T17:00'),
    ),
  ],
  [
    'does lena have half an hour at half ten on wednesday',
    either(
      checks('2026-11-25T10:30'),
      slots(30, undefined, undefined, ['lena']),
      slots(60, undefined, undefined, ['lena']),
    ),
  ],
  [
    'does thursday the tenth of december look clear between one and five',
    either(checks('2026-12-10T13:00', '2026-12-10T17:00'), covers('2026-12-10T13:00', '2026-12-10T17:00')),
  ],
  [
    'could i squeeze in forty five minutes tomorrow morning for the payroll thing',
    either(roomMorning(45, '2026-11-24'), covers('2026-11-24T09:30', '2026-11-24T12:00')),
  ],
]);

const mail = phrasings('mail', [
  [
    'what did ruth come back with about the rent',
    mailOf('ruth', 'calloway', 'rent', 'tenancy', 'flat', 'renewal', 'harbour'),
  ],
  [
    'did tomas write which train we are taking to margate',
    mailOf('tom', 'train', 'offsite', 'margate', 'pancras'),
  ],
  ['has the dentist emailed me', mailOf('dent', 'quay')],
  ['go through my inbox and tell me what people need from me', anyMail],
  ['um which two headlines is lena stuck between', mailOf('lena', 'fischer', 'headline', 'launch')],
  ['how much is my phone bill this month', mailOf('bill', 'lanternfone', 'phone')],
]);

const issues = phrasings('issues', [
  ['whats issue four hundred and twelve about', issue(412, 'contrast', 'dark', 'declined')],
  ['um anything waiting for me on github', either(mine, calls('searchIssues'))],
  ['is there a ticket about the toast being read out twice', issue(93, 'toast', 'nvda', 'twice', 'read')],
  ['whos looking after the checklist for release four point two', issue(408, 'checklist', 'release', '4.2')],
]);

export const rThreeAsking = [...agenda, ...existence, ...freeTime, ...mail, ...issues];
