import { describe, expect, test } from 'vitest';
import type { DeliveryMode } from '../../sandbox/nango/webhooks.ts';
import {
  connect,
  createSession,
  outcomeOf,
  runFlow,
  send,
  startHarness,
  type Harness,
} from './nango-harness.ts';
import { at, recorded, recordedOutcome } from './nango-recorded.ts';

const sessions = recorded('10-connect-sessions');

/** The person at the controls, over HTTP like the control page. */
async function pull({ url }: Harness, path: string, body: unknown): Promise<void> {
  const answer = await send(`${url}/__sandbox/${path}`, 'POST', body);
  expect(answer.status).toBe(200);
}

describe('webhooks on their way', () => {
  /** Connects once for each integration while the mode holds; gives what was received, by integration. */
  async function received(mode: DeliveryMode, ...integrations: string[]) {
    const harness = await startHarness();
    await pull(harness, 'webhooks', { mode });
    for (const integration of integrations) await connect(harness, integration);
    return { ...harness, order: () => harness.received.map(({ body }) => body.providerConfigKey) };
  }

  test('come late', async () => {
    const { order, waits } = await received('delay', 'github');
    expect(order()).toEqual(['github']);
    expect(waits).toEqual([10_000]);
  });

  test('come twice, with the same bytes and signatures', async () => {
    const {
      received: [first, second, ...others],
      nango,
      sandbox,
    } = await received('double', 'github');
    expect(others).toEqual([]);
    expect(second).toMatchObject({
      rawBody: first?.rawBody,
      headers: { ...first?.headers, connection: expect.anything() },
    });
    expect(nango.verifyIncomingWebhookRequest(second?.rawBody ?? '', second?.headers ?? {})).toBe(true);
    expect(sandbox.control.webhooks().deliveries.map(({ outcome }) => outcome)).toEqual([
      'delivered',
      'delivered',
    ]);
  });

  test('change places, two by two', async () => {
    const { order, sandbox } = await received('reorder', 'github', 'gmail', 'google-calendar');
    expect(order()).toEqual(['gmail', 'github']);
    expect(sandbox.control.webhooks().deliveries[0]).toMatchObject({ outcome: 'pending', attempts: [] });
    sandbox.control.setWebhookMode('deliver');
    await sandbox.control.webhooksSettled();
    expect(order(), 'one without a second is not lost').toEqual(['gmail', 'github', 'google-calendar']);
  });

  test('carry a signature that nobody can have made with the key', async () => {
    const {
      received: [webhook],
      nango,
    } = await received('forge', 'github');
    expect(webhook?.headers['x-nango-hmac-sha256']).toMatch(/^[0-9a-f]{64}$/);
    expect(nango.verifyIncomingWebhookRequest(webhook?.rawBody ?? '', webhook?.headers ?? {})).toBe(false);
  });
});

describe('connect sessions that are over', () => {
  const sessionOf = ({ url }: Harness, token: string) =>
    send(`${url}/connect/session`, 'GET', undefined, { authorization: `Bearer ${token}` });

  test('before they are opened, and for good', async () => {
    const harness = await startHarness();
    const open = await createSession(harness, 'github');
    await pull(harness, 'nango', { sessionsExpired: true });
    const fresh = await createSession(harness, 'github');
    const unknown = recordedOutcome(sessions, 'get_session_unknown_token');
    expect(outcomeOf(await sessionOf(harness, open))).toEqual(unknown);
    expect(outcomeOf(await sessionOf(harness, fresh))).toEqual(unknown);
    await pull(harness, 'nango', { sessionsExpired: false });
    expect(outcomeOf(await sessionOf(harness, open))).toEqual(unknown);
    expect((await sessionOf(harness, await createSession(harness, 'github'))).status).toBe(200);
  });

  test('between the Connect UI and the pop-up', async () => {
    const harness = await startHarness();
    const token = await createSession(harness, 'google-calendar');
    expect((await sessionOf(harness, token)).status).toBe(200);
    await pull(harness, 'nango', { sessionsExpired: true });
    const popup = await send(
      `${harness.url}/oauth/connect/google-calendar?connect_session_token=${token}`,
      'GET',
    );
    const unknown = recordedOutcome(sessions, 'get_session_unknown_token');
    expect(outcomeOf(popup)).toEqual(unknown);
  });
});

