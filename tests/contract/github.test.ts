import { expect, test } from 'vitest';
import { connect, send, startHarness, type Harness } from './nango-harness.ts';

type Item = { number: number; title: string; repository_url: string; assignees: { login: string }[] };

/** GitHub through Nango's proxy, as the application reaches it. */
async function github(harness: Harness) {
  const connectionId = await connect(harness, 'github');
  return (path: string) =>
    harness.call('GET', `/proxy${path}`, undefined, {
      'connection-id': connectionId,
      'provider-config-key': 'github',
      'nango-proxy-accept': 'application/vnd.github+json',
    });
}

test('the connection is that of a login, and lists what is assigned to it', async () => {
  const get = await github(await startHarness());
  expect((await get('/user')).body).toMatchObject({ login: 'maya-lindqvist' });
  const mine = (await get('/issues')).body as Item[];
  expect(mine.length).toBeGreaterThan(2);
  for (const issue of mine) {
    expect(issue.assignees.map(({ login }) => login)).toContain('maya-lindqvist');
  }
});

test('search finds by kind, state and person, and refuses to leave the kind open', async () => {
  const get = await github(await startHarness());
  const search = (q: string) => get(`/search/issues?q=${encodeURIComponent(q)}`);
  const reviews = (await search('is:open is:pr review-requested:@me')).body as { items: Item[] };
  expect(reviews.items.length).toBeGreaterThan(0);
  expect((await search('date picker is:issue')).body).toMatchObject({
    items: [expect.objectContaining({ number: 389 })],
  });
  expect((await search('date picker')).status).toBe(422);
  expect((await search('is:issue nonsense:thing')).status).toBe(422);
});

test('a fault disturbs the next search, and reset forgets it', async () => {
  const harness = await startHarness();
  const get = await github(harness);
  const lever = `${harness.url}/__sandbox/github/faults`;
  const rule = { method: 'GET', path: '/search/issues', status: 403, headers: { 'retry-after': '60' } };
  expect((await send(lever, 'POST', rule)).status).toBe(200);
  const refused = await get('/search/issues?q=is%3Aissue');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([403, '60']);
  await send(lever, 'POST', rule);
  await send(`${harness.url}/__sandbox/reset`, 'POST', {});
  const again = await github(harness);
  expect((await again('/search/issues?q=is%3Aissue')).status).toBe(200);
});

test('issues speak of what stands in the calendar and the mail', async () => {
  const harness = await startHarness();
  const get = await github(harness);
  const calendar = await connect(harness, 'google-calendar');
  const release = (await get('/repos/fernhill/calendar/issues/408')).body as Item;
  expect(release.title).toBe('Release 4.2: checklist');
  const { body } = await harness.call('GET', '/proxy/calendar/v3/users/me/calendarList', undefined, {
    'connection-id': calendar,
    'provider-config-key': 'google-calendar',
  });
  const team = (body as { items: { id: string; summary: string }[] }).items.find(({ summary }) =>
    summary.includes('Team'),
  );
  const events = await harness.call(
    'GET',
    `/proxy/calendar/v3/calendars/${encodeURIComponent(team?.id ?? '')}/events?q=Release`,
    undefined,
    { 'connection-id': calendar, 'provider-config-key': 'google-calendar' },
  );
  expect((events.body as { items: unknown[] }).items).toContainEqual(
    expect.objectContaining({ summary: 'Release 4.2' }),
  );
});
