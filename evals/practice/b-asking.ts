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
  slots,
  update,
  updates,
} from '../expect.ts';
import { phrasings } from '../scenario.ts';
import { free, issue, mailOf, mine, roomIn, roomOn, search, tasks } from './expect.ts';

const afternoonOn = (minutes: number, day: string) => {
  const ends = [day, `${day}T17:00`, `${day}T17:30`, `${day}T18:00`];
  return either(
    slots(minutes, `${day}T12:00`, ends),
    slots(minutes, `${day}T13:00`, ends),
    covers(`${day}T13:00`, `${day}T17:00`),
  );
};
const thisWeek = ['2026-11-27', '2026-11-29', '2026-11-27T18:00'];
const nextWeek = ['2026-12-04', '2026-12-06', '2026-12-04T18:00'];

export const bContext = phrasings('context', [
  [
    ['details of the board meeting?', 'sam has to come too'],
    updates('Board meeting', { guests: ['priya', 'jonas', 'sam'] }),
  ],
  [
    ['details of the board meeting?', 'make it the 17th'],
    updates('Board meeting', { start: '2026-12-17T14:00' }),
  ],
  [['how does thursday look', 'hmm and wednesday'], lists('2026-11-25')],
  [["what's going on next monday", 'turn down the call from tomas'], answers('Offsite call', 'declined')],
  [["what's going on next monday", 'and the monday after that?'], lists('2026-12-07')],
  [['friday?', 'delete whatever i have at half twelve'], deletes('Marketing lunch')],
  [
    ['could i do 2pm on friday', 'alright, dentist checkup for kim then'],
    creates({
      title:
        "Dentist checkup for Kim|Dentist check-up for Kim|Kim's dentist checkup|Dentist checkup (for Kim)",
      start: '2026-11-27T14:00',
    }),
  ],
  [
    ['am i free on the 9th of december at 2', 'and an hour later than that?'],
    either(checks('2026-12-09T15:00'), covers('2026-12-09T15:00', '2026-12-09T16:00')),
  ],
  [
    ['piano practice tonight 7 to 7:30', 'quarter of an hour later pls'],
    updates('Piano practice', { start: '2026-11-23T19:15' }),
  ],
  [
    ['piano practice tonight 7 to 7:30', 'not tonight. tomorrow'],
    updates('Piano practice', { start: '2026-11-24T19:00' }),
  ],
  [['piano practice tonight 7 to 7:30', 'daily'], updates('Piano practice', { repeats: 'FREQ=DAILY' })],
  [
    ['add Retro on wednesday at 13:00', 'where? oh, studio room 3'],
    updates('Retro', { place: 'Studio room 3' }),
  ],
  [['add Retro on wednesday at 13:00', 'forget it, remove it again'], deletes('Retro')],
  [
    ['add Retro on wednesday at 13:00', 'rename to Retro 4.2 and let it end at half 2'],
    updates('Retro', { title: 'Retro 4.2', end: '2026-11-25T14:30' }),
  ],
  [
    ['can you book something with tomas', 'coffee', 'thurs 12 o clock'],
    creates({ title: 'Coffee (with Tomas)|Coffee with Tomás', start: '2026-11-26T12:00', guests: ['tomas'] }),
  ],
  [['new event on friday at 11', 'Invoices'], creates({ title: 'Invoices', start: '2026-11-27T11:00' })],
  [
    ['set a reminder', 'pick up the parcel, tomorrow 17:45'],
    creates({ title: 'Pick up (the) parcel', start: '2026-11-24T17:45', reminders: 'some' }),
  ],
  [
    ['the vendor demo must move', 'when is it at the moment?', 'ok thursday, same hour'],
    updates('Vendor demo', { start: '2026-11-26T15:00' }),
  ],
  [['postpone the boiler service', 'by a week'], updates('Boiler service', { start: '2026-12-14T08:00' })],
  [
    ['drop the roadmap meeting', 'the workshop on thursday i mean, just decline it'],
    answers('Roadmap workshop', 'declined'),
  ],
  [['cancel the partner update', 'not what i wanted, revert'], asBefore],
  [
    ['where will the parents evening be', 'change it to room 12'],
    updates('Parents’ evening', { place: 'room 12' }),
  ],
  [
    ['who sits in the design sync this wednesday', 'uninvite lena for this one'],
    updates('Design sync', { guests: ['aiko', 'tomas', 'jonas'] }, { on: '2026-11-25' }),
  ],
  [
    ['what do i do on the weekend', 'cancel the first one and the haircut'],
    deletes(['Parkrun', '2026-11-28'], 'Haircut'),
  ],
  [
    [
      "what's on the 8th dec in the afternoon",
      'swap nothing, just start the portfolio review half an hour earlier',
    ],
    updates('Portfolio review', { start: '2026-12-08T13:30' }),
  ],
  [
    ['any time for 45 minutes on friday morning', 'take 10 to 10:45 and name it Budget notes'],
    creates({ title: 'Budget notes', start: '2026-11-27T10:00', end: '2026-11-27T10:45' }),
  ],
  [['could lena meet me for half an hour on friday', 'or wednesday?'], roomOn(30, '2026-11-25', ['lena'])],
  [['find me 90 minutes tomorrow', 'or two hours, if possible'], roomOn(120, '2026-11-24')],
  [['my github stuff', 'whats the one with number 33 about, its in the handbook'], issue(33)],
  [['what did priya email', 'and tomas'], mailOf('tomas')],
  [['unread mails?', 'which of them want something from me'], tasks],
  [['when do i fly to oslo', 'whats on the day before'], lists('2026-12-10')],
  [['show invites', 'maybe for the offsite call'], answers('Offsite call', 'tentative')],
  [
    ['is pottery on this week', 'cancel it for this week and put Cinema there instead, thursday 7pm'],
    changes(
      { change: 'delete', title: 'Pottery class', on: '2026-11-26' },
      { change: 'create', facts: { title: 'Cinema', start: '2026-11-26T19:00' } },
    ),
  ],
  [
    ['when are the vendor demo and the haircut', 'both half an hour later'],
    changes(
      update('Vendor demo', { start: '2026-11-25T15:30' }),
      update('Haircut', { start: '2026-11-28T11:30' }),
    ),
  ],
]);

