import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../../sandbox/sandbox.ts';
import type { JsonObject } from '../../sandbox/google/json.ts';
import { checkCases, readJson, runCase, type Case, type Target } from './google-calendar-cases.ts';
import { inProcess, overHttp } from './google-calendar-targets.ts';

/**
 * The sandbox's Google Calendar against the conformance cases.
 * CALENDAR_CASES=path runs another file of the same form; CALENDAR_URL=http://host:port/google asks a running server.
 */
const casesFile = process.env.CALENDAR_CASES ?? new URL('google-calendar-cases.json', import.meta.url);
const cases = readJson(casesFile) as Case[];
const fixture = readJson(new URL('google-calendar-fixture.json', import.meta.url)) as JsonObject;

it('reads cases that hold together', () => {
  expect(checkCases(cases, fixture)).toEqual([]);
});

describe('in process', () => {
  const target = inProcess(fixture);
  it.each(cases)('$id $area: $name', async (testCase) => {
    expect(await runCase(target, testCase, fixture)).toBeUndefined();
  });
});

describe('over HTTP', () => {
  let sandbox: Sandbox | undefined;
  let target: Target;

  beforeAll(async () => {
    let base = process.env.CALENDAR_URL;
    if (base === undefined) {
      sandbox = createSandbox({
        secretKey: '7f3e9c52-1d4b-4a68-9c0e-5b2f8a6d1e37',
        webhookSecret: 'unused',
        appUrl: 'http://localhost:1',
      });
      base = `${await sandbox.listen(0)}/google`;
    }
    target = overHttp(base);
  });

  afterAll(() => sandbox?.close());

  it.each(cases)('$id $area: $name', async (testCase) => {
    expect(await runCase(target, testCase, fixture)).toBeUndefined();
  });
});
