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
import { tasks, issue, mine, roomOn } from './expect.ts';

const context = phrasings('context', [
  [['15 dec agenda', 'day b4?'], covers('2026-12-14')],
  [
    ['book vet for cat', '2 dec 1615'],
    creates({
      title:
        'vet|vet for (the) cat|cat vet|(the) cat at (the) vet|(the) cat to (the) vet|vet appointment|vet appt|vet visit|cat vet appointment|cat vet visit|vet (cat)|vet - cat|vet appointment for (the) cat|vet visit for (the) cat|vet appt for (the) cat|take (the) cat to (the) vet',
      start: '2026-12-02T16:15',
    }),
  ],
  [['when is dentist', 'move to 10 dec same time'], updates('Dentist', { start: '2026-12-10T08:30' })],
  [['sat sched', 'drop the haircut'], deletes('Haircut')],
  [['tue 8 dec, list', 'last one -> 1700'], updates('Partner update', { start: '2026-12-08T17:00' })],
  [
    ['free tmrw 4pm?', 'ok put physics tutor there, 30m'],
    creates({
      title: '(the) physics tutor|physics tutoring|physics tutor session|physics tutoring session',
      start: '2026-11-24T16:00',
      end: '2026-11-24T16:30',
    }),
  ],
  [
    ['mtg w/ jonas, 1h', 'tmrw', '1130'],
    creates({
      title: 'meeting (with jonas)|mtg (with jonas)|mtg w/ jonas|meeting w/ jonas|jonas meeting|jonas mtg',
      start: '2026-11-24T11:30',
      end: '2026-11-24T12:30',
      guests: ['jonas'],
    }),
  ],
  [['hiring panel - who else', 'ok im in, accept'], answers('Hiring panel', 'accepted')],
  [['1h gap w/ tomas thu?', 'n fri?'], roomOn(60, '2026-11-27', ['tomas'])],
  [['yoga tmrw 630pm', 'no, 7'], updates('yoga|yoga class|yoga session', { start: '2026-11-24T19:00' })],
  [['add gym induction fri 6pm', 'get sam in too'], updates('gym induction', { guests: ['sam'] })],
  [['physio dates in dec', 'skip 14th'], deletes(['Physio', '2026-12-14'])],
  [['my gh queue', 'date picker one - details'], issue(389, 'date', 'picker', 'month')],
  [
    ['remind me 2 stretch', 'today 1030'],
    creates({
      title: 'stretch|stretching|time to stretch|stretch reminder|reminder: stretch|reminder to stretch',
      start: '2026-11-23T10:30',
      reminders: 'some',
    }),
  ],
  [
    ['supervisor call fri 10am', 'make it wkly'],
    updates('supervisor call|call with (my) supervisor|call (my) supervisor', {
      repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=FR'],
    }),
  ],
  [['move vendor demo', 'hm forget it'], nothing],
]);

const conversations = [
  conversation('toolbox talk on site', [
    ['thu b4 noon, what have i', covers('2026-11-26T09:30', '2026-11-26T12:00')],
    [
      'add toolbox talk 0700-0730 thu',
      creates({ title: '(the) toolbox talk', start: '2026-11-26T07:00', end: '2026-11-26T07:30' }),
    ],
    ['repeat every wk', updates('(the) toolbox talk', { repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TH'] })],
    ['mktg lunch whats addr', sees('Marketing lunch', '2026-11-27')],
  ]),
  conversation('late shifts at the weekend', [
    ['28 nov busy?', covers('2026-11-28T09:00', '2026-11-28T17:00')],
    [
      'late shift that day 1230-2000',
      creates({ title: '(the) late shift', start: '2026-11-28T12:30', end: '2026-11-28T20:00' }),
    ],
    [
      'another one same hrs sun',
      creates({ title: '(the) late shift', start: '2026-11-29T12:30', end: '2026-11-29T20:00' }),
    ],
    ['del lunch at mums then', deletes('Lunch at Mum’s'), 'no'],
  ]),
  conversation('babysitter for the school evening', [
    ['date of parents evening', sees('Parents’ evening', '2026-12-09')],
    [
      '5-530pm that day free?',
      either(checks('2026-12-09T17:00', '2026-12-09T17:30'), covers('2026-12-09T17:00', '2026-12-09T17:30')),
    ],
    [
      'babysitter 5-730pm then, invite dana@sitters.example',
      creates({
        title:
          '(the) babysitter|babysitter (dana)|babysitter - dana|dana babysitter|babysitting|babysitter with dana|dana babysitting',
        start: '2026-12-09T17:00',
        end: '2026-12-09T19:30',
        guests: ['dana@sitters.example'],
      }),
    ],
    [
      'till 8 actually',
      updates(
        '(the) babysitter|babysitter (dana)|babysitter - dana|dana babysitter|babysitting|babysitter with dana|dana babysitting',
        {
          end: '2026-12-09T20:00',
        },
      ),
    ],
  ]),
  conversation('term sheet with jonas', [
    ['fri, any hr for jonas + me', roomOn(60, '2026-11-27', ['jonas'])],
    [
      'take 10-11am, invite him, title term sheet',
      creates({
        title: '(the) term sheet',
        start: '2026-11-27T10:00',
        end: '2026-11-27T11:00',
        guests: ['jonas'],
      }),
    ],
    ['location studio room 1', updates('(the) term sheet', { place: 'Studio room 1' })],
    ['what gh stuff is on my plate', mine],
    ['n whats #411 abt', issue(411, 'undo')],
  ]),
  conversation('essay deadline taken back', [
    ['action items in email?', tasks],
    [
      'essay draft due 4 dec, all day',
      creates({
        title: '(the) essay draft (due)|essay draft due date|essay draft deadline',
        start: '2026-12-04',
      }),
    ],
    ['wrong, undo', asBefore],
  ]),
  conversation('answers for wednesday week', [
    ['2 dec lineup', covers('2026-12-02')],
    ['yes to hiring panel', answers('Hiring panel', 'accepted')],
    ['drinks thing, decline', answers('Launch drinks', 'declined')],
    ['n boiler svc a wk later', updates('Boiler service', { start: '2026-12-14T08:00' })],
  ]),
];

export const mTwoConversations = [...context, ...conversations];
