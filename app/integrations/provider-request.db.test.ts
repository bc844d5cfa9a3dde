import { beforeEach, describe, expect, test, vi } from 'vitest';
import { useConnections } from '../../tests/support/connections.ts';
import { useDatabase } from '../../tests/support/database.ts';
import { createProviderRequest } from './provider-request.server.ts';
import type { ProviderRequest, ProviderRequestInput } from './provider-request.ts';
import { providerKeys, providers, type ProviderKey } from './providers.ts';

const database = useDatabase();
const world = useConnections(database);
const profile = { method: 'GET', path: '/user' } as const;
let userId: string;
let request: ProviderRequest;

beforeEach(async () => {
  userId = await world.addUser();
  request = createProviderRequest(world)(userId, 'github');
});

async function connect(provider: ProviderKey = 'github'): Promise<string> {
  const { sessionToken } = await world.connections.createSession(userId, provider);
  const id = await world.consent(sessionToken, provider);
  await world.sandbox.control.webhooksSettled();
  return id ?? '';
}

const status = async () => (await world.connections.get(userId, 'github'))?.status;

test('the provider answers, and the connection counts as used', async () => {
  await connect();
  const answer = await request(profile);
  expect(answer).toMatchObject({ status: 200, body: { login: 'maya-lindqvist' } });
  expect((await world.connections.get(userId, 'github'))?.lastUsedAt).not.toBeNull();
});

test('what the provider refuses is an answer', async () => {
  await connect();
  expect(await request({ method: 'GET', path: '/nowhere' })).toMatchObject({ status: 404 });
});

describe('the person is told what to do, in these words', () => {
  for (const provider of providerKeys) {
    const { name } = providers[provider];
    test(`${name} is not connected`, async () => {
      const asking = createProviderRequest(world)(userId, provider)(profile);
      await expect(asking).rejects.toMatchObject({
        code: 'not_connected',
        message: `${name} isn’t connected. Connect in Settings → Integrations.`,
      });
    });
  }

  test('access was removed: found out by the request, stored, and told to open pages', async () => {
    const id = await connect();
    world.sandbox.control.changeAccess(id, 'revoke');
    world.notify.mockClear();
    await expect(request(profile)).rejects.toMatchObject({
      code: 'revoked',
      message: 'GitHub access was removed. Please reconnect in Settings.',
    });
    expect(await status()).toBe('revoked');
    expect(world.notify).toHaveBeenCalledWith('user_news', { userId, kind: 'connections' });
  });

  test('access has expired', async () => {
    const gmail = createProviderRequest(world)(userId, 'gmail');
    const id = await connect('gmail');
    world.sandbox.control.changeAccess(id, 'expire');
    await expect(gmail({ method: 'GET', path: '/gmail/v1/users/me/profile' })).rejects.toMatchObject({
      code: 'expired',
      message: 'Your Gmail access has expired. Please reconnect in Settings.',
    });
    expect(await world.connections.get(userId, 'gmail')).toMatchObject({ status: 'expired' });
  });

  test('the connection was deleted at Nango', async () => {
    const id = await connect();
    await world.nango.deleteConnection('github', id);
    await expect(request(profile)).rejects.toMatchObject({ code: 'revoked' });
    expect(await status()).toBe('revoked');
  });
});

test('many requests that find access removed ask the provider for a new token once', async () => {
  const gmail = createProviderRequest(world)(userId, 'gmail');
  world.sandbox.control.changeAccess(await connect('gmail'), 'revoke');
  const mail = { method: 'GET', path: '/gmail/v1/users/me/profile' } as const;
  const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => gmail(mail)));
  for (const outcome of outcomes) expect(outcome).toMatchObject({ reason: { code: 'revoked' } });
  // Nango tells of each refresh that failed.
  const { deliveries } = world.sandbox.control.webhooks();
  expect(deliveries.filter(({ body }) => body.includes('"operation":"refresh"'))).toHaveLength(1);
});

test('while access is being found removed, nobody is told that it has expired', async () => {
  const gmail = createProviderRequest(world)(userId, 'gmail');
  world.sandbox.control.changeAccess(await connect('gmail'), 'revoke');
  const { readConnection } = world.nango;
  const refreshed = Promise.withResolvers<void>();
  const heldBack = Promise.withResolvers<void>();
  vi.spyOn(world.nango, 'readConnection').mockImplementation(async (provider, id, how) => {
    const reading = await readConnection(provider, id, how);
    if (how?.forceRefresh) {
      refreshed.resolve();
      await heldBack.promise;
    }
    return reading;
  });
  const mail = { method: 'GET', path: '/gmail/v1/users/me/profile' } as const;
  const outcomes = [gmail(mail)];
  await refreshed.promise;
  outcomes.push(gmail(mail));
  await world.sandbox.control.webhooksSettled();
  expect(await world.connections.get(userId, 'gmail')).toMatchObject({ status: 'expired' });
  outcomes.push(gmail(mail));
  const told = Promise.allSettled(outcomes);
  heldBack.resolve();
  for (const outcome of await told) expect(outcome).toMatchObject({ reason: { code: 'revoked' } });
});

test('a broken connection is not asked again at once, and is used again when it has recovered', async () => {
  const gmail = createProviderRequest(world)(userId, 'gmail');
  const id = await connect('gmail');
  world.sandbox.control.changeAccess(id, 'expire');
  const mail = { method: 'GET', path: '/gmail/v1/users/me/profile' } as const;
  await expect(gmail(mail)).rejects.toMatchObject({ code: 'expired' });
  world.sandbox.control.changeAccess(id, 'heal');
  await expect(gmail(mail)).rejects.toMatchObject({ code: 'expired' });
  world.clock.advance({ seconds: 31 });
  expect(await gmail(mail)).toMatchObject({ status: 200 });
});

describe('a token that the provider refused and Nango could renew', () => {
  /** Refuses the first requests through the proxy as Google refuses a token, and lets all else through. */
  function refusing(refusals: number) {
    const sent: ProviderRequestInput[] = [];
    const proxy: typeof world.nango.proxy = async (provider, id, input) => {
      sent.push(input);
      if (sent.length > refusals) return world.nango.proxy(provider, id, input);
      return { kind: 'answer', answer: { status: 401, body: { error: { code: 401 } }, headers: {} } };
    };
    return { sent, request: createProviderRequest({ ...world, nango: { proxy } })(userId, 'github') };
  }

  test('a read is sent again', async () => {
    await connect();
    const { sent, request: refused } = refusing(1);
    expect(await refused(profile)).toMatchObject({ status: 200 });
    expect(sent).toEqual([profile, profile]);
  });

  test('so is a write, which the refusal kept from being carried out', async () => {
    await connect();
    const { sent, request: refused } = refusing(1);
    const write = { method: 'POST', path: '/user', body: { name: 'Maya' } } as const;
    expect(await refused(write)).toMatchObject({ status: 404 });
    expect(sent).toEqual([write, write]);
    expect(await status()).toBe('active');
  });

  test('nothing is sent a third time', async () => {
    await connect();
    const { sent, request: refused } = refusing(2);
    await expect(refused({ method: 'DELETE', path: '/user' })).rejects.toMatchObject({ code: 'unavailable' });
    expect(sent).toHaveLength(2);
    expect(await status()).toBe('active');
  });
});

test('a failure of Nango is not a failure of the connection', async () => {
  await connect();
  world.sandbox.control.setRateLimit(0);
  await expect(request(profile)).rejects.toMatchObject({ code: 'rate_limited' });
  expect(await status()).toBe('active');
});
