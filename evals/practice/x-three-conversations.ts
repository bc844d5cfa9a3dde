import {
  changes,
  covers,
  creates,
  deletes,
  either,
  nothing,
  remove,
  sees,
  stands,
  answers,
  updates,
} from '../expect.ts';
import { evening, issue, mailOf, onDay, open, roomOn, tasks } from './expect.ts';
import { conversation, phrasings } from '../scenario.ts';

export const conversations = [
  ...phrasings('context', [
    [["what's happening friday the eleventh of december", 'and the day after'], onDay('2026-12-12')],
    [
      ['when am I at the dentist', 'lovely have it remind me an hour before'],
      updates('Dentist', { reminders: [60] }),
    ],
    [
      ['whose place is the haircut at', 'right can you put it to two in the afternoon'],
      updates('Haircut', { start: '2026-11-28T14:00' }),
    ],
    [
      ["list what's in the afternoon of tuesday the eighth of december", 'ditch the second one'],
      deletes('Partner update'),
    ],
    [
      ['vendor demo what time is that', "who's coming to it", 'hmm add sam to it then'],
      updates('Vendor demo', { guests: ['sam'] }),
    ],
    [
      [
        'would I be free wednesday the ninth of december two till three in the afternoon',
        'what about half three till half four',
      ],
      open('2026-12-09T15:30', '2026-12-09T16:30'),
    ],
    [
      [
        'find an hour that suits lena and me on thursday the tenth of december',
        'and if jonas has to be there as well',
      ],
      roomOn(60, '2026-12-10', ['lena', 'jonas']),
    ],
    [
      [
        'how long does the board meeting go on for',
        "god that's an age cut it down to an hour and a half same start",
      ],
      updates('Board meeting', { end: '2026-12-15T15:30' }),
    ],
    [
      [
        'by what day does Ruth need the tenancy agreement signed and sent back',
        'put that day in my calendar as an all day thing called sign lease',
      ],
      creates({ title: 'Sign (the) lease', start: '2026-12-02', end: '2026-12-03' }),
    ],
    [
      ['what issues am I assigned', "tell me more about the date picker one what's it say"],
      issue(389, 'date picker', 'month first'),
    ],
    [
      ['gym thursday seven in the morning for an hour stick it in', 'same again friday'],
      creates({ title: 'Gym (session) (workout)', start: '2026-11-27T07:00', end: '2026-11-27T08:00' }),
    ],
  ]),
  conversation('x-three plumber', [
    ['morning what does my wednesday look like this week', onDay('2026-11-25')],
    [
      "okay so a plumber's calling that day at two in the afternoon for an hour put it in as Plumber",
      creates({ title: 'Plumber', start: '2026-11-25T14:00', end: '2026-11-25T15:00' }),
    ],
    ["he's just rung back he can only do five o'clock so shift him", stands('Plumber', '2026-11-25T17:00')],
    ['and a ping half an hour before he gets here', updates('Plumber', { reminders: [30] })],
    ["what's on the day after", onDay('2026-11-26')],
  ]),
  conversation('x-three mums lunch', [
    ['where am I having dinner on sunday no lunch I mean', sees('Lunch at Mum’s')],
    [
      'move it half an hour earlier the whole thing',
      updates('Lunch at Mum’s', { start: '2026-11-29T12:30' }),
    ],
    [
      'she wrote me something about a pot what did she say',
      mailOf('pot', 'åsa', 'asa', 'mamma', 'mum', 'lunch', 'söndag', 'lindqvist', 'gryta'),
    ],
    [
      'at eleven that morning remind me to pack the pot',
      creates({
        title:
          "(Reminder) Pack (the) (big) (blue) pot (for) (Mum)|Pack (the) (big) (blue) pot for Mum's|Pack (the) (big) (blue) pot for Mum’s",
        start: '2026-11-29T11:00',
        reminders: 'some',
      }),
    ],
  ]),
  conversation('x-three party stays', [
    ['delete the christmas party', deletes('Christmas party'), 'no'],
    ["just checking that's still in there is it what time does it start", sees('Christmas party')],
    [
      'good now have the whole thing an hour later',
      updates('Christmas party', { start: '2026-12-18T19:00' }),
    ],
  ]),
  conversation('x-three fonts', [
    [
      'is there half an hour when tomas and aiko and me can all do tuesday the eighth of december',
      roomOn(30, '2026-12-08', ['tomas', 'aiko']),
    ],
    [
      "we'll go for twelve noon then call it Kerning and invite the pair of them",
      creates({
        title: 'Kerning',
        start: '2026-12-08T12:00',
        end: '2026-12-08T12:30',
        guests: ['tomas', 'aiko'],
      }),
    ],
    ["hang on aiko doesn't need to come take her off", updates('Kerning', { guests: ['tomas'] })],
  ]),
  conversation('x-three owed numbers', [
    ["who's chasing me for things in my mail", tasks],
    ["which bit is it priya's after", nothing],
    [
      'right I need time for that thursday one till two in the afternoon call it Numbers',
      creates({ title: 'Numbers', start: '2026-11-26T13:00', end: '2026-11-26T14:00' }),
    ],
    ["no wait I'm at the garage then do it wednesday same time", stands('Numbers', '2026-11-25T13:00')],
  ]),
  conversation('x-three half cleared', [
    [
      "cancel everything I've got on wednesday the ninth of december",
      deletes(['Stand-up', '2026-12-09'], ['Design sync', '2026-12-09'], 'Parents’ evening'),
      'leave',
    ],
    ["er hold on don't do that yet which of them is in the evening", nothing],
    ['okay so only delete that one and keep the rest', deletes('Parents’ evening')],
  ]),
  conversation('x-three taxi', [
    ['remind me what time do I fly to oslo', sees('Flight to Oslo')],
    ['I want a reminder three hours before that', updates('Flight to Oslo', { reminders: [180] })],
    [
      'and stick Taxi in at four the same morning for half an hour',
      creates({
        title: 'Taxi (to) (Gatwick) (airport)',
        start: '2026-12-11T04:00',
        end: '2026-12-11T04:30',
      }),
    ],
    ["my brother's just offered to drive so get rid of the taxi", stands('Taxi')],
  ]),
  conversation('x-three panel', [
    ["when and where's the hiring panel", sees('Hiring panel')],
    ["fine tell them I'll be there", answers('Hiring panel', 'accepted')],
    ['what is it jonas wants me to read beforehand', mailOf('jonas', 'hiring', 'panel', 'CV')],
    [
      'give me an hour for that the day before the panel four in the afternoon call it Reading',
      creates({ title: 'Reading', start: '2026-12-01T16:00', end: '2026-12-01T17:00' }),
    ],
  ]),
  conversation('x-three cinema', [
    ["when's pottery this week", sees('Pottery class', '2026-11-26')],
    ["I'll miss it this time take just that one out", changes(remove('Pottery class', '2026-11-26', 'this'))],
    [
      'put Cinema in that night instead eight till half ten',
      creates({ title: 'Cinema', start: '2026-11-26T20:00', end: '2026-11-26T22:30' }),
    ],
    [
      'and the night after have I got plans',
      either(
        evening('2026-11-27'),
        onDay('2026-11-27'),
        covers('2026-11-27T18:00', '2026-11-27T21:00'),
        open('2026-11-27T18:00', '2026-11-27T23:00'),
      ),
    ],
  ]),
];
