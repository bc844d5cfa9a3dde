import { calls, checks, covers, either, lists, sees, slots } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { anyMail, tasks, issue, mine, mailOf, search, part, morning, freeEvening, onDay } from './expect.ts';

const endsOf = (days: string[]) =>
  days.flatMap((on) => [
    on,
    ...['17:00', '17:30', '18:00', '19:00', '20:00', '21:00', '22:00'].map((at) => `${on}T${at}`),
  ]);

const gap = (minutes: number, froms: string[], lastDays: string[], people?: string[]) =>
  either(...froms.map((from) => slots(minutes, from, endsOf(lastDays), people)));

const startsOf = (on: string) => [on, ...['07:00', '08:00', '08:30', '09:00'].map((at) => `${on}T${at}`)];

const fromNow = [
  ...startsOf('2026-11-23'),
  ...['09:12', '09:15', '09:30', '10:00'].map((at) => `2026-11-23T${at}`),
  ...startsOf('2026-11-24'),
];

const agenda = phrasings('agenda', [
  ['Can you run me through tomorrow, please?', onDay('2026-11-24')],
  ['Which appointments do I have on the first of December?', onDay('2026-12-01')],
  [
    "I'm off shift at the weekend. What have I already planned for Saturday and Sunday?",
    either(lists('2026-11-28', '2026-11-29'), covers('2026-11-28', '2026-11-29')),
  ],
  [
    'Give me an overview of the week that starts on the 30th.',
    either(lists('2026-11-30', ['2026-12-04', '2026-12-06']), covers('2026-11-30', '2026-12-06')),
  ],
  ['Who am I meeting on Friday?', onDay('2026-11-27')],
  ['What time does the workshop with Jonas begin?', sees('Roadmap workshop')],
  ['Where do I have to be for lunch on Sunday?', either(sees('Lunch at Mum’s'), onDay('2026-11-29'))],
  [
    "What's in my diary for the afternoon of 8 December?",
    either(
      part('2026-12-08', ['12:00', '12:30', '13:00'], ['17:00', '18:00', '']),
      covers('2026-12-08T13:00', '2026-12-08T17:00'),
    ),
  ],
  [
    'How full is Wednesday morning?',
    either(morning('2026-11-25'), covers('2026-11-25T09:00', '2026-11-25T12:00')),
  ],
  [
    'Monday the 30th, what do I start the day with?',
    either(
      onDay('2026-11-30'),
      morning('2026-11-30'),
      covers('2026-11-30T09:00', '2026-11-30T10:00'),
      sees('Stand-up', '2026-11-30'),
    ),
  ],
  ['When exactly does my leave over Christmas start and finish?', sees('Annual leave')],
]);

const existence = phrasings('existence', [
  ['Have I got a haircut booked?', sees('Haircut')],
  [
    'Is there still a physio session on 14 December?',
    either(sees('Physio', '2026-12-14'), onDay('2026-12-14')),
  ],
  ["Is the parents' evening at Alder School in my calendar yet?", sees('Parents’ evening')],
  [
    "I can't remember if I put a driving lesson in for this week. Did I?",
    either(lists('2026-11-23', ['2026-11-27', '2026-11-29']), covers('2026-11-23T09:30', '2026-11-29')),
  ],
  [
    'Am I supposed to see Lena at any point this week?',
    either(
      sees('Budget review'),
      sees('Marketing lunch'),
      sees('Roadmap review', '2026-11-23'),
      sees('Design sync', '2026-11-25'),
      lists('2026-11-23', ['2026-11-27', '2026-11-29']),
      covers('2026-11-23T09:30', '2026-11-27'),
    ),
  ],
  ["I have a feeling there's a flight some time in December. Is that right?", sees('Flight to Oslo')],
]);

