import { useFetcher } from '@remix-run/react';
import { useEffect } from 'react';

type Place = { timeZone: string | null; locale: string | null };

/** Tells the server the browser's zone and language when they are not the ones it knows; pages then load anew. */
export function usePlace(known: Place): void {
  const { submit } = useFetcher();
  const { timeZone, locale } = known;
  useEffect(() => {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (here !== timeZone || navigator.language !== locale) {
      submit({ timeZone: here, locale: navigator.language }, { method: 'post', action: '/timezone' });
    }
  }, [submit, timeZone, locale]);
}
