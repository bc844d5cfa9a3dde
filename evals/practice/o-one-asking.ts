import { checks, covers, either, lists, sees, slots } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  anyMail,
  issue,
  mailOf,
  search,
  part,
  morning,
  evening,
  freeEvening,
  room,
  roomOn,
  roomAfternoon,
  onDay,
} from './expect.ts';

const agenda = phrasings('agenda', [
  ['What does my Wednesday look like?', onDay('2026-11-25')],
  [
    'Can you run me through the rest of today?',
    either(lists('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T18:30')),
  ],
  [
    'Which meetings do I have tomorrow morning?',
    either(morning('2026-11-24'), covers('2026-11-24T09:30', '2026-11-24T12:00')),
  ],
  [
    'Anything planned for the weekend?',
    either(lists('2026-11-28', '2026-11-29'), covers('2026-11-28', '2026-11-29')),
  ],
  [
    'Please show me everything for next week.',
    either(lists('2026-11-30', ['2026-12-04', '2026-12-06']), covers('2026-11-30', '2026-12-04')),
  ],
  [
    'What time does my first meeting start on Friday?',
    either(onDay('2026-11-27'), morning('2026-11-27'), sees('Stand-up', '2026-11-27')),
  ],
  [
    'What comes after lunch on Thursday?',
    either(
      part('2026-11-26', ['12:00', '13:00', '13:30', '14:00'], ['17:00', '18:00', '21:00', '']),
      covers('2026-11-26T14:00', '2026-11-26T17:00'),
    ),
  ],
  [
    'How is the first half of December looking?',
    either(
      lists('2026-12-01', ['2026-12-14', '2026-12-15', '2026-12-16']),
      covers('2026-12-01', '2026-12-14'),
    ),
  ],
  [
    'What am I doing on the evening of the 9th?',
    either(evening('2026-12-09'), onDay('2026-12-09'), sees('Parents’ evening', '2026-12-09')),
  ],
  [
    'What is the last thing in my diary on the 18th of December?',
    either(onDay('2026-12-18'), evening('2026-12-18'), sees('Christmas party', '2026-12-18')),
  ],
  [
    'What is happening between Christmas and New Year?',
    either(covers('2026-12-27', '2026-12-30'), sees('Annual leave')),
  ],
  [
    'Where do I need to be at eleven today?',
    either(
      sees('Roadmap review', '2026-11-23'),
      lists('2026-11-23'),
      covers('2026-11-23T11:00', '2026-11-23T12:00'),
    ),
  ],
]);

const existence = phrasings('existence', [
  [
    'Is there a design critique this week?',
    either(
      sees('Design critique', '2026-11-27'),
      lists('2026-11-23', ['2026-11-27', '2026-11-29']),
      covers('2026-11-23', '2026-11-27'),
      covers('2026-11-27'),
    ),
  ],
  ['When is my next dentist appointment?', sees('Dentist', '2026-12-01')],
  ['Do I have physio on the 14th of December?', either(sees('Physio', '2026-12-14'), onDay('2026-12-14'))],
  [
    'Have I got a swimming lesson anywhere next week?',
    either(lists('2026-11-30', ['2026-12-04', '2026-12-06']), covers('2026-11-30', '2026-12-04')),
  ],
  ['Did I ever write down when the boiler gets serviced?', sees('Boiler service', '2026-12-07')],
  ['Is anyone from the team off on Friday?', either(sees('Aiko on leave'), onDay('2026-11-27'))],
]);

const freeTime = phrasings('free time', [
  [
    'Am I free on Thursday at four?',
    either(checks('2026-11-26T16:00'), covers('2026-11-26T16:00', '2026-11-26T17:00')),
  ],
  ['Could I fit a two-hour block in somewhere on Friday?', roomOn(120, '2026-11-27')],
  ['Find me 45 minutes with Tomás tomorrow.', roomOn(45, '2026-11-24', ['tomas'])],
  [
    'When are Priya and Lena both available for half an hour on Thursday?',
    roomOn(30, '2026-11-26', ['priya', 'lena']),
  ],
  [
    'Is the afternoon of Saturday 5 December clear?',
    either(
      onDay('2026-12-05'),
      covers('2026-12-05T13:00', '2026-12-05T17:00'),
      checks('2026-12-05T12:00'),
      checks('2026-12-05T13:00'),
    ),
  ],
  ['Have I got Wednesday evening to myself?', either(freeEvening('2026-11-25'), onDay('2026-11-25'))],
  [
    'What is the earliest hour next week when Jonas, Tomás and I can all meet?',
    room(60, '2026-11-30', ['2026-12-04', '2026-12-06'], ['jonas', 'tomas']),
  ],
  [
    'Am I busy at half past one tomorrow?',
    either(
      checks('2026-11-24T13:30'),
      covers('2026-11-24T13:30', '2026-11-24T14:00'),
      sees('Focus block', '2026-11-24'),
    ),
  ],
  [
    'I need an hour for marking essays on Tuesday 1 December. When would that work?',
    either(roomOn(60, '2026-12-01'), onDay('2026-12-01')),
  ],
  [
    'Does Sam have time today from 3 to half past?',
    either(
      checks('2026-11-23T15:00'),
      slots(30, '2026-11-23T15:00', ['2026-11-23T15:30', '2026-11-23T16:00', '2026-11-23'], ['sam']),
      roomOn(30, '2026-11-23', ['sam']),
      roomAfternoon(30, '2026-11-23', ['sam']),
    ),
  ],
]);

const mail = phrasings('mail', [
  [
    'What does Ruth say about the rent?',
    mailOf('Ruth', 'Calloway', 'rent', 'tenancy', 'Flat 3', 'renewal', '22 Harbour'),
  ],
  ['Has Lena written anything new about the Brightdesk contract?', mailOf('Brightdesk', 'Lena', 'contract')],
  [
    'How much did our train tickets to Margate cost?',
    mailOf('train', 'Margate', 'Southdown', 'ticket', 'SDT', 'St Pancras', 'booking'),
  ],
  ['Going by my email, what do people still need from me?', anyMail],
  ['Which emails haven’t I read yet?', anyMail],
  ['By when do I have to change my work password?', mailOf('password', 'expire', 'Fernhill IT')],
]);

const issues = phrasings('issues', [
  ['Is the problem with the undo bar fixed yet?', either(issue(411, 'undo'), issue(418))],
  ['What is number 408 in the calendar repository about?', issue(408)],
  ['Are there any open issues about accessibility?', search('accessib')],
]);

export const oOneAsking = [...agenda, ...existence, ...freeTime, ...mail, ...issues];
