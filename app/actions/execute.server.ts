import { sql } from 'kysely';
import type { Calendar, CalendarWriter } from '#app/calendar/calendar.ts';
import type { ChangeResult, WriteAttempt } from '#app/calendar/change.ts';
import type { Clock } from '#app/platform/clock.ts';
import { AppError } from '#app/platform/errors.ts';
import type { Log } from '#app/platform/log.server.ts';
import type { Database } from '#db/client.ts';
import { json } from '#db/json.ts';
import { assertAsEntered, assertUndoAsEntered } from './as-entered.server.ts';
import type { Ledger } from './ledger.server.ts';
import { storedChange, type ActionRow } from './row.ts';
import { unknownOutcome, type Settler } from './settle.server.ts';
import { doneColumns, transition, troubleColumns } from './transition.server.ts';

/** Gives a user's calendar, to read. */
export type CalendarOf = (userId: string) => Promise<Calendar>;

/** Gives the hand that changes a user's calendar. `announce` is told of every write before it is sent. */
export type CalendarWriterOf = (
  userId: string,
  announce: (attempt: WriteAttempt) => Promise<void>,
) => Promise<CalendarWriter>;

type ExecuteParts = {
  db: Database;
  clock: Clock;
  log: Log;
  ledger: Ledger;
  settler: Settler;
  writerOf: CalendarWriterOf;
};

/**
 * The only way a change reaches a provider. `executeOnce` claims an approved row by one conditional UPDATE and
 * carries out what the row stores; whoever does not get the claim gets the row as it stands. Each write is kept in
 * the row before it is sent, so a row without one has changed nothing, whatever becomes of this process.
 */
export function createExecute({ db, clock, log, ledger, settler, writerOf }: ExecuteParts) {
  const underWay = new Set<Promise<ActionRow>>();

  function claim(userId: string, id: string): Promise<ActionRow | undefined> {
    const executed_at = clock.now().toString();
    return transition(db, { userId, id }, ['approved'], { status: 'executing', executed_at });
  }

  /** Keeps a write before it is sent. Rejects, and so stops it, when the row was settled by someone else. */
  async function keepAttempt(row: ActionRow, attempt: WriteAttempt): Promise<void> {
    const attempted_at = clock.now().toString();
    const kept = await transition(db, idOf(row), ['executing'], {
      status: 'executing',
      attempts: sql`coalesce(attempts, '[]'::jsonb) || ${json([attempt])}`,
      attempted_at,
    });
    if (!kept) throw new Error(`Action ${row.id} was settled before its write was sent.`);
  }

  function perform(
    row: ActionRow,
    work: (writer: CalendarWriter) => Promise<ChangeResult>,
  ): Promise<ActionRow> {
    const outcome = tryOnce(row, work).finally(() => underWay.delete(outcome));
    underWay.add(outcome);
    return outcome;
  }

  async function tryOnce(
    row: ActionRow,
    work: (writer: CalendarWriter) => Promise<ChangeResult>,
  ): Promise<ActionRow> {
    let isSent = false;
    try {
      const writer = await writerOf(row.user_id, async (attempt) => {
        await keepAttempt(row, attempt);
        isSent = true;
      });
      return await record(row, doneColumns(await work(writer)));
    } catch (error) {
      const known = error instanceof AppError ? error : undefined;
      // Only an answer of the provider proves that nothing happened; silence after a write proves nothing.
      const isUnsure = isSent && (!known || known.code === 'unavailable');
      log.warn({ err: error, actionId: row.id, tool: row.tool, isUnsure }, 'action not carried out');
      if (isUnsure) {
        return settler.check(await record(row, troubleColumns('unknown', 'unavailable', unknownOutcome)));
      }
      const message = known?.message ?? 'Something went wrong. Nothing was changed.';
      return record(row, troubleColumns('failed', known?.code ?? 'unavailable', message));
    }
  }

  /** Enters an outcome. What this process knows counts more than the "unknown" of one that could only look. */
  async function record(row: ActionRow, outcome: Parameters<typeof transition>[3]): Promise<ActionRow> {
    return (await transition(db, idOf(row), ['executing', 'unknown'], outcome)) ?? found(row.user_id, row.id);
  }

  async function found(userId: string, actionId: string): Promise<ActionRow> {
    const row = await ledger.find(userId, actionId);
    if (!row) throw new AppError('not_found', 'There is no such action.');
    return row;
  }

  /** Carries out an undo that is `executing`. */
  function undoOnce(undo: ActionRow, undone: ActionRow): Promise<ActionRow> {
    return perform(undo, (writer) => takeBack(writer, undo, undone));
  }

  return {
    /** Carries out an approved action, once. Rejects with `not_found` for an action that is not this user's. */
    async executeOnce(userId: string, actionId: string): Promise<ActionRow> {
      const claimed = await claim(userId, actionId);
      if (!claimed) return found(userId, actionId);
      if (claimed.undo_of !== null) {
        const undone = await found(userId, claimed.undo_of);
        return perform(claimed, (writer) => {
          assertUndoAsEntered(claimed, undone);
          return takeBack(writer, claimed, undone);
        });
      }
      return perform(claimed, (writer) => {
        assertAsEntered(claimed);
        return writer.carryOut({
          change: storedChange(claimed),
          options: claimed.options,
          key: claimed.id,
          shown: claimed.proposal.event,
          series: claimed.proposal.series,
        });
      });
    },

    undoOnce,

    /** Resolves once this process carries out nothing any more. */
    async idle(): Promise<void> {
      await Promise.allSettled(underWay);
    },
  };
}

function idOf(row: ActionRow): { userId: string; id: string } {
  return { userId: row.user_id, id: row.id };
}

/** Takes a change back. What the change was bound to binds it too, unless the person chose. */
function takeBack(writer: CalendarWriter, undo: ActionRow, undone: ActionRow): Promise<ChangeResult> {
  const { result, before, after } = undone;
  if (!result) throw new AppError('conflict', 'There is nothing to undo.');
  return writer.takeBack({
    change: storedChange(undone),
    options: { ...undone.options, ...undo.options },
    done: { ...result, before, after },
  });
}
