import { expect, test } from 'vitest';
import { ana, hours, openCalendar, seeded } from './google-sandbox.fixture.ts';
import type { CalendarChange } from './change.ts';

const create = (
  input: Partial<Extract<CalendarChange, { tool: 'createCalendarEvent' }>['input']>,
): CalendarChange => ({
  tool: 'createCalendarEvent',
  input: { title: 'Call', startTime: '2027-01-13T15:00', endTime: '2027-01-13T16:00', ...input },
});
const update = (
  input: Extract<CalendarChange, { tool: 'updateCalendarEvent' }>['input'],
): CalendarChange => ({
  tool: 'updateCalendarEvent',
  input,
});
const remove = (eventId: string): CalendarChange => ({ tool: 'deleteCalendarEvent', input: { eventId } });
const weekly = {
  summary: 'Stand-up',
  ...hours('2027-03-01T09:00:00', '2027-03-01T09:15:00'),
  recurrence: ['RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=4'],
};
const second = (id: string) => `${id}_20270308T140000Z`;

test('a proposal to create reads only, and says who is mailed and what is in the way', async () => {
  const { calendar, writes } = openCalendar();
  const proposal = await calendar().propose(
    create({ startTime: '2027-01-11T12:15', endTime: '2027-01-11T13:00', attendees: ['Bob@example.com'] }),
  );
  expect(proposal).toMatchObject({
    kind: 'create',
    event: { title: 'Call', when: 'Mon 11 Jan 2027, 12:15 – 13:00', calendarName: 'ana@example.com' },
    notified: [{ email: 'bob@example.com', name: 'bob@example.com' }],
    conflicts: [
      { title: 'Lunch', label: '12:00–13:00' },
      { title: 'Overlap with lunch', label: '12:30–13:30' },
    ],
    scopes: [],
    foreign: false,
  });
  expect(proposal.unreadable).toBeUndefined();
  expect(writes()).toEqual([]);
});

test('a calendar that could not be checked for overlaps is named', async () => {
  const { calendar, sandbox } = openCalendar();
  sandbox.addFault({
    method: 'GET',
    path: '/calendar/v3/calendars/team%40group.calendar.google.com/events',
    status: 500,
  });
  const proposal = await calendar().propose(create({}));
  expect(proposal).toMatchObject({
    conflicts: [],
    unreadable: [{ name: 'Team', reason: 'Google didn’t answer' }],
  });
});

test('creating writes the local time with the person’s zone, and mails the guests', async () => {
  const { calendar, writes, sandbox } = openCalendar({ zone: 'Europe/Berlin' });
  const done = await calendar().execute(create({ attendees: ['bob@example.com'] }), {}, 'chat/call');
  expect(writes()[0]).toMatchObject({
    query: { sendUpdates: 'all' },
    body: {
      start: { dateTime: '2027-01-13T15:00:00', timeZone: 'Europe/Berlin' },
      end: { dateTime: '2027-01-13T16:00:00', timeZone: 'Europe/Berlin' },
    },
  });
  expect(done).toMatchObject({ before: null, event: { when: 'Wed 13 Jan 2027, 15:00 – 16:00' } });
  expect(sandbox.outbox().map(({ to, kind }) => [to, kind])).toEqual([['bob@example.com', 'invitation']]);
});

test('a repeat of the same call makes no second event, also after the answer was lost', async () => {
  const { calendar, sandbox } = openCalendar();
  sandbox.addFault({ method: 'POST', path: `/calendar/v3${ana}`, dropAfterCommit: true });
  await expect(calendar().execute(create({}), {}, 'key')).rejects.toMatchObject({ code: 'unavailable' });
  const again = await calendar().execute(create({}), {}, 'key');
  const third = await calendar().execute(create({}), {}, 'key');
  expect(third.event.id).toBe(again.event.id);
  expect((await calendar().listEvents({ query: 'call' })).events).toHaveLength(1);
});

