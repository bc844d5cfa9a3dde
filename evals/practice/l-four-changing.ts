import { answers, asBefore, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const lFourChanging = phrasings('changing', [
  [
    'Toni just called, she’s running behind on Saturday. So my haircut’s at 11:30 now, not 11.',
    updates('Haircut', { start: '2026-11-28T11:30' }),
  ],
  [
    'I’ll never make it across town that early. The dentist agreed to half an hour later, could you adjust it?',
    updates('Dentist', { start: '2026-12-01T09:00' }),
  ],
  [
    'Lena’s got a press thing this Wednesday till half past eleven. Let’s have the design sync at noon instead, only that day.',
    updates('Design sync', { start: '2026-11-25T12:00' }, { on: '2026-11-25', scope: 'this' }),
  ],
  [
    'An hour’s way too short for what they want to show us. Give the vendor demo another thirty minutes at the end.',
    updates('Vendor demo', { end: '2026-11-25T16:30' }),
  ],
  [
    'The board meeting’s in the Harbour Room, they tell me. It’d be good if the calendar said so.',
    updates('Board meeting', { place: 'Harbour Room' }),
  ],
  [
    'Lena really should sit in on the portfolio review, she knows half the candidates. Get her on the invite?',
    updates('Portfolio review', { guests: ['lena'] }),
  ],
  [
    '"Partner update" doesn’t say anything to anybody. Better it is named "Partner breakfast", please.',
    updates('Partner update', { title: 'Partner breakfast' }),
  ],
  [
    'Kiln Lane mailed me that pottery class happens half an hour later this week. Would you correct that one?',
    updates('Pottery class', { start: '2026-11-26T19:30' }, { on: '2026-11-26', scope: 'this' }),
  ],
  [
    'Studio room 2 will be a paint shop for months. All the design critiques are in the Loft, then, so fix the whole series please.',
    updates('Design critique', { place: 'Loft' }, { scope: 'all' }),
  ],
  [
    'Studio room 1 has the nicer chairs, everyone agrees! Design sync’s gonna be in there from December 2nd on, so change it from that one onwards.',
    updates('Design sync', { place: 'Studio room 1' }, { on: '2026-12-02', scope: 'following' }),
  ],
  [
    'The boiler people rang and they can’t do the seventh. It’ll be Tuesday the 8th, same time of day.',
    updates('Boiler service', { start: '2026-12-08T08:00' }),
  ],
  [
    'Trains to Lewes take ages on a Sunday. I’d need a reminder for lunch at Mum’s, ninety minutes ahead of it.',
    updates('Lunch at Mum’s', { reminders: [90] }),
  ],
  [
    'Poor Jonas doesn’t have to suffer through the board meeting after all. You can take him off the guest list.',
    updates('Board meeting', { guests: ['priya'] }),
  ],
  [
    'Niamh can only see me at 6 today, so would you mind shifting physio? Next week’s stays like it is.',
    updates('Physio', { start: '2026-11-23T18:00' }, { on: '2026-11-23', scope: 'this' }),
  ],
  [
    'School sent a letter: parents’ evening is cut short this year. It finishes at 6:30 now.',
    updates('Parents’ evening', { end: '2026-12-09T18:30' }),
  ],
  [
    'I’m more of a morning person, really. Tomorrow’s focus block would do me much more good at 10:30, if you can put it there.',
    updates('Focus block', { start: '2026-11-24T10:30' }, { on: '2026-11-24' }),
  ],
  [
    'I want the tax return to jump out at me, otherwise I’ll ignore it like last year. Can it be red?',
    updates('Tax return', { color: ['11'] }),
  ],
  [
    'Priya has to drop off her kid first tomorrow. Our 1:1 goes to 11 for once, is that doable?',
    updates('1:1 with Priya', { start: '2026-11-24T11:00' }, { on: '2026-11-24', scope: 'this' }),
  ],
]);

export const lFourDeleting = phrasings('deleting', [
  ['Toni’s has shut for good, sadly. My haircut on Saturday can come off.', deletes('Haircut')],
  ['The vendor just pulled out! No more demo on Wednesday then, delete it.', deletes('Vendor demo')],
  [
    'Nobody’s gonna show up to stand-up on Friday with Aiko away. Let’s scrap that one.',
    deletes(['Stand-up', '2026-11-27']),
  ],
  [
    'I won’t be running this Saturday, my ankle’s the size of a melon. So parkrun goes, just this week.',
    deletes(['Parkrun', '2026-11-28']),
  ],
  [
    'My accountant has handled everything already. I don’t need the tax return day in January in there any longer.',
    deletes('Tax return'),
  ],
  [
    'both the portfolio review and the partner update on the 8th have been called off, so you’re welcome to throw them out',
    deletes('Portfolio review', 'Partner update'),
  ],
  [
    'I’ve quit pottery. It was fun while it lasted, but could you clear out the whole series?',
    changes(remove('Pottery class', undefined, 'all')),
  ],
  ['The court’s flooded, so my tennis lesson tomorrow isn’t happening. Will you remove it?', nothing],
  [
    'There are two focus blocks in my calendar and I want only one of them gone: the one in December.',
    deletes(['Focus block', '2026-12-01']),
  ],
  [
    'I am not flying anymore on the 11th because the conference went online. Please to take out the flight.',
    deletes('Flight to Oslo'),
  ],
]);

export const lFourUndo = phrasings('undo', [
  [
    [
      'Greta’s coming over for tea on Saturday at 5pm, isn’t that nice? Add "Tea with Greta" for me please.',
      'Hm, she just bailed. Could you take back what you did?',
    ],
    asBefore,
  ],
  [
    [
      'the dentist’s office rang, they want me at 9 on the first instead of 8.30',
      'oh no, i misheard them! undo this please, it was correct before',
    ],
    asBefore,
  ],
  [
    [
      'I’m not in a party mood this year. Christmas party can be deleted.',
      'Well, that was hasty of me. Bring it back?',
    ],
    asBefore,
  ],
]);

export const lFourInvitations = phrasings('invitations', [
  [
    'Jonas has been waiting for my answer about the hiring panel. Tell him I’m in.',
    answers('Hiring panel', 'accepted'),
  ],
  [
    'I’ll be stuck in a tunnel on the train while the offsite call’s on, so say no for me',
    answers('Offsite call', 'declined'),
  ],
  [
    'I can’t promise anything about Tomás’s offsite call next Monday yet. Would a maybe be possible? Then answer it with that.',
    answers('Offsite call', 'tentative'),
  ],
  [
    'Turns out my evening on the 2nd is wide open after all. Launch drinks is a definite yes from me, please RSVP.',
    answers('Launch drinks', 'accepted'),
  ],
  [
    'Since my other thing got dropped I can go to the sales all-hands. Is it OK to turn my no into a yes there? Please do.',
    answers('Sales all-hands', 'accepted'),
  ],
]);
