import { useEffect, useState } from 'react';
import { Temporal } from 'temporal-polyfill';

/**
 * The current time in epoch ms, kept moving in the browser. It starts at `now` (ISO 8601, the server's), so that
 * the first render agrees with the server, and counts on from there with the browser's monotonic clock: a browser
 * whose clock is wrong still shows the right time left. `everyMs` is how often it moves; 0 stands still.
 */
export function useNow(now: string, everyMs: number): number {
  const base = Temporal.Instant.from(now).epochMilliseconds;
  const [elapsed, setElapsed] = useState({ base, ms: 0 });

  useEffect(() => {
    if (everyMs === 0) return;
    const started = performance.now();
    const tick = () => setElapsed({ base, ms: performance.now() - started });
    const timer = setInterval(tick, everyMs);
    // Timers sleep in a hidden tab; what is shown has to be right the moment it comes back.
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [base, everyMs]);

  return elapsed.base === base ? base + elapsed.ms : base;
}
