import { answers, asBefore, changes, creates, deletes, either, remove, sees, updates } from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { freeEvening, mailOf, mine, issue, onDay, open, roomOn } from './expect.ts';

export const conversations = [
  ...phrasings('undo', [
    [
      ['put the haircut on at one instead of eleven', 'oh no hang on undo that my hairdresser just texted'],
      asBefore,
    ],
    [
      ['add a walk with the dog tomorrow at five', 'no scrub that take it back its going to pour down'],
      asBefore,
    ],
  ]),
  ...phrasings('context', [
    [
      ['whens that dentist of mine my fillings come loose', 'move it to ten oclock the same day'],
      updates('Dentist', { start: '2026-12-01T10:00' }),
    ],
    [
      ['whats on for me on wednesday this week', 'and then the day after um same again for that'],
      onDay('2026-11-26'),
    ],
    [
      ['what have i got on saturday um this saturday', 'cancel the second one im growing it out'],
      deletes('Haircut'),
    ],
    [
      ['book me in a massage on friday', 'er four thirty in the afternoon'],
      creates({ title: '(A) Massage (appointment)', start: '2026-11-27T16:30' }),
    ],
    [
      ['whens the vendor demo', 'can you invite jonas to that one'],
      updates('Vendor demo', { guests: ['jonas'] }),
    ],
    [
      ['is the hiring panel still happening', 'okay say maybe to it i need to see about the childminder'],
      answers('Hiring panel', 'tentative'),
    ],
    [
      ['wheres the christmas party', 'theyve moved it put the old brewery as the place instead'],
      updates('Christmas party', { place: 'Old Brewery' }),
    ],
    [
      [
        'am i free on sunday the thirteenth of december in the afternoon',
        'lovely put carol concert in at three till five then',
      ],
      creates({ title: 'Carol concert', start: '2026-12-13T15:00', end: '2026-12-13T17:00' }),
    ],
    [
      ['what time does the boiler service start', 'remind me half an hour before that'],
      updates('Boiler service', { reminders: [30] }),
    ],
    [
      ['do i have parkrun this weekend', 'just skip it this time im at a christening'],
      changes(remove('Parkrun', '2026-11-28', 'this')),
    ],
    [
      ['read out the eighth of december im up a ladder', 'make the partner update start at half four'],
      updates('Partner update', { start: '2026-12-08T16:30' }),
    ],
  ]),
  conversation('gg three the plasterer and the hall', [
    ['what am i doing on the seventh of december', onDay('2026-12-07')],
    [
      'right the plasterers coming that day as well put him in two till four',
      creates({
        title: '(The) Plasterer (coming) (visit) (appointment)|Plastering',
        start: '2026-12-07T14:00',
        end: '2026-12-07T16:00',
      }),
    ],
    [
      'and shove the boiler service to the day after same time',
      updates('Boiler service', { start: '2026-12-08T08:00' }),
    ],
  ]),
  conversation('gg three keeping the haircut after all', [
    ['when is it im getting my haircut done', sees('Haircut')],
    ['delete it would you i cant afford it this month', deletes('Haircut'), 'no'],
    [
      'no i changed my mind keep it but make it three in the afternoon',
      updates('Haircut', { start: '2026-11-28T15:00' }),
    ],
  ]),
  conversation('gg three rent and signing', [
    ['what did ruth say about the rent in her email', mailOf('ruth', 'rent', 'calloway', 'tenancy', 'flat')],
    [
      'right put something in for tuesday the first of december at six in the evening and call it tenancy signing',
      creates({ title: 'Tenancy signing', start: '2026-12-01T18:00' }),
    ],
    ['actually make that seven', updates('Tenancy signing', { start: '2026-12-01T19:00' })],
  ]),
  conversation('gg three friday night out', [
    ['am i about on friday evening this week', freeEvening('2026-11-27')],
    [
      'great put darts in at eight at the feathers',
      creates({ title: 'Darts (at) (the) (Feathers)', start: '2026-11-27T20:00', place: 'Feathers' }),
    ],
    ['remind me what else is on that friday', onDay('2026-11-27')],
  ]),
  conversation('gg three github morning', [
    ['kettles on so whats assigned to me on github', mine],
    ['tell me more about the one on contrast in dark mode', issue(412, 'contrast', 'dark')],
    [
      'okay give me an hour for it on thursday the tenth of december at ten call it contrast fix',
      creates({ title: 'Contrast fix', start: '2026-12-10T10:00', end: '2026-12-10T11:00' }),
    ],
  ]),
  conversation('gg three march plans', [
    ['whats that train ive got in march', sees('Night train')],
    ['its an hour later now so eleven at night', updates('Night train', { start: '2027-03-27T23:00' })],
    ['and the sunday the day after that whats on then', onDay('2027-03-28')],
    ['oh the brunch drop that ill be dead on my feet', deletes('Brunch')],
  ]),
  conversation('gg three half an hour with aiko', [
    ['when do aiko and i both have thirty minutes this wednesday', roomOn(30, '2026-11-25', ['aiko'])],
    [
      'lets say one oclock then invite her and call it icon chat',
      creates({ title: 'Icon chat', start: '2026-11-25T13:00', end: '2026-11-25T13:30', guests: ['aiko'] }),
    ],
    ['so whats the whole of that day look like now', onDay('2026-11-25')],
  ]),
  conversation('gg three launch drinks and mum', [
    ['who is going to the launch drinks', sees('Launch drinks')],
    ['go on then say yes to it my mum will have the baby', answers('Launch drinks', 'accepted')],
    ['and im free tomorrow from four till five arent i', open('2026-11-24T16:00', '2026-11-24T17:00')],
    [
      'good stick the health visitor in then',
      creates({
        title: '(The) Health visitor (visit) (appointment) (coming)',
        start: '2026-11-24T16:00',
        end: '2026-11-24T17:00',
      }),
    ],
  ]),
  conversation('gg three pottery and the car', [
    ['what have i got on this thursday', onDay('2026-11-26')],
    [
      'cars in the garage so cancel pottery just for this week',
      changes(remove('Pottery class', '2026-11-26', 'this')),
    ],
    ['whens the one after that', either(sees('Pottery class', '2026-12-03'), onDay('2026-12-03'))],
  ]),
];
