import { describe, expect, it } from 'vitest';
import { events, freshClient, reasonOf, span } from './google-calendar-client.ts';

const team = '/calendars/team%40group.calendar.google.com';
const bob = '/calendars/bob%40example.com';
const lunch = { summary: 'Lunch', ...span('2027-02-01T12:00:00', '2027-02-01T13:00:00') };

describe('scopes', () => {
  it('answers 403 to a token of another product, reads included', async () => {
    const { call } = freshClient();
    for (const path of ['/users/me/calendarList', events, '/colors', '/users/me/settings/timezone']) {
      const reply = await call('GET', path, undefined, { token: 'gmailonly' });
      expect([reply.status, reasonOf(reply)], path).toEqual([403, 'insufficientPermissions']);
    }
  });

  it('lets calendar.events work with events and nothing else', async () => {
    const { call } = freshClient();
    const token = 'eventsonly';
    expect((await call('POST', events, lunch, { token })).status).toBe(200);
    for (const path of ['/users/me/calendarList', '/calendars/primary', '/users/me/settings']) {
      expect((await call('GET', path, undefined, { token })).status, path).toBe(403);
    }
    const query = {
      timeMin: '2027-01-11T00:00:00Z',
      timeMax: '2027-01-12T00:00:00Z',
      items: [{ id: 'primary' }],
    };
    expect((await call('POST', '/freeBusy', query, { token })).status).toBe(403);
  });

  it('admits issued tokens until they expire or are revoked', async () => {
    const { sandbox, call } = freshClient();
    const scopes = ['https://www.googleapis.com/auth/calendar'];
    sandbox.addToken('ya29.new', { user: 'bob@example.com', scopes });
    const token = 'ya29.new';
    expect((await call('GET', '/calendars/primary', undefined, { token })).body.id).toBe('bob@example.com');
    sandbox.expireToken(token);
    const expired = await call('GET', '/calendars/primary', undefined, { token });
    expect([expired.status, reasonOf(expired)]).toEqual([401, 'authError']);
    sandbox.addToken(token, { user: 'bob@example.com', scopes });
    sandbox.revokeToken(token);
    expect((await call('GET', '/calendars/primary', undefined, { token })).status).toBe(401);
    expect(() => sandbox.addToken('x', { user: 'nobody@example.com', scopes })).toThrow('no account');
  });
});

describe('access roles', () => {
  it('shows a calendar that is shared as free/busy without what is on it', async () => {
    const { call } = freshClient();
    const list = await call('GET', `${bob}/events`);
    expect(list.body.accessRole).toBe('freeBusyReader');
    expect(list.body.items.map(({ id, summary }) => [id, summary])).toEqual([
      ['e1', undefined],
      ['b1', undefined],
    ]);
    const one = await call('GET', `${bob}/events/b1`);
    expect(one.body).toMatchObject({
      id: 'b1',
      visibility: 'private',
      start: { timeZone: 'America/Los_Angeles' },
    });
    const insert = await call('POST', `${bob}/events`, lunch);
    expect([insert.status, reasonOf(insert)]).toEqual([403, 'requiredAccessLevel']);
  });

  it('refuses every write to a reader and tells why', async () => {
    const { call } = freshClient();
    const holidays = '/calendars/hol%40group.v.calendar.google.com/events';
    for (const [method, path] of [
      ['POST', holidays],
      ['PUT', `${holidays}/hol1`],
      ['POST', `${holidays}/import`],
    ] as const) {
      const reply = await call(method, path, { ...lunch, iCalUID: 'x@y' });
      expect([reply.status, reasonOf(reply)], `${method} ${path}`).toEqual([403, 'requiredAccessLevel']);
    }
  });

  it('hides the details of a private event from readers, but not from its guests', async () => {
    const { sandbox, call, insert } = freshClient();
    const secret = await insert({ ...lunch, visibility: 'private' });
    const shared = await insert({
      ...lunch,
      visibility: 'private',
      attendees: [{ email: 'bob@example.com' }],
    });
    const state = sandbox.snapshot();
    const calendar = state.calendars['ana@example.com'];
    if (calendar) calendar.acl['user:bob@example.com'] = 'reader';
    sandbox.reset(state);
    const path = '/calendars/ana%40example.com/events';
    const hidden = await call('GET', `${path}/${secret.id}`, undefined, { token: 'bob' });
    expect(hidden.body.summary).toBeUndefined();
    expect((await call('GET', `${path}/${shared.id}`, undefined, { token: 'bob' })).body.summary).toBe(
      'Lunch',
    );
  });

  it('writes to a calendar of somebody else as that calendar', async () => {
    const { call } = freshClient();
    const { body } = await call('POST', `${team}/events`, lunch);
    expect(body).toMatchObject({
      organizer: { email: 'team@group.calendar.google.com', displayName: 'Team', self: true },
      creator: { email: 'ana@example.com' },
      start: { dateTime: '2027-02-01T18:00:00+01:00', timeZone: 'America/New_York' },
    });
    expect(body.creator).not.toHaveProperty('self');
  });
});

