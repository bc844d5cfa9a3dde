import { array, assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { joinedKey, keyIn } from './feature-key.ts';

test('texts that are joined have the key of the whole text, wherever that stands', () => {
  assert(
    property(array(string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), string(), (texts, before) => {
      const whole = texts.join(' ');
      const text = `${before}${whole}.`;
      expect(joinedKey(...texts)).toBe(keyIn(text, before.length, before.length + whole.length));
    }),
  );
});

test('no two of a hundred thousand short texts share a key', () => {
  const texts = Array.from({ length: 100_000 }, (_, at) => `w ${at.toString(36)}`);
  expect(new Set(texts.map((text) => joinedKey(text))).size).toBe(texts.length);
});
