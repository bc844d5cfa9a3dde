import { Temporal } from 'temporal-polyfill';
import type { ChatSummary } from './types.ts';

export type FoundChat = {
  chat: ChatSummary;
  /** Where the first word of the query stands in the title, in UTF-16 units; null for an empty query. */
  match: { start: number; end: number } | null;
};

/**
 * The chats whose title holds every word of the query, newest first. Case does not matter. An empty query
 * finds all of them.
 */
export function findChats(chats: readonly ChatSummary[], query: string): FoundChat[] {
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean);
  return chats
    .filter((chat) => words.every((word) => chat.title.toLowerCase().includes(word)))
    .toSorted((a, b) => Temporal.Instant.compare(b.updatedAt, a.updatedAt))
    .map((chat) => ({ chat, match: firstMatch(chat.title, words[0]) }));
}

function firstMatch(title: string, word: string | undefined): FoundChat['match'] {
  if (!word) return null;
  const start = title.toLowerCase().indexOf(word);
  return { start, end: start + word.length };
}
