/** What GitHub counts apart: searches by the minute, everything else by the hour. */
export type RateResource = 'core' | 'search';

const limits = {
  core: { limit: 5000, windowMs: 3_600_000 },
  search: { limit: 30, windowMs: 60_000 },
} as const;

/** Counts the requests of each person. `now` gives epoch milliseconds. */
export function createRateLimit(now: () => number) {
  const windows = new Map<string, { used: number; endsAt: number }>();
  return {
    /** Counts one request. Gives whether it may go on, and the headers that say how things stand. */
    take(login: string, resource: RateResource): { allowed: boolean; headers: Record<string, string> } {
      const { limit, windowMs } = limits[resource];
      const key = `${resource} ${login}`;
      const open = windows.get(key);
      const window = open && open.endsAt > now() ? open : { used: 0, endsAt: now() + windowMs };
      windows.set(key, window);
      const allowed = window.used < limit;
      if (allowed) window.used += 1;
      return {
        allowed,
        headers: {
          'x-ratelimit-limit': String(limit),
          'x-ratelimit-remaining': String(limit - window.used),
          'x-ratelimit-used': String(window.used),
          'x-ratelimit-reset': String(Math.ceil(window.endsAt / 1000)),
          'x-ratelimit-resource': resource,
        },
      };
    },
    clear() {
      windows.clear();
    },
  };
}
