import { changes, remove, updates, deletes, answers, asBefore } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const changing = [
  ...phrasings('changing', [
    [
      "shove my haircut back to noon on saturday i won't make eleven",
      updates('Haircut', { start: '2026-11-28T12:00' }),
    ],
    [
      "pull the vendor demo forward to tomorrow same time they've got flu going round the office",
      updates('Vendor demo', { start: '2026-11-24T15:00' }),
    ],
    [
      "tomorrow's focus block should start at two not one but it still finishes at three",
      updates('Focus block', { start: '2026-11-24T14:00', end: '2026-11-24T15:00' }, { on: '2026-11-24' }),
    ],
    [
      "boiler man just rang and it's nine till eleven now instead of eight till ten so change that",
      updates('Boiler service', { start: '2026-12-07T09:00', end: '2026-12-07T11:00' }),
    ],
    [
      'um design sync this wednesday and only this wednesday half an hour later please',
      updates('Design sync', { start: '2026-11-25T11:30' }, { scope: 'this', on: '2026-11-25' }),
    ],
    [
      'for the whole pottery class series all of them set the location to chalk barn',
      updates('Pottery class', { place: 'Chalk Barn' }, { scope: 'all' }),
    ],
    [
      'portfolio review sounds too scary rename it portfolio chat',
      updates('Portfolio review', { title: 'Portfolio chat' }),
    ],
    [
      'we forgot aiko on the partner update add her would you',
      updates('Partner update', { guests: ['aiko'] }),
    ],
    [
      "take sam off friday's marketing lunch he's gone vegan and hates that place",
      updates('Marketing lunch', { guests: ['lena'] }),
    ],
    [
      'the oslo flight goes from heathrow not gatwick i nearly had a heart attack fix it',
      updates('Flight to Oslo', { place: 'Heathrow' }),
    ],
    [
      "like make the christmas party go on an hour longer so till eleven the dj's free",
      updates('Christmas party', { end: '2026-12-18T23:00' }),
    ],
    ['i want a nudge two hours before the board meeting', updates('Board meeting', { reminders: [120] })],
    [
      "i misread the letter from school parents' evening is the tenth of december not the ninth times are the same",
      updates('Parents’ evening', { start: '2026-12-10T17:30' }),
    ],
    ['tax return in january turn it red so i actually see it', updates('Tax return', { color: ['11', '4'] })],
    [
      'dentist um they said to come in fifteen minutes earlier so quarter past eight',
      updates('Dentist', { start: '2026-12-01T08:15' }),
    ],
    [
      'the half marathon sets off half an hour earlier than i wrote down so eight thirty and it all shifts with it',
      updates('Half marathon', { start: '2027-10-31T08:30' }),
    ],
    [
      'stand up on wednesday can that be at ten just for that day because of the release',
      updates('Stand-up', { start: '2026-11-25T10:00' }, { scope: 'this', on: '2026-11-25' }),
    ],
    [
      "tuesday the first of december my one on one with priya goes to half three just that one i've got the dentist",
      updates('1:1 with Priya', { start: '2026-12-01T15:30' }, { scope: 'this', on: '2026-12-01' }),
    ],
  ]),
  ...phrasings('deleting', [
    ['get rid of the boiler service my brother in law fixed it with a hammer', deletes('Boiler service')],
    ["so the portfolio review's off bin it", deletes('Portfolio review')],
    ['so um that brunch in march fell through the girls are all broke take it out', deletes('Brunch')],
    [
      "scrap tomorrow's focus block and um also the one on december first i'm never going to use them",
      deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01']),
    ],
    [
      "i've burnt my thumb so no pottery this thursday remove just that one the others stay",
      changes(remove('Pottery class', '2026-11-26', 'this')),
    ],
    [
      "i've given up on parkrun altogether delete the whole series every single saturday",
      changes(remove('Parkrun', undefined, 'all')),
    ],
    [
      "clear the twenty eighth completely parkrun and the haircut just for that day i'm at a funeral",
      changes(remove('Parkrun', '2026-11-28', 'this'), remove('Haircut')),
    ],
    [
      "on the fourteenth of december there's a weird entry called delete everything on friday just lose that one entry",
      deletes('delete everything on Friday'),
    ],
    ['partner update on the eighth nobody needs it drop it', deletes('Partner update')],
    ['my knees have had it so the half marathon next october can go', deletes('Half marathon')],
    ["wipe wednesday's vendor demo no wait yeah wipe it they went bust", deletes('Vendor demo')],
    [
      "physio called in sick can you cancel today's only today's",
      changes(remove('Physio', '2026-11-23', 'this')),
    ],
  ]),
  ...phrasings('invitations', [
    ['say yes to that offsite call from tomás i can make it after all', answers('Offsite call', 'accepted')],
    [
      "hiring panel it's a no from me i'm at the hospital with dad that day",
      answers('Hiring panel', 'declined'),
    ],
    [
      "babysitter's sorted so launch drinks yeah i'm definitely coming accept it",
      answers('Launch drinks', 'accepted'),
    ],
    [
      'the budget review thing lena set up put me down as a maybe i might be stuck on a train',
      answers('Budget review', 'tentative'),
    ],
  ]),
  ...phrasings('undo', [
    [
      [
        'gp appointment friday ten to nine in the morning add that',
        "oh no that's my husband's take that back",
      ],
      asBefore,
    ],
    [["move saturday's haircut to half twelve", "um no undo that i'd rather keep it how it was"], asBefore],
  ]),
];
