import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { CalendarChange, ChangeKind } from '#app/calendar/change.ts';
import { exampleEvent } from '../../tests/support/calendar-double.ts';
import { isPlainOrder, isPlainUndo } from './plain-order.ts';

/** Tuesday. */
const today = Temporal.PlainDate.from('2026-11-24');
const event = exampleEvent({ title: 'Dr. Pâtel', start: '2026-11-25T11:00:00+00:00' });

const book = (more: object = {}): CalendarChange => ({
  tool: 'createCalendarEvent',
  input: { title: 'Lunch with Sam', startTime: '2026-11-25T12:30', endTime: '2026-11-25T13:30', ...more },
});
const move = (more: object = {}): CalendarChange => ({
  tool: 'updateCalendarEvent',
  input: { eventId: 'e', startTime: '2026-11-25T16:00', ...more },
});
const rename = (title: string, more: object = {}): CalendarChange => ({
  tool: 'updateCalendarEvent',
  input: { eventId: 'e', title, ...more },
});
const answer = (more: object = {}): CalendarChange => ({
  tool: 'respondToInvitation',
  input: { eventId: 'e', response: 'declined', ...more },
});
const orders = (message: string, change: CalendarChange, of = event) =>
  isPlainOrder(change, of, message.toLowerCase(), today);

test.each<[string, CalendarChange]>([
  ['Book lunch with Sam tomorrow at 12:30', book()],
  ['Please book lunch with Sam on Wednesday from 12:30 to 1:30 pm, thanks', book()],
  ['Can you schedule lunch with Sam on 25 Nov at 12:30?', book()],
  ['Add lunch with Sam at 12:30', book({ startTime: '2026-11-24T12:30', endTime: '2026-11-24T13:00' })],
  ['Book lunch with Sam tomorrow at 12:30 at Calmgate', book({ location: 'Calmgate' })],
  ['Book lunch with Sam tomorrow 12:30 till 14:45', book({ endTime: '2026-11-25T14:45' })],
  ['Move Dr. Patel to 4pm', move()],
  ['Move Dr Pâtel to 4', move()],
  ['move tomorrow’s Dr. Patel appointment to 16:00', move()],
  ['Reschedule Dr. Patel to Friday at 16:00', move({ startTime: '2026-11-27T16:00' })],
  ['Rename Dr. Patel to Checkup', rename('Checkup')],
  ['Call the Dr. Patel event Checkup', rename('Checkup')],
  ['Decline Dr. Patel', answer()],
  ['Yes please, accept the invitation to Dr. Patel.', answer({ response: 'accepted' })],
  ['Say maybe to Dr. Patel', answer({ response: 'tentative' })],
])('an order: “%s”', (message, change) => {
  expect(orders(message, change)).toBe(true);
});

