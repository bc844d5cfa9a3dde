import { useFetcher } from '@remix-run/react';
import { useEffect } from 'react';

type Place = { timeZone: string | null; locale: string | null };

let told: Promise<void> = Promise.resolve();
let settle = (): void => undefined;

/**
 * Resolves once the server has answered what this browser told it of its place. It refuses a message of someone whose
 * zone it doesn't know, and the first one may be quicker than that.
 */
export function placeIsTold(): Promise<void> {
  return told;
}

/** Tells the server the browser's zone and language when they are not the ones it knows; pages then load anew. */
export function usePlace(known: Place): void {
  const { submit, data } = useFetcher();
  const { timeZone, locale } = known;
  useEffect(() => {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (here !== timeZone || navigator.language !== locale) {
      told = new Promise((resolve) => (settle = resolve));
      submit({ timeZone: here, locale: navigator.language }, { method: 'post', action: '/timezone' });
    }
  }, [submit, timeZone, locale]);
  // The answer stays in `data`; a state of the fetcher can begin and end between two renders.
  useEffect(() => {
    if (data) settle();
  }, [data]);
  useEffect(() => () => settle(), []);
}
