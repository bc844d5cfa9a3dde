import {
  answers,
  calls,
  changes,
  checks,
  covers,
  creates,
  deletes,
  either,
  nothing,
  remove,
  sees,
  updates,
} from '../expect.ts';
import { conversation, phrasings } from '../scenario.ts';
import { mailOf, issue, mine, roomMorning, slotsOn } from './expect.ts';

const at = (start: string, end: string) => either(checks(start), covers(start, end));

const context = phrasings('context', [
  [["what have i got on wednesday i'm planning the rota", 'and the day after'], covers('2026-11-26')],
  [
    ['when am i getting my hair cut', 'can you make that an hour later'],
    updates('Haircut', { start: '2026-11-28T12:00' }),
  ],
  [
    ['set up a meeting with lena on friday about the press kit', 'um eleven for half an hour'],
    creates({
      title:
        '(meeting) (with lena) (about) (the) press kit (meeting) (discussion) (with lena)|press kit|meeting with lena (about) (the) (press) (kit)|meeting: press kit|lena press kit|meeting',
      start: '2026-11-27T11:00',
      end: '2026-11-27T11:30',
      guests: ['lena'],
    }),
  ],
  [["what's on for tuesday the eighth of december", 'okay the last one can go'], deletes('Partner update')],
  [
    ['look for an hour with jonas on friday', 'hmm what about monday the thirtieth instead'],
    slotsOn(60, '2026-11-30', '2026-11-30', ['jonas']),
  ],
  [
    ['am i free on friday at four', 'lovely put in a call with mum then half an hour'],
    creates({
      title: '(a) call (with) (my) mum|mum call|phone call with mum|phone mum|ring mum',
      start: '2026-11-27T16:00',
      end: '2026-11-27T16:30',
    }),
  ],
  [
    ['tell me what im doing saturday the fifth of december', "oh skip the run that week i'll be hungover"],
    changes(remove('Parkrun', '2026-12-05', 'this')),
  ],
  [
    [
      'put yoga in on sunday at nine in the morning',
      'no wait make that ten',
      'and it should be ninety minutes long',
    ],
    updates('yoga', { end: '2026-11-29T11:30' }),
  ],
  [
    ['can you move something for me', 'the vendor demo it has to be wednesday the second at one'],
    updates('Vendor demo', { start: '2026-12-02T13:00' }),
  ],
  [
    [
      'does anything clash on monday the seventh of december',
      'ah right so move the boiler one to the day after same time',
    ],
    updates('Boiler service', { start: '2026-12-08T08:00' }),
  ],
  [
    ['i want karen at the portfolio review', 'its karen@hollybuild.example'],
    updates('Portfolio review', { guests: ['karen@hollybuild.example'] }),
  ],
  [
    ['remind me to pay the gas bill', 'tomorrow at eleven'],
    creates({
      title: '(remind) (me) (to) pay (the) gas bill|(the) gas bill|reminder: pay (the) gas bill',
      start: '2026-11-24T11:00',
      reminders: 'some',
    }),
  ],
  [
    ['i have to lose one of my focus blocks', "delete the one that's tomorrow"],
    deletes(['Focus block', '2026-11-24']),
  ],
  [
    ['which github issues are mine', 'open up the date picker one and read it to me'],
    issue(389, 'date picker', 'month first'),
  ],
  [['how busy is next week for me roughly', 'and the week after that'], covers('2026-12-07', '2026-12-11')],
  [
    ['book squash in for six tomorrow evening', 'no seven sorry'],
    updates('squash', { start: '2026-11-24T19:00' }),
  ],
]);

const conversations = [
  conversation('a nurse and the handover', [
    ['hiya love what does my friday look like', covers('2026-11-27')],
    [
      'okay so put a handover in at five that day half an hour',
      creates({ title: '(a) handover', start: '2026-11-27T17:00', end: '2026-11-27T17:30' }),
    ],
    ['and i want a nudge ten minutes before it', updates('handover', { reminders: [10] })],
    ["would you believe it they've cancelled so take the handover off again", deletes('handover')],
  ]),
  conversation('the dentist and the school run', [
    ['when do i have to be at the dentist', sees('Dentist', '2026-12-01')],
    [
      'ugh that is bang on the school run move it to half nine',
      updates('Dentist', { start: '2026-12-01T09:30' }),
      'no',
    ],
    ['no hang on stand up is then isnt it so half eleven', updates('Dentist', { start: '2026-12-01T11:30' })],
    ['brill and what else is going on that day', covers('2026-12-01')],
  ]),
  conversation('a founder rehearses the pitch', [
    [
      'need an hour with priya and jonas friday morning where does it go',
      roomMorning(60, '2026-11-27', ['priya', 'jonas']),
    ],
    [
      "let's say eleven then book it with both of them and call it pitch rehearsal",
      creates({
        title: 'pitch rehearsal',
        start: '2026-11-27T11:00',
        end: '2026-11-27T12:00',
        guests: ['priya', 'jonas'],
      }),
    ],
    ['oh and the place for that is harbour house', updates('pitch rehearsal', { place: 'Harbour House' })],
    [
      "jonas' train is late so start it at quarter past",
      updates('pitch rehearsal', { start: '2026-11-27T11:15' }),
    ],
  ]),
  conversation('a grandfather at the weekend', [
    ['hello dear what am i up to this saturday and sunday', covers('2026-11-28', '2026-11-29')],
    [
      'the hair can that be friday instead at half ten in the morning',
      updates('Haircut', { start: '2026-11-27T10:30' }),
    ],
    [
      'and no running this saturday my knee has gone so take it out just this once',
      changes(remove('Parkrun', '2026-11-28', 'this')),
    ],
    ["lovely that's everything thank you", nothing],
  ]),
  conversation('a site manager goes through the post', [
    ['did quay dental send me an email', mailOf('quay', 'dental', 'dentist')],
    ['right next thing say maybe to the hiring panel for now', answers('Hiring panel', 'tentative')],
    ["actually go on i'll do it make it a yes", answers('Hiring panel', 'accepted')],
    [
      'and have i got anything later that same day once the panel is done',
      either(sees('Launch drinks', '2026-12-02'), covers('2026-12-02T16:00', '2026-12-02T20:00')),
    ],
    ['fair enough what is on my github list then', either(mine, calls('searchIssues'))],
  ]),
  conversation('a student and the guitar', [
    [
      'every monday at seven in the evening from the thirtieth of november put in guitar just call it guitar half an hour each time',
      creates({
        title: 'guitar',
        start: '2026-11-30T19:00',
        end: '2026-11-30T19:30',
        repeats: ['FREQ=WEEKLY;BYDAY=MO', 'FREQ=WEEKLY'],
      }),
    ],
    [
      'the guitar on december the fourteenth cant happen so drop only that one',
      changes(remove('guitar', '2026-12-14', 'this')),
    ],
    [
      'could i do the fifteenth at seven in the evening to make up for it',
      at('2026-12-15T19:00', '2026-12-15T19:30'),
    ],
    [
      'yeah put that in then half an hour and call it extra guitar',
      creates({ title: 'extra guitar', start: '2026-12-15T19:00', end: '2026-12-15T19:30' }),
    ],
  ]),
];

export const mOneConversations = [...context, ...conversations];
