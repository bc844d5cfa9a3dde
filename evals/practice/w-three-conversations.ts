import {
  answers,
  asBefore,
  changes,
  creates,
  deletes,
  either,
  nothing,
  remove,
  sees,
  updates,
} from '../expect.ts';
import { issue, mailOf, mine, onDay, roomOn } from './expect.ts';
import { conversation, phrasings } from '../scenario.ts';

const both = (...expected: ReturnType<typeof changes>[]) =>
  changes(...expected.flatMap(({ changes: made = [] }) => made));

export const conversations = [
  ...phrasings('context', [
    [
      ['when’s the dentist again', 'okay make it half an hour later'],
      updates('Dentist', { start: '2026-12-01T09:00' }),
    ],
    [['how’s wednesday looking', 'and the day after'], onDay('2026-11-26')],
    [
      ['what time’s my flight to oslo', 'right put a taxi in for two hours before that'],
      creates({
        title: '(Airport) Taxi (to) (the) (Gatwick) (airport) (for) (my) (the) (flight) (to) (Oslo)',
        start: '2026-12-11T05:15',
      }),
    ],
    [
      ['tell me what’s on this friday', 'who’s coming to the lunch', 'get tomas along to that too'],
      updates('Marketing lunch', { guests: ['lena', 'sam', 'tomas'] }),
    ],
    [
      ['what have I on in the afternoon of the eighth of december', 'drop the second one'],
      deletes('Partner update'),
    ],
    [
      [
        'am I free at two in the afternoon on the tenth of december',
        'lovely then I’ll have the suit fitting then one hour',
      ],
      creates({ title: '(The) Suit (fitting)', start: '2026-12-10T14:00', end: '2026-12-10T15:00' }),
    ],
    [
      ['is there much happening on saturday', 'have my haircut start the minute parkrun’s done'],
      updates('Haircut', { start: '2026-11-28T09:45' }),
    ],
    [
      [
        'what did lena write about that brightdesk contract',
        'okay so half an hour this thursday at quarter to twelve for me to look it over name it contract check',
      ],
      creates({ title: 'Contract check', start: '2026-11-26T11:45', end: '2026-11-26T12:15' }),
    ],
    [
      ['when do I have that parents evening', 'give me a shout an hour before it starts'],
      updates('Parents’ evening', { reminders: [60] }),
    ],
    [
      ['what do I have on next monday the thirtieth', 'no I meant the monday after that one'],
      onDay('2026-12-07'),
    ],
    [
      [
        'cake tasting on the twelfth of december at three in the afternoon add that',
        'actually she’s called it off scrap it',
      ],
      asBefore,
    ],
  ]),
  conversation('w-three late shift', [
    ['what’s my thursday like this week', onDay('2026-11-26')],
    [
      'the pottery class move it to friday evening same time just this once',
      updates('Pottery class', { start: '2026-11-27T19:00' }, { on: '2026-11-26', scope: 'this' }),
    ],
    [
      'then thursday seven till ten in the evening is late shift stick that down',
      creates({ title: 'Late shift', start: '2026-11-26T19:00', end: '2026-11-26T22:00' }),
    ],
  ]),
  conversation('w-three not all of it', [
    [
      'clear everything on monday the seventh of december',
      deletes(
        'Boiler service',
        ['Stand-up', '2026-12-07'],
        ['Design review', '2026-12-07'],
        ['Physio', '2026-12-07'],
      ),
      'no',
    ],
    ['no not the lot um just the boiler service', deletes('Boiler service')],
    [
      'and the physio that day only can be at six in the evening',
      updates('Physio', { start: '2026-12-07T18:00' }, { on: '2026-12-07', scope: 'this' }),
    ],
  ]),
  conversation('w-three piano teacher', [
    ['I need to get a trial lesson in', nothing],
    [
      'tuesday the eighth of december quarter to six in the evening it’s an hour',
      creates({
        title: '(A) Trial lesson',
        start: '2026-12-08T17:45',
        end: '2026-12-08T18:45',
      }),
    ],
    ['oh would you believe it they’ve cancelled already take it out again', asBefore],
  ]),
  conversation('w-three answers invitations', [
    ['which invitations am I yet to answer', either(sees('Offsite call'), sees('Hiring panel'))],
    [
      'yes to the panel and no to the offsite call',
      both(answers('Hiring panel', 'accepted'), answers('Offsite call', 'declined')),
    ],
    [
      'and set me a reminder forty five minutes before the panel',
      updates('Hiring panel', { reminders: [45] }),
    ],
  ]),
  conversation('w-three cannot decide', [
    [
      'could my haircut be on sunday at ten in the morning instead yes do that',
      updates('Haircut', { start: '2026-11-29T10:00' }),
    ],
    ['hmm no half past ten', updates('Haircut', { start: '2026-11-29T10:30' })],
    ['you know what saturday at eleven was fine have it there like before', asBefore],
  ]),
  conversation('w-three sister’s dinner', [
    ['what’s ingrid saying about this birthday dinner', mailOf('ingrid', 'birthday', 'dinner')],
    [
      'well put the dinner in then with the restaurant as the place and allow two and a half hours',
      creates({
        title:
          "(Ingrid’s) (Ingrid's) (Ingrid) (30th) Birthday dinner (for) (with) (Ingrid)|(Ingrid’s) (Ingrid's) Dinner (with) (for) (Ingrid)",
        start: '2026-12-01T19:30',
        end: '2026-12-01T22:00',
        place: 'Koya Harbour',
      }),
    ],
    [
      'and the day before that at noon remind me to wrap her present',
      creates({
        title:
          "(Reminder) (to) Wrap (her) (the) (Ingrid’s) (Ingrid's) (birthday) present (for) (Ingrid)|(Reminder) (to) Wrap (Ingrid’s) (Ingrid's) gift",
        start: '2026-11-30T12:00',
        reminders: 'some',
      }),
    ],
  ]),
  conversation('w-three haulage', [
    [
      'when can jonas and priya do an hour with me on tuesday the eighth of december',
      roomOn(60, '2026-12-08', ['jonas', 'priya']),
    ],
    [
      'right whatever just book the pair of them in at eleven that morning for the hour call it lorry routes',
      creates({
        title: 'Lorry routes',
        start: '2026-12-08T11:00',
        end: '2026-12-08T12:00',
        guests: ['jonas', 'priya'],
      }),
    ],
    ['and lose my partner update that day', deletes('Partner update')],
  ]),
  conversation('w-three contrast', [
    ['so what’s assigned to me on github', mine],
    ['the dark mode contrast one what does it say exactly', issue(412, 'contrast')],
    [
      'block an hour this friday at ten in the morning for it and name that contrast fix',
      creates({ title: 'Contrast fix', start: '2026-11-27T10:00', end: '2026-11-27T11:00' }),
    ],
  ]),
  conversation('w-three second thoughts', [
    ['scrap the board meeting', deletes('Board meeting'), 'leave'],
    ['oh hang on who’s meant to be coming to that'],
    ['no no leave it in then don’t delete it', nothing],
    [
      'just drop the design sync this wednesday that one only',
      changes(remove('Design sync', '2026-11-25', 'this')),
    ],
  ]),
];
