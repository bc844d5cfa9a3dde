import {
  answers,
  asBefore,
  checks,
  covers,
  creates,
  deletes,
  either,
  lists,
  nothing,
  sees,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { mailOf, mine, slotsOn } from './expect.ts';

export const kOneContext = phrasings('context', [
  [
    ['what time is the boiler service', "oh that's way too early um can you make it ten"],
    updates('Boiler service', { start: '2026-12-07T10:00' }),
  ],
  [
    ['am i free on thursday at one', 'cool so stick lunch with sam in then'],
    creates({
      title: 'Lunch (with Sam)|Sam lunch',
      start: '2026-11-26T13:00',
      guests: ['sam'],
    }),
  ],
  [
    ['what have i got on friday', "the last one of the day i'm gonna cancel that so take it out please"],
    deletes(['Design critique', '2026-11-27']),
  ],
  [
    ['put yoga in on wednesday at six pm', 'oh and i meant every week sorry'],
    updates('Yoga', { repeats: ['FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY'] }),
  ],
  [
    ['i need to get the piano tuner in for thursday', 'um half one in the afternoon and he needs an hour'],
    creates({
      title: 'Piano tuner|Piano tuning',
      start: '2026-11-26T13:30',
      end: '2026-11-26T14:30',
    }),
  ],
  [['when is the portfolio review', 'right and uh what about the board meeting'], sees('Board meeting')],
  [
    ['how about wednesday at two am i free', 'and thursday same time'],
    either(checks('2026-11-26T14:00'), covers('2026-11-26T14:00', '2026-11-26T14:30')),
  ],
  [
    ["what's the hiring panel about", 'who else is on it', 'yeah alright say yes to that'],
    answers('Hiring panel', 'accepted'),
  ],
  [
    [
      'put squash in on sunday the sixth of december at ten in the morning',
      "um no actually let's say eleven",
      "it's at the leisure centre by the way so add that",
    ],
    updates('Squash', { place: 'Leisure centre' }),
  ],
  [
    ['when am i next seeing my mum', 'okay so block out the hour before that for the drive down'],
    creates({
      title:
        'Drive (down) (to) (Mum’s) (Lewes)|Driving (down) (to) (Mum’s) (Lewes)|Travel (to) (Mum’s) (Lewes)|Drive (down) to Lunch at Mum’s|Drive (down) (to) Mum|Drive (down) for Lunch at Mum’s',
      start: '2026-11-29T12:00',
      end: '2026-11-29T13:00',
    }),
  ],
  [
    ['find me half an hour with aiko tomorrow', "hmm no tomorrow's too soon what about wednesday"],
    slotsOn(30, '2026-11-25', '2026-11-25', ['aiko']),
  ],
  [
    [
      "what's going on on the ninth of december",
      'the school thing in the evening they moved it so put it on the tenth same time',
    ],
    updates('Parents’ evening', { start: '2026-12-10T17:30' }),
  ],
  [
    ['do i have anything tomorrow afternoon', 'yeah get rid of it then i have to go to the bank'],
    deletes(['Focus block', '2026-11-24']),
  ],
  [
    [
      'put something in with jonas tomorrow at four for half an hour and call it tokens review',
      'oh priya should be there as well',
    ],
    updates('Tokens review', { guests: ['jonas', 'priya'] }),
  ],
  [
    ['what did ingrid say about the birthday dinner', 'lovely pop that in my calendar for me'],
    creates({
      title:
        'Birthday dinner|Ingrid’s birthday dinner|Dinner|Dinner (with Ingrid)|Birthday dinner (with Ingrid)|Birthday dinner (for Ingrid)|Ingrid’s dinner|Ingrid birthday dinner|Ingrid’s birthday dinner (at Koya Harbour)|Birthday dinner (at Koya Harbour)',
      start: '2026-12-01T19:30',
      place: 'Koya Harbour',
    }),
  ],
  [
    ['so i need the optician in my calendar', 'thursday', "um four o'clock in the afternoon"],
    creates({
      title: 'Optician (appointment)|Opticians (appointment)|Optician’s (appointment)',
      start: '2026-11-26T16:00',
    }),
  ],
]);

export const kOneConversations = [
  conversation('dictated wednesday with a walk', [
    ["so what's my wednesday looking like", lists('2026-11-25')],
    [
      'right um move the vendor demo to half four then',
      updates('Vendor demo', { start: '2026-11-25T16:30' }),
    ],
    [
      'and put a walk in at three instead just half an hour i need the air',
      creates({ title: 'Walk', start: '2026-11-25T15:00', end: '2026-11-25T15:30' }),
    ],
    ['oh nice one thanks', nothing],
  ]),
  conversation('dictated hour with priya for hiring plans', [
    ['when could i get an hour with priya on wednesday', slotsOn(60, '2026-11-25', '2026-11-25', ['priya'])],
    [
      "um let's say one o'clock and call it hiring plans",
      creates({
        title: 'Hiring plans',
        start: '2026-11-25T13:00',
        end: '2026-11-25T14:00',
        guests: ['priya'],
      }),
    ],
    ['that should be in studio room 2', updates('Hiring plans', { place: 'Studio room 2' })],
    ['oh and stick tomas on it too', updates('Hiring plans', { guests: ['priya', 'tomas'] })],
  ]),
  conversation('dictated cat to the vet after all not', [
    ["the cat's got to go to the vet um can you get that in for friday", nothing],
    [
      'quarter past ten in the morning',
      creates({
        title:
          'Vet (appointment) (for) (cat)|(Take) cat (to) (the) vet|Cat vet appointment|Cat’s vet appointment|Vet with cat',
        start: '2026-11-27T10:15',
      }),
    ],
    ["you know what forget it my sister's taking him so take that out again", asBefore],
  ]),
  conversation('dictated christmas party no yes', [
    ["bin the christmas party i can't face it", deletes('Christmas party'), 'no'],
    [
      "sorry no i do want to go it's just on the saturday now the nineteenth so move it",
      updates('Christmas party', { start: '2026-12-19T18:00' }),
    ],
    ['and um what have i got on tuesday the fifteenth', lists('2026-12-15')],
  ]),
  conversation('dictated answers to invitations', [
    ["when's that offsite call tomas set up", sees('Offsite call')],
    ['okay yeah tell him yes', answers('Offsite call', 'accepted')],
    ["and the hiring panel that's a no from me", answers('Hiring panel', 'declined')],
    ['right what about thursday the tenth of december what have i got on', lists('2026-12-10')],
  ]),
  conversation('dictated physio mail and a block for github', [
    ['any word from calmgate i think they emailed about my physio', mailOf('calmgate', 'physio')],
    [
      "right so the one on monday next week make that six o'clock then",
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30', scope: 'this' }),
    ],
    ["while you're at it what have i got assigned on github", mine],
    [
      'ugh okay block half three till half four today and call it github stuff',
      creates({ title: 'GitHub stuff', start: '2026-11-23T15:30', end: '2026-11-23T16:30' }),
    ],
  ]),
];
