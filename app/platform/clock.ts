import { Temporal } from 'temporal-polyfill';

/** Where the time comes from. Passed in everywhere, so that tests can fix it. */
export type Clock = { now(): Temporal.Instant };

/** An ISO 8601 instant in ms since the epoch. Throws `RangeError` when it is none. */
export function epochMilliseconds(instant: string): number {
  return Temporal.Instant.from(instant).epochMilliseconds;
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** A clock that stands still at an ISO 8601 instant until it is moved. */
export function fixedClock(instant: string): Clock & { set(instant: string): void } {
  let now = Temporal.Instant.from(instant);
  return {
    now: () => now,
    set(next) {
      now = Temporal.Instant.from(next);
    },
  };
}
