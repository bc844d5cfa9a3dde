import { covers, checks, either, lists, sees, slots, calls } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  allDay,
  evening,
  freeEvening,
  issue,
  mailOf,
  mine,
  morning,
  onDay,
  open,
  part,
  roomAfternoon,
  roomMorning,
  roomOn,
  slotsOn,
  tasks,
} from './expect.ts';

export const asking = [
  ...phrasings('agenda', [
    ['What does my Tuesday look like this week?', onDay('2026-11-24')],
    [
      'Please read me everything I have today before I leave the house.',
      either(onDay('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T18:30')),
    ],
    [
      'I am drawing up the shift rota and need to know what I am tied up with from Wednesday to Friday.',
      onDay('2026-11-25', '2026-11-27'),
    ],
    [
      'Show me the weekend of 5 and 6 December, because my in-laws would like to visit.',
      onDay('2026-12-05', '2026-12-06'),
    ],
    [
      'Give me an overview of the week beginning 7 December.',
      either(lists('2026-12-07', ['2026-12-11', '2026-12-13']), covers('2026-12-07', '2026-12-11')),
    ],
    ['When do I have to be at Quay Dental?', sees('Dentist', '2026-12-01')],
    [
      'What is the first thing on my calendar tomorrow morning?',
      either(onDay('2026-11-24'), morning('2026-11-24'), sees('Stand-up', '2026-11-24')),
    ],
    [
      'My son is asking what we are doing on Sunday.',
      either(onDay('2026-11-29'), sees('Lunch at Mum’s', '2026-11-29')),
    ],
    [
      'Which appointments are there for me this afternoon?',
      either(
        part('2026-11-23', ['12:00', '12:30', '13:00'], ['17:00', '17:30', '18:00', '18:30', '']),
        covers('2026-11-23T13:00', '2026-11-23T17:00'),
        onDay('2026-11-23'),
      ),
    ],
    ['Where is the Christmas party being held, and at what time does it begin?', sees('Christmas party')],
    ['List all my engagements for the first three days of December.', onDay('2026-12-01', '2026-12-03')],
    [
      "I would like to see the evening of 9 December, from six o'clock onwards.",
      either(evening('2026-12-09'), covers('2026-12-09T18:00', '2026-12-09T21:00'), onDay('2026-12-09')),
    ],
  ]),
  ...phrasings('existence', [
    ['Have I already booked a haircut?', sees('Haircut', '2026-11-28')],
    ['Is there anything in the diary about the boiler?', sees('Boiler service')],
    [
      'Does pottery take place this week? I see nothing in the newsletter.',
      sees('Pottery class', '2026-11-26'),
    ],
    [
      'I seem to remember a flight in December. Please confirm that it is in the calendar.',
      sees('Flight to Oslo', '2026-12-11'),
    ],
    ['Did I ever enter the optician for 10 December?', onDay('2026-12-10')],
    [
      'Am I meeting Lena at any point on Thursday?',
      either(onDay('2026-11-26'), sees('Budget review', '2026-11-26')),
    ],
  ]),
  ...phrasings('free time', [
    [
      'The midwife has offered me Thursday at two. Am I free then?',
      either(checks('2026-11-26T14:00'), covers('2026-11-26T14:00', '2026-11-26T14:30')),
    ],
    ['Find me ninety minutes tomorrow to revise for my biology exam.', roomOn(90, '2026-11-24')],
    [
      'Is Friday evening clear for the choir rehearsal?',
      either(freeEvening('2026-11-27'), onDay('2026-11-27')),
    ],
    [
      'When next week could Priya and I sit down for half an hour?',
      slotsOn(30, '2026-11-30', ['2026-12-04', '2026-12-06'], ['priya']),
    ],
    [
      'Tell me whether Aiko and Tomás both have an hour on Wednesday morning.',
      roomMorning(60, '2026-11-25', ['aiko', 'tomas']),
    ],
    [
      'The tiler needs three hours with me on 10 December. Does that fit anywhere?',
      roomOn(180, '2026-12-10'),
    ],
    [
      'A friend has a spare ticket for the ballet on 8 December. Do I have anything that evening?',
      either(freeEvening('2026-12-08'), onDay('2026-12-08')),
    ],
    [
      'Would lunch with the trustees between twelve and half past one on Wednesday 2 December clash with anything?',
      either(open('2026-12-02T12:00', '2026-12-02T13:30'), checks('2026-12-02T12:00')),
    ],
    [
      'Could I take the whole of Thursday 17 December off, or is there something planned?',
      either(
        allDay('2026-12-17'),
        onDay('2026-12-17'),
        checks('2026-12-17'),
        checks('2026-12-17T00:00'),
        checks('2026-12-17T08:00'),
        checks('2026-12-17T09:00'),
      ),
    ],
    [
      'What gaps are there on Friday afternoon for a phone call of twenty minutes?',
      either(
        roomAfternoon(20, '2026-11-27'),
        slots(20, '2026-11-27T13:30'),
        covers('2026-11-27T13:00', '2026-11-27T17:00'),
      ),
    ],
  ]),
  ...phrasings('mail', [
    [
      'Has Lena written anything about the headline of the launch page?',
      mailOf('lena', 'headline', 'launch'),
    ],
    [
      'What did the letting agent say about my rent?',
      mailOf('ruth', 'calloway', 'letting', 'rent', 'tenancy', 'renewal', 'harbour street', 'flat'),
    ],
    ['Go through my inbox and make a list of what people are asking me to do.', tasks],
    [
      'Please open the message with the train tickets to Margate.',
      mailOf('train', 'ticket', 'margate', 'southdown', 'SDT', 'booking'),
    ],
    ['I cannot find what Aiko wanted me to look after while she is away.', mailOf('aiko', 'away')],
  ]),
  ...phrasings('issues', [
    [
      'Which GitHub tickets are assigned to me at the moment?',
      either(mine, calls('searchIssues', { any: 'maya' })),
    ],
    [
      'Has anybody reported that imported events with the same UID overwrite each other?',
      issue(421, 'import', 'uid', 'overwrite'),
    ],
    [
      'I should like to know whether the checklist for release 4.2 is still open on GitHub.',
      issue(408, 'release', 'checklist', '4.2'),
    ],
  ]),
];
