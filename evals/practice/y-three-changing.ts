import { answers, asBefore, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

/* Dictated into a phone: what is changed, deleted, answered and undone. */

export const changing = [
  ...phrasings('changing', [
    [
      'quay dental just rang they want to see me at eight instead of half past that morning',
      updates('Dentist', { start: '2026-12-01T08:00' }),
    ],
    [
      'physio tonight is at six not half five can you fix that',
      updates('Physio', { start: '2026-11-23T18:00' }, { on: '2026-11-23' }),
    ],
    [
      'make pottery an hour longer this week its the glazing one so it goes on till ten',
      updates('Pottery class', { end: '2026-11-26T22:00' }, { on: '2026-11-26' }),
    ],
    [
      'the boiler man cant do eight any more hes coming ten till twelve still on the seventh',
      updates('Boiler service', { start: '2026-12-07T10:00', end: '2026-12-07T12:00' }),
    ],
    [
      'er that vendor demo on wednesday only needs half an hour cut it down would you',
      updates('Vendor demo', { end: '2026-11-25T15:30' }),
    ],
    [
      'from this friday onwards the design critique starts at four instead of three every week',
      updates('Design critique', { start: '2026-11-27T16:00' }, { on: '2026-11-27', scope: 'following' }),
    ],
    [
      'set the place on all of the parkruns to burgess park the whole series',
      updates('Parkrun', { place: 'Burgess Park' }, { scope: 'all' }),
    ],
    [
      'could you rename the portfolio review on the eighth to final crit',
      updates('Portfolio review', { title: 'Final crit' }),
    ],
    ['invite tomas to the partner update on the eighth', updates('Partner update', { guests: ['tomas'] })],
    [
      'christmas party isnt at the lantern now its at brockwell hall change it please',
      updates('Christmas party', { place: 'Brockwell Hall' }),
    ],
    [
      'put a reminder on my oslo flight for two no make it three hours before',
      updates('Flight to Oslo', { reminders: [180] }),
    ],
    ['make the board meeting red so it jumps out at me', updates('Board meeting', { color: ['11'] })],
    [
      'tomorrows focus block start it half an hour later same length',
      updates('Focus block', { start: '2026-11-24T13:30' }, { on: '2026-11-24' }),
    ],
    ['tax return day move that to the thirtieth of january', updates('Tax return', { start: '2027-01-30' })],
    [
      'hiya school have switched parents evening to thursday the tenth times are the same',
      updates('Parents’ evening', { start: '2026-12-10T17:30' }),
    ],
    [
      'mum says come at half twelve on sunday rather than one so shift lunch',
      updates('Lunch at Mum’s', { start: '2026-11-29T12:30' }),
    ],
    ['move the design thing to half past three', nothing],
    [
      'theyve given me extra days so my annual leave now runs up to and including friday the eighth of january',
      updates('Annual leave', { end: '2027-01-09' }),
    ],
  ]),

  ...phrasings('deleting', [
    ['cancel my haircut on saturday im growing it', deletes('Haircut')],
    ['vendor demo is off theyve pulled out so get rid of it', deletes('Vendor demo')],
    [
      'um no pottery for me this thursday ive got a stinking cold just take this one out',
      deletes(['Pottery class', '2026-11-26']),
    ],
    [
      'tonight is my last physio take out next mondays and all the ones after it',
      changes(remove('Physio', '2026-11-30', 'following')),
    ],
    ['delete the half marathon next october my knees gone', deletes('Half marathon')],
    [
      'were not doing the stand up on friday everyones out so lose that one',
      deletes(['Stand-up', '2026-11-27']),
    ],
    ['the night train and the brunch in march scrap both of them', deletes('Night train', 'Brunch')],
    [
      'take out the focus block on the first of december but leave tomorrows alone',
      deletes(['Focus block', '2026-12-01']),
    ],
    ['hello i dont need the boiler service any more the landlord sorted it', deletes('Boiler service')],
    [
      'theres an entry on the fourteenth of december at nine called delete everything on friday just bin that one entry',
      deletes('delete everything on Friday'),
    ],
    [
      'im never running again wipe parkrun completely the entire series',
      changes(remove('Parkrun', undefined, 'all')),
    ],
    ['my violin exam on the twelfth of december is cancelled can you delete it', nothing],
  ]),

  ...phrasings('invitations', [
    [
      'please decline the hiring panel on the second im not able to be there',
      answers('Hiring panel', 'declined'),
    ],
    [
      'put me down as a maybe for launch drinks er depends on the babysitter',
      answers('Launch drinks', 'tentative'),
    ],
    [
      'i cant do lenas budget review on thursday turn it down and write that ill read the notes after',
      answers('Budget review', 'declined', true),
    ],
  ]),

  ...phrasings('undo', [
    [['move my haircut to sunday at eleven', 'oh er no that was right before undo that'], asBefore],
    [['take the portfolio review out', 'sorry wrong one can you bring it back'], asBefore],
  ]),
];
