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
  stands,
  updates,
} from '../expect.ts';
import { conversation, type Scenario } from '../scenario.ts';
import { mailTools } from './expect.ts';

/** A search for room on one day, with or without its hours of work. */
const roomOn = (minutes: number, day: string, people?: string[]) => {
  const ends = [day, `${day}T17:00`, `${day}T17:30`, `${day}T18:00`];
  return either(slots(minutes, day, ends, people), slots(minutes, `${day}T09:00`, ends, people));
};

/** Talks of several turns: one thing leads to another, and people change their minds. */
export const aConversations: readonly Scenario[] = [
  conversation('a dinner that wanders', [
    ['dinner on saturday at 8', creates({ title: 'Dinner', start: '2026-11-28T20:00' })],
    ['no wait make it half 7', updates('Dinner', { start: '2026-11-28T19:30' })],
    ['its at Koya Harbour btw', updates('Dinner', { place: 'Koya Harbour' })],
    ['hmm sunday would be better after all', updates('Dinner', { start: '2026-11-29T19:30' })],
  ]),
  conversation('a day at a time until one goes', [
    ["what's on wednesday", lists('2026-11-25')],
    ['what about thursday', lists('2026-11-26')],
    ['and the day after?', lists('2026-11-27')],
    ['get rid of the last one there', deletes(['Design critique', '2026-11-27'])],
  ]),
  conversation('an hour with priya becomes hiring prep', [
    ['find me an hour with priya on thursday please', roomOn(60, '2026-11-26', ['priya'])],
    [
      'half 11 works, call it Hiring prep',
      creates({
        title: 'Hiring prep',
        start: '2026-11-26T11:30',
        end: '2026-11-26T12:30',
        guests: ['priya'],
      }),
    ],
    ['could you add jonas too', updates('Hiring prep', { guests: ['priya', 'jonas'] })],
  ]),
  conversation('a massage asked out of me', [
    ['book a massage', nothing],
    ['saturday', nothing],
    [
      '2pm, for an hour and a half',
      creates({ title: 'Massage', start: '2026-11-28T14:00', end: '2026-11-28T15:30' }),
    ],
    ['actually can it be the saturday after', updates('Massage', { start: '2026-12-05T14:00' })],
  ]),
  conversation('no to cancelling, yes to later', [
    ['cancel the vendor demo', deletes('Vendor demo'), 'no'],
    ['just shift it to 4 instead', updates('Vendor demo', { start: '2026-11-25T16:00' })],
    ['no, half past 4', updates('Vendor demo', { start: '2026-11-25T16:30' })],
  ]),
  conversation('which review', [
    ['move the review to 4', nothing],
    [
      "the design one, today's",
      updates('Design review', { start: '2026-11-23T16:00' }, { on: '2026-11-23' }),
    ],
    ['Hm. 4:15 rather', updates('Design review', { start: '2026-11-23T16:15' }, { on: '2026-11-23' })],
  ]),
  conversation('all the syncs, then only the one', [
    [
      'shift all the design syncs to 11:30 please',
      updates('Design sync', { start: '2026-11-25T11:30' }, { scope: 'all' }),
    ],
    ['oh no thats too much, undo it', asBefore],
    [
      "only this week's one to 11:30",
      updates('Design sync', { start: '2026-11-25T11:30' }, { on: '2026-11-25' }),
    ],
  ]),
  conversation(
    'a walk before brunch when the clocks go forward',
    [
      ['what time is brunch tomorrow?', sees('Brunch', '2027-03-28')],
      ['put a walk in before it at 9', creates({ title: 'Walk', start: '2027-03-28T09:00' })],
      ['move that to half past', updates('Walk', { start: '2027-03-28T09:30' })],
      ['and when does my night train go', sees('Night train', '2027-03-27')],
    ],
    { at: '2027-03-27T10:00:00Z' },
  ),
  conversation(
    'to change the clocks when they go back',
    [
      [
        'remind me to change the clocks sunday at 10',
        creates({ title: 'Change the clocks', start: '2026-10-25T10:00', reminders: 'some' }),
      ],
      ['an hour earlier', updates('Change the clocks', { start: '2026-10-25T09:00' })],
      ['what else is on that day', either(lists('2026-10-25'), sees('Lunch at Mum’s', '2026-10-25'))],
    ],
    { at: '2026-10-24T08:00:00Z' },
  ),
  conversation('a wednesday morning that was nearly cleared', [
    [
      'clear my wednesday morning',
      deletes('Coffee with Sam', ['Stand-up', '2026-11-25'], ['Design sync', '2026-11-25']),
      'no',
    ],
    ['ok just the coffee then', deletes('Coffee with Sam')],
    [
      'am i free at 9 that day now',
      either(checks('2026-11-25T09:00'), covers('2026-11-25T09:00', '2026-11-25T09:30')),
    ],
  ]),
  conversation('a saturday off, or not', [
    ['im ill so cancel parkrun and the haircut on saturday', deletes(['Parkrun', '2026-11-28'], 'Haircut')],
    ['feeling better already lol, bring them both back', asBefore],
  ]),
  conversation('the boiler man', [
    ["when's the boiler man coming", sees('Boiler service')],
    ['push it an hour', updates('Boiler service', { start: '2026-12-07T09:00' })],
    ['sorry, i meant 10 oclock', updates('Boiler service', { start: '2026-12-07T10:00' })],
  ]),
  conversation('a shorter critique', [
    ['what have i got after lunch on friday', sees('Design critique', '2026-11-27')],
    [
      'everyone is tired so make it half an hour',
      updates('Design critique', { end: '2026-11-27T15:30' }, { on: '2026-11-27' }),
    ],
    ['hmm 45 minutes', updates('Design critique', { end: '2026-11-27T15:45' }, { on: '2026-11-27' })],
  ]),
  conversation('who comes to the pricing chat', [
    [
      'set up a pricing chat tuesday 3:30 for 30 min',
      creates({ title: 'Pricing chat', start: '2026-11-24T15:30', end: '2026-11-24T16:00' }),
    ],
    ['add lena', updates('Pricing chat', { guests: ['lena'] })],
    ['and sam', updates('Pricing chat', { guests: ['lena', 'sam'] })],
    ["lena can't after all, take her off", updates('Pricing chat', { guests: ['sam'] })],
    ['call it Pricing catch-up', updates('Pricing chat', { title: 'Pricing catch-up' })],
  ]),
  conversation('two invitations, two answers', [
    [
      'which invitations haven’t i answered yet?',
      either(sees('Offsite call', '2026-11-30'), sees('Hiring panel', '2026-12-02')),
    ],
    ['say yes to the offsite one', answers('Offsite call', 'accepted')],
    ['and no to the other', answers('Hiring panel', 'declined')],
  ]),
  conversation('free at three, booked at four', [
    ['am I free tomorrow at 3?', checks('2026-11-24T15:00')],
    ['and at 4', checks('2026-11-24T16:00')],
    [
      'ok put a call with jonas there',
      creates({ title: 'Call (with Jonas)|Jonas call', start: '2026-11-24T16:00', guests: ['jonas'] }),
    ],
  ]),
  conversation('a meeting in four pieces', [
    ['schedule a meeting', nothing],
    ['with jonas about the budget', nothing],
    ['tomorrow', nothing],
    [
      '11.15',
      creates({
        title:
          'Meeting (with Jonas) (about the budget)|Budget|Budget meeting (with Jonas)|Meeting about the budget (with Jonas)|Budget (with Jonas)',
        start: '2026-11-24T11:15',
        guests: ['jonas'],
      }),
    ],
  ]),
  conversation('coffee gone and back', [
    ['cancel coffee w sam', deletes('Coffee with Sam')],
    ['oh no wait dont, get it back', asBefore],
    ['just make it half an hour instead of 20 min', updates('Coffee with Sam', { end: '2026-11-25T09:30' })],
  ]),
  conversation('the dentist rang twice', [
    ['dentist rang, they moved me to the 3rd', updates('Dentist', { start: '2026-12-03T08:30' })],
    ['no hang on, the 4th', updates('Dentist', { start: '2026-12-04T08:30' })],
    ['at 9', updates('Dentist', { start: '2026-12-04T09:00' })],
    ['and remind me an hour before', updates('Dentist', { reminders: [60] })],
  ]),
  conversation('from a mail to the meters', [
    ['what did ruth write', calls(mailTools, { any: 'ruth' })],
    [
      'right. put meter reading in for saturday 5pm',
      creates({ title: 'Meter reading', start: '2026-11-28T17:00' }),
    ],
    ['twenty minutes is enough for that', updates('Meter reading', { end: '2026-11-28T17:20' })],
  ]),
  conversation('two weeks ahead and a flight', [
    ["what's next week like", lists('2026-11-30', ['2026-12-06', '2026-12-04'])],
    ['and the one after', lists('2026-12-07', ['2026-12-13', '2026-12-11'])],
    ['when exactly do i fly that week', sees('Flight to Oslo')],
    ['set a reminder for it 3 hours ahead', updates('Flight to Oslo', { reminders: [180] })],
  ]),
  conversation('mum comes, stays longer, and does not come', [
    [
      'put "Mum visiting" in, all day, 12 to 14 december',
      creates({ title: 'Mum visiting', start: '2026-12-12', end: '2026-12-15' }),
    ],
    ['she is staying one day longer', updates('Mum visiting', { end: '2026-12-16' })],
    ["forget it she's not coming at all, take it out", deletes('Mum visiting')],
  ]),
  conversation('guitar every other week', [
    [
      'add Guitar lesson every tuesday 6pm',
      creates({ title: 'Guitar lesson', start: '2026-11-24T18:00', repeats: 'FREQ=WEEKLY;BYDAY=TU' }),
    ],
    [
      'oh its only every other week',
      updates('Guitar lesson', { repeats: ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', ''] }, { scope: 'all' }),
    ],
  ]),
  conversation('skipping the first thing', [
    ['whats my first thing thursday', sees('Stand-up', '2026-11-26')],
    ['im gonna skip that, delete it', deletes(['Stand-up', '2026-11-26'])],
    ['so what does that leave', sees('Roadmap workshop', '2026-11-26')],
  ]),
  conversation('gym and gym again', [
    ['put gym in tomorrow 7am', creates({ title: 'Gym', start: '2026-11-24T07:00' })],
    ['same thing on wednesday', creates({ title: 'Gym', start: '2026-11-25T07:00' })],
    ['nah delete the first one', deletes(['Gym', '2026-11-24'])],
    ['and make the other one 6.30', updates('Gym', { start: '2026-11-25T06:30' }, { on: '2026-11-25' })],
  ]),
  conversation('icons with aiko', [
    [
      'when can aiko and i get 45 min together this week',
      slots(45, '2026-11-23', ['2026-11-27', '2026-11-29', '2026-11-27T18:00'], ['aiko']),
    ],
    [
      'wednesday at 12 works. book it as Icon review',
      creates({
        title: 'Icon review',
        start: '2026-11-25T12:00',
        end: '2026-11-25T12:45',
        guests: ['aiko'],
      }),
    ],
    ['oh and in studio room 1', updates('Icon review', { place: 'Studio room 1' })],
  ]),
  conversation('which lunch', [
    ['push lunch back 15 minutes', nothing],
    ['the marketing one', updates('Marketing lunch', { start: '2026-11-27T12:45' })],
    ['thanks, where is it again', nothing],
  ]),
  conversation('both lunches, then one', [
    ['what lunches have i got this week', either(sees('Marketing lunch'), sees('Lunch at Mum’s'))],
    ['cancel both', deletes('Marketing lunch', 'Lunch at Mum’s'), 'no'],
    ['only the sunday one', deletes('Lunch at Mum’s')],
  ]),
  conversation(
    'over the new year',
    [
      [
        'put Gym induction in on monday at 10',
        creates({ title: 'Gym induction', start: '2027-01-04T10:00' }),
      ],
      ['make it an hour earlier', updates('Gym induction', { start: '2027-01-04T09:00' })],
      [
        'actually the friday of that week suits me more',
        updates('Gym induction', { start: '2027-01-08T09:00' }),
      ],
    ],
    { at: '2026-12-30T15:00:00Z' },
  ),
  conversation('vendr demo with thumbs', [
    ['resched the vendr demo to thrusday at 1', updates('Vendor demo', { start: '2026-11-26T13:00' })],
    ['sory 2 i mean', updates('Vendor demo', { start: '2026-11-26T14:00' })],
    [
      'no wait thats too tight w budget review, friday same time',
      updates('Vendor demo', { start: '2026-11-27T14:00' }),
    ],
  ]),
  conversation('jonas out, priya in', [
    ["who's coming to the design critique on friday", sees('Design critique', '2026-11-27')],
    [
      'take jonas off it, just this week',
      updates('Design critique', { guests: ['aiko', 'tomas', 'lena'] }, { on: '2026-11-27' }),
    ],
    [
      'and invite priya instead',
      updates('Design critique', { guests: ['aiko', 'tomas', 'lena', 'priya'] }, { on: '2026-11-27' }),
    ],
  ]),
  conversation('prep for the portfolio', [
    ['where could 90 minutes of prep go on tuesday next week', roomOn(90, '2026-12-01')],
    [
      'take 3 o’clock and call it Portfolio prep',
      creates({ title: 'Portfolio prep', start: '2026-12-01T15:00', end: '2026-12-01T16:30' }),
    ],
    ['two hours actually', updates('Portfolio prep', { end: '2026-12-01T17:00' })],
  ]),
  conversation('the board, not so fast', [
    ['move the board meeting to the 16th', updates('Board meeting', { start: '2026-12-16T14:00' }), 'no'],
    ['wait, what’s on the 16th anyway', lists('2026-12-16')],
    ['fine, do move it there but at 3', updates('Board meeting', { start: '2026-12-16T15:00' })],
  ]),
  conversation('a new name stays, a new time does not', [
    ['rename the haircut to Colour and cut', updates('Haircut', { title: 'Colour and cut' })],
    ['move it to 12', updates('Colour and cut', { start: '2026-11-28T12:00' })],
    ['undo that last one', stands('Colour and cut', '2026-11-28T11:00')],
    ['whens it now', nothing],
  ]),
  conversation('quitting pottery, nearly', [
    ["i can't make pottery this week, cancel it", deletes(['Pottery class', '2026-11-26'])],
    [
      "you know what, i'm quitting. delete the whole series",
      changes(remove('Pottery class', undefined, 'all')),
      'no',
    ],
    ['hm ok no, leave the rest as it is', nothing],
  ]),
  conversation('new york time', [
    ['NYC sync thursday 11am new york time', creates({ title: 'NYC sync', start: '2026-11-26T16:00' })],
    ['make it 17:30 for me', updates('NYC sync', { start: '2026-11-26T17:30' })],
    ['30 mins only', updates('NYC sync', { end: '2026-11-26T18:00' })],
  ]),
  conversation('the 1:1 has to move', [
    ['i need to move tomorrow’s 1:1 with priya', nothing],
    ['an hour later', updates('1:1 with Priya', { start: '2026-11-24T11:00' }, { on: '2026-11-24' })],
    [
      'am i free straight after, say half 11',
      either(checks('2026-11-24T11:30'), covers('2026-11-24T11:30', '2026-11-24T12:00')),
    ],
  ]),
  conversation('a pull request and an hour for it', [
    ["what's waiting for me on github", calls('listMyIssues')],
    [
      'tell me more about 418',
      either(calls('getIssue', { number: 418 }), calls('searchIssues', { any: '418' })),
    ],
    [
      'block 11 to 12 tomorrow to review it',
      creates({
        title:
          'Review 418|Review #418|Review PR 418|Review PR #418|Review|Code review|Review: Keep the undo bar while a request is out|PR review|Review it|Review issue 418|Review issue #418|Review Keep the undo bar while a request is out|Review fernhill/calendar#418',
        start: '2026-11-24T11:00',
        end: '2026-11-24T12:00',
      }),
    ],
  ]),
  conversation('a weekend rearranged', [
    ['anything on this weekend?', lists('2026-11-28', '2026-11-29')],
    ['move the haircut to sunday, same time', updates('Haircut', { start: '2026-11-29T11:00' })],
    ['scratch that, back to saturday but at 12', updates('Haircut', { start: '2026-11-28T12:00' })],
  ]),
  conversation('leaving early on friday', [
    [
      'Hi! I have to leave early on Friday. What would I miss after 2?',
      either(sees('Design critique', '2026-11-27'), covers('2026-11-27T14:00', '2026-11-27T18:00')),
    ],
    ['please cancel that one', deletes(['Design critique', '2026-11-27'])],
    [
      'and put "Train to Bath" at 15:10 for two hours',
      creates({ title: 'Train to Bath', start: '2026-11-27T15:10', end: '2026-11-27T17:10' }),
    ],
  ]),
];
