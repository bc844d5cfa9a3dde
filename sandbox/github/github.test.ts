import { expect, test } from 'vitest';
import { openGitHub } from './github.fixture.ts';

type Item = { number: number; repository_url: string; score: number; updated_at: string };

const open = openGitHub();
const list = async (path: string) => (await open.get(path)).body as unknown as Item[];

test('says whose token it is and what it may do', async () => {
  const { body, headers } = await open.get('/user');
  expect(body).toMatchObject({ login: 'maya-lindqvist', name: 'Maya Lindqvist', type: 'User' });
  expect(headers['x-oauth-scopes']).toBe('repo, read:user');
});

test('an issue comes with its people, labels and state', async () => {
  const { body, headers } = await open.get('/repos/fernhill/calendar/issues/389');
  expect(body).toMatchObject({
    number: 389,
    state: 'open',
    html_url: 'https://github.com/fernhill/calendar/issues/389',
    user: { login: 'lena-fischer' },
    assignees: [{ login: 'maya-lindqvist' }, { login: 'aiko-tanaka' }],
    labels: [
      { name: 'design', color: 'c5def5' },
      { name: 'research', color: 'ededed' },
    ],
    comments: 1,
  });
  expect(body).not.toHaveProperty('pull_request');
  expect(headers).toMatchObject({
    'x-ratelimit-limit': '5000',
    'x-ratelimit-resource': 'core',
    'x-github-media-type': 'github.v3; format=json',
  });
});

test('a pull request is an issue too, and more of it stands among the pulls', async () => {
  const issue = (await open.get('/repos/fernhill/calendar/issues/402')).body;
  expect(issue).toMatchObject({ state: 'closed', pull_request: { merged_at: issue.closed_at } });
  expect((await open.get('/repos/fernhill/calendar/pulls/418')).body).toMatchObject({
    merged: false,
    draft: false,
    head: { ref: 'undo-waits' },
    requested_reviewers: [{ login: 'maya-lindqvist' }, { login: 'jonas-weber' }],
  });
  expect((await open.get('/repos/fernhill/calendar/pulls/389')).status).toBe(404);
});

test('comments come oldest first, in pages', async () => {
  const comments = '/repos/fernhill/calendar/issues/371/comments';
  const all = (await list(comments)) as unknown as { user: { login: string } }[];
  expect(all.map(({ user }) => user.login)).toEqual(['tomas-ruiz', 'maya-lindqvist', 'priya-nair']);
  const first = await open.get(`${comments}?per_page=2`);
  expect(first.headers.link).toBe(
    `<https://api.github.com${comments}?per_page=2&page=2>; rel="next", <https://api.github.com${comments}?per_page=2&page=2>; rel="last"`,
  );
  const second = await open.get(`${comments}?per_page=2&page=2`);
  expect(second.body).toHaveLength(1);
  expect(second.headers.link).toContain('rel="prev"');
});

test('lists what concerns the caller', async () => {
  expect((await list('/issues')).map(({ number }) => number)).toEqual([412, 31, 90, 389, 371, 33]);
  expect((await list('/issues?filter=mentioned')).map(({ number }) => number)).toContain(35);
  expect(await list('/issues?filter=created&state=all')).toHaveLength(2);
  expect((await list('/issues?state=closed')).map(({ number }) => number)).toEqual([96]);
  expect((await list('/issues?labels=design,research')).map(({ number }) => number)).toEqual([389]);
  expect((await list('/issues?sort=updated&direction=asc'))[0]?.number).toBe(90);
});

test.each([
  ['is:issue is:open', 15],
  ['is:pr is:open', 4],
  ['type:pr state:closed', 2],
  ['is:pull-request is:merged', 2],
  ['is:pr is:draft', 1],
  ['is:issue author:maya-lindqvist', 2],
  ['is:issue author:@me state:open', 2],
  ['is:issue assignee:@me is:open', 6],
  ['is:issue assignee:@me -label:design is:open', 3],
  ['is:issue no:assignee is:open', 3],
  ['is:pr review-requested:@me', 2],
  ['is:issue mentions:maya-lindqvist', 5],
  ['is:issue involves:sam-carter', 3],
  ['is:issue commenter:priya-nair', 2],
  ['is:issue repo:fernhill/handbook', 6],
  ['is:issue repo:fernhill/handbook repo:fernhill/calendar is:open', 12],
  ['is:issue org:fernhill label:accessibility', 3],
  ['is:issue label:"priority: high"', 1],
  ['is:issue label:icons,tokens', 2],
  ['is:issue undo', 1],
  ['undo is:pr', 1],
  ['is:issue "hit area"', 1],
  ['is:issue "area hit"', 0],
  ['is:issue in:title date', 1],
  ['is:issue in:body 640', 0],
  ['is:issue in:comments 640', 1],
  ['is:issue und', 0],
  ['is:issue created:>=2026-11-20', 3],
  ['is:issue created:2026-11-20..2026-11-21', 2],
  ['is:issue (label:offsite OR label:hiring) is:open', 2],
  ['is:issue label:offsite OR is:issue label:hiring', 3],
  ['is:issue NOT label:docs repo:fernhill/handbook', 2],
])('%s finds %i', async (q, expected) => {
  const { time, get } = open;
  time.now += 60_000;
  const { status, body } = await get(`/search/issues?q=${encodeURIComponent(q)}`);
  expect(status).toBe(200);
  expect(body).toMatchObject({ total_count: expected, incomplete_results: false });
});

