import { checks, covers, either, lists, sees, slots } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  onDay,
  issue,
  mailOf,
  search,
  free,
  part,
  morning,
  evening,
  freeEvening,
  roomOn,
  roomAfternoon,
  slotsOn,
} from './expect.ts';

const agenda = phrasings('agenda', [
  ['What is left for today?', either(lists('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T18:30'))],
  ['Can you tell me my plans for this weekend?', onDay('2026-11-28', '2026-11-29')],
  ['Read me tomorrow’s appointments, please.', onDay('2026-11-24')],
  ['Which meetings do I have in the week of 7 December?', covers('2026-12-07', '2026-12-11')],
  [
    'What is happening on Friday morning?',
    either(morning('2026-11-27'), covers('2026-11-27T09:00', '2026-11-27T12:00')),
  ],
  [
    'Where do I have to be on Thursday evening?',
    either(
      evening('2026-11-26'),
      covers('2026-11-26T18:00', '2026-11-26T21:00'),
      sees('Pottery class', '2026-11-26'),
    ),
  ],
  [
    'How busy am I on 2 December?',
    either(onDay('2026-12-02'), covers('2026-12-02T09:00', '2026-12-02T17:00')),
  ],
  ['What is my first meeting tomorrow?', either(onDay('2026-11-24'), sees('Stand-up', '2026-11-24'))],
  [
    'What is the last thing I have on Monday the 30th?',
    either(onDay('2026-11-30'), sees('Physio', '2026-11-30')),
  ],
  [
    'Who am I meeting on Thursday afternoon?',
    either(
      part('2026-11-26', ['12:00', '13:00'], ['17:00', '18:00']),
      covers('2026-11-26T13:00', '2026-11-26T17:00'),
      sees('Budget review', '2026-11-26'),
    ),
  ],
  ['Please list everything from 14 to 16 December.', onDay('2026-12-14', '2026-12-16')],
]);

const existence = phrasings('existence', [
  ['When is the boiler being serviced?', sees('Boiler service')],
  ['Have I booked a haircut?', sees('Haircut')],
  ['What time does my flight to Oslo leave?', sees('Flight to Oslo')],
  ['Is parents’ evening in the diary yet?', sees('Parents’ evening')],
  ['I forgot where the Marketing lunch is. Can you check?', sees('Marketing lunch')],
  ['Is there a choir rehearsal in my calendar next week?', covers('2026-11-30', '2026-12-04')],
]);

const freeTime = phrasings('free time', [
  [
    'Am I free at 4 pm on Thursday?',
    either(checks('2026-11-26T16:00'), covers('2026-11-26T16:00', '2026-11-26T16:30')),
  ],
  free('Is my lunch break from 12 to 1 still empty tomorrow?', '2026-11-24T12:00', '2026-11-24T13:00'),
  [
    'Find me a free hour on Wednesday afternoon.',
    either(roomAfternoon(60, '2026-11-25'), covers('2026-11-25T13:00', '2026-11-25T17:00')),
  ],
  ['When could Jonas and I talk for half an hour on Thursday?', roomOn(30, '2026-11-26', ['jonas'])],
  [
    'I need two hours of quiet work next week. Where would they fit?',
    either(slotsOn(120, '2026-11-30', ['2026-12-04', '2026-12-06']), covers('2026-11-30', '2026-12-04')),
  ],
  [
    'Is Saturday afternoon still open?',
    either(
      covers('2026-11-28T13:00', '2026-11-28T17:00'),
      checks('2026-11-28T12:00'),
      checks('2026-11-28T12:30'),
      checks('2026-11-28T13:00'),
      checks('2026-11-28T14:00'),
    ),
  ],
  [
    'Find 45 minutes on Tuesday 1 December when Priya and Lena can both meet me.',
    roomOn(45, '2026-12-01', ['priya', 'lena']),
  ],
  ['Can I go to the cinema on Wednesday evening or is something on?', freeEvening('2026-11-25')],
  [
    'Do I have 20 minutes to spare before 11 on Wednesday?',
    either(
      covers('2026-11-25T09:30', '2026-11-25T11:00'),
      slots(20, '2026-11-25', '2026-11-25T11:00'),
      slots(20, '2026-11-25T08:00', '2026-11-25T11:00'),
      slots(20, '2026-11-25T09:00', '2026-11-25T11:00'),
    ),
  ],
  [
    'Is 12 December clear?',
    either(onDay('2026-12-12'), checks('2026-12-12T00:00'), covers('2026-12-12T09:00', '2026-12-12T17:00')),
  ],
]);

const mail = phrasings('mail', [
  ['What did Ruth Calloway say about the rent?', mailOf('Ruth', 'Calloway', 'rent', 'tenancy', 'Flat 3')],
  [
    'Look in my mail for the train we booked to Margate.',
    mailOf('train', 'Margate', 'Southdown', 'St Pancras', 'booking'),
  ],
  ['Find the email from Ingrid about her dinner.', mailOf('Ingrid', 'dinner', 'birthday')],
  ['I got a mail about my password. When does it expire?', mailOf('password', 'expire')],
]);

const issues = phrasings('issues', [
  ['Has the bug with the disappearing undo bar been fixed?', either(issue(411, 'undo'), issue(418))],
  ['Are there open issues about accessibility?', search('accessibility')],
]);

export const rOneAsking = [...agenda, ...existence, ...freeTime, ...mail, ...issues];
