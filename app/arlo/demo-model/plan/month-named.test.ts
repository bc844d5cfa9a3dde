import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { ofMonthNamed } from './month-named.ts';

const today = Temporal.PlainDate.from('2026-11-23');

test('a month in a name is when the event is', () => {
  const found = ofMonthNamed({ words: ['march', 'brunch'], when: {} }, today);
  expect(found?.words).toEqual(['brunch']);
  expect(`${found?.when.days?.from}/${found?.when.days?.to}`).toBe('2027-03-01/2027-03-31');
  expect(ofMonthNamed({ words: ['december'], when: {} }, today)).toBeUndefined();
  expect(ofMonthNamed({ words: ['brunch'], when: {} }, today)).toBeUndefined();
});
