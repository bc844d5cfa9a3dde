import type { Clock } from '#app/platform/clock.ts';
import { AppError } from '#app/platform/errors.ts';
import type { NewId } from '#app/platform/ids.ts';
import type { Database } from '#db/client.ts';
import { json } from '#db/json.ts';
import type { ActionView } from './action.ts';
import type { createExecute } from './execute.server.ts';
import type { Ledger } from './ledger.server.ts';
import { actionRow, type ActionRow } from './row.ts';
import type { Settler } from './settle.server.ts';

type UndoParts = {
  db: Database;
  clock: Clock;
  newId: NewId;
  ledger: Ledger;
  execute: ReturnType<typeof createExecute>;
  settler: Settler;
};

/** Takes changes back. An undo is an action of its own; a unique index lets one at a time stand for each change. */
export function createUndo({ db, clock, newId, ledger, execute, settler }: UndoParts) {
  /** An earlier undo may have happened without an answer: that is found out before it is tried again. */
  async function settleEarlier(row: ActionRow): Promise<ActionRow | undefined> {
    const earlier = await db
      .selectFrom('actions')
      .selectAll()
      .where('undo_of', '=', row.id)
      .where('status', '=', 'unknown')
      .executeTakeFirst();
    return earlier && settler.check(actionRow(earlier));
  }

  /**
   * Undoes one action of this user and gives its view after that; a failed undo shows in it.
   * @throws AppError `not_found`, or `conflict` when there is nothing to take back (any more).
   */
  return async function undo(userId: string, actionId: string): Promise<ActionView> {
    const row = await ledger.find(userId, actionId);
    if (!row) throw new AppError('not_found', 'There is no such action.');
    const earlier = await settleEarlier(row);
    const view = await ledger.view(row);
    if (earlier?.status === 'done') return view;
    const { undo: state } = view;
    if (state.state !== 'available' && state.state !== 'failed') {
      throw new AppError('conflict', 'This can’t be undone any more.');
    }
    const id = newId();
    const now = clock.now().toString();
    const entered = await db
      .insertInto('actions')
      .values({
        id,
        user_id: userId,
        chat_id: row.chat_id,
        message_id: row.message_id,
        tool_call_id: `undo:${id}`,
        group_id: id,
        provider: row.provider,
        tool: row.tool,
        input: json(row.input),
        input_hash: row.input_hash,
        verdict: 'run',
        proposal: json(row.proposal),
        options: json(row.options),
        // Under way from the start: one that was entered and never claimed would be in the way of every other.
        status: 'executing',
        created_at: now,
        executed_at: now,
        undo_of: row.id,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returningAll()
      .executeTakeFirst();
    if (!entered) throw new AppError('conflict', 'This is being undone already.');
    await execute.undoOnce(actionRow(entered), row);
    return ledger.view(row);
  };
}
