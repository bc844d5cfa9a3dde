import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { retryAfterMs } from './retry-after.ts';

const now = Temporal.Instant.from('2026-11-24T09:00:00Z');

test.each<[string | undefined, number | undefined]>([
  ['0', 0],
  ['7', 7_000],
  [' 120 ', 120_000],
  ['Tue, 24 Nov 2026 09:00:03 GMT', 3_000],
  ['Tue, 24 Nov 2026 08:00:00 GMT', 0],
  ['', undefined],
  ['-1', undefined],
  ['soon', undefined],
  [undefined, undefined],
])('%j means %s ms', (header, expected) => {
  expect(retryAfterMs(header === undefined ? {} : { 'retry-after': header }, now)).toBe(expected);
});
