import {
  answers,
  asBefore,
  calls,
  changes,
  checks,
  covers,
  creates,
  deletes,
  either,
  lists,
  nothing,
  sees,
  updates,
} from '../expect.ts';
import { phrasings } from '../scenario.ts';
import {
  allDay,
  anyMail,
  evening,
  issue,
  mailOf,
  mine,
  morning,
  part,
  room,
  roomAfternoon,
  roomMorning,
  tasks,
} from './expect.ts';

const afternoon = (day: string) => part(day, ['12:00', '12:30', '13:00'], ['17:00', '17:30', '18:00']);
/** The rest of this week, or all of it. */
const thisWeek = ['2026-11-27', '2026-11-28', '2026-11-29'];
const nextWeek = ['2026-12-04', '2026-12-05', '2026-12-06'];

export const cContext = phrasings('context', [
  [['what have i got wednesday', 'and thursday'], lists('2026-11-26')],
  [['What’s on Friday?', 'and the day after?'], lists('2026-11-28')],
  [['when’s the dentist', 'and the physio?'], sees('Physio')],
  [
    ['where is the marketing lunch', 'push it half an hour later'],
    updates('Marketing lunch', { start: '2026-11-27T13:00' }),
  ],
  [['when is the haircut', 'move that to 12'], updates('Haircut', { start: '2026-11-28T12:00' })],
  [['Put a swim in on Sunday at 9am', 'no sorry, 8'], updates('Swim', { start: '2026-11-29T08:00' })],
  [['add Zumba wednesday 7pm', 'scrap that'], asBefore],
  [['Show me the 9th of December', 'cancel the last one'], deletes(['Parents’ evening', '2026-12-09'])],
  [
    ['whats on tues 8 dec', 'move the portfolio thing to 15:00'],
    updates('Portfolio review', { start: '2026-12-08T15:00' }),
  ],
  [['am i free on thursday at 4', 'and at 5?'], checks('2026-11-26T17:00')],
  [
    ['Am I free tomorrow at 11?', 'what about Wednesday'],
    either(checks('2026-11-25T11:00'), covers('2026-11-25T11:00', '2026-11-25T12:00')),
  ],
  [
    ['find me an hour with Jonas tomorrow', 'or wednesday?'],
    room(60, '2026-11-25', ['2026-11-25'], ['jonas']),
  ],
  [
    ['could you find 30 minutes for me and Lena on Friday', 'hmm make it a full hour'],
    room(60, '2026-11-27', ['2026-11-27'], ['lena']),
  ],
  [['Book Pilates for Wednesday', '18:30'], creates({ title: 'Pilates', start: '2026-11-25T18:30' })],
  [
    ['schedule a call with Aiko', 'tomorrow at noon, 20 minutes'],
    creates({
      title: 'Call|Call with Aiko|Aiko|Aiko call|Call Aiko',
      start: '2026-11-24T12:00',
      end: '2026-11-24T12:20',
      guests: ['aiko'],
    }),
  ],
  [
    ['remind me to pay the window cleaner', 'tomorrow 6pm'],
    creates({ title: 'Pay (the) window cleaner', start: '2026-11-24T18:00', reminders: 'some' }),
  ],
  [['delete the roadmap thing', 'the workshop'], deletes(['Roadmap workshop', '2026-11-26'])],
  [
    ['when’s the next design critique?', 'cancel it, nobody has anything to show'],
    deletes(['Design critique', '2026-11-27']),
  ],
  [
    ['what time is physio today', 'can you make it 6 instead'],
    updates('Physio', { start: '2026-11-23T18:00' }, { on: '2026-11-23' }),
  ],
  [
    ['is there a vendor demo this week', 'ok call it Brightdesk demo'],
    updates('Vendor demo', { title: 'Brightdesk demo' }),
  ],
  [
    ['what day is that board meeting again', 'can you add Lena'],
    updates('Board meeting', { guests: ['priya', 'jonas', 'lena'] }),
  ],
  [['when am i seeing sam', 'cancel that coffee'], deletes(['Coffee with Sam', '2026-11-25'])],
  [['what have i got next week', 'just the tuesday'], lists('2026-12-01')],
  [['anything on in the evening on thursday?', 'and friday evening'], evening('2026-11-27')],
  [['who invited me to launch drinks', 'ok say yes to it'], answers('Launch drinks', 'accepted')],
  [['have I got mail from Tomás', 'and from Aiko?'], mailOf('aiko')],
  [['what’s issue 412 about', 'and 389?'], issue(389)],
  [
    ['Block tomorrow 4 to 5 for Reading', 'make it until half 5'],
    updates('Reading', { start: '2026-11-24T16:00', end: '2026-11-24T17:30' }),
  ],
  [
    ['put Choir on thursday next week at 7:30pm', 'every week actually'],
    updates('Choir', { repeats: 'FREQ=WEEKLY;BYDAY=TH' }),
  ],
  [['move the boiler service to the 9th', 'undo please'], asBefore],
]);