test('sorts and cuts a search', async () => {
  const { get } = openGitHub();
  const items = async (query: string) => {
    const { body, headers } = await get(`/search/issues?q=is:issue+is:open${query}`);
    return { items: body.items as Item[], link: headers.link, total: body.total_count };
  };
  const newest = await items('&sort=updated&per_page=5');
  expect(newest.items).toHaveLength(5);
  expect(newest.total).toBe(15);
  expect(newest.link).toContain('page=3>; rel="last"');
  const times = newest.items.map(({ updated_at: at }) => at);
  expect(times).toEqual(times.toSorted().toReversed());
  const oldest = await items('&sort=created&order=asc');
  expect(oldest.items[0]?.number).toBe(33);
});

test.each([
  ['no words at all', '/search/issues?q=', 422, 'Validation Failed'],
  [
    'neither issues nor pulls',
    '/search/issues?q=undo',
    422,
    "Query must include 'is:issue' or 'is:pull-request'",
  ],
  ['a qualifier that is none', '/search/issues?q=is:issue+flavour:mint', 422, 'Validation Failed'],
  ['a value that is none', '/search/issues?q=is:issue+is:sunny', 422, 'Validation Failed'],
  ['an unknown person', '/search/issues?q=is:issue+author:nobody-here', 422, 'Validation Failed'],
  ['an unknown repository', '/search/issues?q=is:issue+repo:fernhill/secret', 422, 'Validation Failed'],
  ['a date that is none', '/search/issues?q=is:issue+created:yesterday', 422, 'Validation Failed'],
  ['an open bracket', '/search/issues?q=is:issue+(undo', 422, 'Validation Failed'],
  ['a very long search', `/search/issues?q=is:issue+${'long+'.repeat(60)}`, 422, 'Validation Failed'],
  ['a filter that is none', '/issues?filter=starred', 422, 'Validation Failed'],
  ['an unknown issue', '/repos/fernhill/calendar/issues/1', 404, 'Not Found'],
  ['an unknown path', '/repos/fernhill/calendar/branches', 404, 'Not Found'],
])('%s is refused as GitHub refuses it', async (_what, path, status, message) => {
  const answer = await openGitHub().get(path);
  expect(answer.status).toBe(status);
  expect(answer.body).toMatchObject({ message, status: String(status) });
});

test('a token that was taken back is a bad credential', async () => {
  for (const token of ['gone', 'none']) {
    const answer = await open.get('/user', token);
    expect(answer.status).toBe(401);
    expect(answer.body.message).toBe('Bad credentials');
  }
});

test('without the repo scope private repositories are not there', async () => {
  expect((await open.get('/repos/fernhill/calendar/issues/389', 'narrow')).status).toBe(404);
  expect((await open.get('/repos/fernhill/handbook/issues/33', 'narrow')).status).toBe(200);
  expect((await open.get('/issues', 'narrow')).body).toHaveLength(2);
});

test('thirty searches a minute, and other requests still go on', async () => {
  const { get, time } = openGitHub();
  const search = () => get('/search/issues?q=is:issue+undo');
  for (let count = 1; count <= 30; count += 1) {
    expect((await search()).headers['x-ratelimit-remaining']).toBe(String(30 - count));
  }
  const refused = await search();
  expect(refused.status).toBe(403);
  expect(refused.headers).toMatchObject({
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(time.now / 1000 + 60),
  });
  expect((await get('/user')).status).toBe(200);
  time.now += 60_000;
  expect((await search()).status).toBe(200);
});

test('only JSON is spoken here', async () => {
  expect((await open.get('/user', 'maya', { accept: 'application/vnd.github+json' })).status).toBe(200);
  expect((await open.get('/user', 'maya', { accept: 'application/json, text/plain, */*' })).status).toBe(200);
  expect((await open.get('/user', 'maya', { accept: 'image/png' })).status).toBe(415);
});

test('a fault rule answers once', async () => {
  const { github, get } = openGitHub();
  github.addFault({ method: 'GET', path: '/user', status: 403, headers: { 'retry-after': '60' } });
  const refused = await get('/user');
  expect(refused.body.message).toContain('secondary rate limit');
  expect(refused.headers['retry-after']).toBe('60');
  expect((await get('/user')).status).toBe(200);
});
