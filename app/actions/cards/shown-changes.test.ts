import { expect, test } from 'vitest';
import { format } from './cards.fixture.ts';
import { shownChanges } from './shown-changes.ts';

const now = '2026-12-30T10:00:00Z';

test('times lose the year they share with the day they are read on, and keep another', () => {
  const move = {
    field: 'when',
    before: 'Wed 30 Dec 2026, 11:00 – 11:45',
    after: 'Fri 1 Jan 2027, 11:00 – 11:45',
  } as const;
  expect(shownChanges([move], format, now)).toEqual([{ ...move, before: 'Wed 30 Dec, 11:00 – 11:45' }]);
});

test('a year in any other field stays', () => {
  const renamed = { field: 'title', before: 'Budget 2026', after: 'Budget of 2026' } as const;
  expect(shownChanges([renamed], format, now)).toEqual([renamed]);
});