test('a call whose event was deleted since is not created again', async () => {
  const { calendar, google } = openCalendar();
  const { event } = await calendar().execute(create({}), {}, 'key');
  await google('DELETE', `${ana}/${event.id}`);
  await expect(calendar().execute(create({}), {}, 'key')).rejects.toMatchObject({ code: 'conflict' });
});

test.each([
  ['an end before the start', { endTime: '2027-01-13T14:00' }, 'The end must be after the start.'],
  ['a date with a time', { endTime: '2027-01-13' }, 'Start and end must both be dates'],
  ['words for a time', { startTime: 'tomorrow' }, '“tomorrow” isn’t a date'],
  ['a day that does not exist', { startTime: '2027-02-30T10:00' }, 'isn’t a date or time that exists'],
  ['a guest without an address', { attendees: ['Bob'] }, '“Bob” isn’t an email address'],
  [
    'a rule that is none',
    { recurrence: ['RRULE:FREQ=SOMETIMES'] },
    'isn’t a way in which an event can repeat',
  ],
])('%s is refused before anybody is asked', async (_, input, message) => {
  const { calendar } = openCalendar();
  await expect(calendar().propose(create(input))).rejects.toMatchObject({
    code: 'invalid',
    message: expect.stringContaining(message) as string,
  });
});

test('a new start alone keeps the length', async () => {
  const { calendar, writes } = openCalendar();
  const change = update({ eventId: 'e1', startTime: '2027-01-12T15:30' });
  expect((await calendar().propose(change)).changes).toEqual([
    { field: 'when', before: 'Mon 11 Jan 2027, 10:00 – 11:00', after: 'Tue 12 Jan 2027, 15:30 – 16:30' },
  ]);
  const done = await calendar().execute(change, {}, 'k');
  expect(done.event.when).toBe('Tue 12 Jan 2027, 15:30 – 16:30');
  expect(writes()[0]?.headers).toEqual({ 'If-Match': done.before?.etag });
});

test('an event keeps its own zone, so that a series keeps its local hour', async () => {
  const { calendar, writes } = openCalendar({ zone: 'Asia/Kolkata' });
  await calendar().execute(update({ eventId: 'e1', startTime: '2027-01-11T21:30' }), {}, 'k');
  expect(writes()[0]?.body).toMatchObject({
    start: { dateTime: '2027-01-11T11:00:00', timeZone: 'America/New_York' },
    end: { dateTime: '2027-01-11T12:00:00', timeZone: 'America/New_York' },
  });
});

test('a timed event becomes all-day, and back', async () => {
  const { calendar } = openCalendar();
  const days = await calendar().execute(update({ eventId: 'e2', startTime: '2027-01-14' }), {}, 'k');
  expect(days.event.when).toBe('Thu 14 Jan 2027, all day');
  const timed = await calendar().execute(update({ eventId: 'e2', startTime: '2027-01-14T09:00' }), {}, 'k');
  expect(timed.event.when).toBe('Thu 14 Jan 2027, 09:00 – 10:00');
});

test('guests and their answers survive an edit, and are told of it', async () => {
  const { calendar, google, sandbox } = openCalendar();
  await google(
    'PATCH',
    '/calendars/bob%40example.com/events/e1',
    {
      attendees: [{ email: 'ana@example.com' }, { email: 'bob@example.com', responseStatus: 'accepted' }],
    },
    'bob',
  );
  const change = update({ eventId: 'e1', title: 'Design critique', location: '' });
  expect(await calendar().propose(change)).toMatchObject({
    notified: [{ email: 'bob@example.com', name: 'Bob' }],
    changes: [
      { field: 'title', before: 'Design review', after: 'Design critique' },
      { field: 'where', before: 'Room 4', after: '' },
    ],
  });
  const { event } = await calendar().execute(change, {}, 'k');
  expect(event.location).toBeNull();
  expect(event.guests.map(({ email, response }) => [email, response])).toEqual([
    ['ana@example.com', 'accepted'],
    ['bob@example.com', 'accepted'],
  ]);
  expect(sandbox.outbox().map(({ to, kind }) => [to, kind])).toEqual([['bob@example.com', 'update']]);
});

