import type { Clock } from '#app/platform/clock.ts';
import { AppError } from '#app/platform/errors.ts';
import type { NewId } from '#app/platform/ids.ts';
import type { Database } from '#db/client.ts';
import { json } from '#db/json.ts';
import type { ActionView, UndoState } from './action.ts';
import type { createExecute } from './execute.server.ts';
import { undoByButton, type Ledger } from './ledger.server.ts';
import { actionRow, undoDays, type ActionRow } from './row.ts';
import type { Settler } from './settle.server.ts';

type UndoParts = {
  db: Database;
  clock: Clock;
  newId: NewId;
  ledger: Ledger;
  execute: ReturnType<typeof createExecute>;
  settler: Settler;
};

/** Said while another undo of the same change is entered. */
export const underWay = 'This is being undone already.';

/** Whether a change can be taken back as it stands. */
export function isUndoable({ state }: UndoState): boolean {
  return state === 'available' || state === 'failed';
}

/** Why a change cannot be taken back. */
export function whyNot({ state }: UndoState): string {
  switch (state) {
    case 'undone':
      return 'This was undone already.';
    case 'running':
      return underWay;
    case 'ended':
      return `This can’t be undone any more. Changes can be undone for ${undoDays} days, on the account they were made on.`;
    default:
      return 'There is nothing to undo.';
  }
}

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

  /** Throws `conflict` when there is nothing to take back (any more), with the reason. */
  async function assertUndoable(row: ActionRow): Promise<void> {
    await settleEarlier(row);
    const { undo } = await ledger.view(row);
    if (!isUndoable(undo)) throw new AppError('conflict', whyNot(undo));
  }

  return {
    assertUndoable,

    /**
     * Undoes one action of this user, as a button asks for it, and gives its view after that; a failed undo shows in
     * it.
     * @throws AppError `not_found`, or `conflict` when there is nothing to take back (any more).
     */
    async undo(userId: string, actionId: string): Promise<ActionView> {
      const row = await ledger.find(userId, actionId);
      if (!row) throw new AppError('not_found', 'There is no such action.');
      const earlier = await settleEarlier(row);
      const view = await ledger.view(row);
      if (earlier?.status === 'done') return view;
      if (!isUndoable(view.undo)) throw new AppError('conflict', whyNot(view.undo));
      const id = newId();
      const now = clock.now().toString();
      const entered = await db
        .insertInto('actions')
        .values({
          id,
          user_id: userId,
          chat_id: row.chat_id,
          message_id: row.message_id,
          tool_call_id: `${undoByButton}${id}`,
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
      if (!entered) throw new AppError('conflict', underWay);
      await execute.undoOnce(actionRow(entered), row);
      return ledger.view(row);
    },
  };
}
