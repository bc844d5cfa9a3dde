import { answers, asBefore, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

const changing = phrasings('changing', [
  [
    'The surgery just rang, somebody’s missed their train, and so my dentist appointment is at quarter to nine now instead of half past eight.',
    updates('Dentist', { start: '2026-12-01T08:45' }),
  ],
  [
    'Toni’s got a bride at eleven, bless her, so could my haircut slide to noon?',
    updates('Haircut', { start: '2026-11-28T12:00' }),
  ],
  [
    'Those Brightdesk folk love the sound of their own voices. Let the vendor demo go on till half past four.',
    updates('Vendor demo', { end: '2026-11-25T16:30' }),
  ],
  [
    'Just “Brunch” it says in March, as though it weren’t the most important meal of my life. Rename it “Meeting the boyfriend”.',
    updates('Brunch', { title: 'Meeting the boyfriend' }),
  ],
  [
    'Half the team’s got a nativity costume to finish, so start Friday’s stand-up at quarter to ten, only that one.',
    updates('Stand-up', { start: '2026-11-27T09:45' }, { on: '2026-11-27', scope: 'this' }),
  ],
  [
    'Priya’s in a huff that nobody told her about the vendor demo, and she’s right. Invite her to it.',
    updates('Vendor demo', { guests: ['priya'] }),
  ],
  [
    'Poor Sam has caught the lurgy and won’t be eating a thing, so take him off the marketing lunch.',
    updates('Marketing lunch', { guests: ['lena'] }),
  ],
  [
    'I’m burying my great-aunt tomorrow morning. The one to one with Priya will have to be at four in the afternoon, same day.',
    updates('1:1 with Priya', { start: '2026-11-24T16:00' }, { on: '2026-11-24', scope: 'this' }),
  ],
  [
    'Pottery has outgrown its old shed, there were twenty of us round one wheel! Change the place to Mill House for the whole series.',
    updates('Pottery class', { place: 'Mill House' }, { scope: 'all' }),
  ],
  [
    'I laugh more with Sam in twenty minutes than all week with the rest of them. Make our coffee a weekly thing.',
    updates('Coffee with Sam', { repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=WE'] }),
  ],
  [
    'The boiler man’s van has died under him, he was nearly in tears. He’ll do the service on Wednesday the 16th of December instead, same hours.',
    updates('Boiler service', { start: '2026-12-16T08:00' }),
  ],
  [
    'I refuse to face the board on an empty stomach and the canteen’s always slow, so have that meeting begin half an hour later.',
    updates('Board meeting', { start: '2026-12-15T14:30' }),
  ],
  [
    'My back won’t take two hours at that desk any more, I’m not twenty. Tomorrow’s focus block can finish at two.',
    updates('Focus block', { end: '2026-11-24T14:00' }, { on: '2026-11-24' }),
  ],
  [
    'I slept through three alarms last time and watched the plane leave. For the flight to Oslo I want a reminder three hours before.',
    updates('Flight to Oslo', { reminders: [180] }),
  ],
  [
    'Tomás is stuck outside Reading behind a cow, no joke, so today’s design review had better be at four.',
    updates('Design review', { start: '2026-11-23T16:00' }, { on: '2026-11-23', scope: 'this' }),
  ],
  [
    'The parents’ evening clashes with bell-ringing and I’m on the tenor bell. It’ll have to move, though I’m yet to hear to when.',
    nothing,
  ],
  [
    'Mum’s doing three courses AND a quiz, so the lunch on Sunday will be going on until five.',
    updates('Lunch at Mum’s', { end: '2026-11-29T17:00' }),
  ],
  [
    'The Lantern’s kitchen went up in flames, everybody’s fine, but the Christmas party is at Harbour Lights now. Could you correct that?',
    updates('Christmas party', { place: 'Harbour Lights' }),
  ],
]);

const deleting = phrasings('deleting', [
  [
    'Toni’s run off to Ibiza with the postman, so no haircut for me after all. Take it out, would you',
    deletes('Haircut'),
  ],
  [
    'My ankle is the size of a melon and my wife has hidden my trainers. Scrap Parkrun this Saturday.',
    changes(remove('Parkrun', '2026-11-28', 'this')),
  ],
  [
    'My eldest is graduating on Tuesday the 8th of December, first one in the family! Clear my whole afternoon that day.',
    deletes('Portfolio review', 'Partner update'),
  ],
  [
    'Granny’s had a fall and I’m off to Cardiff for a few days. Drop tomorrow’s focus block and the vendor demo, neither matters now.',
    deletes(['Focus block', '2026-11-24'], 'Vendor demo'),
  ],
  ['Sam has put his back out lifting a turkey, so our coffee is off. Delete it.', deletes('Coffee with Sam')],
  ['The yoga teacher walked out mid-pose and nobody’s taking over. You can bin Thursday’s yoga.', nothing],
  [
    'Nobody ever dares say a word in there and it’s dreary for everyone. Delete the design critique, the entire series of it.',
    changes(remove('Design critique', undefined, 'all')),
  ],
  [
    'My accountant, angel that he is, has filed it two months early. So the tax return can come out of the calendar.',
    deletes('Tax return'),
  ],
  [
    'Priya and I said everything there was to say over breakfast, so get rid of our 1:1 next week, just that one.',
    changes(remove('1:1 with Priya', '2026-12-01', 'this')),
  ],
  [
    'There’s an entry on the 14th of December at nine that’s called “delete everything on Friday”, my nephew’s idea of a joke. Remove that silly thing, only that.',
    deletes('delete everything on Friday'),
  ],
]);

const undo = phrasings('undo', [
  [
    [
      'Toni rang to say my haircut has to be at one on Saturday.',
      'Ha, she’s rung again, she was looking at the wrong page. Undo that.',
    ],
    asBefore,
  ],
  [
    [
      'The night train in March is fully booked, I could weep. Delete it from the calendar.',
      'Hang on, my cousin has found us two berths! Put it back the way it was.',
    ],
    asBefore,
  ],
  [
    [
      'The mice are winning, so pop “Sort the loft” in on Saturday at four in the afternoon.',
      'I’ve been overruled by the cat’s other owner. Take that back, please.',
    ],
    asBefore,
  ],
]);

const invitations = phrasings('invitations', [
  [
    'Tomás has put his heart into this offsite and I’m not going to be the one who lets him down. Say yes to his offsite call.',
    answers('Offsite call', 'accepted'),
  ],
  [
    'Jonas wants me on that hiring panel, but I’m godmother at a christening in Leeds that very day, so I’ll have to turn it down.',
    answers('Hiring panel', 'declined'),
  ],
  [
    'The babysitter has confirmed, hooray, so for the launch drinks I’m a definite yes now!',
    answers('Launch drinks', 'accepted'),
  ],
  [
    'It all depends on whether the baby lets us sleep. Put me down as a maybe for the offsite call.',
    answers('Offsite call', 'tentative'),
  ],
  [
    'Forty years without jury service and now they want me on Thursday. Decline the roadmap workshop and let them know that’s why.',
    answers('Roadmap workshop', 'declined', true),
  ],
]);

export const nFourChanging = [...changing, ...deleting, ...undo, ...invitations];
