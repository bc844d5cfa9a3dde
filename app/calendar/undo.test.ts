import { expect, test } from 'vitest';
import { ana, hours, openCalendar, seeded } from './google-sandbox.fixture.ts';
import type { CalendarChange } from './change.ts';

const left = {
  code: 'conflict',
  message: 'Someone changed this event after Arlo did, so it was left as it is.',
};
const call: CalendarChange = {
  tool: 'createCalendarEvent',
  input: {
    title: 'Call',
    startTime: '2027-01-13T15:00',
    endTime: '2027-01-13T16:00',
    attendees: ['bob@example.com'],
  },
};
const move: CalendarChange = {
  tool: 'updateCalendarEvent',
  input: { eventId: 'e1', title: 'Critique', startTime: '2027-01-14', location: 'Room 9' },
};
const drop: CalendarChange = { tool: 'deleteCalendarEvent', input: { eventId: 'e1' } };

/** What is compared before and after: everything but what every write changes. */
function content(body: unknown): object {
  const { etag: _etag, updated: _updated, sequence: _sequence, ...rest } = body as Record<string, unknown>;
  return rest;
}

test('undoing a creation removes the event and tells its guests', async () => {
  const { calendar, google, sandbox } = openCalendar();
  const done = await calendar().execute(call, {}, 'k');
  const undone = await calendar().undo(call, done);
  expect(undone).toMatchObject({ after: null, notified: [{ email: 'bob@example.com' }] });
  expect((await google('GET', `${ana}/${done.event.id}`)).body).toMatchObject({ status: 'cancelled' });
  expect(sandbox.outbox().map(({ kind }) => kind)).toEqual(['invitation', 'cancellation']);
});

test('undoing a creation that is gone already is done', async () => {
  const { calendar, google } = openCalendar();
  const done = await calendar().execute(call, {}, 'k');
  await google('DELETE', `${ana}/${done.event.id}`);
  await expect(calendar().undo(call, done)).resolves.toMatchObject({ after: null, notified: [] });
});

test('undoing an update puts every changed field back, from all-day to its time', async () => {
  const { calendar, google } = openCalendar();
  const before = await google('GET', `${ana}/e1`);
  const done = await calendar().execute(move, {}, 'k');
  expect(done.event.when).toBe('Thu 14 Jan 2027, all day');
  const undone = await calendar().undo(move, done);
  expect(undone.event.when).toBe('Mon 11 Jan 2027, 10:00 – 11:00');
  expect(content((await google('GET', `${ana}/e1`)).body)).toEqual(content(before.body));
});

test('an event that someone changed after Arlo is left as it is', async () => {
  const { calendar, google } = openCalendar();
  const done = await calendar().execute(move, {}, 'k');
  await google('PATCH', `${ana}/e1`, { location: 'Room 12' });
  await expect(calendar().undo(move, done)).rejects.toMatchObject(left);
  expect((await google('GET', `${ana}/e1`)).body).toMatchObject({ summary: 'Critique', location: 'Room 12' });
});

test('a guest’s answer in between is no change of the event, and is kept', async () => {
  const { calendar, google } = openCalendar();
  const done = await calendar().execute(move, {}, 'k');
  await google(
    'PATCH',
    '/calendars/bob%40example.com/events/e1',
    {
      attendees: [{ email: 'ana@example.com' }, { email: 'bob@example.com', responseStatus: 'tentative' }],
    },
    'bob',
  );
  const { event } = await calendar().undo(move, done);
  expect(event.title).toBe('Design review');
  expect(event.guests.find(({ email }) => email === 'bob@example.com')?.response).toBe('tentative');
});

test('undoing a deletion brings the event back with its guests, and tells them', async () => {
  const { calendar, google, sandbox } = openCalendar();
  const before = await google('GET', `${ana}/e1`);
  const done = await calendar().execute(drop, {}, 'k');
  const undone = await calendar().undo(drop, done);
  expect(undone.notified).toEqual([{ email: 'bob@example.com', name: 'Bob' }]);
  expect(content((await google('GET', `${ana}/e1`)).body)).toEqual(content(before.body));
  expect(sandbox.outbox().map(({ to }) => to)).toEqual(['bob@example.com', 'bob@example.com']);
});

