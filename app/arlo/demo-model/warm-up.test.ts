import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { warmUp } from './warm-up.server.ts';

test('others have their turn while messages are read for nobody', async () => {
  const order: string[] = [];
  const reading = warmUp().then(() => order.push('read'));
  await nextTurn();
  order.push('a request');
  await nextTurn();
  order.push('another');
  await reading;
  expect(order).toEqual(['a request', 'another', 'read']);
});
