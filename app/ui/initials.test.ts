import { expect, test } from 'vitest';
import { initials } from './initials.ts';

test.each([
  ['Maya Lindqvist', 'ML'],
  ['Ana de la Cruz', 'AC'],
  ['aiko', 'A'],
  ['tomas.novak@fernhill.example', 'TN'],
  ['“Zoë” (design)', 'ZD'],
  ['Émile Zola', 'ÉZ'],
  ['👩‍💻', '?'],
  ['', '?'],
])('%s becomes %s', (name, expected) => {
  expect(initials(name)).toBe(expected);
});
