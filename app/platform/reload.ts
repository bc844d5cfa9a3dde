import { useFetchers, useNavigation, useRevalidator } from '@remix-run/react';
import { useEffect, useSyncExternalStore } from 'react';
import { remixRouter } from './remix-router.ts';

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

/**
 * Carries out the reloads that were asked for, from one place on the page, and many as one: each waits until
 * nothing is being loaded or sent, so that it interrupts nothing.
 */
export function useReloads(): void {
  const { revalidate, state } = useRevalidator();
  const navigation = useNavigation();
  const busy = useFetchers().length > 0 || state !== 'idle' || navigation.state !== 'idle';
  const asked = useSyncExternalStore(
    subscribe,
    () => wanted,
    () => 0,
  );
  useEffect(() => {
    if (busy || done === asked || hasJustBegun()) return;
    done = asked;
    revalidate();
  }, [busy, asked, revalidate]);
}

/**
 * Whether something is on its way that this render has not seen yet, begun by an effect beside it. A reload in the
 * middle of a fetcher's first load would make Remix answer that one with 404; the next render waits for it.
 */
function hasJustBegun(): boolean {
  const { navigation, revalidation, fetchers } = remixRouter().state;
  const isLoading = [...fetchers.values()].some((fetcher) => fetcher.state !== 'idle');
  return isLoading || navigation.state !== 'idle' || revalidation !== 'idle';
}
