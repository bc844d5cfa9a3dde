import { answers, calls, changes, checks, covers, either, lists, nothing, sees, slots } from '../expect.ts';
import { phrasings, type Expected } from '../scenario.ts';

/** A search for free time over these days: whole, or only their working hours. */
function gap(minutes: number, first: string, last: string, people?: string[]): Expected {
  const ends = [last, `${last}T17:00`, `${last}T17:30`, `${last}T18:00`];
  return either(
    slots(minutes, first, ends, people),
    slots(minutes, `${first}T08:00`, ends, people),
    slots(minutes, `${first}T09:00`, ends, people),
  );
}

/** Somebody asks about a moment: it is checked, or the time from then on is looked at. */
function moment(start: string, end: string): Expected {
  return either(checks(start), covers(start, end));
}

/** What is on, as a sixth set of people would ask. */
export const fAgenda = phrasings('agenda', [
  ['morning! what have i got on today', lists('2026-11-23')],
  ['Talk me through Wednesday.', lists('2026-11-25')],
  ['hows my thursday looking', lists('2026-11-26')],
  [
    'And what does the rest of the week look like?',
    either(
      lists('2026-11-23', ['2026-11-27', '2026-11-29']),
      lists('2026-11-24', ['2026-11-27', '2026-11-29']),
    ),
  ],
  ['Could you give me an overview of next week, please', lists('2026-11-30', ['2026-12-04', '2026-12-06'])],
  [
    'weekend plans?',
    either(
      lists('2026-11-28', '2026-11-29'),
      lists('2026-11-27T17:00', '2026-11-29'),
      lists('2026-11-27T18:00', '2026-11-29'),
    ),
  ],
  ['what is happening on the 9th of december', lists('2026-12-09')],
  ['when do i fly to oslo', sees('Flight to Oslo', '2026-12-11')],
  ['what times physio tonight', sees('Physio', '2026-11-23')],
  ['Where are the launch drinks again?', sees('Launch drinks', '2026-12-02')],
  ['whos coming to the budget review', sees('Budget review', '2026-11-26')],
  ['My first meeting tomorrow, what is it?', sees('Stand-up', '2026-11-24')],
  ['what am i doing between 2 and 5 on friday', covers('2026-11-27T14:00', '2026-11-27T17:00')],
  ['Show me everything in the week of December 14', lists('2026-12-14', ['2026-12-18', '2026-12-20'])],
  ['next thing on my calendar', sees('Stand-up', '2026-11-23')],
  ['how long does the board meeting on the 15th go on for', sees('Board meeting', '2026-12-15')],
  ['which days have I got off over Christmas', sees('Annual leave', '2026-12-21')],
  ['whats left for today', lists('2026-11-23')],
  ['read me my diary for tomorrow morning would you', covers('2026-11-24T09:00', '2026-11-24T12:00')],
  ['december so far?', either(lists('2026-12-01', '2026-12-31'), covers('2026-12-01', '2026-12-31'))],
  ['pls list me the meetings of monday next week', lists('2026-11-30')],
  ['when exactly is Ingrids birthday', sees('Ingrid’s birthday', '2026-12-01')],
  ['How many meetings am I in on Thursday?', lists('2026-11-26')],
]);

/** Whether something is there, as a sixth set of people would ask. */
export const fExistence = phrasings('existence', [
  ['have i got a dentist appointment coming up', sees('Dentist', '2026-12-01')],
  [
    'Am I in anything with Jonas this week?',
    either(covers('2026-11-23', '2026-11-27'), sees('Roadmap workshop', '2026-11-26')),
  ],
  ['theres a parents evening in december isnt there', sees('Parents’ evening', '2026-12-09')],
  ['did I remember to put the boiler service in?', sees('Boiler service', '2026-12-07')],
  ['am i down for parkrun this saturday', sees('Parkrun', '2026-11-28')],
  ['any doctors appointments in january', covers('2027-01-01', '2027-01-31')],
  ['Is the team offsite on my calendar yet', sees('Team offsite', '2026-12-03')],
  [
    'did i ever book that eye test',
    either(
      calls('getCalendarEvents', { any: 'eye' }),
      calls('getCalendarEvents', { any: 'optician' }),
      covers('2026-11-23', '2026-12-20'),
    ),
  ],
]);

