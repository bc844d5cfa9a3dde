import { describe, expect, test } from 'vitest';
import { format, now } from '#app/actions/cards/cards.fixture.ts';
import { activityDays } from './activity-lines.ts';
import { entry } from './entries.fixture.ts';
import type { ActivityEntry, ActivityOutcome } from './activity.ts';

const at = (createdAt: string, id = createdAt) => entry('approved', { id, groupId: id }, { createdAt });
const part = (id: string, outcome: ActivityOutcome, groupId = 'card') =>
  entry(outcome, { id, groupId }, { createdAt: now });
const shape = (entries: ActivityEntry[], zone = format.zone) =>
  activityDays(entries, { ...format, zone }, now).map(({ heading, lines }) => [heading, lines.length]);

describe('days', () => {
  test('are named from today backwards, and begin at the person’s midnight', () => {
    const entries = [at('2026-11-23T00:30:00Z'), at('2026-11-22T23:30:00Z'), at('2026-11-20T16:00:00Z')];
    expect(shape(entries)).toEqual([
      ['Today, Mon 23 Nov', 1],
      ['Yesterday, Sun 22 Nov', 1],
      ['Fri 20 Nov', 1],
    ]);
    expect(shape(entries, 'America/New_York')).toEqual([
      ['Yesterday, Sun 22 Nov', 2],
      ['Fri 20 Nov', 1],
    ]);
  });

  test('of another year say which', () => {
    expect(shape([at('2025-12-31T12:00:00Z')])).toEqual([['Wed 31 Dec 2025', 1]]);
  });
});

describe('lines', () => {
  const lines = (...entries: ActivityEntry[]) =>
    activityDays(entries, format, now).flatMap((day) => day.lines);

  test('take together what was on one card and ended alike, in the order it was asked for', () => {
    const [made, dropped, ...others] = lines(
      part('4', 'approved'),
      part('3', 'denied'),
      part('2', 'approved'),
      part('1', 'approved'),
    );
    expect(made?.entries.map(({ action }) => action.id)).toEqual(['1', '2', '4']);
    expect(dropped?.entries.map(({ action }) => action.id)).toEqual(['3']);
    expect(others).toEqual([]);
  });

  test('keep cards apart', () => {
    expect(lines(part('2', 'approved', 'a'), part('1', 'approved', 'b'))).toHaveLength(2);
  });

  test('keep their key when their outcome changes', () => {
    const key = (outcome: ActivityOutcome) =>
      lines(part('2', outcome), part('1', outcome)).map((line) => line.key);
    expect(key('undone')).toEqual(key('approved'));
  });
});
