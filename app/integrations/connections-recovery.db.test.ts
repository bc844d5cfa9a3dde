import { beforeEach, describe, expect, test } from 'vitest';
import { useConnections } from '../../tests/support/connections.ts';
import { useDatabase } from '../../tests/support/database.ts';
import { AppError } from '#app/platform/errors.ts';
import { newId } from '#app/platform/ids.ts';
import { createConnections, type Connections } from './connections.server.ts';
import type { Nango } from './nango.server.ts';
import { createProviderRequest } from './provider-request.server.ts';
import { providerKeys, type ProviderKey } from './providers.ts';

const database = useDatabase();
const world = useConnections(database);
let userId: string;

beforeEach(async () => {
  userId = await world.addUser();
});

async function connect(provider: ProviderKey): Promise<string> {
  const { sessionToken } = await world.connections.createSession(userId, provider);
  const id = await world.consent(sessionToken, provider);
  await world.sandbox.control.webhooksSettled();
  return id ?? '';
}

/** Connections of the same database over a Nango that is bent. */
function over(bend: Partial<Nango>): Connections {
  const browser = { connectUrl: '', apiUrl: '' };
  return createConnections({
    ...world,
    db: database.current.db,
    nango: { ...world.nango, ...bend },
    newId,
    browser,
  });
}

/** Connections that count what they ask of Nango. */
function counted(): { connections: Connections; calls: string[] } {
  const calls: string[] = [];
  const bend = Object.fromEntries(
    Object.entries(world.nango).map(([name, call]) => [
      name,
      (...args: never[]) => {
        calls.push(name);
        return (call as (...given: never[]) => unknown)(...args);
      },
    ]),
  ) as Partial<Nango>;
  return { connections: over(bend), calls };
}

describe('a provider that cannot be asked', () => {
  test.each(['revoked', 'active'] as const)('proves nothing about access that is %s', async (status) => {
    const id = await connect('github');
    if (status === 'revoked') world.sandbox.control.changeAccess(id, 'revoke');
    await world.connections.refreshFromNango(id, 'rejected');
    const before = await world.connections.get(userId, 'github');
    expect(before?.status).toBe(status);
    world.sandbox.control.addFault('github', { method: 'GET', path: '/user', status: 503, times: 10 });
    world.clock.advance({ minutes: 10 });
    expect(await world.connections.refreshFromNango(id)).toEqual(before);
  });
});

describe('removed access that Nango’s own webhook overtakes', () => {
  /** Nango whose answer to a forced refresh comes after everything that its webhook has set off. */
  function slow(meanwhile: () => Promise<unknown> = async () => undefined): Partial<Nango> {
    return {
      async readConnection(provider, id, options) {
        const reading = await world.nango.readConnection(provider, id, options);
        if (options?.forceRefresh) {
          await world.sandbox.control.webhooksSettled();
          await meanwhile();
        }
        return reading;
      },
    };
  }

  test('is found all the same', async () => {
    const id = await connect('gmail');
    world.sandbox.control.changeAccess(id, 'revoke');
    const connections = over(slow());
    const request = createProviderRequest({ ...world, connections })(userId, 'gmail');
    const asking = request({ method: 'GET', path: '/gmail/v1/users/me/profile' });
    await expect(asking).rejects.toMatchObject({ code: 'revoked' });
    expect(await world.connections.get(userId, 'gmail')).toMatchObject({
      status: 'revoked',
      statusReason: 'access_removed',
    });
    world.clock.advance({ minutes: 1 });
    expect(await world.connections.refreshFromNango(id)).toMatchObject({ status: 'revoked' });
  });

  test.each(['the webhook comes first', 'the webhook comes last'])(
    'is found of a sign-in that nobody had heard of: %s',
    async (order) => {
      const id = await connect('gmail');
      world.sandbox.control.changeAccess(id, 'revoke');
      await world.connections.refreshFromNango(id);
      await world.sandbox.control.webhooksSettled();
      world.sandbox.control.setWebhookMode('drop');
      await connect('gmail');
      world.sandbox.control.setWebhookMode('deliver');
      world.sandbox.control.changeAccess(id, 'revoke');
      await (order === 'the webhook comes first' ? over(slow()) : world.connections).refreshFromNango(id);
      await world.sandbox.control.webhooksSettled();
      expect(await world.connections.get(userId, 'gmail')).toMatchObject({
        nangoConnectionId: id,
        status: 'revoked',
        statusReason: 'access_removed',
      });
    },
  );

  test('is not held against a sign-in that came in between', async () => {
    const id = await connect('gmail');
    world.sandbox.control.changeAccess(id, 'revoke');
    const connections = over(slow(() => connect('gmail')));
    await connections.refreshFromNango(id, 'rejected');
    expect(await world.connections.get(userId, 'gmail')).toMatchObject({
      nangoConnectionId: id,
      status: 'active',
    });
  });

  test('and a sign-in that expires at once has expired', async () => {
    const id = await connect('gmail');
    world.sandbox.control.changeAccess(id, 'revoke');
    const again = async () => {
      await connect('gmail');
      world.sandbox.control.changeAccess(id, 'expire');
      await world.connections.refreshFromNango(id);
    };
    await over(slow(again)).refreshFromNango(id, 'rejected');
    expect(await world.connections.get(userId, 'gmail')).toMatchObject({
      status: 'expired',
      statusReason: 'refresh_failed',
    });
  });
});

