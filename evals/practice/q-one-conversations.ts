import {
  answers,
  changes,
  checks,
  covers,
  creates,
  deletes,
  either,
  lists,
  nothing,
  remove,
  sees,
  stands,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { onDay, mailOf, part, freeEvening, slotsOn } from './expect.ts';

const at = (start: string, end: string) => either(checks(start), covers(start, end));

const context = phrasings('context', [
  [
    ['What do I have on Friday?', 'Move the lunch to one o’clock.'],
    updates('Marketing lunch', { start: '2026-11-27T13:00' }),
  ],
  [
    ['When is my haircut?', 'Please put it an hour later.'],
    updates('Haircut', { start: '2026-11-28T12:00' }),
  ],
  [
    ['Add choir practice on Wednesday at 7 pm.', 'Sorry, it starts at half past seven.'],
    updates('Choir practice', { start: '2026-11-25T19:30' }),
  ],
  [['Is my Thursday evening free?', 'And Friday?'], freeEvening('2026-11-27')],
  [['Which appointments do I have tomorrow?', 'And the day after?'], onDay('2026-11-25')],
  [['When is the portfolio review?', 'Please delete it.'], deletes('Portfolio review')],
  [
    ['When are Jonas and I both free for an hour on Thursday?', 'How about Friday instead?'],
    slotsOn(60, '2026-11-27', '2026-11-27', ['jonas']),
  ],
  [
    [
      'When does the boiler engineer come?',
      'Put "Empty the airing cupboard" in for the evening before at 7.',
    ],
    creates({ title: 'Empty (the) airing cupboard', start: '2026-12-06T19:00' }),
  ],
  [
    ['Please add a site survey on Friday.', 'At 8 in the morning.'],
    creates({ title: 'Site survey', start: '2026-11-27T08:00' }),
  ],
]);

const conversations = [
  conversation('q one: home visit', [
    ['Please add a home visit on Wednesday.', nothing],
    ['Two in the afternoon.', creates({ title: 'Home visit', start: '2026-11-25T14:00' })],
    ['The address is 9 Willow Court. Can you add that?', updates('Home visit', { place: '9 Willow Court' })],
  ]),
  conversation('q one: the wrong party', [
    ['Delete the Christmas party.', deletes('Christmas party'), 'no'],
    ['No, I meant the brunch in March.', deletes('Brunch')],
    ['Is the Christmas party still in my calendar?', either(sees('Christmas party'), covers('2026-12-18'))],
  ]),
  conversation('q one: leak repair', [
    ['Am I free on Friday at 8 in the morning?', at('2026-11-27T08:00', '2026-11-27T08:30')],
    [
      'Good. Then add a leak repair at 31 Station Road.',
      creates({
        title: 'Leak repair (at 31 Station Road)',
        start: '2026-11-27T08:00',
        place: '31 Station Road',
      }),
    ],
    [
      'What else do I have that day?',
      either(lists('2026-11-27'), covers('2026-11-27T09:00', '2026-11-27T17:00')),
    ],
  ]),
  conversation('q one: chapter two', [
    [
      'When do Priya and I both have an hour on Wednesday?',
      slotsOn(60, '2026-11-25', '2026-11-25', ['priya']),
    ],
    [
      'Book one o’clock with her and call it "Chapter two feedback".',
      creates({ title: 'Chapter two feedback', start: '2026-11-25T13:00', guests: ['priya'] }),
    ],
    ['Actually, 45 minutes is enough.', updates('Chapter two feedback', { end: '2026-11-25T13:45' })],
  ]),
  conversation('q one: a sore knee', [
    ['What is on this Saturday?', onDay('2026-11-28')],
    [
      'My knee hurts, so please take parkrun out this week.',
      changes(remove('Parkrun', '2026-11-28', 'this')),
    ],
    ['And move the haircut to half past nine.', updates('Haircut', { start: '2026-11-28T09:30' })],
    ['No, undo that last change.', stands('Haircut', '2026-11-28T11:00')],
  ]),
  conversation('q one: first aid briefing', [
    [
      'Set up a first aid briefing on 10 December at 10 and invite Jonas and Tomás.',
      creates({ title: 'First aid briefing', start: '2026-12-10T10:00', guests: ['jonas', 'tomas'] }),
    ],
    ['It will be in Studio room 1.', updates('First aid briefing', { place: 'Studio room 1' })],
    ['Please invite Lena as well.', updates('First aid briefing', { guests: ['jonas', 'tomas', 'lena'] })],
    ['The trainer has just cancelled. Delete the briefing again, please.', deletes('First aid briefing')],
  ]),
  conversation('q one: physio wrote', [
    ['What did the physio practice write to me?', mailOf('physio', 'Calmgate')],
    [
      'All right, then move my session on the 30th to 18:00.',
      updates('Physio', { start: '2026-11-30T18:00' }, { scope: 'this', on: '2026-11-30' }),
    ],
    ['Do I have anything else that evening?', freeEvening('2026-11-30')],
  ]),
  conversation('q one: offsite call', [
    ['When is the offsite call?', sees('Offsite call')],
    ['Accept it, please.', answers('Offsite call', 'accepted')],
    [
      'What else is on that morning?',
      either(
        part('2026-11-30', ['00:00', '06:00', '07:00', '08:00', '09:00'], ['12:00', '13:00']),
        covers('2026-11-30T09:30', '2026-11-30T12:00'),
      ),
    ],
    ['Thank you, that is all.', nothing],
  ]),
];

export const qOneConversations = [...context, ...conversations];
