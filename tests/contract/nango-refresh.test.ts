import { describe, expect, test } from 'vitest';
import { connect, createSession, outcomeOf, runFlow, startHarness, type Harness } from './nango-harness.ts';
import { at, expectSameShape, recorded, recordedOutcome } from './nango-recorded.ts';

const refreshes = recorded('50-refresh');
const revocation = recorded('51-revoked-at-google');
const calendarList = '/calendar/v3/users/me/calendarList';
const lifetimeMs = 3599 * 1000;

/** A connected calendar, with the calls that the recordings make. */
async function connected() {
  const harness = await startHarness();
  const tags = { appUserId: 'twice', end_user_email: 'alice@example.test', end_user_id: 'user_1' };
  const id = await connect(harness, 'google-calendar', tags);
  harness.received.length = 0;
  const path = `/connections/${id}?provider_config_key=google-calendar`;
  return {
    ...harness,
    harness,
    id,
    proxy: () =>
      harness.call('GET', `/proxy${calendarList}`, undefined, {
        'connection-id': id,
        'provider-config-key': 'google-calendar',
      }),
    get: () => harness.call('GET', path),
    forceRefresh: () => harness.call('GET', `${path}&force_refresh=true`),
    errors: async () => {
      const { connections } = await harness.nango.listConnections({ connectionId: id });
      return connections[0]?.errors;
    },
    webhooks: async () => {
      await harness.sandbox.control.webhooksSettled();
      return harness.received.map(({ body }) => body);
    },
  };
}

/** The recorded webhook of a failed refresh, for another connection. */
function refreshWebhook(connectionId: string): unknown {
  const recordedBody = at(refreshes, 'invalid_grant_proxy_1', 'hooks', 0, 'json') as object;
  return { ...recordedBody, connectionId };
}

async function tokenOf({ nango }: Harness, id: string) {
  return nango.getToken('google-calendar', id);
}

describe('a token that is due', () => {
  test('is renewed with less than 15 minutes left, not before', async () => {
    const { harness, id, proxy, advance, webhooks } = await connected();
    const first = await tokenOf(harness, id);
    advance(lifetimeMs - 15 * 60_000);
    expect((await proxy()).status).toBe(200);
    expect(await tokenOf(harness, id)).toBe(first);
    expect(at(refreshes, 'margin_expires_in_1000', 'tokenCalls'), '1000 s left: no').toBe(0);
    advance(1);
    const { status } = recordedOutcome(refreshes, 'expired_refresh_ok_proxy', 'proxy');
    expect((await proxy()).status).toBe(status);
    expect(await tokenOf(harness, id)).not.toBe(first);
    expect(at(refreshes, 'margin_expires_in_800', 'tokenCalls'), '800 s left: yes').toBe(1);
    expect(await webhooks(), 'a success is told to nobody').toEqual(
      at(refreshes, 'expired_refresh_ok_proxy', 'hooks'),
    );
  });

  test('is renewed once for five calls at the same time', async () => {
    const { proxy, advance, harness, id } = await connected();
    advance(lifetimeMs);
    const answers = await Promise.all([proxy(), proxy(), proxy(), proxy(), proxy()]);
    expect(answers.map(({ status }) => status)).toEqual(
      at(refreshes, 'expired_refresh_ok_concurrent5', 'statuses'),
    );
    const grant = harness.sandbox.snapshot().grants[0];
    expect(grant?.accessTokens, 'the first token has ended').toHaveLength(1);
    expect(grant?.accessTokens[0]?.token).toBe(await tokenOf(harness, id));
  });

  test('is renewed at any time by force_refresh', async () => {
    const { harness, id, forceRefresh, webhooks } = await connected();
    const first = await tokenOf(harness, id);
    const { status } = recordedOutcome(refreshes, 'force_refresh_ok', 'get');
    expect((await forceRefresh()).status).toBe(status);
    expect(await tokenOf(harness, id)).not.toBe(first);
    expect(await webhooks()).toEqual(at(refreshes, 'force_refresh_ok', 'hooks'));
  });
});

