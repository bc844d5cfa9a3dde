import { expect, test } from 'vitest';
import type { CalendarChange, CreateEventInput, UpdateEventInput } from './change.ts';
import { ana, hours, openCalendar, seeded } from './google-sandbox.fixture.ts';

/*
 * The ways in which calendar agents are known to go wrong, each by its name. What is held in depth elsewhere stands here
 * once more in its shortest form, so that this page is the whole list.
 */

const create = (input: Partial<CreateEventInput> = {}): CalendarChange => ({
  tool: 'createCalendarEvent',
  input: { title: 'Call', startTime: '2027-02-02T09:00', endTime: '2027-02-02T10:00', ...input },
});
const update = (input: UpdateEventInput): CalendarChange => ({ tool: 'updateCalendarEvent', input });
const remove = (eventId: string): CalendarChange => ({ tool: 'deleteCalendarEvent', input: { eventId } });
const team = '/calendars/team%40group.calendar.google.com/events';
const review = { summary: 'Review', ...hours('2027-02-01T09:00:00', '2027-02-01T10:00:00') };

test('1 a local time goes out with its zone, the person’s and not the machine’s', async () => {
  const { calendar, writes } = openCalendar({ zone: 'Asia/Kolkata' });
  await calendar().execute(create(), {}, 'k');
  const at = { dateTime: '2027-02-02T09:00:00', timeZone: 'Asia/Kolkata' };
  expect(writes()[0]?.body).toMatchObject({ start: at });
});

test('2 a new start alone takes the end with it', async () => {
  const { calendar, google, writes } = openCalendar();
  const { id } = await seeded(google, review);
  await calendar().execute(update({ eventId: id, startTime: '2027-03-14T01:30' }), {}, 'k');
  expect(writes()[0]?.body).toMatchObject({
    start: { dateTime: '2027-03-14T01:30:00' },
    end: { dateTime: '2027-03-14T03:30:00' },
  });
});

test.each(['America/Los_Angeles', 'Pacific/Auckland', 'UTC'])(
  '3 an all-day event stays on its date in %s',
  async (zone) => {
    const { calendar } = openCalendar({ zone });
    const change = create({ startTime: '2027-03-19', endTime: '2027-03-20' });
    const { event } = await calendar().execute(change, {}, 'k');
    expect(event).toMatchObject({
      start: '2027-03-19',
      weekday: 'Friday',
      when: 'Fri 19 Mar 2027, all day',
    });
  },
);

test('4 from a time to a whole day the other kind of time is cleared by name', async () => {
  const { calendar, google, writes } = openCalendar();
  const { id } = await seeded(google, review);
  await calendar().execute(update({ eventId: id, startTime: '2027-02-03' }), {}, 'k');
  expect(writes()[0]?.body).toMatchObject({
    start: { date: '2027-02-03', dateTime: null, timeZone: null },
    end: { date: '2027-02-04', dateTime: null, timeZone: null },
  });
});

test('5 adding a guest replaces nobody and wipes no answer', async () => {
  const { calendar, google } = openCalendar();
  const attendees = [{ email: 'kim@out.example', responseStatus: 'accepted' }];
  const { id } = await seeded(google, { ...review, attendees });
  const done = await calendar().execute(update({ eventId: id, addAttendees: ['lee@out.example'] }), {}, 'k');
  expect(done.event.guests.map(({ email, response }) => [email, response])).toEqual([
    ['kim@out.example', 'accepted'],
    ['lee@out.example', 'needsAction'],
  ]);
});

test('6 a guest’s change is not taken for one that others see', async () => {
  const { calendar } = openCalendar({ token: 'bob' });
  const proposal = await calendar().propose(update({ eventId: 'e1', title: 'Mine' }));
  expect(proposal).toMatchObject({ notified: [], reach: expect.stringContaining('nobody else') as string });
});

test('7 one event of a series asks how much is meant, and starts with the one', async () => {
  const { calendar, google } = openCalendar();
  const series = await seeded(google, { ...review, recurrence: ['RRULE:FREQ=WEEKLY;COUNT=4'] });
  const list = await calendar().listEvents({ startDate: '2027-02-08', endDate: '2027-02-08' });
  const [occurrence] = list.events;
  const proposal = await calendar().propose(remove(occurrence?.id ?? ''));
  expect(proposal.scopes[0]).toMatchObject({ value: 'this', count: 1 });
  expect(proposal.scopes.at(-1)).toMatchObject({ value: 'all', count: 4 });
  expect(occurrence?.recurrence?.seriesId).toBe(series.id);
});

test('8 an empty page is not the end of the list', async () => {
  const { calendar, sandbox } = openCalendar();
  sandbox.addFault({ method: 'GET', path: `/calendar/v3${ana}`, pageLimit: 0 });
  const list = await calendar().listEvents({ startDate: '2027-01-11', endDate: '2027-01-11' });
  expect(list.events.map(({ title }) => title)).toContain('Design review');
});