test('undoing the deletion of an invitation gives back the answer to it', async () => {
  const { calendar, google, sandbox } = openCalendar({ token: 'bob', zone: 'America/Los_Angeles' });
  const accept: CalendarChange = {
    tool: 'respondToInvitation',
    input: { eventId: 'e1', response: 'accepted' },
  };
  await calendar().execute(accept, {}, 'k');
  const answer = async () => {
    const { body } = await google('GET', `${ana}/e1`);
    const { attendees } = body as { attendees: { email: string; responseStatus: string }[] };
    return attendees.find(({ email }) => email === 'bob@example.com')?.responseStatus;
  };
  const done = await calendar().execute(drop, {}, 'l');
  expect(await answer()).toBe('declined');
  await calendar().undo(drop, done);
  expect(await answer()).toBe('accepted');
  expect(sandbox.outbox().every(({ to }) => to === 'ana@example.com')).toBe(true);
});

test('undoing a deletion that someone undid already changes nothing', async () => {
  const { calendar, google, writes } = openCalendar();
  const done = await calendar().execute(drop, {}, 'k');
  await google('PATCH', `${ana}/e1`, { status: 'confirmed' });
  await expect(calendar().undo(drop, done)).resolves.toMatchObject({ notified: [] });
  expect(writes()).toHaveLength(1);
});

test('a deleted occurrence and a deleted series come back', async () => {
  const { calendar, google } = openCalendar();
  const { id } = await seeded(google, {
    summary: 'Stand-up',
    ...hours('2027-03-01T09:00:00', '2027-03-01T09:15:00'),
    recurrence: ['RRULE:FREQ=WEEKLY;COUNT=4'],
  });
  const all = async () =>
    (
      await calendar().listEvents({ query: 'stand-up', startDate: '2027-03-01', endDate: '2027-03-31' })
    ).events.map((event) => event.id);
  const before = await all();
  const one: CalendarChange = { tool: 'deleteCalendarEvent', input: { eventId: `${id}_20270308T140000Z` } };
  const first = await calendar().execute(one, { scope: 'this' }, 'k');
  expect(await all()).toHaveLength(3);
  await calendar().undo(one, first);
  expect(await all()).toEqual(before);
  const series = await calendar().execute(one, { scope: 'all' }, 'k');
  expect(await all()).toEqual([]);
  await calendar().undo(one, series);
  expect(await all()).toEqual(before);
});

test('a moved series goes back, rule and all', async () => {
  const { calendar, google } = openCalendar();
  const series = await seeded(google, {
    summary: 'Stand-up',
    ...hours('2027-03-01T09:00:00', '2027-03-01T09:15:00'),
    recurrence: ['RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20270322T130000Z'],
  });
  const shift: CalendarChange = {
    tool: 'updateCalendarEvent',
    input: { eventId: `${series.id}_20270308T140000Z`, startTime: '2027-03-10T08:00' },
  };
  const done = await calendar().execute(shift, { scope: 'all' }, 'k');
  expect(done.after?.recurrence).toEqual(['RRULE:FREQ=WEEKLY;BYDAY=WE;UNTIL=20270324T120000Z']);
  await calendar().undo(shift, done);
  expect(content((await google('GET', `${ana}/${series.id}`)).body)).toEqual(content(series));
});

test('a deleted occurrence that was another than its series comes back as it was', async () => {
  const { calendar, google, writes } = openCalendar();
  const series = await seeded(google, {
    summary: 'Stand-up',
    ...hours('2027-03-01T09:00:00', '2027-03-01T09:15:00'),
    recurrence: ['RRULE:FREQ=WEEKLY;COUNT=4'],
  });
  const eventId = `${series.id}_20270308T140000Z`;
  await google('PATCH', `${ana}/${eventId}`, {
    summary: 'Retro',
    ...hours('2027-03-08T11:00:00', '2027-03-08T12:00:00'),
  });
  const deletion: CalendarChange = { tool: 'deleteCalendarEvent', input: { eventId } };
  const done = await calendar().execute(deletion, {}, 'k');
  const back = await calendar().undo(deletion, done);
  expect(back.event).toMatchObject({ title: 'Retro', when: 'Mon 8 Mar 2027, 11:00 – 12:00' });
  // Google promises of a cancelled occurrence only its place, so all of it is sent again.
  expect(writes().at(-1)?.body).toMatchObject({ status: 'confirmed', summary: 'Retro' });
});

test('without an image there is nothing to undo', async () => {
  const { calendar } = openCalendar();
  await expect(
    calendar().undo(drop, { before: null, after: null, calendarId: 'ana@example.com' }),
  ).rejects.toMatchObject({ code: 'conflict' });
});
