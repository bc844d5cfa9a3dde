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
  part,
  roomMorning,
  roomOn,
  slotsOn,
} from './expect.ts';

/* Whether a time is free, for whatever length it is checked. */
const at = (start: string, end: string) => either(checks(start), covers(start, end));

export const asking = [
  ...phrasings('agenda', [
    ['um whats on tomorrow', onDay('2026-11-24')],
    [
      'so how does the rest of today look for me',
      either(onDay('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T19:00')),
    ],
    ['read me everything ive got on thursday the third no wait the tenth of december', onDay('2026-12-10')],
    [
      'what have i got on wednesday afternoon',
      either(
        onDay('2026-11-25'),
        part('2026-11-25', ['12:00', '12:30', '13:00'], ['16:00', '17:00', '17:30', '18:00', '']),
        covers('2026-11-25T13:00', '2026-11-25T17:00'),
      ),
    ],
    ['anything happening over the weekend', onDay('2026-11-28', '2026-11-29')],
    [
      'go through next week with me would you',
      either(onDay('2026-11-30', '2026-12-06'), covers('2026-11-30', '2026-12-04')),
    ],
    [
      'er what am i doing on the evening of the first of december',
      either(onDay('2026-12-01'), evening('2026-12-01'), covers('2026-12-01T18:00', '2026-12-01T21:00')),
    ],
    [
      'is it a busy morning on the ninth of december or like fairly quiet',
      either(onDay('2026-12-09'), morning('2026-12-09'), covers('2026-12-09T09:00', '2026-12-09T12:00')),
    ],
    ['tell me what january has in store', onDay('2027-01-01', '2027-01-31')],
    [
      'whats the first thing i have to be at on friday',
      either(onDay('2026-11-27'), morning('2026-11-27'), sees('Stand-up', '2026-11-27')),
    ],
    ['what comes after the roadmap review today', sees('Design review', '2026-11-23')],
    [
      'are there any bank holidays in march',
      either(onDay('2027-03-01', '2027-03-31'), sees('Good Friday', '2027-03-26')),
    ],
  ]),
  ...phrasings('existence', [
    ['when is my haircut again', sees('Haircut')],
    ['do i have anything booked with the dentist', sees('Dentist')],
    ['whats the date of that flight to oslo i er cant remember', sees('Flight to Oslo')],
    ['where are the launch drinks', sees('Launch drinks')],
    ['so parents evening what time does that start', sees('Parents’ evening')],
    ['which day is the half marathon next year', sees('Half marathon')],
  ]),
  ...phrasings('free time', [
    ['am i free at four on thursday', at('2026-11-26T16:00', '2026-11-26T16:30')],
    [
      'somebody wants a call between two and three tomorrow would that work',
      at('2026-11-24T14:00', '2026-11-24T15:00'),
    ],
    ['have i got saturday evening the fifth of december to myself', freeEvening('2026-12-05')],
    ['um find me an hour on wednesday to do my expenses', roomOn(60, '2026-11-25')],
    [
      'when could jonas priya and i sit down for half an hour on thursday',
      roomOn(30, '2026-11-26', ['priya', 'jonas']),
    ],
    [
      'is friday afternoon clear or not',
      either(
        onDay('2026-11-27'),
        part('2026-11-27', ['12:00', '12:30', '13:00', '13:30'], ['17:00', '17:30', '18:00', '']),
        covers('2026-11-27T13:00', '2026-11-27T17:00'),
        checks('2026-11-27T12:00'),
        checks('2026-11-27T12:30'),
        checks('2026-11-27T13:00'),
      ),
    ],
    [
      'i need like ninety minutes tomorrow morning for reading is there room',
      either(roomMorning(90, '2026-11-24'), covers('2026-11-24T09:30', '2026-11-24T12:00')),
    ],
    [
      'when do tomas and lena both have forty five minutes next week',
      slotsOn(45, '2026-11-30', ['2026-12-04', '2026-12-06'], ['tomas', 'lena']),
    ],
    ['could i squeeze in lunch at one on monday the thirtieth', at('2026-11-30T13:00', '2026-11-30T13:30')],
    [
      'are there any two hour gaps on the tenth no sorry i mean the sixteenth of december',
      roomOn(120, '2026-12-16'),
    ],
  ]),
  ...phrasings('mail', [
    ['has ruth written back about the rent', mailOf('ruth', 'calloway', 'rent', 'tenancy', 'harbour')],
    ['what does lena want me to do about the brightdesk contract', mailOf('brightdesk', 'lena', 'contract')],
    ['any mail from quay dental', mailOf('quay', 'dental')],
    ['so who am i still keeping waiting in my inbox', anyMail],
    [
      'the train to margate er what time does it leave it should be in an email from southdown',
      mailOf('southdown', 'margate', 'train', 'SDT'),
    ],
  ]),
  ...phrasings('issues', [
    ['which github issues have my name on them', mine],
    ['whats the state of issue four hundred and eleven', issue(411)],
    ['is anyone working on that date picker ticket', issue(389, 'date picker', 'picker')],
    ['um is there something open about contrast in dark mode on github', issue(412, 'contrast', 'dark')],
  ]),
];
