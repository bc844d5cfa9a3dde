import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { createGoogleSandbox } from '../../sandbox/google/google-sandbox.ts';
import { seedState } from '../../sandbox/google/seed.ts';
import { clientOf, events } from './google-calendar-client.ts';

const maya = 'maya@fernhill.example';

function seeded(now: string) {
  const instant = Temporal.Instant.from(now);
  const sandbox = createGoogleSandbox({
    state: seedState(instant.epochMilliseconds),
    clock: { now: () => instant },
  });
  const scopes = ['https://www.googleapis.com/auth/calendar'];
  sandbox.addToken('good', { user: maya, scopes });
  sandbox.addToken('priya', { user: 'priya@fernhill.example', scopes });
  return clientOf(sandbox);
}

/** A Monday, a Sunday, the days the clocks change, new year and a leap day. */
const moments = [
  '2026-11-23T09:12:00Z',
  '2027-01-03T20:00:00Z',
  '2027-03-28T00:30:00Z',
  '2027-10-31T00:30:00Z',
  '2027-12-31T23:59:00Z',
  '2028-02-29T12:00:00Z',
];

describe.each(moments)('the sample calendar at %s', (now) => {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO('Europe/London').toPlainDate();
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const instantOf = (days: number) =>
    monday.add({ days }).toZonedDateTime('Europe/London').toInstant().toString();
  const week = (first: number) => `timeMin=${instantOf(first)}&timeMax=${instantOf(first + 7)}`;

  it.each([0, 7])('fills each weekday from day %i of this week', async (first) => {
    const { call } = seeded(now);
    const { body } = await call('GET', `${events}?singleEvents=true&orderBy=startTime&${week(first)}`);
    const days = body.items.map(({ start }) => {
      const { date, dateTime = '' } = start as { date?: string; dateTime?: string };
      return date ?? dateTime.slice(0, 10);
    });
    for (let day = first; day < first + 5; day += 1)
      expect(days).toContain(monday.add({ days: day }).toString());
    const standups = body.items.filter(({ summary }) => summary === 'Stand-up');
    expect(standups.map(({ start }) => (start as { dateTime: string }).dateTime.slice(11, 16))).toEqual(
      Array.from({ length: 5 }, () => '09:30'),
    );
  });

  it('has invitations that wait, are declined and uncertain, from people with calendars of their own', async () => {
    const { call } = seeded(now);
    const { body } = await call('GET', `${events}?singleEvents=true&${week(7)}`);
    const own = body.items.flatMap(({ organizer, attendees }) =>
      (organizer as { self?: boolean }).self ? [] : (attendees ?? []).filter(({ self }) => self === true),
    );
    const answers = new Set(own.map(({ responseStatus }) => responseStatus));
    expect([...answers].toSorted()).toEqual(['accepted', 'declined', 'needsAction', 'tentative']);
    const review = body.items.find(({ summary }) => summary === 'Roadmap review');
    const copy = await call('GET', `${events}/${review?.id}`, undefined, { token: 'priya' });
    expect(copy.body).toMatchObject({ summary: 'Roadmap review', organizer: { self: true } });
  });
});

it('lists Work and Personal ticked, and what others own unticked and read-only', async () => {
  const { call } = seeded('2026-11-23T09:12:00Z');
  const { body } = await call('GET', '/users/me/calendarList');
  expect(
    body.items.map((entry) => [entry.summaryOverride ?? entry.summary, entry.accessRole, entry.selected]),
  ).toEqual([
    ['Work', 'owner', true],
    ['Personal', 'owner', true],
    ['Team', 'reader', undefined],
    ['Holidays in the United Kingdom', 'reader', undefined],
  ]);
});

it('repeats the design sync 31 times, with four guests', async () => {
  const { call } = seeded('2026-11-23T09:12:00Z');
  const { body } = await call('GET', `${events}?q=Design%20sync`);
  const [series] = body.items;
  const guests = series?.attendees.filter(({ self }) => self !== true);
  expect(guests?.map(({ displayName }) => displayName)).toEqual([
    'Aiko Tanaka',
    'Tomás Ruiz',
    'Jonas Weber',
    'Lena Fischer',
  ]);
  const instances = await call('GET', `${events}/${series?.id}/instances`);
  expect(instances.body.items).toHaveLength(31);
});

it('knows the bank holidays of a year', async () => {
  const { call } = seeded('2026-11-23T09:12:00Z');
  const path = '/calendars/en.uk%23holiday%40group.v.calendar.google.com/events';
  const { body } = await call('GET', `${path}?timeMin=2027-01-01T00:00:00Z&timeMax=2028-01-01T00:00:00Z`);
  expect(body.items.map(({ start }) => (start as { date: string }).date)).toEqual([
    '2027-01-01',
    '2027-03-26',
    '2027-03-29',
    '2027-05-03',
    '2027-05-31',
    '2027-08-30',
    '2027-12-25',
    '2027-12-26',
  ]);
});
