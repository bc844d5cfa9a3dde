import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Truth } from './connections-truth.server.ts';
import { effectOf, newcomerFate, type Known } from './reading-rules.ts';

const at = (minute: number) => `2026-11-24T10:${String(minute).padStart(2, '0')}:00Z`;
const readAt = (minute: number) => Temporal.Instant.from(at(minute));

const known: Known = {
  status: 'active',
  reason: null,
  accountLabel: 'maya',
  attemptId: 'a',
  connectedAt: at(0),
  checkedAt: at(10),
  readAt: at(10),
};
const expired: Known = { ...known, status: 'expired', reason: 'refresh_failed' };
const revoked: Known = { ...known, status: 'revoked', reason: 'access_removed' };

const active = (accountLabel: string | null): Truth => ({
  status: 'active',
  reason: null,
  scopes: [],
  accountLabel,
});
const refreshFailed: Truth = { status: 'expired', reason: 'refresh_failed' };
const accessRemoved: Truth = { status: 'revoked', reason: 'access_removed' };
const deleted: Truth = { status: 'revoked', reason: 'connection_deleted' };
const unknown: Truth = { status: 'unknown', reason: null, scopes: [] };

describe('a reading of a connection', () => {
  test.each<[string, Known, Truth, number, string, string]>([
    ['later than the last one counts', known, refreshFailed, 11, 'a', 'set refresh_failed'],
    ['earlier than the last one does not', known, refreshFailed, 9, 'a', 'drop'],
    [
      'that finds access removed is not undone by the failed refresh',
      revoked,
      refreshFailed,
      11,
      'a',
      'set access_removed',
    ],
    ['but by a failed refresh after a new sign-in', revoked, refreshFailed, 11, 'b', 'set refresh_failed'],
    [
      'that found access removed beats a failed refresh even late',
      expired,
      accessRemoved,
      9,
      'a',
      'set access_removed',
    ],
    ['or of a sign-in that nobody had heard of', expired, accessRemoved, 9, 'b', 'set access_removed'],
    ['but not of one before', expired, accessRemoved, 9, '0', 'drop'],
    ['that found access removed does not come late over a healthy one', known, accessRemoved, 9, 'a', 'drop'],
    ['that finds it deleted always counts', known, deleted, 9, 'a', 'set connection_deleted'],
    ['that could not ask teaches nothing', revoked, unknown, 11, 'a', 'touch'],
    ['that could not ask after a new sign-in trusts no name', known, unknown, 11, 'b', 'hold null'],
    ['of the same account in other letters counts', known, active('Maya'), 11, 'b', 'set null'],
    ['of another account waits', known, active('priya'), 11, 'b', 'hold priya'],
    ['of another account waits, whoever told', known, active('priya'), 11, 'a', 'hold priya'],
    ['without a name keeps the one that is known', known, active(null), 11, 'a', 'set null'],
    ['without a name after a new sign-in waits', known, active(null), 11, 'b', 'hold null'],
    [
      'with the first name there is counts',
      { ...known, accountLabel: null },
      active('maya'),
      11,
      'a',
      'set null',
    ],
    [
      'without a name leaves a change of account open',
      { ...known, status: 'revoked', reason: 'account_changed' },
      active(null),
      11,
      'a',
      'touch',
    ],
  ])('%s', (_name, before, truth, minute, attemptId, expected) => {
    const renewed = attemptId === 'b';
    const effect = effectOf(before, { truth, readAt: readAt(minute), attemptId }, renewed);
    const detail =
      effect.kind === 'set'
        ? ` ${effect.truth.reason}`
        : effect.kind === 'hold'
          ? ` ${effect.accountLabel}`
          : '';
    expect(effect.kind + detail).toBe(expected);
  });

  test('that began before a newer sign-in was seen is overtaken, though nothing was learnt since', () => {
    const touched = { ...known, attemptId: 'b', readAt: at(20) };
    const effect = effectOf(touched, { truth: active('maya'), readAt: readAt(15), attemptId: 'a' }, true);
    expect(effect.kind).toBe('drop');
  });
});

describe('a connection that is new here', () => {
  test.each<[string, Known | undefined, Truth, number, boolean, string]>([
    ['is taken when there is none', undefined, active(null), 5, false, 'take'],
    [
      'is discarded when its sign-in is over and there is none',
      undefined,
      active('maya'),
      5,
      true,
      'discard',
    ],
    ['of the same account takes the place of an older one', known, active('MAYA'), 5, false, 'take'],
    [
      'gives way to one that was made later',
      { ...known, connectedAt: at(9) },
      active('maya'),
      5,
      false,
      'discard',
    ],
    ['of another account waits', known, active('priya'), 5, false, 'hold'],
    ['of an unknown account waits', known, unknown, 5, false, 'hold'],
    [
      'takes the place of one whose account was never known',
      { ...known, accountLabel: null },
      active('maya'),
      5,
      false,
      'take',
    ],
    ['that is broken takes nobody’s place', known, accessRemoved, 5, false, 'discard'],
  ])('%s', (_name, current, truth, minute, attemptIsOver, fate) => {
    expect(newcomerFate(current, { truth, createdAt: at(minute), attemptIsOver })).toBe(fate);
  });
});