/** Free time, as a sixth set of people would ask. */
export const fFreeTime = phrasings('free time', [
  ['is there a gap this afternoon', covers('2026-11-23T13:00', '2026-11-23T17:00')],
  [
    'when could I squeeze in half an hour today?',
    slots(30, '2026-11-23', ['2026-11-23', '2026-11-23T17:00', '2026-11-23T17:30', '2026-11-23T18:00']),
  ],
  [
    'How late am I busy on Thursday?',
    either(sees('Pottery class', '2026-11-26'), covers('2026-11-26T18:00', '2026-11-26T21:00')),
  ],
  [
    'will i be done by 5 today',
    either(sees('Physio', '2026-11-23'), covers('2026-11-23T17:00', '2026-11-23T18:00')),
  ],
  [
    'could i sneak off at 3 on friday',
    either(
      checks('2026-11-27T15:00'),
      covers('2026-11-27T15:00', '2026-11-27T16:00'),
      sees('Design critique', '2026-11-27'),
    ),
  ],
  [
    'find 45 min for me and lena this week',
    either(gap(45, '2026-11-23', '2026-11-27', ['lena']), gap(45, '2026-11-23', '2026-11-29', ['lena'])),
  ],
  [
    'Priya and I need an hour together before Thursday. When works?',
    gap(60, '2026-11-23', '2026-11-25', ['priya']),
  ],
  ['which evenings have i got free this week', covers('2026-11-23T18:00', '2026-11-27T21:00')],
  ['is Saturday afternoon clear', covers('2026-11-28T13:00', '2026-11-28T17:00')],
  ['have i time for a long lunch weds, like 12 to 2', moment('2026-11-25T12:00', '2026-11-25T14:00')],
  ["when's my next free hour", slots(60, '2026-11-23')],
  ['can i do 4pm thursday', moment('2026-11-26T16:00', '2026-11-26T16:30')],
  [
    'Someone has offered me 10:30 to 11:15 on the 9th. Would that work for me?',
    covers('2026-12-09T10:30', '2026-12-09T11:15'),
  ],
  [
    'i need three hours in one go next week to write a proposal, where could they go',
    either(gap(180, '2026-11-30', '2026-12-04'), gap(180, '2026-11-30', '2026-12-06')),
  ],
  ['any day next week without meetings?', covers('2026-11-30T09:00', '2026-12-04T17:00')],
  ['is my morning free tmrw', covers('2026-11-24T09:00', '2026-11-24T12:00')],
  [
    "What's the earliest I can get away on Wednesday?",
    either(sees('Vendor demo', '2026-11-25'), covers('2026-11-25T12:00', '2026-11-25T17:00')),
  ],
  [
    'have I got twenty minutes spare before the roadmap review today',
    covers('2026-11-23T09:50', '2026-11-23T11:00'),
  ],
  ['how much free time is there in my day tomorrow', covers('2026-11-24T09:00', '2026-11-24T17:00')],
  ['fri 6pm drinks, free?', moment('2026-11-27T18:00', '2026-11-27T18:30')],
  [
    'when are jonas tomas and i all available for 30 mins tomorrow',
    gap(30, '2026-11-24', '2026-11-24', ['jonas', 'tomas']),
  ],
  ['does monday 14 december at 3 clash with anything', moment('2026-12-14T15:00', '2026-12-14T15:30')],
  ['Would a 7am call tomorrow be a problem?', moment('2026-11-24T07:00', '2026-11-24T07:30')],
  [
    'I would like 90 minutes of quiet, thursday or friday, what is possible',
    gap(90, '2026-11-26', '2026-11-27'),
  ],
]);

/** Invitations, as a sixth set of people would answer them. */
export const fInvitations = phrasings('invitations', [
  ['say yes to the offsite call', answers('Offsite call', 'accepted')],
  ["I can't do the hiring panel, turn it down please", answers('Hiring panel', 'declined')],
  ["launch drinks: i'm coming after all, accept", answers('Launch drinks', 'accepted')],
  ['rsvp no to launch drinks', answers('Launch drinks', 'declined')],
  [
    'Turns out I can make the sales all-hands. Change my answer to yes, would you?',
    answers('Sales all-hands', 'accepted'),
  ],
  [
    'decline budget review with a note saying i have a clash, sorry',
    answers('Budget review', 'declined', true),
  ],
  ['what invites am i still to answer', either(sees('Offsite call'), sees('Hiring panel'))],
  [
    'not sure yet about thursdays roadmap workshop, mark me tentative',
    answers('Roadmap workshop', 'tentative'),
  ],
  [
    'Accept the two I have not replied to: hiring panel and offsite call',
    changes(
      { change: 'respond', title: 'Hiring panel', response: 'accepted' },
      { change: 'respond', title: 'Offsite call', response: 'accepted' },
    ),
  ],
]);

