import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { newId } from '#app/platform/ids.ts';
import { useConnections } from '../../tests/support/connections.ts';
import { useDatabase } from '../../tests/support/database.ts';
import type { ProviderKey } from './providers.ts';
import { storeReading, type Reading } from './store-reading.server.ts';

const database = useDatabase();
const world = useConnections(database);

/** Connects as the browser does, but for telling the server: only the webhook does, unless it is dropped. */
async function consent(userId: string, provider: ProviderKey = 'github'): Promise<string> {
  const { sessionToken } = await world.connections.createSession(userId, provider);
  const id = await world.consent(sessionToken, provider);
  await world.sandbox.control.webhooksSettled();
  if (!id) throw new Error('No connection was made.');
  return id;
}

const connectionsAtNango = () => world.sandbox.control.connections().map(({ connectionId }) => connectionId);
const discarded = () => database.current.db.selectFrom('discarded_connections').selectAll().execute();

describe('connecting', () => {
  test('the webhook alone is enough', async () => {
    const userId = await world.addUser();
    const id = await consent(userId);
    expect(await world.connections.get(userId, 'github')).toMatchObject({
      nangoConnectionId: id,
      status: 'active',
      accountLabel: 'maya-lindqvist',
      scopes: ['repo', 'read:user'],
      lastUsedAt: null,
    });
    expect(world.notify).toHaveBeenCalledWith('user_news', { userId, kind: 'connections' });
  });

  test('the page alone is enough', async () => {
    world.sandbox.control.setWebhookMode('drop');
    const userId = await world.addUser();
    const id = await consent(userId);
    expect(await world.connections.list(userId)).toEqual([]);
    expect(await world.connections.saveConnection(userId, 'github', id)).toMatchObject({
      nangoConnectionId: id,
      accountLabel: 'maya-lindqvist',
    });
  });

  test('when both are lost, looking at the connections finds it', async () => {
    world.sandbox.control.setWebhookMode('drop');
    const userId = await world.addUser();
    const id = await consent(userId);
    await world.connections.reconcile(userId, 0);
    expect(await world.connections.get(userId, 'github')).toMatchObject({ nangoConnectionId: id });
  });

  test('page and webhooks at the same moment make one connection', async () => {
    world.sandbox.control.setWebhookMode('drop');
    const userId = await world.addUser();
    const id = await consent(userId);
    const nudge = () => world.connections.follow('github', id);
    const save = () => world.connections.saveConnection(userId, 'github', id);
    await Promise.all([save(), nudge(), nudge(), save(), nudge()]);
    expect(await world.connections.list(userId)).toHaveLength(1);
    expect(connectionsAtNango()).toEqual([id]);
  });

  test('a session is for the one provider', async () => {
    const { sessionToken } = await world.connections.createSession(await world.addUser(), 'github');
    const answer = await fetch(`${world.sandbox.url}/connect/session`, {
      headers: { authorization: `Bearer ${sessionToken}` },
    });
    expect(await answer.json()).toMatchObject({ data: { allowed_integrations: ['github'] } });
  });

  test('of two connections the later one stays, in whatever order they are told, and the other is deleted', async () => {
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      world.sandbox.control.reset();
      world.sandbox.control.setWebhookMode('drop');
      const userId = await world.addUser();
      const first = await world.connections.createSession(userId, 'github');
      const second = await world.connections.createSession(userId, 'github');
      const made = [];
      for (const { sessionToken } of [first, second]) {
        made.push((await world.consent(sessionToken, 'github')) ?? '');
      }
      for (const index of order) await world.connections.follow('github', made[index] ?? '');
      expect(await world.connections.get(userId, 'github')).toMatchObject({ nangoConnectionId: made[1] });
      expect(connectionsAtNango()).toEqual([made[1]]);
    }
  });
});

