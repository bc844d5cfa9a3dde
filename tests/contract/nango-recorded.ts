import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** A status and a body: what a client goes by. */
export type Outcome = { status: number; body: unknown };

/** A recording of a real Nango server, by its file's name. */
export function recorded(name: string): Record<string, unknown> {
  const file = new URL(`recorded/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Follows names and list positions into a value. Throws when the recording has no such place. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  let place = value;
  for (const step of path) {
    if (place === null || typeof place !== 'object' || !(step in place)) {
      throw new Error(`The recording has no ${path.join('.')}`);
    }
    place = Object.entries(place).find(([name]) => name === String(step))?.[1];
  }
  return place;
}

/** How the real server answered in one exchange of a recording. */
export function recordedOutcome(recording: Record<string, unknown>, ...path: string[]): Outcome {
  const status = at(recording, ...path, 'response', 'status');
  return { status: Number(status), body: at(recording, ...path, 'response', 'body') };
}

/**
 * What a value is made of: names and types, not contents. A list is described by the distinct shapes of its items,
 * an instant by how it is written, since clients parse it.
 */
export function shapeOf(value: unknown): unknown {
  if (value === null) return 'null';
  if (Array.isArray(value)) {
    const shapes = new Map(value.map((item) => [JSON.stringify(shapeOf(item)), shapeOf(item)]));
    return [...shapes.values()];
  }
  if (typeof value === 'object') {
    const names = Object.keys(value).toSorted();
    return Object.fromEntries(names.map((name) => [name, shapeOf(at(value, name))]));
  }
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return 'instant with Z';
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+\+00:00$/.test(value))
    return 'instant with offset';
  return typeof value;
}

/** Fails unless both values have the same names and types all the way down. */
export function expectSameShape(actual: unknown, recording: unknown): void {
  deepStrictEqual(shapeOf(actual), shapeOf(recording));
}
