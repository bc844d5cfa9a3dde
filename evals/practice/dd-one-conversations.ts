import { answers, asBefore, covers, creates, deletes, either, sees, stands, updates } from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { freeEvening, issue, mailOf, mine, onDay, open, roomOn } from './expect.ts';

export const conversations = [
  ...phrasings('context', [
    [
      [
        'Which appointments do I have on Monday 7 December?',
        'Thank you. Now the Tuesday of that week, please.',
      ],
      onDay('2026-12-08'),
    ],
    [
      [
        'When do I have to be at the parents evening?',
        'I finish work later than that. Move it to 18:15, please.',
      ],
      updates('Parents’ evening', { start: '2026-12-09T18:15' }),
    ],
    [
      [
        'Please add "Vaccinate lambs" for Thursday 10 December at 14:00.',
        'The farmer would rather have it a day earlier, at the same time.',
      ],
      updates('Vaccinate lambs', { start: '2026-12-09T14:00' }),
    ],
    [
      [
        'Am I free on Wednesday 16 December from 10:00 to 11:00?',
        'Good, then put an interview with the landlady there, under the title "Landlady".',
      ],
      creates({ title: 'Landlady', start: '2026-12-16T10:00', end: '2026-12-16T11:00' }),
    ],
    [
      [
        'Find me an hour with Priya on Thursday 10 December.',
        'She has just fallen ill. Do the same for Tomas.',
      ],
      roomOn(60, '2026-12-10', ['tomas']),
    ],
    [
      ['Where and when is the hiring panel?', 'I am needed there, so please accept it.'],
      answers('Hiring panel', 'accepted'),
    ],
    [
      [
        'What is on in my calendar on 8 December in the afternoon?',
        'The second one, the partner update, is off. Please delete it.',
      ],
      deletes('Partner update'),
    ],
    [
      [
        'Enter "Mortar course" on Friday 11 December at 13:00.',
        'It takes two hours, I have just been told by the foreman.',
      ],
      updates('Mortar course', { end: '2026-12-11T15:00' }),
    ],
    [
      [
        'Do I have anything on in the evening of Tuesday 15 December?',
        'My partner prefers the following evening. What about that one?',
      ],
      freeEvening('2026-12-16'),
    ],
    [
      [
        'Create "Queen rearing" on Saturday 5 December at 15:00.',
        'The society meets at Linden Hall, so write that in as the place.',
      ],
      updates('Queen rearing', { place: 'Linden Hall' }),
    ],
    [
      [
        'Is my haircut on Saturday or on Sunday?',
        'I have to collect a prescription as soon as it is over. Please add "Pharmacy" right after it.',
      ],
      creates({ title: 'Pharmacy', start: '2026-11-28T11:45' }),
    ],
  ]),
  conversation('dd-one: a vet and a farm visit', [
    ['What is in my diary on Tuesday 15 December?', onDay('2026-12-15')],
    [
      'Then I can go to the Marlow farm in the morning. Put in "Marlow farm" from 8:00 to 11:00 on that day.',
      creates({ title: 'Marlow farm', start: '2026-12-15T08:00', end: '2026-12-15T11:00' }),
    ],
    [
      'They have more cows than they said, so I need until noon.',
      updates('Marlow farm', { end: '2026-12-15T12:00' }),
    ],
    ['Please remind me an hour before it.', updates('Marlow farm', { reminders: [60] })],
  ]),
  conversation('dd-one: a retired judge gives a talk', [
    [
      'Would you tell me whether I have an engagement on the evening of Thursday 26 November?',
      either(freeEvening('2026-11-26'), onDay('2026-11-26'), sees('Pottery class', '2026-11-26')),
    ],
    [
      'I shall miss that class for once. Please strike it out for this Thursday only.',
      deletes(['Pottery class', '2026-11-26']),
    ],
    [
      'In its place I am giving a talk. Enter "Law society talk" at 19:00 on that evening.',
      creates({ title: 'Law society talk', start: '2026-11-26T19:00' }),
    ],
    [
      'It will be held at Temple Hall, if you would add that.',
      updates('Law society talk', { place: 'Temple Hall' }),
    ],
  ]),
  conversation('dd-one: a shared flat plans a viewing', [
    [
      'We need a new flatmate. Am I free tomorrow from 18:00 to 20:00?',
      either(open('2026-11-24T18:00', '2026-11-24T20:00'), freeEvening('2026-11-24')),
    ],
    [
      'Great, then add "Flat viewing" for those two hours.',
      creates({ title: 'Flat viewing', start: '2026-11-24T18:00', end: '2026-11-24T20:00' }),
    ],
    [
      'The others are at the cinema tomorrow. Can you make it Wednesday instead, at the same time?',
      updates('Flat viewing', { start: '2026-11-25T18:00' }),
    ],
    ['Somebody has taken the room already, so please remove the viewing.', asBefore],
  ]),
  conversation('dd-one: a foreman and the crane', [
    [
      'The crane comes on Monday 14 December at 7:30. Put it in as "Crane".',
      creates({ title: 'Crane', start: '2026-12-14T07:30' }),
    ],
    ['I need Jonas on site for that, so invite him.', updates('Crane', { guests: ['jonas'] })],
    [
      'The hire firm is late. Shift the crane to Thursday of that week, same hour.',
      updates('Crane', { start: '2026-12-17T07:30' }),
    ],
    ['What else is there for me on that Thursday?', onDay('2026-12-17')],
  ]),
  conversation('dd-one: a secretary sorts the invitations', [
    ['Which meetings are there on Monday 30 November?', onDay('2026-11-30')],
    [
      'The first secretary will attend the offsite call. Please accept it.',
      answers('Offsite call', 'accepted'),
    ],
    ['And on 2 December, is there also a hiring panel?', either(sees('Hiring panel'), covers('2026-12-02'))],
    ['That one we cannot promise. Reply with maybe.', answers('Hiring panel', 'tentative')],
  ]),
  conversation('dd-one: a tenant answers a letter', [
    [
      'What does Ruth Calloway write in her latest mail about my flat?',
      mailOf('ruth', 'calloway', 'tenancy', 'flat', 'renewal', 'lettings', 'harbour'),
    ],
    [
      'Do I have time for the meter reading on Saturday 28 November at 17:00?',
      either(
        open('2026-11-28T17:00', '2026-11-28T17:15'),
        onDay('2026-11-28'),
        covers('2026-11-28T17:00', '2026-11-28T17:30'),
      ),
    ],
    [
      'Good. Please write "Meter reading" into the calendar for then, fifteen minutes long.',
      creates({ title: 'Meter reading', start: '2026-11-28T17:00', end: '2026-11-28T17:15' }),
    ],
  ]),
  conversation('dd-one: a developer with little patience', [
    ['List the issues I am responsible for.', mine],
    ['Open the one about the spacing tokens.', issue(90, 'spacing', 'token')],
    [
      'I will do that one on Wednesday 9 December from 10 to 11 in the morning. Block it as "Spacing tokens".',
      creates({ title: 'Spacing tokens', start: '2026-12-09T10:00', end: '2026-12-09T11:00' }),
    ],
    ['One hour is not enough. Make it two.', updates('Spacing tokens', { end: '2026-12-09T12:00' })],
  ]),
  conversation('dd-one: a midwife changes her mind', [
    ['At what hour is the boiler service?', sees('Boiler service')],
    [
      'I come off nights that morning, so please put it at 10:00.',
      updates('Boiler service', { start: '2026-12-07T10:00' }),
      'no',
    ],
    [
      'No, I need to sleep longer than that. 13:00 on the same day is better.',
      stands('Boiler service', '2026-12-07T13:00'),
    ],
  ]),
  conversation('dd-one: a headline gets discussed', [
    ['Which day does Lena mean when she speaks of the budget review?', sees('Budget review')],
    [
      'I want half an hour with her and Sam on Friday 11 December. When would it suit all three of us?',
      roomOn(30, '2026-12-11', ['lena', 'sam']),
    ],
    [
      'Take 14:00 for that half hour, with both of them invited, and call it "Headline".',
      creates({
        title: 'Headline',
        start: '2026-12-11T14:00',
        end: '2026-12-11T14:30',
        guests: ['lena', 'sam'],
      }),
    ],
    ['Please rename it to "Launch headline".', updates('Headline', { title: 'Launch headline' })],
    [
      'I may be stuck in Norway on that day. Move it to Thursday 10 December at 16:00.',
      updates('Launch headline', { start: '2026-12-10T16:00' }),
    ],
  ]),
];
