import {
  covers,
  sees,
  checks,
  calls,
  either,
  creates,
  updates,
  deletes,
  answers,
  asBefore,
} from '../expect.ts';
import { phrasings, conversation } from '../scenario.ts';
import { mailOf, anyMail, issue, mine, onDay, open, morning, roomOn } from './expect.ts';

export const conversations = [
  ...phrasings('context', [
    [["what's on this thursday", 'okay and the day after that'], onDay('2026-11-27')],
    [
      [
        'remind me when the board meeting is',
        'shift it to the next day same time cause half of them have got nativity plays',
      ],
      updates('Board meeting', { start: '2026-12-16T14:00' }),
    ],
    [
      ['am i free wednesday at two in the afternoon', 'um what about half four then'],
      either(checks('2026-11-25T16:30'), covers('2026-11-25T16:30', '2026-11-25T17:00')),
    ],
    [
      ["who's going to the marketing lunch", "tomás should come as well he's owed a pie so add him"],
      updates('Marketing lunch', { guests: ['lena', 'sam', 'tomas'] }),
    ],
    [
      ['what time does my flight to oslo go', 'put a taxi in two hours before that'],
      creates({
        title:
          'Taxi (to) (Gatwick) (airport)|Taxi for flight (to Oslo)|Taxi to flight|Taxi to airport|Taxi to Oslo flight|Taxi for Oslo flight|Taxi (for airport)|Taxi before flight (to Oslo)',
        start: '2026-12-11T05:15',
      }),
    ],
    [
      [
        "tell me what i've got on the first of december",
        "the dentist can go i'm switching to the one by the chippy",
      ],
      deletes('Dentist'),
    ],
    [['anything from lena in my inbox lately', 'and from jonas'], mailOf('jonas', 'weber')],
    [
      ["what's issue four eleven on the calendar about", 'so like what about four fifteen'],
      issue(415, 'assistant', 'description'),
    ],
    [
      ["when's the hiring panel again", 'alright say yes to it before i bottle it'],
      answers('Hiring panel', 'accepted'),
    ],
    [
      [
        'have i got anything on sunday the sixth of december',
        'great then bell ringing at ten in the morning for two hours',
      ],
      creates({
        title: 'Bell ringing|Bell-ringing|Bellringing',
        start: '2026-12-06T10:00',
        end: '2026-12-06T12:00',
      }),
    ],
    [
      ['where is the vendor demo', "no that's wrong it's in the greenhouse change it would you"],
      updates('Vendor demo', { place: 'Greenhouse' }),
    ],
  ]),
  conversation('s-three plumber for the leak', [
    [
      "am i about on wednesday two till three in the afternoon there's water coming through the ceiling",
      open('2026-11-25T14:00', '2026-11-25T15:00'),
    ],
    [
      'okay put the plumber in for then',
      creates({
        title:
          'Plumber (visit)|Plumber coming|Plumber appointment|Plumber (for leak)|Plumber: ceiling leak|Plumber (ceiling leak)|Plumber for ceiling leak|Plumber for ceiling',
        start: '2026-11-25T14:00',
        end: '2026-11-25T15:00',
      }),
    ],
    [
      "and um where's the vendor demo that day i might have to go straight from one to the other",
      sees('Vendor demo'),
    ],
  ]),
  conversation('s-three haircut kept after all', [
    ["cancel my haircut the ferry's on strike", deletes('Haircut'), 'no'],
    [
      "no wait do it on sunday instead at ten in the morning there's a bus replacement thing so like just move it",
      updates('Haircut', { start: '2026-11-29T10:00' }),
    ],
  ]),
  conversation('s-three packing for the offsite', [
    [
      "what's everyone been saying in the offsite emails i've been in theatre all week",
      either(mailOf('offsite'), anyMail),
    ],
    ["and isn't there a github thing about who brings what", issue(31, 'offsite', 'brings', 'who bring')],
    [
      "right put buy marshmallows in for wednesday the second of december at five pm so i don't turn up empty handed",
      creates({ title: 'Buy marshmallows|Marshmallows', start: '2026-12-02T17:00' }),
    ],
  ]),
  conversation('s-three sandwiches for the board', [
    ["who've i got at the board meeting i'm counting sandwiches", sees('Board meeting')],
    ["lena's coming too um add her", updates('Board meeting', { guests: ['priya', 'jonas', 'lena'] })],
    ["and remind me an hour before so the bread's not stale", updates('Board meeting', { reminders: [60] })],
  ]),
  conversation('s-three changed mind on weekend', [
    ["okay so what's happening this weekend", onDay('2026-11-28', '2026-11-29')],
    ["haircut's got to go i'm skint", deletes('Haircut')],
    ["oh hang on nan's paying so undo that", asBefore],
  ]),
  conversation('s-three pottery once on friday', [
    ["when's my next pottery class", sees('Pottery class')],
    [
      "this week's one and only this week's is on friday at seven in the evening instead cause the teacher's got a gig",
      updates('Pottery class', { start: '2026-11-27T19:00' }, { scope: 'this', on: '2026-11-26' }),
    ],
    [
      "cool and what's on saturday morning in case we end up in the pub after",
      either(morning('2026-11-28'), onDay('2026-11-28')),
    ],
  ]),
  conversation('s-three panel no then yes', [
    ['who else is on that hiring panel in december', sees('Hiring panel')],
    ["um decline it i can't face another one", answers('Hiring panel', 'declined')],
    ['ugh no i feel bad now accept it', answers('Hiring panel', 'accepted')],
  ]),
  conversation('s-three allotment at bowls club', [
    [
      'stick in something called allotment supper for tuesday the eighth of december seven pm till nine',
      creates({ title: 'Allotment supper', start: '2026-12-08T19:00', end: '2026-12-08T21:00' }),
    ],
    ["it's at the bowls club i should've said", updates('Allotment supper', { place: 'Bowls Club' })],
    [
      'no i mean half six it starts and it finishes half eight cause brenda needs her bed',
      updates('Allotment supper', { start: '2026-12-08T18:30', end: '2026-12-08T20:30' }),
    ],
    ['what else have i got that day', onDay('2026-12-08')],
  ]),
  conversation('s-three bugs then aiko talk', [
    [
      'which github issues have got me down for them',
      either(mine, calls('searchIssues', { any: 'maya' }), calls('searchIssues', { any: '@me' })),
    ],
    ["what's the one about the escape key say", issue(399, 'escape', 'keyboard')],
    [
      "i don't get it so find me and aiko half an hour on wednesday the ninth of december",
      roomOn(30, '2026-12-09', ['aiko']),
    ],
  ]),
];
