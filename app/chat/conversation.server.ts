import type { Transaction } from 'kysely';
import type { Decision } from '#app/actions/action.ts';
import type { ActionsRoom } from '#app/actions/actions.server.ts';
import { decide as decideActions } from '#app/actions/decide.server.ts';
import type { ActionRow } from '#app/actions/row.ts';
import type { Arlo, Person } from '#app/arlo/arlo.server.ts';
import type { InstructionFacts } from '#app/arlo/instructions.ts';
import type { Clock } from '#app/platform/clock.ts';
import { AppError } from '#app/platform/errors.ts';
import type { NewId } from '#app/platform/ids.ts';
import { createKeyedLock } from '#app/platform/keyed-lock.ts';
import type { Log } from '#app/platform/log.server.ts';
import type { OpenDatabase } from '#db/client.ts';
import type { DB } from '#db/types.gen.ts';
import type { ItemPick } from './action-items/picks.ts';
import type { Chats } from './chats.server.ts';
import type { LoadedConversation } from './conversation-state.ts';
import { sinceLastUserMessage } from './history.ts';
import type { LiveRun, LiveRuns } from './live-runs.server.ts';
import type { AskedAgain } from './message.ts';
import { appendMessage, closeReply, loadMessages, type StoredMessage } from './messages.server.ts';
import { createReply } from './reply.server.ts';
import { mayRetry } from './retry.ts';
import { againSaid, pickSaid, type KnownChat, type Said } from './said-by-button.ts';
import { settleParts, withCalls } from './settle-parts.ts';

type ConversationParts = {
  database: Pick<OpenDatabase, 'db' | 'notify'>;
  clock: Clock;
  newId: NewId;
  log: Log;
  actions: ActionsRoom;
  arlo: Arlo;
  chats: Chats;
  runs: LiveRuns;
  connectionsOf: (userId: string) => Promise<InstructionFacts['connections']>;
};

/** What a request into a chat comes to: a run to subscribe to, or nothing new because it was answered before. */
export type Started = LiveRun | undefined;

