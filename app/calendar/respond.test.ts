import { expect, test } from 'vitest';
import type { CalendarChange } from './change.ts';
import { ana, hours, openCalendar } from './google-sandbox.fixture.ts';

type Reply = Extract<CalendarChange, { tool: 'respondToInvitation' }>['input'];
const reply = (input: Partial<Reply> = {}): CalendarChange => ({
  tool: 'respondToInvitation',
  input: { eventId: 'e1', response: 'accepted', ...input },
});

/** Bob, whom Ana has invited to e1 and who has not answered. */
const asBob = () => openCalendar({ token: 'bob', zone: 'America/Los_Angeles' });

/** Answers of everybody on Ana's copy, which is the organizer's. */
async function answers({ google }: ReturnType<typeof openCalendar>, id = 'e1', user = 'good') {
  const { body } = await google('GET', `${ana}/${id}`, undefined, user);
  const { attendees } = body as { attendees: { email: string; responseStatus: string; comment?: string }[] };
  return Object.fromEntries(
    attendees.map(({ email, responseStatus }) => [email.split('@')[0], responseStatus]),
  );
}

const meeting = {
  summary: 'Planning',
  ...hours('2027-02-01T10:00:00', '2027-02-01T11:00:00'),
  attendees: [
    { email: 'bob@example.com' },
    { email: 'cy@example.com', responseStatus: 'accepted' },
    { email: 'dee@outside.test', responseStatus: 'declined' },
  ],
};

test('a proposal says what is answered to what, and that the organizer is mailed', async () => {
  const { calendar, writes } = asBob();
  const proposal = await calendar().propose(reply({ response: 'declined' }));
  expect(proposal).toMatchObject({
    kind: 'respond',
    event: { title: 'Design review', when: 'Mon 11 Jan 2027, 07:00 – 08:00', response: 'needsAction' },
    reply: { response: 'declined', note: null },
    notified: [{ email: 'ana@example.com', name: 'Ana Diaz' }],
    scopes: [],
    foreign: true,
  });
  expect(writes()).toEqual([]);
});

test.each(['accepted', 'declined', 'tentative'] as const)('%s reaches the organizer', async (response) => {
  const world = asBob();
  const done = await world.calendar().execute(reply({ response }), {}, 'key');
  expect(done).toMatchObject({ event: { response }, notified: [{ email: 'ana@example.com' }] });
  expect(world.sandbox.outbox()).toMatchObject([{ to: 'ana@example.com', kind: 'reply', eventId: 'e1' }]);
  expect(await answers(world)).toMatchObject({ ana: 'accepted', bob: response });
  expect(world.writes()[0]).toMatchObject({
    method: 'PATCH',
    query: { sendUpdates: 'all' },
    headers: { 'If-Match': expect.any(String) as string },
    body: { attendeesOmitted: true, attendees: [{ email: 'bob@example.com', responseStatus: response }] },
  });
});

test('a note goes to the organizer, who is named before', async () => {
  const { calendar, google } = asBob();
  const change = reply({ response: 'tentative', note: ' Ten minutes late ' });
  expect(await calendar().propose(change)).toMatchObject({
    reply: { response: 'tentative', note: 'Ten minutes late' },
    notified: [{ email: 'ana@example.com' }],
  });
  const done = await calendar().execute(change, {}, 'key');
  expect(done.notified).toMatchObject([{ email: 'ana@example.com' }]);
  const { body } = await google('GET', `${ana}/e1`, undefined, 'good');
  expect(body).toMatchObject({
    attendees: expect.arrayContaining([
      expect.objectContaining({ email: 'bob@example.com', comment: 'Ten minutes late' }),
    ]) as unknown,
  });
});

test('nspady 148: the answers of the other guests are kept', async () => {
  const world = asBob();
  const created = await world.google('POST', ana, meeting, 'good');
  const { id } = created.body as { id: string };
  await world.calendar().execute(reply({ eventId: id }), {}, 'key');
  expect(await answers(world, id)).toEqual({ bob: 'accepted', cy: 'accepted', dee: 'declined' });
});

test('an event that changes at the same moment is read once more, and then answered', async () => {
  const world = asBob();
  const { hooks, google, writes } = world;
  hooks.before = async ({ method }) => {
    if (method !== 'PATCH') return;
    hooks.before = undefined;
    await google('PATCH', `${ana}/e1`, { colorId: '3' }, 'bob');
    await google('PATCH', '/calendars/bob%40example.com/events/e1', { colorId: '3' }, 'bob');
  };
  await world.calendar().execute(reply(), {}, 'key');
  expect(await answers(world)).toMatchObject({ bob: 'accepted' });
  expect(writes()).toHaveLength(2);
});

test.each([
  ['one’s own event', 'good', 'e1', 'invalid', 'You organise that event yourself'],
  ['an event without guests', 'good', 'e2', 'invalid', 'You organise that event yourself'],
  ['an event on a calendar one only reads', 'good', 'us1', 'invalid', 'You aren’t a guest of that event'],
  ['an event that is nowhere', 'bob', 'nope1', 'not_found', 'I couldn’t find that event'],
])('there is no invitation in %s', async (_, token, eventId, code, message) => {
  const { calendar } = openCalendar({ token });
  await expect(calendar().propose(reply({ eventId }))).rejects.toMatchObject({
    code,
    message: expect.stringContaining(message) as string,
  });
});

test('a cancelled event is not answered', async () => {
  const { calendar, google } = asBob();
  await google('DELETE', `${ana}/e1`, undefined, 'good');
  await expect(calendar().propose(reply())).rejects.toMatchObject({
    code: 'conflict',
    message: 'That event was cancelled, so there is nothing to answer any more.',
  });
});