test('an edit that changes nothing writes nothing and mails nobody', async () => {
  const { calendar, writes, sandbox } = openCalendar();
  const change = update({ eventId: 'e1', title: 'Design review', startTime: '2027-01-11T10:00' });
  expect(await calendar().propose(change)).toMatchObject({ changes: [], notified: [] });
  await calendar().execute(change, {}, 'k');
  expect([writes(), sandbox.outbox()]).toEqual([[], []]);
});

test('an event that changes between reading and writing is read once more', async () => {
  const { calendar, google, hooks, attempts } = openCalendar();
  hooks.before = async (input) => {
    if (input.method !== 'PATCH') return;
    hooks.before = undefined;
    await google('PATCH', `${ana}/e2`, { description: 'Bring forks' });
  };
  const { event } = await calendar().execute(
    update({ eventId: 'e2', startTime: '2027-01-11T16:00' }),
    {},
    'k',
  );
  expect(event).toMatchObject({ when: 'Mon 11 Jan 2027, 16:00 – 17:00', description: 'Bring forks' });
  expect(attempts).toHaveLength(2);
});

test.each([
  ['time', hours('2027-01-11T12:00:00', '2027-01-11T14:00:00')],
  ['title', { summary: 'Board lunch' }],
  ['guests', { attendees: [{ email: 'bob@example.com' }] }],
])('an event that gets another %s after the person was asked is left as it is', async (_, patch) => {
  const { calendar, google, writes } = openCalendar();
  for (const change of [remove('e2'), update({ eventId: 'e2', startTime: '2027-01-11T16:00' })]) {
    const { event: shown } = await calendar().propose(change);
    await google('PATCH', `${ana}/e2`, patch);
    await expect(calendar().execute(change, {}, 'k', shown)).rejects.toMatchObject({
      code: 'conflict',
      message: 'This event changed since you were asked, so it was left as it is.',
    });
    await google('PATCH', `${ana}/e2`, {
      ...hours('2027-01-11T12:00:00', '2027-01-11T13:00:00'),
      attendees: [],
      summary: 'Lunch',
    });
  }
  expect(writes()).toEqual([]);
});

test('what changes while the write is on its way counts too', async () => {
  const { calendar, google, hooks } = openCalendar();
  hooks.before = async (input) => {
    if (input.method === 'DELETE') await google('PATCH', `${ana}/e2`, { summary: 'Board lunch' });
  };
  await expect(calendar().execute(remove('e2'), {}, 'k')).rejects.toMatchObject({ code: 'conflict' });
  expect((await google('GET', `${ana}/e2`)).body).toMatchObject({ status: 'confirmed' });
});

test('a guest’s answer or a new description does not call a yes into question', async () => {
  const { calendar, google } = openCalendar();
  const { event: shown } = await calendar().propose(remove('e1'));
  await google(
    'PATCH',
    '/calendars/bob%40example.com/events/e1',
    { attendees: [{ email: 'bob@example.com', responseStatus: 'accepted' }] },
    'bob',
  );
  await google('PATCH', `${ana}/e1`, { description: 'Agenda follows' });
  await expect(calendar().execute(remove('e1'), {}, 'k', shown)).resolves.toMatchObject({ after: null });
});

test('the times that were shown are the ones that are written, wherever the person has travelled', async () => {
  const { event: shown } = await openCalendar({ zone: 'America/New_York' }).calendar().propose(create({}));
  const { event } = await openCalendar({ zone: 'Asia/Tokyo' }).calendar().execute(create({}), {}, 'k', shown);
  expect(event).toMatchObject({ start: shown.start, when: shown.when });
});

test('a new event goes to the calendar that was shown, or to none', async () => {
  const { calendar, writes } = openCalendar();
  const { event } = await calendar().propose(create({}));
  const shown = { ...event, calendarId: 'ana@elsewhere.example' };
  await expect(calendar().execute(create({}), {}, 'k', shown)).rejects.toMatchObject({ code: 'conflict' });
  expect(writes()).toEqual([]);
});

