import { answers, asBefore, changes, deletes, remove, update, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    ['push my haircut back to half twelve same day', updates('Haircut', { start: '2026-11-28T12:30' })],
    [
      'so the vendor demo can’t happen wednesday any more it’s friday at eleven in the morning now',
      updates('Vendor demo', { start: '2026-11-27T11:00' }),
    ],
    [
      'make the board meeting finish at four instead of half past four',
      updates('Board meeting', { end: '2026-12-15T16:00' }),
    ],
    [
      'rename the partner update to um partner breakfast no I mean partner briefing',
      updates('Partner update', { title: 'Partner briefing' }),
    ],
    [
      'can you get jonas onto the marketing lunch as well',
      updates('Marketing lunch', { guests: ['lena', 'sam', 'jonas'] }),
    ],
    [
      'we’re doing the portfolio review in studio room 2 now',
      updates('Portfolio review', { place: 'Studio room 2' }),
    ],
    [
      'ping me exactly one day before the boiler service so I clear the cupboard out',
      updates('Boiler service', { reminders: [1440] }),
    ],
    ['colour the christmas party red for us', updates('Christmas party', { color: ['11'] })],
    [
      'this week only pottery’s on wednesday same hours can you shift it',
      updates('Pottery class', { start: '2026-11-25T19:00' }, { on: '2026-11-26', scope: 'this' }),
    ],
    [
      'from the first of december onwards stand up starts at quarter to ten leave the ones before alone',
      updates('Stand-up', { start: '2026-12-01T09:45' }, { on: '2026-12-01', scope: 'following' }),
    ],
    [
      'change the name of the whole pottery class series every one of them past and future to wheel throwing',
      updates('Pottery class', { title: 'Wheel throwing' }, { on: '2026-11-26', scope: 'all' }),
    ],
    [
      'the design review next monday the thirtieth is only fifteen minutes so cut it down just that one',
      updates('Design review', { end: '2026-11-30T14:15' }, { on: '2026-11-30', scope: 'this' }),
    ],
    [
      'stretch tomorrow’s focus block out to four o’clock',
      updates('Focus block', { end: '2026-11-24T16:00' }, { on: '2026-11-24' }),
    ],
    [
      'we’re not going to lewes on sunday for that lunch at mum’s so put 19 beech road as the address instead',
      updates('Lunch at Mum’s', { place: '19 Beech Road' }),
    ],
    [
      'boiler man rang he can’t do the seventh he’ll be here the day after at the same time change it',
      updates('Boiler service', { start: '2026-12-08T08:00' }),
    ],
    [
      'the partner update wants to be a weekly thing so er have it repeat every week',
      updates('Partner update', { repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TU'] }),
    ],
    [
      'take both the portfolio review and the partner update over to the tenth of december keep the times as they are',
      changes(
        update('Portfolio review', { start: '2026-12-10T14:00' }),
        update('Partner update', { start: '2026-12-10T16:00' }),
      ),
    ],
    [
      'the christmas party’s kicking off an hour earlier and still finishing at ten',
      updates('Christmas party', { start: '2026-12-18T17:00', end: '2026-12-18T22:00' }),
    ],
  ]),
  ...phrasings('deleting', [
    ['I’ll not be needing that haircut the barber’s shut so take it away', deletes('Haircut')],
    ['sam’s poorly so get rid of our coffee on wednesday', deletes('Coffee with Sam')],
    ['clear out the whole of this sunday', deletes('Lunch at Mum’s')],
    [
      'wipe everything off my calendar tomorrow I’m in bed with the flu',
      deletes(['Stand-up', '2026-11-24'], ['1:1 with Priya', '2026-11-24'], ['Focus block', '2026-11-24']),
    ],
    [
      'delete the pottery class the lot every single one in the series old ones and all',
      changes(remove('Pottery class', '2026-11-26', 'all')),
    ],
    ['no stand up this friday please just drop that one', changes(remove('Stand-up', '2026-11-27', 'this'))],
    [
      'scrap everything in the afternoon of the eighth of december will you',
      deletes('Portfolio review', 'Partner update'),
    ],
    [
      'anything lena’s invited to on friday can come off my calendar just for this friday mind',
      changes(remove('Marketing lunch'), remove('Design critique', '2026-11-27', 'this')),
    ],
    [
      'cut the physio short okay so the one on the seventh of december stays and from the fourteenth on they all go',
      changes(remove('Physio', '2026-12-14', 'following')),
    ],
    [
      'there’s an odd one in the middle of december its name is delete everything on friday um remove just that event',
      deletes('delete everything on Friday'),
    ],
    ['that night train in march I’m not getting it any more so lose it', deletes('Night train')],
  ]),
  ...phrasings('invitations', [
    ['tell tomas yes I’ll be on the offsite call', answers('Offsite call', 'accepted')],
    ['I can’t do the hiring panel say no for me', answers('Hiring panel', 'declined')],
    ['er put me down as a maybe for jonas’s hiring panel', answers('Hiring panel', 'tentative')],
    [
      'I’m definitely coming to the launch drinks after all so make that a yes',
      answers('Launch drinks', 'accepted'),
    ],
  ]),
  ...phrasings('undo', [
    [['haircut to two in the afternoon on saturday please', 'ah no put that back how it was'], asBefore],
    [['get shot of the boiler service', 'oh crikey I still need that undo it'], asBefore],
  ]),
];