/** Mails, as a sixth set of people would ask. */
export const fMail = phrasings('mail', [
  [
    'what did ruth write about the flat',
    either(
      calls('searchEmails', { any: 'ruth' }),
      calls('searchEmails', { any: 'flat' }),
      calls('searchEmails', { any: 'tenancy' }),
    ),
  ],
  ['did mum email about what i should bring on sunday', calls('searchEmails')],
  ['what do people want from me, going by my inbox', calls('extractActionItems')],
  [
    'unread mails pls',
    either(calls('searchEmails', { unread: true }), calls('searchEmails', { any: 'is:unread' })),
  ],
  [
    'there was a door code for saltmarsh house in some mail, what is it',
    either(calls('searchEmails', { any: 'saltmarsh' }), calls('searchEmails', { any: 'code' })),
  ],
  [
    'By when does Aiko want the icons approved? She wrote to me about it.',
    either(
      calls(['searchEmails', 'extractActionItems'], { any: 'aiko' }),
      calls('searchEmails', { any: 'icon' }),
    ),
  ],
  [
    'has dana from brightdesk been in touch by mail',
    either(calls('searchEmails', { any: 'dana' }), calls('searchEmails', { any: 'brightdesk' })),
  ],
  ["read me lena's latest mail", calls('searchEmails', { any: 'lena' })],
  ['mails with an attachment from the last seven days', calls('searchEmails', { any: 'attachment' })],
  [
    'ingrid emailed about her birthday dinner, where is it and what time',
    either(
      calls('searchEmails', { any: 'ingrid' }),
      calls('searchEmails', { any: 'birthday' }),
      calls('searchEmails', { any: 'dinner' }),
    ),
  ],
  [
    'how much was my phone bill, should be in my email',
    either(
      calls('searchEmails', { any: 'bill' }),
      calls('searchEmails', { any: 'phone' }),
      calls('searchEmails', { any: 'lanternfone' }),
    ),
  ],
  [
    'What has Lena asked me to do about the Brightdesk contract? Check the emails.',
    either(
      calls(['searchEmails', 'extractActionItems'], { any: 'brightdesk' }),
      calls(['searchEmails', 'extractActionItems'], { any: 'contract' }),
      calls(['searchEmails', 'extractActionItems'], { any: 'lena' }),
    ),
  ],
]);

/** Issues, as a sixth set of people would ask. */
export const fIssues = phrasings('issues', [
  ['what github stuff is waiting on me', calls('listMyIssues')],
  ['whats the latest on issue 412 in fernhill/calendar', calls('getIssue', { number: 412 })],
  ['any open bugs about the undo bar', calls('searchIssues', { any: 'undo' })],
  ['Which PRs need my review?', either(calls('listMyIssues'), calls('searchIssues', { any: 'review' }))],
  ['is there a github ticket for the date picker and who has it', calls('searchIssues', { any: 'picker' })],
  ['did the storybook update get merged', calls('searchIssues', { any: 'storybook' })],
  ['how many accessibility issues are still open on github', calls('searchIssues', { any: 'accessibility' })],
  ["who's working on #93 in fernhill/design-system?", calls('getIssue', { number: 93 })],
]);

/** What Arlo cannot do, and small talk. */
export const fBeyond = phrasings('beyond', [
  ["cheers that's all for now", nothing],
  ['will it rain on saturday', nothing],
  ["email priya that i'm running ten minutes late", nothing],
  ['can you order some flowers for my mum', nothing],
  ['what sort of things can you help with', nothing],
  ['how do you say happy birthday in swedish', nothing],
  ['Close issue 411 for me, it is fixed.', nothing],
  ['ugh mondays. how are you', nothing],
]);
