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
import { issue, mailOf, roomOn, tasks } from './expect.ts';

/* Three people: an American product manager, a fluent speaker of another language, someone who dictates. */

export const iTwoContext = phrasings('context', [
  [['What’s on Thursday?', 'And the day after?'], lists('2026-11-27')],
  [
    ['when is my haircut', 'shift it to two thirty please'],
    updates('Haircut', { start: '2026-11-28T14:30' }),
  ],
  [
    ['Add “Sprint retro” Friday at 10am', 'Send an invite to Tomás and Jonas too.'],
    updates('Sprint retro', { guests: ['tomas', 'jonas'] }),
  ],
  [
    ['What do I have the afternoon of December 8?', 'Ditch the second one.'],
    deletes(['Partner update', '2026-12-08']),
  ],
  [
    ['Is something planned on Saturday evening?', 'Then please add there a dinner with my brother at 20:00.'],
    creates({ title: 'Dinner (with brother)', start: '2026-11-28T20:00' }),
  ],
  [
    ['move the vendor demo to three thirty', 'no wait i meant four thirty'],
    updates('Vendor demo', { start: '2026-11-25T16:30' }),
  ],
  [
    ['Find me half an hour with Lena on Wednesday', 'Let’s take 1pm. Call it “Copy review” and invite her.'],
    creates({
      title: 'Copy review',
      start: '2026-11-25T13:00',
      end: '2026-11-25T13:30',
      guests: ['lena'],
    }),
  ],
  [
    ['Who is coming to the board meeting?', 'Add Sam as well.'],
    updates('Board meeting', { guests: ['priya', 'jonas', 'sam'] }),
  ],
  [
    ['At what time do I fly to Oslo?', 'Please remind me the evening before, at 20:00, to pack my suitcase.'],
    creates({
      title: '(Reminder) (to) pack suitcase (for Oslo)|Pack suitcase (for) flight to Oslo|Packing (suitcase)',
      start: '2026-12-10T20:00',
    }),
  ],
  [
    ['am i free tomorrow at four', 'okay put a call with the accountant there'],
    creates({ title: 'Call (with) accountant|Accountant (call)', start: '2026-11-24T16:00' }),
  ],
  [['What do I have on Friday?', 'And how is it on the Monday after that?'], lists('2026-11-30')],
  [['Cancel my haircut', 'Same for Parkrun that day'], deletes(['Parkrun', '2026-11-28'])],
  [
    ['read me tomorrow', 'move the first meeting to nine forty five'],
    updates('Stand-up', { start: '2026-11-24T09:45' }, { on: '2026-11-24' }),
  ],
  [['What’s waiting for me on GitHub?', 'Tell me more about the contrast one'], issue(412, 'contrast')],
]);

export const iTwoConversations = [
  conversation('launch call', [
    [
      'Do I have anything Thursday at 1?',
      either(checks('2026-11-26T13:00'), covers('2026-11-26T13:00', '2026-11-26T13:30')),
    ],
    [
      'Great, put “Launch call” there for an hour.',
      creates({ title: 'Launch call', start: '2026-11-26T13:00', end: '2026-11-26T14:00' }),
    ],
    ['Invite Lena and Sam.', updates('Launch call', { guests: ['lena', 'sam'] })],
    ['Make it 45 minutes.', updates('Launch call', { end: '2026-11-26T13:45' })],
    ['Awesome, thanks!', nothing],
  ]),
  conversation('dentist too early', [
    ['Could you tell me when my dentist appointment is?', sees('Dentist')],
    [
      'That is too early for me. Please put it to 11 o’clock.',
      updates('Dentist', { start: '2026-12-01T11:00' }),
    ],
    ['And I need a reminder one hour before.', updates('Dentist', { reminders: [60] })],
    ['What else is there on this day?', lists('2026-12-01')],
  ]),
  conversation('weekend dictated', [
    ['whats happening this weekend', lists('2026-11-28', '2026-11-29')],
    ['haircut should be at ten', updates('Haircut', { start: '2026-11-28T10:00' })],
    ['no ten thirty', updates('Haircut', { start: '2026-11-28T10:30' })],
    ['and um cancel the run', deletes(['Parkrun', '2026-11-28'])],
  ]),
  conversation('metrics review', [
    ['I want to set up a meeting called “Metrics review” with Jonas', nothing],
    [
      'Friday at 11am, half an hour',
      creates({
        title: 'Metrics review',
        start: '2026-11-27T11:00',
        end: '2026-11-27T11:30',
        guests: ['jonas'],
      }),
    ],
    ['We’ll be in Studio room 1', updates('Metrics review', { place: 'Studio room 1' })],
    ['Scratch that whole meeting, Jonas is out', deletes('Metrics review')],
  ]),
  conversation('invitations to answer', [
    ['Which invitations did I not answer yet?', either(sees('Offsite call'), sees('Hiring panel'))],
    ['Please confirm the hiring panel.', answers('Hiring panel', 'accepted')],
    ['To the other one I must say no.', answers('Offsite call', 'declined')],
    [
      'Do I have something else on the day of the hiring panel?',
      covers('2026-12-02T09:30', '2026-12-02T18:00'),
    ],
  ]),
  conversation('boiler dictated', [
    ['what have i got on december seventh', lists('2026-12-07')],
    ['delete the boiler service', deletes('Boiler service'), 'no'],
    ['okay keep it but move it to nine', updates('Boiler service', { start: '2026-12-07T09:00' })],
    ['and um make it one hour only', updates('Boiler service', { end: '2026-12-07T10:00' })],
  ]),
  conversation('tenancy at home', [
    ['What’s Ruth asking me for?', either(mailOf('ruth', 'calloway'), tasks)],
    [
      'Add an all-day event “Sign tenancy agreement” on December 2',
      creates({ title: 'Sign tenancy agreement', start: '2026-12-02', end: '2026-12-03' }),
    ],
    [
      'Also create “Meter reading” Saturday from 5pm to 5:30pm',
      creates({ title: 'Meter reading', start: '2026-11-28T17:00', end: '2026-11-28T17:30' }),
    ],
    ['Hm, undo that last one', stands('Meter reading')],
    ['What’s on for Saturday now?', lists('2026-11-28')],
  ]),
  conversation('hiring criteria', [
    [
      'When are Priya, Jonas and I free together tomorrow for one hour?',
      roomOn(60, '2026-11-24', ['priya', 'jonas']),
    ],
    [
      'Then please plan “Hiring criteria” at 15:30 and invite these two.',
      creates({
        title: 'Hiring criteria',
        start: '2026-11-24T15:30',
        end: '2026-11-24T16:30',
        guests: ['priya', 'jonas'],
      }),
    ],
    ['I am sorry, I meant 16:00.', updates('Hiring criteria', { start: '2026-11-24T16:00' })],
    ['Is my Wednesday also so full?', lists('2026-11-25')],
  ]),
];
