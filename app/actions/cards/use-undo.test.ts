import { expect, test } from 'vitest';
import { takeBack } from './use-undo.ts';

/** Takes `a`, `b` and `c` back, which were made in this order; gives what was asked for and answered, in turn. */
async function order(taken: (id: string) => boolean): Promise<string[]> {
  const steps: string[] = [];
  await takeBack(['a', 'b', 'c'], async (id) => {
    steps.push(`ask ${id}`);
    await new Promise((resolve) => setImmediate(resolve));
    steps.push(`answer ${id}`);
    return taken(id);
  });
  return steps;
}

test('the newest is taken back first, and each only when the one before is', async () => {
  expect(await order(() => true)).toEqual(['ask c', 'answer c', 'ask b', 'answer b', 'ask a', 'answer a']);
});

test('after one that is not taken on, older ones are left alone', async () => {
  expect(await order((id) => id !== 'b')).toEqual(['ask c', 'answer c', 'ask b', 'answer b']);
});
