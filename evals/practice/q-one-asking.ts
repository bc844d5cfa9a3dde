import { checks, covers, either, lists, sees, slots } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  onDay,
  tasks,
  issue,
  mailOf,
  search,
  part,
  freeEvening,
  allDay,
  roomMorning,
  roomAfternoon,
  slotsOn,
} from './expect.ts';

const at = (start: string, end: string) => either(checks(start), covers(start, end));

const agenda = phrasings('agenda', [
  [
    'Could you tell me what is left on my calendar today?',
    either(lists('2026-11-23'), covers('2026-11-23T11:00', '2026-11-23T18:00')),
  ],
  ['How does my Wednesday look?', onDay('2026-11-25')],
  ['I forgot when pottery starts. Can you look it up?', sees('Pottery class')],
  ['Is anything planned for Sunday?', onDay('2026-11-29')],
  ['What is my first appointment tomorrow?', either(lists('2026-11-24'), sees('Stand-up', '2026-11-24'))],
  [
    'How many meetings do I have on Thursday afternoon?',
    either(
      part('2026-11-26', ['12:00', '13:00'], ['17:00', '18:00', '']),
      covers('2026-11-26T13:00', '2026-11-26T17:00'),
    ),
  ],
  ['What am I doing on the weekend of the 5th of December?', onDay('2026-12-05', '2026-12-06')],
  ['When do I fly to Oslo, and from which airport?', sees('Flight to Oslo')],
  [
    'I would like to know what is in my diary from the 7th to the 9th of December.',
    onDay('2026-12-07', '2026-12-09'),
  ],
]);

const existence = phrasings('existence', [
  ['Is the boiler service already in my calendar?', sees('Boiler service')],
  [
    'Am I seeing Lena at all this week?',
    either(sees('Budget review', '2026-11-26'), covers('2026-11-23T11:00', '2026-11-27T17:00')),
  ],
  [
    'I think I wrote down a Christmas party for the 18th. Is that right?',
    either(sees('Christmas party'), covers('2026-12-18')),
  ],
  [
    'Is anyone on the team on leave this week?',
    either(sees('Aiko on leave'), covers('2026-11-24', '2026-11-27')),
  ],
  [
    'Is there a school concert in my diary for 9 December?',
    either(covers('2026-12-09'), sees('Parents’ evening')),
  ],
]);

const freeTime = phrasings('free time', [
  ['Am I free tomorrow at four?', at('2026-11-24T16:00', '2026-11-24T16:30')],
  [
    'Could I fit a two hour job in on Thursday morning?',
    either(roomMorning(120, '2026-11-26'), covers('2026-11-26T09:00', '2026-11-26T12:00')),
  ],
  [
    'When do Priya and I both have half an hour tomorrow?',
    slotsOn(30, '2026-11-24', '2026-11-24', ['priya']),
  ],
  [
    'Please find an hour on Wednesday afternoon that suits Jonas and me.',
    roomAfternoon(60, '2026-11-25', ['jonas']),
  ],
  ['Is Friday evening still open? My grandson would like to visit.', freeEvening('2026-11-27')],
  [
    'Do I have a gap of 45 minutes on Friday before noon?',
    either(roomMorning(45, '2026-11-27'), covers('2026-11-27T09:30', '2026-11-27T12:00')),
  ],
  [
    'Is Sam available this afternoon at three?',
    either(
      checks('2026-11-23T15:00'),
      slots(30, '2026-11-23T15:00', ['2026-11-23T15:30', '2026-11-23T16:00'], ['sam']),
      slots(60, '2026-11-23T15:00', ['2026-11-23T16:00'], ['sam']),
    ),
  ],
  [
    'I need three hours in one piece for writing next week. Where would they fit?',
    either(
      slotsOn(180, '2026-11-30', ['2026-12-04', '2026-12-06']),
      covers('2026-11-30T09:00', '2026-12-04T17:00'),
    ),
  ],
  ['Can I take a phone call at half past ten tomorrow morning?', at('2026-11-24T10:30', '2026-11-24T10:45')],
  [
    'How much of the 8th of December is still free?',
    either(
      allDay('2026-12-08'),
      slotsOn(15, '2026-12-08'),
      slotsOn(30, '2026-12-08'),
      slotsOn(60, '2026-12-08'),
    ),
  ],
]);

const mail = phrasings('mail', [
  ['Has Ruth Calloway written back about the rent?', mailOf('Ruth', 'Calloway', 'rent', 'tenancy')],
  [
    'What does Lena need from me for the Brightdesk contract?',
    either(mailOf('Brightdesk', 'Lena', 'contract'), tasks),
  ],
  [
    'My sister Ingrid emailed me about her birthday dinner. What time is the table?',
    mailOf('Ingrid', 'birthday', 'dinner'),
  ],
  ['Please go through my emails and list what people are waiting for me to do.', tasks],
  [
    'Which train did we book to Margate? The confirmation should be in my inbox.',
    mailOf('train', 'Margate', 'Southdown', 'booking', 'confirmation'),
  ],
]);

const issues = phrasings('issues', [
  ['Is there an issue about the undo bar disappearing?', either(issue(411, 'undo'), search('undo'))],
  [
    'Has the problem with the time zone of copied events been fixed?',
    issue(395, 'time zone', 'timezone', 'copied', 'copy'),
  ],
]);

export const qOneAsking = [...agenda, ...existence, ...freeTime, ...mail, ...issues];
