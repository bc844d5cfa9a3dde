import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { signatureHeaders } from '../../sandbox/nango/webhooks.ts';
import { useConnections, webhookSecret } from '../../tests/support/connections.ts';
import { useDatabase } from '../../tests/support/database.ts';
import { AppError } from '#app/platform/errors.ts';
import { newId } from '#app/platform/ids.ts';
import type { ProviderKey } from './providers.ts';
import { createWebhook } from './webhook.server.ts';

const database = useDatabase();
const world = useConnections(database);

const url = 'http://localhost/webhooks/nango';
const sign = (body: string, key = webhookSecret) => createHmac('sha256', key).update(body).digest('hex');

function post(body: string, headers: Record<string, string> = { 'x-nango-hmac-sha256': sign(body) }) {
  return world.webhook(new Request(url, { method: 'POST', body, headers }));
}

const log = () =>
  database.current.db.selectFrom('webhook_deliveries').selectAll().orderBy('received_at').execute();
const rows = () => database.current.db.selectFrom('integrations').selectAll().execute();

/** Makes a connection whose webhooks stay in the sandbox's log. */
async function connectUnheard(userId: string, provider: ProviderKey = 'github'): Promise<string> {
  world.sandbox.control.setWebhookMode('drop');
  const { sessionToken } = await world.connections.createSession(userId, provider);
  return (await world.consent(sessionToken, provider)) ?? '';
}

/** What Nango sent last, or would have sent. */
const lastBody = () => world.sandbox.control.webhooks().deliveries[0]?.body ?? '';

describe('what gets in', () => {
  const body = JSON.stringify({ from: 'nango', type: 'auth' });
  const other = sign(`${body} `);

  test.each<[string, Record<string, string>]>([
    ['no signature', {}],
    ['an empty one', { 'x-nango-hmac-sha256': '' }],
    ['one over other bytes', { 'x-nango-hmac-sha256': other }],
    ['one by another key', { 'x-nango-hmac-sha256': sign(body, 'another') }],
    ['half of the right one', { 'x-nango-hmac-sha256': sign(body).slice(0, 32) }],
    [
      'only the deprecated one',
      { 'x-nango-signature': signatureHeaders(webhookSecret, body)['x-nango-signature'] ?? '' },
    ],
  ])('%s is refused', async (_name, headers) => {
    expect((await post(body, headers)).status).toBe(401);
    expect(await log()).toEqual([]);
  });

  test('the signature covers the bytes as they came, not the JSON in them', async () => {
    const spaced = '{ "type": "auth",\n  "note": "ünïcode" }';
    expect((await post(spaced)).status).toBe(200);
    expect(
      (await post(spaced, { 'x-nango-hmac-sha256': sign(JSON.stringify(JSON.parse(spaced))) })).status,
    ).toBe(401);
  });

  test.each(['', '{', 'null', '"auth"', '[]', '7'])('%j is not a delivery', async (text) => {
    expect((await post(text)).status).toBe(400);
  });

  test('bytes that are not UTF-8 are not a delivery', async () => {
    const bytes = Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]);
    const signature = createHmac('sha256', webhookSecret).update(bytes).digest('hex');
    const request = new Request(url, {
      method: 'POST',
      body: bytes,
      headers: { 'x-nango-hmac-sha256': signature },
    });
    expect((await world.webhook(request)).status).toBe(400);
  });

  test('more than a megabyte is refused, declared or not', async () => {
    const large = JSON.stringify({ type: 'auth', filler: 'x'.repeat(1_000_000) });
    expect((await post(large)).status).toBe(413);
    const stream = new Blob([large]).stream();
    const request = new Request(url, { method: 'POST', body: stream, duplex: 'half' });
    expect(request.headers.has('content-length')).toBe(false);
    expect((await world.webhook(request)).status).toBe(413);
  });

  test.each([
    { type: 'sync', connectionId: 'x', providerConfigKey: 'github' },
    { type: 'forward' },
    { type: 'auth', operation: 'rotation', success: true, connectionId: 'x', providerConfigKey: 'github' },
    { type: 'auth', operation: 'creation', success: true, connectionId: 'x', providerConfigKey: 'slack' },
    { type: 'auth', operation: 'creation', success: true, connectionId: '../x', providerConfigKey: 'github' },
    {
      type: 'auth',
      operation: 'creation',
      success: true,
      connectionId: newId(),
      providerConfigKey: 'github',
    },
    {
      type: 'auth',
      operation: 'refresh',
      success: false,
      connectionId: newId(),
      providerConfigKey: 'github',
    },
    { type: 7, operation: ['creation'], connectionId: { id: 1 } },
    {},
  ])('%j is ignored', async (payload) => {
    expect((await post(JSON.stringify(payload))).status).toBe(200);
    expect(await log()).toMatchObject([{ outcome: 'ignored' }]);
    expect(await rows()).toEqual([]);
  });
});

