import { expect, test } from 'vitest';
import { answerOf } from './answer-keys.ts';

const plain = {
  key: 'y',
  repeat: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  sinceFocusMs: 500,
  inField: false,
};

test('Y is yes, N is no, in either case', () => {
  expect(['y', 'Y', 'n', 'N', 'x', 'Enter'].map((key) => answerOf({ ...plain, key }))).toEqual([
    'yes',
    'yes',
    'no',
    'no',
    null,
    null,
  ]);
});

test.each([
  ['a key that is held down', { repeat: true }],
  ['Alt', { altKey: true }],
  ['Ctrl', { ctrlKey: true }],
  ['Meta', { metaKey: true }],
  ['Shift', { shiftKey: true }],
  ['a text field', { inField: true }],
  ['the first half second of focus', { sinceFocusMs: 499 }],
])('%s answers nothing', (_, guard) => {
  expect(answerOf({ ...plain, ...guard })).toBeNull();
});
