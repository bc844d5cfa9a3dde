import { covers, sees, checks, calls, either } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  mailOf,
  anyMail,
  issue,
  mine,
  part,
  onDay,
  open,
  evening,
  freeEvening,
  roomMorning,
  roomAfternoon,
  roomOn,
  slotsOn,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    ['Could you tell me what I have on this Thursday, please?', onDay('2026-11-26')],
    [
      'I am trying to plan some gardening. What is already fixed for Saturday and Sunday?',
      onDay('2026-11-28', '2026-11-29'),
    ],
    ['How do the days from 7 December to 11 December look?', onDay('2026-12-07', '2026-12-11')],
    [
      'Which appointments are still ahead of me this afternoon?',
      either(
        onDay('2026-11-23'),
        part('2026-11-23', ['09:12', '12:00', '12:30', '13:00'], ['17:00', '17:30', '18:00', '19:00', '']),
        covers('2026-11-23T13:00', '2026-11-23T17:00'),
      ),
    ],
    ['The babysitter wants to know when parents’ evening begins and ends.', sees('Parents’ evening')],
    ['Which airport am I flying to Oslo from, and at what time?', sees('Flight to Oslo')],
    ['When is my next physio session, and where do I go for it?', sees('Physio')],
    ['I would like to know what comes first in my diary on Tuesday 8 December.', onDay('2026-12-08')],
    ['Who has been invited to the board meeting in December?', sees('Board meeting')],
    [
      'Please look up what is happening on the evening of Wednesday 2 December.',
      either(evening('2026-12-02'), covers('2026-12-02T18:00', '2026-12-02T20:00')),
    ],
    [
      'I have to let my employer know how long I will be at home for the boiler service. What does my calendar say?',
      sees('Boiler service'),
    ],
    ['Before I pack for the seaside, remind me which days the team offsite takes up.', sees('Team offsite')],
  ]),
  ...phrasings('existence', [
    ['Do I have a haircut booked within the next fortnight?', sees('Haircut')],
    ['Is Aiko going to be on leave at any point this week?', sees('Aiko on leave')],
    [
      'I cannot remember whether I entered the half marathon for next October. Is it there?',
      sees('Half marathon'),
    ],
    [
      'Please see if there is anything about a vet in my diary between now and Christmas.',
      covers('2026-11-24', '2026-12-23'),
    ],
    ['Is it right that the Christmas party is at The Lantern?', sees('Christmas party')],
    ['Am I already down for a brunch in March?', sees('Brunch')],
  ]),
  ...phrasings('free time', [
    [
      'The piano tuner has offered me Friday 11 December from ten to eleven in the morning. Am I free?',
      open('2026-12-11T10:00', '2026-12-11T11:00'),
    ],
    [
      'A plumber can come on Thursday 10 December between 14:00 and 16:00. Would that clash with anything?',
      open('2026-12-10T14:00', '2026-12-10T16:00'),
    ],
    [
      'Our neighbours have asked us round on the evening of Saturday 5 December. Can we go?',
      freeEvening('2026-12-05'),
    ],
    [
      'Kindly find me a spare hour tomorrow during working hours, because I want to practise my speech.',
      roomOn(60, '2026-11-24'),
    ],
    [
      'When could Priya, Aiko and I sit down together for 45 minutes on Monday 30 November?',
      roomOn(45, '2026-11-30', ['priya', 'aiko']),
    ],
    [
      'I need an hour and a half for marking essays on Friday morning. Is there a gap that long?',
      either(roomMorning(90, '2026-11-27'), covers('2026-11-27T09:00', '2026-11-27T12:00')),
    ],
    [
      'Which half hour in the afternoon of Thursday 10 December would suit both Lena and me?',
      roomAfternoon(30, '2026-12-10', ['lena']),
    ],
    [
      'My brother hopes to stay with me over the weekend of 12 and 13 December. Have I got anything on?',
      either(onDay('2026-12-12', '2026-12-13'), checks('2026-12-12')),
    ],
    [
      'Is half past four this Thursday still open for a phone call with the bank?',
      either(checks('2026-11-26T16:30'), covers('2026-11-26T16:30', '2026-11-26T17:00')),
    ],
    [
      'Suggest some times next week at which Tomás and I both have ninety minutes.',
      slotsOn(90, '2026-11-30', ['2026-12-04', '2026-12-05', '2026-12-06'], ['tomas']),
    ],
  ]),
  ...phrasings('mail', [
    [
      'What did Ruth Calloway last write about the renewal of my tenancy?',
      mailOf('ruth', 'calloway', 'tenan', 'renewal', 'harbour'),
    ],
    [
      'Has my mother sent me anything about lunch on Sunday?',
      mailOf('åsa', 'asa', 'mum', 'mother', 'lunch', 'söndag', 'lindqvist'),
    ],
    [
      'I need the booking reference for my train. It should be in a message from Southdown Trains.',
      mailOf('southdown', 'train', 'booking', 'SDT'),
    ],
    ['Have a look through my inbox and tell me who is waiting for something from me.', anyMail],
    [
      'Please summarise what everybody has said about the house and the food for the offsite.',
      mailOf('offsite', 'house', 'food'),
    ],
  ]),
  ...phrasings('issues', [
    ['How far along is the issue about the undo bar disappearing?', issue(411, 'undo')],
    [
      'Which GitHub issues are assigned to me at present?',
      either(mine, calls('searchIssues', { any: 'maya' }), calls('searchIssues', { any: '@me' })),
    ],
    [
      'Open number 389 for me and say briefly what the problem with the date picker is.',
      issue(389, 'picker'),
    ],
    ['Is anybody dealing with the toast that NVDA reads aloud twice?', issue(93, 'nvda', 'toast')],
  ]),
];