describe('the calendar list', () => {
  it('filters by role and refuses unknown ones', async () => {
    const { call, ids } = freshClient();
    expect(await ids('/users/me/calendarList?minAccessRole=writer')).toEqual([
      'ana@example.com',
      'team@group.calendar.google.com',
    ]);
    const reply = await call('GET', '/users/me/calendarList?minAccessRole=boss');
    expect([reply.status, reasonOf(reply)]).toEqual([400, 'invalidParameter']);
  });

  it('pages, and tells later what changed', async () => {
    const { call, ids } = freshClient();
    const first = await call('GET', '/users/me/calendarList?maxResults=3');
    expect([first.body.items.length, first.body.nextSyncToken]).toEqual([3, undefined]);
    const second = await call(
      'GET',
      `/users/me/calendarList?maxResults=3&pageToken=${first.body.nextPageToken}`,
    );
    expect([second.body.items.length, second.body.nextPageToken]).toEqual([1, undefined]);
    const path = '/users/me/calendarList/team%40group.calendar.google.com';
    expect((await call('PATCH', path, { summaryOverride: 'Crew', colorId: '5' })).body).toMatchObject({
      summary: 'Team',
      summaryOverride: 'Crew',
      backgroundColor: '#ff7537',
    });
    expect(await ids(`/users/me/calendarList?syncToken=${second.body.nextSyncToken}`)).toEqual([
      'team@group.calendar.google.com',
    ]);
  });

  it('takes a calendar off the list and puts it back', async () => {
    const { call } = freshClient();
    const path = '/users/me/calendarList/hol%40group.v.calendar.google.com';
    expect((await call('DELETE', path)).status).toBe(204);
    expect((await call('GET', path)).status).toBe(404);
    expect((await call('GET', '/calendars/hol%40group.v.calendar.google.com')).status).toBe(200);
    const id = 'hol@group.v.calendar.google.com';
    expect((await call('POST', '/users/me/calendarList', { id })).body).toMatchObject({
      id,
      accessRole: 'reader',
    });
    expect((await call('POST', '/users/me/calendarList', { id })).status).toBe(409);
    expect((await call('POST', '/users/me/calendarList', { id: 'nope@example.com' })).status).toBe(404);
  });
});

describe('calendars', () => {
  it('creates, changes and deletes a secondary calendar', async () => {
    const { call, ids } = freshClient();
    const { body: calendar } = await call('POST', '/calendars', { summary: 'Trips', timeZone: 'Asia/Tokyo' });
    expect(calendar.id).toMatch(/^c_[a-v0-9]{26}@group\.calendar\.google\.com$/);
    const path = `/calendars/${encodeURIComponent(calendar.id)}`;
    await call('POST', `${path}/events`, lunch);
    expect((await call('PATCH', path, { description: 'Away' })).body).toMatchObject({
      summary: 'Trips',
      timeZone: 'Asia/Tokyo',
      description: 'Away',
    });
    expect((await call('PATCH', path, { timeZone: 'Mars/Base' })).status).toBe(400);
    expect((await call('PATCH', path, { summary: 'x' }, { headers: { 'if-match': '"old"' } })).status).toBe(
      412,
    );
    expect((await call('DELETE', path)).status).toBe(204);
    expect((await call('GET', `${path}/events`)).status).toBe(404);
    expect(await ids('/users/me/calendarList')).not.toContain(calendar.id);
    expect((await call('DELETE', '/calendars/primary')).status).toBe(400);
  });

  it('clears a primary calendar', async () => {
    const { call, ids } = freshClient();
    expect((await call('POST', '/calendars/primary/clear')).status).toBe(204);
    expect(await ids(events)).toEqual([]);
  });

  it('colours events by the labels of their calendar for clients of version 1', async () => {
    const { call, insert } = freshClient();
    const eventLabels = [{ name: 'Deep work', backgroundColor: '#039be5' }];
    const { body } = await call('PATCH', '/calendars/primary', { labelProperties: { eventLabels } });
    const labels = (body.labelProperties as { eventLabels: { id: string }[] }).eventLabels;
    const eventLabelId = labels[0]?.id ?? '';
    const event = await insert({ ...lunch, eventLabelId, colorId: '5' }, '?eventLabelVersion=1');
    expect([event.eventLabelId, event.colorId]).toEqual([eventLabelId, undefined]);
    const old = await call('PATCH', `${events}/${event.id}`, { colorId: '7', eventLabelId: '' });
    expect([old.body.eventLabelId, old.body.colorId]).toEqual([eventLabelId, '7']);
    const wrong = await call('POST', `${events}?eventLabelVersion=1`, { ...lunch, eventLabelId: 'nope' });
    expect(wrong.status).toBe(400);
  });
});

describe('access rules', () => {
  it('are read by writers and changed by owners', async () => {
    const { call } = freshClient();
    expect((await call('GET', `${team}/acl`)).body.items.map(({ id }) => id)).toEqual([
      'user:lead@example.com',
      'user:ana@example.com',
    ]);
    expect((await call('POST', `${team}/acl`, {})).status).toBe(403);
    const rule = { role: 'reader', scope: { type: 'user', value: 'bob@example.com' } };
    expect((await call('POST', '/calendars/primary/acl', rule)).body).toMatchObject({
      id: 'user:bob@example.com',
      role: 'reader',
    });
    const shared = '/calendars/ana%40example.com/events/e2';
    expect((await call('GET', shared, undefined, { token: 'bob' })).body.summary).toBe('Lunch');
    expect((await call('DELETE', '/calendars/primary/acl/user:bob%40example.com')).status).toBe(204);
    expect((await call('GET', shared, undefined, { token: 'bob' })).status).toBe(404);
  });
});
