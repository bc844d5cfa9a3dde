import { checks, covers, either, sees, slots } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  allDay,
  evening,
  freeEvening,
  issue,
  mailOf,
  mine,
  morning,
  onDay,
  open,
  roomAfternoon,
  roomMorning,
  roomOn,
  slotsOn,
  tasks,
} from './expect.ts';

export const agenda = [
  ...phrasings('agenda', [
    [
      'Good morning. What do I still have on today?',
      either(onDay('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T18:30')),
    ],
    ['Could you tell me what is in the diary for Thursday?', onDay('2026-11-26')],
    ['At what time do I need to be at my pottery class this week?', sees('Pottery class', '2026-11-26')],
    [
      'Please give me an overview of next week.',
      either(onDay('2026-11-30', '2026-12-06'), onDay('2026-11-30', '2026-12-04')),
    ],

    ["My wife is asking where the parents' evening will be held.", sees('Parents’ evening')],
    [
      'What is planned for the evening of Wednesday 2 December?',
      either(evening('2026-12-02'), covers('2026-12-02T18:00', '2026-12-02T21:00')),
    ],
    ['How long is the board meeting in December supposed to last?', sees('Board meeting')],
    ['I have to order a taxi to the airport. When does my flight to Oslo leave?', sees('Flight to Oslo')],
    [
      'What is the first thing I have to attend tomorrow morning?',
      either(
        morning('2026-11-24'),
        covers('2026-11-24T09:00', '2026-11-24T12:00'),
        sees('Stand-up', '2026-11-24'),
      ),
    ],
    ['List my appointments from 7 to 11 December, please.', onDay('2026-12-07', '2026-12-11')],
    [
      'The children want to know whether we have plans this weekend. What is in there?',
      onDay('2026-11-28', '2026-11-29'),
    ],
  ]),
];

export const existence = [
  ...phrasings('existence', [
    ['Do I already have an appointment with the dentist?', sees('Dentist')],

    [
      'Is the design review taking place on Monday the 30th?',
      either(sees('Design review', '2026-11-30'), covers('2026-11-30T14:00', '2026-11-30T14:30')),
    ],
    ['Did I note down a visit to the vet at any time in December?', covers('2026-12-01', '2026-12-31')],
    [
      'Is there a marketing lunch this week?',
      either(sees('Marketing lunch'), onDay('2026-11-23', '2026-11-27')),
    ],
    ['I cannot remember whether I booked a haircut. Did I?', sees('Haircut')],
  ]),
];

export const freeTime = [
  ...phrasings('free time', [
    [
      'Am I free on Thursday 10 December at three in the afternoon?',
      either(checks('2026-12-10T15:00'), covers('2026-12-10T15:00', '2026-12-10T15:30')),
    ],
    [
      'Is there an hour tomorrow afternoon in which I could speak to my accountant?',
      either(roomAfternoon(60, '2026-11-24'), covers('2026-11-24T13:00', '2026-11-24T17:00')),
    ],
    [
      'When could Priya and I sit down together for 45 minutes next week?',
      slotsOn(45, '2026-11-30', ['2026-12-04', '2026-12-06'], ['priya']),
    ],
    ['My sister would like to come round on Friday. Is that evening still open?', freeEvening('2026-11-27')],
    [
      'A patient has asked for Monday 7 December at 8:15. Would that clash with anything?',
      either(checks('2026-12-07T08:15'), covers('2026-12-07T08:15', '2026-12-07T08:45')),
    ],
    ['Please find two hours on Wednesday 9 December that I can spend on marking.', roomOn(120, '2026-12-09')],
    [
      'Do Jonas, Lena and I have half an hour in common on Monday 7 December?',
      roomOn(30, '2026-12-07', ['jonas', 'lena']),
    ],
    [
      'Is the whole of Tuesday 8 December taken, or are there gaps?',
      either(
        allDay('2026-12-08'),
        onDay('2026-12-08'),
        ...[15, 30, 60].map((minutes) => roomOn(minutes, '2026-12-08')),
      ),
    ],
    [
      'The removal firm offers Saturday 12 December between two and five in the afternoon. Would I be available?',
      open('2026-12-12T14:00', '2026-12-12T17:00'),
    ],
    [
      'I need 90 minutes for a tutorial on the morning of Thursday 10 December. What would be possible?',
      either(
        roomMorning(90, '2026-12-10'),
        covers('2026-12-10T09:00', '2026-12-10T12:00'),
        slots(90, '2026-12-10T08:00', ['2026-12-10T12:00']),
      ),
    ],
  ]),
];

export const mail = [
  ...phrasings('mail', [
    ['What did Lena write about the headline?', mailOf('headline', 'lena', 'launch')],
    [
      'How much rent does Ruth Calloway want for the flat?',
      mailOf('calloway', 'ruth', 'rent', 'tenancy', 'flat', 'harbour'),
    ],
    ['Did the physio send me a message about Monday?', mailOf('physio', 'calmgate', 'monday')],
    ['Please go through my mail and list the tasks that people expect me to do.', tasks],
    [
      'According to the booking from Southdown Trains, when do we leave for Margate?',
      mailOf('southdown', 'train', 'margate', 'booking', 'SDT'),
    ],
  ]),
];

export const issues = [
  ...phrasings('issues', [
    ['Which issues on GitHub are assigned to me at the moment?', mine],
    ['Would you please open issue 412 and summarise it?', issue(412)],
    ['Has the problem with the font file that was loaded twice been solved?', issue(96, 'font')],
    ['What remains to be done on the checklist for release 4.2?', issue(408, 'release', 'checklist', '4.2')],
  ]),
];