export const bFreeTime = phrasings('free time', [
  free('priya asks if I can do 12-1 on thursday. can i', '2026-11-26T12:00', '2026-11-26T13:00'),
  free('tuesday 3.15 to 4 clear?', '2026-11-24T15:15', '2026-11-24T16:00'),
  free('Am I available on 8 December from 10:30 to 12:00?', '2026-12-08T10:30', '2026-12-08T12:00'),
  free(
    'does a 9:50 to 10:20 call on wednesday collide with anything',
    '2026-11-25T09:50',
    '2026-11-25T10:20',
  ),
  [
    '5 pm today ok for me?',
    either(checks('2026-11-23T17:00'), covers('2026-11-23T17:00', '2026-11-23T18:00')),
  ],
  [
    'nothing on at 16h tomorrow, is that correct',
    either(checks('2026-11-24T16:00'), covers('2026-11-24T16:00', '2026-11-24T17:00')),
  ],
  [
    'dinner tomorrow 8pm can i make it',
    either(checks('2026-11-24T20:00'), covers('2026-11-24T20:00', '2026-11-24T21:00')),
  ],
  [
    'friend is in town sunday, am i free for lunch at 1',
    either(checks('2026-11-29T13:00'), covers('2026-11-29T13:00', '2026-11-29T14:00')),
  ],
  [
    'am i doing anything the evening of the 18th december',
    either(covers('2026-12-18T18:00', '2026-12-18T21:00'), sees('Christmas party')),
  ],
  ['is wednesday afternoon wide open', covers('2026-11-25T13:00', '2026-11-25T17:00')],
  ['when do i have breathing space tomorrow', covers('2026-11-24T10:30', '2026-11-24T17:00')],
  ['gaps on friday?', covers('2026-11-27T09:30', '2026-11-27T17:00')],
  ['how free am i on the 9th', covers('2026-12-09T09:30', '2026-12-09T17:00')],
  ['hunt down an hour for me on wednesday will ya', roomOn(60, '2026-11-25')],
  ['i have to write a report, 2.5 hours, can that happen on thursday', roomOn(150, '2026-11-26')],
  ['any chance of a 20 minute nap today lol', roomOn(20, '2026-11-23')],
  ['which slots of 30 minutes are left on friday', roomOn(30, '2026-11-27')],
  ['suggest times for a one hour meeting next week', roomIn(60, '2026-11-30', nextWeek)],
  ['I need four hours straight before the weekend. where', roomIn(240, '2026-11-23', thisWeek)],
  ['is there a spare 45 mins tomorrow afternoon', afternoonOn(45, '2026-11-24')],
  [
    'quarter of an hour after three on wednesday, got one?',
    either(slots(15, '2026-11-25T15:00'), covers('2026-11-25T15:00', '2026-11-25T18:00')),
  ],
  [
    'make out a time when lena and me could sit together for an hour on wednesday',
    roomOn(60, '2026-11-25', ['lena']),
  ],
  ['see when tomas has 30 min for me on thursday', roomOn(30, '2026-11-26', ['tomas'])],
  ['jonas + aiko + me 1hr wed?? when works', roomOn(60, '2026-11-25', ['jonas', 'aiko'])],
  ['need to catch priya for 15 mins tmrw, when is she free', roomOn(15, '2026-11-24', ['priya'])],
  [
    'an hour and a half with sam and priya some day next week please find it',
    roomIn(90, '2026-11-30', nextWeek, ['sam', 'priya']),
  ],
  ['when this week would lena be able to do half an hour', slots(30, '2026-11-23', thisWeek, ['lena'])],
  [
    'can i take the whole of friday morning off or is there something',
    covers('2026-11-27T09:30', '2026-11-27T12:00'),
  ],
  ['whats the earliest i could do a 60 min call tomorrow', roomOn(60, '2026-11-24')],
  ['have I a free evening from wednesday to friday', covers('2026-11-25T18:00', '2026-11-27T20:00')],
]);

