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
  remove,
  sees,
  slots,
  updates,
} from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { free, issue, mailOf, mine, roomIn, roomOn, search, tasks } from './expect.ts';

const noonEnds = (day: string) => [`${day}T12:00`, `${day}T13:00`];
const eveningEnds = (day: string) => [day, `${day}T17:00`, `${day}T17:30`, `${day}T18:00`];
const afternoonOn = (minutes: number, day: string, people?: string[]) =>
  either(
    slots(minutes, `${day}T12:00`, eveningEnds(day), people),
    slots(minutes, `${day}T13:00`, eveningEnds(day), people),
  );
const thisWeek = ['2026-11-27', '2026-11-29', '2026-11-27T18:00'];
const nextWeek = ['2026-12-04', '2026-12-06', '2026-12-04T18:00'];

export const aContext = phrasings('context', [
  [
    ['when am i seeing the dentist', 'can you push that to 10'],
    updates('Dentist', { start: '2026-12-01T10:00' }),
  ],
  [
    ['vendor demo wednesday, what time?', 'could it be half an hour earlier'],
    updates('Vendor demo', { start: '2026-11-25T14:30' }),
  ],
  [['whats on sat', 'and sunday'], lists('2026-11-29')],
  [["what's in the diary for the 8th of december", 'bin the partner update'], deletes('Partner update')],
  [["what's in the diary for the 7th dec", 'the day after?'], lists('2026-12-08')],
  [
    ['what do i have on the 8th of dec', 'shift the portfolio one to 3'],
    updates('Portfolio review', { start: '2026-12-08T15:00' }),
  ],
  [
    ['am I free wednesday at 1', 'ok stick lunch in there'],
    creates({ title: 'Lunch', start: '2026-11-25T13:00' }),
  ],
  [
    ['is 5pm on thursday free', 'what about friday at 5'],
    either(checks('2026-11-27T17:00'), covers('2026-11-27T17:00', '2026-11-27T18:00')),
  ],
  [['book yoga for wednesday 6pm', 'oops i meant thursday'], updates('Yoga', { start: '2026-11-26T18:00' })],
  [
    ['book yoga for wednesday 6pm', 'make that an hour and a half'],
    updates('Yoga', { end: '2026-11-25T19:30' }),
  ],
  [
    ['book yoga for wednesday 6pm', 'and again on friday same time'],
    creates({ title: 'Yoga', start: '2026-11-27T18:00' }),
  ],
  [
    ['add swimming sunday 9am', 'every week actually'],
    updates('Swimming', { repeats: 'FREQ=WEEKLY;BYDAY=SU' }),
  ],
  [
    ['put Onboarding in for friday at 10', 'with tomas and aiko please'],
    updates('Onboarding', { guests: ['aiko', 'tomas'] }),
  ],
  [
    ['put Onboarding in for friday at 10', "can't do friday, thursday 12 instead"],
    updates('Onboarding', { start: '2026-11-26T12:00' }),
  ],
  [
    ['lunch with lena', 'wednesday', '12:30'],
    creates({ title: 'Lunch (with Lena)|Lena lunch', start: '2026-11-25T12:30', guests: ['lena'] }),
  ],
  [
    ['i want to set up a call with priya', 'tmrw at 11:30'],
    creates({ title: 'Call (with Priya)|Priya call', start: '2026-11-24T11:30', guests: ['priya'] }),
  ],
  [
    ['remind me to water the plants', 'tonight at 8'],
    creates({ title: 'Water (the) plants', start: '2026-11-23T20:00', reminders: 'some' }),
  ],
  [['move the haircut', 'to 3 in the afternoon'], updates('Haircut', { start: '2026-11-28T15:00' })],
  [['cancel the roadmap thing', 'never mind'], nothing],
  [['delete the review', 'portfolio'], deletes('Portfolio review')],
  [['cancel lunch', "mum's"], deletes('Lunch at Mum’s')],
  [['who is at the budget review', 'and the marketing lunch?'], sees('Marketing lunch')],
  [['what time does pottery start', 'where is it'], sees('Pottery class')],
  [["what's my wednesday like", 'which of those is with sam? cancel that one'], deletes('Coffee with Sam')],
  [['show me friday', 'drop the critique'], deletes(['Design critique', '2026-11-27'])],
  [['move parents evening to 6pm', 'put it back how it was'], asBefore],
  [['any open invites', 'accept the hiring one'], answers('Hiring panel', 'accepted')],
  [['what has lena emailed me', 'and dana?'], mailOf('dana')],
  [['when can i fit an hour in on wednesday', 'and on thursday?'], roomOn(60, '2026-11-26')],
  [
    ['find 30 mins with tomas tomorrow', 'make it with aiko as well'],
    roomOn(30, '2026-11-24', ['tomas', 'aiko']),
  ],
  [['are there any github issues for me', 'open number 412'], issue(412)],
  [
    ['when is the boiler service', "can't do that day, the 9th same time"],
    updates('Boiler service', { start: '2026-12-09T08:00' }),
  ],
  [
    ['what have i got next tuesday', 'push the dentist by 15 mins and cancel the focus block'],
    changes(
      { change: 'update', title: 'Dentist', facts: { start: '2026-12-01T08:45' } },
      remove('Focus block', '2026-12-01'),
    ),
  ],
  [
    ['is the christmas party in there', 'starts at 7 actually, not 6'],
    updates('Christmas party', { start: '2026-12-18T19:00' }),
  ],
  [
    ['book a run tomorrow 7am and a sauna on thursday at 5pm', 'move the sauna to 6'],
    updates('Sauna', { start: '2026-11-26T18:00' }),
  ],
]);

