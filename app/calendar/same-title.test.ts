import { expect, test } from 'vitest';
import { isSameTitle } from './same-title.ts';

test.each([
  ['Dentist', 'dentist', true],
  ['Call with Zoë', 'call with Zoe!', true],
  ['Lunch Anna', 'Anna lunch', true],
  ['Quarterly review', 'Quaterly review', true],
  ['Dentist', 'Dentures', false],
  ['Design review', 'Design sync', false],
  ['', '', false],
])('“%s” and “%s”: %s', (a, b, same) => {
  expect(isSameTitle(a, b)).toBe(same);
});
