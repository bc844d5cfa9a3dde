import { expect, test } from 'vitest';
import type { CalendarChange } from './change.ts';
import { hours, openCalendar, seeded } from './google-sandbox.fixture.ts';

const guests = { attendees: [{ email: 'bob@example.com' }] };
const quiet = { notify: 'none' } as const;
const create: CalendarChange = {
  tool: 'createCalendarEvent',
  input: {
    title: 'Call',
    startTime: '2027-01-13T15:00',
    endTime: '2027-01-13T16:00',
    attendees: ['bob@example.com'],
  },
};

async function withGuest() {
  const opened = openCalendar();
  const event = await seeded(opened.google, {
    summary: 'Review',
    ...hours('2027-01-13T10:00:00', '2027-01-13T11:00:00'),
    ...guests,
  });
  const changes: CalendarChange[] = [
    create,
    { tool: 'updateCalendarEvent', input: { eventId: event.id, location: 'Room 9' } },
    { tool: 'deleteCalendarEvent', input: { eventId: event.id } },
  ];
  return { ...opened, changes };
}

test.each([0, 1, 2])('a change that tells nobody, and its undo, mail nobody (%i)', async (index) => {
  const { calendar, sandbox, attempts, writes, changes } = await withGuest();
  const change = changes[index] ?? create;
  const done = await calendar().execute(change, quiet, 'k');
  const undone = await calendar().undo(change, done, quiet);
  expect([done.notified, undone.notified]).toEqual([[], []]);
  expect(attempts.map(({ notified }) => notified)).toEqual([[], []]);
  expect(writes().map(({ query }) => query?.sendUpdates)).toEqual(['none', 'none']);
  expect(sandbox.outbox()).toEqual([]);
});

test.each([0, 1, 2])('without that choice the guests are told of both (%i)', async (index) => {
  const { calendar, sandbox, changes } = await withGuest();
  const change = changes[index] ?? create;
  const done = await calendar().execute(change, { notify: 'all' }, 'k');
  await calendar().undo(change, done, { notify: 'all' });
  expect(done.notified).toMatchObject([{ email: 'bob@example.com' }]);
  expect(sandbox.outbox()).toHaveLength(2);
});
