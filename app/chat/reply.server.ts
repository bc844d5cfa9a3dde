import type { ActionView } from '#app/actions/action.ts';
import type { ActionsRoom } from '#app/actions/actions.server.ts';
import type { ActionRow } from '#app/actions/row.ts';
import type { Arlo, Person, ReplyFailure } from '#app/arlo/arlo.server.ts';
import { partsHoldForeignText } from '#app/arlo/foreign-text.server.ts';
import type { InstructionFacts } from '#app/arlo/instructions.ts';
import type { Clock } from '#app/platform/clock.ts';
import type { Log } from '#app/platform/log.server.ts';
import type { OpenDatabase } from '#db/client.ts';
import { applyChunk, type ArloChunk } from './apply-chunk.ts';
import { modelHistory, sinceLastUserMessage, typedText } from './history.ts';
import type { LiveRun } from './live-runs.server.ts';
import { isTyped, type ArloMessage, type MessageMetadata, type MessageStatus } from './message.ts';
import { saveReply, type StoredMessage } from './messages.server.ts';
import { openingOf } from './opening.server.ts';
import { settleParts, withCalls } from './settle-parts.ts';

export type ReplyPlan = {
  person: Person;
  /** Messages of the chat before this reply, oldest first. */
  messages: StoredMessage[];
  /** Actions to carry out first: the ones the person has just said yes to. */
  approved: ActionRow[];
  connections: InstructionFacts['connections'];
};

type ReplyParts = {
  database: Pick<OpenDatabase, 'db' | 'notify'>;
  clock: Clock;
  log: Log;
  actions: ActionsRoom;
  arlo: Arlo;
};

/** Writes replies: carries out what was approved, streams the model, stores each step and the end of it. */
export function createReply({ database: { db, notify }, clock, log, actions, arlo }: ReplyParts) {
  async function write(run: LiveRun, plan: ReplyPlan, reply: ReplyInProgress): Promise<void> {
    const emit = (changed: ActionView[]) =>
      run.push({ type: 'data-actions', data: changed, transient: true });
    for (const row of plan.approved) {
      if (run.signal.aborted) return;
      const settled = await actions.executeOnce(run.userId, row.id);
      emit(await actions.ledger.touched(settled));
    }
    if (run.signal.aborted) return;
    const rows = await actions.ledger.ofChat(run.userId, run.chatId);
    const history = modelHistory(plan.messages, rows);
    const lastUser = plan.messages.findLast((message) => message.role === 'user');
    const { stream, idle } = await arlo.reply({
      person: plan.person,
      turn: {
        userId: run.userId,
        chatId: run.chatId,
        messageId: run.messageId,
        since: lastUser?.metadata.createdAt ?? clock.now().toString(),
        typedText: typedText(plan.messages),
        message: lastUser ? typedText([lastUser]) : '',
        heldForeignText: [...plan.messages, ...history].some(({ parts }) => partsHoldForeignText(parts)),
      },
      connections: plan.connections,
      history,
      earlierInTurn: sinceLastUserMessage(history),
      opening: openingOf({ ...plan, rows, messageId: run.messageId, clock }),
      turnRepeatsForeignText: lastUser !== undefined && !isTyped(lastUser),
      emit,
      signal: run.signal,
    });
    try {
      for await (const chunk of stream as ReadableStream<ArloChunk>) {
        reply.take(chunk);
        if (chunk.type === 'finish-step') await saveReply(db, run.chatId, reply.message, 'streaming');
      }
    } finally {
      // A stop ends the stream at once; what was being written to the calendar is part of the reply all the same.
      await idle();
    }
  }

  /** Closes what was approved in this reply and not begun: nobody else would begin it. */
  async function closeUnbegun(run: LiveRun, plan: ReplyPlan): Promise<void> {
    const closed = await actions.closeUnbegun(run.userId, {
      messageId: run.messageId,
      ids: plan.approved.map((row) => row.id),
    });
    run.push({ type: 'data-actions', data: await actions.ledger.views(closed), transient: true });
  }

  async function store(run: LiveRun, reply: ArloMessage, status: MessageStatus): Promise<void> {
    const now = clock.now().toString();
    const asked = await actions.ledger.ofMessage(run.userId, run.messageId);
    const message = { ...reply, parts: settleParts(withCalls(reply.parts, asked)) };
    await db.transaction().execute(async (trx) => {
      await trx.updateTable('chats').set({ updated_at: now }).where('id', '=', run.chatId).execute();
      await saveReply(trx, run.chatId, message, status);
      await trx
        .updateTable('runs')
        .set({ status: status === 'complete' ? 'completed' : status, ended_at: now })
        .where('id', '=', run.id)
        .execute();
    });
    await notify('user_news', { userId: run.userId, kind: 'chat', chatId: run.chatId });
  }

  /** The work of one run. Never rejects: every failure ends as a message that says so. */
  return async function work(run: LiveRun, plan: ReplyPlan): Promise<void> {
    const reply = createReplyInProgress(run, clock);
    try {
      await write(run, plan, reply);
    } catch (error) {
      if (!run.signal.aborted) {
        log.error({ err: error, runId: run.id }, 'reply failed');
        reply.fail({ code: 'model_failed' });
      }
    }
    try {
      await closeUnbegun(run, plan);
      const { message, status } = reply.end();
      await store(run, message, status);
    } catch (error) {
      log.error({ err: error, runId: run.id }, 'reply could not be stored');
    }
  };
}

type ReplyInProgress = ReturnType<typeof createReplyInProgress>;

/** Takes the stream's chunks, passes on what the page is to see, and keeps the message they add up to. */
function createReplyInProgress(run: LiveRun, clock: Clock) {
  let message: ArloMessage = { id: run.messageId, role: 'assistant', parts: [] };
  let failure: MessageMetadata['failure'];
  let timedOut = false;
  const startedAt = new Map<string, number>();
  const durations: Record<string, number> = {};

  function push(chunk: ArloChunk): void {
    message = applyChunk(message, chunk);
    run.push(chunk);
  }

  return {
    get message() {
      return message;
    },
    fail(reason: ReplyFailure) {
      failure = reason;
    },
    take(chunk: ArloChunk) {
      switch (chunk.type) {
        case 'error':
          failure = JSON.parse(chunk.errorText) as ReplyFailure;
          return;
        case 'abort':
          timedOut = run.stopReason === undefined;
          return;
        case 'start':
        case 'finish':
          return;
        case 'tool-input-available':
          startedAt.set(chunk.toolCallId, clock.now().epochMilliseconds);
          break;
        case 'tool-output-available': {
          const began = startedAt.get(chunk.toolCallId);
          if (began !== undefined) durations[chunk.toolCallId] = clock.now().epochMilliseconds - began;
          push({ type: 'message-metadata', messageMetadata: { toolDurations: { ...durations } } });
          break;
        }
      }
      push(chunk);
    },
    end(): { message: ArloMessage; status: MessageStatus } {
      if (run.stopReason === 'shutdown') failure ??= { code: 'interrupted' };
      if (timedOut) failure ??= { code: 'model_failed' };
      const status = failure ? 'failed' : run.stopReason === 'user' ? 'stopped' : 'complete';
      push({ type: 'message-metadata', messageMetadata: { status, ...(failure && { failure }) } });
      return { message, status };
    },
  };
}
