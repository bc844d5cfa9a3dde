import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './run-command.ts';

/** Everything: checks, unit and integration tests, evals of the demo model, browser tests. Ends with the sum of the tests that ran. */
const folder = mkdtempSync(join(tmpdir(), 'arlo-test-'));
const vitestReport = join(folder, 'vitest.json');
const playwrightReport = join(folder, 'playwright.json');

const steps = [
  { name: 'checks', code: await runCommand('node', ['scripts/check.ts']) },
  {
    name: 'unit and integration tests',
    code: await runCommand('vitest', [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${vitestReport}`,
    ]),
    tests: vitestTests,
  },
  {
    name: 'evals of the demo model',
    code: await runCommand('node', ['evals/main.ts', '--quiet'], { env: withoutModel() }),
  },
  {
    name: 'browser tests',
    code: await runCommand('node', ['scripts/e2e.ts', '--reporter=list,json'], {
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport },
    }),
    tests: playwrightTests,
  },
].map(({ name, code, tests }) => {
  const { passed, failed } = tests?.() ?? { passed: 0, failed: 0 };
  // A step can fail without a failed test: a check, the gate of the evals, a file that does not load.
  return { name, passed, failed: code === 0 ? 0 : Math.max(failed, 1) };
});
rmSync(folder, { recursive: true });

const failedSteps = steps.filter(({ failed }) => failed > 0);
if (failedSteps.length > 0)
  process.stdout.write(
    `\nFailed: ${failedSteps.map(({ name, failed }) => `${name} (${failed})`).join(', ')}\n`,
  );
const sum = (what: 'passed' | 'failed') => steps.reduce((all, step) => all + step[what], 0);
process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exit(failedSteps.length === 0 ? 0 : 1);

function vitestTests() {
  const report = read(vitestReport) as { numPassedTests: number; numFailedTests: number } | undefined;
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
}

function playwrightTests() {
  const report = read(playwrightReport) as
    { stats: { expected: number; unexpected: number; flaky: number } } | undefined;
  if (!report) return { passed: 0, failed: 0 };
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky };
}

/** The environment without a model's key: the gate is the demo model's. */
function withoutModel(): NodeJS.ProcessEnv {
  const { OPENAI_API_KEY: _key, OPENAI_BASE_URL: _url, ...rest } = process.env;
  return rest;
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
