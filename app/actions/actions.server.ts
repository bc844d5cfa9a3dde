import type { Transaction } from 'kysely';
import type { Clock } from '#app/platform/clock.ts';
import type { NewId } from '#app/platform/ids.ts';
import type { Log } from '#app/platform/log.server.ts';
import type { Database } from '#db/client.ts';
import type { DB } from '#db/types.gen.ts';
import type { Notifier } from '#db/notify.ts';
import { createExecute, type CalendarOf, type CalendarWriterOf } from './execute.server.ts';
import { holdChanges } from './hold-changes.server.ts';
import { createLedger } from './ledger.server.ts';
import { createProposeUndo } from './propose-undo.server.ts';
import { createPropose } from './propose.server.ts';
import { createRefuseUnknown } from './refuse-unknown.server.ts';
import { actionRow, type ActionRow } from './row.ts';
import { createSettler } from './settle.server.ts';
import { createStopRest } from './stop-rest.server.ts';
import { troubleColumns } from './transition.server.ts';
import { createUndo } from './undo.server.ts';

type ActionParts = {
  db: Database;
  clock: Clock;
  newId: NewId;
  log: Log;
  calendarOf: CalendarOf;
  writerOf: CalendarWriterOf;
  notify: Notifier['notify'];
};

/** The one door through which every change passes: propose, decide, execute once, record, undo. */
export function createActions({ db, clock, newId, log, calendarOf, writerOf, notify }: ActionParts) {
  const ledger = createLedger({ db, clock });
  const settler = createSettler({ db, clock, log, calendarOf, notify });
  const execute = createExecute({ db, clock, log, ledger, settler, writerOf });
  const undo = createUndo({ db, clock, newId, ledger, execute, settler });

  return {
    ledger,
    propose: createPropose({ db, clock, newId, log, ledger }),
    refuseUnknown: createRefuseUnknown({ db, clock, newId }),
    executeOnce: execute.executeOnce,
    stopRest: createStopRest({ db, clock, ledger }),
    undo: undo.undo,
    proposeUndo: createProposeUndo({ db, clock, newId, ledger, assertUndoable: undo.assertUndoable }),

    /**
     * Closes what still waits in a chat because the person moved on: `superseded`, or `expired` when its time
     * was over. Inside the caller's transaction; gives the closed rows.
     */
    async closePending(trx: Transaction<DB>, userId: string, chatId: string): Promise<ActionRow[]> {
      const now = clock.now().toString();
      const rows = await trx
        .updateTable('actions')
        .set(({ eb }) => ({
          status: eb.case().when('expires_at', '<=', now).then('expired').else('superseded').end(),
          decided_at: now,
        }))
        .where('user_id', '=', userId)
        .where('chat_id', '=', chatId)
        .where('status', '=', 'pending')
        .returningAll()
        .execute();
      return rows.map(actionRow);
    },

    /**
     * Closes what was approved in a reply that ended before it could be begun: asked for by one message, or by id.
     * Gives the closed rows.
     */
    async closeUnbegun(
      userId: string,
      { messageId, ids }: { messageId: string; ids: string[] },
    ): Promise<ActionRow[]> {
      const rows = await db
        .updateTable('actions')
        .set(
          troubleColumns(
            'failed',
            'unavailable',
            'Arlo was stopped before it did this. Nothing was changed.',
          ),
        )
        .where('user_id', '=', userId)
        .where('status', '=', 'approved')
        .where(({ eb, or }) =>
          or([eb('message_id', '=', messageId), ...(ids.length > 0 ? [eb('id', 'in', ids)] : [])]),
        )
        .returningAll()
        .execute();
      return rows.map(actionRow);
    },

    /** Holds a person's unfinished changes still while the caller's transaction erases them; see `holdChanges`. */
    holdChanges: (trx: Transaction<DB>, userId: string) => holdChanges(trx, { userId, now: clock.now() }),

    settleLeftovers: settler.settleLeftovers,
    checkLeftovers: settler.checkLeftovers,
    checkAgain: settler.checkAgain,

    /** Waits for what is being carried out, then ends what runs by itself. */
    async close(): Promise<void> {
      await execute.idle();
      await settler.close();
    },
  };
}

export type ActionsRoom = ReturnType<typeof createActions>;
