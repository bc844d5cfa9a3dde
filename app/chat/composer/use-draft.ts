import { useSyncExternalStore, type RefObject } from 'react';
import { useBrowserLayoutEffect } from '#app/ui/use-browser-layout-effect.ts';
import { draftStore } from './draft-store.ts';

/**
 * The text being written in a field, kept under `draftKey`. What was typed into the server's HTML before the page
 * came alive is taken over.
 */
export function useDraft(draftKey: string, field: RefObject<HTMLTextAreaElement>) {
  const text = useSyncExternalStore(
    draftStore.subscribe,
    () => draftStore.get(draftKey),
    () => '',
  );
  const setText = (next: string) => draftStore.set(draftKey, next);

  useBrowserLayoutEffect(() => {
    const typed = field.current?.value ?? '';
    if (typed !== '' && draftStore.get(draftKey) === '') draftStore.set(draftKey, typed);
    // Once, for the field that the server's HTML brought along.
  }, []);

  return [text, setText] as const;
}
