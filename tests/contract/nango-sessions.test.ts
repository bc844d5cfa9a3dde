import { Nango } from '@nangohq/node';
import { describe, expect, test } from 'vitest';
import { at, expectSameShape, recorded, recordedOutcome } from './nango-recorded.ts';
import { connect, createSession, outcomeOf, secretKey, send, startHarness } from './nango-harness.ts';

const sessions = recorded('10-connect-sessions');

describe('a call of the API', () => {
  test.each<[string, Record<string, string>]>([
    ['auth_missing', {}],
    ['auth_not_uuid', { authorization: 'Bearer nope' }],
    ['auth_wrong_uuid', { authorization: 'Bearer 11111111-1111-4111-8111-111111111111' }],
    ['auth_public_key', { authorization: 'Bearer 85c1221a-238b-4905-9ec6-a1d5f6293682' }],
  ])('is refused as recorded: %s', async (name, headers) => {
    const { url } = await startHarness();
    const answer = await send(`${url}/connect/sessions`, 'POST', { tags: { a: 'b' } }, headers);
    expect(outcomeOf(answer)).toEqual(recordedOutcome(sessions, name));
  });

  test('is let in by a bare key, without "Bearer"', async () => {
    const { call } = await startHarness();
    const answer = await call(
      'POST',
      '/connect/sessions',
      { tags: { a: 'b' } },
      { authorization: secretKey },
    );
    expect(answer.status).toBe(recordedOutcome(sessions, 'auth_no_bearer').status);
  });

  test('is counted, and refused with 429 over the limit', async () => {
    const { call, nango, sandbox, advance } = await startHarness();
    const limits = recorded('43-nango-rate-limit-and-ssrf');
    sandbox.control.setRateLimit(7);
    advance(3_000);
    const sequence = [];
    for (const [, limit] of at(limits, 'sequence') as unknown[][]) {
      const { status, headers } = await call('GET', '/connections?limit=1');
      const [remaining, retryAfter] = [headers.get('x-ratelimit-remaining'), headers.get('retry-after')];
      sequence.push([status, limit, remaining, 'reset', retryAfter]);
    }
    const real = (at(limits, 'sequence') as unknown[][]).map((row) => row.toSpliced(3, 1, 'reset'));
    expect(sequence).toEqual(real);
    const refused = await call('GET', '/connections?limit=1');
    expect(outcomeOf(refused)).toEqual(recordedOutcome(limits, 'nango_429'));
    const proxied = await call('GET', '/proxy/calendar/v3/users/me/calendarList', undefined, {
      'connection-id': 'any',
      'provider-config-key': 'google-calendar',
    });
    expect(outcomeOf(proxied)).toEqual(recordedOutcome(limits, 'nango_429_proxy'));
    const { message, status, data, retryAfter } = at(limits, 'sdk_429') as Record<string, unknown>;
    await expect(nango.listConnections({})).rejects.toMatchObject({
      message,
      response: { status, data, headers: { 'retry-after': retryAfter } },
    });
    advance(57_000);
    expect((await call('GET', '/connections')).status).toBe(200);
  });
});

