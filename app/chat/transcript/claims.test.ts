import { expect, test } from 'vitest';
import { action, doneAction, proposals } from '#app/actions/cards/cards.fixture.ts';
import { inabilityText } from '#app/arlo/demo-model/say/small-talk.ts';
import { claimsOf, claimsTooMuch } from './claims.ts';

test.each([
  'I’ve moved the dentist to Friday.',
  "I've booked lunch with Sam.",
  'I’ve gone ahead and booked lunch with Sam.',
  'I went ahead and moved it to Friday.',
  'I have now cancelled it.',
  'I just deleted the stand-up for you.',
  'I moved it to Friday.',
  'I’ve declined the invitation.',
  'We have rescheduled the review.',
  'Sure! I just added it to your calendar.',
  'Done! Your stand-up is gone.',
  'All done.',
  'You’re all set!',
  'That’s done.',
  'Consider it done.',
  'Booked: Lunch with Sam, Thu 12:00.',
  'OK, moved to Friday.',
  'Sure, deleted.',
  'Great — booked for noon.',
  'Deleted “Tea with Nobody”.',
  'Event created: Lunch with Sam.',
  'Meeting moved to Friday at 10.',
  'The event was deleted.',
  'Your lunch is booked.',
  'Your dentist appointment was moved to Friday.',
  'It is now moved to 15:00.',
  'Lunch with Sam is now on your calendar.',
  'The stand-up is off your calendar.',
  'The design review has been cancelled.',
  'The review has been pushed by an hour.',
  'Both events have been moved to Monday.',
  '**Created** the event.',
])('claims a change: %s', (text) => expect(claimsOf(text)).not.toEqual([]));

test.each([
  'You have four events today.',
  'The review is scheduled for 15:00.',
  'Your dentist appointment is booked for Thursday.',
  'You are fully booked on Thursday.',
  'You are booked from 10:00 to 11:00.',
  'Shall I book it?',
  'Have I booked it?',
  'Do you want it deleted?',
  'I can move it to Friday.',
  'I’ll move it once you say yes.',
  'Once I’ve moved it, your guests get an email.',
  'Let me know when it has been moved.',
  'If the event was deleted, I can’t find it.',
  'I haven’t changed anything.',
  'I have not booked it.',
  'I couldn’t delete it.',
  'Nothing has been changed.',
  'No event was deleted.',
  'The lunch has been cancelled by Tom.',
  'The offsite was moved to Friday by Tom.',
  'Tom has moved the review to Friday.',
  'Moved by Tom: the offsite is on Friday.',
  'I moved it to Friday earlier, so you are free now.',
  'It was moved yesterday.',
  'Tom wrote “The meeting was cancelled.”',
  '- Cancelled: Stand-up, from Priya',
  '- Meeting moved to Friday, from Tom',
  'Your flight was cancelled, the airline writes.',
  'Donegal is in Ireland.',
  'Nothing has changed.',
  'Priya invited you to the roadmap review.',
  'OK, I left it as it is.',
])('claims none: %s', (text) => expect(claimsOf(text)).toEqual([]));

const deleted = doneAction({ proposal: proposals.deletion });
const booked = doneAction({ proposal: proposals.creation });
const moved = doneAction({ proposal: proposals.move });

test.each([
  ['I’ve moved it to Friday.', [moved]],
  ['I’ve booked lunch and it is gone.', [booked, deleted]],
  ['I’ve added Sam to the lunch.', [moved]],
  ['Done!', [deleted]],
  ['Deleted.', [action({ proposal: proposals.deletion, status: 'unknown' })]],
  ['I’ve deleted it.', [action({ proposal: proposals.deletion })]],
  ['You have four events today.', []],
])('%s is backed by its actions', (text, actions) => expect(claimsTooMuch(text, actions)).toBe(false));

test.each([
  ['I’ve moved it to Friday.', []],
  ['I’ve moved it to Friday.', [booked]],
  ['I’ve booked lunch. The stand-up has been deleted.', [booked]],
  ['Your lunch is booked.', [deleted]],
  ['Done!', []],
  ['Deleted.', [action({ proposal: proposals.deletion, status: 'denied' })]],
  ['I’ve deleted it.', [action({ proposal: proposals.deletion, status: 'failed' })]],
])('%s says more than its actions did', (text, actions) => expect(claimsTooMuch(text, actions)).toBe(true));

test.each([
  'sending',
  'issue writing',
  'other calendar',
  'settings',
  'order of another',
  'elsewhere',
] as const)('what the offline model cannot do claims no change: %s', (what) => {
  expect(claimsOf(inabilityText(what))).toEqual([]);
});
