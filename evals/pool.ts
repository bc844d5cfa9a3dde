import { openPglite } from '#db/client.ts';
import { Worker } from 'node:worker_threads';
import { chooseModel } from '#app/arlo/model.server.ts';
import type { ModelEnv } from '#app/platform/env.server.ts';
import { personFor } from '../tests/support/chat-room.ts';
import { enterUser } from '../tests/support/people.ts';
import { pgliteTemplate } from '../tests/support/pglite-template.ts';
import { runScenario, type Result } from './run-scenario.ts';
import type { Scenario } from './scenario.ts';

/** How a run is spread: `workers` are threads with a database each, `lanes` the scenarios that each plays at once. */
export type Spread = { workers: number; lanes: number };

/** What a worker is started with. */
export type Share = { ids: string[]; model: ModelEnv; lanes: number };

/** Plays scenarios with a configured model over several threads. Results come in the order of the scenarios. */
export async function runInWorkers(
  scenarios: readonly Scenario[],
  model: ModelEnv,
  { workers, lanes }: Spread,
): Promise<Result[]> {
  const shares = Array.from({ length: workers }, (_, worker) =>
    scenarios.filter((_scenario, index) => index % workers === worker).map(({ id }) => id),
  ).filter((ids) => ids.length > 0);
  const results = await Promise.all(shares.map((ids) => runWorker({ ids, model, lanes })));
  const byId = new Map(results.flat().map((result) => [result.id, result]));
  return scenarios.flatMap(({ id }) => byId.get(id) ?? []);
}

function runWorker(share: Share): Promise<Result[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: share });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`A worker ended with ${code} before it had results.`)));
  });
}

/** Plays scenarios in this thread. */
export async function runShare(
  scenarios: readonly Scenario[],
  { model, lanes }: Omit<Share, 'ids'>,
): Promise<Result[]> {
  const database = await openPglite({ template: await pgliteTemplate() });
  const stage = {
    database,
    person: personFor(await enterUser(database)),
    model: chooseModel(model, { wordDelayMs: 0 }),
  };
  const results: Result[] = [];
  const queue = scenarios.values();
  const lane = async () => {
    for (const scenario of queue) results.push(await runScenario(scenario, stage));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  await database.close();
  return results;
}
