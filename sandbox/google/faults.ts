import { z } from 'zod';
import { faultError } from './errors.ts';
import type { JsonObject } from './json.ts';

/** How a request is recognised, and what is done to it. */
export const faultRule = z.object({
  /** Method of the requests to disturb; `*` = any. */
  method: z.string(),
  /** Path without a query; `*` stands for any characters. */
  path: z.string(),
  /** Answer with this and do nothing else. */
  status: z.number().int().min(200).max(599).optional(),
  body: z.union([z.string(), z.record(z.string(), z.unknown())]).optional(),
  headers: z.record(z.string(), z.string()).optional(),
  delayMs: z.number().min(0).max(600_000).optional(),
  /** How many requests are disturbed. */
  times: z.number().int().min(1).default(1),
  /** Carry the request out, then close the socket without an answer. */
  dropAfterCommit: z.boolean().optional(),
  /** Carry the request out with no more than this many items a page: Google's short (0: empty) pages. */
  pageLimit: z.number().int().min(0).optional(),
});

export type FaultRule = z.input<typeof faultRule>;
export type Fault = z.output<typeof faultRule>;

/** The rules of a sandbox that disturb its next requests. */
export type Faults = {
  /** Throws when a rule is not of the form above. */
  add(rule: unknown): void;
  /** The oldest rule that fits a request; it is used up by that. */
  take(method: string, path: string): Fault | undefined;
  clear(): void;
};

export function createFaults(): Faults {
  let rules: (Fault & { left: number })[] = [];
  return {
    add(rule) {
      const parsed = faultRule.parse(rule);
      rules.push({ ...parsed, left: parsed.times });
    },
    take(method, path) {
      const decoded = safeDecode(path);
      const found = rules.find(
        (rule) =>
          (rule.method === '*' || rule.method.toUpperCase() === method) &&
          (fits(rule.path, path) || fits(safeDecode(rule.path), decoded)),
      );
      if (found) {
        found.left -= 1;
        rules = rules.filter((rule) => rule.left > 0);
      }
      return found;
    },
    clear() {
      rules = [];
    },
  };
}

/** What a rule with a status answers. */
export function faultAnswer(fault: Fault & { status: number }): {
  status: number;
  headers: Record<string, string>;
  body: string;
} {
  const body =
    fault.body ?? (fault.status >= 400 ? faultError(fault.status).body : ({} satisfies JsonObject));
  const isText = typeof body === 'string';
  return {
    status: fault.status,
    headers: {
      'content-type': isText ? 'text/plain' : 'application/json; charset=UTF-8',
      ...Object.fromEntries(
        Object.entries(fault.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
      ),
    },
    body: isText ? body : JSON.stringify(body),
  };
}

function fits(pattern: string, path: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('.*')}$`).test(path);
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
