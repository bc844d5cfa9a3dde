import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { momentOf } from '../../dates/moment.ts';
import { understandByGist } from './by-gist.ts';

const read = (text: string, time: string) =>
  understandByGist(text, momentOf(Temporal.ZonedDateTime.from(`${time}[Europe/London]`), 'en-GB'), 'nothing');

test.each([
  'what’s on tomorrow',
  'put a quiz night into my calendar on tuesday at half past seven',
  'My sister bakes for the fair. Is Saturday clear? She’ll sulk if I back out.',
])('a message is read once a day: “%s”', (text) => {
  const first = read(text, '2026-11-23T09:12:10');
  expect(read(text, '2026-11-23T17:40:00')).toBe(first);
  expect(read(text, '2026-11-24T09:12:10').first).not.toEqual(first.first);
});

test('what counts from now is read anew each minute', () => {
  const text = 'remind me in twenty minutes to call mum';
  const first = read(text, '2026-11-23T09:12:10');
  expect(first.first.request).toMatchObject({ kind: 'create' });
  expect(read(text, '2026-11-23T09:12:50')).toBe(first);
  expect(read(text, '2026-11-23T09:13:00').first.request).not.toEqual(first.first.request);
});
