import { checks, covers, either, lists, sees, slots } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  anyMail,
  issue,
  mine,
  mailOf,
  search,
  part,
  morning,
  evening,
  freeEvening,
  roomOn,
  roomAfternoon,
  slotsOn,
  onDay,
} from './expect.ts';

const agenda = phrasings('agenda', [
  [
    'so um talk me through today',
    either(lists('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T18:30')),
  ],
  ['hows friday looking', onDay('2026-11-27')],
  [
    'what are we up to at the weekend',
    either(lists('2026-11-28', '2026-11-29'), covers('2026-11-28', '2026-11-29')),
  ],
  [
    'give me a run down of next week please',
    either(lists('2026-11-30', ['2026-12-04', '2026-12-06']), covers('2026-11-30', '2026-12-04')),
  ],
  [
    'tomorrow morning whats in there',
    either(
      morning('2026-11-24'),
      covers('2026-11-24T09:00', '2026-11-24T12:00'),
      sees('1:1 with Priya', '2026-11-24'),
    ),
  ],
  [
    'whats on this wednesday evening no sorry i mean wednesday the second of december in the evening',
    either(evening('2026-12-02'), covers('2026-12-02T18:00', '2026-12-02T21:00'), sees('Launch drinks')),
  ],
  [
    'once im out of the roadmap review today what comes next',
    either(
      lists('2026-11-23'),
      covers('2026-11-23T12:00', '2026-11-23T14:30'),
      sees('Design review', '2026-11-23'),
    ),
  ],
  [
    'who have i got to see on the twenty sixth',
    either(onDay('2026-11-26'), sees('Roadmap workshop', '2026-11-26')),
  ],
  [
    'from the seventh to the eleventh of december what am i doing',
    either(lists('2026-12-07', '2026-12-11'), covers('2026-12-07', '2026-12-11')),
  ],
  ['is the fifteenth of december a busy one', onDay('2026-12-15')],
  [
    'um whats still to come this afternoon',
    either(
      part('2026-11-23', ['12:00', '12:30', '13:00'], ['17:00', '17:30', '18:00', '']),
      covers('2026-11-23T13:00', '2026-11-23T17:00'),
      sees('Design review', '2026-11-23'),
    ),
  ],
  [
    'how many meetings do i have to sit through tomorrow',
    either(onDay('2026-11-24'), covers('2026-11-24T09:00', '2026-11-24T17:00')),
  ],
]);

const existence = phrasings('existence', [
  ['when is the boiler man due', sees('Boiler service')],
  ['which day am i flying to oslo again', sees('Flight to Oslo')],
  ['have i got the tax return down anywhere', sees('Tax return')],
  ['is there an optician appointment for me in december', covers('2026-12-01', '2026-12-31')],
  ['whats the address for lunch at mums', sees('Lunch at Mum’s')],
  ['you know the parents evening at the school what time does that start', sees('Parents’ evening')],
]);

const freeTime = phrasings('free time', [
  [
    'am i clear tomorrow at four in the afternoon',
    either(checks('2026-11-24T16:00'), covers('2026-11-24T16:00', '2026-11-24T17:00')),
  ],
  [
    'id like a spare hour on thursday afternoon is there one',
    either(
      roomAfternoon(60, '2026-11-26'),
      roomOn(60, '2026-11-26'),
      covers('2026-11-26T13:00', '2026-11-26T17:00'),
    ),
  ],
  ['could i go to the cinema on tuesday evening do you think', freeEvening('2026-11-24')],
  ['find forty five minutes for me and tomas on wednesday', roomOn(45, '2026-11-25', ['tomas'])],
  [
    'when next week could lena and aiko and me sit down together for an hour',
    slotsOn(60, '2026-11-30', ['2026-12-04', '2026-12-06'], ['lena', 'aiko']),
  ],
  [
    'is sam around at half past three today',
    either(
      checks('2026-11-23T15:30'),
      slots(30, '2026-11-23T15:30', ['2026-11-23T16:00', '2026-11-23T16:30'], ['sam']),
      slots(60, '2026-11-23T15:30', ['2026-11-23T16:30'], ['sam']),
      roomOn(30, '2026-11-23', ['sam']),
      roomOn(60, '2026-11-23', ['sam']),
    ),
  ],
  [
    'does the twelfth of december still have nothing in it',
    either(
      onDay('2026-12-12'),
      checks('2026-12-12T00:00'),
      checks('2026-12-12T08:00'),
      checks('2026-12-12T09:00'),
      covers('2026-12-12T09:00', '2026-12-12T20:00'),
    ),
  ],
  [
    'whats the earliest on friday that i could fit in ninety minutes at the hospital',
    either(roomOn(90, '2026-11-27'), lists('2026-11-27'), covers('2026-11-27T09:00', '2026-11-27T13:30')),
  ],
  [
    'do i clash with anything on the ninth of december if the plumber comes from two till half past three',
    either(checks('2026-12-09T14:00', '2026-12-09T15:30'), covers('2026-12-09T14:00', '2026-12-09T15:30')),
  ],
  [
    'between ten and one on thursday the tenth of december have i got half an hour for a phone call',
    either(
      slots(30, '2026-12-10T10:00', '2026-12-10T13:00'),
      roomOn(30, '2026-12-10'),
      checks('2026-12-10T10:00'),
      covers('2026-12-10T10:00', '2026-12-10T13:00'),
    ),
  ],
]);

const mail = phrasings('mail', [
  [
    'did ruth write back about the rent',
    mailOf('ruth', 'calloway', 'rent', 'tenancy', 'flat', 'renewal', 'harbour'),
  ],
  ['going by my emails what do people still want from me', anyMail],
  ['is there something new from lena in my inbox', mailOf('lena', 'fischer')],
  [
    'i need the booking reference for the margate train its in a mail somewhere',
    mailOf('train', 'margate', 'southdown', 'booking', 'pancras', 'sdt'),
  ],
  ['when does my work password run out did they email me about it', mailOf('password', 'expire', 'expiry')],
  [
    'whats aiko cooking for us in margate she mailed the menu',
    mailOf('aiko', 'menu', 'offsite', 'margate', 'cook', 'food', 'dinner', 'tanaka'),
  ],
]);

const issues = phrasings('issues', [
  ['whats on my plate over on github', mine],
  ['read me issue four hundred and eleven', issue(411, 'undo')],
  [
    'has anybody filed the bug where the toast gets read out twice',
    either(issue(93), search('toast'), search('read aloud'), search('twice'), search('nvda')),
  ],
  ['who is looking after the release checklist ticket', issue(408, 'release', 'checklist')],
]);

export const oThreeAsking = [...agenda, ...existence, ...freeTime, ...mail, ...issues];
