import { answers, asBefore, calls, checks, covers, either, lists, sees, slots } from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { allDay, issue, mailOf, mine, part, room, roomAfternoon, roomOn, search, tasks } from './expect.ts';

/* A ninth set, voice A: Maya as a British design lead with a family, on phone and laptop. */

export const iOneAgenda = phrasings('agenda', [
  ['whats left today', lists('2026-11-23')],
  ['Run me through tomorrow, would you?', lists('2026-11-24')],
  ['thurs agenda pls', lists('2026-11-26')],
  [
    'What are we up to as a family at the weekend, have I put anything down?',
    covers('2026-11-28', '2026-11-29'),
  ],
  [
    'how many mtgs have i got this afternoon',
    part('2026-11-23', ['12:00', '12:30', '13:00'], ['17:00', '17:30', '18:00', '']),
  ],
  ['which thing do I start with on Wednesday morning', sees('Coffee with Sam', '2026-11-25')],
  [
    'I want to get off early on Friday. When does my last meeting end?',
    sees('Design critique', '2026-11-27'),
  ],
  ['where is it that pottery happens', sees('Pottery class')],
  ['who all is coming to the board meeting', sees('Board meeting')],
  [
    'morning! quick overview of next week so i can plan the school pick ups',
    lists('2026-11-30', ['2026-12-04', '2026-12-06']),
  ],
  ['what time does my oslo flight get in', sees('Flight to Oslo')],
  ['what did last thursday look like, need it for my timesheet', lists('2026-11-19')],
  ['Everything on the 8th of December please', lists('2026-12-08')],
]);

export const iOneExistence = phrasings('existence', [
  ['did i ever get round to putting the boiler service in', sees('Boiler service')],
  ['Have we got parents evening in the diary?', sees('Parents’ evening')],
  ['sunday empty?', covers('2026-11-29T09:00', '2026-11-29T18:00')],
  [
    'is there anything about a mortgage in there, this month or next',
    either(calls('getCalendarEvents', { any: 'mortgage' }), covers('2026-11-23', '2026-12-31')),
  ],
  [
    'am I due to see Lena at all this week',
    either(
      covers('2026-11-23', '2026-11-27'),
      sees('Budget review', '2026-11-26'),
      sees('Marketing lunch', '2026-11-27'),
      sees('Design sync', '2026-11-25'),
      sees('Roadmap review', '2026-11-23'),
    ),
  ],
  ['pretty sure theres some tax thing at the end of january, can you see it', sees('Tax return')],
]);

export const iOneFree = phrasings('free time', [
  ['free thurs at 1?', either(checks('2026-11-26T13:00'), covers('2026-11-26T13:00', '2026-11-26T13:30'))],
  ['Have I got any gaps tomorrow', allDay('2026-11-24')],
  [
    'when could lena and I both do 45 mins this week',
    room(45, '2026-11-23', ['2026-11-27', '2026-11-29'], ['lena']),
  ],
  [
    'Find me, Tomás and Jonas an hour on Thursday afternoon please',
    roomAfternoon(60, '2026-11-26', ['tomas', 'jonas']),
  ],
  [
    "mum's asking if we can come over early sunday evening, say 6 til 8, would that clash with anything",
    either(checks('2026-11-29T18:00', '2026-11-29T20:00'), covers('2026-11-29T18:00', '2026-11-29T20:00')),
  ],
  [
    'what is my first free half hour today',
    either(slots(30, '2026-11-23'), covers('2026-11-23T09:00', '2026-11-23T17:00')),
  ],
  [
    'need a 90 min slot w/ aiko next week for a workshop',
    room(90, '2026-11-30', ['2026-12-04', '2026-12-06'], ['aiko']),
  ],
  [
    'is priya around friday at 3',
    calls('findFreeTime', { attendees: 'priya@fernhill.example', from: '2026-11-27' }),
  ],
  [
    'Which evenings this week have nothing in them? thinking of dinner with the girls',
    covers('2026-11-23T18:30', '2026-11-27T20:00'),
  ],
  [
    'the plumber can come friday between 9 and 12, do i have stuff on then',
    either(checks('2026-11-27T09:00', '2026-11-27T12:00'), covers('2026-11-27T09:00', '2026-11-27T12:00')),
  ],
  [
    "What's the earliest on Tuesday 1st December that Jonas and I could have thirty minutes",
    roomOn(30, '2026-12-01', ['jonas']),
  ],
  [
    'could i squeeze in a 2 hour trip to the garden centre on saturday? what times would work',
    either(
      slots(120, '2026-11-28'),
      slots(120, '2026-11-28T09:00'),
      covers('2026-11-28T10:00', '2026-11-28T17:00'),
    ),
  ],
]);

export const iOneUndo = phrasings('undo', [
  [['move my haircut to 3pm', 'Oh hang on, that was a mistake. Undo'], asBefore],
  [['delete the boiler service', 'argh wrong one!! can you get it back'], asBefore],
  [['add yoga friday 7am', 'on second thoughts take that back'], asBefore],
]);

export const iOneInvitations = phrasings('invitations', [
  ['Hiring panel: put me down as a maybe', answers('Hiring panel', 'tentative')],
  ["won't make launch drinks after all so decline that one", answers('Launch drinks', 'declined')],
]);

export const iOneMail = phrasings('mail', [
  ['has ruth been in touch about the flat', mailOf('ruth', 'flat', 'calloway', 'tenancy')],
  ['Pull the to-dos out of my recent emails please', tasks],
  [
    'any unread mail?',
    either(calls('searchEmails', { unread: true }), calls('searchEmails', { any: 'unread' })),
  ],
  ['lena wrote something about a headline this morning, what was it', mailOf('lena', 'headline')],
  ['what did aiko ask me to look after while shes away', either(mailOf('aiko', 'away'), tasks)],
  ['find that message with the three CVs', mailOf('cv', 'hiring')],
]);

export const iOneIssues = phrasings('issues', [
  ['which github issues are sitting with me', either(mine, calls('searchIssues', { any: '@me' }))],
  ["What's 412 in the calendar repo about?", issue(412, 'contrast', 'declined')],
  ['show open issues labelled accessibility', search('accessibility')],
  ['did anybody report that the undo bar vanishes', either(search('undo'), issue(411), issue(418))],
]);
