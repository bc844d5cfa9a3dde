import type { Transaction } from 'kysely';
import type { Clock } from '#app/platform/clock.ts';
import { AppError } from '#app/platform/errors.ts';
import { json } from '#db/json.ts';
import type { DB } from '#db/types.gen.ts';
import type { Decision } from './action.ts';
import { boundOptions, isSameChoice } from './change-options.ts';
import { actionRow, type ActionRow } from './row.ts';

/** What came of a set of decisions: the rows they claimed, or that the very same answer was given before. */
export type DecisionOutcome = { claimed: ActionRow[]; repeated: boolean };

/**
 * Claims the answers of one card, inside the caller's transaction: each row by one conditional UPDATE, so that of
 * many equal answers one wins. A card is answered as a whole.
 *
 * @throws AppError `not_found` for an action of another user or chat; `invalid` for an answer that leaves out
 *   part of the card or picks an option it did not offer; `conflict` when it was answered differently, expired or
 *   replaced.
 */
export async function decide(
  trx: Transaction<DB>,
  clock: Clock,
  asked: { userId: string; chatId: string; decisions: Decision[] },
): Promise<DecisionOutcome> {
  const ids = asked.decisions.map((decision) => decision.actionId);
  if (new Set(ids).size !== ids.length) throw new AppError('invalid', 'Each change is answered once.');
  const rows = await lockGroup(trx, asked);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const unanswered = rows.some((row) => row.status === 'pending' && !ids.includes(row.id));
  if (unanswered) throw new AppError('invalid', 'A confirmation is answered as a whole.');

  const now = clock.now().toString();
  const claimed: ActionRow[] = [];
  for (const decision of asked.decisions) {
    const row = byId.get(decision.actionId);
    if (!row) throw new AppError('not_found', 'There is no such confirmation in this chat.');
    const updated = await trx
      .updateTable('actions')
      .set({
        status: decision.approved ? 'approved' : 'denied',
        options: json(boundOptions(decision.options, row.proposal)),
        note: decision.note ?? null,
        decided_at: now,
      })
      .where('id', '=', row.id)
      .where('status', '=', 'pending')
      .where('expires_at', '>', now)
      .returningAll()
      .executeTakeFirst()
      .catch(notTwice);
    if (updated) claimed.push(actionRow(updated));
    else if (!isSameAnswer(row, decision)) throw new AppError('conflict', tooLate(row));
  }
  if (claimed.length > 0 && claimed.length < asked.decisions.length) {
    throw new AppError('conflict', 'Part of this confirmation was answered before.');
  }
  return { claimed, repeated: claimed.length === 0 };
}

/** Of two undos of one change the first stands: `actions_undone_once` refuses a yes to another. */
function notTwice(error: unknown): never {
  const isSecond = error instanceof Error && error.message.includes('actions_undone_once');
  throw isSecond ? new AppError('conflict', 'This was undone already.', { cause: error }) : error;
}

/** All rows of the one group that the decisions name, locked so that two answers wait for each other. */
async function lockGroup(
  trx: Transaction<DB>,
  asked: { userId: string; chatId: string; decisions: Decision[] },
): Promise<ActionRow[]> {
  const first = asked.decisions[0];
  if (!first) throw new AppError('invalid', 'There is nothing to decide.');
  const named = await trx
    .selectFrom('actions')
    .select('group_id')
    .where('id', '=', first.actionId)
    .where('user_id', '=', asked.userId)
    .where('chat_id', '=', asked.chatId)
    .executeTakeFirst();
  if (!named) throw new AppError('not_found', 'There is no such confirmation in this chat.');
  const rows = await trx
    .selectFrom('actions')
    .selectAll()
    .where('group_id', '=', named.group_id)
    .where('user_id', '=', asked.userId)
    .where('chat_id', '=', asked.chatId)
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(actionRow);
}

/** Whether the person gave this very answer before: a retry of a request whose response was lost. */
function isSameAnswer(row: ActionRow, decision: Decision): boolean {
  const answered = row.decided_at !== null && row.status !== 'superseded' && row.status !== 'expired';
  const saidYes = row.status !== 'denied';
  return (
    answered && saidYes === decision.approved && isSameChoice(row.options, decision.options, row.proposal)
  );
}

function tooLate(row: ActionRow): string {
  if (row.status === 'superseded') return 'You moved on, so nothing was changed.';
  if (row.status === 'pending' || row.status === 'expired') {
    return 'This request expired, so nothing was changed.';
  }
  return 'This was already answered differently.';
}
