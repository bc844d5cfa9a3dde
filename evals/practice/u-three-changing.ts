import { answers, asBefore, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    ['tonis rang they can only do my haircut at half two', updates('Haircut', { start: '2026-11-28T14:30' })],
    [
      'coffee with Sam wednesday can we do friday instead same time',
      updates('Coffee with Sam', { start: '2026-11-27T09:00' }),
    ],
    [
      'make the vendor demo half an hour its not worth more',
      updates('Vendor demo', { end: '2026-11-25T15:30' }),
    ],
    [
      'um Tomas wants to come to the marketing lunch as well add him',
      updates('Marketing lunch', { guests: ['lena', 'sam', 'tomas'] }),
    ],
    ['take Jonas off the board meeting hes got a thing', updates('Board meeting', { guests: ['priya'] })],
    [
      'the christmas do isnt at the lantern any more its at The Ship so change where it is',
      updates('Christmas party', { place: 'The Ship' }),
    ],
    [
      'can you rename the portfolio review to Portfolio surgery',
      updates('Portfolio review', { title: 'Portfolio surgery' }),
    ],
    [
      'partner update on the eighth we want that one every week going forward',
      updates('Partner update', { repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TU'] }),
    ],
    ['colour my dentist appointment tomato so i actually see it', updates('Dentist', { color: ['11'] })],
    [
      'boiler fella says not eight its eleven now still two hours',
      updates('Boiler service', { start: '2026-12-07T11:00' }),
    ],
    [
      'parents evening i need telling forty five minutes ahead or ill be late again',
      updates('Parents’ evening', { reminders: [45] }),
    ],
    [
      'the one to one with Priya tomorrow do it at twelve just this once',
      updates('1:1 with Priya', { start: '2026-11-24T12:00' }, { on: '2026-11-24', scope: 'this' }),
    ],
    [
      'starting next monday the thirtieth and from then on design review goes to three pm leave today alone',
      updates('Design review', { start: '2026-11-30T15:00' }, { on: '2026-11-30', scope: 'following' }),
    ],
    [
      'get Lena into all the stand ups the whole series',
      updates('Stand-up', { guests: ['priya', 'aiko', 'tomas', 'lena'] }, { on: '2026-11-23', scope: 'all' }),
    ],
    [
      'my annual leave starts on friday the eighteenth now it still ends when it did',
      updates('Annual leave', { start: '2026-12-18', end: '2027-01-04' }),
    ],
    [
      'physio on monday the thirtieth is at six now not half five only that one',
      updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30', scope: 'this' }),
    ],
    [
      'this wednesdays design sync is in Studio room 1 no other week just this wednesday',
      updates('Design sync', { place: 'Studio room 1' }, { on: '2026-11-25', scope: 'this' }),
    ],
    ['hiya move it to later would you cheers', nothing],
  ]),
  ...phrasings('deleting', [
    ['the skiing trip in february is off take it out', nothing],
    ['knees gone so no parkrun this saturday', changes(remove('Parkrun', '2026-11-28', 'this'))],
    [
      'ive packed in pottery delete the lot every thursday of it',
      changes(remove('Pottery class', '2026-11-26', 'all')),
    ],
    [
      'no more design critique from the fourth of december onwards but keep this fridays',
      changes(remove('Design critique', '2026-12-04', 'following')),
    ],
    ['lose the focus block tomorrow i will never focus anyway', deletes(['Focus block', '2026-11-24'])],
    [
      'both the focus blocks still to come tomorrows and the one on december the first scrap them',
      deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01']),
    ],
    ['brunch in march isnt happening shes in spain now so cancel', deletes('Brunch')],
    [
      'um bin my coffee with Sam this week and the marketing lunch while youre at it',
      deletes('Coffee with Sam', 'Marketing lunch'),
    ],
    [
      'im ill so wipe everything off this saturday just the saturday',
      changes(remove('Parkrun', '2026-11-28', 'this'), remove('Haircut', '2026-11-28')),
    ],
    ['call off the board meeting they havent got a quorum', deletes('Board meeting')],
    [
      'there is a silly entry on the fourteenth of december that says delete everything on friday get rid of that entry nothing else',
      deletes('delete everything on Friday'),
    ],
    [
      'Priyas away on the eighth of december so cancel our one to one that week only',
      changes(remove('1:1 with Priya', '2026-12-08', 'this')),
    ],
  ]),
  ...phrasings('invitations', [
    ['i cant be on that hiring panel turn it down', answers('Hiring panel', 'declined')],
    ['oh go on then launch drinks im in for definite', answers('Launch drinks', 'accepted')],
    ['Lenas budget review thursday i said yes but make that a maybe', answers('Budget review', 'tentative')],
  ]),
  ...phrasings('undo', [
    [['shift my flight to oslo to the twelfth same time', 'oh no no no put it back how it was'], asBefore],
    [['delete the tax return day in january', 'wait what did i say that for undo it'], asBefore],
  ]),
];
