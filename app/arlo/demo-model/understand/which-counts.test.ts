import { expect, test } from 'vitest';
import { readShortByGist } from './short-request.fixture.ts';

test.each([
  [
    'I was being coy about the launch drinks because of my ankle, but it’s healed nicely. Say yes to them now, definitely!',
    'accepted [launch drinks]',
  ],
  [
    'Since the engineer is ill, the boiler service will now happen on Wednesday the ninth of December between ten and noon.',
    'change [boiler service] to 2026-12-09 10:00 to 12:00',
  ],
  [
    'I have to ring the pension office tomorrow at 3:30 in the afternoon. Fifteen minutes will do.',
    'create “Ring the pension office” 2026-11-24 afternoon 3:30? 15 min',
  ],
  // Where both name the same, or the rules see two things that are named, they know more.
  ['yes to the panel and no to the offsite call', 'accepted [panel] + declined [offsite call]'],
])('what a message is about for certain: %s', (said, expected) => {
  expect(readShortByGist(said)).toBe(expected);
});
