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
import { slotsOn } from './expect.ts';

export const lTwoContext = phrasings('context', [
  [['dentist when', '30 mins later pls'], updates('Dentist', { start: '2026-12-01T09:00' })],
  [['whats on fri', 'cancel the lunch one'], deletes('Marketing lunch')],
  [
    ['sports massage tues 6pm', 'same again the tues after'],
    creates({ title: 'Sports massage', start: '2026-12-01T18:00' }),
  ],
  [
    ['add choir tmrw 7pm', 'venue: fairfield hall', 'runs til 9'],
    updates('Choir', { end: '2026-11-24T21:00' }),
  ],
  [['put in cake tasting for thurs', '1pm'], creates({ title: 'Cake tasting', start: '2026-11-26T13:00' })],
  [
    ['weds 1pm open?', 'ok lunch w/ hannah then'],
    creates({ title: 'Lunch (with Hannah)|Hannah lunch|Lunch w/ Hannah', start: '2026-11-25T13:00' }),
  ],
  [['delete focus block', 'the 1 dec one'], deletes(['Focus block', '2026-12-01'])],
  [
    ['30 min slots thurs w/ jonas', '2pm, call it budget prep, invite him'],
    creates({
      title: 'Budget prep (with Jonas)',
      start: '2026-11-26T14:00',
      end: '2026-11-26T14:30',
      guests: ['jonas'],
    }),
  ],
  [
    ['whos in weds design sync', 'move that one to 10'],
    updates('Design sync', { start: '2026-11-25T10:00' }, { on: '2026-11-25', scope: 'this' }),
  ],
  [
    ['book warehouse visit w/ lena weds 1pm', 'aiko too'],
    updates('Warehouse visit (with Lena)', { guests: ['lena', 'aiko'] }),
  ],
  [['hair appt on sat, what time', 'cant go, remove'], deletes('Haircut')],
  [['details for hiring panel', 'accept'], answers('Hiring panel', 'accepted')],
  [['give me tmrw', 'n weds'], lists('2026-11-25')],
  [
    ['is 4pm tues free', 'what abt 5'],
    either(checks('2026-11-24T17:00'), covers('2026-11-24T17:00', '2026-11-24T17:30')),
  ],
  [
    ['boiler service to 8 dec same time', 'and a reminder an hr before it'],
    updates('Boiler service', { reminders: [60] }),
  ],
  [
    ['guitar lesson sat 2pm 45 mins', 'repeat weekly'],
    updates('Guitar lesson', { repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=SA'] }),
  ],
]);

export const lTwoConversations = [
  conversation('piano tuner thurs', [
    [
      'piano tuner thurs 4pm 1 hr',
      creates({ title: 'Piano tuner|Piano tuning', start: '2026-11-26T16:00', end: '2026-11-26T17:00' }),
    ],
    ['hmm 4.30', updates('Piano tuner|Piano tuning', { start: '2026-11-26T16:30' })],
    ['w/ a 15 min reminder', updates('Piano tuner|Piano tuning', { reminders: [15] })],
    ['now show all of thurs', lists('2026-11-26')],
  ]),
  conversation('gap with sam', [
    ['any 30 min gap for me + sam thurs', slotsOn(30, '2026-11-26', '2026-11-26', ['sam'])],
    [
      'noon works. book it as pipeline chat n invite him',
      creates({
        title: 'Pipeline chat (with Sam)',
        start: '2026-11-26T12:00',
        end: '2026-11-26T12:30',
        guests: ['sam'],
      }),
    ],
    ['location studio room 2', updates('Pipeline chat (with Sam)', { place: 'Studio room 2' })],
    ['actually scrap it', deletes('Pipeline chat (with Sam)')],
  ]),
  conversation('writing on friday', [
    ['fri list', lists('2026-11-27')],
    ['cancel design critique that day only', deletes(['Design critique', '2026-11-27'])],
    [
      'so 3pm is free now?',
      either(checks('2026-11-27T15:00'), covers('2026-11-27T15:00', '2026-11-27T15:30')),
    ],
    [
      'block it til 4 for writing',
      creates({
        title:
          'Writing (block)|Writing time|Block for writing|Blocked for writing|Block: writing|Focus: writing',
        start: '2026-11-27T15:00',
        end: '2026-11-27T16:00',
      }),
    ],
  ]),
  conversation('no drinks but dinner', [
    ['launch drinks what day', sees('Launch drinks')],
    ['say no to that', answers('Launch drinks', 'declined')],
    [
      'dinner w/ hannah that evening instead, 7pm',
      creates({ title: 'Dinner (with Hannah)|Hannah dinner|Dinner w/ Hannah', start: '2026-12-02T19:00' }),
    ],
  ]),
  conversation('dentist there and back', [
    ['where is the dentist again', sees('Dentist')],
    ['move it to 8 dec same time', updates('Dentist', { start: '2026-12-08T08:30' })],
    ['ugh no, undo that', asBefore],
  ]),
  conversation('nanny interview', [
    ['book nanny interview fri', nothing],
    ['10.30am', creates({ title: 'Nanny interview|Interview (with) nanny', start: '2026-11-27T10:30' })],
    ['45 mins long', updates('Nanny interview|Interview (with) nanny', { end: '2026-11-27T11:15' })],
    ['call it nanny chat', updates('Nanny interview|Interview (with) nanny', { title: 'Nanny chat' })],
    ['whens that again', sees('Nanny chat')],
  ]),
];
