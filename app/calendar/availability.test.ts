import { expect, test } from 'vitest';
import { ana, hours, openCalendar, seeded } from './google-sandbox.fixture.ts';

const team = '/calendars/team%40group.calendar.google.com/events';
const monday = (start: string, end: string) => ({
  startTime: `2027-01-11T${start}`,
  endTime: `2027-01-11T${end}`,
});

test('a free time is free, with the busy time of the day beside it', async () => {
  const { calendar } = openCalendar();
  const answer = await calendar().checkAvailability(monday('15:00', '16:00'));
  expect(answer).toMatchObject({
    status: 'free',
    busy: [],
    unreadable: [],
    alternatives: [],
    range: { label: 'Mon 11 Jan, 15:00 – 16:00', start: '2027-01-11T15:00:00-05:00' },
  });
  expect(answer.day.map(({ title, label }) => [title, label])).toEqual([
    ['Design review', '10:00 – 11:00'],
    ['Lunch', '12:00 – 13:00'],
    ['Overlap with lunch', '12:30 – 13:30'],
  ]);
});

test('times that only touch do not overlap', async () => {
  const { calendar } = openCalendar();
  expect((await calendar().checkAvailability(monday('11:00', '12:00'))).status).toBe('free');
  expect((await calendar().checkAvailability(monday('11:00', '12:01'))).status).toBe('busy');
});

test('a busy time says by what, and offers the nearest free times of the same length', async () => {
  const { calendar } = openCalendar();
  const answer = await calendar().checkAvailability(monday('12:15', '13:15'));
  expect(answer.busy.map(({ title }) => title)).toEqual(['Lunch', 'Overlap with lunch']);
  expect(answer.alternatives.map(({ label }) => label)).toEqual([
    'Mon 09:00',
    'Mon 11:00',
    'Mon 13:30',
    'Mon 14:30',
  ]);
  expect(answer.alternatives[2]).toMatchObject({
    start: '2027-01-11T13:30:00-05:00',
    end: '2027-01-11T14:30:00-05:00',
  });
});

test('no alternative lies in the past', async () => {
  const { calendar, clock } = openCalendar();
  clock.set('2027-01-11T17:45:00Z');
  const { alternatives } = await calendar().checkAvailability(monday('12:15', '13:15'));
  expect(alternatives.map(({ label }) => label)).toEqual([
    'Mon 13:30',
    'Mon 14:30',
    'Mon 15:30',
    'Mon 16:30',
  ]);
});

test('a full day leads to the next working day', async () => {
  const { calendar, google } = openCalendar();
  await seeded(google, { summary: 'Offsite', start: { date: '2027-01-15' }, end: { date: '2027-01-16' } });
  const answer = await calendar().checkAvailability({
    startTime: '2027-01-15T10:00',
    endTime: '2027-01-15T11:00',
  });
  expect(answer.busy).toMatchObject([{ title: 'Offsite', label: 'all day' }]);
  expect(answer.day).toMatchObject([
    { start: '2027-01-15T00:00:00-05:00', end: '2027-01-16T00:00:00-05:00' },
  ]);
  expect(answer.alternatives[0]).toMatchObject({ label: 'Mon 09:00' });
});

test.each([
  ['marked free', { transparency: 'transparent' }],
  [
    'where one works',
    {
      eventType: 'workingLocation',
      transparency: 'transparent',
      visibility: 'public',
      workingLocationProperties: { type: 'homeOffice', homeOffice: {} },
    },
  ],
  ['declined', { attendees: [{ email: 'ana@example.com', self: true, responseStatus: 'declined' }] }],
])('an event that is %s takes no time', async (_, fields) => {
  const { calendar, google } = openCalendar();
  await seeded(google, { ...hours('2027-01-11T15:00:00', '2027-01-11T16:00:00'), ...fields });
  expect((await calendar().checkAvailability(monday('15:00', '16:00'))).status).toBe('free');
});

test('a cancelled event takes no time', async () => {
  const { calendar, google } = openCalendar();
  await google('DELETE', `${ana}/e1`);
  expect((await calendar().checkAvailability(monday('10:00', '11:00'))).status).toBe('free');
});

test('an invitation without an answer takes time', async () => {
  const { calendar } = openCalendar({ token: 'bob', zone: 'America/Los_Angeles' });
  const answer = await calendar().checkAvailability(monday('07:30', '08:00'));
  expect(answer.busy).toMatchObject([{ title: 'Design review', label: '07:00 – 08:00' }]);
});

test('an all-day event blocks the person’s day, whatever the zone of its calendar', async () => {
  const { calendar } = openCalendar({ zone: 'Pacific/Auckland' });
  const at = (day: string) => ({ startTime: `2027-01-${day}T10:00`, endTime: `2027-01-${day}T10:30` });
  expect((await calendar().checkAvailability(at('12'))).busy.map(({ title }) => title)).toContain(
    'Conference day',
  );
  expect((await calendar().checkAvailability(at('13'))).busy).toEqual([]);
});

