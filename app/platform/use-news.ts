import { useEffect } from 'react';
import { followNews } from './news-line.ts';
import { requestReload, useReloads } from './reload.ts';

/**
 * Keeps a page true: reloads its data when the server says that something of this user has changed, and when the
 * page comes back into view. Hidden pages hold no connection: browsers allow six to a server.
 */
export function useNews(): void {
  useReloads();
  useEffect(() => {
    let stop: (() => void) | undefined;
    const update = () => {
      if (document.visibilityState === 'hidden') {
        stop?.();
        stop = undefined;
      } else {
        stop ??= followNews(() => new EventSource('/events'), requestReload);
      }
    };
    update();
    document.addEventListener('visibilitychange', update);
    return () => {
      document.removeEventListener('visibilitychange', update);
      stop?.();
    };
  }, []);
}
