import { expect, test } from 'vitest';
import { alike } from './title-words.ts';

test.each([
  ['reveiw', 'review', true],
  ['workshp', 'workshop', true],
  ['wkshop', 'workshop', true],
  ['presntatoin', 'presentation', true],
  ['barber', 'haircut', true],
  ['hearing', 'hiring', false],
  ['pottery', 'poultry', false],
  ['now', 'november', false],
])('“%s” said of “%s”: %s', (asked, word, same) => expect(alike(asked, word)).toBe(same));
