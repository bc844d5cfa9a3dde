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
import { evening, mailOf, onDay, open, roomOn } from './expect.ts';

export const conversations = [
  ...phrasings('context', [
    [['What do I have on Thursday?', 'And the day after?'], onDay('2026-11-27')],
    [
      ['When is my appointment with the dentist?', 'Move it to 11 in the morning on that day, please.'],
      updates('Dentist', { start: '2026-12-01T11:00' }),
    ],
    [
      ['Is there a flight in my calendar in December?', 'I want to be reminded of it four hours in advance.'],
      updates('Flight to Oslo', { reminders: [240] }),
    ],
    [
      [
        'Add an event called Smear test on 10 December at 2 p.m.',
        'It takes only twenty minutes, so shorten it.',
      ],
      updates('Smear test', { end: '2026-12-10T14:20' }),
    ],
    [
      [
        'Show me what is planned for Monday 30 November.',
        'I cannot manage the physio. Cancel it for that day.',
      ],
      deletes(['Physio', '2026-11-30']),
    ],
    [
      ['Am I free this Friday at 11 a.m.?', 'Then put in a phone call with the mortgage adviser.'],
      creates({
        title:
          '(Phone) (Telephone) call (with) (to) (the) mortgage (adviser) (advisor)|Mortgage (adviser) (advisor) (phone) (call)|Phone mortgage adviser',
        start: '2026-11-27T11:00',
      }),
    ],
    [
      ['Which invitations are still waiting for my answer?', 'Say yes to the one from Jonas.'],
      answers('Hiring panel', 'accepted'),
    ],
    [
      ['How long does the vendor demo take?', 'That is too long. Make it end at half past three.'],
      updates('Vendor demo', { end: '2026-11-25T15:30' }),
    ],
    [
      [
        'What time does the Christmas party start?',
        'And where is it?',
        'Keep the hour before it free for getting ready.',
      ],
      creates({
        title:
          '(Getting) (Get) (Time) (to) (for) ready (time) (for) (the) (Christmas) (party)|(Hour) (for) Getting ready|Prepare (for) (the) (Christmas) (party)|Christmas party (preparation) (prep)',
        start: '2026-12-18T17:00',
        end: '2026-12-18T18:00',
      }),
    ],
    [
      ['What does Ingrid write about her birthday dinner?', 'Enter that dinner in my calendar.'],
      creates({
        title:
          '(Ingrid) (Ingrid’s) birthday dinner (with) (for) (Ingrid) (at) (Koya) (Harbour)|Dinner (with) (for) (Ingrid) (Ingrid’s) (birthday) (at) (Koya) (Harbour)|Ingrid (30th) birthday dinner|Ingrid’s (30th) birthday (dinner)',
        start: '2026-12-01T19:30',
        place: 'Koya Harbour',
      }),
    ],
    [
      [
        'What is on the calendar for Wednesday 9 December?',
        'Does a two-hour visit to the building site fit in on that day?',
      ],
      roomOn(120, '2026-12-09'),
    ],
  ]),
  conversation('y one: a leaving party that does not happen', [
    [
      'Please make an entry called Leaving party for Friday 11 December at 5 p.m.',
      creates({ title: 'Leaving party', start: '2026-12-11T17:00' }),
    ],
    [
      'I misread the card. It begins at half past five.',
      updates('Leaving party', { start: '2026-12-11T17:30' }),
    ],
    ['Add 9 Mill Lane as the place.', updates('Leaving party', { place: '9 Mill Lane' })],
    ['My colleague is staying after all, so delete the party.', deletes('Leaving party')],
  ]),
  conversation('y one: an eye test without a day', [
    ['I need an entry for an eye test.', nothing],
    [
      'It is on Wednesday 9 December at a quarter past twelve.',
      creates({ title: '(An) eye test (appointment)', start: '2026-12-09T12:15' }),
    ],
    ['Set a reminder for it one day in advance.', updates('Eye test', { reminders: [1440] })],
    [
      'Is there something else in the evening of that day?',
      either(evening('2026-12-09'), onDay('2026-12-09'), sees('Parents’ evening')),
    ],
  ]),
  conversation('y one: which of the design meetings', [
    ['Delete the design meeting this week.', nothing],
    ['I mean the one on Wednesday.', deletes(['Design sync', '2026-11-25'])],
    ['What remains on that day?', onDay('2026-11-25')],
  ]),
  conversation('y one: the board meets after all', [
    ['Cancel the board meeting in December.', deletes('Board meeting'), 'no'],
    [
      'The chair has just rung to say that it takes place after all, but at 3 p.m. Please move it.',
      updates('Board meeting', { start: '2026-12-15T15:00' }),
    ],
    ['When is my next 1:1 with Priya?', sees('1:1 with Priya', '2026-11-24')],
  ]),
  conversation('y one: the beehives', [
    [
      'Am I free on Thursday 10 December at 3 p.m.?',
      either(
        checks('2026-12-10T15:00'),
        open('2026-12-10T15:00', '2026-12-10T16:00'),
        covers('2026-12-10T15:00', '2026-12-10T15:30'),
      ),
    ],
    [
      'Good. Enter an inspection of the beehives at that time, for two hours.',
      creates({
        title:
          '(An) inspection (of) (the) (beehives) (hives)|(Beehive) (Beehives) (Hive) inspection|Inspect (the) beehives|Beehives inspection',
        start: '2026-12-10T15:00',
        end: '2026-12-10T17:00',
      }),
    ],
    ['What else is there on that Thursday?', onDay('2026-12-10')],
    ['And what about the day after?', onDay('2026-12-11')],
  ]),
  conversation('y one: the offsite call', [
    ['Do I have mail from Tomás about the offsite?', mailOf('tomás', 'tomas', 'offsite')],
    ['When is the call about it?', sees('Offsite call', '2026-11-30')],
    ['Accept the invitation to it.', answers('Offsite call', 'accepted')],
    ['I have changed my mind, so please answer with maybe instead.', answers('Offsite call', 'tentative')],
  ]),
  conversation('y one: one focus block or the other', [
    ['Do I have a focus block this week?', sees('Focus block', '2026-11-24')],
    ['Delete it.', deletes(['Focus block', '2026-11-24'])],
    ['That was too hasty. Please undo it.', asBefore],
    ['Delete the other one instead, on 1 December.', deletes(['Focus block', '2026-12-01'])],
  ]),
  conversation('y one: spanish class', [
    [
      'Please enter an event called Spanish class every Monday at 7 p.m., starting on 30 November.',
      creates({
        title: 'Spanish class',
        start: '2026-11-30T19:00',
        repeats: ['FREQ=WEEKLY;BYDAY=MO', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'The teacher is away on 7 December, so take the class out on that day only.',
      deletes(['Spanish class', '2026-12-07']),
    ],
    ['What is left on that Monday?', onDay('2026-12-07')],
  ]),
  conversation('y one: a tyre change', [
    [
      'Put down a tyre change for Wednesday 2 December at 8 a.m.',
      creates({
        title: '(A) (Car) tyre change (appointment)|Change (the) tyres|Change (of) (the) tyres',
        start: '2026-12-02T08:00',
      }),
      'no',
    ],
    [
      'The garage has no room on that day. Call it Tyre change and enter it for Thursday 10 December at 8 a.m.',
      creates({ title: 'Tyre change', start: '2026-12-10T08:00' }),
    ],
    ['It takes 45 minutes, not an hour.', updates('Tyre change', { end: '2026-12-10T08:45' })],
    ['Make it orange.', updates('Tyre change', { color: ['6'] })],
    ['Which other appointments do I have on the same day?', onDay('2026-12-10')],
  ]),
];
