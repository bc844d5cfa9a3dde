import {
  answers,
  checks,
  covers,
  creates,
  deletes,
  either,
  lists,
  nothing,
  sees,
  stands,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { issue, mailOf, roomOn } from './expect.ts';

/* A ninth set, voice A: Maya as a British design lead with a family, on phone and laptop. */

export const iOneContext = phrasings('context', [
  [['when is my haircut', 'move it to friday at 5'], updates('Haircut', { start: '2026-11-27T17:00' })],
  [
    ['am i free thursday at 4', 'great, call with the builder then, half an hour'],
    creates({
      title: '(Phone )Call with builder|Builder( call)|Call builder',
      start: '2026-11-26T16:00',
      end: '2026-11-26T16:30',
    }),
  ],
  [['add “Long run” on saturday at 4pm', 'no, at 5'], updates('Long run', { start: '2026-11-28T17:00' })],
  [['Anything on Saturday?', "I won't make the later one, delete it"], deletes('Haircut')],
  [
    ['show me the 8th of december', 'the last one that day can go to 5pm'],
    updates('Partner update', { start: '2026-12-08T17:00' }),
  ],
  [
    ["who's in wednesday's design sync", 'add priya too'],
    updates('Design sync', { guests: ['aiko', 'tomas', 'jonas', 'lena', 'priya'] }, { on: '2026-11-25' }),
  ],
  [
    ['is lena free on friday at 11', 'good. invite her to “Copy check” then, 20 mins'],
    creates({
      title: 'Copy check',
      start: '2026-11-27T11:00',
      end: '2026-11-27T11:20',
      guests: ['lena'],
    }),
  ],
  [['delete the vendor demo', 'same for the partner update'], deletes('Partner update')],
  [["What's on Thursday?", 'sorry, I meant the thursday after that'], lists('2026-12-03')],
  [['put “Dog groomer” in on friday', '2pm'], stands('Dog groomer', '2026-11-27T14:00')],
  [['find 30 mins with tomás tomorrow', 'hmm what about thursday'], roomOn(30, '2026-11-26', ['tomas'])],
  [
    ["shift this friday's critique to 4", 'and only half an hour please'],
    updates('Design critique', { end: '2026-11-27T16:30' }, { on: '2026-11-27' }),
  ],
  [
    ['what github issues are assigned to me', 'open the one about the date picker'],
    issue(389, 'date picker'),
  ],
]);

export const iOneConversations = [
  conversation('panto', [
    [
      'thinking of taking the kids to the panto. what have we got on the 19th of december?',
      covers('2026-12-19T10:00', '2026-12-19T18:00'),
    ],
    [
      'lovely, add “Panto” that day, 2pm till half 4, at the Rialto',
      creates({
        title: 'Panto',
        start: '2026-12-19T14:00',
        end: '2026-12-19T16:30',
        place: 'Rialto',
      }),
    ],
    ['remind me about it a day ahead', updates('Panto', { reminders: [1440] })],
    ['brilliant ta', nothing],
  ]),
  conversation('smaller critique', [
    ["who's down for friday's design critique?", sees('Design critique', '2026-11-27')],
    [
      'aiko is on leave, take her off this one',
      updates('Design critique', { guests: ['tomas', 'jonas', 'lena'] }, { on: '2026-11-27' }),
    ],
    [
      'And start it at half past two, same length',
      updates('Design critique', { start: '2026-11-27T14:30' }, { on: '2026-11-27' }),
    ],
    ['so what time are we done', nothing],
  ]),
  conversation('full thursday', [
    ['how bad is thursday', lists('2026-11-26')],
    ['ugh. drop pottery that evening', deletes(['Pottery class', '2026-11-26']), 'no'],
    [
      "actually no I'd regret that. could I fit in half an hour outside at 1?",
      either(checks('2026-11-26T13:00', '2026-11-26T13:30'), covers('2026-11-26T13:00', '2026-11-26T13:30')),
    ],
    [
      'call it “Walk” and put it in then',
      creates({ title: 'Walk', start: '2026-11-26T13:00', end: '2026-11-26T13:30' }),
    ],
  ]),
  conversation('answering', [
    ['what time is the offsite call tomás sent me', sees('Offsite call', '2026-11-30')],
    ['yes I can do that, accept', answers('Offsite call', 'accepted')],
    ["and for jonas's hiring panel say maybe", answers('Hiring panel', 'tentative')],
    ['where do the launch drinks take place?', sees('Launch drinks')],
  ]),
  conversation('readout', [
    ['I need to get “Research readout” in the calendar and invite tomás', nothing],
    ['wednesday 1pm', creates({ title: 'Research readout', start: '2026-11-25T13:00', guests: ['tomas'] })],
    ['make it 45 minutes', updates('Research readout', { end: '2026-11-25T13:45' })],
    ['could it start at 2 instead', updates('Research readout', { start: '2026-11-25T14:00' })],
    ['lena should come as well', updates('Research readout', { guests: ['tomas', 'lena'] })],
  ]),
  conversation('tenancy', [
    ['what has ruth calloway written to me lately', mailOf('ruth', 'calloway')],
    [
      'put “Sign tenancy agreement” on tuesday 1 december as an all day entry',
      creates({ title: 'Sign tenancy agreement', start: '2026-12-01', end: '2026-12-02' }),
    ],
    ['better the day before', updates('Sign tenancy agreement', { start: '2026-11-30' })],
    ['hmm, undo that last bit', stands('Sign tenancy agreement', '2026-12-01')],
    ["what's going on that tuesday in general", lists('2026-12-01')],
  ]),
  conversation('spinning', [
    [
      'I’ve joined a class! “Spinning”, every Tuesday from tomorrow, 7 to 8 in the evening at Fitspace',
      creates({
        title: 'Spinning',
        start: '2026-11-24T19:00',
        end: '2026-11-24T20:00',
        place: 'Fitspace',
        repeats: 'FREQ=WEEKLY',
      }),
    ],
    ['not on the 8th of december though, remove that one', deletes(['Spinning', '2026-12-08'])],
    [
      'on the 15th it goes from half 7 to half 8',
      updates('Spinning', { start: '2026-12-15T19:30', end: '2026-12-15T20:30' }, { on: '2026-12-15' }),
    ],
    ['list everything i have on the 15th', lists('2026-12-15')],
  ]),
  conversation('launch wrap', [
    [
      'when are lena and sam and me all free for half an hour tomorrow',
      roomOn(30, '2026-11-24', ['lena', 'sam']),
    ],
    ['and wednesday?', roomOn(30, '2026-11-25', ['lena', 'sam'])],
    [
      'ok wednesday at 12 then, title “Launch wrap”, both of them invited',
      creates({ title: 'Launch wrap', start: '2026-11-25T12:00', guests: ['lena', 'sam'] }),
    ],
    ['put it in studio room 1', updates('Launch wrap', { place: 'Studio room 1' })],
  ]),
];
