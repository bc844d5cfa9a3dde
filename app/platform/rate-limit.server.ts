import { createHash } from 'node:crypto';
import { CompiledQuery, type Kysely } from 'kysely';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { AppError } from './errors.ts';

/** How often something may happen: `points` times in `seconds`, for each key. */
const limits = {
  signInByIp: { points: 60, seconds: 15 * 60 },
  signInByEmail: { points: 10, seconds: 15 * 60 },
  signUpByIp: { points: 30, seconds: 60 * 60 },
  chat: { points: 30, seconds: 60 },
  connect: { points: 30, seconds: 10 * 60 },
  undo: { points: 60, seconds: 60 },
};
type LimitName = keyof typeof limits;

export type RateLimits = {
  /**
   * Counts one use by a key: an IP address, an email address, a user's id.
   *
   * @throws AppError `rate_limited` with `retryAfterMs` when there were too many; `unavailable` when the count
   * cannot be kept.
   */
  consume(name: LimitName, key: string): Promise<void>;
  /** Forgets the uses by a key, as after a sign-in that succeeded. */
  forget(name: LimitName, key: string): Promise<void>;
};

/** Rate limits that every replica counts together, in the table `rate_limits`. */
export function createRateLimits({ db }: { db: Pick<Kysely<unknown>, 'executeQuery'> }): RateLimits {
  const storeClient = {
    async query({ text, values }: { text: string; values: unknown[] }) {
      const { rows, numAffectedRows } = await db.executeQuery(CompiledQuery.raw(text, values));
      return { rows, rowCount: numAffectedRows === undefined ? rows.length : Number(numAffectedRows) };
    },
  };
  const limiters = Object.fromEntries(
    Object.entries(limits).map(([name, { points, seconds }]) => [
      name,
      new RateLimiterPostgres({
        storeClient,
        storeType: 'client',
        tableName: 'rate_limits',
        tableCreated: true,
        // One of them clears the table of expired rows, for all.
        clearExpiredByTimeout: name === 'chat',
        keyPrefix: name,
        points,
        duration: seconds,
      }),
    ]),
  ) as Record<LimitName, RateLimiterPostgres>;

  return {
    async consume(name, key) {
      try {
        await limiters[name].consume(hashKey(key));
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) {
          throw new AppError('unavailable', 'Arlo can’t reach its database. Try again soon.', {
            cause: error,
          });
        }
        const retryAfterMs = error.msBeforeNext;
        throw new AppError('rate_limited', `Too many tries. Wait ${inWords(retryAfterMs)} and try again.`, {
          retryAfterMs,
        });
      }
    },
    async forget(name, key) {
      await limiters[name].delete(hashKey(key));
    },
  };
}

/** Keys are hashed: an address may be longer than the column, and a table of counts needs to know nobody. */
function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}

function inWords(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 60) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
