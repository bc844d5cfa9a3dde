import { useEffect, useState } from 'react';
import type { NetworkState } from '#app/ui/Banner.tsx';
import { useNow } from '#app/ui/use-now.ts';
import type { LinkState } from './run-stream.ts';

const backShownMs = 3_000;

/** How the line to the server is, for the banner: null while all is well. `now` is the server's, ISO 8601. */
export function useNetwork(link: LinkState, now: string): NetworkState | null {
  const [offline, setOffline] = useState(false);
  const [back, setBack] = useState(false);
  const nowMs = useNow(now, 1_000);
  const broken = offline || link.state === 'waiting';
  const [wasBroken, setWasBroken] = useState(broken);
  if (broken !== wasBroken) {
    setWasBroken(broken);
    setBack(wasBroken && !broken);
  }

  useEffect(() => {
    const update = () => setOffline(!navigator.onLine);
    update();
    addEventListener('online', update);
    addEventListener('offline', update);
    return () => {
      removeEventListener('online', update);
      removeEventListener('offline', update);
    };
  }, []);
  useEffect(() => {
    if (!back) return undefined;
    const timer = setTimeout(() => setBack(false), backShownMs);
    return () => clearTimeout(timer);
  }, [back]);

  if (offline) return { kind: 'offline' };
  if (link.state === 'waiting') {
    return { kind: 'reconnecting', retryInSeconds: Math.max(0, Math.ceil((link.until - nowMs) / 1000)) };
  }
  return back ? { kind: 'back' } : null;
}
