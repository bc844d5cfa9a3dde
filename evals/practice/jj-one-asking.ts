import { checks, covers, either, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  anyMail,
  evening,
  freeEvening,
  issue,
  mailOf,
  mine,
  morning,
  onDay,
  open,
  part,
  roomAfternoon,
  roomMorning,
  roomOn,
  search,
  slotsOn,
  tasks,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    ['Right, the kettle is on. Talk me through my Tuesday.', onDay('2026-11-24')],
    [
      'My mother-in-law is asking about this weekend, so what have we already got down for Saturday and Sunday?',
      onDay('2026-11-28', '2026-11-29'),
    ],
    ['Which restaurant was the marketing lunch booked at again?', sees('Marketing lunch')],
    ['Could you kindly tell me what time my flight to Oslo departs?', sees('Flight to Oslo')],
    ['Who all is coming to the budget review on Thursday?', sees('Budget review')],
    [
      'Give me a rundown of everything from Monday the 7th through Friday the 11th of December, please.',
      onDay('2026-12-07', '2026-12-11'),
    ],
    [
      'I might sleep late on Wednesday. What would I miss in the morning?',
      either(morning('2026-11-25'), covers('2026-11-25T09:00', '2026-11-25T12:00')),
    ],
    ['How many more physio sessions have I got before they run out?', sees('Physio')],
    [
      'What is happening on Thursday evening this week?',
      either(evening('2026-11-26'), covers('2026-11-26T18:00', '2026-11-26T21:00')),
    ],
    ['When do I go back to work after my Christmas leave?', sees('Annual leave')],
    [
      'What’s the very first thing I have on Monday next week?',
      either(onDay('2026-11-30'), sees('Stand-up', '2026-11-30')),
    ],
    [
      'Tuesday the 8th of December, after lunch: what are my commitments?',
      either(
        part('2026-12-08', ['12:00', '13:00', '14:00'], ['17:00', '18:00', '19:00', '']),
        covers('2026-12-08T14:00', '2026-12-08T16:30'),
      ),
    ],
  ]),
  ...phrasings('existence', [
    ['Did I ever put the boiler man in the diary?', sees('Boiler service')],
    [
      'Is Aiko really off this Friday, or am I imagining that?',
      either(sees('Aiko on leave'), onDay('2026-11-27')),
    ],
    ['Have I already got a haircut coming up? My fringe is in my eyes.', sees('Haircut')],
    [
      'Do we have stand-up on Friday the 4th of December, even though we’re at the offsite?',
      either(sees('Stand-up', '2026-12-04'), onDay('2026-12-04')),
    ],
    ['Please check if there’s a board meeting scheduled in December.', sees('Board meeting')],
    ['Is anything down for Boxing Day at all?', onDay('2026-12-26')],
  ]),
  ...phrasings('free time', [
    [
      'The plumber can do Wednesday between 1 and 3 in the afternoon. Does that clash with anything of mine?',
      open('2026-11-25T13:00', '2026-11-25T15:00'),
    ],
    ['My cousin is over from Lagos. Am I free on Friday evening this week?', freeEvening('2026-11-27')],
    [
      'I need forty-five quiet minutes tomorrow for some paperwork. When could that go?',
      roomOn(45, '2026-11-24'),
    ],
    [
      'Find an hour on Tuesday the 8th of December when both Priya and I are free.',
      roomOn(60, '2026-12-08', ['priya']),
    ],
    [
      'Could I take a call at 4 p.m. on Thursday for half an hour?',
      open('2026-11-26T16:00', '2026-11-26T16:30'),
    ],
    [
      'Is there a half-hour gap this Wednesday afternoon that works for Jonas too?',
      roomAfternoon(30, '2026-11-25', ['jonas']),
    ],
    [
      'The school nurse wants to know if I’m available on the 10th of December at 11 a.m.',
      either(checks('2026-12-10T11:00'), covers('2026-12-10T11:00', '2026-12-10T12:00')),
    ],
    [
      'What would be a good time for a 90-minute session with Tomás between Monday the 14th and Wednesday the 16th of December?',
      slotsOn(90, '2026-12-14', '2026-12-16', ['tomas']),
    ],
    [
      'Any chance of an hour for a run on Thursday morning, 10 December?',
      either(
        roomMorning(60, '2026-12-10'),
        roomOn(60, '2026-12-10'),
        morning('2026-12-10'),
        covers('2026-12-10T09:00', '2026-12-10T12:00'),
      ),
    ],
    [
      'When can Lena, Sam and I sit down for 30 minutes on Wednesday the 9th of December?',
      roomOn(30, '2026-12-09', ['lena', 'sam']),
    ],
  ]),
  ...phrasings('mail', [
    [
      'What did the letting agent say about the new rent?',
      mailOf('ruth', 'calloway', 'letting', 'rent', 'tenancy', 'renewal', 'flat'),
    ],
    [
      'Has my sister Ingrid written about her birthday dinner? I can’t remember which noodle place it was.',
      mailOf('ingrid', 'birthday', 'dinner', 'noodle', 'koya'),
    ],
    ['Go through my inbox and tell me what people are waiting on me to do.', tasks],
    ['I was out all weekend. Which messages haven’t I read yet?', anyMail],
    [
      'By when do I have to change my Fernhill password? IT sent something round.',
      mailOf('password', 'fernhill it', 'expire'),
    ],
  ]),
  ...phrasings('issues', [
    ['Where do we stand with issue 389?', issue(389, 'date picker')],
    ['Show me everything on GitHub that’s currently assigned to me, please.', mine],
    [
      'Somebody reported that toasts get read out twice by NVDA. Could you dig up that ticket?',
      issue(93, 'toast', 'nvda'),
    ],
    [
      'Are there any tickets about the codemod?',
      either(search('codemod'), issue(92, 'spacing'), issue(90, 'spacing')),
    ],
  ]),
];