test('a calendar that cannot be read makes the answer unknown, never free', async () => {
  const { calendar, sandbox } = openCalendar();
  sandbox.addFault({ method: 'GET', path: `/calendar/v3${team}`, status: 503 });
  expect(await calendar().checkAvailability(monday('15:00', '16:00'))).toMatchObject({
    status: 'unknown',
    unreadable: [{ name: 'Team', reason: 'Google didn’t answer' }],
    alternatives: [],
  });
});

test('what is busy stays busy when another calendar cannot be read, but nothing is offered instead', async () => {
  const { calendar, sandbox } = openCalendar();
  sandbox.addFault({ method: 'GET', path: `/calendar/v3${team}`, status: 403 });
  expect(await calendar().checkAvailability(monday('12:00', '13:00'))).toMatchObject({
    status: 'busy',
    unreadable: [{ name: 'Team' }],
    alternatives: [],
  });
});

test('when nothing can be read the time is unknown', async () => {
  const { calendar, sandbox } = openCalendar();
  sandbox.addFault({ method: 'GET', path: '/calendar/v3/calendars/*/events', status: 429, times: 4 });
  const answer = await calendar().checkAvailability(monday('15:00', '16:00'));
  expect([answer.status, answer.unreadable.length]).toEqual(['unknown', 4]);
});

test('of a calendar that shares only busy times these count, without a title', async () => {
  const { calendar, google } = openCalendar();
  await google('POST', '/users/me/calendarList', { id: 'bob@example.com', selected: true });
  const answer = await calendar().checkAvailability(monday('16:00', '17:00'));
  expect(answer.busy).toEqual([
    {
      start: '2027-01-11T16:00:00-05:00',
      end: '2027-01-11T17:00:00-05:00',
      label: '16:00 – 17:00',
      title: null,
      calendarName: 'bob@example.com',
      foreign: true,
    },
  ]);
});

test('a whole day can be asked for', async () => {
  const { calendar } = openCalendar();
  const answer = await calendar().checkAvailability({ startTime: '2027-01-11', endTime: '2027-01-11' });
  expect(answer).toMatchObject({ status: 'busy', range: { label: 'Mon 11 Jan, all day' }, alternatives: [] });
  expect(answer.busy).toHaveLength(3);
});

test('a time in another zone is answered in both', async () => {
  const { calendar } = openCalendar();
  const answer = await calendar().checkAvailability({
    startTime: '2027-01-12T00:15',
    endTime: '2027-01-12T00:45',
    timeZone: 'Asia/Tokyo',
  });
  expect(answer).toMatchObject({
    status: 'busy',
    busy: [{ title: 'Design review' }],
    range: { zone: 'America/New_York', weekday: 'Monday', label: 'Mon 11 Jan, 10:15 – 10:45' },
    elsewhere: { zone: 'Asia/Tokyo', weekday: 'Tuesday', when: 'Tue 12 Jan 2027, 00:15 – 00:45' },
  });
  await expect(
    calendar().checkAvailability({ ...monday('10:00', '11:00'), timeZone: 'Tokyo' }),
  ).rejects.toMatchObject({ code: 'invalid' });
});

test('a time that the clocks skip or show twice, or that is over, is said aloud', async () => {
  const { calendar, clock } = openCalendar();
  const night = (day: string) => ({ startTime: `${day}T00:30`, endTime: `${day}T02:30` });
  const skipped = await calendar().checkAvailability(night('2027-03-14'));
  expect(skipped.notice).toBe(
    '02:30 does not exist on Sun 14 Mar 2027 in America/New_York, when the clocks go forward; Google makes it 03:30.',
  );
  expect(skipped.range.label).toBe('Sun 14 Mar, 00:30 – 03:30');
  const twice = await calendar().checkAvailability({
    startTime: '2027-11-07T01:00',
    endTime: '2027-11-07T03:00',
  });
  expect(twice.notice).toContain('01:00 comes twice on Sun 7 Nov 2027');
  clock.set('2027-01-12T00:00:00Z');
  expect((await calendar().checkAvailability(monday('15:00', '16:00'))).notice).toBe('That time is over.');
});

test('a time that an invitation takes which was answered with maybe is busy, and says so', async () => {
  const { calendar, google } = openCalendar();
  await seeded(google, {
    summary: 'Perhaps',
    ...hours('2027-01-11T15:00:00', '2027-01-11T16:00:00'),
    attendees: [{ email: 'ana@example.com', self: true, responseStatus: 'tentative' }],
  });
  const answer = await calendar().checkAvailability(monday('15:00', '16:00'));
  expect(answer).toMatchObject({ status: 'busy', busy: [{ title: 'Perhaps', maybe: true }] });
});
