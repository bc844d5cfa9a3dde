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
  update,
  updates,
} from '../expect.ts';
import { conversation, phrasings, type Phrasing, type Scenario } from '../scenario.ts';
import { mailOf, mine, tasks } from './expect.ts';

const search = (...words: string[]) => either(...words.map((any) => calls('searchIssues', { any })));
const nextWeek = ['2026-12-06', '2026-12-04'];
const thisWeek = ['2026-11-29', '2026-11-27'];

/** Whether one can at a moment; of how long it would be, nothing was said. */
const freeAt = (said: string, start: string, end: string): Phrasing => [
  said,
  either(checks(start), covers(start, end)),
];

/** When there is room: times are searched, or the span is read. */
const room = (said: string, minutes: number, from: string, to: string | string[]): Phrasing => [
  said,
  either(slots(minutes, from, to), lists(from, to)),
];

/** Taking back what was just done. */
export const eUndo = phrasings('undo', [
  [['delete the boiler service', 'oh no sorry, undo'], asBefore],
  [['move the haircut to 3pm', 'undo that pls'], asBefore],
  [['add drinks on friday at 6', 'forget it, undo that'], asBefore],
  [['cancel the portfolio review', 'wrong one, can you put it back'], asBefore],
  [['dentist to 10am please', 'Actually, change it back to how it was.'], asBefore],
  [['cancel everything on saturday', 'undo all of that'], asBefore],
]);

/** Free time as a fifth set of people would ask about it. */
export const eFreeTime = phrasings('free time', [
  freeAt('am i free tomorrow at 2', '2026-11-24T14:00', '2026-11-24T14:30'),
  freeAt('can i do 4pm on thursday', '2026-11-26T16:00', '2026-11-26T16:30'),
  freeAt('Do I have time on Friday at 9?', '2026-11-27T09:00', '2026-11-27T09:30'),
  freeAt('any clash on wednesday at half past one', '2026-11-25T13:30', '2026-11-25T14:00'),
  ['am i free on friday afternoon', covers('2026-11-27T13:00', '2026-11-27T17:00')],
  ['is my saturday morning free', covers('2026-11-28T09:00', '2026-11-28T12:00')],
  ['am i busy between 2 and 4 on tuesday the 1st', covers('2026-12-01T14:00', '2026-12-01T16:00')],
  [
    'is wednesday evening free, thinking of going to the cinema',
    covers('2026-11-25T18:00', '2026-11-25T21:00'),
  ],
  ['am i free on the 12th of december', covers('2026-12-12T09:00', '2026-12-12T18:00')],
  ['when am i free tomorrow', covers('2026-11-24T09:30', '2026-11-24T17:00')],
  ['any gaps this afternoon', covers('2026-11-23T13:00', '2026-11-23T17:00')],
  room("i'd like to see my accountant at some point, find me an hour next week", 60, '2026-11-30', nextWeek),
  room('where can i fit in 2 hours for writing this week', 120, '2026-11-23', thisWeek),
  room('i need 45 minutes on thursday somewhere', 45, '2026-11-26', '2026-11-26'),
  room('is there a free half hour on friday', 30, '2026-11-27', '2026-11-27'),
  ['when can me and priya meet tomorrow for an hour', slots(60, '2026-11-24', '2026-11-24', ['priya'])],
  ['find 30 mins with jonas on thursday', slots(30, '2026-11-26', '2026-11-26', ['jonas'])],
  [
    'find an hour next week when both aiko and tomas can',
    slots(60, '2026-11-30', nextWeek, ['aiko', 'tomas']),
  ],
  ['when are lena and i both free for 30 minutes this week', slots(30, '2026-11-23', thisWeek, ['lena'])],
  ['have i got any free days next week', covers('2026-11-30', '2026-12-04')],
]);

