import type { Transaction } from 'kysely';
import type { Database } from '#db/client.ts';
import type { DB } from '#db/types.gen.ts';
import type { Clock } from '#app/platform/clock.ts';
import { AppError } from '#app/platform/errors.ts';
import type { Nango } from './nango.server.ts';
import { isProviderKey } from './providers.ts';

/**
 * Notes that a connection is to be deleted at Nango. That is final: whatever is read of it later, it is nobody's
 * connection any more.
 */
export async function discard(
  trx: Transaction<DB>,
  { userId, provider, nangoConnectionId }: { userId: string; provider: string; nangoConnectionId: string },
  now: string,
): Promise<void> {
  await trx
    .insertInto('discarded_connections')
    .values({ nango_connection_id: nangoConnectionId, provider, user_id: userId, discarded_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function isDiscarded(trx: Transaction<DB>, nangoConnectionId: string): Promise<boolean> {
  const row = await trx
    .selectFrom('discarded_connections')
    .select('nango_connection_id')
    .where('nango_connection_id', '=', nangoConnectionId)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Deletes up to 100 discarded connections at Nango, of one person or of everybody. What fails stays for the next
 * time, behind those that were not tried yet.
 */
export function createDeleteDiscarded({ db, nango, clock }: { db: Database; nango: Nango; clock: Clock }) {
  return async function deleteDiscarded(userId?: string): Promise<void> {
    const rows = await db
      .selectFrom('discarded_connections')
      .select(['nango_connection_id', 'provider'])
      .$if(userId !== undefined, (query) => query.where('user_id', '=', userId ?? ''))
      .orderBy('tried_at', (order) => order.asc().nullsFirst())
      .orderBy('discarded_at')
      .limit(100)
      .execute();
    for (const { nango_connection_id: id, provider } of rows) {
      if (!isProviderKey(provider)) continue;
      await db
        .updateTable('discarded_connections')
        .set({ tried_at: clock.now().toString() })
        .where('nango_connection_id', '=', id)
        .execute();
      try {
        await nango.deleteConnection(provider, id);
        await db.deleteFrom('discarded_connections').where('nango_connection_id', '=', id).execute();
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
      }
    }
  };
}
