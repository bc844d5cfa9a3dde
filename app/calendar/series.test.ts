import { expect, test } from 'vitest';
import type { CalendarChange, UpdateEventInput } from './change.ts';
import { ana, hours, openCalendar, seeded } from './google-sandbox.fixture.ts';

const update = (input: UpdateEventInput): CalendarChange => ({ tool: 'updateCalendarEvent', input });
const remove = (eventId: string): CalendarChange => ({ tool: 'deleteCalendarEvent', input: { eventId } });
const following = { scope: 'following' } as const;
const weekly = {
  summary: 'Stand-up',
  ...hours('2027-02-01T09:00:00', '2027-02-01T09:30:00'),
  recurrence: ['RRULE:FREQ=WEEKLY;COUNT=5'],
};
/** The Mondays of the series, counted from 0, as Google names them. */
const nth = (id: string, index: number) => `${id}_202702${String(1 + index * 7).padStart(2, '0')}T140000Z`;

type World = ReturnType<typeof openCalendar>;

async function open(event: Record<string, unknown> = weekly) {
  const world = openCalendar();
  const { id } = await seeded(world.google, event);
  return { ...world, id };
}

/** Everything in Ana's February and March, as title and local start. */
async function all({ google }: Pick<World, 'google'>): Promise<string[]> {
  const query =
    'singleEvents=true&orderBy=startTime&timeMin=2027-02-01T00:00:00Z&timeMax=2027-03-31T00:00:00Z';
  const { body } = await google('GET', `${ana}?${query}`);
  const { items } = body as { items: { summary: string; start: { dateTime?: string; date?: string } }[] };
  return items.map(({ summary, start }) => `${summary} ${(start.dateTime ?? start.date ?? '').slice(0, 16)}`);
}

/** Cancels the third event of the series, and gives the fourth another name and time. */
async function withExceptions() {
  const world = await open();
  await world.google('DELETE', `${ana}/${nth(world.id, 2)}`);
  await world.google('PATCH', `${ana}/${nth(world.id, 3)}`, {
    summary: 'Special',
    ...hours('2027-02-23T14:00:00', '2027-02-23T15:00:00'),
    attendees: [{ email: 'bob@example.com', responseStatus: 'accepted' }],
  });
  return world;
}

test('a moved series keeps its cancelled week cancelled and its changed event as it is, and undo brings all back', async () => {
  const world = await withExceptions();
  const { calendar, id } = world;
  const before = await all(world);
  const change = update({ eventId: nth(id, 0), startTime: '2027-02-02T10:00' });
  const done = await calendar().execute(change, { scope: 'all' }, 'k');
  expect(await all(world)).toEqual([
    'Stand-up 2027-02-02T10:00',
    'Stand-up 2027-02-09T10:00',
    'Special 2027-02-23T14:00',
    'Stand-up 2027-03-02T10:00',
  ]);
  const special = (
    await calendar().listEvents({ query: 'special', startDate: '2027-02-01', endDate: '2027-03-31' })
  ).events[0];
  expect(special?.guests).toMatchObject([{ email: 'bob@example.com', response: 'accepted' }]);
  await calendar().undo(change, done, { scope: 'all' });
  expect(await all(world)).toEqual(before);
});

test('what Google lost of the exceptions when a series moved is made again by undo', async () => {
  const world = await withExceptions();
  const { calendar, google, id } = world;
  const before = await all(world);
  const change = update({ eventId: nth(id, 0), startTime: '2027-02-02T10:00' });
  const done = await calendar().execute(change, { scope: 'all' }, 'k');
  await google('PATCH', `${ana}/${id}`, { ...weekly });
  await google('PATCH', `${ana}/${nth(id, 2)}`, { status: 'confirmed' });
  await google('PATCH', `${ana}/${nth(id, 3)}`, {
    summary: 'Stand-up',
    ...hours('2027-02-22T09:00:00', '2027-02-22T09:30:00'),
  });
  const moved = done.after;
  if (!moved) throw new Error('Nothing was moved.');
  const { start, end, recurrence } = moved;
  await google('PATCH', `${ana}/${id}`, { start, end, recurrence });
  await calendar().undo(change, done, { scope: 'all' });
  expect(await all(world)).toEqual(before);
});

