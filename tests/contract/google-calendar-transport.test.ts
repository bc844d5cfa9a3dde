import { describe, expect, it } from 'vitest';
import { createGoogleSandbox } from '../../sandbox/google/google-sandbox.ts';
import { clientOf, events, freshClient, reasonOf, span } from './google-calendar-client.ts';

const path = '/calendar/v3/calendars/primary/events';
const lunch = { summary: 'Lunch', ...span('2027-02-01T12:00:00', '2027-02-01T13:00:00') };

describe('fault rules', () => {
  it.each([
    [403, 'rateLimitExceeded'],
    [429, 'rateLimitExceeded'],
    [500, 'backendError'],
    [503, 'backendError'],
  ])('answer %i as Google does', async (status, reason) => {
    const { sandbox, call } = freshClient();
    sandbox.addFault({ method: 'GET', path, status, headers: { 'Retry-After': '7' } });
    const reply = await call('GET', events);
    expect([reply.status, reasonOf(reply), reply.headers['retry-after']]).toEqual([status, reason, '7']);
    expect((await call('GET', events)).status).toBe(200);
  });

  it('fit by method and path with stars, oldest first, as often as they say', async () => {
    const { sandbox, call } = freshClient();
    sandbox.addFault({ method: '*', path: '/calendar/v3/*', status: 500, times: 2 });
    sandbox.addFault({ method: 'GET', path, status: 418, body: { error: 'teapot' } });
    expect((await call('GET', '/colors')).status).toBe(500);
    expect((await call('GET', '/freeBusy')).status).toBe(500);
    expect((await call('POST', events, lunch)).status).toBe(200);
    const teapot = await call('GET', `${events}?q=lunch`);
    expect([teapot.status, teapot.body]).toEqual([418, { error: 'teapot' }]);
  });

  it('of an encoded and a plain path are the same', async () => {
    const { sandbox, call } = freshClient();
    sandbox.addFault({ method: 'GET', path: '/calendar/v3/calendars/ana@example.com/events', status: 500 });
    expect((await call('GET', '/calendars/ana%40example.com/events')).status).toBe(500);
  });

  it('are refused when they cannot be read', async () => {
    const { sandbox } = freshClient();
    const request = { method: 'POST', path: '/__sandbox/faults', headers: {}, body: '{"method":"GET"}' };
    expect(await sandbox.handle(request)).toMatchObject({ status: 400 });
  });
});

describe('a batch', () => {
  it('answers each part on its own', async () => {
    const { sandbox } = freshClient();
    const body = [
      '--x',
      'Content-Type: application/http',
      'Content-ID: <one>',
      '',
      'GET /calendar/v3/calendars/primary/events/e1?fields=id HTTP/1.1',
      '',
      '--x',
      'Content-Type: application/http',
      '',
      'POST /calendar/v3/calendars/primary/events',
      'Content-Type: application/json',
      '',
      JSON.stringify({ ...lunch, id: 'batched1' }),
      '--x',
      'Content-Type: application/http',
      '',
      'DELETE /calendar/v3/calendars/primary/events/nope1',
      '',
      '--x--',
    ].join('\r\n');
    const headers = { authorization: 'Bearer good', 'content-type': 'multipart/mixed; boundary=x' };
    const answer = await sandbox.handle({ method: 'POST', path: '/batch/calendar/v3', headers, body });
    if ('dropped' in answer) throw new Error('dropped');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toMatch(/^multipart\/mixed; boundary=/);
    expect(answer.body.match(/HTTP\/1\.1 \d+ .*/g)).toEqual([
      'HTTP/1.1 200 OK',
      'HTTP/1.1 200 OK',
      'HTTP/1.1 404 Not Found',
    ]);
    expect(answer.body).toContain('Content-ID: <response-one>');
    expect(answer.body).toContain('{"id":"e1"}');
    expect(Object.keys(sandbox.snapshot().events['ana@example.com'] ?? {})).toContain('batched1');
  });
});

describe('conditions', () => {
  it('take stars, lists and weak etags', async () => {
    const { call } = freshClient();
    const { body } = await call('GET', `${events}/e2`);
    const patch = (condition: string) =>
      call('PATCH', `${events}/e2`, { summary: 'x' }, { headers: { 'if-match': condition } });
    expect((await patch(`"other", W/${body.etag}`)).status).toBe(200);
    expect((await patch('*')).status).toBe(200);
    expect((await patch(body.etag)).status).toBe(412);
  });

  it('spare an unchanged list', async () => {
    const { call } = freshClient();
    const { body } = await call('GET', events);
    const headers = { 'if-none-match': body.etag };
    expect((await call('GET', events, undefined, { headers })).status).toBe(304);
    await call('PATCH', `${events}/e2`, { summary: 'x' });
    expect((await call('GET', events, undefined, { headers })).status).toBe(200);
  });
});

describe('a sandbox', () => {
  it('goes on from its own snapshot, tokens and mails included', async () => {
    const first = freshClient();
    const list = await first.call('GET', events);
    const made = await first.insert(
      { ...lunch, attendees: [{ email: 'dee@outside.test' }] },
      '?sendUpdates=all',
    );
    const saved: unknown = JSON.parse(JSON.stringify(first.sandbox.snapshot()));
    const second = clientOf(createGoogleSandbox({ state: saved }));
    expect(await second.ids(`${events}?syncToken=${list.body.nextSyncToken}`)).toEqual([made.id]);
    expect((await second.call('GET', `${events}/${made.id}`)).body).toEqual(
      (await first.call('GET', `${events}/${made.id}`)).body,
    );
    expect(second.sandbox.outbox()).toHaveLength(1);
    const next = await second.call('PATCH', `${events}/${made.id}`, { summary: 'Later' });
    expect(next.body.etag).not.toBe(made.etag);
  });

  it('shares nothing with the state it was given or gave', async () => {
    const client = freshClient();
    const snapshot = client.sandbox.snapshot();
    snapshot.events = {};
    expect(await client.ids(events)).toHaveLength(4);
  });

  it('says that it cannot read a state of another form', () => {
    expect(() => createGoogleSandbox({ state: { format: 'other' } })).toThrow('google-calendar-fixture/1');
  });
});

describe('quickAdd', () => {
  const friday = '2027-01-08';
  it.each([
    ['Call Bob Monday 3-4pm', 'Call Bob', '2027-01-11T15:00:00-05:00', '2027-01-11T16:00:00-05:00'],
    [
      'Review 2027-02-01 10:00 for 30 minutes',
      'Review',
      '2027-02-01T10:00:00-05:00',
      '2027-02-01T10:30:00-05:00',
    ],
    ['Dinner on March 5th at 7:30pm', 'Dinner', '2027-03-05T19:30:00-05:00', '2027-03-05T20:30:00-05:00'],
    ['Standing around', 'Standing around', `${friday}T09:00:00-05:00`, `${friday}T10:00:00-05:00`],
  ])('reads %s', async (text, summary, start, end) => {
    const { call } = freshClient();
    const { body } = await call('POST', `${events}/quickAdd?text=${encodeURIComponent(text)}`);
    expect(body).toMatchObject({ summary, start: { dateTime: start }, end: { dateTime: end } });
  });

  it('makes a day without a time all-day', async () => {
    const { call } = freshClient();
    const { body } = await call('POST', `${events}/quickAdd?text=Holiday%20on%20Jan%202`);
    expect(body).toMatchObject({
      summary: 'Holiday',
      start: { date: '2028-01-02' },
      end: { date: '2028-01-03' },
    });
    expect((await call('POST', `${events}/quickAdd`)).status).toBe(400);
  });
});
