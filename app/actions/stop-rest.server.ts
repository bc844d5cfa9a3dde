import type { Clock } from '#app/platform/clock.ts';
import { AppError } from '#app/platform/errors.ts';
import type { Database } from '#db/client.ts';
import type { ActionView } from './action.ts';
import type { Ledger } from './ledger.server.ts';
import { actionRow, stopNote } from './row.ts';

/** Lets the person stop several changes that they said yes to, in the middle of being made. */
export function createStopRest({ db, clock, ledger }: { db: Database; clock: Clock; ledger: Ledger }) {
  /**
   * Closes, as `denied`, what was approved together with an action and is not begun yet. What is being carried out
   * goes on: an action is either claimed by that or closed by this, never both. Gives all actions of the card.
   * @throws AppError `not_found` for an action of nobody or of somebody else.
   */
  return async function stopRest(userId: string, actionId: string): Promise<ActionView[]> {
    const asked = await ledger.find(userId, actionId);
    if (!asked) throw new AppError('not_found', 'There is no such action.');
    await db
      .updateTable('actions')
      .set({ status: 'denied', note: stopNote, decided_at: clock.now().toString() })
      .where('user_id', '=', userId)
      .where('group_id', '=', asked.group_id)
      .where('status', '=', 'approved')
      .execute();
    const rows = await db
      .selectFrom('actions')
      .selectAll()
      .where('user_id', '=', userId)
      .where('group_id', '=', asked.group_id)
      .orderBy('id')
      .execute();
    return ledger.views(rows.map(actionRow));
  };
}
