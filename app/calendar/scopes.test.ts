import { expect, test } from 'vitest';
import type { CalendarChange, UpdateEventInput } from './change.ts';
import { ana, hours, openCalendar, seeded } from './google-sandbox.fixture.ts';
import { inScope } from './in-scope.ts';

const update = (input: UpdateEventInput): CalendarChange => ({ tool: 'updateCalendarEvent', input });
const remove = (eventId: string, scope?: 'this' | 'all'): CalendarChange => ({
  tool: 'deleteCalendarEvent',
  input: { eventId, ...(scope && { scope }) },
});
const weekly = {
  summary: 'Stand-up',
  ...hours('2027-02-01T09:00:00', '2027-02-01T09:30:00'),
  recurrence: ['RRULE:FREQ=WEEKLY;COUNT=3'],
};
const first = (id: string) => `${id}_20270201T140000Z`;
const second = (id: string) => `${id}_20270208T140000Z`;
const bob = { email: 'bob@example.com', name: 'Bob' };
const changed = {
  code: 'conflict',
  message: 'This series changed since you were asked, so it was left as it is.',
};

/** A series with Bob, of which the first event has no guests. */
async function withoutBobOnce() {
  const world = openCalendar();
  const { id } = await seeded(world.google, { ...weekly, attendees: [{ email: 'bob@example.com' }] });
  await world.google('PATCH', `${ana}/${first(id)}`, { attendees: [] });
  return { ...world, id };
}

test.each([
  ['a change', (id: string) => update({ eventId: first(id), title: 'New' })],
  ['a deletion', (id: string) => remove(first(id))],
])(
  '%s of all events names the guests of the series, whoever comes to the one that was asked for',
  async (_, of) => {
    const { calendar, sandbox, id } = await withoutBobOnce();
    const proposal = await calendar().propose(of(id));
    expect(inScope(proposal, 'this').notified).toEqual([]);
    expect(inScope(proposal, 'all').notified).toEqual([bob]);
    const done = await calendar().execute(of(id), { scope: 'all' }, 'k', proposal);
    expect(done.notified).toEqual([bob]);
    expect([...new Set(sandbox.outbox().map(({ to }) => to))]).toEqual(['bob@example.com']);
  },
);

test('a guest of one event alone counts among those who hear of all', async () => {
  const { calendar, google } = openCalendar();
  const { id } = await seeded(google, weekly);
  await google('PATCH', `${ana}/${second(id)}`, { attendees: [{ email: 'bob@example.com' }] });
  expect(inScope(await calendar().propose(remove(first(id))), 'all').notified).toEqual([bob]);
});

test('the part that is asked for is what the proposal starts with', async () => {
  const { calendar, id } = await withoutBobOnce();
  expect(await calendar().propose(remove(first(id)))).toMatchObject({ notified: [] });
  const asked = await calendar().propose(remove(first(id), 'all'));
  expect(asked).toMatchObject({ askedScope: 'all', notified: [bob] });
  expect(await calendar().propose(update({ eventId: 'e1', title: 'x', scope: 'all' }))).toMatchObject({
    scopes: [],
  });
});

test.each([
  ['rule', { recurrence: ['RRULE:FREQ=WEEKLY;COUNT=300'] }],
  ['guests', { attendees: [{ email: 'x@out.example' }] }],
  ['time', hours('2027-02-01T09:00:00', '2027-02-01T10:00:00')],
])('a series that gets another %s after the person was asked is left as it is', async (_, patch) => {
  const { calendar, google, writes } = openCalendar();
  const { id } = await seeded(google, weekly);
  // The event that was asked for stays what it was.
  await google('PATCH', `${ana}/${first(id)}`, {
    summary: 'Kick-off',
    ...hours('2027-02-01T11:00:00', '2027-02-01T12:00:00'),
    attendees: [{ email: 'bob@example.com' }],
  });
  for (const change of [remove(first(id)), update({ eventId: first(id), location: 'Room 1' })]) {
    const proposal = await calendar().propose(change);
    await google('PATCH', `${ana}/${id}`, patch);
    await expect(calendar().execute(change, { scope: 'all' }, 'k', proposal)).rejects.toMatchObject({
      code: 'conflict',
    });
    await google('PATCH', `${ana}/${id}`, { ...weekly, attendees: [] });
  }
  expect(writes()).toEqual([]);
});

test('a guest who joins one event of the series after the person was asked was never shown', async () => {
  const { calendar, google } = openCalendar();
  const { id } = await seeded(google, weekly);
  const proposal = await calendar().propose(remove(first(id)));
  await google('PATCH', `${ana}/${second(id)}`, { attendees: [{ email: 'x@out.example' }] });
  await expect(calendar().execute(remove(first(id)), { scope: 'all' }, 'k', proposal)).rejects.toMatchObject(
    changed,
  );
});

test('what the person was not shown of a series is not touched', async () => {
  const { calendar, google, writes } = openCalendar();
  const { id } = await seeded(google, weekly);
  const { event } = await calendar().propose(remove(first(id)));
  await expect(calendar().execute(remove(first(id)), { scope: 'all' }, 'k', event)).rejects.toMatchObject(
    changed,
  );
  expect(writes()).toEqual([]);
});

test('each part says what it changes: the series, where one of its events has another title', async () => {
  const { calendar, google } = openCalendar();
  const { id } = await seeded(google, weekly);
  await google('PATCH', `${ana}/${second(id)}`, { summary: 'Special' });
  const proposal = await calendar().propose(
    update({ eventId: second(id), title: 'Daily', startTime: '2027-02-09T10:00' }),
  );
  const when = { before: 'Mon 8 Feb 2027, 09:00 – 09:30', after: 'Tue 9 Feb 2027, 10:00 – 10:30' };
  expect(inScope(proposal, 'this').changes).toEqual([
    { field: 'title', before: 'Special', after: 'Daily' },
    { field: 'when', ...when },
  ]);
  expect(inScope(proposal, 'all').changes).toEqual([
    { field: 'title', before: 'Stand-up', after: 'Daily' },
    { field: 'when', ...when },
    { field: 'repeats', before: 'weekly on Monday, 3 times', after: 'weekly on Tuesday, 3 times' },
  ]);
});

test('a part in which nothing would change is not offered', async () => {
  const { calendar, google } = openCalendar();
  const { id } = await seeded(google, weekly);
  await google('PATCH', `${ana}/${second(id)}`, { summary: 'Special' });
  const { scopes } = await calendar().propose(update({ eventId: second(id), title: 'Stand-up' }));
  expect(scopes.map(({ value }) => value)).toEqual(['this']);
});
