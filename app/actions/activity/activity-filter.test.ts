import { expect, test } from 'vitest';
import {
  activitySearch,
  isSameList,
  outcomesOf,
  parseActivityFilter,
  statusFilters,
} from './activity-filter.ts';

const parse = (query: string) => parseActivityFilter(new URLSearchParams(query));
const none = { status: null, provider: null, q: '', after: null };
const id = '0199a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';

test.each([
  ['', none],
  [
    'status=denied&provider=google-calendar&q=design',
    { ...none, status: 'denied', provider: 'google-calendar', q: 'design' },
  ],
  [`after=${id}`, { ...none, after: id }],
  ['status=waiting&provider=fax&after=7', none],
  ['q=++two+words++', { ...none, q: 'two words' }],
  ['status=denied&status=failed', { ...none, status: 'denied' }],
  [`q=a%00b`, { ...none, q: 'ab' }],
])('%j is read', (query, filter) => {
  expect(parse(query)).toEqual(filter);
});

test('words are cut before they burden the database', () => {
  expect(parse(`q=${'x'.repeat(5_000)}`).q).toHaveLength(200);
});

test('an address and its filter lead to each other', () => {
  const address = `?status=failed&provider=gmail&q=a+%26+b&after=${id}`;
  expect(activitySearch(parse(address))).toBe(address);
  expect(activitySearch(none)).toBe('');
});

test('showing more of a list is still the same list', () => {
  expect(isSameList(parse('q=a'), parse(`q=a&after=${id}`))).toBe(true);
  expect(isSameList(parse('q=a'), parse('q=a&status=denied'))).toBe(false);
  expect(isSameList(parse('q=a'), parse('q=b'))).toBe(false);
});

test('what may or may not have happened is found under failed', () => {
  expect(statusFilters.flatMap(outcomesOf)).toEqual([
    'approved',
    'automatic',
    'denied',
    'undone',
    'failed',
    'unknown',
  ]);
});
