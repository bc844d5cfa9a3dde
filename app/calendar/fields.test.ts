import { expect, test } from 'vitest';
import type { CreateEventInput, UpdateEventInput } from './change.ts';
import { ana, hours, openCalendar, seeded } from './google-sandbox.fixture.ts';

const create = (input: Partial<CreateEventInput>) => ({
  tool: 'createCalendarEvent' as const,
  input: { title: 'Call Mum', startTime: '2027-01-13T18:00', endTime: '2027-01-13T18:30', ...input },
});
const update = (input: UpdateEventInput) => ({ tool: 'updateCalendarEvent' as const, input });
const review = {
  summary: 'Review',
  ...hours('2027-02-01T09:00:00', '2027-02-01T10:00:00'),
  attendees: [
    { email: 'kim@out.example', displayName: 'Kim', responseStatus: 'accepted', comment: 'by train' },
    { email: 'lee@out.example', responseStatus: 'declined' },
  ],
};

test('a new event takes reminders, a colour, a Meet link and another calendar', async () => {
  const { calendar, writes } = openCalendar();
  const change = create({
    reminders: [1440, 10, 10],
    colour: 'red',
    conference: true,
    calendar: 'team',
    attendees: ['bob@example.com'],
  });
  const proposal = await calendar().propose(change);
  expect(proposal).toMatchObject({
    event: {
      calendarName: 'Team',
      reminders: [10, 1440],
      colour: 'Tomato',
      color: 11,
      conference: { name: 'Google Meet', url: null },
    },
    notified: [{ email: 'bob@example.com' }],
    foreign: false,
  });
  const done = await calendar().execute(change, {}, 'k', proposal.event);
  expect(done).toMatchObject({
    calendarId: 'team@group.calendar.google.com',
    event: {
      reminders: [10, 1440],
      colour: 'Tomato',
      conference: { url: expect.stringContaining('https://meet.google.com/') as string },
    },
    notified: [{ email: 'bob@example.com' }],
  });
  expect(writes()[0]).toMatchObject({ query: { conferenceDataVersion: 1, sendUpdates: 'all' } });
});

test.each([
  ['a calendar of no such name', { calendar: 'Gardening' }, 'not_found', 'Your own are “'],
  ['a calendar that is only to be seen', { calendar: 'US holidays' }, 'forbidden', 'not change it'],
  ['a colour that Google has not', { colour: 'mauve' }, 'invalid', 'Blueberry'],
  ['too many reminders', { reminders: [1, 2, 3, 4, 5, 6] }, 'invalid', 'at most 5'],
  ['a zone that is none', { timeZone: 'Tokyo' }, 'invalid', 'isn’t a time zone'],
])('%s is refused before anybody is asked', async (_, input, code, words) => {
  const { calendar } = openCalendar();
  await expect(calendar().propose(create(input))).rejects.toMatchObject({
    code,
    message: expect.stringContaining(words) as string,
  });
});

test('3pm in Tokyo is written there and shown here', async () => {
  const { calendar, writes } = openCalendar();
  const change = create({
    startTime: '2027-01-14T15:00',
    endTime: '2027-01-14T16:00',
    timeZone: 'Asia/Tokyo',
  });
  const { event } = await calendar().propose(change);
  expect(event.when).toBe('Thu 14 Jan 2027, 01:00 – 02:00');
  await calendar().execute(change, {}, 'k', event);
  expect(writes()[0]?.body).toMatchObject({
    start: { dateTime: '2027-01-14T15:00:00', timeZone: 'Asia/Tokyo' },
  });
});

test('a move to a time elsewhere keeps the length and the event’s own zone', async () => {
  const { calendar, writes } = openCalendar();
  const change = update({ eventId: 'e1', startTime: '2027-01-13T15:00', timeZone: 'Europe/Berlin' });
  const done = await calendar().execute(change, {}, 'k');
  expect(done.event.when).toBe('Wed 13 Jan 2027, 09:00 – 10:00');
  expect(writes()[0]?.body).toMatchObject({
    start: { dateTime: '2027-01-13T09:00:00', timeZone: 'America/New_York' },
  });
});

test('guests come and go, and the others keep their answers', async () => {
  const { calendar, google, sandbox, writes } = openCalendar();
  const event = await seeded(google, review);
  const change = update({
    eventId: event.id,
    addAttendees: ['New@out.example', 'KIM@out.example'],
    removeAttendees: ['lee@out.example'],
  });
  const proposal = await calendar().propose(change);
  expect(proposal).toMatchObject({
    changes: [
      {
        field: 'guests',
        people: { kept: ['Kim'], added: ['new@out.example'], removed: ['lee@out.example'] },
      },
    ],
    notified: [
      { email: 'kim@out.example', mail: 'update' },
      { email: 'new@out.example', mail: 'invitation' },
      { email: 'lee@out.example', mail: 'cancellation' },
    ],
  });
  const done = await calendar().execute(change, {}, 'k', proposal.event);
  expect(writes()[0]?.headers).toEqual({ 'If-Match': event.etag });
  expect(done.after).toMatchObject({
    attendees: [
      { email: 'kim@out.example', responseStatus: 'accepted', comment: 'by train' },
      { email: 'new@out.example', responseStatus: 'needsAction' },
    ],
  });
  expect(
    sandbox
      .outbox()
      .map(({ to, kind }) => [to, kind])
      .toSorted(),
  ).toEqual([
    ['kim@out.example', 'update'],
    ['lee@out.example', 'cancellation'],
    ['new@out.example', 'invitation'],
  ]);
});