export const aFreeTime = phrasings('free time', [
  free('is tomorrow 11 till 12 open', '2026-11-24T11:00', '2026-11-24T12:00'),
  free('have i got anything clashing with thursday 4-5pm', '2026-11-26T16:00', '2026-11-26T17:00'),
  free('someone wants me wed 1 to 2.30, possible?', '2026-11-25T13:00', '2026-11-25T14:30'),
  free('could I squeeze in a call friday between 10 and 10:30', '2026-11-27T10:00', '2026-11-27T10:30'),
  ['can i do 3 today', either(checks('2026-11-23T15:00'), covers('2026-11-23T15:00', '2026-11-23T16:00'))],
  ['free @ 1430 on mon?', either(checks('2026-11-30T14:30'), covers('2026-11-30T14:30', '2026-11-30T15:00'))],
  [
    'would quarter past two on friday work for me',
    either(checks('2026-11-27T14:15'), covers('2026-11-27T14:15', '2026-11-27T14:45')),
  ],
  [
    'my sister wants to know if i can do dinner on saturday at 7',
    either(checks('2026-11-28T19:00'), covers('2026-11-28T19:00', '2026-11-28T20:00')),
  ],
  [
    'do i have time at noon tomorrow',
    either(checks('2026-11-24T12:00'), covers('2026-11-24T12:00', '2026-11-24T13:00')),
  ],
  [
    'am i around on the 10th of december at 9 in the morning',
    either(checks('2026-12-10T09:00'), covers('2026-12-10T09:00', '2026-12-10T10:00')),
  ],
  [
    'am i busy thursday evening',
    either(covers('2026-11-26T18:00', '2026-11-26T21:00'), sees('Pottery class', '2026-11-26')),
  ],
  ['any gap this afternoon?', covers('2026-11-23T13:00', '2026-11-23T17:00')],
  ['when am i free on wednesday', covers('2026-11-25T09:30', '2026-11-25T17:00')],
  ['whats my availability on thurs', covers('2026-11-26T09:30', '2026-11-26T17:00')],
  ['i need half an hour for myself tomorrow, where does it fit', roomOn(30, '2026-11-24')],
  ['find me two hours of quiet on friday', roomOn(120, '2026-11-27')],
  ['got 15 minutes anywhere today?', roomOn(15, '2026-11-23')],
  ['where can I put a 45-minute workout on wednesday', roomOn(45, '2026-11-25')],
  [
    'next week i need 3 hours in one go to write the proposal, when could that be',
    roomIn(180, '2026-11-30', nextWeek),
  ],
  ['find a slot of ninety minutes some time this week', roomIn(90, '2026-11-23', thisWeek)],
  ['when are priya and i both free for an hour tomorrow', roomOn(60, '2026-11-24', ['priya'])],
  ['look for a 30 min slot with Jonas on wednesday please', roomOn(30, '2026-11-25', ['jonas'])],
  ['sam n lena n me, an hour, thursday. when', roomOn(60, '2026-11-26', ['sam', 'lena'])],
  ['find an hour in the afternoon with tomas on tuesday', afternoonOn(60, '2026-11-24', ['tomas'])],
  [
    'I would like to meet Aiko next week for one hour, please propose a time',
    roomIn(60, '2026-11-30', nextWeek, ['aiko']),
  ],
  [
    'when can jonas, tomas and me do 45 minutes next week',
    roomIn(45, '2026-11-30', nextWeek, ['jonas', 'tomas']),
  ],
  [
    'an hour thursday morning, is there one?',
    either(
      slots(60, '2026-11-26T09:00', noonEnds('2026-11-26')),
      slots(60, '2026-11-26', noonEnds('2026-11-26')),
      slots(60, '2026-11-26T08:00', noonEnds('2026-11-26')),
      covers('2026-11-26T09:00', '2026-11-26T12:00'),
    ),
  ],
  [
    'need a half hour before noon tomorrow',
    either(
      slots(30, '2026-11-24', ['2026-11-24T12:00']),
      slots(30, '2026-11-24T09:00', ['2026-11-24T12:00']),
      slots(30, '2026-11-24T08:00', ['2026-11-24T12:00']),
      covers('2026-11-24T09:00', '2026-11-24T12:00'),
    ),
  ],
  [
    'do i hav a free hour after 4 on thursday',
    either(slots(60, '2026-11-26T16:00'), covers('2026-11-26T16:00', '2026-11-26T18:00')),
  ],
  [
    'how much free time is left this afternoon, enough for a 2h block?',
    either(slots(120), covers('2026-11-23T13:00', '2026-11-23T17:00')),
  ],
]);