export const cFreeTime = phrasings('free time', [
  ['am i free at 3 tomorrow', checks('2026-11-24T15:00')],
  ['Do I have time for a quick coffee at 10:45 on Wednesday?', checks('2026-11-25T10:45')],
  ['free thurs 1pm?', checks('2026-11-26T13:00')],
  ['when could I fit in 2 hours of quiet work this week', room(120, '2026-11-23', thisWeek)],
  [
    'me and Priya need an hour on thursday, when could that be',
    room(60, '2026-11-26', ['2026-11-26'], ['priya']),
  ],
  [
    'I need half an hour with Lena and Sam on friday, when works',
    room(30, '2026-11-27', ['2026-11-27'], ['lena', 'sam']),
  ],
  ['is tomorrow morning open', covers('2026-11-24T10:00', '2026-11-24T12:00')],
  ['am I busy on the 9th of December?', allDay('2026-12-09')],
  ['what slots do i have free on friday', covers('2026-11-27T09:00', '2026-11-27T17:00')],
  ['could I do 4 til 5 on Wednesday', checks('2026-11-25T16:00', '2026-11-25T17:00')],
  ['hey, someone wants to meet me at noon on friday, does that work?', checks('2026-11-27T12:00')],
  ['find 90 mins next week for writing', room(90, '2026-11-30', nextWeek)],
  [
    'when are Tomás and I both free for an hour next tuesday',
    room(60, '2026-12-01', ['2026-12-01'], ['tomas']),
  ],
  ['am i free this afternoon', covers('2026-11-23T13:00', '2026-11-23T17:00')],
  ['have i got half an hr somewhere before lunch tmrw', roomMorning(30, '2026-11-24')],
  ['Can you see if I’m available Saturday evening?', covers('2026-11-28T18:00', '2026-11-28T21:00')],
  ['any gap of 45 minutes tomorrow afternoon?', roomAfternoon(45, '2026-11-24')],
  ['is 17h on thursday ok for me', checks('2026-11-26T17:00')],
  ['am i around on the 7th of december at 9', checks('2026-12-07T09:00')],
  ['quarter to four on wednesday, free?', checks('2026-11-25T15:45')],
  ['When’s my next free hour today?', room(60, '2026-11-23')],
  ['what day next week is best for a 3 hour workshop', room(180, '2026-11-30', nextWeek)],
  [
    'please find a slot for a one hour catch up with Jonas this week',
    room(60, '2026-11-23', thisWeek, ['jonas']),
  ],
  [
    'do i have anything between 12 and 2 on thursday or am i free',
    either(checks('2026-11-26T12:00', '2026-11-26T14:00'), covers('2026-11-26T12:00', '2026-11-26T14:00')),
  ],
  ['would sunday the 6th work for a day trip, am i free', allDay('2026-12-06')],
  ['need 20 min with aiko tmrw', room(20, '2026-11-24', ['2026-11-24'], ['aiko'])],
  ['Is Wednesday at half past nine free?', checks('2026-11-25T09:30')],
  ['how about 1 december at 1430, am I available', checks('2026-12-01T14:30')],
  ['my sister asks if I can do dinner on thursday at 8, am i free then', checks('2026-11-26T20:00')],
  [
    'find time for me, Priya and Jonas, an hour, next Monday',
    room(60, '2026-11-30', ['2026-11-30'], ['priya', 'jonas']),
  ],
]);

