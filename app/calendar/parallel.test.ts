import { expect, test } from 'vitest';
import { atMost } from './parallel.ts';

test('runs at most so many at once, in order, and goes on after a failure', async () => {
  const inTurn = atMost(2);
  const started: number[] = [];
  const gates = [0, 1, 2, 3].map(() => Promise.withResolvers<void>());
  const runs = gates.map((gate, index) =>
    inTurn(async () => {
      started.push(index);
      await gate.promise;
      return index;
    }),
  );
  await Promise.resolve();
  expect(started).toEqual([0, 1]);
  gates[1]?.reject(new Error('broken'));
  await expect(runs[1]).rejects.toThrow('broken');
  await Promise.resolve();
  expect(started).toEqual([0, 1, 2]);
  for (const gate of gates) gate.resolve();
  await expect(Promise.all([runs[0], runs[2], runs[3]])).resolves.toEqual([0, 2, 3]);
});