describe('a Nango that cannot be reached', () => {
  test('ends every connection, as a server that is down', async () => {
    const harness = await startHarness();
    await pull(harness, 'nango', { api: 'dropped' });
    const create = harness.nango.createConnectSession({ tags: { a: 'b' } });
    await expect(create).rejects.toMatchObject({ isAxiosError: true, code: 'ECONNRESET' });
    await expect(create).rejects.not.toHaveProperty('response');
    await expect(send(`${harness.url}/connect/session`, 'GET')).rejects.toThrow();
    await expect(openSocket(harness)).rejects.toThrow();
    expect((await send(`${harness.url}/connect-ui/`, 'GET')).status, 'another server of Nango’s').toBe(200);
  });

  test('answers 503 in the words of something else', async () => {
    const harness = await startHarness();
    await pull(harness, 'nango', { api: 'unavailable' });
    const answer = await harness.call('GET', '/connections');
    expect(answer.status).toBe(503);
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
    await pull(harness, 'nango', { api: 'none' });
    expect((await harness.call('GET', '/connections')).status).toBe(200);
  });

  /** Fulfils once Nango has greeted. */
  function openSocket({ url }: Harness): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(url.replace('http', 'ws'));
      socket.addEventListener('message', ({ data }) => resolve(data));
      socket.addEventListener('error', () => reject(new Error('No socket.')));
    });
  }
});

test('a key that Nango does not know any more', async () => {
  const harness = await startHarness();
  const token = await createSession(harness, 'github');
  await pull(harness, 'nango', { api: 'wrong_key' });
  const answer = await harness.call('POST', '/connect/sessions', { tags: { a: 'b' } });
  expect(outcomeOf(answer)).toEqual(recordedOutcome(sessions, 'auth_wrong_uuid'));
  await expect(harness.nango.createConnectSession({ tags: { a: 'b' } })).rejects.toMatchObject({
    response: {
      status: at(sessions, 'sdkWrongSecret', 'status'),
      data: at(sessions, 'sdkWrongSecret', 'data'),
    },
  });
  const { message } = await runFlow(harness, token, 'github');
  expect(message.message_type, 'browsers come with another key').toBe('success');
});

test('an integration that nobody has set up', async () => {
  const harness = await startHarness();
  const id = await connect(harness, 'github');
  await pull(harness, 'nango', { missingIntegrations: ['github'] });
  await expect(createSession(harness, 'github')).rejects.toMatchObject({
    response: {
      status: at(sessions, 'sdkUnknownIntegration', 'status'),
      data: {
        error: {
          code: 'invalid_body',
          errors: [
            { code: 'custom', message: 'Integration does not exist', path: ['allowed_integrations', '0'] },
          ],
        },
      },
    },
  });
  const proxied = await harness.call('GET', '/proxy/user', undefined, {
    'connection-id': id,
    'provider-config-key': 'github',
  });
  const proxyRecording = recorded('40-proxy');
  expect(proxied.body).toEqual(at(proxyRecording, 'unknown_integration', 'sdkResult', 'data'));
  await expect(createSession(harness, 'gmail')).resolves.toMatch(/^nango_connect_session_/);
});

test('reset heals Nango', async () => {
  const harness = await startHarness();
  await pull(harness, 'nango', { api: 'wrong_key', sessionsExpired: true, missingIntegrations: ['gmail'] });
  await pull(harness, 'webhooks', { mode: 'reorder' });
  await pull(harness, 'reset', {});
  await connect(harness, 'gmail');
  expect(harness.received).toHaveLength(1);
});
