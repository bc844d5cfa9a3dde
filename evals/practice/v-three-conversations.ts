import {
  answers,
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
  stands,
  updates,
} from '../expect.ts';
import { freeEvening, issue, mailOf, mine, onDay, open } from './expect.ts';
import { conversation, phrasings } from '../scenario.ts';

export const conversations = [
  ...phrasings('context', [
    [['so whats on wednesday', 'and the day after that'], onDay('2026-11-26')],
    [
      ['when am i at the dentist again', 'ooh too early can you push that to nine'],
      updates('Dentist', { start: '2026-12-01T09:00' }),
    ],
    [
      ['put badminton in for thursday at five in the afternoon', 'no wait make it friday same time'],
      stands('Badminton', '2026-11-27T17:00'),
    ],
    [['what have i got with lena on this week', 'cancel the lunch'], deletes('Marketing lunch')],
    [
      ['am i free this saturday afternoon', 'and sunday'],
      either(
        onDay('2026-11-29'),
        covers('2026-11-29T12:00', '2026-11-29T17:00'),
        covers('2026-11-29T13:00', '2026-11-29T17:00'),
        ...['12:00', '13:00'].map((time) => checks(`2026-11-29T${time}`)),
      ),
    ],
    [
      ['when do we have the roadmap review today', 'right and um the one after that when is it'],
      sees('Roadmap review', '2026-11-30'),
    ],
    [
      ['second of december what have i got', 'that hiring thing say no to it'],
      answers('Hiring panel', 'declined'),
    ],
    [
      ['tell me about tomorrow', 'ok and wednesday', 'the coffee isnt happening so drop that'],
      deletes('Coffee with Sam'),
    ],
    [
      ['how long is the board meeting meant to go on', 'thats silly finish it an hour sooner'],
      updates('Board meeting', { end: '2026-12-15T15:30' }),
    ],
    [
      [
        'add window cleaner on the tenth of december half eleven in the morning',
        'and remind me an hour before',
      ],
      updates('Window cleaner', { reminders: [60] }),
    ],
    [
      ['whos coming to the marketing lunch', 'get Priya along as well'],
      updates('Marketing lunch', { guests: ['lena', 'sam', 'priya'] }),
    ],
  ]),
  conversation('v-three three moving the teeth', [
    ['whats on the first of december', onDay('2026-12-01')],
    [
      'the dentist rang could you put that on the wednesday instead same time',
      updates('Dentist', { start: '2026-12-02T08:30' }),
    ],
    ['and that wednesday night am i out', either(freeEvening('2026-12-02'), onDay('2026-12-02'))],
  ]),
  conversation('v-three three the plumber', [
    [
      'tenth of december at eleven in the morning just call it plumber',
      creates({ title: 'Plumber', start: '2026-12-10T11:00' }),
    ],
    ['no sorry he said twelve', updates('Plumber', { start: '2026-12-10T12:00' })],
    ['and its at Mill Cottage so put that as the place', updates('Plumber', { place: 'Mill Cottage' })],
    ['oh for gods sake hes cancelled on me delete it', deletes('Plumber')],
  ]),
  conversation('v-three three the wrong party', [
    ['take out the christmas party', deletes('Christmas party'), 'no'],
    ['no no i meant the board meeting that one has to go', deletes('Board meeting')],
    [
      'so what is left in that week then',
      either(lists('2026-12-14', ['2026-12-18', '2026-12-20']), covers('2026-12-14', '2026-12-18')),
    ],
  ]),
  conversation('v-three three pricing chat', [
    ['thursday at four am i free for half an hour', open('2026-11-26T16:00', '2026-11-26T16:30')],
    [
      'lovely stick a call in then with priya call it pricing chat',
      creates({
        title: 'Pricing chat',
        start: '2026-11-26T16:00',
        end: '2026-11-26T16:30',
        guests: ['priya'],
      }),
    ],
    ['um and Jonas should be on it too', updates('Pricing chat', { guests: ['priya', 'jonas'] })],
    [
      'you know what make it weekly',
      updates('Pricing chat', { repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TH'] }),
    ],
  ]),
  conversation('v-three three sunday at mums', [
    [
      'has my mum emailed about sunday lunch',
      mailOf('lindqvist', 'mum', 'mamma', 'söndag', 'sondag', 'åsa', 'asa', 'lunch', 'sunday'),
    ],
    ['and what time is it down for in the calendar', sees('Lunch at Mum’s')],
    ['i cant stay that long make it finish at three', updates('Lunch at Mum’s', { end: '2026-11-29T15:00' })],
  ]),
  conversation('v-three three giving up clay', [
    ['when is my next pottery', sees('Pottery class')],
    ['skip the one on the tenth of december', changes(remove('Pottery class', '2026-12-10', 'this'))],
    [
      'actually im packing it in so from the seventeenth on take them all away',
      changes(remove('Pottery class', '2026-12-17', 'following')),
    ],
  ]),
  conversation('v-three three spacing tokens', [
    ['which github issues are mine', mine],
    ['whats the spacing one about', issue(90, 'spacing', 'tokens')],
    [
      'okay block me time for it tomorrow no not tomorrow thursday half three to half five and call it spacing tokens',
      creates({ title: 'Spacing tokens', start: '2026-11-26T15:30', end: '2026-11-26T17:30' }),
    ],
  ]),
  conversation('v-three three which meeting', [
    ['move the meeting to three', nothing],
    ['the portfolio one', updates('Portfolio review', { start: '2026-12-08T15:00' })],
    ['and colour it basil', updates('Portfolio review', { color: ['10'] })],
  ]),
  conversation('v-three three invitations', [
    ['what invitations havent i answered yet', either(sees('Hiring panel'), sees('Offsite call'))],
    [
      'yeah say yes to both of those the offsite call and the panel',
      changes(
        { change: 'respond', title: 'Offsite call', response: 'accepted' },
        { change: 'respond', title: 'Hiring panel', response: 'accepted' },
      ),
    ],
    ['hang on i cant do the panel decline that one', answers('Hiring panel', 'declined')],
  ]),
];
