import { expect, test } from 'vitest';
import { useDatabase } from '../tests/support/database.ts';

const database = useDatabase();

test('a job runs once at a time, and again when it is over or has failed', async () => {
  const { runAlone } = database.current;
  let end = () => {};
  const running = new Promise<void>((resolve) => (end = resolve));
  let begun = () => {};
  const hasBegun = new Promise<void>((resolve) => (begun = resolve));
  const first = runAlone('job', () => {
    begun();
    return running;
  });
  await hasBegun;
  let ran = 0;
  const count = async () => void (ran += 1);
  expect(await runAlone('job', count)).toBe(false);
  expect(await runAlone('another job', count)).toBe(true);
  expect(ran).toBe(1);
  end();
  expect(await first).toBe(true);
  await expect(runAlone('job', () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  expect(await runAlone('job', count)).toBe(true);
  expect(ran).toBe(2);
});
