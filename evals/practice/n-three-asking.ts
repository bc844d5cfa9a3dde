import { checks, covers, either, sees, slots } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { mailOf, anyMail, tasks, issue, free, freeEvening, roomOn, slotsOn } from './expect.ts';

const agenda = phrasings('agenda', [
  ['Could you run me through Wednesday, please?', covers('2026-11-25')],

  ['At what time does my flight to Oslo leave, and from which airport?', sees('Flight to Oslo')],
  ['I would like to know who else is on the guest list for the board meeting.', sees('Board meeting')],
  ['How is my weekend looking?', covers('2026-11-28', '2026-11-29')],
  ['List everything between 7 and 11 December.', covers('2026-12-07', '2026-12-11')],
  [
    'Which appointment comes first on 30 November?',
    either(covers('2026-11-30T09:00', '2026-11-30T12:00'), sees('Stand-up', '2026-11-30')),
  ],
  ['On which days is the team offsite, and in which town?', sees('Team offsite')],
  ['Show me the whole of December, if you would.', covers('2026-12-01', '2026-12-31')],
  ['How long will the parents’ evening take?', sees('Parents’ evening')],
]);

const existence = phrasings('existence', [
  [
    'Is there anything with Tomás in my calendar next week?',
    either(covers('2026-11-30', '2026-12-04'), sees('Offsite call')),
  ],
  ['Have I already got a dentist appointment?', sees('Dentist')],
  ['Does pottery take place this Thursday?', sees('Pottery class', '2026-11-26')],
  ['Did I ever enter my annual leave over Christmas?', sees('Annual leave')],
  ['Can you see an optician appointment anywhere in December?', covers('2026-12-01', '2026-12-31')],
  ['I believe I have physio on 14 December. Is that right?', sees('Physio', '2026-12-14')],
]);

const freeTime = phrasings('free time', [
  free('Am I free tomorrow from 4 to 5 pm?', '2026-11-24T16:00', '2026-11-24T17:00'),
  [
    'Would a phone call at 15:00 on Friday get in the way of anything?',
    either(checks('2026-11-27T15:00'), covers('2026-11-27T15:00', '2026-11-27T15:30')),
  ],
  [
    'Please find an hour on Wednesday when Lena and I are both available.',
    slotsOn(60, '2026-11-25', '2026-11-25', ['lena']),
  ],
  [
    'When could I fit in two hours of writing next week?',
    either(slotsOn(120, '2026-11-30', ['2026-12-04', '2026-12-06']), covers('2026-11-30', '2026-12-04')),
  ],
  ['Is Saturday evening still open?', freeEvening('2026-11-28')],
  [
    'I need half an hour with Jonas on Tuesday 8 December. Which times would suit us both?',
    slotsOn(30, '2026-12-08', '2026-12-08', ['jonas']),
  ],
  [
    'On 10 December at 11:30, do I have anything on?',
    either(
      checks('2026-12-10T11:30'),
      covers('2026-12-10T11:30', '2026-12-10T12:00'),
      covers('2026-12-10T11:30', '2026-12-10T11:31'),
    ),
  ],
  free(
    'Does anything stand in my way between 14:30 and 17:00 today?',
    '2026-11-23T14:30',
    '2026-11-23T17:00',
  ),
  ['Could you look for 45 minutes on Sunday in which I can go for a run?', roomOn(45, '2026-11-29')],
  [
    'Can Aiko, Tomás and I meet for thirty minutes at some point this week?',
    slots(
      30,
      undefined,
      [
        '2026-11-27',
        '2026-11-27T17:00',
        '2026-11-27T17:30',
        '2026-11-27T18:00',
        '2026-11-29',
        '2026-11-29T17:00',
        '2026-11-29T18:00',
      ],
      ['aiko', 'tomas'],
    ),
  ],
  [
    'Would I be able to leave the office at 4 pm on 15 December?',
    either(checks('2026-12-15T16:00'), covers('2026-12-15T16:00', '2026-12-15T16:30')),
  ],
  [
    'There is a play at 7 pm on Wednesday 9 December. Will I be free by then?',
    either(checks('2026-12-09T19:00'), covers('2026-12-09T19:00', '2026-12-09T20:00')),
  ],
]);

const mail = phrasings('mail', [
  ['List the action items from my recent mail.', tasks],
  ['Are there any unread messages in my inbox?', anyMail],
  [
    'According to the booking from Southdown Trains, when does my train leave?',
    mailOf('Southdown', 'SDT', 'booking', 'train'),
  ],
  ['Has Lena replied about the Brightdesk contract yet?', mailOf('Lena', 'Brightdesk', 'contract')],
  [
    'I should like to know what Ingrid suggests for her birthday dinner in her email.',
    mailOf('Ingrid', 'birthday', 'dinner'),
  ],
]);

const issues = phrasings('issues', [
  ['Please tell me what issue 415 says.', issue(415)],
  [
    'Has anybody reported that the toast is read aloud twice?',
    issue(93, 'toast', 'NVDA', 'read aloud', 'twice'),
  ],
  ['Is there an issue on GitHub about the contrast of declined events?', issue(412, 'contrast', 'declined')],
]);

export const nThreeAsking = [...agenda, ...existence, ...freeTime, ...mail, ...issues];
