import { describe, expect, test } from 'vitest';
import { connect, createSession, runFlow, send, startHarness } from './nango-harness.ts';
import { at, expectSameShape, recorded } from './nango-recorded.ts';

const scenarioOf = (name: string) => recorded(`21-scenario-${name}`);

/** The recorded webhook of a scenario. */
function recordedWebhook(scenario: string): unknown {
  return at(scenarioOf(scenario), 'webhooks', 0, 'body');
}

/** The last message on the recorded socket of a scenario. */
function recordedMessage(scenario: string): unknown {
  const frames = at(recorded(`21-scenario-${scenario}`), 'websockets', 0, 'frames') as { data?: string }[];
  return JSON.parse(frames.findLast(({ data }) => data)?.data ?? '');
}

describe('the way to the provider', () => {
  test('carries what the recorded one carries', async () => {
    const harness = await startHarness();
    const token = await createSession(harness, 'google-calendar');
    const { authorizeUrl } = await runFlow(harness, token, 'google-calendar');
    const location = at(recorded('11-session-defaults-in-auth-url'), 'user_scopes', 'location');
    const real = new URL(String(location)).searchParams;
    expect([...authorizeUrl.searchParams.keys()].toSorted()).toEqual([...real.keys()].toSorted());
    for (const name of ['response_type', 'scope', 'access_type', 'prompt', 'code_challenge_method']) {
      expect(authorizeUrl.searchParams.get(name), name).toBe(real.get(name));
    }
    expect(authorizeUrl.searchParams.get('redirect_uri')).toBe(`${harness.url}/oauth/callback`);
  });

  test.each(['login_hint', 'user_scopes', 'oauth_scopes_override'])(
    'takes the session’s defaults over the provider’s own: %s',
    async (name) => {
      const harness = await startHarness();
      const real = at(recorded('11-session-defaults-in-auth-url'), name);
      const session = await harness.call('POST', '/connect/sessions', {
        tags: { a: 'b' },
        integrations_config_defaults: { 'google-calendar': at(real, 'defaults') },
      });
      const token = String(at(session.body, 'data', 'token'));
      const { authorizeUrl } = await runFlow(harness, token, 'google-calendar');
      const own = new Set(['client_id', 'redirect_uri', 'state', 'code_challenge']);
      const parameters = (url: URL) =>
        Object.fromEntries([...url.searchParams].filter(([parameter]) => !own.has(parameter)));
      expect(parameters(authorizeUrl)).toEqual(parameters(new URL(String(at(real, 'location')))));
    },
  );

  test('is closed to an integration that the session does not allow', async () => {
    const harness = await startHarness();
    const token = await createSession(harness, 'google-calendar');
    const path = `/oauth/connect/gmail?connect_session_token=${token}`;
    const answer = await send(harness.url + path, 'GET');
    const real = recorded('21-scenario-headless-not-allowed-integration');
    expect(JSON.stringify(answer.body)).toBe(at(real, 'popupText'));
  });
});

describe('consent given', () => {
  test('makes a connection, tells the page and sends the webhook', async () => {
    const harness = await startHarness();
    const token = await createSession(harness, 'google-calendar', { appUserId: 'user_tags', Tenant: 'Acme' });
    const { message, callback } = await runFlow(harness, token, 'google-calendar');
    expect(callback.status).toBe(200);
    expectSameShape(message, recordedMessage('reconnect-ok'));
    await harness.sandbox.control.webhooksSettled();
    const connectionId = message.connection_id;
    expect(harness.received.map(({ body }) => body)).toEqual([
      { ...(recordedWebhook('tags-only') as object), connectionId },
    ]);
  });

  test('names the end user only when the session does', async () => {
    const harness = await startHarness();
    const { data } = await harness.nango.createConnectSession({
      end_user: { id: 'user_1', email: 'alice@example.test' },
      tags: { appUserId: 'user_1' },
      allowed_integrations: ['github'],
    });
    const { message } = await runFlow(harness, data.token, 'github');
    await harness.sandbox.control.webhooksSettled();
    expect(harness.received.map(({ body }) => body)).toEqual([
      { ...(recordedWebhook('github') as object), connectionId: message.connection_id },
    ]);
  });

  test('keeps only the scopes that were ticked', async () => {
    const harness = await startHarness();
    const scope = 'https://www.googleapis.com/auth/calendar.readonly';
    const token = await createSession(harness, 'google-calendar');
    const { message } = await runFlow(harness, token, 'google-calendar', { scopes: [scope] });
    const connection = await harness.nango.getConnection('google-calendar', String(message.connection_id));
    expect(at(connection, 'credentials', 'raw', 'scope')).toBe(scope);
  });

  test('twice with one session makes two connections', async () => {
    const harness = await startHarness();
    const token = await createSession(harness, 'google-calendar');
    const first = await runFlow(harness, token, 'google-calendar');
    const second = await runFlow(harness, token, 'google-calendar');
    expect(second.message.connection_id).not.toBe(first.message.connection_id);
    const { connections } = await harness.nango.listConnections({});
    const real = at(scenarioOf('same-session-twice'), 'connectionsFromOneToken') as unknown[];
    expect(connections).toHaveLength(real.length);
  });

  test('still counts when the session has expired meanwhile', async () => {
    const harness = await startHarness();
    const token = await createSession(harness, 'github');
    const start = await send(`${harness.url}/oauth/connect/github?connect_session_token=${token}`, 'GET');
    harness.advance(31 * 60_000);
    const authorize = new URL(start.headers.get('location') ?? '');
    const form = new URLSearchParams(authorize.search);
    form.set('account', 'maya-lindqvist');
    form.set('decision', 'allow');
    form.append('granted_scope', 'repo');
    const consent = await send(authorize.origin + authorize.pathname, 'POST', form.toString(), {
      'content-type': 'application/x-www-form-urlencoded',
    });
    const callback = await send(consent.headers.get('location') ?? '', 'GET');
    expect(callback.status).toBe(200);
    const again = await send(consent.headers.get('location') ?? '', 'GET');
    expect(again.status, 'a callback works once').toBe(400);
    expect(again.body).toContain('data-error-type="state_err"');
  });
});