test('9 the same call twice makes one event', async () => {
  const { calendar } = openCalendar();
  const first = await calendar().execute(create(), {}, 'one call');
  const again = await calendar().execute(create(), {}, 'one call');
  expect(again.event.id).toBe(first.event.id);
});

test('10 what is deleted already is done, and is nobody’s to restore', async () => {
  const { calendar, google, sandbox } = openCalendar();
  const { id } = await seeded(google, review);
  sandbox.addFault({ method: 'DELETE', path: `/calendar/v3${ana}/${id}`, status: 410 });
  expect(await calendar().execute(remove(id), {}, 'k')).toMatchObject({ before: null, after: null });
});

test.each([
  ['declined and free events take no time', '2027-02-02T09:00', '2027-02-02T10:00', 'free'],
  ['an all-day busy event takes the local day', '2027-02-03T23:00', '2027-02-03T23:30', 'busy'],
])('11 %s', async (_, startTime, endTime, status) => {
  const { calendar, google } = openCalendar();
  const at = hours('2027-02-02T09:00:00', '2027-02-02T10:00:00');
  await seeded(google, { summary: 'Free', ...at, transparency: 'transparent' });
  await seeded(google, {
    summary: 'No',
    ...at,
    attendees: [{ email: 'ana@example.com', responseStatus: 'declined' }],
  });
  await seeded(google, { summary: 'Trip', start: { date: '2027-02-03' }, end: { date: '2027-02-04' } });
  expect((await calendar().checkAvailability({ startTime, endTime })).status).toBe(status);
});

test('11 a calendar that can’t be read makes “free” unknown', async () => {
  const { calendar, sandbox } = openCalendar();
  sandbox.addFault({ method: 'GET', path: `/calendar/v3${team}`, status: 500, times: 3 });
  const asked = { startTime: '2027-02-02T09:00', endTime: '2027-02-02T10:00' };
  expect(await calendar().checkAvailability(asked)).toMatchObject({
    status: 'unknown',
    unreadable: [{ name: 'Team' }],
    alternatives: [],
  });
});

test('12 who is mailed is known before anybody is asked, and nobody else is', async () => {
  const { calendar, google, sandbox } = openCalendar();
  const { id } = await seeded(google, { ...review, attendees: [{ email: 'kim@out.example' }] });
  const change = update({ eventId: id, title: 'Review 2' });
  const { notified } = await calendar().propose(change);
  await calendar().execute(change, {}, 'k');
  expect(sandbox.outbox().map(({ to }) => to)).toEqual(notified.map(({ email }) => email));
});

test('13 an event that runs into the asked span is part of it', async () => {
  const { calendar, google, sent } = openCalendar();
  await seeded(google, { summary: 'Night', ...hours('2027-02-01T22:00:00', '2027-02-02T06:00:00') });
  const list = await calendar().listEvents({ startDate: '2027-02-02T05:00', endDate: '2027-02-02T05:30' });
  expect(list.events.map(({ title }) => title)).toEqual(['Night']);
  expect(sent.find(({ path }) => path.endsWith('/events'))?.query).toMatchObject({ singleEvents: true });
});

test('14 names are not ids: the person’s own name for a calendar counts, and ids are encoded', async () => {
  const { calendar, sent } = openCalendar();
  await calendar().execute(create({ calendar: 'Team' }), {}, 'k');
  expect(sent.find(({ method }) => method === 'POST')?.path).toContain('team%40group.calendar.google.com');
});

test.each([
  [403, { errors: [{ reason: 'rateLimitExceeded' }] }, 'rate_limited'],
  [403, { errors: [{ reason: 'requiredAccessLevel' }] }, 'forbidden'],
  [503, {}, 'unavailable'],
])('15 %s %j has its own words', async (status, error, code) => {
  const { calendar, google, sandbox } = openCalendar();
  const { id } = await seeded(google, review);
  const body = { error: { code: status, message: 'raw words of Google', ...error } };
  sandbox.addFault({ method: 'PATCH', path: `/calendar/v3${ana}/${id}`, status, body });
  const change = update({ eventId: id, title: 'New' });
  const failure = await calendar()
    .execute(change, {}, 'k')
    .catch((caught: unknown) => caught);
  expect(failure).toMatchObject({ code });
  expect(String(failure)).not.toContain('raw words');
});

test('16 weekday, hours and zone of every event come from code', async () => {
  const { calendar } = openCalendar({ zone: 'Pacific/Auckland' });
  const list = await calendar().listEvents({
    startDate: '2027-01-12',
    endDate: '2027-01-12',
    query: 'review',
  });
  expect(list.events).toMatchObject([
    { weekday: 'Tuesday', when: 'Tue 12 Jan 2027, 04:00 – 05:00', zone: 'Pacific/Auckland' },
  ]);
});

test('17 markup of a description reaches nobody as markup', async () => {
  const { calendar, google } = openCalendar();
  const description = 'Hi<script>steal()</script><img src="https://evil.example/x"><b>you</b>';
  const { id } = await seeded(google, { ...review, description });
  expect((await calendar().getEvent({ eventId: id })).description).toBe('Hiyou');
});
