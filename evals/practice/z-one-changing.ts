import { answers, asBefore, changes, deletes, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      'The surgery rang. My dentist appointment on 1 December is now at 9.15 am.',
      updates('Dentist', { start: '2026-12-01T09:15' }),
    ],
    [
      'Please move the haircut on Saturday to half past twelve.',
      updates('Haircut', { start: '2026-11-28T12:30' }),
    ],
    [
      'Can you make the vendor demo on Wednesday start half an hour later?',
      updates('Vendor demo', { start: '2026-11-25T15:30' }),
    ],
    [
      'The marketing lunch on Friday has a new venue. It will be at Brasserie Nord.',
      updates('Marketing lunch', { place: 'Brasserie Nord' }),
    ],
    [
      "Extend tomorrow's focus block until 4 pm, because the report is longer than I thought.",
      updates('Focus block', { end: '2026-11-24T16:00' }, { on: '2026-11-24' }),
    ],
    [
      'I would like the partner update on 8 December to be called "Dealer update" instead.',
      updates('Partner update', { title: 'Dealer update' }),
    ],
    [
      'Tomás wants to see the portfolios too. Invite him to the portfolio review.',
      updates('Portfolio review', { guests: ['tomas'] }),
    ],
    [
      'Lena has to be at the board meeting on 15 December. Could you add her to the guests?',
      updates('Board meeting', { guests: ['priya', 'jonas', 'lena'] }),
    ],
    [
      "This Thursday's pottery class has been moved to 18:30.",
      updates('Pottery class', { start: '2026-11-26T18:30' }, { on: '2026-11-26' }),
    ],
    [
      'From 30 November onwards the Monday design review takes place at 3 pm. Please change the series from that day.',
      updates('Design review', { start: '2026-11-30T15:00' }, { on: '2026-11-30', scope: 'following' }),
    ],
    [
      'I always leave for the airport too late. Set a reminder three hours before the flight to Oslo.',
      updates('Flight to Oslo', { reminders: [180] }),
    ],
    ['Would you colour the half marathon green?', updates('Half marathon', { color: ['10', '2'] })],
    [
      'The plumber is ill, so the boiler service has to be a day later at the same time.',
      updates('Boiler service', { start: '2026-12-08T08:00' }),
    ],
    [
      'The clinic has changed my physio session on Monday 30 November to 6 pm. Only that one, please.',
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30' }),
    ],
    ['Bring the coffee with Sam forward to 8.30.', updates('Coffee with Sam', { start: '2026-11-25T08:30' })],
    [
      "My train gets in late, so shorten tomorrow's 1:1 with Priya to fifteen minutes. It should still start at 10.",
      updates('1:1 with Priya', { end: '2026-11-24T10:15' }, { on: '2026-11-24' }),
    ],
    [
      'They have hired the room for longer, and the Christmas party now ends at 11 pm.',
      updates('Christmas party', { end: '2026-12-18T23:00' }),
    ],
  ]),
  ...phrasings('deleting', [
    ['The vendor demo has been called off. Please take it out of my calendar.', deletes('Vendor demo')],
    ['I have twisted my ankle, so remove parkrun this Saturday.', deletes(['Parkrun', '2026-11-28'])],
    ['Delete the focus block on 1 December.', deletes(['Focus block', '2026-12-01'])],
    ['My sister is going to cut my hair. Can you cancel the haircut?', deletes('Haircut')],
    [
      'The studio has closed for good. Please delete the whole series of pottery classes.',
      changes(remove('Pottery class', undefined, 'all')),
    ],
    [
      'There is no stand-up on Wednesday. Could you clear just that one away?',
      deletes(['Stand-up', '2026-11-25']),
    ],
    ['We are flying in March after all, so the night train can go.', deletes('Night train')],
    [
      'Please drop the Friday design critique from 4 December on. The earlier ones can stay.',
      changes(remove('Design critique', '2026-12-04', 'following')),
    ],
    [
      'I will be in hospital on 8 December. Cancel the portfolio review and the partner update.',
      deletes('Portfolio review', 'Partner update'),
    ],
    [
      'Would you remove the 1:1 with Priya on 1 December and leave the other weeks alone?',
      deletes(['1:1 with Priya', '2026-12-01']),
    ],
    [
      'My accountant has filed my tax return. That entry in January is not needed any more, so delete it.',
      deletes('Tax return'),
    ],
    ['The marketing lunch is not going to happen. Take it off Friday, please.', deletes('Marketing lunch')],
  ]),
  ...phrasings('invitations', [
    ['Please accept the offsite call on Monday.', answers('Offsite call', 'accepted')],
    [
      'Decline the hiring panel and add a message that I have to go to a funeral.',
      answers('Hiring panel', 'declined', true),
    ],
    [
      "I don't know yet whether I can join the offsite call. Could you answer with maybe?",
      answers('Offsite call', 'tentative'),
    ],
    [
      'Jonas has invited me to the hiring panel on 2 December. I will be there, so say yes.',
      answers('Hiring panel', 'accepted'),
    ],
  ]),
  ...phrasings('undo', [
    [
      [
        'Add a chiropodist appointment on Thursday 10 December at 10 am.',
        'That is for another person altogether. Please undo it.',
      ],
      asBefore,
    ],
    [['Delete the brunch on 28 March.', 'I did not mean to do that. Can you bring it back?'], asBefore],
  ]),
];