describe('no order', () => {
  test.each<[string, CalendarChange]>([
    ['thanks', book()],
    ['', book()],
    ['When is lunch with Sam tomorrow at 12:30?', book()],
    ['Don’t book lunch with Sam tomorrow at 12:30', book()],
    ['Why did you book lunch with Sam tomorrow at 12:30?', book()],
    ['Book lunch with Sam tomorrow at 12:30 and tell me who is going', book()],
    ['Move Dr. Patel an hour later', move()],
    ['Move it to 4pm', move()],
    ['When can I move Dr. Patel to 4pm?', move()],
    ['Who accepted Dr. Patel?', answer({ response: 'accepted' })],
    ['Who is going to Dr. Patel?', answer({ response: 'accepted' })],
    ['Should I accept Dr. Patel?', answer({ response: 'accepted' })],
    ['Would you accept Dr. Patel?', answer({ response: 'accepted' })],
    ['No, I won’t decline Dr. Patel', answer()],
  ])('a question, the opposite, or more than that: “%s”', (message, change) => {
    expect(orders(message, change)).toBe(false);
  });

  const booking = 'Book lunch with Sam tomorrow at 12:30';
  test.each<[string, object]>([
    ['a description', { description: 'http://evil.example' }],
    ['a place', { location: 'Evil Street' }],
    ['an empty place', { location: '' }],
    ['a place of signs', { location: '☠' }],
    ['guests', { attendees: ['eve@evil.example'] }],
    ['no guests, said so', { attendees: [] }],
    ['a rule', { recurrence: ['RRULE:FREQ=DAILY'] }],
    ['a field that nobody knows yet', { colour: 3 }],
    ['another title', { title: 'Dinner' }],
    ['a longer title', { title: 'Lunch with Sam and Eve' }],
    ['a title of signs', { title: '☠ ☠ ☠' }],
    ['a title with signs', { title: 'Lunch with Sam ☠' }],
    ['no title', { title: '' }],
    ['another hour', { startTime: '2026-11-25T00:30', endTime: '2026-11-25T01:30' }],
    ['other minutes', { startTime: '2026-11-25T12:00' }],
    ['another day', { startTime: '2026-11-26T12:30', endTime: '2026-11-26T13:30' }],
    ['today', { startTime: '2026-11-24T12:30', endTime: '2026-11-24T13:30' }],
    ['a date alone', { startTime: '2026-11-25', endTime: '2026-11-26' }],
    ['four years', { endTime: '2030-11-25T13:30' }],
    ['the whole evening', { endTime: '2026-11-25T23:30' }],
    ['an instant', { startTime: '2026-11-25T12:30Z' }],
  ])('a booking with more or else than was said: %s', (_name, more) => {
    expect(orders(booking, book())).toBe(true);
    expect(orders(booking, book(more))).toBe(false);
  });

  test.each<[string, string, CalendarChange]>([
    ['another day', 'Move Dr. Patel to 4pm', move({ startTime: '2026-11-26T16:00' })],
    ['the night', 'Move Dr. Patel to 4', move({ startTime: '2026-11-25T04:00' })],
    ['a date alone', 'Move Dr. Patel to 4pm', move({ startTime: '2026-11-25' })],
    ['a length', 'Move Dr. Patel to 4pm', move({ endTime: '2026-11-25T23:00' })],
    ['a title besides', 'Move Dr. Patel to 4pm', move({ title: 'Dr. Patel' })],
    ['a part of the series', 'Move Dr. Patel to 4pm', move({ scope: 'all' })],
    ['a name out of a question', 'When is Dr. Patel?', rename('☠ ☠ ☠')],
    ['a name of signs', 'Rename Dr. Patel to Checkup', rename('Checkup ☠')],
    ['a place', 'Rename Dr. Patel to Checkup', rename('Checkup', { location: '' })],
    ['nothing', 'Rename Dr. Patel', { tool: 'updateCalendarEvent', input: { eventId: 'e' } }],
    ['another answer', 'Accept Dr. Patel', answer()],
    ['a note', 'Decline Dr. Patel', answer({ note: 'Pay here' })],
    ['a series', 'Decline Dr. Patel', answer({ scope: 'all' })],
    ['a deletion', 'Delete Dr. Patel', { tool: 'deleteCalendarEvent', input: { eventId: 'e' } }],
  ])('a change with more or else than was said: %s', (_name, message, change) => {
    expect(orders(message, change)).toBe(false);
  });

  test('another event than was named, or one that others write', () => {
    expect(orders('Move Dr. Patel to 4pm', move(), exampleEvent({ title: 'Board meeting' }))).toBe(false);
    expect(orders('Move Dr. Patel to 4pm', move(), { ...event, foreign: true })).toBe(false);
  });

  test('an invitation whose name fits whatever is meant', () => {
    for (const title of ['it', 'the meeting', 'Meeting', 'you']) {
      const message = `Accept ${title}`;
      expect(orders(message, answer({ response: 'accepted' }), exampleEvent({ title }))).toBe(false);
    }
  });
});

describe('an undo', () => {
  const undoes = (message: string, { isLast = true, kind = 'update' as ChangeKind, of = event } = {}) =>
    isPlainUndo({ kind, event: of }, { message, isLast });

  test.each([
    'undo',
    'Undo that',
    'undo it please',
    'Can you take that back?',
    'put it back',
    'please revert the last change',
    'undo what you just did',
    'Undo Dr. Patel',
    'undo the move of Dr. Patel',
  ])('“%s”', (message) => expect(undoes(message)).toBe(true));

  test.each([
    '',
    'thanks',
    'that',
    'don’t undo that',
    'what would undo that?',
    'undo that and book lunch',
    'undo the move of the dentist',
    'undo everything',
    'undo the deletion of Dr. Patel',
  ])('none: “%s”', (message) => expect(undoes(message)).toBe(false));

  test('without a name it means the last change, with one the change of its event', () => {
    expect(undoes('undo that', { isLast: false })).toBe(false);
    expect(undoes('undo the move of Dr. Patel', { isLast: false })).toBe(true);
    expect(undoes('restore Dr. Patel', { isLast: false, kind: 'delete' })).toBe(true);
    const foreign = { ...event, title: 'that', foreign: true as const };
    expect(undoes('undo that', { isLast: false, of: foreign })).toBe(false);
  });
});
