import { invalidAt, invalidParameter } from './errors.ts';
import { isTimeZone, parseInstant } from './times.ts';

/** The query of a request, read with Google's types; every reader throws Google's 400 for a value it refuses. */
export type Query = {
  text(name: string): string | undefined;
  all(name: string): string[];
  has(name: string): boolean;
  flag(name: string): boolean | undefined;
  /** A whole number of at least `min`; above `max` it is refused, or lowered to it when `clamp` is set. */
  number(name: string, limits: { min: number; max: number; clamp?: boolean }): number | undefined;
  choice<const T extends string>(name: string, allowed: readonly T[]): T | undefined;
  choices<const T extends string>(name: string, allowed: readonly T[]): T[];
  /** Epoch milliseconds of an RFC 3339 time with an offset. */
  instant(name: string): number | undefined;
  timeZone(): string | undefined;
};

/** Reads the part of a path after its question mark. */
export function readQuery(search: string): Query {
  const parameters = new URLSearchParams(search);
  const text = (name: string) => parameters.get(name) ?? undefined;
  const choose = <const T extends string>(name: string, value: string, allowed: readonly T[]): T => {
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined) {
      const message = `Invalid string value: '${value}'. Allowed values: [${allowed.join(', ')}]`;
      throw invalidParameter(name, message);
    }
    return found;
  };
  return {
    text,
    all: (name) => parameters.getAll(name),
    has: (name) => parameters.has(name),
    flag(name) {
      const value = text(name);
      if (value === undefined) return undefined;
      if (value !== 'true' && value !== 'false') {
        throw invalidParameter(name, `Invalid boolean value: '${value}'.`);
      }
      return value === 'true';
    },
    number(name, { min, max, clamp }) {
      const value = text(name);
      if (value === undefined) return undefined;
      if (!/^-?\d+$/.test(value)) throw invalidParameter(name, `Invalid integer value: '${value}'.`);
      const count = Number(value);
      if (count < min || (count > max && !clamp)) {
        const message = `Invalid value '${value}'. Values must be within the range: [${min}, ${max}]`;
        throw invalidParameter(name, message);
      }
      return Math.min(count, max);
    },
    choice(name, allowed) {
      const value = text(name);
      return value === undefined ? undefined : choose(name, value, allowed);
    },
    choices: (name, allowed) => parameters.getAll(name).map((value) => choose(name, value, allowed)),
    instant(name) {
      const value = text(name);
      return value === undefined ? undefined : parseInstant(value);
    },
    timeZone() {
      const value = text('timeZone');
      if (value !== undefined && !isTimeZone(value)) {
        throw invalidAt('timeZone', `Invalid time zone definition: ${value}.`);
      }
      return value;
    },
  };
}
