import { useEffect } from 'react';
import { remixRouter, type RemixRouter } from './remix-router.ts';

let wanted = 0;
const listeners = new Set<() => void>();

/** Asks for the page's data to be loaded again as soon as nothing else is on its way. Browser only. */
export function requestReload(): void {
  wanted += 1;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const firstRetryMs = 1_000;
const longestRetryMs = 30_000;
let retryMs = firstRetryMs;
let retry: ReturnType<typeof setTimeout> | undefined;

/** Told when data could not be loaded again: that is tried once more, after 1, 2, 4 … 30 s. */
export function reloadFailed(): void {
  if (retry) return;
  retry = setTimeout(() => {
    retry = undefined;
    requestReload();
  }, retryMs);
  retryMs = Math.min(retryMs * 2, longestRetryMs);
}

/** Told when data was loaded: the next failure is a first one again, unless another part of the page has just failed. */
export function reloadSucceeded(): void {
  if (!retry) retryMs = firstRetryMs;
}

let done = 0;

/** Carries out the reloads that are asked for, from one place on the page; see `carryOutReloads`. */
export function useReloads(): void {
  useEffect(() => carryOutReloads(remixRouter()), []);
}

/**
 * Carries out the reloads that are asked for, many as one: each waits until nothing is being loaded or sent, so that it
 * interrupts nothing. It listens to the router itself, since on a busy page a load can begin and end between two
 * renders. Gives how to stop.
 */
export function carryOutReloads(router: RemixRouter): () => void {
  const begin = () => {
    if (done === wanted || isBusy(router.state)) return;
    done = wanted;
    router.revalidate();
  };
  // After whatever is begun in this moment: a reload in the middle of a fetcher's first load would make Remix answer
  // that one with 404.
  const soon = () => queueMicrotask(begin);
  const stops = [subscribe(soon), router.subscribe(soon)];
  soon();
  return () => stops.forEach((stop) => void stop());
}

function isBusy({ navigation, revalidation, fetchers }: RemixRouter['state']): boolean {
  const isFetching = [...fetchers.values()].some((fetcher) => fetcher.state !== 'idle');
  return isFetching || navigation.state !== 'idle' || revalidation !== 'idle';
}