describe('a sign-in that was open when the person disconnected', () => {
  test.each(['broken', 'healthy'])('brings nothing back: a %s one, while Nango is down', async (state) => {
    const id = await connect('gmail');
    if (state === 'broken') {
      world.sandbox.control.changeAccess(id, 'revoke');
      await world.connections.refreshFromNango(id);
    }
    const { sessionToken } = await world.connections.createSession(userId, 'gmail');
    world.sandbox.control.setRateLimit(0);
    await world.connections.disconnect(userId, 'gmail');
    world.sandbox.control.setRateLimit(null);
    await world.consent(sessionToken, 'gmail');
    await world.sandbox.control.webhooksSettled();
    await world.connections.tend();
    expect(await world.connections.list(userId)).toEqual([]);
    expect(world.sandbox.control.connections()).toEqual([]);
    expect(world.onAccountLost).toHaveBeenCalledTimes(1);
  });

  test('leaves nothing at Nango either when its webhook was lost', async () => {
    await connect('gmail');
    const { sessionToken } = await world.connections.createSession(userId, 'gmail');
    await world.connections.disconnect(userId, 'gmail');
    world.sandbox.control.setWebhookMode('drop');
    await world.consent(sessionToken, 'gmail');
    await world.connections.tend();
    expect(await world.connections.list(userId)).toEqual([]);
    expect(world.sandbox.control.connections()).toEqual([]);
  });
});

describe('what Nango is asked for a page', () => {
  test('nothing within five minutes, then one list and two calls a connection', async () => {
    for (const provider of providerKeys) await connect(provider);
    const { connections, calls } = counted();
    world.clock.advance({ minutes: 4 });
    await connections.reconcileForPage(userId);
    expect(calls).toEqual([]);
    world.clock.advance({ minutes: 2 });
    await connections.reconcile(userId, 5 * 60_000);
    expect(calls.toSorted()).toEqual([
      'listConnectionsOf',
      ...Array.from({ length: 3 }, () => 'proxy'),
      ...Array.from({ length: 3 }, () => 'readConnection'),
    ]);
  });

  test('a connection is listed once when it is taken in', async () => {
    world.sandbox.control.setWebhookMode('drop');
    const id = await connect('github');
    const { connections, calls } = counted();
    await connections.saveConnection(userId, 'github', id);
    expect(calls).toEqual(['findConnection', 'readConnection', 'proxy']);
  });

  test('one connection that cannot be read does not keep another from being found', async () => {
    await connect('github');
    world.sandbox.control.setWebhookMode('drop');
    const id = await connect('gmail');
    const connections = over({
      readConnection: (provider, ...rest) =>
        provider === 'github'
          ? Promise.reject(new AppError('unavailable', 'down'))
          : world.nango.readConnection(provider, ...rest),
    });
    await expect(connections.reconcile(userId, 0)).rejects.toMatchObject({ code: 'unavailable' });
    expect(await world.connections.get(userId, 'gmail')).toMatchObject({ nangoConnectionId: id });
  });
});

describe('tending', () => {
  test('looks at what nobody has looked at for an hour, and at sign-ins nobody heard of', async () => {
    const id = await connect('github');
    world.sandbox.control.setWebhookMode('drop');
    world.sandbox.control.changeAccess(id, 'revoke');
    await world.connections.tend();
    expect((await world.connections.get(userId, 'github'))?.status).toBe('active');
    world.clock.advance({ minutes: 61 });
    const unheardOf = await connect('gmail');
    await world.connections.tend();
    expect((await world.connections.get(userId, 'github'))?.status).toBe('revoked');
    expect(await world.connections.get(userId, 'gmail')).toMatchObject({ nangoConnectionId: unheardOf });
  });

  test('deletions that fail do not keep others from being tried', async () => {
    await connect('github');
    const { db } = database.current;
    const stuck = Array.from({ length: 100 }, (_, index) => ({
      nango_connection_id: `stuck-${index}`,
      provider: 'gmail',
      user_id: userId,
      discarded_at: world.clock.now().toString(),
    }));
    await db.insertInto('discarded_connections').values(stuck).execute();
    const deleted: string[] = [];
    const connections = over({
      async deleteConnection(_provider, id) {
        if (id.startsWith('stuck')) throw new AppError('unavailable', 'down');
        deleted.push(id);
      },
    });
    await connections.tend();
    const id = (await world.connections.get(userId, 'github'))?.nangoConnectionId;
    await connections.disconnect(userId, 'github');
    await connections.tend();
    expect(deleted).toEqual([id]);
  });
});
