import type { SandboxRequest, SandboxResponse } from './message.ts';

export type Parameters = Record<string, string>;
export type RouteHandler = (
  request: SandboxRequest,
  parameters: Parameters,
) => SandboxResponse | Promise<SandboxResponse>;
export type Route = { method: string; segments: readonly string[]; handler: RouteHandler };

/** Declares a route. A segment that starts with `:` matches any one segment, a last `*` everything below. */
export function route(method: string, pattern: string, handler: RouteHandler): Route {
  return { method, segments: pattern.split('/').slice(1), handler };
}

/**
 * Gives the answer of the first route that fits, or undefined when none does. Matched segments arrive decoded.
 */
export function dispatch(
  routes: readonly Route[],
  request: SandboxRequest,
): SandboxResponse | Promise<SandboxResponse> | undefined {
  const segments = request.url.pathname.split('/').slice(1);
  for (const candidate of routes) {
    if (candidate.method !== '*' && candidate.method !== request.method) continue;
    const parameters = match(candidate.segments, segments);
    if (parameters) return candidate.handler(request, parameters);
  }
  return undefined;
}

function match(pattern: readonly string[], segments: readonly string[]): Parameters | undefined {
  const open = pattern.at(-1) === '*';
  const fixed = open ? pattern.slice(0, -1) : pattern;
  if (open ? segments.length < fixed.length : segments.length !== fixed.length) return undefined;
  const parameters: Parameters = {};
  for (const [index, expected] of fixed.entries()) {
    const actual = segments[index] ?? '';
    if (!expected.startsWith(':')) {
      if (expected !== actual) return undefined;
      continue;
    }
    if (actual === '') return undefined;
    parameters[expected.slice(1)] = decode(actual);
  }
  return parameters;
}

/** A malformed escape is kept as it stands: the lookup then finds nothing, which is the right answer. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
