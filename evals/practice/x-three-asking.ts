import { checks, covers, either, sees } from '../expect.ts';
import {
  evening,
  free,
  freeEvening,
  issue,
  mailOf,
  mine,
  morning,
  onDay,
  part,
  room,
  roomAfternoon,
  roomMorning,
  roomOn,
  tasks,
} from './expect.ts';
import { phrasings } from '../scenario.ts';

export const asking = [
  ...phrasings('agenda', [
    ['okay so what have I got on tomorrow', onDay('2026-11-24')],
    [
      'um read me out the whole of this week today right through to sunday',
      onDay('2026-11-23', '2026-11-29'),
    ],
    ["what time's the boiler man due in december", sees('Boiler service')],
    [
      'whereabouts is the team offsite again I can never remember the name of that house',
      sees('Team offsite'),
    ],
    ['who all is gonna be sat in the board meeting on the fifteenth of december', sees('Board meeting')],
    ['flight to oslo how long is that meant to take going by the diary', sees('Flight to Oslo')],
    [
      "after midday on thursday this week what's left for me to get through",
      either(
        part(
          '2026-11-26',
          ['12:00', '13:00'],
          ['17:00', '17:30', '18:00', '19:00', '21:00', '22:00', '23:00', ''],
        ),
        covers('2026-11-26T12:00', '2026-11-26T18:00'),
      ),
    ],
    ["next time I've got pottery you know the class when would that be", sees('Pottery class')],
    [
      "er tell us what's planned for the evening of wednesday the second of december",
      either(evening('2026-12-02'), covers('2026-12-02T18:00', '2026-12-02T21:00'), onDay('2026-12-02')),
    ],
    [
      "a week today what's the very first thing in the morning I need to know when to set the alarm",
      either(
        onDay('2026-11-30'),
        morning('2026-11-30'),
        covers('2026-11-30T07:00', '2026-11-30T12:00'),
        sees('Stand-up', '2026-11-30'),
      ),
    ],
    [
      "this coming weekend both days go through it for me love I'm driving",
      onDay('2026-11-28', '2026-11-29'),
    ],
    [
      'run me through the week of the seventh no wait I mean the week starting monday the fourteenth of december',
      onDay('2026-12-14', '2026-12-18'),
    ],
  ]),
  ...phrasings('existence', [
    ['am I down for the dentist at any point this side of christmas', sees('Dentist')],
    ['is there a haircut booked in for us anywhere this week', sees('Haircut')],
    ['did I ever put my tax return in for the end of january', sees('Tax return')],
    ['sunday the sixth of december is there owt on or is it empty', onDay('2026-12-06')],
    ["um do we see any driving lessons between now and new year's eve", covers('2026-11-24', '2026-12-30')],
    ["check there's still a half marathon in there for october next year would you", sees('Half marathon')],
  ]),
  ...phrasings('free time', [
    free(
      "any chance I'm clear thursday this week between one and two in the afternoon",
      '2026-11-26T13:00',
      '2026-11-26T14:00',
    ),
    free(
      'the roofer wants to drop by tomorrow half past eleven till midday am I about',
      '2026-11-24T11:30',
      '2026-11-24T12:00',
    ),
    [
      'okay so I need ninety minutes somewhere on tuesday the eighth of december where does that fit',
      roomOn(90, '2026-12-08'),
    ],
    ['find a half hour when me and jonas can both talk on wednesday', roomOn(30, '2026-11-25', ['jonas'])],
    [
      'when next week could I get an hour round a table with priya and lena',
      room(60, '2026-11-30', ['2026-12-04', '2026-12-06'], ['priya', 'lena']),
    ],
    [
      'friday morning have we a gap of forty five minutes so I can ring the bank',
      either(
        roomMorning(45, '2026-11-27'),
        morning('2026-11-27'),
        covers('2026-11-27T09:00', '2026-11-27T12:00'),
        onDay('2026-11-27'),
      ),
    ],
    [
      "there's a quiz down the pub on the evening of thursday the tenth of december could I go do you think",
      either(freeEvening('2026-12-10'), onDay('2026-12-10')),
    ],
    [
      'is saturday the twelfth of december totally empty all day long',
      either(
        onDay('2026-12-12'),
        checks('2026-12-12'),
        checks('2026-12-12T00:00'),
        checks('2026-12-12T09:00'),
        covers('2026-12-12T09:00', '2026-12-12T18:00'),
      ),
    ],
    [
      'can you spot two hours for tomas and myself in the afternoon of wednesday the ninth of december',
      roomAfternoon(120, '2026-12-09', ['tomas']),
    ],
    free(
      'if the vet can only do quarter past four to quarter to five on monday the fourteenth of december does that clash with owt',
      '2026-12-14T16:15',
      '2026-12-14T16:45',
    ),
  ]),
  ...phrasings('mail', [
    [
      'what was it er the lettings lady Ruth wanted sending back to her',
      mailOf('ruth', 'calloway', 'letting', 'tenancy', 'renewal', 'harbour', 'flat', 'agreement'),
    ],
    ["go through my emails and tell me everybody who's still waiting on me for something", tasks],
    [
      'have the train tickets to margate come through yet',
      mailOf('southdown', 'train', 'margate', 'ticket', 'booking', 'SDT'),
    ],
    [
      "has Ingrid written where her birthday do is and what time we're eating",
      mailOf('ingrid', 'birthday', 'dinner'),
    ],
    [
      "that brightdesk contract what is it lena's asking me to look over",
      mailOf('brightdesk', 'lena', 'contract', 'clause'),
    ],
  ]),
  ...phrasings('issues', [
    ['which github tickets have got my name against them', mine],
    ['read me issue number four hundred and eight the release one', issue(408, 'release', 'checklist')],
    [
      'has anybody picked up that bug where escape shuts two panels at once',
      issue(399, 'escape', 'keyboard', 'panel'),
    ],
    [
      'um is there something open about the screen reader the nvda saying toasts twice',
      issue(93, 'nvda', 'toast'),
    ],
  ]),
];