test('an answer that comes between reading and writing is kept', async () => {
  const { calendar, google, hooks } = openCalendar();
  const event = await seeded(google, review);
  hooks.before = async ({ method }) => {
    if (method !== 'PATCH') return;
    hooks.before = undefined;
    const attendees = review.attendees.map((guest) => ({ ...guest, responseStatus: 'tentative' }));
    await google('PATCH', `${ana}/${event.id}`, { attendees });
  };
  const change = update({ eventId: event.id, addAttendees: ['new@out.example'] });
  const done = await calendar().execute(change, {}, 'k');
  expect(done.event.guests.map(({ email, response }) => [email, response])).toEqual([
    ['kim@out.example', 'tentative'],
    ['lee@out.example', 'tentative'],
    ['new@out.example', 'needsAction'],
  ]);
});

test('a guest list that is not whole is left as it is', async () => {
  const { calendar, google, hooks, writes } = openCalendar();
  const event = await seeded(google, review);
  hooks.answer = (body) => ({ ...body, attendeesOmitted: true });
  const change = update({ eventId: event.id, addAttendees: ['new@out.example'] });
  await expect(calendar().propose(change)).rejects.toMatchObject({
    message: expect.stringContaining('doesn’t show all guests') as string,
  });
  expect(writes()).toEqual([]);
});

test('who is no guest can’t be taken off', async () => {
  const { calendar, google } = openCalendar();
  const event = await seeded(google, review);
  const change = update({ eventId: event.id, removeAttendees: ['nobody@out.example'] });
  await expect(calendar().propose(change)).rejects.toMatchObject({ code: 'invalid' });
});

test('one’s own reminders and colour are nobody else’s news', async () => {
  const { calendar, google, sandbox } = openCalendar();
  const event = await seeded(google, {
    ...review,
    reminders: { useDefault: false, overrides: [{ method: 'email', minutes: 1440 }] },
  });
  const change = update({ eventId: event.id, reminders: [0, 1440], colour: 'peacock' });
  const proposal = await calendar().propose(change);
  expect(proposal).toMatchObject({
    changes: [
      { field: 'reminders', before: '1 day before', after: 'at the start and 1 day before' },
      { field: 'colour', before: '', after: 'Peacock' },
    ],
    notified: [],
  });
  const done = await calendar().execute(change, {}, 'k', proposal.event);
  expect(done.after).toMatchObject({
    colorId: '7',
    reminders: {
      overrides: [
        { method: 'popup', minutes: 0 },
        { method: 'email', minutes: 1440 },
      ],
    },
  });
  expect(sandbox.outbox()).toEqual([]);
  await calendar().undo(change, done);
  const { body } = await google('GET', `${ana}/${event.id}`);
  expect(body).toMatchObject({ reminders: { overrides: [{ method: 'email', minutes: 1440 }] } });
  expect(body).not.toHaveProperty('colorId');
});

test('a Meet link comes, stays when it is asked for again, goes, and an undo brings the same one back', async () => {
  const { calendar, google, writes } = openCalendar();
  const event = await seeded(google, {
    summary: 'Review',
    ...hours('2027-02-01T09:00:00', '2027-02-01T10:00:00'),
  });
  const add = update({ eventId: event.id, conference: true });
  const added = await calendar().execute(add, {}, 'k1');
  const url = added.event.conference?.url;
  expect(url).toContain('https://meet.google.com/');
  await calendar().execute(add, {}, 'k2');
  expect(writes()).toHaveLength(1);
  const drop = update({ eventId: event.id, conference: false });
  const dropped = await calendar().execute(drop, {}, 'k3');
  expect(dropped.event.conference).toBeNull();
  expect((await calendar().undo(drop, dropped)).event.conference?.url).toBe(url);
});

