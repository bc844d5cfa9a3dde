import {
  answers,
  asBefore,
  changes,
  checks,
  covers,
  creates,
  either,
  nothing,
  remove,
  sees,
  stands,
  updates,
} from '../expect.ts';
import { issue, mailOf, mine, onDay, roomAfternoon } from './expect.ts';
import { conversation, phrasings } from '../scenario.ts';

export const conversations = [
  ...phrasings('context', [
    [
      ['when is boiler service', 'shove it 2 the 9th same time'],
      updates('Boiler service', { start: '2026-12-09T08:00' }),
    ],
    [
      ['thurs after 12 whats on', 'cancel the 2nd one'],
      changes(remove('Pottery class', '2026-11-26', 'this')),
    ],
    [['haircut 2 3pm', 'no 4'], stands('Haircut', '2026-11-28T16:00')],
    [
      ['free fri 10am?', 'wot about 11'],
      either(checks('2026-11-27T11:00'), covers('2026-11-27T11:00', '2026-11-27T11:30')),
    ],
    [
      ['portfolio review wheres that', 'stick jonas on it'],
      updates('Portfolio review', { guests: ['jonas'] }),
    ],
    [
      ['yoga thurs 7am', 'do it evry wk'],
      updates('Yoga', { repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TH'] }),
    ],
    [['invites i aint answered?', 'yes 2 tomas one'], answers('Offsite call', 'accepted')],
    [['xmas party when', 'alert me 2 hrs b4'], updates('Christmas party', { reminders: [120] })],
    [['wk of 7 dec?', 'n one after'], onDay('2026-12-14', '2026-12-18')],
    [
      ['any mail bout my flat', 'n the trains?'],
      mailOf('train', 'southdown', 'margate', 'offsite', 'ticket', 'pancras'),
    ],
  ]),
  conversation('u-two two sat reshuffle', [
    ['wots sat', onDay('2026-11-28')],
    ['barber half hr later', updates('Haircut', { start: '2026-11-28T11:30' })],
    ['skip parkrun', changes(remove('Parkrun', '2026-11-28', 'this'))],
    ['n sun?', onDay('2026-11-29')],
  ]),
  conversation('u-two two keeps the night train', [
    ['drop night train', changes(remove('Night train')), 'no'],
    ['no keep it. whats its date', nothing],
    [
      'call it sleeper 2 inverness',
      updates('Night train', { title: 'Sleeper to Inverness|Sleeper 2 Inverness' }),
    ],
  ]),
  conversation('u-two two rent agreement', [
    ['wot did ruth decide', mailOf('ruth', 'calloway', 'tenancy', 'rent')],
    [
      'remind me 2 sign lease tues 1 dec 6pm',
      creates({ title: 'Sign (the) (new) (tenancy) lease', start: '2026-12-01T18:00', reminders: 'some' }),
    ],
    ['owt else that day', onDay('2026-12-01')],
  ]),
  conversation('u-two two board grows', [
    ['whos in board mtg', sees('Board meeting')],
    ['add lena', updates('Board meeting', { guests: ['priya', 'jonas', 'lena'] })],
    ['n half hr longer', updates('Board meeting', { end: '2026-12-15T17:00' })],
    ['studio room 1 for it', updates('Board meeting', { place: 'Studio room 1' })],
  ]),
  conversation('u-two two pottery oops', [
    ['cancel pottery thurs', changes(remove('Pottery class', '2026-11-26', 'this'))],
    ['oops undo', asBefore],
    [
      'ok just remind me 45 min b4 that one',
      updates('Pottery class', { reminders: [45] }, { on: '2026-11-26', scope: 'this' }),
    ],
  ]),
  conversation('u-two two contrast fix', [
    ['my gh issues', mine],
    ['412 details', issue(412, 'contrast', 'dark mode')],
    [
      'ok put contrast fix tmrw 3.30pm 90 min',
      creates({ title: 'Contrast fix', start: '2026-11-24T15:30', end: '2026-11-24T17:00' }),
    ],
    ['nah 3.15', updates('Contrast fix', { start: '2026-11-24T15:15' })],
  ]),
  conversation('u-two two hour with priya', [
    ['hr w priya thurs aft?', roomAfternoon(60, '2026-11-26', ['priya'])],
    ['n fri aft', roomAfternoon(60, '2026-11-27', ['priya'])],
    [
      'fri 2pm then. handover, invite her',
      creates({
        title: 'Handover (with) (Priya)',
        start: '2026-11-27T14:00',
        end: '2026-11-27T15:00',
        guests: ['priya'],
      }),
    ],
  ]),
  conversation('u-two two answers invites', [
    ['offsite call yep', answers('Offsite call', 'accepted')],
    ['hiring panel no, tell him im away', answers('Hiring panel', 'declined', true)],
    ['n whats on that day', onDay('2026-12-02')],
  ]),
  conversation('u-two two therapy', [
    [
      'therapy evry weds 5pm 50 mins',
      creates({
        title: 'Therapy',
        start: '2026-11-25T17:00',
        end: '2026-11-25T17:50',
        repeats: ['FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY'],
      }),
    ],
    ['not on 9 dec parents eve', changes(remove('Therapy', '2026-12-09', 'this'))],
    ['rest of 9th look like?', onDay('2026-12-09')],
  ]),
];
