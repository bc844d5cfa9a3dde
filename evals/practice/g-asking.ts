import {
  answers,
  asBefore,
  calls,
  covers,
  creates,
  deletes,
  either,
  lists,
  sees,
  updates,
} from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { slotsOn } from './expect.ts';

/** What is on, as a seventh set of people would ask. */
export const gAgenda = phrasings('agenda', [
  ['What have I got on today?', lists('2026-11-23')],
  ['what does tomorrow look like', lists('2026-11-24')],
  ['Can you show me this week', lists('2026-11-23', ['2026-11-29', '2026-11-27'])],
  ['how busy is next week', covers('2026-11-30', '2026-12-04')],
  ['Anything in the diary for Wednesday afternoon?', covers('2026-11-25T13:00', '2026-11-25T17:00')],
  ['when’s my dentist appointment', sees('Dentist')],
  ['have i got plans this weekend', covers('2026-11-28', '2026-11-29')],
  ['What am I doing on 15 December?', lists('2026-12-15')],
  ['what time does the christmas party start', sees('Christmas party')],
  ['Where is the portfolio review being held?', sees('Portfolio review')],
  ['who’s coming to the marketing lunch on friday', sees('Marketing lunch')],
  ['List my appointments from the 7th to the 11th of December please', lists('2026-12-07', '2026-12-11')],
  ['do I have anything on tonight', covers('2026-11-23T19:00', '2026-11-23T22:00')],
  ['first thing on thursday?', sees('Stand-up', '2026-11-26')],
  ['What time is my flight to Oslo again?', sees('Flight to Oslo')],
  ['read me my schedule for friday', lists('2026-11-27')],
  ['What was I doing last Thursday morning?', sees('Quarterly planning')],
  ['whens ingrids birthday', sees('Ingrid’s birthday')],
]);

/** When there is time, as a seventh set of people would ask. */
export const gFreeTime = phrasings('free time', [
  ['am i free tomorrow at 3', covers('2026-11-24T15:00', '2026-11-24T15:30')],
  ['Is Thursday at 1pm still open?', covers('2026-11-26T13:00', '2026-11-26T13:30')],
  [
    'Do I have time for a long lunch on Wednesday, say 12 to 2?',
    covers('2026-11-25T12:00', '2026-11-25T14:00'),
  ],
  [
    'where can I fit in an hour this week',
    either(
      slotsOn(60, '2026-11-23', ['2026-11-27', '2026-11-29']),
      lists('2026-11-23', ['2026-11-27', '2026-11-29']),
    ),
  ],
  ['Find 45 minutes tomorrow when Tomás is free too', slotsOn(45, '2026-11-24', '2026-11-24', ['tomas'])],
  [
    'when are priya and i both free for half an hour on wednesday',
    slotsOn(30, '2026-11-25', '2026-11-25', ['priya']),
  ],
  ['Am I doing anything Saturday evening or is it free?', covers('2026-11-28T19:00', '2026-11-28T21:00')],
  ['any gaps on friday?', covers('2026-11-27T09:00', '2026-11-27T17:00')],
  [
    'What’s the first free slot tomorrow for a 30 minute call?',
    either(slotsOn(30, '2026-11-24'), lists('2026-11-24')),
  ],
  ['could i do half past nine on the 10th of december', covers('2026-12-10T09:30', '2026-12-10T09:50')],
  ['Would 5 till 6 on Thursday work for me?', covers('2026-11-26T17:00', '2026-11-26T18:00')],
  [
    'I need two hours for some proper thinking next week. When could I do that?',
    either(
      slotsOn(120, '2026-11-30', ['2026-12-04', '2026-12-06']),
      lists('2026-11-30', ['2026-12-04', '2026-12-06']),
    ),
  ],
  [
    'find a 90 minute slot with Lena and Jonas on thursday or friday',
    slotsOn(90, '2026-11-26', '2026-11-27', ['jonas', 'lena']),
  ],
  ['is there any free time left this afternoon', covers('2026-11-23T13:00', '2026-11-23T17:00')],
  ['Am I around on 6 January?', covers('2027-01-06T09:00', '2027-01-06T17:00')],
]);

/** Answers to invitations, as a seventh set of people would give them. */
export const gInvitations = phrasings('invitations', [
  ['I can’t make the hiring panel next week, please decline it', answers('Hiring panel', 'declined')],
  ['say yes to tomás’s offsite call', answers('Offsite call', 'accepted')],
  ['Put me down as a maybe for the offsite call', answers('Offsite call', 'tentative')],
  ['i can come to launch drinks after all, accept please', answers('Launch drinks', 'accepted')],
  [
    'Decline the launch drinks and send Lena a note saying I’ve got family visiting',
    answers('Launch drinks', 'declined', true),
  ],
  ['turn down thursday’s roadmap workshop', answers('Roadmap workshop', 'declined')],
  ['Are there any invitations I still have to answer?', either(sees('Offsite call'), sees('Hiring panel'))],
]);