describe('a refresh that fails', () => {
  test('is answered, told and shown as recorded', async () => {
    const { id, sandbox, proxy, get, forceRefresh, errors, webhooks, advance } = await connected();
    sandbox.control.changeAccess(id, 'expire');

    expect(outcomeOf(await proxy())).toEqual(recordedOutcome(refreshes, 'invalid_grant_proxy_1', 'proxy'));
    expect(await webhooks()).toEqual([refreshWebhook(id)]);
    expectSameShape(await errors(), at(refreshes, 'invalid_grant_list', 'connections', 0, 'errors'));

    // For 30 seconds nothing is tried and nobody told.
    const backoff = recordedOutcome(refreshes, 'invalid_grant_proxy_2_immediately', 'proxy');
    advance(29_999);
    expect(outcomeOf(await proxy())).toEqual(backoff);
    const read = await get();
    const recordedRead = recordedOutcome(refreshes, 'invalid_grant_get_connection');
    expect(read.status).toBe(recordedRead.status);
    expect(at(read.body, 'error', 'message')).toBe(at(recordedRead.body, 'error', 'message'));
    expect(await webhooks()).toHaveLength(1);

    const forced = await forceRefresh();
    const recordedForced = recordedOutcome(refreshes, 'invalid_grant_get_force_refresh', 'get');
    expect(forced.status).toBe(recordedForced.status);
    expect(at(forced.body, 'error', 'message')).toBe(at(recordedForced.body, 'error', 'message'));
    expect(at(forced.body, 'error', 'payload', 'connection', 'credentials')).toEqual({});
    expect(await webhooks()).toEqual([refreshWebhook(id), refreshWebhook(id)]);

    advance(30_000);
    expect(outcomeOf(await proxy())).toEqual(
      recordedOutcome(refreshes, 'invalid_grant_proxy_after_30s', 'proxy'),
    );
    expect(await webhooks()).toHaveLength(3);
  });

  test('gives the connection in the error the recorded shape', async () => {
    const { id, sandbox, forceRefresh } = await connected();
    sandbox.control.changeAccess(id, 'expire');
    const { body } = await forceRefresh();
    const { body: recordedBody } = recordedOutcome(refreshes, 'invalid_grant_get_force_refresh', 'get');
    const connection = at(recordedBody, 'error', 'payload', 'connection') as object;
    expectSameShape(at(body, 'error', 'payload', 'connection'), { ...connection, end_user: null });
  });

  test('reaches the SDK as an error with status and body', async () => {
    const { id, sandbox, nango, proxy } = await connected();
    sandbox.control.changeAccess(id, 'expire');
    await proxy();
    const rejection = (name: string) => {
      const { message, status, data } = at(refreshes, name) as Record<string, unknown>;
      return { message, response: { status, data: { error: { code: at(data, 'error', 'code') } } } };
    };
    await expect(nango.getToken('google-calendar', id)).rejects.toMatchObject(
      rejection('invalid_grant_sdk_getToken'),
    );
    await expect(nango.getConnection('google-calendar', id)).rejects.toMatchObject(
      rejection('invalid_grant_sdk_getConnection'),
    );
    const call = { endpoint: calendarList, connectionId: id, providerConfigKey: 'google-calendar' };
    await expect(nango.get(call)).rejects.toMatchObject(rejection('invalid_grant_sdk_proxy'));
  });

  test.each([
    ['token_500_proxy', 'server_error'],
    ['token_reset_proxy', 'dropped'],
    ['token_invalid_client_proxy', 'invalid_client'],
    ['really_revoked_proxy', 'none'],
  ] as const)('is the same whatever the token endpoint answers: %s', async (name, fault) => {
    const { id, sandbox, proxy, advance, webhooks } = await connected();
    sandbox.control.changeAccess(id, 'revoke');
    sandbox.control.setTokenFault(fault);
    advance(lifetimeMs);
    expect(outcomeOf(await proxy())).toEqual(recordedOutcome(refreshes, name, 'proxy'));
    const told = at(refreshes, name, 'hooks', 0, 'json') as object;
    expect(await webhooks()).toEqual([{ ...told, connectionId: id }]);
  });

  test('keeps to its 30 seconds when all is well again, unless a refresh is forced', async () => {
    const { id, sandbox, proxy, forceRefresh, errors, webhooks } = await connected();
    sandbox.control.changeAccess(id, 'expire');
    await proxy();
    const [grant] = sandbox.snapshot().grants;
    if (grant) grant.status = 'active';
    expect(outcomeOf(await proxy())).toEqual(recordedOutcome(refreshes, 'fixed_but_cooldown_proxy', 'proxy'));
    expect((await forceRefresh()).status).toBe(
      recordedOutcome(refreshes, 'fixed_force_refresh', 'get').status,
    );
    expect(await errors()).toEqual([]);
    expect((await proxy()).status).toBe(recordedOutcome(refreshes, 'fixed_proxy').status);
    expect(await webhooks(), 'of the failure alone').toHaveLength(1);
  });

  test('on four days is given up, until a forced one works', async () => {
    const { sandbox, proxy, get, forceRefresh, errors, advance, webhooks } = await connected();
    sandbox.control.setTokenFault('invalid_client');
    for (let day = 0; day < 4; day += 1) {
      advance(24 * 60 * 60_000);
      expect((await proxy()).status).toBe(400);
    }
    sandbox.control.setTokenFault('none');
    advance(60_000);
    expect(outcomeOf(await proxy())).toEqual(recordedOutcome(refreshes, 'exhausted_proxy', 'proxy'));
    const { status, body } = recordedOutcome(refreshes, 'exhausted_get');
    const read = await get();
    expect(read.status).toBe(status);
    expect(at(read.body, 'error', 'message')).toBe(at(body, 'error', 'message'));
    expect(await webhooks()).toHaveLength(4);

    expect((await forceRefresh()).status).toBe(recordedOutcome(refreshes, 'exhausted_force_refresh').status);
    expect(await errors()).toEqual([]);
    expect((await proxy()).status).toBe(200);
  });

  test('is forgotten when the provider is healed', async () => {
    const { id, sandbox, proxy, errors } = await connected();
    sandbox.control.changeAccess(id, 'expire');
    expect((await proxy()).status).toBe(400);
    sandbox.control.changeAccess(id, 'heal');
    expect((await proxy()).status).toBe(200);
    expect(await errors()).toEqual([]);
  });
});