test('an event that moved since the person was asked is not answered', async () => {
  const world = asBob();
  const { event: shown } = await world.calendar().propose(reply());
  await world.google('PATCH', `${ana}/e1`, hours('2027-01-12T20:00:00', '2027-01-12T21:00:00'), 'good');
  await expect(world.calendar().execute(reply(), {}, 'key', shown)).rejects.toMatchObject({
    code: 'conflict',
  });
  expect(await answers(world)).toMatchObject({ bob: 'needsAction' });
});

test('the same answer again is no change', async () => {
  const { calendar } = asBob();
  await calendar().execute(reply({ response: 'declined' }), {}, 'key');
  await expect(calendar().propose(reply({ response: 'declined' }))).rejects.toMatchObject({
    message: 'You have declined this invitation already.',
  });
  expect(await calendar().propose(reply({ response: 'accepted' }))).toMatchObject({ kind: 'respond' });
});

async function series() {
  const world = asBob();
  const recurrence = ['RRULE:FREQ=WEEKLY;COUNT=4'];
  const created = await world.google('POST', ana, { ...meeting, recurrence }, 'good');
  const { id } = created.body as { id: string };
  return { ...world, world, id, second: `${id}_20270208T150000Z`, third: `${id}_20270215T150000Z` };
}

test('of a series one event is answered unless all is chosen', async () => {
  const { calendar, world, second, third } = await series();
  const proposal = await calendar().propose(reply({ eventId: second, response: 'declined' }));
  expect(proposal.scopes.map(({ value, detail }) => [value, detail])).toEqual([
    ['this', 'Mon 8 Feb only'],
    ['all', 'Every event that you haven’t answered by itself'],
  ]);
  expect(proposal.askedScope).toBeUndefined();
  await calendar().execute(reply({ eventId: second, response: 'declined' }), {}, 'key');
  expect((await answers(world, second)).bob).toBe('declined');
  expect((await answers(world, third)).bob).toBe('needsAction');
});

test('a whole series is answered when it is chosen, and what the model asks for is the first choice', async () => {
  const { calendar, world, id, second, third } = await series();
  const change = reply({ eventId: second, response: 'declined', scope: 'all' });
  expect((await calendar().propose(change)).askedScope).toBe('all');
  const done = await calendar().execute(change, { scope: 'all' }, 'key');
  expect(done).toMatchObject({ event: { id: second, response: 'declined' }, after: { id } });
  expect((await answers(world, third)).bob).toBe('declined');
  await calendar().undo(change, done);
  expect((await answers(world, third)).bob).toBe('needsAction');
});

test('an answer is taken back to what it was, its note too', async () => {
  const world = asBob();
  await world.calendar().execute(reply({ response: 'tentative', note: 'Perhaps' }), {}, 'first');
  const change = reply({ response: 'declined', note: 'Sorry' });
  const done = await world.calendar().execute(change, {}, 'second');
  await world.calendar().undo(change, done);
  const { body } = await world.google('GET', `${ana}/e1`, undefined, 'good');
  expect(body).toMatchObject({
    attendees: expect.arrayContaining([
      expect.objectContaining({ email: 'bob@example.com', responseStatus: 'tentative', comment: 'Perhaps' }),
    ]) as unknown,
  });
});

test('an answer that the person changed since stays', async () => {
  const world = asBob();
  const done = await world.calendar().execute(reply({ response: 'declined' }), {}, 'key');
  await world.calendar().execute(reply({ response: 'accepted' }), {}, 'other');
  await expect(world.calendar().undo(reply({ response: 'declined' }), done)).rejects.toMatchObject({
    code: 'conflict',
    message: 'You gave another answer after Arlo did, so it was left as it is.',
  });
  expect(await answers(world)).toMatchObject({ bob: 'accepted' });
});

test.each([
  ['after', 'done'],
  ['before', 'no_trace'],
] as const)('a reply whose answer is lost is settled (lost %s Google did it)', async (when, outcome) => {
  const { calendar, sandbox, attempts } = asBob();
  const change = reply({ response: 'declined', note: 'Sorry' });
  const { event: shown } = await calendar().propose(change);
  sandbox.addFault({
    method: 'PATCH',
    path: '/calendar/v3/calendars/*',
    ...(when === 'after' ? { dropAfterCommit: true } : { status: 503 }),
  });
  await expect(calendar().execute(change, {}, 'key', shown)).rejects.toMatchObject({ code: 'unavailable' });
  const attempt = JSON.parse(JSON.stringify(attempts.at(-1))) as (typeof attempts)[number];
  expect(await calendar().settle([attempt], shown)).toMatchObject({ outcome });
});

test('a reply that came too late was not made', async () => {
  const { calendar, sandbox, attempts } = asBob();
  const { event: shown } = await calendar().propose(reply({ response: 'declined' }));
  sandbox.addFault({ method: 'PATCH', path: '/calendar/v3/calendars/*', status: 503 });
  await expect(calendar().execute(reply({ response: 'declined' }), {}, 'key', shown)).rejects.toThrow();
  const attempt = attempts.at(-1);
  if (!attempt) throw new Error('Nothing was announced.');
  await calendar().execute(reply({ response: 'accepted' }), {}, 'other');
  expect((await calendar().settle([attempt], shown)).outcome).toBe('unknown');
});

test('an invitation is answered on the person’s own calendar, wherever it was seen', async () => {
  const { calendar } = asBob();
  const done = await calendar().execute(reply({ calendarId: 'ana@example.com' }), {}, 'key');
  expect(done.calendarId).toBe('bob@example.com');
});
