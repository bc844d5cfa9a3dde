import { Temporal } from 'temporal-polyfill';
import { isList, missing, valueAt, type Answer } from './google-calendar-paths.ts';

export type Check = { path: string; ref?: string } & Record<string, unknown>;
export type Expectation = { status: number | number[]; body?: unknown; checks?: Check[]; minMs?: number };
export type Expect = Expectation | { anyOf: Expectation[] };

export const operators = [
  'equals',
  'notEquals',
  'oneOf',
  'contains',
  'notContains',
  'setEquals',
  'lengthIs',
  'matches',
  'exists',
  'absent',
  'sameInstant',
] as const;
type Operator = (typeof operators)[number];

/**
 * Compares an answer with what a step expects.
 * @param earlier the answers of the steps before, for `ref`
 * @returns what does not hold; empty = the step passes
 */
export function mismatches(answer: Answer, expect: Expect, earlier: readonly Answer[]): string[] {
  if (!('anyOf' in expect)) return against(answer, expect, earlier);
  const attempts = expect.anyOf.map((alternative) => against(answer, alternative, earlier));
  if (attempts.some((problems) => problems.length === 0)) return [];
  return attempts.map((problems, index) => `alternative ${index + 1}: ${problems.join('; ')}`);
}

function against(answer: Answer, expected: Expectation, earlier: readonly Answer[]): string[] {
  const problems: string[] = [];
  if (![expected.status].flat().includes(answer.status)) {
    problems.push(`status ${answer.status}, not ${JSON.stringify(expected.status)}: ${show(answer.body)}`);
  }
  if (expected.minMs !== undefined && answer.tookMs < expected.minMs) {
    problems.push(`took ${answer.tookMs} ms, not at least ${expected.minMs}`);
  }
  if (expected.body !== undefined && !isSubset(expected.body, answer.body)) {
    problems.push(`body ${show(answer.body)} does not hold ${show(expected.body)}`);
  }
  for (const check of expected.checks ?? []) {
    const operator = operators.find((name) => name in check);
    if (!operator) throw new Error(`No operator in ${JSON.stringify(check)}`);
    const actual = valueAt(answer, check.path);
    const wanted = check.ref === undefined ? check[operator] : referenced(check.ref, earlier);
    if (!holds(operator, actual, wanted, isList(check.path))) {
      problems.push(`${check.path} ${operator} ${show(wanted)}, but is ${show(actual)}`);
    }
  }
  return problems;
}

/** `steps[0].etag`: the value at `etag` of the first answer. */
function referenced(ref: string, earlier: readonly Answer[]): unknown {
  const [, index = '', path = ''] = /^steps\[(\d+)\]\.(.+)$/.exec(ref) ?? [];
  const answer = earlier[Number(index)];
  return answer ? valueAt(answer, path) : missing;
}

function holds(operator: Operator, actual: unknown, wanted: unknown, overList: boolean): boolean {
  const items = overList && Array.isArray(actual) ? (actual as unknown[]) : undefined;
  switch (operator) {
    case 'equals':
      return isEqual(actual, wanted);
    case 'notEquals':
      return actual !== missing && !isEqual(actual, wanted);
    case 'oneOf':
      return Array.isArray(wanted) && wanted.some((value) => isEqual(actual, value));
    case 'contains':
      return contains(actual, wanted) === true;
    case 'notContains':
      return contains(actual, wanted) === false;
    case 'setEquals':
      return Array.isArray(actual) && Array.isArray(wanted) && matchOneToOne(actual, wanted);
    case 'lengthIs':
      return (Array.isArray(actual) || typeof actual === 'string') && actual.length === wanted;
    case 'matches':
      return items ? items.length > 0 && items.every((item) => fits(item, wanted)) : fits(actual, wanted);
    case 'exists':
      return items ? items.length > 0 && items.every(isThere) : isThere(actual);
    case 'absent':
      return items ? items.every((item) => item === missing) : actual === missing;
    case 'sameInstant':
      if (!items) return isSameInstant(actual, wanted);
      return (
        Array.isArray(wanted) &&
        wanted.length === items.length &&
        items.every((item, index) => isSameInstant(item, wanted[index]))
      );
  }
}

function isThere(value: unknown): boolean {
  return value !== missing && value !== null;
}

function fits(value: unknown, pattern: unknown): boolean {
  return typeof value === 'string' && new RegExp(String(pattern)).test(value);
}

/** undefined: neither a list nor text, so nothing can be said. */
function contains(actual: unknown, wanted: unknown): boolean | undefined {
  if (Array.isArray(actual)) return actual.some((item) => isSubset(wanted, item));
  return typeof actual === 'string' && typeof wanted === 'string' ? actual.includes(wanted) : undefined;
}

/** Pairs every wanted item with another actual one that holds it, however they are ordered. */
function matchOneToOne(actual: readonly unknown[], wanted: readonly unknown[]): boolean {
  if (actual.length !== wanted.length) return false;
  const holder = new Map<number, number>();
  const assign = (want: number, seen: Set<number>): boolean =>
    actual.some((item, index) => {
      if (seen.has(index) || !isSubset(wanted[want], item)) return false;
      seen.add(index);
      const other = holder.get(index);
      if (other !== undefined && !assign(other, seen)) return false;
      holder.set(index, want);
      return true;
    });
  return wanted.every((_, want) => assign(want, new Set()));
}

/** Objects: every key named is there and holds; lists: item by item; all else: equal. */
function isSubset(wanted: unknown, actual: unknown): boolean {
  if (Array.isArray(wanted)) {
    return (
      Array.isArray(actual) &&
      actual.length === wanted.length &&
      wanted.every((item, index) => isSubset(item, actual[index]))
    );
  }
  if (!isObject(wanted)) return isEqual(wanted, actual);
  return (
    isObject(actual) &&
    Object.entries(wanted).every(([key, value]) => Object.hasOwn(actual, key) && isSubset(value, actual[key]))
  );
}

function isEqual(left: unknown, right: unknown): boolean {
  if (Array.isArray(left)) {
    return (
      Array.isArray(right) &&
      left.length === right.length &&
      left.every((item, index) => isEqual(item, right[index]))
    );
  }
  if (!isObject(left)) return left === right;
  if (!isObject(right) || Object.keys(left).length !== Object.keys(right).length) return false;
  return Object.entries(left).every(
    ([key, value]) => Object.hasOwn(right, key) && isEqual(value, right[key]),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSameInstant(left: unknown, right: unknown): boolean {
  try {
    const [a, b] = [Temporal.Instant.from(String(left)), Temporal.Instant.from(String(right))];
    return a.equals(b);
  } catch {
    return false;
  }
}

function show(value: unknown): string {
  if (value === missing) return 'missing';
  const text =
    JSON.stringify(value, (_key, item: unknown) => (item === missing ? '(missing)' : item)) ?? 'empty';
  return text.length > 600 ? `${text.slice(0, 600)}…` : text;
}