test('an event that keeps changing is left as it is', async () => {
  const { calendar, google, hooks } = openCalendar();
  let turn = 0;
  hooks.before = async (input) => {
    if (input.method === 'PATCH') await google('PATCH', `${ana}/e2`, { description: `turn ${turn++}` });
  };
  await expect(calendar().execute(update({ eventId: 'e2', title: 'Brunch' }), {}, 'k')).rejects.toMatchObject(
    {
      code: 'conflict',
    },
  );
  expect(turn).toBe(2);
  expect((await google('GET', `${ana}/e2`)).body).toMatchObject({ summary: 'Lunch' });
});

test('deleting tells the guests, and what is gone is not found', async () => {
  const { calendar, sandbox } = openCalendar();
  expect(await calendar().propose(remove('e1'))).toMatchObject({
    kind: 'delete',
    notified: [{ email: 'bob@example.com' }],
    scopes: [],
    foreign: false,
  });
  const done = await calendar().execute(remove('e1'), {}, 'k');
  expect(done).toMatchObject({ after: null, before: { id: 'e1', summary: 'Design review' } });
  expect(sandbox.outbox().map(({ kind }) => kind)).toEqual(['cancellation']);
  await expect(calendar().execute(remove('e1'), {}, 'k')).rejects.toMatchObject({ code: 'not_found' });
});

test('an event that somebody else deletes first is done, and not Arlo’s to bring back', async () => {
  const { calendar, google, hooks, sandbox } = openCalendar();
  hooks.before = async (input) => {
    if (input.method === 'DELETE') await google('DELETE', `${ana}/e1`);
  };
  const done = await calendar().execute(remove('e1'), {}, 'k');
  expect(done).toMatchObject({ before: null, after: null, notified: [], event: { title: 'Design review' } });
  expect(sandbox.outbox()).toEqual([]);
});

test('a guest who deletes drops only the own copy, and mails nobody', async () => {
  const { calendar, google, sandbox } = openCalendar({ token: 'bob', zone: 'America/Los_Angeles' });
  expect(await calendar().propose(remove('e1'))).toMatchObject({ foreign: true, notified: [] });
  await calendar().execute(remove('e1'), {}, 'k');
  expect((await google('GET', `${ana}/e1`)).body).toMatchObject({ status: 'confirmed' });
  expect(sandbox.outbox()).toEqual([]);
});

test('a calendar that may only be read is refused before anybody is asked', async () => {
  const { calendar } = openCalendar();
  await expect(calendar().propose(remove('us1'))).rejects.toMatchObject({
    code: 'forbidden',
    message: 'You can see that calendar but not change it.',
  });
});

test('a series is counted by its occurrences; one without an end has no count', async () => {
  const { calendar, google } = openCalendar();
  const { id } = await seeded(google, weekly);
  await google('DELETE', `${ana}/${id}_20270315T130000Z`);
  expect((await calendar().propose(remove(second(id)))).scopes).toMatchObject([
    { value: 'this', label: 'This event', detail: 'Mon 8 Mar only', count: 1 },
    {
      value: 'following',
      label: 'This and following events',
      detail: 'From Mon 8 Mar on, 2 events',
      count: 2,
    },
    { value: 'all', label: 'All events in the series', detail: 'Past and future, 3 events', count: 3 },
  ]);
  expect((await calendar().propose(remove(id))).scopes.map(({ value }) => value)).toEqual(['all']);
  const endless = await seeded(google, { ...weekly, recurrence: ['RRULE:FREQ=WEEKLY'] });
  expect((await calendar().propose(remove(second(endless.id)))).scopes.at(-1)).toMatchObject({
    count: null,
    detail: 'Past and future, no end date',
  });
});

test('scope all given an occurrence means the series, not that occurrence', async () => {
  const { calendar, google } = openCalendar();
  const { id } = await seeded(google, weekly);
  await calendar().execute(remove(second(id)), { scope: 'all' }, 'k');
  expect(
    (await calendar().listEvents({ query: 'stand-up', startDate: '2027-03-01', endDate: '2027-03-31' }))
      .events,
  ).toEqual([]);
});

