import { answers, asBefore, checks, covers, either, lists, sees, stands } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  evening,
  free,
  issue,
  mailOf,
  mine,
  part,
  roomAfternoon,
  roomOn,
  search,
  slotsOn,
  tasks,
} from './expect.ts';

export const jTwoAgenda = phrasings('agenda', [
  ['Show me tomorrow', lists('2026-11-24')],
  ['Kindly set out Thursday’s schedule.', lists('2026-11-26')],
  ['what have i got next week', lists('2026-11-30', ['2026-12-04', '2026-12-06'])],
  [
    'okay so um what am i up to this weekend',
    either(
      lists('2026-11-28', '2026-11-29'),
      ...['16:00', '17:00', '17:30', '18:00'].map((hour) => lists(`2026-11-27T${hour}`, '2026-11-29')),
    ),
  ],
  ['When is my next meeting?', sees('Stand-up', '2026-11-23')],
  ['What time does the board meeting begin?', sees('Board meeting')],
  ['Please advise where Friday’s marketing lunch is being held', sees('Marketing lunch', '2026-11-27')],
  ['who’s coming to wednesday’s design sync', sees('Design sync', '2026-11-25')],
  ['last thing on my calendar tomorrow?', sees('Focus block', '2026-11-24')],
  [
    'Run me through the afternoon of the 25th, please.',
    part('2026-11-25', ['12:00', '12:30', '13:00'], ['17:00', '17:30', '18:00', '19:00', '']),
  ],
  ['everything between the seventh and the eleventh of december please', lists('2026-12-07', '2026-12-11')],
  ['Give me an overview of December', lists('2026-12-01', '2026-12-31')],
  ['how long is that flight to oslo going to take', sees('Flight to Oslo')],
]);

export const jTwoExistence = phrasings('existence', [
  [
    'Do I have anything on Sunday?',
    either(lists('2026-11-29'), covers('2026-11-29T09:00', '2026-11-29T18:00')),
  ],
  ['is there a haircut booked for me at some point', sees('Haircut')],
  ['Is the Christmas party in the diary yet?', sees('Christmas party')],
  [
    'have i got some meeting with lena this week',
    either(
      sees('Budget review', '2026-11-26'),
      sees('Marketing lunch', '2026-11-27'),
      sees('Roadmap review', '2026-11-23'),
      sees('Design sync', '2026-11-25'),
      sees('Design critique', '2026-11-27'),
    ),
  ],
  ['Please confirm that a dentist appointment is on file for 1 December.', sees('Dentist', '2026-12-01')],
  [
    'hey am i doing something thursday night',
    either(
      sees('Pottery class', '2026-11-26'),
      evening('2026-11-26'),
      covers('2026-11-26T19:00', '2026-11-26T21:00'),
    ),
  ],
]);

export const jTwoFree = phrasings('free time', [
  [
    'am i free tomorrow at 4',
    either(checks('2026-11-24T16:00'), covers('2026-11-24T16:00', '2026-11-24T16:30')),
  ],
  free('Is Wednesday between one and two in the afternoon open?', '2026-11-25T13:00', '2026-11-25T14:00'),
  ['Find me a free hour on Friday', roomOn(60, '2026-11-27')],
  [
    'Please identify a 45-minute slot with Aiko and Tomás on Thursday',
    roomOn(45, '2026-11-26', ['aiko', 'tomas']),
  ],
  [
    'when could priya and i sit down for half an hour this week',
    slotsOn(30, '2026-11-23', ['2026-11-27', '2026-11-29'], ['priya']),
  ],
  ['uh what’s the first open half hour i have today', roomOn(30, '2026-11-23')],
  ['Which mornings next week are still clear?', covers('2026-11-30T09:00', '2026-12-04T12:00')],
  [
    'Would Lena and Sam both be available for 30 minutes tomorrow afternoon?',
    roomAfternoon(30, '2026-11-24', ['lena', 'sam']),
  ],
  ['do i have room for two hours of writing on the ninth of december', roomOn(120, '2026-12-09')],
  ['Am I busy on Saturday evening?', covers('2026-11-28T19:00', '2026-11-28T21:00')],
  [
    'I require an hour in which Jonas is available too, on Tuesday the 1st of December.',
    roomOn(60, '2026-12-01', ['jonas']),
  ],
  free(
    'could i squeeze in the gym tomorrow from eleven till half past twelve',
    '2026-11-24T11:00',
    '2026-11-24T12:30',
  ),
]);

export const jTwoUndo = phrasings('undo', [
  [['Move the haircut to 1pm', 'Undo'], asBefore],
  [
    ['cancel the partner update', 'oh no i didn’t mean that bring it back'],
    stands('Partner update', '2026-12-08T16:00'),
  ],
  [['Please rename the board meeting to Board session', 'Kindly revert your last change.'], asBefore],
]);

export const jTwoInvitations = phrasings('invitations', [
  ['say yes to the hiring panel invite', answers('Hiring panel', 'accepted')],
  ['Unfortunately I cannot attend the offsite call; please decline it.', answers('Offsite call', 'declined')],
  ['put me down as a maybe for tomás’s offsite call', answers('Offsite call', 'tentative')],
]);

export const jTwoMail = phrasings('mail', [
  ['what does my inbox need me to do', tasks],
  [
    'Please list the action items from Lena’s mail about the Brightdesk contract.',
    either(mailOf('lena', 'contract', 'brightdesk'), tasks),
  ],
  ['so what did ruth write about the flat', mailOf('ruth', 'calloway', 'flat')],
  ['did aiko email me things to look after while she’s gone', either(mailOf('aiko'), tasks)],
  ['Show me the latest message from Priya', mailOf('priya')],
]);

export const jTwoIssues = phrasings('issues', [
  ['which github issues are waiting for me', mine],
  ['Kindly pull up issue 412 in the calendar repository.', issue(412)],
  ['is there an open ticket about the undo bar', search('undo')],
  ['um what bugs are still open on github in fernhill/calendar', search('bug')],
]);
