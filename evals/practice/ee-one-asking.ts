import { calls, checks, covers, either, sees } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { anyMail, freeEvening, issue, mailOf, mine, onDay, open, roomAfternoon, roomOn } from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    ['Good morning. Would you read me what is entered for Thursday 10 December?', onDay('2026-12-10')],
    ['At what time does the man for the boiler turn up on the 7th of December?', sees('Boiler service')],
    ['I have forgotten which salon my haircut on Saturday is at. Please look it up.', sees('Haircut')],
    ['Who has actually said yes to the roadmap workshop on Thursday?', sees('Roadmap workshop')],
    [
      'My children want to know on which date I am running the half marathon next year.',
      sees('Half marathon'),
    ],
    [
      'Kindly lay out Wednesday 25 November for me, from the first appointment to the last.',
      onDay('2026-11-25'),
    ],
    [
      'How late does pottery go on this Thursday? My husband would like to collect me.',
      sees('Pottery class'),
    ],
    [
      'I am packing my bag this evening. What is the very first thing on my calendar tomorrow?',
      either(onDay('2026-11-24'), sees('Stand-up', '2026-11-24')),
    ],
    ['Give me the run of Saturday 28 and Sunday 29 November, please.', onDay('2026-11-28', '2026-11-29')],
    ['From which airport do I fly to Oslo?', sees('Flight to Oslo')],
    [
      'How many appointments are still waiting for me this afternoon?',
      either(onDay('2026-11-23'), covers('2026-11-23T13:00', '2026-11-23T17:00')),
    ],
    [
      'My accountant asks for which day I have written down the tax return. Can you tell me?',
      sees('Tax return'),
    ],
  ]),
  ...phrasings('existence', [
    ['Is there a visit to the dentist anywhere in my diary before Christmas?', sees('Dentist')],
    ["Did I ever write down a parents' evening, or did I only mean to?", sees('Parents’ evening')],
    [
      'Am I meeting Sam for a coffee at some point this week?',
      either(sees('Coffee with Sam'), covers('2026-11-23', '2026-11-27')),
    ],
    ['Please check whether a board meeting has been planned for December.', sees('Board meeting')],
    ["Does it say anything at all on New Year's Day?", either(onDay('2027-01-01'), sees('Annual leave'))],
    ['I believe the cat is due at the vet on Saturday 5 December. Is that in here?', onDay('2026-12-05')],
  ]),
  ...phrasings('free time', [
    [
      'Could I see a client on Thursday 10 December from 11 to 12, or am I taken?',
      open('2026-12-10T11:00', '2026-12-10T12:00'),
    ],
    [
      'A bride wants to discuss her bouquet on Wednesday 9 December, from 10 to 11 in the morning. Does that clash with anything?',
      open('2026-12-09T10:00', '2026-12-09T11:00'),
    ],
    [
      'Please find thirty minutes on Wednesday 9 December when Jonas and I can both talk.',
      roomOn(30, '2026-12-09', ['jonas']),
    ],
    [
      'My choir has an extra rehearsal in the evening of Tuesday 8 December. Can I go, or is something else on?',
      freeEvening('2026-12-08'),
    ],
    ['I need one hour with Lena tomorrow. When would it be possible?', roomOn(60, '2026-11-24', ['lena'])],
    [
      'On Thursday 10 December, when could Tomas, Priya and I sit together for forty-five minutes?',
      roomOn(45, '2026-12-10', ['tomas', 'priya']),
    ],
    ['Find me two quiet hours for my lesson plans on Wednesday 16 December.', roomOn(120, '2026-12-16')],
    [
      'Is my Saturday on 12 December completely empty? We are thinking of a day by the sea.',
      either(onDay('2026-12-12'), checks('2026-12-12T00:00')),
    ],
    [
      'I would like to visit the wholesaler this Friday between two and three in the afternoon. Have I nothing else then?',
      open('2026-11-27T14:00', '2026-11-27T15:00'),
    ],
    [
      'Aiko and I must have an hour together in the afternoon of Wednesday 9 December. What do you suggest?',
      roomAfternoon(60, '2026-12-09', ['aiko']),
    ],
  ]),
  ...phrasings('mail', [
    [
      'Has the landlady’s agent, Ruth, written back about the rent?',
      mailOf('ruth', 'calloway', 'tenancy', 'renewal', 'rent'),
    ],
    [
      'What does Ingrid need to hear from me about her birthday dinner?',
      mailOf('ingrid', 'birthday', 'dinner'),
    ],
    [
      'There was a message about my password running out. By which day do I have to change it?',
      mailOf('password', 'expire', 'fernhill it'),
    ],
    [
      'Please look in my post for the train tickets to Margate and tell me what they cost.',
      mailOf('train', 'margate', 'southdown', 'ticket'),
    ],
    ['Go through my inbox, please, and tell me what people are still waiting for me to do.', anyMail],
  ]),
  ...phrasings('issues', [
    ['Which GitHub issues are lying on my desk?', either(mine, calls('searchIssues', { any: 'maya' }))],
    ['What is the state of issue 421, the one about imports?', issue(421, 'import', 'uid')],
    ['Is anybody working on the toast that NVDA reads aloud twice?', issue(93, 'toast', 'nvda')],
    [
      'Show me the issue with the checklist for release 4.2, if you would.',
      issue(408, 'release', 'checklist', '4.2'),
    ],
  ]),
];
