import type { Transaction } from 'kysely';
import type { Log } from '#app/platform/log.server.ts';
import type { Database } from '#db/client.ts';
import type { Notifier } from '#db/notify.ts';
import type { DB } from '#db/types.gen.ts';

type DeleteAccountParts = {
  db: Database;
  notify: Notifier['notify'];
  log: Log;
  /** Stops the replies that are being written for a person, and resolves once each has ended. */
  stopReplies(userId: string): Promise<void>;
  /** Keeps unfinished changes from going on while they are erased; rejects while one is on its way. */
  holdChanges(trx: Transaction<DB>, userId: string): Promise<void>;
  /** Notes all connections of the person as to be deleted at Nango. */
  giveUpConnections(trx: Transaction<DB>, userId: string): Promise<void>;
  /** Tries to delete at Nango what was noted; what fails is tried again from time to time. */
  deleteAtNango(userId: string): Promise<void>;
};

/** How an account ends. */
export function createDeleteAccount(parts: DeleteAccountParts) {
  const { db, notify, log, stopReplies, holdChanges, giveUpConnections, deleteAtNango } = parts;

  /** Every table of what people have refers to the person, and goes along. */
  function erase(userId: string): Promise<void> {
    return db.transaction().execute(async (trx) => {
      const user = await trx
        .selectFrom('users')
        .select('id')
        .where('id', '=', userId)
        .forUpdate()
        .executeTakeFirst();
      if (!user) return;
      await holdChanges(trx, userId);
      await giveUpConnections(trx, userId);
      await trx.deleteFrom('users').where('id', '=', userId).execute();
    });
  }

  /**
   * Erases a person with all they have: sessions, chats, activity, connections. Replies are stopped first, and what they
   * were writing to the calendar is written to its end. The account is gone at once, whether Nango can be reached or
   * not. Open pages are told and their streams end.
   *
   * @throws AppError `conflict` while a change is on its way to the calendar; nothing is erased then.
   */
  return async function deleteAccount(userId: string): Promise<void> {
    await stopReplies(userId);
    await erase(userId);
    await notify('user_news', { userId, kind: 'account deleted' });
    void deleteAtNango(userId).catch((error: unknown) => {
      log.warn({ err: error, userId }, 'connections of a deleted account not deleted yet');
    });
    // One that was begun while the others were being stopped.
    await stopReplies(userId);
  };
}
