import type { ChangeResult } from '#app/calendar/change.ts';
import type { ErrorCode } from '#app/platform/errors.ts';
import type { Database } from '#db/client.ts';
import { json } from '#db/json.ts';
import type { ActionStatus, ActionTrouble } from './action.ts';
import { actionRow, type ActionRow, type StoredResult } from './row.ts';

type Columns = { status: ActionStatus } & Record<string, unknown>;

/**
 * Moves one action of a user on, in one conditional UPDATE: of all who try at once, one gets the row as it is then.
 * Undefined when there is no such action, or it is in none of the `from` statuses any more.
 */
export async function transition(
  db: Database,
  action: { userId: string; id: string },
  from: readonly ActionStatus[],
  to: Columns,
): Promise<ActionRow | undefined> {
  const row = await db
    .updateTable('actions')
    .set(to)
    .where('id', '=', action.id)
    .where('user_id', '=', action.userId)
    .where('status', 'in', from)
    .returningAll()
    .executeTakeFirst();
  return row && actionRow(row);
}

/** The columns of a change that was made. */
export function doneColumns({ before, after, ...result }: ChangeResult): Columns {
  return {
    status: 'done',
    before: before && json(before),
    after: after && json(after),
    result: json(result satisfies StoredResult),
    error: null,
  };
}

/** The columns of a change that was not made, or of which that is not known. */
export function troubleColumns(status: 'failed' | 'unknown', code: ErrorCode, message: string): Columns {
  return { status, error: json({ code, message } satisfies ActionTrouble) };
}

/** The columns of a change of which a part was made; `message` tells which. */
export function partialColumns(message: string): Columns {
  return {
    status: 'failed',
    error: json({ code: 'unavailable', message, partial: true } satisfies ActionTrouble),
  };
}
