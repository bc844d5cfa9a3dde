import { checks, covers, either, sees, slots } from '../expect.ts';
import {
  allDay,
  evening,
  freeEvening,
  issue,
  mailOf,
  morning,
  onDay,
  open,
  room,
  roomAfternoon,
  roomOn,
  slotsOn,
  tasks,
} from './expect.ts';
import { phrasings } from '../scenario.ts';

export const asking = [
  ...phrasings('agenda', [
    ["Could you tell me what I've got on tomorrow, please?", onDay('2026-11-24')],
    [
      "I'm sorting out childcare for next week. What does my diary look like from Monday to Friday?",
      onDay('2026-11-30', '2026-12-04'),
    ],
    [
      "What's left for me this afternoon?",
      either(onDay('2026-11-23'), covers('2026-11-23T13:00', '2026-11-23T17:00')),
    ],
    [
      'I have completely forgotten what I signed up for at the weekend. Which plans are in there?',
      onDay('2026-11-28', '2026-11-29'),
    ],
    ["Read me Wednesday's schedule, and don't skip the all-day things.", onDay('2026-11-25')],
    ['How does Tuesday the 8th of December look, love?', onDay('2026-12-08')],
    [
      'My boss wants to know how busy I am in the week of the 7th of December. Give me the whole picture, Monday to Friday.',
      onDay('2026-12-07', '2026-12-11'),
    ],
    [
      'What is the first thing I have to be at on Friday morning?',
      either(morning('2026-11-27'), onDay('2026-11-27')),
    ],
    [
      "My mother is coming up on the 3rd and 4th of December. I'd like to see what's already planned for those two days.",
      onDay('2026-12-03', '2026-12-04'),
    ],
    ['Please list everything from Boxing Day to New Year’s Eve.', onDay('2026-12-26', '2026-12-31')],
    [
      'Do I have to be anywhere this Thursday evening?',
      either(evening('2026-11-26'), onDay('2026-11-26'), covers('2026-11-26T18:00', '2026-11-26T21:00')),
    ],
    ['What is in there so far for January?', onDay('2027-01-01', '2027-01-31')],
  ]),
  ...phrasings('existence', [
    ['Is my haircut still booked for this weekend?', sees('Haircut')],
    ['Has anyone put the Christmas party in my calendar yet?', sees('Christmas party')],
    ['When do I fly to Oslo, and from which airport?', sees('Flight to Oslo')],
    ['We did fix a date for the boiler man, did we not? I cannot find it.', sees('Boiler service')],
    ["I'm buying a card today. Which day is Ingrid's birthday?", sees('Ingrid’s birthday')],
    ['Am I seeing the dentist before Christmas?', sees('Dentist')],
  ]),
  ...phrasings('free time', [
    [
      'Am I free tomorrow at four in the afternoon?',
      either(checks('2026-11-24T16:00'), covers('2026-11-24T16:00', '2026-11-24T16:30')),
    ],
    [
      'I need two hours in one piece next week to write a grant application. Where would they fit?',
      either(room(120, '2026-11-30', ['2026-12-04', '2026-12-06']), covers('2026-11-30', '2026-12-04')),
    ],
    [
      'Find half an hour on Wednesday that suits Priya, Jonas and me.',
      slotsOn(30, '2026-11-25', '2026-11-25', ['priya', 'jonas']),
    ],
    [
      'Is anything in the way of a long lunch from noon to two on Wednesday the 9th of December?',
      open('2026-12-09T12:00', '2026-12-09T14:00'),
    ],
    [
      'The neighbours have asked me round for dinner on Saturday. Is that evening still empty?',
      either(freeEvening('2026-11-28'), onDay('2026-11-28')),
    ],
    [
      'When could Aiko, Tomás and I sit down for an hour on Tuesday the 1st of December?',
      slotsOn(60, '2026-12-01', '2026-12-01', ['aiko', 'tomas']),
    ],
    [
      "I'm looking for 45 quiet minutes in the afternoon of Thursday the 10th of December. Is there a gap?",
      either(
        roomAfternoon(45, '2026-12-10'),
        roomOn(45, '2026-12-10'),
        covers('2026-12-10T13:00', '2026-12-10T17:00'),
      ),
    ],
    [
      'Sam would like a quarter of an hour with me on Friday. Which times can I offer him?',
      either(slotsOn(15, '2026-11-27', '2026-11-27', ['sam']), roomOn(15, '2026-11-27')),
    ],
    [
      'I have promised the choir a whole Sunday. Is the 13th of December clear?',
      either(
        onDay('2026-12-13'),
        allDay('2026-12-13'),
        checks('2026-12-13'),
        checks('2026-12-13T00:00'),
        checks('2026-12-13T08:00'),
        checks('2026-12-13T09:00'),
      ),
    ],
    [
      'What is the earliest opening of 90 minutes that I have tomorrow?',
      either(roomOn(90, '2026-11-24'), slots(90, '2026-11-24T08:00')),
    ],
  ]),
  ...phrasings('mail', [
    [
      'What did Ruth say about the rent in the end?',
      mailOf('ruth', 'calloway', 'rent', 'tenancy', 'flat 3', 'harbour street'),
    ],
    ['Has Dana from Brightdesk written to me?', mailOf('dana', 'holt', 'brightdesk')],
    ['Go through my inbox and tell me what people are waiting for me to do.', tasks],
    [
      'How much did the four train tickets to Margate cost? I need it for my expenses.',
      mailOf('southdown', 'margate', 'train', 'ticket', 'booking', 'sdt-48207'),
    ],
    [
      'Aiko wrote something about what she is cooking at the offsite. What was on the menu?',
      mailOf('aiko', 'menu', 'offsite', 'cook', 'food'),
    ],
  ]),
  ...phrasings('issues', [
    [
      'Before I write a new one: is there already a report about imports overwriting events?',
      issue(421, 'import', 'overwrit', 'uid'),
    ],
    [
      'Somebody complained that toasts are read aloud twice by the screen reader. Has that been fixed yet?',
      issue(93, 'toast', 'nvda', 'screen reader', 'aloud', 'twice'),
    ],
  ]),
];
