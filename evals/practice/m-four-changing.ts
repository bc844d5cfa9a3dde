import { answers, asBefore, changes, deletes, nothing, remove, update, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

const changing = phrasings('changing', [
  [
    'The surgery rang, all in a flap, and my dentist appointment has to shift to nine that same morning.',
    updates('Dentist', { start: '2026-12-01T09:00' }),
  ],
  [
    "Mum's oven has given up the ghost, so for Sunday's lunch the address is now 3 Priory Street. Could you correct that?",
    updates('Lunch at Mum’s', { place: '3 Priory Street' }),
  ],
  [
    "Our pottery teacher is coming straight from a funeral this Thursday, so that evening's class has to be pushed back by half an hour.",
    updates('Pottery class', { start: '2026-11-26T19:30' }, { on: '2026-11-26', scope: 'this' }),
  ],
  [
    'I hate the word physio, it makes me feel ninety. Rename every one of those sessions to Back repair.',
    updates('Physio', { title: 'Back repair' }, { scope: 'all' }),
  ],
  [
    "Running in the dark isn't for me any more. From the 5th of December onwards, Parkrun should be at ten.",
    updates('Parkrun', { start: '2026-12-05T10:00' }, { on: '2026-12-05', scope: 'following' }),
  ],
  [
    'They are ripping up the floor and it stinks of glue in there, so every single Design critique in the series belongs in Studio room 1.',
    updates('Design critique', { place: 'Studio room 1' }, { scope: 'all' }),
  ],
  [
    'I only nod and smile when people talk servers, and Jonas actually understands them, so invite him to the vendor demo too.',
    updates('Vendor demo', { guests: ['jonas'] }),
  ],
  [
    'A portfolio review always drags, everybody has a favourite. Make mine half an hour longer.',
    updates('Portfolio review', { end: '2026-12-08T15:30' }),
  ],
  [
    "The whole office can read my screen and it's nobody's business that I'm off to the dentist. Could that entry be called Errand instead?",
    updates('Dentist', { title: 'Errand' }),
  ],
  [
    "I've got a driving lesson tomorrow at ten that cost me a fortune, so this week my 1:1 with Priya has to be on Thursday at one instead.",
    updates('1:1 with Priya', { start: '2026-11-26T13:00' }, { on: '2026-11-24', scope: 'this' }),
  ],
  [
    "Nobody can sit on those chairs for two and a half hours. Let's have the board meeting end at four.",
    updates('Board meeting', { end: '2026-12-15T16:00' }),
  ],
  [
    'i once slept through a flight and cried in the departure hall, so have the oslo one remind me three hours beforehand',
    updates('Flight to Oslo', { reminders: [180] }),
  ],
  [
    "Head office won't be happy with a single partner update, they never are. Turn it into a weekly thing.",
    updates('Partner update', { repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TU'] }),
  ],
  [
    'My mother-in-law lands on the 8th of December around three, God help me, so the portfolio review and the partner update both go to the day after at the same times.',
    changes(
      update('Portfolio review', { start: '2026-12-09T14:00' }),
      update('Partner update', { start: '2026-12-09T16:00' }),
    ),
  ],
  [
    "Sam's train never makes it for nine, and I'm no better before my second shower. Let's say quarter past ten for our coffee on Wednesday.",
    updates('Coffee with Sam', { start: '2026-11-25T10:15' }),
  ],
  [
    "The girl from Toni's rang to move my haircut, but the baby was screaming and I never heard when to. Change it, would you?",
    nothing,
  ],
  [
    "They're drilling next door the whole of tomorrow, so I'll never get anything done. Put tomorrow's focus block on Thursday at four instead.",
    updates('Focus block', { start: '2026-11-26T16:00' }, { on: '2026-11-24' }),
  ],
  [
    'We got that ska band after all and they refuse to stop before eleven, so the Christmas party should run until then.',
    updates('Christmas party', { end: '2026-12-18T23:00' }),
  ],
]);

const deleting = phrasings('deleting', [
  [
    'The kiln has exploded, nobody hurt, but there is no pottery this Thursday. Take it out please.',
    deletes(['Pottery class', '2026-11-26']),
  ],
  [
    "I've torn something in my knee that I can't even spell, and that is the end of Parkrun for me. Every last one of them can go.",
    changes(remove('Parkrun', undefined, 'all')),
  ],
  [
    "I'll be sitting in a hospital corridor with Dad on the 8th of December, so wipe my whole afternoon that day.",
    deletes('Portfolio review', 'Partner update'),
  ],
  [
    'Poor Sam has Covid yet again, so nothing will come of our coffee on Wednesday. Out with it.',
    deletes('Coffee with Sam'),
  ],
  [
    'My physio is off to get married in Greece! The sessions on the 7th and the 14th of December can both be deleted.',
    deletes(['Physio', '2026-12-07'], ['Physio', '2026-12-14']),
  ],
  ["turns out i can't afford oslo after all, sad face, so get rid of the flight", deletes('Flight to Oslo')],
  [
    'On Saturday I just want to lie in and then lie on the sofa. No Parkrun, no haircut, scrap the pair of them.',
    deletes(['Parkrun', '2026-11-28'], 'Haircut'),
  ],
  [
    'Our book club broke up after a row over Proust, so delete the book club evening I had in December.',
    nothing,
  ],
  [
    "There's a silly entry at nine on the 14th of December that calls itself 'delete everything on Friday'. I think my son typed it, so remove that entry.",
    deletes('delete everything on Friday'),
  ],
  [
    'Jury service! They want me on the 15th of December from morning to night, so cancel every meeting I have on that day.',
    deletes(['Stand-up', '2026-12-15'], ['1:1 with Priya', '2026-12-15'], 'Board meeting'),
  ],
]);

const undo = phrasings('undo', [
  [
    [
      'Put choir warm-up in for Thursday at five in the afternoon, they sing so much better after a cup of soup.',
      'Oh dear, half of them have tonsillitis, I should have waited. Undo that, please.',
    ],
    asBefore,
  ],
  [
    [
      'Toni called and my haircut is now at noon on Saturday.',
      'Wait, she had the wrong customer on the line! Put it back the way it was.',
    ],
    asBefore,
  ],
  [
    [
      'Delete the dentist, my tooth is perfectly fine.',
      "Ouch. No it isn't, I just bit on a nut, so undo the deletion.",
    ],
    asBefore,
  ],
]);

const invitations = phrasings('invitations', [
  [
    'Tomás has put his whole heart into this, so of course I say yes to his offsite call.',
    answers('Offsite call', 'accepted'),
  ],
  [
    "I'm in no state to judge anybody's CV this month, not with the move and the baby, so decline the hiring panel.",
    answers('Hiring panel', 'declined'),
  ],
  [
    'Hurray, my sister can have the kids that night! I can properly accept the launch drinks now.',
    answers('Launch drinks', 'accepted'),
  ],
  [
    "My train might be stuck in the snow for all I know, so for the offsite call you'd better put me down as a maybe.",
    answers('Offsite call', 'tentative'),
  ],
  [
    "I won't make the budget review on Thursday. Decline it and add a note for Lena that my son is having his tonsils out.",
    answers('Budget review', 'declined', true),
  ],
]);

export const mFourChanging = [...changing, ...deleting, ...undo, ...invitations];
