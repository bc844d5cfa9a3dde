import {
  answers,
  asBefore,
  calls,
  changes,
  checks,
  covers,
  create,
  creates,
  deletes,
  either,
  nothing,
  sees,
  slots,
  stands,
  update,
  updates,
} from '../expect.ts';
import { conversation } from '../scenario.ts';

/** Whole conversations, as a sixth set of people would have them. */
export const fConversations = [
  conversation('f two a dentist that will not fit', [
    ["hey when's the dentist again", sees('Dentist')],
    ['can you move it to 11 that day', updates('Dentist', { start: '2026-12-01T11:00' })],
    ['mm too close to my 1:1. quarter past 12', updates('Dentist', { start: '2026-12-01T12:15' })],
    ['thanks!', nothing],
  ]),
  conversation('f two drinks that grow', [
    ['Add Team drinks on Friday at 5pm', creates({ title: 'Team drinks', start: '2026-11-27T17:00' })],
    ['make it two hours', updates('Team drinks', { end: '2026-11-27T19:00' })],
    ['it’s at The Lantern', updates('Team drinks', { place: 'Lantern' })],
    ['Invite Sam and Lena', updates('Team drinks', { guests: ['sam', 'lena'] })],
    ["hm sam can't come, take him off", updates('Team drinks', { guests: ['lena'] })],
  ]),
  conversation('f two a haircut that stays', [
    ['what am i doing this saturday', covers('2026-11-28')],
    ['delete the haircut', deletes('Haircut'), 'no'],
    ['sorry, changed my mind. just move it to 3pm', updates('Haircut', { start: '2026-11-28T15:00' })],
  ]),
  conversation('f two an electrician bit by bit', [
    ['I need to put the electrician in my calendar', nothing],
    ['thursday at 5pm, call it Electrician', creates({ title: 'Electrician', start: '2026-11-26T17:00' })],
    ['half an hour is enough', updates('Electrician', { end: '2026-11-26T17:30' })],
    ['add a note that he has to ring at the back door', updates('Electrician', {})],
  ]),
  conversation('f two physio before the holidays', [
    ['What is my last physio session this year?', sees('Physio', '2026-12-21')],
    ["I'm on leave by then. Cancel that one please.", deletes(['Physio', '2026-12-21'])],
    [
      'And could the one on the 14th be at 5 o’clock?',
      updates('Physio', { start: '2026-12-14T17:00' }, { on: '2026-12-14' }),
    ],
    ['Perfect, thank you so much', nothing],
  ]),
  conversation('f two a boiler left waiting', [
    ['delete the boiler service', deletes('Boiler service'), 'leave'],
    ['wait what time was it again', nothing],
    [
      'keep it, but make it 9 to 11',
      updates('Boiler service', { start: '2026-12-07T09:00', end: '2026-12-07T11:00' }),
    ],
  ]),
  conversation('f two a swap taken back', [
    ['What do I have on December 8?', covers('2026-12-08')],
    [
      'Swap the start times of the portfolio review and the partner update',
      changes(
        update('Portfolio review', { start: '2026-12-08T16:00' }),
        update('Partner update', { start: '2026-12-08T14:00' }),
      ),
    ],
    ['Undo that, both', asBefore],
    ['Just move the partner update to 5pm', updates('Partner update', { start: '2026-12-08T17:00' })],
  ]),
  conversation('f two pottery around the offsite', [
    ['is pottery on this week', sees('Pottery class', '2026-11-26')],
    [
      'ok shift it to half 7, only this time',
      updates('Pottery class', { start: '2026-11-26T19:30' }, { on: '2026-11-26' }),
    ],
    ['and on 3 december im at the offsite so skip that one', deletes(['Pottery class', '2026-12-03'])],
    ['rest stays as is', nothing],
  ]),
  conversation('f two invoices every other monday', [
    ['morning! anything before lunch today?', covers('2026-11-23', '2026-11-23T12:00')],
    ['right, stick Invoice run in at 4 today', creates({ title: 'Invoice run', start: '2026-11-23T16:00' })],
    ['half four actually', updates('Invoice run', { start: '2026-11-23T16:30' })],
    ['ta. and every monday please', updates('Invoice run', { repeats: 'FREQ=WEEKLY' })],
    ['hmm once a fortnight is plenty', updates('Invoice run', { repeats: 'FREQ=WEEKLY;INTERVAL=2' })],
  ]),
  conversation('f two the wrong colleague', [
    ['add tomás to the vendor demo', updates('Vendor demo', { guests: ['tomas'] }), 'no'],
    ['no sorry, I meant Jonas', updates('Vendor demo', { guests: ['jonas'] })],
    ['great. now start it at 3:30', updates('Vendor demo', { start: '2026-11-25T15:30' })],
  ]),
  conversation('f two a school that changes its mind', [
    ['when is parents evening', sees('Parents’ evening')],
    [
      'the school changed it to thursday the 10th, same time',
      updates('Parents’ evening', { start: '2026-12-10T17:30' }),
    ],
    [
      'oh no thats pottery night. cancel pottery that evening',
      deletes(['Pottery class', '2026-12-10']),
      'no',
    ],
    [
      'no leave it, they just mailed its the 9th after all. put parents evening back to where it was',
      stands('Parents’ evening', '2026-12-09T17:30'),
    ],
  ]),
  conversation('f two budget prep with a longer run-up', [
    [
      "Book 'Budget prep' Thursday 13:00–14:00",
      creates({ title: 'Budget prep', start: '2026-11-26T13:00', end: '2026-11-26T14:00' }),
    ],
    [
      'Am I free the half hour before?',
      either(checks('2026-11-26T12:30'), covers('2026-11-26T12:30', '2026-11-26T13:00')),
    ],
    [
      'Then begin at 12:30, same end.',
      updates('Budget prep', { start: '2026-11-26T12:30', end: '2026-11-26T14:00' }),
    ],
    ['Colour it orange.', updates('Budget prep', { color: ['6'] })],
  ]),
  conversation('f two an hour for the bank', [
    [
      'find me an hour on friday morning',
      either(slots(60, '2026-11-27', '2026-11-27'), covers('2026-11-27T09:00', '2026-11-27T12:00')),
    ],
    ['10:30 then, title Bank call', creates({ title: 'Bank call', start: '2026-11-27T10:30' })],
    ['remind me 5 minutes before', updates('Bank call', { reminders: [5] })],
    ['hm no they rang, its monday 30 nov at 1 pm', updates('Bank call', { start: '2026-11-30T13:00' })],
  ]),
  conversation('f two which appointment', [
    ['Can you move my appointment?', nothing],
    ['The haircut I mean', nothing],
    ['to 10:30', updates('Haircut', { start: '2026-11-28T10:30' })],
    ['super, danke', nothing],
  ]),
  conversation('f two a saturday half cleared', [
    ['clear my whole saturday', deletes(['Parkrun', '2026-11-28'], 'Haircut'), 'no'],
    ['hm no, only the haircut should go', deletes('Haircut')],
    [
      'and parkrun at 10, only this week',
      updates('Parkrun', { start: '2026-11-28T10:00' }, { on: '2026-11-28' }),
    ],
  ]),
  conversation('f two a longer christmas', [
    ['when does my leave start in december', sees('Annual leave')],
    [
      'let it start on the 18th already, end stays the same',
      updates('Annual leave', { start: '2026-12-18', end: '2027-01-04' }),
    ],
    [
      'then the Christmas party is on my first day off, move that to the 17th',
      updates('Christmas party', { start: '2026-12-17T18:00' }),
    ],
    ['no, on second thoughts put the party back on the 18th', stands('Christmas party', '2026-12-18T18:00')],
  ]),
  conversation('f two what the physio wrote', [
    ['Is there a mail from the physio?', calls('searchEmails', { any: 'physio' })],
    [
      'OK, move physio on 7 December to 18:00',
      updates('Physio', { start: '2026-12-07T18:00' }, { on: '2026-12-07' }),
    ],
    ['And what else is on that Monday?', covers('2026-12-07')],
    [
      'could the boiler people come an hour earlier, change it',
      updates('Boiler service', { start: '2026-12-07T07:00' }),
    ],
  ]),
  conversation('f two time for a review', [
    ["what's waiting for me on github?", calls(['listMyIssues', 'searchIssues'])],
    ['tell me more about 418', calls('getIssue', { number: 418 })],
    [
      'Block half an hour tomorrow at 11, call it Review 418',
      creates({ title: 'Review 418', start: '2026-11-24T11:00', end: '2026-11-24T11:30' }),
    ],
    ['45 minutes rather', updates('Review 418', { end: '2026-11-24T11:45' })],
  ]),
  conversation('f two reminders for a flight', [
    ['set a reminder 2 hours before the flight to oslo', updates('Flight to Oslo', { reminders: [120] })],
    ['plus another one 24 hours before', updates('Flight to Oslo', { reminders: [120, 1440] })],
    ['just the 24h one is enough actually', updates('Flight to Oslo', { reminders: [1440] })],
  ]),
  conversation('f two one stand-up or all', [
    [
      'move all stand-ups to 10:00',
      updates('Stand-up', { start: '2026-11-23T10:00' }, { scope: 'all' }),
      'no',
    ],
    ["no no, only tomorrow's", updates('Stand-up', { start: '2026-11-24T10:00' }, { on: '2026-11-24' })],
    [
      "ah, now it's on top of the 1:1. that one to 10:30 then, tomorrow only",
      updates('1:1 with Priya', { start: '2026-11-24T10:30' }, { on: '2026-11-24' }),
    ],
  ]),
  conversation('f two a garage that cancels', [
    ['add Car MOT 9 december 8am', creates({ title: 'Car MOT|MOT', start: '2026-12-09T08:00' })],
    ['garage cancelled, take it out', asBefore],
    [
      'they rang again: Car MOT on 10 december at 8.30',
      creates({ title: 'Car MOT|MOT', start: '2026-12-10T08:30' }),
    ],
  ]),
  conversation('f two a visit for the weekend', [
    [
      'Please enter "Mum visiting" from 11 to 13 December, all day',
      creates({ title: 'Mum visiting', start: '2026-12-11', end: '2026-12-14' }),
    ],
    ['She stays until the 14th, as it turns out', updates('Mum visiting', { end: '2026-12-15' })],
    ['What of mine falls into that time?', covers('2026-12-11', '2026-12-14')],
    ['Take out the critique on the 11th', deletes(['Design critique', '2026-12-11'])],
    ['And parkrun that weekend, too', deletes(['Parkrun', '2026-12-12'])],
  ]),
  conversation('f two a demo by dictation', [
    ['hi can you tell me what i have on wednesday afternoon', covers('2026-11-25T13:00', '2026-11-25T17:00')],
    [
      'ok so the vendor demo should start at half past three and last only half an hour',
      updates('Vendor demo', { start: '2026-11-25T15:30', end: '2026-11-25T16:00' }),
    ],
    ['and i want it in red', updates('Vendor demo', { color: ['11'] })],
    [
      'oh and please call it brightdesk demo from now on',
      updates('Vendor demo', { title: 'Brightdesk demo' }),
    ],
  ]),
  conversation('f two the visa office', [
    [
      'Hello, I want to know if the 10 december at morning I am free',
      either(covers('2026-12-10T10:00', '2026-12-10T12:00'), checks('2026-12-10T09:00')),
    ],
    [
      'Very good. Make please event Visa office at 10 hour 30',
      creates({ title: 'Visa office', start: '2026-12-10T10:30' }),
    ],
    ['It is long two hours and half', updates('Visa office', { end: '2026-12-10T13:00' })],
    ['The place is Lunar House', updates('Visa office', { place: 'Lunar House' })],
    ['Ah sorry! The day is 9, not 10', updates('Visa office', { start: '2026-12-09T10:30' })],
  ]),
  conversation('f two an offsite of three days', [
    [
      'Team offsite: make it Wednesday to Friday, 2 to 4 December',
      updates('Team offsite', { start: '2026-12-02', end: '2026-12-05' }),
    ],
    ['what did i have that wednesday', covers('2026-12-02')],
    ['too much. offsite back to thursday and friday', asBefore],
  ]),
  conversation('f two an invitation answered twice', [
    ['any invites I still have to answer?', either(sees('Hiring panel'), sees('Offsite call'))],
    ['decline the offsite call', answers('Offsite call', 'declined')],
    ['hmm no. accept it after all', answers('Offsite call', 'accepted')],
    ['and the hiring panel: maybe', answers('Hiring panel', 'tentative')],
  ]),
  conversation('f two a board meeting to and fro', [
    [
      'Board meeting to Wednesday the 16th, same time',
      updates('Board meeting', { start: '2026-12-16T14:00' }),
    ],
    ['undo', asBefore],
    ['Thursday the 17th at 10 then', updates('Board meeting', { start: '2026-12-17T10:00' })],
    ['And Lena should be there as well', updates('Board meeting', { guests: ['priya', 'jonas', 'lena'] })],
  ]),
  conversation('f two focus time given away', [
    ['cancel my focus block tomorrow', deletes(['Focus block', '2026-11-24'])],
    [
      'use the time for Hiring prep, 1 to 2',
      creates({ title: 'Hiring prep', start: '2026-11-24T13:00', end: '2026-11-24T14:00' }),
    ],
    ['till 3 rather', updates('Hiring prep', { end: '2026-11-24T15:00' })],
    ['tomás should join', updates('Hiring prep', { guests: ['tomas'] })],
  ]),
  conversation('f two two clients', [
    [
      'Add Client call A tomorrow at 4pm and Client call B on Wed at 5pm',
      changes(
        create({ title: 'Client call A', start: '2026-11-24T16:00' }),
        create({ title: 'Client call B', start: '2026-11-25T17:00' }),
      ),
    ],
    [
      'push both half an hour later',
      changes(
        update('Client call A', { start: '2026-11-24T16:30' }),
        update('Client call B', { start: '2026-11-25T17:30' }),
      ),
    ],
    ['delete B', deletes('Client call B'), 'no'],
    ['ok leave it in but make it 30 mins', updates('Client call B', { end: '2026-11-25T18:00' })],
  ]),
  conversation('f two a later parkrun', [
    [
      'from 5 december on parkrun starts at 9:30, for good',
      updates('Parkrun', { start: '2026-12-05T09:30' }, { on: '2026-12-05', scope: 'following' }),
    ],
    ["and it's still 9 this saturday?", sees('Parkrun', '2026-11-28')],
    ['ok. add a note for this saturday that dad picks me up', updates('Parkrun', {}, { on: '2026-11-28' })],
    ['what about the partner update, when was that', sees('Partner update')],
    ['that can go', deletes('Partner update')],
  ]),
];
