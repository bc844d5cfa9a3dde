import { answers, asBefore, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

export const kFourChanging = phrasings('changing', [
  [
    "my train back only gets in at ten to eleven on saturday, so the haircut's never going to work like that. could we shift it to noon",
    updates('Haircut', { start: '2026-11-28T12:00' }),
  ],
  [
    "Lunch at mum's on Sunday always drags on, let's be honest. It should go until 5 instead of half past three",
    updates('Lunch at Mum’s', { end: '2026-11-29T17:00' }),
  ],
  [
    "This week's design sync, could it begin at noon? Tomás asked so nicely and the rest don't care",
    updates('Design sync', { start: '2026-11-25T12:00' }, { on: '2026-11-25', scope: 'this' }),
  ],
  [
    'pottery is half an hour later this thursday, so 7:30 to 9:30, because the teacher is stuck with some delivery. next week is normal again',
    updates(
      'Pottery class',
      { start: '2026-11-26T19:30', end: '2026-11-26T21:30' },
      { on: '2026-11-26', scope: 'this' },
    ),
  ],
  [
    'Facilities gave us Studio room 1 for good, hooray. So every design critique, all of the series, should have that as its room',
    updates('Design critique', { place: 'Studio room 1' }, { scope: 'all' }),
  ],
  [
    "they're ripping out the carpet in our usual room, so from the 2nd of december on the design sync is in the Attic. That's that one and everything after it",
    updates('Design sync', { place: 'Attic' }, { on: '2026-12-02', scope: 'following' }),
  ],
  [
    "Quay Dental rang, they can't see me on the 1st any longer but the 10th of December at the same hour works. Please change the dentist",
    updates('Dentist', { start: '2026-12-10T08:30' }),
  ],
  [
    'what I called vendor demo is really the second round with brightdesk, and people keep asking. rename it to Brightdesk round two',
    updates('Vendor demo', { title: 'Brightdesk round two|Brightdesk round 2' }),
  ],
  [
    "I'd feel better if lena sat in on the vendor demo, she knows the contract by heart. add her, would you",
    updates('Vendor demo', { guests: ['lena'] }),
  ],
  [
    "I nearly missed the last plane I took, so for the Oslo flight what I'd want is a warning two hours ahead",
    updates('Flight to Oslo', { reminders: [120] }),
  ],
  [
    "the boiler guy told me he just needs an hour, and he'll still come at eight. you can cut the boiler service down so it's over at nine",
    updates('Boiler service', { end: '2026-12-07T09:00' }),
  ],
  [
    "The partner update collides with picking up my kid, four o'clock is impossible. One in the afternoon on the same day is good for everybody, so do that",
    updates('Partner update', { start: '2026-12-08T13:00' }),
  ],
  [
    "tomorrow's focus block, i'd rather have that before lunch because afterwards i'm useless. start it at 11 please",
    updates('Focus block', { start: '2026-11-24T11:00' }, { on: '2026-11-24' }),
  ],
  [
    "They've told us now where in the school the parents' evening is, so I'd like the location to read Alder School gym",
    updates('Parents’ evening', { place: 'gym' }),
  ],
  [
    'Can you bring the board meeting forward by an hour? The directors have a plane to catch, and priya and jonas both said fine.',
    updates('Board meeting', { start: '2026-12-15T13:00' }),
  ],
  [
    "portfolio review didn't get studio room 1 after all, somebody was faster. it's in Studio room 2 now, correct that for me",
    updates('Portfolio review', { place: 'Studio room 2' }),
  ],
  [
    'My boss is in a generous mood and gave me one more day of vacation! Annual leave therefore goes through Monday, January 4, that one included',
    updates('Annual leave', { end: '2027-01-05' }),
  ],
  [
    "sam's on the late train on wednesday, he just told me in the hallway. how about we do the coffee with him at 10 then, not 9",
    updates('Coffee with Sam', { start: '2026-11-25T10:00' }),
  ],
]);

export const kFourDeleting = phrasings('deleting', [
  ["my hair is fine and toni is expensive. let's drop the haircut on saturday", deletes('Haircut')],
  [
    "We're not going to do a stand-up tomorrow, half the team is on the road to a customer. Take that one off",
    deletes(['Stand-up', '2026-11-24']),
  ],
  [
    "I got a note that the boiler service isn't needed until spring, so there's no reason to keep it in december. off it goes",
    deletes('Boiler service'),
  ],
  [
    "the yoga on wednesday, I don't think I'll make it with my back like this, so would you remove it",
    nothing,
  ],
  [
    "I can't run this saturday, my ankle's the size of a melon. no parkrun for me then, but the later weeks stay in",
    deletes(['Parkrun', '2026-11-28']),
  ],
  ["Can you get rid of the roadmap thing? We'll talk about it on the phone instead.", nothing],
  [
    "tell you what, an accountant is doing my taxes this year, so that tax return day in january doesn't have to be there anymore",
    deletes('Tax return'),
  ],
  [
    'Everybody cancelled on us for the 8th of December. That means both the portfolio review and the partner update are off, clear them please',
    deletes('Portfolio review', 'Partner update'),
  ],
  [
    'physio is over and done, my knee is great again! i want the whole physio series gone, every one of them',
    changes(remove('Physio', undefined, 'all')),
  ],
  [
    'We got a table somewhere else in March, and on another day too. The old brunch is just confusing me now, I need it deleted',
    deletes('Brunch'),
  ],
]);

export const kFourUndo = phrasings('undo', [
  [
    [
      'The piano tuner can come on the 10th of december at 3 pm, I said yes on the phone. Write it in, please',
      'oh no, I mixed up two phone calls there. go back to how it was before',
    ],
    asBefore,
  ],
  [
    [
      'could the dentist be at 8 and not at half past, i get there way too soon with the bus i need to take',
      'hm, on reflection that was silly of me, please take that change back',
    ],
    asBefore,
  ],
  [
    [
      "I can't face the christmas party this year, so delete it from my calendar",
      'My colleague just talked me into going after all. Could you bring back what you removed?',
    ],
    asBefore,
  ],
]);

export const kFourInvitations = phrasings('invitations', [
  [
    "tomas sent me this offsite call for next monday and I keep ignoring it, poor guy. tell him I'm coming",
    answers('Offsite call', 'accepted'),
  ],
  [
    "Jonas put me on the hiring panel but I've done three of those this quarter, somebody else can have a turn. Say no for me",
    answers('Hiring panel', 'declined'),
  ],
  [
    "regarding lena's launch drinks, i first replied maybe. now we have a babysitter, so make it a real yes",
    answers('Launch drinks', 'accepted'),
  ],
  [
    'I might be able to join that hiring panel on the 2nd, it depends on my train being on time. A maybe is the honest answer, would you send that',
    answers('Hiring panel', 'tentative'),
  ],
  [
    'So I turned down the sales all-hands, and now my other plan fell through, which means I can attend. Can you switch my reply to accepted?',
    answers('Sales all-hands', 'accepted'),
  ],
]);
