import {
  answers,
  asBefore,
  calls,
  changes,
  covers,
  creates,
  deletes,
  either,
  lists,
  nothing,
  sees,
  stands,
  update,
  updates,
} from '../expect.ts';
import { conversation } from '../scenario.ts';
import { mailOf, issue, mine, evening, roomAfternoon, slotsOn } from './expect.ts';

export const hConversations = [
  conversation('gym before the focus block', [
    ['morning! whats on today', lists('2026-11-23')],
    ['and tomorrow?', lists('2026-11-24')],
    [
      'ok shift the focus block an hour later',
      updates('Focus block', { start: '2026-11-24T14:00' }, { on: '2026-11-24' }),
    ],
    [
      'and put gym in at 12 the same day, for an hour',
      creates({ title: 'Gym', start: '2026-11-24T12:00', end: '2026-11-24T13:00' }),
    ],
    ['hm no make gym 12.15', updates('Gym', { start: '2026-11-24T12:15' })],
  ]),
  conversation('down with a cold', [
    ['ugh im ill. can you cancel physio tonight', deletes(['Physio', '2026-11-23'])],
    ['and the design review this afternoon', deletes(['Design review', '2026-11-23'])],
    ['whats left today?', lists('2026-11-23')],
    [
      'fine, i can sit through those. Move coffee with Sam to Friday, same time',
      updates('Coffee with Sam', { start: '2026-11-27T09:00' }),
    ],
    [
      'oh wait sam’s never in before 10 on a friday. make it 10',
      updates('Coffee with Sam', { start: '2026-11-27T10:00' }),
    ],
  ]),
  conversation('the vet an hour later', [
    ['book vet thursday 4pm', creates({ title: 'Vet', start: '2026-11-26T16:00' })],
    ['no sorry i meant 5', updates('Vet', { start: '2026-11-26T17:00' })],
    ['it’s at Park Row Surgery btw', updates('Vet', { place: 'Park Row Surgery' })],
    ['and remind me an hour before', updates('Vet', { reminders: [60] })],
  ]),
  conversation('prototype chat with tomas', [
    ['find me 30 min with tomas tomorrow afternoon', roomAfternoon(30, '2026-11-24', ['tomas'])],
    [
      'hm what about wednesday instead',
      either(roomAfternoon(30, '2026-11-25', ['tomas']), slotsOn(30, '2026-11-25', '2026-11-25', ['tomas'])),
    ],
    [
      'book wednesday 2pm then with him, call it Prototype chat',
      creates({
        title: 'Prototype chat (with Tomás)',
        start: '2026-11-25T14:00',
        end: '2026-11-25T14:30',
        guests: ['tomas'],
      }),
    ],
    ['actually invite Jonas as well', updates('Prototype chat', { guests: ['tomas', 'jonas'] })],
  ]),
  conversation('the other focus block', [
    ['Cancel the focus block tomorrow', deletes(['Focus block', '2026-11-24']), 'no'],
    ['no, the other one! the one on the 1st', deletes(['Focus block', '2026-12-01'])],
    ['so what’s left on that day', lists('2026-12-01')],
    [
      'good. In its place put Year-end report, 1 to 3',
      creates({ title: 'Year-end report', start: '2026-12-01T13:00', end: '2026-12-01T15:00' }),
    ],
  ]),
  conversation('babysitter for parents evening', [
    ['when’s parents evening again?', sees('Parents’ evening')],
    [
      'ok add babysitter 5 till half 7 that day',
      creates({ title: 'Babysitter', start: '2026-12-09T17:00', end: '2026-12-09T19:30' }),
    ],
    [
      'school just messaged, parents evening starts 5.45 not 5.30. still finishes at 7',
      updates('Parents’ evening', { start: '2026-12-09T17:45', end: '2026-12-09T19:00' }),
    ],
    [
      'and keep the babysitter till 8, we might get chips after',
      updates('Babysitter', { end: '2026-12-09T20:00' }),
    ],
  ]),
  conversation('haircut wrong then right', [
    ['haircut to 3pm pls', updates('Haircut', { start: '2026-11-28T15:00' })],
    ['undo that', asBefore],
    ['its 12 i meant, sorry', updates('Haircut', { start: '2026-11-28T12:00' })],
  ]),
  conversation('running club on wednesdays', [
    [
      'I’m joining a running club! every wednesday 6:30pm from this week. put Running club in',
      creates({ title: 'Running club', start: '2026-11-25T18:30', repeats: 'FREQ=WEEKLY;BYDAY=WE' }),
    ],
    [
      'it’s an hour and a half each time',
      updates('Running club', { end: '2026-11-25T20:00' }, { scope: 'all' }),
    ],
    ['skip it next week, thats launch drinks', deletes(['Running club', '2026-12-02'])],
    [
      'we always meet at the Bandstand, can you put that on all of them',
      updates('Running club', { place: 'Bandstand' }, { scope: 'all' }),
    ],
  ]),
  conversation('unanswered invites', [
    ['any invites i havent answered yet?', either(sees('Offsite call'), sees('Hiring panel'))],
    ['accept the offsite call', answers('Offsite call', 'accepted')],
    ['and maybe for the other one, the hiring panel', answers('Hiring panel', 'tentative')],
    ['hmm no, i can make it actually. yes to that too', answers('Hiring panel', 'accepted')],
  ]),
  conversation('sales all hands after all', [
    ['did I say yes or no to the sales all-hands', sees('Sales all-hands')],
    ['change that to a yes please', answers('Sales all-hands', 'accepted')],
    [
      'and physio the same day, move it to half six so I’m not rushing',
      updates('Physio', { start: '2026-11-30T18:30' }, { on: '2026-11-30' }),
    ],
    [
      'oh and decline launch drinks, and tell Lena I’m sorry, I’ve got a family thing',
      answers('Launch drinks', 'declined', true),
    ],
  ]),
  conversation('the letting agent and the meters', [
    ['has ruth calloway written about the flat', mailOf('ruth', 'calloway', 'flat', 'tenancy')],
    ['which day does she want to come for the meters?', nothing],
    [
      'ok that works, put it in as Meter reading, half an hour',
      creates({ title: 'Meter reading', start: '2026-11-28T17:00', end: '2026-11-28T17:30' }),
    ],
    ['remind me of it a day before', updates('Meter reading', { reminders: [1440] })],
  ]),
  conversation('noodles with ingrid', [
    ['what did Ingrid write about her birthday dinner?', mailOf('ingrid', 'birthday')],
    [
      'lovely. Put the dinner in my calendar with the place',
      creates({
        title:
          'Birthday dinner (with Ingrid)|Ingrid’s birthday dinner|Ingrid’s birthday|Dinner (with Ingrid)|Ingrid’s dinner|Ingrid’s 30th (birthday) (dinner)|Ingrid birthday dinner|Birthday dinner Ingrid|Birthday dinner (at Koya Harbour)|Ingrid’s birthday dinner (at Koya Harbour)|Dinner (at Koya Harbour)',
        start: '2026-12-01T19:30',
        place: 'Koya Harbour',
      }),
    ],
    [
      'is there anything else that evening',
      either(evening('2026-12-01'), covers('2026-12-01T18:00', '2026-12-01T21:00')),
    ],
    [
      'ok good, and add Wrap present at 6pm that day, 20 min',
      creates({ title: 'Wrap (the) present', start: '2026-12-01T18:00', end: '2026-12-01T18:20' }),
    ],
  ]),
  conversation('clause 7 for lena', [
    [
      'what does lena need from me on the brightdesk contract and by when',
      mailOf('lena', 'brightdesk', 'contract'),
    ],
    [
      'Block an hour on Wednesday at 1 for it. Call it Clause 7',
      creates({ title: 'Clause 7', start: '2026-11-25T13:00', end: '2026-11-25T14:00' }),
    ],
    ['half 1 rather', updates('Clause 7', { start: '2026-11-25T13:30' })],
    ['no, 1 was better, put it back', stands('Clause 7', '2026-11-25T13:00')],
  ]),
  conversation('an issue on friday morning', [
    ['whats waiting for me on github', mine],
    ['what does priya say on 371?', issue(371, 'short', 'minutes', 'week view')],
    ['do i have time on friday morning', covers('2026-11-27T10:00', '2026-11-27T12:00')],
    [
      'block 10 to 12 then, title Week view hit area',
      creates({ title: 'Week view hit area', start: '2026-11-27T10:00', end: '2026-11-27T12:00' }),
    ],
    ['add a 15 minute reminder to that', updates('Week view hit area', { reminders: [15] })],
  ]),
  conversation('two pull requests in a row', [
    ['which PRs still need my review?', either(mine, calls('searchIssues'))],
    [
      'ok tomorrow 11 to 11:45 PR 418',
      creates({
        title: 'PR 418 (review)|Review PR 418',
        start: '2026-11-24T11:00',
        end: '2026-11-24T11:45',
      }),
    ],
    [
      'and PR 92 straight after, same length',
      creates({ title: 'PR 92 (review)|Review PR 92', start: '2026-11-24T11:45', end: '2026-11-24T12:30' }),
    ],
    ['what does my day look like with those in', lists('2026-11-24')],
  ]),
  conversation('getting ready for margate', [
    ['when do we leave for the team offsite', sees('Team offsite')],
    [
      'add packing the night before, 8 to 9pm',
      creates({ title: 'Packing|Pack', start: '2026-12-02T20:00', end: '2026-12-02T21:00' }),
    ],
    [
      'and Train on the Thursday morning, 8:12 to 9:40',
      creates({ title: 'Train (to Margate)', start: '2026-12-03T08:12', end: '2026-12-03T09:40' }),
    ],
    ['no pottery for me that evening, take it out', deletes(['Pottery class', '2026-12-03'])],
    [
      'and bin the critique on the friday, we’ll all be in Margate',
      deletes(['Design critique', '2026-12-04']),
    ],
  ]),
  conversation('terse bookings', [
    [
      'tue 3.30 call w accountant 20 mins',
      creates({
        title: 'Call with accountant|Call w accountant|Accountant call|Call accountant',
        start: '2026-11-24T15:30',
        end: '2026-11-24T15:50',
      }),
    ],
    ['thurs 8am coffee with Kiki', creates({ title: 'Coffee with Kiki', start: '2026-11-26T08:00' })],
    ['sat 2pm farmers market', creates({ title: 'Farmers’ market', start: '2026-11-28T14:00' })],
    ['kiki cancelled, scrap that', deletes('Coffee with Kiki')],
  ]),
  conversation('the plumber dictated', [
    [
      'okay so I need to put the plumber in for friday morning he said between eight and ten so just block eight to ten please',
      creates({ title: 'Plumber', start: '2026-11-27T08:00', end: '2026-11-27T10:00' }),
    ],
    ['right that’s on top of the stand-up isn’t it', nothing],
    ['um just take the stand-up out on friday then', deletes(['Stand-up', '2026-11-27']), 'no'],
    ['actually leave the stand-up where it is I’ll dial in from the kitchen', nothing],
    [
      'and rename the plumber to Plumber Gareth so I remember his name',
      updates('Plumber', { title: 'Plumber Gareth' }),
    ],
  ]),
  conversation('excuse me i mean thursday', [
    [
      'Hello, please make an appointment for Friday 16 o’clock with Lena, 30 minutes. The name is Headline.',
      creates({
        title: 'Headline (with Lena)',
        start: '2026-11-27T16:00',
        end: '2026-11-27T16:30',
        guests: ['lena'],
      }),
    ],
    [
      'Excuse me, I have said Friday but I mean Thursday. Same hour.',
      updates('Headline', { start: '2026-11-26T16:00' }),
    ],
    ['Can you also invite Sam to this?', updates('Headline', { guests: ['lena', 'sam'] })],
    ['What do I have else on this day?', lists('2026-11-26')],
  ]),
  conversation('two check-ins swapped', [
    [
      'I need half an hour with Aiko next week, when could that be?',
      slotsOn(30, '2026-11-30', ['2026-12-04', '2026-12-06'], ['aiko']),
    ],
    [
      'Monday 3pm. Book it as Aiko check-in.',
      creates({
        title: 'Aiko check-in',
        start: '2026-11-30T15:00',
        end: '2026-11-30T15:30',
        guests: ['aiko'],
      }),
    ],
    [
      'And Tomás check-in with Tomás, the half hour after that.',
      creates({
        title: 'Tomás check-in',
        start: '2026-11-30T15:30',
        end: '2026-11-30T16:00',
        guests: ['tomas'],
      }),
    ],
    [
      'Could you swap the two please',
      changes(
        update('Aiko check-in', { start: '2026-11-30T15:30' }),
        update('Tomás check-in', { start: '2026-11-30T15:00' }),
      ),
    ],
  ]),
];
