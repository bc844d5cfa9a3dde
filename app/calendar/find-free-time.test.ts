import { expect, test } from 'vitest';
import { hours, openCalendar } from './google-sandbox.fixture.ts';

const team = '/calendars/team%40group.calendar.google.com/events';
const monday = { from: '2027-01-11', to: '2027-01-11', durationMinutes: 60 };
const labels = (slots: { label: string }[]) => slots.map(({ label }) => label);

test('free times of a day lie around what is booked, within working hours', async () => {
  const { calendar } = openCalendar();
  const found = await calendar().findFreeTime(monday);
  expect(labels(found.windows)).toEqual([
    'Mon 11 Jan, 09:00 – 10:00',
    'Mon 11 Jan, 11:00 – 12:00',
    'Mon 11 Jan, 13:30 – 18:00',
  ]);
  expect(labels(found.slots)).toEqual([
    'Mon 11 Jan, 09:00 – 10:00',
    'Mon 11 Jan, 11:00 – 12:00',
    'Mon 11 Jan, 13:30 – 14:30',
    'Mon 11 Jan, 14:30 – 15:30',
    'Mon 11 Jan, 15:30 – 16:30',
    'Mon 11 Jan, 16:30 – 17:30',
  ]);
  expect(found).toMatchObject({
    more: false,
    range: { zone: 'America/New_York', label: 'Mon 11 Jan' },
    workingHours: { start: '09:00', end: '18:00', days: 'Monday to Friday' },
    unreadable: [],
  });
  expect(found.slots[0]).toMatchObject({
    weekday: 'Monday',
    start: '2027-01-11T09:00:00-05:00',
    end: '2027-01-11T10:00:00-05:00',
  });
  expect([found.notice, found.unknownAttendees]).toEqual([undefined, undefined]);
});

test('a time that was asked for in another zone is found in its hours, and said in both', async () => {
  const { calendar } = openCalendar();
  const found = await calendar().findFreeTime({ ...monday, timeZone: 'Europe/London' });
  expect(found.range.zone).toBe('Europe/London');
  expect(found.slots[0]).toMatchObject({
    label: 'Mon 11 Jan, 04:00 – 05:00 (Mon 11 Jan, 09:00 – 10:00 in Europe/London)',
    start: '2027-01-11T04:00:00-05:00',
  });
  expect(found.notice).toBe('The days and hours are those of Europe/London.');
});

test('asked hours count instead of the usual ones, also past midnight', async () => {
  const { calendar } = openCalendar();
  const evening = await calendar().findFreeTime({
    ...monday,
    workingHours: { start: '18:00', end: '20:00' },
  });
  expect(labels(evening.windows)).toEqual(['Mon 11 Jan, 18:00 – 20:00']);
  const night = await calendar().findFreeTime({
    from: '2027-02-01',
    to: '2027-02-02',
    durationMinutes: 60,
    workingHours: { start: '22:00', end: '02:00' },
  });
  expect(labels(night.windows)).toEqual(['Mon 1 Feb, 22:00 – Tue 2 Feb, 02:00', 'Tue 2 Feb, 22:00 – 00:00']);
  const day = await calendar().findFreeTime({ ...monday, workingHours: { start: '00:00', end: '24:00' } });
  expect(labels(day.windows)[0]).toBe('Mon 11 Jan, 00:00 – 10:00');
  await expect(
    calendar().findFreeTime({ ...monday, workingHours: { start: '9', end: '17' } }),
  ).rejects.toMatchObject({ code: 'invalid', message: '“9” isn’t a time of day like 09:00.' });
});

test('nothing is offered in the past, nor in the next quarter of an hour', async () => {
  const { calendar, clock } = openCalendar();
  clock.set('2027-01-11T19:50:00Z');
  const found = await calendar().findFreeTime({ ...monday, from: '2027-01-01' });
  expect(labels(found.windows)).toEqual(['Mon 11 Jan, 15:05 – 18:00']);
  expect(labels(found.slots)).toEqual(['Mon 11 Jan, 15:15 – 16:15', 'Mon 11 Jan, 16:15 – 17:15']);
  expect(found.range.start).toBe('2027-01-11T15:05:00-05:00');
  clock.set('2027-01-12T06:00:00Z');
  await expect(calendar().findFreeTime(monday)).rejects.toMatchObject({
    code: 'invalid',
    message: 'That time is over. Ask about a later one.',
  });
});

test('weekends are left out, unless a weekend is what is asked about', async () => {
  const { calendar } = openCalendar();
  const week = await calendar().findFreeTime({ from: '2027-01-08', to: '2027-01-11', durationMinutes: 30 });
  expect(new Set(week.slots.map(({ weekday }) => weekday))).toEqual(new Set(['Friday', 'Monday']));
  const weekend = await calendar().findFreeTime({
    from: '2027-01-09',
    to: '2027-01-10',
    durationMinutes: 30,
  });
  expect(new Set(weekend.slots.map(({ weekday }) => weekday))).toEqual(new Set(['Saturday', 'Sunday']));
  expect(weekend.workingHours.days).toBe('every day');
});

