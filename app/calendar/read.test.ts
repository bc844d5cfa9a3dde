import { expect, test } from 'vitest';
import { ana, hours, openCalendar, seeded } from './google-sandbox.fixture.ts';

const team = '/calendars/team%40group.calendar.google.com/events';

test('lists the ticked calendars earliest first, with weekday, time and zone from code', async () => {
  const { calendar } = openCalendar();
  const list = await calendar().listEvents({});
  expect(list.events.map(({ title, when }) => [title, when])).toEqual([
    ['Design review', 'Mon 11 Jan 2027, 10:00 – 11:00'],
    ['Lunch', 'Mon 11 Jan 2027, 12:00 – 13:00'],
    ['Overlap with lunch', 'Mon 11 Jan 2027, 12:30 – 13:30'],
    ['Conference day', 'Tue 12 Jan 2027, all day'],
  ]);
  expect(list.events[0]).toMatchObject({
    weekday: 'Monday',
    start: '2027-01-11T10:00:00-05:00',
    zone: 'America/New_York',
    calendarName: 'ana@example.com',
    response: 'accepted',
  });
  expect(list.range).toMatchObject({ label: 'Fri 8 – Thu 14 Jan', start: '2027-01-08T09:00:00-05:00' });
  expect(list.calendars).toEqual(['ana@example.com', 'Team', 'US holidays', 'Holidays']);
  expect([list.truncated, list.unreadable]).toEqual([false, []]);
});

test('writes times in the person’s zone, not in the calendar’s', async () => {
  const list = await openCalendar({ zone: 'Asia/Kolkata' }).calendar().listEvents({ query: 'lunch' });
  expect(list.events.map((event) => event.when)).toEqual([
    'Mon 11 Jan 2027, 22:30 – 23:30',
    'Mon 11 Jan 2027, 23:00 – 00:00',
  ]);
});

test('days that were asked for in another zone are that zone’s days, and answered in it', async () => {
  const { calendar } = openCalendar();
  const day = { startDate: '2027-01-12', endDate: '2027-01-12', timeZone: 'Asia/Tokyo' };
  const list = await calendar().listEvents(day);
  expect(list.range.start).toBe('2027-01-12T00:00:00+09:00');
  expect(list.events.map(({ title, start }) => `${start} ${title}`)).toEqual([
    '2027-01-12 Conference day',
    '2027-01-12T00:00:00+09:00 Design review',
    '2027-01-12T02:00:00+09:00 Lunch',
    '2027-01-12T02:30:00+09:00 Overlap with lunch',
  ]);
});

test('an all-day event stays on its date for a person on the other side of the date line', async () => {
  const auckland = openCalendar({ zone: 'Pacific/Auckland' }).calendar();
  const [event] = (
    await auckland.listEvents({ startDate: '2027-01-12', endDate: '2027-01-12', query: 'conference' })
  ).events;
  expect(event).toMatchObject({ start: '2027-01-12', end: '2027-01-13', weekday: 'Tuesday', allDay: true });
  const next = await auckland.listEvents({
    startDate: '2027-01-13',
    endDate: '2027-01-13',
    query: 'conference',
  });
  expect(next.events).toEqual([]);
});

test('a search looks four weeks ahead and across calendars', async () => {
  const { calendar, google } = openCalendar();
  await seeded(
    google,
    { summary: 'Retro planning', ...hours('2027-02-02T09:00:00', '2027-02-02T10:00:00') },
    team,
  );
  const found = await calendar().listEvents({ query: 'retro' });
  expect(found.events.map((event) => [event.title, event.calendarName])).toEqual([
    ['Retro planning', 'Team'],
  ]);
  expect((await calendar().listEvents({})).events.map((event) => event.title)).not.toContain(
    'Retro planning',
  );
});

test('the end date is part of the range, and a range in the past needs no start', async () => {
  const { calendar } = openCalendar();
  const day = await calendar().listEvents({ startDate: '2027-01-11', endDate: '2027-01-11' });
  expect([day.events.length, day.range.label]).toEqual([3, 'Mon 11 Jan']);
  const past = await calendar().listEvents({ endDate: '2026-12-31' });
  expect(past.range.label).toBe('Fri 25 – Thu 31 Dec 2026');
  await expect(
    calendar().listEvents({ startDate: '2027-01-12', endDate: '2027-01-11' }),
  ).rejects.toMatchObject({
    code: 'invalid',
  });
});

test('an occurrence carries its series in words and by id', async () => {
  const { calendar, google } = openCalendar();
  const series = await seeded(google, {
    summary: 'Stand-up',
    ...hours('2027-01-11T09:00:00', '2027-01-11T09:15:00'),
    recurrence: ['RRULE:FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4'],
  });
  const { events } = await calendar().listEvents({ query: 'stand-up' });
  expect(events.map((event) => event.recurrence)).toEqual(
    Array.from({ length: 4 }, () => ({
      seriesId: series.id,
      words: 'weekly on Monday and Wednesday, 4 times',
    })),
  );
});

