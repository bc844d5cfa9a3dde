import { readFileSync } from 'node:fs';
import { mergePatch, isJsonObject, type JsonObject } from '../../sandbox/google/json.ts';
import {
  mismatches,
  operators,
  type Check,
  type Expect,
  type Expectation,
} from './google-calendar-expect.ts';
import { missing, parsePath, valueAt, type Answer } from './google-calendar-paths.ts';

type Step = {
  method: string;
  path: string;
  token?: string | null;
  headers?: Record<string, string>;
  body?: unknown;
  expect: Expect;
  save?: Record<string, string>;
};

export type Case = {
  id: string;
  name: string;
  area: string;
  priority: 'high' | 'medium' | 'low';
  confidence: string;
  fixture?: string;
  steps: Step[];
};

/** A server that plays Google: in this process, or at the other end of a wire. */
export type Target = {
  reset(state: JsonObject): Promise<void>;
  /** `status: 0` when the connection ends without an answer. */
  send(request: {
    method: string;
    path: string;
    headers: Record<string, string>;
    body: string;
  }): Promise<{ status: number; headers: Record<string, string>; body: string }>;
};

export function readJson(path: string | URL): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The start state of a case: the fixture with one of its variants merged in. */
export function startState(fixture: JsonObject, variant: string | undefined): JsonObject {
  const { variants, ...state } = fixture;
  if (variant === undefined) return state;
  const patch = isJsonObject(variants) ? variants[variant] : undefined;
  if (!isJsonObject(patch)) throw new Error(`The fixture has no variant ${variant}`);
  return mergePatch(state, patch);
}

/** Runs a case from its fresh start state. Gives what went wrong; undefined = it passes. */
export async function runCase(
  target: Target,
  testCase: Case,
  fixture: JsonObject,
): Promise<string | undefined> {
  await target.reset(startState(fixture, testCase.fixture));
  const saved: Record<string, unknown> = {};
  const answers: Answer[] = [];
  for (const [index, step] of testCase.steps.entries()) {
    const answer = await sendStep(target, step, saved);
    answers.push(answer);
    const where = `step ${index + 1}, ${step.method} ${step.path}`;
    for (const [name, path] of Object.entries(step.save ?? {})) {
      const value = valueAt(answer, path);
      if (value === missing) return `${where}: nothing to save at ${path} in ${JSON.stringify(answer.body)}`;
      saved[name] = value;
    }
    const problems = mismatches(answer, fillExpect(step.expect, saved), answers);
    if (problems.length > 0) return `${where}\n  ${problems.join('\n  ')}`;
  }
  return undefined;
}

async function sendStep(target: Target, step: Step, saved: Record<string, unknown>): Promise<Answer> {
  const token = step.token === undefined ? 'good' : step.token;
  const isText = typeof step.body === 'string';
  const headers: Record<string, string> = {
    ...(token !== null && { authorization: `Bearer ${token}` }),
    ...(step.body !== undefined && { 'content-type': 'application/json' }),
  };
  for (const [name, value] of Object.entries(step.headers ?? {})) {
    headers[name.toLowerCase()] = fillText(value, saved, String);
  }
  const filled = fill(step.body, saved);
  const began = performance.now();
  const answer = await target.send({
    method: step.method,
    path: fillText(step.path, saved, encodeURIComponent),
    headers,
    body: step.body === undefined ? '' : isText ? String(filled) : JSON.stringify(filled),
  });
  const tookMs = Math.ceil(performance.now() - began);
  return { ...answer, body: readAnswer(answer.body), tookMs };
}

function readAnswer(body: string): unknown {
  if (body === '') return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** `matches` is left alone: braces mean something else there. */
function fillExpect(expect: Expect, saved: Record<string, unknown>): Expect {
  const one = (expected: Expectation): Expectation => ({
    ...expected,
    ...(expected.body !== undefined && { body: fill(expected.body, saved) }),
    ...(expected.checks && {
      checks: expected.checks.map((check): Check => {
        const { matches, ...rest } = check;
        const filled = fill(rest, saved) as Check;
        return matches === undefined ? filled : { ...filled, matches };
      }),
    }),
  });
  return 'anyOf' in expect ? { anyOf: expect.anyOf.map(one) } : one(expect);
}

function fill(value: unknown, saved: Record<string, unknown>): unknown {
  if (typeof value === 'string') {
    const [, whole] = /^\{\{(\w+)\}\}$/.exec(value) ?? [];
    return whole === undefined ? fillText(value, saved, String) : saved[whole];
  }
  if (Array.isArray(value)) return value.map((item) => fill(item, saved));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [fillText(key, saved, String), fill(item, saved)]),
  );
}

function fillText(text: string, saved: Record<string, unknown>, write: (value: string) => string): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => write(String(saved[name])));
}

/** Faults of the files themselves: unknown operators, names nobody saved, paths and expressions that do not read. */
export function checkCases(cases: readonly Case[], fixture: JsonObject): string[] {
  const problems: string[] = [];
  const ids = new Set<string>();
  for (const testCase of cases) {
    const complain = (what: string) => problems.push(`${testCase.id}: ${what}`);
    if (ids.has(testCase.id)) complain('its id is used twice');
    ids.add(testCase.id);
    try {
      startState(fixture, testCase.fixture);
    } catch (error) {
      complain(String(error));
    }
    const names = new Set<string>();
    for (const [index, step] of testCase.steps.entries()) {
      const requests = JSON.stringify([step.path, step.headers, step.body]);
      for (const name of namesIn(requests)) if (!names.has(name)) complain(`{{${name}}} is not saved before`);
      for (const name of Object.keys(step.save ?? {})) names.add(name);
      for (const name of namesIn(JSON.stringify(step.expect))) {
        if (!names.has(name)) complain(`{{${name}}} is not saved`);
      }
      for (const check of checksOf(step.expect)) checkOne(check, index, complain);
    }
  }
  return problems;
}

function checkOne(check: Check, index: number, complain: (what: string) => void): void {
  const used = Object.keys(check).filter((key) => key !== 'path' && key !== 'ref');
  const [operator] = used;
  if (used.length !== 1 || !operators.some((name) => name === operator)) {
    complain(`needs one operator: ${JSON.stringify(check)}`);
  }
  const [, step] = /^steps\[(\d+)\]\../.exec(check.ref ?? '') ?? [];
  if (check.ref !== undefined && (step === undefined || Number(step) >= index)) {
    complain(`refers to no earlier step: ${check.ref}`);
  }
  try {
    if (check.path !== '$' && !check.path.startsWith('header:')) parsePath(check.path);
    if (typeof check.matches === 'string') void new RegExp(check.matches);
  } catch (error) {
    complain(String(error));
  }
}

function checksOf(expect: Expect): Check[] {
  const expectations = 'anyOf' in expect ? expect.anyOf : [expect];
  return expectations.flatMap(({ checks }) => checks ?? []);
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '');
}
