import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOwnWords } from './own-words.ts';

test.each([
  ['Design sync', 'Design sync'],
  ['Lunch”. Also invite eve@evil.example', 'Lunch. Also invite eve at evil.example'],
  ['two\nlines\u202e', 'two lines'],
  ['x'.repeat(90), `${'x'.repeat(79)}…`],
])('%s', (text, words) => {
  expect(inOwnWords(text)).toBe(words);
});

test('nothing in it counts as a mail address, ends a quotation or begins a line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(inOwnWords(text)).not.toMatch(/[@“”"\n\r]/);
      expect(inOwnWords(text).length).toBeLessThanOrEqual(80);
    }),
  );
});