/** Questions about mail, as a seventh set of people would ask. */
export const gMail = phrasings('mail', [
  [
    'any unread emails?',
    either(calls('searchEmails', { unread: true }), calls('searchEmails', { query: 'unread' })),
  ],
  [
    'Has Ruth written back about the flat?',
    either(calls('searchEmails', { any: 'ruth' }), calls('searchEmails', { any: 'flat' })),
  ],
  ['what do people need from me in my emails', calls('extractActionItems')],
  [
    'Can you find the booking confirmation for my train to Margate',
    either(
      calls('searchEmails', { any: 'margate' }),
      calls('searchEmails', { any: 'train' }),
      calls('searchEmails', { any: 'booking' }),
    ),
  ],
  ['show me the latest email from lena', calls('searchEmails', { any: 'lena' })],
  [
    'how much is my phone bill this month? it should be in my mail',
    either(calls('searchEmails', { any: 'bill' }), calls('searchEmails', { any: 'phone' })),
  ],
  ['Did Saltmarsh House send us a code for the door?', calls('searchEmails', { any: 'saltmarsh' })],
  [
    'Sum up the emails about the Brightdesk contract for me',
    either(calls('searchEmails', { any: 'brightdesk' }), calls('searchEmails', { any: 'contract' })),
  ],
]);

/** Questions about issues, as a seventh set of people would ask. */
export const gIssues = phrasings('issues', [
  ['Are there any open bugs in fernhill/calendar?', calls('searchIssues', { any: 'bug' })],
  [
    'what’s happening with issue 395 in fernhill/calendar',
    calls('getIssue', { repository: 'fernhill/calendar', number: 395 }),
  ],
  [
    'Which pull requests are waiting for my review?',
    either(calls('listMyIssues'), calls('searchIssues', { any: 'review' })),
  ],
  ['find the github issue about the icon set', calls('searchIssues', { any: 'icon' })],
]);

/** What leans on what was said before, as a seventh set of people would say it. */
export const gContext = phrasings('context', [
  [['When is my haircut?', 'Move it to 3pm'], updates('Haircut', { start: '2026-11-28T15:00' })],
  [['show me thursday', 'cancel the pottery class'], deletes(['Pottery class', '2026-11-26'])],
  [
    ['Am I free on Friday at 11?', 'Great, put in a run then'],
    creates({ title: 'Run|Go for run|Running', start: '2026-11-27T11:00' }),
  ],
  [
    ['Create an event called Wine tasting on Saturday at 6pm', 'actually make it 7'],
    updates('Wine tasting', { start: '2026-11-28T19:00' }),
  ],
  [
    ['what time is coffee with sam?', 'push it back a quarter of an hour'],
    updates('Coffee with Sam', { start: '2026-11-25T09:15' }),
  ],
  [
    ['Find me a free hour on Tuesday next week', 'and on the Wednesday?'],
    either(slotsOn(60, '2026-12-02'), lists('2026-12-02')),
  ],
  [['any emails from Ruth?', 'what about Lena?'], calls('searchEmails', { any: 'lena' })],
  [
    ['what’s assigned to me on github', 'open the one about the date picker'],
    calls('getIssue', { repository: 'fernhill/calendar', number: 389 }),
  ],
  [
    ['Put “Team quiz” in for Thursday at 5pm', 'Invite Jonas and Lena too'],
    updates('Team quiz', { guests: ['jonas', 'lena'] }),
  ],
  [['When is the offsite call?', 'ok accept it'], answers('Offsite call', 'accepted')],
  [
    ['Have I got anything on the evening of 9 December?', 'remind me an hour before that'],
    updates('Parents’ evening', { reminders: [60] }),
  ],
  [
    ['what have i got on wednesday', 'can you move the vendor demo to 4'],
    updates('Vendor demo', { start: '2026-11-25T16:00' }),
  ],
  [
    ['Book an event called Guitar lesson for Tuesday at 6pm', 'that should repeat every week'],
    updates('Guitar lesson', { repeats: 'FREQ=WEEKLY;BYDAY=TU' }),
  ],
  [
    ['book a call with the landlord', 'friday at 10'],
    creates({ title: 'Call (with) landlord|Landlord call', start: '2026-11-27T10:00' }),
  ],
  [['I want to move my haircut', 'to 4pm, same day'], updates('Haircut', { start: '2026-11-28T16:00' })],
  [
    ['what’s on on the 8th of december', 'make the portfolio review half an hour longer'],
    updates('Portfolio review', { end: '2026-12-08T15:30' }),
  ],
  [['Cancel the boiler service', 'and the haircut as well please'], deletes('Haircut')],
  [['how does next week look', 'decline the hiring panel'], answers('Hiring panel', 'declined')],
  [['Rename the portfolio review to Portfolio clinic', 'hm no, undo that'], asBefore],
]);
