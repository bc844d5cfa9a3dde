import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
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
    code: await runCommand('node', ['evals/main.ts', '--sample', '--quiet'], { env: withoutModel() }),
  },
  {
    name: 'browser tests',
    code: await runCommand('node', ['scripts/e2e.ts', '--reporter=list,json'], {
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport },
    }),
    tests: playwrightTests,
  },
].map(({ name, code, tests }) => {
  const { passed, failed } = tests?.() ?? { passed: 0, failed: [] };
  // A step can fail without a failed test: a check, the gate of the evals, a file that does not load.
  return { name, passed, failed: code === 0 ? 0 : Math.max(failed.length, 1), failedTests: failed };
});
rmSync(folder, { recursive: true });

const failedSteps = steps.filter(({ failed }) => failed > 0);
// Named once more at the end: the step that failed may be thousands of lines further up.
for (const { name, failed, failedTests } of failedSteps)
  process.stdout.write(`\nFailed: ${name} (${failed})\n${failedTests.map((test) => `  ${test}\n`).join('')}`);
const sum = (what: 'passed' | 'failed') => steps.reduce((all, step) => all + step[what], 0);
process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exit(failedSteps.length === 0 ? 0 : 1);

type Tests = { passed: number; failed: string[] };

function vitestTests(): Tests {
  const report = read(vitestReport) as
    | {
        numPassedTests: number;
        testResults: { name: string; assertionResults: { status: string; fullName: string }[] }[];
      }
    | undefined;
  const failed = report?.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => `${relative('.', name)}: ${fullName}`),
  );
  return { passed: report?.numPassedTests ?? 0, failed: failed ?? [] };
}

type Suite = {
  suites?: Suite[];
  specs?: { title: string; file: string; line: number; tests: { status: string }[] }[];
};

function playwrightTests(): Tests {
  const report = read(playwrightReport) as { stats: { expected: number }; suites: Suite[] } | undefined;
  const failedIn = ({ suites = [], specs = [] }: Suite): string[] => [
    ...suites.flatMap(failedIn),
    ...specs.flatMap(({ title, file, line, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(() => `${file}:${line}: ${title}`),
    ),
  ];
  return { passed: report?.stats.expected ?? 0, failed: report?.suites.flatMap(failedIn) ?? [] };
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
