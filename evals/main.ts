import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { loadModelEnv } from '#app/platform/env.server.ts';
import { costOf, costWords } from './cost.ts';
import { runInWorkers } from './pool.ts';
import type { Result } from './run-scenario.ts';
import { isInSample, partOf, parts, type Part } from './scenario.ts';
import { scenarios } from './scenarios/all.ts';
import { rate, tableOf, tableText } from './table.ts';

/** The share of each part that the offline model has to pass. */
const bars: Record<Part, number> = { dev: 0.95, test: 0.95, practice: 0.9 };
/** The share of the ten earlier sets of practice. */
const earlierBar = 0.92;
const page = 'docs/evals.md';

const { values: options } = parseArgs({
  options: {
    kind: { type: 'string' },
    id: { type: 'string' },
    part: { type: 'string' },
    sample: { type: 'boolean', default: false },
    parallel: { type: 'string', default: '12' },
    price: { type: 'string' },
    write: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
  },
});

const model = loadModelEnv();
const isDemo = model.kind === 'demo';
const chosen = scenarios.filter(
  (scenario) =>
    (!options.kind || scenario.kind === options.kind) &&
    (!options.id || scenario.id.includes(options.id)) &&
    (!options.part || partOf(scenario) === options.part) &&
    (!options.sample || isInSample(scenario)),
);
if (chosen.length === 0) throw new Error('No scenario has that kind, part and id.');

const begun = performance.now();
// The offline model is work for processors, a real one is waiting.
const spread = isDemo
  ? { workers: Math.min(availableParallelism(), 4), lanes: 1 }
  : { workers: 1, lanes: Number(options.parallel) };
const results = await runInWorkers(chosen, model, spread);
const seconds = (performance.now() - begun) / 1000;

const rows = tableOf(results);
const failed = results.filter(({ problems }) => problems.length > 0);
if (!options.quiet) for (const result of options.verbose ? results : failed) say(report(result));
say(tableText(rows));
say(`\n${isDemo ? 'Demo model' : model.model}: ${results.length} scenarios in ${seconds.toFixed(1)} s`);
if (!isDemo)
  say(
    costWords(
      results.map(({ tokens }) => tokens),
      costOf(model.model, options.price),
    ),
  );

const isGate = !options.kind && !options.id && !options.part;
if (options.write) {
  if (!isDemo || !isGate || !options.sample)
    throw new Error(`${page} holds what the demo model does on the sample, all of it.`);
  const [head = '', tail = ''] = readFileSync(page, 'utf8').split(
    /(?<=<!-- results -->\n)[\s\S]*(?=<!-- end of results -->)/,
  );
  writeFileSync(page, `${head}\n${tableText(rows)}\n\n${tail}`);
}

const all = rows.at(-1);
const low = parts.filter((part) => all && rate(all[part]) < bars[part]);
const earlier = new Set(scenarios.filter(({ practice }) => practice === 'earlier').map(({ id }) => id));
const ofEarlier = tableOf(results.filter(({ id }) => earlier.has(id))).at(-1)?.practice;
if (isDemo && isGate && ofEarlier && rate(ofEarlier) < earlierBar) {
  say(`Below the bar: the earlier sets have to reach ${earlierBar * 100} %.`);
  process.exitCode = 1;
}
if (isDemo && isGate && low.length > 0) {
  say(`Below the bar: ${low.map((part) => `${part} has to reach ${bars[part] * 100} %`).join(', ')}.`);
  process.exitCode = 1;
}

function report({ id, part, problems, story }: Result): string {
  const verdict = problems.length > 0 ? 'FAIL' : 'ok';
  return [`${verdict} ${id} (${part})`, ...story, ...problems.map((problem) => `  ✗ ${problem}`), ''].join(
    '\n',
  );
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
