import type { Selectable } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type {
  CalendarChange,
  ChangeOptions,
  ChangeProposal,
  ChangeResult,
  EventImage,
  WriteAttempt,
} from '#app/calendar/change.ts';
import { inScope } from '#app/calendar/in-scope.ts';
import { isProviderKey } from '#app/integrations/providers.ts';
import type { Actions } from '#db/types.gen.ts';
import { epochMilliseconds } from '#app/platform/clock.ts';
import type { ActionStatus, ActionTrouble, ActionView, PolicyVerdict, UndoState } from './action.ts';

/** What `actions.result` holds once a change was made. */
export type StoredResult = Omit<ChangeResult, 'before' | 'after'>;

/** A row of `actions` with its JSON columns as what they are. Only this module believes the database. */
export type ActionRow = Omit<
  Selectable<Actions>,
  'status' | 'verdict' | 'proposal' | 'options' | 'result' | 'error' | 'before' | 'after' | 'attempts'
> & {
  status: ActionStatus;
  verdict: PolicyVerdict;
  proposal: ChangeProposal;
  options: ChangeOptions;
  result: StoredResult | null;
  error: ActionTrouble | null;
  before: EventImage | null;
  after: EventImage | null;
  /** The writes that were announced, oldest first; null while nothing has been sent. */
  attempts: WriteAttempt[] | null;
};

/** Reads a row as the ledger wrote it. */
export function actionRow(row: Selectable<Actions>): ActionRow {
  return row as unknown as ActionRow;
}

/** The stored change, ready to be carried out. */
export function storedChange(row: ActionRow): CalendarChange {
  return { tool: row.tool, input: row.input } as unknown as CalendarChange;
}

/** The note of a change that was approved with others and stopped before it was begun; the model reads it too. */
export const stopNote = 'Stop after this one.';

/** How long a change can be taken back, counted from when it was made: as long as Google keeps a deleted event. */
export const undoDays = 30;
export const undoWindowMs = undoDays * 24 * 60 * 60 * 1000;

/** An action as cards show it. `undo` is the newest undo of it, if there is one. */
export function actionView(row: ActionRow, undo: ActionRow | undefined, nowMs: number): ActionView {
  const expired =
    row.status === 'pending' && row.expires_at !== null && epochMilliseconds(row.expires_at) <= nowMs;
  return {
    id: row.id,
    chatId: row.chat_id ?? '',
    messageId: row.message_id ?? '',
    toolCallId: row.tool_call_id,
    groupId: row.group_id,
    provider: isProviderKey(row.provider) ? row.provider : null,
    tool: row.tool,
    status: expired ? 'expired' : row.status,
    verdict: row.verdict,
    reason: row.reason,
    stopped: row.status === 'denied' && row.note === stopNote,
    proposal: inScope(row.proposal, row.options.scope),
    options: row.options,
    expiresAt: row.status === 'pending' ? row.expires_at : null,
    executedAt: row.executed_at,
    event: row.result?.event ?? null,
    notified: row.result?.notified ?? [],
    ...(row.result?.found && { found: true as const }),
    error: row.error,
    undo: undoState(row, undo, nowMs),
  };
}

function undoState(row: ActionRow, undo: ActionRow | undefined, nowMs: number): UndoState {
  if (row.status !== 'done' || row.executed_at === null || row.undo_of !== null) return { state: 'none' };
  if (!isProviderKey(row.provider)) return { state: 'none' };
  if (undo?.status === 'done') return { state: 'undone', at: undo.executed_at ?? undo.created_at };
  if (undo?.status === 'approved' || undo?.status === 'executing') return { state: 'running' };
  if (row.undo_closed_at === null && (undo?.status === 'failed' || undo?.status === 'unknown')) {
    return { state: 'failed', message: undo.error?.message ?? 'It could not be taken back.' };
  }
  const until = epochMilliseconds(row.executed_at) + undoWindowMs;
  if (until <= nowMs || row.undo_closed_at !== null) return { state: 'ended' };
  return { state: 'available', until: Temporal.Instant.fromEpochMilliseconds(until).toString() };
}