/** The things a person can do in a chat. Each stores what was said, and starts at most one run. */
export function createConversation(parts: ConversationParts) {
  const { clock, newId, log, actions, arlo, chats, runs, connectionsOf } = parts;
  const { db, notify } = parts.database;
  const work = createReply(parts);
  // From the first look at a chat until its run is live, nobody else may look: a run that is entered and not yet
  // live would pass for one that died.
  const oneAtATime = createKeyedLock();

  async function ensureChat(
    trx: Transaction<DB>,
    userId: string,
    chatId: string,
    text: string,
  ): Promise<boolean> {
    const now = clock.now().toString();
    const made = await trx
      .insertInto('chats')
      .values({ id: chatId, user_id: userId, title: text.slice(0, 60), created_at: now, updated_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!made) await lockChat(trx, userId, chatId);
    return made !== undefined;
  }

  async function lockChat(trx: Transaction<DB>, userId: string, chatId: string): Promise<void> {
    if (!(await chats.lock(trx, userId, chatId))) throw new AppError('not_found', 'There is no such chat.');
  }

  /** Enters the reply and its run. A run that the database believes in and no process has is closed first. */
  async function enterRun(trx: Transaction<DB>, userId: string, chatId: string) {
    if (runs.find(chatId)) throw new AppError('conflict', 'Arlo is still replying in this chat.');
    await closeDeadRuns(trx, chatId);
    const now = clock.now().toString();
    const run = { id: newId(), messageId: newId(), chatId, userId };
    await appendMessage(trx, {
      id: run.messageId,
      chatId,
      userId,
      role: 'assistant',
      parts: [],
      status: 'streaming',
      createdAt: now,
    });
    await trx
      .insertInto('runs')
      .values({
        id: run.id,
        chat_id: chatId,
        user_id: userId,
        message_id: run.messageId,
        status: 'active',
        started_at: now,
      })
      .execute();
    return run;
  }

  async function closeDeadRuns(trx: Transaction<DB>, chatId?: string): Promise<void> {
    let dead = trx
      .updateTable('runs')
      .set({ status: 'failed', failure: 'interrupted', ended_at: clock.now().toString() })
      .where('status', '=', 'active');
    if (chatId) dead = dead.where('chat_id', '=', chatId);
    for (const run of await dead.returning(['chat_id', 'message_id', 'user_id']).execute()) {
      const asked = await actions.ledger.ofMessage(run.user_id, run.message_id, trx);
      await closeReply(trx, run.chat_id, run.message_id, (held) => settleParts(withCalls(held, asked)));
    }
  }

  async function start(
    identity: Awaited<ReturnType<typeof enterRun>>,
    person: Person,
    approved: ActionRow[],
    keep: (messages: StoredMessage[]) => StoredMessage[] = (messages) => messages,
  ): Promise<LiveRun> {
    const started = runs.start(identity, async (run) => {
      const stored = await loadMessages(db, identity.chatId);
      // The chat, or the account with it, can be deleted between entering the reply and starting it.
      if (stored.length === 0) return;
      const messages = keep(stored.filter((message) => message.id !== identity.messageId));
      await work(run, { person, messages, approved, connections: await connectionsOf(person.id) });
    });
    await notify('user_news', { userId: person.id, kind: 'chat', chatId: identity.chatId });
    return started;
  }

  async function findTitle(person: Person, chatId: string, text: string): Promise<void> {
    try {
      const title = await arlo.title(person, text, AbortSignal.timeout(30_000));
      if (title) await chats.setFoundTitle(person.id, chatId, title);
    } catch (error) {
      log.info({ err: error, chatId }, 'no title found');
    }
  }

  async function send(
    person: Person,
    chatId: string,
    message: { id: string; text: string },
  ): Promise<Started> {
    const entered = await db.transaction().execute(async (trx) => {
      const isNew = await ensureChat(trx, person.id, chatId, message.text);
      const known = await trx
        .selectFrom('messages')
        .select('id')
        .where('chat_id', '=', chatId)
        .where('id', '=', message.id)
        .executeTakeFirst();
      if (known) return undefined;
      await actions.closePending(trx, person.id, chatId);
      await appendMessage(trx, {
        id: message.id,
        chatId,
        userId: person.id,
        role: 'user',
        parts: [{ type: 'text', text: message.text }],
        status: 'complete',
        createdAt: clock.now().toString(),
      });
      return { isNew, run: await enterRun(trx, person.id, chatId) };
    });
    if (!entered) return runs.find(chatId);
    if (entered.isNew) void findTitle(person, chatId, message.text);
    return start(entered.run, person, []);
  }

  async function decide(person: Person, chatId: string, decisions: Decision[]): Promise<Started> {
    const entered = await db.transaction().execute(async (trx) => {
      await lockChat(trx, person.id, chatId);
      const outcome = await decideActions(trx, clock, { userId: person.id, chatId, decisions });
      if (outcome.repeated) return undefined;
      return { claimed: outcome.claimed, run: await enterRun(trx, person.id, chatId) };
    });
    if (!entered) return runs.find(chatId);
    const approved = entered.claimed.filter((row) => row.status === 'approved');
    return start(entered.run, person, approved);
  }

  /**
   * A question can be on the page while the reply that asks it still reads something. Its answer waits for the end of
   * that reply; a reply that is stopped takes the answer with it.
   */
  async function afterReply(userId: string, chatId: string, decisions: Decision[]): Promise<void> {
    const run = runs.find(chatId);
    if (!run) return;
    const asked = await actions.ledger.ofMessage(userId, run.messageId);
    const waiting = new Set(asked.filter(({ status }) => status === 'pending').map(({ id }) => id));
    if (!decisions.some(({ actionId }) => waiting.has(actionId))) return;
    await runs.ended(run);
    if (run.stopReason) {
      throw new AppError(
        'conflict',
        'The reply was stopped, so nothing was changed. Answer again if you want it.',
      );
    }
  }

  /** Stores what the person said by a button, in the words that the database has for it, and starts the reply. */
  async function say(
    person: Person,
    chatId: string,
    id: string,
    said: (chat: KnownChat) => Said,
  ): Promise<Started> {
    const run = await db.transaction().execute(async (trx) => {
      await lockChat(trx, person.id, chatId);
      const messages = await loadMessages(trx, chatId);
      if (messages.some((message) => message.id === id)) return undefined;
      const rows = await actions.ledger.ofChat(person.id, chatId, trx);
      const { text, metadata } = said({ messages, actions: await actions.ledger.views(rows, trx) });
      await actions.closePending(trx, person.id, chatId);
      await appendMessage(trx, {
        id,
        chatId,
        userId: person.id,
        role: 'user',
        parts: [{ type: 'text', text }],
        status: 'complete',
        metadata,
        createdAt: clock.now().toString(),
      });
      return enterRun(trx, person.id, chatId);
    });
    return run ? start(run, person, []) : runs.find(chatId);
  }

  const pick = (person: Person, chatId: string, { id, ...chosen }: ItemPick & { id: string }) =>
    say(person, chatId, id, (chat) => pickSaid(chat, chosen));

  const askAgain = (person: Person, chatId: string, { id, ...asked }: AskedAgain & { id: string }) =>
    say(person, chatId, id, (chat) => againSaid(chat, asked));

  async function retry(person: Person, chatId: string): Promise<Started> {
    const run = await db.transaction().execute(async (trx) => {
      await lockChat(trx, person.id, chatId);
      const entered = await enterRun(trx, person.id, chatId);
      const messages = await loadMessages(trx, chatId);
      const reply = sinceLastUserMessage(messages.filter(({ id }) => id !== entered.messageId));
      const views = await actions.ledger.views(await actions.ledger.ofChat(person.id, chatId, trx), trx);
      if (!mayRetry(reply, views)) {
        throw new AppError('conflict', 'This was answered. Ask again in words if you want another answer.');
      }
      await actions.closePending(trx, person.id, chatId);
      return entered;
    });
    const rows = await actions.ledger.ofChat(person.id, chatId);
    const changed = new Set(
      rows
        .filter((row) => ['done', 'unknown', 'executing'].includes(row.status))
        .map((row) => row.message_id),
    );
    return start(run, person, [], (messages) => {
      const reply = sinceLastUserMessage(messages);
      if (reply.some((message) => changed.has(message.id))) return messages;
      return messages.slice(0, messages.length - reply.length);
    });
  }

  async function load(userId: string, chatId: string): Promise<LoadedConversation> {
    const run = runs.find(chatId);
    const [messages, rows] = await Promise.all([
      loadMessages(db, chatId),
      actions.ledger.ofChat(userId, chatId),
    ]);
    // A run that ended in between has stored its reply since it was read.
    if (run !== runs.find(chatId)) return load(userId, chatId);
    void actions.checkAgain(userId, chatId);
    return {
      messages,
      actions: await actions.ledger.views(rows),
      run: run ? { runId: run.id, messageId: run.messageId } : null,
    };
  }

  return {
    /**
     * Stores what the person wrote and starts the reply; the chat is made if it is new. What still waited for an
     * answer is closed. Sending the same message again (a retry after a lost answer) changes nothing.
     */
    send: (...asked: Parameters<typeof send>) => oneAtATime(asked[1], () => send(...asked)),

    /** Claims the person's answer and starts the run that carries it out. The same answer twice is one answer. */
    async decide(person: Person, chatId: string, decisions: Decision[]): Promise<Started> {
      await afterReply(person.id, chatId, decisions);
      return oneAtATime(chatId, () => decide(person, chatId, decisions));
    },

    /**
     * Asks to put action items of a list in this chat into the calendar. Which list and which items is all that the
     * person sends: what they say is read from the database. The same request twice changes nothing.
     */
    pick: (...asked: Parameters<typeof pick>) => oneAtATime(asked[1], () => pick(...asked)),

    /**
     * Asks again for changes of this chat that came to nothing, by the ids of their actions. The calls are the ones
     * that the ledger stores, and always ask. The same request twice changes nothing.
     */
    askAgain: (...asked: Parameters<typeof askAgain>) => oneAtATime(asked[1], () => askAgain(...asked)),

    /**
     * Has Arlo answer the person's last message again, if its reply failed, was stopped or missed a connection. That
     * reply is left out of what the model reads, unless it changed something: what was done must not be done again.
     */
    retry: (...asked: Parameters<typeof retry>) => oneAtATime(asked[1], () => retry(...asked)),

    /** The chat as its page shows it. The caller has checked whose it is. */
    load: (userId: string, chatId: string) => oneAtATime(chatId, () => load(userId, chatId)),

    /** Deletes a chat; a reply that is being written in it is stopped first. */
    async remove(userId: string, chatId: string): Promise<void> {
      await chats.get(userId, chatId);
      runs.stop(chatId);
      await chats.remove(userId, chatId);
    },

    /** Stops the reply that is being written. Gives whether there was one. */
    async stop(userId: string, chatId: string): Promise<boolean> {
      await chats.get(userId, chatId);
      return runs.stop(chatId);
    },

    /** Closes what a process that died left behind. Called once, before the first request. */
    async settleLeftovers(): Promise<void> {
      await db.transaction().execute((trx) => closeDeadRuns(trx));
    },
  };
}

export type Conversation = ReturnType<typeof createConversation>;
