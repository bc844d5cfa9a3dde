import { expect, test } from 'vitest';
import { isSpelledOut, namesBegun } from './spelled-out.ts';
import { wordsOf } from './title-words.ts';

test.each([
  ['Haircut', 'I cut my own fringe. You can scrap the haircut on Saturday', true],
  ['Haircut', 'no haircut could save me', false],
  ['Home', 'I’m home late, bin the gym', false],
  ['Partner update', 'about the word update: rename partner update', true],
  ['Partner update', 'give my partner an update', false],
  ['Focus block', 'all the focus blocks', true],
  ['Parents’ evening', 'tomorrow’s parents’ evening', true],
  ['1:1 with Priya', 'skip the 1:1 with priya', true],
  ['…', 'skip the …', false],
])('whether “%s” stands as it is in “%s”: %s', (title, said, stands) => {
  expect(isSpelledOut(title, wordsOf(said))).toBe(stands);
});

test('a name may begin behind an article or a day', () => {
  expect(namesBegun(wordsOf('Cut my fringe and the very last hair, so bin today’s haircut'))).toEqual([
    'fringe',
    'very',
    'haircut',
  ]);
});