describe('no consent', () => {
  test('denied: no connection, two errors for the page, a webhook without tags', async () => {
    const harness = await startHarness();
    const token = await createSession(harness, 'google-calendar');
    const { message, callback } = await runFlow(harness, token, 'google-calendar', { decision: 'cancel' });
    const { connection_id, ...rest } = message;
    const { connection_id: _recordedId, ...recordedRest } = recordedMessage('denied') as Record<
      string,
      unknown
    >;
    expect(rest).toEqual(recordedRest);
    expect(callback.status).toBe(400);
    expect(callback.body).toContain('data-error-type="connection_validation_failed"');
    await harness.sandbox.control.webhooksSettled();
    expect(harness.received.map(({ body }) => body)).toEqual([
      { ...(recordedWebhook('denied') as object), connectionId: connection_id },
    ]);
    expect((await harness.nango.listConnections({})).connections).toEqual([]);
  });

  test('token exchange refused: told as recorded', async () => {
    const harness = await startHarness();
    harness.sandbox.control.setTokenFault('invalid_client');
    const token = await createSession(harness, 'google-calendar');
    const { message } = await runFlow(harness, token, 'google-calendar');
    const connection_id = message.connection_id;
    expect(message).toEqual({ ...(recordedMessage('token-exchange-fails') as object), connection_id });
    await harness.sandbox.control.webhooksSettled();
    expect(harness.received.map(({ body }) => body)).toEqual([
      { ...(recordedWebhook('token-exchange-fails') as object), connectionId: connection_id },
    ]);
  });
});

