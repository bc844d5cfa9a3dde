import { answers, asBefore, changes, creates, deletes, remove, sees, updates } from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { issue, mailOf, mine, onDay, open, slotsOn } from './expect.ts';

export const conversations = [
  ...phrasings('undo', [
    [
      [
        'shove the vendor demo on to four oclock the same day',
        'oh no hang on that was wrong put it back how it was',
      ],
      asBefore,
    ],
    [
      [
        'you can chuck the tax return off the calendar my accountants doing it',
        'actually undo that she just rang and shes not',
      ],
      asBefore,
    ],
  ]),
  ...phrasings('context', [
    [
      ['when do i have the dentist', 'right move it to half nine that same morning then'],
      updates('Dentist', { start: '2026-12-01T09:30' }),
    ],
    [
      [
        'what have i got on saturday im trying to plan the big shop',
        'and the one after that um the next day i mean',
      ],
      onDay('2026-11-29'),
    ],
    [
      ['whats on my list for the afternoon of the eighth of december', 'the second one can go delete it'],
      deletes('Partner update'),
    ],
    [
      [
        'get the plumber in the diary for friday and ask me what time cos im just parking',
        'half two in the afternoon for an hour sorry i was driving',
      ],
      creates({
        title: '(The) Plumber (visit|appointment|coming)',
        start: '2026-11-27T14:30',
        end: '2026-11-27T15:30',
      }),
    ],
    [
      ['whens the christmas do', 'okay put a reminder on that one a day before'],
      updates('Christmas party', { reminders: [1440] }),
    ],
    [['who else is at the hiring panel', 'fine tell them im coming'], answers('Hiring panel', 'accepted')],
    [
      ['am i free on wednesday at two til three', 'what about the same time on thursday'],
      open('2026-11-26T14:00', '2026-11-26T15:00'),
    ],
    [
      ['look up where the haircut is', 'thats wrong its at curl up on the high street now fix it'],
      updates('Haircut', { place: 'curl up' }),
    ],
    [
      ['does jonas have half an hour with me on friday', 'and if we add sam as well'],
      slotsOn(30, '2026-11-27', '2026-11-27', ['jonas', 'sam']),
    ],
    [
      ['what is on thursday night', 'skip it just this week ive no babysitter so delete it'],
      changes(remove('Pottery class', '2026-11-26', 'this')),
    ],
    [
      ['have i got the boiler booked', 'make that one eight til eleven he says it takes longer'],
      updates('Boiler service', { end: '2026-12-07T11:00' }),
    ],
  ]),
  conversation('jj three sick week', [
    ['oh i feel rotten whats on for wednesday', onDay('2026-11-25')],
    ['take the coffee off', deletes('Coffee with Sam')],
    [
      'and the vendor demo can that go to friday same time',
      updates('Vendor demo', { start: '2026-11-27T15:00' }),
    ],
  ]),
  conversation('jj three boiler and rent', [
    ['did ruth say when she wants the meters read', mailOf('ruth', 'calloway', 'meter', 'tenancy', 'flat')],
    [
      'am i about then saturday at five in the afternoon til half past',
      open('2026-11-28T17:00', '2026-11-28T17:30'),
    ],
    [
      'lovely put meter reading in then for half an hour',
      creates({
        title: 'Meter reading (with|by) (Ruth) (Calloway)|Meter reading flat 3',
        start: '2026-11-28T17:00',
        end: '2026-11-28T17:30',
      }),
    ],
  ]),
  conversation('jj three cold feet', [
    ['when am i meant to be running that half marathon', sees('Half marathon')],
    ['oh sod it take it off', deletes('Half marathon'), 'no'],
    ['no no leave it just call it fun run instead', updates('Half marathon', { title: 'Fun run' })],
  ]),
  conversation('jj three tickets', [
    ['whats waiting for me on github then', mine],
    ['tell me more about the date picker one', issue(389, 'date picker', 'month first')],
    [
      'block an hour for it tomorrow at four pm call it picker work',
      creates({ title: 'Picker work', start: '2026-11-24T16:00', end: '2026-11-24T17:00' }),
    ],
  ]),
  conversation('jj three grandma birthday tea', [
    ['whats happening on sunday i might have the kids', onDay('2026-11-29')],
    ['shift lunch half an hour later', updates('Lunch at Mum’s', { start: '2026-11-29T13:30' })],
    [
      'and pop a reminder on it an hour ahead so i bring the pot',
      updates('Lunch at Mum’s', { reminders: [60] }),
    ],
  ]),
  conversation('jj three invites', [
    ['whats on the second of december', onDay('2026-12-02')],
    ['okay the hiring panel you can say ill do that', answers('Hiring panel', 'accepted')],
    ['no to the drinks im on earlies the day after', answers('Launch drinks', 'declined')],
    ['right whats the day before look like', onDay('2026-12-01')],
  ]),
  conversation('jj three flying', [
    ['what time do i fly out on the eleventh of december', sees('Flight to Oslo')],
    ['make it purple so the wife spots it', updates('Flight to Oslo', { color: ['3', '1'] })],
    ['set a reminder three hours before as well', updates('Flight to Oslo', { reminders: [180] })],
  ]),
  conversation('jj three priya slot', [
    ['find me an hour with priya on friday this week', slotsOn(60, '2026-11-27', '2026-11-27', ['priya'])],
    [
      'go for eleven in the morning call it slide chat and invite her',
      creates({ title: 'Slide chat', start: '2026-11-27T11:00', end: '2026-11-27T12:00', guests: ['priya'] }),
    ],
    ['anything else on that day', onDay('2026-11-27')],
  ]),
  conversation('jj three knees', [
    ['have i got parkrun this weekend', sees('Parkrun', '2026-11-28')],
    ['drop it just this saturday', changes(remove('Parkrun', '2026-11-28', 'this'))],
    ['so um is nine til ten clear that morning now', open('2026-11-28T09:00', '2026-11-28T10:00')],
    [
      'great put a lie in there then nine to ten',
      creates({ title: '(A) Lie in|Lie-in', start: '2026-11-28T09:00', end: '2026-11-28T10:00' }),
    ],
  ]),
];
