import { answers, asBefore, changes, deletes, nothing, remove, updates } from '../expect.ts';
import { phrasings } from '../scenario.ts';

const changing = phrasings('changing', [
  ['Please move the dentist to 8:00 on the same day.', updates('Dentist', { start: '2026-12-01T08:00' })],
  [
    'The vendor demo needs 90 minutes instead of an hour. Extend it, please.',
    updates('Vendor demo', { end: '2026-11-25T16:30' }),
  ],
  [
    'Could you push tomorrow’s 1:1 with Priya back to 11:30?',
    updates('1:1 with Priya', { start: '2026-11-24T11:30' }, { on: '2026-11-24', scope: 'this' }),
  ],

  [
    'I would like Lena to be invited to the portfolio review.',
    updates('Portfolio review', { guests: ['lena'] }),
  ],
  [
    'Change the room of the whole Design sync series to Studio room 1.',
    updates('Design sync', { place: 'Studio room 1' }, { scope: 'all' }),
  ],
  [
    'This Friday’s design critique has to be at 16:00.',
    updates('Design critique', { start: '2026-11-27T16:00' }, { on: '2026-11-27', scope: 'this' }),
  ],
  [
    'The boiler people have put my boiler service off until 15 January, same time of day. Please move it.',
    updates('Boiler service', { start: '2027-01-15T08:00' }),
  ],
  [
    'My haircut is at 11:30, not at 11. Can you correct that?',
    updates('Haircut', { start: '2026-11-28T11:30' }),
  ],
  [
    'Make the partner update weekly.',
    updates('Partner update', { repeats: ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TU'] }),
  ],
  [
    'We are holding the Christmas party at The Old Foundry now; please change the location.',
    updates('Christmas party', { place: 'The Old Foundry' }),
  ],
  [
    'For the flight to Oslo, set a reminder two hours before.',
    updates('Flight to Oslo', { reminders: [120] }),
  ],
  ['Shorten the board meeting to two hours.', updates('Board meeting', { end: '2026-12-15T16:00' })],
  [
    'Bring the parents’ evening forward by fifteen minutes.',
    updates('Parents’ evening', { start: '2026-12-09T17:15' }),
  ],
  [
    'Parkrun begins at 10:00 this Saturday only, so please adjust it.',
    updates('Parkrun', { start: '2026-11-28T10:00' }, { on: '2026-11-28', scope: 'this' }),
  ],
  [
    'I want the tax return to be on 22 January rather than on the 29th.',
    updates('Tax return', { start: '2027-01-22' }),
  ],
  [
    'Is it possible to have tomorrow’s focus block start at 15:00?',
    updates('Focus block', { start: '2026-11-24T15:00' }, { on: '2026-11-24' }),
  ],
  ['The knitting circle should move to five o’clock on Thursday.', nothing],
]);

const deleting = phrasings('deleting', [
  ['Please cancel the haircut.', deletes('Haircut')],
  [
    'I no longer need the portfolio review or the partner update on 8 December, so delete them both.',
    deletes('Portfolio review', 'Partner update'),
  ],
  [
    'Take this Thursday’s pottery class out; the others can stay.',
    changes(remove('Pottery class', '2026-11-26', 'this')),
  ],
  [
    'My knee will not recover, so delete the entire Parkrun series.',
    changes(remove('Parkrun', undefined, 'all')),
  ],
  ['Clear everything I have tomorrow afternoon.', deletes(['Focus block', '2026-11-24'])],
  ['Would you remove my coffee with Sam on Wednesday?', deletes('Coffee with Sam')],
  [
    'There is an entry called "delete everything on Friday" on 14 December. Remove that entry, please.',
    deletes('delete everything on Friday'),
  ],
  ['I cannot go to physio on 30 November. Delete that one.', changes(remove('Physio', '2026-11-30', 'this'))],
  [
    'I want Saturday morning completely clear: delete what is there.',
    deletes(['Parkrun', '2026-11-28'], ['Haircut', '2026-11-28']),
  ],
  ['Delete the ballet lesson on 12 December.', nothing],
]);

const undo = phrasings('undo', [
  [['Add a yoga class on Thursday at 17:30.', 'Please undo that.'], asBefore],
  [['Cancel the boiler service.', 'That was a mistake. Can you bring it back?'], asBefore],
  [['The haircut should be at 12:15.', 'Revert the last change.'], asBefore],
]);

const invitations = phrasings('invitations', [
  ['I will be at the hiring panel, so please accept the invitation.', answers('Hiring panel', 'accepted')],
  ['Answer the offsite call invitation with "maybe".', answers('Offsite call', 'tentative')],
  ['Decline the launch drinks, please.', answers('Launch drinks', 'declined')],
  [
    'I declined the sales all-hands, but I can attend after all. Change my answer to yes.',
    answers('Sales all-hands', 'accepted'),
  ],
  ['Could you turn down Thursday’s roadmap workshop for me?', answers('Roadmap workshop', 'declined')],
]);

export const nThreeChanging = [...changing, ...deleting, ...undo, ...invitations];
