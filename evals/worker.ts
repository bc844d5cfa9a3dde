import { parentPort, workerData } from 'node:worker_threads';
import { runShare, type Share } from './pool.ts';
import { scenarios } from './scenarios/all.ts';

const { ids, ...rest } = workerData as Share;
const wanted = new Set(ids);
parentPort?.postMessage(
  await runShare(
    scenarios.filter(({ id }) => wanted.has(id)),
    rest,
  ),
  [],
);
