const windowMs = 60_000;

/** Nango's limit on API calls of one account, proxy calls included. */
export type RateLimit = {
  /** Counts one call. `headers` go on the answer; `exceeded` means that the call must be refused. */
  count: () => { exceeded: boolean; headers: Record<string, string> };
  setLimit: (perMinute: number) => void;
};

/** A fixed window of one minute, as on the wire: `x-ratelimit-*`, and `retry-after` in seconds when exceeded. */
export function createRateLimit(perMinute: number, now: () => number): RateLimit {
  let limit = perMinute;
  let windowStart = now();
  let used = 0;
  return {
    setLimit: (value) => {
      limit = value;
      used = 0;
    },
    count: () => {
      if (now() - windowStart >= windowMs) {
        windowStart = now();
        used = 0;
      }
      used += 1;
      const resetAt = windowStart + windowMs;
      const exceeded = used > limit;
      const headers: Record<string, string> = {
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': String(Math.max(0, limit - used)),
        'x-ratelimit-reset': String(Math.ceil(resetAt / 1000)),
      };
      if (exceeded) headers['retry-after'] = String(Math.max(1, Math.ceil((resetAt - now()) / 1000)));
      return { exceeded, headers };
    },
  };
}