/** Invitations. */
export const eInvitations = phrasings('invitations', [
  ['acccept the hiring panel please', answers('Hiring panel', 'accepted')],
  ["i can't come to launch drinks, decline it", answers('Launch drinks', 'declined')],
  ['say yes to the offsite call on monday', answers('Offsite call', 'accepted')],
  ['Please decline the roadmap workshop on Thursday.', answers('Roadmap workshop', 'declined')],
  ['yes i am coming to launch drinks', answers('Launch drinks', 'accepted')],
  ['any invitations i havent answered yet?', either(sees('Offsite call'), sees('Hiring panel'))],
  [
    'decline the budget review and tell lena i have a dentist appointment',
    answers('Budget review', 'declined', true),
  ],
  ['rsvp no for offsite call', answers('Offsite call', 'declined')],
  ['did i accept the sales all-hands', sees('Sales all-hands')],
]);

/** Mail. */
export const eMail = phrasings('mail', [
  ['did i get any new mail', calls('searchEmails')],
  ['unread emails please', calls('searchEmails', { any: 'unread' })],
  ['what did ruth want', mailOf('ruth', 'calloway')],
  ['has lena written about the contract', mailOf('lena', 'contract')],
  ['show me the email from quay dental', mailOf('quay', 'dental')],
  ['what do i need to do from my emails', tasks],
  ['are there any to dos in my inbox', tasks],
  ['find the mail with the train tickets', mailOf('train', 'ticket')],
  ['when does priya need the roadmap numbers', mailOf('priya', 'roadmap')],
  ['did ingrid email me about her birthday dinner', mailOf('ingrid', 'birthday')],
  ['Could you check whether Jonas sent the CVs?', mailOf('jonas', 'cv')],
  ['whats in the latest mail from aiko', mailOf('aiko')],
]);

/** GitHub. */
export const eIssues = phrasings('issues', [
  ['my github issues', mine],
  ['what do i have to do on github', mine],
  ['are there any PRs i should be reviewing?', either(mine, search('review-requested'))],
  ['what is issue 389 in fernhill/calendar about', either(calls('getIssue', { number: 389 }), search('389'))],
  ['find issues about dark mode', search('dark')],
  ['is there an open issue about the date picker', search('date picker', 'picker')],
  ['show open accessibility issues', search('accessibility')],
  [
    'what did tomas say on pr 418 in fernhill/calendar',
    either(calls('getIssue', { number: 418 }), search('418')),
  ],
]);

/** Agenda. */
export const eAgenda = phrasings('agenda', [
  ["what's on today?", lists('2026-11-23')],
  ['what do i have tommorow', lists('2026-11-24')],
  ['show me wednesday', lists('2026-11-25')],
  ['Good morning! What does my day look like?', lists('2026-11-23')],
  ['anything on at the weekend', lists('2026-11-28', '2026-11-29')],
  ['whats happening this week', lists('2026-11-23', thisWeek)],
  ['next week pls', lists('2026-11-30', nextWeek)],
  ['what have i got on the 9th of december', lists('2026-12-09')],
  ['my schedule for december', lists('2026-12-01', '2026-12-31')],
  ['what is on thursday afternoon', covers('2026-11-26T13:00', '2026-11-26T17:00')],
  ['do i have anything tonight', covers('2026-11-23T18:30', '2026-11-23T21:00')],
  ['when is the board meeting', sees('Board meeting')],
  ['when do i see the dentist', sees('Dentist')],
  ['what time is my flight to oslo', sees('Flight to Oslo')],
  ['where is the christmas party', sees('Christmas party')],
  ['who is at the roadmap workshop', sees('Roadmap workshop')],
  ["what's my first meeting tomorrow", sees('Stand-up', '2026-11-24')],
  ['what is next', sees('Stand-up', '2026-11-23')],
  ['how long will the vendor demo take', sees('Vendor demo')],
  ['when do i finish today', sees('Physio', '2026-11-23')],
  ['when is pottery this week', sees('Pottery class', '2026-11-26')],
  ['when am i next meeting priya one to one', sees('1:1 with Priya', '2026-11-24')],
  ['where do i have to be for the marketing lunch on friday', sees('Marketing lunch', '2026-11-27')],
  ['from when am i on annual leave', sees('Annual leave')],
  ['what do I have between 10 and 12 on thursday', covers('2026-11-26T10:00', '2026-11-26T12:00')],
]);

