import type { Transaction } from 'kysely';
import type { Database } from '#db/client.ts';
import type { DB } from '#db/types.gen.ts';
import { AppError } from '#app/platform/errors.ts';
import type { NewId } from '#app/platform/ids.ts';
import { dropCandidate, giveUpCandidate, promoteCandidate } from './candidates.server.ts';
import { discard } from './discards.server.ts';
import type { ProviderKey } from './providers.ts';

/**
 * Told, inside the transaction, that an account of a provider is Arlo's no more: what waits for an answer or could be
 * taken back there must not happen in whichever account comes next.
 */
export type OnAccountLost = (trx: Transaction<DB>, userId: string, provider: ProviderKey) => Promise<void>;

/** Whatever changes one person's connections takes turns, also across replicas. Returns whether the person exists. */
export async function lockUser(trx: Transaction<DB>, userId: string): Promise<boolean> {
  const user = await trx
    .selectFrom('users')
    .select('id')
    .where('id', '=', userId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return user !== undefined;
}

/**
 * Removes the person's connection to a provider here, to be deleted at Nango, with an account that waits for a yes.
 * Sign-ins that are still open are over: a consent given in one of them does not bring the connection back. Returns
 * whether there was a connection.
 */
export async function removeConnection(
  db: Database,
  onAccountLost: OnAccountLost,
  { userId, provider, now }: { userId: string; provider: ProviderKey; now: string },
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if (!(await lockUser(trx, userId))) return false;
    await trx
      .updateTable('connect_attempts')
      .set({ given_up_at: now })
      .where('user_id', '=', userId)
      .where('provider', '=', provider)
      .where('completed_at', 'is', null)
      .execute();
    const removed = await discardRows(trx, userId, now, provider);
    if (removed) await onAccountLost(trx, userId, provider);
    return removed;
  });
}

/**
 * Gives up all connections of a person who leaves, inside the transaction that erases the person, to be deleted at Nango.
 * A consent that comes after it is known by its attempt, which outlives the person, and is deleted at Nango too.
 */
export async function giveUpConnections(
  trx: Transaction<DB>,
  { userId, now }: { userId: string; now: string },
): Promise<void> {
  await discardRows(trx, userId, now);
}

/** Removes the rows of one provider, or of all. Returns whether there were any. */
async function discardRows(
  trx: Transaction<DB>,
  userId: string,
  now: string,
  provider?: ProviderKey,
): Promise<boolean> {
  const found = new Map<string, string>();
  for (const table of ['candidate_connections', 'integrations'] as const) {
    const rows = await trx
      .deleteFrom(table)
      .where('user_id', '=', userId)
      .$if(provider !== undefined, (query) => query.where('provider', '=', provider ?? ''))
      .returning(['nango_connection_id', 'provider'])
      .execute();
    for (const row of rows) found.set(row.nango_connection_id, row.provider);
  }
  for (const [nangoConnectionId, of] of found) {
    await discard(trx, { userId, provider: of, nangoConnectionId }, now);
  }
  return found.size > 0;
}

/**
 * Carries out what the person answers to "Replace the one account with the other?". `keep` deletes the other
 * account at Nango; when it came by renewing the connection there is nothing left to keep, and the connection goes.
 *
 * @throws AppError `conflict` when that account does not wait any more.
 */
export async function answerCandidate(
  db: Database,
  parts: { newId: NewId; onAccountLost: OnAccountLost },
  asked: { userId: string; candidateId: string; answer: 'replace' | 'keep'; now: string },
): Promise<void> {
  const { userId, candidateId, answer, now } = asked;
  await db.transaction().execute(async (trx) => {
    await lockUser(trx, userId);
    const candidate = await trx
      .selectFrom('candidate_connections')
      .selectAll()
      .where('id', '=', candidateId)
      .where('user_id', '=', userId)
      .executeTakeFirst();
    const current =
      candidate &&
      (await trx
        .selectFrom('integrations')
        .selectAll()
        .where('user_id', '=', userId)
        .where('provider', '=', candidate.provider)
        .executeTakeFirst());
    if (!candidate || !current) throw new AppError('conflict', 'That was decided already.');
    const provider = candidate.provider as ProviderKey;
    const isOwn = candidate.nango_connection_id === current.nango_connection_id;
    if (answer === 'replace') {
      await promoteCandidate({ trx, ...parts }, candidate, current, now);
    } else if (isOwn) {
      await dropCandidate(trx, candidate.id);
      await discardRows(trx, userId, now, provider);
    } else {
      await giveUpCandidate(trx, candidate, current, now);
      return;
    }
    await parts.onAccountLost(trx, userId, provider);
  });
}
