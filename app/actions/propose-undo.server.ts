import type { CalendarEvent } from '#app/calendar/event.ts';
import type { ChangeProposal, FieldChange } from '#app/calendar/change.ts';
import type { Clock } from '#app/platform/clock.ts';
import { AppError } from '#app/platform/errors.ts';
import type { NewId } from '#app/platform/ids.ts';
import type { Database } from '#db/client.ts';
import { json } from '#db/json.ts';
import type { ActionView } from './action.ts';
import { canonicalHash } from './canonical-json.server.ts';
import { kindOfUndo, undoTool } from './change-kind.ts';
import type { Ledger } from './ledger.server.ts';
import { isPlainUndo } from './plain-order.ts';
import { decide } from './policy.ts';
import {
  decisionColumns,
  meansWholeSeries,
  ofThisCall,
  type AskedChange,
  type Turn,
} from './propose.server.ts';
import { actionRow, storedChange, type ActionRow } from './row.ts';
import { isUndoable, underWay, whyNot } from './undo.server.ts';

/** `eventId` is of the event whose last change is meant; without it the last change of the chat is. */
export type UndoInput = { eventId?: string };

export type AskedUndo = Omit<AskedChange, 'change' | 'provider'> & { input: UndoInput };

type ProposeUndoParts = {
  db: Database;
  clock: Clock;
  newId: NewId;
  ledger: Ledger;
  assertUndoable: (row: ActionRow) => Promise<void>;
};

/** The change that is to be undone, as its row and its card; `isLast`: it is the last of its chat that can be. */
type Meant = { row: ActionRow; view: ActionView; isLast: boolean };

/**
 * Enters an undo that was asked for in words, with what it would do and what the policy says. It is the row that the
 * Undo button enters too, but for the question: of all that ask for the same undo one gets it.
 */
export function createProposeUndo({ db, clock, newId, ledger, assertUndoable }: ProposeUndoParts) {
  /** The change that is meant, and whether it is the last of the chat that can be taken back. */
  async function meant({ eventId }: UndoInput, { userId, chatId }: Turn): Promise<Meant> {
    const all = await ledger.ofChat(userId, chatId);
    const made = all.filter(({ undo_of }) => undo_of === null);
    if (eventId === undefined) assertLastWasMade(made);
    const asked = new Set(
      all.flatMap(({ status, undo_of }) => (status === 'pending' ? (undo_of ?? []) : [])),
    );
    const views = await ledger.views(made.filter(({ status }) => status === 'done'));
    const latestFirst = views
      .toReversed()
      .toSorted((a, b) => (b.executedAt ?? '').localeCompare(a.executedAt ?? ''));
    const open = latestFirst.filter(({ id, undo }) => isUndoable(undo) && !asked.has(id));
    const isMeant = (view: ActionView) => eventId === undefined || isOf(view, eventId);
    const view = open.find(isMeant);
    const row = made.find(({ id }) => id === view?.id);
    if (view && row) return { view, row, isLast: view === open[0] };
    const closed = latestFirst.find(isMeant);
    if (closed) throw new AppError('conflict', asked.has(closed.id) ? underWay : whyNot(closed.undo));
    throw new AppError('not_found', await whyNothing(userId, eventId));
  }

  async function whyNothing(userId: string, eventId: string | undefined): Promise<string> {
    if (eventId === undefined) return 'Arlo has changed nothing in this chat that could be undone.';
    return (await ledger.hasChanged(userId, eventId))
      ? 'Arlo changed this event in another chat. It can be undone there, or in Activity.'
      : 'Arlo has made no change to this event that could be undone.';
  }

  /** @throws AppError `not_found`, or `conflict`, when there is no change that can be taken back, with the reason. */
  return async function proposeUndo(asked: AskedUndo, turn: Turn): Promise<ActionRow> {
    const call = {
      tool: undoTool,
      message_id: turn.messageId,
      input_hash: canonicalHash(asked.input),
    };
    const existing = await ledger.findByCall(turn.chatId, asked.toolCallId);
    if (existing) return ofThisCall(existing, call);
    const { row: undone, view, isLast } = await meant(asked.input, turn);
    await assertUndoable(undone);
    const proposal = undoProposal(view);
    const before = await ledger.changesSince(turn.userId, turn.chatId, turn.since);
    const decision = decide({
      effect: 'change',
      proposal,
      wholeSeries: reachedSeries(undone, view),
      changesInTurn: before + asked.changesInStep,
      typedText: turn.typedText,
      foreignText: asked.readForeignText ? 'this turn' : turn.heldForeignText ? 'earlier' : 'none',
      isPlainOrder: isPlainUndo(view.proposal, { message: turn.message, isLast }),
    });
    const now = clock.now();
    const row = await db
      .insertInto('actions')
      .values({
        id: newId(),
        user_id: turn.userId,
        chat_id: turn.chatId,
        tool_call_id: asked.toolCallId,
        group_id: asked.groupId,
        provider: undone.provider,
        input: json(asked.input),
        proposal: json(proposal),
        undo_of: undone.id,
        created_at: now.toString(),
        ...call,
        ...decisionColumns(decision, now),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returningAll()
      .executeTakeFirst();
    if (row) return actionRow(row);
    const winner = await ledger.findByCall(turn.chatId, asked.toolCallId);
    if (!winner) throw new AppError('conflict', underWay);
    return ofThisCall(winner, call);
  };
}

/** "Undo that" after a change that came to nothing means that one, and never the one before it. */
function assertLastWasMade(rows: readonly ActionRow[]): void {
  const together = rows.filter(({ group_id }) => group_id === rows.at(-1)?.group_id);
  if (together.length === 0 || together.some(({ status }) => status === 'done')) return;
  const isOpen = together.some(({ status }) => ['approved', 'executing', 'unknown'].includes(status));
  throw new AppError(
    'conflict',
    isOpen
      ? 'It is not known yet whether the last change was made, so it can’t be undone. Check your calendar.'
      : 'The last change that was asked for was not made, so there is nothing to undo. Say which other one to undo.',
  );
}

function isOf({ event, proposal }: ActionView, eventId: string): boolean {
  const ids = (one: CalendarEvent | null) => [one?.id, one?.recurrence?.seriesId];
  return [...ids(event), ...ids(proposal.event)].includes(eventId);
}

function reachedSeries(undone: ActionRow, { proposal }: ActionView): boolean {
  const { scope } = undone.options;
  return (
    (scope !== undefined && scope !== 'this') ||
    meansWholeSeries(storedChange(undone), proposal.event.recurrence?.seriesId)
  );
}

/** What taking a change back does: to the event as the change left it, for the guests who heard of the change. */
function undoProposal({ proposal, event, notified }: ActionView): ChangeProposal {
  return {
    kind: kindOfUndo[proposal.kind],
    undo: true,
    event: event ?? proposal.event,
    changes: proposal.changes.map(swapped),
    notified: notified.map(({ email, name }) => ({ email, name })),
    scopes: [],
    conflicts: [],
    foreign: proposal.foreign,
    ...(proposal.reply && { reply: { ...proposal.reply, note: null } }),
  };
}

function swapped({ before, after, people, ...change }: FieldChange): FieldChange {
  return {
    ...change,
    before: after,
    after: before,
    ...(people && { people: { ...people, added: people.removed, removed: people.added } }),
  };
}
