import { useRef } from 'react';

/**
 * Remembers what had the focus when a dialog opened, and gives it back when the dialog closes. Radix does this
 * only for dialogs with a trigger of their own. Both handlers go to the dialog's content.
 */
export function useReturnFocus() {
  const opener = useRef<HTMLElement | null>(null);
  return {
    onOpenAutoFocus(): void {
      opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    },
    onCloseAutoFocus(event: Event): void {
      event.preventDefault();
      opener.current?.focus();
    },
  };
}
