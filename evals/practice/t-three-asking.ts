import { lists, covers, sees, checks, slots, either } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  mailOf,
  anyMail,
  tasks,
  issue,
  mine,
  search,
  onDay,
  open,
  morning,
  evening,
  freeEvening,
  roomAfternoon,
  roomOn,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    [
      "morning um what's left on my plate today",
      either(lists('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T18:30')),
    ],
    ["so how's wednesday looking is it a bad one", onDay('2026-11-25')],
    [
      'read me next week monday to friday i mean the week that starts on the thirtieth',
      onDay('2026-11-30', '2026-12-04'),
    ],
    ['what time have i gotta be at the dentist', sees('Dentist')],
    [
      "tell me what's going on saturday and sunday cause i'm thinking of driving up to my cousin's",
      onDay('2026-11-28', '2026-11-29'),
    ],
    ["who did i invite to the board meeting in december i've forgotten", sees('Board meeting')],
    ['when do i see priya next like just the two of us the one on one', sees('1:1 with Priya')],
    [
      "first thing tomorrow what is it i've got to drop the kids off before",
      either(
        onDay('2026-11-24'),
        morning('2026-11-24'),
        covers('2026-11-24T09:00', '2026-11-24T10:00'),
        sees('Stand-up', '2026-11-24'),
      ),
    ],
    [
      "um from the seventh of december to the eleventh run through everything i'm sorting the rota",
      onDay('2026-12-07', '2026-12-11'),
    ],
    ["where's the launch drinks thing again which pub", sees('Launch drinks')],
    [
      "evening of the ninth of december something's planned isn't it remind me what",
      either(evening('2026-12-09'), onDay('2026-12-09'), sees('Parents’ evening')),
    ],
    ['how long is that vendor demo supposed to go on for', sees('Vendor demo')],
  ]),
  ...phrasings('existence', [
    ['have i got boiler people coming at all or did i dream that', sees('Boiler service')],
    ["did i ever put the tax return in i honestly can't remember", sees('Tax return')],
    ["is there a half marathon down for next year my running club's asking", sees('Half marathon')],
    [
      'okay so do i have anything about a christening between the first and the sixth of december',
      covers('2026-12-01', '2026-12-06'),
    ],
    ['hang on is there physio this week or not', either(sees('Physio'), covers('2026-11-23', '2026-11-27'))],
    ["i've a feeling there's some night train booked for march is that right", sees('Night train')],
  ]),
  ...phrasings('free time', [
    [
      'would four till five tomorrow work for the plumber or have i got stuff on then',
      open('2026-11-24T16:00', '2026-11-24T17:00'),
    ],
    [
      'am i doing anything on friday between nine and ten the garage wants me to bring the van in',
      open('2026-11-27T09:00', '2026-11-27T10:00'),
    ],
    ["find me an hour and a half on thursday i've got a pile of essays to mark", roomOn(90, '2026-11-26')],
    [
      'when could me and aiko and tomás all sit down for half an hour tomorrow',
      roomOn(30, '2026-11-24', ['aiko', 'tomas']),
    ],
    [
      'any gap on the afternoon of monday the thirtieth like forty five minutes for a nap basically',
      either(roomAfternoon(45, '2026-11-30'), covers('2026-11-30T13:00', '2026-11-30T17:00')),
    ],
    ["is saturday night free because my mate's got tickets for the comedy thing", freeEvening('2026-11-28')],
    [
      'do i have two hours anywhere this week to get the sewing machine out',
      either(slots(120), covers('2026-11-24', '2026-11-27')),
    ],
    [
      'sunday the sixth of december noon till three they want me to play the organ am i clear',
      open('2026-12-06T12:00', '2026-12-06T15:00'),
    ],
    [
      'jonas and me we need forty minutes together on tuesday the first when are we both free',
      roomOn(40, '2026-12-01', ['jonas']),
    ],
    [
      'the gas man can do the morning of the tenth of december is that any good for me',
      either(
        onDay('2026-12-10'),
        morning('2026-12-10'),
        covers('2026-12-10T09:00', '2026-12-10T12:00'),
        checks('2026-12-10T08:00', '2026-12-10T12:00'),
        checks('2026-12-10T09:00', '2026-12-10T12:00'),
        checks('2026-12-10T08:00', '2026-12-10T13:00'),
      ),
    ],
  ]),
  ...phrasings('mail', [
    [
      'has ruth come back to me about the flat',
      mailOf('Ruth', 'Calloway', 'tenancy', 'renewal', 'flat', 'Harbour'),
    ],
    [
      "um what was the number on that train booking i'm at the station",
      mailOf('train', 'Southdown', 'booking', 'SDT'),
    ],
    [
      "go through my emails and tell me what people want me to do i've been off with a cold",
      either(tasks, anyMail),
    ],
    [
      "did mum say what she's cooking on sunday she wrote me something in swedish",
      mailOf('Åsa', 'Asa', 'mum', 'lunch', 'Sunday', 'söndag', 'Lindqvist', 'älggryta'),
    ],
    [
      "what's the latest from lena on the brightdesk contract like did they lower the price",
      mailOf('Brightdesk', 'Lena', 'contract'),
    ],
  ]),
  ...phrasings('issues', [
    ["so what's github got on me at the moment", mine],
    ['is anyone actually fixing that undo bar that disappears', issue(411, 'undo')],
    [
      "how's the release checklist coming along four point two i mean",
      issue(408, 'checklist', 'release', '4.2'),
    ],
    [
      "any accessibility bugs still open in the design system i've got a blind user in tomorrow",
      either(search('accessib'), issue(93, 'NVDA', 'toast'), search('a11y')),
    ],
  ]),
];
