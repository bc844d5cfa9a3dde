import { useEffect, type RefObject } from 'react';
import { isTextField } from '#app/actions/cards/answer-keys.ts';

/** Keys that reach the composer from anywhere on the page: Esc stops a reply, `/` goes to the field. */
export function useComposerKeys(field: RefObject<HTMLTextAreaElement>, onStop: (() => void) | null): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      // An open dialog or menu has taken its Esc already.
      if (event.defaultPrevented || event.isComposing) return;
      if (event.key === 'Escape' && onStop && !isInOverlay(event.target)) {
        event.preventDefault();
        onStop();
      }
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (event.key === '/' && plain && !isTextField(event.target) && !isInOverlay(event.target)) {
        event.preventDefault();
        field.current?.focus();
      }
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [field, onStop]);
}

function isInOverlay(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('dialog, [role="dialog"], [role="menu"]') !== null;
}