test('an event becomes weekly, and an undo makes it one event again', async () => {
  const { calendar, google } = openCalendar();
  const event = await seeded(google, {
    summary: 'Review',
    ...hours('2027-02-01T09:00:00', '2027-02-01T10:00:00'),
  });
  const change = update({ eventId: event.id, recurrence: ['RRULE:FREQ=WEEKLY;COUNT=3'] });
  expect((await calendar().propose(change)).changes).toEqual([
    { field: 'repeats', before: '', after: 'weekly on Monday, 3 times' },
  ]);
  const done = await calendar().execute(change, {}, 'k');
  const list = () =>
    calendar().listEvents({ startDate: '2027-02-01', endDate: '2027-02-28', query: 'review' });
  expect((await list()).events).toHaveLength(3);
  await calendar().undo(change, done);
  expect((await list()).events).toHaveLength(1);
});

test('another rule for one event of a series is one for all of it; only the series itself stops repeating', async () => {
  const { calendar, google } = openCalendar();
  const series = await seeded(google, {
    summary: 'Stand-up',
    ...hours('2027-03-01T09:00:00', '2027-03-01T09:15:00'),
    recurrence: ['RRULE:FREQ=WEEKLY;COUNT=4'],
  });
  const eventId = `${series.id}_20270308T140000Z`;
  const change = update({ eventId, recurrence: ['RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4'] });
  const proposal = await calendar().propose(change);
  expect(proposal.scopes.map(({ value }) => value)).not.toContain('this');
  expect(proposal.changes).toEqual([
    { field: 'repeats', before: 'weekly on Monday, 4 times', after: 'every 2 weeks on Monday, 4 times' },
  ]);
  const done = await calendar().execute(change, { scope: 'all' }, 'k');
  expect(done.after).toMatchObject({ id: series.id, recurrence: ['RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4'] });
  await expect(
    calendar().propose(update({ eventId: `${series.id}_20270315T130000Z`, recurrence: [] })),
  ).rejects.toMatchObject({
    code: 'invalid',
  });
  const single = await calendar().execute(update({ eventId: series.id, recurrence: [] }), {}, 'k2');
  expect(single.event.recurrence).toBeNull();
});

test('an undo of guests takes the new one off, brings the other back, and keeps answers given since', async () => {
  const { calendar, google, sandbox } = openCalendar();
  const event = await seeded(google, review);
  const change = update({
    eventId: event.id,
    addAttendees: ['new@out.example'],
    removeAttendees: ['lee@out.example'],
  });
  const done = await calendar().execute(change, {}, 'k');
  await google('PATCH', `${ana}/${event.id}`, {
    attendees: [{ email: 'kim@out.example', responseStatus: 'declined' }, { email: 'new@out.example' }],
  });
  const before = sandbox.outbox().length;
  const undone = await calendar().undo(change, done);
  expect(undone.event.guests.map(({ email, response }) => [email, response])).toEqual([
    ['kim@out.example', 'declined'],
    ['lee@out.example', 'declined'],
  ]);
  expect(
    sandbox
      .outbox()
      .slice(before)
      .map(({ to, kind }) => [to, kind])
      .toSorted(),
  ).toEqual([
    ['kim@out.example', 'update'],
    ['lee@out.example', 'invitation'],
    ['new@out.example', 'cancellation'],
  ]);
});

test.each([
  ['guests', { addAttendees: ['new@out.example'] }],
  ['reminders', { reminders: [30] }],
  ['a colour', { colour: 'Sage' }],
  ['a Meet link', { conference: true }],
  ['a rule', { recurrence: ['RRULE:FREQ=WEEKLY;COUNT=3'] }],
])('a write of %s that got no answer is found again', async (_, fields) => {
  const { calendar, google, sandbox, attempts } = openCalendar();
  const event = await seeded(google, review);
  const change = update({ eventId: event.id, ...fields });
  const { event: shown } = await calendar().propose(change);
  sandbox.addFault({ method: 'PATCH', path: `/calendar/v3${ana}/${event.id}`, dropAfterCommit: true });
  await expect(calendar().execute(change, {}, 'k')).rejects.toMatchObject({ code: 'unavailable' });
  const [attempt] = attempts;
  expect(attempt && (await calendar().settle([attempt], shown))).toMatchObject({ outcome: 'done' });
});

test.each([
  ['guests', { addAttendees: ['new@out.example'] }],
  ['reminders', { reminders: [30] }],
  ['a colour', { colour: 'Sage' }],
  ['a Meet link', { conference: true }],
])('a write of %s that lost to another one was not done', async (_, fields) => {
  const { calendar, google, sandbox, attempts } = openCalendar();
  const event = await seeded(google, review);
  const change = update({ eventId: event.id, ...fields });
  const { event: shown } = await calendar().propose(change);
  sandbox.addFault({ method: 'PATCH', path: `/calendar/v3${ana}/${event.id}`, status: 503 });
  await expect(calendar().execute(change, {}, 'k')).rejects.toMatchObject({ code: 'unavailable' });
  await google('PATCH', `${ana}/${event.id}`, { summary: 'Renamed' });
  const [attempt] = attempts;
  expect(attempt && (await calendar().settle([attempt], shown))).toMatchObject({ outcome: 'not_done' });
});
