const minuteMs = 60_000;
/** Units that one person may use in a minute. */
const unitsPerMinute = 15_000;

/** Counts what each person uses of the API within a minute. `now` gives epoch milliseconds. */
export function createQuota(now: () => number) {
  let spent: { owner: string; units: number; at: number }[] = [];
  return {
    /** Whether the units were still there; then they are used. */
    spend(owner: string, units: number): boolean {
      const since = now() - minuteMs;
      spent = spent.filter(({ at }) => at > since);
      const used = spent.reduce((sum, entry) => (entry.owner === owner ? sum + entry.units : sum), 0);
      if (used + units > unitsPerMinute) return false;
      spent.push({ owner, units, at: now() });
      return true;
    },
    clear() {
      spent = [];
    },
  };
}
