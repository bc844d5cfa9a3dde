import type { Selectable, Transaction } from 'kysely';
import type { Database } from '#db/client.ts';
import { json } from '#db/json.ts';
import type { DB, Messages } from '#db/types.gen.ts';
import type { ArloMessage, ArloPart, MessageMetadata, MessageStatus } from './message.ts';

type Queryable = Database | Transaction<DB>;

/** A message and when it was said, ISO 8601. */
export type StoredMessage = ArloMessage & { metadata: MessageMetadata & { createdAt: string } };

/** The newest messages that a page and the model are given. */
export const messageWindow = 200;

function storedMessage(row: Selectable<Messages>): StoredMessage {
  return {
    id: row.id,
    role: row.role as 'user' | 'assistant',
    parts: row.parts as unknown as ArloPart[],
    metadata: {
      ...(row.metadata as MessageMetadata),
      createdAt: row.created_at,
      status: row.status as MessageStatus,
    },
  };
}

/** The newest messages of a chat, oldest first. The caller has checked whose chat it is. */
export async function loadMessages(on: Queryable, chatId: string): Promise<StoredMessage[]> {
  const rows = await on
    .selectFrom('messages')
    .selectAll()
    .where('chat_id', '=', chatId)
    .orderBy('seq', 'desc')
    .limit(messageWindow)
    .execute();
  return rows.toReversed().map(storedMessage);
}

type NewMessage = {
  id: string;
  chatId: string;
  userId: string;
  role: 'user' | 'assistant';
  parts: ArloPart[];
  status: MessageStatus;
  metadata?: Pick<MessageMetadata, 'pick' | 'again'>;
  createdAt: string;
};

/** Adds a message at the end of a chat whose row the caller has locked. */
export async function appendMessage(trx: Transaction<DB>, message: NewMessage): Promise<void> {
  const { last } = await trx
    .selectFrom('messages')
    .select(({ fn }) => fn.max('seq').as('last'))
    .where('chat_id', '=', message.chatId)
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('messages')
    .values({
      id: message.id,
      chat_id: message.chatId,
      user_id: message.userId,
      seq: (last ?? 0) + 1,
      role: message.role,
      parts: json(message.parts),
      status: message.status,
      metadata: json(message.metadata ?? {}),
      created_at: message.createdAt,
    })
    .execute();
}

/** Stores what a reply has become so far, or in the end. */
export async function saveReply(
  on: Queryable,
  chatId: string,
  message: ArloMessage,
  status: MessageStatus,
): Promise<void> {
  const { createdAt: _createdAt, status: _status, ...metadata } = message.metadata ?? {};
  await on
    .updateTable('messages')
    .set({ parts: json(message.parts), metadata: json(metadata), status })
    .where('chat_id', '=', chatId)
    .where('id', '=', message.id)
    .execute();
}

/** Ends a reply whose process died, with what `settle` makes of the parts that were stored of it. */
export async function closeReply(
  trx: Transaction<DB>,
  chatId: string,
  messageId: string,
  settle: (parts: ArloPart[]) => ArloPart[],
): Promise<void> {
  const stored = await trx
    .selectFrom('messages')
    .select('parts')
    .where('chat_id', '=', chatId)
    .where('id', '=', messageId)
    .executeTakeFirst();
  if (!stored) return;
  await trx
    .updateTable('messages')
    .set({
      parts: json(settle(stored.parts as unknown as ArloPart[])),
      status: 'failed',
      metadata: json({ failure: { code: 'interrupted' } }),
    })
    .where('chat_id', '=', chatId)
    .where('id', '=', messageId)
    .execute();
}