export const aInvitations = phrasings('invitations', [
  ['tell tomas yes for the offsite call', answers('Offsite call', 'accepted')],
  ['im not going to launch drinks after all', answers('Launch drinks', 'declined')],
  ['put me down as a maybe for hiring panel', answers('Hiring panel', 'tentative')],
  ['RSVP yes, launch drinks', answers('Launch drinks', 'accepted')],
  ['i can make the sales all hands now, accept it', answers('Sales all-hands', 'accepted')],
  ['please reject the invitation from jonas for the hiring panel', answers('Hiring panel', 'declined')],
  ["won't be at lena's budget review, decline", answers('Budget review', 'declined')],
  ['do i have any invites to answer', either(sees('Offsite call'), sees('Hiring panel'))],
  ['what am i invited to that i havent replied to', either(sees('Offsite call'), sees('Hiring panel'))],
  ['did i say yes to the launch drinks', sees('Launch drinks')],
  ['who invited me to the offsite call', sees('Offsite call')],
  [
    'decline the roadmap workshop and tell jonas i have a client visit',
    answers('Roadmap workshop', 'declined', true),
  ],
  [
    'say yes to the offsite call and the hiring panel',
    changes(
      { change: 'respond', title: 'Offsite call', response: 'accepted' },
      { change: 'respond', title: 'Hiring panel', response: 'accepted' },
    ),
  ],
  [
    'not sure yet about the roadmap workshop on thursday, answer maybe',
    answers('Roadmap workshop', 'tentative'),
  ],
  ['accpet ofsite call', answers('Offsite call', 'accepted')],
]);

export const aMail = phrasings('mail', [
  ['has ruth written back', mailOf('ruth')],
  ['What does my landlady want by when? It’s Ruth Calloway', mailOf('ruth')],
  ["what's the latest from lena", mailOf('lena')],
  ['show me what came in from brightdesk', mailOf('brightdesk')],
  ['go over my emails and list what im supposed to do', tasks],
  ['do i owe anyone a reply or some work? check my mail', either(tasks, calls('searchEmails'))],
  ['todos from the inbox please', tasks],
  ['unread emails', calls('searchEmails', { any: 'unread' })],
  ['anything new in my mail this morning', calls('searchEmails')],
  ['when does the train to margate leave according to the booking mail', mailOf('margate')],
  ['find the mail about the phone bill', mailOf('bill')],
  ['is there an email from the physio', mailOf('physio')],
  ['whats the door code for saltmarsh house, should be in an email', mailOf('saltmarsh')],
  ["read me ingrid's mail about her birthday", either(mailOf('ingrid'), mailOf('birthday'))],
  ['search mails for clause 7', mailOf('clause')],
  ['what did aiko ask me to look after while she is away', either(mailOf('aiko'), tasks)],
  [
    'which emails did i get yesterday',
    either(
      calls('searchEmails', { any: '2026-11-22' }),
      calls('searchEmails', { any: '2026/11/22' }),
      calls('searchEmails', { any: '2026/11/21' }),
    ),
  ],
  ['what does Priya need for the roadmap deck, she emailed', mailOf('priya')],
  ['any mail w/ attachments from jonas', mailOf('jonas')],
  ['check what quay dental sent me', mailOf('quay')],
]);