export const cInvitations = phrasings('invitations', [
  ['accept the hiring panel', answers('Hiring panel', 'accepted')],
  ['say no to the offsite call', answers('Offsite call', 'declined')],
  ['yes to launch drinks!', answers('Launch drinks', 'accepted')],
  ['Which invitations have I not replied to yet?', either(sees('Hiring panel'), sees('Offsite call'))],
  ['put me down as a maybe for the offsite call on monday', answers('Offsite call', 'tentative')],
  [
    'accept both the hiring panel and the offsite call',
    changes(
      { change: 'respond', title: 'Hiring panel', response: 'accepted' },
      { change: 'respond', title: 'Offsite call', response: 'accepted' },
    ),
  ],
  ['i can make the sales all hands after all, can you accept it', answers('Sales all-hands', 'accepted')],
  [
    'decline Jonas’ hiring panel and tell him I’m travelling that day',
    answers('Hiring panel', 'declined', true),
  ],
  ['can’t do the budget review on thursday, please decline', answers('Budget review', 'declined')],
  ['rsvp yes offsite call', answers('Offsite call', 'accepted')],
  ['has everybody accepted the roadmap review?', sees('Roadmap review')],
  ['won’t make launch drinks next wed, decline pls', answers('Launch drinks', 'declined')],
  ['not sure yet about the hiring panel, set it to tentative', answers('Hiring panel', 'tentative')],
  ['did I get any new invites?', either(sees('Hiring panel'), sees('Offsite call'))],
  ['what’s the invitation from Tomás about', either(sees('Offsite call'), mailOf('tom', 'offsite'))],
]);

export const cMail = phrasings('mail', [
  ['any new mail?', anyMail],
  ['what did the landlord write', mailOf('ruth', 'calloway', 'tenancy', 'landlord', 'lease')],
  ['Do I have any action items in my inbox?', tasks],
  ['has Priya mailed me', mailOf('priya')],
  ['what’s Lena asking me to do about the contract', mailOf('lena', 'contract', 'brightdesk')],
  [
    'show unread emails pls',
    either(calls('searchEmails', { unread: true }), calls('searchEmails', { any: 'unread' })),
  ],
  ['is there something in my mail i have to do by friday', tasks],
  ['find the email with the train tickets', mailOf('train', 'ticket')],
  ['when does mum want me for lunch, she emailed', mailOf('mum', 'lunch', 'asa', 'åsa', 'mamma')],
  ['aiko wrote what I need to cover for her, can you look it up', mailOf('aiko', 'away')],
  ['How much was the phone bill? it’s in my email somewhere', mailOf('phone', 'bill', 'lanternfone')],
  ['any emails from the physio place', mailOf('physio', 'calmgate')],
  ['look for the booking of saltmarsh house', mailOf('saltmarsh')],
  ['which emails came in this morning', anyMail],
  ['summarise the offsite email thread', mailOf('offsite')],
]);

export const cIssues = phrasings('issues', [
  ['list my github issues', mine],
  ['what’s on my plate in github', mine],
  ['whats the status of issue 371', issue(371)],
  ['Any pull requests waiting for my review?', either(mine, calls('searchIssues', { any: 'review' }))],
  ['show me open bugs in the calendar repo', calls('searchIssues', { any: 'bug' })],
  ['what do people say about the date picker issue', issue(389, 'date picker')],
  ['are there accessibility issues open', calls('searchIssues', { any: 'accessibility' })],
  ['who is working on the undo bar thing on github', issue(411, 'undo')],
  ['what’s left on the release 4.2 checklist issue', issue(408, 'release', '4.2')],
  ['anything in github about the icon set', issue(88, 'icon')],
  ['which issues were opened by sam carter', calls('searchIssues', { any: 'sam' })],
  ['Has #395 been closed?', issue(395)],
]);