/** Whether there is such a thing. */
export const eExistence = phrasings('existence', [
  ['have i got physio today', sees('Physio', '2026-11-23')],
  ['is there a stand-up on friday', sees('Stand-up', '2026-11-27')],
  ['do i have a meeting with lena this week', either(sees('Budget review'), sees('Marketing lunch'))],
  ['did i put the parents evening in', sees('Parents’ evening')],
  ['any meetings with sam tomorrow?', covers('2026-11-24T09:30', '2026-11-24T17:00')],
  ['is the haircut on saturday', sees('Haircut', '2026-11-28')],
  ['have i booked a massage this week', covers('2026-11-24', '2026-11-27')],
]);

/** What Arlo can't do, or isn't asked to do. */
export const eBeyond = phrasings('beyond', [
  ['hello there', nothing],
  ['will it rain tomorrow', nothing],
  ['send priya an email that i am late', nothing],
  ['cheers, thats all for now', nothing],
  ['what can you help me with', nothing],
  ['translate good morning into swedish', nothing],
]);

/** Talks of a fifth set of people. */
export const eConversations: Scenario[] = [
  conversation('e planning wednesday', [
    ['what does wednesday look like', lists('2026-11-25')],
    ['move the vendor demo to 4', updates('Vendor demo', { start: '2026-11-25T16:00' })],
    ['and add tomas to it', updates('Vendor demo', { guests: ['tomas'] })],
  ]),
  conversation('e haircut another day', [
    ['when is my hair cut', sees('Haircut')],
    ['can you move it to sunday at 10', updates('Haircut', { start: '2026-11-29T10:00' })],
    ['thanks', nothing],
  ]),
  conversation('e a call that lacks its time', [
    ['i need a call with lena', nothing],
    ['tomorrow', nothing],
    ['at 5pm', creates({ title: 'Call (with Lena)', start: '2026-11-24T17:00', guests: ['lena'] })],
  ]),
  conversation('e delete refused', [
    ['delete the board meeting', deletes('Board meeting'), 'no'],
    ['ok leave it in', asBefore],
  ]),
  conversation('e which focus block', [
    ['cancel one of my focus blocks', nothing],
    ['the one on december 1st', deletes(['Focus block', '2026-12-01'])],
  ]),
  conversation('e free then book', [
    [
      'am i free tomorrow at 4',
      either(checks('2026-11-24T16:00'), covers('2026-11-24T16:00', '2026-11-24T16:30')),
    ],
    [
      'great, put in a call with sam then, 30 minutes',
      creates({
        title: 'Call (with Sam)',
        start: '2026-11-24T16:00',
        end: '2026-11-24T16:30',
        guests: ['sam'],
      }),
    ],
  ]),
  conversation('e today tomorrow and after', [
    ['whats on today', lists('2026-11-23')],
    ['and tomorrow?', lists('2026-11-24')],
    ['and the day after', lists('2026-11-25')],
    ['cancel the coffee', deletes('Coffee with Sam')],
  ]),
  conversation('e mail then calendar', [
    ['what did ingrid write', mailOf('ingrid')],
    [
      'put the dinner in my calendar, 1 december 7.30pm at Koya Harbour',
      creates({
        title: 'Dinner|Birthday dinner|Ingrid’s birthday dinner',
        start: '2026-12-01T19:30',
        place: 'Koya Harbour',
      }),
    ],
  ]),
  conversation('e time with priya', [
    ['find an hour with priya on thursday', slots(60, '2026-11-26', '2026-11-26', ['priya'])],
    [
      'book 5pm on thursday for "Planning" with her',
      creates({ title: 'Planning (with Priya)', start: '2026-11-26T17:00', guests: ['priya'] }),
    ],
  ]),
  conversation('e mind changed twice', [
    ['move the dentist to 10', updates('Dentist', { start: '2026-12-01T10:00' })],
    ['hm no, 11', updates('Dentist', { start: '2026-12-01T11:00' })],
    ['sorry, can you put it back to half past eight', asBefore],
  ]),
  conversation('e weekend off', [
    ['what have i got this weekend', lists('2026-11-28', '2026-11-29')],
    ['cancel everything on saturday', deletes(['Parkrun', '2026-11-28'], 'Haircut')],
    ['undo', asBefore],
  ]),
  conversation('e drinks with more', [
    ['add drinks on friday at 6', creates({ title: 'Drinks', start: '2026-11-27T18:00' })],
    ['at the Lantern', updates('Drinks', { place: 'Lantern' })],
    ['invite sam and lena', updates('Drinks', { guests: ['sam', 'lena'] })],
    ['make it 6.30 actually', updates('Drinks', { start: '2026-11-27T18:30' })],
  ]),
  conversation('e invitations one by one', [
    ['do i have open invitations', either(sees('Hiring panel'), sees('Offsite call'))],
    ['accept the hiring panel', answers('Hiring panel', 'accepted')],
    ['and decline the offsite call', answers('Offsite call', 'declined')],
  ]),
  conversation('e issues then a slot', [
    ['what are my open issues', calls('listMyIssues')],
    [
      'block thursday 4 to 5 for reviews',
      creates({
        title:
          'Reviews|Review|Block for reviews|Blocked for reviews|Reviews block|Block: reviews|Time for reviews',
        start: '2026-11-26T16:00',
        end: '2026-11-26T17:00',
      }),
    ],
  ]),
  conversation('e reminder and its time', [
    ['remind me to call mum', nothing],
    ['sunday at 10', creates({ title: 'Call mum', start: '2026-11-29T10:00' })],
    ['what do i have on sunday now', lists('2026-11-29')],
  ]),
  conversation('e weekly class', [
    [
      'add spanish class every wednesday at 6pm',
      creates({ title: 'Spanish class', start: '2026-11-25T18:00', repeats: 'FREQ=WEEKLY;BYDAY=WE' }),
    ],
    ['delete all of them again', asBefore],
  ]),
  conversation('e next week', [
    ['how is next week looking', lists('2026-11-30', nextWeek)],
    ['when is the offsite', sees('Team offsite')],
    ['where is it', sees('Team offsite')],
  ]),
  conversation('e demo details', [
    ['where is the vendor demo', sees('Vendor demo')],
    ['rename it to Brightdesk demo', updates('Vendor demo', { title: 'Brightdesk demo' })],
    ['and make it 30 min', updates('Brightdesk demo', { end: '2026-11-25T15:30' })],
  ]),
  conversation('e not that one', [
    ['cancel the portfolio review', deletes('Portfolio review'), 'no'],
    ['i meant the partner update', deletes('Partner update')],
  ]),
  conversation('e two at once', [
    [
      'cancel coffee with sam and move the haircut to 2pm',
      changes(remove('Coffee with Sam'), update('Haircut', { start: '2026-11-28T14:00' })),
    ],
    ['what is left on wednesday', lists('2026-11-25')],
  ]),
  conversation('e meeting with a few', [
    ['set up a meeting with jonas and priya', nothing],
    [
      'friday at 10',
      creates({
        title: 'Meeting (with Jonas and Priya)|Meeting with Priya and Jonas',
        start: '2026-11-27T10:00',
        guests: ['jonas', 'priya'],
      }),
    ],
    ['so whats on friday now', lists('2026-11-27')],
  ]),
  conversation('e pottery this week', [
    ['do i have pottery this week', sees('Pottery class', '2026-11-26')],
    ['i cant go, cancel it', deletes(['Pottery class', '2026-11-26'])],
    ['no wait, i can. bring it back', asBefore],
  ]),
  conversation('e holiday days', [
    [
      'add a trip to paris from 5 to 7 february',
      creates({ title: 'Trip to Paris|Paris|Paris trip', start: '2027-02-05', end: '2027-02-08' }),
    ],
    ['what else is on in february', covers('2027-02-01', '2027-02-28')],
  ]),
  conversation('e dentist reminder', [
    ['when is the dentist', sees('Dentist')],
    ['remind me 2 hours before', updates('Dentist', { reminders: [120] })],
    ['do i have anything else that day', lists('2026-12-01')],
  ]),
  conversation('e a small talk', [
    ['hi arlo', nothing],
    ['what is my next meeting', sees('Stand-up', '2026-11-23')],
    ['who is in it', sees('Stand-up', '2026-11-23')],
    ['cool thanks', nothing],
  ]),
];