describe('reconnecting', () => {
  const reconnect = async (
    harness: Awaited<ReturnType<typeof startHarness>>,
    connectionId: string,
    tags?: Record<string, string>,
  ) => {
    const { data } = await harness.nango.createReconnectSession({
      connection_id: connectionId,
      integration_id: 'google-calendar',
      ...(tags ? { tags } : {}),
    });
    return data.token;
  };

  test('keeps the id, replaces tags and credentials, and is told as an override', async () => {
    const harness = await startHarness();
    const id = await connect(harness, 'google-calendar', { appUserId: 'old', team: 'x' });
    const before = await harness.nango.getToken('google-calendar', id);
    harness.received.length = 0;
    const token = await reconnect(harness, id, { appUserId: 'user_1' });
    const { message } = await runFlow(harness, token, 'google-calendar');
    expect(message.connection_id).toBe(id);
    const after = await harness.nango.getConnection('google-calendar', id);
    expect(after.tags).toEqual({ appuserid: 'user_1' });
    expect(await harness.nango.getToken('google-calendar', id)).not.toBe(before);
    await harness.sandbox.control.webhooksSettled();
    expect(harness.received.map(({ body }) => body)).toMatchObject([
      { operation: 'override', success: true, connectionId: id, tags: { appuserid: 'user_1' } },
    ]);
  });

  test('without tags leaves none; the end user stays, but is not told', async () => {
    const harness = await startHarness();
    const { data } = await harness.nango.createConnectSession({
      end_user: { id: 'user_1', email: 'alice@example.test' },
      tags: { appUserId: 'old' },
    });
    const { message } = await runFlow(harness, data.token, 'google-calendar');
    const id = String(message.connection_id);
    await harness.sandbox.control.webhooksSettled();
    harness.received.length = 0;
    await runFlow(harness, await reconnect(harness, id), 'google-calendar');
    await harness.sandbox.control.webhooksSettled();
    const connection = await harness.nango.getConnection('google-calendar', id);
    const { tags, end_user } = at(scenarioOf('reconnect-notags'), 'after', 'response', 'body') as Record<
      string,
      unknown
    >;
    expect(connection).toMatchObject({ tags, end_user });
    const webhook = recordedWebhook('reconnect-notags') as object;
    expect(harness.received.map(({ body }) => body)).toEqual([{ ...webhook, connectionId: id }]);
  });

  test('does not notice that another account was chosen, but its hash changes', async () => {
    const harness = await startHarness();
    const id = await connect(harness);
    const hash = async () => {
      const connection = await harness.nango.getConnection('google-calendar', id);
      return at(connection, 'connection_config', 'emailAddressHash');
    };
    const before = await hash();
    const token = await reconnect(harness, id, { appUserId: 'user_1' });
    const { message } = await runFlow(harness, token, 'google-calendar', {
      account: 'priya@fernhill.example',
    });
    expect(message.message_type).toBe('success');
    expect(await hash()).not.toBe(before);
    const real = scenarioOf('reconnect-other-google-account');
    expectSameShape(await hash(), at(real, 'connectionConfigAfter', 'emailAddressHash'));
    const connection = await harness.nango.getConnection('google-calendar', id);
    expect(Object.keys(connection.connection_config)).toEqual(
      Object.keys(at(real, 'connectionConfigBefore') as object),
    );
  });

  test('heals a connection whose refresh has failed', async () => {
    const harness = await startHarness();
    const id = await connect(harness);
    const real = scenarioOf('reconnect-heals-broken');
    const look = async () => {
      const headers = { 'connection-id': id, 'provider-config-key': 'google-calendar' };
      const { status } = await harness.call(
        'GET',
        '/proxy/calendar/v3/users/me/calendarList',
        undefined,
        headers,
      );
      const { connections } = await harness.nango.listConnections({ connectionId: id });
      return { status, errors: at(connections[0], 'errors') };
    };
    harness.sandbox.control.changeAccess(id, 'expire');
    const broken = await look();
    expect(broken.status).toBe(at(real, 'brokeStatus'));
    expectSameShape(broken.errors, at(real, 'brokenErrors'));
    await runFlow(harness, await reconnect(harness, id, { appUserId: 'user_1' }), 'google-calendar');
    expect(await look()).toEqual({ status: at(real, 'proxyRightAfter'), errors: at(real, 'afterErrors') });
  });

  test('denied: told as a failed creation of a connection that stays healthy', async () => {
    const harness = await startHarness();
    const id = await connect(harness);
    harness.received.length = 0;
    const token = await reconnect(harness, id, { appUserId: 'user_1' });
    await runFlow(harness, token, 'google-calendar', { decision: 'cancel' });
    await harness.sandbox.control.webhooksSettled();
    expect(harness.received.map(({ body }) => body)).toEqual([
      { ...(recordedWebhook('reconnect-denied') as object), connectionId: id },
    ]);
    const connection = await harness.nango.getConnection('google-calendar', id);
    expect(at(connection, 'errors')).toEqual([]);
  });
});

describe('the provider’s sign-in', () => {
  test('sends nobody to an address that is not Nango’s', async () => {
    const harness = await startHarness();
    const token = await createSession(harness, 'google-calendar');
    const path = `/oauth/connect/google-calendar?connect_session_token=${token}`;
    const start = await send(harness.url + path, 'GET');
    const authorize = new URL(start.headers.get('location') ?? '');
    authorize.searchParams.set('redirect_uri', 'http://localhost:1/elsewhere');
    const answer = await send(authorize.href, 'GET');
    expect(answer.status).toBe(400);
    expect(answer.body).toContain('redirect_uri_mismatch');
  });

  test('escapes what it shows', async () => {
    const harness = await startHarness();
    const token = await createSession(harness, 'google-calendar');
    const path = `/oauth/connect/google-calendar?connect_session_token=${token}`;
    const start = await send(harness.url + path, 'GET');
    const authorize = new URL(start.headers.get('location') ?? '');
    authorize.searchParams.set('scope', '"><script>alert(1)</script>');
    const answer = await send(authorize.href, 'GET');
    expect(answer.status).toBe(200);
    expect(answer.body).not.toContain('<script>alert');
  });
});
