import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './run-command.ts';

/** Everything: checks, unit and integration tests, evals of the demo model, browser tests. Ends with the sum of the tests that ran. */
const folder = mkdtempSync(join(tmpdir(), 'arlo-test-'));
const vitestReport = join(folder, 'vitest.json');
const playwrightReport = join(folder, 'playwright.json');

const codes = [
  await runCommand('node', ['scripts/check.ts']),
  await runCommand('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${vitestReport}`,
  ]),
  await runCommand('node', ['evals/main.ts', '--quiet'], { env: withoutModel() }),
  await runCommand('node', ['scripts/e2e.ts', '--reporter=list,json'], {
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport },
  }),
];

const vitest = report(vitestReport) as { numPassedTests: number; numFailedTests: number } | undefined;
const playwright = report(playwrightReport) as
  { stats: { expected: number; unexpected: number; flaky: number } } | undefined;
rmSync(folder, { recursive: true });

const passed = (vitest?.numPassedTests ?? 0) + (playwright?.stats.expected ?? 0);
const failedTests =
  (vitest?.numFailedTests ?? 0) + (playwright ? playwright.stats.unexpected + playwright.stats.flaky : 0);
const failedSteps = codes.filter((code) => code !== 0).length;
process.stdout.write(`\n${passed} passed, ${Math.max(failedTests, failedSteps)} failed\n`);
process.exit(failedSteps === 0 ? 0 : 1);

/** The environment without a model's key: the gate is the demo model's. */
function withoutModel(): NodeJS.ProcessEnv {
  const { OPENAI_API_KEY: _key, OPENAI_BASE_URL: _url, ...rest } = process.env;
  return rest;
}

function report(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