test('deleting one occurrence leaves the others', async () => {
  const { calendar, google } = openCalendar();
  const { id } = await seeded(google, weekly);
  await calendar().execute(remove(second(id)), {}, 'k');
  const { events } = await calendar().listEvents({
    query: 'stand-up',
    startDate: '2027-03-01',
    endDate: '2027-03-31',
  });
  expect(events.map((event) => event.start.slice(0, 10))).toEqual(['2027-03-01', '2027-03-15', '2027-03-22']);
});

test('moving a whole series keeps its local hour over the change of the clocks, and its weekday in step', async () => {
  const { calendar, google } = openCalendar();
  const { id } = await seeded(google, weekly);
  const change = update({ eventId: second(id), startTime: '2027-03-09T10:30' });
  const { event } = await calendar().execute(change, { scope: 'all' }, 'k');
  expect(event).toMatchObject({
    when: 'Tue 9 Mar 2027, 10:30 – 10:45',
    recurrence: { words: 'weekly on Tuesday, 4 times' },
  });
  const { events } = await calendar().listEvents({
    query: 'stand-up',
    startDate: '2027-03-01',
    endDate: '2027-03-31',
  });
  expect(events.map(({ when }) => when)).toEqual([
    'Tue 2 Mar 2027, 10:30 – 10:45',
    'Tue 9 Mar 2027, 10:30 – 10:45',
    'Tue 16 Mar 2027, 10:30 – 10:45',
    'Tue 23 Mar 2027, 10:30 – 10:45',
  ]);
});

test('a move that can only mean one occurrence is refused for the series', async () => {
  const { calendar, google } = openCalendar();
  const { id } = await seeded(google, { ...weekly, recurrence: ['RRULE:FREQ=MONTHLY;BYDAY=1MO;COUNT=3'] });
  const input = { eventId: `${id}_20270301T140000Z`, startTime: '2027-03-02T09:00' };
  const { scopes } = await calendar().propose(update(input));
  expect(scopes.map(({ value }) => value)).toEqual(['this']);
  await expect(calendar().propose(update({ ...input, scope: 'all' }))).rejects.toMatchObject({
    code: 'invalid',
    message: expect.stringContaining('can’t move to another day as a whole') as string,
  });
});

test('a series whose read fails after the move still counts as moved', async () => {
  const { calendar, google, sandbox, hooks } = openCalendar();
  const { id } = await seeded(google, weekly);
  const change = update({ eventId: second(id), startTime: '2027-03-08T11:00' });
  const shown = await calendar().propose(change);
  hooks.before = async ({ method }) => {
    if (method !== 'PATCH') return;
    sandbox.addFault({ method: 'GET', path: `/calendar/v3${ana}/${id}/instances`, status: 503 });
  };
  const done = await calendar().execute(change, { scope: 'all' }, 'k', shown);
  expect(done.after).toMatchObject({ id, start: { dateTime: '2027-03-01T11:00:00-05:00' } });
});

test('an occurrence that was moved by itself still stands for its place in the series', async () => {
  const { calendar, google } = openCalendar();
  const { id } = await seeded(google, weekly);
  await google('PATCH', `${ana}/${second(id)}`, hours('2027-03-10T17:00:00', '2027-03-10T17:15:00'));
  const change = update({ eventId: second(id), startTime: '2027-03-09T10:00' });
  const { after } = await calendar().execute(change, { scope: 'all' }, 'k');
  expect(after).toMatchObject({
    start: { dateTime: '2027-03-02T10:00:00-05:00' },
    recurrence: ['RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=4'],
  });
});

test('an all-day event in another zone’s calendar is in the way on the person’s date', async () => {
  const { calendar } = openCalendar({ zone: 'Pacific/Auckland' });
  const { conflicts } = await calendar().propose(
    create({ startTime: '2027-01-12T10:00', endTime: '2027-01-12T10:30' }),
  );
  expect(conflicts).toEqual([{ title: 'Conference day', label: 'all day' }]);
});