describe('what it does', () => {
  test('the same delivery again changes nothing and tells nobody', async () => {
    const userId = await world.addUser();
    await connectUnheard(userId);
    const body = lastBody();
    expect((await post(body)).status).toBe(200);
    const [before] = await rows();
    world.notify.mockClear();
    for (let time = 0; time < 3; time += 1) expect((await post(body)).status).toBe(200);
    expect(await rows()).toEqual([
      { ...before, checked_at: expect.any(String), read_at: expect.any(String) },
    ]);
    expect(world.notify).not.toHaveBeenCalled();
  });

  test('twenty at once make one connection', async () => {
    const userId = await world.addUser();
    const id = await connectUnheard(userId);
    const body = lastBody();
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(body)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
    expect(await rows()).toMatchObject([{ user_id: userId, nango_connection_id: id, status: 'active' }]);
  });

  test('the log has no content', async () => {
    const id = await connectUnheard(await world.addUser());
    await post(lastBody());
    expect(await log()).toEqual([
      {
        id: expect.any(String),
        body_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        type: 'auth',
        operation: 'creation',
        success: true,
        nango_connection_id: id,
        received_at: expect.any(String),
        outcome: 'applied',
      },
    ]);
  });

  test('the payload is not believed: its tags name nobody', async () => {
    const [userId, thief] = [await world.addUser(), await world.addUser()];
    const id = await connectUnheard(userId);
    const claim = JSON.parse(lastBody()) as { tags: Record<string, string> };
    claim.tags = { ...claim.tags, user_id: thief };
    await post(JSON.stringify(claim));
    expect(await rows()).toMatchObject([{ user_id: userId, nango_connection_id: id }]);
  });

  test('a failed refresh that is told does not break a connection that Nango finds healthy', async () => {
    const userId = await world.addUser();
    const connectionId = await connectUnheard(userId);
    await post(lastBody());
    const lie = {
      type: 'auth',
      operation: 'refresh',
      success: false,
      connectionId,
      providerConfigKey: 'github',
    };
    expect((await post(JSON.stringify(lie))).status).toBe(200);
    expect(await rows()).toMatchObject([{ status: 'active' }]);
  });

  test('a refused reconnect leaves alone a connection that is healthy by then', async () => {
    const userId = await world.addUser();
    const id = await connectUnheard(userId, 'gmail');
    await post(lastBody());
    const before = await world.connections.get(userId, 'gmail');
    world.sandbox.control.changeAccess(id, 'expire');
    await world.connections.refreshFromNango(id);
    const { sessionToken } = await world.connections.createSession(userId, 'gmail');
    world.sandbox.control.changeAccess(id, 'heal');
    expect(await world.consent(sessionToken, 'gmail', { decision: 'deny' })).toBeNull();
    expect(JSON.parse(lastBody())).toMatchObject({ operation: 'creation', success: false, connectionId: id });
    expect((await post(lastBody())).status).toBe(200);
    expect(await world.connections.refreshFromNango(id)).toMatchObject({
      ...before,
      statusSince: expect.any(String) as string,
      checkedAt: expect.any(String) as string,
    });
  });

  test('while Nango cannot be read it asks for the delivery again, which then applies', async () => {
    const userId = await world.addUser();
    await connectUnheard(userId);
    world.sandbox.control.setRateLimit(0);
    expect((await post(lastBody())).status).toBe(503);
    expect(await rows()).toEqual([]);
    world.sandbox.control.setRateLimit(null);
    expect((await post(lastBody())).status).toBe(200);
    expect(await rows()).toMatchObject([{ user_id: userId }]);
    expect(await log()).toMatchObject([{ outcome: 'postponed' }, { outcome: 'applied' }]);
  });

  test('the sandbox’s own delivery over HTTP is retried until it applies', async () => {
    const userId = await world.addUser();
    const { sessionToken } = await world.connections.createSession(userId, 'github');
    const { webhook } = world;
    let failures = 2;
    world.webhook = (request) => {
      failures -= 1;
      return failures >= 0 ? Promise.resolve(new Response('', { status: 503 })) : webhook(request);
    };
    await world.consent(sessionToken, 'github');
    await world.sandbox.control.webhooksSettled();
    expect(await rows()).toMatchObject([{ user_id: userId, status: 'active' }]);
  });

  test('a webhook about a broken connection does not make Nango try again, and so send another', async () => {
    const userId = await world.addUser();
    const id = await connectUnheard(userId, 'gmail');
    await post(lastBody());
    world.sandbox.control.changeAccess(id, 'expire');
    await world.nango.readConnection('gmail', id);
    const sent = world.sandbox.control.webhooks().deliveries.length;
    world.clock.advance({ minutes: 1 });
    await post(lastBody());
    expect(await rows()).toMatchObject([{ status: 'expired' }]);
    expect(world.sandbox.control.webhooks().deliveries).toHaveLength(sent);
  });
});

test('a defect is not swallowed', async () => {
  const follow = () => Promise.reject(new TypeError('a defect'));
  const webhook = createWebhook({ ...world, db: database.current.db, newId, connections: { follow } });
  const body = JSON.stringify({
    type: 'auth',
    operation: 'refresh',
    connectionId: 'x',
    providerConfigKey: 'github',
  });
  const request = () =>
    new Request(url, { method: 'POST', body, headers: { 'x-nango-hmac-sha256': sign(body) } });
  await expect(webhook(request())).rejects.not.toBeInstanceOf(AppError);
});