export const aIssues = phrasings('issues', [
  ['anything on github that needs me', mine],
  ['which prs should i be reviewing', mine],
  ['my tickets please', mine],
  ["what's assigned to me in github rn", mine],
  ['open bugs in fernhill/calendar?', calls('searchIssues', { any: 'fernhill/calendar' })],
  ['whats 389 in fernhill/calendar about', issue(389)],
  ['show issue 90 of the design system repo', issue(90)],
  ['has anyone commented on #371 in fernhill/calendar', issue(371)],
  ['look for issues about dark mode', search('dark')],
  ['is there a ticket on the date picker', search('date picker')],
  ['find the github issue about icons', search('icon')],
  ['search issues for codemod', search('codemod')],
  ['wich issues are about accesibility? label is accessibility', search('accessibility')],
  ['closed issues mentioning time zone', search('time zone', { state: 'closed' })],
  ['did tomas fix the undo bar thing? there was an issue for it', search('undo')],
]);

export const aAgenda = phrasings('agenda', [
  ['morning! anything i should know about today', lists('2026-11-23')],
  ["what's still to come today", either(lists('2026-11-23'), covers('2026-11-23T09:30', '2026-11-23T18:30'))],
  ['tell me about tomorrow', lists('2026-11-24')],
  ['agenda thurs pls', lists('2026-11-26')],
  ['what is planned for the 2nd of december', lists('2026-12-02')],
  ['12/18 what do i have, december 18 i mean', lists('2026-12-18')],
  ['whats on a week from today', lists('2026-11-30')],
  ['my week', lists('2026-11-23', ['2026-11-29', '2026-11-27'])],
  ['give me an overview of next week', lists('2026-11-30', ['2026-12-06', '2026-12-04'])],
  ['what does the week of december 7 look like', lists('2026-12-07', ['2026-12-13', '2026-12-11'])],
  ['plans for the weekend?', lists('2026-11-28', '2026-11-29')],
  ["what's in december so far", lists('2026-12-01', '2026-12-31')],
  ['everything in the next ten days', lists('2026-11-23', ['2026-12-02', '2026-12-03'])],
  ['what did i do last thursday', lists('2026-11-19')],
  [
    'do i have a busy afternoon tomorrow',
    either(covers('2026-11-24T13:00', '2026-11-24T17:00'), lists('2026-11-24')),
  ],
  ['tonight?', either(covers('2026-11-23T18:00', '2026-11-23T21:00'), lists('2026-11-23'))],
  ["what's next", sees('Stand-up', '2026-11-23')],
  ['when do i start on wednesday', sees('Coffee with Sam', '2026-11-25')],
  ['last thing on thursday is what', sees('Pottery class', '2026-11-26')],
  ['when is my haircut', sees('Haircut')],
  ['where do i have to be for the marketing lunch', sees('Marketing lunch')],
  ['how long does the board meeting take', sees('Board meeting')],
  ['what day is the flight to oslo', sees('Flight to Oslo')],
  ['from when to when am i on leave over xmas', sees('Annual leave')],
  ['who else is in the budget review', sees('Budget review')],
  ['when am i next seeing priya alone', sees('1:1 with Priya', '2026-11-24')],
  ['what time does school want us for parents evening', sees('Parents’ evening')],
  ['which days is the team offsite and where', sees('Team offsite')],
  [
    'hey um could you tell me when the next design sync is i keep forgetting',
    sees('Design sync', '2026-11-25'),
  ],
]);

export const aExistence = phrasings('existence', [
  ['is there a physio session today', sees('Physio', '2026-11-23')],
  ['did i put the boiler service in', sees('Boiler service')],
  [
    'do i have any meetings with lena this week',
    either(
      sees('Budget review', '2026-11-26'),
      sees('Marketing lunch', '2026-11-27'),
      sees('Roadmap review', '2026-11-23'),
    ),
  ],
  ['got a 1-1 tomorrow?', sees('1:1 with Priya', '2026-11-24')],
  ['is anything happening on new years day', covers('2027-01-01')],
  ['are there any birthdays coming up', sees('Ingrid’s birthday')],
  ['have i booked a vet appointment next week', covers('2026-11-30', '2026-12-04')],
  ['do we still have a roadmap workshop on thursday', sees('Roadmap workshop', '2026-11-26')],
  ['any flights in december', sees('Flight to Oslo')],
  ['is there a critique this friday or not', sees('Design critique', '2026-11-27')],
  ['do i have a tax thing in january', sees('Tax return')],
  ['nothing on sunday right?', either(lists('2026-11-29'), sees('Lunch at Mum’s', '2026-11-29'))],
]);

export const aBeyond = phrasings('beyond', [
  ['translate good morning to swedish', nothing],
  ['how long is the drive to margate', nothing],
  ['send ruth an email saying i agree', nothing],
  ['close issue 412 for me', nothing],
  ['call jonas on the phone now', nothing],
  ['what should i cook tonight', nothing],
  ['whats 17 times 23', nothing],
]);
