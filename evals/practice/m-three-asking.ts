import { checks, covers, either, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { mailOf, anyMail, issue, mine, free, roomMorning, roomAfternoon, roomOn, slotsOn } from './expect.ts';

const agenda = phrasings('agenda', [
  ['What is still ahead of me today?', covers('2026-11-23T09:30', '2026-11-23T18:30')],
  ['Could you show me everything between 7 and 11 December, please?', covers('2026-12-07', '2026-12-11')],
  [
    'On Thursday, what time does my first meeting begin?',
    either(sees('Stand-up', '2026-11-26'), covers('2026-11-26')),
  ],
  ['Where is the marketing lunch?', sees('Marketing lunch')],
  ['Who has been invited to the budget review?', sees('Budget review')],
  [
    'Please tell me at what hour the boiler service comes and how much time it takes.',
    sees('Boiler service'),
  ],
  ['I would like an overview of the whole of December.', covers('2026-12-01', '2026-12-31')],
  ['From which airport do I fly to Oslo, and when do I land?', sees('Flight to Oslo')],
  ['What are my plans for this coming weekend?', covers('2026-11-28', '2026-11-29')],
  ['Which day is my last physio session?', sees('Physio', '2026-12-21')],
]);

const existence = phrasings('existence', [
  ['Do I have a haircut booked this month?', either(sees('Haircut'), covers('2026-11-24', '2026-11-30'))],
  ['Is there a dentist appointment in my calendar for next week?', sees('Dentist')],
  [
    'Have I got anything with Lena on Thursday?',
    either(sees('Budget review', '2026-11-26'), covers('2026-11-26')),
  ],
  ['Sunday 6 December: is anything planned?', covers('2026-12-06')],
  ['Did I already enter the tax return in the calendar?', sees('Tax return')],
  ['Are there any yoga classes in my diary in December?', covers('2026-12-01', '2026-12-31')],
]);

const freeTime = phrasings('free time', [
  free('Am I free on Wednesday from 1 to 2 pm?', '2026-11-25T13:00', '2026-11-25T14:00'),
  [
    'Would Friday at 11 am work for me?',
    either(checks('2026-11-27T11:00'), covers('2026-11-27T11:00', '2026-11-27T11:30')),
  ],
  [
    'On Thursday I need one hour together with Priya. What times are possible?',
    slotsOn(60, '2026-11-26', '2026-11-26', ['priya']),
  ],
  [
    'When could I fit in a job interview of ninety minutes next week?',
    either(slotsOn(90, '2026-11-30', ['2026-12-04', '2026-12-06']), covers('2026-11-30', '2026-12-04')),
  ],
  ['Are there any gaps of two hours tomorrow?', roomOn(120, '2026-11-24')],
  [
    'What is the earliest time that Tomás and Aiko can both meet me for 45 minutes on Wednesday?',
    slotsOn(45, '2026-11-25', '2026-11-25', ['tomas', 'aiko']),
  ],
  [
    'Is the afternoon of 8 December free?',
    either(
      checks('2026-12-08T12:00'),
      checks('2026-12-08T12:30'),
      checks('2026-12-08T13:00'),
      covers('2026-12-08T13:00', '2026-12-08T17:00'),
    ),
  ],
  free(
    'Can I take a shift from 7:00 to 15:00 on Saturday 12 December without a clash?',
    '2026-12-12T07:00',
    '2026-12-12T15:00',
  ),
  [
    'Please check whether Lena has half an hour for me tomorrow afternoon.',
    roomAfternoon(30, '2026-11-24', ['lena']),
  ],
  [
    'I want to study for three hours on Sunday 6 December. Is there space for that?',
    roomOn(180, '2026-12-06'),
  ],
  [
    'Do I have time for a run before work on Wednesday, at 7 in the morning?',
    either(checks('2026-11-25T07:00'), covers('2026-11-25T07:00', '2026-11-25T08:00')),
  ],
  [
    'Suggest a slot of 30 minutes with Sam on the morning of 9 December.',
    roomMorning(30, '2026-12-09', ['sam']),
  ],
]);

const mail = phrasings('mail', [
  ['Does anyone in my inbox expect something from me?', anyMail],
  [
    'What did Ruth Calloway write about the tenancy?',
    mailOf('Ruth', 'Calloway', 'tenancy', 'renewal', 'Harbour'),
  ],
  ['Has the dental practice sent me an email?', mailOf('dent', 'Quay')],
  ['Please summarise the emails about the Brightdesk contract.', mailOf('Brightdesk', 'contract')],
  ['How many unread messages are in my mailbox?', anyMail],
  ['I booked a train with Southdown. Find the confirmation in my mail.', mailOf('Southdown', 'train', 'SDT')],
]);

const issues = phrasings('issues', [
  ['Which GitHub issues are assigned to me?', mine],
  ['What is issue 412 about?', issue(412)],
  [
    'Is there a ticket about copied events losing their time zone?',
    issue(395, 'time zone', 'timezone', 'zone', 'copied', 'copy'),
  ],
  ['Who is working on the spacing tokens on GitHub?', issue(90, 'spacing', 'token')],
]);

export const mThreeAsking = [...agenda, ...existence, ...freeTime, ...mail, ...issues];
