import { expect, test } from 'vitest';
import { readShortByGist } from '../short-request.fixture.ts';

test.each([
  ["the board meeting doesn't need three hours, two is plenty", 'change [board] length 120'],
  ["The dentist won't take an hour, twenty will do.", 'change [dentist] length 20'],
  ["the demo doesn't have to last an hour, forty five minutes is enough", 'change [demo] length 45'],
  ['choir practice ninety minutes is too long sixty would do', 'change [choir practice] length 60'],
  ["book club - an hour isn't enough, make it two", 'change [book club] length 120'],
])('%s', (text, short) => expect(readShortByGist(text)).toBe(short));