describe('whose connection it is', () => {
  test('somebody else’s is not stored, and not told apart from one that does not exist', async () => {
    const [owner, thief] = [await world.addUser(), await world.addUser()];
    const id = await consent(owner);
    const attempts: [string, ProviderKey, string][] = [
      [thief, 'github', id],
      [thief, 'github', newId()],
      [owner, 'google-calendar', id],
      [owner, 'github', '../integrations'],
    ];
    for (const attempt of attempts) {
      await expect(world.connections.saveConnection(...attempt)).rejects.toMatchObject({ code: 'not_found' });
    }
    expect(await world.connections.list(thief)).toEqual([]);
    expect(await world.connections.get(owner, 'github')).toMatchObject({ nangoConnectionId: id });
    expect(connectionsAtNango()).toEqual([id]);
  });

  test('having a connection of one’s own opens nobody else’s', async () => {
    const [owner, thief] = [await world.addUser(), await world.addUser()];
    const id = await consent(owner);
    await consent(thief);
    await expect(world.connections.saveConnection(thief, 'github', id)).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  test('a connection that somebody has does not change hands, whatever its tags become', async () => {
    const [owner, other] = [await world.addUser(), await world.addUser()];
    const id = await consent(owner);
    await world.connections.createSession(other, 'github');
    const attempt = await database.current.db
      .selectFrom('connect_attempts')
      .select('id')
      .where('user_id', '=', other)
      .executeTakeFirstOrThrow();
    await callNango('PATCH', `/connections/${id}?provider_config_key=github`, {
      tags: { user_id: other, attempt_id: attempt.id },
    });
    await expect(world.connections.saveConnection(other, 'github', id)).rejects.toMatchObject({
      code: 'not_found',
    });
    await world.connections.follow('github', id);
    expect(await world.connections.get(owner, 'github')).toMatchObject({ nangoConnectionId: id });
    expect(await world.connections.list(other)).toEqual([]);
    expect(connectionsAtNango()).toEqual([id]);
    const completed = database.current.db
      .selectFrom('connect_attempts')
      .where('completed_at', 'is not', null);
    expect(await completed.select('user_id').execute()).toEqual([{ user_id: owner }]);
  });

  test('the tags must name an attempt of the same person and provider that Arlo started', async () => {
    const [userId, other] = [await world.addUser(), await world.addUser()];
    await world.connections.createSession(userId, 'google-calendar');
    await world.connections.createSession(other, 'github');
    const attempts = await database.current.db.selectFrom('connect_attempts').selectAll().execute();
    const attemptOf = (id: string) => attempts.find(({ user_id }) => user_id === id)?.id ?? '';
    const cases: (Record<string, string> | undefined)[] = [
      undefined,
      { user_id: userId },
      { user_id: userId, attempt_id: newId() },
      { user_id: userId, attempt_id: 'x' },
      { user_id: userId, attempt_id: attemptOf(userId) },
      { user_id: userId, attempt_id: attemptOf(other) },
      { user_id: other, attempt_id: attemptOf(userId) },
    ];
    for (const tags of cases) {
      const id = await importConnection(tags);
      await expect(world.connections.saveConnection(userId, 'github', id)).rejects.toMatchObject({
        code: 'not_found',
      });
    }
    await world.sandbox.control.webhooksSettled();
    expect(await database.current.db.selectFrom('integrations').selectAll().execute()).toEqual([]);
    expect(await discarded()).toEqual([]);
  });

  async function importConnection(tags: Record<string, string> | undefined): Promise<string> {
    const made = (await callNango('POST', '/connections', {
      provider_config_key: 'github',
      credentials: { type: 'OAUTH2', access_token: 'imported' },
      tags,
    })) as { connection_id: string };
    return made.connection_id;
  }

  /** Does what somebody with the API key, or at Nango's dashboard, can do. */
  async function callNango(method: string, path: string, body: unknown): Promise<unknown> {
    const answer = await fetch(world.sandbox.url + path, {
      method,
      headers: { authorization: `Bearer ${world.secretKey}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return answer.json();
  }
});

describe('the truth', () => {
  test('a token that cannot be refreshed has expired, and Nango’s webhook says so to the page', async () => {
    const userId = await world.addUser();
    const id = await consent(userId, 'gmail');
    world.sandbox.control.changeAccess(id, 'expire');
    await world.nango.readConnection('gmail', id);
    await world.sandbox.control.webhooksSettled();
    expect(await world.connections.get(userId, 'gmail')).toMatchObject({
      status: 'expired',
      statusReason: 'refresh_failed',
    });
  });

  test('a live token that is refused and cannot be refreshed was revoked, and stays so until it is renewed', async () => {
    const userId = await world.addUser();
    const id = await consent(userId, 'gmail');
    world.sandbox.control.changeAccess(id, 'revoke');
    expect(await world.connections.refreshFromNango(id, 'rejected')).toMatchObject({ status: 'revoked' });
    await world.sandbox.control.webhooksSettled();
    for (const occasion of ['nudge', 'check', 'rejected'] as const) {
      expect(await world.connections.refreshFromNango(id, occasion)).toMatchObject({
        status: 'revoked',
        statusReason: 'access_removed',
      });
    }
  });

  test('looking is enough to find out that access was removed', async () => {
    const userId = await world.addUser();
    const id = await consent(userId);
    world.sandbox.control.changeAccess(id, 'revoke');
    expect(await world.connections.refreshFromNango(id)).toMatchObject({ status: 'revoked' });
  });

  test('a connection that was deleted at Nango is revoked, and connecting again makes a new one', async () => {
    const userId = await world.addUser();
    const id = await consent(userId);
    await world.nango.deleteConnection('github', id);
    expect(await world.connections.refreshFromNango(id)).toMatchObject({
      status: 'revoked',
      statusReason: 'connection_deleted',
    });
    const renewed = await consent(userId);
    expect(await world.connections.list(userId)).toMatchObject([
      { nangoConnectionId: renewed, status: 'active', statusReason: null },
    ]);
  });

  test('reconnecting renews the same connection and keeps its tags', async () => {
    const userId = await world.addUser();
    const id = await consent(userId, 'gmail');
    const before = await world.connections.get(userId, 'gmail');
    world.sandbox.control.changeAccess(id, 'revoke');
    await world.connections.refreshFromNango(id);
    const { sessionToken } = await world.connections.createSession(userId, 'gmail');
    expect(await world.consent(sessionToken, 'gmail')).toBeNull();
    await world.sandbox.control.webhooksSettled();
    expect(await world.connections.get(userId, 'gmail')).toMatchObject({
      nangoConnectionId: id,
      status: 'active',
      connectedAt: before?.connectedAt,
    });
    expect(await world.nango.findConnection('gmail', id)).toMatchObject({ tags: { user_id: userId } });
  });

  test('a reading that began earlier does not overwrite one that began later', async () => {
    const userId = await world.addUser();
    const id = await consent(userId);
    const tags = (await world.nango.findConnection('github', id))?.tags;
    const store = (readAt: Temporal.Instant) =>
      storeReading(database.current.db, world, {
        provider: 'github',
        nangoConnectionId: id,
        origin: { userId, attemptId: tags?.['attempt_id'] ?? '' },
        createdAt: readAt.toString(),
        truth: { status: 'expired', reason: 'refresh_failed' },
        readAt,
      });
    expect(await store(Temporal.Instant.from('2020-01-01T00:00Z'))).toMatchObject({ kind: 'unchanged' });
    expect(await world.connections.get(userId, 'github')).toMatchObject({ status: 'active' });
    const later = world.clock.now().add({ seconds: 1 });
    expect(await store(later)).toMatchObject({ kind: 'changed' });
    expect(await world.connections.get(userId, 'github')).toMatchObject({
      status: 'expired',
      statusSince: later.toString({ fractionalSecondDigits: 3 }),
    });
    expect(await store(later.add({ seconds: 1 }))).toMatchObject({ kind: 'unchanged' });
  });

  test('nothing is changed, and nobody told, when Nango cannot be read', async () => {
    const userId = await world.addUser();
    const id = await consent(userId);
    const before = await world.connections.get(userId, 'github');
    world.notify.mockClear();
    world.sandbox.control.setRateLimit(0);
    await expect(world.connections.refreshFromNango(id)).rejects.toMatchObject({ code: 'rate_limited' });
    expect(await world.connections.get(userId, 'github')).toEqual(before);
    expect(world.notify).not.toHaveBeenCalled();
  });
});

describe('disconnecting', () => {
  test('deletes the connection here and at Nango', async () => {
    const userId = await world.addUser();
    await consent(userId);
    await world.connections.disconnect(userId, 'github');
    expect(await world.connections.list(userId)).toEqual([]);
    expect(connectionsAtNango()).toEqual([]);
    expect(await discarded()).toEqual([]);
    await world.connections.disconnect(userId, 'github');
  });

  test('works while Nango is down: nothing brings the connection back, and it is deleted later', async () => {
    const userId = await world.addUser();
    const id = await consent(userId);
    world.sandbox.control.setRateLimit(0);
    await world.connections.disconnect(userId, 'github');
    expect(await world.connections.list(userId)).toEqual([]);
    world.sandbox.control.setRateLimit(null);
    await world.connections.follow('github', id);
    await world.connections.reconcile(userId, 0);
    expect(await world.connections.list(userId)).toEqual([]);
    await world.connections.tend();
    expect(connectionsAtNango()).toEqual([]);
    expect(await discarded()).toEqual([]);
  });

  test('what was read before is not stored after', async () => {
    const userId = await world.addUser();
    const id = await consent(userId);
    const { db } = database.current;
    const attempt = await db.selectFrom('connect_attempts').selectAll().executeTakeFirstOrThrow();
    await world.connections.disconnect(userId, 'github');
    const readAt = world.clock.now();
    const read: Reading = {
      provider: 'github',
      nangoConnectionId: id,
      origin: { userId, attemptId: attempt.id },
      createdAt: readAt.toString(),
      truth: { status: 'active', reason: null, scopes: [], accountLabel: null },
      readAt,
    };
    expect(await storeReading(db, world, read)).toEqual({ kind: 'discarded', userId });
    expect(await world.connections.list(userId)).toEqual([]);
  });
});

test('use is noted at most once a minute', async () => {
  const userId = await world.addUser();
  await consent(userId);
  const use = async () => {
    const connection = await world.connections.get(userId, 'github');
    if (connection) await world.connections.markUsed(connection);
    return (await world.connections.get(userId, 'github'))?.lastUsedAt;
  };
  const first = await use();
  expect(first).toBeTruthy();
  world.clock.advance({ seconds: 59 });
  expect(await use()).toBe(first);
  world.clock.advance({ seconds: 1 });
  expect(await use()).not.toBe(first);
});
