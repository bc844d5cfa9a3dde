import {
  answers,
  asBefore,
  checks,
  covers,
  creates,
  deletes,
  either,
  nothing,
  sees,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { issue, mailOf, mine, morning, onDay, roomOn } from './expect.ts';

const mortgage =
  '(Meeting) (appointment) (call) (with) (the) mortgage adviser (meeting) (appointment)|(Meeting) (appointment) (call) (with) (the) mortgage advisor (meeting) (appointment)|Mortgage (meeting) (appointment)';

/** Dictated: more than one turn. */
export const talks = [
  ...phrasings('context', [
    [['whats happening saturday', 'and sunday'], onDay('2026-11-29')],
    [
      ['am i free wednesday at one', 'okay then put lunch with my old tutor in there'],
      creates({ title: 'Lunch (with) (my) (old) (tutor)|(Old) tutor lunch', start: '2026-11-25T13:00' }),
    ],
    [
      ['when is the board meeting again', 'lena ought to be in that add her'],
      updates('Board meeting', { guests: ['priya', 'jonas', 'lena'] }),
    ],
    [
      ['what have i got on the eighth of december in the afternoon', 'um push the second of those to five'],
      updates('Partner update', { start: '2026-12-08T17:00' }),
    ],
    [
      ['could i fit my flu jab in tomorrow at twelve', 'great book it in'],
      creates({
        title: '(My) flu jab (appointment)|Flu (vaccine) (vaccination) (shot) (appointment)|(Flu) jab',
        start: '2026-11-24T12:00',
      }),
    ],
    [
      ['the piano tuner needs to go in the diary', 'oh sorry friday at ten in the morning'],
      creates({
        title: '(The) piano tuner (visit) (appointment) (coming)|Piano tuning|Piano (tuner)',
        start: '2026-11-27T10:00',
      }),
    ],
    [
      [
        'i need a meeting with priya about the pay review and she should get an invite',
        'thursday the tenth of december at eleven for half an hour',
      ],
      creates({
        title:
          '(Meeting) (with) (Priya) (about) (the) pay review (meeting) (with) (Priya)|Pay review (meeting) (discussion) (chat) (with) (Priya)|Meeting with Priya|Priya (and) (Maya) pay review|Discuss (the) pay review (with) (Priya)',
        start: '2026-12-10T11:00',
        end: '2026-12-10T11:30',
        guests: ['priya'],
      }),
    ],
    [
      [
        'when are we doing the marketing lunch',
        'and where is it',
        'no i dont fancy that put osteria luca as the place instead',
      ],
      updates('Marketing lunch', { place: 'Osteria Luca' }),
    ],
    [['cancel my focus block', 'the one tomorrow'], deletes(['Focus block', '2026-11-24'])],
    [
      ['are there any invites i havent answered yet', 'right say yes to the hiring one'],
      answers('Hiring panel', 'accepted'),
    ],
    [['any emails from the landlord lot lately', 'and anything from ingrid'], mailOf('ingrid', 'birthday')],
  ]),

  conversation('getting the dog groomed around the offsite', [
    [
      'the dog needs a groom one day next week what does the wednesday look like',
      either(
        onDay('2026-12-02'),
        onDay('2026-11-30', '2026-12-04'),
        covers('2026-12-02T09:30', '2026-12-02T17:00'),
      ),
    ],
    [
      'hm busy and how about the monday after so the seventh',
      either(onDay('2026-12-07'), covers('2026-12-07T09:30', '2026-12-07T17:00')),
    ],
    [
      'okay stick the dog groomer in that day at twelve',
      creates({
        title:
          '(The) dog groomer (appointment)|Dog groomers (appointment)|Dog grooming (appointment)|Groom (the) dog|Dog (to) (the) groomer',
        start: '2026-12-07T12:00',
      }),
    ],
    ['lovely thats everything', nothing],
  ]),

  conversation('pottery stays and drinks come after', [
    ['hi take pottery off for this thursday', deletes(['Pottery class', '2026-11-26']), 'no'],
    ['no leave it in i can make it after all', nothing],
    ['what time does it finish', nothing],
    [
      'then put drinks with the girls straight after at the anchor',
      creates({
        title:
          'Drinks (with) (the) (girls) (at) (the) (Anchor)|Girls drinks|(The) Anchor (drinks) (with) (the) (girls)',
        start: '2026-11-26T21:00',
        place: 'Anchor',
      }),
    ],
  ]),

  conversation('the mortgage adviser on the wrong friday', [
    [
      'um mortgage adviser friday at nine in the morning',
      creates({ title: mortgage, start: '2026-11-27T09:00' }),
      'no',
    ],
    [
      'sorry not this friday i meant the fourth of december same time',
      creates({ title: mortgage, start: '2026-12-04T09:00' }),
    ],
    ['and what else is on that day', onDay('2026-12-04')],
    ['oh of course were in margate undo that then', asBefore],
  ]),

  conversation('what tomas wants on monday', [
    [
      'what has tomas got me down for on monday morning the thirtieth',
      either(sees('Offsite call', '2026-11-30'), onDay('2026-11-30'), morning('2026-11-30')),
    ],
    ['okay say yes to that offsite call', answers('Offsite call', 'accepted')],
    ['and the day after whats that like', onDay('2026-12-01')],
    ['can you bring the dentist forward to eight', updates('Dentist', { start: '2026-12-01T08:00' })],
  ]),

  conversation('one focus block moved and the other gone', [
    ['my focus block has to move to the morning', nothing],
    [
      'er the one on the first of december and make it half past ten',
      updates('Focus block', { start: '2026-12-01T10:30' }, { on: '2026-12-01' }),
    ],
    ['and the other one tomorrow just cancel it', deletes(['Focus block', '2026-11-24'])],
    [
      'put the window cleaner in that slot instead one till two',
      creates({
        title: '(The) window cleaner (visit) (coming)|Window cleaning|Window cleaner (appointment)',
        start: '2026-11-24T13:00',
        end: '2026-11-24T14:00',
      }),
    ],
  ]),

  conversation('the birthday dinner from the email', [
    [
      'what does ingrid want to do for her birthday have a look in my email',
      mailOf('ingrid', 'birthday', 'dinner'),
    ],
    [
      'put the dinner in then with the restaurant as the place',
      creates({
        title:
          "(Ingrid’s) birthday dinner (with) (for) (Ingrid) (at) (Koya) (Harbour)|(Ingrid's) birthday dinner|(Ingrid’s) (birthday) dinner|(Ingrid's) (birthday) dinner|Dinner (with) (for) (Ingrid) (at) (Koya) (Harbour)|Ingrid birthday dinner|Dinner for Ingrid’s birthday|Dinner for Ingrid's birthday",
        start: '2026-12-01T19:30',
        place: 'Koya Harbour',
      }),
    ],
    ['and what else have i got that tuesday', onDay('2026-12-01')],
  ]),

  conversation('website copy with lena', [
    [
      'when can lena and i both do an hour on thursday the tenth of december',
      roomOn(60, '2026-12-10', ['lena']),
    ],
    [
      'lets go for eleven call it website copy and invite her',
      creates({ title: 'Website copy', start: '2026-12-10T11:00', guests: ['lena'] }),
    ],
    [
      'and give me a quarter of an hour right before it for prep just me',
      creates({
        title:
          'Prep (time) (for) (website) (copy)|(Website) (copy) prep|Preparation (for) (website) (copy)|(Website) (copy) preparation|Prepare (for) (website) (copy)',
        start: '2026-12-10T10:45',
        end: '2026-12-10T11:00',
      }),
    ],
    [
      'and whats on the day after',
      either(onDay('2026-12-11'), covers('2026-12-11T07:15', '2026-12-11T17:00')),
    ],
  ]),

  conversation('the last physio sessions', [
    ['whens my very last physio session', sees('Physio', '2026-12-21')],
    ['right and can you skip the one on the fourteenth of december', deletes(['Physio', '2026-12-14'])],
    [
      'the week before that can be half six instead of half five',
      updates('Physio', { start: '2026-12-07T18:30' }, { on: '2026-12-07' }),
    ],
    ['what tickets have i got on github while im at it', mine],
    ['open the date picker one', issue(389, 'date', 'picker')],
  ]),

  conversation('the car goes in for its mot', [
    ['hello the car has to go in for its mot', nothing],
    [
      'um tuesday no wednesday the ninth at half eight in the morning',
      creates({
        title:
          '(Car) MOT (appointment) (for) (the) (car) (test)|MOT (for) (the) car|(Take) (the) car (in) (for) (its) MOT|Car (goes) (in) (for) (its) MOT|Car has to go in for its MOT',
        start: '2026-12-09T08:30',
      }),
    ],
    [
      'is four that afternoon free to pick it up again',
      either(checks('2026-12-09T16:00'), covers('2026-12-09T16:00', '2026-12-09T16:30')),
    ],
    [
      'fine put pick up the car at four then',
      creates({
        title:
          'Pick up (the) car (from) (the) (MOT) (garage)|(Car) pick up (MOT)|(Car) pickup|(Car) pick-up|Collect (the) car|Pick (the) car up|Car collection',
        start: '2026-12-09T16:00',
      }),
    ],
  ]),
];