test('many times are spread over the days, and the answer says that there are more', async () => {
  const { calendar } = openCalendar();
  const found = await calendar().findFreeTime({ from: '2027-02-01', to: '2027-02-05', durationMinutes: 30 });
  expect([found.slots.length, found.more]).toEqual([12, true]);
  const perDay = Map.groupBy(found.slots, ({ weekday }) => weekday);
  expect([...perDay.values()].map((slots) => slots.length)).toEqual([3, 3, 2, 2, 2]);
  expect(labels(perDay.get('Monday') ?? [])).toEqual([
    'Mon 1 Feb, 09:00 – 09:30',
    'Mon 1 Feb, 13:00 – 13:30',
    'Mon 1 Feb, 17:30 – 18:00',
  ]);
});

test('on a day without an hour the slots keep their length and are named by the clock', async () => {
  const { calendar } = openCalendar();
  const found = await calendar().findFreeTime({
    from: '2027-03-14',
    to: '2027-03-14',
    durationMinutes: 60,
    workingHours: { start: '01:00', end: '04:00' },
  });
  expect(labels(found.slots)).toEqual(['Sun 14 Mar, 01:00 – 03:00', 'Sun 14 Mar, 03:00 – 04:00']);
});

test('an hour that the clocks skip is said aloud', async () => {
  const { calendar } = openCalendar();
  const found = await calendar().findFreeTime({
    from: '2027-03-14T02:30',
    to: '2027-03-14',
    durationMinutes: 60,
  });
  expect(found.notice).toContain('02:30 does not exist on Sun 14 Mar 2027');
});

test('a length that no day has room for is said aloud, and so is a search that was cut short', async () => {
  const { calendar } = openCalendar();
  const long = await calendar().findFreeTime({ ...monday, durationMinutes: 600 });
  expect([long.slots, long.notice]).toEqual([[], '600 minutes don’t fit between 09:00 and 18:00.']);
  const year = await calendar().findFreeTime({ from: '2027-02-01', to: '2027-12-31', durationMinutes: 60 });
  expect(year.notice).toBe('Only the first 62 days of that were searched.');
  expect(year.range.label).toBe('Mon 1 Feb – Sat 3 Apr');
});

test('a calendar that cannot be read is named, and nothing counts as free', async () => {
  const { calendar, sandbox } = openCalendar();
  sandbox.addFault({ method: 'GET', path: `/calendar/v3${team}`, status: 503 });
  expect(await calendar().findFreeTime(monday)).toMatchObject({
    slots: [],
    windows: [],
    unreadable: [{ name: 'Team', reason: 'Google didn’t answer' }],
  });
});

test('guests are asked by free/busy, and the person themself is not a guest', async () => {
  const { calendar, sent } = openCalendar();
  const found = await calendar().findFreeTime({
    ...monday,
    attendees: ['Bob@example.com ', 'ana@example.com'],
  });
  expect(labels(found.windows)).not.toContain('Mon 11 Jan, 13:30 – 18:00');
  expect(labels(found.windows)).toContain('Mon 11 Jan, 17:00 – 18:00');
  expect(found.unknownAttendees).toBeUndefined();
  const asked = sent.filter(({ path }) => path === '/calendar/v3/freeBusy').map(({ body }) => body);
  expect(asked).toMatchObject([{ items: [{ id: 'bob@example.com' }] }]);
});

test('guests whose calendars cannot be read are named, and the others still count', async () => {
  const { calendar } = openCalendar();
  const found = await calendar().findFreeTime({
    ...monday,
    attendees: ['Lena', 'nobody@nowhere.com', 'bob@example.com'],
  });
  expect(found.unknownAttendees).toEqual([
    { name: 'lena', reason: 'that is no email address' },
    { name: 'nobody@nowhere.com', reason: 'their calendar isn’t shared with you' },
  ]);
  expect(labels(found.windows)).toContain('Mon 11 Jan, 17:00 – 18:00');
});

test('when Google doesn’t answer for the guests, none of them is free', async () => {
  const { calendar, sandbox } = openCalendar();
  sandbox.addFault({ method: 'POST', path: '/calendar/v3/freeBusy', status: 503 });
  const found = await calendar().findFreeTime({ ...monday, attendees: ['bob@example.com'] });
  expect(found.unknownAttendees).toEqual([{ name: 'bob@example.com', reason: 'Google didn’t answer' }]);
});

const late = { summary: 'Late', ...hours('2027-03-24T09:00:00', '2027-03-24T18:00:00') };

test('Google’s limits are kept: fifty calendars and thirty-one days in one question', async () => {
  const { calendar, sent, google } = openCalendar();
  await google('POST', '/calendars/bob%40example.com/events', late, 'bob');
  const attendees = [...Array.from({ length: 60 }, (_, n) => `guest${n}@nowhere.com`), 'bob@example.com'];
  const found = await calendar().findFreeTime({
    from: '2027-02-01',
    to: '2027-03-25',
    durationMinutes: 60,
    attendees,
  });
  const asked = sent
    .filter(({ path }) => path === '/calendar/v3/freeBusy')
    .map(({ body }) => body as { timeMin: string; timeMax: string; items: unknown[] });
  expect(asked.map(({ items }) => items.length).toSorted()).toEqual([11, 11, 50, 50]);
  for (const { timeMin, timeMax } of asked) {
    expect(Date.parse(timeMax) - Date.parse(timeMin)).toBeLessThanOrEqual(31 * 86_400_000);
  }
  expect(found.unknownAttendees).toHaveLength(60);
  const days = found.windows.map(({ start }) => start.slice(0, 10));
  expect(days).toContain('2027-03-23');
  expect(days).not.toContain('2027-03-24');
});