export const bInvitations = phrasings('invitations', [
  ['offsite call: yes', answers('Offsite call', 'accepted')],
  ['i will attend the hiring panel', answers('Hiring panel', 'accepted')],
  ['pls decline launch drinks for me', answers('Launch drinks', 'declined')],
  ['let lena know ill be at the launch drinks', answers('Launch drinks', 'accepted')],
  ['no for tomas his offsite call', answers('Offsite call', 'declined')],
  ['mark me as maybe on thursdays budget review', answers('Budget review', 'tentative')],
  ["can't do the hiring panel next wednesday, say no", answers('Hiring panel', 'declined')],
  ['change my answer to the sales all-hands to yes', answers('Sales all-hands', 'accepted')],
  ['have i answered jonas about the hiring panel', sees('Hiring panel')],
  ['pending invitations?', either(sees('Offsite call'), sees('Hiring panel'))],
  ['what did i answer to the sales all hands', sees('Sales all-hands')],
  [
    'accept the offsite call, decline the hiring panel',
    changes(
      { change: 'respond', title: 'Offsite call', response: 'accepted' },
      { change: 'respond', title: 'Hiring panel', response: 'declined' },
    ),
  ],
  [
    'decline the budget review with the note "on a train, please send me the sheet"',
    answers('Budget review', 'declined', true),
  ],
  ['Please confirm my participation at the drinks of Lena', answers('Launch drinks', 'accepted')],
  ['probably coming to the hiring panel but not 100%, say maybe', answers('Hiring panel', 'tentative')],
]);

export const bMail = phrasings('mail', [
  ['did the letting agent Ruth answer about the rent', mailOf('ruth')],
  ['summarise my inbox', calls('searchEmails')],
  ['which mails havent i opened yet', calls('searchEmails', { any: 'unread' })],
  ['what tasks are hiding in my mail', tasks],
  ['collect everything people asked me to do by email', tasks],
  ['any deadlines for me in the mails of this week', either(tasks, calls('searchEmails'))],
  ['look up what dana wrote', mailOf('dana')],
  ['mail from mum?', either(mailOf('mum'), mailOf('asa'), mailOf('åsa'), mailOf('lindqvist'))],
  ['what did my sister ingrid say about the table on her birthday', mailOf('ingrid')],
  ['open the last mail of sam', mailOf('sam')],
  ['Where is the booking confirmation of Saltmarsh House', mailOf('saltmarsh')],
  ['has lena asked something about the launch page headline', either(mailOf('launch'), mailOf('lena'))],
  ['find emails about the password', mailOf('password')],
  ['anything from no-reply at fernhill expenses', mailOf('expenses')],
  ['show the mail thread about trains and food for the offsite', mailOf('offsite')],
  ['do i have mail about the brightdesk contract', mailOf('brightdesk')],
  ['what is there to do for me in the mail from aiko', either(mailOf('aiko'), tasks)],
  ['search my email for tenancy', mailOf('tenancy')],
  ['mails from last week with a pdf', calls('searchEmails')],
  ['chekc inbox', calls('searchEmails')],
]);

export const bIssues = phrasings('issues', [
  ['what do they want from me on github', mine],
  ['list everything assigned to me on gh', mine],
  ['any reviews requested from me', mine],
  ['which github issues should i look at today', mine],
  ['Show me please my open pull requests and issues', mine],
  ['what does issue 411 in fernhill/calendar say', issue(411)],
  ['pr 92 in fernhill/design-system, whats in it', issue(92)],
  ['state of fernhill/calendar 408?', issue(408)],
  ['read 35 from fernhill/handbook', issue(35)],
  ['anything filed about voiceover or the escape key', either(search('escape'), search('voiceover'))],
  ['issues labelled security', search('security')],
  ['find the ticket where the font file is loaded twice', search('font')],
  ['do we have an issue for the interview guide', search('interview')],
  [
    'what has been closed in fernhill/handbook',
    calls('searchIssues', { any: 'fernhill/handbook', state: 'closed' }),
  ],
  ['search github for storybook', search('storybook')],
]);