test('access revoked at the provider goes the recorded way, and a reconnect heals it', async () => {
  const { harness, id, sandbox, proxy, get, forceRefresh, errors, webhooks, nango } = await connected();
  expect((await proxy()).status).toBe(recordedOutcome(revocation, 'ok').status);
  sandbox.control.changeAccess(id, 'revoke');

  const refused = await proxy();
  expect(refused.status).toBe(recordedOutcome(refreshes, 'google_401_not_expired', 'proxy').status);
  expect(refused.status).toBe(recordedOutcome(revocation, 'step1_proxy_after_revoke').status);
  expect(at(refused.body, 'error', 'code'), 'the provider’s own error').toBe(401);
  expect(await webhooks()).toHaveLength(Number(at(revocation, 'step1_webhooks')));
  const read = await get();
  expect(read.status).toBe(recordedOutcome(revocation, 'step2_get_connection').status);
  expect(at(read.body, 'errors')).toEqual(at(refreshes, 'google_401_then_get_connection'));
  expect(await webhooks()).toHaveLength(Number(at(revocation, 'step2_webhooks')));

  expect((await forceRefresh()).status).toBe(recordedOutcome(revocation, 'step3_force_refresh').status);
  expect(await webhooks()).toEqual([refreshWebhook(id)]);
  expect(at(revocation, 'step3_webhooks')).toHaveLength(1);
  expect(outcomeOf(await proxy())).toEqual(recordedOutcome(revocation, 'step4_proxy'));
  expectSameShape(await errors(), at(revocation, 'step4_list_errors'));

  const { data } = await nango.createReconnectSession({
    connection_id: id,
    integration_id: 'google-calendar',
    tags: { end_user_id: 'user_rev' },
  });
  await runFlow(harness, data.token, 'google-calendar');
  expect((await webhooks()).at(-1)).toEqual({
    ...(at(revocation, 'step5_reconnect', 'webhooks', 0) as object),
    connectionId: id,
  });
  expect(await errors()).toEqual([]);
  expect((await proxy()).status).toBe(200);
});

test('a GitHub token does not expire, so only a revocation ends it', async () => {
  const harness = await startHarness();
  const token = await createSession(harness, 'github');
  const { message } = await runFlow(harness, token, 'github');
  const id = String(message.connection_id);
  const user = () =>
    harness.call('GET', '/proxy/user', undefined, {
      'connection-id': id,
      'provider-config-key': 'github',
    });
  expect((await user()).body).toMatchObject({ login: 'maya-lindqvist' });
  expect(harness.sandbox.control.changeAccess(id, 'expire')).toBe('not_applicable');
  harness.sandbox.control.changeAccess(id, 'revoke');
  expect(outcomeOf(await user())).toMatchObject({ status: 401, body: { message: 'Bad credentials' } });
});
