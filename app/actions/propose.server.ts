import type { Temporal } from 'temporal-polyfill';
import type { CalendarChange, ChangeProposal } from '#app/calendar/change.ts';
import type { Calendar } from '#app/calendar/calendar.ts';
import type { ProviderKey } from '#app/integrations/providers.ts';
import type { Clock } from '#app/platform/clock.ts';
import { AppError } from '#app/platform/errors.ts';
import type { NewId } from '#app/platform/ids.ts';
import type { Log } from '#app/platform/log.server.ts';
import type { Database } from '#db/client.ts';
import { json } from '#db/json.ts';
import { canonicalHash } from './canonical-json.server.ts';
import { kindOfTool } from './change-kind.ts';
import type { Ledger } from './ledger.server.ts';
import { isPlainOrder } from './plain-order.ts';
import { decide, type PolicyDecision } from './policy.ts';
import { actionRow, type ActionRow } from './row.ts';
import { troubleColumns } from './transition.server.ts';
import { unseenProposal } from './unseen.ts';

/** The turn in which a change is asked for: everything since the person's last message. */
export type Turn = {
  userId: string;
  chatId: string;
  /** The assistant message that holds the call. */
  messageId: string;
  /** When the turn began, ISO 8601. */
  since: string;
  /** What the person wrote in this chat, lower-cased. */
  typedText: string;
  /** The person's newest message. */
  message: string;
  /** Whether earlier turns of the chat have read text that somebody else wrote. */
  heldForeignText: boolean;
};

export type AskedChange = {
  change: CalendarChange;
  /** Whose tool it is. */
  provider: ProviderKey;
  toolCallId: string;
  /** Shared by all changes that the model asked for in the same step. */
  groupId: string;
  /** How many changes that step asks for. */
  changesInStep: number;
  /** Whether this turn has read text that somebody else wrote. */
  readForeignText: boolean;
};

/** A confirmation waits this long for its answer. */
export const confirmationWindowMs = 10 * 60 * 1000;

type ProposeParts = { db: Database; clock: Clock; newId: NewId; log: Log; ledger: Ledger };

/**
 * Enters a change in the ledger with what it would do and what the policy says. One of which nothing can be worked
 * out, because the provider says no, is entered as `failed` with the reason. Asking twice for the same call gives the
 * same row.
 */
export function createPropose({ db, clock, newId, log, ledger }: ProposeParts) {
  /** What the change would do, or why that cannot be told. */
  async function proposed(
    { change }: AskedChange,
    calendar: Pick<Calendar, 'propose'>,
  ): Promise<ChangeProposal | AppError> {
    try {
      return await calendar.propose(change);
    } catch (error) {
      if (error instanceof AppError && error.code !== 'unavailable') return error;
      log.warn({ err: error, tool: change.tool }, 'change not proposed');
      return error instanceof AppError ? error : new AppError('unavailable', ownTrouble, { cause: error });
    }
  }

  async function judged(asked: AskedChange, turn: Turn, proposal: ChangeProposal): Promise<PolicyDecision> {
    const { change, changesInStep, readForeignText } = asked;
    const { event, askedScope } = proposal;
    const before = await ledger.changesSince(turn.userId, turn.chatId, turn.since);
    const today = clock.now().toZonedDateTimeISO(event.zone).toPlainDate();
    return decide({
      effect: 'change',
      proposal,
      wholeSeries: askedScope !== undefined || meansWholeSeries(change, event.recurrence?.seriesId),
      changesInTurn: before + changesInStep,
      typedText: turn.typedText,
      foreignText: readForeignText ? 'this turn' : turn.heldForeignText ? 'earlier' : 'none',
      isPlainOrder: isPlainOrder(change, event, turn.message, today),
    });
  }

  /** What is entered of a change beside the call itself. */
  async function outcomeOf(asked: AskedChange, turn: Turn, calendar: Pick<Calendar, 'propose'>) {
    const proposal = await proposed(asked, calendar);
    const now = clock.now();
    if (proposal instanceof AppError) {
      return {
        verdict: 'refuse',
        proposal: json(unseenProposal(askedFor(asked.change), now)),
        ...troubleColumns('failed', proposal.code, proposal.message),
      };
    }
    return { ...decisionColumns(await judged(asked, turn, proposal), now), proposal: json(proposal) };
  }

  return async function propose(
    asked: AskedChange,
    turn: Turn,
    calendar: Pick<Calendar, 'propose'>,
  ): Promise<ActionRow> {
    const input_hash = canonicalHash(asked.change.input);
    const call = { tool: asked.change.tool, message_id: turn.messageId, input_hash };
    const existing = await ledger.findByCall(turn.chatId, asked.toolCallId);
    if (existing) return ofThisCall(existing, call);
    const outcome = await outcomeOf(asked, turn, calendar);
    const row = await db
      .insertInto('actions')
      .values({
        id: newId(),
        user_id: turn.userId,
        chat_id: turn.chatId,
        tool_call_id: asked.toolCallId,
        group_id: asked.groupId,
        provider: asked.provider,
        input: json(asked.change.input),
        ...call,
        created_at: clock.now().toString(),
        ...outcome,
      })
      .onConflict((conflict) => conflict.columns(['chat_id', 'tool_call_id']).doNothing())
      .returningAll()
      .executeTakeFirst();
    if (row) return actionRow(row);
    const winner = await ledger.findByCall(turn.chatId, asked.toolCallId);
    if (!winner) throw new Error('The action of this call was neither entered nor found.');
    return ofThisCall(winner, call);
  };
}

/** What a change of which nothing could be worked out was about, by its arguments. */
function askedFor({ tool, input }: CalendarChange): Parameters<typeof unseenProposal>[0] {
  const kind = kindOfTool[tool];
  if (!('eventId' in input)) return { kind, title: input.title };
  return { kind, title: 'Unknown event', eventId: input.eventId, calendarId: input.calendarId };
}

const firstStatus = { run: 'approved', confirm: 'pending', refuse: 'refused' } as const;

/** What is entered of the policy's word about a call. */
export function decisionColumns({ verdict, reason }: PolicyDecision, now: Temporal.Instant) {
  const waitsUntil = now.add({ milliseconds: confirmationWindowMs }).toString();
  return {
    verdict,
    reason,
    status: firstStatus[verdict],
    expires_at: verdict === 'confirm' ? waitsUntil : null,
  };
}

/** The row that stands under a call's name. Throws `conflict` when it is of another call that was named alike. */
export function ofThisCall(
  row: ActionRow,
  call: Pick<ActionRow, 'tool' | 'message_id' | 'input_hash'>,
): ActionRow {
  const isSame =
    row.message_id === call.message_id && row.tool === call.tool && row.input_hash === call.input_hash;
  if (isSame) return row;
  throw new AppError('conflict', 'Arlo asked for something else under this name, so nothing was changed.');
}

const ownTrouble = 'Something went wrong on Arlo’s side.';

/** Whether a change reaches further than one event: it names a series, a part of one, or makes events repeat. */
export function meansWholeSeries(change: CalendarChange, seriesId: string | undefined): boolean {
  const input: { eventId?: string; scope?: string; recurrence?: string[] } = change.input;
  if (change.tool === 'createCalendarEvent') return (input.recurrence ?? []).length > 0;
  const isPart = input.scope !== undefined && input.scope !== 'this';
  return isPart || input.recurrence !== undefined || (seriesId !== undefined && input.eventId === seriesId);
}
