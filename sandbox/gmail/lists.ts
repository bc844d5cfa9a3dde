import type { JsonObject } from '../google/json.ts';
import type { Query } from '../google/query.ts';
import { entityNotFound, invalidArgument, invalidId } from './errors.ts';
import type { Mailbox, StoredMessage } from './mailbox.ts';
import { historyId, messageView, snippetOf, viewOptions } from './message-view.ts';
import { asksForSpamOrTrash, matches } from './search-match.ts';
import { parseSearch } from './search-query.ts';

/** What one request may see. `now`: epoch milliseconds. */
export type MailScene = { mailbox: Mailbox; owner: string; now: number; query: Query };

const largestPage = 500;
const usualPage = 100;

/** `users.messages.list`: newest first. An answer without a match has no `messages` at all. */
export function listMessages(scene: MailScene): JsonObject {
  const found = foundMessages(scene);
  const { page, nextPageToken } = cut(found, scene.query, ({ id }) => id);
  return {
    ...(page.length > 0 && { messages: page.map(({ id, threadId }) => ({ id, threadId })) }),
    ...(nextPageToken !== undefined && { nextPageToken }),
    resultSizeEstimate: found.length,
  };
}

/** `users.threads.list`: a conversation is found when one of its messages is. */
export function listThreads(scene: MailScene): JsonObject {
  const threads = new Map<string, StoredMessage>();
  for (const message of foundMessages(scene)) {
    if (!threads.has(message.threadId)) threads.set(message.threadId, message);
  }
  const found = [...threads.values()];
  const { page, nextPageToken } = cut(found, scene.query, ({ threadId }) => threadId);
  return {
    ...(page.length > 0 && {
      threads: page.map((message) => ({
        id: message.threadId,
        snippet: snippetOf(message),
        historyId: historyId(message),
      })),
    }),
    ...(nextPageToken !== undefined && { nextPageToken }),
    resultSizeEstimate: found.length,
  };
}

/** `users.threads.get`: oldest message first. */
export function getThread({ mailbox, query }: MailScene, id: string): JsonObject {
  requireId(id);
  const options = viewOptions(query, ['full', 'metadata', 'minimal']);
  const messages = mailbox.messages
    .filter(({ threadId }) => threadId === id)
    .toSorted((left, right) => left.internalDate - right.internalDate);
  const last = messages.at(-1);
  if (!last) throw entityNotFound();
  return {
    id,
    historyId: historyId(last),
    messages: messages.map((message) => messageView(message, options)),
  };
}

/** The message with this id. Throws 400 for what is no id and 404 for one that is not here. */
export function messageOf({ mailbox }: MailScene, id: string): StoredMessage {
  requireId(id);
  const found = mailbox.messages.find((message) => message.id === id);
  if (!found) throw entityNotFound();
  return found;
}

function requireId(id: string): void {
  if (!/^[0-9a-f]{1,16}$/i.test(id)) throw invalidId();
}

function foundMessages({ mailbox, owner, now, query }: MailScene): StoredMessage[] {
  const search = parseSearch(query.text('q') ?? '');
  const labelIds = query.all('labelIds');
  const everywhere =
    query.text('includeSpamTrash') === 'true' ||
    asksForSpamOrTrash(search) ||
    labelIds.some((id) => id === 'SPAM' || id === 'TRASH');
  return mailbox.messages
    .filter(({ labelIds: own }) => everywhere || !(own.includes('SPAM') || own.includes('TRASH')))
    .filter(({ labelIds: own }) => labelIds.every((id) => own.includes(id)))
    .filter((message) => matches(search, message, { mailbox, owner, now }))
    .toSorted((left, right) => right.internalDate - left.internalDate);
}

function cut<T>(items: readonly T[], query: Query, idOf: (item: T) => string) {
  const limit = query.number('maxResults', { min: 1, max: largestPage, clamp: true }) ?? usualPage;
  const token = query.text('pageToken');
  const start = token === undefined ? 0 : items.findIndex((item) => tokenAfter(idOf(item)) === token) + 1;
  if (token !== undefined && start === 0) throw invalidArgument('Invalid pageToken');
  const page = items.slice(start, start + limit);
  const last = page.at(-1);
  const more = start + page.length < items.length;
  return { page, nextPageToken: more && last !== undefined ? tokenAfter(idOf(last)) : undefined };
}

/** Gmail's page tokens are long numbers. */
function tokenAfter(id: string): string {
  return BigInt(`0x${id}`).toString().padStart(20, '0');
}
