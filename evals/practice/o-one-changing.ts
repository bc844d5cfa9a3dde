import { answers, asBefore, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

const changing = phrasings('changing', [
  ['Move the haircut to 12.', updates('Haircut', { start: '2026-11-28T12:00' })],
  [
    'The Brightdesk people want to start half an hour later on Wednesday. Please adjust the vendor demo.',
    updates('Vendor demo', { start: '2026-11-25T15:30' }),
  ],
  [
    'My boiler appointment has been moved to the 9th, same time. Can you change it?',
    updates('Boiler service', { start: '2026-12-09T08:00' }),
  ],
  ['Rename the marketing lunch to Campaign lunch.', updates('Marketing lunch', { title: 'Campaign lunch' })],
  [
    'Let tomorrow’s focus block run until 4.',
    updates('Focus block', { end: '2026-11-24T16:00' }, { on: '2026-11-24' }),
  ],
  [
    'The thing with Lena and Sam on Thursday will be in Studio room 1, please put that in.',
    updates('Budget review', { place: 'Studio room 1' }),
  ],
  ['Invite Tomás to the portfolio review too.', updates('Portfolio review', { guests: ['tomas'] })],
  [
    'Physio on the 30th is at 6 pm instead, just that once.',
    updates('Physio', { start: '2026-11-30T18:00' }, { on: '2026-11-30', scope: 'this' }),
  ],
  [
    'Change the location of every parkrun to Dulwich Park.',
    updates('Parkrun', { place: 'Dulwich Park' }, { scope: 'all' }),
  ],
  ['Bring the partner update forward by an hour.', updates('Partner update', { start: '2026-12-08T15:00' })],
  [
    'My annual leave now runs up to and including 8 January. Please extend it.',
    updates('Annual leave', { end: '2027-01-09' }),
  ],
  ['Can you make the board meeting green?', updates('Board meeting', { color: ['2', '10'] })],
  ['Alert me three hours before my flight.', updates('Flight to Oslo', { reminders: [180] })],
  [
    'Could this week’s 1:1 with Priya be on Wednesday at 2 pm instead?',
    updates('1:1 with Priya', { start: '2026-11-25T14:00' }, { on: '2026-11-24', scope: 'this' }),
  ],
  [
    'Shift lunch with Mum on Sunday to half past twelve.',
    updates('Lunch at Mum’s', { start: '2026-11-29T12:30' }),
  ],
  [
    'Quay Dental rang: they can only see me on Wednesday 2 December at 8:30. Please reschedule the dentist.',
    updates('Dentist', { start: '2026-12-02T08:30' }),
  ],
  ['I need to move today’s design review.', nothing],
]);

const deleting = phrasings('deleting', [
  [
    'Skip the next two design syncs, delete them please.',
    changes(remove('Design sync', '2026-11-25', 'this'), remove('Design sync', '2026-12-02', 'this')),
  ],
  ['I don’t need the appointment at Toni’s any more, take it out.', deletes('Haircut')],
  ['Remove pottery this Thursday only.', changes(remove('Pottery class', '2026-11-26', 'this'))],
  ['I’ve given up parkrun for good. Delete the whole series.', changes(remove('Parkrun', undefined, 'all'))],
  [
    'Clear tomorrow’s focus block and the one on 1 December.',
    deletes(['Focus block', '2026-11-24'], ['Focus block', '2026-12-01']),
  ],
  [
    'There won’t be a stand-up on Friday, so please remove it.',
    changes(remove('Stand-up', '2026-11-27', 'this')),
  ],
  ['The Christmas party is off. Please delete it.', deletes('Christmas party')],
  ['Get rid of whatever starts at 4 pm on 8 December.', deletes('Partner update')],
  [
    'Scrap everything I have on Saturday.',
    changes(remove('Parkrun', '2026-11-28', 'this'), remove('Haircut', '2026-11-28')),
  ],
  ['Drop the tax return entry in January.', deletes('Tax return')],
  ['Delete one of the roadmap reviews.', nothing],
  ['Mum has cancelled on Sunday, so you can remove that lunch.', deletes('Lunch at Mum’s')],
]);

const undo = phrasings('undo', [
  [['Delete the brunch in March.', 'Sorry, that was a mistake. Please bring it back.'], asBefore],
  [['Move the portfolio review to 9 December at 10 am.', 'Could you reverse that?'], asBefore],
]);

const invitations = phrasings('invitations', [
  ['Accept Jonas’s invitation to the hiring panel.', answers('Hiring panel', 'accepted')],
  ['I won’t be on the offsite call, please decline it.', answers('Offsite call', 'declined')],
  ['I can come to the launch drinks after all, so say yes.', answers('Launch drinks', 'accepted')],
  [
    'Turn down the hiring panel with a note that I’m seeing a client then.',
    answers('Hiring panel', 'declined', true),
  ],
  ['Put me down as a maybe for the sales all-hands.', answers('Sales all-hands', 'tentative')],
]);

const beyond = phrasings('beyond', [
  ['Order two large pizzas for me, please.', nothing],
  ['Can you ring Toni’s and ask whether they do beard trims?', nothing],
]);

export const oOneChanging = [...changing, ...deleting, ...undo, ...invitations, ...beyond];
