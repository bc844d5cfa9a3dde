import { answers, asBefore, creates, deletes, nothing, sees, updates } from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import {
  freeEvening,
  issue,
  mailOf,
  onDay,
  open,
  personal,
  roomAfternoon,
  roomOn,
  slotsOn,
} from './expect.ts';

export const conversations = [
  ...phrasings('context', [
    [
      [
        'When do I have to see the dentist?',
        'I have to bring the children to school first. Shift it to one hour later.',
      ],
      updates('Dentist', { start: '2026-12-01T09:30' }),
    ],
    [['Kindly go through my Wednesday with me.', 'And how about the day after that?'], onDay('2026-11-26')],
    [
      [
        'Who is invited to the board meeting?',
        'In which case, delete it. It has been replaced by a phone conference.',
      ],
      deletes('Board meeting'),
    ],
    [
      [
        'Am I free on Wednesday 9 December from 14:00 to 15:00?',
        'Then enter a mortgage consultation at that time.',
      ],
      creates({
        title: 'Mortgage consultation|Mortgage (consultation)',
        start: '2026-12-09T14:00',
        end: '2026-12-09T15:00',
      }),
    ],
    [
      ['Find an hour for Jonas and me on Thursday 10 December.', 'What if it were Friday the 11th instead?'],
      roomOn(60, '2026-12-11', ['jonas']),
    ],
    [
      [
        'Which shop am I going to for the haircut?',
        'He has moved to Brixton Arcade. Please update the place.',
      ],
      updates('Haircut', { place: 'Brixton Arcade' }),
    ],
    [
      ['Have I been invited to an offsite call?', 'Fine, I will attend. Accept it for me.'],
      answers('Offsite call', 'accepted'),
    ],
    [
      [
        'Read me what is planned for Tuesday 8 December.',
        'I am a bit overwhelmed by that. Cancel the portfolio review.',
      ],
      deletes('Portfolio review'),
    ],
    [
      [
        'Book a tasting at the winery for Saturday 12 December at 16:00.',
        'Apart from the wine, is anything planned for that day?',
      ],
      onDay('2026-12-12'),
    ],
    [['Explain to me what issue 412 is about, please.', 'And number 399?'], issue(399, 'escape', 'keyboard')],
    [
      ['How long does the Christmas party last?', 'I want to leave at nine. Let it end at 21:00.'],
      updates('Christmas party', { end: '2026-12-18T21:00' }),
    ],
  ]),
  conversation('a nurse plans a plant swap', [
    [
      'Is my Saturday the 5th of December taken between 13:00 and 15:00?',
      open('2026-12-05T13:00', '2026-12-05T15:00'),
    ],
    [
      'Good. Then put in "Plant swap" for those two hours.',
      creates({ title: 'Plant swap', start: '2026-12-05T13:00', end: '2026-12-05T15:00' }),
    ],
    [
      'It is going to be held at Myatts Fields. Please add that.',
      updates('Plant swap', { place: 'Myatts Fields' }),
    ],
    [
      'The others would rather begin at 14:00, for the same length of time.',
      updates('Plant swap', { start: '2026-12-05T14:00' }),
    ],
  ]),
  conversation('a landlady and the meters', [
    [
      'What does Ruth say about reading the meters?',
      mailOf('ruth', 'meter', 'calloway', 'letting', 'tenancy', 'flat'),
    ],
    [
      'Enter it as "Meter reading" for Saturday 28 November at 17:00 on my personal calendar.',
      creates({ title: 'Meter reading', start: '2026-11-28T17:00', calendar: personal }),
    ],
    ['Before I confirm it to her, what else is on that day?', onDay('2026-11-28')],
    ['Thank you, that will be all.', nothing],
  ]),
  conversation('a manager clears a friday', [
    ['Please tell me what is on this Friday.', onDay('2026-11-27')],
    ['Take the marketing lunch out.', deletes('Marketing lunch')],
    [
      'In its place I need a "Contract check" from 12:30 to 13:15.',
      creates({ title: 'Contract check', start: '2026-11-27T12:30', end: '2026-11-27T13:15' }),
    ],
  ]),
  conversation('an engineer finds time with a colleague', [
    ['Could you look for an hour with Tomas on Wednesday 9 December?', roomOn(60, '2026-12-09', ['tomas'])],
    ['The afternoon would suit me better on that day.', roomAfternoon(60, '2026-12-09', ['tomas'])],
    [
      'Make it 14:00, and call it "Cable audit".',
      creates({
        title: 'Cable audit',
        start: '2026-12-09T14:00',
        end: '2026-12-09T15:00',
        guests: ['tomas'],
      }),
    ],
  ]),
  conversation('a change of heart about oslo', [
    ['Remind me, on which day was I going to fly to Oslo?', sees('Flight to Oslo')],
    ['Delete that flight, since I am going by ship.', deletes('Flight to Oslo'), 'no'],
    [
      'No, wait. Keep the flight, but add a reminder one day before it.',
      updates('Flight to Oslo', { reminders: [1440] }),
    ],
  ]),
  conversation('an evening out with the in laws', [
    [
      'My in-laws would like to take us out on the evening of Monday 14 December. Have I anything on?',
      freeEvening('2026-12-14'),
    ],
    ['How does Wednesday the 16th look in the evening?', freeEvening('2026-12-16')],
    [
      'Let us take the Wednesday. Note "Dinner with the in-laws" at 19:15 at Trullo.',
      creates({ title: 'Dinner with (the) in-laws', start: '2026-12-16T19:15', place: 'Trullo' }),
    ],
    ['Is the dentist before or after that?', sees('Dentist')],
    ['I am not hungry any more. Please delete the dinner again.', asBefore],
  ]),
  conversation('answers before a busy week', [
    ['Which appointments do I have on 2 December?', onDay('2026-12-02')],
    ['I shall take part in the hiring panel, so accept it.', answers('Hiring panel', 'accepted')],
    ['The drinks in the evening are too much for me. Decline those.', answers('Launch drinks', 'declined')],
  ]),
  conversation('a bug and a meeting about it', [
    ['What is the state of issue 415?', issue(415, 'assistant', 'description')],
    [
      'When do Jonas and I both have 30 minutes on Tuesday 8 December?',
      slotsOn(30, '2026-12-08', '2026-12-08', ['jonas']),
    ],
    [
      'Take 11:30 on that day and name it "Security talk".',
      creates({
        title: 'Security talk',
        start: '2026-12-08T11:30',
        end: '2026-12-08T12:00',
        guests: ['jonas'],
      }),
    ],
    ['Lengthen it to a full hour, if you would.', updates('Security talk', { end: '2026-12-08T12:30' })],
  ]),
  conversation('the physio rings again', [
    ['On what day and at what time is my next physio session?', sees('Physio', '2026-11-23')],
    [
      'What about the one on 30 November? The clinic wants it at 18:00, so change just that one.',
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30', scope: 'this' }),
    ],
    [
      'And drop the session on 14 December, because I shall be on the road.',
      deletes(['Physio', '2026-12-14']),
    ],
  ]),
];
