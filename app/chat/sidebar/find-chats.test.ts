import { expect, test } from 'vitest';
import { findChats } from './find-chats.ts';
import type { ChatSummary } from './types.ts';

const chat = (title: string, updatedAt: string): ChatSummary => ({
  id: title,
  title,
  updatedAt,
  waiting: false,
  working: false,
});

const chats = [
  chat('Plan the offsite', '2026-11-21T10:00:00Z'),
  chat('Cancel Wednesday’s Design sync', '2026-11-23T10:00:00Z'),
  chat('Design team lunch', '2026-11-22T10:00:00Z'),
];

const titles = (query: string) => findChats(chats, query).map((found) => found.chat.title);

test('finds by every word, in any order and case, newest first', () => {
  expect(titles('design')).toEqual(['Cancel Wednesday’s Design sync', 'Design team lunch']);
  expect(titles('  SYNC design ')).toEqual(['Cancel Wednesday’s Design sync']);
  expect(titles('design offsite')).toEqual([]);
});

test('nothing typed finds everything, newest first', () => {
  expect(titles(' ')).toEqual(['Cancel Wednesday’s Design sync', 'Design team lunch', 'Plan the offsite']);
});

test('says where the first word stands', () => {
  const [first] = findChats(chats, 'sync design');
  expect(first?.chat.title.slice(first.match?.start, first.match?.end)).toBe('sync');
});
