import { answers, asBefore, calls, checks, covers, either, lists, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  evening,
  issue,
  mailOf,
  mine,
  morning,
  roomAfternoon,
  roomMorning,
  roomOn,
  search,
  slotsOn,
  tasks,
} from './expect.ts';

export const jOneAgenda = phrasings('agenda', [
  ['what else have i got on today', lists('2026-11-23')],
  [
    'Could you give me an overview of the coming week, from Monday the 30th to Friday?',
    lists('2026-11-30', '2026-12-04'),
  ],
  [
    'I’m trying to decide what to wear, silly I know, so what does my Wednesday look like?',
    lists('2026-11-25'),
  ],
  ['wats on the weekend', lists('2026-11-28', '2026-11-29')],
  [
    'got anything thurs before noon',
    either(morning('2026-11-26'), covers('2026-11-26T09:00', '2026-11-26T12:00')),
  ],
  ['What time does my first meeting on Friday begin?', sees('Stand-up', '2026-11-27')],
  ['how late do i finish tmrw', sees('Focus block', '2026-11-24')],
  ['Whereabouts is the marketing lunch being held?', sees('Marketing lunch')],
  ['Who took part in the quarterly planning last Thursday?', sees('Quarterly planning', '2026-11-19')],
  [
    'Please list my engagements for the first half of December.',
    lists('2026-12-01', ['2026-12-15', '2026-12-14']),
  ],
  [
    'is there stuff on tmrw night',
    either(evening('2026-11-24'), covers('2026-11-24T19:00', '2026-11-24T21:00')),
  ],
  [
    'So, before I grab another coffee: what’s the very next thing I have to be in?',
    sees('Stand-up', '2026-11-23'),
  ],
  ['how long does the vendor demo go for', sees('Vendor demo')],
]);

export const jOneExistence = phrasings('existence', [
  ['have i got physio on the 30th', sees('Physio', '2026-11-30')],
  ['Is there a dentist appointment anywhere in my diary for December?', sees('Dentist', '2026-12-01')],
  [
    'I have this nagging feeling that I booked a haircut and forgot all about it. Is one coming up this weekend?',
    sees('Haircut', '2026-11-28'),
  ],
  ['any more pottery classes before xmas', sees('Pottery class')],
  ['did i put the tax return in?? cant remember', sees('Tax return')],
]);

export const jOneFree = phrasings('free time', [
  [
    'am i free thurs at 4',
    either(checks('2026-11-26T16:00'), covers('2026-11-26T16:00', '2026-11-26T16:30')),
  ],
  ['Would tomorrow between 11:00 and 12:30 work for me?', covers('2026-11-24T11:00', '2026-11-24T12:30')],
  ['need a 45 min window tmrw, when can i squeeze it in', roomOn(45, '2026-11-24')],
  [
    'Please find an hour this week during which Priya and I are both available.',
    slotsOn(60, '2026-11-23', ['2026-11-27', '2026-11-29'], ['priya']),
  ],
  [
    'An old friend is in town and wants to have dinner on Friday. Have I got anything that evening?',
    either(evening('2026-11-27'), covers('2026-11-27T19:00', '2026-11-27T21:00')),
  ],
  ['when could me tomas and jonas do 30 mins on wed', roomOn(30, '2026-11-25', ['tomas', 'jonas'])],
  [
    'I owe Sam and Lena a proper conversation, ninety minutes should do it. When on Thursday afternoon can the three of us sit together?',
    roomAfternoon(90, '2026-11-26', ['sam', 'lena']),
  ],
  [
    'any gaps monday morning next week? only need like 20 min',
    either(
      roomMorning(20, '2026-11-30'),
      morning('2026-11-30'),
      covers('2026-11-30T09:00', '2026-11-30T12:00'),
    ),
  ],
  ['Is the afternoon of 10 December still open?', covers('2026-12-10T13:00', '2026-12-10T17:00')],
  [
    'which day next week has a clear 2 hours',
    either(
      slotsOn(120, '2026-11-30', ['2026-12-04', '2026-12-06']),
      lists('2026-11-30', ['2026-12-04', '2026-12-06']),
    ),
  ],
  [
    'can i do 8am on 2 dec for a school thing',
    either(checks('2026-12-02T08:00'), covers('2026-12-02T08:00', '2026-12-02T08:30')),
  ],
  [
    'Aiko is off on Friday, so let us look at Monday the 30th instead: at what times could she and I talk for half an hour?',
    roomOn(30, '2026-11-30', ['aiko']),
  ],
]);

export const jOneUndo = phrasings('undo', [
  [['can u make the haircut 3pm', 'oops no, put it back how it was'], asBefore],
  [['Please delete the boiler service.', 'I spoke too soon; kindly reinstate it.'], asBefore],
  [
    ['Stick “Yoga” in for Friday at 6pm, I need it', 'Hm, my knee is playing up again. Undo that, will you?'],
    asBefore,
  ],
]);

export const jOneInvitations = phrasings('invitations', [
  [
    'Unfortunately I am unable to join the hiring panel; please decline it.',
    answers('Hiring panel', 'declined'),
  ],
  [
    'Guess who found a babysitter! Launch drinks it is, so switch me from maybe to yes.',
    answers('Launch drinks', 'accepted'),
  ],
]);

export const jOneMail = phrasings('mail', [
  ['any todos hiding in my emails', tasks],
  ['Which tasks have people given me by e-mail recently?', tasks],
  ['whats aiko want me to do while shes away', either(tasks, mailOf('aiko', 'away'))],
  [
    'Has Ruth written back about the flat? I’m a bit nervous.',
    mailOf('ruth', 'flat', 'calloway', 'tenancy', 'lease'),
  ],
  [
    'Please show me the messages that I have not read yet.',
    either(calls('searchEmails', { unread: true }), mailOf('unread')),
  ],
  [
    'by when does lena need my comments on clause 7',
    either(tasks, mailOf('lena', 'clause', 'contract', 'brightdesk')),
  ],
]);

export const jOneIssues = phrasings('issues', [
  ['which github issues are on my plate', either(mine, search('@me'), search('maya'))],
  ['What is the current state of issue 411?', issue(411, 'undo bar')],
  ['is anyone looking at that import bug w/ the same uid', issue(421, 'uid', 'import')],
  [
    'Jonas mentioned over lunch that there’s a pull request that renames the spacing tokens. Is it waiting for me?',
    either(mine, issue(92, 'spacing', 'review-requested', 'tokens')),
  ],
]);
