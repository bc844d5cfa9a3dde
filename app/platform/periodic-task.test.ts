import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPeriodicTask } from './periodic-task.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('runs at once and again, also after a failure, and not after it was stopped', async () => {
  const errors: unknown[] = [];
  let runs = 0;
  const task = createPeriodicTask({
    everyMs: 1000,
    run: async () => {
      runs += 1;
      if (runs === 1) throw new Error('no');
    },
    onError: (error) => errors.push(error),
  });
  task.start();
  await vi.advanceTimersByTimeAsync(999);
  expect(runs).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(runs).toBe(2);
  expect(errors).toHaveLength(1);
  await task.stop();
  await vi.advanceTimersByTimeAsync(5000);
  expect(runs).toBe(2);
});
