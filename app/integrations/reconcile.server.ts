import type { Temporal } from 'temporal-polyfill';
import type { Database } from '#db/client.ts';
import type { Clock } from '#app/platform/clock.ts';
import { AppError } from '#app/platform/errors.ts';
import type { Occasion } from './connections-truth.server.ts';
import { createTurns } from './connections-turns.server.ts';
import type { Nango } from './nango.server.ts';
import { isProviderKey } from './providers.ts';
import { originOf, type Readings } from './readings.server.ts';

type ReconcileParts = { db: Database; nango: Nango; clock: Clock; readings: Readings };

/** A consent can still come this long after its session was made: 30 minutes to begin it, and an hour at the provider. */
const attemptOpenFor = { hours: 2 };
/** A provider that could not be asked is not asked again at once, however often the page is loaded. */
const restAfterReading = { seconds: 30 };

/** Brings connections up to date without a webhook: of one person, and of those that nobody has looked at for long. */
export function createReconcile({ db, nango, clock, readings }: ReconcileParts) {
  const turns = createTurns<void>();

  /**
   * Brings a person's connections up to date: those whose state is older than `olderThanMs`, accounts that wait for a
   * yes while nobody knows whose they are, and connections that Nango has but Arlo never heard of, because the
   * webhook was lost and the browser was closed. One failure does not keep the rest from being read.
   *
   * @throws AppError `unavailable` or `rate_limited` when Nango cannot be read.
   */
  async function person(
    userId: string,
    { olderThanMs, occasion = 'check' }: { olderThanMs: number; occasion?: Occasion },
  ): Promise<void> {
    return turns(`${userId} ${olderThanMs} ${occasion}`, async () => {
      const readAt = clock.now();
      const stale = await staleOf(userId, readAt, olderThanMs);
      const open = await openAttemptsOf(userId, readAt);
      if (stale.length === 0 && open.size === 0) return;
      const listed = await nango.listConnectionsOf(userId);
      const known = stale.map(async ({ provider, nango_connection_id: nangoConnectionId }) => {
        if (!isProviderKey(provider)) return;
        const found =
          listed.find((one) => one.connectionId === nangoConnectionId && one.integrationId === provider) ??
          (await nango.findConnection(provider, nangoConnectionId));
        await readings.lookAt({ provider, nangoConnectionId, occasion }, found, readAt);
      });
      const unheardOf = listed.map(async (one) => {
        const { connectionId: nangoConnectionId, integrationId: provider } = one;
        if (!isProviderKey(provider) || !open.has(originOf(one)?.attemptId ?? '')) return;
        if (stale.some((row) => row.nango_connection_id === nangoConnectionId)) return;
        await readings.lookAt({ provider, nangoConnectionId, occasion }, one, readAt);
      });
      const outcomes = await Promise.allSettled([...known, ...unheardOf]);
      for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
    });
  }

  async function staleOf(userId: string, now: Temporal.Instant, olderThanMs: number) {
    const limit = now.subtract({ milliseconds: olderThanMs }).toString();
    const rested = (olderThanMs > 0 ? now.subtract(restAfterReading) : now).toString();
    return db
      .selectFrom('integrations')
      .select(['provider', 'nango_connection_id'])
      .where('user_id', '=', userId)
      .where('checked_at', '<=', limit)
      .where('read_at', '<=', rested)
      .union(
        db
          .selectFrom('candidate_connections')
          .select(['provider', 'nango_connection_id'])
          .where('user_id', '=', userId)
          .where('account_label', 'is', null)
          .where('read_at', '<=', rested),
      )
      .execute();
  }

  /** The sign-ins that nobody has heard of since they began, given up or not: a consent may have come all the same. */
  async function openAttemptsOf(userId: string, now: Temporal.Instant): Promise<Set<string>> {
    const rows = await db
      .updateTable('connect_attempts')
      .set({ looked_at: now.toString() })
      .where('user_id', '=', userId)
      .where('completed_at', 'is', null)
      .where('created_at', '>', now.subtract(attemptOpenFor).toString())
      .returning('id')
      .execute();
    return new Set(rows.map(({ id }) => id));
  }

  /**
   * Looks at up to `limit` people whose connections were not looked at for the longest, and as many with a sign-in
   * that nobody has heard of since. What Nango already knows to be broken is not tried again.
   */
  async function everybody({ olderThanMs, limit }: { olderThanMs: number; limit: number }): Promise<void> {
    const now = clock.now();
    const unread = await db
      .selectFrom('integrations')
      .select('user_id')
      .where('read_at', '<=', now.subtract({ milliseconds: olderThanMs }).toString())
      .orderBy('read_at')
      .limit(limit)
      .execute();
    const unheardOf = await db
      .selectFrom('connect_attempts')
      .select('user_id')
      .where('completed_at', 'is', null)
      .where('created_at', '>', now.subtract(attemptOpenFor).toString())
      .orderBy('looked_at', (order) => order.asc().nullsFirst())
      .limit(limit)
      .execute();
    for (const userId of new Set([...unheardOf, ...unread].map((row) => row.user_id))) {
      try {
        await person(userId, { olderThanMs, occasion: 'nudge' });
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        // Whoever cannot be read goes to the end of the queue.
        const read = { read_at: now.toString() };
        await db.updateTable('integrations').set(read).where('user_id', '=', userId).execute();
      }
    }
  }

  return { person, everybody };
}
