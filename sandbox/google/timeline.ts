import { Temporal } from 'temporal-polyfill';
import type { SandboxState } from './state.ts';

/** Where a sandbox without a fixed clock takes the time from. */
export type Clock = { now(): Temporal.Instant };

/** The server's time, and the order of its writes. */
export type Timeline = {
  /** Epoch milliseconds. */
  now(): number;
  /**
   * Epoch milliseconds of a new write, later than every one before: `updated`, etags and sync tokens are made of
   * it, so no two writes may share one even while the clock stands still.
   */
  stamp(): number;
  /** Epoch milliseconds of the last write. */
  last(): number;
};

/** Reads the clock of a state and finds the last write in it, so that a state that was saved goes on in order. */
export function createTimeline(state: SandboxState, clock: Clock): Timeline {
  const fixed = state.clock?.now;
  const still = fixed && fixed !== 'system' ? Temporal.Instant.from(fixed).epochMilliseconds : undefined;
  const now = () => still ?? clock.now().epochMilliseconds;
  let last = lastWriteIn(state);
  return {
    now,
    stamp() {
      last = Math.max(now(), last + 1);
      return last;
    },
    last: () => last,
  };
}

function lastWriteIn(state: SandboxState): number {
  let last = 0;
  for (const events of Object.values(state.events)) {
    for (const event of Object.values(events)) {
      last = Math.max(last, event.changedAt ?? 0, Temporal.Instant.from(event.updated).epochMilliseconds);
    }
  }
  for (const list of Object.values(state.calendarLists)) {
    for (const entry of Object.values(list)) last = Math.max(last, entry.changedAt ?? 0);
  }
  return last;
}