test('this and following: the old series ends before it, the new one goes on as asked, with its guests and their answers', async () => {
  const world = await open({
    ...weekly,
    location: 'Room 4',
    colorId: '5',
    reminders: { useDefault: false, overrides: [{ method: 'popup', minutes: 7 }] },
    attendees: [{ email: 'bob@example.com', responseStatus: 'accepted' }],
  });
  const { calendar, google, id, writes } = world;
  const change = update({
    eventId: nth(id, 2),
    title: 'Daily',
    startTime: '2027-02-16T10:00',
    scope: 'following',
  });
  const proposal = await calendar().propose(change);
  expect(proposal).toMatchObject({
    askedScope: 'following',
    notified: [{ email: 'bob@example.com' }],
    changes: [{ field: 'title' }, { field: 'when' }, { field: 'repeats' }],
  });
  expect(proposal.scopes[1]).toMatchObject({
    label: 'This and following events',
    detail: 'From Mon 15 Feb on, 3 events',
    count: 3,
  });
  const done = await calendar().execute(change, following, 'k', proposal);
  expect(await all(world)).toEqual([
    'Stand-up 2027-02-01T09:00',
    'Stand-up 2027-02-08T09:00',
    'Daily 2027-02-16T10:00',
    'Daily 2027-02-23T10:00',
    'Daily 2027-03-02T10:00',
  ]);
  expect(done.event).toMatchObject({ title: 'Daily', when: 'Tue 16 Feb 2027, 10:00 – 10:30' });
  expect((await google('GET', `${ana}/${id}`)).body).toMatchObject({
    recurrence: ['RRULE:FREQ=WEEKLY;UNTIL=20270215T135959Z'],
  });
  expect(done.made).toMatchObject({
    location: 'Room 4',
    colorId: '5',
    recurrence: ['RRULE:FREQ=WEEKLY;COUNT=3'],
    reminders: { overrides: [{ minutes: 7 }] },
    attendees: [{ email: 'bob@example.com', responseStatus: 'accepted' }],
  });
  expect(writes().map(({ method }) => method)).toEqual(['POST', 'PATCH']);
  expect(writes()[1]?.headers).toMatchObject({ 'If-Match': done.before?.etag });
});

test('another rule names the events that it has no place for, before anybody says yes', async () => {
  const { calendar, id } = await withExceptions();
  const change = (recurrence: string[]) => update({ eventId: id, scope: 'all', recurrence });
  const { notice } = await calendar().propose(change(['RRULE:FREQ=DAILY;COUNT=5']));
  expect(notice).toBe(
    'Events of this series that were changed by themselves have no place in the new rule and may be lost: Tue 23 Feb.',
  );
  const renamed = await calendar().propose(update({ eventId: id, scope: 'all', title: 'Scrum' }));
  expect(renamed.notice).toBeUndefined();
});

test('dates that were added to a series go with the half they fall in', async () => {
  const world = await open({
    ...weekly,
    recurrence: ['RRULE:FREQ=WEEKLY;COUNT=4', 'RDATE;TZID=America/New_York:20270203T090000,20270217T090000'],
  });
  const { calendar, id } = world;
  const change = update({ eventId: nth(id, 2), title: 'Daily', scope: 'following' });
  await calendar().execute(change, following, 'k', await calendar().propose(change));
  expect(await all(world)).toEqual([
    'Stand-up 2027-02-01T09:00',
    'Stand-up 2027-02-03T09:00',
    'Stand-up 2027-02-08T09:00',
    'Daily 2027-02-15T09:00',
    'Daily 2027-02-17T09:00',
    'Daily 2027-02-22T09:00',
  ]);
});

test('undo makes one series of a divided one again', async () => {
  const world = await withExceptions();
  const { calendar, id } = world;
  const before = await all(world);
  const change = update({ eventId: nth(id, 1), startTime: '2027-02-09T10:00' });
  const done = await calendar().execute(change, following, 'k');
  expect(await all(world)).toEqual([
    'Stand-up 2027-02-01T09:00',
    'Stand-up 2027-02-09T10:00',
    'Special 2027-02-23T14:00',
    'Stand-up 2027-03-02T10:00',
  ]);
  await calendar().undo(change, done, following);
  expect(await all(world)).toEqual(before);
});

