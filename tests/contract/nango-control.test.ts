import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { connect, send, startHarness, type Harness } from './nango-harness.ts';
import { at } from './nango-recorded.ts';

/** The person at the controls, over HTTP like the control page. */
function pull({ url }: Harness, path: string, body: unknown = {}) {
  return send(`${url}/__sandbox/${path}`, 'POST', body);
}

function calendarList(harness: Harness, connectionId: string) {
  return harness.call('GET', '/proxy/calendar/v3/users/me/calendarList', undefined, {
    'connection-id': connectionId,
    'provider-config-key': 'google-calendar',
  });
}

describe('the levers', () => {
  test('expire, revoke and heal show at once', async () => {
    const harness = await startHarness();
    const id = await connect(harness);
    const seen = async (change: string) => {
      const { status, body } = await pull(harness, `connections/${id}/${change}`);
      return { status, access: at(body, 'connections', 0, 'access') };
    };
    expect(await seen('expire')).toEqual({ status: 200, access: 'expired' });
    expect((await calendarList(harness, id)).status).toBe(400);
    expect(await seen('heal')).toEqual({ status: 200, access: 'active' });
    expect((await calendarList(harness, id)).status).toBe(200);
    expect(await seen('revoke')).toEqual({ status: 200, access: 'revoked' });
    expect((await calendarList(harness, id)).status).toBe(401);
  });

  test('refuse what makes no sense', async () => {
    const harness = await startHarness();
    expect((await pull(harness, 'connections/nope/expire')).status).toBe(404);
    const github = await connect(harness, 'github');
    expect((await pull(harness, `connections/${github}/expire`)).status).toBe(409);
    expect((await pull(harness, 'webhooks', { mode: 'explode' })).status).toBe(400);
    expect((await pull(harness, 'rate-limit', '{')).status).toBe(400);
    expect((await pull(harness, 'nango', { missingIntegrations: ['slack'] })).status).toBe(400);
  });

  test('the page’s state tells connections, webhooks and mails', async () => {
    const harness = await startHarness();
    const id = await connect(harness);
    await pull(harness, 'webhooks', { mode: 'drop' });
    const { body } = await send(`${harness.url}/__sandbox/state`, 'GET');
    expect(body).toMatchObject({
      appUrl: harness.receiverUrl,
      connections: [{ connectionId: id, integration: 'google-calendar', account: 'maya@fernhill.example' }],
      webhooks: { mode: 'drop', deliveries: [{ outcome: 'delivered' }] },
      tokenFault: 'none',
      nango: { api: 'none', sessionsExpired: false, missingIntegrations: [] },
    });
    expect(JSON.stringify(body), 'no token leaves').not.toContain('ya29.');
    const outbox = await send(`${harness.url}/google/__sandbox/outbox`, 'GET');
    expect(outbox.body).toEqual({ mails: [] });
    const page = await send(`${harness.url}/`, 'GET');
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  test('reset forgets everything', async () => {
    const harness = await startHarness();
    const id = await connect(harness);
    harness.sandbox.control.setTokenFault('dropped');
    expect((await pull(harness, 'reset')).body).toMatchObject({
      connections: [],
      webhooks: { mode: 'deliver', deliveries: [] },
      tokenFault: 'none',
    });
    expect((await calendarList(harness, id)).status).toBe(400);
    const again = await connect(harness);
    expect((await calendarList(harness, again)).status).toBe(200);
  });
});

describe('web pages of other origins', () => {
  test('cannot pull a lever', async () => {
    const harness = await startHarness();
    const id = await connect(harness);
    for (const path of [`/__sandbox/connections/${id}/revoke`, '/google/__sandbox/faults']) {
      const answer = await send(harness.url + path, 'POST', {}, { origin: 'https://evil.example' });
      expect(answer.status, path).toBe(403);
      expect(answer.headers.get('access-control-allow-origin'), path).toBeNull();
    }
    expect((await calendarList(harness, id)).status).toBe(200);
  });

  test('cannot come in by a name that was made to point here', async () => {
    const { url } = await startHarness();
    const status = await new Promise((resolve, reject) => {
      const { port } = new URL(url);
      request(
        { host: '127.0.0.1', port, path: '/__sandbox/state', headers: { host: 'evil.example' } },
        (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        },
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });
});

test('an unknown path is nobody’s', async () => {
  const { url } = await startHarness();
  expect((await send(`${url}/nowhere`, 'GET')).status).toBe(404);
});
