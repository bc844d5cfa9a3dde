import {
  answers,
  changes,
  covers,
  creates,
  deletes,
  either,
  nothing,
  remove,
  sees,
  stands,
  updates,
} from '../expect.ts';
import { evening, mailOf, morning, onDay, roomAfternoon } from './expect.ts';
import { conversation, phrasings } from '../scenario.ts';

export const conversations = [
  ...phrasings('context', [
    [
      ['When is my dentist appointment?', "Move it to the following day at nine o'clock in the morning."],
      updates('Dentist', { start: '2026-12-02T09:00' }),
    ],
    [['What is on my calendar this Thursday?', 'And on the day after that?'], onDay('2026-11-27')],
    [
      ['Which focus blocks do I still have ahead of me?', 'Delete the second one.'],
      deletes(['Focus block', '2026-12-01']),
    ],
    [
      ['Show me the details of the portfolio review.', 'Invite Aiko and Jonas to it.'],
      updates('Portfolio review', { guests: ['aiko', 'jonas'] }),
    ],
    [
      [
        'Create an entry with the name Stocktake for Saturday at seven in the morning.',
        'Sorry, I meant Sunday at the same time.',
      ],
      stands('Stocktake', '2026-11-29T07:00'),
    ],
    [
      [
        'I have a table tennis match on the fourteenth of December; please add it.',
        'It starts at 19:15 and is over by 21:00.',
      ],
      creates({
        title: 'Table tennis (match)|Table-tennis (match)',
        start: '2026-12-14T19:15',
        end: '2026-12-14T21:00',
      }),
    ],
    [
      [
        'Am I free for half an hour on Wednesday at half past five in the afternoon?',
        'Good, then put a phone call with the solicitor in there.',
      ],
      creates({
        title: '(Phone) call (with) (the) solicitor|Solicitor (phone) call|Phone (the) solicitor',
        start: '2026-11-25T17:30',
        end: '2026-11-25T18:00',
      }),
    ],
    [
      [
        'What do I have on the fifteenth of December?',
        'An hour is enough for the board meeting, so shorten it.',
      ],
      updates('Board meeting', { end: '2026-12-15T15:00' }),
    ],
    [
      ['Is there something on Saturday morning?', 'What about the Saturday after?'],
      either(onDay('2026-12-05'), morning('2026-12-05'), covers('2026-12-05T09:00', '2026-12-05T12:00')),
    ],
    [
      [
        'Which day is the boiler being serviced?',
        'Is anything else happening on that day?',
        'Fine, then let the engineer come at eleven in the morning instead.',
      ],
      updates('Boiler service', { start: '2026-12-07T11:00' }),
    ],
    [
      [
        'Go through the eighth of December with me, please.',
        'Remove the last of those appointments.',
        'The portfolio review can go as well.',
      ],
      deletes('Portfolio review'),
    ],
  ]),

  conversation('w-one house move', [
    [
      'Please add an event called House move on Saturday the twelfth of December, from eight in the morning until four in the afternoon.',
      creates({ title: 'House move', start: '2026-12-12T08:00', end: '2026-12-12T16:00' }),
    ],
    ['I want a reminder 24 hours before it.', updates('House move', { reminders: [1440] })],
    ['Sam is lending me a hand, so invite him to it.', updates('House move', { guests: ['sam'] })],
    [
      'The removal firm has changed its plans, and the move will be on the Sunday at the same time.',
      stands('House move', '2026-12-13T08:00'),
    ],
    ['What else do I have on that weekend?', onDay('2026-12-12', '2026-12-13')],
  ]),
  conversation('w-one dentist kept after all', [
    ['When am I expected at the dentist?', sees('Dentist')],
    ['Cancel it, please.', deletes('Dentist'), 'no'],
    [
      'On reflection I had better go, but at half past nine on that morning. Change it accordingly.',
      updates('Dentist', { start: '2026-12-01T09:30' }),
    ],
  ]),
  conversation('w-one two fridays', [
    ['What is happening on Friday this week?', onDay('2026-11-27')],
    ['Delete the marketing lunch.', deletes('Marketing lunch')],
    ['How does the Friday of the following week look?', onDay('2026-12-04')],
    [
      "The critique on that second Friday should start at four o'clock, but leave the others alone.",
      updates('Design critique', { start: '2026-12-04T16:00' }, { on: '2026-12-04', scope: 'this' }),
    ],
  ]),
  conversation('w-one only one class', [
    [
      'Remove all of my pottery classes for good.',
      changes(remove('Pottery class', '2026-11-26', 'all')),
      'leave',
    ],
    [
      "Wait, that was badly put. Delete just this week's class.",
      changes(remove('Pottery class', '2026-11-26', 'this')),
    ],
    ['Is the class on the third of December still in my calendar?', sees('Pottery class', '2026-12-03')],
  ]),
  conversation('w-one school trip', [
    ['I must put a museum trip with my pupils into the calendar.', nothing],
    [
      'It takes place on Thursday the tenth of December, from ten in the morning to three in the afternoon.',
      creates({
        title: '(School) (Pupil) (Pupils) (Class) Museum trip (with) (my) (pupils)',
        start: '2026-12-10T10:00',
        end: '2026-12-10T15:00',
      }),
    ],
    ['Call it Year 5 museum trip.', stands('Year 5 museum trip', '2026-12-10T10:00')],
  ]),
  conversation('w-one physio by mail', [
    ['What did Calmgate Physio want from me in their email?', mailOf('calmgate', 'physio', 'appointment')],
    [
      "I agree with that, so move my session on the thirtieth of November to six o'clock in the evening.",
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30', scope: 'this' }),
    ],
    [
      'Check what else I have on that evening.',
      either(onDay('2026-11-30'), evening('2026-11-30'), covers('2026-11-30T18:00', '2026-11-30T21:00')),
    ],
  ]),
  conversation('w-one supplier update', [
    [
      'Change the title of the Partner update to Supplier update.',
      updates('Partner update', { title: 'Supplier update' }),
    ],
    ['It also has to be a day later, at the same time.', stands('Supplier update', '2026-12-09T16:00')],
    ['Take back that last step, but keep the new title.', stands('Supplier update', '2026-12-08T16:00')],
  ]),
  conversation('w-one appraisal', [
    [
      'When on Wednesday afternoon could Priya and I talk for thirty minutes?',
      roomAfternoon(30, '2026-11-25', ['priya']),
    ],
    [
      'Book thirty minutes with her at half past two, and use the title Appraisal.',
      creates({ title: 'Appraisal', start: '2026-11-25T14:30', end: '2026-11-25T15:00', guests: ['priya'] }),
    ],
    ['Make it an hour earlier, if you please.', stands('Appraisal', '2026-11-25T13:30')],
  ]),
  conversation('w-one open invitations', [
    ["Over the next two weeks, which invitations haven't I answered yet?", sees('Offsite call')],
    ['Accept the one from Tomás.', answers('Offsite call', 'accepted')],
    ['As for the one from Jonas, I have to decline.', answers('Hiring panel', 'declined')],
    [
      'Tell me what else is in my calendar on the morning of the offsite call.',
      either(onDay('2026-11-30'), morning('2026-11-30'), covers('2026-11-30T09:00', '2026-11-30T12:00')),
    ],
  ]),
];