describe('POST /connect/sessions', () => {
  test.each([
    'create_unknown_integration',
    'create_unknown_in_defaults',
    'create_empty_body',
    'create_extra_key',
    'create_bad_email',
    'create_tags_nonstring',
    'create_tags_bad_key',
    'create_tags_dup_case',
    'create_tags_11',
    'create_tags_longval',
  ])('refuses what Nango refuses, in its words: %s', async (name) => {
    const { call } = await startHarness();
    const body = at(sessions, name, 'request', 'body');
    const answer = await call('POST', '/connect/sessions', body);
    expect(outcomeOf(answer)).toEqual(recordedOutcome(sessions, name));
  });

  test('refuses a query, broken JSON and another content type', async () => {
    const { call } = await startHarness();
    const query = await call('POST', '/connect/sessions?x=1', { tags: { a: 'b' } });
    expect(query.body).toEqual(recordedOutcome(sessions, 'create_query_param').body);
    const broken = await call('POST', '/connect/sessions', '{"a":');
    expect(outcomeOf(broken)).toEqual(recordedOutcome(sessions, 'create_bad_json'));
    const form = await call('POST', '/connect/sessions', 'a=b', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(form.status).toBe(415);
    expect(form.body).toEqual(recordedOutcome(sessions, 'create_wrong_content_type').body);
  });

  test.each(['create_end_user', 'create_tags_only', 'create_no_allowed'])(
    'takes what Nango takes: %s',
    async (name) => {
      const { call } = await startHarness();
      const body = { ...(at(sessions, name, 'request', 'body') as object), allowed_integrations: ['gmail'] };
      const answer = await call('POST', '/connect/sessions', body);
      expect(answer.status).toBe(recordedOutcome(sessions, name).status);
      expectSameShape(answer.body, recordedOutcome(sessions, name).body);
    },
  );

  test('fails in the SDK without a response when no Nango is there', async () => {
    const { url, sandbox } = await startHarness();
    await sandbox.close();
    const nango = new Nango({ apiKey: secretKey, host: url });
    const { isAxiosError, code } = at(sessions, 'sdkServerDown') as Record<string, unknown>;
    const failing = nango.createConnectSession({ tags: { a: 'b' } });
    await expect(failing).rejects.toMatchObject({ isAxiosError, code });
  });

  test('gives a token for 30 minutes and a link, to the SDK', async () => {
    const { nango, url } = await startHarness();
    const created = await nango.createConnectSession({
      end_user: { id: 'user_1', email: 'alice@example.test', tags: { plan: 'pro' } },
      organization: { id: 'org_1', display_name: 'Org One' },
      allowed_integrations: ['google-calendar'],
    });
    expectSameShape(created, at(sessions, 'sdkCreate'));
    expect(created.data.token).toMatch(/^nango_connect_session_[0-9a-f]{64}$/);
    expect(created.data.connect_link).toBe(`${url}/connect-ui/?session_token=${created.data.token}`);
    expect(created.data.expires_at).toBe('2026-11-23T09:30:00.000Z');
  });
});

describe('the session token, in the browser', () => {
  test('opens the session, its integrations and their providers', async () => {
    const harness = await startHarness();
    const headers = { authorization: `Bearer ${await createSession(harness, 'google-calendar')}` };
    const session = await send(`${harness.url}/connect/session`, 'GET', undefined, headers);
    expect(session.body).toEqual(recordedOutcome(sessions, 'get_session').body);

    const integrations = await send(`${harness.url}/integrations`, 'GET', undefined, headers);
    expectSameShape(integrations.body, recordedOutcome(sessions, 'get_integrations_with_session').body);
    expect(at(integrations.body, 'data')).toMatchObject([{ unique_key: 'google-calendar' }]);

    const provider = await send(`${harness.url}/providers/google-calendar`, 'GET', undefined, headers);
    const { body: real } = recordedOutcome(sessions, 'get_provider_with_session');
    for (const name of ['display_name', 'categories', 'auth_mode', 'authorization_params', 'name']) {
      expect(at(provider.body, 'data', name), name).toEqual(at(real, 'data', name));
    }
    expect(session.headers.get('access-control-allow-origin')).toBe('*');
  });

  test('is refused when malformed, unknown, deleted or older than 30 minutes', async () => {
    const harness = await startHarness();
    const open = (token: string) =>
      send(`${harness.url}/connect/session`, 'GET', undefined, { authorization: `Bearer ${token}` });
    const unknown = recordedOutcome(sessions, 'get_session_unknown_token');

    expect((await open('nope')).body).toEqual(recordedOutcome(sessions, 'get_session_bad_token').body);
    expect(outcomeOf(await open(`nango_connect_session_${'0'.repeat(64)}`))).toEqual(unknown);

    const deleted = await createSession(harness, 'github');
    const headers = { authorization: `Bearer ${deleted}` };
    const deletion = await send(`${harness.url}/connect/session`, 'DELETE', undefined, headers);
    expect(outcomeOf(deletion)).toEqual(recordedOutcome(sessions, 'delete_session'));
    expect(outcomeOf(await open(deleted))).toEqual(recordedOutcome(sessions, 'get_session_deleted'));

    const old = await createSession(harness, 'github');
    harness.advance(30 * 60_000 - 1);
    expect((await open(old)).status).toBe(200);
    harness.advance(1);
    expect(outcomeOf(await open(old))).toEqual(unknown);
  });

  test('is let through by CORS with the headers that a browser asks for', async () => {
    const { url } = await startHarness();
    const preflight = await send(`${url}/connect/session`, 'OPTIONS', undefined, {
      origin: 'http://localhost:3000',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'authorization',
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toBe('authorization');
  });
});

describe('POST /connect/sessions/reconnect', () => {
  test.each(['reconnect_unknown', 'reconnect_empty'])('refuses as recorded: %s', async (name) => {
    const { call } = await startHarness();
    const body = at(sessions, name, 'request', 'body');
    const answer = await call('POST', '/connect/sessions/reconnect', body);
    expect(outcomeOf(answer)).toEqual(recordedOutcome(sessions, name));
  });

  test('opens a session that says what it is', async () => {
    const harness = await startHarness();
    const connectionId = await connect(harness);
    const { data } = await harness.nango.createReconnectSession({
      connection_id: connectionId,
      integration_id: 'google-calendar',
      tags: { appUserId: 'user_1' },
    });
    const session = await send(`${harness.url}/connect/session`, 'GET', undefined, {
      authorization: `Bearer ${data.token}`,
    });
    expect(at(session.body, 'data')).toMatchObject({
      isReconnecting: true,
      allowed_integrations: ['google-calendar'],
    });
  });
});
