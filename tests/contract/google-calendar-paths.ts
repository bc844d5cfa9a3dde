/** Paths into an answer, as the conformance cases write them: `a.b`, `a[0]`, `a['odd.key']`, `a[key=value]`, `a[*].b`. */
type Step =
  | { kind: 'key'; key: string }
  | { kind: 'index'; index: number }
  | { kind: 'where'; key: string; value: string }
  | { kind: 'each' };

/** What a path that leads nowhere gives; null is a value. */
export const missing: unique symbol = Symbol('missing');

/** One answer as a case sees it. `body` is undefined when it was empty, text when it was no JSON. */
export type Answer = { status: number; headers: Record<string, string>; body: unknown; tookMs: number };

/** The value at a path; for a path with `[*]` the list of all, with `missing` for holes. */
export function valueAt(answer: Answer, path: string): unknown {
  if (path.startsWith('header:')) return answer.headers[path.slice(7)] ?? missing;
  const root = answer.body === undefined ? missing : answer.body;
  return path === '$' ? root : follow(root, parsePath(path));
}

export function isList(path: string): boolean {
  return parsePath(path).some(({ kind }) => kind === 'each');
}

export function parsePath(path: string): Step[] {
  const steps: Step[] = [];
  let rest = path;
  while (rest !== '') {
    const bracket = /^\[(\*|\d+|'[^']*'|[^\]=]+=[^\]]*)\]/.exec(rest);
    const name = /^\.?([^.[\]]+)/.exec(rest);
    const found = bracket ?? name;
    if (!found) throw new Error(`Not a path: ${path}`);
    steps.push(bracket ? bracketStep(bracket[1] ?? '') : { kind: 'key', key: name?.[1] ?? '' });
    rest = rest.slice(found[0].length);
  }
  return steps;
}

function bracketStep(inner: string): Step {
  if (inner === '*') return { kind: 'each' };
  if (/^\d+$/.test(inner)) return { kind: 'index', index: Number(inner) };
  if (inner.startsWith("'")) return { kind: 'key', key: inner.slice(1, -1) };
  const split = inner.indexOf('=');
  return { kind: 'where', key: inner.slice(0, split), value: inner.slice(split + 1) };
}

function follow(value: unknown, steps: readonly Step[]): unknown {
  const [step, ...rest] = steps;
  if (!step) return value;
  if (step.kind === 'each') {
    return Array.isArray(value) ? value.map((item: unknown) => follow(item, rest)) : missing;
  }
  const next = take(value, step);
  return next === missing ? missing : follow(next, rest);
}

function take(value: unknown, step: Exclude<Step, { kind: 'each' }>): unknown {
  if (step.kind === 'key') {
    if (step.key === 'length' && (Array.isArray(value) || typeof value === 'string')) return value.length;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step.key)) return missing;
    return (value as Record<string, unknown>)[step.key];
  }
  if (!Array.isArray(value)) return missing;
  if (step.kind === 'index') return step.index < value.length ? value[step.index] : missing;
  const found: unknown = value.find(
    (item: unknown) => String(take(item, { kind: 'key', key: step.key })) === step.value,
  );
  return found === undefined ? missing : found;
}
