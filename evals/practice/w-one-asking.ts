import { calls, checks, covers, either, sees } from '../expect.ts';
import {
  free,
  freeEvening,
  issue,
  mailOf,
  mailTools,
  morning,
  onDay,
  part,
  roomAfternoon,
  roomMorning,
  roomOn,
  room,
  tasks,
} from './expect.ts';
import { phrasings } from '../scenario.ts';

export const asking = [
  ...phrasings('agenda', [
    ['Could you read me everything I have on Thursday, please?', onDay('2026-11-26')],
    [
      'I shall be in town on Tuesday the eighth of December, so kindly list my appointments for that day.',
      onDay('2026-12-08'),
    ],
    ['Where am I supposed to be for the portfolio review?', sees('Portfolio review')],
    ['At what time does my plane leave for Oslo?', sees('Flight to Oslo')],
    ['How long is the board meeting in December going to take?', sees('Board meeting')],
    ['Who will be sitting with me at the marketing lunch?', sees('Marketing lunch')],
    [
      "Tell me the first thing that's waiting for me tomorrow morning.",
      either(onDay('2026-11-24'), morning('2026-11-24'), sees('Stand-up', '2026-11-24')),
    ],
    ["Once today's roadmap review is over, what comes next?", sees('Design review', '2026-11-23')],
    [
      'Give me an overview of the week that begins on the seventh of December.',
      onDay('2026-12-07', '2026-12-13'),
    ],
    ['On which date does my annual leave finish?', sees('Annual leave')],
    [
      "My sister is asking what I'm up to on Saturday afternoon.",
      either(
        onDay('2026-11-28'),
        part('2026-11-28', ['12:00', '13:00'], ['17:00', '18:00', '']),
        covers('2026-11-28T13:00', '2026-11-28T17:00'),
      ),
    ],
    ['When do I next go to the physiotherapist?', sees('Physio', '2026-11-23')],
  ]),

  ...phrasings('existence', [
    ['Have I got anything booked with a dentist before Christmas?', sees('Dentist')],
    ["Is there a parents' evening coming up at the school?", sees('Parents’ evening')],
    [
      'I have a feeling that somebody is coming about the boiler in December; is that in the calendar?',
      sees('Boiler service'),
    ],
    [
      'Did I ever put a yoga lesson in for this week?',
      either(
        onDay('2026-11-23', '2026-11-29'),
        covers('2026-11-23T09:30', '2026-11-29'),
        covers('2026-11-23', '2026-11-27'),
      ),
    ],
    ['Are there any appointments with Sam on Wednesday?', sees('Coffee with Sam')],
    [
      'Please check whether a party is among my plans for the third week of December, the one from the fourteenth.',
      sees('Christmas party'),
    ],
  ]),

  ...phrasings('free time', [
    free(
      'Would half past four on Wednesday afternoon suit me for a half-hour call?',
      '2026-11-25T16:30',
      '2026-11-25T17:00',
    ),
    free(
      'Am I already taken tomorrow between one and three in the afternoon?',
      '2026-11-24T13:00',
      '2026-11-24T15:00',
    ),
    ['Find an hour that Tomás and I both have on Wednesday.', roomOn(60, '2026-11-25', ['tomas'])],
    [
      'Lena and I need forty-five minutes together next week; what would work for both of us?',
      room(45, '2026-11-30', ['2026-12-04', '2026-12-05', '2026-12-06'], ['lena']),
    ],
    ['Is my Friday evening still unspoken for?', freeEvening('2026-11-27')],
    [
      'I should like to do two hours of report writing on Monday the seventh of December. Where is there a gap for it?',
      roomOn(120, '2026-12-07'),
    ],
    [
      'On Tuesday the first of December, when could Priya, Jonas and I sit down for thirty minutes?',
      roomOn(30, '2026-12-01', ['priya', 'jonas']),
    ],
    [
      'Does anything stand in the way of lunch with my grandchildren at noon on Sunday the thirteenth of December?',
      either(checks('2026-12-13T12:00'), covers('2026-12-13T12:00', '2026-12-13T13:00')),
    ],
    [
      'Aiko wants a quarter of an hour with me tomorrow morning, so look for a time that fits us both.',
      roomMorning(15, '2026-11-24', ['aiko']),
    ],
    [
      'Does Sam have a free hour on Thursday afternoon when I am free too?',
      roomAfternoon(60, '2026-11-26', ['sam']),
    ],
  ]),

  ...phrasings('mail', [
    [
      'Has Ingrid written to me about her birthday dinner?',
      either(mailOf('ingrid', 'birthday', 'dinner'), calls(mailTools, { from: 'ingrid' })),
    ],
    ['What do the people who emailed me still want me to do?', tasks],
    [
      'By when does the letting agent want the signed tenancy agreement back?',
      either(
        mailOf('calloway', 'letting', 'tenancy', 'agreement', 'renewal', 'ruth', 'harbour'),
        calls(mailTools, { from: 'calloway' }),
      ),
    ],
    [
      'Summarise for me what Lena had to say in her emails about the Brightdesk contract.',
      either(mailOf('brightdesk', 'contract', 'lena'), calls(mailTools, { from: 'lena' })),
    ],
    [
      "There was an email confirming the train tickets to Margate, and I'd like to know how much they came to.",
      either(
        mailOf('margate', 'train', 'ticket', 'southdown', 'booking'),
        calls(mailTools, { from: 'southdown' }),
      ),
    ],
  ]),

  ...phrasings('issues', [
    ['Explain to me what issue 412 is about.', issue(412, 'contrast', 'declined')],
    ['Who is looking after the GitHub issue about the undo bar that disappears?', issue(411, 'undo')],
    [
      'I wonder whether the bug about imported events overwriting each other is still open on GitHub.',
      issue(421, 'import', 'overwrit', 'uid'),
    ],
  ]),
];
