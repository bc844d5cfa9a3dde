import { afterEach, expect, test, vi } from 'vitest';
import { CompiledQuery } from 'kysely';
import { useDatabase } from '../../tests/support/database.ts';
import { createRateLimits } from './rate-limit.server.ts';

const database = useDatabase();
afterEach(() => vi.useRealTimers());

async function useUp(limits: ReturnType<typeof createRateLimits>, key: string): Promise<number> {
  for (let uses = 0; uses < 1000; uses += 1) {
    try {
      await limits.consume('signInByEmail', key);
    } catch (error) {
      expect(error).toMatchObject({
        code: 'rate_limited',
        message: expect.stringMatching(/^Too many tries\. Wait /),
      });
      return uses;
    }
  }
  throw new Error('There is no limit.');
}

test('a key has so many uses, in every replica together, and other keys have their own', async () => {
  const { db } = database.current;
  const [one, other] = [createRateLimits({ db }), createRateLimits({ db })];
  await one.consume('signInByEmail', 'ada@example.com');
  await one.consume('signInByEmail', 'ada@example.com');
  expect(await useUp(other, 'ada@example.com')).toBe(8);
  await expect(one.consume('signInByEmail', 'ada@example.com')).rejects.toMatchObject({
    code: 'rate_limited',
  });
  await other.consume('signInByEmail', 'eve@example.com');
  await other.consume('signInByIp', 'ada@example.com');
});

test('many uses at once are all counted', async () => {
  const limits = createRateLimits({ db: database.current.db });
  const outcomes = await Promise.allSettled(
    Array.from({ length: 30 }, () => limits.consume('signInByEmail', 'ada@example.com')),
  );
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
});

test('it says how long to wait, and lets pass after that', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T09:00:00Z') });
  const limits = createRateLimits({ db: database.current.db });
  await useUp(limits, 'ada@example.com');
  vi.setSystemTime(new Date('2026-11-24T09:14:00Z'));
  await expect(limits.consume('signInByEmail', 'ada@example.com')).rejects.toMatchObject({
    retryAfterMs: 60_000,
    message: 'Too many tries. Wait 1 minute and try again.',
  });
  vi.setSystemTime(new Date('2026-11-24T09:15:00.001Z'));
  await limits.consume('signInByEmail', 'ada@example.com');
});

test('a success forgets what came before', async () => {
  const limits = createRateLimits({ db: database.current.db });
  await useUp(limits, 'ada@example.com');
  await limits.forget('signInByEmail', 'ada@example.com');
  expect(await useUp(limits, 'ada@example.com')).toBe(10);
});

test('the table knows no addresses, and takes the longest one', async () => {
  const { db } = database.current;
  const email = `${'a'.repeat(242)}@example.com`;
  await createRateLimits({ db }).consume('signInByEmail', email);
  const { rows } = await db.executeQuery(CompiledQuery.raw('select key from rate_limits'));
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain('example.com');
});

test('when the count cannot be kept, nobody passes', async () => {
  const limits = createRateLimits({
    db: { executeQuery: () => Promise.reject(new Error('connection terminated')) },
  });
  await expect(limits.consume('chat', 'u')).rejects.toMatchObject({ code: 'unavailable' });
});
