import { expect, test } from 'vitest';
import { groupChats } from './group-chats.ts';
import type { ChatSummary } from './types.ts';

const time = { now: '2026-11-23T09:12:00Z', format: { zone: 'Europe/Lisbon', locale: 'en-GB' } };

const chat = (updatedAt: string): ChatSummary => ({
  id: updatedAt,
  title: updatedAt,
  updatedAt,
  waiting: false,
  working: false,
});

const labels = (instants: string[]) =>
  groupChats(instants.map(chat), time).map((group) => [group.label, group.chats.length]);

test('groups newest first, whatever the order they came in', () => {
  const groups = groupChats(
    ['2026-11-22T10:00:00Z', '2026-11-23T08:00:00Z', '2026-11-23T09:00:00Z'].map(chat),
    time,
  );
  expect(groups.map((group) => group.label)).toEqual(['Today', 'Yesterday']);
  expect(groups[0]?.chats.map((row) => row.id)).toEqual(['2026-11-23T09:00:00Z', '2026-11-23T08:00:00Z']);
});

test('the edges of each group', () => {
  expect(
    labels([
      '2026-11-23T00:00:00Z',
      '2026-11-22T23:59:59Z',
      '2026-11-21T12:00:00Z',
      '2026-11-16T12:00:00Z',
      '2026-11-15T12:00:00Z',
      '2026-10-24T12:00:00Z',
      '2026-10-23T12:00:00Z',
      '2026-10-01T12:00:00Z',
      '2026-09-30T12:00:00Z',
      '2025-10-02T12:00:00Z',
    ]),
  ).toEqual([
    ['Today', 1],
    ['Yesterday', 1],
    ['Previous 7 days', 2],
    ['Previous 30 days', 2],
    ['October', 2],
    ['September', 1],
    ['October 2025', 1],
  ]);
});

test('days are the person’s: a chat before midnight UTC is today’s in Tokyo', () => {
  const tokyo = { now: time.now, format: { zone: 'Asia/Tokyo', locale: 'en-GB' } };
  expect(groupChats([chat('2026-11-22T20:00:00Z')], tokyo)[0]?.label).toBe('Today');
  expect(groupChats([chat('2026-11-22T20:00:00Z')], time)[0]?.label).toBe('Yesterday');
});

test('a clock that runs a little behind still says Today', () => {
  expect(labels(['2026-11-24T00:01:00Z'])).toEqual([['Today', 1]]);
});