test('a new series that someone changed since keeps the division', async () => {
  const world = await open();
  const { calendar, google, id } = world;
  const change = update({ eventId: nth(id, 1), title: 'Daily' });
  const done = await calendar().execute(change, following, 'k');
  await google('PATCH', `${ana}/${done.made?.id}`, { location: 'Room 9' });
  const now = await all(world);
  await expect(calendar().undo(change, done, following)).rejects.toMatchObject({ code: 'conflict' });
  expect(await all(world)).toEqual(now);
});

test('deleting this and following ends the series before it, and undo brings the rest back', async () => {
  const world = await withExceptions();
  const { calendar, id } = world;
  const before = await all(world);
  const proposal = await calendar().propose(remove(nth(id, 1)));
  expect(proposal.scopes.map(({ value, count }) => [value, count])).toEqual([
    ['this', 1],
    ['following', 3],
    ['all', 4],
  ]);
  const done = await calendar().execute(remove(nth(id, 1)), following, 'k', proposal);
  expect(await all(world)).toEqual(['Stand-up 2027-02-01T09:00']);
  await calendar().undo(remove(nth(id, 1)), done, following);
  expect(await all(world)).toEqual(before);
});

test('from the first event on is the whole series', async () => {
  const world = await open();
  const { calendar, id } = world;
  const proposal = await calendar().propose(
    update({ eventId: nth(id, 0), title: 'Daily', scope: 'following' }),
  );
  expect(proposal.scopes.map(({ value }) => value)).toEqual(['this', 'all']);
  expect(proposal.askedScope).toBe('all');
});

test('a series of somebody else is not the person’s to divide', async () => {
  const { google, id } = await open({ ...weekly, attendees: [{ email: 'bob@example.com' }] });
  const bob = openCalendar({ token: 'bob' });
  await seeded((method, path, body) => bob.google(method, path, body, 'good'), {
    ...weekly,
    attendees: [{ email: 'bob@example.com', responseStatus: 'accepted' }],
  });
  void google;
  const { events } = await bob
    .calendar()
    .listEvents({ query: 'stand-up', startDate: '2027-02-08', endDate: '2027-02-09' });
  const eventId = events[0]?.id ?? id;
  const { scopes } = await bob.calendar().propose(remove(eventId));
  expect(scopes.map(({ value }) => value)).toEqual(['this', 'all']);
});

const master = (id: string) => `/calendar/v3${ana}/${id}`;

test.each([403, 429, 503])(
  'when Google answers the second write with %s the first is taken back',
  async (status) => {
    const world = await open();
    const { calendar, id, sandbox } = world;
    const before = await all(world);
    sandbox.addFault({ method: 'PATCH', path: master(id), status, times: 2 });
    await expect(
      calendar().execute(update({ eventId: nth(id, 2), title: 'Daily' }), following, 'k'),
    ).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('Nothing was changed') as string,
    });
    expect(await all(world)).toEqual(before);
  },
);

test('a second write that got no answer is looked up, and sent once more where it did not arrive', async () => {
  for (const fault of [{ dropAfterCommit: true }, { status: 503 }]) {
    const world = await open();
    const { calendar, id, sandbox } = world;
    sandbox.addFault({ method: 'PATCH', path: master(id), ...fault });
    await calendar().execute(update({ eventId: nth(id, 3), title: 'Daily' }), following, 'k');
    expect(await all(world)).toEqual([
      'Stand-up 2027-02-01T09:00',
      'Stand-up 2027-02-08T09:00',
      'Stand-up 2027-02-15T09:00',
      'Daily 2027-02-22T09:00',
      'Daily 2027-03-01T09:00',
    ]);
  }
});

test('a guest’s answer between the two writes does not stop the second', async () => {
  const world = await open({ ...weekly, attendees: [{ email: 'bob@example.com' }] });
  const { calendar, google, hooks, id } = world;
  hooks.before = async ({ method, path }) => {
    if (method !== 'PATCH' || !path.endsWith(id)) return;
    hooks.before = undefined;
    await google('PATCH', `${ana}/${id}`, { description: 'Agenda follows' });
  };
  await calendar().execute(update({ eventId: nth(id, 3), title: 'Daily' }), following, 'k');
  expect(await all(world)).toHaveLength(5);
});
