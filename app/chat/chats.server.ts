import { sql, type Transaction } from 'kysely';
import type { Clock } from '#app/platform/clock.ts';
import { AppError } from '#app/platform/errors.ts';
import type { Database } from '#db/client.ts';
import type { OpenDatabase } from '#db/client.ts';
import type { DB } from '#db/types.gen.ts';

/** A chat as the sidebar lists it. Times are ISO 8601. */
export type ChatListItem = {
  id: string;
  title: string;
  updatedAt: string;
  /** A confirmation waits for the person. */
  waiting: boolean;
  /** Arlo is writing. */
  working: boolean;
};

const listLimit = 200;

/** The chats of a user: list, read, rename, delete. Someone else's chat is not found. */
export function createChats({
  db,
  clock,
  notify,
}: {
  db: Database;
  clock: Clock;
  notify: OpenDatabase['notify'];
}) {
  async function tell(userId: string, chatId: string): Promise<void> {
    await notify('user_news', { userId, kind: 'chat', chatId });
  }

  /**
   * Whoever changes what is in a chat takes turns. Gives whether the chat is this user's. The user comes first, as for
   * whoever deletes the account: in another order the two could wait for each other.
   */
  async function lock(trx: Transaction<DB>, userId: string, chatId: string): Promise<boolean> {
    await trx.selectFrom('users').select('id').where('id', '=', userId).forKeyShare().execute();
    const chat = await trx
      .selectFrom('chats')
      .select('id')
      .where('id', '=', chatId)
      .where('user_id', '=', userId)
      .forUpdate()
      .executeTakeFirst();
    return chat !== undefined;
  }

  return {
    /** The newest 200 chats, newest first. */
    async list(userId: string): Promise<ChatListItem[]> {
      const now = clock.now().toString();
      const rows = await db
        .selectFrom('chats')
        .select(['chats.id', 'chats.title', 'chats.updated_at'])
        .select(({ exists, selectFrom }) => [
          exists(
            selectFrom('actions')
              .select('actions.id')
              .whereRef('actions.chat_id', '=', 'chats.id')
              .where('actions.status', '=', 'pending')
              .where('actions.expires_at', '>', now),
          ).as('waiting'),
          exists(
            selectFrom('runs')
              .select('runs.id')
              .whereRef('runs.chat_id', '=', 'chats.id')
              .where('runs.status', '=', 'active'),
          ).as('working'),
        ])
        .where('chats.user_id', '=', userId)
        .orderBy('chats.updated_at', 'desc')
        .orderBy('chats.id', 'desc')
        .limit(listLimit)
        .execute();
      return rows.map((row) => ({
        id: row.id,
        title: row.title,
        updatedAt: row.updated_at,
        waiting: Boolean(row.waiting),
        working: Boolean(row.working),
      }));
    },

    /** Rejects with `not_found` when the chat is not this user's. */
    async get(userId: string, chatId: string): Promise<{ id: string; title: string; titled: boolean }> {
      const chat = await db
        .selectFrom('chats')
        .select(['id', 'title', 'titled'])
        .where('id', '=', chatId)
        .where('user_id', '=', userId)
        .executeTakeFirst();
      if (!chat) throw new AppError('not_found', 'There is no such chat.');
      return chat;
    },

    /** Gives a chat the title that the person chose, or that Arlo found. */
    async rename(userId: string, chatId: string, title: string): Promise<void> {
      const { numUpdatedRows } = await db
        .updateTable('chats')
        .set({ title, titled: true })
        .where('id', '=', chatId)
        .where('user_id', '=', userId)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) throw new AppError('not_found', 'There is no such chat.');
      await tell(userId, chatId);
    },

    /** Deletes a chat with its messages. What Arlo did in it stays in the ledger; what still waited is closed. */
    async remove(userId: string, chatId: string): Promise<void> {
      await db.transaction().execute(async (trx) => {
        if (!(await lock(trx, userId, chatId))) throw new AppError('not_found', 'There is no such chat.');
        await trx
          .updateTable('actions')
          .set({ status: 'superseded' })
          .where('chat_id', '=', chatId)
          .where('user_id', '=', userId)
          .where('status', '=', 'pending')
          .execute();
        await trx.deleteFrom('chats').where('id', '=', chatId).execute();
      });
      await tell(userId, chatId);
    },

    lock,

    /** Sets the title that Arlo found, unless the person was faster. Gives whether it did. */
    async setFoundTitle(userId: string, chatId: string, title: string): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('chats')
        .set({ title, titled: sql`true` })
        .where('id', '=', chatId)
        .where('user_id', '=', userId)
        .where('titled', '=', false)
        .executeTakeFirst();
      if (numUpdatedRows > 0n) await tell(userId, chatId);
      return numUpdatedRows > 0n;
    },
  };
}

export type Chats = ReturnType<typeof createChats>;
