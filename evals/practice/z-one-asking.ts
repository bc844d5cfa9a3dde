import { checks, covers, either, lists, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
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
  part,
  room,
  roomAfternoon,
  roomMorning,
  roomOn,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    [
      'Before I agree to swap shifts with a colleague, please tell me what I have on Wednesday.',
      onDay('2026-11-25'),
    ],
    [
      'Could you run through everything in my diary for Thursday and Friday of this week?',
      onDay('2026-11-26', '2026-11-27'),
    ],
    [
      'What is left on my calendar today after the roadmap review?',
      either(onDay('2026-11-23'), covers('2026-11-23T12:00', '2026-11-23T18:30')),
    ],
    [
      'My mother is coming to stay on 5 and 6 December. Which things do I have on those two days?',
      onDay('2026-12-05', '2026-12-06'),
    ],
    [
      "Please read me next week's appointments so that I can copy them onto the kitchen planner.",
      onDay('2026-11-30', '2026-12-06'),
    ],
    [
      'How does the morning of 8 December look?',
      either(morning('2026-12-08'), onDay('2026-12-08'), covers('2026-12-08T09:00', '2026-12-08T12:00')),
    ],
    [
      'Show me what is on for Thursday evening, as the babysitter needs to know.',
      either(evening('2026-11-26'), onDay('2026-11-26'), covers('2026-11-26T18:00', '2026-11-26T21:00')),
    ],
    [
      'I start late on Monday 30 November if I can. What is my first appointment on that day?',
      either(onDay('2026-11-30'), morning('2026-11-30'), covers('2026-11-30T09:00', '2026-11-30T12:00')),
    ],
    [
      'List my events in the week of 14 December, please. I am writing the rota for the ward.',
      onDay('2026-12-14', '2026-12-18'),
    ],
    [
      'I have not looked at my calendar since Friday. What is happening today?',
      either(onDay('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T18:30')),
    ],
    [
      'Give me an overview of December up to Christmas.',
      either(
        lists('2026-12-01', ['2026-12-23', '2026-12-24', '2026-12-25']),
        covers('2026-12-01', '2026-12-24'),
      ),
    ],
    [
      'I finish at the clinic at noon tomorrow. What is waiting for me in the afternoon?',
      either(
        onDay('2026-11-24'),
        part('2026-11-24', ['12:00', '12:30', '13:00'], ['17:00', '18:00', '19:00', '']),
        covers('2026-11-24T13:00', '2026-11-24T17:00'),
      ),
    ],
  ]),
  ...phrasings('existence', [
    ['When exactly is my dental appointment?', sees('Dentist')],
    ['Have I already put the boiler service in the calendar?', sees('Boiler service')],
    [
      'My brother is driving me to the airport. At what time does the flight to Oslo leave?',
      sees('Flight to Oslo'),
    ],
    [
      "I can't remember which day the parents' evening at the school is. Please look it up.",
      sees('Parents’ evening'),
    ],
    ['Is the haircut this Saturday or the one after, and where is it?', sees('Haircut')],
    ['Which of us is on call next week?', sees('On call: Tomás')],
  ]),
  ...phrasings('free time', [
    [
      'The vet can see the dog on Wednesday at half past ten. Am I free then?',
      either(checks('2026-11-25T10:30'), covers('2026-11-25T10:30', '2026-11-25T11:00')),
    ],
    [
      'Would a meeting at the bank on Friday from 2 to 3 pm clash with anything?',
      open('2026-11-27T14:00', '2026-11-27T15:00'),
    ],
    ['Where could I fit in ninety minutes of revision tomorrow?', roomOn(90, '2026-11-24')],
    ['When are Sam and I both free for half an hour on Thursday?', roomOn(30, '2026-11-26', ['sam'])],
    [
      'I need two hours with Priya and Jonas next week. When would that be possible?',
      room(120, '2026-11-30', ['2026-12-04', '2026-12-05', '2026-12-06'], ['priya', 'jonas']),
    ],
    [
      'My solicitor wants to talk to me for an hour on Thursday afternoon. Is there a gap for that?',
      either(
        roomAfternoon(60, '2026-11-26'),
        onDay('2026-11-26'),
        covers('2026-11-26T13:00', '2026-11-26T17:00'),
        covers('2026-11-26T12:00', '2026-11-26T17:00'),
      ),
    ],
    [
      'The choir has added a rehearsal on the evening of 2 December. Do I have the evening free?',
      either(freeEvening('2026-12-02'), onDay('2026-12-02'), sees('Launch drinks')),
    ],
    [
      "I would like to take Thursday 10 December off for my sister's graduation. Is anything in the way?",
      either(
        onDay('2026-12-10'),
        allDay('2026-12-10'),
        checks('2026-12-10'),
        checks('2026-12-10T00:00'),
        checks('2026-12-10T09:00'),
      ),
    ],
    [
      "My nephew's party is on Saturday from four until six. Please check whether I can go.",
      open('2026-11-28T16:00', '2026-11-28T18:00'),
    ],
    [
      'Find the first gap of 45 minutes on Friday morning. I have a parcel to collect from the depot.',
      either(
        roomMorning(45, '2026-11-27'),
        onDay('2026-11-27'),
        covers('2026-11-27T09:00', '2026-11-27T12:00'),
      ),
    ],
  ]),
  ...phrasings('mail', [
    [
      'How much rent is Ruth Calloway asking for in her last message?',
      mailOf('ruth', 'calloway', 'tenancy', 'rent', 'renewal', 'harbour', 'lettings'),
    ],
    [
      'Please summarise the emails about the house and the trains for the offsite.',
      mailOf('offsite', 'saltmarsh', 'train', 'house', 'margate', 'tom'),
    ],
    [
      "I think the physio's reception sent me something about another time. What did they say?",
      mailOf('physio', 'calmgate', 'reception', 'niamh', 'appointment'),
    ],
    ['Which things do people want me to do in the mail that came over the weekend?', anyMail],
  ]),
  ...phrasings('issues', [
    [
      'Please open issue 412 and tell me what is wrong with the colours.',
      issue(412, 'contrast', 'colour', 'dark'),
    ],
    ['Has the pull request that keeps the undo bar been merged yet?', issue(418, 'undo')],
    [
      'Somebody told me that NVDA reads the toast aloud twice. Is there an issue about it?',
      issue(93, 'nvda', 'toast', 'aloud'),
    ],
  ]),
];