export const bAgenda = phrasings('agenda', [
  ['whats cooking today', lists('2026-11-23')],
  ['Please tell my appointments of tomorrow', lists('2026-11-24')],
  ['what am i up to on weds', lists('2026-11-25')],
  ['fri agenda', lists('2026-11-27')],
  ['my schedule for dec 9', lists('2026-12-09')],
  ['what happens on tuesday in two weeks', lists('2026-12-08')],
  ['what have i got on the last day of november', lists('2026-11-30')],
  ['this weeks meetings pls', lists('2026-11-23', ['2026-11-29', '2026-11-27'])],
  [
    "how's the rest of the week",
    either(
      lists('2026-11-23', ['2026-11-29', '2026-11-27']),
      lists('2026-11-24', ['2026-11-29', '2026-11-27']),
    ),
  ],
  ['next week at a glance', lists('2026-11-30', ['2026-12-06', '2026-12-04'])],
  ['what is on from wednesday till friday', lists('2026-11-25', '2026-11-27')],
  ['between the 7th and the 11th of december what have i got', lists('2026-12-07', '2026-12-11')],
  ['anything planned for january', lists('2027-01-01', '2027-01-31')],
  ['next weekend, so 5 and 6 dec, what is on', lists('2026-12-05', '2026-12-06')],
  ['what did my week look like last week', lists('2026-11-16', ['2026-11-22', '2026-11-20'])],
  [
    'tomorrow morning what is there',
    either(covers('2026-11-24T09:30', '2026-11-24T12:00'), lists('2026-11-24')),
  ],
  [
    'and this afternoon, do i have meetings?',
    either(covers('2026-11-23T13:00', '2026-11-23T17:00'), lists('2026-11-23')),
  ],
  ['thursday evening plans', either(covers('2026-11-26T18:00', '2026-11-26T21:00'), lists('2026-11-26'))],
  ["what's my last meeting today", either(sees('Physio', '2026-11-23'), sees('Design review', '2026-11-23'))],
  ['first thing on tuesday next week?', sees('Dentist', '2026-12-01')],
  ['when do we have the quarterly thing with the board', sees('Board meeting')],
  ['remind me, whens the vendor demo', sees('Vendor demo', '2026-11-25')],
  ['address of the marketing lunch', sees('Marketing lunch')],
  ['till when does the christmas party go', sees('Christmas party')],
  ['what time do i have to get up for parkrun lol, when does it start', sees('Parkrun', '2026-11-28')],
  ['date of the portfolio review?', sees('Portfolio review')],
  ['who all is coming to the design critique friday', sees('Design critique', '2026-11-27')],
  ['when will i meet jonas on thursday', sees('Roadmap workshop', '2026-11-26')],
  ['whens ingrids bday', sees('Ingrid’s birthday')],
  ["so i lost track, what's right after the roadmap review today", sees('Design review', '2026-11-23')],
]);

export const bExistence = phrasings('existence', [
  ['am i seeing the dentist next week', sees('Dentist', '2026-12-01')],
  ['is the marketing lunch in my calendar', sees('Marketing lunch')],
  ['anything with jonas tomorrow', covers('2026-11-24T10:30', '2026-11-24T17:30')],
  ['do I have already something on Christmas day', covers('2026-12-25')],
  ['was there a quarterly planning last week', sees('Quarterly planning', '2026-11-19')],
  ['is priya in the board meeting', sees('Board meeting')],
  ['is there a focus block tomorrow', sees('Focus block', '2026-11-24')],
  ['have we got pottery on the 10th of december', sees('Pottery class', '2026-12-10')],
  ['any job interviews in my diary this week', covers('2026-11-23T10:00', '2026-11-27T18:00')],
  [
    'do i have plans on saturday morning',
    either(sees('Parkrun', '2026-11-28'), sees('Haircut', '2026-11-28')),
  ],
  ['is it true that aiko is off on friday', sees('Aiko on leave', '2026-11-27')],
  ['have i a train booked in march', sees('Night train', '2027-03-27')],
]);

export const bBeyond = phrasings('beyond', [
  ['write a poem about mondays', nothing],
  ['reply to lena that i like the second headline', nothing],
  ['merge pr 418', nothing],
  ['turn the heating on', nothing],
  ['is it going to rain on saturday for parkrun', nothing],
  ['pay the phone bill', nothing],
  ['how do i get from brixton to lewes by train', nothing],
  ['great job, thanks a lot', nothing],
]);
