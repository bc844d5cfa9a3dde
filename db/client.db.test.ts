import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { useDatabase } from '../tests/support/database.ts';
import { json } from './json.ts';

const database = useDatabase();
const at = '2026-11-24T09:00:00.000Z';
const user = {
  id: '019a0000-0000-7000-8000-000000000001',
  email: 'a@example.com',
  name: 'A',
  created_at: at,
};

test('timestamps come back as ISO 8601 text and jsonb as values', async () => {
  const { db } = database.current;
  await db.insertInto('users').values(user).execute();
  await db
    .insertInto('chats')
    .values({ id: user.id, user_id: user.id, title: 't', created_at: at, updated_at: at })
    .execute();
  await db
    .insertInto('messages')
    .values({
      id: user.id,
      chat_id: user.id,
      user_id: user.id,
      seq: 1,
      role: 'user',
      parts: json([{ type: 'text', text: 'hi' }]),
      status: 'complete',
      created_at: at,
    })
    .execute();
  const row = await db.selectFrom('messages').selectAll().executeTakeFirstOrThrow();
  expect(row.created_at).toBe(at);
  expect(row.parts).toEqual([{ type: 'text', text: 'hi' }]);
  expect(row.metadata).toEqual({});
});

test('a transaction that fails leaves nothing, and queries beside it do not join it', async () => {
  const { db } = database.current;
  const failing = db.transaction().execute(async (trx) => {
    await trx.insertInto('users').values(user).execute();
    await Promise.resolve();
    throw new Error('no');
  });
  const beside = db
    .insertInto('users')
    .values({ ...user, id: '019a0000-0000-7000-8000-000000000002', email: 'b@example.com' })
    .execute();
  await expect(failing).rejects.toThrow('no');
  await beside;
  const rows = await db.selectFrom('users').select('email').execute();
  expect(rows).toEqual([{ email: 'b@example.com' }]);
});

test.runIf(process.env.TEST_DATABASE === 'postgres')(
  'a listener hears that it may have missed something when its broken line is back',
  async () => {
    const { db, listen, notify } = database.current;
    const heard: unknown[] = [];
    const stopListening = listen('user_news', (message) => heard.push(message));
    await expect
      .poll(async () => {
        await notify('user_news', 1);
        return heard.length;
      })
      .toBeGreaterThan(0);
    await sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query = 'listen user_news'`.execute(db);
    await expect.poll(() => heard, { timeout: 10_000 }).toContain(null);
    stopListening();
  },
);

test('a notification reaches its listeners', async () => {
  const received = new Promise((resolve) => database.current.listen('user_news', resolve));
  const sending = setInterval(() => void database.current.notify('user_news', { userId: 'u' }), 50);
  try {
    expect(await received).toEqual({ userId: 'u' });
  } finally {
    clearInterval(sending);
  }
});