test('every page is followed', async () => {
  const { calendar, google, sandbox } = openCalendar();
  for (let minute = 10; minute < 40; minute++) {
    await seeded(google, {
      summary: `n${minute}`,
      ...hours(`2027-01-13T09:${minute}:00`, `2027-01-13T10:${minute}:00`),
    });
  }
  sandbox.addFault({ method: 'GET', path: `/calendar/v3${ana}`, pageLimit: 7, times: 20 });
  const list = await calendar().listEvents({ startDate: '2027-01-13', endDate: '2027-01-13' });
  expect(list.events).toHaveLength(30);
});

test('a list past the cap says that it was cut', async () => {
  const { calendar, google } = openCalendar();
  await seeded(google, {
    summary: 'Every hour',
    ...hours('2027-01-09T00:00:00', '2027-01-09T00:10:00'),
    recurrence: ['RRULE:FREQ=DAILY;COUNT=600'],
  });
  await seeded(
    google,
    { summary: 'Later', ...hours('2028-11-01T09:00:00', '2028-11-01T10:00:00') },
    `${team}`,
  );
  const list = await calendar().listEvents({ startDate: '2027-01-09', endDate: '2028-12-31' });
  expect([list.events.length, list.truncated]).toEqual([500, true]);
  // What is on another calendar after the place where the list ends is missing too.
  expect(list.cut).toEqual([
    { name: 'ana@example.com', until: expect.stringMatching(/May 2028, 00:00$/) as string },
    { name: 'Team', until: 'Wed 1 Nov 2028, 09:00' },
  ]);
});

test('a calendar that cannot be read is named with a reason; the others are shown', async () => {
  const { calendar, sandbox } = openCalendar();
  sandbox.addFault({ method: 'GET', path: `/calendar/v3${team}`, status: 503 });
  const list = await calendar().listEvents({});
  expect(list.unreadable).toEqual([{ name: 'Team', reason: 'Google didn’t answer' }]);
  expect(list.calendars).not.toContain('Team');
  expect(list.events).toHaveLength(4);
});

test('when no calendar can be read the list is an error, not an empty week', async () => {
  const { calendar, sandbox } = openCalendar();
  sandbox.addFault({ method: 'GET', path: '/calendar/v3/calendars/*/events', status: 503, times: 4 });
  await expect(calendar().listEvents({})).rejects.toMatchObject({ code: 'unavailable' });
});

test('a calendar that is not ticked is not read', async () => {
  const { calendar, google } = openCalendar();
  await google('PATCH', '/users/me/calendarList/team%40group.calendar.google.com', { selected: false });
  expect((await calendar().listEvents({})).calendars).not.toContain('Team');
});

test('a copy of one event on two calendars is listed once, from the person’s own', async () => {
  const { calendar, google } = openCalendar();
  await google('POST', '/users/me/calendarList', { id: 'bob@example.com', selected: true });
  await google(
    'POST',
    '/calendars/bob%40example.com/acl',
    {
      role: 'reader',
      scope: { type: 'user', value: 'ana@example.com' },
    },
    'bob',
  );
  const list = await calendar().listEvents({ startDate: '2027-01-11', endDate: '2027-01-11' });
  expect(list.calendars).toContain('bob@example.com');
  expect(list.events.map((event) => [event.title, event.calendarName])).toEqual([
    ['Design review', 'ana@example.com'],
    ['Lunch', 'ana@example.com'],
    ['Overlap with lunch', 'ana@example.com'],
    ['Dentist', 'bob@example.com'],
  ]);
});

test('an event is found on any calendar, the primary one first', async () => {
  const { calendar, google } = openCalendar();
  const other = await seeded(
    google,
    { summary: 'Plan', ...hours('2027-01-11T09:00:00', '2027-01-11T10:00:00') },
    team,
  );
  await expect(calendar().getEvent({ eventId: other.id })).resolves.toMatchObject({
    title: 'Plan',
    calendarName: 'Team',
    when: 'Mon 11 Jan 2027, 09:00 – 10:00',
  });
  await expect(calendar().getEvent({ eventId: 'e1' })).resolves.toMatchObject({
    calendarId: 'ana@example.com',
  });
});

test('an event that is nowhere, or deleted, asks for more details', async () => {
  const { calendar, google } = openCalendar();
  const missing = { code: 'not_found', message: 'I couldn’t find that event. Can you give me more details?' };
  await expect(calendar().getEvent({ eventId: 'nope1' })).rejects.toMatchObject(missing);
  await google('DELETE', `${ana}/e2`);
  await expect(calendar().getEvent({ eventId: 'e2' })).rejects.toMatchObject(missing);
  await expect(calendar().getEvent({ eventId: 'e2', calendarId: 'ana@example.com' })).rejects.toMatchObject(
    missing,
  );
});

test('an event is not called missing while a calendar that may hold it cannot be read', async () => {
  const { calendar, sandbox } = openCalendar();
  sandbox.addFault({ method: 'GET', path: `/calendar/v3${team}/*`, status: 503 });
  await expect(calendar().getEvent({ eventId: 'nope1' })).rejects.toMatchObject({ code: 'unavailable' });
});

test('a token without calendar scope is told to reconnect with every permission', async () => {
  const { calendar } = openCalendar({ token: 'gmailonly' });
  await expect(calendar().listEvents({})).rejects.toMatchObject({
    code: 'forbidden',
    message: expect.stringContaining('Reconnect in Settings') as string,
  });
});
