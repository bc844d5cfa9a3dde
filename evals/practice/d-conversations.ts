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
  stands,
  update,
  updates,
} from '../expect.ts';
import { conversation, type Scenario } from '../scenario.ts';
import { mailOf } from './expect.ts';

/** A search for room on a day, with or without its hours of work. */
const room = (minutes: number, day: string, people?: string[]) => {
  const ends = [day, `${day}T17:00`, `${day}T17:30`, `${day}T18:00`];
  return either(slots(minutes, day, ends, people), slots(minutes, `${day}T09:00`, ends, people));
};

/** A search for room in an evening. */
const roomEvening = (minutes: number, day: string) => {
  const ends = ['21:00', '22:00', '23:00', '24:00'].map((end) => (end === '24:00' ? day : `${day}T${end}`));
  return either(
    ...['17:00', '17:30', '18:00', '19:00'].map((start) => slots(minutes, `${day}T${start}`, ends)),
  );
};

export const dConversations: Scenario[] = [
  conversation('d drinks with tomas a bit later', [
    [
      'pencil in drinks with tomás friday 6pm',
      creates({ title: 'Drinks (with Tomás)', start: '2026-11-27T18:00', guests: ['tomas'] }),
      'no',
    ],
    [
      'make it half 6 actually',
      creates({ title: 'Drinks (with Tomás)', start: '2026-11-27T18:30', guests: ['tomas'] }),
    ],
  ]),
  conversation('d dog groomer and its address', [
    [
      'okay so add dog groomer for saturday the fifth of december ten in the morning',
      creates({ title: 'Dog groomer', start: '2026-12-05T10:00' }),
    ],
    ['and the location is 40 High Street', updates('Dog groomer', { place: '40 High Street' })],
  ]),
  conversation('d meeting of three lacks a time', [
    ['please to make a meeting with Jonas and Priya', nothing],
    [
      'Wednesday, 13h until 14h',
      creates({
        title:
          'Meeting (with Jonas and Priya)|Jonas and Priya|Meeting with Jonas & Priya|Meeting with Jonas, Priya',
        start: '2026-11-25T13:00',
        end: '2026-11-25T14:00',
        guests: ['jonas', 'priya'],
      }),
    ],
  ]),
  conversation('d physio twice off', [
    ['what do I have today', lists('2026-11-23')],
    ['my shoulder’s fine now so cancel the physio tonight', deletes(['Physio', '2026-11-23'])],
    ['next monday’s as well', deletes(['Physio', '2026-11-30'])],
  ]),
  conversation('d marketing lunch thursday or not', [
    ['Move the marketing lunch to Thursday', updates('Marketing lunch', { start: '2026-11-26T12:30' })],
    ['oh, Thursday is packed already. Undo that', asBefore],
  ]),
  conversation('d press prep with lena', [
    ['Is there an hour when both Lena and I are free on Wednesday?', room(60, '2026-11-25', ['lena'])],
    [
      '12 works. Put it in as Press prep',
      creates({
        title: 'Press prep|Press prep with Lena',
        start: '2026-11-25T12:00',
        end: '2026-11-25T13:00',
        guests: ['lena'],
      }),
    ],
  ]),
  conversation('d the later roadmap review', [
    ['cancel the roadmap review', undefined, 'no'],
    ['the one next monday', deletes(['Roadmap review', '2026-11-30'])],
  ]),
  conversation('d christmas lunch an hour later', [
    ['am i off on the 24th of december', either(sees('Annual leave'), covers('2026-12-24', '2026-12-24'))],
    [
      'add Christmas lunch on the 25th at 1',
      creates({ title: 'Christmas lunch', start: '2026-12-25T13:00' }),
    ],
    ['hmm 2 is better', updates('Christmas lunch', { start: '2026-12-25T14:00' })],
  ]),
  conversation('d call the bank lacks a time', [
    ['remind me to call the bank', nothing],
    ['tomorrow at 9', creates({ title: 'Call (the) bank', start: '2026-11-24T09:00', reminders: 'some' })],
  ]),
  conversation('d two events half an hour later', [
    [
      'push the portfolio review and the partner update on 8 december back by half an hour each',
      changes(
        update('Portfolio review', { start: '2026-12-08T14:30' }),
        update('Partner update', { start: '2026-12-08T16:30' }),
      ),
    ],
    ['sorry, undo both', asBefore],
  ]),
  conversation('d focus on wednesday instead', [
    ['clear my tuesday afternoon', deletes(['Focus block', '2026-11-24']), 'no'],
    [
      'no don’t delete it, move it to wednesday at 1',
      updates('Focus block', { start: '2026-11-25T13:00' }, { on: '2026-11-24' }),
    ],
  ]),
  conversation('d board meeting without jonas', [
    ['who’s coming to the board meeting', sees('Board meeting')],
    ['take jonas off the list', updates('Board meeting', { guests: ['priya'] })],
    ['and start it at half 1', updates('Board meeting', { start: '2026-12-15T13:30' })],
  ]),
  conversation('d pottery later from next week', [
    [
      'from next week on pottery starts at 7.30, change it for all the following ones too',
      stands('Pottery class', '2026-11-19T19:00', '2026-12-03T19:30'),
    ],
    ['ok so when is pottery next week', sees('Pottery class', '2026-12-03')],
  ]),
  conversation('d all hands after all', [
    ['When is Sam’s all-hands?', sees('Sales all-hands')],
    ['I’ll go after all, accept it', answers('Sales all-hands', 'accepted')],
  ]),
  conversation('d physio moved as they asked', [
    ['what did the physio email me about', mailOf('physio', 'calmgate')],
    [
      'ok move the physio on the 30th to 6pm',
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30' }),
    ],
  ]),
  conversation('d critique page of the handbook', [
    [
      'what is issue 33 in the handbook repo',
      either(calls('getIssue', { number: 33 }), calls('searchIssues', { any: '33' })),
    ],
    [
      'set aside friday 10 to 11 for that, title Critique write-up',
      creates({ title: 'Critique write-up', start: '2026-11-27T10:00', end: '2026-11-27T11:00' }),
    ],
  ]),
  conversation('d longer massage with an address', [
    [
      'Book massage Sunday 5pm for an hour',
      creates({ title: 'Massage', start: '2026-11-29T17:00', end: '2026-11-29T18:00' }),
    ],
    ['90 min actually', updates('Massage', { start: '2026-11-29T17:00', end: '2026-11-29T18:30' })],
    ['it’s at 3 Spa Lane', updates('Massage', { place: '3 Spa Lane' })],
  ]),
  conversation('d piano until christmas', [
    [
      'piano lesson every wednesday at 17:30',
      creates({ title: 'Piano lesson', start: '2026-11-25T17:30', repeats: 'FREQ=WEEKLY;BYDAY=WE' }),
    ],
    [
      'only until 23 december',
      updates('Piano lesson', {
        repeats: ['FREQ=WEEKLY;UNTIL=20261223', 'FREQ=WEEKLY;COUNT=5', 'FREQ=WEEKLY;UNTIL=20261224'],
      }),
    ],
  ]),
  conversation('d deep work at four', [
    ['Tell me what tomorrow looks like.', lists('2026-11-24')],
    ['Am I free at four then?', checks('2026-11-24T16:00')],
    [
      'Lovely, block an hour from then for Deep work',
      creates({ title: 'Deep work', start: '2026-11-24T16:00', end: '2026-11-24T17:00' }),
    ],
  ]),
  conversation('d haircut with typos', [
    ['mvoe the haricut to 1pm', updates('Haircut', { start: '2026-11-28T13:00' })],
    ['1.30 sorry', updates('Haircut', { start: '2026-11-28T13:30' })],
  ]),
  conversation('d the other one to one', [
    ['delete tomorrow’s 1:1 with priya', deletes(['1:1 with Priya', '2026-11-24']), 'no'],
    ['no not that one, the one a week later', deletes(['1:1 with Priya', '2026-12-01'])],
  ]),
  conversation(
    'd weekend with a calendar missing',
    [
      ['whats on this weekend', lists('2026-11-28', '2026-11-29')],
      ['ok add Car wash on sunday at 10', creates({ title: 'Car wash', start: '2026-11-29T10:00' })],
    ],
    { unreadable: 'personal' },
  ),
  conversation(
    'd no github, then five o’clock',
    [
      ['any pull requests for me?', either(calls('listMyIssues'), calls('searchIssues'))],
      ['ok leave it. am i free at 5 today?', checks('2026-11-23T17:00')],
    ],
    { disconnected: ['github'] },
  ),
  conversation('d offsite a day longer', [
    [
      'the team offsite goes on until saturday the 5th, can you extend it',
      updates('Team offsite', { start: '2026-12-03', end: '2026-12-06' }),
    ],
    ['nope, they changed it back. undo', asBefore],
  ]),
  conversation('d padel not tonight', [
    ['put in padel at 9 tonight', creates({ title: 'Padel', start: '2026-11-23T21:00' })],
    ['sorry meant 9 tomorrow morning', updates('Padel', { start: '2026-11-24T09:00' })],
  ]),
  conversation('d who is on call and then leave', [
    ['who’s on call this week?', sees('On call: Jonas')],
    ['and next week?', sees('On call: Tomás')],
    ['when does my annual leave begin', sees('Annual leave')],
  ]),
  conversation('d someone from outside', [
    [
      'invite marc.dupont@atelier.example to the portfolio review',
      updates('Portfolio review', { guests: ['marc.dupont@atelier.example'] }),
    ],
    ['and move it to 3pm', updates('Portfolio review', { start: '2026-12-08T15:00' })],
  ]),
  conversation('d budget review answered twice', [
    ['When’s the budget review?', sees('Budget review')],
    ['can’t make it, decline', answers('Budget review', 'declined')],
    ['Hmm, I’d better go. Accept it', answers('Budget review', 'accepted')],
  ]),
  conversation('d gym in the evening', [
    ['find an hour for the gym tomorrow evening', roomEvening(60, '2026-11-24')],
    ['6.30 then', creates({ title: 'Gym', start: '2026-11-24T18:30', end: '2026-11-24T19:30' })],
  ]),
  conversation('d sunday lunch on saturday', [
    ['cancel sunday’s lunch at mum’s', deletes(['Lunch at Mum’s', '2026-11-29']), 'no'],
    [
      'she says saturday same time works, move it there',
      updates('Lunch at Mum’s', { start: '2026-11-28T13:00' }),
    ],
  ]),
];
