import type { Transaction } from 'kysely';
import type { ProviderKey } from '#app/integrations/providers.ts';
import type { DB } from '#db/types.gen.ts';

/**
 * A provider's account is Arlo's no more: what still waits for an answer there is `expired`, and what was done there
 * cannot be taken back from here. Neither may happen in whichever account comes next. Inside the caller's transaction.
 */
export async function closeForLostAccount(
  trx: Transaction<DB>,
  lost: { userId: string; provider: ProviderKey; now: string },
): Promise<void> {
  const { userId, provider, now } = lost;
  const theirs = trx.updateTable('actions').where('user_id', '=', userId).where('provider', '=', provider);
  await theirs.set({ status: 'expired', decided_at: now }).where('status', '=', 'pending').execute();
  await theirs
    .set({ undo_closed_at: now })
    .where('status', '=', 'done')
    .where('undo_closed_at', 'is', null)
    .execute();
}
