import { calls, checks, covers, either, lists, sees, slots } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  anyMail,
  tasks,
  issue,
  mine,
  mailOf,
  part,
  freeEvening,
  allDay,
  roomMorning,
  roomAfternoon,
  slotsOn,
  onDay,
} from './expect.ts';

const agenda = phrasings('agenda', [
  ['um whats tomorrow looking like for me', onDay('2026-11-24')],
  [
    'read me out everything between thursday and saturday please',
    either(lists('2026-11-26', '2026-11-28'), covers('2026-11-26', '2026-11-28')),
  ],
  ['whats left for me today', either(lists('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T18:30'))],
  ['when am i due at the dentist', sees('Dentist')],
  ['how long does the board meeting go on for', sees('Board meeting')],
  [
    'hows the week after next shaping up the one that starts on the seventh',
    either(lists('2026-12-07', ['2026-12-11', '2026-12-13']), covers('2026-12-07', '2026-12-11')),
  ],
  ['who else will be in the budget review on thursday', sees('Budget review')],
  [
    'what am i up to at the weekend you know saturday and sunday',
    either(lists('2026-11-28', '2026-11-29'), covers('2026-11-28', '2026-11-29')),
  ],
  [
    'tell me what happens on friday after lunch',
    either(
      part('2026-11-27', ['12:00', '13:00', '13:30', '14:00'], ['17:00', '17:30', '18:00', '']),
      covers('2026-11-27T14:00', '2026-11-27T17:00'),
      sees('Design critique', '2026-11-27'),
    ),
  ],
  [
    'whats the very first thing on the second of december',
    either(
      lists('2026-12-02'),
      covers('2026-12-02T09:00', '2026-12-02T10:00'),
      sees('Stand-up', '2026-12-02'),
    ),
  ],
  ['what time do i fly to oslo and which airport is it again', sees('Flight to Oslo')],
]);

const existence = phrasings('existence', [
  ['have i got an optician appointment coming up or did i dream that', covers('2026-11-24', '2026-11-30')],
  [
    'am i seeing the physio next week as well',
    either(sees('Physio', '2026-11-30'), covers('2026-11-30', '2026-12-04')),
  ],
  [
    'is there a pottery class this thursday',
    either(sees('Pottery class', '2026-11-26'), covers('2026-11-26')),
  ],
  ['is parents evening in there i cant remember whether i put it in', sees('Parents’ evening')],
  ['did i put anything down for new years eve', either(sees('Annual leave'), covers('2026-12-31'))],
  ['um have we got anything at all on sunday the thirteenth of december', onDay('2026-12-13')],
]);

const freeTime = phrasings('free time', [
  [
    'am i free this friday at ten in the morning',
    either(checks('2026-11-27T10:00'), covers('2026-11-27T10:00', '2026-11-27T10:30')),
  ],
  [
    'is there an hour and a half going spare tomorrow afternoon i could do with a lie down',
    either(roomAfternoon(90, '2026-11-24'), covers('2026-11-24T13:00', '2026-11-24T17:00')),
  ],
  [
    'when could jonas priya and me get forty five minutes together this friday',
    slotsOn(45, '2026-11-27', '2026-11-27', ['jonas', 'priya']),
  ],
  [
    'the kids school is shut on the tenth of december have i got the day free',
    either(allDay('2026-12-10'), onDay('2026-12-10'), checks('2026-12-10T09:00')),
  ],
  ['how about the evening of the eighth of december is that clear', freeEvening('2026-12-08')],
  [
    'theyve offered me a shift on saturday the fifth of december seven in the morning till half past three would that work',
    either(checks('2026-12-05T07:00', '2026-12-05T15:30'), covers('2026-12-05T07:00', '2026-12-05T15:30')),
  ],
  [
    'im looking for an hour next week for a bit of thesis reading where would it fit',
    either(
      slotsOn(60, '2026-11-30', ['2026-12-04', '2026-12-06']),
      lists('2026-11-30', ['2026-12-04', '2026-12-06']),
      covers('2026-11-30', '2026-12-04'),
    ),
  ],
  [
    'would anything clash on the fourteenth of december at quarter past one',
    either(checks('2026-12-14T13:15'), covers('2026-12-14T13:15', '2026-12-14T13:45')),
  ],
  [
    'find a spot for an hour with aiko and tomas on the morning of the ninth of december',
    roomMorning(60, '2026-12-09', ['aiko', 'tomas']),
  ],
  [
    'i need twenty minutes with sam before the end of tomorrow when are we both free',
    slots(20, undefined, ['2026-11-24', '2026-11-24T17:00', '2026-11-24T17:30', '2026-11-24T18:00'], ['sam']),
  ],
]);

const mail = phrasings('mail', [
  [
    'what did mum write about lunch on sunday',
    mailOf('lunch', 'mum', 'mamma', 'åsa', 'asa', 'lindqvist', 'söndag', 'sunday'),
  ],
  [
    'has ruth got back to me about the rent',
    mailOf('ruth', 'calloway', 'tenancy', 'rent', 'flat', 'harbour'),
  ],
  ['are there any messages i havent opened yet', anyMail],
  [
    'theres an email somewhere with our train to margate in it what time does it go',
    mailOf('train', 'margate', 'southdown', 'booking', 'pancras', 'ticket', 'offsite'),
  ],
  ['did aiko ask me to do anything while shes off', either(mailOf('aiko', 'tanaka', 'away'), tasks)],
  ['how many seats have brightdesk come down to', mailOf('brightdesk', 'seats', 'contract', 'lena', 'dana')],
]);

const issues = phrasings('issues', [
  [
    'what have i got on my plate on github',
    either(mine, calls('searchIssues', { any: 'maya' }), calls('searchIssues', { any: 'me' })),
  ],
  ['is that contrast problem in dark mode still open', issue(412, 'contrast', 'dark')],
  ['who is looking after issue four hundred and eleven in calendar', issue(411, 'undo')],
  ['read me the checklist issue for the release', issue(408, 'release', 'checklist')],
]);

export const pThreeAsking = [...agenda, ...existence, ...freeTime, ...mail, ...issues];
