import { expect, test } from 'vitest';
import { createTurns } from './connections-turns.server.ts';

/** Jobs that end when they are told to, in the order they were started. */
function createJobs() {
  const started: { resolve: (value: number) => void; reject: (reason: Error) => void }[] = [];
  const job = () => new Promise<number>((resolve, reject) => started.push({ resolve, reject }));
  return { started, job };
}

const turnOfEvents = () => new Promise((resolve) => setImmediate(resolve));

test('all who ask during a run share the next one, which starts after the question', async () => {
  const take = createTurns<number>();
  const { started, job } = createJobs();
  const first = take('a', job);
  const waiting = [take('a', job), take('a', job), take('a', job)];
  await turnOfEvents();
  expect(started).toHaveLength(1);
  started[0]?.resolve(1);
  await turnOfEvents();
  expect(started).toHaveLength(2);
  const late = take('a', job);
  started[1]?.resolve(2);
  await turnOfEvents();
  started[2]?.resolve(3);
  expect(await Promise.all([first, ...waiting, late])).toEqual([1, 2, 2, 2, 3]);
});

test('a run that fails fails for those who waited for it, and for nobody else', async () => {
  const take = createTurns<number>();
  const { started, job } = createJobs();
  const first = take('a', job);
  const second = take('a', job);
  started[0]?.reject(new Error('no'));
  await expect(first).rejects.toThrow('no');
  await turnOfEvents();
  started[1]?.resolve(2);
  expect(await second).toBe(2);
});

test('keys do not wait for each other', async () => {
  const take = createTurns<number>();
  const { started, job } = createJobs();
  void take('a', job);
  void take('b', job);
  expect(started).toHaveLength(2);
});