const freeTime = phrasings('free time', [
  [
    'Am I free at 4 on Thursday?',
    either(checks('2026-11-26T16:00'), covers('2026-11-26T16:00', '2026-11-26T17:00')),
  ],
  [
    'Could I squeeze in a swim between noon and one tomorrow?',
    either(
      checks('2026-11-24T12:00', '2026-11-24T13:00'),
      covers('2026-11-24T12:00', '2026-11-24T13:00'),
      slots(60, '2026-11-24T12:00', '2026-11-24T13:00'),
      slots(30, '2026-11-24T12:00', '2026-11-24T13:00'),
    ),
  ],
  [
    'A friend has tickets for the 10th of December. Do I have anything on that evening?',
    freeEvening('2026-12-10'),
  ],
  [
    'Find an hour this week when Priya and I can both talk.',
    gap(60, fromNow, ['2026-11-27', '2026-11-28', '2026-11-29'], ['priya']),
  ],
  [
    'When could I fit in 90 minutes of exam revision on Thursday?',
    either(
      gap(90, startsOf('2026-11-26'), ['2026-11-26']),
      onDay('2026-11-26'),
      covers('2026-11-26T09:00', '2026-11-26T17:00'),
    ),
  ],
  [
    'I need half an hour with Tomás and Jonas before Friday. When would suit all three of us?',
    either(
      gap(30, fromNow, ['2026-11-26'], ['tomas', 'jonas']),
      ...fromNow.map((from) => slots(30, from, '2026-11-27T00:00', ['tomas', 'jonas'])),
    ),
  ],
  [
    'Would 12:30 on 2 December work for a lunch of one hour?',
    either(checks('2026-12-02T12:30', '2026-12-02T13:30'), covers('2026-12-02T12:30', '2026-12-02T13:30')),
  ],
  [
    "What's the next gap of two hours in my calendar?",
    either(slots(120), covers('2026-11-23T09:30', '2026-11-23T17:00')),
  ],
  [
    'Does Lena have 45 minutes for me on Wednesday?',
    gap(45, startsOf('2026-11-25'), ['2026-11-25'], ['lena']),
  ],
  [
    "I'd like to take the children skating on the morning of Saturday 12 December. Is anything in the way?",
    either(
      morning('2026-12-12'),
      covers('2026-12-12T09:00', '2026-12-12T12:00'),
      ...['06:00', '07:00', '08:00', '09:00', '10:00'].map((at) => checks(`2026-12-12T${at}`)),
    ),
  ],
]);

const mail = phrasings('mail', [
  [
    'Has Ruth Calloway answered me about the rent?',
    mailOf('ruth', 'calloway', 'rent', 'tenancy', 'renewal', 'flat'),
  ],
  ['Go through my inbox and tell me what people are waiting for from me.', either(tasks, anyMail)],
  [
    'How much did the train tickets to Margate cost?',
    mailOf('train', 'margate', 'southdown', 'ticket', 'booking', 'st pancras'),
  ],
  [
    'My mother wrote about Sunday. What does she want me to bring?',
    either(
      mailOf(
        'mum',
        'mother',
        'mamma',
        'åsa',
        'asa',
        'lindqvist',
        'lunch',
        'sunday',
        'söndag',
        'bring',
        'pot',
      ),
      tasks,
    ),
  ],
  [
    'There was an email about my work password. When does it run out?',
    mailOf('password', 'expire', 'fernhill it'),
  ],
  [
    'What did Aiko ask me to look after during her leave?',
    either(mailOf('aiko', 'away', 'leave', 'tanaka'), tasks),
  ],
]);

const issues = phrasings('issues', [
  ['Which issues are assigned to me at the moment?', either(mine, search('maya'), search('@me'))],
  ["How far along is issue 411? I'd like a short summary.", issue(411, 'undo')],
  [
    'Has anybody reported that colours have too little contrast in dark mode?',
    either(search('contrast'), search('dark'), calls('getIssue', { number: 412 })),
  ],
  ['Who is responsible for the checklist of release 4.2?', issue(408, 'release', 'checklist', '4.2')],
]);

export const pOneAsking = [...agenda, ...existence, ...freeTime, ...mail, ...issues];
