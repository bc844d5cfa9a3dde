import { answers, checks, covers, creates, deletes, either, nothing, sees, updates } from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { evening, issue, mailOf, mine, onDay, roomOn } from './expect.ts';

export const context = [
  ...phrasings('context', [
    [['What is in my calendar on Wednesday?', 'And on the day after?'], onDay('2026-11-26')],
    [
      [
        'When is the technician coming for the boiler service?',
        'I am at the surgery then. Could you put it two hours later?',
      ],
      updates('Boiler service', { start: '2026-12-07T10:00' }),
    ],
    [
      ['Am I free on Saturday 12 December at noon?', 'Then please enter lunch with my godson at that time.'],
      creates({ title: 'Lunch|Lunch with (my) godson', start: '2026-12-12T12:00' }),
    ],
    [
      ['Who will be at the hiring panel?', 'In that case I will take part. Please accept.'],
      answers('Hiring panel', 'accepted'),
    ],
    [
      [
        'Please show me the afternoon of Tuesday 8 December.',
        'The later of the two meetings can be deleted.',
      ],
      deletes('Partner update'),
    ],
    [
      ['Add "Vet" on Monday 14 December at 16:00.', 'It will take only 20 minutes, so please shorten it.'],
      updates('Vet', { end: '2026-12-14T16:20' }),
    ],
    [
      [
        'Do I have anything on 14 January?',
        'Good. Put in a school inspection from nine until four that day.',
      ],
      creates({ title: '(A) school inspection', start: '2027-01-14T09:00', end: '2027-01-14T16:00' }),
    ],
    [['What is issue 371 about?', 'And number 389?'], issue(389)],
    [['Which events do I have this Friday?', 'Please cancel the lunch.'], deletes('Marketing lunch')],
    [
      ['Is Sunday 13 December free?', 'What about the Sunday after that?'],
      either(
        onDay('2026-12-20'),
        checks('2026-12-20'),
        checks('2026-12-20T00:00'),
        covers('2026-12-20T09:00', '2026-12-20T18:00'),
      ),
    ],
    [
      [
        'On which day is my haircut?',
        'Thank you. And what is the address?',
        'Please move it to 12:30 that day.',
      ],
      updates('Haircut', { start: '2026-11-28T12:30' }),
    ],
  ]),
];

export const conversations = [
  conversation('aa-one-dentist', [
    ["When am I due at the dentist's?", sees('Dentist')],
    [
      'I have to teach that morning. Please move it to Thursday 10 December at 8:30.',
      updates('Dentist', { start: '2026-12-10T08:30' }),
    ],
    ['Would you also set a reminder two hours before?', updates('Dentist', { reminders: [120] })],
  ]),
  conversation('aa-one-school-evening', [
    [
      'What do I have on the evening of 9 December?',
      either(evening('2026-12-09'), covers('2026-12-09T18:00', '2026-12-09T21:00')),
    ],
    [
      "My husband will go to the parents' evening without me, so please delete it.",
      deletes('Parents’ evening'),
    ],
    [
      'Please enter "Choir" for that evening instead, from half past six to eight.',
      creates({ title: 'Choir', start: '2026-12-09T18:30', end: '2026-12-09T20:00' }),
    ],
  ]),
  conversation('aa-one-brunch', [
    ['Cancel the brunch on 28 March, please.', deletes('Brunch'), 'no'],
    ['I would rather keep it, but have it at noon.', updates('Brunch', { start: '2027-03-28T12:00' })],
    ['At what time does the night train leave on the evening before?', sees('Night train')],
  ]),
  conversation('aa-one-invitations', [
    ['What is on my calendar for Wednesday 2 December?', onDay('2026-12-02')],
    ['I am able to join the hiring panel. Please accept it.', answers('Hiring panel', 'accepted')],
    ['The launch drinks I must decline, since I am on night duty.', answers('Launch drinks', 'declined')],
    ['Thank you very much.', nothing],
  ]),
  conversation('aa-one-budget', [
    [
      'At what times are Priya and I both free for an hour on Monday 7 December?',
      roomOn(60, '2026-12-07', ['priya']),
    ],
    [
      'Please take 13:00, invite her, and call it "Budget 2027".',
      creates({
        title: 'Budget 2027',
        start: '2026-12-07T13:00',
        end: '2026-12-07T14:00',
        guests: ['priya'],
      }),
    ],
    ['On reflection, half an hour is sufficient.', updates('Budget 2027', { end: '2026-12-07T13:30' })],
  ]),
  conversation('aa-one-birthday-dinner', [
    ['What does Ingrid write about her birthday dinner?', mailOf('ingrid', 'birthday', 'dinner')],
    [
      'Please put the dinner in my calendar, with the place.',
      creates({
        title:
          "Ingrid’s (birthday) dinner|Ingrid's (birthday) dinner|(Ingrid) birthday dinner|Birthday dinner (with) Ingrid|Dinner|Dinner with Ingrid|Ingrid’s 30th birthday dinner|Ingrid's 30th birthday dinner|Birthday dinner for Ingrid|Birthday dinner – Ingrid|Birthday dinner at Koya Harbour",
        start: '2026-12-01T19:30',
        place: 'Koya Harbour',
      }),
    ],
    ['What else do I have that day?', onDay('2026-12-01')],
  ]),
  conversation('aa-one-parkrun', [
    ["I have sprained my ankle. Remove this Saturday's parkrun, please.", deletes(['Parkrun', '2026-11-28'])],
    ['The one in the week after must go as well.', deletes(['Parkrun', '2026-12-05'])],
    ['What is left on my calendar this Saturday?', onDay('2026-11-28')],
  ]),
  conversation('aa-one-piano', [
    [
      'Add "Piano lesson" every Wednesday at 17:00, starting on 13 January.',
      creates({
        title: 'Piano lesson',
        start: '2027-01-13T17:00',
        repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=WE'],
      }),
    ],
    [
      'On 20 January the teacher can only do 18:00.',
      updates('Piano lesson', { start: '2027-01-20T18:00' }, { on: '2027-01-20' }),
    ],
    ['There is no lesson on 27 January, so take that one out.', deletes(['Piano lesson', '2027-01-27'])],
  ]),
  conversation('aa-one-contrast', [
    ['Which GitHub issues are waiting for me?', mine],
    ['What does number 412 say?', issue(412, 'contrast', 'dark mode', 'declined')],
    [
      'I want to work on it on Thursday 10 December from 10 to 12. Please reserve that time under the name "Contrast".',
      creates({ title: 'Contrast', start: '2026-12-10T10:00', end: '2026-12-10T12:00' }),
    ],
    [
      'I am taking my father to hospital first. Please start it an hour later.',
      updates('Contrast', { start: '2026-12-10T11:00' }),
    ],
    ['That is all for now. Thank you.', nothing],
  ]),
];
