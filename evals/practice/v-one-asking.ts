import { checks, covers, either, lists, sees } from '../expect.ts';
import {
  allDay,
  anyMail,
  evening,
  freeEvening,
  issue,
  mailOf,
  morning,
  onDay,
  open,
  room,
  roomAfternoon,
  roomMorning,
  roomOn,
} from './expect.ts';
import { phrasings } from '../scenario.ts';

export const asking = [
  ...phrasings('agenda', [
    [
      'Good morning, could you run me through what is left of today?',
      either(
        onDay('2026-11-23'),
        lists('2026-11-23T09:12', ['2026-11-23']),
        covers('2026-11-23T09:30', '2026-11-23T18:30'),
      ),
    ],
    ['What does Wednesday look like for me?', onDay('2026-11-25')],
    [
      'I want to plan the shopping, so list everything we are doing this weekend.',
      onDay('2026-11-28', '2026-11-29'),
    ],
    [
      'My husband is asking about the 20th of December. Is anything written down for that day?',
      onDay('2026-12-20'),
    ],
    [
      'I would like to see the whole of next week, please.',
      either(onDay('2026-11-30', '2026-12-06'), onDay('2026-11-30', '2026-12-04')),
    ],
    [
      'Which meetings are waiting for me on Thursday morning?',
      either(morning('2026-11-26'), covers('2026-11-26T09:00', '2026-11-26T12:00')),
    ],
    [
      'Between the 7th and the 9th of December, where do I have to be and when?',
      onDay('2026-12-07', '2026-12-09'),
    ],
    ['What is the very next thing in my diary?', sees('Stand-up', '2026-11-23')],
    ['I have forgotten what time the physio expects me today.', sees('Physio', '2026-11-23')],
    ['I am filling in my timesheet. Can you tell me what I did last Thursday?', onDay('2026-11-19')],
    ['Where is the marketing lunch being held, and who else is coming?', sees('Marketing lunch')],
    [
      'The babysitter needs to know what I am up to on the evening of the 2nd of December.',
      either(evening('2026-12-02'), covers('2026-12-02T18:00', '2026-12-02T20:00')),
    ],
  ]),
  ...phrasings('existence', [
    ['Is there a dentist appointment in my calendar already?', sees('Dentist')],
    ['Do I have a meeting with Jonas on Wednesday of next week?', sees('Hiring panel')],
    ['Did I remember to put the boiler man down for December?', sees('Boiler service')],
    ['Have I got a flight coming up before Christmas?', sees('Flight to Oslo')],
    ["I can't recall whether I saved the date of the parents' evening. Did I?", sees('Parents’ evening')],
    ['Does pottery take place this week?', sees('Pottery class', '2026-11-26')],
  ]),
  ...phrasings('free time', [
    ['Am I free on Tuesday between 3 and 4 in the afternoon?', open('2026-11-24T15:00', '2026-11-24T16:00')],
    ['I want to take my dad to a film on Friday. Is that evening still empty?', freeEvening('2026-11-27')],
    [
      'Could you find an hour next week when Priya, Aiko and I can all meet?',
      room(60, '2026-11-30', ['2026-12-04', '2026-12-06'], ['priya', 'aiko']),
    ],
    ['Where is there half an hour to spare tomorrow?', roomOn(30, '2026-11-24')],
    [
      'The plumber can come on Wednesday at 1 p.m. Would that clash with anything?',
      either(checks('2026-11-25T13:00'), covers('2026-11-25T13:00', '2026-11-25T14:00')),
    ],
    ['When could I fit two hours of gardening in on Saturday?', roomOn(120, '2026-11-28')],
    [
      'I need 45 minutes with Tomás on Thursday afternoon. What times would suit us both?',
      roomAfternoon(45, '2026-11-26', ['tomas']),
    ],
    [
      'Is there a day in the week of the 7th of December when I have nothing on but the stand-up?',
      covers('2026-12-07', '2026-12-11'),
    ],
    [
      'The museum trip needs one more parent on the 10th of December. Would I have the whole day free?',
      either(
        allDay('2026-12-10'),
        onDay('2026-12-10'),
        checks('2026-12-10'),
        checks('2026-12-10T00:00'),
        checks('2026-12-10T08:00'),
        checks('2026-12-10T09:00'),
      ),
    ],
    [
      'I have to ring my bank on Friday morning. When would I have a quarter of an hour for it?',
      either(roomMorning(15, '2026-11-27'), covers('2026-11-27T09:30', '2026-11-27T12:00')),
    ],
  ]),
  ...phrasings('mail', [
    [
      'Has the clinic written to me about moving my session?',
      mailOf('physio', 'calmgate', 'clinic', 'appointment', 'session'),
    ],
    ['Are there any emails that I still have to do something about?', anyMail],
    [
      'I need to know how much the train tickets to Margate cost. There should be a confirmation somewhere in my post.',
      mailOf('train', 'margate', 'southdown', 'ticket', 'sdt'),
    ],
    [
      'Look in my mail and see what Aiko is planning to cook in Margate.',
      mailOf('aiko', 'offsite', 'menu', 'cook', 'margate', 'curry'),
    ],
  ]),
  ...phrasings('issues', [
    ['Can you give me a short summary of issue 411?', issue(411, 'undo bar')],
    [
      'Is anyone working on the bug where the toast is read aloud twice?',
      issue(93, 'toast', 'nvda', 'read aloud', 'twice'),
    ],
    ['Somebody opened a ticket about the date picker. Who was it?', issue(389, 'date picker', 'picker')],
  ]),
];
