import { sql, type Transaction } from 'kysely';
import type { ProviderKey } from '#app/integrations/providers.ts';
import type { Clock } from '#app/platform/clock.ts';
import type { Database } from '#db/client.ts';
import type { DB } from '#db/types.gen.ts';
import type { ActionView } from './action.ts';
import { actionRow, actionView, type ActionRow } from './row.ts';

/** Begins the names of undos that no call asked for. */
export const undoByButton = 'undo:';

type Queryable = Database | Transaction<DB>;

/** Reads of the `actions` table. Every one is bound to a user; nobody else's row can come back. */
export function createLedger({ db, clock }: { db: Database; clock: Clock }) {
  async function find(userId: string, actionId: string, on: Queryable = db): Promise<ActionRow | undefined> {
    const row = await on
      .selectFrom('actions')
      .selectAll()
      .where('id', '=', actionId)
      .where('user_id', '=', userId)
      .executeTakeFirst();
    return row && actionRow(row);
  }

  async function findByCall(chatId: string, toolCallId: string): Promise<ActionRow | undefined> {
    const row = await db
      .selectFrom('actions')
      .selectAll()
      .where('chat_id', '=', chatId)
      .where('tool_call_id', '=', toolCallId)
      .executeTakeFirst();
    return row && actionRow(row);
  }

  async function views(rows: ActionRow[], on: Queryable = db): Promise<ActionView[]> {
    if (rows.length === 0) return [];
    const undos = await on
      .selectFrom('actions')
      .selectAll()
      .where(
        'undo_of',
        'in',
        rows.map((row) => row.id),
      )
      // One that is asked about, or was not agreed to, has changed nothing.
      .where('status', 'in', ['approved', 'executing', 'done', 'failed', 'unknown'])
      .orderBy('created_at')
      .execute();
    const newest = new Map(undos.map((undo) => [undo.undo_of, actionRow(undo)]));
    const now = clock.now().epochMilliseconds;
    return rows.map((row) => actionView(row, newest.get(row.id), now));
  }

  return {
    find,
    findByCall,
    views,

    /** One action as its card shows it. The caller has read the row for its own user. */
    async view(row: ActionRow): Promise<ActionView> {
      const [view] = await views([row]);
      if (!view) throw new Error('A view of one row is one view.');
      return view;
    },

    /** An action as its card shows it, with the one that it takes back, which has changed with it. */
    async touched(row: ActionRow): Promise<ActionView[]> {
      const undone = row.undo_of === null ? undefined : await find(row.user_id, row.undo_of);
      return views(undone ? [undone, row] : [row]);
    },

    /** All actions that the calls of a chat asked for, oldest first. What a button undid is not among them. */
    async ofChat(userId: string, chatId: string, on: Queryable = db): Promise<ActionRow[]> {
      const rows = await on
        .selectFrom('actions')
        .selectAll()
        .where('user_id', '=', userId)
        .where('chat_id', '=', chatId)
        .where('tool_call_id', 'not like', `${undoByButton}%`)
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      return rows.map(actionRow);
    },

    /** The actions that the calls of one message asked for, oldest first. */
    async ofMessage(userId: string, messageId: string, on: Queryable = db): Promise<ActionRow[]> {
      const rows = await on
        .selectFrom('actions')
        .selectAll()
        .where('user_id', '=', userId)
        .where('message_id', '=', messageId)
        .where('tool_call_id', 'not like', `${undoByButton}%`)
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      return rows.map(actionRow);
    },

    /** Whether any change of an event of this id was made for a user, in whatever chat. */
    async hasChanged(userId: string, eventId: string): Promise<boolean> {
      const row = await db
        .selectFrom('actions')
        .select('id')
        .where('user_id', '=', userId)
        .where('status', '=', 'done')
        .where(sql<boolean>`(proposal #>> '{event,id}' = ${eventId} or result #>> '{event,id}' = ${eventId})`)
        .executeTakeFirst();
      return row !== undefined;
    },

    /** How many of a user's confirmations wait for an answer, by provider. */
    async waiting(userId: string): Promise<Partial<Record<ProviderKey, number>>> {
      const rows = await db
        .selectFrom('actions')
        .select(({ fn }) => ['provider', fn.countAll<string>().as('count')])
        .where('user_id', '=', userId)
        .where('status', '=', 'pending')
        .where('expires_at', '>', clock.now().toString())
        .groupBy('provider')
        .execute();
      return Object.fromEntries(rows.map((row) => [row.provider, Number(row.count)]));
    },

    /** How many changes this turn has made or may still make. */
    async changesSince(userId: string, chatId: string, since: string): Promise<number> {
      const { count } = await db
        .selectFrom('actions')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .where('user_id', '=', userId)
        .where('chat_id', '=', chatId)
        .where('created_at', '>=', since)
        .where('status', 'in', ['pending', 'approved', 'executing', 'done', 'unknown'])
        .executeTakeFirstOrThrow();
      return Number(count);
    },
  };
}

export type Ledger = ReturnType<typeof createLedger>;