export const cAgenda = phrasings('agenda', [
  ['anything else left for me today', lists('2026-11-23')],
  ['whats tomorrow like', lists('2026-11-24')],
  ['first meeting on thursday?', either(sees('Stand-up', '2026-11-26'), lists('2026-11-26'))],
  ['Good morning! Could you run me through my day?', lists('2026-11-23')],
  ['whats happening this weekend', lists('2026-11-28', '2026-11-29')],
  ['next week overview please', lists('2026-11-30', nextWeek)],
  ['what time does the workshop on thursday finish', sees('Roadmap workshop')],
  ['who’s coming to the roadmap review', sees('Roadmap review')],
  ['which day’s the hairdresser, the haircut', sees('Haircut')],
  ['what have I got on the 8th', lists('2026-12-08')],
  ['anything in the evenings, like tonight', evening('2026-11-23')],
  ['what is in my diary for december', lists('2026-12-01', '2026-12-31')],
  ['whens pottery', sees('Pottery class')],
  ['Where do I have to be for the parents’ evening and at what time?', sees('Parents’ evening')],
  ['show me wed and thurs', lists('2026-11-25', '2026-11-26')],
  ['what’s my next meeting', either(sees('Stand-up', '2026-11-23'), covers('2026-11-23', '2026-11-23'))],
  ['tomorrow afternoon?', afternoon('2026-11-24')],
  ['what time do i start on wednesday', either(sees('Coffee with Sam', '2026-11-25'), lists('2026-11-25'))],
  ['when is my flight', sees('Flight to Oslo')],
  ['how many meetings do I have on Wednesday', lists('2026-11-25')],
  ['friday morning what’s there', morning('2026-11-27')],
  [
    'give me everything for the first week of december',
    either(lists('2026-12-01', ['2026-12-06', '2026-12-07']), lists('2026-11-30', nextWeek)),
  ],
  ['when does my leave start', sees('Annual leave')],
  ['rest of the week plz', either(lists('2026-11-23', thisWeek), lists('2026-11-24', thisWeek))],
  ['what’s on between now and lunch', part('2026-11-23', ['09:12'], ['12:00', '12:30', '13:00'])],
  ['when do I next have a one to one with Priya', sees('1:1 with Priya')],
  ['what was I doing last Thursday', lists('2026-11-19')],
  ['is the dentist next week and what time', sees('Dentist')],
  ['what is the brightdesk demo about, any notes?', sees('Vendor demo')],
  ['what time’s the christmas do', sees('Christmas party')],
]);

export const cExistence = phrasings('existence', [
  ['have I got some sales meeting this afternoon', covers('2026-11-23T13:00', '2026-11-23T17:00')],
  ['is there anything with Lena this week?', either(sees('Budget review'), sees('Marketing lunch'))],
  ['have i got physio tonight', sees('Physio', '2026-11-23')],
  ['is that boiler man in my calendar? the service i mean', sees('Boiler service')],
  ['any meetings on saturday', lists('2026-11-28')],
  ['do i still have the coffee with sam in there', sees('Coffee with Sam')],
  ['Is there a standup on Friday?', sees('Stand-up', '2026-11-27')],
  ['am I seeing the optician this week or not', covers('2026-11-23', '2026-11-27')],
  ['got anything at 11 on wednesday?', either(sees('Design sync', '2026-11-25'), checks('2026-11-25T11:00'))],
  ['do we have a board meeting in december', sees('Board meeting')],
]);

export const cBeyond = phrasings('beyond', [
  ['can you email Priya that i’ll be ten minutes late', nothing],
  ['what’s the weather tomorrow', nothing],
  ['can you book me a table at ondine online', nothing],
  ['mark github issue 371 as done will you', nothing],
  ['what can you actually do?', nothing],
  ['lol thanks, you’re a star', nothing],
]);
