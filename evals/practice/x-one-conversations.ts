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
import { anyMail, issue, mailOf, onDay, roomOn } from './expect.ts';
import { conversation, phrasings } from '../scenario.ts';

const dinner =
  "(Ingrid’s) (Ingrid's) (30th) birthday dinner (with) (Ingrid)|Dinner with Ingrid|Birthday dinner (for) (Ingrid)|Dinner (for) (Ingrid’s) (Ingrid's) (30th) birthday|Ingrid birthday dinner|(Ingrid’s) (Ingrid's) (30th) birthday dinner (at) (Koya) (Harbour)";

export const conversations = [
  ...phrasings('context', [
    [['What do I have on Thursday?', 'And what about the day after that?'], onDay('2026-11-27')],
    [
      [
        'Please tell me when my dentist appointment is.',
        'I would rather go on the Friday of that week, at the same time, so move it.',
      ],
      updates('Dentist', { start: '2026-12-04T08:30' }),
    ],
    [
      [
        'Which appointments do I have on 8 December?',
        'Give the one at four in the afternoon a reminder a quarter of an hour ahead.',
      ],
      updates('Partner update', { reminders: [15] }),
    ],
    [
      [
        'Am I free from three to four in the afternoon on Thursday 10 December?',
        'Good, then enter a tyre change there.',
      ],
      creates({
        title: 'Tyre change|Change (of) tyres|Tire change|Change tyres',
        start: '2026-12-10T15:00',
        end: '2026-12-10T16:00',
      }),
    ],
    [
      [
        'I need a call with my accountant on 16 December in the calendar.',
        'It is at two in the afternoon and takes an hour and a half.',
      ],
      creates({
        title: '(Phone) Call (with) (my) accountant|Accountant (call)',
        start: '2026-12-16T14:00',
        end: '2026-12-16T15:30',
      }),
    ],
    [
      ['What is happening this weekend?', 'Cancel the thing on Sunday, I am afraid.'],
      deletes('Lunch at Mum’s'),
    ],
    [
      ['Who is coming to the marketing lunch?', 'Jonas would enjoy that too. Please add him.'],
      updates('Marketing lunch', { guests: ['lena', 'sam', 'jonas'] }),
    ],
    [
      ['Do Jonas and I have an hour in common on Thursday 10 December?', 'And if Priya were to join us?'],
      roomOn(60, '2026-12-10', ['jonas', 'priya']),
    ],
    [
      [
        'Has Ingrid written to me about her dinner?',
        'Let us have that dinner in my calendar, with the restaurant as the place.',
      ],
      creates({ title: dinner, start: '2026-12-01T19:30', place: 'Koya Harbour' }),
    ],
    [
      [
        'Show me the GitHub issues that are assigned to me.',
        'What does the one about the date picker say in detail?',
      ],
      issue(389, 'date picker', 'picker', 'month first'),
    ],
    [
      [
        'On which day is the Christmas party?',
        'Where does it take place?',
        'Then invite Lena and Tomás to it, please.',
      ],
      updates('Christmas party', { guests: ['lena', 'tomas'] }),
    ],
  ]),
  conversation('x-one vendor later', [
    ['Good morning, what awaits me on Wednesday?', onDay('2026-11-25')],
    ['The vendor demo can start half an hour later.', updates('Vendor demo', { start: '2026-11-25T15:30' })],
    ['Its new name is “Brightdesk demo”, by the way.', updates('Vendor demo', { title: 'Brightdesk demo' })],
    ['Thank you, that is all.', nothing],
  ]),
  conversation('x-one boiler shifted', [
    ['Please delete the boiler service.', deletes('Boiler service'), 'no'],
    [
      'I only wish to shift it, namely to Tuesday 8 December at the same time.',
      updates('Boiler service', { start: '2026-12-08T08:00' }),
    ],
    ['Also remind me of it thirty minutes ahead.', updates('Boiler service', { reminders: [30] })],
  ]),
  conversation('x-one icons with aiko', [
    ['I must book a meeting with Aiko about the icons.', nothing],
    [
      'Thursday 10 December at eleven in the morning would be best, for forty-five minutes.',
      creates({
        title:
          '(Meeting) (with) (Aiko) (about) (the) Icons (meeting) (with) (Aiko)|Icon (meeting) (review) (discussion) (with) (Aiko)|Icons (review) (discussion) (with) (Aiko)|Meeting with Aiko (icons)|Aiko (icons)',
        start: '2026-12-10T11:00',
        end: '2026-12-10T11:45',
        guests: ['aiko'],
      }),
    ],
    ['On reflection it can wait until the new year, so undo that.', asBefore],
  ]),
  conversation('x-one physio proposal', [
    ['Is there something from the physiotherapist in my mail?', mailOf('physio', 'calmgate', 'niamh')],
    ['Which Monday are they talking about?', nothing],
    [
      'Move that one session to the hour they propose, then.',
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30', scope: 'this' }),
    ],
  ]),
  conversation('x-one print proofs', [
    [
      'When can Lena and I meet for half an hour on Thursday 10 December?',
      roomOn(30, '2026-12-10', ['lena']),
    ],
    [
      'Let us say three in the afternoon. Invite her and call it “Print proofs”.',
      creates({
        title: 'Print proofs',
        start: '2026-12-10T15:00',
        end: '2026-12-10T15:30',
        guests: ['lena'],
      }),
    ],
    ['It should be held in Studio room 1.', updates('Print proofs', { place: 'Studio room 1' })],
    ['Forget it, she has just phoned to cancel; delete the meeting.', asBefore],
  ]),
  conversation('x-one invitations answered', [
    [
      'Which invitations have I not answered yet?',
      either(sees('Hiring panel'), sees('Offsite call'), anyMail),
    ],
    ['I accept the hiring panel.', answers('Hiring panel', 'accepted')],
    ['The offsite call, however, I cannot attend, so say no to it.', answers('Offsite call', 'declined')],
  ]),
  conversation('x-one haircut stays', [
    ['Clear this Saturday for me.', deletes(['Parkrun', '2026-11-28'], 'Haircut'), 'leave'],
    [
      'Wait, the haircut has to stay; only that day’s Parkrun should go.',
      changes(remove('Parkrun', '2026-11-28', 'this')),
    ],
    ['At what time do I have to be at the hairdresser’s, then?', nothing],
  ]),
  conversation('x-one physio later', [
    ['On which days do I have physio in December?', sees('Physio')],
    [
      'From 7 December on, I would rather go at six in the evening.',
      updates('Physio', { start: '2026-12-07T18:00' }, { on: '2026-12-07', scope: 'following' }),
    ],
    ['Leave out the session on 21 December altogether.', changes(remove('Physio', '2026-12-21', 'this'))],
  ]),
  conversation('x-one packing', [
    ['Remind me again, when do I fly to Oslo?', sees('Flight to Oslo')],
    [
      'Enter “Pack for Oslo” on the evening before, from seven to eight.',
      creates({ title: 'Pack for Oslo', start: '2026-12-10T19:00', end: '2026-12-10T20:00' }),
    ],
    [
      'That is when I have pottery, so I shall skip the class that week. Take it out for that day only.',
      changes(remove('Pottery class', '2026-12-10', 'this')),
    ],
    ['Besides, start the packing an hour earlier.', updates('Pack for Oslo', { start: '2026-12-10T18:00' })],
  ]),
];
