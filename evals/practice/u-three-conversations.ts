import { answers, changes, creates, deletes, either, remove, sees, updates } from '../expect.ts';
import { evening, issue, mailOf, mine, onDay, roomOn, slotsOn } from './expect.ts';
import { conversation, phrasings } from '../scenario.ts';

export const conversations = [
  ...phrasings('context', [
    [['whats on this thursday love', 'and the day after'], onDay('2026-11-27')],
    [
      ['when am i at the hairdressers', 'can you make that one oclock in the afternoon'],
      updates('Haircut', { start: '2026-11-28T13:00' }),
    ],
    [
      ['go through tuesday the eighth of december for me', 'the last one of those push it back half an hour'],
      updates('Partner update', { start: '2026-12-08T16:30' }),
    ],
    [
      ['move the vendor demo wednesday to four', 'no hang on half four'],
      updates('Vendor demo', { start: '2026-11-25T16:30' }),
    ],
    [
      [
        'am i doing anything at three pm on the tenth of december',
        'right put me down for a call with the bank then',
      ],
      creates({ title: 'Call with (the) bank|Bank call|(Phone) call (the) bank', start: '2026-12-10T15:00' }),
    ],
    [
      ['which invites have i not answered next week', 'the one from Tomas say yes'],
      answers('Offsite call', 'accepted'),
    ],
    [
      ['when do i see the dentist', 'um an hour before that can you remind me'],
      updates('Dentist', { reminders: [60] }),
    ],
    [
      ['half an hour for me and Lena this friday whats there', 'hmm what about the monday after'],
      roomOn(30, '2026-11-30', ['lena']),
    ],
    [
      ['whats github issue three eight nine about', 'and three seven one'],
      issue(371, 'week view', 'hard to hit'),
    ],
    [
      ['whos coming to the marketing lunch', 'Priya should be there too invite her'],
      updates('Marketing lunch', { guests: ['lena', 'sam', 'priya'] }),
    ],
    [
      ['whats my saturday like', 'and that haircut wheres it at', 'nah cancel it ill let it grow'],
      deletes('Haircut'),
    ],
  ]),
  conversation('u-three a saturday with bad knees', [
    ['saturday coming what have i got', onDay('2026-11-28')],
    ['put the haircut back to twelve', updates('Haircut', { start: '2026-11-28T12:00' })],
    [
      'and im not running so leave parkrun out this week only',
      changes(remove('Parkrun', '2026-11-28', 'this')),
    ],
    ['whats on the sunday then', onDay('2026-11-29')],
  ]),
  conversation('u-three the groomer who keeps changing', [
    [
      'new one call it Dog groomer friday the fourth of december ten in the morning',
      creates({ title: 'Dog groomer', start: '2026-12-04T10:00' }),
    ],
    ['shes just text me um eleven not ten', updates('Dog groomer', { start: '2026-12-04T11:00' })],
    ['and the place is Wagtails', updates('Dog groomer', { place: 'Wagtails' })],
    ['oh forget it shes cancelled take it out', deletes('Dog groomer')],
  ]),
  conversation('u-three a board meeting that is not off after all', [
    ['cancel the board meeting in december', deletes('Board meeting'), 'no'],
    [
      'no actually dont lets just have it at three instead of two',
      updates('Board meeting', { start: '2026-12-15T15:00' }),
    ],
    ['and Lena ought to be in it', updates('Board meeting', { guests: ['priya', 'jonas', 'lena'] })],
  ]),
  conversation('u-three signing for the flat', [
    [
      'did Ruth email me about the flat when does she want it signed',
      mailOf('ruth', 'calloway', 'flat', 'tenancy'),
    ],
    [
      'ok second of december nine in the morning put Sign tenancy in there fifteen minutes',
      creates({ title: 'Sign tenancy', start: '2026-12-02T09:00', end: '2026-12-02T09:15' }),
    ],
    ['remind me a whole day before that', updates('Sign tenancy', { reminders: [1440] })],
  ]),
  conversation('u-three tokens between the tea', [
    ['whats sitting with me on github at the minute', mine],
    ['what does number ninety in the design system say exactly', issue(90, 'spacing', 'token')],
    [
      'ok block five till six tomorrow evening for that call it Spacing tokens',
      creates({ title: 'Spacing tokens', start: '2026-11-24T17:00', end: '2026-11-24T18:00' }),
    ],
  ]),
  conversation('u-three three of us before the budget', [
    [
      'i need an hour with Lena and Jonas on wednesday the ninth of december when are we all free',
      slotsOn(60, '2026-12-09', '2026-12-09', ['lena', 'jonas']),
    ],
    [
      'well take twelve noon call it Budget prep and invite the pair of them',
      creates({
        title: 'Budget prep',
        start: '2026-12-09T12:00',
        end: '2026-12-09T13:00',
        guests: ['lena', 'jonas'],
      }),
    ],
    ['no sorry make it ninety minutes', updates('Budget prep', { end: '2026-12-09T13:30' })],
    ['Studio room 1 for the room', updates('Budget prep', { place: 'Studio room 1' })],
  ]),
  conversation('u-three saying yes and no', [
    [
      'next week what havent i replied to invitation wise',
      either(sees('Offsite call'), sees('Hiring panel')),
    ],
    ['yes to the hiring panel', answers('Hiring panel', 'accepted')],
    ['and the other one no cant make it', answers('Offsite call', 'declined')],
    ['while im here the launch drinks i said maybe make it a yes', answers('Launch drinks', 'accepted')],
  ]),
  conversation('u-three focus and what becomes of it', [
    ['when are my focus blocks coming up', sees('Focus block')],
    ['drop the one tomorrow', deletes(['Focus block', '2026-11-24'])],
    [
      'the other one on the first start it at two and keep it two hours',
      updates('Focus block', { start: '2026-12-01T14:00' }, { on: '2026-12-01' }),
    ],
    ['and rename that to Deep work', updates('Focus block', { title: 'Deep work' }, { on: '2026-12-01' })],
    ['ok whats the whole of that day look like now', onDay('2026-12-01')],
  ]),
  conversation('u-three clay on thursdays', [
    ['is pottery on this thursday', either(sees('Pottery class', '2026-11-26'), onDay('2026-11-26'))],
    [
      'good and the thursday after well be at the seaside so skip that one',
      changes(remove('Pottery class', '2026-12-03', 'this')),
    ],
    [
      'um and on the tenth make it half seven just that night',
      updates('Pottery class', { start: '2026-12-10T19:30' }, { on: '2026-12-10', scope: 'this' }),
    ],
    [
      'what else is that evening',
      either(evening('2026-12-10'), onDay('2026-12-10'), sees('Pottery class', '2026-12-10')),
    ],
  ]),
];
